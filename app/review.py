"""Review: the names that no rule could settle, what speaks for each place, and what analysts decide of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.claimants import of_source
from app.errors import AlreadyDecided, InvalidParameter, LedgerError, NotFound
from app.fronts.namesakes import settled_by_front
from app.geoparse.pipeline import read
from app.geoparse.settled import ANALYST, gathered, is_same_name
from app.ingest import utc_now
from app.ledger.decisions import Listed, Wanted, Written
from app.ledger.store import Ledger
from app.model import Briefing, Claim, Decision, Decisions, Reading, Resolution, Span
from app.settling import Settling
from gazetteer.index import Gazetteer

MARK = "-m"
ATTEMPTS = 5
LONGEST_OFFSET = 9
SHOWN = 8
"""So many candidates are named in a message."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A mention with all that speaks for its candidates, and the decision that settles it, if one does."""

    listed: Listed
    resolution: Resolution
    decision: Decision | None


def mention_id(briefing_id: str, start: int) -> str:
    """Return the id of a mention: its briefing and where it begins there, the same in each reading."""
    return f"{briefing_id}{MARK}{start}"


def parted(name: str) -> tuple[str, int]:
    """Return the briefing and the offset that the id of a mention names."""
    briefing_id, mark, start = name.rpartition(MARK)
    if not mark or not (start.isascii() and start.isdigit() and len(start) <= LONGEST_OFFSET):
        raise NotFound(
            f"no mention bears the id '{name:.80}'; 'frontline review list' and /api/mentions give ids"
        )
    return briefing_id, int(start)


