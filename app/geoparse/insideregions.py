"""Inside regions: a region's number holds those that are told after it of its towns."""

from app.geoparse.drafts import Draft
from app.geoparse.placing import Placed
from app.model import EventKind

OBLAST_AND_RAION, LEVELS = (4, 6), 14
"""How much of a code tells the oblast and the raion, and where its levels end; what a region leaves open are zeros."""

BELOW = 2
"""So many sentences below a headline tell what it heads."""


def mark_regions(pairs: list[tuple[Draft, Placed]]) -> None:
    """Let a region's number hold those told after it of its towns: "64 рази обстріляли область, 9 разів – місто Херсон"."""
    regions = [_region(placed) if len(placed.places) == 1 else "" for _, placed in pairs]
    if not any(regions):
        return
    totals: dict[tuple[EventKind, str, str, bool], dict[str, Draft]] = {}
    told: dict[int, int] = {}
    for (draft, placed), region in zip(pairs, regions, strict=True):
        if not draft.is_numbered or draft.is_zero or draft.repeats is not None:
            continue
        key = (draft.kind, draft.window, draft.claimant, draft.is_ours)
        known = totals.setdefault(key, {})  # the first of each region
        around = next((total for wider, total in known.items() if _lies_in(placed, wider)), None)
        if around is not None and draft.part_of is None and "besides" not in draft.rules:
            _put_inside(draft, around, told)
        if region and draft.part_of is None:
            known.setdefault(region, draft)


def mark_headline(pairs: list[tuple[Draft, Placed]]) -> None:
    """Let what a headline tells of a region repeat what the text below it tells of places in it, alike in number and kind."""
    for draft, placed in pairs:
        region = _region(placed) if draft.sentence == 0 and len(placed.places) == 1 else ""
        if not region or draft.is_zero or draft.repeats is not None or draft.part_of is not None:
            continue
        told = [
            other
            for other, closer in pairs
            if 0 < other.sentence <= BELOW and other.kind is draft.kind and _lies_in(closer, region)
        ]
        same = [one for one in told if _is_as_many(one, draft) and one.is_ours is draft.is_ours]
        if same:
            draft.repeats = same[0] if same[0].repeats is None else same[0].repeats
            draft.rules.append("told_twice")


def _is_as_many(one: Draft, other: Draft) -> bool:
    if one.is_zero or one.part_of is not None or {"besides", "subset"} & {*one.rules}:
        return False
    a, b = one.head.quantity, other.head.quantity
    return a is b is None or (a is not None and b is not None and a.interval == b.interval)


def _put_inside(draft: Draft, total: Draft, told: dict[int, int]) -> None:
    """Let a number be part of a region's, as long as all its parts are no more than it."""
    least = told.get(id(total), 0) + (draft.head.quantity.interval.low if draft.head.quantity else 0)
    most = total.head.quantity.interval.high if total.head.quantity else None
    if most is None or least <= most:
        draft.part_of = total
        told[id(total)] = least


def _region(placed: Placed) -> str:
    """Return how the codes in a region begin where the one place of a draft is an oblast or raion, "" else."""
    code = placed.places[0].code
    if placed.direction or placed.places[0].ambiguous or not code.startswith("UA"):
        return ""  # a village that may be one of two is no region
    return next((code[:length] for length in OBLAST_AND_RAION if set(code[length:LEVELS]) == {"0"}), "")


def _lies_in(placed: Placed, region: str) -> bool:
    return bool(placed.places) and all(
        place.code.startswith(region) and set(place.code[len(region) : LEVELS]) != {"0"}
        for place in placed.places
    )
