"""Continued: sentences that go on with the event of the one before and leave out what it was.

Directions without a verb ("На Бахмутському – A та B"), and weapons without their name: "Два влучили в A", "The rest hit A".
"""

from app.geoparse.byarms import parts_told_alone
from app.geoparse.carried import Carried
from app.geoparse.countedthere import counted_there
from app.geoparse.elliptic import STRIKES
from app.geoparse.head import GROUND, ONE
from app.geoparse.items import Item
from app.geoparse.quantities import OF_PEOPLE
from app.geoparse.rewriting import of_them, read_as, struck_at
from app.geoparse.sorts import FROM_THE_AIR, GUNS
from app.geoparse.spoken import Spoken
from app.geoparse.updates import counted_by_now
from gazetteer.patterns import regex

ARMS = r"(?:,?f?[aS]{0,2}K(?:[,&]{1,2}[aS]{0,2}K)*)?"
GOES_ON = regex(
    rf"[B+]?i[so]?[DA]{ARMS}(?P<mark>[-:])(?P<at>[bi]?)[so]{{0,2}}P(?:[,&]{{1,2}}[bi]?[so]{{0,2}}P)*(?=$|[.;]|,x)"
)


HURT = regex(r"[B+]?(?:i[so]?[DA][,-]?)?(?P<hurt>L)[so]{0,2}P(?:[,&]{1,2}[so]{0,2}P)*(?=$|[.;,])")
"""Places told to have suffered, of what was told before: "На Новопавловском пострадали A и B"."""
SO_OFTEN = regex(r"[B+]?[bi]?[so]{0,2}[PA](?P<mark>-)M(?=$|[.;,])")
"""How often another place was struck, as told before: "A громаду – двічі"."""
AT_ANOTHER_TIME = regex(
    r"[B+&]?(?P<lead>i?[wW]-M|i?[wW]?M?[wW]?-)[irb]?[so]{0,2}[PA](?:[,&]{1,2}[irb]?[so]{0,2}[PA])*(?=$|[.;])"
)
"""Which places were struck at another time, or how often more: "Вранці – A", "Та один раз – по A", "І тричі вночі – по A"."""
TIMES_OF_DAY = ("later", "night", "daytime", "morning", "evening")
HEADED = regex(
    r"(?:i?h-|w)?(?:N[aS]{0,2}K{1,2}(?:$|,[^YEVPDF]*$|-?i[swX]*(?:$|,[^YEVPDF]*$)|iNX$)|K{1,2}i[swX]{1,3}$)"
)
"""Weapons behind a heading that is a place: "A, 03:20. Чотири «шахеди» – по підстанції"."""
COUNTED = regex(
    r"[B+l]?[bis]{0,2}[so]{0,2}(?P<place>[PAD])(?:[,&]{1,2}[so]?[PA])*w?(?:[-:]|,?L{0,2})[wie#]?(?P<number>N)"
    r"(?:L{0,2},?(?:i?d)*)(?:,?(?P<at>[aw]?[bi])[so]{0,2}P(?:[,&]{1,2}P)*|,[0iwX]{1,6})?(?=$|[.;])"
)
COUNTED_LIST = regex(r"l?[bi][so]?P(?:&P)*w?-N(?:,[bi][so]?P(?:&P)*w?-N)+")
"""How many of those counted before were where: "14 боїв. Найбільше під A – дев'ять, у B – п'ять"."""
STILL_ON = regex(r"(?P<number>N)\+?[GLaw]{0,2}O(?=[bi][so]{0,2}P)")
"""So many more that go on at another place: "repelled three attacks near A. Two more are underway near B"."""
ARM_IN_LIST = regex(
    r"(?:[so]{0,2}P(?:[,&]{1,2}[so]{0,2}P)*(?P<mark>-)[aS]?K{1,2}|i[so]{0,2}[PA](?P<dash>[-+])w?N?[aS]{0,2}K{1,2})(?=$|[.;]|,[XY])"
)
"""How many there were elsewhere of what was told before: "A: 46 обстрілів. B: 2"."""
NTH_HIT = regex(r"[BWw+&]{0,2}(?P<nth>w)[aw]{0,2}V")
ORDINAL = "ordinal"
REPELLED = regex(r"[awWS]{0,2}R(?P<number>N)(?=[bi][so]{0,2}P)")
DOWNED = regex(r"Y[aS]{0,2}N[^XEVY]{0,5}K|K[^XEVY]{0,3}Y")
HITS = regex(r"(?:[+awW]{0,3}|.*[,;&B])(?P<number>N)[aw]{0,2}V")
REST_HITS = regex(r"(?:.*[,;&B])?l[aw]{0,2}(?P<hit>V)")


def downed(one: Spoken) -> str:
    """Return what a sentence tells to be shot down, where it is of one kind: "збито 12 із 15 дронів"."""
    if DOWNED.search(one.shape) is None:
        return ""
    kinds = {item.value for item in one.row if item.letter == "K"}
    return kinds.pop() if len(kinds) == 1 and kinds.issubset(FROM_THE_AIR) else ""


COUNTED_ANEW = (counted_by_now, parts_told_alone, counted_there)
"""What counts anew, or in parts, what the sentence before told of."""


def continued(row: list[Item], shape: str, carried: Carried, sentence: int) -> list[Item] | None:
    """Return the row with what it takes from the sentence before it; None where it takes nothing."""
    for counted in COUNTED_ANEW if "N" in shape else ():
        anew = counted(row, shape, carried, sentence)
        if anew is not None:
            return anew
    return _befallen(row, shape, carried, sentence)


