"""A layer in columns gives back what went in, and finds what a plain look at each feature finds."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import orjson
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model import EventKind, Level, Side, Where
from app.publish import paging
from app.publish.feature import Feature
from app.publish.geojson import geometry
from app.publish.index import Index
from app.publish.paging import Page, cut, page_of, token_after
from app.publish.scroll import Scroll
from app.publish.selection import Found, select

DAY = date(2023, 3, 24)
SQUARE = shapely.box(36, 48, 37, 49)
ROUGH = shapely.Point(30, 50).buffer(1, quad_segs=64)  # long enough to be held apart


@st.composite
def features(draw: st.DrawFn) -> Feature:
    number = draw(st.integers(0, 10_000))
    day = DAY + timedelta(draw(st.integers(0, 9)))
    shape = draw(
        st.sampled_from(
            [
                None,
                SQUARE,
                ROUGH,
                shapely.MultiPoint([(36, 48), (38, 50)]),
                *(shapely.Point(30 + n / 10, 46 + n / 20) for n in range(100)),
            ]
        )
    )
    return Feature(
        id=f"f{number}",
        first_day=day,
        last_day=day + timedelta(draw(st.sampled_from([0, 0, 0, 3]))),
        kind=draw(st.sampled_from([None, *EventKind])),
        side=draw(st.sampled_from([None, *Side])),
        claimant=draw(st.sampled_from(["", "a", "b"])),
        level=draw(st.sampled_from([None, *Level])),
        codes=frozenset(draw(st.sets(st.sampled_from(["UA", "x", "y"])))),
        place=geometry(shape) if shape else None,
        properties=orjson.dumps({"n": number, "text": "п'ять"}),
    )


SOME = st.lists(features(), max_size=60, unique_by=lambda feature: feature.id)
WHERE = st.builds(
    Where,
    first_day=st.sampled_from([None, DAY, DAY + timedelta(3), DAY + timedelta(30)]),
    last_day=st.sampled_from([None, DAY, DAY + timedelta(5), DAY - timedelta(1)]),
    kinds=st.sampled_from([(), (EventKind.CLASH,), (EventKind.CLASH, EventKind.MLRS)]),
    sides=st.sampled_from([(), (Side.RUSSIA,)]),
    claimants=st.sampled_from([(), ("a",), ("b", "c")]),
    places=st.sampled_from([(), ("x",), ("x", "y"), ("z",)]),
    bbox=st.sampled_from(
        [None, (36.2, 48.2, 36.3, 48.3), (30, 46, 35, 50), (170, 40, 32, 60), (29.05, 49.05, 29.3, 49.3)]
    ),
    ids=st.sampled_from([(), ("f1", "f2", "f3")]),
)


def fits(feature: Feature, where: Where, level: Level | None) -> bool:
    """Tell in plain words what `select` finds in columns."""
    return (
        (where.first_day is None or feature.last_day >= where.first_day)
        and (where.last_day is None or feature.first_day <= where.last_day)
        and (not where.kinds or feature.kind is None or feature.kind in where.kinds)
        and (not where.sides or feature.side is None or feature.side in where.sides)
        and (not where.claimants or not feature.claimant or feature.claimant in where.claimants)
        and (not where.ids or feature.id in where.ids)
        and (not where.places or not feature.codes.isdisjoint(where.places))
        and (level is None or feature.level is level)
        and (where.bbox is None or lies_in(feature, where.bbox))
    )


def lies_in(feature: Feature, box: tuple[float, float, float, float]) -> bool:
    if feature.place is None:
        return False
    west, south, east, north = box
    parts = [box] if west <= east else [(west, south, 180, north), (-180, south, east, north)]
    return any(shapely.intersects(feature.place.shape, shapely.box(*part)) for part in parts)


@given(SOME)
def test_features_come_back_by_day_and_id(some: list[Feature]) -> None:
    index = Index(some)
    assert [index.feature(row) for row in range(len(index))] == sorted(some, key=lambda f: f.key)


@given(SOME)
def test_the_json_of_rows_is_that_of_their_features(some: list[Feature]) -> None:
    index = Index(some)
    rows = np.array([row for row in range(len(index)) if row % 3], dtype=np.int64)
    whole = b",".join(index.feature(row).body() for row in rows.tolist())
    assert index.json(rows) == b"".join(index.chunks(rows)) == whole


@given(SOME)
def test_ids_are_read_where_they_stand(some: list[Feature]) -> None:
    odd = [replace(feature, id=f'{feature.id}"\\ї') if n % 2 else feature for n, feature in enumerate(some)]
    index, names = Index(odd), [feature.id for feature in sorted(odd, key=lambda f: f.key)]
    assert list(index.ids) == index.ids[:] == [index.ids[row] for row in range(len(index))] == names
    rows = np.arange(len(index))[::-2]
    assert index.ids.of(rows) == names[::-2]
    assert index.ids.rows([*names[::3], "f-1"]) == [names.index(name) for name in names[::3]]
    bodies = [index.feature(row).body() for row in range(len(index))]
    assert list(index.bodies(np.arange(len(index)))) == bodies


def test_large_answers_come_in_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.publish.index.CHUNK", 500)
    index = Index(
        Feature(f"{n:04}", DAY, DAY, None, None, "", None, frozenset(), None, b'{"n":1}') for n in range(100)
    )
    rows = np.arange(100)
    pieces = list(index.chunks(rows))
    assert len(pieces) > 10
    assert b"".join(pieces) == index.json(rows)


@settings(max_examples=200, deadline=None)
@given(SOME, WHERE, st.sampled_from([None, Level.OBLAST]))
def test_columns_find_what_a_plain_look_finds(some: list[Feature], where: Where, level: Level | None) -> None:
    index = Index(some)
    found = [index.ids[row] for row in select(index, where, level).tolist()]
    assert found == [f.id for f in sorted(some, key=lambda f: f.key) if fits(f, where, level)]


@given(SOME, st.integers(1, 7))
def test_pages_follow_each_other(some: list[Feature], limit: int) -> None:
    index = Index(some)
    found = Found(index, select(index))
    page, seen = Page(limit), []
    while len(rows := cut(found, page)):
        seen += [index.ids[row] for row in rows.tolist()]
        page = page_of(limit, token_after(found, int(rows[-1])))
    assert seen == list(index.ids)


def test_a_page_begins_after_a_feature_that_is_no_more() -> None:
    index = Index(
        Feature(n, DAY, DAY, None, None, "", None, frozenset(), None, b"{}") for n in ("a", "b", "d")
    )
    found = Found(index, select(index))
    assert [index.ids[row] for row in cut(found, paging.Page(9, paging.Key(DAY, "c")))] == ["d"]


def test_a_long_scroll_becomes_a_file() -> None:
    short, long = Scroll(), Scroll(most_in_memory=10)
    for piece in (b"one ", b"two three four ", b"five"):
        short.write(piece)
        long.write(piece)
    assert bytes(short.sealed()) == bytes(long.sealed()) == b"one two three four five"
    assert bytes(Scroll().sealed()) == b""
