"""Ceasefire: violations of a truce that are counted or told of a place, and fire of small arms, as told while one held."""

from app.geoparse.compared import THAN
from app.geoparse.items import Item, without
from app.geoparse.rewriting import PLACE_LIST, leaving, place_of, read_as, rereading
from gazetteer.patterns import regex

CEASEFIRE, BREACH = "ceasefire", "breach"
MONITORS, FIREARMS, FIRED_ON, FIRE, ROUNDS, TANKS = (
    "monitors",
    "firearms",
    "fired_on",
    "fire",
    "rounds",
    "tanks",
)
MOST_PARTS, PERIOD_BEFORE, VIOLATIONS, MONITOR = "most_parts", "period_before", "violations", "monitor"
RECORDED, FOE = "recorded", "foe"
USED = ("launch", "shelling")
CEASEFIRE_WITH = regex(r"(?P<verb>V)[ibr][so]?P[^;VE]*@[aw]?(?P<arm>K)")
BY_SHELLING = regex(r"V(?P<often>M?)(?P<told>,)(?P<verb>V)")
COUNTED = regex(r"N[aS]{0,2}$")
RECORDED_AT = regex(rf"[aS@]{{0,3}}L{{1,2}}[aw]?[ib]{PLACE_LIST}|[aS@]{{0,3}}[ib]{PLACE_LIST}(?:L|$|[.;,])")
TOO = regex(r"(?P<told>[,&][aw]?(?P<arms>w))(?=$|[.;,&ibr])")
FIRST_OF_ALL = regex(r"[VfK@,&-][aw]?(?P<told>a?(?P<arms>w)[,&]{1,2})(?=[aw]?K)")
USED_FIREARMS = regex(r"(?P<verb>V)[@f]?a?(?P<arms>w)(?=$|[.;,]|[ibr]?[so]{0,2}[PD])")
SHOTS_FIRED = regex(
    r"(?P<start>L?)(?:N[aw]?)?(?P<shots>X)f[aw]?(?P<arms>[wK])(?P<recorded>L{0,2})(?=$|[.;,]|[ibr][so]{0,2}[PD])"
)
FIRED_AT = regex(r"S(?P<verb>w)(?=w?X?[ibr]{0,2}[so]{0,2}[PD])")
FIRE_UPON = regex(rf"(?P<fire>w)(?P<told>i{PLACE_LIST})(?P<led>L)(?=[aS]{{0,2}}N?[KX]|f[aS]?[KP]|$|[.;,])")
UPON_FIRE = regex(rf"i{PLACE_LIST}[aS]?(?P<fire>w)L(?=N?[KX]|f[aS]?K|S?$|[.;,])")
MONITORED = regex(r"(?P<monitors>H)[awN@]{0,4}(?P<event>E)i(?!.*R)")
QUIET_ELSEWHERE = regex(
    r"(?P<told>[wBia]{0,3}(?P<parts>w)U?[LwaS]{0,3}(?:E[aSw]{0,2}Z|[Z0][aS]{0,2}E)L{0,2},?B?)"
)
BEFORE_THIS = regex(r"[wWfob@(,-]{0,4}w[aSw,-]{0,4}N[aSw]{0,2}\)?(?=$|[,;.)])")
"""What only says how many violations the period before had: "(за попередній звітний період – 30)"."""
TANKS_TOO = regex(r"V(?P<told>(?P<tanks>X)[,&]{1,2})(?=[aw]?K)")


def with_ceasefire_broken(row: list[Item], shape: str) -> list[Item]:
    """Let a ceasefire that was broken be shelled, or struck with what is told: "violated the ceasefire near A, using mortars"."""
    match = CEASEFIRE_WITH.search(shape)
    with_arm = match is not None and row[match.start()].value == CEASEFIRE
    sort = row[match.start("arm")].value if match is not None and with_arm else "shelling"
    by_fire = BY_SHELLING.search(shape)
    if by_fire is not None and row[by_fire.start()].value != CEASEFIRE:
        by_fire = None
    row = [
        item._replace(letter="S", value="enemy")
        if item.value == FOE and shape[at + 1 : at + 2] in ("V", "M")
        else item._replace(value=sort)
        if item.value == CEASEFIRE
        else item
        for at, item in enumerate(row)
    ]
    if by_fire is None:
        return row
    if row[by_fire.start("verb")].value != "shelling":
        return (
            row
            if by_fire["often"] or "M" in shape[: by_fire.start()]
            else read_as(row, by_fire.start(), "w", "")
        )
    return without(row, (by_fire.start("told"), by_fire.end("verb")))  # "12 раз нарушили режим, обстреляв A"


