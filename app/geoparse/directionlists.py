"""Direction lists: adjectives that name directions behind their noun: "на двох напрямках: Лиманському, де ..., і Торецькому"."""

from app.geoparse.areanouns import DASHES
from app.geoparse.toponyms import DIRECTION_NOUNS, JOINTS, OF_DIRECTION, Found, Hits
from gazetteer.place import PlaceKind

NOMINATIVE = ("ський", "цький", "зький", "ское", "цкое")
TIMES = "раз"
SEVERAL = ("напрямках", "направлениях")
BEFORE_LIST = frozenset([":", *DASHES])
BEFORE_NAME = frozenset([*BEFORE_LIST, *JOINTS, "на"])
UPON = "на"


def note_named_behind(hits: Hits, kinds: list[PlaceKind | None]) -> None:
    """Read adjectives behind "напрямках:" and behind "на напрямку" as directions, whatever clauses stand between them."""
    starts = [
        at
        for at, word in enumerate(hits.tokens.words)
        if word in SEVERAL and hits.word(at + 1) in BEFORE_LIST
    ]
    for place, found in enumerate(hits.found):
        if place and kinds[place] is None and _is_counted_next(hits, kinds, place):
            kinds[place] = PlaceKind.DIRECTION
        is_adjective = _is_adjective(hits, found, OF_DIRECTION)
        if kinds[place] is not None or not is_adjective:
            continue
        before = hits.word(found.first - 1)
        is_listed = bool(starts) and found.first > starts[0] and before in BEFORE_NAME
        if is_listed or ([before] in DIRECTION_NOUNS and hits.word(found.first - 2) == UPON):
            kinds[place] = PlaceKind.DIRECTION


def _is_counted_next(hits: Hits, kinds: list[PlaceKind | None], place: int) -> bool:
    """Tell whether a direction goes on without its noun: "Запорізький напрямок 40 разів, і Донецький 80 разів"."""
    found = hits.found[place]
    is_next = kinds[place - 1] is PlaceKind.DIRECTION and hits.word(found.first - 1) in JOINTS
    is_counted = hits.word(found.last + 1).isdigit() and hits.word(found.last + 2).startswith(TIMES)
    return _is_adjective(hits, found, NOMINATIVE) and is_next and is_counted


def _is_adjective(hits: Hits, found: Found, endings: tuple[str, ...]) -> bool:
    """Tell whether a name is the adjective of a direction, in the case of some endings."""
    return PlaceKind.DIRECTION in found.form.adjectives and hits.word(found.last).endswith(endings)
