"""Agreement: whether a predicted claim is a marked one, by its type, its count and its places."""

from enum import IntEnum

from app.scoring.gold import CORE, GoldClaim, GoldPlace, GoldText, Key, Numbers, ToldClaim, is_country

FAMILIES = {"clash": "ground", "assault_repelled": "ground", "shelling": "fire", "mlrs": "fire"}
IMPLIED = {"assault_repelled": "clash", "mlrs": "shelling"}
"""Types that imply another: a claim given under both is one right claim and a twin."""
LOOSE = ("other", "river")
"""Kinds of landmarks: they may be named or left out beside real places."""
MOST_OF_UNNUMBERED = 3
NARROW = 2
HALF = 0.5


class Places(IntEnum):
    """How far the places of two claims agree; the lower the better."""

    SAME = 0
    ALIKE = 1  # only the direction or oblast, or half of the places
    OTHER = 2


def is_same_type(gold: GoldClaim, claim: ToldClaim, by_family: bool) -> bool:
    """Tell whether the types agree; by family clashes and repelled assaults are one, and the unspecified is anything."""
    if claim.type in gold.types:
        return True
    if not by_family:
        return False
    wanted = gold.types[0]
    return "unspecified" in (claim.type, wanted) or _family(claim.type) == _family(wanted)


def _family(name: str) -> str:
    return FAMILIES.get(name, name)


def is_same_count(gold: GoldClaim, claim: ToldClaim) -> bool:
    """Tell whether the counts agree: exact ones are equal, vague ones may overlap."""
    low, high = claim.low, claim.high
    if gold.is_zero:
        return low in (0, None) and high in (0, None)
    exact = low if low == high else None
    if exact is not None and (exact == gold.exact or exact in gold.other_exact):
        return True
    if gold.exact is not None:
        return gold.is_implicit and low in (None, 1) and high is None
    if gold.low is None and gold.high is None:
        return exact == 1 if exact is not None else low is None or low <= MOST_OF_UNNUMBERED
    return _is_in(gold, exact) if exact is not None else _overlaps(gold, low, high)


def _is_in(gold: GoldClaim, exact: int) -> bool:
    """Tell whether an exact count is a bound of a vague one, or lies in a narrow one."""
    if exact in (gold.low, gold.high):
        return True
    if gold.low is None or gold.high is None:
        return False
    return gold.low <= exact <= gold.high <= NARROW * gold.low


def _overlaps(gold: GoldClaim, low: int | None, high: int | None) -> bool:
    if high is not None and gold.low is not None and high < gold.low:
        return False
    return low is None or gold.high is None or low <= gold.high


def fits(gold: GoldClaim, claim: ToldClaim) -> bool:
    """Tell whether all but the places agree, types by family."""
    return claim.is_zero == gold.is_zero and is_same_type(gold, claim, True) and is_same_count(gold, claim)


def overlap(place: GoldPlace, start: int, stop: int) -> int:
    """Return how many characters a marked place shares with a span; none or less if they do not meet."""
    return min(place.stop, stop) - max(place.start, start)


def named(text: GoldText, claim: ToldClaim) -> tuple[set[Key], int]:
    """Return the marked places that a claim names, and how many of its spans are none of them."""
    keys: set[Key] = set()
    strays = 0
    for start, stop in claim.spans:
        best = max(text.places, key=lambda place: overlap(place, start, stop), default=None)
        if best is None or overlap(best, start, stop) <= 0:
            strays += not is_country(text.text[start:stop])
        elif best.name != "Ukraine":
            keys.add(best.key)
    return keys, strays


def keys_of(text: GoldText, numbers: Numbers) -> set[Key]:
    """Return the keys of some places of a text."""
    return {text.places[number].key for number in numbers}


def around(text: GoldText, numbers: Numbers) -> set[Key]:
    """Return the oblasts, as the text names them, that hold some places."""
    inner = (text.places[number] for number in numbers)
    names = {f"{place.oblast or '?'} Oblast" for place in inner if place.kinds[0] != "oblast"}
    return {place.key for place in text.places if place.kinds[0] == "oblast" and place.name in names}


def places_of(text: GoldText, gold: GoldClaim, claim: ToldClaim) -> Places:
    """Tell how far the places of two claims agree, by the set of right places that fits best."""
    found, strays = named(text, claim)
    if not gold.sets[0]:
        return Places.OTHER if found or strays else Places.SAME
    all_keys = [key for numbers in gold.sets for key in keys_of(text, numbers)]
    wide = {key for key in all_keys if key[1] in ("direction", "oblast")}
    best = Places.OTHER
    for numbers in gold.sets:
        wanted = keys_of(text, numbers)
        allowed = (keys_of(text, gold.within) | around(text, numbers) | wide) - wanted
        best = min(best, _compared(found, strays, wanted, allowed))
    return best


def _compared(found: set[Key], strays: int, wanted: set[Key], allowed: set[Key]) -> Places:
    left = {key for key in found - allowed if key in wanted or key[1] not in LOOSE}
    core, core_left = _core(wanted), _core(left)
    abroad = {key for key in left if key[1] == "foreign"}
    is_clean = not strays and not abroad - wanted
    if is_clean:
        if core and core_left == core:
            return Places.SAME
        if not core and not core_left and found & (wanted | allowed):
            return Places.SAME
    if is_clean and found and not left:
        return Places.ALIKE
    base = core or wanted
    others = (core_left | abroad) if core else left
    union = len(others | base) + strays
    return Places.ALIKE if union and len(left & base) / union >= HALF else Places.OTHER


def _core(keys: set[Key]) -> set[Key]:
    return {key for key in keys if key[1] in CORE}
