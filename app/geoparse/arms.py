"""Arms: rows of items written anew where weapons say what befell a place."""

from itertools import pairwise
from re import Match

from app.geoparse.heads import ONE
from app.geoparse.items import Item, letters_of, parted
from app.geoparse.sorts import FROM_THE_AIR, KIND_OF_MODIFIER, LOOSE, strike_of
from gazetteer.patterns import regex

AMOUNTING, WAVE, WHICH = "amounting", "wave", "which"
AMOUNT = regex(r"K(?P<told>[,(]?wo?)N")
WAVES = regex(r"N?X[aof]*(?=N?[aK]*[KE])")
THAT_HIT = regex(r"N[aSw]{0,3}[EK]+[aw]{0,3}(?P<told>(?:,w[aS]{0,2}K)?,w)(?=V)")
"""What was counted, and behind a comma what it did: "460 атак дронами, преимущественно FPV, которые ударили по A"."""
EACH_BY_ITS_OWN = regex(r"(?P<verb>V)f[aSo]{0,2}K(?:,[+&si]{0,2}[PA](?P<dash>-)f[aSo]{0,2}K)+")
BY_ANOTHER = regex(r"(?P<verb>V)[^VLRTHY;]{0,12},B[Wdh]{0,3}N?[aS]{0,2}K(?P<dash>-)(?=i[so]{0,2}[PA])")
SALVOS = regex(r"(?P<verb>V)[aS]?(?P<means>f[aSo]{0,2}K)(?P<open>\()N[aSo]*(?P<event>E)(?P<close>\))")
FIRED = frozenset(["missile_strike", "drone_strike", "guided_bomb", "shelling", "mlrs"])
BOTH_FIRED = regex(r"V(?P<arms>[fa@S]{0,2}K{1,2}(?:[,&]{1,2}(?:a&)?[fa@S]{0,2}K)+)(?=[is]{0,2}[PAF]|[.;]?$)")
ARMS_LAST = regex(
    r"V(?P<places>[iso]{0,3}[PAF](?:[,&]{1,2}[iso]{0,2}[PAF]){0,5}),?(?P<arms>[f@]?[aS]{0,2}K(?:[,&]{1,2}(?:a&)?[f@aS]{0,2}K)+)"
    r"(?=[,.;]|$)"
)
"""Weapons behind the places that they struck: "атаковали Харьков ракетами и дронами"."""
DOWNED = regex(r"(?P<listed>K\(N\)[aSw]{0,2}L?Y)|(?P<one>Nf)(?=[aSo]{0,2}K(?:[aSw]|[ib]P){0,3}L?[aw]{0,2}Y)")
FLEW = regex(r"NfK(?=[^VEYLRTKN-]*(?:N[^VEYLRTKN-]*)?$)")
ONE_HIT = regex(r"(?P<one>Nf)(?P<those>[aSo]{0,2}K)[aw]{0,2}V")
BOTH_NAMED = regex(r"(?<!N)(?<!Na)(?P<event>E)&[aSf@]{0,2}(?P<weapon>K)(?=i|[.;]?$)")
MORE_ROUNDS = regex(r"X(?:[,&]{1,2}NX|f[aSo]{0,2}K)*&(?P<more>N)(?=f[aSo]{0,2}K)")
ONE_OF_ARMS = regex(r"N[aSwo]{0,3}K+[aSw]{0,2},(?P<one>K)(?=[,&+])")
GUNS = {"shelling", "mlrs"}
STRIKES_OF = regex(r"N(?P<kind>a)(?=@N[aS]*K[,&]{1,2}N[aS]*E)")
LAUNCHER_TOO = regex(r"V[aS]{0,2}N[aS]*K+&[aS]*(?P<gun>K)(?=[.,;]|$)")
GUNS_FIRST = regex(r"(?P<arms>f[aSo]{0,2}K[,&]{1,2}f?[aSo]{0,2}K)(?P<verb>V)")
GUNS_LAST = regex(
    r"(?P<verb>V)(?:[iso]{0,3}[PAF](?:[,&]{1,2}[iso]{0,2}[PAF]){0,9})?(?P<arms>[f@][aSo]{0,2}K[,&]{1,2}[f@]?[aSo]{0,2}K)"
    r"(?=[.,;]|$)"
)
BLOW_BEHIND = regex(r"E[^VLYT;:N]*[PA](?P<joint>,)(?P<weapon>K)(?=i[so]{0,2}[PA](?:[,&]{1,2}[PA]){0,5}[.]?$)")
HIT = "hit"
HIT_AT = regex(r"S[aw]{0,3}(?P<told>Y)[wsaXNfo]{1,9}?(?=[bi][so]{0,2}[PFA])")
OF_LAUNCHED = regex(r"(?P<joint>[,&]{1,2})[aSw]{0,4}YNoN[aS]*K")
SEPARATE = regex(r"^[+B,]{0,2}ia{0,2}(?P<event>E),(?=[aSN]{0,4}K[^,;:EKN]{0,6}V)")
BLASTS = regex(r"K(?P<told>\(N[aw]?X\))(?=[,&]{1,2}[fa@S]*K)|K[,&]{1,2}[fa@S]*K(?P<last>\(N[aw]?X\))")
WERE_FIRED = regex(
    r"(?<![NaSfw@])[aS]{0,2}(?P<arms>K(?:[,&]{1,2}[aS]{0,2}K)+)L?(?P<verb>V)(?=[isrb]{1,3}[PAF])"
)
USING, USED = "using", regex(r"(?P<told>w)[aS]{0,3}K")
TRIED_WITH = regex(
    r"M[aS]?(?P<try>T)(?P<verb>V)(?=[iso]{0,3}[PAFjD](?:f?[aS]{0,2}(?P<weapon>K))?(?:[,.;&]|$))"
)
OF_ARMS = regex(r"E@(?P<arms>[aw]{0,3}K(?:[,&]{1,2}[aw]{0,2}K)+)(?=[.,;]|$)")
HITS_AT = regex(r"^N[aS]{0,2}K-E(?=i?[so]{0,2}P)")
ROUNDS_TOO = regex(r"(?P<verb>V)N[aS]*X[io]?[so]{0,2}[PF](?P<joint>&)(?=N[aS]*X[io]?[so]{0,2}[PF])")


