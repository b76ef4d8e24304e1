"""Layers as files, in each format of the house, with licence, filter and data version inside."""

from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import UsageError
from app.model import Level, Where
from app.publish.formats import format_of, pieces
from app.publish.layers import layer
from app.publish.rendering import PLAIN, Look
from app.publish.selection import Wanted
from app.publish.sheet import sheet
from app.service import Service


def export(service: Service, layer_id: str, path: Path, where: Where, level: Level | None = None) -> int:
    """Write the features of a layer that are asked for to a file, and return how many; its ending names the format."""
    return export_wanted(service, layer_id, path, Wanted(where, level))


def export_wanted(
    service: Service, layer_id: str, path: Path, wanted: Wanted, look: Look = PLAIN, past: int | None = None
) -> int:
    """Do the same for all that can be asked, also of an earlier data version; the bytes are those of the API.

    The file is there when it is whole, or not at all.
    """
    chosen, form = layer(layer_id), format_of(path.name)
    made = sheet(service, chosen, wanted, look, past=past)
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".frontline-") as folder:
            draft = Path(folder) / "draft"
            with draft.open("wb") as paper:
                for piece in pieces(form.write(made)):
                    paper.write(piece)
            draft.replace(path)
    except OSError as error:
        raise UsageError(f"'{path}' cannot be written: {error.strerror or error}") from error
    return len(made.rows)
