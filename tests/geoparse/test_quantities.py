"""Numbers of three languages as intervals."""

import pytest

from app.geoparse.conventions import CONVENTIONS, Convention, Conventions
from app.geoparse.lexicon import lexicon
from app.geoparse.quantities import Quantity, compose
from app.geoparse.tokens import lower, tokenise

CASES = {
    "59 clashes": (59, 59, 59),
    "10 588 дронів": (10588, 10588, 10588),
    "10\u202f588 дронів": (10588, 10588, 10588),
    "4,310 shellings": (4310, 4310, 4310),
    "1,5 тис. атак": (1500, 1500, 1500),
    "півтори тисячі атак": (1500, 1500, 1500),
    "сорок чотири атаки": (44, 44, 44),
    "п'ятьма ракетами": (5, 5, 5),
    "троє атак": (3, 3, 3),
    "три тисячі двісті п'ять": (3205, 3205, 3205),
    "two dozen attacks": (24, 24, 24),
    "a hundred and twenty attacks": (120, 120, 120),
    "twenty-five attacks": (25, 25, 25),
    "more than 40 attacks": (41, 41, None),
    "понад 40 атак": (41, 41, None),
    "at least eight": (8, 8, None),
    "about 30 attacks": (27, 30, 33),
    "близько тридцяти атак": (27, 30, 33),
    "up to 10 attacks": (1, 10, 10),
    "майже сто штурмів": (90, 100, 100),
    "не менее двух ракет": (2, 2, None),
    "dozens of attacks": (24, 49, 99),
    "several attacks": (3, 5, 9),
    "numerous attacks": (3, 3, None),
    "від трьох до п'яти атак": (3, 4, 5),
    "between 20 and 25 attacks": (20, 22, 25),
    "10-12 атак": (10, 11, 12),
    "зросла з 57 до 67": (67, 67, 67),
    "зросла до 67": (67, 67, 67),
    "більше сотні обстрілів": (101, 101, None),
    "40 or more": (40, 40, None),
}


def quantity(text: str, table: Conventions = CONVENTIONS) -> Quantity | None:
    words = tokenise(lower(text)).words
    found = (compose(words, at, (0, len(words)), lexicon(), table) for at in range(len(words)))
    return next((one for one in found if one is not None), None)


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_reads_numbers(text: str, expected: tuple[int, int | None, int | None]) -> None:
    found = quantity(text)
    assert found is not None
    assert (found.interval.low, found.interval.best, found.interval.high) == expected


def test_the_conventions_can_be_switched() -> None:
    table = Conventions(vague={**CONVENTIONS.vague, "dozens": Convention(20, 60)})
    found = quantity("dozens of attacks", table)
    assert found is not None
    assert (found.interval.low, found.interval.high) == (20, 60)


@pytest.mark.parametrize(
    "text",
    [
        "95-та бригада",
        "15km away",
        "boys aged 11 and 14",
        "діти віком від 6 до 14 років",
        "С-300",
        "²",
        "1" * 40,
    ],
)
def test_what_counts_nothing_is_no_quantity(text: str) -> None:
    assert quantity(text) is None
