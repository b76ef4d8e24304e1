"""Tallies: rows of items written anew where a number stands apart from what it counts, or nothing but it tells of attacks."""

from app.geoparse.items import Item, letters_of, parted
from app.geoparse.rewriting import parting, read_as
from app.geoparse.sorts import LOOSE, strike_of
from gazetteer.patterns import regex

MOST_OF_THEM = regex(r"l(?=[EK](?P<told>,N,))")
"""How often most was, behind it: "найбільше атак, 52, зупинили на A"."""
WITH_SO_MANY = regex(r"[DP](?=@NE)")
STILL_UNDER_WAY = regex(r"(?<=,)@?N(?P<still>w?)(?=O)")
"""What adds to a fight told how many it was: "fighting was fiercest on the A front with 53 assaults, with 12 under way"."""
MORE_REPELLED = regex(r"RN\+(?=[bi][so]{0,2}P)")
TIMES_UNDER = regex(r"(?P<times>M)(?P<under>b)(?=[aS]{0,2}E[aSwL])")
"""How often something came under fire: "двічі під атаку безпілотників потрапляли автобуси"."""
TOTAL_BEHIND = regex(r"(?P<verb>V)(?P<weapon>[aS]*K)(?P<total>,#)(?=N[aS]*E)")
IS_REPELLED = regex(r"(?:S(?P<before>M?)[wL]{1,2}|S?w)R(?P<after>M?)(?=[.,;irbWDPA]|$)")
"""Who was repelled, and how often: "the enemy was repelled twice", "двічі дістав відсіч"."""
FOILED = "foiled"
"""The value of what troops do to others' plans, too: "окупанти знову зірвали евакуацію"."""
IS_BEATEN, BEATEN = "beaten", regex(r"(?<=N)(?P<told>w)(?P<when>W?)(?=E)")
HARM_PARTED = regex(r"[KE][aw]{0,2}(?:YN?X|N?XL?Y)(?P<joint>,)(?=i[so]{0,2}[PA]{1,2}[wf]{1,2}E)")
RESPECTIVE = regex(r"(?P<word>=)(?P<told>N(?:[,&]{1,2}N)+[aS]{0,2}EI?)")
"""A "respectively" before the numbers: "на A і B напрямках – відповідно три та 14 боєзіткнень"."""
TIMES_AT = regex(r"M(?P<dash>-)(?=[ir][so]{0,2}[PA]f[aS]*K)")
OTHERWISE_TOLD, TOLD_ON = regex(r"[EVTNKYXH0Z]"), regex(r"[^;B]*[EVTNKYXH0Z]")
CAME_FROM = regex(r"[^;PADFf]*RN?[aSo]{0,2}E[aSo]{0,2}(?P<out>f)s{0,3}P(?![^;]*[rb])")


def with_most(row: list[Item], shape: str) -> list[Item]:
    """Let the number behind what was told most count it: "найбільше атак, 52, зупинили на A"."""
    match = MOST_OF_THEM.search(shape)
    if match is None:
        return row
    first, stop = match.span("told")
    return [*row[: match.start()], row[first + 1], row[match.end()], *row[stop:]]


def with_so_many(row: list[Item], shape: str) -> list[Item]:
    """Let how many there were, and still are, stand for itself: "fighting on the A front with 53 assaults, with 12 under way"."""
    on = STILL_UNDER_WAY.search(shape)
    if on is not None:
        number = next(item for item in row[on.start() :] if item.letter == "N")
        row = [*row[: on.start()], number, *row[on.end() :]]
        shape = letters_of(row)
    match = WITH_SO_MANY.search(shape)
    if match is None or not shape.startswith(("E", "aE", "lE")):
        return row
    at = match.end()
    return [*row[:at], row[at]._replace(letter=",", value="", stop=row[at].first), *row[at:]]


