"""Lookup narrows by oblast, speaks the language asked for, and says how a name was found."""

from typing import ClassVar

import pytest
from geopy.exc import GeocoderUnavailable
from geopy.geocoders import Nominatim

from gazetteer.index import Gazetteer, load
from gazetteer.lookup import OnlineLookupFailed, lookup, lookup_online


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.mark.parametrize(
    "oblast", ["Донецька область", "Donetsk", "Донецкая область", "Донеччина", "UA14000000000091971"]
)
def test_an_oblast_narrows_the_namesakes(gazetteer: Gazetteer, oblast: str) -> None:
    rows = lookup(gazetteer, "Іванівка", oblast)
    assert rows
    assert {row.oblast for row in rows} == {"Донецька область"}
    assert all(row.code.startswith("UA14") for row in rows)


def test_areas_are_named_in_the_language_asked_for(gazetteer: Gazetteer) -> None:
    row = lookup(gazetteer, "Бахмут", language="en")[0]
    assert (row.oblast, row.raion) == ("Donetsk oblast", "Bakhmut raion")


HOW = [("Бахмут", "name"), ("Артемівськ", "name"), ("Avdijivka", "name"), ("Бахмутт", "typing error")]


@pytest.mark.parametrize(("name", "found_by"), HOW)
def test_a_row_says_how_it_was_found(gazetteer: Gazetteer, name: str, found_by: str) -> None:
    assert lookup(gazetteer, name)[0].found_by == found_by


def test_an_area_asked_for_by_its_noun_is_no_village(gazetteer: Gazetteer) -> None:
    assert {row.kind for row in lookup(gazetteer, "Покровська громада")} == {"hromada"}


def test_an_unknown_name_has_no_rows(gazetteer: Gazetteer) -> None:
    assert lookup(gazetteer, "Ъъъъъъъъ") == []
    assert lookup(gazetteer, "Бахмут", "Атлантида") == []


def test_without_internet_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise GeocoderUnavailable("no route")

    monkeypatch.setattr(Nominatim, "geocode", refuse)
    with pytest.raises(OnlineLookupFailed, match=r"'Бахмут'.*in the gazetteer alone"):
        lookup_online("Бахмут")


def test_an_online_answer_is_marked_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    class Answer:
        raw: ClassVar[dict[str, object]] = {
            "osm_type": "node",
            "osm_id": 7,
            "lat": "48.6",
            "lon": "38.0",
            "type": "city",
            "display_name": "Бахмут",
        }

    monkeypatch.setattr(Nominatim, "geocode", lambda *_, **__: [Answer()])
    row = lookup_online("Бахмут")[0]
    assert (row.code, row.lon, row.found_by) == ("osm:node/7", 38.0, "nominatim")
