"""The embed in a frame of somebody else's page: it keeps its state, its credit, and lets the page around it scroll."""

from collections.abc import Iterator

import pytest
from browsing import BOXES, Opening, Serving, Watched, overlapping, running
from playwright.sync_api import Frame
from served import BAKHMUT, FIFTY_NINE, NUMEROUS
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

pytestmark = pytest.mark.browser
SEED_DAY = "/embed?from=2023-03-24&to=2023-03-25"


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving((FIFTY_NINE, NUMEROUS), source="RFE/RL")


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[str]:
    """A page of somebody else with room below the frame; its query says what it embeds and how large."""

    def page(request: Request) -> HTMLResponse:
        asked = request.query_params
        return HTMLResponse(
            "<!doctype html><title>News</title><link rel=icon href=data:,><h1>News</h1>"
            f'<iframe title="Map" src="{asked["src"]}" width="{asked["w"]}" height="{asked["h"]}" style="border:0"></iframe>'
            '<p style="height:3000px">More news</p>'
        )

    with running(Starlette(routes=[Route("/", page)])) as origin:
        yield origin


def framed(
    opening: Opening, elsewhere: str, src: str, size: tuple[int, int] = (600, 400), scheme: str = "light"
) -> tuple[Watched, Frame]:
    own = src[: src.index("/", 8)]
    watched = opening(elsewhere + "/", (800, 700), scheme, wait=False, also=own)
    escaped = src.replace("&", "%26").replace("?", "%3F")
    watched.page.goto(f"{elsewhere}/?src={escaped}&w={size[0]}&h={size[1]}")
    frame = watched.page.frames[1]
    frame.wait_for_selector("body:not(.fl-loading)", timeout=20_000)
    watched.page.wait_for_timeout(500)
    return watched, frame


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(600, 400), (340, 480), (300, 300)])
def test_the_frame_shows_the_shared_number_and_its_credit(
    address: str, elsewhere: str, opening: Opening, size: tuple[int, int], scheme: str
) -> None:
    watched, frame = framed(opening, elsewhere, address + SEED_DAY, size, scheme)
    assert watched.problems == []
    assert watched.elsewhere == []
    assert overlapping(frame.evaluate(BOXES)) == []
    footer = frame.locator(".fl-footer")
    assert "Reported, not verified" in footer.inner_text()
    assert "CC BY 4.0" in footer.inner_text()
    box = frame.evaluate("document.querySelector('.fl-footer').getBoundingClientRect().toJSON()")
    assert box["bottom"] <= size[1] + 1
    assert box["right"] <= size[0] + 1
    assert frame.evaluate("document.querySelector('.fl-footer').scrollWidth <= innerWidth")
    if size[0] >= 600:
        assert "59 clashes" in frame.inner_text(".fl-chip-shared")
    assert len(frame.locator("#fl-mirror [data-place]").all()) == 5
    watched.picture(f"embed-{size[0]}-{scheme}")


def test_the_wheel_scrolls_the_page_around_unless_ctrl_is_held(
    address: str, elsewhere: str, opening: Opening
) -> None:
    watched, frame = framed(opening, elsewhere, address + SEED_DAY)
    page = watched.page
    before = frame.inner_text(".leaflet-control-scale")
    page.mouse.move(300, 250)
    page.mouse.wheel(0, 60)
    page.wait_for_timeout(300)
    assert page.evaluate("scrollY") > 0
    assert frame.locator("#fl-hint").is_visible()
    assert "Ctrl" in frame.inner_text("#fl-hint")
    assert frame.inner_text(".leaflet-control-scale") == before
    page.evaluate("scrollTo(0, 0)")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -600)
    page.wait_for_timeout(700)
    page.keyboard.up("Control")
    assert frame.inner_text(".leaflet-control-scale") != before


def test_a_tap_on_a_place_shows_its_first_sentence(address: str, opening: Opening) -> None:
    watched = opening(address + SEED_DAY, (600, 400))
    page = watched.page
    label = page.locator(".fl-label", has_text="Bakhmut").bounding_box()
    assert label
    page.mouse.click(label["x"] - 10, label["y"] + label["height"] / 2)
    page.wait_for_selector("#fl-card:not([hidden]) .fl-quote")
    assert page.inner_text("#fl-card .fl-number") == "59"
    assert "General Staff" in page.inner_text("#fl-card")
    full = page.get_attribute("#fl-card .fl-more", "href") or ""
    assert full.startswith("/?from=2023-03-24&to=2023-03-25")
    assert f"place={BAKHMUT}" in full
    watched.picture("embed-card")
    page.click("#fl-card .fl-close")
    assert page.locator("#fl-card").is_hidden()


def test_the_link_to_the_full_map_keeps_the_state(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY + "&lang=uk&theme=dark").page
    assert page.get_attribute("#fl-full", "href") == "/?from=2023-03-24&to=2023-03-25&lang=uk&theme=dark"
