"""The live page with a thousand, ten thousand and two hundred thousand claims, beside a default map of folium with the same counts.

Run: `.venv/bin/python benchmarks/page.py [--claims 1000 10000 200000] [--keep DIR]`. Chromium draws without a graphics card.
The script time of a frame is what the page's own code keeps a processor busy, by Chromium's trace; frames a second are what this
machine makes of it. `settle` is the longest piece of script after the hand let go: labels, rail, panel. `cold` is the server's first
answer, `kB` what was sent until the first symbol stood there, `rested` with all that comes after.
"""

import argparse
import random
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import folium
import httpx
import uvicorn
from page_drag import Dragged, dragged, together
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from app.assets import leaflet_dir
from app.ledger.records import Arriving
from app.ledger.store import open_ledger
from app.main import application
from app.model import (
    KYIV,
    Briefing,
    Claim,
    ClaimPlace,
    EventKind,
    Language,
    Naming,
    Precision,
    Reading,
    ReportedCount,
    Scope,
    Side,
    Span,
    Status,
    Where,
    Window,
    WindowKind,
)
from app.publish.layers import layer
from app.service import Service
from app.settings import Settings
from gazetteer.areas import load_areas
from gazetteer.index import Gazetteer, load
from gazetteer.place import Place, PlaceKind, PointPrecision

LAST = date(2026, 3, 24)
OBLASTS = ("UA14", "UA44", "UA63", "UA23", "UA65")
KHERSON = "UA65000000000030969"
A_DAY = 137
"""Claims of one day in the largest record: a real front's morning report has about as many."""
VISITS = 5
"""How often the window is dragged, each time in a page opened anew; the folium map is dragged once."""

FIRST = """() => {
  const canvas = document.querySelector(".fl-symbols");
  return Boolean(canvas && performance.getEntriesByName("fl-first").length);
}"""


@dataclass(frozen=True)
class Line:
    """One claim to be written: kind, number, places."""

    kind: EventKind
    low: int
    high: int | None
    places: Sequence[Place]
    near: bool = False


def front_places(gazetteer: Gazetteer, count: int, chance: random.Random) -> list[Place]:
    """Return settlements of the front's oblasts that have a point of their own."""
    known = [
        place
        for place in gazetteer.places(PlaceKind.SETTLEMENT)
        if place.code.startswith(OBLASTS) and place.point_precision is PointPrecision.SETTLEMENT
    ]
    return chance.sample(known, count)


def day_lines(places: Sequence[Place], kherson: Place, count: int, chance: random.Random) -> list[Line]:
    """Return what one day's report tells: a tenth clashes shared by places, most of it shelling, some of it of an oblast."""
    lines = [Line(EventKind.SHELLING, 3, None, (kherson,))]
    while len(lines) < count:
        turn = chance.random()
        some = chance.sample(places, 5)
        if turn < 0.06:
            number = chance.randint(5, 60)
            lines.append(Line(EventKind.CLASH, number, number, some, near=True))
        elif turn < 0.2:
            number = chance.randint(1, 12)
            lines.append(Line(EventKind.CLASH, number, number, some[:1]))
        elif turn < 0.8:
            lines.append(Line(EventKind.SHELLING, 1, None, some[:1], near=turn < 0.4))
        else:
            kind = EventKind.AIR_STRIKE if turn < 0.93 else EventKind.DRONE_STRIKE
            number = chance.randint(1, 6)
            lines.append(Line(kind, number, number, some[:1]))
    return lines


def briefing(day: date, lines: Sequence[Line], part: int) -> Arriving:
    """Return a briefing that tells these lines, a sentence each."""
    published = datetime(day.year, day.month, day.day, 8, tzinfo=KYIV) + timedelta(days=1, minutes=part)
    sentences = [
        f"{number}. {line.low} of {line.kind.value} at {', '.join(place.name_en for place in line.places)}."
        for number, line in enumerate(lines)
    ]
    text = f"Report {part} for {day}. " + " ".join(sentences)
    claims, at = [], text.index(sentences[0])
    for number, (line, sentence) in enumerate(zip(lines, sentences, strict=True)):
        claims.append(claim(line, f"c{number}", day, published, Span(at, at + len(sentence))))
        at += len(sentence) + 1
    made = Briefing(
        "", f"Source {part}", published, Language.ENGLISH, text, f"https://example.org/{day}/{part}"
    )
    return Arriving(made, Reading(tuple(claims), ()))


