"""An analyst's own line: drawn as theirs; fresh it stands for the estimate, older it pulls on it, and then it is left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from app.fronts.method import Method
from app.fronts.plane import KM, outline_to_plane
from app.fronts.support import Support


@dataclass(frozen=True, slots=True)
class AnalystLine:
    """A line that an analyst drew for a day, WGS 84."""

    day: date
    name: str
    line: BaseGeometry


@dataclass(frozen=True, slots=True)
class Guide:
    """The analyst's line in force on a day, in kilometres of the plane, and how old it is."""

    drawn: AnalystLine
    line: BaseGeometry
    age_days: int


def guide(lines: Sequence[AnalystLine], day: date, method: Method) -> Guide | None:
    """Return the newest analyst's line of a day or before it, None if there is none that is young enough."""
    known = [each for each in lines if each.day <= day]
    if not known:
        return None
    newest = max(each.day for each in known)
    age = (day - newest).days
    if age > method.analyst_ignored_days:
        return None
    drawn = joined([each for each in known if each.day == newest])
    plane = shapely.transform(outline_to_plane(drawn.line), lambda xy: np.asarray(xy) / KM)
    return Guide(drawn, plane, age)


def joined(lines: Sequence[AnalystLine]) -> AnalystLine:
    """Return the lines of one day as one."""
    parts = [part for each in lines for part in shapely.get_parts(each.line)]
    names = dict.fromkeys(each.name for each in lines if each.name)
    return AnalystLine(lines[0].day, ", ".join(names), shapely.MultiLineString(parts))


def is_fresh(found: Guide, method: Method) -> bool:
    """Tell whether the analyst's line is young enough to stand for the estimate."""
    return found.age_days < method.analyst_fresh_days


def pulls(found: Guide, method: Method) -> list[Support]:
    """Return points along an older line: the older, the less they pull."""
    share = (found.age_days - method.analyst_fresh_days) / (
        method.analyst_ignored_days - method.analyst_fresh_days
    )
    noise_km = method.analyst_noise_km + share * (method.analyst_old_noise_km - method.analyst_noise_km)
    weight = (method.noise_km / noise_km) ** 2
    points = []
    for part in shapely.get_parts(found.line):
        count = max(int(part.length / method.analyst_step_km), 1)
        points += [part.interpolate((n + 0.5) * part.length / count) for n in range(count)]
    return [
        Support(f"analyst-{number:04}", point.x, point.y, weight, 0.0, is_named=False)
        for number, point in enumerate(points)
    ]


def near(found: Guide, supports: Sequence[Support], method: Method) -> frozenset[str]:
    """Return the codes of the places that the line speaks for."""
    away = shapely.distance(found.line, shapely.points([(each.x, each.y) for each in supports]))
    return frozenset(
        each.code for each, km in zip(supports, away, strict=True) if km <= method.analyst_reach_km
    )
