"""Numbers beside: numbers that stand with an event and count hours, speakers, the hurt, districts or those shot down."""

from app.geoparse.alonglists import ALONG_LISTS
from app.geoparse.items import Item, parted, without
from app.geoparse.othercounts import HURT
from app.geoparse.rewriting import leaving
from gazetteer.patterns import regex

PORTION, HOURS, AND = "portion", "hours", "and"
HALF_AN_HOUR = regex(r"N(?P<told>&?(?P<half>l))(?P<hours>X)")
SAID_BY_SOME = regex(r"(?P<told>,N[aowgsS]{0,4}c)(?=$|[.;,])")
HURT_BEFORE = regex(r"(?P<hurt>[XY])(?P<number>N)(?P<joint>o)(?=[aS]{0,2}E)")
SOME_OF_PLACES = regex(r"(?P<told>(?<!E)(?<!K)No)(?=so?b?[PA])")
ONE_OF_ITS_KIND = regex(
    r"(?<=[jPA])(?P<told>,(?P<one>N)o[aSl]{0,2}N?[aSlw]{0,3}[wXs](?:[ib]?[kaSj]{1,2})?)(?=$|[,.;])"
)
AMONG_DOWNED = regex(
    r"(?:Y[aS]{0,2}N[aS]?K[aSwWi]{0,4}|N[aS]?KL?Y[wWi]{0,3})"
    r"(?P<told>,<N(?:,?w)?(?P<verb>V)[so]{0,2}[PA](?:[,&]{1,2}[so]?[PA]){0,6})"
)

without_half_hours = leaving(HALF_AN_HOUR, {"half": PORTION, "hours": HOURS})
"""Leave out the half of a number of hours: "the attack lasted four and a half hours"."""
without_speakers_counted = leaving(SAID_BY_SOME)
"""Leave out how many say so: "blasts hit an area near A, three local sources said"."""
without_some_of_places = leaving(SOME_OF_PLACES)
"""Leave out how many of the villages were struck: "hit a school in one of the villages near A"."""
without_those_downed = leaving(AMONG_DOWNED, {"verb": ("strike", "attack", "launch")})
"""Leave out whither those flew that were shot down: "downed 90 drones, including nine targeting A region"."""


def with_hurt_parted(row: list[Item], shape: str) -> list[Item]:
    """Let a number of the hurt be none of the event behind it: "killing 12 and injuring 7 and the shelling of A killed three"."""
    match = HURT_BEFORE.search(shape)
    if match is None or row[match.start("hurt")].value != HURT or row[match.start("joint")].value != AND:
        return row
    at, joint = match.start("number"), match.start("joint")
    return [
        *row[:at],
        row[at]._replace(letter="w", value="", quantity=None),
        parted(row[joint]),
        *row[joint + 1 :],
    ]


def without_one_of_its_kind(row: list[Item], shape: str) -> list[Item]:
    """Leave out what a town is one of: "attacked the city, one of Ukraine's two major ports"."""
    match = ONE_OF_ITS_KIND.search(shape)
    if match is None:
        return row
    quantity = row[match.start("one")].quantity
    is_one = quantity is not None and quantity.interval.low == quantity.interval.high == 1
    return without(row, match.span("told")) if is_one else row


NUMBERS_BESIDE = (
    *ALONG_LISTS,
    (("N&l",), without_half_hours),
    (("NlX",), without_half_hours),
    ((",N", "c"), without_speakers_counted),
    (("NoE",), with_hurt_parted),
    (("NoaE",), with_hurt_parted),
    (("Nos",), without_some_of_places),
    ((",No",), without_one_of_its_kind),
    ((",<N", "Y"), without_those_downed),
)
"""These turns in order, each with the letters without which it is not there."""
