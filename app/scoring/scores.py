"""Scores: the agreement of all texts as precision, recall and shares."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from app.scoring.agreement import Places, around, keys_of, named
from app.scoring.gold import (
    CORE,
    NOTHING_TOLD,
    GoldPlace,
    GoldText,
    Key,
    Told,
    ToldClaim,
    ToldPlace,
    is_country,
)
from app.scoring.pairing import Pairs, join_split, pair_claims, pair_places

NEAR_KM = 10
EARTH_KM = 12742
UKRAINE = (22, 44, 40.3, 52.5)
"""West, south, east, north."""
TOLD_ROLES = ("event_location", "direction")
RATES = ("places exact", "places overlap", "claims strict", "claims family")
ATTRIBUTIONS = {
    "attribution strict": (Places.SAME, False),
    "attribution strict family": (Places.SAME, True),
    "attribution coarse": (Places.ALIKE, False),
    "attribution coarse family": (Places.ALIKE, True),
}


@dataclass(slots=True)
class Rate:
    """How much was right, wrongly told and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, right: int, wrong: int, missed: int) -> None:
        """Add what was found in a text."""
        self.right += right
        self.wrong += wrong
        self.missed += missed

    @property
    def precision(self) -> float:
        """Return how much of what was told is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """Return how much of what was marked was told."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Part:
    """So many of so many."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        """Count one."""
        self.right += right
        self.of += 1

    @property
    def part(self) -> float:
        """Return it as a number up to one."""
        return self.right / self.of if self.of else 0.0


PARTS = (
    "event places found",
    "kind right",
    "linked of found",
    "linked of all",
    "decided elsewhere",
    "foreign mapped",
    "numbered claims",
    "negated claims",
)


class Mistake(NamedTuple):
    """A claim that was told wrongly or missed, in one line."""

    text: str
    what: str
    claim: str


@dataclass(slots=True)
class Scores:
    """All figures of some texts."""

    texts: int = 0
    rates: dict[str, Rate] = field(default_factory=lambda: {name: Rate() for name in (*RATES, *ATTRIBUTIONS)})
    parts: dict[str, Part] = field(default_factory=lambda: {name: Part() for name in PARTS})
    types: dict[str, Rate] = field(default_factory=dict)
    distances: list[float] = field(default_factory=list)
    negative_texts: int = 0
    false_events: int = 0
    on_trap_places: int = 0
    mistakes: list[Mistake] = field(default_factory=list)


def score(texts: Iterable[GoldText], told: Mapping[str, Told]) -> Scores:
    """Return how far what was told agrees with what was marked; a text of which nothing is told counts as read empty."""
    scores = Scores()
    for text in texts:
        found = told.get(text.id, NOTHING_TOLD)
        scores.texts += 1
        _score_places(scores, text, found)
        _score_claims(scores, text, join_split(text, found.claims))
    return scores


def by_group(texts: list[GoldText], told: Mapping[str, Told]) -> dict[str, Scores]:
    """Return the scores of each language, of real and of made-up texts, and of all."""
    groups: dict[str, list[GoldText]] = {}
    for text in sorted(texts, key=lambda text: text.group):
        groups.setdefault(text.group, []).append(text)
    groups["real"] = [text for text in texts if not text.is_synthetic]
    groups["synthetic"] = [text for text in texts if text.is_synthetic]
    groups["all"] = texts
    return {name: score(group, told) for name, group in groups.items() if group}


def _score_places(scores: Scores, text: GoldText, told: Told) -> None:
    gold = [place for place in text.places if place.kinds[0] in CORE]
    paired = pair_places(gold, told.places)
    ignored = _ignored(text, told, set(paired.values()))
    exact = sum(_is_exact(gold[number], told.places[other]) for number, other in paired.items())
    every, scored = len(gold), len(told.places) - ignored
    scores.rates["places exact"].add(exact, scored - exact, every - exact)
    scores.rates["places overlap"].add(len(paired), scored - len(paired), every - len(paired))
    scores.parts["decided elsewhere"].of += len(paired)
    for number, place in enumerate(gold):
        other = told.places[paired[number]] if number in paired else None
        _score_place(scores, place, other)
    for place in text.places:
        if place.kinds[0] == "foreign":
            scores.parts["foreign mapped"].add(any(_is_mapped(place, other) for other in told.places))


def _is_exact(place: GoldPlace, other: ToldPlace) -> bool:
    return (place.start, place.stop) == (other.start, other.stop)


def _meets(place: GoldPlace, other: ToldPlace) -> bool:
    return min(place.stop, other.stop) > max(place.start, other.start)


def _ignored(text: GoldText, told: Told, paired: set[int]) -> int:
    """Count the predictions that are neither right nor wrong: rivers, places abroad, countries."""
    rest = [place for place in text.places if place.kinds[0] not in CORE]
    return sum(
        any(_meets(place, other) for place in rest) or is_country(text.text[other.start : other.stop])
        for number, other in enumerate(told.places)
        if number not in paired
    )


def _score_place(scores: Scores, place: GoldPlace, other: ToldPlace | None) -> None:
    if place.role in TOLD_ROLES:
        scores.parts["event places found"].add(other is not None)
    if other is not None and other.kind:
        scores.parts["kind right"].add(other.kind in place.kinds)
    if place.lat is None or place.lon is None:
        return
    is_near = False
    if other is not None and other.lat is not None and other.lon is not None:
        away = distance_km(place.lat, place.lon, other.lat, other.lon)
        scores.distances.append(away)
        is_near = away <= NEAR_KM
    scores.parts["linked of all"].add(is_near)
    if other is not None:
        scores.parts["linked of found"].add(is_near)
        scores.parts["decided elsewhere"].right += other.lat is not None and not is_near


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Return the distance of two points over the ground."""
    half_north, half_east = radians(other_lat - lat) / 2, radians(other_lon - lon) / 2
    across = sin(half_north) ** 2 + cos(radians(lat)) * cos(radians(other_lat)) * sin(half_east) ** 2
    return EARTH_KM * asin(sqrt(min(1.0, across)))


