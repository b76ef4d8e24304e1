"""The estimated contact line of a day: pieces with their band, what is refused and what was left out, each with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shapely.geometry.base import BaseGeometry

from app.fronts.analyst import AnalystLine, Guide, guide, is_fresh, near, pulls
from app.fronts.drawing import Drawn, draw, draw_guide
from app.fronts.method import METHOD, NOTE, VERSION, Method
from app.fronts.places import Sighting
from app.fronts.supports import LeftOut, Supports, supports
from app.fronts.trace import Refused, Trace, trace
from app.reconcile.atlas import Places
from gazetteer.areas import Areas


@dataclass(frozen=True, slots=True)
class Piece:
    """A connected part of the line, WGS 84: solid near its supports, dashed between them, in its band of doubt.

    `places` are its supports, `directions` how many of them each direction has. `is_old` says that nothing was named here for
    three weeks: it is the last estimate, not today's. A piece `by_analyst` is their own line, with the day it was drawn for.
    """

    drawn: Drawn
    places: tuple[str, ...]
    directions: tuple[tuple[str, int], ...]
    first_day: date
    last_day: date
    is_old: bool = False
    by_analyst: str = ""

    @property
    def line(self) -> BaseGeometry:
        """Return the whole piece."""
        return self.drawn.line


@dataclass(frozen=True, slots=True)
class NotDrawn:
    """A part that the method refuses to draw, its places and why; of a gap, the places at its ends and its length."""

    reason: str
    places: tuple[str, ...]
    km: float = 0.0


@dataclass(frozen=True, slots=True)
class ContactLine:
    """What reports say of the line on a day. `refused` is the reason if nothing may be drawn at all, else ""."""

    day: date
    pieces: tuple[Piece, ...]
    not_drawn: tuple[NotDrawn, ...]
    left_out: tuple[LeftOut, ...]
    covered_days: int
    recent_covered_days: int
    refused: str = ""
    method: Method = METHOD
    version: str = VERSION
    note: str = NOTE


def contact_line(
    seen: Sequence[Sighting],
    gazetteer: Places,
    areas: Areas,
    day: date,
    lines: Sequence[AnalystLine] = (),
    method: Method = METHOD,
) -> ContactLine:
    """Estimate the line of a day from the fighting named in the six weeks up to it; other sightings are not looked at."""
    first_day = day - timedelta(days=method.days - 1)
    held = [each for each in seen if first_day <= each.day <= day]
    found = supports(held, gazetteer, day, method)
    drawn_by = guide(lines, day, method)
    pieces, not_drawn, refused = _pieces(found, drawn_by, areas, day, method)
    covered = {each.day for each in held}
    return ContactLine(
        day=day,
        pieces=tuple(pieces),
        not_drawn=(*not_drawn, *_unfit(found)),
        left_out=found.left_out,
        covered_days=len(covered),
        recent_covered_days=len(_recent(covered, day, method)),
        refused=refused,
        method=method,
    )


def _recent(covered: set[date], day: date, method: Method) -> set[date]:
    return {each for each in covered if (day - each).days < method.recent_days}


def _pieces(
    found: Supports, drawn_by: Guide | None, areas: Areas, day: date, method: Method
) -> tuple[list[Piece], list[NotDrawn], str]:
    """Return the pieces, what is not drawn, and why nothing is estimated, if so."""
    used = list(found.used)
    pieces: list[Piece] = []
    if drawn_by and is_fresh(drawn_by, method):
        theirs = near(drawn_by, used, method) if used else frozenset()
        pieces = [_by_analyst(drawn_by, found, theirs)]
        used = [each for each in used if each.code not in theirs]
    elif drawn_by and used:
        used += pulls(drawn_by, method)
    if len(_recent({told for days in found.days.values() for told in days}, day, method)) < (
        method.fewest_covered_days
    ):
        return pieces, [], "" if pieces else "too_few_days"
    traces, refused = trace(used, method)
    not_drawn = [_not_drawn(each) for each in refused]
    for each in traces:
        drawn = draw(each, areas, method)
        if drawn.length_km < method.shortest_km:
            not_drawn.append(NotDrawn("at_the_border", each.codes))
        else:
            pieces.append(_piece(each, drawn, found, day, method))
    return pieces, not_drawn, "" if pieces else "nothing_to_draw"


def _piece(part: Trace, drawn: Drawn, found: Supports, day: date, method: Method) -> Piece:
    days = sorted(named for code in part.codes for named in found.days[code])
    is_old = (day - days[-1]).days > method.old_days
    return Piece(drawn, part.codes, _directions(part.codes, found), days[0], days[-1], is_old)


def _by_analyst(drawn_by: Guide, found: Supports, codes: frozenset[str]) -> Piece:
    held = tuple(sorted(codes))
    drawn_for = drawn_by.drawn.day
    name = drawn_by.drawn.name or "an analyst"
    return Piece(draw_guide(drawn_by), held, _directions(held, found), drawn_for, drawn_for, by_analyst=name)


def _directions(codes: Sequence[str], found: Supports) -> tuple[tuple[str, int], ...]:
    """Return how many of the places each direction has."""
    held = [found.directions[code] for code in codes]
    return tuple((direction, held.count(direction)) for direction in sorted(set(held)))


def _not_drawn(part: Refused) -> NotDrawn:
    codes = [support.code for support in part.supports]
    return NotDrawn(part.reason, tuple(codes if part.reason == "gap" else sorted(set(codes))), round(part.km))


def _unfit(found: Supports) -> list[NotDrawn]:
    """Say once more of the river what is left out there: it is a stretch of the front, not a stray place."""
    codes = tuple(each.code for each in found.left_out if each.reason == "on_the_dnipro")
    return [NotDrawn("on_the_dnipro", codes)] if codes else []
