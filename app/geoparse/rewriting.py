"""Rewriting: what many turns do to a row of items: part a clause, let a verb hold once more, let a number be of those before."""

from re import Match

from app.geoparse.items import Item, parted


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


def place_of(value: str, row: list[Item]) -> int:
    """Return where the first item with a value stands in a row; -1 where none does, as one left out before."""
    return next((at for at, item in enumerate(row) if item.value == value), -1)
