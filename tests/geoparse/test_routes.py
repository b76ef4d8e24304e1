"""The ends of a route are no places that were struck; a road that was struck lies in the oblasts of its ends."""

import pytest
from reading_cases import reading, shorts

VEHICLES: list[tuple[str, list[str]]] = [
    ("Беспилотник ударил по поезду Москва — Симферополь.", []),
    (
        "Беспилотник ударил по поезду Киев — Харьков в Лозовском районе.",
        ["drone_strike 1 @ Лозовском районе"],
    ),
    ("Обстрелян автобус Донецк — Горловка.", []),
    ("Российский дрон атаковал поезд Львов — Сумы возле Конотопа.", ["drone_strike 1 @ Конотопа"]),
    ("Пасажири поїзда Одеса – Харків не постраждали від удару.", []),
    ("Дрон влучив по потягу Суми – Київ біля Конотопа.", ["drone_strike 1 @ Конотопа"]),
    ("Російський дрон ударив по поїзду Київ-Суми.", []),
    ("A Russian drone struck the Kyiv-Kharkiv train near Lozova.", ["drone_strike 1 @ Lozova"]),
    ("Дрон ударил по автобусу, следовавшему из Херсона в Скадовск.", []),
    (
        "Дрон ударил по автобусу, который ехал из Херсона в Скадовск, возле Каланчака.",
        ["drone_strike 1 @ Каланчака"],
    ),
]
ROADS: list[tuple[str, list[tuple[str, str]]]] = [
    ("ВСУ обстреляли трассу Донецк — Мариуполь.", [("shelling some", "UA14")]),
    ("Ворог 3 рази обстріляв трасу Запоріжжя – Оріхів.", [("shelling 3", "UA23")]),
    ("На автодорозі Харків–Зміїв 2 прильоти.", [("unspecified 2", "UA63")]),
    ("Окупанти атакували дронами залізницю Суми – Білопілля.", [("drone_strike some", "UA59")]),
    ("Drones struck trucks on the Mariupol-Donetsk highway 3 times.", [("drone_strike 3", "UA14")]),
    ("A drone hit a bus on the Kherson-Mykolaiv highway.", [("drone_strike some", "UA65 UA48")]),
    ("Two drones hit a car on the road between Sumy and Krasnopillia.", [("drone_strike 2", "UA59")]),
    ("Окупанти обстріляли дорогу між Херсоном та Бериславом 4 рази.", [("shelling 4", "UA65")]),
    ("Дорога из Горловки в Донецк обстреляна 5 раз.", [("shelling 5", "UA14")]),
    ("The road from Horlivka to Donetsk was shelled 5 times.", [("shelling 5", "UA14")]),
    ("Two drones hit a passenger train between Lozova and Barvinkove.", [("drone_strike 2", "UA63")]),
]
STILL: list[tuple[str, list[str]]] = [
    ("Fighting continued along the Bakhmut-Siversk highway.", ["clash some @ Bakhmut, Siversk"]),
    ("Бои идут на трассе Сватово — Кременная.", ["clash some @ Сватово, Кременная"]),
    ("Бої за трасу Покровськ – Костянтинівка: 12 атак.", ["clash 12 @ Покровськ, Костянтинівка"]),
    ("На трасі Харків – Чугуїв поблизу Рогані 2 прильоти.", ["unspecified 2 @ Рогані"]),
    ("Ворог обстріляв Нікополь - Марганець 4 рази.", ["shelling 4 @ Нікополь, Марганець"]),
    (
        "Дрони вдарили по вокзалу в Лозовій та по потягу в Конотопі.",
        ["drone_strike some @ Лозовій, Конотопі"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), VEHICLES)
def test_where_something_ran_is_not_where_it_was_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), ROADS)
def test_a_road_is_struck_somewhere_in_the_oblasts_of_its_ends(
    text: str, expected: list[tuple[str, str]]
) -> None:
    claims = reading(text).claims
    told = [" ".join(place.code[:4] for place in claim.places) for claim in claims]
    assert told == [oblasts for _, oblasts in expected]
    assert [one.split(" @ ")[0] for one in shorts(text)] == [told for told, _ in expected]
    assert all(place.precision.value == "area" for claim in claims for place in claim.places)


@pytest.mark.parametrize(("text", "expected"), STILL)
def test_fights_along_a_road_and_pairs_of_towns_stay(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
