"""Head: one thing that is said to have happened in a sentence, and the letters of its items."""

from typing import NamedTuple

from app.geoparse.conventions import exactly
from app.geoparse.items import Item
from app.geoparse.quantities import Quantity

GROUND = frozenset(["clash", "combat", "assault", "offensive", "move"])
ONE = Quantity(-1, -1, exactly(1), "", -1)


class Head(NamedTuple):
    """One thing that is said to have happened: its items, what it is called, its number.

    `sort` is the kind as told, still in the words of the lexicon: an event kind, "attack", "strike", "assault", "offensive".
    `form` is how it is said: counted, noun, verb, attempt, try, steady, grown ("rose to 64"), none ("– жодної"),
    elliptic and trailing ("two missile and five air strikes"), part ("48 of them with MLRS"), one, some, twin, example,
    respectively, bare (a number alone).
    `used` tells of a weapon that a verb of attack goes with it.
    """

    first: int
    stop: int
    sort: str
    form: str
    quantity: Quantity | None
    number_at: int = -1
    used: bool = False


def shape_of(row: list[Item]) -> str:
    """Return the letters of a row of items; "one of which" is a 1."""
    return "".join(["1" if item.value == "one" else item.letter for item in row])
