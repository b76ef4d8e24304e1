"""Direction lists: adjectives that name directions behind their noun: "на двох напрямках: Лиманському, де ..., і Торецькому"."""

from app.geoparse.areanouns import DASHES
from app.geoparse.number_words import NUMBER_WORDS
from app.geoparse.tokens import Tokens
from app.geoparse.toponyms import ANDS, DIRECTION_NOUNS, JOINTS, OF_DIRECTION, Found, Hits
from gazetteer.place import PlaceKind

NOMINATIVE = ("ський", "цький", "зький", "ское", "цкое")
TIMES = "раз"
SEVERAL = ("напрямках", "направлениях")
BEFORE_LIST = frozenset([":", *DASHES])
BEFORE_NAME = frozenset([*BEFORE_LIST, *JOINTS, "на"])
UPON, EACH, NEXT = "на", "по", frozenset([",", ";"])
COUNTED = ("(", ")")
"""The marks around how many each of a list had: "the A (four), B (15) and C fronts"."""
NOUNS_OF_SEVERAL = frozenset([*SEVERAL, "напрямки", "направления", "directions", "axes", "sectors", "fronts"])
MOST_IN_BRACKETS = 6
PLURALS, LONGEST = frozenset(["directions", "axes", "sectors", "fronts"]), 40
"""The nouns of an English list of directions, and how many words it has at most."""


def note_named_behind(hits: Hits, kinds: list[PlaceKind | None]) -> None:
    """Read adjectives behind "напрямках:" and behind "на напрямку" as directions, whatever clauses stand between them."""
    starts = [
        at
        for at, word in enumerate(hits.tokens.words)
        if word in SEVERAL and hits.word(at + 1) in BEFORE_LIST
    ]
    for place, found in enumerate(hits.found):
        if kinds[place] is None and is_in_list(hits.text, hits.tokens, found.first):
            kinds[place] = PlaceKind.DIRECTION
        if kinds[place] is None and _is_counted_in_list(hits, found):
            kinds[place] = PlaceKind.DIRECTION
        if place and kinds[place] is None and _is_counted_next(hits, kinds, place):
            kinds[place] = PlaceKind.DIRECTION
        is_adjective = _is_adjective(hits, found, OF_DIRECTION)
        if kinds[place] is not None or not is_adjective:
            continue
        before = hits.word(found.first - 1)
        if _is_told_next(hits, kinds, place):
            kinds[place] = PlaceKind.DIRECTION
            continue
        is_listed = bool(starts) and found.first > starts[0] and before in BEFORE_NAME
        if is_listed or ([before] in DIRECTION_NOUNS and hits.word(found.first - 2) == UPON):
            kinds[place] = PlaceKind.DIRECTION


def is_in_list(text: str, tokens: Tokens, at: int) -> bool:
    """Tell whether a name is in an English list that "directions" ends, whoever of it is known: "the A, B and C directions"."""
    words, starts = tokens.words, tokens.starts
    if not words[at].isascii() or PLURALS.isdisjoint(words[at:]):
        return False
    for place in range(at + 1, min(at + LONGEST, len(words))):
        if words[place] in PLURALS:
            return not JOINTS.isdisjoint(words[at:place])
        is_number = words[place].isdigit() or words[place] in NUMBER_WORDS
        is_counted = words[place] in COUNTED or (is_number and words[place - 1] == COUNTED[0])
        if words[place] not in JOINTS and not is_counted and not text[starts[place]].isupper():
            return False
    return False


def _is_counted_in_list(hits: Hits, found: Found) -> bool:
    """Tell whether brackets count a direction in a list that its noun ends: "Покровський (31 атака) та Курахівський (9) напрямки"."""
    at, is_counted = _behind_brackets(hits, found.last + 1), hits.word(found.last + 1) == "("
    if not (PlaceKind.DIRECTION in found.form.adjectives or hits.word(found.last).isascii()):
        return False
    for _ in range(LONGEST):
        if hits.word(at) in NOUNS_OF_SEVERAL:
            return is_counted
        if hits.word(at) in JOINTS:
            at += 1
            continue
        start = hits.tokens.starts[at] if 0 <= at < len(hits.tokens.starts) else -1
        if start < 0 or not hits.text[start].isupper():
            return False
        is_counted = is_counted or hits.word(at + 1) == "("
        at = _behind_brackets(hits, at + 1)
    return False


def _behind_brackets(hits: Hits, at: int) -> int:
    """Return the token behind the brackets that begin at one, or that one where none do."""
    if hits.word(at) != "(":
        return at
    return next((stop + 1 for stop in range(at, at + MOST_IN_BRACKETS) if hits.word(stop) == ")"), at)


def _is_counted_next(hits: Hits, kinds: list[PlaceKind | None], place: int) -> bool:
    """Tell whether a direction goes on without its noun: "Запорізький напрямок 40 разів, і Донецький 80 разів"."""
    found = hits.found[place]
    is_next = kinds[place - 1] is PlaceKind.DIRECTION and hits.word(found.first - 1) in JOINTS
    is_counted = hits.word(found.last + 1).isdigit() and hits.word(found.last + 2).startswith(TIMES)
    return _is_adjective(hits, found, NOMINATIVE) and is_next and is_counted


def _is_told_next(hits: Hits, kinds: list[PlaceKind | None], place: int) -> bool:
    """Tell whether a list goes on to it with a number alone: "на A напрямку 12 атак, Торецькому та Лиманському – по дві"."""
    if PlaceKind.DIRECTION not in kinds[:place]:
        return False
    first, last = hits.found[place].first, hits.found[place].last
    while hits.word(first - 1) in ANDS and hits.word(first - 2).endswith(OF_DIRECTION):
        first -= 2
    while hits.word(last + 1) in ANDS and hits.word(last + 2).endswith(OF_DIRECTION):
        last += 2
    at = last + 2 + (hits.word(last + 2) == EACH)
    is_next = hits.word(first - 1) in NEXT and hits.word(last + 1) in DASHES
    return is_next and (hits.word(at)[:1].isdigit() or hits.word(at) in NUMBER_WORDS)


def _is_adjective(hits: Hits, found: Found, endings: tuple[str, ...]) -> bool:
    """Tell whether a name is the adjective of a direction, in the case of some endings."""
    return PlaceKind.DIRECTION in found.form.adjectives and hits.word(found.last).endswith(endings)
