"""By gunfire: guns and small arms that are told one with the other or behind a place, and whose positions and troops they fired on."""

from app.claimants import RUSSIAN_MINISTRY
from app.geoparse.drafts import OURS
from app.geoparse.items import Item
from app.geoparse.rewriting import PLACE_LIST, leaving, moving, read_as
from app.geoparse.sorts import GUNS
from app.geoparse.unknowns import DONBAS
from gazetteer.patterns import regex

SMALL_ARMS, ITS = ("small_arms", "fired_on"), "its"
SMALL_ARMS_TOO = regex(r"(?P<fire>w)(?=[,&][wa]{0,2}K)")
CALIBRE_BEFORE = regex(r"V[aSw]?(?P<told>&)(?=K)")
MACHINE_GUNS_TOO = regex(r"V[^;]*f(?P<told>w{1,3}[,&])(?=K)")
GUNS_TOO_BEFORE = regex(r"f[aS]?K(?P<told>[,&]w{1,3})(?=SV)")
BESIDES_GUNS = regex(r"(?P<told>(?P<apart>w)[aw]?K(?:[,&]{1,2}K)*,?&?)(?=w?V)")
GUNS_FIRST = regex(r"^[WBwd,]{0,3}(?P<arm>[aw]?K)[aSg]{0,2}(?P<verb>V)(?=&?i?[iwb])")
ARMS_OF_PLACE = regex(
    rf"^#?[wb]?{PLACE_LIST}[-:](?P<arms>[aw]?[KE](?:[,&]{{1,2}}[aw]{{0,2}}[KE])+)(?=$|[.;])"
)
ARMS_UPON = regex(r"^#?(?P<upon>i)[so]?P(?P<number>N)[aS]?K(?=$|[.,:;])")
ARMS_AND_MORE = regex(
    rf"^[BWwd,&]{{0,3}}i{PLACE_LIST}[aS]{{0,2}}(?P<verb>V)(?:f(?P<arms>[aw]?K{{1,2}}(?:[,&]{{1,2}}[aw]?K)*))?,(?P<more>V)(?P<last>[aw]?K)(?=$|[.,;])"
)
LIKELY_WITH = regex(r"[Sw](?P<told>,H,)(?=f?[aw]{0,2}N?[aw]?K)")
GUNS_STRUCK = regex(
    r"^[BWwdh,]{0,4}f(?P<arms>[aw]{0,2}K(?:[,&]{1,2}[aw]{0,2}K)*)[awS]{0,2}L(?P<event>E)(?=i)"
)
TROOPS_HIT = regex(r"(?P<verb>V)(?P<troops>S)(?P<at>[ib])(?=[so]{0,2}P)")
POSITIONS_OF = regex(
    r"^[BWwdhaN#,]{0,4}(?P<target>X)(?P<whose>S)(?:[ibr][so]{0,2}[PDF](?:[,&]{1,2}[so]?[PDF])*)?(?:[aw]?M)?V(?!S)"
)
UNDER_FIRE = regex(r"(?P<whose>S)(?:(?P<did>L)b)?(?P<event>E)(?=(?P<at>[ib])[so]{0,2}[PDA]|M|[.;,]|$)")
WORDS_OF_UNDERGOING = 3
"""How many words a phrase of fire has at least that an army is told to have come under: "came under fire"."""
IN_DONBAS = regex(r"[XSE](?P<told>i(?P<where>w))(?=[VLM])")

without_likely = leaving(LIKELY_WITH)
"""Leave out that it is only likely what was fired with: "війська, ймовірно, з артилерії обстріляли A"."""
without_donbas = leaving(IN_DONBAS, {"where": DONBAS})
"""Leave out that it was in the Donbas: "позиции в Донбассе обстреляли 20 раз"."""


def with_guns_striking(row: list[Item], shape: str) -> list[Item]:
    """Let strikes be of the guns told first: "Из миномётов и гранатомётов нанесли удары по A"."""
    match = GUNS_STRUCK.match(shape)
    if match is None or row[match.start("event")].value not in ("strike", "attack"):
        return row
    guns = {item.value for item in row[slice(*match.span("arms"))] if item.letter == "K"}
    at = match.start("event")
    return read_as(row, at, value="shelling") if guns == {"shelling"} else row


def with_positions_hit(row: list[Item], shape: str) -> list[Item]:
    """Let those whose positions are told before the verb be fired on by the others: "Позиції ЗСУ біля A обстріляли двічі"."""
    match = POSITIONS_OF.match(shape)
    if match is None or row[match.start("target")].value != "target":
        return row
    at = match.start("whose")
    other = "enemy" if row[at].value in OURS else "ukraine"
    return read_as(row, at, value=other)


def with_troops_hit(row: list[Item], shape: str) -> list[Item]:
    """Let troops who stand behind "shelled" be those who were: "обстріляли українських воїнів у A", "shelled our troops in A"."""
    match = TROOPS_HIT.search(shape)
    if (
        match is None
        or row[match.start("verb")].value != "shelling"
        or row[match.start("at")].value == "upon"
    ):
        return row
    at = match.start("troops")
    is_ours = row[at].value in OURS
    return read_as(row, at, letter="X", value="target") if is_ours else row


