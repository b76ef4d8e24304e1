"""Along those: a total of the directions told before, cities of a list, airfields under attack, and people hurt who are no strikes."""

import pytest
from reading_cases import reading, shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "The enemy focuses on the Lyman, Kupiansk, Avdiivka and Mariinka directions. "
        "In total, about 50 clashes took place in these areas of the front during the day.",
        ["clash 45..55 @ Lyman, Kupiansk, Avdiivka, Mariinka directions"],
    ),
    (
        "Противник зосереджує основні зусилля на Лиманському та Авдіївському напрямках. "
        "Загалом протягом доби на зазначених ділянках фронту відбулося 35 бойових зіткнень.",
        ["clash 35 @ Лиманському, Авдіївському напрямках"],
    ),
    (
        "Враг сосредотачивает усилия на Лиманском и Авдеевском направлениях. "
        "Всего за сутки на указанных участках фронта произошло 35 боевых столкновений.",
        ["clash 35 @ Лиманском, Авдеевском направлениях"],
    ),
    (
        "Противник зосереджує зусилля на Лиманському та Авдіївському напрямках. Загалом протягом доби відбулося 35 бойових зіткнень.",
        ["clash 35"],
    ),
    (
        "Over the past day in the area of the Tavria Operational and Strategic Grouping, the Russians carried out 29 airstrikes.",
        ["air_strike 29 on tavriiskyi"],
    ),
    (
        "Загарбники атакують на Лимано-Куп'янському напрямку.\n\nЗа добу на цьому напрямку відбито 13 атак.",
        ["clash 13 @ Лимано, Куп'янському напрямку"],
    ),
    (
        "Наші захисники відбили численні атаки у північній та східній частинах Торецька.",
        ["clash 3.. @ Торецька"],
    ),
    (
        "Защитники отбили восемь атак в южной и центральной частях Торецка.",
        ["clash 8 @ Торецка"],
    ),
    (
        "Группировка «Север» нанесла поражение трём украинским бригадам в районах Волчанска и Старицы, отразила контратаку.",
        ["clash some @ Волчанска, Старицы"],
    ),
    (
        "Українські захисники відбили штурмові дії на напрямках Довгеньке – Мазанівка та Довгеньке – Краснопілля.",
        ["clash some @ Довгеньке, Мазанівка, Краснопілля"],
    ),
    (
        "In the latest Russian attacks, missiles damaged houses in Kharkiv, Governor Oleh Syniehubov said.",
        ["missile_strike some @ Kharkiv"],
    ),
    ("By attacking Kursk, Kyiv aimed to stop Russian attacks in eastern Ukraine.", []),
    ("By attacking Kharkiv with missiles, Russia killed three people.", ["missile_strike some @ Kharkiv"]),
    (
        "In total, over the past day in the area of the Tavria Operational and Strategic Grouping, the Russians carried out 29 airstrikes.",
        ["air_strike 29 on tavriiskyi"],
    ),
    (
        "Загарбники атакують на Куп'янському напрямку.\n\nЗа добу на цьому напрямку відбито 13 атак. Ворог завдав 12 авіаударів.",
        ["clash 13 on kupiansk", "air_strike 12 on kupiansk"],
    ),
    (
        "На Покровському напрямку відбито 37 атак. Загалом росіяни вже 67 разів атакували Сили оборони, наші бійці тримають оборону.",
        ["clash 37 on pokrovsk", "clash 67 on pokrovsk"],
    ),
    (
        "С начала суток больше всего атак произошло на Покровском направлении - 37. "
        "В общей сложности россияне уже 67 раз атаковали Силы обороны, бойцы продолжают удерживать оборону.",
        ["clash 37 on pokrovsk", "clash 67"],
    ),
    ("Під ударом опинилися військові аеродроми «Саки» та «Кача».", ["unspecified some @ Саки, Кача"]),
    ("Под удар попали аэродромы Саки и Кача.", ["unspecified some @ Саки, Кача"]),
    ("Дрони вилетіли з аеродрому Приморсько-Ахтарськ.", []),
    ("Торецьк ворог накрив з артилерії – загинув чоловік, троє зазнали травм.", ["shelling some @ Торецьк"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_was_along_those(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_counts_of_the_police_are_those_of_the_only_region() -> None:
    text = "Четверо людей загинули на Донеччині за добу. Поліція зафіксувала 2 116 обстрілів по лінії фронту та житловому сектору."
    assert [claim.within for claim in reading(text).claims] == ["UA14000000000091971"]


def test_takes_the_cities_of_a_list_for_cities() -> None:
    text = (
        "Під вогнем перебували міста Костянтинівка, Миколаївка, Мирноград, Покровськ, селище Новоекономічне. "
        "Про це розповіли в поліції Донеччини."
    )
    places = {place.surface: place.code for claim in reading(text).claims for place in claim.places}
    assert places["Миколаївка"] == "UA14120130010079249"  # the city by Sloviansk, not the village by Pokrovsk
