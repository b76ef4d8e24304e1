"""What became of each claim on its way to a count, and by which rule."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a claim."""

    COUNTED = "counted"
    CONTAINED = "contained"  # inside a total: it places part of it and is not added to it
    SUPERSEDED = "superseded"  # a later word of the same series holds
    MERGED = "merged"  # the same statement told elsewhere
    REPEATED = "repeated"  # told again in the same briefing


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one claim: through which other claim ("" if none), by which rule."""

    claim: str
    outcome: Outcome
    by: str
    rule: str
