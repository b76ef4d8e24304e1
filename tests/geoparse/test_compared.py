"""Numbers of another time and shares of a number count nothing of their own."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Half of the day's 120 assaults targeted Pokrovsk.", ["clash some @ Pokrovsk"]),
    ("Дві третини з 90 атак припали на Покровськ і Курахове.", ["unspecified some @ Покровськ, Курахове"]),
    (
        "Almost a third of the 153 clashes took place in the Pokrovsk sector.",
        ["clash 153", "clash some on pokrovsk"],
    ),
    ("Почти половина из 153 боев – на Покровском направлении.", ["clash 153", "clash some on pokrovsk"]),
    ("Кожна третя атака — на Покровському напрямку: 51 зі 153.", ["clash 51 on pokrovsk"]),
    ("Toretsk saw 14 assaults, compared with nine the day before.", ["clash 14 @ Toretsk"]),
    ("Toretsk saw 14 assaults, up from nine the day before.", ["clash 14 @ Toretsk"]),
    ("Toretsk saw 14 assaults (9 the day before).", ["clash 14 @ Toretsk"]),
    (
        "Toretsk saw 14 assaults, compared with nine near Siversk.",
        ["clash 14 @ Toretsk", "clash 9 @ Siversk"],
    ),
    ("На Покровському напрямку 45 атак (напередодні – 30).", ["clash 45 on pokrovsk"]),
    ("На Покровському напрямку відбулося 45 атак, тоді як учора – 30.", ["clash 45 on pokrovsk"]),
    ("There were 45 attacks near Pokrovsk, down from 60.", ["clash 45 @ Pokrovsk"]),
    ("Атак під Покровськом було 45 замість звичних 60.", ["clash 45 @ Покровськом"]),
    ("Число атак під Покровськом знизилося з 60 до 45.", ["clash 45 @ Покровськом"]),
    ("The number of attacks near Pokrovsk had dropped from 60 to 45.", ["clash 45 @ Pokrovsk"]),
    ("Кількість обстрілів Нікополя скоротилася до трьох.", ["shelling 3 @ Нікополя"]),
    ("Покровськ – 31 атака, Лиман – 22 атаки.", ["clash 31 @ Покровськ", "clash 22 @ Лиман"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_counts_only_what_is_told_of_now(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
