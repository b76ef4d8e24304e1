"""Coverage: a briefing belongs to the nearest expected one; what is missing, and since when a source is silent."""

from datetime import date, datetime, time, timedelta

import pytest

from app.model import KYIV
from app.reconcile.coverage import Plan, Published, SourceCoverage, State, cover, slots, spoken_of

DAY = date(2023, 3, 24)
PLAN = Plan("Staff", (time(8), time(16), time(22)), same_day_from=time(12))
NEXT_WEEK = datetime(2023, 4, 2, 12, tzinfo=KYIV)


def at(day: int, hour: float) -> datetime:
    return datetime(2023, 3, day, tzinfo=KYIV) + timedelta(hours=hour)


def read(*moments: datetime, now: datetime = NEXT_WEEK, last: date = DAY) -> SourceCoverage:
    published = [Published("Staff", moment) for moment in moments]
    (found,) = cover([PLAN], published, DAY, last, now)
    return found


def test_a_day_is_read_when_all_that_speaks_of_it_was_read() -> None:
    (day,) = read(at(24, 16), at(24, 22.5), at(25, 7)).days
    assert (day.state, day.read, day.missing) == (State.READ, (at(24, 16), at(24, 22), at(25, 8)), ())


@pytest.mark.parametrize(
    ("moments", "state", "missing"),
    [
        ((at(24, 16),), State.PARTLY, 2),
        ((), State.MISSING, 3),
        ((at(24, 8),), State.MISSING, 3),  # it speaks of the day before
        ((at(24, 16), at(24, 17)), State.PARTLY, 2),  # both belong to one slot
        ((at(25, 3),), State.MISSING, 3),  # too far from any
    ],
)
def test_what_is_missing_is_told(moments: tuple[datetime, ...], state: State, missing: int) -> None:
    (day,) = read(*moments).days
    assert (day.state, len(day.missing)) == (state, missing)


def test_what_is_not_due_yet_is_not_missing() -> None:
    now = at(24, 19)
    (day,) = read(now=now).days
    assert (day.state, day.missing) == (State.FREE, ())
    assert read(now=at(24, 20)).days[0].missing == (at(24, 16),)
    assert read(now=now).following == at(24, 22)


def test_a_source_is_silent_since_the_first_slot_it_missed() -> None:
    speaking = read(at(24, 16), at(25, 8), last=DAY)
    assert (speaking.silent_since, speaking.last) == (None, at(25, 8))
    fell = read(at(24, 16), at(24, 22), last=DAY + timedelta(3))
    assert (fell.silent_since, fell.last) == (at(25, 8), at(24, 22))


def test_a_text_with_a_day_alone_fills_any_slot_of_its_day() -> None:
    published = [Published("Staff", at(24, 16)), Published("Staff", at(24, 12), dated_only=True)]
    assert [slot.is_read for slot in slots(PLAN, published, DAY, DAY)] == [True, False, False]
    day_before = DAY - timedelta(1)
    assert [slot.is_read for slot in slots(PLAN, published, day_before, day_before)] == [False, False, True]


@pytest.mark.parametrize(
    ("moment", "header", "day"),
    [
        (at(24, 8), "", 23),
        (at(24, 17.9), "", 23),
        (at(24, 18), "", 24),
        (at(24, 16.2), "situation as of 16 00 march 24", 24),
        (at(25, 0.1), "situation as of 22 00 march 24", 24),
        (at(24, 9), "situation as of 08 00 march 24", 23),
        (at(24, 9), "situation on 24 03 2023", 23),
    ],
)
def test_a_report_headed_by_an_afternoon_hour_speaks_of_its_own_day(
    moment: datetime, header: str, day: int
) -> None:
    assert spoken_of(moment, header).day == day


def test_a_plan_has_a_first_and_a_last_day() -> None:
    ended = Plan("Staff", (time(8),), first_day=DAY, last_day=DAY)
    (found,) = cover([ended], [], DAY - timedelta(3), DAY + timedelta(3), NEXT_WEEK)
    assert [(day.day, day.state) for day in found.days if day.state is not State.FREE] == [
        (DAY - timedelta(1), State.MISSING)
    ]
    assert found.following is None


def test_sources_without_a_plan_are_told_by_what_was_read() -> None:
    published = [
        Published("Agency", at(25, 9)),
        Published("Agency", at(25, 10)),
        Published("Wire", at(30, 9)),
    ]
    agency, wire = cover([], published, DAY, DAY, NEXT_WEEK)
    assert [(day.day, len(day.read), day.state) for day in agency.days] == [(DAY, 2, State.READ)]
    assert (wire.days, wire.last, wire.plan) == ((), at(30, 9), None)
