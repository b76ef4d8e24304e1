"""Longitude first, rounded, rings as RFC 7946 winds them."""

import random
from math import inf, nextafter

import numpy as np
import orjson
import shapely

from app.publish.geojson import collection, feature, geometry, point, points, rounded


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


def test_coordinates_are_rounded_as_python_rounds_them_even_in_the_middle() -> None:
    dice = random.Random(4)
    middles = [dice.randrange(-18_000_000, 18_000_000) / 1e5 + 5e-6 for _ in range(20_000)]
    near = [edge for middle in middles for edge in (nextafter(middle, -inf), middle, nextafter(middle, inf))]
    told = near + [dice.uniform(-180, 180) for _ in range(20_000)] + [-0.000001, 0.0]
    pairs = np.array(told).reshape(-1, 2)
    assert rounded(pairs, 5) == [[round(x, 5), round(y, 5)] for x, y in pairs.tolist()]
    metres = pairs * 111_320
    assert rounded(metres, 2) == [[round(x, 2), round(y, 2)] for x, y in metres.tolist()]


def test_parts_and_their_rings_stay_apart_and_heights_are_left_out() -> None:
    square = [(0, 0), (3, 0), (3, 3), (0, 3), (0, 0)]
    hole = [(1, 1), (1, 2), (2, 2), (2, 1), (1, 1)]
    far = [(9, 9), (10, 9), (10, 10), (9, 9)]
    made = geometry(shapely.MultiPolygon([(square, [hole]), (far, [])]))
    assert made
    assert orjson.loads(made.body)["coordinates"] == [
        [[list(map(float, corner)) for corner in ring] for ring in part] for part in ([square, hole], [far])
    ]
    line = geometry(shapely.MultiLineString([[(0, 0, 5), (1, 1, 5)], [(2, 2, 5), (3, 3, 5), (4, 4, 5)]]))
    assert line
    assert orjson.loads(line.body)["coordinates"] == [[[0, 0], [1, 1]], [[2, 2], [3, 3], [4, 4]]]
