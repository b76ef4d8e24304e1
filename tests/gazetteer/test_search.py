"""Who types a name on the page finds the place, whatever the language, spelling or slip."""

import pytest

from gazetteer.index import Gazetteer, load
from gazetteer.place import PlaceKind

FIRST = [  # what is typed, and the place that must come first
    ("Бахмут", "Бахмут"),
    ("бахмут", "Бахмут"),
    ("Bakhmut", "Бахмут"),
    ("bakhm", "Бахмут"),
    ("Артемівськ", "Бахмут"),
    ("Артёмовск", "Бахмут"),
    ("Avdiyivka", "Авдіївка"),
    ("Авдеевка", "Авдіївка"),
    ("Avdivka", "Авдіївка"),
    ("Kramatrosk", "Краматорськ"),
    ("Пакровськ", "Покровськ"),
    ("Куп'янськ", "Куп’янськ"),
    ("Kupyansk", "Куп’янськ"),
    ("Часів", "Часів Яр"),
    ("Іванівка", "Іванівка"),
    ("Київ", "Київ"),
    ("Kiev", "Київ"),
    ("Donetsk oblast", "Донецька область"),
    ("Сумщина", "Сумська область"),
    ("Харьковская область", "Харківська область"),
]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.mark.parametrize(("query", "name"), FIRST)
def test_the_place_meant_comes_first(gazetteer: Gazetteer, query: str, name: str) -> None:
    assert gazetteer.search(query)[0].name_uk.replace("'", "’") == name


def test_each_namesake_is_a_row(gazetteer: Gazetteer) -> None:
    found = gazetteer.search("Новоселівка", limit=30)
    assert len({place.code for place in found}) == 30
    assert all(place.name_uk == "Новоселівка" for place in found if place.kind is PlaceKind.SETTLEMENT)


@pytest.mark.parametrize("query", ["", " ", "-", "?!", "ъъъъъъъъъъъъ", "🇺🇦"])
def test_what_means_nothing_finds_nothing(gazetteer: Gazetteer, query: str) -> None:
    assert gazetteer.search(query) == []


def test_the_limit_holds(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.search("Ив", limit=3)) == 3
    assert gazetteer.search("Бахмут", limit=0) == []
