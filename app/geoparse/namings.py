"""Namings: how a group of places is named, by the words before it: in, near, towards, from."""

from app.model import Naming

REACH, WORDS = 14, 2
"""How far back the word before the first place is looked for, and over how many words that nobody knows in a row."""


def naming_of(shape: str, first: int) -> Naming:
    """Return how places are named whose first stands at an item."""
    in_list = passed = False
    for index in range(first - 1, max(-1, first - REACH), -1):
        mark = shape[index]
        if in_list and mark in "bri" and not passed:
            break
        if mark == "b":
            return Naming.NEAR
        if mark == "r":
            return Naming.TOWARDS
        if mark == "f":
            return Naming.FROM
        if mark == "i":
            return Naming.IN
        passed = passed or (in_list and mark == "A" and shape[first] == "P")  # "near A of B region, C and D"
        if passed and mark in "PA":
            continue
        in_list = in_list or mark in ",&w-"  # "from Bryansk City, A and B"
        if mark == ":" and index and shape[index - 1] == "f":  # "із напрямків: Орел, Курськ"
            continue
        is_other = in_list and shape[max(0, index - WORDS) : index + 1] == "w" * (WORDS + 1)
        passing = "soaSk,&w-F;XA()" if shape[first] == "F" else "soaSk,&w-F"
        if mark not in passing or is_other:  # "від A горить ліс, B атакували"
            break
    return Naming.IN
