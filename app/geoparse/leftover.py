"""Left over: "the rest" of what is counted, at a place of its own: "12 drones: seven at A, the rest at B"."""

from app.geoparse.conventions import Interval, exactly
from app.geoparse.drafts import OTHER_CLAUSE, Draft
from app.geoparse.items import Item
from app.geoparse.quantities import Quantity
from app.geoparse.rewriting import PLACE_LIST
from app.geoparse.sorts import STRIKING
from gazetteer.patterns import regex

REST = "rest"
SOME = Quantity(-1, -1, Interval(1, None, None), REST, -1)
"""What stands for how many are left, until a total tells it."""
REST_AT = regex(
    r"(?:[MN][^;Yl]*?[PA]A?|[PA][^;Yl]*?[MN])(?P<mark>[,&]{0,2}B?&?|;B?)(?P<rest>l)(?:<?(?P<fights>[aS]?[EK])L?)?(?:-?V?-?)"
    rf"(?=[bri]{{0,2}}{PLACE_LIST}(?:io?A)?(?:$|[.;,WB]))"
)
TOTAL_BEFORE = regex(r"[#BwWdh,]{0,4}(?P<number>N)[aS]{0,2}K{1,2}(?:[^;:NEKVY]{0,4}):")


def with_rest_counted(row: list[Item], shape: str) -> list[Item]:
    """Let "the rest" be a number as those before it are: "20 strikes: seven on A, eight on B and the rest on C"."""
    match = REST_AT.search(shape)
    if match is None or row[match.start("rest")].value != REST:
        return row
    at = match.start("rest")
    if any(item.letter == "V" and item.value not in STRIKING for item in row[at : match.end()]):
        return row  # "the rest were launched at A"
    rest = row[at]
    comma = Item(",", rest.first, rest.first, "")
    return [*row[: match.start("mark")], comma, rest._replace(letter="N", quantity=SOME), *row[at + 1 :]]


def count_rest(found: list[Draft], row: list[Item], shape: str) -> None:
    """Let the rest be what a total leaves of it, where one was told; else it has no number."""
    for at, rest in enumerate(found):
        if rest.head.quantity == SOME:
            left = _left(found[:at], rest, row, shape)
            rest.head = rest.head._replace(quantity=None if left is None else SOME._replace(interval=left))
            rest.rules += [OTHER_CLAUSE] * (left is None)


def _left(before: list[Draft], rest: Draft, row: list[Item], shape: str) -> Interval | None:
    """Return what is left of a total told before its parts, None where no number says it."""
    total, parts = _total_before(row, shape), before
    if total is None and before and _is_whole(before, shape):
        total, parts = before[0].head.quantity, before[1:]
    told = [part.head.quantity for part in parts if part.kind is rest.kind]
    if total is None or not parts or len(told) < len(parts) or not all(map(_is_exact, [total, *told])):
        return None
    left = total.interval.low - sum(part.interval.low for part in told if part is not None)
    return exactly(left) if left > 0 else None


def _total_before(row: list[Item], shape: str) -> Quantity | None:
    """Return the number of weapons that heads its parts and is told of no place and no verb: "Загалом 12 дронів: сім по A"."""
    match = TOTAL_BEFORE.match(shape)
    return None if match is None else row[match.start("number")].quantity


def _is_whole(before: list[Draft], shape: str) -> bool:
    """Tell whether the first of some drafts is all that the next are parts of: behind a colon, or told of no place."""
    whole, *parts = before
    if not parts or whole.kind is not parts[0].kind:
        return False
    stop = max(whole.head.stop, whole.head.number_at)
    return ":" in shape[stop : parts[0].head.first] or not (whole.places or whole.areas)


def _is_exact(quantity: Quantity | None) -> bool:
    """Tell whether a number is told, and without any doubt."""
    return quantity is not None and quantity.interval.low == quantity.interval.high


LEFT_OVER_BY_WORD = {REST: with_rest_counted}
"""The turn with the word that tells it."""
