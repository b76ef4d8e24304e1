"""Settled names: what an analyst decided holds at its mention, and where the same claimant writes so again."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from app.claimants import of_source
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import Choice
from app.model import Briefing, Decision, Decisions
from gazetteer.place import PlaceKind

ANALYST = "analyst"
"""The rule of what an analyst decided."""


class Settled(NamedTuple):
    """The decisions that bear on one text: those made in it, by offset, and those of its claimant, by context."""

    here: Mapping[int, Decision]
    alike: Mapping[tuple[str, tuple[str, ...]], Sequence[Decision]]
    claimant: str
    restore: Callable[[int], int]

    def settle(self, toponym: Toponym, choice: Choice) -> Choice:
        """Return the place that a decision gives a mention, else the one it was read as."""
        if toponym.typo or toponym.kind is PlaceKind.DIRECTION:
            return choice
        own = self.here.get(self.restore(toponym.start))
        if own is None or own.code not in toponym.codes:
            alike = self.alike.get((self.claimant, choice.context), ())
            own = next((each for each in alike if holds(each, toponym.codes, choice.code)), None)
        return choice if own is None else choice._replace(code=own.code, rule=ANALYST, sure_area="")


def settled_in(briefing: Briefing, decisions: Decisions, restore: Callable[[int], int]) -> Settled | None:
    """Return the decisions that bear on a briefing, None if there are none at all."""
    if not decisions.in_context:
        return None
    here = {each.start: each for each in decisions.in_briefing.get(briefing.id, ())}
    return Settled(here, decisions.in_context, of_source(briefing.source).id, restore)


def holds(decision: Decision, codes: Collection[str], read_as: str) -> bool:
    """Tell whether a decision of the same claimant and context settles a name that was read as some place ("" as none)."""
    return decision.read_as == read_as and is_same_name(decision, codes)


def is_same_name(decision: Decision, codes: Collection[str]) -> bool:
    """Tell whether places bear the name that was decided: the place itself and more than half of all that bear either.

    Case forms and languages share most bearers of a name, and the gazetteer grows.
    """
    if decision.code not in codes:
        return False
    shared = len(set(codes).intersection(decision.candidates))
    return 2 * shared > len(codes) + len(decision.candidates) - shared


def gathered(decisions: Sequence[Decision]) -> Decisions:
    """Return decisions by where they hold."""
    in_briefing: dict[str, tuple[Decision, ...]] = {}
    in_context: dict[tuple[str, tuple[str, ...]], tuple[Decision, ...]] = {}
    for each in decisions:
        context = (each.claimant, each.context)
        in_briefing[each.briefing_id] = (*in_briefing.get(each.briefing_id, ()), each)
        in_context[context] = (*in_context.get(context, ()), each)
    return Decisions(in_briefing, in_context)
