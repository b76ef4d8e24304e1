"""Clauses behind a mark that tell of another place, another weapon, or of nothing that happened there."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "У районі Торецька вчора було дев'ять боєзіткнень, у бік Дружківки росіяни не штурмували.",
        ["clash 9 @ Торецька", "clash none @ Дружківки"],
    ),
    (
        "Donetsk region: nine towns shelled, missile hits a school in Druzhkivka.",
        ["shelling some @ Donetsk region", "missile_strike 1 @ Druzhkivka"],
    ),
    (
        "Kherson region: 11 settlements shelled, 3 killed in Beryslav, 5 drones hit Kherson.",
        ["shelling some @ Kherson region", "drone_strike 5 @ Kherson"],
    ),
    (
        "Russians attacked Stanislav with artillery, and twice during the day sent FPV drones at Bilozerka.",
        ["shelling some @ Stanislav", "drone_strike 2 @ Bilozerka"],
    ),
    (
        "Під вогнем були Золочів, Дергачі та околиці Богодухова, де впала одна бомба.",
        ["shelling some @ Золочів, Дергачі, Богодухова", "guided_bomb 1 @ Богодухова"],
    ),
    (
        "Nikopol was shelled 12 times, twice as often as Marhanets, where officials counted six strikes.",
        ["shelling 12 @ Nikopol", "unspecified 6 @ Marhanets"],
    ),
    (
        "Учора росіяни вдарили артилерією по Станіславу, а о 19:30 – FPV-дроном по Білозерці.",
        ["shelling some @ Станіславу", "drone_strike 1 @ Білозерці"],
    ),
    (
        "Днём на Константиновку сбросили три ФАБ-250, вечером – ещё две.",
        ["guided_bomb 3 @ Константиновку", "guided_bomb 2 @ Константиновку"],
    ),
    (
        "На Лиманському напрямку — понад два десятки атак, утім під Торським усього одна, а під Зарічним їх не було.",
        ["clash 21.. on lyman", "clash 1 @ Торським on lyman", "clash none @ Зарічним on lyman"],
    ),
    (
        "Глава округа: за сутки по Валуйскому району выпущено 20 боеприпасов в ходе трёх обстрелов, ещё пять дронов атаковали Валуйки.",
        ["shelling 3 @ Валуйскому району", "drone_strike 5 @ Валуйки"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_parts_what_is_told_of_another_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
