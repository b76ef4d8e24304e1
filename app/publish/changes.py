"""What changed in the ledger: its diary as a feed, and the counts that are other ones than before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.ledger.records import Line
from app.model import AreaCount, EventKind, Level, Period, Side, Where
from app.publish.briefings import changed
from app.publish.quotes import web_address
from app.reconcile.counting import Ask
from app.service import Service

MOST = 10_000
USUAL = 1_000
Json = dict[str, Any]
Key = tuple[date, str, str, EventKind, Side, str]


@dataclass(frozen=True, slots=True)
class Feed:
    """Some lines of the diary, and the data version after which the next ones stand (None: there are no more)."""

    lines: tuple[Line, ...]
    after: int | None
    version: int


def feed(service: Service, after: int = 0, since: datetime | None = None, most: int = USUAL) -> Feed:
    """Return what was added, superseded, retracted and read anew after a data version or since a moment, oldest first."""
    version = service.ledger.data_version()
    lines = tuple(service.ledger.feed(after, since, most))
    last = lines[-1].change.version if lines else version
    return Feed(lines, last if last < version else None, version)


def listed(line: Line) -> Json:
    """Return one line of the feed."""
    return changed(line.change) | {
        "source": line.source,
        "title": line.title,
        "url": web_address(line.url),
        "published_at": line.published_at,
    }


def whole_feed(service: Service, since: datetime) -> Iterator[Line]:
    """Give all lines since a moment."""
    after: int | None = 0
    while after is not None:
        part = feed(service, after, since, MOST)
        yield from part.lines
        after = part.after


def count_changes(service: Service, since: datetime, level: Level, where: Where) -> list[Json]:
    """Return the counts by day that are other ones now than they were at a moment, each as it was and as it is."""
    ask = Ask(level, Period.DAY, where.first_day, where.last_day)
    before = _by_key(service.shelf.at(service.ledger.version_at(since)).rows(ask, where))
    now = _by_key(service.shelf.now().rows(ask, where))
    return [
        _place(now.get(key) or before[key]) | {"before": _told(before.get(key)), "now": _told(now.get(key))}
        for key in sorted(before.keys() | now.keys())
        if _told(before.get(key)) != _told(now.get(key))
    ]


def _by_key(rows: Iterable[AreaCount]) -> dict[Key, AreaCount]:
    return {(row.period, row.area, row.within, row.kind, row.side, row.claimant): row for row in rows}


def _place(row: AreaCount) -> Json:
    return {
        "area": row.area,
        "area_name": row.area_name,
        "period": row.period,
        "kind": row.kind,
        "side": row.side,
        "claimant": row.claimant,
    }


def _told(row: AreaCount | None) -> Json | None:
    """Return what a row says, None where there is none."""
    if row is None:
        return None
    return {"low": row.low, "best": row.best, "high": row.high, "share": row.share, "status": row.status}
