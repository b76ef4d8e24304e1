"""Launched from: an area that weapons came from is not where they struck, and who launches them from there is Russia."""

from app.geoparse.items import Item, without
from app.geoparse.rewriting import leaving
from gazetteer.patterns import regex

LAUNCH, SITE = "launch", "launch_site"
BEFORE_TARGET = regex(r"NK{1,2}(?P<told>fa?A)(?=i[so]{0,2}[PA])")
BEHIND_TARGET = regex(
    r"[VE][aSo]{0,2}(?:i[so]{0,2})?[PA](?:[,&]{1,2}i?[PA]){0,3}[@f]?N?[aS]?K{1,2}(?P<told>f(?P<where>A))(?=$|[.;])"
)
FROM_FIRST = regex(
    r"^(?P<lead>[#wBW&+,]{0,3})(?P<told>f(?:a?A|s?F|w{1,3}ia?A))(?P<launch>V)(?P<arms>N[aS]?K)"
    r"(?:(?P<mark>,)f[AF]-\+?(?P<more>N))?(?=$|[.;])"
)
FROM_LAST = regex(r"^[aoB#]{0,2}(?P<arms>N[aS]?K)(?P<did>[LV]{1,2})(?P<told>f(?:w{1,3}ia?A|a?A|F))(?=$|[.;])")


without_area_before = leaving(BEFORE_TARGET)
"""Leave out where weapons came from before what they struck: "вдарила двома «Іскандерами» з A області по B"."""


def without_area_behind(row: list[Item], shape: str) -> list[Item]:
    """Leave out an area abroad behind what weapons from there struck: "вдарив по B двома ракетами з A області"."""
    match = BEHIND_TARGET.search(shape)
    if match is None or row[match.start("where")].value:
        return row
    return without(row, match.span("told"))


def with_launched_from(row: list[Item], shape: str) -> list[Item]:
    """Let weapons told to be launched from an area be Russia's, at no place: "З Криму випустили вісім шахедів"."""
    match = FROM_FIRST.match(shape)
    if match is None or row[match.start("launch")].value != LAUNCH:
        return row
    first = match.start("told")
    who = row[first]._replace(letter="S", value="russia", place=-1)
    told = [*row[:first], who, *row[match.start("launch") : match.end("arms")]]
    if not match["more"]:
        return [*told, *row[match.end() :]]
    mark, number = row[match.start("mark")], row[match.start("more")]
    arm = row[match.end("arms") - 1]._replace(first=number.stop, stop=number.stop, single=False)
    return [*told, mark._replace(letter="&"), number, arm, *row[match.end() :]]


def with_were_launched_from(row: list[Item], shape: str) -> list[Item]:
    """Let the same hold in the passive: "Seven drones were launched from Cape Chauda in occupied Crimea"."""
    match = FROM_LAST.match(shape)
    if match is None:
        return row
    first, stop = match.span("told")
    is_site = any(item.letter in "AF" or item.value == SITE for item in row[first:stop])
    if not is_site:
        return row
    token = row[match.start("arms")].first
    verb = row[match.start("did")]._replace(letter="V", value=LAUNCH, first=token, stop=token)
    who = Item("S", token, token, "russia")
    return [who, verb, *row[slice(*match.span("arms"))], *row[stop:]]


LAUNCHED_FROM = (
    (("Kf", "Ai"), without_area_before),
    (("KfA",), without_area_behind),
    (("f", "VN", "K"), with_launched_from),
    (("NK", "f", "A"), with_were_launched_from),
)
"""The turns in order, each with the letters without which it is not there."""