def _is_mapped(place: GoldPlace, other: ToldPlace) -> bool:
    """Tell whether a place abroad was given a point in Ukraine."""
    west, south, east, north = UKRAINE
    if other.lat is None or other.lon is None or not _meets(place, other):
        return False
    return south <= other.lat <= north and west <= other.lon <= east


def _score_claims(scores: Scores, text: GoldText, told: list[ToldClaim]) -> None:
    strict = pair_claims(text, told, False, Places.OTHER)
    _add(scores.rates["claims strict"], strict)
    _add(scores.rates["claims family"], pair_claims(text, told, True, Places.OTHER))
    _score_types(scores, text, told, strict)
    hit = {number for number, _ in strict.right}
    for number, gold in enumerate(text.claims):
        if gold.is_optional:
            continue
        if gold.is_zero:
            scores.parts["negated claims"].add(number in hit)
        elif gold.exact is not None:
            scores.parts["numbered claims"].add(number in hit)
    for name, (need, by_family) in ATTRIBUTIONS.items():
        pairs = pair_claims(text, told, by_family, need)
        _add(scores.rates[name], pairs)
        if (need, by_family) == (Places.ALIKE, True):
            _note(scores, text, told, pairs)
    scores.on_trap_places += _on_traps(text, told)


def _add(rate: Rate, pairs: Pairs) -> None:
    rate.add(len(pairs.right), len(pairs.wrong), len(pairs.missed))


def _score_types(scores: Scores, text: GoldText, told: list[ToldClaim], pairs: Pairs) -> None:
    right = Counter(text.claims[number].types[0] for number, _ in pairs.right)
    wrong = Counter(told[other].type for other in pairs.wrong)
    missed = Counter(text.claims[number].types[0] for number in pairs.missed)
    for name in sorted({*right, *wrong, *missed}):
        scores.types.setdefault(name, Rate()).add(right[name], wrong[name], missed[name])


def _note(scores: Scores, text: GoldText, told: list[ToldClaim], pairs: Pairs) -> None:
    """Note what is wrong or missed, and the events of a text that tells of none."""
    scores.mistakes += [Mistake(text.id, "wrong", _line_of_told(text, told[other])) for other in pairs.wrong]
    scores.mistakes += [Mistake(text.id, "missed", _line_of_gold(text, number)) for number in pairs.missed]
    if all(gold.is_optional or gold.is_zero for gold in text.claims):
        scores.negative_texts += 1
        scores.false_events += sum(not told[other].is_zero for other in pairs.wrong)


def _line_of_gold(text: GoldText, number: int) -> str:
    gold = text.claims[number]
    spans = [(text.places[at].start, text.places[at].stop) for at in gold.sets[0]]
    low, high = (gold.low, gold.high) if gold.exact is None else (gold.exact, gold.exact)
    return _line(text, gold.types[0], (low, high), spans)


def _line_of_told(text: GoldText, claim: ToldClaim) -> str:
    return _line(text, claim.type, (claim.low, claim.high), claim.spans)


def _line(
    text: GoldText, kind: str, count: tuple[int | None, int | None], spans: Iterable[tuple[int, int]]
) -> str:
    """Return a claim as "clash 59: Lyman, Bakhmut", "shelling 3 or more: Kherson region", "drone, no number: Nikopol"."""
    low, high = count
    names = ", ".join(text.text[start:stop] for start, stop in spans) or "no place"
    if low is None and high is None:
        return f"{kind}, no number: {names}"
    if low == high:
        return f"{kind} {low}: {names}"
    return f"{kind} {low or 0} or more: {names}" if high is None else f"{kind} {low or 0} to {high}: {names}"


def _on_traps(text: GoldText, told: list[ToldClaim]) -> int:
    """Count the claims put on places that only speak, or are abroad, or are told of for another reason."""
    events = {place.key for place in text.places if place.role in TOLD_ROLES}
    others = (
        place for place in text.places if place.role in ("reporter", "other") or place.kinds[0] == "foreign"
    )
    traps = {place.key for place in others} - events - _used(text)
    return sum(not claim.is_zero and bool(named(text, claim)[0] & traps) for claim in told)


def _used(text: GoldText) -> set[Key]:
    used: set[Key] = set()
    for gold in text.claims:
        used |= keys_of(text, gold.within) | around(text, gold.sets[0])
        for numbers in gold.sets:
            used |= keys_of(text, numbers)
    return used
