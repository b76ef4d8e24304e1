"""Counts as JSON objects straight from their columns: the rows of `app/counts.py`, without a record made for each in between."""

from collections import Counter
from datetime import date, datetime
from typing import Any

import numpy as np

from app.model import KYIV, Period, Where
from app.reconcile.cells import area_name, period_start
from app.reconcile.columns import KINDS, NOWHERE, OPEN, SIDES, Columns
from app.reconcile.counting import Ask
from app.reconcile.placing import PRECEDENCE
from app.shelf import Snapshot

Json = dict[str, Any]
KIND_NAMES, SIDE_NAMES = [str(kind) for kind in KINDS], [str(side) for side in SIDES]
STATUS_NAMES = {number: str(status) for number, status in enumerate(PRECEDENCE)}


def records_on(books: Snapshot, ask: Ask, where: Where) -> list[Json]:
    """Return the rows that claims touch, as JSON objects."""
    cells = books.select(ask, where)
    rows = zip(
        *_place(books, cells),
        *_count(cells),
        *_standing(books, cells),
        _days_covered(books, cells, ask),
        strict=True,
    )
    level = str(ask.level)
    return [
        {
            "area": area,
            "area_name": area_name,
            "period": period,
            "kind": kind,
            "side": side,
            "claimant": claimant,
            "claimant_name": claimant_name,
            "low": low,
            "best": amount if guessed and not shared else None,
            "high": None if high == OPEN else high,
            "shared": shared,
            "share": amount if shared else 0,
            "status": status,
            "claims": claims,
            "level": level,
            "within": within,
            "as_of": as_of,
            "inconsistent": inconsistent,
            "disputed": disputed,
            "default": default,
            "covered": True,
            "covered_days": covered_days,
        }
        for (
            area, area_name, within, period, low, amount, high, guessed, shared, kind, side, status,
            claimant, claimant_name, as_of, claims, inconsistent, disputed, default, covered_days,
        ) in rows
    ]  # fmt: skip


def _place(books: Snapshot, cells: Columns) -> tuple[list[str], list[str], list[str], list[str]]:
    """Return the areas with their names, what is around them where they are unplaced, and the first days of the periods."""
    texts = books.words.texts
    areas, around, days = cells.area.tolist(), cells.within.tolist(), cells.day.tolist()
    within = {number: "" if number == NOWHERE else texts[number] for number in set(around)}
    pairs = set(zip(areas, around, strict=True))
    names = {pair: area_name(texts[pair[0]], within[pair[1]], books.atlas) for pair in pairs}
    told = {day: date.fromordinal(day).isoformat() for day in set(days)}
    return (
        [texts[area] for area in areas],
        [names[pair] for pair in zip(areas, around, strict=True)],
        [within[number] for number in around],
        [told[day] for day in days],
    )


def _count(cells: Columns) -> tuple[list[Any], ...]:
    """Return what the numbers are made of, and of what they are."""
    return (
        cells.low.tolist(),
        cells.amount.tolist(),
        cells.high.tolist(),
        cells.guessed.tolist(),
        cells.shared.tolist(),
        [KIND_NAMES[kind] for kind in cells.kind.tolist()],
        [SIDE_NAMES[side] for side in cells.side.tolist()],
        [STATUS_NAMES[status] for status in cells.status.tolist()],
    )


def _standing(books: Snapshot, cells: Columns) -> tuple[list[Any], ...]:
    """Return who says so as of when, the claims behind it, and how the rows stand to each other."""
    texts, names = books.words.texts, books.claimants
    claimants = [texts[number] for number in cells.claimant.tolist()]
    moments = cells.as_of.tolist()
    told = {at: datetime.fromtimestamp(at, KYIV).isoformat() for at in set(moments)}
    return (
        claimants,
        [names.get(claimant, claimant) for claimant in claimants],
        [told[at] for at in moments],
        cells.claims.tolist(),
        cells.inconsistent.tolist(),
        cells.disputed.tolist(),
        cells.default.tolist(),
    )


def _days_covered(books: Snapshot, cells: Columns, ask: Ask) -> list[int]:
    """Return of how many days of each row's period, of those asked for, a briefing was read."""
    if ask.period is Period.DAY:
        return [1] * len(cells)
    first, last = ask.first_day or date.min, ask.last_day or date.max
    days = Counter(period_start(day, ask.period) for day in books.covered if first <= day <= last)
    found = {day: days[date.fromordinal(day)] for day in np.unique(cells.day).tolist()}
    return [found[day] for day in cells.day.tolist()]
