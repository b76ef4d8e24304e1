"""One claim is one feature: where it is drawn, and what it says of itself."""

from dataclasses import replace
from pathlib import Path

import pytest
from served import (
    AVDIIVKA,
    BAKHMUT,
    BELGOROD,
    DONETSK,
    FIFTY_NINE,
    FIVE,
    KHERSON,
    NUMEROUS,
    Line,
    publish,
    serve,
    without_point,
)

from app.model import Where
from app.publish.feature import Feature
from app.publish.layers import LAYERS
from app.service import Service


@pytest.fixture
def service(tmp_path: Path) -> Service:
    return serve(tmp_path)


def features(service: Service, layer: str, where: Where = Where()) -> list[Feature]:
    return list(LAYERS[layer].features(service, where))


def only(service: Service, layer: str, line: Line) -> Feature:
    """Return the one feature of a briefing with one claim, which stands in that layer alone."""
    publish(service, line)
    other = "claims" if layer == "area_claims" else "area_claims"
    assert not features(service, other)
    (found,) = features(service, layer)
    return found


def test_a_shared_number_is_one_feature_at_all_its_settlements(service: Service) -> None:
    found = only(service, "claims", FIFTY_NINE)
    row = found.row()
    assert found.place
    assert found.place.shape.geom_type == "MultiPoint"
    assert len(found.place.shape.geoms) == 5
    assert (row["low"], row["best"], row["high"], row["shared"]) == (59, 59, 59, True)
    assert [place["code"] for place in row["places"]] == list(FIVE)
    assert {place["precision"] for place in row["places"]} == {"vicinity"}


def test_a_quote_is_as_published_and_its_marks_count_inside_it(service: Service) -> None:
    publish(service, NUMEROUS, FIFTY_NINE)
    (found,) = features(service, "claims")
    (quote,) = found.row()["quotes"]
    assert quote["text"] == FIFTY_NINE.sentence
    marked = [(mark["what"], quote["text"][mark["start"] : mark["stop"]]) for mark in quote["marks"]]
    names = ["Lyman", "Bakhmut", "Avdiivka", "Marinka", "Shakhtarske"]
    assert marked == [("number", "59"), *(("place", name) for name in names)]


def test_an_oblast_is_a_surface_and_never_a_pin(service: Service) -> None:
    found = only(service, "area_claims", NUMEROUS)
    assert found.place
    assert found.place.shape.geom_type == "MultiPolygon"
    assert found.row()["places"][0]["code"] == KHERSON
    assert (found.row()["low"], found.row()["high"], found.row()["shared"]) == (3, None, False)


def test_a_direction_without_villages_is_its_outline(service: Service) -> None:
    found = only(service, "area_claims", Line("Attacks on the Bakhmut direction.", direction="bakhmut"))
    assert found.place
    assert found.row()["direction_name"] == "Bakhmut direction"
    assert found.row()["approximate"]


def test_a_front_total_has_no_geometry_and_stands_with_the_claims(service: Service) -> None:
    found = only(service, "claims", Line("There were 120 clashes.", low=120, high=120))
    assert found.place is None


def test_a_place_known_for_the_country_only_is_drawn_like_a_front_total(service: Service) -> None:
    found = only(service, "claims", Line("Shelling of some Ivanivka.", ("UA",)))
    assert found.place is None


def test_a_settlement_without_a_point_is_drawn_as_its_hromada(service: Service) -> None:
    village = without_point()
    found = only(service, "area_claims", Line("A clash at a village.", (village.code,)))
    hromada = service.areas.outline(village.hromada)
    assert found.place
    assert (
        found.place.shape.equals_exact(hromada, 1e-4)
        or found.place.shape.symmetric_difference(hromada).area < 1e-6
    )
    assert found.row()["approximate"]


def test_points_and_areas_together_are_an_area_claim_that_loses_neither(service: Service) -> None:
    village = without_point().code
    found = only(service, "area_claims", Line("Clashes at Bakhmut and a village.", (BAKHMUT, village), 4, 4))
    assert found.place
    assert found.place.shape.geom_type == "MultiPolygon"
    assert "circles" in found.row()["note"]
    for code in (BAKHMUT, village):
        assert code in found.codes


def test_a_town_across_the_border_has_its_point(service: Service) -> None:
    found = only(service, "claims", Line("Shelling of Belgorod.", (BELGOROD,)))
    assert found.place
    assert {"abroad", "RU-BEL"} <= found.codes


def test_both_layers_together_are_all_claims_that_stand(service: Service) -> None:
    publish(
        service, FIFTY_NINE, NUMEROUS, Line("Clashes near Bakhmut: 9.", (BAKHMUT,), 9, 9, direction="bakhmut")
    )
    ids = [found.id for layer in ("claims", "area_claims") for found in features(service, layer)]
    assert sorted(ids) == sorted(claim.id for claim in service.ledger.claims())
    assert len(set(ids)) == 3


def test_what_a_later_word_took_the_place_of_is_in_no_layer(service: Service) -> None:
    publish(
        service,
        Line("Clashes near Bakhmut: 9.", (BAKHMUT,), 9, 9, direction="bakhmut"),
        url="https://example.org/1",
    )
    later = replace(Line("Near Bakhmut now 12 clashes.", (BAKHMUT,), 12, 12, direction="bakhmut"))
    publish(service, later, url="https://example.org/2")
    shown = features(service, "claims")
    standing = {found.row()["low"] for found in shown}
    assert len(shown) == 1
    assert standing < {9, 12}


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (Where(places=(BAKHMUT,)), 1),
        (Where(places=(DONETSK,)), 2),
        (Where(places=(AVDIIVKA,)), 1),
        (Where(places=("avdiivka",)), 1),
        (Where(places=(KHERSON,)), 0),
        (Where(bbox=(37.9, 48.5, 38.1, 48.7)), 1),
        (Where(bbox=(30.0, 50.0, 31.0, 51.0)), 0),
        (Where(bbox=(170.0, 40.0, 38.1, 49.0)), 2),
        (Where(claimants=("general-staff",)), 2),
        (Where(claimants=("nobody",)), 0),
    ],
)
def test_the_filter_asks_for_places_boxes_and_claimants(service: Service, where: Where, found: int) -> None:
    publish(
        service, Line("Clashes at Bakhmut.", (BAKHMUT,)), Line("Two clashes at Avdiivka.", (AVDIIVKA,), 2, 2)
    )
    assert len(features(service, "claims", where)) == found


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//example.org", "http://[", " ", "ftp://a/b"]
)
def test_only_web_addresses_are_links(service: Service, address: str) -> None:
    publish(service, FIFTY_NINE, url=address)
    assert features(service, "claims")[0].row()["url"] == ""


def test_a_claim_names_who_else_published_its_statement(service: Service) -> None:
    publish(service, FIFTY_NINE, NUMEROUS, source="Wire A", url="https://example.org/a")
    again = replace(FIFTY_NINE, sentence=f"Today: {FIFTY_NINE.sentence}")
    publish(service, again, source="Wire B", url="javascript:alert(1)")
    found = dict(map(relays_of, features(service, "claims")))
    assert found in ({"Wire A": [("Wire B", "")]}, {"Wire B": [("Wire A", "https://example.org/a")]})
    assert [relays_of(found) for found in features(service, "area_claims")] == [("Wire A", [])]


def relays_of(found: Feature) -> tuple[str, list[tuple[str, str]]]:
    """Return who published a claim, and who else did, with the address."""
    row = found.row()
    return row["source"], [(relay["source"], relay["url"]) for relay in row["relays"]]
