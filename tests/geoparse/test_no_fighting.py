"""No fighting: people who try to get away, drones only seen, battles that ended, air defence at work."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Residents of Toretsk are trying to reach the buses.", []),
    ("Civilians in Mariupol were attempting to break out of the city.", []),
    ("Мешканці Бахмута намагаються прорватися до колони.", []),
    ("Жители Мариуполя пытаются прорваться к автобусам.", []),
    ("Russian troops are trying to break through to Toretsk.", ["clash some @ Toretsk"]),
    ("One UAV flight was spotted near Pavlopil.", []),
    ("Three enemy drones were spotted near Pavlopil.", []),
    ("Біля Павлополя зафіксовано два прольоти БпЛА.", []),
    ("Возле Павлополя зафиксировано два пролета БПЛА.", []),
    (
        "Three enemy drones were spotted near Pavlopil, and one hit a house in Pavlopil.",
        ["drone_strike 3 @ Pavlopil", "drone_strike 1 @ Pavlopil"],
    ),
    ("Fighting in Popasna is over.", []),
    ("Clashes near Avdiivka have subsided.", []),
    ("Бої біля Попасної вщухли.", []),
    ("Бои под Попасной прекратились.", []),
    ("There is no more fighting in Popasna.", ["clash none @ Popasna"]),
    ("Fighting near Avdiivka has not subsided.", ["clash some @ Avdiivka"]),
    ("Бої біля Попасної не вщухають.", ["clash some @ Попасної"]),
    ("Air defence is repelling an attack on Odesa.", ["unspecified 1 @ Odesa"]),
    ("ППО відбила атаку на Одесу.", ["unspecified 1 @ Одесу"]),
    ("Силы ПВО отразили атаку на Севастополь.", ["unspecified 1 @ Севастополь"]),
    ("Ukrainian forces repelled an attack on Siversk.", ["clash 1 @ Siversk"]),
    ("A Russian assault on the city of Kherson killed four people.", ["unspecified 1 @ Kherson"]),
    ("A Russian assault on the town of Avdiivka was repelled.", ["clash 1 @ Avdiivka"]),
    (
        "Russian missiles caused damage in Odesa as Moscow steps up attacks on ports.",
        ["missile_strike some @ Odesa"],
    ),
    ("Russian missiles hit Odesa as Moscow continues its attacks on ports.", ["missile_strike some @ Odesa"]),
    (
        "The most difficult area for Kyiv is the Siversk area, where Russian troops are advancing.",
        ["clash some @ Siversk"],
    ),
    ("Bad news for Kyiv: Russian troops advanced near Siversk.", ["clash some @ Siversk"]),
    ("Missiles flew to Kyiv, and drones were heading for Kyiv.", []),
    ("Targeting Russian supplies, Ukrainian troops struck a depot in Tokmak.", ["unspecified some @ Tokmak"]),
    ("Houses in Avdiivka were reduced to shells.", []),
    ("Burnt-out shells of houses stand in Avdiivka.", []),
    ("Two shells hit Avdiivka.", ["shelling some @ Avdiivka"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_no_fighting_there(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
