"""Sides: who did what a sentence tells, in the words of the lexicon."""

from app.claimants import RUSSIAN_MINISTRY
from app.geoparse.drafts import OURS
from app.geoparse.head import GROUND, Head
from app.geoparse.items import PARTED, Item
from app.geoparse.whorepels import ITS, OWN, side_of_repelled
from gazetteer.patterns import regex

THEIRS = "theirs"
CLAIM = "claim"
"""The value of "claims", by which one tells of deeds of one's own: "Ukraine claims a strike on A"."""
SPEAKS = regex(r"c|gc|g[aw]{0,2}Z")
DEED, SAYS_OF_ROUNDS = regex(r"[VLRYTS]"), regex(r"c,?w?N?[aw]?X")
MOVE = "move"
ADVANCES = (MOVE, "assault")
"""What is told of whose it was, though it was on the ground: "a Ukrainian advance near A", "Ukrainian assaults"."""
BY_AIR, ANY_AIR = "by_air", "any air"
"""The value of aircraft as what something was done with: "авіацією ворог атакував"."""
FIRED = regex(r"K[aSw]{0,2}[Vf]")
HITS_BESIDES = regex(r"S[aw]?Y[lNofaSw]{0,5}K[aVW]{0,3},?[@B][^;:BSY]*$")
"""What is told of the others' weapons: "Ukraine downed 64 of 70 drones, with hits in A"."""
OF_ALL = regex(r"Y[aS]?N[fo]{1,2}$")
OBJECT = regex(r"(?:EX|[ib][kaw]?|[VI][iw]?|[sXg]o|iwo)$")
"""What stands before an army that is struck and does not strike."""


OPPOSED = regex(r"(?P<who>S)(?:i[PDA])?[awWMd]{0,3}[VRTLOHY][^;:S]*[EX][ao]{0,2}$")
"""What makes an army the one whose troops or attack the other struck or holds: "ворог стримує наступ Сил оборони, завдав ..."."""
SAID_BY = regex(r"c[iaw]{0,2}$")
"""What stands before an army that tells what is told."""
GOES_ON_SO, RECORDED_SO = regex(r"[aw]{0,2}L[aw]?[aSo]?"), "recorded"
SUBJECT = regex(r"S[awWM]{0,3}[VLH]")
"""What goes on with the subject of the clause before, and where that has one."""
OF_ARMS = regex(r"[aSNw&]{0,5}[EKVX]")
WHAT_WAS_STRUCK = regex(r"Va[wXsj]{1,2}(?=[N@M.,;]|$)")
"""Whose it is that was struck, and not who struck: "Україна атакувала російські регіони 40 дронами"."""
OBJECTS_TOO = regex(r"[,&][aSw]{0,2}[sPX]")
"""What makes an army behind an event one of those struck: "обстрілів українських військових та населених пунктів"."""
RECORDED = regex(r"[acwW]{0,2}(?P<did>L)[aw]{0,2}")
BY_WHOM = regex(r"@[ao]{0,2}$")
"""What makes an army behind an event the one that did it: "33 attacks by Ukrainian troops"."""
BY_AFTER = regex(
    r"(?:(?<=LV)|[VLWdwM]{1,3})@[ao]{0,2}S|[ib][so]{0,3}[PAF](?:[,&]{1,2}[PAF]){0,3}@[ao]{0,2}S|(?<=K),?w{1,2}S(?=[aw]{0,2}V)|(?<=[aE])oS"
    r"|(?<=E)[so]{0,2}[PAF](?:[,&]{1,2}[so]{0,2}[PAF]){0,3}(?:f[aSo]{0,2}K)?f[ao]{0,2}S"
)
"""Who did it, told behind a passive: "strikes launched today by Russian forces"."""
BY_ARMS = regex(r"[@f]o?N?(?P<own>a)[aN]{0,2}K")
"""Whose weapons something was struck by: "was struck by Ukrainian drones"."""
DEALT_BY = regex(
    r"(?:[ib][so]{0,2}[PA](?:[,&]{1,2}i?[so]{0,2}[PA])*L|(?P<dealt>L))(?P<who>a?S|(?P<own>a)N?K)(?=$|[.;,WdiM])"
)
"""The same with the noun: "Удару по A завдали ЗСУ"."""
WHO_BEHIND = regex(
    r"(?:^|(?<=[;,&BWwd]))(?P<at>i?)[so]{0,2}[PA](?:[,&]{1,2}i?[so]{0,2}[PA])*[MWwd]{0,2}(?P<verb>V)(?P<who>a?S|(?P<own>a)N?K)"
    r"(?=$|[.;,WdiM])"
)
"""Who struck, told behind the verb where what was struck is told before it: "По A вдарили ЗСУ", "A обстріляли ЗСУ"."""
FOE = "foe"
"""The value of the words for whose something is that was struck: "вдарили по базі окупантів"."""
STRUCK_THEIRS = regex(r"K?[aw]{0,2}V(?:f[ao]{0,2}K)?[iw]?[wsX]{0,3}(?P<foe>a)(?=[ib,f]|$)")
STRUCK_AT = regex(r"(?:[iw]?i[aw]{0,3}|L?[iw]?i[awNXo]{1,5}|(?<=V)[waNXo]{1,5}o)S(?![aw]?[LVc])")
"""Strikes and the army that they or whose base they struck: "нанесла удары по противнику", "удар по складу ворожих військ"."""
FOES_STRUCK = regex(
    r"[KE]L?[iw]?i[awNsX]{0,4}?(?P<foe>a)(?=[ib,f;.]|$)|(?:E?V|EL)[iw]?i[awNX]{1,3},x"
    r"(?:(?P<lodged>w)[aw]?S|S(?P<there>w))(?=[,;.]|$)"
)
"""The same where the foe is only whose a thing is, or who lived there: "прилёт по базе оккупантов", "у будинок, де жили окупанти"."""
LODGED = "lodged"
OTHER = {"enemy": OWN, "russia": "ukraine", "ukraine": "russia", OWN: "enemy"}
SPOKEN_OF = regex(r"[aw+]?V[aNSE]{0,3}")
STRUCK_TOO = regex(r"S[aw]?R[^;]*[,&]L[aw]?$|R[^;]*[,B][aw]?S[^RTEKV,;]{0,9}$")


