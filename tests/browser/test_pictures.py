"""Key states of the page look as they did: held against the kept pictures of tests/screenshots."""

import time

import pytest
from browsing import DESKTOP, PHONE, Opening, Serving, Watched, until
from pictures import KEPT, difference, held_against, taken
from PIL import Image
from weeks import FRAME, STATES, three_weeks

pytestmark = pytest.mark.browser
CASES = [
    ("/", DESKTOP, "day", "light", "en"),
    ("/", DESKTOP, "place", "dark", "uk"),
    ("/", DESKTOP, "raions", "light", "uk"),
    ("/", DESKTOP, "changes", "dark", "en"),
    ("/", PHONE, "all", "light", "uk"),
    ("/", PHONE, "why", "dark", "en"),
    ("/embed", FRAME, "day", "light", "en"),
    ("/embed", FRAME, "latest", "dark", "uk"),
]
FAULTS = {
    "a panel that moved": ("#fl-panel", "transform", "translateX(-24px)"),
    "symbols that are missing": (".fl-symbols", "visibility", "hidden"),
    "names that are missing": (".leaflet-fl-labels-pane", "visibility", "hidden"),
    "ground that is missing": (".leaflet-fl-ground-pane", "visibility", "hidden"),
    "bars that are missing": (".fl-histogram", "visibility", "hidden"),
}
STYLE = """([part, property, value]) => {
  const {style} = document.querySelector(part);
  if (value) style.setProperty(property, value);
  else style.removeProperty(property);
}"""
HINTED = ("body", "letter-spacing", "0.02px")
"""Stands for letters that another machine draws a little otherwise."""


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving(*three_weeks(), source="RFE/RL", sample=True)


def shown(opening: Opening, address: str, case: tuple[str, tuple[int, int], str, str, str]) -> Watched:
    path, size, state, scheme, language = case
    watched = opening(f"{address}{path}?{STATES[state]}&lang={language}", size, scheme)
    watched.page.mouse.move(0, 0)
    watched.page.wait_for_load_state("networkidle")
    until(watched.page, "document.querySelector('.fl-waiting, .fl-panel .fl-bone') === null")
    until(watched.page, "document.fonts.status === 'loaded'")
    return watched


def at_rest(watched: Watched, width: int) -> Image.Image:
    """Return a picture of the page once two of them are the same."""
    end = time.monotonic() + 20
    before = b""
    while (now := watched.page.screenshot(caret="hide")) != before:
        assert time.monotonic() < end, "the page does not come to rest"
        before = now
        watched.page.wait_for_timeout(400)
    return taken(now, width)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0].strip('/') or 'page'}-{case[2]}")
def test_a_state_looks_as_it_did(
    address: str, opening: Opening, case: tuple[str, tuple[int, int], str, str, str]
) -> None:
    path, size, state, scheme, language = case
    picture = at_rest(shown(opening, address, case), size[0])
    name = f"{path.strip('/') or 'page'}-{state}-{size[0]}-{scheme}-{language}"
    found = held_against(name, picture)
    assert not found.shows, f"{found}; see {KEPT.name}/now/{name}.png, and CONTRIBUTING.md if it is meant"


def test_a_fault_is_seen_and_a_hair_is_not(address: str, opening: Opening) -> None:
    watched = shown(opening, address, ("/", DESKTOP, "place", "light", "en"))
    good = at_rest(watched, DESKTOP[0])
    found = {}
    for fault, (part, name, value) in FAULTS.items():
        watched.page.evaluate(STYLE, [part, name, value])
        found[fault] = difference(good, at_rest(watched, DESKTOP[0]))
        watched.page.evaluate(STYLE, [part, name, ""])
    assert {fault: seen for fault, seen in found.items() if not seen.shows} == {}
    watched.page.evaluate(STYLE, list(HINTED))
    hair = difference(good, at_rest(watched, DESKTOP[0]))
    assert not hair.shows, hair
