"""Windows from one day to another, days told beside a window, days on which somebody only told of it, and days only compared with."""

from datetime import date, datetime

import pytest
from reading_cases import reading

from app.model import KYIV, Window

AUGUST = datetime(2024, 8, 22, 10, 0, tzinfo=KYIV)


def window(text: str, published: datetime) -> Window:
    return reading(text, published).claims[-1].window


STRETCHES = [
    ("З ранку 21 серпня до ранку 22 серпня ворог завдав 34 ударів по Сумщині.", 21, 21),
    ("Протягом доби, з ранку 21 серпня до ранку 22 серпня, ворог завдав 34 ударів по Сумщині.", 21, 21),
    ("С утра 21 августа до утра 22 августа враг нанес 34 удара по Сумщине.", 21, 21),
    (
        "From the morning of August 21 to the morning of August 22, the enemy launched 34 strikes on Sumy region.",
        21,
        21,
    ),
    ("З 8:00 21 серпня до 8:00 22 серпня ворог завдав 34 ударів по Сумщині.", 21, 21),
    ("З ранку 18 серпня до ранку 21 серпня ворог завдав 34 ударів по Сумщині.", 18, 20),
    ("З 18 серпня до 21 серпня ворог завдав 34 ударів по Сумщині.", 18, 21),
    ("From August 18 to August 21, the enemy launched 34 strikes on Sumy region.", 18, 21),
    ("З 18:00 21 серпня до 8:00 22 серпня ворог завдав 34 ударів по Сумщині.", 22, 22),
    ("Ворог завдав 34 ударів по Сумщині з ранку 21 серпня до ранку 22 серпня.", 21, 21),
    ("З ранку 21 до ранку 22 серпня ворог завдав 34 ударів по Сумщині.", 21, 21),
    ("34 удари по Нікополю з ранку 21 до ранку 22 серпня.", 21, 21),
    ("34 удара по Никополю с утра 21 до утра 22 августа.", 21, 21),
    ("С утра 21 до утра 22 августа враг нанес 34 удара по Сумщине.", 21, 21),
    (
        "The enemy launched 34 strikes on Sumy region from the morning of 21 to the morning of 22 August.",
        21,
        21,
    ),
    ("З 6:00 21 до 6:00 22 серпня ворог завдав 34 ударів по Сумщині.", 21, 21),
    ("34 удари по Нікополю з 6:00 21 серпня до 6:00 22 серпня.", 21, 21),
    ("Від ранку 19 до ранку 22 серпня ворог завдав 34 ударів по Сумщині.", 19, 21),
    ("34 удара по Никополю с вечера 21 до утра 22 августа.", 22, 22),
]
OTHER_DAYS = [
    ("Протягом доби 19 серпня росіяни двічі вдарили по Очакову.", 19),
    (
        "Вчора, 21 серпня, обстріляли Нікополь. Протягом доби, 19 серпня, росіяни двічі вдарили по Очакову.",
        19,
    ),
    ("В течение суток 19 августа россияне дважды ударили по Очакову.", 19),
    ("Over the past day, August 19, Russians hit Ochakiv twice.", 19),
    ("За минулу добу росіяни двічі вдарили по Очакову.", 21),
    ("За минулу добу, 21 серпня, росіяни двічі вдарили по Очакову.", 21),
    ("Генштаб: за добу 22 серпня відбулося 98 боїв.", 21),
    ("Начальник ОВА зранку 22 серпня повідомив, що ворог завдав 12 ударів по Харківщині.", 21),
    ("Глава ОВА утром 22 августа сообщил, что враг нанес 12 ударов по Харьковщине.", 21),
    ("За истекшие сутки войска совершили 9 обстрелов Донецка.", 21),
    (
        "За истекшие сутки войска совершили 9 обстрелов Донецка. В предыдущие сутки зафиксировано 14 обстрелов.",
        20,
    ),
]


@pytest.mark.parametrize(("text", "first", "last"), STRETCHES)
def test_reads_days_from_one_to_another(text: str, first: int, last: int) -> None:
    told = window(text, AUGUST)
    assert (told.start, told.stop) == (date(2024, 8, first), date(2024, 8, last))


@pytest.mark.parametrize(("text", "day"), OTHER_DAYS)
def test_counts_on_the_day_that_is_told(text: str, day: int) -> None:
    assert window(text, AUGUST).day == date(2024, 8, day)


@pytest.mark.parametrize(
    "text",
    [
        "На Лиманському напрямку окупанти здійснили 12 атак, напередодні їх було 33.",
        "На лиманском направлении оккупанты совершили 12 атак, накануне их было 33.",
    ],
)
def test_adds_not_those_of_the_day_before(text: str) -> None:
    assert [claim.count.low for claim in reading(text, AUGUST).claims] == [12]


@pytest.mark.parametrize(("text", "_first", "_last"), STRETCHES)
def test_the_day_from_which_on_counts_nothing(text: str, _first: int, _last: int) -> None:
    assert [claim.count.best for claim in reading(text, AUGUST).claims] == [34]


REPORTED = [
    ("Kharkiv officials reported Wednesday damage from a drone strike on the city.", 21, 21),
    ("The governor reported Monday five strikes on Kharkiv.", 19, 19),
    ("Ukrainian officials reported Monday that a drone hit Kharkiv.", 19, 19),
    ("Kharkiv authorities reported on Wednesday two drone strikes on the city.", 21, 21),
    ("A drone strike damaged a house in Kharkiv, officials reported Monday.", 19, 19),
    ("Власти Харькова сообщили в понедельник о пяти ударах по городу.", 19, 19),
    ("Генштаб повідомив у понеділок, що біля Бахмута відбулося 12 боїв.", 19, 19),
    ("Окупанти обстріляли Краматорськ, повідомила в понеділок поліція.", 19, 19),
    ("Генштаб повідомив у четвер, що біля Бахмута відбулося 12 боїв.", 21, 21),
    ("Генштаб повідомив у понеділок, що за минулу добу біля Бахмута відбулося 12 боїв.", 21, 21),
]


@pytest.mark.parametrize(("text", "first", "last"), REPORTED)
def test_what_was_reported_on_a_day_was_no_later(text: str, first: int, last: int) -> None:
    told = window(text, AUGUST)
    assert (told.start, told.stop) == (date(2024, 8, first), date(2024, 8, last))
