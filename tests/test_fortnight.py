"""The scripted fortnight counts to the table that was worked out by hand, in any order, and every briefing is accounted for."""

import json
import random
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest
from fortnight import DAYS, FIRST, RETRACTED, STAFF, fortnight

from app.counts import counts, rows
from app.ingest import Ingest
from app.ledger.records import BriefingStatus
from app.ledger.store import open_ledger
from app.model import KYIV, Level, Period, Where
from app.publish.explained import Question, explained
from app.reading import NewBriefing
from app.service import Service
from app.settings import Settings
from gazetteer.areas import load_areas
from gazetteer.index import load

ROOT = Path(__file__).parent.parent
GONE = "not_covered"

# day: the front, the Lyman direction, the Pokrovsk direction, and what the rival says of the latter
BY_HAND = {
    "2025-05-05": (147, 18, 51, None),
    "2025-05-06": (131, 14, 45, 63),
    "2025-05-07": (142, 16, 47, None),  # as edited
    "2025-05-08": (126, 12, 41, None),
    "2025-05-09": (150, 20, 53, 53),
    "2025-05-10": (119, 10, 38, None),
    "2025-05-11": (133, 12, 46, None),  # Lyman: the last figure, of 22:00
    "2025-05-12": (GONE, GONE, GONE, GONE),
    "2025-05-13": (GONE, GONE, GONE, GONE),
    "2025-05-14": (158, 21, 56, 72),
    "2025-05-15": (121, 13, 40, None),  # the morning report was withdrawn: as of 22:00, as edited
    "2025-05-16": (144, 17, 49, None),
    "2025-05-17": (139, 15, 48, None),
    "2025-05-18": (152, 18, 54, None),
}
WEEKS = {"2025-05-05": 948, "2025-05-12": 714}
DISPUTED = {"2025-05-06", "2025-05-14"}
VILLAGES = {"Zarichne": 6, "Kolodiazi": 6, "Torske": 6, "Kotlyne": 17, "Udachne": 17, "Lysivka": 17}
"""Of 5 May: 18 shared by three villages, 51 by three; the villages of earlier reports have no number."""

Row = dict[str, object]


