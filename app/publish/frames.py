"""Frames of the map file: what its day slider shows, for the whole window and for each day of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.model import EventKind, Status
from app.publish.feature import Feature
from app.publish.phrases import Words
from app.reconcile.placing import PRECEDENCE

Json = dict[str, Any]
HEADLINES = 3


@dataclass(frozen=True, slots=True)
class Told:
    """What the layers hold of one window: rows of counts by settlement, area claims, shared claims, country totals."""

    settlements: Sequence[Feature]
    area_claims: Sequence[Feature]
    claims: Sequence[Feature]
    totals: Sequence[Json]


def frames(told: Told, days: Sequence[date], words: Words) -> list[Json]:
    """Return the frame of the whole window, then one for each day if there is more than one."""
    whole = frame(told, words, *((days[0], days[-1]) if days else (date.min, date.max)))
    if len(days) < 2:
        return [whole]
    return [whole | {"name": words.say("all_days", n=len(days))}] + [
        frame(told, words, day, day) for day in days
    ]


def frame(told: Told, words: Words, first: date, last: date) -> Json:
    """Return what is shown for some days."""
    return {
        "name": words.days(first, last) if first > date.min else words.say("nothing_read"),
        "headline": headline(_between(told.totals, first, last), words) or words.say("silent"),
        "rows": [summed(rows, words) for rows in _groups(_on(told.settlements, first, last))],
        "surfaces": surfaces(_on(told.area_claims, first, last), words),
        "braces": [found.id for found in _largest_shared(_on(told.claims, first, last))],
    }


def summed(rows: Sequence[Json], words: Words) -> Json:
    """Return the sum of one place, kind, side and claimant over days: low and best add, high is open if any is."""
    first = rows[0]
    best, high = _total(row["best"] for row in rows), _total(row["high"] for row in rows)
    low = _least(rows)
    share = sum(
        max(0, row["share"] - (row["low"] or 0)) for row in rows if row["shared"]
    )  # beyond what is its own
    kind, status = (
        EventKind(first["kind"]),
        min((Status(row["status"]) for row in rows), key=PRECEDENCE.index),
    )
    shared = any(row["shared"] for row in rows)
    return {
        "code": first["code"],
        "kind": kind,
        "claimant": _who(first, words),
        "low": low,
        "best": best,
        "high": high,
        "share": share,
        "status": status,
        "radius": max(row["radius_m"] for row in rows) if first["precision"] == "vicinity" else 0,
        "text": words.shared_count(kind, low, high, share)
        if shared
        else words.count(kind, status, low, high),
        "claims": list(dict.fromkeys(claim for row in rows for claim in row["claims"])),
    }


def surfaces(features: Iterable[Feature], words: Words) -> list[Json]:
    """Return the surfaces to draw, the widest first: one for all claims of a kind about the same ground.

    A direction is an outline, and so is what is told to have had none of a kind.
    """
    groups: dict[tuple[bytes, EventKind | None, bool], list[Feature]] = {}
    for found in features:
        if found.place:
            groups.setdefault((found.place.body, found.kind, _is_outline(found.row())), []).append(found)
    ranked = sorted(groups.items(), key=lambda pair: (-_extent(pair[1][0]), pair[1][0].id))
    return [
        {
            "claims": [each.id for each in found],
            "outline": key[2],
            "text": chip([each.row() for each in found], words),
        }
        for key, found in ranked
    ]


def chip(rows: Sequence[Json], words: Words) -> str:
    """Return what a chip says of claims about the same ground: the largest voice's number with its word, no part twice."""
    counted = [row for row in rows if row["fate"] == "counted"] or rows
    voices: dict[tuple[str, str], list[Json]] = {}
    for row in counted:
        voices.setdefault((row["claimant"], row["side"]), []).append(row)
    own = max(voices.values(), key=_least)
    kind = EventKind(own[0]["kind"])
    status = min((Status(row["status"]) for row in own), key=PRECEDENCE.index)
    low, high = _least(own), _total(row["high"] for row in own)
    hedges = {row["hedge"] for row in own}
    hedge = words.say("hedge", word=hedge) if len(hedges) == 1 and (hedge := hedges.pop()) else ""
    if status is Status.REPORTED and high is None:
        return words.or_more(kind, low, hedge)
    return f"{hedge}{words.count(kind, status, low, high)}"


def _is_outline(row: Json) -> bool:
    of_direction = all(place["kind"] == "direction" for place in row["places"])
    return row["status"] == Status.ZERO or (of_direction and bool(row["places"] or row["direction"]))


def headline(rows: Iterable[Json], words: Words) -> str:
    """Return the country's totals in words, one per kind, side and claimant, never added to each other."""
    groups: dict[tuple[str, ...], list[Json]] = {}
    for row in rows:
        groups.setdefault((row["kind"], row["side"], row["claimant"]), []).append(row)
    order = list(EventKind)
    ranked = sorted(
        groups.items(), key=lambda pair: (order.index(EventKind(pair[0][0])), -_least(pair[1]), pair[0])
    )
    lines = [_told_in_all(found, words) for _, found in ranked]
    more = [words.say("more_figures", n=len(lines) - HEADLINES)] if len(lines) > HEADLINES else []
    return " · ".join(lines[:HEADLINES] + more)


def _least(rows: Iterable[Json]) -> int:
    return sum(row["low"] or 0 for row in rows)


def _told_in_all(rows: Sequence[Json], words: Words) -> str:
    kind = EventKind(rows[0]["kind"])
    status = min((Status(row["status"]) for row in rows), key=PRECEDENCE.index)
    low, high = _least(rows), _total(row["high"] for row in rows)
    return f"{words.count(kind, status, low, high)} ({_who(rows[0], words)})"


def _who(row: Json, words: Words) -> str:
    own = words.say("by_ukraine") if row["side"] == "ukraine" else ""
    return f"{words.claimant(row)}{own}"


def _total(values: Iterable[int | None]) -> int | None:
    known = list(values)
    return None if any(value is None for value in known) else sum(value or 0 for value in known)


def _between(rows: Iterable[Json], first: date, last: date) -> list[Json]:
    return [row for row in rows if first.isoformat() <= row["period"] <= last.isoformat()]


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
    """Return the largest numbers that places share, one for the same places."""
    shared = [(found.row(), found) for found in features]
    ranked = sorted(
        ((row["best"] or row["low"], found) for row, found in shared if row["shared"] and found.place),
        key=lambda pair: (-pair[0], pair[1].id),
    )
    by_places = {
        frozenset(place["code"] for place in found.row()["places"]): found for _, found in reversed(ranked)
    }
    largest = sorted(by_places.values(), key=[found for _, found in ranked].index)
    return largest[:most]


def _extent(found: Feature) -> float:
    return float(found.place.shape.area) if found.place else 0.0
