"""Pairing: which predicted place or claim is which marked one, one to one, the surest first."""

from collections import defaultdict
from dataclasses import replace
from typing import NamedTuple

from app.scoring.agreement import (
    IMPLIED,
    Places,
    around,
    fits,
    is_same_count,
    is_same_type,
    keys_of,
    named,
    overlap,
    places_of,
)
from app.scoring.gold import GoldClaim, GoldPlace, GoldText, ToldClaim, ToldPlace


class Pairs(NamedTuple):
    """The right pairs of a marked and a predicted claim, the predictions that are wrong, and the marks that were missed."""

    right: list[tuple[int, int]]
    wrong: list[int]
    missed: list[int]


def pair_places(gold: list[GoldPlace], told: tuple[ToldPlace, ...]) -> dict[int, int]:
    """Return the number of the prediction for each marked place that one overlaps, the best overlap first."""
    found = []
    for number, place in enumerate(gold):
        for other, claimed in enumerate(told):
            shared = overlap(place, claimed.start, claimed.stop)
            if shared > 0:
                longer = max(place.stop - place.start, claimed.stop - claimed.start)
                found.append((-shared / longer, number, other))
    paired: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, other in sorted(found):
        if number not in paired and other not in taken:
            paired[number] = other
            taken.add(other)
    return paired


def is_splittable(gold: GoldClaim) -> bool:
    """Tell whether a claim of several places may be given as one for each: a zero, an unnumbered one, one of "each"."""
    is_vague = gold.exact is None and gold.high is None and gold.low in (None, 1, 2)
    return len(gold.sets[0]) > 1 and (gold.is_zero or gold.is_each or is_vague)


def join_split(text: GoldText, told: tuple[ToldClaim, ...]) -> list[ToldClaim]:
    """Return the predictions, those that are given for each place of one splittable claim joined to one."""
    left = list(told)
    for gold in filter(is_splittable, text.claims):
        wanted = keys_of(text, gold.sets[0])
        if any(fits(gold, claim) and wanted <= named(text, claim)[0] for claim in left):
            continue
        for parts in _parts(text, gold, left).values():
            whole = replace(parts[0], spans=tuple(span for part in parts for span in part.spans))
            if len(parts) > 1 and places_of(text, gold, whole) is not Places.OTHER:
                left = [claim for claim in left if not any(claim is part for part in parts)] + [whole]
    return left


def _parts(text: GoldText, gold: GoldClaim, told: list[ToldClaim]) -> dict[str, list[ToldClaim]]:
    """Return by type the predictions that are each for a piece of a marked claim, and the whole of no other."""
    wanted = keys_of(text, gold.sets[0])
    allowed = wanted | keys_of(text, gold.within) | around(text, gold.sets[0])
    parts: dict[str, list[ToldClaim]] = defaultdict(list)
    for claim in told:
        keys, strays = named(text, claim)
        if strays or not keys & wanted or not keys <= allowed or not fits(gold, claim):
            continue
        others = (other for other in text.claims if other is not gold and fits(other, claim))
        if not any(places_of(text, other, claim) is Places.SAME for other in others):
            parts[claim.type].append(claim)
    return parts


def pair_claims(text: GoldText, told: list[ToldClaim], by_family: bool, need: Places) -> Pairs:
    """Return which predictions are right; `need` is how far their places must agree, `OTHER` for not at all."""
    paired = _paired(text, told, by_family, need)
    used = {other for _, other in paired}
    spared = used | _twins(text, told, paired)
    golds = text.claims
    wrong = [
        number
        for number, claim in enumerate(told)
        if number not in spared and not any(gold.is_optional and _agrees(text, gold, claim) for gold in golds)
    ]
    hit = {number for number, _ in paired}
    missed = [number for number, gold in enumerate(golds) if number not in hit and not gold.is_optional]
    return Pairs([pair for pair in paired if not golds[pair[0]].is_optional], wrong, missed)


def _agrees(text: GoldText, gold: GoldClaim, claim: ToldClaim) -> bool:
    return fits(gold, claim) and places_of(text, gold, claim) is not Places.OTHER


def _paired(text: GoldText, told: list[ToldClaim], by_family: bool, need: Places) -> list[tuple[int, int]]:
    found = []
    for number, gold in enumerate(text.claims):
        for other, claim in enumerate(told):
            if claim.is_zero != gold.is_zero or not is_same_type(gold, claim, by_family):
                continue
            if not is_same_count(gold, claim):
                continue
            places = places_of(text, gold, claim)
            if places > need or (gold.is_optional and places is Places.OTHER):
                continue
            rank = (
                gold.is_optional and places is not Places.SAME,
                places,
                not is_same_type(gold, claim, False),
                claim.type != gold.types[0],
                gold.is_optional,
            )
            found.append((rank, number, other))
    golds: set[int] = set()
    used: set[int] = set()
    paired = []
    for _, number, other in sorted(found):
        if number not in golds and other not in used:
            golds.add(number)
            used.add(other)
            paired.append((number, other))
    return paired


def _twins(text: GoldText, told: list[ToldClaim], paired: list[tuple[int, int]]) -> set[int]:
    """Return the predictions that give a right one again under the type that it implies, one for each."""
    used = {other for _, other in paired}
    twins: set[int] = set()
    for number, other in paired:
        gold = text.claims[number]
        types = {*gold.types, *(IMPLIED[name] for name in gold.types if name in IMPLIED)} - {told[other].type}
        for twin, claim in enumerate(told):
            if twin in used or twin in twins or claim.type not in types or claim.is_zero != gold.is_zero:
                continue
            if is_same_count(gold, claim) and places_of(text, gold, claim) is Places.SAME:
                twins.add(twin)
                break
    return twins
