"""Names of the line's pieces that stay from day to day: each is named after a direction it runs through."""

from collections import Counter
from collections.abc import Mapping, Sequence


def name_pieces(pieces: Sequence[Mapping[str, int]], standing: Mapping[str, int]) -> list[str]:
    """Return a name for each piece, given how many of its places belong to each direction.

    A direction goes with the piece that holds most of its places; a piece bears the name of the direction that was named
    most of all time (`standing`), which hardly ever changes. A piece left without one is the second of its direction.
    """
    owned: dict[int, list[str]] = {}
    for direction in sorted({code for piece in pieces for code in piece}):
        owner = max(range(len(pieces)), key=lambda number: (pieces[number].get(direction, 0), -number))
        owned.setdefault(owner, []).append(direction)
    names: list[str] = []
    times: Counter[str] = Counter()
    heads = {_best(own, standing) for own in owned.values()}
    times.update(heads)
    for number, piece in enumerate(pieces):
        if number in owned:
            names.append(_best(owned[number], standing))
            continue
        direction = max(sorted(piece), key=lambda code: piece[code])
        times[direction] += 1
        names.append(direction if times[direction] == 1 else f"{direction}-{times[direction]}")
    return names


def _best(directions: Sequence[str], standing: Mapping[str, int]) -> str:
    return max(sorted(directions), key=lambda code: standing.get(code, 0))
