"""Longitude first, rounded, rings as RFC 7946 winds them."""

import orjson
import shapely

from app.publish.geojson import collection, feature, geometry, point, points


def test_longitude_comes_first_and_is_rounded() -> None:
    assert orjson.loads(point(37.998861234, 48.594191234).body) == {
        "type": "Point",
        "coordinates": [37.99886, 48.59419],
    }


def test_points_of_one_claim_are_a_multipoint_even_if_there_is_one() -> None:
    assert orjson.loads(points([(37.0, 48.0)]).body) == {"type": "MultiPoint", "coordinates": [[37.0, 48.0]]}


def test_a_polygon_leaves_as_a_multipolygon_with_its_outer_ring_counter_clockwise() -> None:
    clockwise = shapely.Polygon([(0, 0), (0, 2), (2, 2), (2, 0)], [[(0.5, 0.5), (1, 0.5), (1, 1)]])
    made = geometry(clockwise)
    assert made
    ((outer, hole),) = orjson.loads(made.body)["coordinates"]
    assert shapely.LinearRing(outer).is_ccw
    assert not shapely.LinearRing(hole).is_ccw
    assert made.box == (0, 0, 2, 2)


def test_what_is_empty_is_no_geometry() -> None:
    assert geometry(shapely.MultiPolygon()) is None


def test_a_collection_carries_its_members() -> None:
    body = b"".join(collection([feature("a", b'{"low":1}', None)], {"numberMatched": 1}))
    assert orjson.loads(body) == {
        "type": "FeatureCollection",
        "numberMatched": 1,
        "features": [{"type": "Feature", "id": "a", "geometry": None, "properties": {"low": 1}}],
    }
    assert orjson.loads(b"".join(collection([], {}))) == {"type": "FeatureCollection", "features": []}
