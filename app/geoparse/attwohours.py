"""At two hours: what was told once for two hours and places befell each of them at its own: "в 19:55 по A и в 20:10 по B"."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import said_again
from gazetteer.patterns import regex

WHERE = r"(?:f[so]{0,2}P)?i[so]{0,2}P"
AGAIN_AT = regex(
    rf"(?P<event>(?:S[aw]?)?V|E(?:f[aw]?S)?)[^;EVNM]*?i?h[^;EVNMP]*{WHERE}(?P<mark>&|,&?)"
    rf"(?=i?h[^;EVNMP]*{WHERE}(?:$|[;.]))"
)


def with_each_hour(row: list[Item], shape: str) -> list[Item]:
    """Part what befell a place at one hour from the next: "зафиксирован обстрел в 19:55 по A и в 20:10 из гранатомётов по B"."""
    match = AGAIN_AT.search(shape)
    if match is None:
        return row
    at, behind = match.start("mark"), match.end("mark")
    event = said_again(row[slice(*match.span("event"))], row[behind].first)
    return [*row[:at], parted(row[at]), *event, *row[behind:]]


AT_TWO_HOURS = ((("h", "&ih", "P"), with_each_hour), (("h", ",ih", "P"), with_each_hour))
"""The turn, each time with the letters without which it is not there."""
