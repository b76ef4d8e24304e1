"""Names that the gazetteer does not know as they stand: other romanisations, typing errors, raions called "-shchyna"."""

from app.geoparse.adjectival import OF_NAMES, REST_OF_NAME
from app.geoparse.areanouns import FEATURES
from app.geoparse.atlas import Atlas
from app.geoparse.crimea import raion_at, tells_crimea
from app.geoparse.directionlists import is_in_list
from app.geoparse.gates import COUNTRY, NAMES_OF_OTHERS, NOT_PLACES_BEFORE, PLACE_WORDS, names_person
from app.geoparse.lands import OF_RAION, former_raions, land_at
from app.geoparse.lexicon import Lexicon
from app.geoparse.ports import port_at
from app.geoparse.quarters import is_quarter_beside, quarter_of
from app.geoparse.tokens import Tokens
from app.geoparse.toponyms import ABROAD, JOINTS, MUNICIPAL, Toponym
from gazetteer.names_en import key_en
from gazetteer.patterns import regex
from gazetteer.place import Place, PlaceKind

SHORTEST = 6
NO_LETTER, ENGLISH_END = regex(r"[^a-z]"), regex(r"(?:sk(?:yi|yy|iy|y|a|e)?|ka|y|i|e)$")
NAME = regex(r"[^\W\d_]+(?:[-'’ʼ][^\W\d_]+)*$")
BESIDE_NAME = regex(r" [A-ZА-ЯІЇЄҐ][\w'’ʼ-]*[а-яіїєґ]")
NOT_PLACES = NAMES_OF_OTHERS | NOT_PLACES_BEFORE
RUSSIAN_END = regex(r"[eo]vo$")
"""How an English name ends that is written after the Russian one: "Tverdokhlibovo" for Tverdokhlibove."""
NEARBY = PLACE_WORDS | {"під", "под", "у", "по", "towards", "toward", "бік", "напрямку", "of"}


def unmatched(
    text: str, tokens: Tokens, toponyms: list[Toponym], known: Lexicon, atlas: Atlas
) -> list[Toponym]:
    """Return the further names of a text: capitalised words that are known to nobody and stand where a place must stand."""
    if toponyms and all(any(code.startswith(ABROAD) for code in toponym.codes) for toponym in toponyms):
        return []  # a sentence of places across the border
    taken = {place for toponym in toponyms for place in range(toponym.first, toponym.last + 1)}
    ends = {toponym.last for toponym in toponyms}
    begins = {toponym.first for toponym in toponyms}
    towns = {toponym.first for toponym in toponyms if toponym.kind is PlaceKind.SETTLEMENT}
    directions = {toponym.first for toponym in toponyms if toponym.kind is PlaceKind.DIRECTION}
    found = []
    for place, word in enumerate(tokens.words):
        if place in taken or len(word) < SHORTEST or not text[tokens.starts[place]].isupper():
            continue
        if of_area := _of_area(tokens, place, towns, atlas, tells_crimea(toponyms)):
            found += of_area
            ends.add(place)
            continue
        if tokens.words[place + 1 : place + 2] and (
            tokens.words[place + 1] in FEATURES or is_in_list(text, tokens, place)
        ):
            found += _direction(tokens, place, atlas)
            continue  # the name of an area or direction that nobody knows
        is_listed = place + 2 in directions and tokens.words[place + 1] in JOINTS
        is_quarter = is_quarter_beside(tokens.words, place, place) or _is_of_told_city(word, toponyms)
        if is_listed or is_quarter or word in known or _is_no_place(word):
            continue  # "Kupiansk, Lymany and Bakhmut directions"
        toponym = land_at(tokens, place, atlas)
        if toponym is None and _is_expected(tokens.words, place, begins, ends):
            toponym = _alike(text, tokens, place, atlas)
        elif toponym is None and place and known.letter_of(tokens.words[place - 1]) == "V":
            toponym = _romanised(text, tokens, place, atlas)  # "shelled Shandrigolovo"
        if toponym is not None:
            found.append(toponym)
            ends.add(toponym.last)
    return found


def _is_of_told_city(word: str, toponyms: list[Toponym]) -> bool:
    """Tell whether a city is told that has a neighbourhood of a name: "Острів і Таврійський у Херсоні"."""
    city = quarter_of(word)
    return city != "" and any(city in toponym.codes for toponym in toponyms)


def _is_no_place(word: str) -> bool:
    """Tell whether a word is no place's name, whatever stands beside it."""
    return not NAME.match(word) or word in FEATURES or word in NOT_PLACES or bool(COUNTRY.match(word))


