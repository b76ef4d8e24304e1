"""What the ledger gives back beside claims: briefings and mentions with what became of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.model import Briefing, Claim, Reading, Resolution


class BriefingStatus(StrEnum):
    """What became of a briefing."""

    CURRENT = "current"
    SUPERSEDED = "superseded"  # its source changed the text: a later version holds
    RETRACTED = "retracted"


class Outcome(StrEnum):
    """What adding a briefing did."""

    NEW = "new"
    KNOWN = "known"  # the same source and content was there: nothing changed
    VERSION = "version"  # it takes the place of an earlier text


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a briefing came in: the id of the briefing it replaces ("" if not told), and when (None: now)."""

    replaces: str = ""
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arriving:
    """A briefing to be stored, with what was read in it and how it came in."""

    briefing: Briefing
    reading: Reading
    arrival: Arrival = Arrival()


class What(StrEnum):
    """What happened to a briefing."""

    ADDED = "added"
    SUPERSEDED = "superseded"  # a later version took its place
    RETRACTED = "retracted"
    REREAD = "reread"  # its claims were read anew, and changed
    DECIDED = "decided"  # an analyst settled a mention in it
    UNDONE = "undone"  # that was taken back


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the ledger's diary: in which data version, when, what happened to which briefing, and why.

    `by` is the briefing that took its place, "" if none did.
    """

    version: int
    at: datetime
    what: What
    briefing_id: str
    by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the diary with what tells its briefing apart."""

    change: Change
    source: str
    title: str
    url: str
    published_at: datetime


@dataclass(frozen=True, slots=True)
class Stored:
    """The answer to adding a briefing: its id, what adding it did, and its claims with their ids of the ledger."""

    id: str
    status: Outcome
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class StoredBriefing:
    """A briefing as the ledger keeps it; `replaces` is the id of the version before it, "" if none.

    `claims` is how many claims were read in it.
    """

    briefing: Briefing
    version: int
    replaces: str
    status: BriefingStatus
    received_at: datetime
    content_hash: str
    parser_version: str
    claims: int


@dataclass(frozen=True, slots=True)
class StoredMention:
    """A mention with its resolution, and the briefing it stands in."""

    briefing_id: str
    resolution: Resolution
