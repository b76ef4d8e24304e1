"""Filters in CQL2 over HTTP, on SQLite and on PostgreSQL with PostGIS: two hundred random ones pass what plain Python passes."""

import operator
import random
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from many_claims import FIRST, front_settlements
from postgres import Server
from served import Line, publish
from starlette.testclient import TestClient

from app.ledger.store import open_ledger
from app.main import application
from app.model import KYIV, EventKind, Side
from app.service import Service
from app.settings import Settings
from gazetteer.areas import load_areas
from gazetteer.index import load

Row = dict[str, Any]
Truth = bool | None
Told = tuple[str, Callable[[Row], Truth]]
SPANNED = 20
SIGNS = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
SOURCES = ("Test wire", "it's ours", "100%", "Бахмут сьогодні")
BOX = (37.0, 48.0, 38.2, 49.0)


def lines() -> Iterator[tuple[str, Line]]:
    """Give claims of twenty days, kinds, sides, and numbers of which some have no end, each with its source."""
    chance = random.Random(7)
    for number, code in enumerate(chance.sample(front_settlements(load()), 240)):
        low = chance.randint(1, 6)
        yield (
            chance.choice(SOURCES),
            Line(
                f"Number {number}: something happened.",
                (code,),
                low,
                chance.choice([None, low, low + 2]),
                chance.choice([EventKind.CLASH, EventKind.SHELLING, EventKind.DRONE_STRIKE]),
                chance.choice([Side.RUSSIA, Side.UNKNOWN]),
                day=FIRST + timedelta(chance.randrange(SPANNED)),
            ),
        )


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgis", marks=pytest.mark.postgres)])
def door(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('filters')}/ledger.sqlite"
    else:
        url = _with_postgis(request.getfixturevalue("running"))
    made = Service(open_ledger(url), load(), load_areas(), Settings(database_url=url))
    told: dict[str, list[Line]] = {}
    for source, line in lines():
        told.setdefault(source, []).append(line)
    for source, own in told.items():
        publish(made, *own, source=source)
    yield TestClient(application(made))
    made.close()


def _with_postgis(server: Server) -> str:
    import psycopg

    url = server.fresh()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE EXTENSION postgis")
    return url


def compared(name: str, sign: str, value: Any, written: str) -> Told:
    return (
        f"{name} {sign} {written}",
        lambda row: None if row[name] is None else SIGNS[sign](row[name], value),
    )


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def between(first: int, last: int) -> Told:
    return (
        f"best BETWEEN {first} AND {last}",
        lambda row: None if row["best"] is None else first <= row["best"] <= last,
    )


def among(kinds: list[str]) -> Told:
    return f"kind IN ({', '.join(map(quoted, kinds))})", lambda row: row["kind"] in kinds


def in_box(west: float, south: float) -> Told:
    shape = shapely.box(west, south, west + 0.7, south + 0.5)
    return (
        f"S_INTERSECTS(geometry, BBOX({west}, {south}, {west + 0.7}, {south + 0.5}))",
        lambda row: None if row["shape"] is None else row["shape"].intersects(shape),
    )


def within_days(first: int, last: int) -> Told:
    start, stop = str(FIRST + timedelta(first)), str(FIRST + timedelta(first + last))
    return f"T_DURING(day, INTERVAL('{start}', '{stop}'))", lambda row: start < row["day"] < stop


def like(beginning: str) -> Told:
    escaped = beginning.replace("%", r"\%")
    return f"source LIKE {quoted(escaped + '%')}", lambda row: row["source"].startswith(beginning)


def after(number: int) -> Told:
    moment = datetime(FIRST.year, FIRST.month, FIRST.day, 9, tzinfo=KYIV) + timedelta(number)
    return (
        f"as_of > TIMESTAMP('{moment.isoformat()}')",
        lambda row: None if row["as_of"] is None else datetime.fromisoformat(row["as_of"]) > moment,
    )


signs, small, days = st.sampled_from(sorted(SIGNS)), st.integers(0, 8), st.integers(0, SPANNED)
LEAVES = st.one_of(
    st.builds(lambda sign, n: compared("low", sign, n, str(n)), signs, small),
    st.builds(lambda sign, n: compared("high", sign, n, str(n)), signs, small),
    st.builds(lambda sign, text: compared("source", sign, text, quoted(text)), signs, st.sampled_from(SOURCES)),
    st.builds(lambda sign, n: compared("day", sign, str(FIRST + timedelta(n)), f"DATE('{FIRST + timedelta(n)}')"), signs, days),
    st.builds(between, small, small),
    st.builds(among, st.lists(st.sampled_from(["clash", "shelling", "mlrs"]), min_size=1, max_size=2)),
    st.builds(in_box, st.sampled_from([36.5, 37.1, 37.7]), st.sampled_from([47.5, 48.1, 48.7])),
    st.builds(within_days, days, small),
    st.builds(like, st.sampled_from(["Test", "it's", "100%", "Бах", "бах"])),
    st.builds(after, days),
    st.just(("high IS NULL", lambda row: row["high"] is None)),
    st.just(("low < high", lambda row: None if row["high"] is None else row["low"] < row["high"])),
    st.just(("CASEI(source) = CASEI('БАХМУТ СЬОГОДНІ')", lambda row: row["source"] == "Бахмут сьогодні")),
)  # fmt: skip


def not_(one: Told) -> Told:
    return f"NOT ({one[0]})", lambda row: None if (found := one[1](row)) is None else not found


def joined(word: str, decides: bool) -> Callable[[Told, Told], Told]:
    def join(one: Told, other: Told) -> Told:
        def test(row: Row) -> Truth:
            found = {one[1](row), other[1](row)}
            return decides if decides in found else None if None in found else not decides

        return f"({one[0]} {word} {other[0]})", test

    return join


FILTERS = st.recursive(
    LEAVES,
    lambda inner: (
        st.builds(not_, inner)
        | st.builds(joined("AND", False), inner, inner)
        | st.builds(joined("OR", True), inner, inner)
    ),
    max_leaves=6,
)


def rows(door: TestClient) -> list[Row]:
    features = door.get("/api/collections/claims/items?limit=10000").json()["features"]
    return [
        found["properties"]
        | {"shape": shapely.geometry.shape(found["geometry"]) if found["geometry"] else None}
        for found in features
    ]


@pytest.fixture(scope="module")
def plain(door: TestClient) -> list[Row]:
    return rows(door)


def test_the_same_claims_stand_whatever_the_database(door: TestClient, plain: list[Row]) -> None:
    assert len(plain) == 240
    assert {row["source"] for row in plain} == set(SOURCES)
    assert date.fromisoformat(min(row["day"] for row in plain)) == FIRST


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(told=FILTERS)
def test_random_filters_pass_what_plain_python_passes(door: TestClient, plain: list[Row], told: Told) -> None:
    text, test = told
    answer = door.get(
        "/api/collections/claims/items", params={"filter": text, "limit": 10_000, "properties": "id"}
    )
    assert answer.status_code == 200, answer.text
    assert {found["id"] for found in answer.json()["features"]} == {
        row["id"] for row in plain if test(row) is True
    }
