"""On the direction: what was "on the direction" is along the one told, places named in the next sentence are the number's, and what a speaker adds stands apart."""

import pytest
from reading_cases import shorts

CASES = [
    (
        '"Our soldiers repelled 18 assaults, four clashes are going on," the spokesman noted and added that troops are holding Toretsk.',
        ["clash 18", "clash 4 (part_of)"],
    ),
    (
        "Росіяни 5 разів обстріляли Нікополь, зазначив речник і додав, що в Марганці без світла 200 будинків.",
        ["shelling 5 @ Нікополь"],
    ),
    (
        "Губернатор сообщил, что в Никополе было 5 обстрелов, и добавил, что в Марганце повреждён дом.",
        ["shelling 5 @ Никополе"],
    ),
    (
        "На Торецькому напрямку відбито 20 з 23 атак. У Торецьку ведуться вуличні бої.\nБійці обшукують підвали. Загалом на напрямку було 23 штурми.",
        ["clash 23 on toretsk", "clash some @ Торецьку on toretsk", "clash 23 on toretsk (repeats)"],
    ),
    (
        "Девять атак враг совершил на Купянском направлении, все отбиты в районах Харьковской области. Этими селами были Песчаное и Лозовая.",
        ["clash 9 on kupiansk"],
    ),
    (
        "За добу відбито 20 атак. З них 12 – на Донецькому напрямку. Це населені пункти Первомайське, Мар'їнка та Красногорівка.",
        ["clash 20", "clash 12 @ Первомайське, Мар'їнка, Красногорівка on donetsk (part_of)"],
    ),
    (
        "На Торецькому напрямку відбито 20 атак. У Торецьку точаться бої.",
        ["clash 20 on toretsk", "clash some @ Торецьку on toretsk"],
    ),
    (
        "На Торецком направлении отбито 20 атак. В Торецке идут уличные бои.",
        ["clash 20 on toretsk", "clash some @ Торецке on toretsk"],
    ),
    (
        "In the Toretsk sector, 20 attacks were repelled. Street fighting is under way in Toretsk.",
        ["clash 20 on toretsk", "clash some @ Toretsk on toretsk"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_goes_with_a_direction(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
