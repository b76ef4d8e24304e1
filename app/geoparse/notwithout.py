"""Not without: two negations in one clause tell that there were strikes: "немає міста, де немає обстрілів"."""

from app.geoparse.items import Item
from app.geoparse.rewriting import said_again
from gazetteer.patterns import regex

NOWHERE_WITHOUT = regex(r"Z[iobaswPAFWXZ]{0,10}(?:,x|x)Zw{0,2}[aS]?E")
ON = "unstopped"
UNSTOPPED = regex(r"(?P<there>(?:i[so]{0,2})?P)[^;PADFVE]*[wB]{0,2}(?P<on>O)[aS]?(?P<what>E)(?=$|[.;f])")
NOT_WITHOUT = regex(r"Z[iobaswPAFWXZ]{1,10}0[aS]?E")


def with_strikes_everywhere(row: list[Item], shape: str) -> list[Item]:
    """Let a place where nothing is without strikes have had them: "не минає дня без обстрілів", "no village without shelling"."""
    match = NOWHERE_WITHOUT.search(shape) or NOT_WITHOUT.search(shape)
    if match is None:
        return row
    first, stop = match.span()
    return [
        item._replace(letter="w", value="") if first <= at < stop and item.letter in "Z0" else item
        for at, item in enumerate(row)
    ]


def with_shelling_on(row: list[Item], shape: str) -> list[Item]:
    """Let fire that did not stop be on the place struck besides: "скинули на A бомби, не припиняючи обстрілів"."""
    match = UNSTOPPED.search(shape)
    if match is None or row[match.start("on")].value != ON:
        return row
    at = match.end("what")
    return [*row[:at], *said_again(row[slice(*match.span("there"))], row[at - 1].stop), *row[at:]]


NOT_WITHOUT_STRIKES = (
    (("Z", "xZ", "E"), with_strikes_everywhere),
    (("Z", "0"), with_strikes_everywhere),
    (("P", "O", "E"), with_shelling_on),
)
"""The turn, each time with the letters without which it is not there."""
