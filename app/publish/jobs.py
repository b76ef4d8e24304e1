"""Jobs: large files that are made in the background, one after the other, and kept for an hour to be fetched."""

import logging
import secrets
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from threading import Lock, Thread

from app.errors import FrontlineError, NotFound
from app.publish.formats import Format, pieces
from app.publish.sheet import Sheet

MOST_OPEN, MOST_DONE = 8, 16
"""So many jobs wait or run at once, and the files of so many are kept."""

KEPT_FOR = 3600.0
"""Seconds that a file is kept after it was made."""

PATIENCE = 5.0
"""Seconds that the end of the service waits for the job that runs to notice."""

READ = 90
"""Percent of a job that the reading of its rows is taken for; the rest is the writing of the file."""

log = logging.getLogger("frontline")


class Stage(StrEnum):
    """Where a job stands, in the words of OGC API - Processes."""

    ACCEPTED = "accepted"
    RUNNING = "running"
    SUCCESSFUL = "successful"
    FAILED = "failed"
    DISMISSED = "dismissed"


OPEN = (Stage.ACCEPTED, Stage.RUNNING)


@dataclass(slots=True)
class Job:
    """One file on its way: how many of its rows are read; `path` is where it lies once it is whole."""

    id: str
    name: str
    form: Format
    of: int
    asked: str
    created: datetime
    stage: Stage = Stage.ACCEPTED
    rows: int = 0
    path: Path | None = None
    message: str = ""
    ended: float = field(default=0.0)

    @property
    def percent(self) -> int:
        """Return how much of it is done."""
        if self.stage is Stage.SUCCESSFUL:
            return 100
        return READ * self.rows // self.of if self.of else 0

    def follow(self, rows: int) -> None:
        """Note how many rows are read, and give up if the job was dismissed."""
        self.rows = rows
        if self.stage is Stage.DISMISSED:
            raise CancelledError


class Jobs:
    """The jobs of one service, and the thread that does them."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._jobs: dict[str, Job] = {}
        self._waiting: SimpleQueue[tuple[Job, Sheet] | None] = SimpleQueue()
        self._lock = Lock()
        self._folder: TemporaryDirectory[str] | None = None
        self._thread: Thread | None = None
        self._is_closed = False

    def begin(self, sheet: Sheet, form: Format, name: str, asked: str) -> Job | None:
        """Return a job that makes a file of a sheet, None where as many are open as may be."""
        with self._lock:
            self._tidy()
            if self._is_closed or sum(job.stage in OPEN for job in self._jobs.values()) >= MOST_OPEN:
                return None
            job = Job(secrets.token_urlsafe(12), name, form, len(sheet.rows), asked, datetime.now(UTC))
            self._jobs[job.id] = job
            self._folder = self._folder or TemporaryDirectory(prefix="frontline-jobs-")
            if self._thread is None or not self._thread.is_alive():
                self._thread = Thread(target=self._work, name="jobs", daemon=True)
                self._thread.start()
        self._waiting.put((job, replace(sheet, follow=job.follow)))
        return job

    def job(self, job_id: str) -> Job:
        """Return a job."""
        with self._lock:
            self._tidy()
            if job_id not in self._jobs:
                raise NotFound(
                    f"there is no job '{job_id}': it was dismissed, its file was kept its {KEPT_FOR / 60:.0f} minutes, "
                    "or the service began anew; ask for the file again"
                )
            return self._jobs[job_id]

    def dismiss(self, job_id: str) -> Job:
        """Give a job up and throw its file away; what runs ends with the rows that it is reading."""
        job = self.job(job_id)
        with self._lock:
            self._drop(job)
        return job

    def close(self) -> None:
        """Dismiss all jobs and remove their files; no file is left half made."""
        with self._lock:
            self._is_closed = True
            for job in list(self._jobs.values()):
                self._drop(job)
        self._waiting.put(None)
        if self._thread is not None:
            self._thread.join(PATIENCE)
        if self._folder is not None:
            self._folder.cleanup()

    def _tidy(self) -> None:
        """Let go of what ended long ago, and of the oldest files where there are many."""
        done = sorted(
            (job for job in self._jobs.values() if job.stage not in OPEN), key=lambda job: job.ended
        )
        for number, job in enumerate(done, start=1):
            if self._clock() - job.ended > KEPT_FOR or len(done) - number >= MOST_DONE:
                self._drop(job)

    def _drop(self, job: Job) -> None:
        self._jobs.pop(job.id, None)
        job.stage = Stage.DISMISSED
        if job.path is not None:
            job.path.unlink(missing_ok=True)

    def _work(self) -> None:
        for job, sheet in self._tasks():
            with self._lock:
                if job.stage is not Stage.ACCEPTED:
                    continue
                job.stage = Stage.RUNNING
            try:
                with suppress(CancelledError):
                    self._make(job, sheet)
            finally:  # of what nobody foresaw the thread ends, and the next job begins another
                self._ended(job, Stage.FAILED, "the file could not be made")

    def _tasks(self) -> Iterator[tuple[Job, Sheet]]:
        while (task := self._waiting.get()) is not None:
            yield task

    def _make(self, job: Job, sheet: Sheet) -> None:
        """Write the file; what goes wrong is told by the job, and the others go on."""
        try:
            with self._place(job).open("wb") as paper:
                for piece in pieces(job.form.write(sheet)):
                    paper.write(piece)
        except FrontlineError as error:
            self._ended(job, Stage.FAILED, str(error))
        except (OSError, ValueError, RuntimeError) as error:
            log.error("the file '%s' of a job cannot be made: %s", job.name, error)
        else:
            self._ended(job, Stage.SUCCESSFUL)

    def _ended(self, job: Job, stage: Stage, message: str = "") -> None:
        """Note how a job ended, once; only a whole file stays."""
        with self._lock:
            if job.stage is Stage.RUNNING:
                job.stage, job.message, job.ended = stage, message, self._clock()
                if stage is Stage.SUCCESSFUL:
                    job.path, job.rows = self._place(job), job.of
            if job.path is None:
                self._place(job).unlink(missing_ok=True)

    def _place(self, job: Job) -> Path:
        assert self._folder is not None  # noqa: S101 - made before the thread
        return Path(self._folder.name) / job.id
