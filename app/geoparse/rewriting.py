"""Rewriting: what many turns do to a row of items: part a clause, let a verb hold once more, let a number be of those before."""

from collections.abc import Callable, Collection, Mapping
from re import Match, Pattern

from app.geoparse.items import Item, parted, without
from app.geoparse.sorts import strike_kind

Turn = Callable[[list[Item], str], list[Item]]
"""What writes a row anew, given its letters, or returns it as it is."""
PLACE_LIST = r"[so]{0,2}[PA](?:[,&]{1,2}[bi]?[so]{0,2}[PA]){0,20}"
"""The letters of a list of places."""


Where = Mapping[str, str | Collection[str]]
"""The values that items must have, by the names that a pattern calls them; where several are told, one of them."""


def _seeking(pattern: Pattern[str], where: Where | None) -> Callable[[list[Item], str], Match[str] | None]:
    """Return the search for a pattern whose items have the values asked for."""
    asked = [(name, {told} if isinstance(told, str) else {*told}) for name, told in (where or {}).items()]

    def sought(row: list[Item], shape: str) -> Match[str] | None:
        match = pattern.search(shape)
        if match is None or any(row[match.start(name)].value not in values for name, values in asked):
            return None
        return match

    return sought


def leaving(pattern: Pattern[str], where: Where | None = None, told: str = "told") -> Turn:
    """Return the turn that leaves out what a pattern finds."""
    sought = _seeking(pattern, where)

    def left_out(row: list[Item], shape: str) -> list[Item]:
        match = sought(row, shape)
        return row if match is None else without(row, match.span(told))

    return left_out


def rereading(
    pattern: Pattern[str], told: str, letter: str = "", value: str | None = None, where: Where | None = None
) -> Turn:
    """Return the turn that reads the item that a pattern finds as another."""
    sought = _seeking(pattern, where)

    def read_anew(row: list[Item], shape: str) -> list[Item]:
        match = sought(row, shape)
        if match is None:
            return row
        return read_as(row, match.start(told), letter, value)

    return read_anew


def parting(pattern: Pattern[str], where: Where | None = None, mark: str = "mark") -> Turn:
    """Return the turn that parts a clause off at the mark that a pattern finds."""
    sought = _seeking(pattern, where)

    def parted_off(row: list[Item], shape: str) -> list[Item]:
        return parted_at(row, sought(row, shape), mark)

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


def striking_next(pattern: Pattern[str]) -> Turn:
    """Return the turn that lets the next place be struck with its own weapon, where a pattern finds one."""

    def struck_next(row: list[Item], shape: str) -> list[Item]:
        match = pattern.search(shape)
        return row if match is None else struck_again(row, match, strike_kind(row[match.start("arm")].value))

    return struck_next


def read_as(row: list[Item], at: int, letter: str = "", value: str | None = None) -> list[Item]:
    """Return a row whose item at a place is read as another, by its letter, its value or both."""
    item = row[at]
    anew = item._replace(letter=letter or item.letter, value=item.value if value is None else value)
    return [*row[:at], anew, *row[at + 1 :]]


def struck_at(row: list[Item], at: int) -> list[Item]:
    """Return a row whose item at a place is a verb of striking."""
    return read_as(row, at, letter="V", value="strike")


def moved(row: list[Item], told: tuple[int, int], behind: int) -> list[Item]:
    """Return a row with a stretch of it moved to where a later item stands."""
    first, stop = told
    return [*row[:first], *row[stop:behind], *row[first:stop], *row[behind:]]


def moving(pattern: Pattern[str], told: str, behind: str, where: Where | None = None) -> Turn:
    """Return the turn that tells a stretch of what a pattern finds behind another one."""
    sought = _seeking(pattern, where)

    def told_behind(row: list[Item], shape: str) -> list[Item]:
        match = sought(row, shape)
        return row if match is None else moved(row, match.span(told), match.end(behind))

    return told_behind


def said_again(items: list[Item], token: int) -> list[Item]:
    """Return items that are meant once more at a token, where none of their words stands."""
    return [item._replace(first=token, stop=token) for item in items]


def counted_by(number: Item, told: Item) -> Item:
    """Return an event or weapon told before as what a number counts that stands alone."""
    return told._replace(first=number.stop, stop=number.stop, single=False)


def of_them(item: Item) -> Item:
    """Return the sign, before a number, that it is a part of what was told before."""
    return item._replace(letter="<", value="", quantity=None, stop=item.first)


def dropped(shape: str, told: tuple[int, int]) -> str:
    """Return the letters of a row without a stretch."""
    return shape[: told[0]] + shape[told[1] :]


def place_of(row: list[Item], value: str) -> int:
    """Return where the first item with a value stands in a row; -1 where none does, as one left out before."""
    return next((at for at, item in enumerate(row) if item.value == value), -1)
