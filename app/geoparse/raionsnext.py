"""Raions next: a sentence goes on from one raion to another without the noun: "по A району сім разів, тричі по Криворізькому"."""

from app.geoparse.areanouns import DASHES, FEATURES
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import Found, Hits
from gazetteer.place import PlaceKind

ADJECTIVE = (
    "ському",
    "цькому",
    "зькому",
    "зький",
    "ском",
    "цком",
    "скому",
    "цкому",
    "ський",
    "цький",
    "ский",
    "цкий",
)
TIMES = words_of("раз рази разів раза двічі тричі дважды трижды")
UPON = frozenset(["по", "у", "в"])


def note_raions_next(hits: Hits, kinds: list[PlaceKind | None]) -> None:
    """Read the adjective of a raion that is counted behind another raion as a raion, though a village bears the name."""
    if not any(_noun(hits, found) is PlaceKind.RAION for found in hits.found):
        return
    for place, found in enumerate(hits.found):
        nouns = {_noun(hits, other) for other in hits.found[:place]}
        is_open = kinds[place] is None and PlaceKind.RAION in nouns and PlaceKind.DIRECTION not in nouns
        if is_open and _noun(hits, found) is None and _is_counted(hits, found):
            kinds[place] = PlaceKind.RAION


def _noun(hits: Hits, found: Found) -> PlaceKind | None:
    return FEATURES.get(hits.word(found.last + 1))


def _is_counted(hits: Hits, found: Found) -> bool:
    """Tell whether how often stands right before or behind an adjective: "тричі по Криворізькому", "по Криворізькому – двічі"."""
    if PlaceKind.RAION not in found.form.adjectives or not hits.word(found.last).endswith(ADJECTIVE):
        return False
    at = found.first - 1 - (hits.word(found.first - 1) in UPON)
    if hits.word(at) in TIMES:
        return True
    is_told = hits.word(found.first - 1) in UPON and hits.word(found.last + 1) in DASHES
    return is_told and (hits.word(found.last + 2) in TIMES or hits.word(found.last + 3) in TIMES)