class Review:
    """The analyst's desk on one ledger."""

    def __init__(self, ledger: Ledger, gazetteer: Gazetteer, now: Callable[[], datetime] = utc_now) -> None:
        self._ledger = ledger
        self._gazetteer = gazetteer
        self._now = now
        self._settling = Settling(ledger, gazetteer, now)

    def examine(self, name: str) -> Examined:
        """Return a mention of a current briefing with what speaks for each place, by the present rules and decisions."""
        briefing_id, start = parted(name)
        found = self._ledger.decisions.mentions(Wanted(briefing_id, start=start), 1)
        if not found:
            raise NotFound(f"no mention bears the id '{name:.80}' in a briefing that holds")
        (listed,) = found
        decided = self._ledger.decisions.holding()
        reading = read(listed.briefing, self._gazetteer, decisions=gathered(decided))
        stored = next(
            each.resolution
            for each in self._ledger.mentions(briefing_id)
            if each.resolution.mention.span.start == start
        )
        anew = next((each for each in reading.resolutions if each.mention.span.start == start), stored)
        return Examined(listed, anew, _settling(anew, listed, decided))

    def decide(self, name: str, code: str, note: str = "") -> Decision:
        """Settle a mention; what it touches is read anew in the same step."""
        note = " ".join(note.split())
        for _ in range(ATTEMPTS):
            version = self._ledger.data_version()
            examined = self.examine(name)
            self._check(examined, name, code)
            decision = self._decision(examined, code, note)
            before = self._ledger.decisions.holding()
            reread = list(self._reread(decision, before, [*before, decision]))
            line = self._line(decision) + (f": {note}" if note else "")
            written = Written(line, reread, version, self._now())
            if kept := self._ledger.decisions.keep(decision, written, self._gazetteer):
                self._settling.settle()
                return kept
        raise LedgerError(f"the ledger is written to all the time; '{name}' was not decided, try again")

    def undo(self, decision_id: str) -> Decision:
        """Take a decision back; what it touched is read anew without it."""
        for _ in range(ATTEMPTS):
            version = self._ledger.data_version()
            decision = self._ledger.decisions.get(decision_id)
            if decision.undone_at is not None:
                raise InvalidParameter(
                    f"decision '{decision_id}' was undone at {decision.undone_at:%Y-%m-%d %H:%M}"
                )
            before = self._ledger.decisions.holding()
            reread = list(self._reread(decision, before, [each for each in before if each.id != decision.id]))
            written = Written(self._line(decision), reread, version, self._now())
            if undone := self._ledger.decisions.undo(decision, written, self._gazetteer):
                self._settling.settle()
                return undone
        raise LedgerError(f"the ledger is written to all the time; '{decision_id}' was not undone, try again")

    def _check(self, examined: Examined, name: str, code: str) -> None:
        surface, candidates = examined.listed.surface, examined.resolution.mention.candidates
        if decision := examined.decision:
            raise AlreadyDecided(
                f"'{surface}' ({name}) is settled already by decision {decision.id}: {decision.code}; undo that one first"
            )
        if not examined.resolution.reasons or len(candidates) < 2:
            raise InvalidParameter(
                f"'{surface}' ({name}) may mean one place only; there is nothing to decide"
            )
        if code not in candidates:
            likely = [reason.code for reason in examined.resolution.reasons]
            named = ", ".join(f"{each} ({self._name(each)})" for each in likely[:SHOWN])
            raise InvalidParameter(
                f"'{code}' is none of the {len(candidates)} places called '{surface}'; likely ones are {named}"
            )

    def _decision(self, examined: Examined, code: str, note: str) -> Decision:
        listed, resolution = examined.listed, examined.resolution
        return Decision(
            id="",
            briefing_id=listed.briefing.id,
            start=listed.start,
            surface=listed.surface,
            claimant=of_source(listed.briefing.source).id,
            candidates=resolution.mention.candidates,
            context=resolution.context,
            read_as=resolution.code,
            code=code,
            note=note,
            at=self._now(),
        )

    def _line(self, decision: Decision) -> str:
        return f"'{decision.surface}' is {self._name(decision.code)} ({decision.code})"

    def _name(self, code: str) -> str:
        place = self._gazetteer.get(code)
        return place.name_en if place is not None else code

    def _reread(
        self, decision: Decision, before: Sequence[Decision], after: Sequence[Decision]
    ) -> Iterator[tuple[Briefing, Reading]]:
        """Read anew the briefings that a decision may change."""
        old, new = gathered(before), gathered(after)
        for briefing in self._ledger.each_briefing(sorted(self._touched(decision))):
            yield briefing, self._read(briefing, old, new)

    def _touched(self, decision: Decision) -> set[str]:
        """Return the briefings of its claimant that have the name."""
        return {decision.briefing_id} | {
            briefing_id
            for briefing_id, source, codes in self._ledger.decisions.bearing(decision.code)
            if of_source(source).id == decision.claimant and is_same_name(decision, codes)
        }

    def _read(self, briefing: Briefing, old: Decisions, new: Decisions) -> Reading:
        """Read a briefing by other decisions; names that recent fighting had settled stay so."""
        was = read(briefing, self._gazetteer, decisions=old)
        left_open = {place.span for claim in was.claims for place in claim.places if place.ambiguous}
        standing = tuple(_only(self._ledger.claims_in(briefing.id), left_open)) if left_open else ()
        noted = tuple(each.resolution for each in self._ledger.mentions(briefing.id)) if standing else ()
        return settled_by_front(read(briefing, self._gazetteer, decisions=new), Reading(standing, noted))


def _only(claims: Iterable[Claim], spans: set[Span]) -> Iterator[Claim]:
    """Give the claims with those of their places that stand at some spans."""
    for claim in claims:
        places = tuple(place for place in claim.places if place.span in spans and not place.ambiguous)
        if places:
            yield replace(claim, places=places)


def _settling(resolution: Resolution, listed: Listed, decided: Sequence[Decision]) -> Decision | None:
    """Return the decision by which a mention was resolved: the one made at it, else one of its context."""
    if resolution.rule != ANALYST:
        return None
    fit = [each for each in decided if each.code == resolution.code]
    here = [each for each in fit if (each.briefing_id, each.start) == (listed.briefing.id, listed.start)]
    claimant = of_source(listed.briefing.source).id
    alike = [each for each in fit if (each.claimant, each.context) == (claimant, resolution.context)]
    return next(iter(here + alike), None)
