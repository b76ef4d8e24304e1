"""Held towns: what struck a town that Russia held that day came from Ukraine, where a Russian voice tells of it and of nobody."""

from datetime import date
from itertools import pairwise

from app.claimants import known
from app.geoparse.drafts import OURS, Draft
from app.geoparse.placing import Placed
from app.geoparse.whose import HELD_SINCE_2022, RUSSIAN_VOICES, settle_sides
from app.model import Briefing, EventKind, Language

LAST = date.max
LEFT_BANK = ("UA6510003", "UA6510005", "UA6510011", "UA6510019", "LM-kakhovka-hpp")
HELD_FOR: tuple[tuple[date, date, tuple[str, ...]], ...] = (
    (
        date(2022, 3, 5),
        LAST,
        (
            *HELD_SINCE_2022,
            *LEFT_BANK,
            *(f"UA23040{number:02}" for number in range(1, 20, 2)),
            "LM-zaporizhzhia-npp",
        ),
    ),
    (date(2022, 3, 5), LAST, ("UA2310015", "UA2310019", "UA2310023", "UA2310027", "UA4414")),
    (date(2022, 3, 5), date(2022, 11, 10), ("UA6510",)),
    (date(2022, 3, 13), LAST, ("UA1404003",)),
    (date(2022, 5, 21), LAST, ("UA1414",)),
    (date(2022, 7, 4), LAST, ("UA4410", "UA4412007", "UA4412009", "UA4412011")),
)
"""From which day to which Russia held raions, hromadas and landmarks that it took in 2022, by how their codes begin.

Berdiansk, Melitopol, Enerhodar, Tokmak, the left bank and, until its liberation, Kherson; Volnovakha; Mariupol; Sievierodonetsk.
"""
KURSK, IN_KURSK = "RU-KRS", (date(2024, 8, 6), date(2025, 4, 30))
"""The oblast and the days on which Ukraine's army was in it."""


def settle(pairs: list[tuple[Draft, Placed]], briefing: Briefing, source: str) -> None:
    """Settle who struck: as the text says elsewhere, and Ukraine where Russia held the town or the enemy struck Russia."""
    settle_sides(pairs, briefing.text, source)
    _go_on(pairs)
    held = held_on(briefing.published_at.date())
    sides = {draft.side for draft, _ in pairs}
    is_by_ukraine = "ukraine" in sides and sides.isdisjoint(("russia", "enemy"))
    for draft, placed in pairs:
        if draft.kind is EventKind.CLASH or not placed.places:
            continue
        claimant = draft.claimant or source
        is_told = is_by_ukraine or claimant in RUSSIAN_VOICES
        if not draft.side and is_told and _lies_in(placed, held):
            draft.side = "ukraine"
        if draft.side == "enemy" and _is_foe_of_russia(placed, claimant, briefing):
            draft.side = "ukraine"


def held_on(day: date) -> tuple[str, ...]:
    """Return how the codes begin of what Russia held on a day of what it took in 2022."""
    return tuple([code for since, until, codes in HELD_FOR if since <= day <= until for code in codes])


def _lies_in(placed: Placed, areas: tuple[str, ...]) -> bool:
    return all(place.code.startswith(areas) for place in placed.places)


def _is_foe_of_russia(placed: Placed, claimant: str, briefing: Briefing) -> bool:
    """Tell whether the enemy is Ukraine, as he struck Russia and a Russian text of an unknown outlet says so.

    Not in Kursk oblast while Ukraine's army was there, which struck and was struck there.
    """
    if briefing.language is not Language.RUSSIAN or known(claimant) is not None:
        return False
    first, last = IN_KURSK
    is_of_both = first <= briefing.published_at.date() <= last
    return _lies_in(placed, ("RU-",)) and not (is_of_both and _lies_in(placed, (KURSK,)))


def _go_on(pairs: list[tuple[Draft, Placed]]) -> None:
    """Let strikes without a place be Ukraine's behind its strike: "ВСУ вдарили по A. Всього випущено 17 ракет"."""
    if any(draft.side in ("russia", "enemy") for draft, _ in pairs):
        return
    for (before, _), (draft, placed) in pairwise(pairs):
        if draft.side or EventKind.CLASH in (draft.kind, before.kind) or before.side not in OURS:
            continue
        is_next = draft.sentence - before.sentence <= 1 and draft.told_at is None and draft.day_at is None
        if is_next and not (placed.places or placed.direction):
            draft.side = before.side
