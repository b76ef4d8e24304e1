"""The rest: those of the weapons that were not shot down and struck: "одну ракету збито, решта влучили у склад"."""

from app.geoparse.items import Item
from app.geoparse.sorts import BLOWS
from gazetteer.patterns import regex

REST = "rest"
REST_HIT = regex(
    r"(?:N(?P<arm>K)N?L?Y|YN(?P<downed>K))[iwPA]{0,3},B?(?P<rest>l)(?P<verb>V)(?=i?X|i?[so]?[PA]|(?P<upon>i)w|w)"
)


def with_rest_that_hit(row: list[Item], shape: str) -> list[Item]:
    """Let the rest of the weapons be what struck: "one missile was downed, the rest hit a warehouse in A"."""
    match = REST_HIT.search(shape)
    if match is None or row[match.start("rest")].value != REST or row[match.start("verb")].value not in BLOWS:
        return row
    if match["upon"] and row[match.start("upon")].value != "upon":
        return row  # "решта впали в море"
    at = match.start("rest")
    arm = row[max(match.start("arm"), match.start("downed"))]._replace(
        first=row[at].first, stop=row[at].stop, single=False
    )
    return [*row[:at], arm, *row[at + 1 :]]


THE_REST = ((("Y", "lV", "K"), with_rest_that_hit),)
"""The turn with the letters without which it is not there."""
