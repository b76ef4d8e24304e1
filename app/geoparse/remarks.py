"""Remarks: what only heads a sentence or describes something in it, and is left out of its row."""

import re

from app.geoparse.foiled import without_blasts_behind
from app.geoparse.items import Item, letters_of, without
from app.geoparse.sorts import GUNS
from gazetteer.patterns import regex

OTHER_NEWS = "aside"
HEADED, HEADING_REACH = 3, 14
HEADING = regex(r"w{1,3},S(?:,?d{1,3})?\([wC&,]{1,4}\)-|Sw{0,2}:|S,[wA]{1,3},?d{1,3}-")
REMARK = regex(r"(?:K[awo]{0,3}|(?<=N)[aS]{1,2})(\([@awolK,&-]{1,6}\))")
ASIDE = regex(r"(,,)|(?<=-)(,)|(,)(?=-f?[aS]*K)")
OTHER_NAME = regex(r"K(,[lw]?K,)(?=[^,;]*V)")
"""What is left of a remark between commas: "обстріляли, попередньо, з РСЗВ"; and a second name of a weapon."""
BRACKETED = regex(r"N[aS]+(?P<note>\(N[aSo]*K\))(?:[,&]{1,2}N[aS]+)?[aS]*E")


ENDS = "K@,-N"


def without_asides(row: list[Item]) -> list[Item]:
    """Leave out headings and remarks, and let a number in brackets follow its noun."""
    return _of_the_raion(_without_remarks(_unbracketed(_without_heading(_without_other_news(row)))))


def _without_other_news(row: list[Item]) -> list[Item]:
    """Let the places of a headline that readers are sent to be none of this text: "Читайте также: Россия атаковала A"."""
    if not any(item.letter == "w" and item.value == OTHER_NEWS for item in row[:2]):
        return row
    return [item._replace(letter="w", value="") if item.letter in "PAD" else item for item in row]


def _of_the_raion(row: list[Item]) -> list[Item]:
    """Let "по району" that no name follows be the raion told before: "вдарили по району ракетами"."""
    return [
        item._replace(letter="j", value="region")
        if item.value == "raion"
        and item.letter == "b"
        and row[at + 1 : at + 2]
        and row[at + 1].letter in ENDS
        else item
        for at, item in enumerate(row)
    ]


def _without_heading(row: list[Item]) -> list[Item]:
    """Let a country that only heads a text do nothing: "KYIV, Ukraine (AP) —", "Ukraine war: ...", "UKRAINE: ..."."""
    if len(row) < HEADED or not any(item.letter == "S" for item in row[:HEADED]):
        return row
    shape = letters_of(row[:HEADING_REACH])
    match = HEADING.match(shape)
    if match is None:
        return row
    stop = match.end()
    return [*(i._replace(letter="w", value="") if i.letter == "S" else i for i in row[:stop]), *row[stop:]]


def _unbracketed(row: list[Item]) -> list[Item]:
    """Let a number in brackets follow its noun: "43 авіаційних (66 КАБ) удари" reads "43 авіаційних удари (66 КАБ)"."""
    shape = letters_of(row)
    if "(N" not in shape:
        return row
    while match := BRACKETED.search(shape):
        first, middle, stop = match.start("note"), match.end("note"), match.end()
        row = [*row[:first], *row[middle:stop], *row[first:middle], *row[stop:]]
        shape = shape[:first] + shape[middle:stop] + shape[first:middle] + shape[stop:]
    return row


def _without_remarks(row: list[Item]) -> list[Item]:
    """Leave out brackets that only describe: "57 дронів (здебільшого ударні) били по A"."""
    shape = letters_of(row)
    if "X=" in shape:
        row = without_blasts_behind(row, shape)
        shape = letters_of(row)
    if "K," in shape:
        row = _without_other_names(row, shape)
        shape = letters_of(row)
    if ",," in shape or "-," in shape or ",-" in shape:
        row = _cut(row, ASIDE, shape)
        shape = letters_of(row)
    if "(" not in shape:
        return row
    if "S(S)" in shape:  # "the Armed Forces of Ukraine (AFU)"
        at = shape.index("S(S)") + 1
        row, shape = [*row[:at], *row[at + 3 :]], shape[:at] + shape[at + 3 :]
    return _cut(row, REMARK, shape)


def _without_other_names(row: list[Item], shape: str) -> list[Item]:
    """Leave out a weapon's other name: "дрон, попередньо «Шахед», влучив"."""
    match = OTHER_NAME.search(shape)
    if match is None or row[match.start()].value != row[match.end() - 2].value:
        return row
    if row[match.start()].value in GUNS:
        return row  # "з мінометів, артилерії, застосував дрони" names several
    return without(row, match.span(1))


def _cut(row: list[Item], aside: re.Pattern[str], shape: str) -> list[Item]:
    """Leave out what an expression finds."""
    for match in reversed(list(aside.finditer(shape))):
        first, stop = match.span(match.lastindex or 0)
        row = [*row[:first], *row[stop:]]
    return row
