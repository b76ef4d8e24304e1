"""A made-up year on real villages: a front that runs from north to south-west and moves, its villages named as samples of lists."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import shapely

from app.fronts.changes import SILENT_DAYS, SILENT_SINCE_DAYS, not_named_since
from app.fronts.contact_line import ContactLine
from app.fronts.curve import Numbers
from app.fronts.method import METHOD
from app.fronts.pieces import name_pieces
from app.fronts.places import Sighting
from app.fronts.plane import KM, outline_to_plane, to_plane
from app.fronts.record import Record
from app.model import Naming
from app.publish.estimates import Estimates
from gazetteer.areas import load_areas
from gazetteer.index import load
from gazetteer.place import PlaceKind, PointPrecision

HEAD = ["a made-up year on real villages", ""]
FIRST = date(2024, 1, 1)
DAYS = 365
PATH = [
    (37.75, 49.85), (37.85, 49.5), (38.0, 49.2), (38.1, 48.95), (38.15, 48.7), (37.95, 48.5), (37.85, 48.3),
    (37.6, 48.15), (37.5, 47.95), (37.2, 47.8), (36.8, 47.75), (36.3, 47.6), (35.9, 47.45), (35.4, 47.45),
]  # fmt: skip
NORTH = 7
"""The vertex that moves most: by 12 km to the west in a year."""

ADVANCE_KM, WIDTH = 12.0, 2.5
STRETCHES = {
    "kupiansk": (0, 60), "lyman": (60, 120), "siversk": (120, 150), "bakhmut": (150, 185), "toretsk": (185, 205),
    "pokrovsk": (205, 245), "kurakhove": (245, 275), "vremivka": (275, 330), "orikhiv": (330, 420),
}  # fmt: skip
UNREAD, BEYOND, TOWARDS = 0.03, 0.27, 0.25
"""Shares of days without a briefing, of villages named on the far side, and of those named as "towards"."""


@dataclass(frozen=True)
class Villages:
    """Villages near the front: their codes, and where they are in kilometres."""

    codes: list[str]
    at: Numbers


def villages() -> Villages:
    found = [
        place
        for place in load().places(PlaceKind.SETTLEMENT)
        if place.point_precision is PointPrecision.SETTLEMENT and place.lon and place.lat
        if 34.5 < place.lon < 39 and 47 < place.lat < 50.2
    ]
    return Villages([p.code for p in found], np.array([to_plane(p.lon or 0, p.lat or 0) for p in found]) / KM)


def truth(day: date) -> shapely.LineString:
    """Return where the made-up front runs on a day."""
    points = np.array([to_plane(*point) for point in PATH]) / KM
    share = (day - FIRST).days / DAYS
    points[:, 0] -= ADVANCE_KM * share * np.exp(-(((np.arange(len(points)) - NORTH) / WIDTH) ** 2))
    return shapely.LineString(points)


def year(seed: int = 1) -> Record:
    """Return what is named in a year: each direction's list is a sample of the villages near its stretch."""
    random, near = np.random.default_rng(seed), villages()
    days = (FIRST + timedelta(days=number) for number in range(DAYS))
    return Record(
        {day: tuple(sorted(set(named(day, near, random)))) for day in days if random.random() >= UNREAD}
    )


def named(day: date, near: Villages, random: np.random.Generator) -> Iterator[Sighting]:
    line, points = truth(day), shapely.points(near.at)
    away, along = shapely.distance(points, line), shapely.line_locate_point(line, points)
    beside = shapely.get_coordinates(shapely.line_interpolate_point(line, along))
    weight = np.exp(-away / 2) * np.where(near.at[:, 0] < beside[:, 0] + 0.3, 1.0, BEYOND) * (away < 8)
    for direction, (start, stop) in STRETCHES.items():
        own = np.flatnonzero((along >= start) & (along < stop) & (weight > 1e-3))
        count = min(len(own), int(random.integers(2, 7)))
        for number in (
            random.choice(own, count, replace=False, p=weight[own] / weight[own].sum()) if count else ()
        ):
            naming = Naming.TOWARDS if random.random() < TOWARDS else Naming.NEAR
            yield Sighting(direction, near.codes[number], day, naming)


def in_km(found: ContactLine) -> shapely.Geometry:
    drawn = shapely.union_all([piece.line for piece in found.pieces])
    return shapely.transform(outline_to_plane(drawn), lambda xy: np.asarray(xy) / KM)


def each_km(line: shapely.Geometry) -> Numbers:
    parts = shapely.get_parts(shapely.line_merge(line))
    return shapely.points(
        [part.interpolate(km).coords[0] for part in parts for km in np.arange(0, part.length, 1.0)]
    )


def in_band(found: ContactLine, line: shapely.LineString) -> float:
    """Return for how many kilometres of the estimate the true line is in the band."""
    band = shapely.union_all([piece.drawn.band for piece in found.pieces])
    around = shapely.transform(outline_to_plane(band), lambda xy: np.asarray(xy) / KM)
    nearest = shapely.line_interpolate_point(line, shapely.line_locate_point(line, each_km(in_km(found))))
    return float(np.mean(shapely.intersects(around, nearest)))


