"""The states of the page (empty, nothing told, not read, out of reach, sample data): each says so and shows no number it has not."""

import re
from dataclasses import replace
from datetime import date

import pytest
from browsing import PHONE, Opening, Serving, drawn, until
from playwright.sync_api import Route
from served import BAKHMUT, FIFTY_NINE, LYMAN, NUMEROUS, Line

from app.model import EventKind

pytestmark = pytest.mark.browser
EARLIER = Line("There were 12 clashes near Lyman.", (LYMAN,), 12, 12, number="12", day=date(2023, 3, 20))
SHELLED = Line(
    "Bakhmut was shelled 4 times.", (BAKHMUT,), 4, 4, EventKind.SHELLING, day=date(2023, 3, 22), number="4"
)


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving((EARLIER,), (SHELLED,), (FIFTY_NINE, NUMEROUS), source="RFE/RL", sample=True)


def test_an_empty_ledger_says_how_to_fill_it(serving: Serving, opening: Opening) -> None:
    address = serving()
    watched = opening(address + "/", wait=False)
    watched.page.goto(address + "/")
    watched.page.wait_for_selector(".fl-notice-empty")
    assert "frontline ingest" in watched.page.inner_text(".fl-notice-empty")
    assert "Nothing has been read yet." in watched.page.inner_text("#fl-headline")
    assert re.search(r"\d", watched.page.inner_text("#fl-headline")) is None
    assert watched.problems == []
    watched.picture("state-empty")


def test_a_day_without_a_briefing_is_not_zero(address: str, opening: Opening) -> None:
    watched = opening(address + "/?from=2023-03-21&to=2023-03-21")
    assert "No briefings read for this day." in watched.page.inner_text("#fl-headline")
    assert "0" not in watched.page.inner_text("#fl-kinds")
    assert watched.page.locator(".fl-histogram .fl-gap").count() > 0
    assert "no briefings read" in watched.page.inner_html(".fl-histogram")
    watched.picture("state-not-covered")


def test_a_day_that_was_read_but_says_nothing_of_the_kind(address: str, opening: Opening) -> None:
    page = opening(address + "/?from=2023-03-22&to=2023-03-22&kind=clash").page
    assert "No claims about clashes on 22 March 2023 in the briefings read." in page.inner_text(
        "#fl-headline"
    )


def test_the_strip_says_sample_data(address: str, opening: Opening) -> None:
    for path in ("/", "/embed"):
        assert "Sample data." in opening(address + path).page.inner_text(".fl-notice-sample")


@pytest.fixture(scope="module")
def long_record(serving: Serving) -> str:
    """Forty days: more than a page holds at once."""
    return serving((replace(EARLIER, day=date(2023, 2, 13)),), (SHELLED,), (FIFTY_NINE,), source="RFE/RL")


def test_out_of_reach_from_the_start_there_is_no_number(long_record: str, opening: Opening) -> None:
    watched = opening(long_record + "/", wait=False)
    watched.page.route("**/api/**", lambda route: route.abort())
    watched.page.goto(long_record + "/?last=all")
    watched.page.wait_for_selector(".fl-notice-error")
    assert "Could not reach the service. No counts to show." in watched.page.inner_text(".fl-notice-error")
    assert re.search(r"\d", watched.page.inner_text(".fl-rail")) is None
    watched.page.unroute("**/api/**")
    watched.page.click(".fl-notice-error button")
    watched.page.wait_for_selector(".fl-figure")
    assert watched.page.locator(".fl-notice-error").count() == 0


def test_out_of_reach_later_the_last_counts_stay(serving: Serving, opening: Opening) -> None:
    address = serving((replace(EARLIER, day=date(2023, 2, 20)),), (FIFTY_NINE,), source="RFE/RL")
    watched = opening(address + "/?from=2023-03-24&to=2023-03-24&kind=clash")
    page = watched.page
    page.route("**/api/**", lambda route: route.fulfill(status=503, body="{}"))
    page.click("[data-do=earlier]")  # the month is here already
    until(page, "document.querySelector('#fl-headline').textContent.includes('No briefings read')")
    page.go_back()
    page.click(".fl-segments-span button >> nth=3")  # another month is not
    page.wait_for_selector(".fl-notice-error")
    assert re.search(r"Showing what was read at \d\d:\d\d", page.inner_text(".fl-notice-error"))
    assert "59" in page.inner_text("#fl-headline")
    page.unroute("**/api/**")
    page.click(".fl-notice-error button")
    until(page, "document.querySelector('.fl-figure-number')?.textContent === '71'")


