"""Rounds: what kind of fire it is where only rounds are told."""

from app.geoparse.groups import Group
from app.geoparse.head import Head
from app.geoparse.items import Item, without
from app.geoparse.kinds import ROUNDS
from app.geoparse.rewriting import dropped, read_as
from app.geoparse.sorts import GUNS, LOOSE, SPECIFIC
from gazetteer.patterns import regex

FIRED_FROM = regex(r"M?[f@][aSo]{0,2}K(?![,&])")
ROUNDS_AT = regex(
    rf"[ib][so]{{0,2}}[PA](?:[,&i]{{1,2}}[so]{{0,2}}[PA]){{0,12}}(?:[,&i]{{1,2}}w?s)?W?{ROUNDS.pattern}"
)
"""Rounds behind the places that they were fired at: "выпустили по Никополю 9 снарядов"."""
ROUNDS_BEFORE = regex(r"N[aSow]{0,3}XL?$")

BLASTS_OF = regex(r"[XL]*[,(owH]{1,4}$")
"""What stands between explosions and the rounds that made them: "20 explosions (presumably mortar shells)"."""


FIRED_TOO = regex(r",&?V[#aS]{0,2}N[aS]*X")
ROUNDS_EACH = regex(
    r"(?:N[aS]{0,2}(?P<before>X)L?V[is]{0,3}P|iP[aS]{0,2}V[aS]{0,2}N[aS]{0,2}(?P<behind>X)|VN[aS]{0,2}(?P<rounds>X)[is]{1,3}P)"
    r"(?:[,&]{1,2}[is]{0,3}P)*s?[,&]{1,2}(?P<told>\+?N[aS]{0,2}\+?X?-?)(?=[is]{1,3}P)"
)

STRUCK_WITH_ROUNDS = regex(
    r"(?P<verb>V)(?:[aS]{0,2}@N?[aw]{0,2}|N?[aS]?)(?P<behind>X)(?![wXo])|(?<!N)(?P<before>X)[aSLW]{0,2}(?P<struck>V)(?P<upon>i)|"
    r"(?P<at>V)i?[so]{0,2}[PA](?:[,&]{1,2}[PA]){0,9}(?:[aS]{0,2}@N?[aw]{0,2}|N?[aS]?)(?P<last>X)(?![wXo])"
)

ROUNDS_GIVEN = regex(
    r"V[^;:EV]*N[aS]{0,2}(?P<rounds>X)K?[,:-](?P<given><?(?:[,&]{0,2}i?[so]{0,2}P(?:[,&]{1,2}i?[so]{0,2}P)*-i?N)+)(?=$|[.;])"
)
HARM_BY_ROUNDS = regex(r"[XY]@[aw]{0,2}(?P<fired>X)")
EACH_GIVEN = regex(r"-i?N|<")
ROUNDS_ALONE = regex(
    r"^[BwWdh&+,-]{0,5}(?P<number>N)[aS]{0,2}(?P<fired>X),?(?P<upon>i)[so]{0,2}P(?=[^EVKRN]*$)"
)


def with_rounds(row: list[Item]) -> list[Item]:
    """Let rounds tell what explosions were of, and what strikes were made with: explosions of shells are shelling."""
    blast = -1
    for index, item in enumerate(row):
        if item.letter != "X":
            continue
        between = "".join([each.letter for each in row[blast + 1 : index]]) if blast >= 0 else ""
        if item.value == "rounds" and BLASTS_OF.match(between):
            row[index] = item._replace(letter="K", value="shelling")
        elif item.value == "rounds" and index and row[index - 1].letter == "E":
            row[index] = item._replace(letter="a", value="")  # "two strikes with unguided rockets"
        blast = index if item.value == "blast" else blast
    return row


def with_rounds_for_weapon(row: list[Item], shape: str) -> list[Item]:
    """Let what was struck with rounds have been shelled: "били мінами по A", "struck A with shells"."""
    match = STRUCK_WITH_ROUNDS.search(shape)
    if match is None or "K" in shape:
        return row
    verb = max(match.start(name) for name in ("verb", "struck", "at"))
    fired = max(match.start(name) for name in ("behind", "before", "last"))
    if match["upon"] and row[match.start("upon")].value != "upon":
        return row  # "a grenade exploded in A"
    if row[fired].value != "rounds" or row[verb].value not in ("strike", "attack"):
        return row
    return read_as(row, verb, value="shelling")


