"""Where ground fighting is reported: the places named for each direction, with the days on which they were."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.model import Claim, ClaimPlace, EventKind, Naming, Precision, Status
from app.reconcile.atlas import Atlas
from app.reconcile.books import Books
from app.reconcile.totals import Total

FIGHTING = EventKind.CLASH


@dataclass(frozen=True, slots=True, order=True)
class Sighting:
    """A place named for a direction on one day, and how it was named."""

    direction: str
    code: str
    day: date
    naming: Naming


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place that claims of fighting name, and the days they name it on, in order."""

    code: str
    days: tuple[date, ...]

    @property
    def first_day(self) -> date:
        """Return the first day the place is named on."""
        return self.days[0]

    @property
    def last_day(self) -> date:
        """Return the last day the place is named on."""
        return self.days[-1]


def claims_of(books: Books) -> Iterator[Claim]:
    """Give every claim that is counted, or contained in one that is."""
    for total in books.totals:
        yield from _claims(total)


def _claims(total: Total) -> Iterator[Claim]:
    yield total.statement.claim
    for part in total.parts:
        yield from _claims(part)


def sightings(
    claims: Iterable[Claim], atlas: Atlas, first_day: date = date.min, last_day: date = date.max
) -> list[Sighting]:
    """Return where fighting is named in these days, sorted, each sighting once.

    A place that is told for no direction belongs to the one that held it on that day.
    """
    found: set[Sighting] = set()
    for claim in claims:
        day = claim.window.day
        if not _is_fighting(claim) or not first_day <= day <= last_day:
            continue
        for place in _settlements(claim):
            direction = claim.direction or atlas.direction(place.code, day)
            if direction:
                found.add(Sighting(direction, place.code, day, place.naming))
    return sorted(found)


def named_places(seen: Iterable[Sighting]) -> dict[str, tuple[NamedPlace, ...]]:
    """Return the places named for each direction, sorted by code."""
    days: dict[tuple[str, str], set[date]] = {}
    for sighting in seen:
        days.setdefault((sighting.direction, sighting.code), set()).add(sighting.day)
    named: dict[str, tuple[NamedPlace, ...]] = {}
    for direction, code in sorted(days):
        place = NamedPlace(code, tuple(sorted(days[direction, code])))
        named[direction] = (*named.get(direction, ()), place)
    return named


def _is_fighting(claim: Claim) -> bool:
    """A claim that there was none names its places too."""
    return claim.kind is FIGHTING and claim.count.status is not Status.ZERO


def _settlements(claim: Claim) -> Iterator[ClaimPlace]:
    """Give the places that are sure and that are not areas."""
    for place in claim.places:
        if place.precision is not Precision.AREA and not place.ambiguous:
            yield place
