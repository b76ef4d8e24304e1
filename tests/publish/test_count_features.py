"""Counts by settlement and by area: shares add up to the number, and nothing stands where it was not told."""

from pathlib import Path

import pytest
from served import DONETSK, FIVE, KHERSON, TWO_THINGS, Line, publish, serve, without_point

from app.model import Level, Where
from app.publish.feature import Feature
from app.publish.layers import LAYERS
from app.service import Service


@pytest.fixture
def service(tmp_path: Path) -> Service:
    made = serve(tmp_path)
    publish(made, *TWO_THINGS)
    return made


def rows(service: Service, layer: str, level: Level | None = None, kind: str = "clash") -> list[Feature]:
    return [found for found in LAYERS[layer].features(service, Where(), level) if found.kind == kind]


def test_the_five_share_the_fifty_nine_and_none_has_a_number_of_its_own(service: Service) -> None:
    found = rows(service, "settlements")
    assert sorted(feature.row()["code"] for feature in found) == sorted(FIVE)
    assert sum(feature.row()["share"] for feature in found) == 59
    for feature in found:
        row = feature.row()
        assert (row["low"], row["best"], row["high"], row["shared"]) == (0, None, 59, True)
        assert feature.place


def test_the_oblast_that_holds_all_five_has_the_number(service: Service) -> None:
    (found,) = rows(service, "areas", Level.OBLAST)
    row = found.row()
    assert (row["code"], row["low"], row["best"], row["high"], row["shared"]) == (DONETSK, 59, 59, 59, False)
    assert row["name_en"].startswith("Donets")
    assert row["level"] == "oblast"


@pytest.mark.parametrize("level", [Level.RAION, Level.HROMADA, Level.DIRECTION])
def test_smaller_areas_share_the_whole_number(service: Service, level: Level) -> None:
    assert sum(feature.row()["share"] for feature in rows(service, "areas", level)) == 59


def test_a_region_has_a_surface_and_its_settlements_have_nothing(service: Service) -> None:
    (area,) = rows(service, "areas", Level.OBLAST, "shelling")
    assert area.row()["code"] == KHERSON
    assert area.place
    assert area.place.shape.geom_type == "MultiPolygon"
    (unplaced,) = rows(service, "settlements", kind="shelling")
    assert (unplaced.row()["code"], unplaced.row()["within"], unplaced.place) == ("unplaced", KHERSON, None)


def test_a_settlement_without_a_point_has_a_count_and_no_pin(tmp_path: Path) -> None:
    service = serve(tmp_path)
    village = without_point()
    publish(service, Line("Two clashes at a village.", (village.code,), 2, 2))
    (found,) = rows(service, "settlements")
    assert found.place is None
    assert (found.row()["code"], found.row()["precision"]) == (village.code, "area")
    (hromada,) = rows(service, "areas", Level.HROMADA)
    assert (hromada.row()["code"], hromada.row()["low"]) == (village.hromada, 2)


def test_no_layer_mixes_types_of_geometry(service: Service) -> None:
    publish(
        service, Line("Attacks on the Bakhmut direction.", direction="bakhmut"), url="https://example.org/b"
    )
    for layer in LAYERS.values():
        types = {found.place.shape.geom_type for found in layer.features(service, Where()) if found.place}
        assert types <= {layer.geometry}, layer.id


def test_ids_are_unique_and_features_are_in_the_order_they_are_paged_by(service: Service) -> None:
    for layer in LAYERS.values():
        found = layer.features(service, Where())
        assert len({feature.id for feature in found}) == len(found)
        assert [feature.key for feature in found] == sorted(feature.key for feature in found)


def test_layers_follow_the_ledger(service: Service) -> None:
    before = len(LAYERS["claims"].features(service, Where()))
    publish(service, Line("A clash at Avdiivka.", (FIVE[2],)), url="https://example.org/c")
    assert len(LAYERS["claims"].features(service, Where())) == before + 1
