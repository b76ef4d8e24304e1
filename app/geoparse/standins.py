"""Stand-ins: words that stand for a number, a weapon or an event told before them: ordinals, "another", "none", "the rest"."""

import re

from app.geoparse.conventions import exactly
from app.geoparse.items import Item, letters_of, parted
from app.geoparse.quantities import Quantity
from gazetteer.patterns import regex

ORDINAL, ANOTHER, NONE, REST, THAT, ONCE, NTH = "ordinal", "another", "none", "rest", "that", "1", "nth"
ONE_OF_ARMS = regex(r"[Nw][aSw]{0,3}K")
TOLD, ONE_AT = regex(r"[NM][^;]*[EKV]|[EKV][^;]*[NM]|wKV"), regex(r"-?[ib](?:s?o?|[wX]{1,3}[ib])[PDA]")
ONE_HIT = regex(r"^NV[^;KE]*[,&B]$")
STRUCK_AT = regex(r"w?V[^;:VEKNMH]*[PAF]")
HIT_THERE = regex(r"w?V[aw]?i[wX]{1,2}(?=$|[,;.])")
"""What hit something where the rest were shot down: "над A збили шість, сьомий влучив у склад"."""
ONE_MORE = regex(r"N[aS]*E[^XYKVE]*[;,&]{1,2}\+(?=,?[ib]s?o?[PD])")
NONE_THERE = regex(r"(?P<joint>,?&|[,B])(?P<where>[io]{0,2}D),?(?P<none>Z)(?=$|[;,)])")
THE_REST = regex(r"(?P<place>[PA])(?P<dash>-)(?P<rest>l)(?=$|[,;&)])")
PRECISELY = regex(r"N(?P<open>[,(-])w?N(?P<close>[,)-])(?=[aS]*[EK])")
ONE = exactly(1)


def with_stand_ins(row: list[Item]) -> list[Item]:
    """Write out what stands for something told before."""
    values = {item.value for item in row}
    row = _with_ordinals(row) if not values.isdisjoint((ORDINAL, NTH, ANOTHER)) else row
    row = _with_another(row) if ANOTHER in values else row
    row = _with_none(row) if NONE in values else row
    row = _with_the_rest(row) if REST in values else row
    row = _with_clauses(row) if THAT in values else row
    return _with_numbers(row)


def _one(item: Item) -> Item:
    """Return the number one at an item."""
    return item._replace(letter="N", value="", quantity=Quantity(-1, -1, ONE, "", -1))


def _with_ordinals(row: list[Item]) -> list[Item]:
    """Let "the fifth" be one of what was told before: "чотири дрони збито, п'ятий влучив в A", "перша – біля A, друга – біля B"."""
    found: list[Item] = []
    shape = letters_of(row)
    for at, item in enumerate(row):
        is_nth = item.value in (ORDINAL, NTH)
        told = list(ONE_OF_ARMS.finditer(shape, 0, at)) if item.value in (ORDINAL, ANOTHER) else []
        if is_nth and ONE_AT.match(shape, at + 1) and shape[at - 1] in ",:&;" and TOLD.search(shape, 0, at):
            found.append(_one(item))
        elif told and (
            STRUCK_AT.match(shape, at + 1) or (HIT_THERE.match(shape, at + 1) and "Y" in shape[:at])
        ):
            weapon = row[told[-1].end() - 1]
            arm = weapon._replace(first=item.first, stop=item.stop, single=True)
            if found and found[-1].letter == "o":
                found[-1] = found[-1]._replace(letter="&")  # "four were downed, and the fifth hit A"
            found += [_one(item), arm]
        elif (
            item.value in (ORDINAL, ANOTHER)
            and STRUCK_AT.match(shape, at + 1)
            and ONE_HIT.search(shape, 0, at)
        ):
            found.append(_one(item))
        elif found and found[-1].value == ORDINAL and item.letter == "M" and item.value == ONCE:
            found.append(item._replace(letter="t"))  # "в шестой раз"
        else:
            found.append(item)
    return found


def _with_another(row: list[Item]) -> list[Item]:
    """Let "another" be one more of what was counted: "one attack near A was repelled; another, near B, goes on"."""
    match = ONE_MORE.search(letters_of(row))
    if match is None or row[match.end() - 1].value != ANOTHER:
        return row
    return [*row[: match.end()], _one(row[match.end() - 1]), *row[match.end() :]]


def _with_none(row: list[Item]) -> list[Item]:
    """Let a direction that had none be parted from what is told before: "five near A, and on B, none"."""
    shape = letters_of(row)
    match = NONE_THERE.search(shape)
    if (
        match is None
        or row[match.start("none")].value != NONE
        or not re.search("[NM]", shape[: match.start()])
    ):
        return row
    joint = row[match.end("joint") - 1]._replace(letter="B", value="")
    none = row[match.start("none")]
    dash = none._replace(letter="-", value="", stop=none.first)
    where = row[match.start("where") : match.end("where")]
    return [*row[: match.start()], joint, *where, dash, *row[match.start("none") :]]


def _with_the_rest(row: list[Item]) -> list[Item]:
    """Let a place that had the rest stand behind it: "A – four, B – the rest" reads "A – four, the rest – B"."""
    match = THE_REST.search(letters_of(row))
    if match is None or row[match.start("rest")].value != REST:
        return row
    place, dash, rest = row[match.start() : match.end()]
    return [*row[: match.start()], rest, dash, place, *row[match.end() :]]


def _with_clauses(row: list[Item]) -> list[Item]:
    """Let a second thing that is said be a clause of its own: "said that A was hit twice and that a depot burned in B"."""
    said = False
    for at, item in enumerate(row):
        said = said or item.letter == "c"
        if said and item.value == THAT and at and row[at - 1].letter == "&":
            row = [*row[: at - 1], parted(row[at - 1]), *row[at:]]
    return row


def _with_numbers(row: list[Item]) -> list[Item]:
    """Let "once" in brackets be a number, and a number told precisely be it alone: "almost 500, 497, strikes"."""
    shape = letters_of(row)
    if "(w)" in shape:
        row = [
            item._replace(letter="M", value="")
            if item.value == ONCE and shape[at - 1 : at + 2] == "(w)"
            else item
            for at, item in enumerate(row)
        ]
    if "N+V" in shape:
        at = shape.index("N+V")
        row = [*row[:at], row[at + 1], row[at], *row[at + 2 :]]  # "one more hit A"
    told = PRECISELY.search(shape)
    if told is None:
        return row
    rounded, exact = row[told.start()].quantity, row[told.start("close") - 1]
    is_rounded = rounded is not None and (rounded.hedge != "" or told["open"] != "(")
    return [*row[: told.start()], exact, *row[told.end() :]] if is_rounded else row
