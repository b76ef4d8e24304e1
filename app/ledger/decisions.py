"""The decisions of analysts: kept for ever, with the readings that they change put in place in the same step."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Row,
    Text,
    and_,
    cast,
    func,
    insert,
    or_,
    select,
    update,
)

from app.errors import NotFound
from app.ledger import rereading, write
from app.ledger.engine import reading, writing
from app.ledger.records import BriefingStatus, What
from app.ledger.rows import Places, Remembered, briefing_of
from app.ledger.select import STANDING
from app.ledger.tables import briefings, claim_places, claims, decisions, mentions, readings
from app.model import KYIV, Briefing, Decision, Reading

LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True)
class Written:
    """What is written with a decision: the line of the diary, the readings it changes, and the data version they were read in."""

    line: str
    reread: Sequence[tuple[Briefing, Reading]]
    version: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Listed:
    """An open or settled mention: where it stands, what it was read as, and the claims that rest on it."""

    briefing: Briefing
    start: int
    stop: int
    surface: str
    candidates: tuple[str, ...]
    code: str
    rule: str
    sure_area: str
    ambiguous: bool
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which mentions are asked for: of one briefing, undecided ones or others, those of a rule, those that claims rest on."""

    briefing_id: str = ""
    ambiguous: bool | None = None
    rule: str = ""
    in_claims: bool = False
    start: int | None = None


class DecisionBook:
    """The decisions in one ledger, and the mentions that they are about."""

    def __init__(self, engine: Engine, edition: str) -> None:
        self._engine = engine
        self._edition = edition

    def all(self) -> list[Decision]:
        """Return all decisions, also those undone, oldest first."""
        with reading(self._engine) as connection:
            return [
                _decision(row) for row in connection.execute(select(decisions).order_by(decisions.c.number))
            ]

    def holding(self) -> list[Decision]:
        """Return the decisions that hold, oldest first."""
        return [each for each in self.all() if each.undone_at is None]

    def get(self, decision_id: str) -> Decision:
        """Return the decision of that id."""
        digits = decision_id.removeprefix("d")
        found = None
        if digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_NUMBER:
            with reading(self._engine) as connection:
                found = connection.execute(
                    select(decisions).where(decisions.c.number == int(digits))
                ).one_or_none()
        if found is None:
            raise NotFound(f"no decision bears the id '{decision_id}'")
        return _decision(found)

    def bearing(self, code: str) -> list[tuple[str, str, tuple[str, ...]]]:
        """Return briefing, source and candidates of the mentions that hold and may mean a place."""
        asked = select(mentions.c.briefing_id, briefings.c.source, mentions.c.candidates).join_from(
            mentions, briefings, mentions.c.briefing_id == briefings.c.id
        )
        standing = mentions.c.reading.in_(select(readings.c.number).where(STANDING))
        names_it = cast(mentions.c.candidates, Text).contains(f'"{code}"', autoescape=True)
        with reading(self._engine) as connection:
            return [
                (name, source, tuple(codes))
                for name, source, codes in connection.execute(asked.where(standing, names_it))
            ]

    def keep(self, decision: Decision, written: Written, places: Places) -> Decision | None:
        """Store a decision and what it changes; None if the ledger moved on since the readings were made."""
        with writing(self._engine) as connection:
            number = (connection.scalar(select(func.max(decisions.c.number))) or 0) + 1
            kept = replace(decision, id=f"d{number}")
            entry = self._entry(connection, written)
            if entry is None:
                return None
            kept = replace(kept, at=entry.at.astimezone(KYIV))
            connection.execute(insert(decisions), _values(kept, number))
            write.note(entry, What.DECIDED, kept.briefing_id, reason=f"{kept.id}: {written.line}")
            self._put(connection, entry, written, places)
        return kept

    def undo(self, decision: Decision, written: Written, places: Places) -> Decision | None:
        """Let a decision hold no longer; None if the ledger moved on since the readings were made."""
        with writing(self._engine) as connection:
            entry = self._entry(connection, written)
            if entry is None:
                return None
            own = decisions.c.number == int(decision.id.removeprefix("d"))
            connection.execute(update(decisions).where(own).values(undone_at=entry.at))
            write.note(entry, What.UNDONE, decision.briefing_id, reason=f"{decision.id}: {written.line}")
            self._put(connection, entry, written, places)
            return replace(decision, undone_at=entry.at.astimezone(KYIV))

    def _entry(self, connection: Connection, written: Written) -> write.Entry | None:
        if write.current_version(connection) != written.version:
            return None
        return write.begin(connection, written.at)

    def _put(self, connection: Connection, entry: write.Entry, written: Written, places: Places) -> None:
        places = Remembered(places)
        for briefing, read in written.reread:
            rereading.put(connection, entry, briefing, read, places, self._edition)
        write.close(connection, entry)

    def mentions(self, wanted: Wanted, most: int, after: tuple[str, int] | None = None) -> list[Listed]:
        """Return so many mentions that hold, of the newest briefings first, after one given by briefing and offset."""
        told = select(briefings, *mentions.c[2:], mentions.c.reading).join_from(
            mentions, briefings, mentions.c.briefing_id == briefings.c.id
        )
        with reading(self._engine) as connection:
            conditions = _conditions(wanted)
            if after is not None:
                conditions.append(_after(connection, *after))
            order = (briefings.c.published_at.desc(), briefings.c.id, mentions.c.start)
            rows = connection.execute(told.where(*conditions).order_by(*order).limit(most)).all()
            return [_listed(row, _claims_of(connection, row.reading, row.start)) for row in rows]


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    standing = mentions.c.reading.in_(select(readings.c.number).where(STANDING))
    found = [standing, briefings.c.status == BriefingStatus.CURRENT.value]
    if wanted.briefing_id:
        found.append(mentions.c.briefing_id == wanted.briefing_id)
    if wanted.ambiguous is not None:
        found.append(mentions.c.ambiguous.is_(wanted.ambiguous))
    if wanted.rule:
        found.append(mentions.c.rule == wanted.rule)
    if wanted.start is not None:
        found.append(mentions.c.start == wanted.start)
    if wanted.in_claims:
        resting = and_(claim_places.c.reading == mentions.c.reading, claim_places.c.start == mentions.c.start)
        found.append(select(claim_places.c.code).where(resting).correlate(mentions).exists())
    return found


