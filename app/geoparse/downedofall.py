"""Downed of all: how many weapons attacked, told by how many of them were shot down: "Збито всі 29 дронів, якими атакували A"."""

from re import Match

from app.geoparse.items import Item, without
from app.geoparse.lieswithin import THAT
from app.geoparse.rewriting import place_of
from app.geoparse.sorts import FROM_THE_AIR
from gazetteer.patterns import regex

LAUNCHED, BY_WHICH, ATTACKERS = "launched", "by_which", "attackers"
ARMS = r"N[aSw]{0,2}K{1,2}(?:,?&N[aS]{0,2}K{1,2})?"
"""The letters of counted weapons."""
ATTACKED = r"(?:,?(?P<which>w))?[aSL]{0,2}V[^;EKYNVl]*"
"""The letters of what they did: "які атакували A"."""
PART_DOWNED = regex(rf"(?P<part>N[fo][aS]?)(?P<arms>{ARMS})(?P<rest>{ATTACKED})(?:Y[^V]*)?$")
PART_ASIDE = regex(
    rf"(?P<part>N)(?P<arms>[aSw]{{0,2}}K{{1,2}})\([faow]{{0,4}}(?P<all>N)K?\)(?P<rest>{ATTACKED})(?:Y[^V]*)?$"
)
ALL_DOWNED = regex(rf"(?P<down>L?Y[aw]{{1,2}})(?={ARMS}(?:{ATTACKED}|,(?P<fired>w)[Si]))")
WITH_WHICH = regex(
    rf"(?:L?Y[aw]?N[fo][aS]?|(?<!Y))(?P<arms>{ARMS}),?@?w(?P<struck>[aS]?V[^;EKYN,]*)(?P<down>,?L?Y)?(?=$|[.;,&])"
)


def _of_the_air(row: list[Item], told: tuple[int, int]) -> bool:
    return any(item.letter == "K" and item.value in FROM_THE_AIR for item in row[slice(*told)])


def with_all_that_attacked(row: list[Item], shape: str) -> list[Item]:
    """Let all that attacked be counted, and not those of them shot down: "six of 12 drones that attacked A were shot down"."""
    match = of_which_told(row, shape)
    if match is None:
        return row
    whole = [row[match.start("all")]] if "all" in match.groupdict() else []
    told = [*whole, *row[slice(*match.span("arms"))], *row[match.start("which") + 1 : match.end("rest")]]
    return [*row[: match.start()], *told]


def with_both_that_attacked(row: list[Item], shape: str) -> list[Item]:
    """Let all of two sorts of arms be counted: "destroyed 35 of the 39 drones and two missiles that Russia launched"."""
    match = PART_DOWNED.search(shape)
    if match is None or "&" not in match["arms"] or shape[match.start() - 1 : match.start()] != "Y":
        return row
    anew = with_all_that_attacked(row, shape)
    first = max(shape.rfind(mark, 0, match.start()) for mark in ",;") + 1
    return row if anew is row else [*row[:first], *anew[match.start() :]]


def of_which_told(row: list[Item], shape: str) -> Match[str] | None:
    """Return where a sentence tells of so many of those that attacked, and says behind it what became of them."""
    match = PART_DOWNED.search(shape) or PART_ASIDE.search(shape)
    if match is None or match["which"] is None or row[match.start("which")].value not in THAT:
        return None
    return match


def with_attackers(row: list[Item], shape: str) -> list[Item]:
    """Let a participle say what weapons did: "дронов, атаковавших A" reads "дронов, что атаковали A"."""
    at = place_of(row, ATTACKERS)
    if at < 0:
        return row
    verb = row[at]._replace(letter="V", value="attack", first=row[at].stop - 1)
    return [*row[:at], row[at]._replace(value="that", stop=verb.first), verb, *row[at + 1 :]]


def with_all_downed(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that were all shot down be what attacked: "збили всі 29 дронів, що атакували A"."""
    match = ALL_DOWNED.search(shape)
    if match is None or not _of_the_air(row, (match.end(), len(row))):
        return row
    if match["fired"] is None:
        return without(row, match.span("down"))
    at = match.start("fired")
    if row[at].value != LAUNCHED:
        return row
    verb = row[at]._replace(letter="V", value="launch")
    return [*row[: match.start()], *row[match.end() : at - 1], verb, *row[at + 1 :]]


def with_which_was_attacked(row: list[Item], shape: str) -> list[Item]:
    """Let weapons with which a place was attacked be told behind it: "29 дронів, якими росіяни атакували A"."""
    match = WITH_WHICH.search(shape)
    if match is None or row[match.start("struck") - 1].value != BY_WHICH:
        return row
    arms, struck = row[slice(*match.span("arms"))], row[slice(*match.span("struck"))]
    return [*row[: match.start()], *struck, *arms, *row[match.end() :]]


DOWNED_OF_ALL = (
    (("NfN", "K", "wV"), with_all_that_attacked),
    (("NfN", "K", "wL"), with_all_that_attacked),
    (("NoN", "K", "wV"), with_all_that_attacked),
    (("NoN", "K", "wL"), with_all_that_attacked),
    (("NfN", "K&N", "wSV"), with_both_that_attacked),
    (("NoN", "K&N", "wSV"), with_both_that_attacked),
    (("K(", "N", "wV"), with_all_that_attacked),
    (("K(", "N", "wL"), with_all_that_attacked),
    (("Y", "NK"), with_all_downed),
    (("Y", "NaK"), with_all_downed),
    (("Kw", "V"), with_which_was_attacked),
    (("K,w", "V"), with_which_was_attacked),
)
"""These turns in order, each with the letters without which it is not there."""
DOWNED_OF_ALL_BY_WORD = {ATTACKERS: with_attackers}
"""The same by a word."""
