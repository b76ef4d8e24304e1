"""Dragging the window: the map, bars and number follow the hand; names, lists and panels wait until it rests, and nothing is asked of the service."""

from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from browsing import Opening, Serving, drawn, until
from playwright.sync_api import Page
from served import BAKHMUT, MARINKA, Line
from weeks import shelled, three_weeks

pytestmark = pytest.mark.browser
AT_BAKHMUT = Line("2 clashes at Bakhmut.", (BAKHMUT,), low=2, high=2, direction="bakhmut")
OTHERS = (
    replace(AT_BAKHMUT, sentence="A clash at Marinka.", places=(MARINKA,), low=1, high=1),
    shelled(AT_BAKHMUT.day),
)
DRAG = """async ({x, y, step}) => {
  const changed = {};
  for (const part of ["#fl-kinds", "#fl-fronts", "#fl-mirror", "#fl-legend", "#fl-notices",
                      ".leaflet-fl-labels-pane", ".leaflet-fl-symbols-pane", ".leaflet-fl-ground-pane"]) {
    new MutationObserver((seen) => {
      if (seen.some(({type}) => type === "childList")) changed[part] = true;
    }).observe(document.querySelector(part), {childList: true, subtree: true});
  }
  for (let n = 1; n <= 8; n += 1) {
    document.querySelector(".fl-histogram").dispatchEvent(
      new PointerEvent("pointermove", {bubbles: true, clientX: x + n * step, clientY: y}));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  return {changed, number: document.querySelector("#fl-headline .fl-figure-number").textContent};
}"""
"""Moves of a hand that holds the mouse, as fast as the page draws, and what they changed."""


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    """Give forty days, two clashes at Bakhmut on each."""
    days = [date(2023, 2, 13) + timedelta(n) for n in range(40)]
    return serving(*[tuple(told_on(line, day) for line in (AT_BAKHMUT, *OTHERS)) for day in days])


def told_on(line: Line, day: date) -> Line:
    """Return a line of a day, in words of its own: the same text is stored once."""
    return replace(line, day=day, sentence=f"{line.sentence[:-1]} on {day:%d %B}.")


def test_only_what_follows_the_hand_changes_while_it_drags(address: str, opening: Opening) -> None:
    watched = opening(f"{address}/?last=30&kind=clash,shelling")
    page = watched.page
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(800)
    edge = page.locator("[data-edge=from] .fl-grip").bounding_box()
    assert edge
    x, y = edge["x"] + edge["width"] / 2, edge["y"] + edge["height"] / 2
    page.mouse.move(x, y)
    page.wait_for_timeout(500)  # what the hand may reach is brought now
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    before = page.inner_text("#fl-headline .fl-figure-number")
    page.mouse.down()
    dragged = page.evaluate(DRAG, {"x": x, "y": y, "step": 30})
    asked_while = list(asked)
    page.mouse.move(x + 8 * 30, y)
    page.mouse.up()
    until(page, "!document.body.classList.contains('fl-following')")
    until(page, "document.querySelectorAll('.leaflet-fl-labels-pane .fl-label').length > 0")
    assert dragged["changed"] == {}
    assert asked_while == []
    assert int(dragged["number"]) < int(before) == 3 * 30
    assert page.inner_text("#fl-headline .fl-figure-number") == dragged["number"]
    assert watched.problems == []


def test_the_days_of_the_bars_are_brought_when_the_hand_comes_near(address: str, opening: Opening) -> None:
    page = opening(f"{address}/?last=7&kind=clash,shelling").page
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.hover(".fl-histogram")
    page.wait_for_load_state("networkidle")
    page.mouse.move(5, 5)
    page.hover(".fl-histogram")
    page.wait_for_timeout(300)
    brought = [parse_qs(urlsplit(url).query) for url in asked]
    assert [(days["from"], days["to"]) for days in brought] == [(["2023-02-13"], ["2023-03-24"])]


SHOWN = """() => ({
  symbols: document.querySelector(".fl-symbols").toDataURL(),
  words: [...document.querySelectorAll(".fl-edge")].map((edge) => edge.getAttribute("aria-valuetext")).concat(
    document.querySelector(".fl-histogram").getAttribute("aria-label"), document.querySelector("#fl-headline").textContent,
    document.querySelector(".fl-date-button").textContent),
})"""


def shown(page: Page) -> dict[str, object]:
    """Return the map's symbols as a picture, and the words that name the window."""
    found: dict[str, object] = page.evaluate(SHOWN)
    return found


def test_what_a_drag_leaves_is_what_its_address_shows(serving: Serving, opening: Opening) -> None:
    watched = opening(f"{serving(*three_weeks())}/?last=14&kind=clash,shelling&at=37.9,48.4,8.5")
    page = watched.page
    drawn(page)
    page.wait_for_load_state("networkidle")
    edge = page.locator("[data-edge=from] .fl-grip").bounding_box()
    assert edge
    x, y = edge["x"] + edge["width"] / 2, edge["y"] + edge["height"] / 2
    page.mouse.move(x, y)
    page.wait_for_timeout(300)  # what a hand needs is made ready
    page.mouse.down()
    moving = []
    for step in (60, 120, 180, 240, 300):
        page.mouse.move(x + step, y)
        page.wait_for_timeout(60)
        moving.append(shown(page)["symbols"])
    page.mouse.up()
    until(page, "!document.body.classList.contains('fl-following')")
    page.wait_for_timeout(800)
    fresh = opening(page.url).page
    drawn(fresh)
    fresh.wait_for_timeout(800)
    assert len(set(moving)) > 2  # the map follows
    assert "from=" in page.url
    assert shown(page) == shown(fresh)
    assert watched.problems == []


def test_a_picture_that_serves_for_a_look_alike_keeps_its_size(serving: Serving, opening: Opening) -> None:
    page = opening(f"{serving(*three_weeks())}/embed").page
    drawn(page)
    sizes = page.evaluate(
        """Promise.all([import('/static/js/style.js'), import('/static/js/map/sprites.js')]).then(async ([style, sprites]) => {
          await style.loadStyle();
          sprites.keepSprites();
          const copied = [];
          const context = {drawImage: (picture, left, top, width, height) => copied.push([picture.width, width, height, left])};
          for (const reach of [9.9, 10.1]) sprites.copySprite(context, "circle", "clash", 7, reach, 50, 50, () => {});
          return copied;
        })"""
    )
    assert sizes == [[20, 20, 20, 40], [20, 20, 20, 40]]
