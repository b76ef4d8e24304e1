"""Active fronts: where fighting is reported along each direction in a period, how much, and drawn how."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from app.fronts.intensity import Intensity, intensities
from app.fronts.places import FIGHTING, NamedPlace, claims_of, named_places, sightings
from app.fronts.plane import KM, to_degrees, to_plane
from app.fronts.trend import Trend, trend_within
from app.model import AreaCount, Claim, Level, Period
from app.reconcile.atlas import Places
from app.reconcile.books import Books
from app.reconcile.counting import Ask, count
from gazetteer.areas import Areas
from gazetteer.place import COUNTRY, Place, PointPrecision

DAYS = 14
"""A front is drawn from this many days unless the asker names others."""

AROUND_M = 5 * KM
CLOSING_M = 6 * KM
SMOOTH_M = 0.05 * KM
QUARTER = 12  # edges that a quarter of a circle is drawn with
FEW_DAYS = 4
"""With fewer covered days a front says that it stands on few reports."""

SHORTEST_KM = 10.0
"""A front is at least as long as the circle around one place is wide."""


class Standing(StrEnum):
    """What is known of a direction in a period."""

    ACTIVE = "active"
    ZERO = "zero"  # told to have had no fighting
    TOO_FEW_DAYS = "too_few_days"  # something is told of it, on too few days to be compared


@dataclass(frozen=True, slots=True)
class ActiveFront:
    """The area of reported fighting along one direction in a period.

    `named` are the places with a point of their own, which the outline is drawn around; `inexact` those known only by
    their hromada, to be drawn as areas beside it. `outline` is empty where no place has a point. `intensities` are by
    claimant and side, never added; the first one is the front's own.
    """

    direction: str
    first_day: date
    last_day: date
    outline: BaseGeometry
    named: tuple[NamedPlace, ...]
    inexact: tuple[NamedPlace, ...]
    intensities: tuple[Intensity, ...]
    length_km: float = SHORTEST_KM

    @property
    def standing(self) -> Standing:
        """Return what is known of it."""
        if not self.named and not self.inexact and all(each.high == 0 for each in self.intensities):
            return Standing.ZERO
        return Standing.TOO_FEW_DAYS if self.is_sparse else Standing.ACTIVE

    @property
    def trend(self) -> Trend | None:
        """Return how the later half of the period compares with the earlier one; None where no count is told."""
        return trend_within(self.intensities[0], self.first_day, self.last_day) if self.intensities else None

    @property
    def per_10_km(self) -> float | None:
        """Return the reported clashes per covered day and ten kilometres between its farthest places."""
        return None if self.best is None else round(self.best * 10 / self.length_km, 1)

    @property
    def settlements(self) -> tuple[str, ...]:
        """Return the codes of all places named, sorted."""
        return tuple(sorted(place.code for place in (*self.named, *self.inexact)))

    @property
    def covered_days(self) -> int:
        """Return on how many days the front's claimant says something of it."""
        return len(self.intensities[0].covered_days) if self.intensities else 0

    @property
    def is_sparse(self) -> bool:
        """Tell whether the front stands on too few days to be compared with others."""
        return self.covered_days < FEW_DAYS

    @property
    def low(self) -> float | None:
        """Return the least reported clashes per covered day."""
        return self.intensities[0].per_day(self.intensities[0].low) if self.intensities else None

    @property
    def best(self) -> float | None:
        """Return the reported clashes per covered day, None where numbers are shared or have no best guess."""
        return self.intensities[0].per_day(self.intensities[0].best) if self.intensities else None

    @property
    def high(self) -> float | None:
        """Return the most reported clashes per covered day, None where it is open."""
        return self.intensities[0].per_day(self.intensities[0].high) if self.intensities else None


