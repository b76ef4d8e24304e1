"""Counts of else: how many fires, communities or hits there were is no number of strikes."""

from app.geoparse.items import Item, letters_of
from app.geoparse.rewriting import rereading
from gazetteer.patterns import regex

RESULT, LAUNCH, STRIKE, CAUSE = "result", "launch", "strike", "cause"
FIRES = regex(r"E[^;]*[wV]N(?P<fires>V)(?=$|[.;,&wb])")
HITS_OF_IT = regex(r"^(?P<result>w)[aw]?[aS]?[EK][^;EVKN]*L?N(?P<hits>E)(?=$|[.;,])")
EACH_AREA = regex(
    r"(?P<number>N)(?P<what>[sX])[LV]?(?P<each>:N[VL]?-?f?[aS]?K(?:[,&]{1,2}N[VL]?-?f?[aS]?K)+)(?=$|[.;])"
)


without_fires = rereading(FIRES, "fires", "X", "", where={"fires": LAUNCH})
"""Let fires that strikes caused not be fired: "A drone attack in A caused three fires"."""
without_hits_of_it = rereading(HITS_OF_IT, "hits", "X", "", where={"result": RESULT, "hits": STRIKE})
"""Let the hits that a strike resulted in be no strikes besides: "Внаслідок обстрілу у A шість прильотів"."""


def without_areas_each(row: list[Item], shape: str) -> list[Item]:
    """Let what each of several communities was struck with have no number: "три громади: дві – дронами, одну – РСЗВ"."""
    match = EACH_AREA.search(shape)
    if match is None:
        return row
    first, stop = match.span("each")
    told = [item for item in row[first:stop] if item.quantity is not None]
    whole = row[match.start("number")].quantity
    parts = sum(one.quantity.interval.low for one in told if one.quantity is not None)
    if whole is None or parts != whole.interval.low:
        return row
    left = [item for item in row[first + 1 : stop] if item.letter in "fK,&aS"]
    rest = [*row[: match.start("number")], *row[match.end("what") : first], *left, *row[stop:]]
    return rest if "V" in letters_of(rest) else row


COUNTS_OF_ELSE = (
    (("E", "NV"), without_fires),
    (("w", "NE"), without_hits_of_it),
    ((":N", "K"), without_areas_each),
)
"""The turns in order, each with the letters without which it is not there."""