def test_a_slow_service_says_that_it_reads(long_record: str, opening: Opening) -> None:
    watched = opening(long_record + "/", wait=False)
    held: list[Route] = []
    watched.page.route("**/api/columns?**", lambda route: held.append(route))
    watched.page.goto(long_record + "/?last=all")
    until(watched.page, "document.getElementById('fl-status').textContent.includes('Reading')")
    assert watched.page.locator("#fl-headline .fl-bone").count() > 0
    held[0].fallback()
    drawn(watched.page)


def test_what_the_address_cannot_mean_is_named(address: str, opening: Opening) -> None:
    page = opening(address + "/?kind=dragons&from=yesterday&at=1,2&frobnicate=1").page
    notice = page.inner_text("#fl-notices")
    assert all(name in notice for name in ("kind", "from", "at", "frobnicate"))
    assert page.locator(".fl-figure").count() == 1


def test_steps_spans_and_dates(address: str, opening: Opening) -> None:
    page = opening(address + "/?kind=clash").page
    assert page.inner_text(".fl-date-button strong") == "20–24 March 2023"
    page.click(".fl-segments-span button >> nth=0")
    until(page, "document.querySelector('.fl-date-button strong').textContent.includes('Friday')")
    page.click("[data-do=earlier]")
    until(page, "document.querySelector('.fl-date-button strong').textContent.includes('23 March')")
    assert "from=2023-03-23&to=2023-03-23" in page.url
    page.click(".fl-date-button")
    page.fill(".fl-dates [name=from]", "2023-03-20")
    page.fill(".fl-dates [name=to]", "2023-03-24")
    page.click(".fl-dates .fl-button")
    until(page, "document.querySelector('.fl-date-button strong').textContent === '20–24 March 2023'")
    assert "71" in page.inner_text(".fl-figure-number")
    page.go_back()
    until(page, "document.querySelector('.fl-date-button strong').textContent.includes('23 March')")


def test_dates_that_are_being_chosen_stay_while_fronts_arrive(address: str, opening: Opening) -> None:
    page = opening(address + "/?from=2023-03-24&to=2023-03-24").page
    page.click("[data-do=earlier]")
    until(page, "document.querySelector('.fl-date-button strong').textContent.includes('23 March')")
    page.click(".fl-date-button")
    page.fill(".fl-dates [name=from]", "2023-03-21")
    page.wait_for_timeout(1500)
    assert page.input_value(".fl-dates [name=from]") == "2023-03-21"
    page.click(".fl-dates .fl-button")
    until(page, "document.querySelector('.fl-date-button strong').textContent === '21–23 March 2023'")


def test_play_walks_to_the_last_day_and_stops(address: str, opening: Opening) -> None:
    page = opening(address + "/?from=2023-03-22&to=2023-03-22").page
    page.click("[data-do=play]")
    until(page, "location.search.includes('to=2023-03-24')")
    page.wait_for_timeout(1500)
    assert "to=2023-03-24" in page.url
    assert page.inner_text("[data-do=play]") == "▶"


def test_a_bar_is_pressed_and_an_edge_is_dragged_and_moved_by_key(address: str, opening: Opening) -> None:
    page = opening(address + "/?from=2023-03-20&to=2023-03-24").page
    page.focus("[data-edge=from]")
    page.keyboard.press("ArrowRight")
    until(page, "location.search.includes('from=2023-03-21')")
    box = page.locator("[data-edge=from] .fl-handle").bounding_box()
    assert box
    page.mouse.move(box["x"] + 3, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(box["x"] + 90, box["y"] + 8, steps=5)
    page.mouse.up()
    until(page, "!location.search.includes('from=2023-03-21')")
    assert "to=2023-03-24" in page.url


def test_the_phone_has_chips_a_sheet_and_a_menu(address: str, opening: Opening) -> None:
    watched = opening(address + "/?from=2023-03-24&to=2023-03-24", PHONE, touch=True)
    page = watched.page
    page.click(".fl-kind-pill >> nth=0")
    until(page, "location.search.includes('kind=shelling')")
    page.click("#fl-menu")
    page.click("[data-lang=uk]")
    until(page, "document.documentElement.lang === 'uk'")
    page.click("#fl-sheet-grip")
    page.wait_for_timeout(100)
    assert page.locator("#fl-kinds").is_visible()
    watched.picture("phone-sheet")
