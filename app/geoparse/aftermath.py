"""Aftermath: whom fire did not hurt, what nobody knows of it, what rescuers try, who died of it later: none of it an event."""

from app.geoparse.items import Item
from app.geoparse.othercounts import HURT
from app.geoparse.rewriting import leaving, read_as, rereading
from gazetteer.patterns import regex

NO_NEWS_OF, TO_HOSPITAL = "no_news_of", "to_hospital"
NOBODY_HURT = regex(
    r"(?P<hurt>[XY])(?:[fw@i]|wf|ww)[aSo]{0,3}N?[aSo]{0,2}[EK][^;:EKVNB]*(?P<none>Z)(?=[^EKVPA]*$|[,;])"
)
NOT_KNOWN = regex(r"(?P<news>w)[aSo]{0,3}N?[aSo]{0,2}(?P<event>[EK])K?[^;:EKVNB]*(?P<none>[Zw])(?=[,;]|$)")
NOT_KNOWN_OF = regex(r"(?P<none>Z)[aw]{0,3}(?P<news>w)[aSo]{0,3}(?P<event>[EK])")
CIVILIANS_TRY = regex(r"(?P<who>X)[aw]{0,2}(?P<tried>T)")
DIED_THERE = regex(r"(?P<ward>w)[^;:EKV]*,w?[LYw]{1,2}[ib]X?(?P<event>E)(?=[Wd,]|$)")

WARD_OF_TOWN = regex(r"^[Wwdh,]{0,3}(?P<ward>w)(?P<told>[so]?P)(?=[wLYX])[^;EKVN]*[YXw][^;:EKVN]*E[^;:]*P")
OFTEN_BEFORE = regex(r"(?P<once>w)[^;:,EVKBN]*(?P<often>w)[aSL]{0,3}[VE]")
REGULARLY = regex(r"[VE][^;:,EVKBNMX]*(?P<often>w)(?=$|[,.;])")


AFTERWARDS, THROUGH_TIME = "afterwards", ("year", "month", "cumulative")
OF_WHAT_WAS = regex(r"(?:[fiwob@]|bX)[aSX]{0,2}(?P<event>E)(?!N)")
"""Fire told as what something else was for or came of: "постраждали від обстрілів"."""
KILLED_BY = regex(
    r"[f@][aS]{0,2}(?P<event>E)[^EVKT;]*[XY]{1,2}N[aX]|N[aw]?X[^EVKT;]*[XY][^EVKT;]*[f@][aS]{0,2}(?P<behind>E)"
)


def without_what_it_was_for(row: list[Item], shape: str) -> list[Item]:
    """Let fire be no event where only what was done long after is told: "постраждалим від обстрілів A виплатять компенсації"."""
    match = OF_WHAT_WAS.search(shape)
    if match is None or shape.count("E") > 1 or any(mark in shape for mark in "VKThd"):
        return row
    at = match.start("event")
    is_counted = "N" in shape[at - 2 : at]
    return row if is_counted else read_as(row, at, "X", "")


def without_toll_through_time(row: list[Item], shape: str) -> list[Item]:
    """Let the fire that many died of through a year be no event: "з початку року від обстрілів загинули 120 людей"."""
    match = KILLED_BY.search(shape)
    if match is None or shape.count("E") > 1 or any(mark in shape for mark in "VKT"):
        return row
    at = max(match.start("event"), match.start("behind"))
    return row if shape[at - 1] == "N" else read_as(row, at, "X", "")


AFTERMATH_BY_WORD = {
    AFTERWARDS: without_what_it_was_for,
    **dict.fromkeys(THROUGH_TIME, without_toll_through_time),
}
"""These turns, by a word each."""

without_nobody_hurt = rereading(NOBODY_HURT, "none", "w", "", where={"hurt": (HURT, "", "people")})
"""Let "none" be those hurt and not what would have hurt them: "постраждалих від обстрілів у A не було"."""
with_civilians_trying = rereading(CIVILIANS_TRY, "tried", "w", "", where={"who": "people"})
"""Let what rescuers or families try be no attack: "рятувальники намагаються дістатися завалів у A"."""
without_cause_of_death = rereading(DIED_THERE, "event", "X", "", where={"ward": TO_HOSPITAL})
"""Let the fire that somebody who died in hospital had come under be none: "у лікарні A померла та, яка потрапила під обстріл"."""
without_town_of_ward = leaving(WARD_OF_TOWN, {"ward": TO_HOSPITAL})
"""Leave out where somebody lies who was hurt at another place: "у лікарні A помер чоловік, поранений під час обстрілу B"."""
with_long_before = rereading(OFTEN_BEFORE, "once", "H", "old", where={"once": "recall", "often": "often"})
"""Let what was so before, and more than once, be no news: "раніше A вже неодноразово обстрілювали"."""
with_regularly = rereading(REGULARLY, "often", "H", "often", where={"often": "regularly"})
"""Let what is done regularly be told of no day: "A обстрілюють регулярно"."""
without_unknown_of = rereading(NOT_KNOWN_OF, "event", "X", "", where={"news": NO_NEWS_OF})


def without_news_of(row: list[Item], shape: str) -> list[Item]:
    """Let fire of which nothing is known be no event, and none that was not: "даних про обстріли A не надходило"."""
    match = NOT_KNOWN.search(shape)
    if match is None or row[match.start("news")].value != NO_NEWS_OF:
        return row
    at, none = match.start("event"), row[match.start("none")]
    if none.letter == "w" and none.value != "unsaid":
        return row
    return read_as(row, at, letter="X", value="")


AFTERMATH = (
    (("X", "E", "Z"), without_nobody_hurt),
    (("Y", "E", "Z"), without_nobody_hurt),
    (("w", "E"), without_news_of),
    (("Zw", "E"), without_unknown_of),
    (("w", "E", "P"), without_town_of_ward),
    (("w", "V"), with_long_before),
    (("w", "E"), with_long_before),
    (("Vw",), with_regularly),
    (("V", "Pw"), with_regularly),
    (("Ew",), with_regularly),
    (("E", "Pw"), with_regularly),
    (("X", "T"), with_civilians_trying),
    (("w", ",", "E"), without_cause_of_death),
)
"""These turns in order, each with the letters without which it is not there."""
