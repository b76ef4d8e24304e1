"""Such cases: what a sentence counts is what the one before told: "Скидають КАБи на A. За добу – 14 випадків", "420 таких ударів"."""

from app.geoparse.drafts import Draft
from app.geoparse.items import Item
from app.geoparse.rewriting import read_as, said_again
from app.geoparse.sorts import BLOWS, SPECIFIC
from gazetteer.patterns import regex

CASES, SUCH = "in_cases", "such"
CASES_COUNTED = regex(r"[B+#]?,?W?,?[Lw]{0,2}-?N(?P<cases>w)L{0,2}(?:,?W)?")
SUCH_COUNTED = regex(r"[B+#]?,?W?,?[Lw]{0,2}-?N[aS]?(?P<such>a)(?P<cases>E)L{0,2}(?:,?W)?")
IN_ALL = regex(r"#,?[Lw]{0,2}N[aS]{0,2}(?P<cases>E)L{0,2}(?:iN?s)?(?:,?W)?")


def with_such_cases(row: list[Item], shape: str, before: Draft) -> list[Item] | None:
    """Let so many "cases" or "such strikes", or strikes in all, be those just told, at their places; None where they are not."""
    if before.is_zero or before.is_numbered or not before.is_somewhere:
        return None
    match = CASES_COUNTED.fullmatch(shape) or SUCH_COUNTED.fullmatch(shape)
    if match is not None and _are_such(row, match.start("cases")) and before.sort in SPECIFIC:
        told = read_as(row, match.start("cases"), "E", before.sort)
        return [*told, *_there(before, row[-1].stop)]
    match = IN_ALL.fullmatch(shape)
    if match is None or not before.areas or before.places or row[match.start("cases")].value not in BLOWS:
        return None
    return [*row[: match.end("cases")], *_there(before, row[-1].stop)]


def _are_such(row: list[Item], at: int) -> bool:
    """Tell whether an item is "cases", or strikes that are told to be such."""
    return row[at].value == CASES or (row[at - 1].value == SUCH and row[at].value in BLOWS)


def _there(before: Draft, token: int) -> list[Item]:
    """Return the places, areas and directions of a draft, told once more at a token."""
    told = [item for item, _ in before.places] or before.directions or before.areas
    joint = Item("i", token, token, "")
    return said_again([each for item in told for each in (joint, item)], token)
