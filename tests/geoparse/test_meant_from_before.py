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
        "Sumy region remains a key target of Russian shelling and air strikes amid daily ground assaults.",
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
    ("A kindergarten which was shelled in Horlivka, Donetsk area.", ["shelling some @ Horlivka"]),
    ("Two soldiers were killed after their car struck a landmine near Dovzhansk.", []),
    (
        "Russian attacks killed four people over the past day, officials said.\n\nNear the city of Balakliia, a mine killed a tractor driver.\n\nThe liberated part of Kherson Oblast came under shelling 74 times. The attacks damaged apartment blocks in the city.",
        ["shelling 74 @ Kherson Oblast"],
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
        "In the Huliaipole sector, Russian troops made 4 attempts to storm Ukrainian positions. It happened around Malynivka and Poltavka.",
        ["clash 4 @ Malynivka, Poltavka on huliaipole"],
    ),
    (
        "Чоловіка поранено внаслідок обстрілу росіянами села Бачівськ Шосткинського району Сумщини.\nІз мінометів окупанти обстріляли село чотири рази за добу.",
        ["shelling some @ Бачівськ (repeats)", "shelling 4 @ Бачівськ"],
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
