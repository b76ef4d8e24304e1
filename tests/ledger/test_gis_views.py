"""The views of PostgreSQL, as a GIS program finds them: named geometry columns, points, and nothing to write to."""

import subprocess
from datetime import datetime

import psycopg
import pytest
from needs import need_command
from told import COUNTRY, tell

from app.ledger.store import open_ledger
from app.model import KYIV, Briefing, Language, Reading

pytestmark = pytest.mark.postgres
SENTENCE = "There were 59 clashes there."


@pytest.fixture
def filled(fresh_database: str) -> str:
    ledger = open_ledger(fresh_database)
    claim = tell("c1", 59, ["A1", "B1", "EAST"])
    at = datetime(2023, 3, 25, 8, tzinfo=KYIV)
    kept = ledger.add(
        Briefing("", "Ukrinform", at, Language.ENGLISH, SENTENCE), Reading((claim,), ()), COUNTRY
    )
    gone = ledger.add(Briefing("", "UNIAN", at, Language.ENGLISH, "gone"), Reading((claim,), ()), COUNTRY)
    ledger.retract(gone.id, "wrong")
    assert kept.id != gone.id
    ledger.close()
    return fresh_database


def asked(url: str, question: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as connection:
        return connection.execute(question).fetchall()


def test_places_of_standing_claims_are_points(filled: str) -> None:
    rows = asked(
        filled, "SELECT code, ST_AsText(point), low, claimant FROM standing_claim_places ORDER BY code"
    )
    assert rows == [
        ("A1", "POINT(32 48)", 59, "general-staff"),
        ("B1", "POINT(32 48)", 59, "general-staff"),
        ("EAST", None, 59, "general-staff"),
    ]
    assert asked(filled, "SELECT count(DISTINCT key) FROM standing_claim_places") == [(3,)]


def test_a_claim_is_one_row_with_its_sentence(filled: str) -> None:
    ((quote, points),) = asked(filled, "SELECT quote, ST_NumGeometries(points) FROM standing_claims")
    assert (SENTENCE.startswith(str(quote)), points) == (True, 2)
    assert asked(filled, "SELECT source, claims FROM standing_briefings") == [("Ukrinform", 1)]


def test_geometry_columns_are_named_with_type_and_system(filled: str) -> None:
    found = asked(filled, "SELECT f_table_name, type, srid FROM geometry_columns ORDER BY 1")
    assert found == [
        ("claim_places", "POINT", 4326),
        ("standing_claim_places", "POINT", 4326),
        ("standing_claims", "MULTIPOINT", 4326),
    ]
    indexes = asked(filled, "SELECT indexdef FROM pg_indexes WHERE tablename = 'claim_places'")
    assert any("gist (point)" in str(definition) for (definition,) in indexes)


@pytest.mark.parametrize("view", ["standing_claims", "standing_claim_places", "standing_briefings"])
def test_views_cannot_be_written(filled: str, view: str) -> None:
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState), psycopg.connect(filled) as connection:
        connection.execute(f"DELETE FROM {view}")


def test_gdal_opens_the_view(filled: str) -> None:
    told = subprocess.run(
        [need_command("ogrinfo"), "-so", f"PG:{filled}", "standing_claim_places"],
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout
    if (
        "PostgreSQL"
        not in subprocess.run(["ogrinfo", "--formats"], capture_output=True, text=True, timeout=60).stdout
    ):
        pytest.skip("this GDAL has no PostgreSQL driver")
    assert "Geometry: Point" in told
    assert "Feature Count: 3" in told
