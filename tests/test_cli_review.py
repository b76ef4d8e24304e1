"""Names at the command line: what speaks for them, deciding and undoing; and texts that cannot be read."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import app
from app.errors import AlreadyDecided, FrontlineError, InvalidParameter, UnreadableBriefing
from app.geoparse.resolve import MARGIN

TEXT = "За минулу добу ворог двічі обстріляв Олександрівку Херсонської області."
CODE = "UA65080150110024718"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FRONTLINE_DATABASE_URL", f"sqlite:///{tmp_path}/books.sqlite")
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    return tmp_path


def ran(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(each) for each in arguments])


def refusal(*arguments: str | Path) -> FrontlineError:
    error = ran(*arguments).exception
    assert isinstance(error, FrontlineError), error
    return error


def test_geoparse_explains_each_name(folder: Path) -> None:
    shown = ran("geoparse", folder / "a.txt", "--published", "2024-05-02", "--explain").stdout
    assert "Олександрівку [37:50]: ambiguous; 109 places bear the name" in shown
    assert f"{MARGIN} are needed" in shown
    assert f"Oleksandrivka, Skadovsk hromada, Skadovsk raion, Kherson oblast [{CODE}]: " in shown
    assert "Херсонської області [51:70]: Kherson oblast [UA65000000000030969] by only_candidate" in shown


def test_a_name_is_listed_shown_decided_and_undone(folder: Path) -> None:
    ran("ingest", folder / "a.txt", "--source", "Regional News", "--published", "2024-05-02")
    (row,) = json.loads(ran("review", "list", "--as", "json").stdout)
    assert row["quote"] == TEXT
    assert "counted at Kherson oblast, 1 claim" in ran("review", "list").stdout
    assert "less likely:" in ran("review", "show", row["id"]).stdout
    decided = ran("review", "decide", row["id"], CODE, "--note", "as its post says").stdout
    assert "holds for regional-news under Kherson oblast" in decided
    assert "by analyst" in ran("review", "show", row["id"]).stdout
    assert isinstance(refusal("review", "decide", row["id"], CODE), AlreadyDecided)
    assert "unplaced" not in ran("count", "--by", "settlement").stdout
    assert "undone" in ran("review", "undo", "d1").stdout
    assert "unplaced" in ran("count", "--by", "settlement").stdout
    assert "as its post says" in ran("review", "decisions").stdout
    assert isinstance(refusal("review", "decide", row["id"], "UA14"), InvalidParameter)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b" \n", "the text is empty"),
        (b"\x00\x01\x02" * 99, "this is binary"),
        (TEXT.encode("cp1251"), "the text is not UTF-8; say which encoding"),
    ],
)
def test_geoparse_says_why_it_cannot_read(folder: Path, content: bytes, words: str) -> None:
    (folder / "b.txt").write_bytes(content)
    error = refusal("geoparse", folder / "b.txt")
    assert isinstance(error, UnreadableBriefing)
    assert words in str(error)


def test_geoparse_takes_an_encoding_and_names_the_source_as_told(folder: Path) -> None:
    (folder / "b.txt").write_bytes(TEXT.encode("cp1251"))
    shown = ran("geoparse", folder / "b.txt", "--encoding", "cp1251", "--source", "RFE/RL").stdout
    assert "says     RFE/RL" in shown


def test_geoparse_refuses_unknown_forms(folder: Path) -> None:
    assert "people, predictions" in str(refusal("geoparse", folder / "a.txt", "--as", "xml"))
