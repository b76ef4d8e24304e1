"""The layers `contact_line`, `contact_band` and `analyst_line`: what reports say of the line on each day, and what an analyst drew."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date, timedelta
from functools import cache
from typing import Any

import orjson
from shapely.geometry.base import BaseGeometry

from app.fronts.contact_line import ContactLine, NotDrawn, Piece
from app.fronts.method import METHOD
from app.fronts.pieces import name_pieces
from app.model import EventKind, Where
from app.publish.chart import Chart
from app.publish.feature import Feature
from app.publish.geojson import geometry
from app.publish.standing import Standing
from gazetteer.place import COUNTRY

SOLID, DASHED = "solid", "dashed"
DECIMALS = 4  # about ten metres; the line is not surer than kilometres


def line_days(standing: Standing, where: Where) -> Where:
    """Return the days that lines are estimated for: those asked for, the record's last day if none are.

    One day may lie outside the record: its line is then old, or refused. Of several, those that the record reaches.
    """
    known = standing.record.days
    if not known:
        return Where()
    first, last = where.first_day, where.last_day
    if first is None and last is None:
        return Where(known[-1], known[-1])
    if first == last:
        return Where(first, last)
    latest = known[-1] + timedelta(days=METHOD.old_days)
    return Where(max(first or known[0], known[0]), min(last or known[-1], latest))


def contact_line(standing: Standing, where: Where) -> Iterator[Feature]:
    """Return the estimated line of some days: each piece's solid and dashed parts, and what is refused, without a geometry."""
    for found in _lines(standing, where):
        for name, piece in named_pieces(found, standing):
            for drawn, shape in ((SOLID, piece.drawn.solid), (DASHED, piece.drawn.dashed)):
                if not shape.is_empty:
                    yield _of_piece(found, name, piece, drawn, shape, standing)
        yield from _refusals(found, standing.chart)


def contact_band(standing: Standing, where: Where) -> Iterator[Feature]:
    """Return the areas that the line may lie in, one for each piece and day."""
    for found in _lines(standing, where):
        for name, piece in named_pieces(found, standing):
            yield _of_piece(found, name, piece, "band", piece.drawn.band, standing)


def analyst_line(standing: Standing, _: Where) -> Iterator[Feature]:
    """Return the analyst's own lines, each for the days until the next one."""
    lines = standing.estimates.lines
    days = sorted({each.day for each in lines})
    for number, each in enumerate(lines):
        later = next((day for day in days if day > each.day), date.max)
        last = min(later, each.day + timedelta(days=METHOD.analyst_ignored_days + 1)) - timedelta(days=1)
        properties = {"date": each.day, "name": each.name, "last_day": last}
        yield _feature(
            f"{each.day}/{number + 1}", each.day, last, frozenset({COUNTRY}), each.line, properties
        )


def named_pieces(found: ContactLine, standing: Standing) -> list[tuple[str, Piece]]:
    """Return the pieces with names that stay from day to day."""
    since = standing.record.since(found.day)
    names = name_pieces([dict(piece.directions) for piece in found.pieces], since)
    return list(zip(names, found.pieces, strict=True))


def _lines(standing: Standing, where: Where) -> Iterator[ContactLine]:
    first, last = where.first_day, where.last_day
    if first is None or last is None:
        return
    for number in range((last - first).days + 1):
        yield standing.estimates.line(standing.record, first + timedelta(days=number))


def _of_piece(
    found: ContactLine, name: str, piece: Piece, drawn: str, shape: BaseGeometry, standing: Standing
) -> Feature:
    properties = {
        **_of_day(found),
        "piece": name,
        "drawn": drawn,
        "refused": "too_old" if piece.is_old else "",
        "reports_from": piece.first_day,
        "reports_to": piece.last_day,
        "length_km": piece.drawn.length_km,
        "half_band_km": piece.drawn.half_band_km,
        "band_holds": METHOD.band_holds,
        "by_analyst": piece.by_analyst,
        "directions": [direction for direction, _ in piece.directions],
        "number_of_places": len(piece.places),
        "places": piece.places,
        "left_out": sorted({each.code for each in found.left_out}),
        "parameters": orjson.Fragment(_parameters()),
    }
    codes = frozenset({COUNTRY, *piece.places, *(direction for direction, _ in piece.directions)})
    return _feature(f"{found.day}/{name}/{drawn}", found.day, found.day, codes, shape, properties)


def _refusals(found: ContactLine, chart: Chart) -> Iterator[Feature]:
    """Give what is not drawn, and the places that were left out by their reason: one feature each, without a geometry."""
    parts = list(found.not_drawn)
    if found.refused:
        parts.append(NotDrawn(found.refused, ()))
    drawn_anyway = {part.reason for part in parts}
    reasons = sorted({each.reason for each in found.left_out} - drawn_anyway)
    parts += [NotDrawn(r, tuple(each.code for each in found.left_out if each.reason == r)) for r in reasons]
    for number, part in enumerate(parts, start=1):
        properties = {
            **_of_day(found),
            "piece": "",
            "drawn": "",
            "refused": part.reason,
            "gap_km": part.km or None,
            "number_of_places": len(part.places),
            "places": part.places,
            "place_names": _names(part.places, chart),
        }
        codes = frozenset({COUNTRY, *part.places})
        yield _feature(f"{found.day}/refused/{number:02}", found.day, found.day, codes, None, properties)


def _names(codes: Iterable[str], chart: Chart) -> list[dict[str, str]]:
    return [{"code": code, "name_en": chart.name_en(code), "name_uk": chart.name_uk(code)} for code in codes]


def _of_day(found: ContactLine) -> dict[str, Any]:
    return {
        "date": found.day,
        "note": found.note,
        "method": found.version,
        "covered_days": found.covered_days,
        "of_days": found.method.days,
        "recent_covered_days": found.recent_covered_days,
    }


@cache
def _parameters() -> bytes:
    return orjson.dumps(asdict(METHOD))


def _feature(
    name: str,
    first: date,
    last: date,
    codes: frozenset[str],
    shape: BaseGeometry | None,
    properties: dict[str, Any],
) -> Feature:
    return Feature(
        id=name,
        first_day=first,
        last_day=last,
        kind=EventKind.CLASH,
        side=None,
        claimant="",
        level=None,
        codes=codes,
        place=None if shape is None else geometry(shape, DECIMALS),
        properties=orjson.dumps(properties),
    )
