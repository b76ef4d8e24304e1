"""A service on a port of its own, and pages that may speak to it alone."""

from collections.abc import Iterator

import pytest
from browsing import DESKTOP, Opening, Serving, Watched, drawn, running
from playwright.sync_api import Browser, ViewportSize
from served import Line, publish, serve

from app.assets import MADE, STATIC, leaflet_dir
from app.joining import build_pages, sources_tag


@pytest.fixture(scope="session", autouse=True)
def joined_pages() -> None:
    """Make the pages as an installation does: what is tested is what users get."""
    if not (MADE / "tag").is_file() or (MADE / "tag").read_text("utf-8") != sources_tag(STATIC):
        build_pages(STATIC, leaflet_dir(), MADE)


@pytest.fixture(scope="module")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """Give a function that stores briefings (each a tuple of lines) in a new service and returns its address."""
    from app.main import application

    contexts = []

    def start(*briefings: tuple[Line, ...], **about: object) -> str:
        service = serve(tmp_path_factory.mktemp("service"))
        for number, lines in enumerate(briefings):
            publish(service, *lines, **{"url": f"https://example.org/{number}"} | about)  # type: ignore[arg-type]
        contexts.append(running(application(service)))
        return contexts[-1].__enter__()

    yield start
    for context in contexts:
        context.__exit__(None, None, None)


@pytest.fixture
def opening(browser: Browser) -> Iterator[Opening]:
    """Give a function that opens a page and lets it speak to its own server only."""
    contexts = []

    def start(
        address: str,
        size: tuple[int, int] = DESKTOP,
        scheme: str = "light",
        wait: bool = True,
        touch: bool = False,
        also: str = "",
    ) -> Watched:
        context = browser.new_context(
            viewport=ViewportSize(width=size[0], height=size[1]),
            color_scheme="dark" if scheme == "dark" else "light",
            locale="en-GB",
            has_touch=touch,
            device_scale_factor=2 if size[0] < 700 else 1,
        )
        contexts.append(context)
        watched = Watched(context.new_page())
        watched.watch(address[: address.index("/", 8)], *([also] if also else []))
        if wait:
            watched.page.goto(address)
            drawn(watched.page)
        return watched

    yield start
    for context in contexts:
        context.close()