def _after(connection: Connection, briefing_id: str, start: int) -> ColumnElement[bool]:
    """Match what comes after a mention in the order of the list."""
    at = connection.scalar(select(briefings.c.published_at).where(briefings.c.id == briefing_id))
    if at is None:
        raise NotFound(
            f"no briefing bears the id '{briefing_id}'; take the address of the next page as it is"
        )
    name, moment = briefings.c.id, briefings.c.published_at
    later = and_(name == briefing_id, mentions.c.start > start)
    return or_(moment < at, and_(moment == at, or_(name > briefing_id, later)))


def _claims_of(connection: Connection, number: int, start: int) -> tuple[str, ...]:
    own = and_(claim_places.c.reading == claims.c.reading, claim_places.c.claim == claims.c.ordinal)
    asked = select(claims.c.id).join_from(claim_places, claims, own)
    resting = asked.where(claim_places.c.reading == number, claim_places.c.start == start)
    return tuple(connection.scalars(resting.order_by(claims.c.ordinal)))


def _listed(row: Row[Any], resting: tuple[str, ...]) -> Listed:
    return Listed(
        briefing=briefing_of(row),
        start=row.start,
        stop=row.stop,
        surface=row.surface,
        candidates=tuple(row.candidates),
        code=row.code,
        rule=row.rule,
        sure_area=row.sure_area,
        ambiguous=row.ambiguous,
        claims=resting,
    )


def _values(decision: Decision, number: int) -> dict[str, object]:
    return {
        "number": number,
        "briefing_id": decision.briefing_id,
        "start": decision.start,
        "surface": decision.surface,
        "claimant": decision.claimant,
        "candidates": list(decision.candidates),
        "context": list(decision.context),
        "read_as": decision.read_as,
        "code": decision.code,
        "note": decision.note,
        "at": decision.at,
        "undone_at": None,
    }


def _decision(row: Row[Any]) -> Decision:
    return Decision(
        id=f"d{row.number}",
        briefing_id=row.briefing_id,
        start=row.start,
        surface=row.surface,
        claimant=row.claimant,
        candidates=tuple(row.candidates),
        context=tuple(row.context),
        read_as=row.read_as,
        code=row.code,
        note=row.note,
        at=row.at,
        undone_at=row.undone_at,
    )
