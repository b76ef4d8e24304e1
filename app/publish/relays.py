"""Who published the same statement too: the briefings behind the claims that were merged into one."""

from collections.abc import Iterable, Mapping

from app.model import Claim
from app.reconcile.fates import Fate, Outcome

Relays = Mapping[str, tuple[str, ...]]
"""Ids of briefings by the claim that holds; a claim that nobody else told is not in it."""


def relays_of(claims: Iterable[Claim], fates: Mapping[str, Fate]) -> Relays:
    """Return the briefings of what was merged into each claim that holds, in the order of the claims, its own left out."""
    held = {claim.id: claim for claim in claims}
    found: dict[str, dict[str, None]] = {}
    for claim in held.values():
        holding = held.get(_holding(claim.id, fates))
        if holding and holding.briefing_id != claim.briefing_id:
            found.setdefault(holding.id, {})[claim.briefing_id] = None
    return {claim: tuple(briefings) for claim, briefings in found.items()}


def _holding(claim: str, fates: Mapping[str, Fate]) -> str:
    """Return the claim that holds what this one tells: itself, or what it was merged into at last."""
    while (fate := fates.get(claim)) and fate.outcome is Outcome.MERGED:
        claim = fate.by
    return claim