def _direction(tokens: Tokens, place: int, atlas: Atlas) -> list[Toponym]:
    """Return the direction that an English name means in another ending or spelling: "Novo-Pavlivsk", "Mariyinka", "Huliai-Pole"."""
    word = tokens.words[place]
    stem = _stem(word)
    if (
        len(stem) < SHORTEST - 1
        or not word.isascii()
        or FEATURES.get(tokens.words[place + 1]) not in (PlaceKind.DIRECTION, None)
    ):
        return []
    known, sound = atlas.gazetteer.directions.all, key_en(stem)
    codes = tuple([one.code for one in known if sound in [_sound(name) for name in one.names_en]])
    start, stop = tokens.starts[place], tokens.stops[place]
    return [Toponym(start, stop, place, place, PlaceKind.DIRECTION, codes)] if codes else []


def _of_area(tokens: Tokens, place: int, towns: set[int], atlas: Atlas, is_of_crimea: bool) -> list[Toponym]:
    """Return what an adjective means before a port or a raion that is no more."""
    area = raion_at(tokens, place) if is_of_crimea else None
    area = area or port_at(tokens, place, atlas) or _former_raion(tokens, place, towns, atlas)
    return [area] if area is not None else []


def _former_raion(tokens: Tokens, place: int, towns: set[int], atlas: Atlas) -> Toponym | None:
    """Return the raion of today that holds the community of a raion's name: "Дергачівський район" is no more since 2020.

    The noun may stand behind a list of them; "Фрунзенский район Донецка" is a district of a town.
    """
    words, at = tokens.words, place + 1
    while at + 1 < len(words) and words[at] in JOINTS and OF_RAION.match(words[at + 1]):
        at += 2
    at += words[at : at + 1] != [] and words[at] in MUNICIPAL  # "Токмакского муниципального округа"
    match = OF_RAION.match(words[place])
    if match is None or FEATURES.get("".join(words[at : at + 1])) is not PlaceKind.RAION or at + 1 in towns:
        return None
    codes = former_raions(words[place], atlas)
    start, stop = tokens.starts[place], tokens.stops[place]
    return Toponym(start, stop, place, place, PlaceKind.RAION, codes) if codes else None


def _stem(name: str) -> str:
    return ENGLISH_END.sub("", NO_LETTER.sub("", name.lower()))


def _sound(name: str) -> str:
    """Return what is the same of a name in every romanisation: "Mariyinka", "Mariinka"."""
    return key_en(_stem(name))


def _is_expected(words: list[str], place: int, begins: set[int], ends: set[int]) -> bool:
    """Tell whether a place must stand here: after a word that wants one, or in a list of places."""
    before = words[place - 1] if place else ""
    if before in PLACE_WORDS:
        return True
    joints_before = (
        place > 1
        and before in JOINTS
        and (place - 2 in ends or (place > 2 and words[place - 2] == "," and place - 3 in ends))
    )
    after = words[place + 1] if place + 1 < len(words) else ""
    joints_after = after in JOINTS and (
        place + 2 in begins or (words[place + 2 : place + 3] == ["and"] and place + 3 in begins)
    )
    return joints_before or (joints_after and before in NEARBY | {"in", "at", "on", "в", "на"})


def _alike(text: str, tokens: Tokens, place: int, atlas: Atlas) -> Toponym | None:
    if names_person(tokens.words, place):
        return None
    start, stop = tokens.starts[place], tokens.stops[place]
    romanised = _romanised(text, tokens, place, atlas)
    if romanised is not None:
        return romanised
    if BESIDE_NAME.match(text, stop):
        return None  # "глава города Максим Пухов"
    similar = _settlements(atlas.similar(text[start:stop]))
    return Toponym(start, stop, place, place, PlaceKind.SETTLEMENT, similar, typo=True) if similar else None


def _romanised(text: str, tokens: Tokens, place: int, atlas: Atlas) -> Toponym | None:
    """Read a Latin name in another romanisation, or with the ending of the Russian one."""
    start, stop = tokens.starts[place], tokens.stops[place]
    surface = text[start:stop]
    if not surface.isascii() or (OF_NAMES.match(tokens.words[place]) and REST_OF_NAME.match(text, stop)):
        return None  # "Mokraya Orlovka" is not Mokraya
    alike = _settlements(atlas.alike(surface))
    if not alike and RUSSIAN_END.search(surface):
        alike = _settlements(atlas.alike(f"{surface[:-1]}e"))
    return Toponym(start, stop, place, place, PlaceKind.SETTLEMENT, alike) if alike else None


def _settlements(places: tuple[Place, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(place.code for place in places if place.kind is PlaceKind.SETTLEMENT))
