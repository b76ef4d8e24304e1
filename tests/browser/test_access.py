"""The page for everyone: axe finds nothing to object to, and the keyboard alone reaches a sentence."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import DESKTOP, PHONE, Opening, Serving, until
from served import BAKHMUT, FIFTY_NINE, FIVE, NUMEROUS

pytestmark = pytest.mark.browser
SEED_DAY = "/?from=2023-03-24&to=2023-03-25"


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving((FIFTY_NINE, NUMEROUS), source="RFE/RL", title="No letup")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("path", "size"),
    [
        (SEED_DAY, DESKTOP),
        (SEED_DAY + f"&place={BAKHMUT}", DESKTOP),
        (SEED_DAY + f"&place={BAKHMUT}&tab=why&lang=uk", DESKTOP),
        (SEED_DAY + "&view=table", DESKTOP),
        (SEED_DAY, PHONE),
        ("/embed" + SEED_DAY[1:], (600, 400)),
    ],
)
def test_axe_finds_no_violation(
    address: str, opening: Opening, path: str, size: tuple[int, int], scheme: str
) -> None:
    watched = opening(address + path, size, scheme)
    found = Axe().run(watched.page).response["violations"]
    assert [
        (one["id"], one["nodes"][0]["html"][:120], one["nodes"][0]["failureSummary"]) for one in found
    ] == []


def test_the_keyboard_alone_walks_to_a_sentence_and_back(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY + "&kind=clash").page
    page.keyboard.press("n")
    until(page, "document.activeElement.dataset.place !== undefined")
    assert page.evaluate("document.activeElement.dataset.place") in FIVE
    page.keyboard.press("Enter")
    page.wait_for_selector("#fl-panel:not([hidden]) .fl-quote")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.keyboard.press("Escape")
    until(page, "document.getElementById('fl-panel').hidden")
    assert page.evaluate("document.activeElement.dataset.place") in FIVE


def test_the_first_tab_stop_leads_to_the_table(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "fl-skip"
    page.keyboard.press("Enter")
    until(page, "!document.getElementById('fl-table').hidden")
    assert "view=table" in page.url


def test_letters_and_digits_steer_the_page(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY).page
    page.keyboard.press("2")
    until(page, "location.search.includes('kind=clash')")
    page.keyboard.press("t")
    until(page, "location.search.includes('view=table')")
    page.keyboard.press("t")
    page.keyboard.press("l")
    until(page, "document.getElementById('fl-legend').hidden")


def test_the_view_is_told_to_those_who_hear_it(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY + "&kind=clash").page
    until(page, "document.getElementById('fl-status').textContent.includes('59')")
    said = page.inner_text("#fl-status")
    assert "59 clashes" in said
    assert "5 places on the map" in said
