"""Carried regions: what a sentence before told holds no longer where the sure villages of a sentence all lie elsewhere."""

from app.geoparse.atlas import OBLAST_START
from app.geoparse.scope import Scope, TextOrder
from app.geoparse.weighing import Choice
from gazetteer.place import PlaceKind


class SureOblasts:
    """The oblasts, as codes begin, of the villages of each sentence whose place is sure."""

    __slots__ = ("_of_sentence", "order")

    def __init__(self, order: TextOrder, choices: list[Choice | None]) -> None:
        self.order = order
        self._of_sentence: dict[int, set[str]] = {}
        for toponym, choice, sentence in zip(order.toponyms, choices, order.sentence_of, strict=True):
            if (
                choice is not None
                and choice.code
                and toponym.kind is PlaceKind.SETTLEMENT
                and not toponym.role
            ):
                self._of_sentence.setdefault(sentence, set()).add(choice.code[:OBLAST_START])

    def still_holding(self, force: list[Scope], choices: list[Choice | None]) -> list[Scope]:
        """Return what is in force at each name, less the regions told before that hold no sure village of its sentence.

        "In Dnipropetrovsk region a man was hurt. Potomkyne, Kniazivka, Myrne and Blahodatne were shelled": none lies there.
        """
        return [
            self._left(number, scope, choices) if scope.regions else scope
            for number, scope in enumerate(force)
        ]

    def _left(self, number: int, scope: Scope, choices: list[Choice | None]) -> Scope:
        here = self.order.sentence_of[number]
        sure = self._of_sentence.get(here)
        if sure is None:
            return scope
        left = [
            region
            for region in scope.regions
            if self.order.sentence_of[region] == here
            or (choice := choices[region]) is None
            or not choice.code
            or choice.code[:OBLAST_START] in sure
        ]
        return scope._replace(regions=tuple(left))
