"""Ordinary verbs of attack and fire in every aspect, and who or what they are told with."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Russian troops continued to attack near Robotyne but were not confirmed to have advanced.",
        ["clash some @ Robotyne"],
    ),
    ("Russian troops continued to attack within and near Vovchansk.", ["clash some @ Vovchansk"]),
    ("Russia continued to attack Kharkiv with drones.", ["drone_strike some @ Kharkiv"]),
    ("The enemy kept attacking Nikopol with artillery.", ["shelling some @ Nikopol"]),
    ("Russian forces continued assaulting Bakhmut.", ["clash some @ Bakhmut"]),
    ("Russia bombs Kupiansk.", ["air_strike some @ Kupiansk"]),
    ("Russian forces continued to pound Vovchansk.", ["shelling some @ Vovchansk"]),
    ("Russian forces conducted ground operations near Toretsk.", ["clash some @ Toretsk"]),
    (
        "Waves of Russian infantry hurled themselves at the eastern town of Vuhledar for a third week.",
        ["clash some @ Vuhledar"],
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
        "Russian troops hit Marhanets, a town in Dnipropetrovsk Oblast, with an FPV drone and howitzers.",
        ["drone_strike some @ Marhanets", "shelling some @ Marhanets"],
    ),
    (
        "Three missiles slammed into a fuel depot in Dubno, in the normally calm Rivne region.",
        ["missile_strike 3 @ Dubno"],
    ),
    (
        "На Донецком направлении 27 обстрелов: из миномётов 82 и 120 мм боевики били по Пескам и Верхнеторецкому.",
        ["shelling 27 on donetsk", "unspecified some @ Пескам, Верхнеторецкому on donetsk"],
    ),
    (
        "Армия РФ четырежды контратаковала западнее Вербового и потеряла до взвода пехоты.",
        ["clash 4 @ Вербового"],
    ),
    ("В районе Берховки под Бахмутом трижды контратаковала украинская сторона.", ["clash 3 @ Берховки"]),
    (
        "KYIV/KRAMATORSK, Ukraine, May 28 (Reuters) - Russian artillery pounded the only bridges still standing.",
        [],
    ),
    ("About 300 rockets and shells had been fired at Donetsk.", ["shelling some @ Donetsk"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_ordinary_verbs(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