def _befallen(row: list[Item], shape: str, carried: Carried, sentence: int) -> list[Item] | None:
    """Return the row with what befell its places, as the sentence before it told; None where it tells of nothing."""
    told_in, sort = carried.told
    down_in, weapon = carried.downed
    if "V" in shape and "K" not in shape and sentence - 1 in (told_in, down_in):
        return _with_weapon(row, shape, weapon, sort if told_in == sentence - 1 else weapon)
    if "-M" in shape or (
        ("N" in shape or "K" in shape or "-" in shape) and "V" not in shape and "E" not in shape
    ):
        counted = _counted(row, shape, carried, sentence)
        if counted is not None:
            return counted
    hurt = HURT.match(shape) if told_in == sentence - 1 and sort in GUNS else None
    if hurt is not None and row[hurt.start("hurt")].value == "hurt":
        at = hurt.start("hurt")
        return read_as(row, at, letter="V", value=sort)
    if (
        sort in (*GROUND, "attack")
        and told_in == sentence - 1
        and (repelled := REPELLED.match(shape)) is not None
    ):
        at = repelled.end("number")
        fights = row[at - 1]._replace(letter="E", value="attack", quantity=None, first=row[at - 1].stop)
        return [*row[:at], fights, *row[at:]]
    match = GOES_ON.match(shape) if told_in == sentence - 1 and "P" in shape else None
    if match is None:
        return None
    at = match.start("mark")
    if sort in GROUND or sort == "attack":
        near = [] if match["at"] else [row[at]._replace(letter="b", value="")]
        return [*row[:at], row[at]._replace(letter="E", value="clash"), *near, *row[at + 1 :]]
    if sort in STRIKES and match["at"] != "b":
        return read_as(row, at, letter="V", value=sort)
    return None


def _counted(row: list[Item], shape: str, carried: Carried, sentence: int) -> list[Item] | None:
    """Return the row with what is counted in it, behind a heading or a sentence that counts the same elsewhere."""
    told_in, sort = carried.told
    if carried.places and HEADED.match(shape) is not None:
        return [Item("V", row[0].first, row[0].first, "launch"), *row]
    if told_in != sentence - 1 or sort not in (*STRIKES, *GROUND, "attack"):
        return None
    later = _struck_later(row, shape, sort, carried)
    if later is not None:
        return later
    often = SO_OFTEN.match(shape)
    if often is not None:
        at = often.start("mark")
        return read_as(row, at, letter="V", value=sort)
    arm = ARM_IN_LIST.match(shape) if sort in (*STRIKES, "attack") else None
    if arm is not None:
        at = arm.start("mark") if arm["mark"] else arm.start("dash")
        return struck_at(row, at)
    still = STILL_ON.match(shape) if sort in (*GROUND, "attack") else None
    if still is not None:
        at = still.end("number")
        return [
            *row[:at],
            row[at - 1]._replace(letter="E", value=sort, quantity=None, first=row[at - 1].stop),
            *row[at:],
        ]
    if (
        COUNTED_LIST.fullmatch(shape) is not None
        and sort in (*GROUND, "attack")
        and carried.numbered == told_in
    ):
        return _each_counted(row, sort, row[0].letter == "l" or not carried.named)
    counted = COUNTED.fullmatch(shape) if carried.numbered == told_in else None
    if counted is not None and row[counted.start("number")].value == OF_PEOPLE:
        return None
    if counted is None or (counted["place"] == "D" and not counted["at"]):
        return None
    at = counted.start("number") + 1
    event = row[at - 1]._replace(letter="E", value=sort, quantity=None, first=row[at - 1].stop)
    return [*row[:at], event, *row[at:]]


def _struck_later(row: list[Item], shape: str, sort: str, carried: Carried) -> list[Item] | None:
    """Return the row with the strikes of the sentence before at other places, at another time or so often."""
    match = AT_ANOTHER_TIME.match(shape) if sort in (*STRIKES, "attack") else None
    if match is None or carried.is_calm:
        return None
    (first, stop) = match.span("lead")
    dash = next(item for item in row[first:stop] if item.letter == "-")
    when = [item for item in row[first:stop] if item.letter in "wW"]
    if any(item.value not in TIMES_OF_DAY for item in when) or (
        not when and (first == 0 or "M" not in match["lead"])
    ):
        return None
    times = [item for item in row[first:stop] if item.letter == "M"]
    return [*when, *times, dash._replace(letter="V", value=sort), *row[stop:]]


def _each_counted(row: list[Item], sort: str, are_parts: bool) -> list[Item]:
    """Return a row of places, each with its number, with what is counted behind each number; they may be parts of that before."""
    told: list[Item] = []
    for item in row:
        if item.letter == "N":
            told += [of_them(item)] if are_parts else []
            told += [item, item._replace(letter="E", value=sort, quantity=None, first=item.stop)]
        elif item.letter not in "lw":
            told.append(item)
    return told


def _with_weapon(row: list[Item], shape: str, downed: str, sort: str) -> list[Item] | None:
    """Let what hit without its name be of the weapons told before: "збито 12 дронів. Два влучили в A", "The rest hit A"."""
    if sort in FROM_THE_AIR and (match := REST_HITS.match(shape)) is not None:
        at = match.start("hit")
        return read_as(row, at, value=sort)
    nth = NTH_HIT.match(shape) if sort in FROM_THE_AIR else None
    if nth is not None and row[nth.start("nth")].value == ORDINAL:
        at = nth.start("nth")
        one = row[at]._replace(letter="N", value="", quantity=ONE)
        arm = row[at]._replace(letter="K", value=sort, first=row[at].stop, single=True)
        return [*row[:at], one, arm, *row[at + 1 :]]
    match = HITS.match(shape) if downed else None
    if match is None:
        return None
    number = row[match.end("number") - 1]
    arm = number._replace(letter="K", value=downed, quantity=None, first=number.stop)
    return [*row[: match.end("number")], arm, *row[match.end("number") :]]
