"""Cases of use: so many times a weapon was used are so many strikes: "41 випадок застосування авіації"."""

from app.geoparse.items import Item
from app.geoparse.sorts import KIND_OF_MODIFIER, strike_of

CASES_OF_USE, BY_AIR, NEAR_BY = "cases_of_use", ("any air", "aircraft"), 4


def with_cases_of_use(row: list[Item], _shape: str) -> list[Item]:
    """Let cases of a weapon's use be its strikes: "there were 12 cases of the use of MLRS at A"."""
    told: list[Item] = []
    at = 0
    while at < len(row):
        behind = _strike_of(row[at + 1 : at + NEAR_BY]) if row[at].value == CASES_OF_USE else []
        told += behind or [row[at]]
        at += len(behind) + 1 if behind else 1
    return told


def _strike_of(behind: list[Item]) -> list[Item]:
    """Return what stands behind cases of use up to the weapon, that as a strike; nothing where no weapon is told."""
    for at, used in enumerate(behind):
        kind = "air_strike" if used.value in BY_AIR else KIND_OF_MODIFIER.get(used.value, "")
        if used.letter == "K":
            return [*behind[:at], strike_of(used)]
        if kind:
            return [*behind[:at], used._replace(letter="E", value=kind)]
        if used.letter not in "aSo":
            break
    return []


CASES_OF_USE_BY_WORD = {CASES_OF_USE: with_cases_of_use}
"""The turn with the word that tells it."""