def with_more_repelled(row: list[Item], shape: str) -> list[Item]:
    """Let so many more that were repelled be attacks: "repelled 15 more near A"."""
    match = MORE_REPELLED.search(shape)
    if match is None:
        return row
    at = match.end()
    attack = Item("E", row[at - 1].stop, row[at - 1].stop, "attack")
    return [*row[:at], attack, *row[at:]]


def with_repelled(row: list[Item], shape: str) -> list[Item]:
    """Let those who were repelled have attacked, as often as they were: "the enemy was repelled twice near A"."""
    match = IS_REPELLED.search(shape)
    if match is None or OTHERWISE_TOLD.search(shape, 0, match.end()) or TOLD_ON.match(shape, match.end()):
        return row
    often = match["before"] or match["after"]
    if not often and not match.group().startswith("S"):
        return row
    at = match.end() - 1 - len(match["after"])
    if row[at].value == FOILED:
        return row
    attack = Item("E", row[at].first, row[at].first, "attack")
    times = [item._replace(letter="N") for item in row[match.start() : match.end()] if item.letter == "M"]
    left = [item for item in row[match.start() : at] if item.letter != "M"]
    return [*row[: match.start()], *left, *times, attack, row[at], *row[match.end() :]]


def with_times_under(row: list[Item], shape: str) -> list[Item]:
    """Let how often something came under attack count the attacks."""
    match = TIMES_UNDER.search(shape)
    if match is None:
        return row
    at = match.start()
    return [*row[:at], row[at]._replace(letter="N"), *row[at + 2 :]]


def with_total_behind(row: list[Item], shape: str) -> list[Item]:
    """Let the number told last be that of the strikes: "оккупанты обстреляли A управляемыми бомбами, всего пять ударов"."""
    match = TOTAL_BEHIND.search(shape)
    if match is None:
        return row
    at, stop = match.start("verb"), match.end("total")
    weapon = row[match.end("weapon") - 1]
    behind = [
        strike_of(weapon)._replace(first=item.first, stop=item.stop)
        if item.letter == "E" and item.value in LOOSE
        else item
        for item in row[stop:]
    ]
    return [*row[:at], row[at]._replace(letter="L", value=""), *behind]


with_harm_parted = parting(HARM_PARTED, mark="joint")
"""Let what harmed another place be told for itself: "в A при сбросе с дрона ранена женщина, в B после обстрела погасли улицы"."""


def with_times_at(row: list[Item], shape: str) -> list[Item]:
    """Let how often a place was fired at be told without its verb: "двічі – по A з міномета: 11 вибухів"."""
    match = TIMES_AT.match(shape)
    if match is None:
        return row
    at = match.start("dash")
    return read_as(row, at, letter="V", value="shelling")


def with_respective(row: list[Item], shape: str) -> list[Item]:
    """Let "respectively" stand behind the numbers that it is of."""
    match = RESPECTIVE.search(shape)
    if match is None:
        return row
    at, stop = match.start(), match.end()
    rest = row[stop:]
    if rest and rest[0].letter == ",":
        rest[0] = parted(rest[0])
    return [*row[:at], *row[at + 1 : stop], row[at], *rest]


def with_repelled_from(row: list[Item], shape: str) -> list[Item]:
    """Let attacks that came from somewhere be repelled there where no other place is told: "отразили 13 атак из района A"."""
    match = CAME_FROM.match(shape)
    if match is None:
        return row
    at = match.start("out")
    near = row[at]._replace(letter="b", value="")
    return [*row[:at], near, *row[at + 1 :]]


def with_beaten(row: list[Item], shape: str) -> list[Item]:
    """Let attacks that are called repelled be repelled: "о 12 отраженных за день атаках"."""
    match = BEATEN.search(shape)
    if match is None or row[match.start("told")].value != IS_BEATEN:
        return row
    (first, _), (begin, stop) = match.span("told"), match.span("when")
    told = row[first]._replace(letter="R", value="")
    return [*row[: first - 1], *row[begin:stop], told, row[first - 1], *row[stop:]]