def with_strikes_of(row: list[Item], shape: str) -> list[Item]:
    """Let the noun that comes later be told where the weapons part it off: "три ракетних із чотирма ракетами та 38 авіаударів"."""
    match = STRIKES_OF.search(shape)
    if match is None or row[match.start("kind")].value not in KIND_OF_MODIFIER:
        return row
    at = match.end("kind")
    return [*row[:at], Item("E", row[at - 1].stop, row[at - 1].stop, "strike"), *row[at:]]


def with_launcher(row: list[Item], shape: str) -> list[Item]:
    """Let a launcher or gun told beside counted weapons be a strike, too: "вдарили двома БпЛА та РСЗВ"."""
    match = LAUNCHER_TOO.search(shape)
    if match is None or row[match.start("gun")].value not in GUNS:
        return row
    at = match.start("gun")
    return [*row[:at], row[at]._replace(letter="V", single=False), *row[at + 1 :]]


def with_one_name(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon told with its name be one: "РСЗВ «Град»"."""
    named = [
        at
        for at, (one, other) in enumerate(pairwise(row), 1)
        if one.letter == other.letter == "K" and one.value == other.value == "mlrs"
    ]
    return [item for at, item in enumerate(row) if at not in named] if named else row


def with_guns(row: list[Item], shape: str) -> list[Item]:
    """Let fire of artillery and of rocket launchers be of each: "З артилерії та РСЗВ обстріляно A", "shelled A with both"."""
    match = GUNS_FIRST.search(shape) or GUNS_LAST.search(shape)
    if match is None or "M" in shape or row[match.start("verb")].value not in ("shelling", "strike"):
        return row
    first, stop = match.span("arms")
    guns = [item for item in row[first:stop] if item.letter == "K"]
    if {item.value for item in guns} != GUNS:
        return row
    at = match.start("verb")
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


def without_blasts(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many explosions weapons made that are told beside others: "with artillery (31 explosions) and MLRS"."""
    match = BLASTS.search(shape)
    if match is None:
        return row
    first, stop = match.span("told" if match["told"] else "last")
    if row[stop - 2].value != "blast":
        return row
    left = [*row[:first], *row[stop:]]
    return without_blasts(left, letters_of(left))


def with_were_fired(row: list[Item], shape: str) -> list[Item]:
    """Let each weapon that was fired be a strike: "missiles, drones and glide bombs were used against A"."""
    match = WERE_FIRED.search(shape)
    if (
        match is None
        or row[match.start("verb")].value not in (*LOOSE, "shelling")
        or "N" in shape[: match.start()]
    ):
        return row
    first, stop = match.span("arms")
    if not _fired_arms(row[first:stop]):
        return row
    told = [strike_of(item) if item.letter == "K" else item for item in row[first:stop]]
    at = match.start("verb")
    return [*row[:first], *told, *row[stop:at], row[at]._replace(letter="L", value=""), *row[at + 1 :]]


def with_used(row: list[Item], shape: str) -> list[Item]:
    """Let the use of a weapon be a strike: "из-за применения артиллерии в A ранен мужчина"."""
    return _as_strike(row, USED.search(shape), USING)


def with_tried(row: list[Item], shape: str) -> list[Item]:
    """Let tries to strike from the air be strikes, and others be told once: "десять раз пытался атаковать A дронами"."""
    match = TRIED_WITH.search(shape)
    if match is None or row[match.start("verb")].value != "attack":
        return row
    at = match.start("try")
    if match["weapon"] is None:
        return [*row[: at + 1], *row[at + 2 :]]
    return [*row[:at], *row[at + 1 :]] if row[match.start("weapon")].value in FROM_THE_AIR else row


def with_arms(row: list[Item], shape: str) -> list[Item]:
    """Let an attack with several weapons be one with each: "under attack with heavy artillery and rocket launchers"."""
    match = OF_ARMS.search(shape)
    if match is None or row[match.start()].value not in LOOSE:
        return row
    arms = _fired_arms(row[match.start("arms") : match.end("arms")])
    if not arms:
        return row
    joint = Item("&", arms[0].stop, arms[0].stop, "")
    told = [one for item in arms for one in (strike_of(item), joint)][:-1]
    return [*row[: match.start()], *told, *row[match.end() :]]


def with_rounds_too(row: list[Item], shape: str) -> list[Item]:
    """Let rounds at another place be fire of its own: "fired 12 shells at A and seven shells at B"."""
    match = ROUNDS_TOO.search(shape)
    if match is None:
        return row
    verb, joint = row[match.start("verb")], match.start("joint")
    again = verb._replace(first=row[joint].first, stop=row[joint].first)
    return [*row[:joint], parted(row[joint]), again, *row[joint + 1 :]]


def with_hits_at(row: list[Item], shape: str) -> list[Item]:
    """Let weapons and their hits behind a dash be the weapons that hit: "Сім дронів – влучання у A"."""
    match = HITS_AT.search(shape)
    if match is None or row[match.end() - 1].value != "strike":
        return row
    hit = row[match.end() - 1]._replace(letter="V")
    return [*row[: match.end() - 2], hit, *row[match.end() :]]


def without_launched(row: list[Item], shape: str) -> list[Item]:
    """Let drones downed of so many be told for themselves: "drones attacked A, and air defences downed nine of 11 drones"."""
    match = OF_LAUNCHED.search(shape)
    if match is None or "P" not in shape[: match.start()]:
        return row
    joint = match.start("joint")
    return [*row[:joint], parted(row[joint]), *row[match.end("joint") :]]


def without_separate(row: list[Item], shape: str) -> list[Item]:
    """Let "in a separate attack" add nothing to the weapon that struck: "In a separate attack, a missile hit A"."""
    match = SEPARATE.match(shape)
    if match is None or row[match.start("event")].value not in LOOSE:
        return row
    at = match.start("event")
    return [*row[:at], row[at]._replace(letter="w", value=""), *row[at + 1 :]]


def with_hit(row: list[Item], shape: str) -> list[Item]:
    """Let what somebody hit at a place be a strike: "Сили оборони уразили нафтобазу в районі A"."""
    return _as_strike(row, HIT_AT.search(shape), HIT)


def with_blow_behind(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon told as a blow of its own be one: "Удар ракетами по A, авіабомби на B"."""
    match = BLOW_BEHIND.search(shape)
    if match is None or row[match.start("weapon")].value not in FIRED:
        return row
    joint, at = match.start("joint"), match.start("weapon")
    return [*row[:joint], parted(row[joint]), strike_of(row[at]), *row[at + 1 :]]


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
    """Let each weapon that was fired together be a strike: "fired drones and ballistic and cruise missiles at A"."""
    last = ARMS_LAST.search(shape)
    if last is not None and "N" not in shape[last.start() :] and row[last.start()].value in LOOSE:
        (first, stop), (begin, end) = last.span("places"), last.span("arms")
        row = [*row[:first], *row[begin:end], *row[first:stop], *row[end:]]
        shape = letters_of(row)
    match = BOTH_FIRED.search(shape)
    if match is None or row[match.start()].value not in LOOSE or "M" in shape:
        return row
    first, stop = match.span("arms")
    arms = _fired_arms(row[first:stop])
    if not arms:
        return row
    joints = [item for item in row[first:stop] if item.letter in ",&"]
    between = next((item for item in joints if item.letter == "&"), joints[0]._replace(letter="&"))
    verb = row[match.start()]._replace(letter="L", value="")
    events = [one for item in arms for one in (strike_of(item), between)][:-1]
    return [*row[: match.start()], verb, *events, *row[stop:]]


def with_amounts(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind a weapon be of it: "ударных дронов общим количеством 15" reads "15 ударных дронов"."""
    match = AMOUNT.search(shape)
    if (
        match is None
        or row[match.start("told") + ("," in match["told"] or "(" in match["told"])].value != AMOUNTING
    ):
        return row
    at, number = match.start(), match.end() - 1
    before = row[:at]
    while before and before[-1].letter == "a":
        before = before[:-1]
    if len(before) > 1 and before[-1].value == WAVE:
        before = before[: -2 if before[-2].letter == "N" else -1]
    return [*before, row[number], row[at], *row[number + 1 :]]


def without_waves(row: list[Item], shape: str) -> list[Item]:
    """Leave out in how many waves weapons came: "несколько волн дронов" tells of drones."""
    for match in reversed(list(WAVES.finditer(shape))):
        wave = match.end() - 1
        while row[wave].letter != "X":
            wave -= 1
        if row[wave].value == WAVE:
            row = [*row[: match.start()], *row[match.end() :]]
    return row


def with_single(row: list[Item], shape: str) -> list[Item]:
    """Count a weapon told in the singular among others with numbers: "2 КАБи, 22 «Герані», FPV-дрон і ще три БпЛА"."""
    match = ONE_OF_ARMS.search(shape)
    if match is None or not row[match.start("one")].single:
        return row
    at = match.start("one")
    return [*row[:at], Item("N", row[at].first, row[at].first, "", ONE), *row[at:]]


def with_salvos(row: list[Item], shape: str) -> list[Item]:
    """Let what fired be told by how often: "били из РСЗО (три залпа)" reads "произвели три залпа"."""
    match = SALVOS.search(shape)
    if match is None:
        return row
    weapon, event = row[match.end("means") - 1], row[match.start("event")]
    if event.value not in (weapon.value, "strike", "shelling"):
        return row
    told = row[match.end("open") : match.start("event")]
    verb = row[match.start("verb")]._replace(letter="L", value="")
    return [*row[: match.start()], verb, *told, event._replace(value=weapon.value), *row[match.end() :]]


def with_each_by_its_own(row: list[Item], shape: str) -> list[Item]:
    """Let a verb hold for each place with a weapon of its own: "A обстріляли з РСЗВ, B – з мінометів"."""
    match = BY_ANOTHER.search(shape)
    if match is not None:  # "по A ударили дронами, а ракетами – по B"
        verb, dash = row[match.start("verb")], match.start("dash")
        row = [*row[:dash], verb._replace(first=row[dash].first, stop=row[dash].stop), *row[dash + 1 :]]
    if "-f" not in shape:
        return row
    for match in EACH_BY_ITS_OWN.finditer(shape):
        verb = row[match.start("verb")]
        row = [
            verb._replace(first=item.first, stop=item.stop)
            if item.letter == "-" and match.start() < at < match.end()
            else item
            for at, item in enumerate(row)
        ]
    return row


def with_one_of_those(row: list[Item], shape: str) -> list[Item]:
    """Let "одна из ракет попала в дом" be one rocket that hit."""
    match = ONE_HIT.search(shape)
    if match is None or row[match.end("those") - 1].value not in FROM_THE_AIR:
        return row
    return [*row[: match.end("one") - 1], *row[match.end("one") :]]


def without_flights(row: list[Item], shape: str) -> list[Item]:
    """Let one of the weapons that did nothing told here be no strike: "одна из ракет на три минуты залетела в Польшу"."""
    match = FLEW.search(shape)
    if match is None or row[match.start() + 2].value not in FROM_THE_AIR:
        return row
    return [
        *row[: match.start()],
        *(i._replace(letter="w") for i in row[match.start() : match.start() + 3]),
        *row[match.start() + 3 :],
    ]


def without_downed(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that were shot down be no strikes: "больше всего дронов (16) сбито над A, 14 – над B", "одна из ракет сбита"."""
    match = DOWNED.search(shape)
    if match is None or (match["listed"] and ("V" in shape or "E" in shape)):
        return row
    if match["listed"]:
        return [item._replace(letter="w") if item.letter == "N" else item for item in row]
    return [*row[: match.end("one") - 1], *row[match.end("one") :]]


def with_that_hit(row: list[Item], shape: str) -> list[Item]:
    """Let what was counted do what is told behind it: "15 дронов, которые ударили по A" reads "15 дронов ударили по A"."""
    match = THAT_HIT.search(shape)
    if match is None or row[match.end() - 1].value != WHICH:
        return row
    return [*row[: match.start("told")], *row[match.end() :]]


def with_more_rounds(row: list[Item], shape: str) -> list[Item]:
    """Let a number told of another gun be of rounds, too: "20 мін, 60 снарядів та ще 12 зі ствольної артилерії"."""
    match = MORE_ROUNDS.search(shape)
    if match is None or row[match.start()].value != "rounds":
        return row
    at = match.start("more")
    return [*row[:at], row[at]._replace(letter="X", value="rounds", quantity=None), *row[at + 1 :]]


def with_rounds(row: list[Item], shape: str) -> list[Item]:
    """Let "shells" be rounds where a verb of its own follows: "shells fell on A"."""
    for at, (item, after) in enumerate(pairwise(row)):
        if item.letter == after.letter == "V" and item.value == "shelling" and after.value == "strike":
            return [*row[:at], item._replace(letter="X", value="rounds"), *row[at + 1 :]]
    return row


def _fired_arms(row: list[Item]) -> list[Item]:
    """Return the weapons among items if they are of several kinds, all of them fired; else none."""
    arms = [item for item in row if item.letter == "K"]
    kinds = {item.value for item in arms}
    return arms if len(kinds) > 1 and kinds <= FIRED else []


def _as_strike(row: list[Item], match: Match[str] | None, value: str) -> list[Item]:
    """Let the word of a value that is `told` in a match be a strike."""
    if match is None or row[match.start("told")].value != value:
        return row
    at = match.start("told")
    return [*row[:at], row[at]._replace(letter="V", value="strike"), *row[at + 1 :]]
