"""Filters in CQL2: what can be written is read, and columns pass what a plain look at each feature passes."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import orjson
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidParameter
from app.publish.cql import Filter, like, parse
from app.publish.feature import Feature
from app.publish.fields import Field, Type
from app.publish.geojson import geometry
from app.publish.index import Index
from app.publish.ordering import Sort
from app.publish.selection import Wanted, find

DAY = date(2023, 3, 24)
FIELDS = (
    Field("id", Type.TEXT, ""),
    Field("kind", Type.TEXT, ""),
    Field("name_uk", Type.TEXT, ""),
    Field("low", Type.WHOLE, ""),
    Field("high", Type.WHOLE, ""),
    Field("shared", Type.BOOLEAN, ""),
    Field("day", Type.DAY, ""),
    Field("as_of", Type.INSTANT, ""),
    Field("places", Type.LIST, ""),
)
NAMES = ["Бахмут", "бахмут", "Лиман", "100%", "a_b", "it's", ""]
Row = dict[str, Any]
Truth = bool | None
Test = Callable[[Row], Truth]


def made(rows: list[Row]) -> Index:
    return Index(
        Feature(
            id=row["id"],
            first_day=date.fromisoformat(row["day"]),
            last_day=date.fromisoformat(row["day"]),
            kind=None,
            side=None,
            claimant="",
            level=None,
            codes=frozenset(),
            place=geometry(row["shape"]) if row["shape"] else None,
            properties=orjson.dumps({name: value for name, value in row.items() if name != "shape"}),
        )
        for row in rows
    )


def passing(rows: list[Row], text: str, language: str = "cql2-text") -> set[str]:
    index = made(rows)
    found = find(index, FIELDS, Wanted(filters=(parse(text, language),)))
    return {index.ids[row] for row in found.rows.tolist()}


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.integers(0, 999).map("f{}".format),
            "kind": st.just("clash"),
            "name_uk": st.sampled_from([None, *NAMES]),
            "low": st.integers(0, 6) | st.none(),
            "high": st.integers(0, 6) | st.none(),
            "shared": st.booleans() | st.none(),
            "day": st.integers(0, 5).map(lambda n: (DAY + timedelta(n)).isoformat()),
            "as_of": st.integers(0, 100).map(lambda n: f"{DAY + timedelta(n // 20)}T{n % 20:02}:30:00+03:00")
            | st.none(),
            "shape": st.sampled_from(
                [None, *(shapely.Point(30 + n / 2, 46) for n in range(6)), shapely.box(31, 45.5, 32, 46.5)]
            ),
        }
    ),
    min_size=1,
    max_size=25,
    unique_by=lambda row: str(row["id"]),
)


def compared(name: str, sign: str, value: Any, written: str) -> tuple[str, Test]:
    asks: dict[str, Callable[[Any, Any], bool]] = {
        "=": lambda a, b: a == b,
        "<>": lambda a, b: a != b,
        "<": lambda a, b: a < b,
        ">=": lambda a, b: a >= b,
    }
    return f"{name} {sign} {written}", lambda row: None if row[name] is None else asks[sign](row[name], value)


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def kyiv(text: str) -> date:
    return datetime.fromisoformat(text).date()  # all are told in Kyiv's summer time


SIGNS = st.sampled_from(["=", "<>", "<", ">="])
LEAVES = st.one_of(
    st.builds(lambda sign, n: compared("low", sign, n, str(n)), SIGNS, st.integers(0, 6)),
    st.builds(lambda sign, t: compared("name_uk", sign, t, quoted(t)), SIGNS, st.sampled_from(NAMES)),
    st.builds(
        lambda sign, n: compared(
            "day", sign, (DAY + timedelta(n)).isoformat(), f"DATE('{DAY + timedelta(n)}')"
        ),
        SIGNS,
        st.integers(0, 5),
    ),
    st.builds(
        lambda a, b: (
            f"low BETWEEN {a} AND {b}",
            lambda row: None if row["low"] is None else a <= row["low"] <= b,
        ),
        st.integers(0, 6),
        st.integers(0, 6),
    ),
    st.builds(
        lambda values: (
            f"name_uk IN ({', '.join(map(quoted, values))})",
            lambda row: None if row["name_uk"] is None else row["name_uk"] in values,
        ),
        st.lists(st.sampled_from(NAMES), min_size=1, max_size=3),
    ),
    st.sampled_from(
        [
            ("high IS NULL", lambda row: row["high"] is None),
            ("shared", lambda row: row["shared"]),
            ("shared = FALSE", lambda row: None if row["shared"] is None else not row["shared"]),
            (
                "low <= high",
                lambda row: None if None in (row["low"], row["high"]) else row["low"] <= row["high"],
            ),
            (
                "CASEI(name_uk) = CASEI('БАХМУТ')",
                lambda row: None if row["name_uk"] is None else row["name_uk"].lower() == "бахмут",
            ),
            (
                "name_uk LIKE 'Бах%'",
                lambda row: None if row["name_uk"] is None else row["name_uk"].startswith("Бах"),
            ),
            (
                r"name_uk LIKE 'a\_b'",
                lambda row: None if row["name_uk"] is None else row["name_uk"] == "a_b",
            ),
            (
                "S_INTERSECTS(geometry, BBOX(30.9, 45, 31.6, 47))",
                lambda row: (
                    None if row["shape"] is None else row["shape"].intersects(shapely.box(30.9, 45, 31.6, 47))
                ),
            ),
            (
                "S_WITHIN(geometry, POLYGON((29 45, 31.6 45, 31.6 47, 29 47, 29 45)))",
                lambda row: (
                    None if row["shape"] is None else row["shape"].within(shapely.box(29, 45, 31.6, 47))
                ),
            ),
            (
                "T_AFTER(as_of, DATE('2023-03-25'))",
                lambda row: None if row["as_of"] is None else kyiv(row["as_of"]) > date(2023, 3, 25),
            ),
            (
                "T_DURING(day, INTERVAL('2023-03-24', '2023-03-27'))",
                lambda row: "2023-03-24" < row["day"] < "2023-03-27",
            ),
            (
                "T_INTERSECTS(INTERVAL(day, as_of), INTERVAL('..', '2023-03-25'))",
                lambda row: None if row["as_of"] is None else row["day"] <= "2023-03-25",
            ),
        ]
    ),
)


def not_(one: tuple[str, Test]) -> tuple[str, Test]:
    def test(row: Row) -> Truth:
        found = one[1](row)
        return None if found is None else not found

    return f"NOT ({one[0]})", test


def and_(one: tuple[str, Test], other: tuple[str, Test]) -> tuple[str, Test]:
    def test(row: Row) -> Truth:
        found = {one[1](row), other[1](row)}
        return False if False in found else None if None in found else True

    return f"({one[0]} AND {other[0]})", test


def or_(one: tuple[str, Test], other: tuple[str, Test]) -> tuple[str, Test]:
    def test(row: Row) -> Truth:
        found = {one[1](row), other[1](row)}
        return True if True in found else None if None in found else False

    return f"({one[0]} OR {other[0]})", test


FILTERS = st.recursive(
    LEAVES,
    lambda inner: st.builds(not_, inner) | st.builds(and_, inner, inner) | st.builds(or_, inner, inner),
)


@settings(max_examples=200, deadline=None)
@given(ROWS, FILTERS)
def test_columns_pass_what_a_plain_look_passes(rows: list[Row], asked: tuple[str, Test]) -> None:
    text, test = asked
    expected = {row["id"] for row in rows if test(row) is True}
    assert passing(rows, text) == expected
    assert passing(rows, parse(text).text, "cql2-json") == expected


@pytest.mark.parametrize(
    "text",
    [
        "kind = 'clash' AND low >= 10",
        "NOT kind IN ('clash', 'shelling')",
        "kind NOT IN ('clash')",
        "name_uk NOT LIKE 'Б%'",
        "low NOT BETWEEN 1 AND 3",
        "high IS NOT NULL",
        "CASEI(name_uk) LIKE casei('бах%')",
        '"low" > -5',
        "day = '2023-03-24'",
        "as_of > TIMESTAMP('2023-03-24T10:00:00Z')",
        "as_of < DATE('2023-03-24')",
        "T_BEFORE(day, TIMESTAMP('2023-03-24T23:30:00Z'))",
        "T_MEETS(INTERVAL(day, day), INTERVAL('2023-03-24', '..'))",
        "T_STARTEDBY(INTERVAL('2023-03-24T00:00:00Z', '..'), INTERVAL('2023-03-24T00:00:00Z', '2023-04-01T00:00:00Z'))",
        "S_INTERSECTS(geometry, POINT(36 48))",
        "S_DISJOINT(geometry, MULTIPOINT((36 48), (37 49)))",
        "S_INTERSECTS(geometry, LINESTRING(30 46, 40 46))",
        "S_INTERSECTS(geometry, BBOX(170, 40, -170, 60))",
        "S_CONTAINS(POLYGON((29 45, 31.6 45, 31.6 47, 29 47, 29 45)), geometry)",
        "S_INTERSECTS(geometry, geometry)",
        "low > 3 OR low < 1 OR low IS NULL",
        "TRUE",
    ],
)
def test_what_the_standard_lets_write_is_read(text: str) -> None:
    row = {
        "id": "f1",
        "kind": "clash",
        "name_uk": "Бахмут",
        "low": 2,
        "high": None,
        "shared": True,
        "day": "2023-03-24",
        "as_of": None,
        "shape": shapely.Point(31, 46),
    }
    passing([row], text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kind =", "kind ="),
        ("battles = 1", "battles"),
        ("places = 'x'", "places"),
        ("kind > 5", "text with whole|text with number"),
        ("low = 'many'", "number with text|whole with text"),
        ("low LIKE '1%'", "LIKE"),
        ("CASEI(low) = '1'", "CASEI"),
        ("day = 'someday'", "someday"),
        ("day = DATE('2023-13-01')", "2023-13-01"),
        ("low", "true or false"),
        ("low + 1 = 2", r"\+"),
        ("S_INTERSECTS(kind, POINT(1 1))", "S_INTERSECTS"),
        ("S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 0 1, 1 0, 0 0)))", "sound"),
        ("T_AFTER(low, DATE('2023-03-24'))", "T_AFTER"),
        ("A_CONTAINS(places, ('a'))", "places"),
        ("avg(low) = 3", "avg"),
        ("(" * 300 + "low = 1" + ")" * 300, "nested"),
        ("NOT " * 3000 + "low = 1", "nested"),
        ("low = " + "-" * 5000 + "1", "nested"),
        ("low = 1 OR " * 2000 + "low = 1", "longer"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_was_wrong(text: str, told: str) -> None:
    row = {"id": "f1", "day": "2023-03-24", "low": 1, "kind": "x", "shape": shapely.Point(1, 1)}
    with pytest.raises(InvalidParameter, match=told):
        refused_or(row, text)


def refused_or(row: Row, text: str) -> None:
    from app.publish.cql import check_names
    from app.publish.fields import GEOMETRY

    found = parse(text)
    check_names(found, (*FIELDS, GEOMETRY), "the layer")
    find(made([row]), FIELDS, Wanted(filters=(found,)))


def test_json_that_is_no_filter_is_refused() -> None:
    for text in ("{", "[]", "3", '{"op": "=", "args": []}', '{"op":"=","args":[{"property":"low"}]}', "null"):
        with pytest.raises(InvalidParameter):
            find(made([]), FIELDS, Wanted(filters=(parse(text, "cql2-json"),)))


@given(st.text("ab%_\\", max_size=8), st.text("ab%_", max_size=8))
def test_like_is_what_a_plain_search_says(pattern: str, text: str) -> None:
    pieces = re.findall(r"\\[%_\\]|.", pattern)
    plain = "".join(
        ".*" if p == "%" else "." if p == "_" else re.escape(p[1:] if len(p) > 1 else p) for p in pieces
    )
    assert like(pattern)(text) == (re.fullmatch(plain, text, re.DOTALL) is not None)


def test_like_takes_no_longer_for_patterns_of_many_ends() -> None:
    assert not like("%a" * 200 + "%b")("a" * 3_000)


@settings(max_examples=100)
@given(
    ROWS,
    st.lists(
        st.tuples(st.sampled_from(["low", "name_uk", "day", "shared"]), st.booleans()), min_size=1, max_size=3
    ),
)
def test_sorting_is_by_value_then_by_day_and_id_and_the_unknown_last(
    rows: list[Row], by: list[tuple[str, bool]]
) -> None:
    index = made(rows)
    found = find(index, FIELDS, Wanted(sorts=tuple(Sort(name, down) for name, down in by)))
    expected = sorted(rows, key=lambda row: (row["day"], row["id"]))
    for name, down in reversed(by):
        known = sorted((r for r in expected if r[name] is not None), key=lambda r: r[name])
        if down:  # equal ones keep their order
            known = sorted((r for r in expected if r[name] is not None), key=lambda r: Backwards(r[name]))
        expected = known + [r for r in expected if r[name] is None]
    assert [index.ids[row] for row in found.rows.tolist()] == [row["id"] for row in expected]


class Backwards:
    def __init__(self, value: Any) -> None:
        self.value = value

    def __lt__(self, other: "Backwards") -> bool:
        return bool(other.value < self.value)


@settings(max_examples=100)
@given(ROWS, st.booleans(), st.integers(1, 5))
def test_pages_of_a_sorted_layer_follow_each_other(rows: list[Row], down: bool, limit: int) -> None:
    from app.publish.paging import Page, cut, page_of, token_after

    index = made(rows)
    found = find(index, FIELDS, Wanted(sorts=(Sort("high", down), Sort("as_of"))))
    page, seen = Page(limit), []
    while len(part := cut(found, page)):
        seen += part.tolist()
        page = page_of(limit, token_after(found, int(part[-1])))
    assert seen == found.rows.tolist()


def test_equal_filters_are_one() -> None:
    assert parse("low  =  1") == parse("low = 1") == Filter(parse("low=1").text)
