"""Builders and checkers of the geoparse tests: a text becomes short words for its claims."""

from datetime import datetime
from functools import lru_cache

from app.geoparse.pipeline import read
from app.model import KYIV, Briefing, Claim, Language, Reading, Status
from gazetteer.index import Gazetteer, load

MORNING = datetime(2024, 3, 5, 8, 30, tzinfo=KYIV)


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    return load()


def briefing(
    text: str, published: datetime = MORNING, source: str = "Newsroom", dated_only: bool = False
) -> Briefing:
    return Briefing("b", source, published, Language.UKRAINIAN, text, dated_only=dated_only)


def reading(text: str, published: datetime = MORNING, source: str = "Newsroom") -> Reading:
    return read(briefing(text, published, source), gazetteer())


def short(claim: Claim) -> str:
    """Return a claim as "clash 12 @ A, B on bakhmut": kind, count, places, direction, area around, relation."""
    words = [claim.kind.value, count(claim)]
    if claim.places:
        words.append("@ " + ", ".join(place.surface for place in claim.places))
    if claim.direction:
        words.append(f"on {claim.direction}")
    if claim.relation is not None:
        words.append(f"({claim.relation.value})")
    return " ".join(words)


def count(claim: Claim) -> str:
    if claim.count.status is Status.ZERO:
        return "none"
    if claim.count.status is Status.UNNUMBERED:
        return "some"
    low, high = claim.count.low, claim.count.high
    return str(low) if low == high else f"{low}..{'' if high is None else high}"


def shorts(text: str, published: datetime = MORNING, source: str = "Newsroom") -> list[str]:
    return [short(claim) for claim in reading(text, published, source).claims]
