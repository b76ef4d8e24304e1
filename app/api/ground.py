"""The ground of the map: outlines as GeoJSON files, compressed once and kept."""

import gzip
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import orjson
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.api.answers import GEOJSON, prebuilt
from app.api.bodies import OUTLINES, GeoJson
from app.api.deps import ServiceDep
from app.errors import NotFound

router = APIRouter(prefix="/ground", tags=["ground"])
TOGETHER = {"ground": ("sea", "abroad", "country")}
"""What is drawn at once is one file: sea, neighbours and land, told apart by `code`."""
AGE = "public, max-age=3600, stale-while-revalidate=86400"


@dataclass(frozen=True, slots=True)
class Ground:
    """One outline file: its bytes as they are and compressed, and their tag."""

    plain: bytes
    packed: bytes
    tag: str


@router.get("/{name}.json", response_class=GeoJson, responses=OUTLINES)
def ground(request: Request, service: ServiceDep, name: str) -> Response:
    """Outlines: country, oblasts, raions, hromadas, directions, ground or abroad."""
    folder = service.areas.directory
    known = {file.stem: (file.stem,) for file in folder.glob("*.geojson")} | TOGETHER
    if name not in known:
        raise NotFound(f"there are no outlines '{name}'; there are {', '.join(sorted(known))}")
    kept = _read(folder, known[name])
    return prebuilt(request, kept.tag, kept.plain, kept.packed, GEOJSON, AGE)


@cache
def _read(folder: Path, names: tuple[str, ...]) -> Ground:
    files = [orjson.loads((folder / f"{name}.geojson").read_bytes()) for name in names]
    plain = orjson.dumps(files[0] | {"features": [feature for file in files for feature in file["features"]]})
    return Ground(plain, gzip.compress(plain, 9, mtime=0), sha256(plain).hexdigest()[:24])
