"""Windows: as-of times, the Kyiv day they count for, and dates with slips."""

from datetime import date, datetime

import pytest
from reading_cases import briefing, gazetteer

from app.geoparse.pipeline import read
from app.model import KYIV, Window, WindowKind


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KYIV)


def window(text: str, published: str, dated_only: bool = False) -> Window:
    return read(briefing(text, at(published), dated_only=dated_only), gazetteer()).claims[0].window


CASES = [
    ("Минулої доби ворог завдав 9 авіаударів.", "2023-03-25T08:00", WindowKind.PAST_DAY, "2023-03-24"),
    ("Протягом доби ворог завдав 9 авіаударів.", "2023-03-25T18:10", WindowKind.PAST_DAY, "2023-03-25"),
    (
        "Від початку доби ворог завдав 9 авіаударів.",
        "2023-03-25T16:20",
        WindowKind.SINCE_MIDNIGHT,
        "2023-03-25",
    ),
    (
        "Станом на 22:00 від початку доби ворог завдав 9 авіаударів.",
        "2023-03-25T22:40",
        WindowKind.SINCE_MIDNIGHT,
        "2023-03-25",
    ),
    ("Учора ворог завдав 9 авіаударів.", "2023-03-25T19:00", WindowKind.PAST_DAY, "2023-03-24"),
    (
        "За минувшую неделю противник нанёс 90 авиаударов.",
        "2023-03-27T09:00",
        WindowKind.STATED,
        "2023-03-26",
    ),
    (
        "The enemy carried out nine air strikes on March 22.",
        "2023-03-25T09:00",
        WindowKind.STATED,
        "2023-03-22",
    ),
    ("Ворог завдав 9 авіаударів.", "2023-03-25T09:00", WindowKind.UNSPECIFIED, "2023-03-24"),
]


@pytest.mark.parametrize(("text", "published", "kind", "day"), CASES)
def test_counts_for_the_day_that_is_meant(text: str, published: str, kind: WindowKind, day: str) -> None:
    found = window(text, published)
    assert (found.kind, found.day) == (kind, date.fromisoformat(day))


def test_a_date_without_a_time_is_the_day_before() -> None:
    assert window("Ворог завдав 9 авіаударів.", "2023-03-25T12:00", dated_only=True).day == date(2023, 3, 24)


def test_a_slip_in_the_header_is_not_believed() -> None:
    text = "Оперативна інформація станом на 08:00 11 серпня. Минулої доби ворог завдав 9 авіаударів."
    assert window(text, "2023-09-11T08:20").day == date(2023, 9, 10)


@pytest.mark.parametrize(
    "text",
    [
        "С первого дня войны по Харькову нанесено 200 ударов.",
        "З першого дня вторгнення завдали 200 ударів по Харкову.",
    ],
)
def test_the_first_day_of_the_war_opens_a_window_and_is_no_day(text: str) -> None:
    assert window(text, "2024-03-05T09:00").start == date(2022, 2, 24)


def test_a_week_says_its_first_and_last_day() -> None:
    found = window("За тиждень ворог завдав 90 авіаударів.", "2023-03-27T09:00")
    assert (found.start, found.stop) == (date(2023, 3, 20), date(2023, 3, 26))


def test_the_window_is_kept_as_told() -> None:
    assert window(
        "Over the past 24 hours there were 9 air strikes near Toretsk.", "2023-03-25T09:00"
    ).told == ("Over the past 24 hours")
