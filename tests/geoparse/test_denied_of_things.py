"""Denied of things: strikes on something that were not, and whose positions were fired on; each was misread once."""

from itertools import product

import pytest
from reading_cases import reading, short, shorts

STRIKES = {
    "uk": ("Обстрілів", "Ударів", "Авіаударів", "Ударів дронів", "Влучань"),
    "ru": ("Обстрелов", "Ударов", "Авиаударов", "Ракетных ударов", "Прилётов"),
}
THINGS = {
    "uk": (
        "по позиціях",
        "по цивільних об'єктах",
        "по житлових будинках",
        "по позиціях наших військ",
        "по критичній інфраструктурі",
    ),
    "ru": (
        "по позициям",
        "по гражданским объектам",
        "по жилым домам",
        "по позициям наших войск",
        "по критической инфраструктуре",
    ),
}
NOT_SO = {"uk": ("не було", "не зафіксовано"), "ru": ("не было", "не зафиксировано")}
PLACE = {"uk": "у Сумах", "ru": "в Сумах"}
SIDES: list[tuple[str, list[str]]] = [
    (
        "Поблизу Довгої Балки зафіксовано удар дроном по трактору – водій загинув.",
        ["drone_strike 1 @ Довгої Балки russia"],
    ),
    (
        "Увечері російські військові, ймовірно, з артилерії обстріляли Костянтинівку.",
        ["shelling some @ Костянтинівку russia"],
    ),
    ("Російські військові, ймовірно, з танків обстріляли Бугаївку.", ["shelling some @ Бугаївку russia"]),
    ("14 громадян внаслідок ракетної атаки дістали поранень.", []),
    (
        "Из миномётов и гранатомётов боевики нанесли удары по Опытному и Пескам.",
        ["shelling some @ Опытному, Пескам russia"],
    ),
    (
        "Незважаючи на досягнуті в Мінську домовленості, бойовики обстріляли Авдіївку.",
        ["shelling some @ Авдіївку russia"],
    ),
    (
        "З передмістя Донецька по українських захисниках Авдіївки бойовики вели вогонь з гранатометів.",
        ["shelling some @ Авдіївки russia"],
    ),
    (
        "Бойовики з мінометів обстріляли українських воїнів у Широкиному.",
        ["shelling some @ Широкиному russia"],
    ),
    ("За сутки позиции украинских военных на Донбассе обстреляли 17 раз.", ["shelling 17 russia"]),
    ("Позиции украинских военных у Авдеевки обстреляли дважды.", ["shelling 2 @ Авдеевки russia"]),
    ("Позиції ЗСУ біля Пісків обстріляли двічі.", ["shelling 2 @ Пісків russia"]),
    ("Позиції російських військ біля Горлівки обстріляли тричі.", ["shelling 3 @ Горлівки ukraine"]),
    (
        "На Лиманському напрямку ворог здійснив шість атак на позиції українців поблизу Невського.",
        ["clash 6 @ Невського on lyman russia"],
    ),
    ("The militants shelled Ukrainian troops near Shyrokyne.", ["shelling some @ Shyrokyne russia"]),
]


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_a_denial_of_strikes_on_something_is_none(language: str) -> None:
    for strikes, things, denied in product(STRIKES[language], THINGS[language], NOT_SO[language]):
        place = PLACE[language]
        first = f"{strikes} {things} {denied} {place}."
        last = f"{place.capitalize().replace('сум', 'Сум')} {strikes.lower()} {things} {denied}."
        for text in (first, last):
            assert [words.split()[1] for words in shorts(text)] == ["none"], text


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_whose_positions_were_fired_on(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} {claim.side.value}" for claim in reading(text).claims] == expected