def claim(line: Line, name: str, day: date, published: datetime, quote: Span) -> Claim:
    """Return the claim of a line."""
    return Claim(
        id=name,
        briefing_id="",
        kind=line.kind,
        side=Side.RUSSIA,
        claimant="general-staff",
        count=ReportedCount(line.low, line.low, line.high, Status.REPORTED),
        scope=Scope.SHARED,
        places=tuple(named(place, line.near, quote) for place in line.places),
        direction="",
        within="",
        window=Window(WindowKind.PAST_DAY, day, day, day, published),
        quotes=(quote,),
        number=None,
        rules=("made_up",),
        parser_version="benchmark",
    )


def named(place: Place, near: bool, quote: Span) -> ClaimPlace:
    """Return a place as a claim names it."""
    is_area = place.kind is PlaceKind.OBLAST
    precision = Precision.AREA if is_area else Precision.VICINITY if near else Precision.SETTLEMENT
    naming = Naming.NEAR if near else Naming.IN
    return ClaimPlace(place.code, quote, place.name_en, precision, 5000 if near else 1000, naming)


def record_days(claims: int) -> int:
    """Return how many days a record of so many claims has."""
    return max(30, claims // A_DAY)


def filled(folder: Path, claims: int) -> Service:
    """Return a service on a record of so many claims; made once, if the folder is kept."""
    file = folder / f"page-{claims}.sqlite"
    is_there = file.exists()
    settings = Settings(database_url=f"sqlite:///{file}")
    service = Service(open_ledger(settings.database_url), load(), load_areas(), settings)
    if not is_there:
        chance = random.Random(claims)
        places = front_places(service.gazetteer, 500, chance)
        kherson = service.gazetteer.place(KHERSON)
        days = record_days(claims)
        a_day = -(-claims // days)
        arriving = [
            briefing(LAST - timedelta(n), day_lines(places, kherson, a_day, chance), 0)
            for n in reversed(range(days))
        ]
        for start in range(0, len(arriving), 100):
            service.ledger.add_all(arriving[start : start + 100], service.gazetteer)
    return service


@contextmanager
def served(service: Service) -> Iterator[str]:
    """Serve on a free port of the loopback."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(application(service), log_level="warning"))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


def opened(browser: Browser) -> tuple[Page, CDPSession, list[float]]:
    """Return a fresh page that counts the bytes it is sent and times its frames."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Performance.enable")
    sent: list[float] = []
    session.on("Network.loadingFinished", lambda found: sent.append(found["encodedDataLength"]))
    return page, session, sent


def measure_page(browser: Browser, address: str, days: int) -> dict[str, float]:
    """Return what the live page costs: bytes, time to the first symbol, frames of a drag of so many days, memory."""
    begin = time.monotonic()
    httpx.get(f"{address}/", timeout=600)
    cold = time.monotonic() - begin
    page, session, sent = opened(browser)
    page.goto(f"{address}/")
    poll(page, FIRST)
    view = sum(sent) / 1024
    first = page.evaluate("() => performance.getEntriesByName('fl-first')[0].startTime")
    page.wait_for_load_state("networkidle")
    rested = sum(sent) / 1024
    drags = [dragged_once(page, f"{address}/?last={days}")]
    session.send("HeapProfiler.collectGarbage")
    heap = page.evaluate("() => performance.memory.usedJSHeapSize") / 1e6
    page.context.close()
    for _ in range(VISITS - 1):
        page, _, _ = opened(browser)
        drags.append(dragged_once(page, f"{address}/?last={days}"))
        page.context.close()
    return {
        "cold s": cold,
        "kB": view,
        "rested": rested,
        "first ms": first,
        "heap MB": heap,
        **together(drags).columns(),
    }


def dragged_once(page: Page, address: str) -> Dragged:
    """Open a view and drag its window to and fro."""
    page.goto(address)
    poll(page, FIRST)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(800)
    box = page.locator(".fl-frame-body").bounding_box()
    chart = page.locator(".fl-histogram").bounding_box()
    assert box
    assert chart
    middle = box["x"] + box["width"] / 2
    return dragged(page, middle, chart["x"] + 60 + box["width"] / 2, box["y"] + box["height"] / 2)


def poll(page: Page, condition: str, seconds: float = 120) -> None:
    """Wait for a condition; the page's policy forbids Playwright's own way."""
    end = time.monotonic() + seconds
    while not page.evaluate(f"({condition})()"):
        if time.monotonic() > end:
            raise TimeoutError(condition)
        time.sleep(0.01)


def measure_folium(browser: Browser, service: Service, folder: Path) -> dict[str, float]:
    """Return what a default map of folium costs with a marker for each settlement and day of the last thirty."""
    made = folium.Map(location=[48.5, 37.5], zoom_start=7)
    asked = Where(first_day=LAST - timedelta(29), last_day=LAST)
    for feature in layer("settlements").features(service, asked):
        row = feature.row()
        if feature.place and row["low"]:
            lon, lat = feature.place.shape.x, feature.place.shape.y
            folium.CircleMarker(
                [lat, lon], radius=4, popup=f"{row['name_en']}, {row['day']}: {row['low']}"
            ).add_to(made)
    file = folder / "folium.html"
    made.save(file)
    page, _, _ = opened(browser)
    page.route("**/*", lambda route: answer(route))
    page.goto(file.as_uri())
    poll(page, "() => document.querySelectorAll('path.leaflet-interactive').length > 0")
    first = page.evaluate("() => performance.now()")
    cost = dragged(page, 900, 500, 450)
    heap = page.evaluate("() => performance.memory.usedJSHeapSize") / 1e6
    page.context.close()
    size = (
        file.stat().st_size / 1024 + 190
    )  # with Leaflet, jQuery, Bootstrap and icons from elsewhere, compressed
    return {
        "cold s": 0.0,
        "kB": size,
        "rested": size,
        "first ms": first,
        "heap MB": heap,
        **cost.columns(),
    }


def answer(route) -> None:  # type: ignore[no-untyped-def]
    """Give Leaflet from the installed package, and nothing else from elsewhere."""
    url = route.request.url
    if url.startswith("file:"):
        route.fallback()
    elif url.endswith(("leaflet.js", "leaflet.css")):
        route.fulfill(path=leaflet_dir() / url.rsplit("/", 1)[1])
    else:
        route.abort()


def main() -> None:
    """Measure and print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--claims", type=int, nargs="+", default=[1_000, 10_000, 200_000])
    options.add_argument("--keep", type=Path, help="folder for the records, so that they are made once")
    options.add_argument("--chromium", default="/usr/bin/chromium")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        folder = chosen.keep or Path(made)
        browser = playwright.chromium.launch(
            executable_path=chosen.chromium,
            args=["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"],
        )
        names = [
            "cold s",
            "kB",
            "rested",
            "first ms",
            "script ms",
            "p95 ms",
            "settle ms",
            "frames/s",
            "heap MB",
        ]
        print(f"{'':24}" + "".join(f"{name:>12}" for name in names))
        for claims in chosen.claims:
            service = filled(folder, claims)
            start = time.process_time()
            with served(service) as address:
                found = measure_page(browser, address, min(30, record_days(claims) // 2))
            print(f"{claims:>9,} claims, page  " + "".join(f"{found[name]:12.1f}" for name in names))
            beside = measure_folium(browser, service, folder)
            print(f"{'':9} folium, 30 days" + "".join(f"{beside[name]:12.1f}" for name in names))
            print(f"{'':9} processor time of the run: {time.process_time() - start:.1f} s", file=sys.stderr)
        browser.close()


if __name__ == "__main__":
    main()
