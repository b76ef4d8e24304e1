"""Builders: a service over the real gazetteer, with briefings and claims told in a line each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from app.ledger.store import open_ledger
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
from app.settings import Settings
from gazetteer.areas import load_areas
from gazetteer.index import load
from gazetteer.place import Place, PlaceKind, PointPrecision

DAY = date(2023, 3, 24)
LYMAN, BAKHMUT, AVDIIVKA = "UA14120110010088407", "UA14020010010059145", "UA14160010010073615"
BAKHMUT_HROMADA = "UA14020010000088496"
MARINKA, SHAKHTARSKE = "UA14160130010089415", "UA14040010210036421"
FIVE = (LYMAN, BAKHMUT, AVDIIVKA, MARINKA, SHAKHTARSKE)
DONETSK = "UA14000000000091971"
KHERSON = "UA65000000000030969"
BELGOROD = "RU-BEL-BELGOROD"
MORE = "3 or more"


@dataclass(frozen=True)
class Line:
    """One claim in one sentence; `low`..`high` is its number, None for an open end."""

    sentence: str
    places: Sequence[str] = ()
    low: int = 1
    high: int | None = None
    kind: EventKind = EventKind.CLASH
    side: Side = Side.RUSSIA
    claimant: str = "general-staff"
    direction: str = ""
    day: date = DAY
    first: date | None = None
    naming: Naming = Naming.IN
    scope: Scope = Scope.SHARED
    status: Status = Status.REPORTED
    number: str = ""


FIFTY_NINE = Line(
    "There were 59 clashes near Lyman, Bakhmut, Avdiivka, Marinka and Shakhtarske.",
    FIVE,
    59,
    59,
    number="59",
    naming=Naming.NEAR,
)
NUMEROUS = Line(
    "Shelling of the Kherson region was heard many times.",
    (KHERSON,),
    3,
    None,
    EventKind.SHELLING,
    claimant="kherson-defence",
)
TWO_THINGS = (FIFTY_NINE, NUMEROUS)


def without_point() -> Place:
    """Return a village of Donetsk oblast that is known by its hromada only."""
    villages = load().places(PlaceKind.SETTLEMENT)
    return next(v for v in villages if v.oblast == DONETSK and v.point_precision is PointPrecision.HROMADA)


def serve(folder: Path, **settings: object) -> Service:
    """Open a service on an empty ledger of its own."""
    made = Settings(database_url=f"sqlite:///{folder}/ledger.sqlite", **settings)  # type: ignore[arg-type]
    return Service(open_ledger(made.database_url), load(), load_areas(), made)


def publish(
    service: Service,
    *lines: Line,
    source: str = "Test wire",
    url: str = "https://example.org/a",
    title: str = "",
    sample: bool = False,
    language: Language = Language.ENGLISH,
) -> str:
    """Store one briefing that tells these claims, and return its id."""
    text = " ".join(line.sentence for line in lines)
    latest = max((line.day for line in lines), default=DAY)
    published = datetime(latest.year, latest.month, latest.day, 8, tzinfo=KYIV) + timedelta(days=1)
    briefing = Briefing("", source, published, language, text, url, title, sample=sample)
    claims = tuple(claim(line, f"c{number}", text, published) for number, line in enumerate(lines, start=1))
    return service.ledger.add(briefing, Reading(claims, ()), service.gazetteer).id


def claim(line: Line, name: str, text: str, published: datetime) -> Claim:
    """Return the claim of a line, with spans counted in the whole text."""
    start = text.index(line.sentence)
    quote = Span(start, start + len(line.sentence))
    found = text.index(line.number, start) if line.number else -1
    return Claim(
        id=name,
        briefing_id="",
        kind=line.kind,
        side=line.side,
        claimant=line.claimant,
        count=ReportedCount(line.low, line.low, line.high, line.status),
        scope=line.scope,
        places=tuple(named(code, line, text, start) for code in line.places),
        direction=line.direction,
        within="",
        window=Window(WindowKind.PAST_DAY, line.day, line.first or line.day, line.day, published),
        quotes=(quote,),
        number=Span(found, found + len(line.number)) if line.number else None,
        rules=("told_by_a_test",),
        parser_version="test",
    )


def named(code: str, line: Line, text: str, start: int) -> ClaimPlace:
    """Return a place of a claim where its English name stands, else at the start of the sentence."""
    place = load().get(code)
    name = place.name_en if place else code
    at = max(text.find(name, start), start)
    is_area = place is None or place.kind in (PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.HROMADA)
    near = line.naming is Naming.NEAR
    precision = Precision.AREA if is_area else Precision.VICINITY if near else Precision.SETTLEMENT
    return ClaimPlace(code, Span(at, at + len(name)), name, precision, 5000 if near else 1000, line.naming)


def on_days(line: Line, days: Iterable[int]) -> list[Line]:
    """Return the line for so many days after its own, each in words of its own."""
    return [
        replace(line, day=line.day + timedelta(days=n), sentence=f"Day {n}: {line.sentence}") for n in days
    ]
