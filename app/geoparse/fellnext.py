"""Fell next: one more of the weapons just told, which fell on nothing named: "дві ракети влучили в A, ще одна впала на пустир"."""

from app.geoparse.head import ONE
from app.geoparse.items import Item, parted
from app.geoparse.rewriting import PLACE_LIST, counted_by, said_again
from app.geoparse.sorts import BLOWS
from gazetteer.patterns import regex

UPON, ANOTHER = "upon", "another"
FELL_NEXT = regex(
    rf"N[aS]{{0,2}}(?P<arm>K)K?L?V(?:i?[swX]{{1,3}})?(?P<there>i?{PLACE_LIST})(?P<mark>,&?|,?B|&)"
    r"(?P<more>\+)(?P<number>N?)(?P<verb>V)(?P<onto>i?[wXs]{1,3})(?=$|[.;,])"
)


def with_one_more_fallen(row: list[Item], shape: str) -> list[Item]:
    """Let one more of the weapons told before have struck there, too: "two missiles hit A, another fell on wasteland"."""
    match = FELL_NEXT.search(shape)
    if match is None or row[match.start("verb")].value not in BLOWS:
        return row
    mark, more, verb = match.start("mark"), row[match.start("more")], match.start("verb")
    number = (
        row[match.start("number")] if match["number"] else more._replace(letter="N", value="", quantity=ONE)
    )
    if not match["number"] and more.value != ANOTHER:
        return row
    there = said_again(row[slice(*match.span("there"))], row[verb].stop)
    arm = counted_by(number, row[match.start("arm")])
    besides = [more._replace(stop=more.first)] if not match["number"] else [more]
    return [*row[:mark], parted(row[mark]), *besides, number, arm, row[verb], *there, *row[match.end() :]]


FELL_NEXT_TOO = (
    (("NK", ",+NV"), with_one_more_fallen),
    (("NK", ",+V"), with_one_more_fallen),
    (("NK", "B+NV"), with_one_more_fallen),
    (("NK", "&+V"), with_one_more_fallen),
    (("NK", "&+NV"), with_one_more_fallen),
)
"""These turns in order, each with the letters without which it is not there."""