def side_of(row: list[Item], shape: str, head: Head, first: int, stop: int) -> tuple[str, str]:
    """Return who did it, in the words of the lexicon ("" if nobody is named), and what that one does: "air", "shelling"."""
    if is_of_all_fired(shape, head) or HITS_BESIDES.search(shape, first, head.first):
        return _side_of_downed(row, shape, head), ""
    if "R" in shape[first:stop] and not _strikes_too(shape, head, first):
        is_of_ukraine = _whose(row, shape, head) == "ukraine"
        return "ukraine" if is_of_ukraine else side_of_repelled(row, shape, head, (first, stop)), ""
    if (head.sort not in GROUND or head.sort in ADVANCES) and (whose := _whose(row, shape, head)):
        return whose, ""
    if (behind := _who_behind(row, shape, head, stop)) is not None:
        return behind
    is_by_air = any(item.value == BY_AIR for item in row[first : head.stop + 2])
    if is_by_air:
        shape = "".join("w" if row[at].value == BY_AIR else letter for at, letter in enumerate(shape))
    named = _named_side(row, shape, head, first, stop)
    if is_by_air:
        named = named[0], "air_strike"
    return named if named[0] else (_side_unsaid(row, shape, head, (first, stop)), named[1])


def _side_unsaid(row: list[Item], shape: str, head: Head, clause: tuple[int, int]) -> str:
    """Return who did what nobody is named for: the subject of the clause before, who strikes occupied ground or the foe; "" else."""
    if head.sort not in GROUND and "R" not in shape:
        if before := _subject_of_clause_before(row, shape, head, clause[0]):
            return before
        if _is_occupied(row, shape, *clause):
            return "ukraine"
    return OWN if _strikes_theirs(row, shape, head) else ""


