"""Volleys: rows of items written anew where several weapons were fired together."""

from app.geoparse.conventions import exactly
from app.geoparse.items import Item, letters_of, parted, without
from app.geoparse.quantities import Quantity
from app.geoparse.rewriting import read_as
from app.geoparse.sorts import FIRED, GUNS, LOOSE, fired_arms, strike_of, strikes_of
from app.geoparse.standins import THAT
from gazetteer.patterns import regex

PLACES = r"[PAF]A{0,2}(?:[,&]{1,2}[iso]{0,2}[PAF]){0,5}"
"""A place, or a list of few."""
CLOSED = r"(?=[,.;Wdh]|i[wo]{1,3}(?:d|$)|$)"
"""Where what is told ends, or goes on with a time."""
BOTH_FIRED = regex(
    r"V(?P<arms>[fa@S]{0,2}K{1,2}(?:[,&]{1,2}(?:a&)?[fa@S]{0,2}K{1,2})+)(?=[irs]{0,2}[PAFj]|[.;]?$|-[YNX]|,Y)"
)
ARMS_LAST = regex(
    rf"V(?P<places>[iso]{{0,3}}(?:{PLACES}|j)"
    r"W{0,2}),?(?P<arms>[f@]?[aS]{0,2}K+(?:[,&]{1,2}(?:a&)?[f@aS]{0,2}K+)+)"
    r"(?=[,.;Wdh]|iX|$)"
)
"""Weapons behind the places that they struck: "атаковали Харьков ракетами и дронами"."""
BOTH_NAMED = regex(r"(?<!N)(?<!Na)(?P<event>E)&[aSf@]{0,2}(?P<weapon>K)(?=i|[.;]?$)")
LAUNCHER_TOO = regex(r"V[aS]{0,2}N[aS]*K+&[aS]*(?P<gun>K)" + CLOSED)
ARM_TOO = regex(r"V[^;E]{0,10}?N[aS]*(?P<counted>K)K?&[aS]*(?P<arm>K{1,2})" + CLOSED)
ARM_FIRST = regex(
    r"V[aSw]{0,2}P?[aSw]?@?(?P<arm>K)K?(?:f[aSo]{0,2}[FA])?[,&]{1,2}[aS]{0,2}N[aS]*(?P<counted>K)"
)
"""A single weapon beside counted ones: "115 drones and a missile", "a missile from Kursk region and 103 drones"."""
TIMES_EACH = regex(r"M(?P<verb>V)[aS]*K+(?P<joint>[,&]{1,2})(?P<times>M)-?(?P<arm>[aS]*K)" + CLOSED)
GUNS_NAMED = regex(r"(?<![NaSfw@&,])K&K(?=E)")
GUNS_FIRST = regex(r"(?P<arms>f[aSo]{0,2}K[,&]{1,2}f?[aSo]{0,2}K)(?P<verb>V)")
GUNS_LAST = regex(
    r"(?P<verb>V)(?:[iso]{0,3}[PAF](?:[,&]{1,2}[iso]{0,2}[PAF]){0,9}(?:io?A)?)?M?(?P<arms>[f@][aSo]{0,2}K[,&]{1,2}[f@]?[aSo]{0,2}K)(?![,&]{1,2}[aS]{0,2}K)"
    + CLOSED
)
WERE_FIRED = regex(
    r"(?<![NaSf@])[aS]{0,2}(?P<arms>K(?:[,&]{1,2}[aS]{0,2}K)+)[aS]{0,2}L?(?P<verb>V)(?=[isrb]{0,3}[PAF]|N?X-?[isrb]{1,3}[PAF])"
)
OF_ARMS = regex(
    r"E(?P<places>(?:i[so]{0,2}" + PLACES + r")?)@(?P<arms>[aw]{0,3}K(?:[,&]{1,2}[aw]{0,2}K)+)" + CLOSED
)
OF_SO_MANY = regex(
    r"E(?P<places>i[so]{0,2}" + PLACES + r")@(?P<arms>[aw]{0,3}NK+(?:[,&]{1,2}[aw]{0,2}NK+)+)" + CLOSED
)
"""Numbers of weapons behind the place of their attack: "the attack on A involved three missiles and 12 drones"."""
ARMED = r"[@f]?[aSw]{0,3}(?:N[aSw]*)?K+"
"""A weapon that struck a place."""
GAPPED = regex(
    r"V[iso]{0,3}PM?" + ARMED + r"(?P<joint>[,&]{1,2})(?=[iso]{0,3}[PA]M?-?" + ARMED + r"(?:[,&.;Wdh]|$))"
)
"""A place and its weapon behind another: "struck A twice with artillery and B with a glide bomb"."""
ARM_ASIDE = regex(
    r"(?P<verb>V)[^;EKPA]{0,8}?N[aSw]*K[Kaw]{0,2}f[sojb]{0,2}F(?:[,&]{1,2}F)*(?P<joint>[,&]{1,2})(?=[aS]{0,2}K{1,2}[ri][so]{0,2}[PA]"
    + CLOSED
    + ")"
)
"""Another weapon, told with where it went: "launched 21 drones from A and B, and a missile towards C region"."""
EACH_OF = regex(r"E[aSo@]{0,3}N[aS]*K+w?(?P<more>(?:[,&]{1,2}[aS]{0,2}N[aS]*K(?:a?K)?)+)" + CLOSED)
ROUNDS_BEHIND = regex(
    r"V(?:[iso]{0,3}"
    + PLACES
    + r"|j)M?,(?P<told>V[aS]?NX[fi])(?P<arms>[aSo]{0,2}K(?:[,&]{1,2}[faSo]{0,3}K)*)[.;]?$"
)
"""The rounds of attacks that were told before: "атакував A шість разів, випустивши 20 снарядів з артилерії"."""


