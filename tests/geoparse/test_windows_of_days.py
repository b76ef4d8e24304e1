"""Windows of some days: what is told for two days or a weekend covers these days, and is no number of one day."""

from datetime import date

import pytest
from reading_cases import reading

CASES = [
    ("За три дні Нікополь обстріляли 12 разів.", date(2024, 3, 2)),
    ("За останні дві доби Нікополь обстріляли 12 разів.", date(2024, 3, 3)),
    ("За двое суток Никополь обстреляли 12 раз.", date(2024, 3, 3)),
    ("In the past 48 hours, Kherson was shelled 12 times.", date(2024, 3, 3)),
    ("Over the past three days Kherson was shelled 12 times.", date(2024, 3, 2)),
    ("Протягом останніх п'яти днів Нікополь обстріляли 12 разів.", date(2024, 2, 29)),
]


@pytest.mark.parametrize(("text", "first"), CASES)
def test_days_before_the_text(text: str, first: date) -> None:
    (claim,) = reading(text).claims
    assert (claim.window.start, claim.window.stop) == (first, date(2024, 3, 4))


@pytest.mark.parametrize(
    "text", ["За вихідні Херсон обстріляли 20 разів.", "Over the weekend, Kherson was shelled 20 times."]
)
def test_a_weekend_is_saturday_and_sunday(text: str) -> None:
    (claim,) = reading(text).claims  # of Tuesday, 5 March 2024
    assert (claim.window.start, claim.window.stop) == (date(2024, 3, 2), date(2024, 3, 3))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Позавчора Нікополь обстріляли 12 разів.", date(2024, 3, 3)),
        ("Позавчера Никополь обстреляли 12 раз.", date(2024, 3, 3)),
        ("The day before yesterday, Kherson was shelled 12 times.", date(2024, 3, 3)),
        ("Three days ago Kherson was shelled 12 times.", date(2024, 3, 2)),
        ("Three hours ago Kherson was shelled twice.", date(2024, 3, 5)),
    ],
)
def test_a_day_told_by_how_long_ago_it_was(text: str, day: date) -> None:
    (claim,) = reading(text).claims
    assert (claim.window.start, claim.window.stop) == (day, day)
