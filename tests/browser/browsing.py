"""A served service and watched pages: what the tests of the page are built from."""

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn
from playwright.sync_api import Page, Route
from starlette.types import ASGIApp

DESKTOP, PHONE = (1440, 900), (390, 844)


@contextmanager
def running(app: ASGIApp) -> Iterator[str]:
    """Serve an application on a free port of the loopback, and give its address."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@dataclass
class Watched:
    """A page and all that went wrong on it: console errors, exceptions, requests to anybody else."""

    page: Page
    problems: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def watch(self, *own: str) -> None:
        """Let the page speak to its own servers only, and note what it says."""
        self.page.route("**/*", lambda route: self._own_only(route, own))
        self.page.on(
            "console", lambda said: said.type in ("error", "warning") and self.problems.append(said.text)
        )
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))

    def _own_only(self, route: Route, own: tuple[str, ...]) -> None:
        url = route.request.url
        if url.startswith((*(f"{origin}/" for origin in own), "data:", "blob:")):
            route.fallback()
            return
        self.elsewhere.append(url)
        route.abort()

    def picture(self, name: str) -> None:
        """Keep a screenshot where FRONTLINE_SCREENSHOTS names a folder."""
        if folder := os.environ.get("FRONTLINE_SCREENSHOTS"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=Path(folder) / f"{name}.png")


Serving = Callable[..., str]
Opening = Callable[..., Watched]


def drawn(page: Page) -> None:
    """Wait until the page shows what it read, its labels placed."""
    page.wait_for_selector("body:not(.fl-loading)", timeout=20_000)
    page.wait_for_timeout(500)


def until(page: Page, condition: str, seconds: float = 20) -> None:
    """Wait until a condition holds on the page; its policy forbids Playwright's own way, which evaluates text there."""
    end = time.monotonic() + seconds
    while not page.evaluate(condition):
        assert time.monotonic() < end, f"never came true: {condition}"
        page.wait_for_timeout(40)


Box = dict[str, float]
BOXES = """() => [...document.querySelectorAll(
    ".fl-label, .fl-chip, .fl-front-label, #fl-legend, #fl-legend-button, .fl-zoom, .fl-timeline, .fl-footer, .fl-top")]
  .filter((node) => node.checkVisibility({visibilityProperty: true}))
  .map((node) => ({name: node.className + " " + node.textContent.slice(0, 30), ...node.getBoundingClientRect().toJSON()}))
  .filter((box) => box.width)"""


def overlapping(boxes: list[Box]) -> list[tuple[float, float]]:
    """Return the names of the boxes that share more than a pixel."""
    return [
        (one["name"], other["name"])
        for n, one in enumerate(boxes)
        for other in boxes[n + 1 :]
        if min(one["right"], other["right"]) - max(one["left"], other["left"]) > 1
        and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > 1
    ]
