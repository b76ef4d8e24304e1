"""Counts as JSON straight from their columns: the rows of `app/counts.py`, without a record made for each in between."""

from collections import Counter
from datetime import date, datetime
from functools import lru_cache

import numpy as np
import orjson

from app.model import KYIV, Period, Where
from app.reconcile.cells import area_name, period_start
from app.reconcile.columns import KINDS, NOWHERE, OPEN, SIDES, Column, Columns
from app.reconcile.counting import Ask
from app.reconcile.placing import PRECEDENCE
from app.shelf import Snapshot

SHARES = (',"shared":false,"share":', ',"shared":true,"share":')
STATUSES = tuple(f',"status":"{status}","claims":[' for status in PRECEDENCE)
FLAGS = tuple(
    f'","inconsistent":{odd},"disputed":{disputed},"default":{default},"covered":true,"covered_days":'
    for odd in ("false", "true")
    for disputed in ("false", "true")
    for default in ("false", "true")
)
"""What stands between two numbers of a row, by what is told there."""


def written_on(books: Snapshot, ask: Ask, where: Where) -> bytes:
    """Return the rows that claims touch, as a JSON array of objects."""
    cells = books.select(ask, where)
    if not len(cells):
        return b"[]"
    rows = zip(
        *_begun(books, cells),
        *_numbers(cells),
        [STATUSES[status] for status in cells.status.tolist()],
        _claims(cells.claims),
        *_ended(books, cells, ask),
        strict=True,
    )
    written = [
        f'{place}{day}{voice}{low},"best":{best},"high":{high}{shares}{share}{status}{claims}{within}{as_of}{flags}{days}}}'.encode()
        for place, day, voice, low, best, high, shares, share, status, claims, within, as_of, flags, days in rows
    ]
    return b"".join([b"[", b",".join(written), b"]"])


def _text(told: str) -> str:
    return orjson.dumps(told).decode()


def _begun(books: Snapshot, cells: Columns) -> tuple[list[str], list[str], list[str]]:
    """Return how rows begin: where, when, and what is told by whom."""
    texts, names = books.words.texts, books.claimants
    places = list(zip(cells.area.tolist(), cells.within.tolist(), strict=True))
    told = {
        (area, around): f'{{"area":{_text(texts[area])},"area_name":'
        f'{_text(area_name(texts[area], "" if around == NOWHERE else texts[around], books.atlas))},"period":"'
        for area, around in set(places)
    }
    days = cells.day.tolist()
    dated = {day: date.fromordinal(day).isoformat() for day in set(days)}
    voices = list(zip(cells.kind.tolist(), cells.side.tolist(), cells.claimant.tolist(), strict=True))
    said = {
        (kind, side, who): f'","kind":"{KINDS[kind]}","side":"{SIDES[side]}","claimant":{_text(texts[who])}'
        f',"claimant_name":{_text(names.get(texts[who], texts[who]))},"low":'
        for kind, side, who in set(voices)
    }
    return [told[each] for each in places], [dated[day] for day in days], [said[each] for each in voices]


def _numbers(cells: Columns) -> tuple[list[int], list[int | str], list[int | str], list[str], list[int]]:
    """Return what the numbers are; where any of a count is shared there is no best guess."""
    is_best = (cells.guessed & ~cells.shared).tolist()
    return (
        cells.low.tolist(),
        [amount if guess else "null" for amount, guess in zip(cells.amount.tolist(), is_best, strict=True)],
        ["null" if high == OPEN else high for high in cells.high.tolist()],
        [SHARES[shared] for shared in cells.shared.tolist()],
        np.where(cells.shared, cells.amount, 0).tolist(),
    )


def _claims(claims: Column) -> list[str]:
    """Return the ids of the claims of each row with commas between: written in one go, and cut apart where lists meet."""
    told = orjson.dumps(claims.tolist()).decode()[2:-2].split("],[")
    if len(told) == len(claims):
        return told
    return [
        orjson.dumps(ids).decode()[1:-1] for ids in claims.tolist()
    ]  # an id holds what stands between lists


def _ended(books: Snapshot, cells: Columns, ask: Ask) -> tuple[list[str], list[str], list[str], list[int]]:
    """Return how rows end: where they surely lie, as of when, how they stand to each other, and the days they cover."""
    around, moments = cells.within.tolist(), cells.as_of.tolist()
    within = {number: "" if number == NOWHERE else books.words.texts[number] for number in set(around)}
    told = {
        number: f'],"level":"{ask.level}","within":{_text(code)},"as_of":"' for number, code in within.items()
    }
    flags = cells.inconsistent * 4 + cells.disputed * 2 + cells.default
    return (
        [told[number] for number in around],
        [_moment(at) for at in moments],
        [FLAGS[number] for number in flags.tolist()],
        _days_covered(books, cells, ask),
    )


@lru_cache(maxsize=10_000)
def _moment(at: int) -> str:
    """Return a moment in Kyiv time; the same few come again and again."""
    return datetime.fromtimestamp(at, KYIV).isoformat()


def _days_covered(books: Snapshot, cells: Columns, ask: Ask) -> list[int]:
    """Return of how many days of each row's period, of those asked for, a briefing was read."""
    if ask.period is Period.DAY:
        return [1] * len(cells)
    first, last = ask.first_day or date.min, ask.last_day or date.max
    days = Counter(period_start(day, ask.period) for day in books.covered if first <= day <= last)
    found = {day: days[date.fromordinal(day)] for day in np.unique(cells.day).tolist()}
    return [found[day] for day in cells.day.tolist()]
