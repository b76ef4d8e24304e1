"""What a claim states, one statement a number: a claim of a number for each of its places makes several."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from app.model import BESIDE_REPELLED, Claim, EventKind, Relation, Scope, Side, Status
from app.reconcile.atlas import Atlas
from app.reconcile.intervals import Interval, interval

FRONT = "front"


@dataclass(frozen=True, slots=True)
class Series:
    """Whose running figure a statement belongs to, of which kind, side and window."""

    claimant: str
    kind: EventKind
    side: Side
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """One number told for one set of places, for a direction, or for the whole front.

    `places` are distinct codes in order; none where the number is told for the whole direction or front. `spread` are
    places at which the rest of a whole-front total is known to lie. `part_of` is the claim that holds it, as its
    briefing says. `ids` are the claims behind it, its own first. `spoken_at` is the moment up to which it speaks, as a
    timestamp.
    """

    claim: Claim
    series: Series
    direction: str
    places: tuple[str, ...]
    told: Interval
    status: Status
    ids: tuple[str, ...]
    spoken_at: float
    spread: tuple[str, ...] = ()
    part_of: str = ""

    @property
    def is_borrowed(self) -> bool:
        """Tell whether it stands here for another kind: MLRS attacks among the shellings."""
        return self.series.kind is not self.claim.kind

    @property
    def id(self) -> str:
        """Return the id of the claim."""
        return self.claim.id

    @property
    def briefing(self) -> str:
        """Return the id of the briefing it stands in."""
        return self.claim.briefing_id

    @property
    def as_of(self) -> datetime:
        """Return the moment up to which it speaks."""
        return self.claim.window.as_of

    @property
    def is_front(self) -> bool:
        """Tell whether it speaks of the whole front."""
        return not self.direction and not self.places

    @property
    def is_bare_direction(self) -> bool:
        """Tell whether it speaks of a whole direction and names no village."""
        return bool(self.direction) and not self.places

    @property
    def is_whole_direction(self) -> bool:
        """Tell whether it is the figure of a whole direction, and not of fights besides those told of its villages."""
        return self.is_bare_direction and BESIDE_REPELLED not in self.claim.rules

    @property
    def is_numbered(self) -> bool:
        """Tell whether it gives a number, a bound or a zero."""
        return self.status in (Status.REPORTED, Status.ZERO)

    @property
    def subject(self) -> tuple[str, ...]:
        """Return what the running figure is told for: a direction, the whole front, or places where neither is."""
        if self.direction:
            return (self.direction,)
        return self.places or (FRONT,)


def statements(claim: Claim, atlas: Atlas) -> list[Statement]:
    """Return what the claim states; a zero of several places is a zero of each."""
    window = claim.window
    series = _series(claim.claimant, claim.kind, claim.side, window.start, window.stop)
    direction, places = _placed(claim, atlas)
    single = len(places) < 2 or (claim.scope is Scope.SHARED and claim.count.status is not Status.ZERO)
    told = interval(claim.count)
    total = claim.related if claim.relation is Relation.PART_OF else ""
    status, ids, at = claim.count.status, (claim.id,), window.as_of.timestamp()
    return [
        Statement(claim, series, direction, part, told, status, ids, at, part_of=total)
        for part in ([places] if single else [(place,) for place in places])
    ]


@lru_cache(maxsize=10_000)
def _series(claimant: str, kind: EventKind, side: Side, first_day: date, last_day: date) -> Series:
    """Return a series; most statements share theirs with others."""
    return Series(claimant, kind, side, first_day, last_day)


def _placed(claim: Claim, atlas: Atlas) -> tuple[str, tuple[str, ...]]:
    """Return direction and places; one direction named as a place, or an area named alone, is what it is."""
    direction = claim.direction
    if not claim.places:
        return (direction, ()) if direction or not claim.within else ("", (claim.within,))
    places = tuple(sorted({place.code for place in claim.places} - {direction}))
    if not direction and len(places) == 1 and atlas.is_direction(places[0]):
        return places[0], ()
    return direction, places
