"""What a drag of the window costs the page: script time of each frame and of what follows, read from Chromium's trace."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

FRAME = {"FireAnimationFrame", "EventDispatch", "TimerFire", "FireIdleCallback", "RunMicrotasks"}
"""What runs the page's own script, as Chromium's trace names it; each with the time that its thread was busy."""


@dataclass(frozen=True)
class Dragged:
    """What a drag cost: script time of each frame, and of the longest piece after it (ms); frames a second."""

    frames: list[float]
    settle: float
    per_second: float

    def columns(self) -> dict[str, float]:
        """Return it as the table has it."""
        return {
            "script ms": statistics.median(self.frames),
            "p95 ms": sorted(self.frames)[int(len(self.frames) * 0.95) - 1],
            "settle ms": self.settle,
            "frames/s": self.per_second,
        }


def dragged(page: Page, left: float, right: float, y: float) -> Dragged:
    """Drag to and fro twice, a step every few milliseconds, and return what it cost."""
    browser = page.context.browser
    assert browser
    page.mouse.move(left, y)
    page.mouse.down()
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    for n in range(1, 241):
        part = abs((n / 60 + 1) % 2 - 1)
        page.mouse.move(left + (right - left) * part, y)
        page.wait_for_timeout(8)
    held = events(browser.stop_tracing())
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    page.mouse.up()
    page.wait_for_timeout(1500)
    after = events(browser.stop_tracing())
    script = frame_times(held)
    drawn = [event["ts"] for event in held if event["name"] == "FireAnimationFrame"]
    span = (drawn[-1] - drawn[0]) / 1e6
    return Dragged(
        script,
        max(event["tdur"] for event in after) / 1000,
        (len(script) - 1) / span,
    )


def together(drags: Sequence[Dragged]) -> Dragged:
    """Return several drags as one: a single one is a few hundred frames, and its 95 % changes from one to the next."""
    frames = [time for drag in drags for time in drag.frames]
    return Dragged(
        frames, max(drag.settle for drag in drags), statistics.mean(drag.per_second for drag in drags)
    )


def events(trace: bytes) -> list[dict[str, Any]]:
    """Return the pieces of script of a trace in order, those inside others left out."""
    found = [
        event
        for event in json.loads(trace)["traceEvents"]
        if event["name"] in FRAME and event["ph"] == "X" and "tdur" in event
    ]
    outer: list[dict[str, Any]] = []
    for event in sorted(found, key=lambda event: (event["ts"], -event["dur"])):
        if not outer or event["ts"] >= outer[-1]["ts"] + outer[-1]["dur"]:
            outer.append(event)
    return outer


def frame_times(script: Sequence[dict[str, Any]]) -> list[float]:
    """Return the script time of each frame in milliseconds: its own, and of all that ran since the frame before."""
    times, since = [], 0.0
    for event in script:
        since += event["tdur"] / 1000
        if event["name"] == "FireAnimationFrame":
            times.append(since)
            since = 0.0
    return times