def silence(record: Record) -> tuple[int, int, int]:
    """Return how many places were looked at, once a fortnight, how many were told to be not named since, and how many of
    these were named again within 30 days.
    """
    looked, told, again = 0, 0, 0
    for number in range(60, DAYS - 30, 14):
        day = FIRST + timedelta(days=number)
        later = {each.code for each in record.window(day + timedelta(days=30), 30)}
        found = not_named_since(record.window(day, 120), record.days, day)
        codes = {place.code for places in found.values() for place in places}
        looked += len({each.code for each in record.window(day, SILENT_SINCE_DAYS + SILENT_DAYS)})
        told, again = told + len(codes), again + len(codes & later)
    return looked, told, again


def named_anew(lines: dict[date, ContactLine], record: Record) -> tuple[int, int, int]:
    """Return on how many days a piece bears another name than where it ran the day before: because pieces were joined or parted,
    or without such a cause; and the number of pairs of days.
    """
    days = [day for day in lines if day - timedelta(days=1) in lines]
    with_cause, without = 0, 0
    for day in days:
        before = day - timedelta(days=1)
        now, then = pieces_by_name(lines[day], record, day), pieces_by_name(lines[before], record, before)
        renamed = [name for name, line in now.items() if (was := same_as(line, then)) and was != name]
        if renamed:
            is_caused = len(now) != len(then)
            with_cause, without = with_cause + is_caused, without + (not is_caused)
    return with_cause, without, len(days)


def pieces_by_name(found: ContactLine, record: Record, day: date) -> dict[str, shapely.Geometry]:
    names = name_pieces([dict(piece.directions) for piece in found.pieces], record.since(day))
    return {name: piece.line for name, piece in zip(names, found.pieces, strict=True)}


def same_as(line: shapely.Geometry, then: dict[str, shapely.Geometry]) -> str:
    """Return the piece of the day before that most of a line runs within some 3 km of, "" if none."""
    shared = {
        name: shapely.intersection(line, other.buffer(0.03)).length / line.length
        for name, other in then.items()
    }
    best = max(shared, key=shared.__getitem__, default="")
    return best if best and shared[best] > 0.5 else ""


def changed_day(record: Record, estimates: Estimates) -> tuple[float, int]:
    """Return the processor time after one more place is named on a day in the middle, and how many lines were made anew."""
    day = record.days[len(record.days) // 2]
    told = record.by_day[day]
    other = Record({**record.by_day, day: told[1:]})
    began = time.process_time()
    anew = sum(estimates.line(other, each) is not estimates.line(record, each) for each in record.days)
    return time.process_time() - began, anew


def measured() -> list[list[str]]:
    """Return how near the lines of a year come, how calm they are, and what they cost."""
    record = year()
    estimates = Estimates(load(), load_areas())
    began = time.process_time()
    lines = {day: estimates.line(record, day) for day in record.days}
    spent = time.process_time() - began
    drawn = {day: in_km(found) for day, found in lines.items() if found.pieces}
    misses = np.concatenate([shapely.distance(each_km(line), truth(day)) for day, line in drawn.items()])
    pairs = [(drawn[day], drawn[before]) for day in drawn if (before := day - timedelta(days=1)) in drawn]
    moves = np.concatenate([shapely.distance(each_km(line), before) for line, before in pairs])
    supports = np.mean([sum(len(piece.places) for piece in found.pieces) for found in lines.values()])
    looked, silent, again = silence(record)
    inside = [in_band(found, truth(day)) for day, found in list(lines.items())[::10] if found.pieces]
    caused, uncaused, pairs_of_days = named_anew(lines, record)
    again_s, anew = changed_day(record, estimates)
    return [
        ["days with a line", f"{len(drawn)} of {len(lines)}"],
        ["places it stands on, on average", f"{supports:.0f}"],
        [
            "to the true line: median, 90 % within",
            f"{np.median(misses):.2f} km, {np.percentile(misses, 90):.1f} km",
        ],
        [
            "from one day to the next: median, 99 % within",
            f"{np.median(moves):.2f} km, {np.percentile(moves, 99):.1f} km",
        ],
        [f"in the band (claimed {100 * METHOD.band_holds:.0f} %)", f"{100 * np.mean(inside):.0f} %"],
        [
            "of the places of ten weeks, told to be not named since; wrongly: named again within 30 days",
            f"{100 * silent / looked:.1f} %; {100 * again / looked:.1f} %",
        ],
        [
            "days on which a piece changed its name: pieces joined or parted; without that",
            f"{100 * caused / pairs_of_days:.1f} %; {100 * uncaused / pairs_of_days:.1f} %",
        ],
        ["lines made anew when one past day changes, processor time", f"{anew}, {again_s:.1f} s"],
        ["processor time of the year, of one day", f"{spent:.0f} s, {1000 * spent / len(lines):.0f} ms"],
    ]
