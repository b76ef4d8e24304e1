"""Ordinary verbs of attack and fire in every aspect, and who or what they are told with."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Russian forces continued to attack near Chasiv Yar but did not make any confirmed gains.",
        ["clash some @ Chasiv Yar"],
    ),
    ("Russian forces continued to attack within and near Chasiv Yar.", ["clash some @ Chasiv Yar"]),
    ("Russia continued to attack Kharkiv with drones.", ["drone_strike some @ Kharkiv"]),
    ("The enemy kept attacking Nikopol with artillery.", ["shelling some @ Nikopol"]),
    ("Russian forces continued assaulting Bakhmut.", ["clash some @ Bakhmut"]),
    ("Russia bombs Kupiansk.", ["air_strike some @ Kupiansk"]),
    ("Russian forces continued to pound Vovchansk.", ["shelling some @ Vovchansk"]),
    ("Russian forces conducted ground operations near Toretsk.", ["clash some @ Toretsk"]),
    (
        "Russian troops hurled themselves at the eastern city of Avdiivka for a fourth day.",
        ["clash some @ Avdiivka"],
    ),
    ("Окупанти бють по Торецьку.", ["unspecified some @ Торецьку"]),
    ("Ворог продовжив обстрілювати Нікополь.", ["shelling some @ Нікополь"]),
    ("Российская авиация разбомбила Авдеевку.", ["air_strike some @ Авдеевку"]),
    ("Враг стреляет по Никополю.", ["unspecified some @ Никополю"]),
    ("Ворог працював по Торецьку.", ["unspecified some @ Торецьку"]),
    ("По Вовчанську сім разів вдарила авіація.", ["air_strike 7 @ Вовчанську"]),
    (
        "A combined missile and drone attack hit Lviv.",
        ["missile_strike some @ Lviv", "drone_strike 1 @ Lviv"],
    ),
    (
        "Russian forces struck the city of Nikopol in Dnipropetrovsk Oblast with an FPV drone and heavy artillery.",
        ["drone_strike some @ Nikopol", "shelling some @ Nikopol"],
    ),
    (
        "Four missiles slammed into a military site in Chortkiv, in the usually quiet Ternopil region.",
        ["missile_strike 4 @ Chortkiv"],
    ),
    (
        "На Донецком направлении 38 обстрелов: из минометов 120 и 82 мм противник бил по Авдеевке и Зайцево.",
        ["shelling 38 on donetsk", "unspecified some @ Авдеевке, Зайцево on donetsk"],
    ),
    ("Армия РФ трижды контратаковала восточнее Работино, потеряла до роты пехоты.", ["clash 3 @ Работино"]),
    ("В районе Зайцево под Бахмутом украинская сторона дважды контратаковала.", ["clash 2 @ Зайцево"]),
    ("KYIV/SLOVIANSK, Ukraine, June 13 (Reuters) - Russian artillery pounded the last river crossings.", []),
    ("About 300 rockets and shells had been fired at Donetsk.", ["shelling some @ Donetsk"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_ordinary_verbs(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
