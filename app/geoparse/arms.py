"""Arms: rows of items written anew where weapons say what befell a place."""

from itertools import pairwise

from app.geoparse.downedofall import of_which_told
from app.geoparse.head import ONE
from app.geoparse.items import Item, letters_of, parted, without
from app.geoparse.rewriting import leaving, rereading
from app.geoparse.sorts import FIRED, FROM_THE_AIR, KIND_OF_MODIFIER, LOOSE, SPECIFIC, strike_of
from gazetteer.patterns import regex

AMOUNTING, WAVE, WHICH = "amounting", "wave", "which"
AMOUNT = regex(r"K(?P<told>[,(]?wo?)N")
WAVES = regex(r"N?X[aof]*(?=N?[aK]*[KE])")
THAT_HIT = regex(r"N[aSw]{0,3}[EK]+[aw]{0,3}(?P<told>(?:,w[aS]{0,2}K)?,w)(?=V)")
"""What was counted, and behind a comma what it did: "460 атак дронами, преимущественно FPV, которые ударили по A"."""
EACH_BY_ITS_OWN = regex(r"(?P<verb>V)f[aSo]{0,2}K(?:,[+&si]{0,2}[PA](?P<dash>-)f[aSo]{0,2}K)+")
BY_ANOTHER = regex(r"(?P<verb>V)[^VLRTHY;]{0,12},B[Wdhw]{0,3}N?[aS]{0,2}K(?P<dash>-)(?=i[so]{0,2}[PA])")
SALVOS = regex(r"(?P<verb>V)[aS]?(?P<means>f[aSo]{0,2}K)(?P<open>\()N[aSo]*(?P<event>E)(?P<close>\))")
DOWNED = regex(r"(?P<listed>K\(N\)[aSw]{0,2}L?Y)|(?P<one>Nf)(?=[aSo]{0,2}K(?:[aSw]|[ib]P){0,3}L?[aw]{0,2}Y)")
FLEW = regex(r"(?<!E)NfK(?=[^VEYLRTKN-]*(?:N[^VEYLRTKN-]*)?$)")
ONE_HIT = regex(r"(?P<one>Nf)(?P<those>[aSo]{0,2}K)[aw]{0,2}V")
PART_THAT_HIT = regex(r"N(?P<whole>[fo][aS]?N[aSw]{0,2})K[aSw]{0,2}V+")
MORE_ROUNDS = regex(r"X(?:[,&]{1,2}NX|f[aSo]{0,2}K)*&(?P<more>N)(?=f[aSo]{0,2}K)")
ONE_OF_ARMS = regex(r"N[aSwo]{0,3}K+[aSw]{0,2},(?P<one>K)(?=[,&+])")
STRIKES_OF = regex(r"N(?P<kind>a)(?=@N[aS]*K[,&]{1,2}N[aS]*E)")
BLOW_BEHIND = regex(r"E[^VLYT;:N]*[PA](?P<joint>,)(?P<weapon>K)(?=i[so]{0,2}[PA](?:[,&]{1,2}[PA]){0,5}[.]?$)")
HIT = "hit"
HIT_AT = regex(r"S[aw]{0,3}(?P<told>Y)[wsaXNfo]{1,9}?(?=[bi][awso]{0,2}[PFA])")
OF_LAUNCHED = regex(r"(?P<joint>[,&]{1,2})[aSw]{0,4}YNoN[aS]*K")
OF_MORE_LAUNCHED = regex(r"YNoN[aS]*K(?P<told>(?:[,&]{1,2}NoN[aS]*K)+(?:wSV)?)")
SEPARATE = regex(r"(?:^|(?<=[;,B&]))[+B,&]{0,2}ia{0,2}(?P<event>E),(?=[aSN]{0,4}K[^,;:EKN]{0,6}V)")
BLASTS = regex(
    r"[KE](?P<told>\(N[aw]?X\))(?=[,&]{1,2}[fa@S]*[KE])|[KE][,&]{1,2}[fa@S]*[KE]{1,2}(?P<last>\(N[aw]?X\))"
)
USING, USED = "using", regex(r"(?P<told>w)[aS]{0,3}K")
TRIED_WITH = regex(
    r"M[aS]?(?P<try>T)(?P<verb>V)(?=[iso]{0,3}[PAFjD](?:f?[aS]{0,2}(?P<weapon>K))?(?:[,.;&]|$)|[aw]{0,2}X[aS]{0,2}[ibr]{1,2}[so]{0,2}[PD])"
)
MOSTLY = regex(r"NK[aow]{0,3}(?P<remark>,[awl]{1,2}K,)(?=V)")
KIND_ALONE = regex(r"E[^;]*[,&:]N(?P<kind>a)-?(?=i[so]{0,2}[PA])")
HITS_AT = regex(r"^N[aS]{0,2}K-E(?=i?[so]{0,2}P)")
HIT_BY_BOTH = regex(r"P[Lw]{0,3}(?P<verb>V)@(?P<arms>[aS]{0,2}K)&[aS]{0,2}(?P<event>E)(?=$|[,;.WBi@])")
ROUNDS_TOO = regex(r"(?P<verb>V)N[aS]*X[io]?[so]{0,2}[PF](?P<joint>&)(?=N[aS]*X[io]?[so]{0,2}[PF])")


