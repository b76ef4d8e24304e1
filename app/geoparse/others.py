"""Others: places of a sentence that are told for something else than its events."""

import re

from app.geoparse.groups import Group
from app.geoparse.items import Item
from app.governors import OCCUPATION, OCCUPATION_OF
from gazetteer.patterns import regex

SAID_IN = regex(r"[,;-][aw]?ci$")
DOWNED_OVER = regex(r"Y[NKaSo<&wLPAF,]{0,12}[ib][so]{0,2}$")
"""What joins a place with what was shot down there."""
DOWNED_REACH = 16
IS_CAPTURED = regex(r"[Lw]?Y")
CAPTURED = regex(r"(?<!V&)Y[sow]{0,3}(?:P[,&i]{1,2})*$")
ONLY_HARMED = regex(
    r"[PA][^;]{0,4}V[^;PAD]{0,4},i[so]{0,2}$|V[so]{0,2}i?[so]{0,2}[PA][^;PAD]{0,4},i[so]{0,2}$"
)
"""What was struck, before another place at the head of a clause."""
HARM_BEHIND = regex(r"-N?[aSw]{0,2}[XY]")
OFFICE_OF = regex(r"c[^EKVT;]*g[io]{1,2}$")
SPEAKERS_IN = regex(r"[,;][aw]{0,2}g[aw]{0,2}i[PF]$")
ENDS = ("", ",", ".")
TRIES, AREA_REACH = regex(r"[wWaM]{0,3}T"), 8
LISTED_BEFORE = regex(r"[NM][^EKV;]{0,3}[,&;]{1,2}$")
SEAT = "seat"
"""The value of "based", "headquartered"."""
HELD_BY_THEM = frozenset([OCCUPATION, *OCCUPATION_OF.values()])
SITS_IN, SAYS, SAID_BY = (
    regex(r"(?P<who>[Cgp])[aw]{0,2}i[so]{0,2}$"),
    regex(r",?c"),
    regex(r"c[aowg]{0,4}$"),
)
ABOUT = regex(r"[WBd,]{0,3}[wi][aS]{0,3}E[so]{0,2}$")
HURT_AT = regex(r",&[aSo]{0,2}N?X[aw]{0,2}L[aw]{0,3}[ib]$")
AREA_OF_HARM = regex(r"V[^;]*[PFA][^;EKV]{0,3},[&B]?iA,?(?:i?[so]{0,2}P,?)?[aw]{0,2}Y")
"""An area that opens a clause of harm: "a drone hit A in one region, in another, at B, a substation was damaged"."""
NO_EVENT = regex(r"[^EVK;]*(?:;|$)")
OPENS_OWN, HURTS = regex(r"[,;][&B][aow]?i[so]{0,2}$"), regex(r"[aw]{0,2}YN?X[^EVKT;]*$")
"""What makes a place that of people hurt: "100 attacks on 39 villages, and a man was hurt in A"."""


def is_of_others(row: list[Item], shape: str, group: Group) -> bool:
    """Tell whether a place is that of one who speaks, or of what was shot down, captured or left dark, and of no event."""
    if group.letter == "A" and OFFICE_OF.search(shape, 0, group.first) and shape[group.stop :] in ENDS:
        return True  # "said a spokesman for the emergency service in the A region"
    if (HURT_AT.search(shape, 0, group.first) and NO_EVENT.match(shape, group.stop)) or _is_of_hurt(
        shape, group
    ):
        return True
    if any(match.end() > group.stop > match.end() - AREA_REACH for match in AREA_OF_HARM.finditer(shape)):
        return True
    if _is_only_listed(row, shape, group):
        return True
    if _is_of_consequence(row, shape, group) or _is_seat(row, shape, group) or _is_quiet(row, shape, group):
        return True
    heads_news = group.first > 0 and row[group.first - 1].value == "news"  # "Новини Харкова: ..."
    dealt = next((at for at in range(group.first - 1, -1, -1) if row[at].value == "dealt"), -1)
    if dealt >= 0 and group.letter == "P" and not re.search("[EVKR;B]", shape[dealt : group.first]):
        return True  # "нанесено поражение бригаде в районах A и B, атак не было"
    return (
        heads_news or _speaks(shape, group) or _tries(row, shape, group) or _is_of_downed(row, shape, group)
    )


def _speaks(shape: str, group: Group) -> bool:
    """Tell whether a place stands for the one who speaks: "Kyiv says", "зазначив Лисогор"."""
    is_alone = group.letter == "P" and len(group.places) == 1 and group.before not in ("i", "b")
    after = shape[group.stop : group.stop + 1]
    ends = after in ("", ",", ";", "-", ":")
    said_in = (
        ends and group.letter == "P" and len(group.places) == 1 and SAID_IN.search(shape, 0, group.first)
    )
    if (
        group.letter == "P"
        and SPEAKERS_IN.search(shape, 0, group.first + 1)
        and shape[group.stop :][:1] == "c"
    ):
        return True  # "officials in Kyiv and Ankara said"
    says = group.before == "c" and ends
    if after == "c":
        says = says or ABOUT.match(shape, 0, group.first) is None  # "Про обстріл A повідомили в ОВА"
    return bool(said_in) or (is_alone and says)


