"""A made-up year made as hard as a real one: each hardship alone, and all of them together."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import front_year
import numpy as np
import shapely
from front_year import DAYS, FIRST, Villages, each_km, in_band, in_km

from app.fronts.curve import Numbers
from app.fronts.places import Sighting
from app.fronts.plane import KM, to_plane
from app.fronts.record import Record
from app.model import Naming
from app.publish.estimates import Estimates
from gazetteer.areas import load_areas
from gazetteer.index import load
from gazetteer.place import PlaceKind, PointPrecision

HEAD = ["a made-up year, every 14th day", "median", "90 % within", "in the band", "km drawn"]
SALIENT = ((37.75, 48.42), 14.0, 9.0)
"""Where a salient grows to the west over the year, how deep it is at its end, and half as wide as it is."""

RIVER = (60.0, 120.0)
"""Along this stretch, from km to km, a river parts the sides: only villages of one bank are named, none nearer than 3 km."""

LATE_DAYS = (5, 25)
"""So many days after the front passed it a village is still named."""


@dataclass(frozen=True)
class Hardships:
    """Shares of the names that are wrong in some way, and what the ground is like."""

    salient: bool = False
    river: bool = False
    deep: float = 0.0  # strikes 8 to 35 km behind the line that were read as fighting
    late: float = 0.0  # villages named days after they were passed
    rival: float = 0.0  # named by the other side, who looks on from its own
    namesakes: float = 0.0  # another village of the same name


KINDS = {
    "as before": Hardships(),
    "a salient of 14 km": Hardships(salient=True),
    "a river, one bank named": Hardships(river=True),
    "4 % strikes deep behind": Hardships(deep=0.04),
    "30 % named up to 25 days late": Hardships(late=0.3),
    "25 % told by the other side": Hardships(rival=0.25),
    "5 % namesakes": Hardships(namesakes=0.05),
    "all of these": Hardships(True, True, 0.04, 0.3, 0.25, 0.05),
}


def truth(day: date, hard: Hardships) -> shapely.LineString:
    """Return where the front runs on a day."""
    line = front_year.truth(day)
    if not hard.salient:
        return line
    (lon, lat), deep_km, half_km = SALIENT
    points = shapely.get_coordinates(shapely.segmentize(line, 2.0))
    away = np.hypot(*(points - np.array(to_plane(lon, lat)) / KM).T)
    points[:, 0] -= deep_km * (day - FIRST).days / DAYS * np.exp(-((away / half_km) ** 2))
    return shapely.LineString(points)


def year(hard: Hardships, seed: int = 1) -> Record:
    """Return what is named in a year under some hardships."""
    random, near, alike = np.random.default_rng(seed), around(), namesakes()
    days = (FIRST + timedelta(days=number) for number in range(DAYS))
    told = {}
    for day in days:
        if random.random() < front_year.UNREAD:
            continue
        late = day - timedelta(days=int(random.integers(*LATE_DAYS)))
        seen = [*named(day, 1 - hard.late, near, hard, random), *named(late, hard.late, near, hard, random)]
        told[day] = tuple(sorted({renamed(replace(each, day=day), hard, alike, random) for each in seen}))
    return Record(told)


def named(
    day: date, share: float, near: Villages, hard: Hardships, random: np.random.Generator
) -> Iterator[Sighting]:
    """Give what each direction's list names: so much of it of the front as it ran on a day."""
    if not share:
        return
    line, points = truth(day, hard), shapely.points(near.at)
    away, along = shapely.distance(points, line), shapely.line_locate_point(line, points)
    beside = shapely.get_coordinates(shapely.line_interpolate_point(line, along))
    before = np.where(near.at[:, 0] < beside[:, 0] + 0.3, away, -away)
    for direction, (start, stop) in front_year.STRETCHES.items():
        own = np.flatnonzero((along >= start) & (along < stop))
        for _ in range(int(random.binomial(random.integers(2, 7), share))):
            weight = weighed(before[own], along[own], hard, random)
            if weight.sum() > 0:
                number = own[int(random.choice(len(own), p=weight / weight.sum()))]
                naming = Naming.TOWARDS if random.random() < front_year.TOWARDS else Naming.NEAR
                yield Sighting(direction, near.codes[number], day, naming)


def weighed(before: Numbers, along: Numbers, hard: Hardships, random: np.random.Generator) -> Numbers:
    """Return how likely each village is to be the next one named, by how far before the line it is."""
    if random.random() < hard.deep:
        return np.where((before > 8) & (before < 35), 1.0, 0.0)
    ours, theirs = (front_year.BEYOND, 1.0) if random.random() < hard.rival else (1.0, front_year.BEYOND)
    weight = np.exp(-np.abs(before) / 2) * np.where(before > 0, ours, theirs) * (np.abs(before) < 8)
    wet = hard.river & (along >= RIVER[0]) & (along < RIVER[1]) & (before < 3)
    return np.where(wet, 0.0, weight)


def around() -> Villages:
    """Return the villages that a briefing may name: none is farther than 50 km from where the front runs first."""
    near = front_year.villages()
    kept = np.flatnonzero(shapely.distance(shapely.points(near.at), front_year.truth(FIRST)) < 50)
    return Villages([near.codes[number] for number in kept], near.at[kept])


def namesakes() -> dict[str, list[str]]:
    """Return for each village with a point of its own the others of its name."""
    by_name: dict[str, list[str]] = {}
    for place in load().places(PlaceKind.SETTLEMENT):
        if place.point_precision is PointPrecision.SETTLEMENT:
            by_name.setdefault(place.name_uk, []).append(place.code)
    return {code: [other for other in codes if other != code] for codes in by_name.values() for code in codes}


def renamed(
    each: Sighting, hard: Hardships, alike: dict[str, list[str]], random: np.random.Generator
) -> Sighting:
    others = alike[each.code]
    if random.random() >= hard.namesakes or not others:
        return each
    return replace(each, code=others[int(random.integers(len(others)))])


def measured(seed: int = 1) -> Iterator[list[str]]:
    """Give how near the line comes under each hardship."""
    for name, hard in KINDS.items():
        record, estimates = year(hard, seed), Estimates(load(), load_areas())
        days = record.days[45::14]
        found = {day: estimates.line(record, day) for day in days}
        drawn = {day: in_km(line) for day, line in found.items() if line.pieces}
        misses = np.concatenate(
            [shapely.distance(each_km(line), truth(day, hard)) for day, line in drawn.items()]
        )
        inside = [in_band(found[day], truth(day, hard)) for day in drawn]
        km = np.mean([line.length for line in drawn.values()])
        yield (
            [
                name,
                f"{np.median(misses):.2f}",
                f"{np.percentile(misses, 90):.1f}",
                f"{100 * np.mean(inside):.0f} %",
                f"{km:.0f}",
            ]
        )


if __name__ == "__main__":
    for row in measured():
        print(row, flush=True)