def with_breaches(row: list[Item], shape: str) -> list[Item]:
    """Let violations that are counted, or recorded at a place, be shellings: "зафіксовано сім порушень режиму припинення вогню"."""
    for at, item in enumerate(row):
        if item.value != BREACH:
            continue
        is_told = shape[at - 1 : at] == "L" and row[at - 1].value == RECORDED
        behind = RECORDED_AT.match(shape, at + 1)
        if COUNTED.search(shape, 0, at) or (behind is not None and (is_told or "L" in behind.group())):
            row = read_as(row, at, "E", "shelling")
    return row


def with_firearms(row: list[Item], shape: str) -> list[Item]:
    """Let small arms go with the guns told beside them, and be fired where they are told alone: "застосував стрілецьку зброю"."""
    for pattern in (FIRST_OF_ALL, TOO):
        match = pattern.search(shape)
        if match is not None and row[match.start("arms")].value == FIREARMS and "K" in shape:
            return without(row, match.span("told"))
    match = USED_FIREARMS.search(shape)
    if match is None or row[match.start("arms")].value != FIREARMS:
        return row
    if row[match.start("verb")].value not in USED:
        return row
    row = read_as(row, match.start("verb"), "V", "shelling")
    return without(row, (match.start("verb") + 1, match.end("arms")))


def with_shots(row: list[Item], shape: str) -> list[Item]:
    """Let shots of guns or small arms be fire, without their number: "здійснив декілька пострілів з гранатомета"."""
    match = SHOTS_FIRED.search(shape)
    if match is None or row[match.start("shots")].value != ROUNDS:
        return row
    arms = row[match.start("arms")]
    is_recorded = any(item.value == RECORDED for item in row[slice(*match.span("recorded"))])
    if arms.value not in (FIREARMS, "shelling") or not (match["start"] or is_recorded):
        return row
    shots = row[match.start("shots")]._replace(letter="V" if match["start"] else "E", value="shelling")
    return [*row[: match.start()], shots, *row[match.end("arms") :]]


def with_fired_on(row: list[Item], shape: str) -> list[Item]:
    """Let positions or a town fired on with rifles be shelled: "бойовики зі стрілецької зброї обстріляли A"."""
    match = FIRED_AT.search(shape)
    if match is None or row[match.start("verb")].value != FIRED_ON:
        return row
    between = row[match.end() : match.end() + 1]
    if any(item.letter == "X" and item.value != "target" for item in between):
        return row
    return read_as(row, match.start("verb"), "V", "shelling")


def with_fire_led(row: list[Item], shape: str) -> list[Item]:
    """Let fire that was led upon a place be shelling: "огонь по A вели два танка", "по A вогонь вів танк"."""
    match = FIRE_UPON.search(shape)
    if match is not None and row[match.start("fire")].value == FIRE:
        at, led = match.start("fire"), match.start("led")
        return [*read_as(row, at, "V", "shelling")[:led], *row[led + 1 :]]
    match = UPON_FIRE.search(shape)
    if match is None or row[match.start("fire")].value != FIRE:
        return row
    at = match.start("fire")
    return [*row[:at], row[at]._replace(letter="V", value="shelling"), *row[at + 2 :]]


def without_period_before(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many violations an earlier report had: "24 порушення (за попередній звітний період – 30)"."""
    at = place_of(row, PERIOD_BEFORE)
    if at < 0:
        return row
    if not {"E", "V"} & {*shape[:at]} and all(item.value != BREACH for item in row[:at]):
        return read_as(row, at, "H", "old")
    start = at
    while start > 0 and (shape[start - 1] in "w@(,-" or row[start - 1].value == THAN):
        start -= 1
    match = BEFORE_THIS.match(shape, start)
    return without(row, match.span()) if match is not None else row


def with_violations(row: list[Item], shape: str) -> list[Item]:
    """Let violations that monitors count be those of the truce: "СММ зафіксувала 18 порушень у Донецькій області"."""
    if all(item.value != MONITOR for item in row):
        return row
    return [
        item._replace(letter="E", value="shelling")
        if item.value == VIOLATIONS and COUNTED.search(shape, 0, at)
        else item
        for at, item in enumerate(row)
    ]


CEASEFIRE_BY_WORD = {
    PERIOD_BEFORE: without_period_before,
    CEASEFIRE: with_ceasefire_broken,
    BREACH: with_breaches,
    FIREARMS: with_firearms,
    ROUNDS: with_shots,
    FIRED_ON: with_fired_on,
    FIRE: with_fire_led,
    MONITORS: rereading(MONITORED, "monitors", "L", "seen", {"monitors": MONITORS, "event": "shelling"}),
    MOST_PARTS: leaving(QUIET_ELSEWHERE, {"parts": MOST_PARTS}),
    VIOLATIONS: with_violations,
    TANKS: leaving(TANKS_TOO, {"tanks": TANKS}),
}
"""These turns, by a word each."""
