"""Counts written straight from columns are the rows that records give, byte for byte."""

from datetime import timedelta

import orjson
import pytest
from served import AVDIIVKA, BAKHMUT, BELGOROD, DAY, DONETSK, TWO_THINGS, Line, publish, serve, without_point
from starlette.testclient import TestClient

from app.counts import counts_on, rows
from app.main import application
from app.model import EventKind, Level, Period, Side, Status, Where
from app.publish.count_records import written_on
from app.reconcile.counting import Ask
from app.service import Service

WHERES = [
    Where(),
    Where(DAY, DAY),
    Where(DAY + timedelta(days=1), None),
    Where(kinds=(EventKind.CLASH,)),
    Where(sides=(Side.UKRAINE,)),
    Where(claimants=("rival",)),
    Where(places=(DONETSK,)),
    Where(DAY.replace(year=2001), DAY.replace(year=2001)),
]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Service:
    """Shares, an open end, none, no number, a rival's word, places across the border and without a point, and a longer window."""
    made = serve(tmp_path_factory.mktemp("records"))
    later, week = DAY + timedelta(days=2), DAY + timedelta(days=9)
    lines = (
        Line("No clashes at Bakhmut.", (BAKHMUT,), 0, 0, day=later, status=Status.ZERO),
        Line("A clash at Avdiivka.", (AVDIIVKA,), 1, 1, day=later),
        Line("Seven clashes at Avdiivka.", (AVDIIVKA,), 7, 7, day=later, claimant="rival"),
        Line("A strike by Ukraine on Belgorod.", (BELGOROD,), side=Side.UKRAINE, kind=EventKind.AIR_STRIKE),
        Line(
            "Fire at a village and Bakhmut.", (without_point().code, BAKHMUT), 4, 9, kind=EventKind.SHELLING
        ),
        Line("Twenty clashes near Avdiivka in a week.", (AVDIIVKA,), 20, 20, day=week, first=DAY),
        Line("Clashes along the front.", (), 5, None, day=later, direction="bakhmut"),
    )
    publish(made, *TWO_THINGS)
    for number, line in enumerate(lines):
        publish(made, line, url=f"https://example.org/{number}")
    return made


@pytest.mark.parametrize("period", Period)
@pytest.mark.parametrize("level", Level)
def test_they_are_the_rows(service: Service, level: Level, period: Period) -> None:
    books = service.shelf.now()
    for where in WHERES:
        found = written_on(books, Ask(level, period, where.first_day, where.last_day), where)
        assert found == orjson.dumps(rows(counts_on(books, level, period, where)))
    assert orjson.loads(written_on(books, Ask(level, period), Where()))


def test_a_reader_gets_the_same_whether_rows_were_looked_at_or_not(service: Service) -> None:
    client = TestClient(application(service))
    for by in Level:
        plain = client.get(f"/api/counts?by={by}").content
        assert client.get(f"/api/counts?by={by}&filter=low>=0 OR low<0 OR low IS NULL").content == plain
