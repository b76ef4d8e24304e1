"""Told again: what a text tells once more in other words, behind who said so, and what another one counts otherwise."""

import pytest
from reading_cases import reading, short, shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Officials said a Russian attack injured three in the Sumy region. The attack there also damaged 12 homes.",
        ["unspecified 1 @ Sumy region", "unspecified 1 @ Sumy region (repeats)"],
    ),
    (
        "30 июля войска рф нанесли ракетный удар по Павлограду. 30 июля россияне попали по Павлограду двумя ракетами.",
        ["missile_strike 1 @ Павлограду (repeats)", "missile_strike 2 @ Павлограду"],
    ),
    (
        "29 июля войска рф нанесли ракетный удар по Павлограду. 30 июля россияне попали по Павлограду двумя ракетами.",
        ["missile_strike 1 @ Павлограду", "missile_strike 2 @ Павлограду"],
    ),
    (
        "Росія завдала ракетного удару по Ніжину. Про це повідомив голова ОВА. Росіяни вдарили двома ракетами.",
        ["missile_strike 1 @ Ніжину (repeats)", "missile_strike 2 @ Ніжину"],
    ),
    (
        "Россия нанесла ракетный удар по Нежину. Об этом сообщил глава ОВА. Россияне ударили двумя ракетами.",
        ["missile_strike 1 @ Нежину (repeats)", "missile_strike 2 @ Нежину"],
    ),
    (
        "Two Ukrainian drones struck the oil refinery at Tuapse on Saturday, a source said. Local authorities said a fire had "
        "been put out at the Tuapse refinery following a drone attack.",
        ["drone_strike 2 @ Tuapse", "drone_strike 1 @ Tuapse (repeats)"],
    ),
    (
        "Минобороны РФ сообщило об отражении пяти атак у Покровска. "
        "На красноармейском направлении отражены пять атак в районах Гришино и Белицкого.",
        ["clash 5 @ Покровска (repeats)", "clash 5 @ Гришино, Белицкого on pokrovsk"],
    ),
    (
        "Russian forces repelled five attacks near Pokrovsk, Russia's Defense Ministry said. "
        "In the Pokrovsk sector, five attacks were repelled near Hryshyne and Bilytske.",
        ["clash 5 @ Pokrovsk (repeats)", "clash 5 @ Hryshyne, Bilytske on pokrovsk"],
    ),
    (
        "Минобороны РФ сообщило об отражении пяти атак у Покровска. "
        "На краснолиманском направлении отражены пять атак в районе Торского.",
        ["clash 5 @ Покровска", "clash 5 @ Торского on lyman"],
    ),
    (
        "Росіяни скинули бомби на Куп'янськ. Голова ОВА уточнив, що бомб було чотири.",
        ["guided_bomb some @ Куп'янськ (repeats)", "guided_bomb 4 @ Куп'янськ"],
    ),
    (
        "Росіяни вдарили ракетами по Одесі. Ракет було чотири, повідомив мер.",
        ["missile_strike some @ Одесі (repeats)", "missile_strike 4 @ Одесі"],
    ),
    (
        "Россияне атаковали Харьков дронами. Дронов было пять.",
        ["drone_strike some @ Харьков (repeats)", "drone_strike 5 @ Харьков"],
    ),
]
VOICES: list[tuple[str, list[str]]] = [
    (
        "По данным прокуратуры, россияне сбросили две бомбы на Купянск. Глава ОВА уточнил, что бомб было три.",
        ["guided_bomb 2 @ Купянск: prosecutors", "guided_bomb 3 @ Купянск: kharkiv-administration"],
    ),
    (
        "За даними прокуратури, росіяни скинули дві бомби на Куп'янськ. Голова ОВА уточнив, що бомб було три.",
        ["guided_bomb 2 @ Куп'янськ: prosecutors", "guided_bomb 3 @ Куп'янськ: kharkiv-administration"],
    ),
    ("За даними прокурорів, росіяни скинули дві бомби на Ізюм.", ["guided_bomb 2 @ Ізюм: prosecutors"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_counts_once_what_is_told_again(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), VOICES, ids=[text[:60] for text, _ in VOICES])
def test_keeps_the_number_of_each_voice(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)}: {claim.claimant}" for claim in reading(text).claims] == expected
