"""Once more: a strike told again with its district, and fights in a region that the sentence before calls unchanged."""

from app.geoparse.atlas import OBLAST_START
from app.geoparse.drafts import Draft
from app.geoparse.placing import Placed
from app.model import EventKind

DISTRICT, COUNTS_WEAPONS = "district", "counts_weapons"


def is_in_a_district(draft: Draft, before: Draft) -> bool:
    """Tell whether a strike on a town is told once more with its district: "У A приліт БпЛА. Удар по B району"."""
    are_single = all(
        one.is_single and not one.is_numbered and len(one.places) == 1 for one in (draft, before)
    )
    if not are_single or draft.sentence != before.sentence + 1 or draft.is_zero or before.is_zero:
        return False
    is_inside = draft.places[0][0].value == DISTRICT and before.places[0][0].value != DISTRICT
    is_same = draft.kind is before.kind or EventKind.UNSPECIFIED in (draft.kind, before.kind)
    is_noun = draft.head.form == before.head.form == "noun" and COUNTS_WEAPONS not in before.rules
    return is_inside and is_same and is_noun


def is_fought_in(steady: Draft, region: Placed, pairs: list[tuple[Draft, Placed]]) -> bool:
    """Tell whether the next sentence counts fights in a region told to be unchanged: "На A змін немає. У B п'ять боєзіткнень"."""
    areas = {place.code[:OBLAST_START] for place in region.places if place.code}
    return any(
        draft.kind is EventKind.CLASH
        and not draft.is_zero
        and draft.sentence == steady.sentence + 1
        and any(place.code[:OBLAST_START] in areas for place in placed.places)
        for draft, placed in pairs
    )
