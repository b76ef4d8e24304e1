"""Meant from before: the city, the village, a part of what was told before, and words that are no place of an event."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Ukrainian forces said a Russian unit has launched an offensive on Avdiivka, where heavy fighting has gone on for weeks.",
        ["clash some @ Avdiivka"],
    ),
    (
        "SLOVIANSK, Ukraine - Hours after the truce began, mortar shells rained down on the center of the main rebel-held city.",
        [],
    ),
    (
        "The Kherson region remains a primary target of Russian artillery and air strikes amid ongoing ground assaults.",
        [],
    ),
    ("The Russian army hit Nikopol with (Soviet-era) Grad rockets overnight.", ["mlrs some @ Nikopol"]),
    (
        "Интенсивный бой шёл на стыке Старомихайловки и Красногоровки.",
        ["clash some @ Старомихайловки, Красногоровки"],
    ),
    (
        "На Донецькому напрямку, в районі Авдіївки, ворог вдався до обстрілів з мінометів.",
        ["shelling some @ Авдіївки on donetsk"],
    ),
    ("A school which was shelled in Debaltseve, Donetsk area.", ["shelling some @ Debaltseve"]),
    ("Two soldiers were killed after their car struck a landmine near Dovzhansk.", []),
    (
        "Russian attacks killed five people over the past day, officials said.\n\nNear the city of Izium, a mine killed a farmer.\n\nThe liberated parts of Kherson Oblast were shelled 61 times. The attacks damaged private houses in the city.",
        ["shelling 61 @ Kherson Oblast"],
    ),
    (
        "The occupiers launched 58 drones at Ukraine. Thirty-one of them were targeting Kyiv.",
        ["drone_strike 58", "drone_strike 31 @ Kyiv (part_of)"],
    ),
    (
        "The overnight attack involved four Kinzhal hypersonic and four cruise missiles, the Air Force said.",
        ["missile_strike 4", "missile_strike 4"],
    ),
    (
        "Russia made 3 attempts to storm positions in the Orikhiv sector. It happened in the areas of Robotyne and Novodanylivka.",
        ["clash 3 @ Robotyne, Novodanylivka on orikhiv"],
    ),
    (
        "Жителя поранено внаслідок обстрілу росіянами села Стара Гута Шосткинського району Сумської області.\nОкупанти обстріляли село з мінометів шість разів за добу.",
        ["shelling some @ Стара Гута (repeats)", "shelling 6 @ Стара Гута"],
    ),
    (
        "На фронті за добу відбулося 151 зіткнення, з яких 72 на Покровському напрямку. Армія РФ здійснила 86 атак.",
        ["clash 151", "clash 72 on pokrovsk (part_of)", "clash 86"],
    ),
    (
        "Kharkiv and Chuhuiv, as well as nearby Merefa, were shelled by Russian troops.",
        ["shelling some @ Kharkiv, Chuhuiv, Merefa"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_is_meant(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
