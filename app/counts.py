"""Counts per area and period for the command line, the API and the map: rows, and their CSV."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import product
from typing import Any

from app.errors import InvalidParameter
from app.ledger.store import Ledger
from app.model import AreaCount, Claim, EventKind, Level, Period, Status, Where
from app.reconcile.atlas import Atlas
from app.reconcile.books import Books, books
from app.reconcile.cells import period_start
from app.reconcile.counting import Ask, count
from app.reconcile.coverage import spoken_of
from app.reconcile.placing import ABROAD, UNPLACED
from app.shelf import Shelf, Snapshot
from gazetteer.index import Gazetteer
from gazetteer.place import COUNTRY, PlaceKind

COLUMNS = (
    "area",
    "area_name",
    "period",
    "kind",
    "side",
    "claimant",
    "claimant_name",
    "low",
    "best",
    "high",
    "shared",
    "share",
    "status",
    "claims",
    "level",
    "within",
    "as_of",
    "inconsistent",
    "disputed",
    "default",
    "covered",
    "covered_days",
)
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is run as a formula by spreadsheets."""

MOST_SILENT = 200_000
"""Rows of which nothing is said, in one answer."""

ALL = Where()
KINDS_OF_LEVELS = {
    Level.OBLAST: PlaceKind.OBLAST,
    Level.RAION: PlaceKind.RAION,
    Level.HROMADA: PlaceKind.HROMADA,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What silent rows are made from: the days that were read, the names of claimants and of areas."""

    covered: frozenset[date]
    claimants: Mapping[str, str]
    atlas: Atlas


@dataclass(frozen=True, slots=True)
class Settled:
    """The books of a ledger as counts need them: with the names of claimants and the days that briefings were read for."""

    books: Books
    claimants: Mapping[str, str]
    covered: frozenset[date]


def counts(
    ledger: Ledger,
    gazetteer: Gazetteer,
    level: Level,
    period: Period,
    where: Where = ALL,
    everything: bool = False,
    version: int | None = None,
) -> list[AreaCount]:
    """Return what is reported per area and period: the rows that claims touch, with `everything` the silent ones too.

    `version` is the data version that is asked, the present one if none is told.
    """
    return counts_on(Shelf(ledger, gazetteer).at(version), level, period, where, everything)


def counts_on(
    books: Snapshot, level: Level, period: Period, where: Where = ALL, everything: bool = False
) -> list[AreaCount]:
    """Return the counts of one state of the ledger."""
    ask = Ask(level, period, where.first_day, where.last_day)
    found = books.rows(ask, where)
    if not everything:
        return _with_days(found, books.covered, ask)
    known = Known(books.covered, books.claimants, books.atlas)
    every = sorted([*found, *_silent(found, known, books.gazetteer, ask)], key=_order)
    return _with_days(every, books.covered, ask)


def _with_days(found: list[AreaCount], covered: frozenset[date], ask: Ask) -> list[AreaCount]:
    """Tell of each week or month how many days of it, of those asked for, a briefing was read for; a day tells it itself."""
    if ask.period is Period.DAY:
        return found
    first, last = ask.first_day or date.min, ask.last_day or date.max
    days = Counter(period_start(day, ask.period) for day in covered if first <= day <= last)
    return [replace(row, covered_days=days[row.period]) for row in found]


def settle(ledger: Ledger, gazetteer: Gazetteer, where: Where = ALL, version: int | None = None) -> Settled:
    """Read from the ledger what counts of `where` need; without it, what any counts need."""
    wanted = Where(
        where.first_day, where.last_day, _with_relatives(where.kinds), where.claimants, where.sides
    )
    return settle_claims(ledger, gazetteer, ledger.claims(wanted, version=version), version)


def settle_claims(
    ledger: Ledger, gazetteer: Gazetteer, claims: Sequence[Claim], version: int | None = None
) -> Settled:
    """Settle claims that were read already."""
    covered = {spoken_of(*published) for published in ledger.publications(version)}
    covered.update(claim.window.day for claim in claims)
    return Settled(books(claims, gazetteer), ledger.claimants(), frozenset(covered))


def _with_relatives(kinds: tuple[EventKind, ...]) -> tuple[EventKind, ...]:
    """Return the kinds with those that bear on them: MLRS attacks are part of the shellings."""
    related = (EventKind.MLRS, EventKind.SHELLING)
    return (*kinds, *related) if set(kinds) & set(related) else kinds


def counts_in(
    settled: Settled,
    gazetteer: Gazetteer,
    level: Level,
    period: Period,
    where: Where = ALL,
    everything: bool = False,
) -> list[AreaCount]:
    """Return the counts of books that were settled before."""
    ask = Ask(level, period, where.first_day, where.last_day)
    found = [row for row in count(settled.books, ask, settled.claimants) if _is_asked(row, where, settled)]
    if not everything:
        return _with_days(found, settled.covered, ask)
    known = Known(settled.covered, settled.claimants, settled.books.atlas)
    every = sorted([*found, *_silent(found, known, gazetteer, ask)], key=_order)
    return _with_days(every, settled.covered, ask)


def _is_asked(row: AreaCount, where: Where, settled: Settled) -> bool:
    return (
        (not where.kinds or row.kind in where.kinds)
        and (not where.sides or row.side in where.sides)
        and (not where.claimants or row.claimant in where.claimants)
        and (not where.places or _is_in(row, set(where.places), settled))
    )


def _is_in(row: AreaCount, places: set[str], settled: Settled) -> bool:
    """Tell whether the row's area is one of the places or lies in one; what is unplaced lies where it is sure."""
    area = row.within if row.area == UNPLACED else row.area
    return not places.isdisjoint(settled.books.atlas.chain(area)) or area in places


def _order(row: AreaCount) -> tuple[date, str, str, str, str]:
    return row.period, row.area, row.kind, row.side, row.claimant


def _silent(found: list[AreaCount], known: Known, gazetteer: Gazetteer, ask: Ask) -> Iterator[AreaCount]:
    """Give a row for each area and period of which nothing is said, of every kind, side and claimant of the others."""
    said = {_order(row) for row in found}
    told = sorted({(row.kind, row.side, row.claimant) for row in found})
    areas, starts = _areas(found, gazetteer, ask.level), _periods(found, known, ask)
    if (silent := len(areas) * len(starts) * len(told)) > MOST_SILENT:
        raise InvalidParameter(
            f"all areas and periods would be {silent:,} rows, more than {MOST_SILENT:,}; ask for fewer days"
        )
    for start in starts:
        is_covered = any(period_start(day, ask.period) == start for day in known.covered)
        status = Status.UNKNOWN if is_covered else Status.NOT_COVERED
        for area, (kind, side, claimant) in product(areas, told):
            if (start, area, kind, side, claimant) in said:
                continue
            name = "Ukraine" if area == COUNTRY else known.atlas.name(area)
            yield AreaCount(
                level=ask.level,
                area=area,
                area_name=name,
                period=start,
                kind=kind,
                side=side,
                claimant=claimant,
                claimant_name=known.claimants.get(claimant, claimant),
                low=None,
                best=None,
                high=None,
                shared=False,
                share=0,
                status=status,
                claims=(),
            )


def _areas(found: list[AreaCount], gazetteer: Gazetteer, level: Level) -> list[str]:
    """Return all areas of a level; of settlements and directions, those that are named in the time asked for."""
    if level is Level.COUNTRY:
        return [COUNTRY]
    if level in KINDS_OF_LEVELS:
        cities = (p for p in gazetteer.places(PlaceKind.SETTLEMENT) if p.oblast == p.code)  # Kyiv, Sevastopol
        return sorted({place.code for place in (*gazetteer.places(KINDS_OF_LEVELS[level]), *cities)})
    return sorted({row.area for row in found} - {UNPLACED, ABROAD})


def _periods(found: list[AreaCount], known: Known, ask: Ask) -> list[date]:
    """Return the periods of the days asked for, else of all days that anything is known of."""
    days_known = known.covered.union(row.period for row in found)
    if not days_known and not (ask.first_day and ask.last_day):
        return []
    first, last = ask.first_day or min(days_known), ask.last_day or max(days_known)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return sorted({period_start(day, ask.period) for day in days})


def rows(found: Sequence[AreaCount]) -> list[dict[str, Any]]:
    """Return the rows as JSON objects."""
    return [_row(row) for row in found]


@lru_cache(maxsize=10_000)
def _iso(moment: date) -> str:
    """Return a day or moment as ISO 8601; the same few come again and again."""
    return moment.isoformat()


def _row(row: AreaCount) -> dict[str, Any]:
    return {
        "area": row.area,
        "area_name": row.area_name,
        "period": _iso(row.period),
        "kind": row.kind,
        "side": row.side,
        "claimant": row.claimant,
        "claimant_name": row.claimant_name,
        "low": row.low,
        "best": row.best,
        "high": row.high,
        "shared": row.shared,
        "share": row.share,
        "status": row.status,
        "claims": list(row.claims),
        "level": row.level,
        "within": row.within,
        "as_of": _iso(row.as_of) if row.as_of else None,
        "inconsistent": row.inconsistent,
        "disputed": row.disputed,
        "default": row.default,
        "covered": row.status is not Status.NOT_COVERED,
        "covered_days": int(row.status is not Status.NOT_COVERED)
        if row.covered_days is None
        else row.covered_days,
    }


def to_csv(found: Sequence[AreaCount]) -> str:
    """Return the rows as CSV: an empty cell is not known; claims are ids with spaces between."""
    out = io.StringIO()
    writer = csv.writer(out)  # lines end with CR LF, so that a CR in a cell is quoted
    writer.writerow(COLUMNS)
    for row in rows(found):
        writer.writerow(safe_cell(row[column]) for column in COLUMNS)
    return out.getvalue()


def safe_cell(value: object) -> object:
    """Return what a CSV cell may hold: lists with spaces between, and no text that a spreadsheet would run as a formula."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        value = " ".join(value)
    if isinstance(value, str) and value.startswith(FORMULA_SIGNS):
        return f"'{value}"
    return value
