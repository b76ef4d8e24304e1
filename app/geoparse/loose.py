"""Loose: events told without places, which the next sentence alone tells."""

from app.geoparse.drafts import Draft
from app.geoparse.items import Item
from app.model import EventKind, Naming
from gazetteer.patterns import regex

AMONG = regex(r"<[owLGV:,-]{0,6}[sb]{0,2}P")
HOT_SPOTS = regex(r"[&+B]?l[wl]{0,2}[-:]?b?[so]{0,2}P(?:[,&]{1,2}b?[so]{0,2}P)*[.;]?")
"""A sentence that only names where a direction's fights were the hottest: "Найгарячіше – біля A та B"."""
THEY, THEY_WERE = "they", regex(r"w(?:[bi]{1,2}s?|s)P")
"""The value of "they took place", and a sentence that begins with it."""

NAMED, NAMELY = "namely", regex(r"w(?:[so]{0,2}P)(?:[,&]{1,2}[so]{0,2}P)*")
"""The value of what begins a sentence that only names the places: "Этими населенными пунктами были A, B и C"."""


def first_loose(found: list[Draft]) -> Draft | None:
    """Return the draft that waits for its places: "отбили атаки вблизи 16 сёл. Среди них ...", "Five clashes. They took place ..."."""
    for draft in found:
        is_open = not (draft.places or draft.is_zero or (draft.areas and not draft.directions))
        if is_open and (draft.kind is EventKind.CLASH or not draft.is_numbered):
            return draft
    return None


def with_places(draft: Draft, row: list[Item], shape: str, sentence: int) -> list[Draft]:
    """Give a draft its places where a sentence tells nothing else, and return it; a number stands already."""
    if draft.is_numbered:
        is_hot = draft.kind is EventKind.CLASH and len(draft.directions) == 1 and HOT_SPOTS.fullmatch(shape)
        is_named = NAMELY.fullmatch(shape) is not None and row[0].value == NAMED
        if is_hot or is_named or (THEY_WERE.match(shape) and row[0].value == THEY):
            _take_places(draft, row, sentence)
        return []
    if AMONG.match(shape) is None:
        return []
    _take_places(draft, row, sentence)
    return [draft]


def _take_places(draft: Draft, row: list[Item], sentence: int) -> None:
    draft.places = [(item, Naming.IN) for item in row if item.letter == "P"]
    draft.quotes = [*draft.quotes, sentence]
    draft.rules.append("places_in_next_sentence")
