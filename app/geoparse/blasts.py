"""Blasts: explosions are the fire of the weapon that made them, of no number."""

from app.geoparse.head import shape_of
from app.geoparse.items import Item
from app.geoparse.sorts import KIND_OF_MODIFIER, strike_kind
from gazetteer.patterns import regex

EXPLODED = regex(
    r"NX(?P<where>L{0,2}(?:[bir][so]{0,2}P)?)"
    r"(?:[,]?[+Hwofc@]{0,5},?f?(?:NX)?[aSw]?E?K(?:fX)?|,H,?E(?=[.;]|$)|\((?:X,|H,?X,?)?[Hwof&]{0,2},?f?(?:E[aw]?f)?(?:NX)?[aSw]?K(?:[,&aSwXf]{0,4}K)*[X]?\))"
)
ALSO_BY = regex(r"(?P<joint>[,;&]{1,2})N(?:[-:]?f[aSo]{0,2}|X,?H)(?P<arm>K)")


def with_causes(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let explosions be the event of the weapon that made them, of no number: "3 вибухи, ймовірно міномет", "2 вибухи КАБ"."""
    match = EXPLODED.search(shape)
    while match is not None:
        if row[match.start() + 1].value == "blast":
            weapon = row[max(shape.rfind(letter, match.start(), match.end()) for letter in "KE")]
            cause = strike_kind(weapon.value)
            event = weapon._replace(letter="E", value=cause, first=row[match.start()].first, single=False)
            where = row[match.start("where") : match.end("where")]
            row = [*row[: match.start()], event, *where, *_also_by(row[match.end() :])]
            shape = shape_of(row)
            match = EXPLODED.search(shape)
        else:
            match = EXPLODED.search(shape, match.end())
    return row, shape


def _also_by(row: list[Item]) -> list[Item]:
    """Let more explosions told by their weapons be its fire, too: "14 приходів з артилерії, 36 – з РСЗВ"."""
    found: list[Item] = []
    while (also := ALSO_BY.match(shape_of(row))) is not None:
        arm = row[also.start("arm")]
        cause = strike_kind(arm.value)
        joint = [item._replace(letter=",") for item in row[: also.end("joint")][:1]]
        found += [*joint, arm._replace(letter="E", value=cause, single=False)]
        row = row[also.end() :]
    return [*found, *row]


def with_blasts(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let explosions called by their weapon be its fire, of no number: "30 мінометних вибухів", "вибух дрона"."""
    found: list[Item] = []
    for item in row:
        if item.letter == "K" and item.value and found and found[-1].value == "blast":
            cause = strike_kind(item.value)
            found[-1] = item._replace(letter="E", value=cause, first=found[-1].first)
            continue
        kind = KIND_OF_MODIFIER.get(found[-1].value, "") if found and found[-1].letter == "a" else ""
        if not (kind and item.letter == "X" and item.value == "blast"):
            found.append(item)
            continue
        event = item._replace(letter="E", value=kind, first=found.pop().first)
        if found and found[-1].letter == "N":
            event = event._replace(first=found.pop().first)
        found.append(event)
    return found, shape_of(found)
