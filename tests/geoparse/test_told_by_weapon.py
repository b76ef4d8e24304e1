"""Numbers told by weapon, weapons that struck by themselves, "there" before its clause, and names that a list does not know."""

from datetime import date, datetime

import pytest
from reading_cases import reading, shorts

from app.model import KYIV, Naming

CASES: list[tuple[str, list[str]]] = [
    (
        "Херсонщина: за добу ворог здійснив 60 обстрілів (310 снарядів): РСЗВ – 7, артилерійських – 30, мінометних – 12, БпЛА – 9, авіаційних – 2.",
        [
            "shelling 60 @ Херсонщина",
            "mlrs 7 @ Херсонщина (part_of)",
            "shelling 30 @ Херсонщина (part_of)",
            "shelling 12 @ Херсонщина (part_of)",
            "drone_strike 9 @ Херсонщина",
            "air_strike 2 @ Херсонщина",
        ],
    ),
    (
        "За сутки противник совершил 52 обстрела Херсонской области: РСЗО – 7, артиллерийских – 33, миномётных – 12.",
        [
            "shelling 52 @ Херсонской области",
            "mlrs 7 @ Херсонской области (part_of)",
            "shelling 33 @ Херсонской области (part_of)",
            "shelling 12 @ Херсонской области (part_of)",
        ],
    ),
    (
        "Удар ракетами по Чернигову, авиабомбы на Сумскую и Харьковскую области.",
        ["missile_strike 1 @ Чернигову", "air_strike some @ Сумскую, Харьковскую области"],
    ),
    (
        "Two missiles slammed into the port of Chornomorsk while a wave of Shahed drones set warehouses alight in Izmail.",
        ["missile_strike 2 @ Chornomorsk", "drone_strike some @ Izmail"],
    ),
    (
        "Drones sparked fires at the port of Izmail.",
        ["drone_strike some @ Izmail"],
    ),
    (
        "Сили оборони уразили нафтобазу в районі Докучаєвська.",
        ["unspecified some @ Докучаєвська"],
    ),
    (
        "Подразделения ВС РФ поразили склад боеприпасов в районе Дружковки.",
        ["unspecified some @ Дружковки"],
    ),
    (
        "Авіація уразила вісім районів зосередження живої сили.",
        [],
    ),
    (
        "The hardest fighting was around the town of Pokrovsk. There, Russian units stormed the defense lines 23 times.",
        ["clash some @ Pokrovsk (repeats)", "clash 23 @ Pokrovsk"],
    ),
    (
        "The hardest fighting was around Pokrovsk. There Russian units attacked 23 times near Toretsk.",
        ["clash some @ Pokrovsk", "clash 23 @ Toretsk"],
    ),
    (
        "They tried to penetrate our defenses near the settlements of Kopanky, Tverdokhlibovo, Terny and Hryhorivka.",
        ["clash some @ Kopanky, Tverdokhlibovo, Terny, Hryhorivka"],
    ),
    (
        "The enemy shelled Shandryholovo.",
        ["shelling some @ Shandryholovo"],
    ),
    (
        "Авиаудары пришлись на районы Невского и Белогоровки Луганской области, а также Железнянского и Клещиевки Донецкой.",
        ["air_strike some @ Невского, Белогоровки, Железнянского, Клещиевки"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_further_wordings(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_a_day_behind_a_semicolon_is_of_what_is_told_there() -> None:
    text = "У Ніжині через атаку дрона спалахнув склад; у Чернігові попереджають про навчання 12 червня."
    (claim,) = reading(text, datetime(2025, 6, 5, 9, 0, tzinfo=KYIV)).claims
    assert claim.window.start == date(2025, 6, 4)


def test_places_behind_a_name_that_nobody_knows_are_still_near() -> None:
    (claim,) = reading("The enemy attacked near Kopanky, Qwertychne, Terny and Hryhorivka.").claims
    assert [(place.surface, place.naming) for place in claim.places] == [
        ("Kopanky", Naming.NEAR),
        ("Terny", Naming.NEAR),
        ("Hryhorivka", Naming.NEAR),
    ]