def with_own_weapons(row: list[Item], shape: str) -> list[Item]:
    """Let each place that was struck with its own weapon be struck for itself: "struck A with two bombs and B with a drone"."""
    match = GAPPED.search(shape)
    if match is None or row[match.start()].value not in (*LOOSE, "shelling"):
        return row
    verb, (first, stop) = row[match.start()], match.span("joint")
    again = verb._replace(value="strike", first=row[stop - 1].stop, stop=row[stop - 1].stop)
    rest = with_own_weapons([again, *row[stop:]], "V" + shape[stop:])
    return [*row[:first], parted(row[first]), *rest]


def with_arm_aside(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon that is told with where it went be fired for itself, behind those told with where they came from."""
    match = ARM_ASIDE.search(shape)
    if match is None:
        return row
    verb, (first, stop) = row[match.start("verb")], match.span("joint")
    again = verb._replace(first=row[stop - 1].stop, stop=row[stop - 1].stop)
    return [*row[:first], parted(row[first]), again, *row[stop:]]


def with_numbers_of(row: list[Item], shape: str) -> list[Item]:
    """Let each weapon that an attack is told to have had be a strike: "after an attack of four drones and a missile"."""
    match = EACH_OF.search(shape)
    if match is None or row[match.start()].value not in LOOSE:
        return row
    first, stop = match.span("more")
    more = [strike_of(item) if item.letter == "K" else item for item in row[first:stop]]
    return [*row[:first], *more, *row[stop:]]


def with_guns_behind(row: list[Item], shape: str) -> list[Item]:
    """Let attacks in which guns fired so many rounds be made with those guns."""
    match = ROUNDS_BEHIND.search(shape)
    if match is None or row[match.start()].value not in LOOSE:
        return row
    (first, stop), (_, end) = match.span("told"), match.span("arms")
    if any(item.letter == "K" and item.value not in GUNS for item in row[stop:end]):
        return row
    using = row[stop - 1]._replace(letter="@", value="", first=row[first].first)
    return [*row[:first], using, *row[stop:]]


def with_guns_named(row: list[Item], shape: str) -> list[Item]:
    """Let fire of guns and launchers be shelling: "A was under artillery and MLRS fire"."""
    match = GUNS_NAMED.search(shape)
    if match is None or any(row[at].value not in GUNS for at in (match.start(), match.start() + 2)):
        return row
    event = row[match.end()]
    event = event._replace(value="shelling") if event.value in LOOSE else event
    return [*row[: match.start()], event, *row[match.end() + 1 :]]


def with_launcher(row: list[Item], shape: str) -> list[Item]:
    """Let a launcher or gun told beside counted weapons be a strike, too: "вдарили двома БпЛА та РСЗВ"."""
    match = LAUNCHER_TOO.search(shape)
    if match is None or row[match.start("gun")].value not in GUNS:
        return row
    at = match.start("gun")
    return [*row[:at], row[at]._replace(letter="V", single=False), *row[at + 1 :]]


def with_another_arm(row: list[Item], shape: str) -> list[Item]:
    """Let a single weapon told beside counted ones be a strike, too: "атаковали A 115 дронами и ракетой «Искандер-М»"."""
    match = ARM_TOO.search(shape) or ARM_FIRST.search(shape)
    if match is None:
        return row
    at = match.start("arm")
    arms = row[at : at + 2]
    is_single = any(item.letter == "K" and item.single for item in arms)
    is_same = row[at].value == row[match.start("counted")].value and (
        at > match.start("counted") or not row[at].single
    )
    if not is_single or is_same or row[at].value in GUNS:
        return row
    one = row[at]._replace(letter="N", value="", quantity=Quantity(-1, -1, exactly(1), "", -1))
    return [*row[:at], one, *row[at:]]


LED_BY_PLACE = regex(r"P[aS]{0,2}M?V")


def with_times_each(row: list[Item], shape: str) -> list[Item]:
    """Let each weapon have its own number of times: "девять раз применил дроны и трижды – артиллерию"."""
    match = TIMES_EACH.search(shape)
    if match is None:
        return row
    verb, (at, _), (times, _), (arm, stop) = (
        row[match.start("verb")], match.span("joint"), match.span("times"), match.span("arm"),
    )  # fmt: skip
    again = verb._replace(first=row[arm].first, stop=row[arm].first)
    led = LED_BY_PLACE.match(shape)
    struck = (
        row[:1] if led is not None and "P" not in shape[1:] else []
    )  # "A ворог 6 разів атакував дронами, 5 – артилерією"
    return [*row[:at], parted(row[at]), row[times], again, *struck, *row[arm:stop], *row[stop:]]


def with_guns(row: list[Item], shape: str) -> list[Item]:
    """Let fire of artillery and of rocket launchers be of each: "З артилерії та РСЗВ обстріляно A", "shelled A with both"."""
    match = GUNS_FIRST.search(shape) or GUNS_LAST.search(shape)
    if match is None or row[match.start("verb")].value not in ("shelling", "strike"):
        return row
    first, stop = match.span("arms")
    guns = [item for item in row[first:stop] if item.letter == "K"]
    if {item.value for item in guns} != GUNS:
        return row
    at = match.start("verb")
    if "M" in shape[max(first - 1, 0) : first]:  # how often is of both
        return without(read_as(row, at, value="shelling"), (first, stop))
    if "M" in shape:
        return row
    place = row[at].first
    verb = row[at]
    told = [
        verb._replace(value=guns[0].value),
        Item("&", place, place, ""),
        verb._replace(value=guns[1].value, first=place, stop=place),
    ]
    left = [item for index, item in enumerate(row) if not first <= index < stop]
    at -= (stop - first) * (first < at)
    return [*left[:at], *told, *left[at + 1 :]]


def with_were_fired(row: list[Item], shape: str) -> list[Item]:
    """Let each weapon that was fired be a strike: "missiles, drones and glide bombs were used against A"."""
    match = WERE_FIRED.search(shape)
    if (
        match is None
        or row[match.start("verb")].value not in (*LOOSE, "shelling")
        or "N" in shape[: match.start()]
        or (shape[match.start() - 1 :][:1] == "w" and row[match.start() - 1].value != THAT)
    ):
        return row
    first, stop = match.span("arms")
    if not fired_arms(row[first:stop]):
        return row
    told = [strike_of(item) if item.letter == "K" else item for item in row[first:stop]]
    at = match.start("verb")
    return [*row[:first], *told, *row[stop:at], row[at]._replace(letter="L", value=""), *row[at + 1 :]]


def with_arms(row: list[Item], shape: str) -> list[Item]:
    """Let an attack with several weapons be one with each: "under attack with heavy artillery and rocket launchers"."""
    match = OF_SO_MANY.search(shape) or OF_ARMS.search(shape)
    if match is None or row[match.start()].value not in LOOSE:
        return row
    if "N" in match["arms"]:
        fired = row[match.start()]._replace(letter="V", value="launch")
        (first, stop), (begin, end) = match.span("places"), match.span("arms")
        return [*row[: match.start()], fired, *row[begin:end], *row[first:stop], *row[end:]]
    arms = fired_arms(row[match.start("arms") : match.end("arms")])
    if not arms:
        return row
    joint = Item("&", arms[0].stop, arms[0].stop, "")
    first, stop = match.span("places")
    return [*row[: match.start()], *strikes_of(arms, joint), *row[first:stop], *row[match.end() :]]


def with_both_named(row: list[Item], shape: str) -> list[Item]:
    """Let strikes that are named by two weapons be of each: "удари дронами та ракетами по A"."""
    match = BOTH_NAMED.search(shape)
    if match is None:
        return row
    event, weapon = row[match.start("event")], row[match.start("weapon")]
    if not {event.value, weapon.value} <= FIRED or event.value == weapon.value:
        return row
    return [*row[: match.start("weapon")], strike_of(weapon), *row[match.end() :]]


def with_both_fired(row: list[Item], shape: str) -> list[Item]:
    """Let each weapon that was fired together be a strike: "launched guided bombs and drones at A"."""
    last = ARMS_LAST.search(shape)
    if last is not None and "N" not in shape[last.start() :] and row[last.start()].value in LOOSE:
        (first, stop), (begin, end) = last.span("places"), last.span("arms")
        row = [*row[:first], *row[begin:end], *row[first:stop], *row[end:]]
        shape = letters_of(row)
    match = BOTH_FIRED.search(shape)
    if match is None or row[match.start()].value not in (*LOOSE, "shelling") or "M" in shape:
        return row
    first, stop = match.span("arms")
    arms = fired_arms(row[first:stop])
    is_shelled = row[match.start()].value == "shelling"
    if not arms or (
        is_shelled and ("X" in shape[: match.start()] or all(item.value in GUNS for item in arms))
    ):
        return row
    joints = [item for item in row[first:stop] if item.letter in ",&"]
    between = next((item for item in joints if item.letter == "&"), joints[0]._replace(letter="&"))
    verb = row[match.start()]._replace(letter="L", value="")
    return [*row[: match.start()], verb, *strikes_of(arms, between), *row[stop:]]
