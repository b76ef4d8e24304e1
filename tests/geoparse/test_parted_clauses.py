"""Sentences of two clauses: each keeps its own event, number and places."""

from itertools import permutations

import pytest
from reading_cases import shorts

CLAUSES = {
    ", while ": [
        ("Russian forces shelled Orikhiv", "shelling some @ Orikhiv"),
        ("the enemy shelled Nikopol 4 times", "shelling 4 @ Nikopol"),
        ("11 attacks were repelled near Robotyne", "clash 11 @ Robotyne"),
        ("Russian aircraft carried out 6 air strikes on Vovchansk", "air_strike 6 @ Vovchansk"),
        ("Avdiivka was hit 7 times with multiple rocket launchers", "mlrs 7 @ Avdiivka"),
        ("no clashes were recorded in the Lyman direction", "clash none on lyman"),
        ("it was quiet in Kramatorsk", ""),
        ("the invaders tried 13 times to advance near Synkivka", "clash 13 @ Synkivka"),
        ("9 missiles were fired at Izium", "missile_strike 9 @ Izium"),
        ("12 people were evacuated from Huliaipole", ""),
    ],
    " і ": [
        ("ворог обстріляв Оріхів", "shelling some @ Оріхів"),
        ("ворог 4 рази обстріляв Нікополь", "shelling 4 @ Нікополь"),
        ("поблизу Роботиного відбито 11 атак", "clash 11 @ Роботиного"),
        ("по Вовчанську російська авіація завдала 6 авіаударів", "air_strike 6 @ Вовчанську"),
        ("з РСЗВ окупанти 7 разів ударили по Авдіївці", "mlrs 7 @ Авдіївці"),
        ("на Лиманському напрямку бойових зіткнень не зафіксовано", "clash none on lyman"),
        ("у Краматорську було тихо", ""),
        ("Ізюм двічі атакували шахедами", "drone_strike 2 @ Ізюм"),
        ("авіаудару зазнав Вугледар", "air_strike 1 @ Вугледар"),
        ("у Гуляйполі поранено двох людей", ""),
    ],
    ", а ": [
        ("враг обстрелял Орехов", "shelling some @ Орехов"),
        ("враг 4 раза обстрелял Никополь", "shelling 4 @ Никополь"),
        ("у Работино отбито 11 атак", "clash 11 @ Работино"),
        ("россияне нанесли 6 авиаударов по Волчанску", "air_strike 6 @ Волчанску"),
        ("по Авдеевке ударили двумя ракетами", "missile_strike 2 @ Авдеевке"),
        ("на Купянском направлении за день не было боевых столкновений", "clash none on kupiansk"),
        ("в Краматорске было тихо", ""),
        ("Изюм дважды атаковали шахедами", "drone_strike 2 @ Изюм"),
        ("в Гуляйполе ранены два человека", ""),
    ],
}  # fmt: skip
PAIRS = [(joint, one, two) for joint, clauses in CLAUSES.items() for one, two in permutations(clauses, 2)]


@pytest.mark.parametrize(
    ("joint", "one", "two"), PAIRS, ids=[f"{one[0]}{joint}{two[0]}" for joint, one, two in PAIRS]
)
def test_no_place_or_number_goes_from_one_clause_to_the_other(
    joint: str, one: tuple[str, str], two: tuple[str, str]
) -> None:
    text = f"{one[0][0].upper()}{one[0][1:]}{joint}{two[0]}."
    found = [told.partition(" on ")[0] if "@" in told else told for told in shorts(text)]
    assert sorted(found) == sorted(filter(None, [one[1], two[1]]))


GOES_ON = [
    ("На Куп'янському напрямку по Синьківці вдарили FPV-дроном.", ["drone_strike 1 @ Синьківці on kupiansk"]),
    ("На Лиманському напрямку відбулося 5 боїв, ворог наступав біля Торського.", ["clash 5 @ Торського on lyman"]),
    ("Attacks near Robotyne and in Orikhiv were repelled.", ["clash some @ Robotyne, Orikhiv"]),
    ("Атаки біля Роботиного та в Оріхові відбито.", ["clash some @ Роботиного, Оріхові"]),
    ("Drones attacked Nikopol, Orikhiv and Huliaipole.", ["drone_strike some @ Nikopol, Orikhiv, Huliaipole"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GOES_ON, ids=[text[:40] for text, _ in GOES_ON])
def test_what_only_goes_on_is_not_parted(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
