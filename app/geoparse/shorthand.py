"""Shorthand: rows of items in which a dense report leaves out what a plainer one says, written anew with it."""

from app.geoparse.conventions import exactly
from app.geoparse.items import Item, letters_of, parted, without
from app.geoparse.quantities import Quantity
from app.geoparse.rewriting import leaving
from app.geoparse.sorts import GUNS, KIND_OF_MODIFIER, LOOSE
from gazetteer.patterns import regex

OFTEN, APIECE, HOURS, TANKS, GIVE, BASED = "often", "apiece", "hours", "tanks", "give", "based"
ONCE_MORE, STORM = "1", "storm"
HOW_OFTEN = regex(r"[,;&][B&]{0,2}(?:i?[so]{0,2}P|iA)(?P<dash>-?)(?P<often>w)(?=[,;]|$)")
LASTING = regex(r"QE(?:[aSo]{0,2}i?[DPA])?(?P<told>iNX)")
WITH_HITS = regex(r"N[aS]{0,3}E(?P<told>@N[aS]*E)")
KIND_BEHIND = regex(r"N(?P<event>E),?-(?P<kind>a)(?=[,;]|$)")
GIVEN = regex(r"L[^EVTR,;:]{0,6}?N[aS]*(?P<weapon>K+)(?!N?[aSo]*[EV])")
PART_WITH = regex(r"M,(?P<part>M)(?=-?[@f][aS]*K+(?:[,;&]|$))")
LEFT_OF = regex(r"Y[^;:]*N[aS]*K(?P<told>(?:[fo]N)?,)(?=NV)")
BLOW_TOO = regex(
    r"K(?P<verb>V)[so]{0,2}P(?:[,&]{1,2}P)*,?(?P<joint>&)N?[aS]{0,2}K(?P<place>[so]{0,2}P)(?![^,;]*[VLYE])"
)
SCORE = regex(r"N:N(?=[),;]|$)")
ARMS = regex(r"V(?P<arms>(?:X[,&]{1,2})?(?:[aSw]{0,2}[KXw][,&]{1,2})*[aSw]{0,2}K)(?=[aSo]*[irb])")
OF_SEVERAL = regex(
    r"(?P<places>D(?:[,&i]{1,3}D)+|P(?:[,&]{1,2}i?[so]{0,2}P)+)(?P<between>[^DPANM;:]{0,14}?(?:l[^DPANM;:]{0,3}N[aS]*E[W]?)?)"
    r"[-:(]?(?P<run>N(?:,N)*,?&[NM])(?=[aS]{0,2}E?(?:[),;]|$)(?!.*=))"
)
"""As many numbers as places, and nothing that they are shared by: "на A і B напрямках – 51 і 39"."""
AMONG_SO_MANY = regex(r"D-(?P<told>N[aS]{0,2}s,?<)(?=[so]{0,2}P)")
BY_WEAPON = regex(r"NE[^;:E]{0,12}:(?P<run>[aKXw]-N(?:[,;]&?[aKXw]-N)+)")


def with_shorthand(row: list[Item]) -> list[Item]:
    """Write out what a row leaves out."""
    shape = letters_of(row)
    values = {item.value for item in row}
    if OFTEN in values:
        row = _with_how_often(row, shape)
    if ONCE_MORE in values or STORM in values:
        row = _with_times_and_storms(row, shape)
    if APIECE in values:
        row = [one for item in row for one in _apiece(item)]
    if BASED in values:
        row = _without_seats(row)
    if HOURS in values or GIVE in values or TANKS in values:
        row = _with_arms(_without_gifts(_without_durations(row)))
    if "N" not in shape and "M" not in shape:
        return row
    row = _by_weapon(row, shape) if ":" in shape else row
    row = _among_so_many(row, shape) if "D-N" in shape else row
    return _with_blow(_respectively(_without_scores(_with_kind_behind(_without_hits(_with_parts(row))))))


_among_so_many = leaving(AMONG_SO_MANY)
"""Leave out of how many places those are that are named: "на A – более 15 населенных пунктов, среди них B и C"."""


def _by_weapon(row: list[Item], shape: str) -> list[Item]:
    """Let numbers told by weapon behind a colon be parts: "75 обстрілів: РСЗВ – 7, артилерійських – 33, БпЛА – 13"."""
    match = BY_WEAPON.search(shape)
    if match is None:
        return row
    found = row[: match.start("run")]
    for item in row[match.start("run") : match.end("run")]:
        found.append(item)
        if item.letter == "N" and (kind := KIND_OF_MODIFIER.get(found[-3].value) or found[-3].value):
            weapon = found[-3]._replace(letter="K", value=kind)
            found[-3:] = [item, Item("<", item.stop, item.stop, ""), weapon]
    return [*found, *row[match.end("run") :]]


def _with_how_often(row: list[Item], shape: str) -> list[Item]:
    """Let what befell one place befall the next, told only by how often: "A was shelled twice, B every hour"."""
    for match in reversed(list(HOW_OFTEN.finditer(shape))):
        at = match.start("often")
        event = next((item for item in reversed(row[: match.start()]) if item.letter in "EV"), None)
        if row[at].value == OFTEN and event is not None:
            joint = parted(row[match.start()])
            told = row[match.start() + 1 : match.start("dash")]
            row = [
                *row[: match.start()],
                joint,
                *told,
                row[at]._replace(letter="V", value=event.value),
                *row[at + 1 :],
            ]
    return row


