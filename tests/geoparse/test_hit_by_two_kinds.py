"""Single weapons beside counted ones, rounds for each place, and people hurt in attacks at a place."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Around Pokrovsk it was calm; a driver was wounded in Druzhkivka in Russian attacks.",
        ["unspecified some @ Druzhkivka"],
    ),
    (
        "Падали міни: обстріляно село Стара Гута Шосткинського району.",
        ["shelling some @ Стара Гута"],
    ),
    (
        "Війська РФ відбили атаки на Донецькому напрямку і продовжили наступ на Куп'янському напрямку.",
        ["clash some on donetsk", "clash some on kupiansk"],
    ),
    (
        "Зноб-Новгородське – 6 приходів, ймовірно пуски ракет з вертольота; 2 приходи, ймовірно міномет.",
        ["air_strike some @ Зноб-Новгородське", "shelling some @ Зноб-Новгородське"],
    ),
    (
        "Ворог атакував Нікополь безпілотником та п'ятьма FPV-дронами.",
        ["drone_strike 1 @ Нікополь", "drone_strike 5 @ Нікополь"],
    ),
    (
        "Russian forces hit Kherson with a drone and three FPV drones.",
        ["drone_strike 1 @ Kherson", "drone_strike 3 @ Kherson"],
    ),
    (
        "Росіяни вдарили по Харкову ракетою і чотирма дронами.",
        ["missile_strike 1 @ Харкову", "drone_strike 4 @ Харкову"],
    ),
    (
        "Six shells were fired at Kozacha Lopan, another four at Hoptivka and five more at Strilecha.",
        ["shelling some @ Kozacha Lopan, Hoptivka, Strilecha"],
    ),
    (
        "Nine mines were fired at Hoptivka, four mines were fired at Strilecha, six mines at the Kozacha Lopan settlement and two at Vovchansk.",
        ["shelling some @ Hoptivka, Strilecha, Kozacha Lopan, Vovchansk"],
    ),
    (
        "По Нікополю випустили 5 снарядів, ще три – по Марганцю і два – по Червоногригорівці.",
        ["shelling some @ Нікополю, Марганцю, Червоногригорівці"],
    ),
    ("По Никополю выпустили пять снарядов, ещё три – по Марганцу.", ["shelling some @ Никополю, Марганцу"]),
    ("Five shells were fired at Nikopol, three more at Marhanets.", ["shelling some @ Nikopol, Marhanets"]),
    ("Випустили 10 снарядів по Нікополю, 5 по Марганцю.", ["shelling some @ Нікополю, Марганцю"]),
    (
        "Russian forces fired 10 shells at Nikopol and five at Marhanets.",
        ["shelling some @ Nikopol, Marhanets"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_weapons_and_harm_beside_each_other(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
