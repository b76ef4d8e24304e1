"""Directions listed next: adjectives that go on with a list of directions by their numbers alone, with capitals and without."""

import pytest
from reading_cases import shorts

GO_ON = [
    (
        "На горловском направлении противник совершил 14 обстрелов, донецком - 4.",
        ["shelling 14 on horlivka", "shelling 4 on donetsk"],
    ),
    (
        "На Горлівському напрямку противник здійснив 14 обстрілів, Донецькому – чотири.",
        ["shelling 14 on horlivka", "shelling 4 on donetsk"],
    ),
    ("На лиманском направлении отбито 14 атак, купянском – 4.", ["clash 14 on lyman", "clash 4 on kupiansk"]),
    ("На Лиманському напрямку – 14 атак, Куп'янському – 4.", ["clash 14 on lyman", "clash 4 on kupiansk"]),
    (
        "На покровском направлении 14 атак, торецком – шесть, лиманском и купянском – по две.",
        ["clash 14 on pokrovsk", "clash 6 on toretsk", "clash 2 @ лиманском, купянском"],
    ),
    (
        "На Покровському напрямку ворог атакував 14 разів, Торецькому та Лиманському – по дві.",
        ["clash 14 on pokrovsk", "clash 2 @ Торецькому, Лиманському"],
    ),
    (
        "На донецком направлении зафиксировано 7 обстрелов, горловском - 7, светлодарском - 1.",
        ["shelling 7 on donetsk", "shelling 7 on horlivka"],
    ),
]
OF_AREAS = [
    (
        "На Покровському напрямку було 14 атак, у Донецькій області - 4 обстріли.",
        ["clash 14 on pokrovsk", "shelling 4 @ Донецькій області"],
    ),
    (
        "На Сумському напрямку ворог атакував 14 разів, у Шосткинському – два.",
        ["clash 14 on sumy", "clash 2 @ Шосткинському on sumy"],
    ),
]


@pytest.mark.parametrize(("text", "told"), GO_ON + OF_AREAS)
def test_goes_on_by_numbers_alone(text: str, told: list[str]) -> None:
    assert shorts(text) == told


def test_makes_no_town_of_a_direction_that_nobody_knows() -> None:
    text = "На донецком направлении 7 обстрелов. На харцызском два обстрела из РСЗО."
    assert not any("@" in told for told in shorts(text))
