"""Forms: every name of every place in every form, each with the places that bear it; what the automaton is compiled from."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from gazetteer.directions import Directions
from gazetteer.folding import APOSTROPHES, fold
from gazetteer.inflection import Forms
from gazetteer.names import guesses_ru, inflect_ru, inflect_uk, language_of, spellings_en
from gazetteer.names_areas import (
    OBLAST_ADJECTIVES,
    OBLAST_NAMES,
    RAION_NAMES,
    adjectives_ru,
    area_forms,
    has_noun,
    is_adjective_uk,
    masculine_ru,
    masculine_uk,
    without_noun,
)
from gazetteer.names_en import spellings_from_ru
from gazetteer.place import Place, PlaceKind
from gazetteer.renamed import renamed
from gazetteer.romanise import romanise
from gazetteer.senses import Nature, mask_of


@dataclass(frozen=True, slots=True)
class Name:
    """One name in one language, and how it takes its forms: as it stands, as a noun, or as an adjective in some genders."""

    text: str
    language: str
    nature: Nature
    genders: str = ""  # of an adjective


@dataclass(slots=True)
class NameTable:
    """The names with the numbers of their places, and the folded forms with their names and cases."""

    places: dict[Name, list[int]] = field(default_factory=dict)
    forms: dict[str, dict[int, int]] = field(default_factory=dict)

    def add(self, name: Name, place: int) -> None:
        """Let a place bear a name."""
        bearers = self.places.setdefault(name, [])
        if not bearers or bearers[-1] != place:
            bearers.append(place)

    def spread(self) -> None:
        """Make the forms of all names."""
        for number, name in enumerate(self.places):
            masks: dict[str, int] = {}
            for case, words in _forms(name).items():
                for word in words:
                    masks[word] = masks.get(word, 0) | mask_of(case)
            for word, mask in masks.items():
                self._add_form(word, number, mask)

    def _add_form(self, word: str, name: int, mask: int) -> None:
        """Let a form be one of a name; a form with an apostrophe is also written without."""
        self._add_folded(fold(word), name, mask)
        if not _APOSTROPHES.isdisjoint(word):
            self._add_folded(fold(word.translate(_NO_APOSTROPHES)), name, mask)

    def _add_folded(self, folded: str, name: int, mask: int) -> None:
        if not folded or "\ufffd" in folded:
            return  # a letter of a language that we do not read
        names = self.forms.setdefault(folded, {})
        names[name] = names.get(name, 0) | mask


_APOSTROPHES = frozenset(APOSTROPHES)
_NO_APOSTROPHES = dict.fromkeys(map(ord, APOSTROPHES))
BEFORE_HYPHEN = re.compile("[аеоя]-")
OF_TWO_WORDS = re.compile("(?:ий|ій|а|я|е|є|і) (.)")
AREAS = {PlaceKind.OBLAST: "fp", PlaceKind.RAION: "mp", PlaceKind.HROMADA: "fp", PlaceKind.DISTRICT: "mp"}
"""The kinds that bear an adjective, and the genders it takes: область, район, громада."""


def name_table(
    places: list[Place], directions: Directions, natures: dict[tuple[str, str], Nature]
) -> NameTable:
    """Gather the names of the places; `natures` tells old from press names by code and name."""
    table = NameTable()
    centres = _centres(places)
    numbers = {place.code: number for number, place in enumerate(places)}
    for number, place in enumerate(places):
        centre = places[centres[number]] if number in centres else None
        for name in _names(place, natures, centre):
            if name.text:
                table.add(name, number)
    for code, name in _direction_names(directions):
        table.add(name, numbers[code])
    _proper_names.cache_clear()
    table.spread()
    return table


def _names(place: Place, natures: dict[tuple[str, str], Nature], centre: Place | None) -> Iterator[Name]:
    """Give the names of a place that is no direction."""
    if place.kind is PlaceKind.DIRECTION:
        return
    if place.kind in AREAS or has_noun(place.name_uk):
        yield from _area_names(place, centre)
        yield from _press_adjectives(centre, natures)
    else:
        yield from _proper_names(place.name_uk, place.name_ru, place.name_en)
    if place.name_ru and natures.get((place.code, place.name_ru)) is Nature.PRESS:
        yield Name(place.name_ru, "uk", Nature.PRESS)  # Угледар, in Ukrainian reports of 2022 and 2023
    for other in place.other_names:
        yield from _other_names(other, natures.get((place.code, other)))
        if place.code in renamed() and language_of(other) != "en" and not has_noun(other):
            yield from (Name(guess, "ru", Nature.OLD) for guess in sorted(guesses_ru(other) - {other}))
        if place.kind in AREAS and is_adjective_uk(bare := without_noun(other)):
            # Комунарський район is Космічний now, Красноградський is Берестинський
            masculine = masculine_uk(bare)
            yield from _adjectives(masculine, AREAS[place.kind])
            if place.kind is not PlaceKind.DISTRICT:
                yield from _english_adjectives_of_old(masculine)


@cache
def _proper_names(name_uk: str, name_ru: str, name_en: str) -> tuple[Name, ...]:
    """Give the official names of a settlement and what else is written for them."""
    names = [Name(name_uk, "uk", Nature.OFFICIAL), Name(name_en, "en", Nature.OFFICIAL)]
    if name_ru:
        names.append(Name(name_ru, "ru", Nature.OFFICIAL))
    names += [Name(guess, "ru", Nature.SPELLING) for guess in sorted(guesses_ru(name_uk) - {name_ru})]
    spellings = spellings_en(name_en) | {_with_soft_signs(name_uk)}
    spellings |= spellings_from_ru(name_ru) if name_ru else set()
    return (*names, *(Name(spelling, "en", Nature.SPELLING) for spelling in sorted(spellings - {name_en})))


def _with_soft_signs(name_uk: str) -> str:
    """Romanise a name with its soft signs and apostrophes written: Kup'yans'k, Mar'yinka."""
    return "'".join(romanise(part) for part in re.split("[ь'’ʼ]", name_uk)).rstrip("'")


