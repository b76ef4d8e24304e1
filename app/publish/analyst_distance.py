"""How far claims are from the analyst's own line in force on their day."""

from dataclasses import dataclass, field
from datetime import date

import shapely

from app.fronts.analyst import Guide
from app.fronts.plane import KM, to_plane
from app.model import Claim, Precision
from app.publish.chart import Chart
from app.publish.estimates import Estimates


@dataclass(frozen=True, slots=True)
class Distances:
    """Distances to the analyst's lines; many claims name the same places, so answers are kept."""

    estimates: Estimates
    chart: Chart
    _guides: dict[date, Guide | None] = field(default_factory=dict)
    _known: dict[tuple[date, str], float | None] = field(default_factory=dict)

    def km(self, claim: Claim) -> float | None:
        """Return how far the nearest place of a claim is from the line; None without a line or a point of its own."""
        found = self._guide(claim.window.day)
        if found is None:
            return None
        codes = (place.code for place in claim.places if place.precision is not Precision.AREA)
        away = [km for code in codes if (km := self._away(found, code)) is not None]
        return min(away, default=None)

    def _guide(self, day: date) -> Guide | None:
        if day not in self._guides:
            self._guides[day] = self.estimates.guide(day)
        return self._guides[day]

    def _away(self, found: Guide, code: str) -> float | None:
        key = found.drawn.day, code
        if key not in self._known:
            position = self.chart.position(code)
            self._known[key] = None if position is None else _km(found, position)
        return self._known[key]


def _km(found: Guide, position: tuple[float, float]) -> float:
    x, y = to_plane(*position)
    return round(float(found.line.distance(shapely.Point(x / KM, y / KM))), 1)
