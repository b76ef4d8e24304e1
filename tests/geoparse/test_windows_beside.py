"""Windows beside each other: which of two days told in a sentence holds for the next."""

import pytest
from reading_cases import reading, short

from app.model import WindowKind

CASES = [
    "На Лиманському напрямку вчора відбито 12 атак, сьогодні – п'ять. На Торецькому напрямку ворог атакував вісім разів.",
    "На Лиманском направлении вчера отбито 12 атак, сегодня – пять. На Торецком направлении враг атаковал восемь раз.",
    "Від початку доби відбулося 44 зіткнення. Вчора о 16:00 було 135 боїв. На Торецькому напрямку ворог атакував вісім разів.",
    "Від початку доби відбулося 44 зіткнення. Учора на цей час було 135. На Торецькому напрямку ворог атакував вісім разів.",
    "С начала суток было 44 столкновения. Вчера в 16:00 было 135 боев. На Торецком направлении враг атаковал восемь раз.",
]
DAYS = [
    ("За останні шість днів Сумщину обстріляли 70 разів.", 6),
    ("За последние шесть дней Сумскую область обстреляли 70 раз.", 6),
    ("Over the past six days, Sumy region was shelled 70 times.", 6),
    ("За 12 днів росіяни обстріляли Сумщину 190 разів.", 12),
]


@pytest.mark.parametrize("text", CASES)
def test_goes_on_with_today(text: str) -> None:
    last = reading(text).claims[-1]
    assert (last.direction, last.window.kind) == ("toretsk", WindowKind.SINCE_MIDNIGHT)


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_reads_windows_of_many_days(text: str, days: int) -> None:
    window = reading(text).claims[0].window
    assert (window.kind, (window.stop - window.start).days + 1) == (WindowKind.STATED, days)


@pytest.mark.parametrize(
    "text",
    [
        "Найтяжчою добою стало 2 березня – упродовж цієї доби зафіксовано 140 боєзіткнень.",
        "Самым тяжелым днем стало 2 марта – с начала этих суток произошло 140 боестолкновений.",
    ],
)
def test_reads_this_day_behind_a_date_as_that_day(text: str) -> None:
    claim = reading(text).claims[0]
    assert (short(claim), claim.window.start.isoformat()) == ("clash 140", "2024-03-02")
