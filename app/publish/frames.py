"""Frames of the map file: what its day slider shows, for the whole window and for each day of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.model import EventKind, Status
from app.publish import phrases
from app.publish.feature import Feature
from app.reconcile.counting import PRECEDENCE

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """What the layers hold of one window: rows of counts by settlement, area claims, shared claims, country totals."""

    settlements: Sequence[Feature]
    area_claims: Sequence[Feature]
    claims: Sequence[Feature]
    totals: Sequence[Json]


def frames(told: Told, days: Sequence[date]) -> list[Json]:
    """Return the frame of the whole window, then one for each day if there is more than one."""
    whole = frame(told, days[0], days[-1]) if days else frame(told, date.min, date.max)
    if len(days) < 2:
        return [whole]
    return [whole | {"name": f"All {len(days)} days"}] + [frame(told, day, day) for day in days]


def frame(told: Told, first: date, last: date) -> Json:
    """Return what is shown for some days."""
    surfaces = [found for found in _on(told.area_claims, first, last) if found.place]
    return {
        "name": phrases.days(first, last) if first > date.min else "",
        "headline": headline(
            [row for row in told.totals if first.isoformat() <= row["period"] <= last.isoformat()]
        ),
        "rows": [summed(rows) for rows in _groups(_on(told.settlements, first, last))],
        "surfaces": [found.id for found in sorted(surfaces, key=_extent, reverse=True)],
        "braces": [found.id for found in _largest_shared(_on(told.claims, first, last))],
    }


def summed(rows: Sequence[Json]) -> Json:
    """Return the sum of one place, kind, side and claimant over days: low and best add, high is open if any is."""
    first = rows[0]
    best, high = _total(row["best"] for row in rows), _total(row["high"] for row in rows)
    low = sum(row["low"] or 0 for row in rows)
    share = sum(row["share"] for row in rows)
    kind, status = (
        EventKind(first["kind"]),
        min((Status(row["status"]) for row in rows), key=PRECEDENCE.index),
    )
    shared = any(row["shared"] for row in rows)
    return {
        "code": first["code"],
        "kind": kind,
        "claimant": _who(first),
        "low": low,
        "best": best,
        "high": high,
        "share": share,
        "status": status,
        "radius": max(row["radius_m"] for row in rows) if first["precision"] == "vicinity" else 0,
        "text": phrases.shared_count(kind, low, high, share)
        if shared
        else phrases.count(kind, status, low, high),
        "claims": list(dict.fromkeys(claim for row in rows for claim in row["claims"])),
    }


def headline(rows: Iterable[Json]) -> str:
    """Return the country's totals in words, one per kind, side and claimant, never added to each other."""
    groups: dict[tuple[str, ...], list[Json]] = {}
    for row in rows:
        groups.setdefault((row["kind"], row["side"], row["claimant"]), []).append(row)
    order = list(EventKind)
    ranked = sorted(groups.items(), key=lambda pair: (order.index(EventKind(pair[0][0])), pair[0]))
    return " · ".join(_told_in_all(found) for _, found in ranked)


def _told_in_all(rows: Sequence[Json]) -> str:
    kind = EventKind(rows[0]["kind"])
    status = min((Status(row["status"]) for row in rows), key=PRECEDENCE.index)
    low, high = sum(row["low"] or 0 for row in rows), _total(row["high"] for row in rows)
    return f"{phrases.count(kind, status, low, high)} ({_who(rows[0])})"


def _who(row: Json) -> str:
    own = ", by Ukraine" if row["side"] == "ukraine" else ""
    return f"{row['claimant_name']}{own}"


def _total(values: Iterable[int | None]) -> int | None:
    known = list(values)
    return None if any(value is None for value in known) else sum(value or 0 for value in known)


def _on(features: Sequence[Feature], first: date, last: date) -> list[Feature]:
    return [found for found in features if found.first_day <= last and found.last_day >= first]


def _groups(features: Iterable[Feature]) -> list[list[Json]]:
    groups: dict[tuple[str, ...], list[Json]] = {}
    for found in features:
        if found.place:
            row = found.row()
            groups.setdefault((row["code"], row["kind"], row["side"], row["claimant"]), []).append(row)
    return list(groups.values())


def _largest_shared(features: Iterable[Feature], most: int = 2) -> list[Feature]:
    shared = [(found.row(), found) for found in features]
    ranked = sorted(
        ((row["best"] or row["low"], found) for row, found in shared if row["shared"] and found.place),
        key=lambda pair: (-pair[0], pair[1].id),
    )
    return [found for _, found in ranked[:most]]


def _extent(found: Feature) -> float:
    return float(found.place.shape.area) if found.place else 0.0
