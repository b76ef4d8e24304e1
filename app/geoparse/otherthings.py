"""Other things: a clause that counts what is no event leaves its place to itself: "у A 17 обстрілів, а у B відкрили 9 пунктів"."""

from app.geoparse.head import Head
from app.geoparse.items import Item
from app.geoparse.quantities import is_vague
from gazetteer.patterns import regex

BOUNDARY, LEADS = regex(r",[&o]?B?|;"), regex(r"[oaWdhB]*[ib][so]*[PAD]{1,2}$|[Wdhi]+$")
COUNTED = regex(r"[wO][^N]*N[aS]{0,2}[wXS]|N[aS]{0,2}[wXS]{1,2}[LGO]{0,2}[wGX]|M[aS]{0,2}[wH]")
"""What counts things of no war: by a verb that nobody knows, or what something is or lasts."""
NO_EVENT, HANDED = regex(r"[^EVKRTIYx<:(]*(?:iK)?"), regex(r"[^EVRTIYx<:(]*")
DELIVERED = "delivered"
"""The value of what is done with weapons that are made or handed over: "отримали 12 дронів"."""
TRIED_ELSE = regex(r"T[aS]?w(?:N|[aS]?X)")
HAPPENED, PLACED = regex(r"[EKVRT]"), regex(r"[PAD]")
OF_ANOTHER = regex(r"(?:[XwQ]|Y(?=iPG))[^PA]*[LG][^PA]*[ib]P[aw]{0,2}$|[XYQ]iPG|XoPw")
"""A clause behind "and" with a subject of its own: "and a day of mourning was declared in A"."""
TAKEN = "PAHNMK"
SAYS_MORE, OF_SOMEBODY = (
    regex(r"w[^N]*[XYGO]|[XYGO][^N]*w|w[^P]*w[iob]|[iob]P[aS]?w{2}"),
    regex(r"[aSw]{0,2}(?:Xo?PY|Q?[XY]iPG)[^EVKRTI]*$"),
)
"""What tells that a clause in contrast says something: "а число погибших в A выросло", "а житель A подорвался на мине"."""


def tries_else(shape: str, head: Head) -> bool:
    """Tell whether what was tried is none of an army's advances: "намагався підірвати вибухові пристрої в A"."""
    return TRIED_ELSE.match(shape, head.first) is not None


def without_other_things(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let the places and numbers of such clauses be any words where each clause of an event has a place of its own."""
    clauses = _clauses(shape)
    others = [
        (first, stop)
        for first, stop in clauses
        if _is_of_others(row[first:stop], shape[first:stop], _is_contrasted(shape, first, stop))
    ]
    events = [span for span in clauses if span not in others and HAPPENED.search(shape, *span)]
    if not others or not events or not all(PLACED.search(shape, *span) for span in events):
        return row, shape
    left = {at for first, stop in others for at in range(first, stop) if shape[at] in TAKEN}
    row = [
        item._replace(letter="w", value="", quantity=None, place=-1) if at in left else item
        for at, item in enumerate(row)
    ]
    return row, "".join(["w" if at in left else letter for at, letter in enumerate(shape)])


def _is_contrasted(shape: str, first: int, stop: int) -> bool:
    """Tell whether a semicolon, a contrast or "and" with a new subject stands before a clause, or behind the first of a sentence."""
    mark = shape[first - 1] if first else shape[stop : stop + 2][-1:]
    if mark in "&o":
        return OF_ANOTHER.match(shape[first:stop]) is not None
    return mark in ";B" or (not first and shape[stop : stop + 1] == ";")


def _is_of_others(row: list[Item], shape: str, is_contrasted: bool) -> bool:
    """Tell whether a clause of some place counts things of no war exactly, or says something else in contrast to an event."""
    if "P" not in shape:
        return False
    if any(item.value == DELIVERED for item in row):
        return HANDED.fullmatch(shape) is not None
    if is_contrasted and (
        OF_SOMEBODY.match(shape) or (NO_EVENT.fullmatch(shape) and SAYS_MORE.search(shape))
    ):
        return True
    is_counted = any(item.quantity is not None and not is_vague(item.quantity) for item in row)
    return is_counted and NO_EVENT.fullmatch(shape) is not None and COUNTED.search(shape) is not None


def _clauses(shape: str) -> list[tuple[int, int]]:
    """Return where the clauses of a sentence begin and end."""
    found: list[tuple[int, int]] = []
    first = 0
    for match in BOUNDARY.finditer(shape):
        if LEADS.match(shape[first : match.start()]):
            continue  # "In A, a drone hit a car"
        found.append((first, match.start()))
        first = match.end()
    return [span for span in [*found, (first, len(shape))] if span[0] < span[1]]
