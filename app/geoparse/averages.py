"""Averages: how many a day or week has on average is no count of what happened: "в середньому по 70 обстрілів на день"."""

from app.geoparse.items import Item
from app.geoparse.rewriting import counted_by
from gazetteer.patterns import regex

AVERAGE = "average"
NUMBER_AFTER = regex(r"[^;:BNM]{0,9}?(?P<number>[NM])")
NUMBER_BEFORE = regex(r"(?P<number>[NM])[aS]{0,2}[EK]?[iXwWe]{0,3}$")
COUNTED = regex(r"[NM][aSw]{0,3}(?P<event>[EK])")
NEXT = regex(r"[^;NMEKV]*,[BW&wd]{1,3}-?(?P<next>N)(?=$|[.;])")
END = regex(r"[;B]|$")


def without_averages(row: list[Item], shape: str) -> list[Item]:
    """Let how many there are on average be no number, and what it counts no event: "On average, A is shelled 40 times a day"."""
    for at in [at for at, item in enumerate(row) if item.value == AVERAGE]:
        match = NUMBER_AFTER.match(shape, at + 1) or NUMBER_BEFORE.search(shape, 0, at)
        if match is None:
            continue
        number = match.start("number")
        counted = COUNTED.match(shape, number)
        left = {number: "X"}
        if counted is not None:
            row, shape = _with_next(row, shape, counted.start("event"))
            left[counted.start("event")] = "w"
        elif shape[number] == "M":
            first = max(shape.rfind(mark, 0, number) for mark in ";B") + 1
            stop = END.search(shape, number)
            last = len(row) if stop is None else stop.start()
            left |= {one: "w" for one in range(first, last) if shape[one] in "VE"}
        row = [
            item._replace(letter=left[one], value="", quantity=None) if one in left else item
            for one, item in enumerate(row)
        ]
        shape = "".join([left.get(one, letter) for one, letter in enumerate(shape)])
    return row


def _with_next(row: list[Item], shape: str, event: int) -> tuple[list[Item], str]:
    """Let a number told next be of the event that has an average: "в среднем 40 боев в сутки, сегодня – 52"."""
    match = NEXT.match(shape, event + 1)
    if match is None:
        return row, shape
    at = match.end("next")
    return [*row[:at], counted_by(row[at - 1], row[event]), *row[at:]], f"{shape[:at]}E{shape[at:]}"


AVERAGES_BY_WORD = {AVERAGE: without_averages}
"""The turn by the word that tells it."""
