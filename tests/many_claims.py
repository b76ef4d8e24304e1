"""A hundred thousand invented claims on a ledger, stored in one go: each of one settlement, with a number of its own."""

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from app.ledger.records import Arrival, Arriving
from app.model import (
    KYIV,
    Briefing,
    Claim,
    ClaimPlace,
    EventKind,
    Language,
    Naming,
    Precision,
    Reading,
    ReportedCount,
    Scope,
    Side,
    Span,
    Status,
    Window,
    WindowKind,
)
from app.service import Service
from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind, PointPrecision

FIRST = date(2023, 1, 1)
DAYS, TOLD_A_DAY = 500, 200
CLAIMS = DAYS * TOLD_A_DAY
WITHDRAWN = 50
"""Claims of one more briefing, which was retracted."""

OBLASTS = ("14", "63", "23", "65", "44")
KINDS = (EventKind.CLASH, EventKind.SHELLING, EventKind.AIR_STRIKE, EventKind.DRONE_STRIKE)
SPAN = Span(0, 9)


def fill(service: Service) -> None:
    """Store them: one briefing a day, and one that is withdrawn."""
    gazetteer = service.gazetteer
    stored = service.ledger.add_all([*_days(gazetteer), _withdrawn(gazetteer)], gazetteer)
    service.ledger.retract(stored[-1].id, "a test")


def front_settlements(gazetteer: Gazetteer) -> list[str]:
    """Return settlements of five oblasts whose own point is known."""
    return sorted(
        place.code
        for place in gazetteer.places(PlaceKind.SETTLEMENT)
        if place.point_precision is PointPrecision.SETTLEMENT and place.code[2:4] in OBLASTS
    )


def _days(gazetteer: Gazetteer) -> Iterator[Arriving]:
    codes = front_settlements(gazetteer)
    for number in range(DAYS):
        yield _briefing(FIRST + timedelta(days=number), codes, TOLD_A_DAY)


def _withdrawn(gazetteer: Gazetteer) -> Arriving:
    return _briefing(FIRST + timedelta(days=DAYS), front_settlements(gazetteer), WITHDRAWN)


def _briefing(day: date, codes: list[str], count: int) -> Arriving:
    chance = random.Random(day.toordinal())
    published = datetime(day.year, day.month, day.day, 8, tzinfo=KYIV) + timedelta(days=1)
    named = chance.sample(codes, count)
    claims = tuple(_claim(number, code, day, published, chance) for number, code in enumerate(named, start=1))
    text = f"Somewhere, {day}: " + "something happened so many times. " * 10
    briefing = Briefing("", "Invented wire", published, Language.ENGLISH, text)
    return Arriving(briefing, Reading(claims, ()), Arrival(received_at=published))


def _claim(number: int, code: str, day: date, published: datetime, chance: random.Random) -> Claim:
    low = chance.randint(1, 20)
    high = chance.choice([low, low, low + 5, None])
    return Claim(
        f"c{number}", "", chance.choice(KINDS), chance.choice((Side.RUSSIA, Side.UNKNOWN)), "general-staff",
        ReportedCount(low, low, high, Status.REPORTED), Scope.SHARED,
        (ClaimPlace(code, SPAN, "Somewhere", Precision.SETTLEMENT, 1000, Naming.IN),), "", "",
        Window(WindowKind.PAST_DAY, day, day, day, published, "past day"), (SPAN,), SPAN, ("invented",),
        parser_version="test",
    )  # fmt: skip
