"""Whole layers as files in a folder: written at night, given out until the next one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from hashlib import file_digest
from pathlib import Path

import orjson

from app.errors import NotFound
from app.model import Where
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.export import export
from app.publish.formats import format_of
from app.publish.layers import LAYERS
from app.publish.standing import standing
from app.service import Service

FORMS = ("parquet", "gpkg", "csv")
LIST = "index.json"
NAME = re.compile(r"[a-z0-9_][a-z0-9_.-]*")


@dataclass(frozen=True, slots=True)
class WholeFile:
    """One file: its name, layer and format, its size and hash, and the data version it was made from."""

    name: str
    layer: str
    format: str
    media_type: str
    size: int
    sha256: str
    data_version: int


def write_all(service: Service, folder: Path, forms: Sequence[str] = FORMS) -> Iterator[WholeFile]:
    """Write every layer in each format, and last the list of them; a file takes the place of its elder when it is whole."""
    endings = [format_of(f"x.{form.lstrip('.')}").suffix for form in forms]
    folder.mkdir(parents=True, exist_ok=True)
    version, made = standing(service).version, []
    for layer_id in LAYERS:
        for ending in endings:
            path = folder / f"{layer_id}.{ending}"
            export(service, layer_id, path, Where())
            made.append(_described(path, layer_id, version))
            yield made[-1]
    told = {
        "files": [asdict(each) for each in made],
        "dataVersion": version,
        "attribution": ATTRIBUTION,
        "caution": CAUTION,
        "licence": LICENCE,
        "licenceUrl": LICENCE_URL,
    }
    draft = folder / f".{LIST}"
    draft.write_bytes(orjson.dumps(told, option=orjson.OPT_INDENT_2))
    draft.replace(folder / LIST)


def _described(path: Path, layer_id: str, version: int) -> WholeFile:
    form = format_of(path.name)
    with path.open("rb") as written:
        digest = file_digest(written, "sha256").hexdigest()
    return WholeFile(path.name, layer_id, form.id, form.media_type, path.stat().st_size, digest, version)


def listed(folder: Path | None) -> list[WholeFile]:
    """Return the files that are there; none before the first night."""
    if folder is None or not (folder / LIST).exists():
        return []
    return [WholeFile(**each) for each in orjson.loads((folder / LIST).read_bytes())["files"]]


def whole_file(folder: Path | None, name: str) -> tuple[WholeFile, Path]:
    """Return a file of the list."""
    found = next((each for each in listed(folder) if each.name == name), None)
    if folder is None or found is None or not NAME.fullmatch(name) or not (folder / name).is_file():
        raise NotFound(f"there is no file '{name}'; /files lists those that are there")
    return found, folder / name