def _tries(row: list[Item], shape: str, group: Group) -> bool:
    """Tell whether a capital stands for its troops: "Kyiv tried 13 times to break through near A"."""
    tried = TRIES.match(shape, group.stop) if group.letter == "P" and len(group.places) == 1 else None
    return tried is not None and group.before not in ("i", "b") and row[tried.end() - 1].value == "he"


def _is_of_downed(row: list[Item], shape: str, group: Group) -> bool:
    """Tell whether a place is where something was shot down: "17 of them were shot down over Odesa"."""
    harmed = next((at for at in range(group.first - 1, 0, -1) if row[at].value == "harmed"), 0)
    if harmed and shape[harmed - 1] == "," and not re.search("[EVK;B]", shape[harmed : group.first]):
        return True  # "обстріляли A, спричинивши пожежі у B"
    dark = next((at for at in range(group.first - 1, -1, -1) if row[at].value == "outage"), -1)
    if dark >= 0 and not re.search("[EVK;B]|,&?[ib]", shape[dark : group.first]):
        return True  # "вдарили по підстанції, без світла залишилися A та B"
    if (
        group.letter == "P"
        and ONLY_HARMED.search(shape, 0, group.first)
        and HARM_BEHIND.match(shape, group.stop)
    ):
        return True  # "A накрыли из РСЗО, в B – двое раненых"
    taken = IS_CAPTURED.match(shape, group.stop)
    if taken is not None and group.letter == "P" and row[taken.end() - 1].value == "captured":
        return True  # "A и B оккупированы"
    captured = CAPTURED.search(shape, 0, group.first)
    if captured is not None and row[captured.start()].value == "captured":
        return True  # "освободили населенный пункт A, отражены две атаки"
    match = DOWNED_OVER.search(shape, max(0, group.first - DOWNED_REACH), group.first)
    return match is not None and row[match.start()].value == "downed"


def _is_of_consequence(row: list[Item], shape: str, group: Group) -> bool:
    """Tell whether a place is only that of what came of an event: "A was shelled, because of which trains stop in B"."""
    so = next((at for at in range(group.first - 1, 0, -1) if row[at].value == "so"), 0)
    clause = shape[so : group.first] + re.split("[,;]", shape[group.stop :], maxsplit=1)[0]
    return so > 0 and re.search("[EVKTYX;]", clause) is None


def _is_only_listed(row: list[Item], shape: str, group: Group) -> bool:
    """Tell whether a place ends a list of numbers without one: "A once, and B every half hour", "A – два, B – остальные"."""
    if LISTED_BEFORE.search(shape, 0, group.first) is None:
        return False
    behind = row[group.stop : group.stop + 2]
    is_rest = len(behind) == 2 and behind[0].letter == "-" and behind[1].value == "rest"
    return is_rest or any(item.value == "frequency" for item in behind)


def _is_quiet(row: list[Item], shape: str, group: Group) -> bool:
    """Tell whether a place is told to be quiet in its own clause: "fired missiles at A, while B had a quiet night"."""
    if (
        re.search("[EKVT]", shape[: group.first]) is None
        and re.search("[Z0]", shape[group.stop :]) is not None
    ):
        return False  # "в A тихо, обстрілів не було"
    ends = re.search("[,;EKVTMB]", shape[group.stop :])
    behind = row[group.stop : group.stop + ends.start()] if ends is not None else row[group.stop :]
    starts = re.search("[LwWao]{0,4}i?$", shape[: group.first])
    before = row[starts.start() : group.first] if starts is not None else []
    return any(item.value == "quiet" for item in (*behind, *before))


def _is_seat(row: list[Item], shape: str, group: Group) -> bool:
    """Tell whether a place is only where the one who speaks sits: "the General Staff in Kyiv said", "a command based in A"."""
    names_others = re.search("[PADF]", shape[: group.first] + shape[group.stop :]) is not None
    if group.first > 1 and shape[group.first - 1] == "i" and row[group.first - 2].value == SEAT:
        return names_others
    sits = SITS_IN.search(shape, 0, group.first)
    if sits is None or len(group.places) > 1:
        return False
    says = SAYS.match(shape, group.stop) is not None or row[min(group.stop, len(row) - 1)].value == "said"
    says = says or (
        SAID_BY.search(shape, 0, sits.start()) is not None and shape[group.stop : group.stop + 1] in ENDS
    )
    if row[sits.start("who")].value in HELD_BY_THEM:
        return (
            says and re.search("[PADF]", shape[group.stop :]) is not None
        )  # where they sit is what they hold
    return says and (names_others or (sits["who"] == "C" and group.letter == "P"))


def _is_of_hurt(shape: str, group: Group) -> bool:
    """Tell whether a clause of its own only says whom something hurt at a place: "..., а в Шостке ранен мужчина"."""
    return OPENS_OWN.search(shape, 0, group.first) is not None and HURTS.match(shape, group.stop) is not None
