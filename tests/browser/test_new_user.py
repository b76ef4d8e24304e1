"""Where a new user would be misled: one day alone, the file for a GIS, and a phone's search field."""

from itertools import pairwise

import pytest
from browsing import PHONE, Opening, Serving, until
from served import BAKHMUT, FIFTY_NINE, NUMEROUS
from weeks import three_weeks

pytestmark = pytest.mark.browser
DAY = "/?from=2023-03-24&to=2023-03-24"


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving((FIFTY_NINE, NUMEROUS), source="RFE/RL")


def test_of_the_first_day_read_nothing_is_called_new_or_heavier(address: str, opening: Opening) -> None:
    page = opening(address + DAY + "&view=changes").page
    page.wait_for_selector(".fl-changes")
    for name in ("New", "Heavier", "Lighter"):
        said = page.locator(".fl-changes", has=page.locator(f"h3:has-text('{name}')")).inner_text()
        assert (
            said.split()
            == f"{name} 0 No briefings read for the days before: nothing to compare with.".split()
        )


def test_whoever_wants_a_geopackage_of_the_map_gets_the_counts_of_its_days(
    address: str, opening: Opening
) -> None:
    page = opening(address + DAY).page
    page.click("#fl-data")
    page.check("#fl-dialog input[value=gpkg]")
    assert page.is_checked("#fl-dialog input[value=days]")
    file = page.get_attribute("#fl-dialog .fl-main-button", "href") or ""
    assert file.startswith("/api/download/settlements.gpkg?from=2023-03-24&to=2023-03-24")
    page.check("#fl-dialog input[value=map]")
    assert page.is_checked("#fl-dialog input[value=csv]")


def test_on_a_phone_the_field_makes_room_once_a_place_is_found(address: str, opening: Opening) -> None:
    page = opening(address + DAY, PHONE, touch=True).page
    page.click("#fl-search")
    page.keyboard.type("Bakhmut")
    page.click("#fl-hits [role=option] >> nth=0")
    page.click("#fl-panel .fl-close")
    until(page, "!location.search.includes('place=')")
    page.click("#fl-menu")
    assert page.is_visible("#fl-embed-link")


def test_a_closed_preview_leaves_no_error(address: str, opening: Opening) -> None:
    watched = opening(address + DAY)
    watched.page.click("#fl-embed-link")
    watched.page.frame_locator("#fl-dialog iframe").locator("body:not(.fl-loading)").wait_for()
    watched.page.keyboard.press("Escape")
    watched.page.wait_for_timeout(700)
    assert watched.problems == []


def test_whoever_clicks_a_name_means_the_place(address: str, opening: Opening) -> None:
    page = opening(address + DAY).page
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)  # names are placed anew when fronts arrive
    box = page.locator(".fl-label", has_text="Bakhmut").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    until(page, f"location.search.includes('{BAKHMUT}')")
    page.wait_for_selector("#fl-panel .fl-card")


@pytest.mark.parametrize("path", ["/", "/embed"])
def test_a_briefing_without_events_is_not_called_nothing_read(
    serving: Serving, opening: Opening, path: str
) -> None:
    address = serving(())
    page = opening(address + path, wait=False).page
    page.goto(address + path)
    page.wait_for_selector("#fl-notices code")
    said = page.inner_text("body")
    assert "Briefings were read, and none tells of an event that is counted." in said
    assert "Nothing has been read yet" not in said


def test_every_key_may_be_pressed_on_an_empty_record(serving: Serving, opening: Opening) -> None:
    address = serving()
    watched = opening(f"{address}/", wait=False)
    page = watched.page
    page.goto(f"{address}/")
    page.wait_for_selector("#fl-notices code")
    for key in ("n", "p", "[", "]", "Space", "t", "l", "d", "e", "1", "?", "Escape"):
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert watched.problems == []


def test_nothing_lies_over_the_card_of_an_embed(address: str, opening: Opening) -> None:
    page = opening(f"{address}/embed?from=2023-03-24&to=2023-03-24", (600, 400)).page
    box = page.locator(".fl-label", has_text="Bakhmut").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector("#fl-card:not([hidden]) .fl-card")
    corners = """[[4, 4], [-4, 4], [4, -4], [-4, -4]].map(([dx, dy]) => {
      const { left, right, top, bottom } = document.getElementById("fl-card").getBoundingClientRect();
      return document.elementFromPoint(dx > 0 ? left + dx : right + dx, dy > 0 ? top + dy : bottom + dy).closest("#fl-card") !== null;
    })"""
    assert page.evaluate(corners) == [True] * 4


def test_on_paper_the_panel_the_counts_and_the_footer_stand_below_each_other(
    address: str, opening: Opening
) -> None:
    page = opening(f"{address}{DAY}&place={BAKHMUT}", (1000, 700)).page
    page.wait_for_selector("#fl-panel .fl-card")
    until(page, "document.querySelector('#fl-printed').textContent")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    order = (".fl-map-holder", "#fl-timeline", "#fl-panel", "#fl-rail", ".fl-footer")
    boxes = [page.locator(name).bounding_box() for name in order]
    for above, below in pairwise(box for box in boxes if box):
        assert above["y"] + above["height"] <= below["y"] + 1
    assert len([box for box in boxes if box]) == len(order)
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.querySelector('.fl-map-holder').getAttribute('style')") in (None, "")


def test_on_a_phone_the_first_frame_leaves_room_for_strips_and_the_number_told_for_several(
    serving: Serving, opening: Opening
) -> None:
    page = opening(f"{serving(*three_weeks(), sample=True)}/", PHONE, touch=True).page
    until(page, "document.querySelector('.fl-chip-shared')?.checkVisibility()")
    assert page.inner_text(".fl-chip-number") == "59"


def test_on_a_phone_the_latest_days_read_are_seen_first(serving: Serving, opening: Opening) -> None:
    page = opening(f"{serving(*three_weeks())}/?view=coverage", PHONE, touch=True).page
    page.wait_for_selector(".fl-matrix")
    seen = page.evaluate(
        "(({scrollLeft, clientWidth, scrollWidth}) => [scrollLeft, scrollWidth - clientWidth])(document.querySelector('.fl-matrix-holder'))"
    )
    assert seen[1] > 0
    assert abs(seen[0] - seen[1]) <= 1
