"""Names of the line's pieces that stay from day to day: each is named after a direction it runs through."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

FEWEST = 3
"""A direction with fewer places in a piece names it only where none has more: it may be gone tomorrow."""

Piece = Mapping[str, int]


def name_pieces(pieces: Sequence[Piece], since: Mapping[str, date]) -> list[str]:
    """Return a name for each piece, given how many of its places belong to each direction.

    A direction goes with the piece that holds most of its places; a piece bears the name of the direction that was named
    first of all time (`since`), which later days cannot change. A piece left without one is the second of its direction.
    """
    owned: dict[int, list[str]] = {}
    for direction in sorted({code for piece in pieces for code in piece}):
        owner = max(range(len(pieces)), key=lambda number: (pieces[number].get(direction, 0), -number))
        owned.setdefault(owner, []).append(direction)
    heads = {number: _head(own, pieces[number], since) for number, own in owned.items()}
    times = Counter(heads.values())
    names: list[str] = []
    for number, piece in enumerate(pieces):
        if number in heads:
            names.append(heads[number])
            continue
        direction = max(sorted(piece), key=lambda code: piece[code])
        times[direction] += 1
        names.append(direction if times[direction] == 1 else f"{direction}-{times[direction]}")
    return names


def _head(directions: Sequence[str], piece: Piece, since: Mapping[str, date]) -> str:
    strong = [code for code in directions if piece[code] >= FEWEST] or directions
    return min(strong, key=lambda code: (since.get(code, date.max), code))