def active_fronts(
    books: Books,
    gazetteer: Places,
    areas: Areas,
    first_day: date,
    last_day: date,
    superseded: Iterable[Claim] = (),
) -> list[ActiveFront]:
    """Return the active fronts of these days, both included, sorted by direction; also those told to have been quiet.

    Claims that a later word has superseded may be given too: their villages stay named, their numbers do not count.
    """
    named = named_places(sightings([*claims_of(books), *superseded], books.atlas, first_day, last_day))
    rows = _rows(books, first_day, last_day)
    fronts = []
    for direction in sorted(named.keys() | rows.keys()):
        if not gazetteer.directions.get(direction):
            continue
        exact, inexact = _by_precision(named.get(direction, ()), gazetteer)
        counted = intensities(rows.get(direction, ()))
        if exact or inexact or counted:
            places = [place for place, _ in exact]
            outline = outline_around(places, areas)
            told = tuple(found for _, found in exact)
            length_km = _length_km(places)
            fronts.append(
                ActiveFront(direction, first_day, last_day, outline, told, inexact, counted, length_km)
            )
    return fronts


def _length_km(places: Iterable[Place]) -> float:
    """Return how far the places that are farthest from each other are apart."""
    points = shapely.MultiPoint(
        [to_plane(p.lon, p.lat) for p in places if p.lon is not None and p.lat is not None]
    )
    corners = shapely.get_coordinates(shapely.convex_hull(points))
    apart = [float(np.hypot(*(corners - corner).T).max()) / KM for corner in corners]
    return round(max([SHORTEST_KM, *apart]), 1)


def outline_around(places: Iterable[Place], areas: Areas) -> BaseGeometry:
    """Draw 5 km around the places, close gaps of up to 12 km, and clip to land and to the state border.

    What lies across the border is drawn there, apart.
    """
    sides: dict[str, list[tuple[float, float]]] = {}
    for place in sorted(places, key=lambda place: place.code):
        if place.lon is not None and place.lat is not None:
            side = COUNTRY if place.oblast.startswith(COUNTRY) else place.oblast
            sides.setdefault(side, []).append(to_plane(place.lon, place.lat))
    drawn = [_clipped(_closed(points), side, areas) for side, points in sorted(sides.items())]
    parts = [part for each in drawn for part in shapely.get_parts(each) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)


def _closed(points: list[tuple[float, float]]) -> BaseGeometry:
    around = shapely.union_all(shapely.buffer(shapely.points(points), AROUND_M, quad_segs=QUARTER))
    closed = shapely.buffer(around.buffer(CLOSING_M, quad_segs=QUARTER), -CLOSING_M, quad_segs=QUARTER)
    return shapely.simplify(closed, SMOOTH_M)


def _clipped(outline: BaseGeometry, side: str, areas: Areas) -> BaseGeometry:
    """Cut the outline to its side of the border; an oblast abroad without an outline of its own is all that is not ours."""
    drawn = to_degrees(outline)
    if side == COUNTRY or side in areas.codes("abroad"):
        return shapely.intersection(drawn, areas.outline(side))
    return shapely.difference(drawn, areas.outline(COUNTRY))


def _by_precision(
    named: Iterable[NamedPlace], gazetteer: Places
) -> tuple[list[tuple[Place, NamedPlace]], tuple[NamedPlace, ...]]:
    """Tell places with a point of their own from those that stand at their hromada or raion."""
    known = [(place, found) for found in named if (place := gazetteer.get(found.code))]
    exact = [pair for pair in known if pair[0].point_precision is PointPrecision.SETTLEMENT]
    inexact = [found for place, found in known if place.point_precision is not PointPrecision.SETTLEMENT]
    return exact, tuple(inexact)


def _rows(books: Books, first_day: date, last_day: date) -> dict[str, list[AreaCount]]:
    """Return the counts of fighting by direction and day."""
    found: dict[str, list[AreaCount]] = {}
    for row in count(books, Ask(Level.DIRECTION, Period.DAY, first_day, last_day), {}):
        if row.kind is FIGHTING:
            found.setdefault(row.area, []).append(row)
    return found
