"""The estimated contact line of a day: pieces with their band, what was refused and what was left out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from app.fronts.curve import Numbers
from app.fronts.method import METHOD, NOTE, VERSION, Method
from app.fronts.places import claims_of, sightings
from app.fronts.plane import KM, outline_to_plane, to_degrees
from app.fronts.supports import LeftOut, Supports, supports
from app.fronts.trace import Refused, Trace, band, solid_and_dashed, trace
from app.model import Claim
from app.reconcile.atlas import Places
from app.reconcile.books import Books
from gazetteer.areas import Areas
from gazetteer.place import COUNTRY

RECENT_DAYS = 14


@dataclass(frozen=True, slots=True)
class Piece:
    """A connected part of the line, WGS 84: solid near its supports, dashed between them, in its band of doubt.

    `is_old` says that nothing was named here for three weeks: it is the last estimate, not today's.
    """

    solid: BaseGeometry
    dashed: BaseGeometry
    band: BaseGeometry
    places: tuple[str, ...]
    first_day: date
    last_day: date
    length_km: float
    is_old: bool


@dataclass(frozen=True, slots=True)
class NotDrawn:
    """A part that the method refuses to draw, its places and why."""

    reason: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactLine:
    """What reports say of the line on a day. `refused` is the reason if nothing may be drawn at all, else ""."""

    day: date
    pieces: tuple[Piece, ...]
    not_drawn: tuple[NotDrawn, ...]
    left_out: tuple[LeftOut, ...]
    covered_days: int
    refused: str = ""
    method: Method = METHOD
    version: str = VERSION
    note: str = NOTE


def contact_line(
    books: Books,
    gazetteer: Places,
    areas: Areas,
    day: date,
    superseded: Iterable[Claim] = (),
    method: Method = METHOD,
) -> ContactLine:
    """Estimate the line of a day from the fighting named in the six weeks up to it."""
    first_day = day - timedelta(days=method.days - 1)
    seen = sightings([*claims_of(books), *superseded], books.atlas, first_day, day)
    recent = day - timedelta(days=RECENT_DAYS - 1)
    covered = len({sighting.day for sighting in seen if sighting.day >= recent})
    found = supports(seen, gazetteer, day, method)
    if covered < method.fewest_covered_days:
        return ContactLine(day, (), (), found.left_out, covered, "too_few_days", method)
    traces, refused = trace(list(found.used), method)
    drawn = [(each, _piece(each, found, areas, day, method)) for each in traces]
    not_drawn = [_not_drawn(each) for each in refused]
    not_drawn += [
        _not_drawn(Refused("at_the_border", each.supports)) for each, piece in drawn if piece is None
    ]
    pieces = tuple(piece for _, piece in drawn if piece is not None)
    return ContactLine(day, pieces, tuple(not_drawn), found.left_out, covered, "", method)


def _not_drawn(part: Refused) -> NotDrawn:
    return NotDrawn(part.reason, tuple(sorted(support.code for support in part.supports)))


def _piece(part: Trace, found: Supports, areas: Areas, day: date, method: Method) -> Piece | None:
    """Clip a piece to what lies well inside the state border; None if nothing is left."""
    solid, dashed = (_lines(stretches) for stretches in solid_and_dashed(part, method))
    inside = _well_inside(areas, method.border_km)
    solid, dashed = shapely.intersection(solid, inside), shapely.intersection(dashed, inside)
    length_km = float(solid.length + dashed.length) / KM
    if length_km < method.shortest_km:
        return None
    country = _well_inside(areas, 0.0)
    places = tuple(sorted(support.code for support in part.supports))
    days = sorted(named for code in places for named in found.days[code])
    return Piece(
        solid=to_degrees(solid),
        dashed=to_degrees(dashed),
        band=to_degrees(shapely.intersection(_metres(band(part, method)), country)),
        places=places,
        first_day=days[0],
        last_day=days[-1],
        length_km=round(length_km, 1),
        is_old=(day - days[-1]).days > method.old_days,
    )


def _lines(stretches: list[Numbers]) -> BaseGeometry:
    return shapely.MultiLineString([stretch * KM for stretch in stretches])


def _metres(outline: BaseGeometry) -> BaseGeometry:
    return shapely.transform(outline, lambda xy: np.asarray(xy) * KM)


@cache
def _well_inside(areas: Areas, border_km: float) -> BaseGeometry:
    """Return the country without the strip along its border, in metres."""
    country = outline_to_plane(areas.outline(COUNTRY))
    return country.buffer(-border_km * KM) if border_km else country
