"""Large files in the background: told how far they are, the same bytes in the end, bounded, and given up when nobody wants them."""

import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from served import TWO_THINGS, publish, serve
from starlette.testclient import TestClient

from app.api.job_doors import SLOW
from app.errors import InvalidParameter, NotFound
from app.main import application
from app.publish import jobs as jobs_file
from app.publish.formats import FORMATS, Format
from app.publish.jobs import KEPT_FOR, MOST_DONE, MOST_OPEN, Job, Jobs, Stage
from app.publish.layers import LAYERS
from app.publish.selection import EVERYTHING
from app.publish.sheet import Sheet, sheet
from app.publish.tables import table
from app.service import Service

ASYNC = {"Prefer": "respond-async"}
ITEMS = "/api/collections/claims/items"


def ended(client: TestClient, address: str) -> Any:
    """Return the answer of a job that has ended."""
    for _ in range(1200):
        told = client.get(address, follow_redirects=False)
        if told.status_code == 303 or told.json()["status"] not in ("accepted", "running"):
            return told
        time.sleep(0.05)
    raise AssertionError("the job does not end")


@pytest.mark.parametrize("name", SLOW)
def test_a_job_gives_the_bytes_that_are_sent_without_one(client: TestClient, name: str) -> None:
    address = f"{ITEMS}.{FORMATS[name].suffix}?kind=clash"
    begun = client.get(address, headers=ASYNC)
    assert begun.status_code == 202
    assert begun.headers["preference-applied"] == "respond-async"
    assert begun.headers["cache-control"] == "no-store"
    assert "Location" in begun.headers["access-control-expose-headers"]
    told = ended(client, begun.headers["location"])
    assert told.status_code == 303
    assert (told.json()["progress"], told.json()["rows"], told.json()["of"]) == (100, 1, 1)
    file, direct = client.get(told.headers["location"]), client.get(address)
    assert file.content == direct.content
    for header in ("content-type", "content-disposition"):
        assert file.headers[header] == direct.headers[header]
    part = client.get(told.headers["location"], headers={"Range": "bytes=0-9"})
    assert (part.status_code, part.content) == (206, direct.content[:10])


def test_a_download_and_f_begin_jobs_too(client: TestClient) -> None:
    for address in ("/api/download/claims.gpkg", f"{ITEMS}?f=gpkg"):
        assert client.get(address, headers={"Prefer": 'wait=5, Respond-Async; x="y"'}).status_code == 202


@pytest.mark.parametrize("address", [f"{ITEMS}.csv", f"{ITEMS}.geojson", f"{ITEMS}?f=arrow", ITEMS])
def test_what_is_sent_from_the_first_byte_needs_no_job(client: TestClient, address: str) -> None:
    assert client.get(address, headers=ASYNC).status_code == 200


def test_without_the_wish_nothing_is_begun(client: TestClient) -> None:
    assert client.get(f"{ITEMS}.gpkg", headers={"Prefer": "return=minimal"}).status_code == 200
    assert client.head(f"{ITEMS}.gpkg", headers=ASYNC).status_code == 200
    assert not client.app.state.jobs._jobs  # type: ignore[attr-defined]


def test_a_wrong_question_is_refused_at_once(client: TestClient) -> None:
    assert client.get(f"{ITEMS}.gpkg?filter=dragons>1", headers=ASYNC).status_code == 400


def test_what_is_given_up_is_gone(client: TestClient) -> None:
    address = client.get(f"{ITEMS}.gpkg", headers=ASYNC).headers["location"]
    ended(client, address)
    gone = client.delete(address)
    assert (gone.status_code, gone.json()["status"]) == (200, "dismissed")
    for asked in (client.get(address), client.get(f"{address}/file"), client.delete(address)):
        assert asked.status_code == 404
        assert "ask for the file again" in asked.json()["detail"]


def test_the_end_of_the_service_ends_its_jobs(service: Service) -> None:
    publish(service, *TWO_THINGS)
    app = application(service)
    with TestClient(app) as client:
        ended(client, client.get(f"{ITEMS}.gpkg", headers=ASYNC).headers["location"])
        folder = Path(app.state.jobs._folder.name)
        assert len(list(folder.iterdir())) == 1
    assert not folder.exists()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Sheet:
    service = serve(tmp_path_factory.mktemp("jobs"))
    publish(service, *TWO_THINGS)
    return sheet(service, LAYERS["settlements"], EVERYTHING)


