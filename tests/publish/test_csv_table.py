"""CSV that copies what comes again is the CSV that a plain writer makes, byte for byte, whatever stands in the texts."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from typing import Any

import numpy as np
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from served import TWO_THINGS, publish, serve

from app.counts import safe_cell
from app.publish import csv_table
from app.publish.credit import LICENCE
from app.publish.feature import Feature
from app.publish.fields import AREA_FIELDS, SETTLEMENT_FIELDS, Type
from app.publish.geojson import point
from app.publish.index import Index
from app.publish.layers import LAYERS
from app.publish.rendering import PLAIN
from app.publish.selection import EVERYTHING, Found
from app.publish.sheet import Sheet, plain, sheet

DAY = date(2023, 3, 24)
ODD = [
    "", "Bakhmut", "a,b", 'say "x"', "=1+1", "-2", "@x", "\tx", "two\nlines", "\r", 'x","day":"y', '","low":9,"', "\\", "Авдіївка", "{}", "[1]", "'",
]  # fmt: skip
VALUES: dict[Type, list[Any]] = {
    Type.TEXT: [*ODD, None],
    Type.DAY: [str(DAY), "2023-04-01", None, ""],
    Type.WHOLE: [0, 7, -3, None],
    Type.BOOLEAN: [True, False, None],
    Type.LIST: [[], ["a"], ["a", "b,c"], ['q"', "=1"], None],
    Type.INSTANT: ["2023-03-24T10:00:00Z"],
    Type.NUMBER: [1.5, 2, None],
}


def by_hand(made: Sheet) -> bytes:
    """Write a file row by row, with nothing remembered."""
    fields = made.fields
    names = [field.name for field in fields]
    ids = [] if "id" in names else ["id"]
    where = {"Point": ["lon", "lat"], "MultiPoint": ["wkt"]}.get(made.layer.geometry, [])
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow([*ids, *names, *where, "licence"])
    for number, (row, found) in enumerate(zip(made.rows.tolist(), made.records(), strict=True)):
        place = int(made.found.index.place[row])
        drawn: list[Any] = [""] * len(where)
        if place >= 0 and where == ["lon", "lat"]:
            shape = made.found.index.places.shapes([place])[0]
            drawn = [round(shape.x, 5), round(shape.y, 5)]
        elif place >= 0 and where:
            drawn = [csv_table.geojson.text_of(made.found.index.places.shapes([place])[0], 5)]
        cells = [safe_cell(plain(field, found.get(field.name))) for field in fields]
        own = [made.found.index.ids[row]] if ids else []
        lines.writerow([*own, *cells, *drawn, LICENCE if number else made.credit])
    return text.getvalue().encode()


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sheet]:
    service = serve(tmp_path_factory.mktemp("csv"))
    publish(service, *TWO_THINGS)
    return {name: sheet(service, layer, EVERYTHING) for name, layer in LAYERS.items() if name != "gazetteer"}


@pytest.mark.parametrize("name", sorted(LAYERS.keys() - {"gazetteer"}))
def test_each_layer_is_written_as_by_hand(real: dict[str, Sheet], name: str) -> None:
    assert b"".join(csv_table.table(real[name])) == by_hand(real[name])


def rows_of(fields: Iterable[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({field.name: st.sampled_from(VALUES[field.type]) for field in fields})


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(["settlements", "areas"]),
    rows=st.lists(rows_of(SETTLEMENT_FIELDS), max_size=6),
    backwards=st.booleans(),
)
def test_odd_texts_and_other_orders_are_written_as_by_hand(
    real: dict[str, Sheet], name: str, rows: list[dict[str, Any]], backwards: bool
) -> None:
    fields = SETTLEMENT_FIELDS if name == "settlements" else AREA_FIELDS
    told = [dict(reversed(row.items())) if backwards else row for row in rows]
    index = Index(
        Feature(
            f"{n}{ODD[n]}",
            DAY,
            DAY,
            None,
            None,
            "",
            None,
            frozenset(),
            point(n, 48) if n % 2 else None,
            orjson.dumps(row),
        )
        for n, row in enumerate(told)
    )
    made = real[name]
    found = Found(index, np.arange(len(index)), fields)
    odd = Sheet(made.layer, found, found.rows, PLAIN, EVERYTHING, made.now)
    assert b"".join(csv_table.table(odd)) == by_hand(odd)


def test_runs_that_are_many_are_forgotten(real: dict[str, Sheet], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_table, "MOST_KNOWN", 1)
    assert b"".join(csv_table.table(real["settlements"])) == by_hand(real["settlements"])
