"""Later arms: what a place was struck with at another time: "A атакували зранку дроном, увечері з артилерії"."""

from re import Match

from app.geoparse.items import Item, letters_of, parted
from app.geoparse.rewriting import PLACE_LIST, said_again
from app.geoparse.sorts import BLOWS, GUNS, STRIKING
from gazetteer.patterns import regex

LATER = "later"
WHEN = r"i?[wWhd]{1,3}"
ARMS = r"[f@]?[aS]{0,2}(?:N[aS]{0,2})?K{1,2}(?:[,&]{1,2}[f@]?[aS]{0,2}K{1,2})*"
AT = rf"[bi]?{PLACE_LIST}"
STRUCK = rf"(?:(?P<before>{AT})[aSLwWhdi]{{0,4}})?(?P<verb>V)[aSwWhdi]{{0,4}}(?:(?P<behind>{AT})[wWhdi]{{0,3}})?-?(?:{ARMS})?"
ARMED_LATER = regex(
    rf"{STRUCK}(?P<mark>,[&B]{{0,2}}|&|B)(?P<when>{WHEN}),?-?(?P<there>(?:{AT}-?)?)[+w]?(?P<anew>V?)(?P<arms>{ARMS})"
    rf"(?=$|[.;]|,?&?B?{WHEN},?-?[+w]?V?[Nf@K])"
)
HIT_TOO = regex(
    rf"(?P<before>{AT})L(?P<verb>V)[wWhdi]{{0,4}}(?P<mark>,?&)(?P<when>)(?P<there>)(?P<anew>V)(?P<arms>@{ARMS})(?=$|[.;]|{WHEN}(?:$|[.;]))"
)
ARMED_FIRST = regex(
    rf"(?:^|;)(?P<first>{WHEN}-?{ARMS})(?P<mark>,[&B]{{0,2}}|&|B){WHEN}-?{ARMS}(?P<struck>[aS]{{0,2}}(?P<verb>V){AT})(?=$|[.;])"
)


def with_arms_later(row: list[Item], shape: str) -> list[Item]:
    """Let a place be struck anew with what it was struck with later: "hit A with a drone, in the evening with artillery"."""
    match = ARMED_LATER.search(shape) or HIT_TOO.search(shape)
    if match is None or not _is_struck_later(row, match):
        return row
    mark, (when, _), (first, stop) = match.start("mark"), match.span("when"), match.span("arms")
    verb = row[match.start("anew" if match["anew"] else "verb")]
    if not match["anew"]:
        is_fire = all(item.value in GUNS for item in row[first:stop] if item.letter == "K")
        verb = verb._replace(value="shelling" if is_fire else "strike")
    told = "before" if match["before"] else "behind"
    places = [
        item for item in row[slice(*match.span("there" if match["there"] else told))] if item.letter != "-"
    ]
    struck = [*places, verb] if told == "before" or match["there"] else [verb, *places]
    struck = said_again(struck, row[first].first)
    times = [item for item in row[when : match.end("when")] if item.value != LATER]
    behind = [*times, *struck, *row[first:]]
    return [*row[:mark], parted(row[mark]), *with_arms_later(behind, letters_of(behind))]


def _is_struck_later(row: list[Item], match: Match[str]) -> bool:
    """Tell whether a strike is told with its place, and the next with its time."""
    if row[match.start("verb")].value not in STRIKING or not (match["before"] or match["behind"]):
        return False
    if match["anew"] and row[match.start("anew")].value not in BLOWS:
        return False
    when = row[slice(*match.span("when"))]
    return all(item.letter in "iWhd" or item.value == LATER for item in when)


def with_arms_before_both(row: list[Item], shape: str) -> list[Item]:
    """Let each of two weapons told first, with their times, have struck the place: "Зранку дроном, увечері з РСЗВ атакували A"."""
    match = ARMED_FIRST.search(shape)
    if match is None or row[match.start("verb")].value not in STRIKING:
        return row
    if not any(item.value == LATER or item.letter in "Wh" for item in row[slice(*match.span("first"))]):
        return row
    (first, stop), at = match.span("struck"), match.start("first")
    anew = [*row[:at], *row[first:stop], *row[at:first], *row[stop:]]
    return with_arms_later(anew, letters_of(anew))


LATER_ARMS = (
    (("V", "K", "w"), with_arms_later),
    (("V", "K", "W"), with_arms_later),
    (("V", "K", "h"), with_arms_later),
    (("V", "K", "d"), with_arms_later),
    (("LV", "&V@"), with_arms_later),
    (("KSV",), with_arms_before_both),
    (("KV",), with_arms_before_both),
)
"""These turns in order, each with the letters without which it is not there."""
