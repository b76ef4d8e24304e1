"""Out of many: fights that go on out of so many, and directions whose fights have no number beside one that has its own."""

from re import Match

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import counted_by, of_them, parting, said_again
from gazetteer.patterns import regex

STILL_OF = regex(r"(?P<part>N)(?:(?P<event>E)f(?P<all>N)|[fo](?P<of>N)(?P<events>[aS]?E))[Gw]?(?P<still>O)")
STILL_OF_EACH = regex(
    r"(?P<there>(?:i[so]?D[aw]?-?)?)(?P<going>O?)(?P<part>N)(?:(?P<event>E)f(?P<all>N)|[fo](?P<of>N)(?P<events>[aS]?E)|[fo](?P<same>N))"
    r"[Gw]?(?P<still>O?)(?P<behind>(?:i[so]?D)?)(?=$|[.;]|,?[&B]{0,2}(?:i[so]?D-?)?N[fo]N)"
)
NEXT_MARK = regex(r",?[&B]{0,2}|;")
FIGHTS_BESIDE = regex(
    r"^[BWwd,&+]{0,3}(?:[aS]{0,2}E[aSw]{0,2}[OVL]|[OVL][aS]{0,2}E)[aw]?iD(?:[,&]{1,2}i?D)*(?P<mark>,)"
    r"(?=[&B]?iD[aSwW]{0,3}-?(?:[OL][aS]{0,2}N|N|V[aS]?[MN]|M))"
)

SO_MANY_OF_ALL = regex(r"(?P<part>N)(?:o|f)(?:a?o|a?Q)(?P<all>N[aS]?(?P<event>E))(?=[aw]{0,2}L?[aw]?i[so]?D)")


def with_so_many_of_all(row: list[Item], shape: str) -> list[Item]:
    """Tell first of how many fights so many are: "20 of a total of 150 clashes took place on the A front"."""
    match = SO_MANY_OF_ALL.match(shape)
    if match is None:
        return row
    part, event = row[match.start("part")], row[match.start("event")]
    comma = part._replace(letter=",", value="", quantity=None)
    whole = [*row[slice(*match.span("all"))], parted(comma)]
    return [*whole, part, counted_by(part, event), *row[match.end() :]]


def with_still_of(row: list[Item], shape: str) -> list[Item]:
    """Let fights that go on be a part of all: "три сутички з восьми ще тривають", "three of eight clashes are ongoing"."""
    match = STILL_OF.search(shape)
    if match is None:
        return row
    part, still = row[match.start("part")], row[match.start("still")]
    whole = row[match.start("all" if match["all"] else "of")]
    event = row[match.end("event" if match["event"] else "events") - 1]._replace(single=False)
    comma = part._replace(letter=",", value="", quantity=None, stop=part.first)
    number = whole._replace(first=part.first, stop=part.first)
    fights = [
        number,
        *said_again([event], part.first),
        comma,
        of_them(part),
        part,
        *said_again([still], part.stop),
    ]
    return [*row[: match.start()], *fights, *row[match.end() :]]


def with_still_of_each(row: list[Item], shape: str) -> list[Item]:
    """Let fights that go on along each direction be a part of all there: "на A тривають два бої з десяти, на B – три з восьми"."""
    match = STILL_OF_EACH.search(shape)
    if match is None or match["same"] or not (match["going"] or match["still"]):
        return row
    event = row[match.end("event" if match["event"] else "events") - 1]._replace(single=False)
    still = row[match.start("going" if match["going"] else "still")]
    told: list[Item] = [*row[: match.start()], *_still_of(row, match, event, still)]
    while (joint := NEXT_MARK.match(shape, match.end())) and joint[0]:
        after = STILL_OF_EACH.match(shape, joint.end())
        if after is None or not after["same"]:
            break
        told += [parted(row[joint.start()]), *_still_of(row, after, event, still)]
        match = after
    return [*told, *row[match.end() :]]


def _still_of(row: list[Item], match: Match[str], event: Item, still: Item) -> list[Item]:
    """Return how many fights there are at a place, and how many of them go on."""
    there = row[slice(*match.span("there" if match["there"] else "behind"))]
    part = row[match.start("part")]
    whole = next(row[match.start(name)] for name in ("all", "of", "same") if match[name])
    comma = part._replace(letter=",", value="", quantity=None, stop=part.first)
    return [
        *(there if match["there"] else said_again(there, part.first)),
        whole._replace(first=part.first, stop=part.first),
        *said_again([event], part.first),
        comma,
        of_them(part),
        part,
        *said_again([still], part.stop),
    ]


with_fights_beside = parting(FIGHTS_BESIDE)
"""Part fights of no number from those of the next direction: "бої точаться на A напрямку, на B відбулося шість"."""

OUT_OF_MANY = (
    (("O", "E", "fN", "D"), with_still_of_each),
    (("O", "E", "NoN", "D"), with_still_of_each),
    (("O", "E", "fN"), with_still_of),
    (("O", "E", "NoN"), with_still_of),
    (("NoaoN", "D"), with_so_many_of_all),
    (("NooN", "D"), with_so_many_of_all),
    (("NfQN", "D"), with_so_many_of_all),
    (("E", "D,i"), with_fights_beside),
    (("E", "D,&i"), with_fights_beside),
    (("E", "D,Bi"), with_fights_beside),
)
"""These turns in order, each with the letters without which it is not there."""
