"""What the contact line stands on: one vote per place and day, places that cannot support it left out with the reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.fronts.method import Method
from app.fronts.places import Sighting
from app.fronts.plane import KM, to_plane
from app.fronts.strays import strays
from app.fronts.support import Support
from app.model import Naming
from app.reconcile.atlas import Places
from gazetteer.place import Place, PlaceKind, PointPrecision

RIVER = frozenset({"kherson", "prydniprovskyi"})
RIVER_OBLAST = "UA65"
RIVER_SINCE = date(2022, 11, 11)
"""Since then the Dnipro parts the sides there: places on both banks say nothing of a line on land."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A named place that does not support the line, and why."""

    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Supports:
    """The places that support the line, those left out, and of each its direction and the days on which it was named."""

    used: tuple[Support, ...]
    left_out: tuple[LeftOut, ...]
    days: dict[str, tuple[date, ...]]
    directions: dict[str, str]


def supports(seen: Iterable[Sighting], places: Places, day: date, method: Method) -> Supports:
    """Return the supports of the line of a day; sightings are those of the days before it."""
    by_code: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if sighting.naming is not Naming.FROM:  # where an attack came from is the other side's
            by_code.setdefault(sighting.code, []).append(sighting)
    used: list[Support] = []
    left_out: list[LeftOut] = []
    directions: dict[str, str] = {}
    for code, named in sorted(by_code.items()):
        place = places.get(code)
        directions[code] = max(named, key=lambda each: each.day).direction
        if reason := _unfit(place, directions[code], day):
            left_out.append(LeftOut(code, reason))
        elif place is not None:
            used.append(_support(place, named, day, method))
    far = strays(used, directions, method)
    left_out += [LeftOut(code, reason) for code, reason in far.items()]
    days = {code: tuple(sorted({each.day for each in named})) for code, named in by_code.items()}
    kept = tuple(support for support in used if support.code not in far)
    return Supports(kept, tuple(sorted(left_out, key=lambda each: each.code)), days, directions)


def _unfit(place: Place | None, direction: str, day: date) -> str:
    """Return why a place cannot support a line, "" if it can."""
    if place is None or place.point_precision is not PointPrecision.SETTLEMENT:
        return "no_point_of_its_own"
    if place.kind is PlaceKind.ABROAD:
        return "across_the_border"
    is_there = direction in RIVER or place.oblast.startswith(RIVER_OBLAST)
    return "on_the_dnipro" if is_there and day >= RIVER_SINCE else ""


def _support(place: Place, named: list[Sighting], day: date, method: Method) -> Support:
    """Weigh a place by the days it was named on, fresh ones most."""
    votes: dict[date, list[float]] = {}
    for sighting in named:
        shift = method.towards_shift_km if sighting.naming is Naming.TOWARDS else method.near_shift_km
        votes.setdefault(sighting.day, []).append(shift)
    fresh = {told: 0.5 ** ((day - told).days / method.half_life_days) for told in sorted(votes)}
    total = sum(fresh.values())
    shift = sum(fresh[told] * sum(shifts) / len(shifts) for told, shifts in sorted(votes.items())) / total
    x, y = to_plane(place.lon or 0.0, place.lat or 0.0)
    weight = min(total, method.most_votes) ** 0.5
    return Support(place.code, x / KM, y / KM, weight, shift)