def _subject_of_clause_before(row: list[Item], shape: str, head: Head, first: int) -> str:
    """Return who did what a clause before tells, for one that goes on without a subject: "ВСУ обстреляли A и нанесли удары по B"."""
    if not first or row[first - 1].value != PARTED or GOES_ON_SO.fullmatch(shape, first, head.first) is None:
        return ""
    if any(item.value == RECORDED_SO for item in row[first : head.first]):
        return ""
    start = max(shape.rfind(mark, 0, first - 1) for mark in ";B") + 1
    match = SUBJECT.search(shape, start, first)
    return _actor_at(row, match.start())[0] if match is not None else ""


def _whose(row: list[Item], shape: str, head: Head) -> str:
    """Return whose an event or its weapons are told to be: "Ukrainian drones struck", "Russian attacks on A"; "" else."""
    first = head.first - 1 if head.sort == MOVE and shape[head.first - 1 : head.first] == "a" else head.first
    for at in range(first, head.stop):
        if WHAT_WAS_STRUCK.match(shape, at - 1) is not None:
            continue
        if shape[at] == "a" and row[at].value == OWN and OF_ARMS.match(shape, at + 1):
            return "ukraine"  # but not "pounded Ukraine's city of A with drone strikes"
        if row[at].value == THEIRS:
            return "russia"
    return ""


def _who_behind(row: list[Item], shape: str, head: Head, stop: int) -> tuple[str, str] | None:
    """Return who struck where that is told behind, or whose weapons did; None where nobody is named so."""
    if head.sort not in GROUND and (named := _who_did(row, shape, head)):
        return named
    told = BY_AFTER.match(shape, head.stop, stop)
    if told is not None and (shape[head.stop] != "o" or head.sort in ("attack", "strike")):
        return _actor_at(row, told.end() - 1)
    return None


def _who_did(row: list[Item], shape: str, head: Head) -> tuple[str, str] | None:
    if head.form != "verb":
        dealt = DEALT_BY.match(shape, head.stop)
        if dealt is None or (dealt["own"] and row[dealt.start("own")].value != OWN):
            return None
        if dealt["dealt"] and (row[dealt.start("dealt")].value or row[dealt.end("who") - 1].value == BY_AIR):
            return None
        return ("ukraine", "") if dealt["own"] else _actor_at(row, dealt.end("who") - 1)
    by = BY_ARMS.match(shape, head.stop)
    if by is not None and row[by.start("own")].value == OWN:
        return "ukraine", ""
    if shape[head.first + 1 : head.first + 2] not in ("a", "S"):
        return None  # nobody stands behind the verb
    for match in WHO_BEHIND.finditer(shape, 0, head.stop + 4):
        is_upon = not match["at"] or row[match.start("at")].value == "upon"
        if match.start("verb") != head.first or not is_upon:
            continue
        if match["own"]:
            return ("ukraine", "") if row[match.start("own")].value == OWN else None
        who = match.end("who") - 1
        if row[who].value == ANY_AIR:
            return "", "air_strike"
        return None if row[who].value == BY_AIR else _actor_at(row, who)
    return None


def is_of_all_fired(shape: str, head: Head) -> bool:
    """Tell whether a number is that of all that were fired, beside those shot down: "downed 45 of 52 drones launched"."""
    is_fired = FIRED.search(shape, head.first, head.stop + 3) is not None
    return is_fired and OF_ALL.search(shape, 0, head.first) is not None


def _side_of_downed(row: list[Item], shape: str, head: Head) -> str:
    """Return whose weapons they are of which a part was shot down: those of the other side than the one that shot."""
    if any(item.value == OWN for item in row[head.first : head.stop]):
        return "ukraine"
    named = [row[at].value.partition(" ")[0] for at in range(head.first) if shape[at] == "S"]
    return "ukraine" if named and named[-1] == "russia" else "enemy"


