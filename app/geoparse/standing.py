"""Standing: which drafts say enough to be claims."""

from app.geoparse.calm import CALM
from app.geoparse.drafts import SOME_REGION, Draft
from app.geoparse.merging import is_told_along
from app.geoparse.sorts import LOOSE, SPECIFIC
from app.model import EventKind

OF_THIS_WAR = frozenset(["repelled", SOME_REGION])
MOST_FIGHTS = 2_000
"""No place had so many clashes in any window that reports tell of."""
WHOLE_WAR = "invasion"
"""The window of numbers so large that they are told for all the country where no region is."""


def stands(draft: Draft, has_evidence: bool, has_voice: bool = False) -> bool:
    """Tell whether a draft says enough to be a claim; what an administration counts in "the region" is of this war."""
    has_evidence = has_evidence or (has_voice and draft.is_numbered and SOME_REGION in draft.rules)
    if "unknown_place" in draft.rules and _is_of_more(draft):
        return False
    if draft.is_zero:
        return _stands_as_none(draft, has_evidence)
    if draft.is_numbered:
        return _stands_by_number(draft, has_evidence)
    if draft.head.form == "some":
        return has_evidence
    if draft.sort in LOOSE and draft.head.form == "verb" and not (has_evidence or draft.has_evidence):
        return False  # "a truck struck a bus", "wolves attacked a flock"
    is_told_so = has_evidence or draft.has_evidence or bool(draft.side)
    if draft.sort == "mlrs" and draft.head.form == "noun" and not is_told_so:
        return False  # "град пошкодив посіви": hail
    if draft.is_single and draft.directions and "repelled" in draft.rules:
        return True  # "отбита контратака"
    if draft.is_single and draft.directions and not draft.places and draft.sort in SPECIFIC and is_one(draft):
        return draft.head.form == "noun"  # "зафіксовано одне зіткнення, авіаудар та понад 60 обстрілів"
    if draft.window == WHOLE_WAR and draft.told_at is not None:
        return False  # "Russia's army has attacked A since the first day of the war"
    is_open = draft.sort == "offensive" and "repelled" not in draft.rules  # "the offensive near A goes on"
    return (bool(draft.places or draft.areas) or is_told_along(draft)) and not is_open


def _stands_by_number(draft: Draft, has_evidence: bool) -> bool:
    """Tell whether a number is a claim: told of a place, or of this war; "A and B handled 1.6 million more" is no fighting."""
    if draft.kind is EventKind.CLASH and draft.is_somewhere and _number(draft) > MOST_FIGHTS:
        return False
    is_told_so = draft.sort not in ("attack", "strike") or not OF_THIS_WAR.isdisjoint(draft.rules)
    return draft.is_somewhere or draft.has_evidence or (has_evidence and is_told_so)


def _stands_as_none(draft: Draft, has_evidence: bool) -> bool:
    """Tell whether a zero is a claim: of a place, which was quiet in a text of this war, or of a sort that the text speaks of."""
    if CALM in draft.rules and not has_evidence:
        return False
    return draft.is_somewhere or ((draft.has_evidence or has_evidence) and draft.sort in SPECIFIC)


def _is_of_more(draft: Draft) -> bool:
    """Tell whether what is told of a place that nobody knows would be the whole front's number, or a zero of its region."""
    if draft.is_zero:
        return not draft.places
    return draft.is_numbered and not draft.is_somewhere


def _number(draft: Draft) -> float:
    return draft.head.quantity.interval.low if draft.head.quantity is not None else 1


def is_one(draft: Draft) -> bool:
    """Tell whether a singular names one event; shelling and fighting have no singular."""
    if draft.kind in (EventKind.SHELLING, EventKind.MLRS) or draft.sort in ("clash", "combat"):
        return False
    return draft.kind is not EventKind.CLASH or "repelled" in draft.rules