def _with_times_and_storms(row: list[Item], shape: str) -> list[Item]:
    """Let "once" go on with a number of times ("twice near A and once near B"), and "did not storm" be no assault."""
    found = list(row)
    for at in range(1, len(row)):
        item, before = row[at], shape[at - 1]
        if item.letter != "w" or item.value not in (ONCE_MORE, STORM):
            continue
        if item.value == STORM and before in "ZO":
            found[at] = item._replace(letter="V", value="assault")
        elif item.value == ONCE_MORE and before in "&,:-" and "M" in shape[:at]:
            once = Quantity(item.first, item.stop, exactly(1), "", item.first)
            found[at] = item._replace(letter="M", quantity=once)
    return found


def _without_seats(row: list[Item]) -> list[Item]:
    """Leave out where the one who reports sits: "Operational Command North, based in A, reported five shellings"."""
    seats = [
        at
        for at in range(1, len(row))
        if row[at].letter in "PA" and BASED in (row[at - 1].value, row[at - 2].value)
    ]
    return [item._replace(letter="w", value="") if at in seats else item for at, item in enumerate(row)]


def _apiece(item: Item) -> list[Item]:
    """Let "once each" be a number of times for each place."""
    if item.value != APIECE:
        return [item]
    once = Quantity(item.first, item.stop, exactly(1), "", item.first)
    return [item._replace(letter="e", value=""), item._replace(letter="M", value="1", quantity=once)]


def _without_durations(row: list[Item]) -> list[Item]:
    """Leave out in what time a number was reached: "число атак за шесть часов удвоилось – до 12"."""
    match = LASTING.search(letters_of(row))
    if match is None or row[match.end() - 1].value != HOURS:
        return row
    return without(row, match.span("told"))


def _without_gifts(row: list[Item]) -> list[Item]:
    """Let weapons that somebody is given be no strikes: "delivered 1,500 attack drones to brigades near A"."""
    for match in GIVEN.finditer(letters_of(row)):
        if row[match.start()].value == GIVE:
            first, stop = match.span("weapon")
            row = [
                *row[:first],
                *(item._replace(letter="X", value="") for item in row[first:stop]),
                *row[stop:],
            ]
    return row


def _with_arms(row: list[Item]) -> list[Item]:
    """Let guns told in one list be one: "used tanks, tube and rocket artillery against A" is shelling."""
    match = ARMS.search(letters_of(row))
    if match is None or row[match.start()].value != "launch":
        return row
    first, stop = match.span("arms")
    arms = [item for item in row[first:stop] if item.letter in "KX"]
    if len(arms) < 2 or any(item.value not in (TANKS, *GUNS) for item in arms):
        return row
    return [*row[:first], arms[-1]._replace(letter="K", value="shelling"), *row[stop:]]


def _without_hits(row: list[Item]) -> list[Item]:
    """Leave out what shellings hit so often: "five shellings with 17 hits near A"."""
    match = WITH_HITS.search(letters_of(row))
    if match is None or row[match.end() - 1].value != "strike":
        return row
    return without(row, match.span("told"))


def _with_parts(row: list[Item]) -> list[Item]:
    """Tell a part by its weapon ("five times, twice with MLRS"), and those downed from those that hit ("six of eight, two hit A")."""
    shape = letters_of(row)
    part = PART_WITH.search(shape)
    if part is not None:
        at = part.start("part")
        row = [*row[:at], Item("<", row[at].first, row[at].first, ""), *row[at:]]
        shape = letters_of(row)
    left = LEFT_OF.search(shape)
    if left is None:
        return row
    at = left.end("told") - 1
    return [*row[: left.start("told")], parted(row[at]), *row[at + 1 :]]


def _with_kind_behind(row: list[Item]) -> list[Item]:
    """Let a kind told behind its number say it: "решта, 164 удари, – артилерійські"."""
    match = KIND_BEHIND.search(letters_of(row))
    if match is None:
        return row
    at = match.start("event")
    kind = KIND_OF_MODIFIER.get(row[match.start("kind")].value, "")
    if not kind or row[at].value not in LOOSE:
        return row
    return [*row[:at], row[at]._replace(value=kind), *row[match.end() :]]


def _with_blow(row: list[Item]) -> list[Item]:
    """Let another weapon strike the next place: "two missiles hit A and a bomb B"."""
    match = BLOW_TOO.search(letters_of(row))
    if match is None:
        return row
    at = match.start("place")
    verb = row[match.start("verb")]
    joint = match.start("joint")
    row = [*row[:at], verb._replace(first=row[at].first, stop=row[at].first), *row[at:]]
    return [*row[:joint], parted(row[joint]), *row[joint + 1 :]]


def _without_scores(row: list[Item]) -> list[Item]:
    """Let the score of a game be one: "программа ... але програли 0:1"."""
    for match in SCORE.finditer(letters_of(row)):
        first = match.start()
        if row[first].stop == row[first + 1].first and row[first + 1].stop == row[first + 2].first:
            row = [
                *row[:first],
                *(item._replace(letter="y", quantity=None) for item in row[first : first + 3]),
                *row[first + 3 :],
            ]
    return row


def _respectively(row: list[Item]) -> list[Item]:
    """Give each of several places its own of as many numbers: "на A і B напрямках – 51 і 39"."""
    shape = letters_of(row)
    match = OF_SEVERAL.search(shape)
    if match is None or "=" in shape:
        return row
    places = sum(letter in "DP" for letter in match["places"])
    if places != sum(letter in "NM" for letter in match["run"]):
        return row
    first, stop = match.span("run")
    run = [item._replace(letter="N") if item.letter == "M" else item for item in row[first:stop]]
    shared = Item("=", run[-1].stop, run[-1].stop, "")
    if row[first - 1].letter == "(" and row[stop : stop + 1] and row[stop].letter == ")":
        return [*row[: first - 1], row[first - 1]._replace(letter="-"), *run, shared, *row[stop + 1 :]]
    return [*row[:first], *run, shared, *row[stop:]]
