"""The gazetteer knows its places by code, name and nearness, and tells what a name in a text may mean."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer.index import Gazetteer, Nature, load
from gazetteer.place import PlaceKind, UnknownPlace, distance_km

DONETSK_OBLAST = "UA14000000000091971"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


def _means(gazetteer: Gazetteer, surface: str) -> set[tuple[str, str]]:
    """Return what a surface may mean, as kind and Ukrainian name."""
    form = gazetteer.form(surface)
    senses = () if form is None else gazetteer.senses_of(form)
    return {(sense.kind.value, gazetteer.place(sense.code).name_uk.replace("’", "'")) for sense in senses}


def test_the_seat_of_an_area_is_its_settlement_with_most_people(gazetteer: Gazetteer) -> None:
    seat = gazetteer.seat(DONETSK_OBLAST)
    assert seat is not None
    assert seat.name_uk == "Донецьк"
    areas = [*gazetteer.places(PlaceKind.OBLAST), *gazetteer.places(PlaceKind.RAION)]
    for area in areas:
        inside = [gazetteer.place(code) for code in gazetteer.children(area.code)]
        people = [place.population for place in inside if place.kind is PlaceKind.SETTLEMENT]
        seat = gazetteer.seat(area.code)
        assert (None if seat is None else seat.population) == max(people, default=None), area.code
        assert seat is None or seat.code in gazetteer.children(area.code)
    village = next(place for place in gazetteer.places(PlaceKind.SETTLEMENT) if place.population == 0)
    assert gazetteer.seat(village.code) is None
    assert gazetteer.seat("nowhere") is None


MEANINGS = [
    ("Бахмутському", "direction", "Бахмутський напрямок"),
    ("Бахмутському", "raion", "Бахмутський район"),
    ("Бахмутському", "settlement", "Бахмутське"),
    ("Бахмутского", "direction", "Бахмутський напрямок"),
    ("Бахмутской", "hromada", "Бахмутська громада"),
    ("Покровська", "hromada", "Покровська громада"),
    ("Куп'янського", "raion", "Куп'янський район"),
    ("Донеччині", "oblast", "Донецька область"),
    ("Харьковщине", "oblast", "Харківська область"),
    ("Сумщину", "oblast", "Сумська область"),
    ("Запоріжжі", "oblast", "Запорізька область"),
    ("Запоріжжі", "settlement", "Запоріжжя"),
    ("Kherson", "oblast", "Херсонська область"),
    ("Kherson", "settlement", "Херсон"),
    ("Donetsk", "oblast", "Донецька область"),
    ("Bakhmut", "direction", "Бахмутський напрямок"),
    ("Pokrovsk", "raion", "Покровський район"),
    ("Avdiyivka", "settlement", "Авдіївка"),
    ("Maryinka", "settlement", "Мар'їнка"),
    ("Kup’yans’k", "settlement", "Куп'янськ"),
    ("Авдеевки", "settlement", "Авдіївка"),
    ("Великой Новоселки", "settlement", "Велика Новосілка"),
    ("Артемовска", "settlement", "Бахмут"),
    ("Куп’янську-Вузловому", "settlement", "Куп'янськ-Вузловий"),
    ("Крыму", "oblast", "Автономна Республіка Крим"),
]


@pytest.mark.parametrize(("surface", "kind", "name"), MEANINGS)
def test_a_form_means_all_that_bear_it(gazetteer: Gazetteer, surface: str, kind: str, name: str) -> None:
    assert (kind, name) in _means(gazetteer, surface)


def test_adjectives_say_that_they_need_their_noun(gazetteer: Gazetteer) -> None:
    form = gazetteer.form("Бахмутському")
    assert form is not None
    natures = {sense.kind: sense.nature for sense in gazetteer.senses_of(form)}
    assert natures[PlaceKind.DIRECTION] is natures[PlaceKind.RAION] is Nature.ADJECTIVE
    assert natures[PlaceKind.SETTLEMENT] is Nature.OFFICIAL


def test_senses_tell_case_and_language(gazetteer: Gazetteer) -> None:
    form = gazetteer.form("Авдіївки")
    assert form is not None
    town = gazetteer.named("Авдіївка")[0]
    senses = {(sense.language, sense.cases) for sense in gazetteer.senses_of(form) if sense.code == town.code}
    assert senses == {("uk", "g")}


def test_finds_names_with_their_case_and_commonness(gazetteer: Gazetteer) -> None:
    text = "Мені добре видно: ворог атакував Авдіївку, КУРАХОВЕ і часів яр."
    found = {text[hit.start : hit.stop]: hit for hit in gazetteer.find(text)}
    assert found["Авдіївку"].capital
    assert not found["Авдіївку"].common
    assert found["КУРАХОВЕ"].capital
    assert not found["часів яр"].capital
    assert found["Мені"].common
    assert found["добре"].common


@pytest.mark.parametrize(
    "word",
    ["Надія", "Мирне", "Нове", "Перемога", "Слава", "Male", "Trudy", "Stepan", "Красное", "Под"],
)
def test_common_words_are_marked(gazetteer: Gazetteer, word: str) -> None:
    assert gazetteer.is_common(word)


@pytest.mark.parametrize(
    "word", ["Бахмут", "Суми", "Рівне", "Київ", "Покровська", "Торського", "Kharkiv", "Сумы"]
)
def test_known_towns_are_not_common_words(gazetteer: Gazetteer, word: str) -> None:
    assert not gazetteer.is_common(word)


def test_an_unknown_code_is_refused_with_its_value(gazetteer: Gazetteer) -> None:
    with pytest.raises(UnknownPlace, match="UA99"):
        gazetteer.place("UA99")
    assert gazetteer.get("UA99") is None


def test_every_code_leads_to_its_place(gazetteer: Gazetteer) -> None:
    codes = [place.code for place in gazetteer.places()]
    assert codes == sorted(codes)
    assert {a[:4] for a, b in itertools.pairwise(codes) if a == b} == {
        "UA80",
        "UA85",
    }  # Kyiv, Sevastopol: oblasts too
    assert all(gazetteer.place(code).code == code for code in codes[::97])


def test_children_are_what_lies_inside(gazetteer: Gazetteer) -> None:
    inside = [gazetteer.place(code) for code in gazetteer.children(DONETSK_OBLAST)]
    assert {place.kind for place in inside} >= {PlaceKind.SETTLEMENT, PlaceKind.HROMADA, PlaceKind.RAION}
    assert all(place.oblast == DONETSK_OBLAST for place in inside)
    assert DONETSK_OBLAST not in {place.code for place in inside}
    assert gazetteer.children("UA99") == ()


def test_all_namesakes_are_known(gazetteer: Gazetteer) -> None:
    namesakes = [place for place in gazetteer.named("Іванівка") if place.name_uk == "Іванівка"]
    assert len(namesakes) == 119
    assert gazetteer.named("Абракадабра") == ()


def test_similar_names_come_nearest_first(gazetteer: Gazetteer) -> None:
    found = gazetteer.similar("Кліщівка")
    assert found[0] == (gazetteer.named("Кліщіївка")[0], 1)
    assert [errors for _, errors in found] == sorted(errors for _, errors in found)
    pooled = {place.name_uk for place, _ in gazetteer.similar("Shaxtarsk")}
    assert {"Шахтарськ", "Шахтарське"} <= pooled
    assert gazetteer.similar("") == ()


def test_another_romanisation_is_alike(gazetteer: Gazetteer) -> None:
    assert gazetteer.alike("Avdijivka")[0].name_uk == "Авдіївка"
    assert gazetteer.alike("") == ()


def test_nearest_are_settlements_with_their_own_point(gazetteer: Gazetteer) -> None:
    bakhmut = gazetteer.named("Бахмут")[0]
    assert bakhmut.lon is not None
    assert bakhmut.lat is not None
    (first, km), *rest = gazetteer.nearest(bakhmut.lon, bakhmut.lat, 5)
    assert (first.code, km) == (bakhmut.code, 0)
    assert [distance for _, distance in rest] == sorted(distance for _, distance in rest)
    assert all(place.kind is PlaceKind.SETTLEMENT for place, _ in rest)


def test_distances_are_great_circles() -> None:
    assert distance_km(30.52, 50.45, 36.23, 49.99) == pytest.approx(410, abs=3)  # Kyiv, Kharkiv
    assert distance_km(10, 50, 10, 50) == 0


def test_every_place_is_found_by_its_names(gazetteer: Gazetteer) -> None:
    for place in list(gazetteer.places(PlaceKind.SETTLEMENT))[::61]:
        for name in filter(None, (place.name_uk, place.name_uk.upper(), place.name_en, place.name_ru)):
            assert place in gazetteer.named(name)
            text = f"– {name}."
            assert [text[hit.start : hit.stop] for hit in gazetteer.find(text)] == [name]


@given(st.text())
@settings(max_examples=200)
def test_no_text_breaks_the_finding(text: str) -> None:
    gazetteer = load()
    free = 0
    for hit in gazetteer.find(text):
        assert free <= hit.start < hit.stop <= len(text)
        assert gazetteer.form(text[hit.start : hit.stop]) == hit.form
        assert gazetteer.senses(hit)
        free = hit.stop
