"""The gazetteer serves geopy's users: names to points and points to names, and it is honest about both."""

import pytest
from geopy.extra.rate_limiter import RateLimiter
from geopy.point import Point

from gazetteer.geocoder import GazetteerGeocoder


@pytest.fixture(scope="module")
def geocoder() -> GazetteerGeocoder:
    return GazetteerGeocoder()


def test_a_name_gives_its_point(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.geocode("Avdiyivka", language="en")
    assert found.address.startswith("Avdiivka, ")
    assert (found.longitude, found.latitude) == pytest.approx((37.75, 48.14), abs=0.05)
    assert found.raw["code"].startswith("UA14")
    assert found.raw["point_precision"] == "settlement"
    assert found.raw["radius_m"] > 0


def test_the_area_after_a_comma_narrows_the_answer(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.geocode("Іванівка, Херсонська область, Україна", exactly_one=False, limit=50)
    assert len(found) > 1
    assert {place.raw["oblast"][:4] for place in found} == {"UA65"}
    assert geocoder.geocode("Авдіївка, Львівщина") is None


def test_areas_have_no_point(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.geocode("Сумщина") is None
    assert geocoder.geocode("") is None


def test_a_point_gives_the_nearest_settlement(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.reverse(Point(48.594, 37.999))
    assert found.raw["name_uk"] == "Бахмут"
    assert found.raw["distance_km"] < 1
    assert len(geocoder.reverse("48.594, 37.999", exactly_one=False, limit=4)) == 4
    assert geocoder.reverse((48.594, 37.999)).raw["code"] == found.raw["code"]


def test_it_works_inside_the_rate_limiter(geocoder: GazetteerGeocoder) -> None:
    limited = RateLimiter(geocoder.geocode, min_delay_seconds=0)
    assert limited("Бахмут").raw["name_en"] == "Bakhmut"
