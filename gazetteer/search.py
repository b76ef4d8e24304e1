"""The search of the page: what somebody who types a few letters may mean, best first."""

from gazetteer.folding import fold
from gazetteer.index import Gazetteer, Nature
from gazetteer.names_areas import has_noun, without_noun
from gazetteer.place import Place, PlaceKind

_SHORTEST_FOR_TYPOS = 4
_MOST_FORMS = 3000  # with the same beginning
_KIND_BONUS = {PlaceKind.OBLAST: 500_000, PlaceKind.DIRECTION: 40_000, PlaceKind.RAION: 20_000}


def search(gazetteer: Gazetteer, query: str, limit: int) -> list[Place]:
    """Return the places whose name is the query, then those that begin so, sound so, or are a typing error away."""
    words = without_noun(query)
    if not fold(words) or limit < 1:
        return []
    found: dict[str, Place] = {}
    if has_noun(query):
        found = {
            place.code: place for place in _exact(gazetteer, words) if place.kind is not PlaceKind.SETTLEMENT
        }
    for step in (_exact, _beginning, _sounding, _misspelt):
        for place in step(gazetteer, words):
            found.setdefault(place.code, place)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _best_first(gazetteer: Gazetteer, places: list[Place]) -> list[Place]:
    """Put better known places first; areas before the many villages of their name."""
    return sorted(places, key=lambda place: -gazetteer.known(place.code) - _KIND_BONUS.get(place.kind, 0))


def _exact(gazetteer: Gazetteer, words: str) -> list[Place]:
    """Bear exactly that name."""
    form = gazetteer.form(words)
    senses = () if form is None else gazetteer.senses_of(form)
    now = dict.fromkeys(sense.code for sense in senses if sense.nature is not Nature.OLD)
    once = dict.fromkeys(sense.code for sense in senses if sense.code not in now)
    return [
        place
        for codes in (now, once)
        for place in _best_first(gazetteer, [gazetteer.place(code) for code in codes])
    ]


def _beginning(gazetteer: Gazetteer, words: str) -> list[Place]:
    """Have a name in the nominative that begins with the letters typed."""
    folded = fold(words)
    codes: dict[str, None] = {}
    first = gazetteer.forms.place_of(folded)
    for form in range(first, min(first + _MOST_FORMS, len(gazetteer.forms))):
        if not gazetteer.forms[form].startswith(folded):
            break
        codes.update(
            dict.fromkeys(s.code for s in gazetteer.senses_of(form) if not s.cases or "n" in s.cases)
        )
    return _best_first(gazetteer, [gazetteer.place(code) for code in codes])


def _sounding(gazetteer: Gazetteer, words: str) -> list[Place]:
    """Bear that name in another romanisation."""
    return list(gazetteer.alike(words))


def _misspelt(gazetteer: Gazetteer, words: str) -> list[Place]:
    """Bear a name that is one typing error away, two for a long one."""
    if len(words) < _SHORTEST_FOR_TYPOS:
        return []
    return [place for place, _ in gazetteer.similar(words, 1 if len(words) < 9 else 2)]