def with_harm_by_rounds(row: list[Item], shape: str) -> list[Item]:
    """Let rounds that hurt somebody be the weapon that did: "two residents of A were wounded by a mortar shell"."""
    match = HARM_BY_ROUNDS.search(shape)
    if match is None or row[match.start("fired")].value != "rounds" or not {"E", "V", "K"}.isdisjoint(shape):
        return row
    at = match.start("fired")
    return read_as(row, at, letter="K", value="shelling")


def without_rounds_given(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many rounds each place got: "випустили 51 снаряд: по A – 14, по B – 9"."""
    match = ROUNDS_GIVEN.search(shape)
    if match is None or row[match.start("rounds")].value != "rounds":
        return row
    told = {at for each in EACH_GIVEN.finditer(shape, match.start("given")) for at in range(*each.span())}
    return [item for at, item in enumerate(row) if at not in told]


def with_rounds_alone(row: list[Item], shape: str) -> list[Item]:
    """Let rounds told with a place and no verb be fire there: "ночью 37 выстрелов по A"."""
    alone = ROUNDS_ALONE.match(shape)
    if (
        alone is None
        or row[alone.start("fired")].value != "rounds"
        or row[alone.start("upon")].value != "upon"
    ):
        return row
    at, fired = alone.start("number"), row[alone.start("fired")]
    fire = fired._replace(letter="E", value="shelling", first=row[at].first, quantity=None, single=False)
    return [*row[:at], fire, *row[alone.start("fired") + 1 :]]


def without_rounds_each(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many of the rounds fell on each further place: "three shells were fired at A, two more at B"."""
    while (match := ROUNDS_EACH.search(shape)) is not None:
        at = max(match.start(name) for name in ("before", "behind", "rounds"))
        if row[at].value != "rounds":
            return row
        row, shape = without(row, match.span("told")), dropped(shape, match.span("told"))
    return row


def launched(row: list[Item], shape: str, head: Head, own: list[Group]) -> str:
    """Return what launching without a weapon is: fire where rounds are fired, else nothing."""
    match = FIRED_FROM.match(shape, head.stop)
    weapon = row[match.end() - 1].value if match is not None else ""
    if weapon == "drone_strike" or (weapon == "missile_strike" and own):
        return weapon  # "fired from a UAV", "fired from S-300 systems at A"
    if match is not None and weapon in GUNS and any(g.letter in "PA" and g.first >= match.end() for g in own):
        return weapon  # "fired from cannon artillery at the A community"
    return _fired_from(row, shape, head.stop) if _fires_rounds(row, shape, head, own) else ""


WITH_ROUNDS = regex(r"[so]?[PA](?:[,&][so]?[PA])*[aw]?@?N?X")
"""What a place was attacked with: "атакував громаду десятком снарядів"."""


def fires_rounds_too(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether attacks are told by the rounds that they fired: "совершено 11 атак, выпущено более 30 боеприпасов"."""
    with_them = WITH_ROUNDS.match(shape, head.stop) if head.form == "verb" else None
    match = FIRED_TOO.match(shape, head.stop) if head.form == "counted" else with_them
    return match is not None and row[match.end() - 1].value == "rounds"


def _fires_rounds(row: list[Item], shape: str, head: Head, own: list[Group]) -> bool:
    """Tell whether rounds are fired at a place of its own and no shelling is told besides: "по місту випустили 12 снарядів"."""
    if head.number_at >= 0 and shape[head.number_at] == "M":
        return True  # "fired 3,789 times at settlements"
    match = ROUNDS.match(shape, head.stop) or ROUNDS_AT.match(shape, head.stop)
    match = match or ROUNDS_BEFORE.search(shape, 0, head.first)
    if (
        match is None
        or row[shape.rfind("X", match.start(), match.end())].value != "rounds"
        or not any(group.letter in "PA" for group in own)
    ):
        return False
    clause = row[shape.rfind(";", 0, head.first) + 1 : head.first]
    return not any(item.letter in "EV" and item.value in (*SPECIFIC, *LOOSE) for item in clause)


def _fired_from(row: list[Item], shape: str, first: int) -> str:
    """Return the kind of fire: that of what was fired from, "fired over 40 times from MLRS", else shelling."""
    match = FIRED_FROM.match(shape, first)
    weapons = {row[match.end() - 1].value} if match is not None else set()
    return weapons.pop() if weapons <= {"mlrs", "missile_strike"} and weapons else "shelling"
