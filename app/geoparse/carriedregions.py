"""Carried regions: what a sentence before told holds no longer where the sure villages of a sentence all lie elsewhere."""

from app.geoparse.atlas import OBLAST_START
from app.geoparse.scope import TextOrder
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

    def still_holding(
        self, number: int, regions: tuple[int, ...], choices: list[Choice | None]
    ) -> tuple[int, ...]:
        """Return those of the regions in force at a name that its own sentence told, or that hold a sure village of it.

        "In Dnipropetrovsk region a man was hurt. Potomkyne, Kniazivka, Myrne and Blahodatne were shelled": none lies there.
        """
        here = self.order.sentence_of[number]
        sure = self._of_sentence.get(here)
        if sure is None:
            return regions
        return tuple(
            [
                region
                for region in regions
                if self.order.sentence_of[region] == here
                or (choice := choices[region]) is None
                or not choice.code
                or choice.code[:OBLAST_START] in sure
            ]
        )
