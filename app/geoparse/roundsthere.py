"""Rounds there: fire told by its rounds alone, with no verb: "По A – п'ять снарядів і два дрони" is shelling and two drone strikes."""

from re import Match

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import PLACE_LIST, said_again
from gazetteer.patterns import regex

UPON, ROUNDS = "upon", "rounds"
FIRED = r"N[aS]{0,2}(?:X|K{1,2})"
TOO = rf"(?:[,&]{{1,2}}(?:{FIRED}|[aS]?E(?:fK)?))*"
EACH = rf"i{PLACE_LIST}-\+?{FIRED}{TOO}"
ROUNDS_THERE = regex(rf"^[BWwdh&+,-]{{0,5}}(?P<each>{EACH}(?:[,;]&?B?{EACH})*)(?=$|[.;])")
AT = regex(rf"(?P<mark>[,;]?)[&B]?(?P<there>(?P<upon>i){PLACE_LIST})(?P<dash>-)\+?(?P<fired>{FIRED}{TOO})")
JOINT = regex(r"[,&]{1,2}(?=[NaSE])")


def with_rounds_there(row: list[Item], shape: str) -> list[Item]:
    """Let each place that has rounds behind its dash be fired at: "По A – пять снарядов, по B – три снаряда и два беспилотника"."""
    match = ROUNDS_THERE.match(shape)
    if match is None or not any(item.value == ROUNDS for item in row):
        return row
    told, at = list(row[: match.start("each")]), match.start("each")
    for each in AT.finditer(shape, at):
        if row[each.start("upon")].value != UPON:
            return row
        mark = [parted(item) for item in row[slice(*each.span("mark"))]]
        told += [*mark, *_fired(row, each)]
        at = each.end()
    return [*told, *row[at:]]


def _fired(row: list[Item], each: Match[str]) -> list[Item]:
    """Return what was fired at a place, each for itself."""
    there, dash = row[slice(*each.span("there"))], row[each.start("dash")]
    first = each.start("fired")
    told: list[Item] = []
    for joint in [*JOINT.finditer(each["fired"]), None]:
        stop = each.end("fired") if joint is None else first + joint.start()
        arms = row[first:stop]
        fired = [dash._replace(letter="V", value="launch")] if arms[-1].letter in "XK" else []
        told += [*said_again([*there, *fired], arms[0].first), *arms] if told else [*there, *fired, *arms]
        if joint is not None:
            told.append(parted(row[stop]))
            first = each.start("fired") + joint.end()
    return told


ROUNDS_TOLD_THERE = ((("-N", "X"), with_rounds_there), (("-+N", "X"), with_rounds_there))
"""By which letters this is known."""
