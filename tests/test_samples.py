"""The sample fortnight says that it is one, and counts as a careful reader counts it."""

import csv
import json
from pathlib import Path

import pytest

from app.counts import counts
from app.ingest import Ingest
from app.ledger.store import open_ledger
from app.model import AreaCount, Level, Period
from app.reading import NewBriefing, read_path
from app.settings import Settings
from gazetteer.index import load

SAMPLES = Path(__file__).parents[1] / "samples"
Row = dict[str, str]


def lines() -> list[dict[str, object]]:
    return [
        json.loads(line)
        for path in sorted(SAMPLES.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def expected() -> list[Row]:
    with (SAMPLES / "expected.csv").open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def test_every_line_says_that_it_is_a_sample() -> None:
    for line in lines():
        assert line["sample"] is True
        assert str(line["source"]).startswith("Sample")
        assert "url" not in line


def test_three_languages_over_a_fortnight() -> None:
    assert {line["language"] for line in lines()} == {"uk", "ru", "en"}
    days = {str(line["published"])[:10] for line in lines()}
    assert (min(days), max(days)) == ("2023-03-12", "2023-03-25")
    assert "2023-03-17" not in days


def test_no_text_twice() -> None:
    texts = [line["text"] for line in lines()]
    assert len(texts) == len(set(texts))


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, ...], AreaCount]:
    """Return the counts of the whole fortnight by level, day, area, kind, side and claimant."""
    ledger = open_ledger(f"sqlite:///{tmp_path_factory.mktemp('samples') / 'samples.db'}")
    gazetteer = load()
    ingest = Ingest(ledger, gazetteer, Settings())
    for new in read_path(SAMPLES):
        assert isinstance(new, NewBriefing)
        ingest.take(new)
    levels = (Level.COUNTRY, Level.DIRECTION)
    rows = [row for level in levels for row in counts(ledger, gazetteer, level, Period.DAY)]
    ledger.close()
    return {
        (row.level.value, row.period.isoformat(), row.area, row.kind.value, row.side.value, row.claimant): row
        for row in rows
    }


KEY = ("level", "period", "area", "kind", "side", "claimant")


@pytest.mark.parametrize("row", expected(), ids=lambda row: "-".join(row[name] for name in KEY))
def test_counts_as_a_careful_reader(row: Row, found: dict[tuple[str, ...], AreaCount]) -> None:
    count = found.get(tuple(row[name] for name in KEY))
    assert count is not None
    told = ["" if number is None else str(number) for number in (count.low, count.best, count.high)]
    assert told == [row["low"], row["best"], row["high"]]
    assert count.shared == (row["shared"] == "true")


def test_nothing_but_the_general_staff_counts_clashes(found: dict[tuple[str, ...], AreaCount]) -> None:
    assert {key[5] for key in found if key[0] == "country" and key[3] == "clash"} == {"general-staff"}
