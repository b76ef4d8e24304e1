"""Nth time: a strike told as the fifth of a week is of its day; so many strikes of a week are of the week."""

from datetime import date

import pytest
from reading_cases import reading

YESTERDAY = date(2024, 3, 4)
OF_A_DAY = [
    "Russian forces shelled Nikopol for the fifth time this week.",
    "For the third time in a week, drones hit Odesa.",
    "A missile hit Odesa for the second time in three days.",
    "Drones struck the Odesa port for a second time this month.",
    "The fifth attack this week on Kharkiv injured two.",
    "Росіяни вп'яте за тиждень обстріляли Нікополь.",
    "Росіяни цього тижня вже втретє обстріляли Нікополь.",
    "Втретє за місяць ракета влучила в порт Одеси.",
    "Уп’яте з початку року дрони вдарили по порту Ізмаїла.",
    "Нікополь обстріляли вдесяте від початку місяця.",
    "Вдруге за добу дрон влучив в автобус у Херсоні.",
    "Россияне в пятый раз за неделю обстреляли Никополь.",
    "За неделю в третий раз обстреляли Никополь.",
    "На этой неделе Никополь обстреляли в пятый раз.",
    "В третий раз с начала месяца дроны атаковали порт Измаила.",
]
OF_A_WEEK = [
    "Росіяни обстріляли Нікополь п'ять разів за тиждень.",
    "Russian forces shelled Nikopol five times this week.",
    "За неделю россияне пять раз обстреляли Никополь.",
]


@pytest.mark.parametrize("text", OF_A_DAY)
def test_the_nth_time_is_of_its_day(text: str) -> None:
    (claim,) = reading(text).claims
    assert (claim.window.start, claim.window.stop) == (YESTERDAY, YESTERDAY)


@pytest.mark.parametrize("text", OF_A_WEEK)
def test_so_many_times_are_of_all_of_the_week(text: str) -> None:
    (claim,) = reading(text).claims
    assert (claim.window.start, claim.window.stop) == (date(2024, 2, 27), YESTERDAY)
