"""Taken: where the hurt were taken, which is not where they were struck: "доставили до лікарні в A"."""

from app.geoparse.items import Item
from gazetteer.patterns import regex

TAKEN = "taken"
"""The value of what tells that somebody was brought to a hospital or helped."""
TO = regex(r"!(?:[wXos]{0,3}[irfb]){0,2}[wosX]{0,2}(?P<places>[PAF](?:(?:[,&]{1,2}|[,&]{0,2}[ir])[PAF])*)")
"""What follows it, up to the places: "до лікарні у A", "на лікування до A та B"."""


def without_taken(row: list[Item]) -> list[Item]:
    """Leave out the places to which the hurt were taken."""
    if not any(item.value == TAKEN for item in row):
        return row
    shape = "".join(["!" if item.value == TAKEN else item.letter or " " for item in row])
    left = {at for found in TO.finditer(shape) for at in range(*found.span("places"))}
    return [
        item._replace(letter="w", value="") if at in left and item.letter in "PAF" else item
        for at, item in enumerate(row)
    ]
