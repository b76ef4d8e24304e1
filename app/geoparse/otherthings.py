"""Other things: a clause that counts what is no event leaves its place to itself: "у A 17 обстрілів, а у B відкрили 9 пунктів"."""

from app.geoparse.items import Item
from app.geoparse.quantities import is_vague
from gazetteer.patterns import regex

BOUNDARY = regex(r",&?B?|;|B")
COUNTED = regex(r"[wO][^N]*N[aS]{0,2}[wXS]|N[aS]{0,2}[wXS]{1,2}[LGO]{0,2}[wGX]|M[aS]{0,2}[wH]")
"""What counts things of no war: by a verb that nobody knows, or what something is or lasts."""
NO_EVENT, HANDED = regex(r"[^EVKRTIYx<:(]*(?:iK)?"), regex(r"[^EVRTIYx<:(]*")
DELIVERED = "delivered"
"""The value of what is done with weapons that are made or handed over: "отримали 12 дронів"."""
HAPPENED, PLACED = regex(r"[EKVRT]"), regex(r"[PAD]")
TAKEN = "PAHNMK"


def without_other_things(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let the places and numbers of such clauses be any words where each clause of an event has a place of its own."""
    clauses = _clauses(shape)
    others = [span for span in clauses if _is_of_others(row[slice(*span)], shape[slice(*span)])]
    events = [span for span in clauses if span not in others and HAPPENED.search(shape, *span)]
    if not others or not events or not all(PLACED.search(shape, *span) for span in events):
        return row, shape
    left = {at for first, stop in others for at in range(first, stop) if shape[at] in TAKEN}
    row = [
        item._replace(letter="w", value="", quantity=None, place=-1) if at in left else item
        for at, item in enumerate(row)
    ]
    return row, "".join(["w" if at in left else letter for at, letter in enumerate(shape)])


def _is_of_others(row: list[Item], shape: str) -> bool:
    """Tell whether a clause of some place counts things of no war exactly, or weapons that were made or handed over."""
    if "P" not in shape:
        return False
    if any(item.value == DELIVERED for item in row):
        return HANDED.fullmatch(shape) is not None
    is_counted = any(item.quantity is not None and not is_vague(item.quantity) for item in row)
    return is_counted and NO_EVENT.fullmatch(shape) is not None and COUNTED.search(shape) is not None


def _clauses(shape: str) -> list[tuple[int, int]]:
    """Return where the clauses of a sentence begin and end."""
    found: list[tuple[int, int]] = []
    first = 0
    for match in BOUNDARY.finditer(shape):
        found.append((first, match.start()))
        first = match.end()
    return [span for span in [*found, (first, len(shape))] if span[0] < span[1]]
