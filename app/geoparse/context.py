"""Context: the places of all mentions are chosen together, with the help of what is in force and of each other."""

from datetime import date
from typing import NamedTuple

from app.geoparse.atlas import Atlas
from app.geoparse.resolve import Choice, Setting, choose
from app.geoparse.scope import MATES, Scope, TextOrder, scopes
from app.model import RecentFront
from gazetteer.place import Place, PlaceKind


class Where(NamedTuple):
    """Where the text is: its day, the recent front and the regions that the text or its source names."""

    day: date
    recent: RecentFront
    text_regions: tuple[str, ...]
    source_regions: tuple[str, ...]


def choose_all(order: TextOrder, atlas: Atlas, where: Where) -> list[Choice]:
    """Return the place of each toponym: first directions, regions and names with one place, then namesakes, the rarest first."""
    choices: list[Choice | None] = [None] * len(order.toponyms)
    unsure = []
    for number, toponym in enumerate(order.toponyms):
        if len(toponym.codes) == 1 and not toponym.typo:
            choices[number] = Choice(toponym.codes[0], "only_candidate")
        elif toponym.kind in (PlaceKind.DIRECTION, PlaceKind.OBLAST):
            choices[number] = choose(toponym, Setting(atlas, where.day, where.recent))
        else:
            unsure.append(number)
    scope = scopes(order) if unsure else []
    for number in sorted(unsure, key=lambda n: len(order.toponyms[n].codes)):
        choices[number] = choose(
            order.toponyms[number], _setting(number, order, choices, scope[number], atlas, where)
        )
    return [choice or Choice("", "undecided", "UA") for choice in choices]


def _setting(
    number: int, order: TextOrder, choices: list[Choice | None], scope: Scope, atlas: Atlas, where: Where
) -> Setting:
    return Setting(
        atlas,
        where.day,
        where.recent,
        _codes(scope.regions, choices),
        _codes(scope.directions, choices),
        _mates(number, order, choices, atlas),
        where.text_regions,
        where.source_regions,
        order.toponyms[number].typo,
        order.toponyms[number].old,
    )


def _codes(numbers: tuple[int, ...], choices: list[Choice | None]) -> tuple[str, ...]:
    chosen = [choices[number] for number in numbers]
    return tuple(choice.code for choice in chosen if choice is not None and choice.code)


def _mates(number: int, order: TextOrder, choices: list[Choice | None], atlas: Atlas) -> list[Place]:
    """Return the places already chosen in the same sentence, up to the next direction."""
    mates = []
    sentence = order.sentence_of[number]
    for step in (1, -1):
        for other in range(number + step, number + step * (MATES + 1), step):
            if not 0 <= other < len(choices) or order.sentence_of[other] != sentence:
                break
            choice, kind = choices[other], order.toponyms[other].kind
            if kind is PlaceKind.DIRECTION:
                break
            if choice is not None and choice.code and kind is PlaceKind.SETTLEMENT:
                mates.append(atlas.place(choice.code))
    return mates
