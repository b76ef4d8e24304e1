"""What a newcomer stumbled over: panels of areas, days that were not read, small windows, joint counts in the embed, odd addresses."""

import time
from dataclasses import replace
from datetime import date

import pytest
from browsing import BOXES, Opening, Serving, overlapping, until
from served import BAKHMUT, DONETSK, FIFTY_NINE, FIVE, KHERSON, NUMEROUS, Line

pytestmark = pytest.mark.browser
SEED_DAY = "?from=2023-03-24&to=2023-03-25"
OWN = Line("There were 8 clashes at Bakhmut.", (BAKHMUT,), 8, 8, number="8", day=date(2023, 3, 21))
WEEK = replace(FIFTY_NINE, sentence=f"Again {FIFTY_NINE.sentence}", day=date(2023, 3, 22))


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving((OWN,), (WEEK,), (FIFTY_NINE, NUMEROUS), source="RFE/RL", sample=True)


@pytest.mark.parametrize("level", ["", "&level=oblast"])
def test_the_panel_of_an_oblast_has_its_count_and_its_sentences(
    address: str, opening: Opening, level: str
) -> None:
    watched = opening(f"{address}/{SEED_DAY}&kind=clash&place={DONETSK}{level}")
    page = watched.page
    until(page, "document.querySelector('#fl-panel .fl-group-number')?.textContent === '59'")
    assert page.inner_text("#fl-panel h2").startswith("Donetsk oblast")
    page.wait_for_selector("#fl-panel .fl-card .fl-number")
    assert page.inner_text("#fl-panel .fl-card .fl-number") == "59"
    assert "Nothing told" not in page.inner_text("#fl-panel")
    assert watched.problems == []


def test_a_region_without_places_says_what_is_told_of_it(address: str, opening: Opening) -> None:
    page = opening(f"{address}/{SEED_DAY}&kind=shelling&place={KHERSON}").page
    until(page, "document.querySelector('#fl-panel .fl-group-number') !== null")
    assert "At least 3 shellings reported" in page.inner_text("#fl-panel .fl-group-figure")


def test_briefings_are_listed_for_the_days_that_they_speak_of(address: str, opening: Opening) -> None:
    page = opening(
        f"{address}/?from=2023-03-23&to=2023-03-23"
    ).page  # those of 22 and 24 March came around it
    until(page, "document.querySelector('#fl-reads p') !== null")
    assert "No briefings read for this day." in page.inner_text("#fl-headline")
    assert page.inner_text("#fl-reads p") == "No briefing was read that speaks of these days."
    assert page.locator("#fl-reads li").count() == 0
    page.click("[data-do=later]")
    until(page, "document.querySelector('#fl-reads p').textContent === '1 briefing read for these days.'")


@pytest.mark.parametrize("size", [(600, 400), (320, 480), (844, 390), (1024, 600)])
@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_small_window_holds_the_page(
    address: str, opening: Opening, size: tuple[int, int], language: str
) -> None:
    page = opening(f"{address}/?lang={language}", size).page
    assert page.evaluate(
        "[document.documentElement.scrollWidth <= innerWidth, document.documentElement.scrollHeight <= innerHeight]"
    ) == [True, True]
    beyond = page.evaluate(
        "[...document.querySelectorAll('.fl-controls > *, .fl-zoom, .fl-top > *, .fl-footer > *')]"
        ".filter((node) => node.offsetParent && getComputedStyle(node).position !== 'absolute')"
        ".filter((node) => node.getBoundingClientRect().right > innerWidth + 1).map((node) => node.className)"
    )
    assert beyond == []
    assert overlapping(page.evaluate(BOXES)) == []


@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_embed_braces_the_places_of_a_joint_count_of_a_week(
    address: str, opening: Opening, language: str
) -> None:
    page = opening(f"{address}/embed?lang={language}", (600, 400)).page
    until(page, "document.querySelector('.fl-chip-shared') !== null")
    assert page.locator(".fl-brace").count() >= 3
    assert overlapping(page.evaluate(BOXES)) == []


def test_what_the_address_names_and_nobody_knows_is_said(address: str, opening: Opening) -> None:
    for path in ("/", "/embed"):
        watched = opening(f"{address}{path}?place=nope&front=nowhere&at=9,9,9,9")
        page = watched.page
        until(page, "document.getElementById('fl-notices').textContent.includes('front')")
        notice = page.inner_text("#fl-notices")
        assert all(name in notice for name in ("place", "front", "at"))
        until(page, "!location.search.includes('nope')")
        assert watched.problems == []


def test_the_panel_of_a_joint_count_leaves_its_places_in_view(address: str, opening: Opening) -> None:
    page = opening(f"{address}/{SEED_DAY}&kind=clash").page
    page.click(".fl-chip-shared")
    page.wait_for_selector("#fl-panel:not([hidden]) .fl-card")
    names = {"Lyman", "Bakhmut", "Avdiivka", "Marinka", "Shakhtarske"}
    until(
        page,
        "[...document.querySelectorAll('.fl-label')].filter((own) => "
        f"{sorted(names)}.includes(own.textContent)).length === {len(FIVE)}",
    )
    rightmost = "Math.max(...[...document.querySelectorAll('.fl-label')].map((own) => own.getBoundingClientRect().right))"
    end, before = time.monotonic() + 20, None
    while (now := page.evaluate(rightmost)) != before:  # the map glides aside as the panel opens
        assert time.monotonic() < end, "the map does not come to rest"
        before = now
        page.wait_for_timeout(400)
    assert now <= page.evaluate("document.getElementById('fl-panel').getBoundingClientRect().left")
