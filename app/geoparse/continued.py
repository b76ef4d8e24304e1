"""Continued: directions that go on with the event of the sentence before and leave out its verb: "На Бахмутському – A та B"."""

from app.geoparse.carried import Carried
from app.geoparse.elliptic import STRIKES
from app.geoparse.head import GROUND
from app.geoparse.items import Item
from gazetteer.patterns import regex

ARMS = r"(?:,?f?[aS]{0,2}K(?:[,&]{1,2}[aS]{0,2}K)*)?"
GOES_ON = regex(
    rf"[B+]?i[so]?[DA]{ARMS}(?P<mark>[-:])(?P<at>[bi]?)[so]{{0,2}}P(?:[,&]{{1,2}}[bi]?[so]{{0,2}}P)*(?=$|[.;]|,x)"
)


def continued(row: list[Item], shape: str, carried: Carried, sentence: int) -> list[Item] | None:
    """Return the row with what befell its places, as the sentence before it told; None where it tells of nothing."""
    told_in, sort = carried.told
    match = GOES_ON.match(shape) if told_in == sentence - 1 and "P" in shape else None
    if match is None:
        return None
    at = match.start("mark")
    if sort in GROUND or sort == "attack":
        near = [] if match["at"] else [row[at]._replace(letter="b", value="")]
        return [*row[:at], row[at]._replace(letter="E", value="clash"), *near, *row[at + 1 :]]
    if sort in STRIKES and match["at"] != "b":
        return [*row[:at], row[at]._replace(letter="V", value=sort), *row[at + 1 :]]
    return None