def _area_names(place: Place, centre: Place | None) -> Iterator[Name]:
    """Give the names of an area: its adjective, its centre's English name, what else an oblast is called."""
    genders = AREAS.get(place.kind, "fmp")
    bare = without_noun(place.name_uk)
    if is_adjective_uk(bare):
        masculine = masculine_uk(bare)
        yield from _adjectives(masculine, genders, place.name_ru)
        if masculine.endswith("ньський"):  # Есманьська громада is written Есманська, too
            yield Name(masculine.removesuffix("ньський") + "нський", "uk", Nature.ADJECTIVE, genders)
        yield from _english_adjectives(place, masculine, centre)
    else:
        yield Name(bare, "uk", Nature.OFFICIAL)
        yield Name(without_noun(place.name_en), "en", Nature.OFFICIAL)
    if place.kind is PlaceKind.OBLAST:
        for masculine in OBLAST_ADJECTIVES.get(place.code[:4], ()):
            yield from _adjectives(masculine, genders)
    of_area = OBLAST_NAMES.get(place.code[:4], ()) if place.kind is PlaceKind.OBLAST else ()
    of_area = RAION_NAMES.get(place.code[:6], ()) if place.kind is PlaceKind.RAION else of_area
    for other in of_area:
        yield from _oblast_names(other)


def _adjectives(masculine: str, genders: str, name_ru: str = "") -> Iterator[Name]:
    """Give an adjective in Ukrainian and in Russian, there by its own name if it has one."""
    yield Name(masculine, "uk", Nature.ADJECTIVE, genders)
    russian = {masculine_ru(without_noun(name_ru))} if name_ru else adjectives_ru(masculine)
    yield from (Name(adjective, "ru", Nature.ADJECTIVE, genders) for adjective in sorted(russian))


def _english_adjectives(place: Place, masculine: str, centre: Place | None) -> Iterator[Name]:
    """Give what stands before oblast, raion or hromada in English: Pokrovskyi, Pokrovska, Pokrovsk."""
    romanised = romanise(masculine)
    written = {
        romanised,
        romanised.removesuffix("yi"),
        romanised.removesuffix("yi") + "a",
        without_noun(place.name_en),
    }
    if centre:
        written |= spellings_en(centre.name_en)
    yield from (Name(spelling, "en", Nature.ADJECTIVE) for spelling in sorted(written))


def _english_adjectives_of_old(masculine: str) -> Iterator[Name]:
    """Give what an area was called in English before it was renamed, by the town it was called after: Chervonohrad."""
    romanised = romanise(masculine)
    town = masculine.removesuffix("ський")
    written = {romanised, romanised.removesuffix("yi"), romanise(town), romanise(town + "ськ")}
    yield from (Name(spelling, "en", Nature.ADJECTIVE) for spelling in sorted(written))


def _press_adjectives(centre: Place | None, natures: dict[tuple[str, str], Nature]) -> Iterator[Name]:
    """Give what the English press calls the area of a town by its own spelling of it: Khotyn, Khotynska."""
    for other in centre.other_names if centre else ():
        if language_of(other) == "en" and natures.get((centre.code if centre else "", other)) is Nature.PRESS:
            yield Name(other, "en", Nature.ADJECTIVE)
            yield Name(other + "ska", "en", Nature.ADJECTIVE)


_CITYLESS = (
    "Crimea",
    "Krym",
    "Volyn",
    "Zakarpattia",
    "Zakarpattya",
    "Transcarpathia",
    "Prykarpattia",
    "Bukovyna",
    "Bukovina",
    "Sumshchyna",
)


