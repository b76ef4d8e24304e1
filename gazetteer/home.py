"""Where the gazetteer keeps what is not shipped: imports, and what is compiled."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from gazetteer.compiled import key_of, read_or_make

DATA = Path(__file__).parent / "data"
_IMPORTS = "imports"
_COMPILED = "compiled"


def homes(directory: Path | None = None, data: Path = DATA) -> tuple[Path, ...]:
    """Return the directories that may hold imports and compiled names, the preferred one first.

    A directory that was asked for is the only one; else beside the shipped data, or the user's cache where that cannot be
    written.
    """
    return (directory,) if directory is not None else (data, Path.home() / ".cache" / "frontline")


def imports_home(directory: Path | None = None, data: Path = DATA) -> Path:
    """Return the directory into which imports go, and from which they are read."""
    places = homes(directory, data)
    return next((home for home in places if import_files(home)), None) or next(
        (home for home in places if os.access(home, os.W_OK)), places[-1]
    )


def import_files(home: Path) -> list[Path]:
    """Return the files of the imports of a directory, oldest first."""
    return sorted((home / _IMPORTS).glob("[0-9]*.json"))


def compiled_homes(directory: Path | None = None, data: Path = DATA) -> list[Path]:
    """Return the directories that may hold compiled names, the preferred one first."""
    return [home / _COMPILED for home in homes(directory, data)]


def compiled_from(files: Iterable[str], sort: str, make: Callable[[], bytes]) -> bytes:
    """Return what is compiled from source files, made anew where one of them or the Python has changed."""
    version = f"{sys.version_info.major}{sys.version_info.minor}"
    return read_or_make(f"{sort}-{version}-{key_of(map(Path, files))}", compiled_homes(), make)
