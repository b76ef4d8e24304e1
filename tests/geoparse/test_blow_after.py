"""Blow after blow: what another blow came after or before is told of its own."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Після балістичної атаки росіяни вдарили по Павлограду дронами.",
        ["missile_strike some @ Павлограду", "drone_strike some @ Павлограду"],
    ),
    (
        "Після ракетного удару ворог обстріляв Павлоград з артилерії.",
        ["missile_strike 1 @ Павлоград", "shelling some @ Павлоград"],
    ),
    (
        "Після ракетної атаки Павлоград атакували дронами.",
        ["missile_strike some @ Павлоград", "drone_strike some @ Павлоград"],
    ),
    (
        "Після обстрілу Нікополя вдарили по Марганцю дронами.",
        ["shelling some @ Нікополя", "drone_strike some @ Марганцю"],
    ),
    (
        "Відразу після обстрілу з РСЗВ росіяни скинули на Херсон дві бомби.",
        ["mlrs some @ Херсон", "guided_bomb 2 @ Херсон"],
    ),
    (
        "После ракетной атаки россияне ударили по Павлограду дронами.",
        ["missile_strike some @ Павлограду", "drone_strike some @ Павлограду"],
    ),
    (
        "After the missile attack Russia hit Pavlohrad with drones.",
        ["missile_strike 1 @ Pavlohrad", "drone_strike some @ Pavlohrad"],
    ),
    (
        "Following a drone attack, Russian forces shelled Nikopol with artillery.",
        ["drone_strike 1 @ Nikopol", "shelling some @ Nikopol"],
    ),
    (
        "Ракетному обстрілу Нікополя передувала атака «шахедів».",
        ["missile_strike some @ Нікополя", "drone_strike 1 @ Нікополя"],
    ),
    (
        "Ракетному обстрелу Никополя предшествовала атака дронов.",
        ["missile_strike some @ Никополя", "drone_strike 1 @ Никополя"],
    ),
    (
        "The missile strike on Nikopol was preceded by a drone attack.",
        ["missile_strike 1 @ Nikopol", "drone_strike 1 @ Nikopol"],
    ),
    ("Росіяни вдарили дронами по Павлограду після ракетної атаки.", ["drone_strike some @ Павлограду"]),
    ("Після ракетної атаки росіяни ще раз вдарили по Павлограду.", ["missile_strike some @ Павлограду"]),
    ("Після ракетної атаки на Павлоград загинули двоє людей.", ["missile_strike some @ Павлоград"]),
    ("After the missile strike, a fire broke out in Pavlohrad.", ["missile_strike 1 @ Pavlohrad"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_blow_after_blow(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
