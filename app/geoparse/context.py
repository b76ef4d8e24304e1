"""Context: which region and direction are in force at each mention, and the choice of places with their help."""

from datetime import date
from typing import NamedTuple

from app.geoparse.atlas import Atlas
from app.geoparse.mentions import ADMINISTRATIVE, Toponym
from app.geoparse.resolve import Choice, Setting, choose
from app.geoparse.sentences import Sentence
from app.model import RecentFront
from gazetteer.place import Place, PlaceKind

REACH = 4
"""How many tokens may stand between a list and the region named after it: "A та B на Сумщині", "A (Харківська область)"."""
HEADING_WORDS = 4
MATES = 30
"""How far in a list its other places are looked at: the time stays linear in long lists."""
LOOSE = frozenset(
    ["на", "в", "у", "in", "of", "the", "(", "region", "по", "во", "та", "і", "и", "and", "both", "at", ")"]
)


class Scope(NamedTuple):
    """The regions and directions in force at a mention, as the numbers of toponyms."""

    regions: tuple[int, ...]
    directions: tuple[int, ...]


class Where(NamedTuple):
    """Where the text is: its day, the recent front and the regions that the text or its source names."""

    day: date
    recent: RecentFront
    text_regions: tuple[str, ...]
    source_regions: tuple[str, ...]


def scopes(
    toponyms: list[Toponym], words: list[str], sentence_of: list[int], sentences: list[Sentence]
) -> list[Scope]:
    """Return what is in force at each toponym."""
    found = [Scope((), ())] * len(toponyms)
    regions: tuple[int, ...] = ()
    carried: tuple[int, ...] = ()
    directions: tuple[int, ...] = ()
    pending: list[int] = []
    heading = False
    for number, toponym in enumerate(toponyms):
        opens = number == 0 or sentence_of[number] != sentence_of[number - 1]
        if opens:
            pending = []
            new_paragraph = (
                number == 0
                or sentences[sentence_of[number]].paragraph != sentences[sentence_of[number - 1]].paragraph
            )
            if new_paragraph and not heading:
                carried, directions = (), ()
            heading = False
            regions = carried
        if toponym.role == "reporter":
            continue
        beside = number > 0 and not opens and _beside(words, toponyms[number - 1], toponym)
        if toponym.kind is PlaceKind.DIRECTION:
            joined = beside and toponyms[number - 1].kind is PlaceKind.DIRECTION
            directions, regions = ((*directions, number) if joined else (number,)), ()
            carried = ()
            heading = opens and _is_heading(sentences[sentence_of[number]], toponym)
        elif toponym.kind in ADMINISTRATIVE:
            if beside and pending:
                for earlier in pending[-MATES:]:
                    found[earlier] = Scope((*found[earlier].regions, number), found[earlier].directions)
                if toponym.kind is not PlaceKind.OBLAST:
                    pending.append(number)  # "A, B Нікопольського району Дніпропетровської області"
                    continue
                pending = []
            else:
                regions = (number,) if toponym.kind is PlaceKind.OBLAST else (*regions, number)
                carried = regions if opens and _leads(words, toponym) else carried
                heading = opens and _is_heading(sentences[sentence_of[number]], toponym)
        else:
            found[number] = Scope(regions, directions)
            pending.append(number)
            continue
        if toponym.kind is not PlaceKind.OBLAST:
            found[number] = Scope(tuple(r for r in regions if r != number), ())
    return found


def _beside(words: list[str], before: Toponym, toponym: Toponym) -> bool:
    between = words[before.last + 1 : toponym.first]
    return len(between) <= REACH and all(word in LOOSE for word in between)


def _leads(words: list[str], toponym: Toponym) -> bool:
    """Tell whether a region opens its sentence."""
    before = words[max(0, toponym.first - 3) : toponym.first]
    return not before or any(word in (".", "\n", "!", "?", ":") for word in before)


def _is_heading(sentence: Sentence, toponym: Toponym) -> bool:
    """Tell whether a sentence is nothing but the name of a direction or region, for the lines below it."""
    return sentence.stop - sentence.start <= toponym.stop - toponym.start + 12


def choose_all(
    toponyms: list[Toponym], scope: list[Scope], sentence_of: list[int], atlas: Atlas, where: Where
) -> list[Choice]:
    """Return the place of each toponym: first directions and regions, then names with one place, then namesakes."""
    choices: list[Choice | None] = [None] * len(toponyms)
    open_ = []
    for number, toponym in enumerate(toponyms):
        if len(toponym.codes) == 1 and not toponym.typo:
            choices[number] = Choice(toponym.codes[0], "only_candidate")
        elif toponym.kind is PlaceKind.DIRECTION or toponym.kind is PlaceKind.OBLAST:
            choices[number] = choose(
                toponym, Setting(atlas, where.day, where.recent, (), (), [], (), (), False, frozenset())
            )
        else:
            open_.append(number)
    for number in sorted(open_, key=lambda n: len(toponyms[n].codes)):
        choices[number] = choose(
            toponyms[number], _setting(number, toponyms, choices, scope, sentence_of, atlas, where)
        )
    return [choice or Choice("", "undecided", "UA") for choice in choices]


def _setting(
    number: int,
    toponyms: list[Toponym],
    choices: list[Choice | None],
    scope: list[Scope],
    sentence_of: list[int],
    atlas: Atlas,
    where: Where,
) -> Setting:
    def codes(numbers: tuple[int, ...]) -> tuple[str, ...]:
        chosen = [choices[n] for n in numbers]
        return tuple(choice.code for choice in chosen if choice is not None and choice.code)

    return Setting(
        atlas,
        where.day,
        where.recent,
        codes(scope[number].regions),
        codes(scope[number].directions),
        _mates(number, toponyms, choices, sentence_of, atlas),
        where.text_regions,
        where.source_regions,
        toponyms[number].typo,
        toponyms[number].old,
    )


def _mates(
    number: int, toponyms: list[Toponym], choices: list[Choice | None], sentence_of: list[int], atlas: Atlas
) -> list[Place]:
    """Return the places already chosen in the same sentence, the nearest in the text first."""
    mates = []
    for step in (1, -1):
        other = number + step
        while (
            0 <= other < len(toponyms)
            and sentence_of[other] == sentence_of[number]
            and abs(other - number) <= MATES
        ):
            choice = choices[other]
            if choice is not None and choice.code and toponyms[other].kind is PlaceKind.SETTLEMENT:
                mates.append(atlas.place(choice.code))
            if toponyms[other].kind is PlaceKind.DIRECTION:
                break
            other += step
    return mates
