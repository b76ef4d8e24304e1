"""Heads: what is said to have happened in a sentence, each with its number, found by one expression over its letters."""

import re
from typing import NamedTuple

from app.geoparse.items import Item
from app.geoparse.quantities import Quantity

HEAD = re.compile(
    r"(?P<elliptic>N[aS]+(?=,?&?N[aSw]{0,3}E)|N[aS]+(?=&[aS]+E))"
    r"|(?P<counted>N[aS]*w{0,2}[aS]*[EK](?:[aSo]*[EK])*)"
    r"|(?P<times>M)"
    r"|(?P<attempt>T[^,;:BEKVNMDPAF]{0,4}I)"
    r"|(?P<noun>[aS]*[EK](?:[aSo]*[EK])*)"
    r"|(?P<verb>V)"
    r"|(?P<bare>N)"
)
BOUNDARY = re.compile(r"[;B]")
GROWN = re.compile(r"[^;BENKVM]{0,9}(?:[-:]|G[^;BENKVM,]{0,6})$")

KIND_OF_MODIFIER = {
    "strike_air": "air_strike",
    "strike_missile": "missile_strike",
    "strike_drone": "drone_strike",
    "strike_shell": "shelling",
    "strike_mlrs": "mlrs",
}
SPECIFIC = ("missile_strike", "drone_strike", "mlrs", "air_strike", "guided_bomb", "shelling")
GROUND = frozenset(["clash", "assault", "offensive", "move"])


class Head(NamedTuple):
    """One thing that is said to have happened: its items, what it is called, its number.

    `sort` is the kind as told, still in the words of the lexicon: an event kind, "attack", "strike", "assault", "offensive".
    `form` is how it is said: counted, noun, verb, attempt, bare (a number alone) or elliptic.
    """

    first: int
    stop: int
    sort: str
    form: str
    quantity: Quantity | None
    number_at: int = -1


def shape_of(row: list[Item]) -> str:
    """Return the letters of a row of items."""
    return "".join([item.letter for item in row])


def heads(row: list[Item], shape: str) -> list[Head]:
    """Return the heads of a sentence in order, with their numbers."""
    found: list[Head] = []
    for match in HEAD.finditer(shape):
        form = match.lastgroup or ""
        first, stop = match.span()
        quantity = row[first].quantity if form in ("elliptic", "counted", "times", "bare") else None
        if form == "bare" and _counts_other(shape, stop):
            continue
        found.append(
            Head(first, stop, sort_of(row, first, stop, form), form, quantity, first if quantity else -1)
        )
    return _join_growth(_join_times(found, shape), shape)


def _counts_other(shape: str, stop: int) -> bool:
    """Tell whether a number alone counts something that is no event: people, settlements, kilometres."""
    return re.match(r"[aSw]{0,2}[XsUq]|[aSw]{0,2}[DA]", shape[stop : stop + 3]) is not None and shape[
        stop : stop + 1
    ] not in ("D", "A", "")


def sort_of(row: list[Item], first: int, stop: int, form: str) -> str:
    """Return what the items of a head call it."""
    if form == "attempt":
        return "assault"
    events = [item.value for item in row[first:stop] if item.letter in "EV"]
    if form == "elliptic":
        following = [item for item in row[stop : stop + 8] if item.letter == "E"]
        events = [following[0].value] if following else []
    details = [KIND_OF_MODIFIER[item.value] for item in row[first:stop] if item.letter == "a" and item.value]
    weapons = [item.value for item in row[first:stop] if item.letter == "K"]
    if form in ("times", "bare"):
        return ""
    if not events:
        return weapons[0] if weapons else ""
    head = events[0]
    if form == "elliptic" and details:
        return details[0]
    for finer in (*details, *weapons):
        if head in ("attack", "strike", "launch") or (
            head == "shelling" and finer in ("mlrs", "missile_strike", "drone_strike")
        ):
            return "air_strike" if finer == "guided_bomb" else finer
    specific = [event for event in events if event in SPECIFIC]
    if head in ("attack", "strike") and specific:
        return specific[0]
    return head


def _join_times(found: list[Head], shape: str) -> list[Head]:
    """Give "18 times" to its verb or noun: the next in the clause, else the one before."""
    joined: list[Head] = []
    index = 0
    while index < len(found):
        head = found[index]
        if head.form != "times":
            joined.append(head)
            index += 1
            continue
        following = found[index + 1] if index + 1 < len(found) else None
        before = joined[-1] if joined else None
        if (
            following is not None
            and _takes(following)
            and not re.search(r"[;B,]", shape[head.stop : following.first])
        ):
            joined.append(following._replace(quantity=head.quantity, number_at=head.first))
            index += 2
            continue
        if (
            before is not None
            and _takes(before)
            and not BOUNDARY.search(shape[before.stop : head.first])
            and shape[before.stop : head.first].count(",") <= 1
        ):
            joined[-1] = before._replace(quantity=head.quantity, number_at=head.first)
        elif (
            following is not None
            and _takes(following)
            and not BOUNDARY.search(shape[head.stop : following.first])
        ):
            joined.append(following._replace(quantity=head.quantity, number_at=head.first))
            index += 1
        else:
            joined.append(head._replace(form="bare"))
        index += 1
    return joined


def _takes(head: Head) -> bool:
    return head.quantity is None and head.form in ("noun", "verb", "attempt")


def _join_growth(found: list[Head], shape: str) -> list[Head]:
    """Give the number of "the number of attacks rose to 64", "clashes: 51", "N атак – 12" to its noun."""
    joined: list[Head] = []
    for head in found:
        before = joined[-1] if joined else None
        if (
            head.form == "bare"
            and before is not None
            and before.form == "noun"
            and before.quantity is None
            and GROWN.match(shape[before.stop : head.first])
        ):
            joined[-1] = before._replace(quantity=head.quantity, number_at=head.first, form="grown")
        elif (
            head.form == "bare"
            and before is not None
            and before.form == "grown"
            and "G" in shape[before.first : head.first]
            and "D" not in shape[before.stop : head.first]
        ):
            joined[-1] = before._replace(quantity=head.quantity, number_at=head.first)
        else:
            joined.append(head)
    return joined