def _strikes_too(shape: str, head: Head, first: int) -> bool:
    """Tell whether those who repelled an attack also struck: "відбили атаки й завдали 10 ударів"."""
    return (
        head.sort not in GROUND
        and head.sort != "attack"
        and STRUCK_TOO.search(shape, first, head.first) is not None
    )


def _is_occupied(row: list[Item], shape: str, first: int, stop: int) -> bool:
    """Tell whether a clause speaks of occupied ground, and not as where fire came from."""
    return any(
        row[at].letter == "a" and row[at].value == "occupied" and shape[at - 1 : at] != "f"
        for at in range(first, stop)
    )


def _strikes_theirs(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether it was the enemy, or what is his, that was struck by those who speak: "накрили ворога біля Кринок"."""
    theirs = STRUCK_THEIRS.match(shape, head.first)
    if theirs is not None:
        return row[theirs.start("foe")].value == FOE
    theirs = FOES_STRUCK.search(shape, head.first) if head.sort not in GROUND else None
    if theirs is None or theirs.start() >= head.stop:
        return False
    if theirs["foe"]:
        return row[theirs.start("foe")].value == FOE
    at = max(theirs.start("lodged"), theirs.start("there"))
    return row[at].value == LODGED and any(
        item.letter == "S" and item.value in ("enemy", "russia")
        for item in row[theirs.start() : theirs.end()]
    )


def _named_side(row: list[Item], shape: str, head: Head, first: int, stop: int) -> tuple[str, str]:
    for at in range(head.first, head.stop + _is_recorded(row, shape, head)):
        if shape[at] == "S" and not OBJECT.search(shape[first:at]):
            return _actor_at(row, at)
    for at in range(head.first - 1, first - 1, -1):
        if shape[at] == "S" and row[at].value == ANY_AIR:
            foe = any(
                item.letter in "Sa" and item.value in ("enemy", "russia", "foe")
                for item in row[head.stop : stop]
            )
            return ("own" if foe else ""), "air_strike"
        if shape[at] == "C" and SPOKEN_OF.fullmatch(shape, at + 1, head.first + 1):
            return OWN, ""  # "the Air Force struck a depot"
        if shape[at] == "S" and _is_subject(row, shape, head, at, first) and not _is_attacked(row, at):
            passive = shape[head.first] == "V" and shape[at + 1 : head.first].endswith("L")
            return ("", "") if passive else _actor_at(row, at)
    for at in range(head.stop, min(stop, head.stop + 6)):
        if shape[at] == "S" and (head.form != "verb" or _is_by_whom(shape, head, at)):
            return _actor_behind(row, shape, head, at, (first, stop))
        if shape[at] in "PDA,":
            break
    return "", ""


def _actor_behind(
    row: list[Item], shape: str, head: Head, at: int, clause: tuple[int, int]
) -> tuple[str, str]:
    """Return who did what an army stands behind: that army, or the other where it is told to have been struck."""
    actor = _actor_at(row, at)
    struck = STRUCK_AT.match(shape, head.stop) if head.sort not in GROUND else None
    if struck is not None and struck.end() == at + 1:
        return OTHER.get(actor[0], ""), ""
    is_own = actor[0] == "ukraine" and _is_its_own(shape, head, at, clause)
    is_told = is_own or actor[0] in ("enemy", "russia") or _is_by_whom(shape, head, at)
    return actor if is_told else ("", "")


def _is_recorded(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether an army only recorded what the other's did: "наші військові зафіксували 66 атак російських сил"."""
    recorded = head.form == "counted" and shape[max(0, head.first - 2) : head.first] == "SL"
    is_theirs = shape[head.stop : head.stop + 1] == "S" and row[head.stop].value.startswith(
        ("russia", "enemy")
    )
    return recorded and is_theirs and shape[head.stop + 1 : head.stop + 2] not in ("V", "c")


def _only_records(row: list[Item], shape: str, head: Head, at: int) -> bool:
    """Tell whether Ukraine's army only counted what was done to it: "the Ukrainian army recorded 42 attacks"."""
    did = RECORDED.fullmatch(shape, at + 1, head.first)
    return (
        did is not None
        and row[did.start("did")].value == "recorded"
        and row[at].value in OURS
        and head.form in ("noun", "counted")
    )


def _is_its_own(shape: str, head: Head, at: int, clause: tuple[int, int]) -> bool:
    """Tell whether an army stands behind what it did, the only one that is named: "обстрел ВСУ"."""
    return (
        head.sort not in GROUND
        and head.form != "verb"
        and at == head.stop
        and shape.count("S", *clause) == 1
        and OBJECTS_TOO.match(shape, at + 1) is None
    )


def _is_subject(row: list[Item], shape: str, head: Head, at: int, first: int) -> bool:
    """Tell whether an army before a head is no object of what was told before: "a tram was hit as Ukrainian forces shelled A"."""
    if _is_part_of_land(row, at) or _only_speaks(row, shape, head, at) or _only_records(row, shape, head, at):
        return False
    if SAID_BY.search(shape, first, at) and shape[at + 1 : at + 3].lstrip("w")[:1] == ",":
        return False  # "по данным ВСУ, по A выпустили две ракеты"
    if _is_opposed(row, shape, at, first):
        return False
    opens_clause = head.form == "verb" and head.first == at + 1 and shape[at - 2 : at] == "Vw"
    return opens_clause or not OBJECT.search(shape[first:at])


def _is_opposed(row: list[Item], shape: str, at: int, first: int) -> bool:
    """Tell whether the other army, named before, did something to this one, and goes on: "обстріляв позиції ЗСУ, завдав ..."."""
    match = OPPOSED.search(shape, first, at)
    if match is None or shape[at + 1 : at + 2] not in {*",:&fK@ibWM"}:
        return False
    return (row[match.start("who")].value in OURS) != (row[at].value in OURS)


def _is_part_of_land(row: list[Item], at: int) -> bool:
    """Tell whether a country is named for where a place lies: "a house in Kherson, southern Ukraine, was hit"."""
    return at > 0 and row[at - 1].letter == "k" and row[at].stop == row[at].first + 1


def _only_speaks(row: list[Item], shape: str, head: Head, at: int) -> bool:
    """Tell whether a country tells of an event and is not told to have done it: "Ukraine reports assaults near A"."""
    if head.form == "verb" and SAYS_OF_ROUNDS.fullmatch(shape, at + 1, head.first) is not None:
        return True
    if (
        head.form not in ("noun", "counted")
        or SPEAKS.match(shape, at + 1) is None
        or row[at + 1].value == CLAIM
    ):
        return False
    return DEED.search(shape, at + 2, head.first) is None


def _is_by_whom(shape: str, head: Head, at: int) -> bool:
    """Tell whether an army behind an event did it: "33 attacks by ...", "обстрел со стороны ВСУ", "был атакован россиянами"."""
    if head.form == "verb":
        return at == head.stop and shape[head.first - 1 : head.first] == "L"
    is_from = shape[at - 1] == "f" and head.sort not in GROUND
    return is_from or BY_WHOM.search(shape, head.stop, at) is not None


def _is_attacked(row: list[Item], at: int) -> bool:
    """Tell whether a country is the one attacked: "Russians attack Ukraine with 24 drones"."""
    return (
        at > 1
        and row[at - 1].letter == "E"
        and row[at - 2].letter == "S"
        and row[at].value.startswith("ukraine")
    )


def _actor_at(row: list[Item], at: int) -> tuple[str, str]:
    return _possessed(row, at) if row[at].value == ITS else _actor(row[at])


def _possessed(row: list[Item], at: int) -> tuple[str, str]:
    """Return whose "its forces" are: Russia's where it was named before, else those of the one who speaks."""
    named = {item.value.partition(" ")[0] for item in row[:at] if item.letter in "SC"}
    return ("russia" if named & {"russia", RUSSIAN_MINISTRY} else "own"), ""


def _actor(item: Item) -> tuple[str, str]:
    who, _, what = item.value.partition(" ")
    return who, {"air": "air_strike", "shelling": "shelling"}.get(what, "")
