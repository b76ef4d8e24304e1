"""Said at: the page, channel or town where somebody spoke, and the Donbas of all fire, are no places of events."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("За минулу добу сталося 37 бойових зіткнень, пише Генштаб у себе в Telegram.", ["clash 37"]),
    ("За добу ворог завдав 41 авіаудар, повідомив Генштаб у Фейсбуці.", ["air_strike 41"]),
    ("За прошедшие сутки произошло 52 боевых столкновения, сообщили в Генштабе в Telegram.", ["clash 52"]),
    (
        "The enemy carried out 34 air strikes over the past day, the General Staff wrote on Facebook.",
        ["air_strike 34"],
    ),
    ("За добу відбулося 29 зіткнень, зазначив він у Рамштайні.", ["clash 29"]),
    ("За сутки произошло 29 столкновений, отметил он в Брюсселе.", ["clash 29"]),
    ("Over the past day 29 clashes took place, she said in Brussels.", ["clash 29"]),
    ("За добу сталося 44 бої, сказав речник на брифінгу в Києві.", ["clash 44"]),
    ("За сутки произошло 44 боя, рассказал спикер на брифинге в Киеве.", ["clash 44"]),
    ("Over the past day there were 44 clashes, the spokesman told reporters in Kyiv.", ["clash 44"]),
    (
        "На брифінгу у Львові речник розповів, що на Покровському напрямку відбито 9 атак.",
        ["clash 9 on pokrovsk"],
    ),
    ("Генштаб повідомив у Facebook, що за добу відбулося 61 зіткнення.", ["clash 61"]),
    ("На Лиманському напрямку сталося 18 зіткнень, розповів він в ефірі каналу 24.", ["clash 18 on lyman"]),
    ("На Лиманском направлении было 18 столкновений, рассказал он в эфире канала 24.", ["clash 18 on lyman"]),
    ("За добу ворог тричі обстріляв лікарню, сказала директорка у Нікополі.", ["shelling 3 @ Нікополі"]),
    ("У Сирії сталося 8 авіаударів, заявив він у Києві.", []),
    ("There were eight air strikes in Yemen, the ministry said in Washington.", []),
    ("На Донбасі за добу зафіксовано 14 обстрілів.", ["shelling 14"]),
    ("Бойовики на Донбасі 11 разів обстріляли позиції українських військових.", ["shelling 11"]),
    ("За сутки на Донбассе 11 раз обстреляли позиции украинских бойцов.", ["shelling 11"]),
    ("Окупанти 9 разів обстріляли позиції на Донбасі.", ["shelling 9"]),
    ("На Донбасі бойовики двічі обстріляли Авдіївку.", ["shelling 2 @ Авдіївку"]),
    ("На Донбассе за сутки отбито девять атак.", []),
    ("З 2014 року на Донбасі зафіксовано 40000 обстрілів.", []),
    ("На Донбасі через обстріл поранено двох бійців.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_where_it_happened_and_not_where_it_was_said(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
