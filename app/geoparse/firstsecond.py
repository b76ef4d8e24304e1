"""First and second: numbers of two places that are told by their order: "на первый сбросили девять КАБов, на второй – четыре"."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import place_of
from gazetteer.patterns import regex

SECOND = "second"
ORDER = ("first", SECOND)
MARKS, TELLS = ":,;-", frozenset("EVK")
LAST, OTHER_LAST = "last", regex(r"[wWdhX]")
LIST = regex(r"[PA][,&]{1,2}(?P<last>[PA])(?=[^PADF]*$)")
TWO_PLACES = regex(r"(?P<one>[PDA])(?:,|&|,&)(?P<other>[PDA])(?![,&]{1,2}[PDA])")


def with_last(row: list[Item], shape: str) -> list[Item]:
    """Let "on the last of them" be on the last place of the list before: "обстріляли A, B; на останнє скинули чотири бомби"."""
    at = place_of(row, LAST)
    match = LIST.search(shape, 0, at) if at >= 0 else None
    if match is None or OTHER_LAST.match(shape, at + 1):
        return row
    stop = row[at].stop
    there = row[match.start("last")]._replace(first=stop, stop=stop)
    return [*row[:at], row[at]._replace(letter="i", value=""), there, *row[at + 1 :]]


def with_first_and_second(row: list[Item], shape: str) -> list[Item]:
    """Let "on the first" and "on the second" be on the places before that are two."""
    match = TWO_PLACES.search(shape)
    if match is None or not {*ORDER} <= {item.value for item in row}:
        return row
    places = dict(zip(ORDER, (row[match.start("one")], row[match.start("other")]), strict=True))
    mark = next((at for at in range(match.end(), len(row)) if row[at].letter in MARKS), -1)
    written: list[Item] = []
    is_told = not TELLS.isdisjoint(shape[:mark])  # else the places are only those of what follows
    for at, item in enumerate(row):
        if not is_told and match.start() <= at < match.end():
            item = item._replace(letter="w", value="")
        place = places.get(item.value) if at > match.start() else None
        if place is None:
            written.append(parted(item) if at == mark else item)
        else:
            there = place._replace(first=item.stop, stop=item.stop)
            written += [item._replace(letter="i", value=""), there]
    return written
