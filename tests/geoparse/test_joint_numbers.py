"""Numbers told of several weapons together, of a weapon in brackets, and of no direction."""

import pytest
from reading_cases import reading, shorts

from gazetteer.place import PlaceKind

TOGETHER = [
    ("Russia carried out 16 missile and air strikes on Kharkiv.", ["unspecified 16 @ Kharkiv"]),
    ("Russian forces launched 20 drone and missile strikes on Odesa.", ["unspecified 20 @ Odesa"]),
    ("Officials counted 60 artillery, tank and drone strikes on Nikopol.", ["unspecified 60 @ Nikopol"]),
    ("They made 20 artillery, mortar and rocket strikes near Lyman.", ["shelling 20 @ Lyman"]),
    ("They made 20 artillery and mortar attacks near Lyman.", ["shelling 20 @ Lyman"]),
    ("Противник завдав 25 ракетних та авіаційних ударів по Харкову.", ["unspecified 25 @ Харкову"]),
    ("Ворог здійснив 14 артилерійських та мінометних обстрілів Очакова.", ["shelling 14 @ Очакова"]),
    ("Ворог здійснив 60 артилерійських і дронових ударів по Очакову.", ["unspecified 60 @ Очакову"]),
    ("Враг нанес 12 ракетных и артиллерийских ударов по Николаеву.", ["unspecified 12 @ Николаеву"]),
    (
        "Russia carried out two missile and 14 air strikes on Kharkiv.",
        ["missile_strike 2 @ Kharkiv", "air_strike 14 @ Kharkiv"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER, ids=[text[:40] for text, _ in TOGETHER])
def test_one_number_of_several_weapons_is_of_none_of_them_alone(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


IN_BRACKETS = [
    (
        "Росіяни застосували артилерію (12 ударів), КАБи (7 ударів) та дрони (30 ударів) по Сумах.",
        ["shelling 12 @ Сумах", "air_strike 7 @ Сумах", "drone_strike 30 @ Сумах"],
    ),
    (
        "Ворог обстрілював Суми із застосуванням КАБів (майже 20 ударів) та РСЗВ.",
        ["air_strike 18..20 @ Суми"],
    ),
    (
        "Враг применил артиллерию (12 обстрелов) и дроны (30 атак) по Никополю.",
        ["shelling 12 @ Никополю", "drone_strike 30 @ Никополю"],
    ),
    (
        "The enemy used artillery (12 attacks) and drones (30 attacks) against Nikopol.",
        ["shelling 12 @ Nikopol", "drone_strike 30 @ Nikopol"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_BRACKETS, ids=[text[:40] for text, _ in IN_BRACKETS])
def test_a_number_in_brackets_is_of_the_weapon_before_it(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


DIGESTS = [
    "На Купянском направлении враг атаковал девять раз, на Лиманском - 15 раз. Российская авиация нанесла 88 ударов.",
    "На Куп'янському напрямку ворог атакував 9 разів. На Лиманському напрямку було 15 атак. Авіація завдала 88 ударів.",
    "Nine attacks were made in the Kupiansk direction, 15 in the Lyman direction. Russian aircraft carried out 88 strikes.",
]


@pytest.mark.parametrize("text", DIGESTS, ids=[text[:40] for text in DIGESTS])
def test_strikes_told_behind_several_directions_are_of_none_of_them(text: str) -> None:
    last = reading(text).claims[-1]
    assert (last.count.best, last.places, last.within, last.direction) == (88, (), "", "")


def test_strikes_told_behind_one_direction_are_along_it() -> None:
    text = "На Купянском направлении враг атаковал девять раз. Авиация противника нанесла 8 ударов."
    assert reading(text).claims[-1].direction == "kupiansk"


REGIONS = [
    ("Russian forces pressed toward the border with Donetsk on Friday.", "Donetsk"),
    ("Russia captured the last stronghold in Luhansk, the city of Lysychansk.", "Luhansk"),
    ("Shelling was heard in Kherson, the village of Lvove.", "Kherson"),
]


@pytest.mark.parametrize(("text", "name"), REGIONS, ids=[text[:40] for text, _ in REGIONS])
def test_a_city_bordered_on_or_that_holds_a_town_is_its_region(text: str, name: str) -> None:
    kinds = {r.mention.surface: r.kind for r in reading(text).resolutions}
    assert kinds[name] == PlaceKind.OBLAST
