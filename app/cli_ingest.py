"""Ingestion at the command line: files in, a progress bar, and a summary of what was read and what was not."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from app.ingest import BATCH, Ingest
from app.ledger.records import Outcome, Stored, StoredBriefing
from app.readers import TwoReaders, seldom_collected
from app.reading import Given, NewBriefing, Refused, read_path, read_stream
from app.service import Service, open_service
from app.settings import Settings

SHOWN = 20
"""How many refusals are listed one by one; the rest is a number."""


def ingest_paths(paths: Sequence[str], given: Given, err: Console) -> int:
    """Take all briefings of the paths in; return 0 if every one is stored or known, else 1."""
    settings = Settings()
    told = replace(given, max_bytes=settings.max_briefing_bytes)
    service = open_service(settings)
    tally = Tally(err)
    with _progress(err) as progress, _many(service) as ingest, seldom_collected() as collect:
        task = progress.add_task("Reading", total=None)
        for batch, answers in ingest.take_each(_batches(_all(paths, told))):
            known = [a.id for a in answers if isinstance(a, Stored) and a.status is Outcome.KNOWN]
            withdrawn = service.ledger.withdrawn(known)
            for new, stored in zip(batch, answers, strict=True):
                tally.note(stored)
                if isinstance(stored, Stored) and stored.id in withdrawn:
                    tally.note_withdrawn(new.name, stored.id, withdrawn[stored.id])
                if isinstance(new, NewBriefing) and isinstance(stored, Stored) and new.replaces:
                    tally.note_version(new, service.ledger.briefing(stored.id), stored.status)
            progress.update(task, advance=len(batch))
            collect()
        progress.update(task, total=tally.total)
    tally.report()
    service.close()
    return 1 if tally.refused else 0


HINTS = {
    "(source)": "--source NAME",
    "(published)": "--published DATE",
    "which encoding": "--encoding NAME",
    "language uk": "--language CODE",
}


def hint(reason: str) -> str:
    """Return the option that says what is missing, "" if none does."""
    return next((f"; {option}" for words, option in HINTS.items() if words in reason), "")


@contextmanager
def _many(service: Service) -> Iterator[Ingest]:
    """Give the way in for many briefings, which two processes read."""
    with closing(TwoReaders(service.gazetteer, service.settings.gazetteer_dir)) as readers:
        yield Ingest(service.ledger, service.gazetteer, service.settings, readers=readers)


def _progress(err: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=err, transient=True
    )


def _all(paths: Sequence[str], given: Given) -> Iterator[NewBriefing | Refused]:
    for path in paths:
        if path == "-":
            yield from read_stream(sys.stdin.buffer, given)
        else:
            yield from read_path(Path(path), given)


def _batches(found: Iterator[NewBriefing | Refused]) -> Iterator[list[NewBriefing | Refused]]:
    while batch := list(islice(found, BATCH)):
        yield batch


def _way_out(replaced: str) -> str:
    return f"; to withdraw the old text: frontline retract {replaced} --reason TEXT"


def numbered(number: int, thing: str) -> str:
    """Return a number of things, one or several.

    >>> numbered(1, "claim"), numbered(0, "claim")
    ('1 claim', '0 claims')
    """
    return f"{number} {thing}{'' if number == 1 else 's'}"


class Tally:
    """Counts what became of the briefings of one run."""

    def __init__(self, err: Console) -> None:
        self._err = err
        self._outcomes: Counter[Outcome] = Counter()
        self._claims = 0
        self.refused: list[Refused] = []
        self.remarks: list[str] = []

    @property
    def total(self) -> int:
        """Return how many briefings were seen."""
        return sum(self._outcomes.values()) + len(self.refused)

    def note(self, stored: Stored | Refused) -> None:
        """Count one briefing."""
        if isinstance(stored, Refused):
            self.refused.append(stored)
        else:
            self._outcomes[stored.status] += 1
            self._claims += len(stored.claims) if stored.status is not Outcome.KNOWN else 0

    def note_version(self, new: NewBriefing, kept: StoredBriefing, outcome: Outcome) -> None:
        """Say what became of a wish to replace a briefing by a text that is stored already: it changes nothing."""
        if outcome is Outcome.KNOWN:
            stands = f"version {kept.version}{f', in the place of {kept.replaces}' if kept.replaces else ''}"
            self.remarks.append(
                f"known    {new.name}: stored already as {kept.briefing.id} ({kept.status}, {stands}); --replaces "
                f"{new.replaces} changed nothing{'' if kept.replaces else _way_out(new.replaces)}"
            )

    def note_withdrawn(self, name: str, briefing_id: str, reason: str) -> None:
        """Say that a text that came in again was withdrawn before."""
        self.remarks.append(
            f"known    {name}: stored already as {briefing_id}, which was withdrawn and stays so: {reason}"
        )

    def report(self) -> None:
        """Say what was read, what was not, and why."""
        for remark in self.remarks[:SHOWN]:
            self._say(remark)
        for refused in self.refused[:SHOWN]:
            self._say(f"refused  {refused.name}: {refused.reason}{hint(str(refused.reason))}")
        if len(self.refused) > SHOWN:
            self._say(f"refused  {len(self.refused) - SHOWN} more")
        new, known = self._outcomes[Outcome.NEW], self._outcomes[Outcome.KNOWN]
        changed = self._outcomes[Outcome.VERSION]
        self._say(
            f"{self.total} read: {new} new, {numbered(changed, 'new version')}, {known} already known, "
            f"{len(self.refused)} refused; {numbered(self._claims, 'claim')} added"
        )
        if not self.total:
            self._say("nothing to read there: give .txt, .html or .jsonl files, a folder of them, or -")

    def _say(self, line: str) -> None:
        self._err.print(line, markup=False, highlight=False, soft_wrap=True)


def reparse_all(err: Console) -> None:
    """Read all stored briefings anew with the present rules."""
    service = open_service(Settings())
    with _progress(err) as progress, _many(service) as ingest:
        total, left = len(service.ledger.current()), len(ingest.to_reread())
        task = progress.add_task("Reading anew", total=total, completed=total - left)
        for _ in ingest.reread():
            progress.update(task, advance=1)
    resumed = f"; {total - left} of them were ready from a run that was interrupted" if left < total else ""
    err.print(f"{numbered(total, 'briefing')} read anew{resumed}", markup=False)
    service.close()