def _oblast_names(other: str) -> Iterator[Name]:
    """Give a second name of an oblast; the Latin ones that a city bears too need their noun."""
    language = language_of(other)
    if language == "en":
        yield Name(other, "en", Nature.OFFICIAL if other in _CITYLESS else Nature.ADJECTIVE)
        return
    for tongue in [language] if language else ["uk", "ru"]:
        yield Name(other, tongue, Nature.OFFICIAL)


def _other_names(other: str, nature: Nature | None) -> Iterator[Name]:
    """Give an old, press or foreign name; letters tell the language, or leave it open."""
    language = language_of(other)
    if other.islower() or other[:1].lower() == other[:1].upper():
        return  # GeoNames' readings of Chinese and Korean letters; "острова Білогрудий" is a name
    nature = nature or (Nature.SPELLING if language == "en" else Nature.OLD)
    for tongue in [language] if language else ["uk", "ru"]:
        yield Name(other, tongue, nature)
    if language in ("ru", "") and nature is Nature.OLD and not has_noun(other):  # Lastochkino, Zhelannoye
        yield from (Name(spelling, "en", nature) for spelling in sorted(spellings_from_ru(other)))
    if language != "en" and language != "ru" and nature is Nature.OLD:
        for spelling in sorted({romanise(other), _with_soft_signs(other)}):
            yield Name(spelling, "en", nature)
        if OF_TWO_WORDS.search(other) and not has_noun(other):  # "Великая Костромка" is Велика Долина now
            yield from (Name(guess, "ru", nature) for guess in sorted(guesses_ru(other) - {other}))


def _direction_names(directions: Directions) -> Iterator[tuple[str, Name]]:
    """Give the adjectives of the directions, with their codes."""
    for direction in directions.all:
        yield direction.code, Name(direction.adjective_uk, "uk", Nature.ADJECTIVE, "mp")
        yield direction.code, Name(masculine_ru(direction.adjective_ru), "ru", Nature.ADJECTIVE, "nmp")
        for other in direction.other_names:
            russian = other.endswith(("ое", "ее"))
            adjective = masculine_ru(other) if russian else other
            yield (
                direction.code,
                Name(adjective, "ru" if russian else "uk", Nature.ADJECTIVE, "nmp" if russian else "mp"),
            )
        for english in direction.names_en:
            others = [english[:-2] + end for end in "ye"] if english.endswith("skyi") else []
            for spelt in (english, *others):  # "Volynskyi", "Volynsky", "Volynske direction"
                yield direction.code, Name(spelt, "en", Nature.ADJECTIVE)


def _centres(places: list[Place]) -> dict[int, int]:
    """Find the town that a raion or hromada is named after: the one inside it that shares most of its letters."""
    inside: dict[str, list[int]] = {}
    for number, place in enumerate(places):
        if place.kind is PlaceKind.SETTLEMENT:
            inside.setdefault(place.hromada, []).append(number)
            if place.category in "KMX":
                inside.setdefault(place.raion, []).append(number)
    centres: dict[int, int] = {}
    for number, place in enumerate(places):
        if place.kind in (PlaceKind.RAION, PlaceKind.HROMADA) and place.code in inside:
            name = _stem(without_noun(place.name_uk))
            best = max(
                inside[place.code], key=lambda town: _shared_letters(_stem(places[town].name_uk), name)
            )
            town = _stem(places[best].name_uk)
            if _shared_letters(town, name) >= max(3, len(town) - 3):
                centres[number] = best
    return centres


def _stem(name: str) -> str:
    """Write a name as its adjective begins: Середина-Буда, Середино-Будська; Велика Писарівка, Великописарівська."""
    return OF_TWO_WORDS.sub(lambda match: "о" + match.group(1).lower(), BEFORE_HYPHEN.sub("-", name))


def _shared_letters(left: str, right: str) -> int:
    """Count the letters that two names begin with together."""
    return next(
        (i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right))
    )


def _forms(name: Name) -> Forms:
    """Give the forms of one name by case letter; "" where the language has none."""
    if name.language == "en":
        return {"": {name.text}}
    if name.genders:
        return area_forms(name.text, name.language, name.genders)
    return inflect_uk(name.text) if name.language == "uk" else inflect_ru(name.text)


def natures_of(rows: Iterable[dict[str, str]]) -> dict[tuple[str, str], Nature]:
    """Tell the nature of the curated names by code and name; a Russian name is as official as can be."""
    known = {"old": Nature.OLD, "press": Nature.PRESS, "russian": Nature.OFFICIAL}
    return {(row["code"], row["name"]): known[row["nature"]] for row in rows if row["nature"] in known}
