"""Namesakes that recent fighting tells apart: only what nothing else decides, and only for ground fighting."""

from datetime import date, datetime, timedelta

import pytest

from app.fronts.namesakes import RECENT_DAYS, recent_front, settled_by_front, undecided_day
from app.fronts.places import Sighting
from app.fronts.record import Record, record
from app.geoparse.pipeline import read
from app.model import KYIV, NO_RECENT, Briefing, Language, Naming, Reading
from app.reconcile.atlas import Atlas
from gazetteer.index import load

DAY = date(2025, 3, 10)
FRONT = "На Покровському напрямку загарбники 12 разів штурмували наші позиції біля Удачного, Котлиного та Лисівки."
NAMESAKE = "Ворог тричі атакував поблизу Надіївки. Ввечері ворог завдав авіаудару по Надіївці."
SETTLED = "Ворог тричі атакував поблизу Бахмута."


def told(text: str, day: date = DAY) -> Briefing:
    """A briefing of the morning after."""
    published = datetime(day.year, day.month, day.day, 8, tzinfo=KYIV) + timedelta(days=1)
    return Briefing("b", "Example Wire", published, Language.UKRAINIAN, text)


def fought(days_before: int) -> Record:
    claims = read(told(FRONT, DAY - timedelta(days=days_before)), load()).claims
    return record(claims, Atlas(load()))


def settled(text: str, front: Record) -> Reading:
    plain = read(told(text), load())
    day = undecided_day(plain)
    recent = recent_front(front, day) if day else NO_RECENT
    return settled_by_front(plain, read(told(text), load(), recent))


def places(reading: Reading) -> list[tuple[str, str, bool]]:
    return [(claim.kind, p.code, p.ambiguous) for claim in reading.claims for p in claim.places]


def hromada(code: str) -> str:
    place = load().get(code)
    around = load().get(place.hromada) if place else None
    return around.name_en if around else ""


def test_a_name_is_settled_where_was_fought_lately_and_an_air_strike_is_not() -> None:
    found = places(settled(NAMESAKE, fought(3)))
    assert [(kind, is_open) for kind, _, is_open in found] == [("clash", False), ("air_strike", True)]
    assert hromada(found[0][1]).startswith("Pokrovsk")


def test_the_rule_is_kept_with_the_mention() -> None:
    rules = [each.rule for each in settled(NAMESAKE, fought(3)).resolutions]
    assert rules == ["recent_front", "undecided"]


@pytest.mark.parametrize("days_before", [0, -2, RECENT_DAYS + 1])
def test_the_same_day_later_days_and_a_long_past_say_nothing(days_before: int) -> None:
    assert all(is_open for _, _, is_open in places(settled(NAMESAKE, fought(days_before))))


def test_a_reading_without_open_names_stays_as_it_is() -> None:
    plain = read(told(SETTLED), load())
    assert undecided_day(plain) is None
    assert settled_by_front(plain, read(told(SETTLED), load(), recent_front(fought(3), DAY))) is plain


def test_the_recent_front_counts_days_back_from_the_briefings_own_day() -> None:
    days = [DAY - timedelta(days=n) for n in (20, 14, 3, 1, 0)]
    seen = {day: (Sighting("pokrovsk", f"p{(DAY - day).days}", day, Naming.NEAR),) for day in days}
    assert recent_front(Record(seen), DAY).places == {"p14": 14, "p3": 3, "p1": 1}
    again = {day: (Sighting("pokrovsk", "p", day, Naming.NEAR),) for day in days}
    assert recent_front(Record(again), DAY).places == {"p": 1}
