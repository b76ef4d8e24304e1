"""Corpora for measuring: golden briefings with other places and numbers so that no sentence comes twice, and reports of one staff."""

import random
import re
import sys
from datetime import date
from functools import cache
from pathlib import Path

from gazetteer.directions import Direction
from gazetteer.index import Gazetteer, load
from gazetteer.names import Forms, adjective_ru, adjective_uk, inflect_ru, inflect_uk
from gazetteer.names_areas import masculine_ru
from gazetteer.place import Place, PlaceKind

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from golden.marks import TOKEN, WORDS
from golden.reader import BRIEFINGS, read_file

SIZE = 1_700
"""About how many bytes of UTF-8 a text has."""
MONTHS = "січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек"
NUMBER = re.compile(rf"(?<![\d:.,|-])\d{{1,3}}(?![\d:.,%]|-[а-яі]|\s*(?:{MONTHS}))")
VILLAGES = 60
"""How many places a direction has: in reports they are a few dozen, which come again every day."""
PARAGRAPHS, OFTEN_NAMED = 40, 12
"""How many paragraphs a staff's reports are made of, and how many villages of a direction they name."""
DAY = date(2024, 9, 1)
Template = tuple[str, str]
"""A language and a paragraph with its marks."""


def templates() -> list[Template]:
    """Return the paragraphs of the golden briefings with their marks: those that tell of events, and all that stands around them."""
    found: list[Template] = []
    for path in sorted(BRIEFINGS.glob("*.txt")):
        golden = read_file(path)
        if golden.id.split("-")[-1] in ("decomposed", "capitals"):
            continue
        marked = path.read_text(encoding="utf-8").split("\n---\n")[1]
        for paragraph in marked.split("\n\n"):
            if paragraph.strip() and "{U+" not in paragraph:
                found.append((golden.language.value, paragraph.strip()))
    return found


def texts(count: int, seed: int = 1) -> list[str]:
    """Return texts of about 1.7 kB, each in one language."""
    dice = random.Random(seed)
    gazetteer = load()
    parts: dict[str, list[str]] = {}
    for language, paragraph in templates():
        parts.setdefault(language, []).append(paragraph)
    made = []
    for _ in range(count):
        language = dice.choices(["uk", "ru", "en"], [6, 2, 2])[0]
        text = ""
        while len(text.encode()) < SIZE - 150:
            text += ("\n\n" if text else "") + _filled(
                dice.choice(parts[language]), language, gazetteer, dice
            )
        made.append(text)
    return made


def reports(count: int, seed: int = 1) -> list[str]:
    """Return texts as one staff publishes them day by day: the same paragraphs, a dozen villages a direction, new numbers."""
    dice = random.Random(seed)
    gazetteer = load()
    ukrainian = [paragraph for language, paragraph in templates() if language == "uk"]
    named = [d for d in gazetteer.directions.on(DAY) if d.named_by == "general-staff"]
    order = [(paragraph, dice.choice(named)) for paragraph in dice.sample(ukrainian, PARAGRAPHS)]
    made = []
    for _ in range(count):
        text = ""
        for paragraph, direction in dice.sample(order, len(order)):
            text += ("\n\n" if text else "") + _filled(
                paragraph, "uk", gazetteer, dice, [direction], OFTEN_NAMED
            )
            if len(text.encode()) > SIZE - 150:
                break
        made.append(text)
    return made


def _filled(
    paragraph: str,
    language: str,
    gazetteer: Gazetteer,
    dice: random.Random,
    directions: list[Direction] | None = None,
    villages: int = VILLAGES,
) -> str:
    """Put other directions, places and numbers into a paragraph; places follow the direction that is named before them."""
    named = directions or [d for d in gazetteer.directions.on(DAY) if d.named_by == "general-staff"]
    others: dict[str, Direction] = {}
    here = dice.choice(named)

    def other(match: re.Match[str]) -> str:
        nonlocal here
        surface, code = match["surface"] or "", match["code"] or ""
        known = gazetteer.get(code) if surface and code not in WORDS else None
        if known is None:
            return surface or match[0]
        if known.kind is PlaceKind.DIRECTION:
            here = others.setdefault(code, dice.choice(named))
            return _direction(surface, gazetteer.directions.get(code), here, language)
        if known.kind is not PlaceKind.SETTLEMENT:
            return surface
        return _in_case(surface, known, dice.choice(_settlements(gazetteer, here.code)[:villages]), language)

    return NUMBER.sub(lambda _: str(dice.randint(2, 199)), TOKEN.sub(other, paragraph))


def _direction(surface: str, before: Direction | None, after: Direction, language: str) -> str:
    """Return another direction's name in the form that the first stands in, the word "напрямку" kept."""
    word, space, noun = surface.partition(" ")
    if before is None:
        return surface
    if language == "en":
        name = next((name for name in before.names_en if surface.startswith(name)), before.names_en[0])
        return after.names_en[0] + surface.removeprefix(name) if surface.startswith(name) else surface
    old, new = (_adjectives(direction, language) for direction in (before, after))
    case = next((case for case, words in old.items() if word.replace("'", "’") in words), "")
    return min(new[case]) + space + noun if case else surface


@cache
def _adjectives(direction: Direction, language: str) -> Forms:
    """Return the forms of a direction's adjective, singular and plural apart."""
    forms: Forms = {}
    for genders in ("n" if language == "ru" else "m", "p"):
        masculine = masculine_ru(direction.adjective_ru) if language == "ru" else direction.adjective_uk
        decline = adjective_ru if language == "ru" else adjective_uk
        forms |= {case + genders: words for case, words in decline(masculine, genders).items()}
    return forms


@cache
def _settlements(gazetteer: Gazetteer, direction: str) -> tuple[Place, ...]:
    """Return the settlements that a direction covers."""
    known = gazetteer.directions.get(direction)
    codes = {
        child for cover in (known.covers if known else ()) for child in (cover, *gazetteer.children(cover))
    }
    places = [gazetteer.get(code) for code in sorted(codes)]
    villages = [p for p in places if p is not None and p.kind is PlaceKind.SETTLEMENT]
    if len(villages) <= VILLAGES:
        return tuple(villages) or _settlements(gazetteer, "bakhmut")
    return tuple(random.Random(direction).sample(villages, VILLAGES))


def _in_case(surface: str, before: Place, after: Place, language: str) -> str:
    """Return the other place's name in the case that the first stands in."""
    if language == "en":
        return after.name_en
    old, new = (_forms(before, language), _forms(after, language))
    case = next((case for case, words in old.items() if surface.replace("'", "’") in words), "n")
    return min(new.get(case, {after.name_uk}))


@cache
def _forms(place: Place, language: str) -> Forms:
    return inflect_ru(place.name_ru) if language == "ru" and place.name_ru else inflect_uk(place.name_uk)
