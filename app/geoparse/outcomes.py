"""Outcomes: rows of items written anew where fights are over or were prevented, and where a number follows what was most."""

from app.geoparse.head import GROUND
from app.geoparse.items import Item, without
from app.geoparse.rewriting import Turn, rereading
from gazetteer.patterns import regex

FINISHED, PREVENTED = "finished", "prevented"
OVER_BEFORE = regex(r"N[aS]{0,2}E?[aw]?(?P<over>[Lw])(?=w?[,;&B]{1,2}[wB+]{0,2}N[aS]{0,2}E?[awLG]{0,2}O)")
OVER_BEHIND = regex(r"N[aS]{0,2}E?[awLG]{0,2}O[aw]{0,2}[,;&B]{1,2}[wB+]{0,2}N[aS]{0,2}E?[aw]?(?P<over>[Lw])")
PREVENTED_SO = regex(r"S[aw]{0,2}(?P<how>w)(?:N[aS]{0,2})?a?(?P<event>[EV])")
MOST_ALONG = regex(
    r"^[Wwd,]{0,4}(?P<most>l(?P<event>E)[aSLw]{0,3})i[so]{0,2}D(?:[,&]{1,2}i?D)*(?P<dash>[-:,])(?=N[aS]{0,2}(?P<same>E)[bi])"
)

with_prevented = rereading(PREVENTED_SO, "how", "R", "", {"how": PREVENTED, "event": GROUND | {"attack"}})
"""Let an army that prevented attacks have repelled them: "Ukrainian defenders prevented seven assaults near A"."""


over_before, over_behind = (
    rereading(pattern, "over", letter="R", where={"over": FINISHED}) for pattern in (OVER_BEFORE, OVER_BEHIND)
)


def with_over(row: list[Item], shape: str) -> list[Item]:
    """Let fights that are over, beside those that go on, be as good as repelled: "дев'ять боїв завершено, сім тривають"."""
    return over_behind(over_before(row, shape), shape)


def with_most_along(row: list[Item], shape: str) -> list[Item]:
    """Let the number behind it count what was most along a direction: "найбільше атак було на A напрямку – 31 штурм біля B"."""
    match = MOST_ALONG.search(shape)
    if match is None:
        return row
    event, same = row[match.start("event")].value, row[match.start("same")].value
    if event != same and not {event, same} <= GROUND | {"attack"}:
        return row
    return without(without(row, match.span("dash")), match.span("most"))


OUTCOMES = ((("lE", "D", "NE"), with_most_along),)
"""By which letters such clauses are known."""
OUTCOMES_BY_WORD: dict[str, Turn] = {FINISHED: with_over, PREVENTED: with_prevented}
"""The same by a word."""
