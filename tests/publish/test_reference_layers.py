"""The layers `briefings` and `gazetteer`: what was read, and what can be named."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from served import (
    BAKHMUT,
    BELGOROD,
    DAY,
    DONETSK,
    FIFTY_NINE,
    FIVE,
    TWO_THINGS,
    publish,
    serve,
    without_point,
)

from app.model import Where
from app.publish.feature import Feature
from app.publish.layers import LAYERS
from app.service import Service
from gazetteer.index import load
from gazetteer.place import PlaceKind


@pytest.fixture
def service(tmp_path: Path) -> Service:
    made = serve(tmp_path)
    publish(made, *TWO_THINGS, title="A day", url="https://example.org/day")
    return made


def features(service: Service, layer: str, where: Where = Where()) -> list[Feature]:
    return list(LAYERS[layer].features(service, where))


def test_a_briefing_is_drawn_at_its_settlements_on_its_day_of_publication(service: Service) -> None:
    (found,) = features(service, "briefings")
    row = found.row()
    assert found.place is not None
    assert len(found.place.shape.geoms) == len(FIVE)
    assert (row["title"], row["url"], row["number_of_claims"]) == ("A day", "https://example.org/day", 2)
    assert row["day"] == "2023-03-25"
    assert row["kinds"] == ["clash", "shelling"]
    assert {place["name_en"] for place in row["places"]} >= {"Bakhmut", "Lyman"}
    assert "text" not in row
    assert features(service, "briefings", Where(first_day=DAY, last_day=DAY)) == []
    assert len(features(service, "briefings", Where(places=(BAKHMUT,)))) == 1


def test_a_superseded_or_withdrawn_briefing_is_no_feature(service: Service) -> None:
    changed = replace(FIFTY_NINE, sentence=f"Corrected. {FIFTY_NINE.sentence}")
    new = publish(service, changed, title="A day", url="https://example.org/day")
    assert [found.id for found in features(service, "briefings")] == [new]
    service.ledger.retract(new, "a test")
    assert features(service, "briefings") == []


def test_an_address_that_is_none_is_left_out(tmp_path: Path) -> None:
    service = serve(tmp_path)
    publish(service, FIFTY_NINE, url="javascript:alert(1)")
    assert not features(service, "briefings")[0].row()["url"]


def test_the_gazetteer_has_every_place_and_points_that_are_known(service: Service) -> None:
    gazetteer = load()
    found = {each.id: each for each in features(service, "gazetteer")}
    expected = {
        p.code for kind in PlaceKind if kind is not PlaceKind.DIRECTION for p in gazetteer.places(kind)
    }
    assert set(found) == expected
    assert found[BAKHMUT].place is not None
    assert found[BAKHMUT].row()["name_uk"] == "Бахмут"
    assert found[BAKHMUT].row()["oblast_name_en"] == "Donetsk oblast"
    assert found[without_point().code].place is None
    assert found[without_point().code].row()["point_precision"] == "hromada"
    assert found[DONETSK].place is None
    assert "abroad" in found[BELGOROD].codes


def test_the_gazetteer_is_of_every_day_and_stays_when_the_ledger_moves(service: Service) -> None:
    before = LAYERS["gazetteer"].index(service, Where())
    publish(service, FIFTY_NINE, url="https://example.org/2")
    assert LAYERS["gazetteer"].index(service, Where()) is before
    some = Where(first_day=date(1999, 1, 1), last_day=date(1999, 1, 2), places=(BAKHMUT,))
    assert [found.id for found in features(service, "gazetteer", some)] == [BAKHMUT]
    assert features(service, "gazetteer", Where(bbox=(37.99, 48.58, 38.02, 48.6)))
