"""Unlike: numbers and places beside an event that are not its own: hours, days, aircraft, failures before, what was not told."""

from app.geoparse.items import Item, Text, parted, without
from app.geoparse.quantities import Quantity
from app.geoparse.sentences import words_of
from gazetteer.patterns import regex

AFTER_NONE = regex(r"Z[^EVKPAD;]*E[^PADEV;]*i[ka]{0,2}A(?P<told>B[^EVRKT;]*[bi][so]{0,2}P)$")
NONE_BETWEEN = regex(r"(?P<mark>,)(?=E[aS]?Z(?P<end>,))")
HIT_WITH = regex(r"K[aS]{0,2}(?P<hit>Y)(?=[so]{0,2}P)")
DAYS_FROM = regex(r"f(?P<day>N)(?=[ir][dH])")
AIRCRAFT = regex(r"E(?P<note>\(N[aS]{0,2}S[^()E]*\))")
NONE_TOWARDS = regex(r"[bi][so]{0,2}P(?:[,&]{1,2}P)*(?P<mark>,)(?=[ir][so]{0,2}PA?E[aS]?Z)")
SAID_OF_BLOW = regex(r"(?P<mark>,&)(?=[aS]{0,2}wc[wo]{0,3}[aS]{0,2}K?E[ib][so]{0,2}P)")
MOST_SUFFERS = regex(r"l[aw]{0,2}(?P<did>L)(?=[so]{0,2}[PA])")
HOURS = words_of("в о об у at")
ENDS = ",.;)"
LATEST = 24


def without_after_none(row: list[Item], shape: str) -> list[Item]:
    """Let what failed before not be where nothing was: "no actions in A region following failures around B"."""
    match = AFTER_NONE.search(shape)
    return row if match is None else without(row, match.span("told"))


def with_none_between(row: list[Item], shape: str) -> list[Item]:
    """Part a remark that nobody fought from what is told around it: "готовится форсировать реку, боев не было, бил по A"."""
    match = NONE_BETWEEN.search(shape)
    if match is None or "H" not in shape[: match.start()]:
        return row
    return [
        parted(item) if at in (match.start("mark"), match.start("end")) else item
        for at, item in enumerate(row)
    ]


def with_hit_with(row: list[Item], shape: str) -> list[Item]:
    """Let places hit with weapons be struck: "КАБами поражены A и B"."""
    match = HIT_WITH.search(shape)
    if match is None or row[match.start("hit")].value != "struck":
        return row
    at = match.start("hit")
    return [*row[:at], row[at]._replace(letter="V", value="strike"), *row[at + 1 :]]


def without_days_from(row: list[Item], shape: str) -> list[Item]:
    """Let the first day of a span be no number of events: "за период с 16 по 22 октября"."""
    match = DAYS_FROM.search(shape)
    if match is None:
        return row
    at = match.start("day")
    return [*row[:at], row[at]._replace(letter="w", quantity=None), *row[at + 1 :]]


def without_aircraft(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many aircraft flew: "в результате авиаудара (два самолета Су-34) по A"."""
    match = AIRCRAFT.search(shape)
    if match is None or "air" not in "".join(
        [item.value for item in row[match.start("note") : match.end("note")]]
    ):
        return row
    return without(row, match.span("note"))


def with_none_towards(row: list[Item], shape: str) -> list[Item]:
    """Part where somebody stands better from where nobody attacked: "улучшил положение у A, в направлении B контратак не было"."""
    match = NONE_TOWARDS.search(shape)
    if match is None:
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), *row[at + 1 :]]


def with_said_of_blow(row: list[Item], shape: str) -> list[Item]:
    """Part what others tell of another place: "explosions in A, and Russian sources posted footage of a strike near B"."""
    match = SAID_OF_BLOW.search(shape)
    if match is None:
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), *row[at + 2 :]]


def without_hours(row: list[Item], text: Text) -> list[Item]:
    """Let a number alone behind "at" that ends its clause be an hour: "коридор заработал в девять"."""
    words = text.tokens.words
    return [
        item._replace(letter="w", value="", quantity=None)
        if item.letter == "N" and _is_hour(row, at, item.quantity) and words[item.first - 1] in HOURS
        else item
        for at, item in enumerate(row)
    ]


def _is_hour(row: list[Item], at: int, quantity: Quantity | None) -> bool:
    ends = at + 1 == len(row) or row[at + 1].letter in ENDS
    is_alone = ends and at > 0 and row[at - 1].letter == "i" and row[at - 1].stop == row[at].first
    return is_alone and quantity is not None and quantity.interval.low <= LATEST


def with_most_suffering(row: list[Item], shape: str) -> list[Item]:
    """Let who suffers most be where most was: "560 обстрілів, найчастіше страждає A"."""
    match = MOST_SUFFERS.search(shape)
    if match is None or row[match.start("did")].value != "suffer":
        return row
    at = match.start("did")
    return [*row[:at], row[at]._replace(letter="i", value=""), *row[at + 1 :]]


UNLIKE = (
    (("l", "L", "E"), with_most_suffering),
    (("Z", "E", "B"), without_after_none),
    ((",E", "Z,", "H"), with_none_between),
    (("KY", "P"), with_hit_with),
    (("fN",), without_days_from),
    (("E(N", "S"), without_aircraft),
    (("P,", "Z", "E"), with_none_towards),
    ((",&", "c", "E"), with_said_of_blow),
)
"""These turns in order, each with the letters without which it is not there."""