def with_troops_under_fire(row: list[Item], shape: str) -> list[Item]:
    """Let an army that came under fire be no one who fired: "Our troops came under mortar fire near A", "попали под обстрел"."""
    match = UNDER_FIRE.search(shape)
    if match is None or row[match.start("event")].value != "shelling":
        return row
    if match["at"] and row[match.start("at")].value == "upon":
        return row
    event = row[match.start("event")]
    is_under = not match["did"] and event.stop - event.first >= WORDS_OF_UNDERGOING
    if not is_under and (not match["did"] or row[match.start("did")].value != "under"):
        return row
    at = match.start("whose")
    return [*row[:at], row[at]._replace(value=_others(row, at)), *row[at + 1 :]]


def _others(row: list[Item], at: int) -> str:
    """Return who fired on an army: the other side; of "its forces" the other than who was named."""
    who = row[at].value.partition(" ")[0]
    if who == ITS:
        named = {item.value.partition(" ")[0] for item in row[:at] if item.letter in "SC"}
        who = "russia" if named & {"russia", RUSSIAN_MINISTRY} else "own"
    return "enemy" if who in OURS else "ukraine"


def _blows(items: list[Item]) -> list[Item]:
    """Let each weapon told be what it dealt."""
    return [item._replace(letter="E") if item.letter == "K" else item for item in items]


def with_arms_of_place(row: list[Item], shape: str) -> list[Item]:
    """Read "Нікопольщина – FPV-дрони, важка артилерія" as what was dealt there with each."""
    match = ARMS_OF_PLACE.match(shape)
    if match is None:
        return row
    first, stop = match.span("arms")
    arms = [item for item in row[first:stop] if item.letter != "w"]
    if not any(item.letter == "K" and item.value in GUNS for item in arms):
        return row  # "A – ракети, дрони" warns of what flies there
    return [*row[:first], *_blows(arms), *row[stop:]]


def with_arms_upon(row: list[Item], shape: str) -> list[Item]:
    """Read "По Миколаєву 2 шахеди" as "По Миколаєву – 2 шахеди"."""
    match = ARMS_UPON.match(shape)
    if match is None or row[match.start("upon")].value != "upon":
        return row
    at = match.start("number")
    place = row[at].first
    return [*row[:at], Item("-", place, place, ""), *row[at:]]


def with_arms_and_more(row: list[Item], shape: str) -> list[Item]:
    """Let guns and what was launched besides be dealt alike: "По A били из РСЗО и артиллерии, направляли дроны"."""
    match = ARMS_AND_MORE.match(shape)
    if match is None or row[match.start("verb")].value not in ("shelling", "strike"):
        return row
    if row[match.start("more")].value not in ("launch", "drop"):
        return row
    verb, first = match.start("verb"), match.start("arms")
    if first < 0 and row[verb].value != "shelling":
        return row
    more, stop = match.start("more"), match.end("last")
    guns = row[first:more] if first >= 0 else [row[verb]._replace(letter="K"), row[more - 1]]
    dealt = _blows([*guns, *row[more + 1 : stop]])
    return [*row[: match.start("verb")], *dealt, *row[stop:]]


def with_small_arms_too(row: list[Item], shape: str) -> list[Item]:
    """Let fire of small arms be shelling where guns fired, too: "обстріляв зі стрілецької зброї та гранатометів"."""
    for match in SMALL_ARMS_TOO.finditer(shape):
        at = match.start("fire")
        if row[at].value in SMALL_ARMS:
            return read_as(row, at, letter="V", value="shelling")
    return row


with_guns_first = moving(GUNS_FIRST, "arm", "verb", where={"verb": "launch"})
"""Let guns be told behind their verb: "Важкі міномети супротивник використовував по опорних пунктах у районі A"."""


BY_GUNFIRE = (
    (("SE",), with_troops_under_fire),
    (("SLbE",), with_troops_under_fire),
    ((",H,f", "K"), without_likely),
    ((",H,K",), without_likely),
    (("iwV",), without_donbas),
    (("iwL",), without_donbas),
    (("XS", "V"), with_positions_hit),
    (("fK", "LEi"), with_guns_striking),
    (("fwK", "LEi"), with_guns_striking),
    (("fK", "wLEi"), with_guns_striking),
    (("VSi", "P"), with_troops_hit),
    (("VSb", "P"), with_troops_hit),
    (("-K,",), with_arms_of_place),
    (("-E,", "K"), with_arms_of_place),
    (("-aK,",), with_arms_of_place),
    (("-K&",), with_arms_of_place),
    ((":K,",), with_arms_of_place),
    (("iPN", "K"), with_arms_upon),
    (("isPN", "K"), with_arms_upon),
    (("i", "V", ",V", "K"), with_arms_and_more),
    (("w&", "K"), with_small_arms_too),
    (("w,", "K"), with_small_arms_too),
    (("V", "&K"), leaving(CALIBRE_BEFORE)),
    (("f", "w,K"), leaving(MACHINE_GUNS_TOO)),
    (("f", "w&K"), leaving(MACHINE_GUNS_TOO)),
    (("fK&w", "SV"), leaving(GUNS_TOO_BEFORE)),
    (("K", "V"), leaving(BESIDES_GUNS, {"apart": "apart_from"})),
    (("KS", "V"), with_guns_first),
    (("KV",), with_guns_first),
)
"""These turns in order, each with the letters without which it is not there."""
