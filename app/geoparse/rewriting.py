"""Rewriting: what many turns do to a row of items: part a clause, let a verb hold once more, let a number be of those before."""

from collections.abc import Callable
from re import Match, Pattern

from app.geoparse.items import Item, parted, without

Turn = Callable[[list[Item], str], list[Item]]
"""What writes a row anew, given its letters, or returns it as it is."""


def leaving(pattern: Pattern[str], told: str = "told") -> Turn:
    """Return the turn that leaves out what a pattern finds."""

    def left_out(row: list[Item], shape: str) -> list[Item]:
        match = pattern.search(shape)
        return row if match is None else without(row, match.span(told))

    return left_out


def parting(pattern: Pattern[str], mark: str = "mark") -> Turn:
    """Return the turn that parts a clause off at the mark that a pattern finds."""

    def parted_off(row: list[Item], shape: str) -> list[Item]:
        return parted_at(row, pattern.search(shape), mark)

    return parted_off


def parted_at(row: list[Item], match: Match[str] | None, mark: str = "mark") -> list[Item]:
    """Return a row with a clause of its own behind the mark that was found, or the row where nothing was."""
    if match is None:
        return row
    at = match.start(mark)
    return [*row[:at], parted(row[at]), *row[at + 1 :]]


def struck_again(row: list[Item], match: Match[str], sort: str = "") -> list[Item]:
    """Part at the mark that was found, and let the verb before it stand for the dash behind it, with another sort where told."""
    at, dash, verb = match.start("mark"), match.start("dash"), row[match.start("verb")]
    again = verb._replace(value=sort or verb.value, first=row[dash].first, stop=row[dash].stop)
    return [*row[:at], parted(row[at]), *row[at + 1 : dash], again, *row[dash + 1 :]]


def of_them(item: Item) -> Item:
    """Return the sign, before a number, that it is a part of what was told before."""
    return item._replace(letter="<", value="", quantity=None, stop=item.first)


def dropped(shape: str, told: tuple[int, int]) -> str:
    """Return the letters of a row without a stretch."""
    return shape[: told[0]] + shape[told[1] :]


def place_of(row: list[Item], value: str) -> int:
    """Return where the first item with a value stands in a row; -1 where none does, as one left out before."""
    return next((at for at, item in enumerate(row) if item.value == value), -1)
