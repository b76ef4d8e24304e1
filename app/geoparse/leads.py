"""Leads: what a text tells again in other words: attacks by a town, then along the direction of its name; a day by its date."""

from app.geoparse.drafts import Draft, Tokens
from app.geoparse.placing import Placed
from app.geoparse.plans import Said
from app.geoparse.totals import Pair
from app.model import EventKind
from gazetteer.index import Gazetteer

LEAD = 3
"""In how many sentences from the first a text tells its lead, and in how many more it is told again."""
OPEN = {"", "repelled"}
"""Sides that leave open whose attacks were repelled."""


def with_retold(pairs: list[Pair], spoken: list[Said], known: Gazetteer) -> list[Pair]:
    """Mark what is told again of a day or along a direction."""
    with_same_days([draft for draft, _ in pairs], spoken)
    mark_leads(pairs, known)
    return pairs


def mark_leads(pairs: list[Pair], known: Gazetteer) -> None:
    """Let attacks repelled by a town repeat as many along the direction of its name: "four near A. ... On the A axis, four"."""
    told = [pair for pair in pairs if pair[0].kind is EventKind.CLASH and "repelled" in pair[0].rules]
    for number, (lead, placed) in enumerate(told):
        if lead.sentence >= LEAD or placed.direction or len(placed.places) != 1 or lead.repeats is not None:
            continue
        for draft, along in told[number + 1 :]:
            is_next = 0 < draft.sentence - lead.sentence <= LEAD and draft.repeats is None
            if is_next and _are_as_many(lead, draft) and _bears_its_name(along.direction, placed, known):
                lead.repeats = draft
                lead.rules.append("told_twice")
                break


def _are_as_many(lead: Draft, draft: Draft) -> bool:
    """Tell whether two drafts of one speaker and side count the same number of attacks, more than one."""
    one, other = lead.head.quantity, draft.head.quantity
    if one is None or other is None or one.interval != other.interval or one.interval.low < 2:
        return False
    is_of_one_side = lead.side == draft.side or OPEN & {lead.side, draft.side}
    return bool(is_of_one_side) and lead.claimant in ("", draft.claimant)


def _bears_its_name(direction: str, placed: Placed, known: Gazetteer) -> bool:
    """Tell whether a direction is called by the town that was told."""
    along, town = known.directions.get(direction), known.get(placed.places[0].code)
    return along is not None and town is not None and along.name_en == f"{town.name_en} direction"


def with_same_days(drafts: list[Draft], spoken: list[Said]) -> None:
    """Let a day that is told twice in the same words be one: "31 июля нанесли удар по A. 31 июля попали по A двумя ракетами"."""
    days: dict[tuple[str, ...], Tokens] = {}
    for draft in drafts:
        if draft.day_at is not None:
            sentence, first, stop = draft.day_at
            words = tuple(spoken[sentence].tokens.words[first:stop])
            draft.day_at = days.setdefault(words, draft.day_at)
