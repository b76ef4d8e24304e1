"""Joint arms: strikes that are told with several weapons at once, and numbers of strikes that are of all of them."""

from app.geoparse.items import Item, letters_of, parted, without
from app.geoparse.rewriting import dropped, read_as
from app.geoparse.sorts import GUNS, LOOSE, SPECIFIC, fired_arms, strikes_of
from gazetteer.patterns import regex

ARMS = r"[@f]?[aSw]{0,2}K{1,2}(?:[,&]{1,2}[@fr]?[aSw]{0,2}K{1,2})*(?:[,&]{1,2}[aS]{0,2}S)?[,&]{1,2}[@fr]?[aSw]{0,2}K{1,2}"
"""Two weapons or more; aviation may stand among them without one: "артилерії, авіації та дронів"."""
STRUCK_WITH = regex(
    r"(?P<number>N[aSo]{0,2})?(?P<event>E)(?P<places>(?:i[so]{0,2}[PA](?:[,&]{1,2}i?[so]{0,2}[PA]){0,9})?)(?:i?X[aSw]{0,4})?,?"
    rf"(?P<arms>{ARMS})(?=[ir][soN]{{0,3}}[PAF]|[.;,Wdh]|-[cC]|$)"
)

FIRED_TOWARDS = regex(
    r"V[faS]{0,3}(?P<towards>r)[so]{0,2}[PA](?:[,&]{1,2}r?[so]{0,2}[PA]){0,9}(?=N[aSo]{0,2}[XK])"
)
ROCKETS_OF = regex(r"(?P<rockets>K)a?(?P<launcher>K)")
TRIED_STRIKE = regex(r"(?P<tried>T)w(?:i[so]{0,2}[PA])?a?(?P<event>E)")
FROM_AIRCRAFT = ("guided_bomb", "air_strike")
NEXT_ARM = regex(
    r"[VE][faS]{0,3}K{1,2}M?[bri]?[so]{0,2}[PA](?:[,&]{1,2}[bri]?[so]{0,2}[PA]){0,20}?"
    r"(?P<joint>[,&]{1,2})(?P<arm>f?[aS]{0,2}K{1,2})-?(?=[bri]?[so]{0,2}[PA])"
)


def with_joint_arms(row: list[Item], shape: str) -> list[Item]:
    """Let strikes with several weapons be one with each: "завдали ударів ракетами та дронами по A"; a number is of all of them."""
    match = STRUCK_WITH.search(shape)
    if match is None or row[match.start("event")].value not in (*LOOSE, "shelling"):
        return row
    first, stop = match.span("arms")
    arms = fired_arms(row[first:stop])
    if not arms:
        return row
    if match["number"] is not None:
        return row if all(item.value in GUNS for item in arms) else without(row, (first, stop))
    joint = Item("&", row[first].first, row[first].first, "")
    places = row[slice(*match.span("places"))]
    return [*row[: match.start("event")], *strikes_of(arms, joint), *places, *row[stop:]]


def with_next_arm(row: list[Item], shape: str) -> list[Item]:
    """Let places told behind a further weapon be struck with that: "вдарив КАБами по A, B та дронами – по C"."""
    match = NEXT_ARM.search(shape)
    if match is None or row[match.start()].value not in (*LOOSE, "shelling", "air_strike"):
        return row
    (first, stop), dash = match.span("joint"), match.end("arm")
    at = row[stop].first
    again = row[match.start()]._replace(first=at, stop=at)
    if again.value == "air_strike" and row[dash - 1].value not in FROM_AIRCRAFT:
        again = again._replace(value="strike")
    behind = [again, *row[stop:dash], *row[match.end() :]]
    return [*row[:first], parted(row[first]), *with_next_arm(behind, letters_of(behind))]


def with_fired_towards(row: list[Item], shape: str) -> list[Item]:
    """Let what was fired towards places be fired on them: "выпустили в сторону A 52 снаряда"."""
    match = FIRED_TOWARDS.search(shape)
    if match is None or row[match.start()].value != "launch":
        return row
    at = match.start("towards")
    return read_as(row, at, letter="i", value="upon")


def with_rockets_of(row: list[Item], shape: str) -> list[Item]:
    """Let rockets told with the launcher they are of be one weapon: "ракетами HIMARS" are missiles, "ракетами РСЗО" are not."""
    match = ROCKETS_OF.search(shape)
    if match is None:
        return row
    rockets, launcher = match.start(), match.start("launcher")
    if (row[rockets].value, row[launcher].value) == ("mlrs", "missile_strike"):
        return without(row, (rockets + 1, launcher + 1))  # "HIMARS rockets"
    if row[rockets].value != "missile_strike" or row[launcher].value != "mlrs":
        return row
    if launcher - rockets > 1:
        return without(row, (rockets + 1, launcher + 1))
    return with_rockets_of(without(row, match.span("rockets")), dropped(shape, match.span("rockets")))


def with_tried_strike(row: list[Item], shape: str) -> list[Item]:
    """Let a strike that was tried be one: "пытались нанести по A удар дронами"."""
    match = TRIED_STRIKE.search(shape)
    if match is None or row[match.start("event")].value not in (*SPECIFIC, "strike"):
        return row
    at = match.start("tried")
    if "Y" in shape[:at]:
        return row  # "they shot down a helicopter that tried to strike A"
    return [*row[:at], row[at]._replace(letter="L", value=""), *row[at + 2 :]]


JOINT_ARMS = (
    (("KK",), with_rockets_of),
    (("KaK",), with_rockets_of),
    (("Tw", "E"), with_tried_strike),
    (("V", "r", "NX"), with_fired_towards),
    (("V", "r", "NK"), with_fired_towards),
    (("K", "&K"), with_next_arm),
    (("K", ",K"), with_next_arm),
    (("E", "&K"), with_joint_arms),
    (("E", "&@K"), with_joint_arms),
    (("E", "&fK"), with_joint_arms),
    (("E", "&aK"), with_joint_arms),
)
"""By which letters such strikes are known."""