class Pen:
    """A writer that waits in the middle of its rows until it is let go on."""

    def __init__(self) -> None:
        self.is_at, self.goes_on = Event(), Event()

    def write(self, made: Sheet) -> bytes:
        made.follow(2)
        self.is_at.set()
        assert self.goes_on.wait(60)
        made.follow(3)
        return b"whole"

    @property
    def form(self) -> Format:
        return Format("pen", "Pen", "text/plain", self.write)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def begun(jobs: Jobs, whole: Sheet, write: Any = None) -> Job:
    job = jobs.begin(whole, Format("x", "X", "text/plain", write or (lambda _: b"x")), "x", "")
    assert job is not None
    return job


def wait_for(job: Job, stage: Stage) -> None:
    for _ in range(1200):
        if job.stage is stage:
            return
        time.sleep(0.05)
    raise AssertionError(f"the job is {job.stage}")


def test_a_job_tells_how_far_it_is(jobs: Jobs, whole: Sheet) -> None:
    pen = Pen()
    job = begun(jobs, whole, pen.write)
    assert pen.is_at.wait(60)
    assert (job.stage, job.rows, job.of, job.percent) == (Stage.RUNNING, 2, 6, 30)
    assert job.path is None
    pen.goes_on.set()
    wait_for(job, Stage.SUCCESSFUL)
    assert job.path is not None
    assert job.path.read_bytes() == b"whole"


def test_what_runs_is_given_up_with_its_next_rows(jobs: Jobs, whole: Sheet) -> None:
    pen, after = Pen(), Event()
    job = begun(jobs, whole, pen.write)
    waiting = begun(jobs, whole, lambda _: after.set() or b"")
    last = begun(jobs, whole)
    assert pen.is_at.wait(60)
    jobs.dismiss(job.id)
    jobs.dismiss(waiting.id)
    pen.goes_on.set()
    wait_for(last, Stage.SUCCESSFUL)
    assert job.stage is Stage.DISMISSED
    assert not after.is_set(), "what waited was not begun"
    assert last.path is not None
    assert [path.name for path in last.path.parent.iterdir()] == [last.id]
    with pytest.raises(CancelledError):
        job.follow(4)


def test_so_many_are_open_and_no_more(jobs: Jobs, whole: Sheet) -> None:
    pen = Pen()
    for _ in range(MOST_OPEN):
        assert jobs.begin(whole, pen.form, "x", "")
    assert jobs.begin(whole, pen.form, "x", "") is None
    pen.goes_on.set()


def test_with_too_many_open_the_file_is_sent(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_file, "MOST_OPEN", 0)
    assert client.get(f"{ITEMS}.gpkg", headers=ASYNC).status_code == 200


def test_files_are_kept_for_an_hour_and_the_oldest_make_room(whole: Sheet) -> None:
    now = [0.0]
    jobs = Jobs(lambda: now[0])
    made = []
    for number in range(MOST_DONE + 2):
        now[0] = float(number)
        made.append(begun(jobs, whole))
        wait_for(made[-1], Stage.SUCCESSFUL)
    for old in made[:2]:
        with pytest.raises(NotFound):
            jobs.job(old.id)
    assert jobs.job(made[2].id).path is not None
    now[0] += KEPT_FOR + 1
    with pytest.raises(NotFound):
        jobs.job(made[-1].id)
    assert made[-1].path is not None
    assert not list(made[-1].path.parent.iterdir())
    jobs.close()
    assert jobs.begin(whole, FORMATS["gpkg"], "x", "") is None


def refuses(_: Sheet) -> bytes:
    raise InvalidParameter("KML holds no such thing")


def breaks(_: Sheet) -> bytes:
    raise OSError("disk full at /secret/place")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_job_that_fails_says_why_and_the_next_goes_on(jobs: Jobs, whole: Sheet) -> None:
    def surprises(_: Sheet) -> bytes:
        raise ZeroDivisionError

    for write, told in (
        (refuses, "no such thing"),
        (breaks, "could not be made"),
        (surprises, "could not be made"),
    ):
        job = begun(jobs, whole, write)
        wait_for(job, Stage.FAILED)
        assert told in job.message
        assert "secret" not in job.message
        assert job.path is None
        if jobs._thread is not None and write is surprises:
            jobs._thread.join(60)
    wait_for(begun(jobs, whole), Stage.SUCCESSFUL)


def test_rows_are_followed(whole: Sheet) -> None:
    seen: list[int] = []
    table(replace(whole, follow=seen.append))
    list(replace(whole, follow=seen.append).records())
    assert seen == [0, 0]
