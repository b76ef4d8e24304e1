"""Places that are written down come back as they were, each once, and few of them stay drawn."""

import numpy as np
import pytest
import shapely

from app.publish import drawn_places
from app.publish.drawn_places import NONE, Places, PlacesDraft
from app.publish.geojson import Geometry, point, points, sure

SOME = [
    *(point(30 + n / 7, 46 + n / 13) for n in range(300)),
    points([(36.1234567, 48), (38, 50)]),
    sure(shapely.box(36, 48, 37, 49)),
    *(sure(shapely.Point(30 + n, 50).buffer(1 / 3, quad_segs=64)) for n in range(5)),
    sure(shapely.LineString([(30, 50), (31, 51)])),
]


def written(some: list[Geometry]) -> Places:
    draft = PlacesDraft()
    assert [draft.number(place) for place in some] == list(range(len(some)))
    assert [draft.number(place) for place in reversed(some)] == list(reversed(range(len(some))))
    assert draft.number(None) == NONE
    return Places(draft)


def test_places_come_back_as_they_were() -> None:
    places = written(SOME)
    assert [places[number] for number in range(len(places))] == SOME
    assert [bytes(places.body(number)) for number in range(len(places))] == [place.body for place in SOME]
    assert places.sizes.tolist() == [len(place.body) for place in SOME]
    assert places.kinds(np.array([NONE, 0, 3, 301])) == ["MultiPolygon", "Point"]
    assert places.kinds(np.array([NONE])) == []


def test_no_places_are_written_too() -> None:
    places = written([])
    assert len(places) == 0
    assert places.boxes.shape == (0, 4)
    assert not len(places.shapes([]))


def test_shapes_that_are_many_are_drawn_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawn_places, "MOST_DRAWN", 3_000)
    places = written(SOME)
    for numbers in ([0, 1], [305, 0, 305], range(len(SOME)), [2, 306, 1, 303]):
        assert list(places.shapes(numbers)) == [SOME[number].shape for number in numbers]
        assert len(places._drawn) < 100