def written(new: NewBriefing) -> str:
    told = {"text": new.text, "source": new.source, "published": new.published, "url": new.url}
    return json.dumps({key: value for key, value in told.items() if value}, ensure_ascii=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger that took the fortnight in at the command line, with one report withdrawn."""
    made = tmp_path_factory.mktemp("fortnight")
    (made / "fortnight.jsonl").write_text("\n".join(map(written, fortnight())), "utf-8")
    assert "0 refused" in frontline(made, "ingest", "fortnight.jsonl").stderr
    ledger = open_ledger(f"sqlite:///{made}/books.sqlite")
    at = datetime.fromisoformat(RETRACTED).replace(tzinfo=KYIV)
    (name,) = [
        b.briefing.id
        for b in ledger.briefings()
        if (b.briefing.source, b.briefing.published_at) == (STAFF, at)
    ]
    ledger.close()
    assert frontline(made, "retract", name, "--reason", "withdrawn by its source").returncode == 0
    return made


def frontline(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app.cli", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder),
            "PYTHONPATH": str(ROOT),
            "FRONTLINE_DATABASE_URL": "sqlite:///books.sqlite",
            "FRONTLINE_GAZETTEER_DIR": str(ROOT / "gazetteer/data"),
            "COLUMNS": "400",
        },
    )


def counted(folder: Path, *arguments: str) -> list[Row]:
    found: list[Row] = json.loads(
        frontline(folder, "count", "--kind", "clash", *arguments, "--as", "json").stdout
    )
    return found


def table(front: Sequence[Row], directions: Sequence[Row]) -> dict[str, tuple[object, ...]]:
    """Return the rows as the table worked out by hand has them; a closed number is one number."""
    days = {str(row["period"]) for row in front}

    def number(told: Sequence[Row], day: str, area: str, claimant: str) -> object:
        own = (day, area, claimant)
        found = [row for row in told if (row["period"], row["area"], row["claimant"]) == own]
        if not found or found[0]["status"] == "unknown":
            return None
        (row,) = found
        assert row["status"] == GONE or row["low"] == row["best"] == row["high"], row
        return GONE if row["status"] == GONE else row["best"]

    return {
        day: (
            number(front, day, "UA", "general-staff"),
            *(number(directions, day, name, "general-staff") for name in ("lyman", "pokrovsk")),
            number(directions, day, "pokrovsk", "khortytsia-grouping"),
        )
        for day in sorted(days)
    }


def test_the_fortnight_counts_to_the_table_worked_out_by_hand(folder: Path) -> None:
    front = counted(folder, "--by", "country", "--all")
    directions = counted(folder, "--by", "direction", "--all")
    assert table(front, directions) == BY_HAND
    disputed = {str(row["period"]) for row in directions if row["disputed"]}
    assert disputed == DISPUTED
    default = {row["claimant"] for row in directions if row["default"] and row["area"] == "pokrovsk"}
    assert default == {"general-staff"}
    assert not [row for row in front + directions if row["inconsistent"]]


def test_weeks_are_the_sums_of_their_days(folder: Path) -> None:
    weeks = counted(folder, "--by", "country", "--period", "week", "--claimant", "general-staff")
    assert {row["period"]: row["best"] for row in weeks} == WEEKS
    assert [row["covered_days"] for row in weeks] == [7, 5]  # two days of the second are not known of


def test_villages_share_the_last_report_alone(folder: Path) -> None:
    day = ("--from", "2025-05-05", "--to", "2025-05-05")
    found = counted(folder, "--by", "settlement", *day, "--claimant", "general-staff")
    shares = {row["area_name"]: row["share"] for row in found if row["shared"]}
    assert {name: share for name, share in shares.items() if name != "unplaced in Ukraine"} == VILLAGES
    rest = sum(int(str(row["best"])) for row in found if not row["shared"])
    assert sum(map(int, map(str, shares.values()))) + rest == 147


def test_every_briefing_is_accounted_for(folder: Path) -> None:
    found = json.loads(
        frontline(
            folder, "explain", "--area", "UA", "--period", "2025-05-05/2025-05-18", "--as", "json"
        ).stdout
    )
    accounted = {
        claim["briefing"]: claim["outcome"] for figure in found["figures"] for claim in figure["claims"]
    }
    ledger = open_ledger(f"sqlite:///{folder}/books.sqlite")
    held = {stored.briefing.id: stored.status for stored in ledger.briefings()}
    assert set(accounted) == {name for name, status in held.items() if status is BriefingStatus.CURRENT}
    gone = {name for name, status in held.items() if status is not BriefingStatus.CURRENT}
    assert len(gone) == 3  # two edited texts, one withdrawn
    assert gone == {
        line.briefing_id for line in ledger.changes() if line.what.value in ("superseded", "retracted")
    }
    ledger.close()
    for figure in found["figures"]:
        assert sum(term["amount"] for term in figure["terms"]) == figure["count"]["best"]
    outcomes = [claim["outcome"] for figure in found["figures"] for claim in figure["claims"]]
    assert {"counted", "contained", "superseded", "merged"} == set(outcomes)


def test_any_order_of_arrival_counts_the_same(folder: Path, tmp_path: Path) -> None:
    told = fortnight()
    random.Random(7).shuffle(told)
    gazetteer = load()
    ledger = open_ledger(f"sqlite:///{tmp_path}/books.sqlite")
    ingest = Ingest(ledger, gazetteer, Settings())
    ingest.take_all([*told, *told[:9]])
    at = datetime.fromisoformat(RETRACTED).replace(tzinfo=KYIV)
    for stored in ledger.briefings():
        if (stored.briefing.source, stored.briefing.published_at) == (STAFF, at):
            ingest.retract(stored.briefing.id, "withdrawn by its source")
    for level in (Level.COUNTRY, Level.DIRECTION, Level.SETTLEMENT):
        first = counts(ledger, gazetteer, level, Period.DAY, everything=True)
        other = open_ledger(f"sqlite:///{folder}/books.sqlite")
        assert rows(first) == rows(counts(other, gazetteer, level, Period.DAY, everything=True))
        other.close()
    service = Service(ledger, gazetteer, load_areas(), Settings())
    day = FIRST
    told_of = explained(service, Question("lyman", Level.DIRECTION, Period.DAY, day, day, Where()))
    assert [figure["count"]["best"] for figure in told_of["figures"]] == [18]
    assert len(DAYS) == 14
    service.close()
