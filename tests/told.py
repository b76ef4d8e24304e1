"""Builders: a small country of our own, and claims told about it in one line each."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.model import (
    KYIV,
    Claim,
    ClaimPlace,
    EventKind,
    Naming,
    Precision,
    Relation,
    ReportedCount,
    Scope,
    Side,
    Span,
    Status,
    Window,
    WindowKind,
)
from gazetteer.directions import Direction, Directions, Validity
from gazetteer.place import Place, PlaceKind, PointPrecision

DAY = date(2023, 3, 24)
FIVE = ("A1", "A2", "B1", "B2", "C1")
"""Five villages of oblast EAST in three raions, of the directions north (A1, A2), middle (B1, B2) and south (C1)."""


def place(code: str, kind: PlaceKind, oblast: str = "", raion: str = "", hromada: str = "") -> Place:
    point = (30.0 + len(code), 48.0) if kind is PlaceKind.SETTLEMENT else (None, None)
    precision = PointPrecision.SETTLEMENT if point[0] else PointPrecision.NONE
    names = (f"{code}-uk", f"Name of {code}", "")
    category = "K" if kind is PlaceKind.SETTLEMENT and code == oblast else ""
    return Place(
        code, kind, category, *names, (), oblast, raion, hromada, *point, precision, "test", 1000, 0
    )  # fmt: skip


TREE = {
    "EAST": {
        "RA": {"HA": ("A1", "A2")},
        "RB": {"HB": ("B1", "B2")},
        "RC": {"HC": ("C1", "C2"), "HD": ("D1",)},
    },
    "WEST": {"RW": {"HW": ("W1", "W2"), "HX": ("X1",)}},
}


def country() -> list[Place]:
    found = [place("RU-ONE", PlaceKind.ABROAD), place("RU-TWO", PlaceKind.ABROAD)]
    found.append(place("CITY", PlaceKind.SETTLEMENT, "CITY"))  # a city in no oblast, as Kyiv is
    found.append(place("CITY0000000-1", PlaceKind.DISTRICT, "CITY"))
    found.append(place("UA0000000001-1", PlaceKind.DISTRICT, "EAST", "RA", "HA"))
    found.append(place("UA0000000001-0", PlaceKind.SETTLEMENT, "EAST", "RA", "HA"))  # and its district above
    for oblast, raions in TREE.items():
        found.append(place(oblast, PlaceKind.OBLAST, oblast))
        for raion, hromadas in raions.items():
            found.append(place(raion, PlaceKind.RAION, oblast, raion))
            for hromada, villages in hromadas.items():
                found.append(place(hromada, PlaceKind.HROMADA, oblast, raion, hromada))
                found += [place(v, PlaceKind.SETTLEMENT, oblast, raion, hromada) for v in villages]
    return found


def direction(code: str, *covers: str) -> Direction:
    always = (Validity(None, None),)
    return Direction(
        code, f"{code}-uk", f"{code} direction", "", "", "", (), (), always, (), (), "general-staff",
        frozenset(covers), "test",
    )  # fmt: skip


class Country:
    """A gazetteer of a dozen places."""

    def __init__(self) -> None:
        self._places = {found.code: found for found in country()}
        self.directions = Directions(
            (
                direction("north", "HA"),
                direction("middle", "HB"),
                direction("south", "HC"),
                direction("border", "HD", "HX"),  # in two oblasts
                direction("beyond", "RU-ONE"),
            )
        )

    def get(self, code: str) -> Place | None:
        return self._places.get(code)

    def place(self, code: str) -> Place:
        return self._places[code]

    def places(self, kind: PlaceKind | None = None) -> Iterable[Place]:
        return (found for found in self._places.values() if kind in (None, found.kind))

    def children(self, code: str) -> tuple[str, ...]:
        return tuple(
            p.code for p in self._places.values() if code in (p.oblast, p.raion, p.hromada) and p.code != code
        )


COUNTRY = Country()


def number(
    low: int, best: int | None = -1, high: int | None = -1, status: Status | None = None
) -> ReportedCount:
    """number(59) is exactly 59; number(3, 3, None) is 3 or more."""
    best = low if best == -1 else best
    high = low if high == -1 else high
    return ReportedCount(low, best, high, status or (Status.ZERO if high == 0 else Status.REPORTED))


UNNUMBERED = ReportedCount(1, None, None, Status.UNNUMBERED)


def tell(
    name: str,
    count: ReportedCount | int,
    places: Iterable[str] = (),
    direction: str = "",
    *,
    briefing: str = "",
    kind: EventKind = EventKind.CLASH,
    side: Side = Side.RUSSIA,
    claimant: str = "general-staff",
    scope: Scope = Scope.SHARED,
    day: date = DAY,
    first: date | None = None,
    hour: int = 30,
    relation: Relation | None = None,
    related: str = "",
    within: str = "",
    relayed: bool = False,
) -> Claim:
    """Build a claim; `hour` counts from the midnight that begins its (last) day, so 30 is 06:00 of the next morning."""
    as_of = datetime(day.year, day.month, day.day, tzinfo=KYIV) + timedelta(hours=hour)
    return Claim(
        id=name,
        briefing_id=briefing or name,
        kind=kind,
        side=side,
        claimant=claimant,
        count=number(count) if isinstance(count, int) else count,
        scope=scope,
        places=tuple(_named(code) for code in places),
        direction=direction,
        within=within,
        window=Window(WindowKind.PAST_DAY, day, first or day, day, as_of),
        quotes=(Span(0, 10),),
        number=Span(0, 2),
        rules=("told_by_a_test",),
        relation=relation,
        related=related,
        parser_version="test",
        relayed=relayed,
    )


def _named(code: str) -> ClaimPlace:
    return ClaimPlace(code, Span(0, 2), code, Precision.SETTLEMENT, 1000, Naming.IN)


def renamed(claim: Claim, name: str) -> Claim:
    """Return the same claim as another briefing's."""
    return replace(claim, id=name, briefing_id=name)