def with_both_blows(row: list[Item], shape: str) -> list[Item]:
    """Let a place struck with a weapon and by strikes be struck by both: "was hit by artillery and airstrikes overnight"."""
    match = HIT_BY_BOTH.search(shape)
    if match is None or row[match.start("verb")].value not in (*LOOSE, "shelling"):
        return row
    weapon, event = row[match.end("arms") - 1], row[match.start("event")]
    if weapon.value not in FIRED or event.value not in SPECIFIC:
        return row
    return [*row[: match.start("verb")], strike_of(weapon), *row[match.end("arms") :]]


def with_strikes_of(row: list[Item], shape: str) -> list[Item]:
    """Let the noun that comes later be told where the weapons part it off: "три ракетних із чотирма ракетами та 38 авіаударів"."""
    match = STRIKES_OF.search(shape)
    if match is None or row[match.start("kind")].value not in KIND_OF_MODIFIER:
        return row
    at = match.end("kind")
    return [*row[:at], Item("E", row[at - 1].stop, row[at - 1].stop, "strike"), *row[at:]]


def with_one_name(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon told with its name be one: "РСЗВ «Град»"."""
    named = [
        at
        for at, (one, other) in enumerate(pairwise(row), 1)
        if one.letter == other.letter == "K" and one.value == other.value == "mlrs"
    ]
    return [item for at, item in enumerate(row) if at not in named] if named else row


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


with_used = rereading(USED, "told", "V", "strike", where={"told": USING})
"""Let the use of a weapon be a strike: "из-за применения артиллерии в A ранен мужчина"."""


def with_tried(row: list[Item], shape: str) -> list[Item]:
    """Let tries to strike from the air be strikes, and others be told once: "десять раз пытался атаковать A дронами"."""
    match = TRIED_WITH.search(shape)
    if match is None or row[match.start("verb")].value != "attack":
        return row
    at = match.start("try")
    if match["weapon"] is None:
        return [*row[: at + 1], *row[at + 2 :]]
    return [*row[:at], *row[at + 1 :]] if row[match.start("weapon")].value in FROM_THE_AIR else row


def with_rounds_too(row: list[Item], shape: str) -> list[Item]:
    """Let rounds at another place be fire of its own: "fired 12 shells at A and seven shells at B"."""
    match = ROUNDS_TOO.search(shape)
    if match is None:
        return row
    verb, joint = row[match.start("verb")], match.start("joint")
    again = verb._replace(first=row[joint].first, stop=row[joint].first)
    return [*row[:joint], parted(row[joint]), again, *row[joint + 1 :]]


without_remark_of_arms = leaving(MOSTLY, told="remark")
"""Leave out what weapons most were: "243 UAVs of various types, mostly FPV, attacked A"."""


def with_kind_alone(row: list[Item], shape: str) -> list[Item]:
    """Let a kind that is told alone say what was counted: "шість авіаційних ударів по A, один ракетний – по B"."""
    match = KIND_ALONE.search(shape)
    if match is None or row[match.start("kind")].value not in KIND_OF_MODIFIER:
        return row
    at = match.start("kind")
    event = row[at]._replace(letter="E", value=KIND_OF_MODIFIER[row[at].value])
    return [*row[:at], event, *row[match.end() :]]


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


without_more_launched = leaving(OF_MORE_LAUNCHED)
"""Leave out what else was downed of so many: "downed three of 11 missiles and 20 of 30 drones that were launched"."""


without_separate = rereading(SEPARATE, "event", "w", "", {"event": LOOSE})
"""Let "in a separate attack" add nothing to the weapon that struck: "In a separate attack, a missile hit A"."""


with_hit = rereading(HIT_AT, "told", "V", "strike", where={"told": HIT})
"""Let what somebody hit at a place be a strike: "Сили оборони уразили нафтобазу в районі A"."""


def with_blow_behind(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon told as a blow of its own be one: "Удар ракетами по A, авіабомби на B"."""
    match = BLOW_BEHIND.search(shape)
    if match is None or row[match.start("weapon")].value not in FIRED:
        return row
    joint, at = match.start("joint"), match.start("weapon")
    return [*row[:joint], parted(row[joint]), strike_of(row[at]), *row[at + 1 :]]


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


def with_part_that_hit(row: list[Item], shape: str) -> list[Item]:
    """Let "четыре из шести запущенных ракет попали в A" be four."""
    match = PART_THAT_HIT.search(shape)
    if match is None or row[match.end("whole")].value not in (*FROM_THE_AIR, "guided_bomb"):
        return row
    is_downed = shape[: match.start()].rstrip("aSoNw").endswith(("Y", "R"))
    if is_downed or row[match.end() - 1].value == "launch":
        return row
    return without(row, match.span("whole"))


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
    if match is None or row[match.end() - 1].value != WHICH or of_which_told(row, shape):
        return row
    return without(row, match.span("told"))


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
