"""Active fronts and the contact line on the page: drawn, explained, refused in words; right at every step while the days play."""

from datetime import date, timedelta
from math import floor

import httpx
import pytest
from browsing import Opening, Serving, until
from served import BAKHMUT, MARINKA, Line

pytestmark = pytest.mark.browser
FIRST, LAST = date(2023, 1, 20), date(2023, 3, 24)
DAYS = (LAST - FIRST).days + 1
IVANIVSKE, KLISHCHIIVKA, KHROMOVE = "UA14020010100058978", "UA14020010120064151", "UA14020010180045264"


def day_lines(number: int) -> tuple[Line, ...]:
    """Bakhmut and Ivanivske each day; Khromove until three weeks before the end, Klishchiivka in the last week; Marinka."""
    count = 20 + number % 7
    more = [KHROMOVE] if number < DAYS - 21 else [KLISHCHIIVKA] if number >= DAYS - 7 else []
    bakhmut = Line(
        f"On day {number} there were {count} clashes at Bakhmut and its villages.",
        (BAKHMUT, IVANIVSKE, *more),
        count,
        count,
        direction="bakhmut",
        day=FIRST + timedelta(number),
    )
    marinka = Line(
        f"On day {number} there were 5 clashes at Marinka.",
        (MARINKA,),
        5,
        5,
        direction="marinka",
        day=bakhmut.day,
    )
    return bakhmut, marinka


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving(*(day_lines(number) for number in range(DAYS)), source="RFE/RL")


def test_the_page_draws_what_the_layer_has_and_says_why_the_rest_is_missing(
    address: str, opening: Opening
) -> None:
    layer = httpx.get(
        f"{address}/api/collections/contact_line/items", params={"datetime": "2023-03-24", "limit": 100}
    ).json()["features"]
    parts = {
        f"{found['properties']['piece']}/{found['properties']['drawn']}"
        for found in layer
        if found["geometry"]
    }
    refused = [found["properties"]["refused"] for found in layer if not found["geometry"]]
    assert refused
    watched = opening(address + "/")
    page = watched.page
    until(page, "document.querySelector('.fl-line-words') !== null")
    drawn = page.locator("[data-piece]").evaluate_all("all => all.map((path) => path.dataset.piece)")
    assert {name for name in drawn if not name.endswith("/band")} == parts
    page.click(".fl-line-words summary")
    words = page.inner_text(".fl-line-words")
    assert len(page.locator(".fl-line-words ul").last.locator("li").all()) == len(refused)
    assert "refused_" not in words
    assert watched.problems == []
    watched.picture("fronts")


def test_layers_can_be_left_out(address: str, opening: Opening) -> None:
    page = opening(address + "/?show=none").page
    until(page, "document.querySelector('.fl-line-words') !== null")
    assert page.locator("[data-piece]").count() == 0
    assert page.locator(".fl-front-label").count() == 0


def test_a_direction_says_its_trend_and_which_places_are_new_or_silent(
    address: str, opening: Opening
) -> None:
    page = opening(address + "/?front=bakhmut").page
    until(page, "document.querySelector('.fl-front-part [data-place]') !== null")
    asked = {"datetime": "2023-03-11/2023-03-24"}
    fronts = httpx.get(f"{address}/api/collections/fronts/items", params=asked).json()["features"]
    front = next(found["properties"] for found in fronts if found["id"] == "bakhmut")
    assert front["appeared"] == [KLISHCHIIVKA]
    assert [place["code"] for place in front["not_named_since"]] == [KHROMOVE]
    lists = page.locator(".fl-front-part .fl-inside").all_inner_texts()
    assert any(words.startswith("New: not named in 42 days before\nKlishchiivka") for words in lists)
    assert any(words.startswith("Not named since\nKhromove") and "3 Mar" in words for words in lists)
    assert page.get_attribute(".fl-front-part [data-trend]", "data-trend") == front["trend"]


SHOWN = """() => ({
  day: new URLSearchParams(location.search).get("to"),
  waiting: document.querySelector("#fl-fronts").classList.contains("fl-waiting") || document.querySelector("#fl-reads").classList.contains("fl-waiting"),
  date: document.querySelector(".fl-date-button strong").textContent,
  bakhmut: document.querySelector("[data-front=bakhmut]")?.textContent ?? "",
  read: document.querySelector("#fl-reads").textContent,
})"""


def test_fronts_and_what_was_read_are_those_of_the_day_while_it_plays(address: str, opening: Opening) -> None:
    page = opening(address + "/?from=2023-03-19&to=2023-03-19&kind=clash").page
    until(page, "document.querySelector('[data-front=bakhmut]') !== null")
    page.evaluate(
        "window.paths_ = new Set(); window.keep_ = document.querySelector('[data-piece^=\"bakhmut/\"]')"
    )
    page.click("[data-do=play]")
    seen = {}
    for _ in range(200):
        shown = page.evaluate(SHOWN)
        assert not shown["waiting"]
        seen[shown["date"]] = shown
        if "24 March" in shown["date"]:
            break
        page.wait_for_timeout(30)
    assert len(seen) >= 5
    for text, shown in seen.items():
        day = date(2023, 3, int(text.split(", ")[1].split()[0]))
        asked = {"datetime": f"{day - timedelta(13)}/{day}"}
        fronts = httpx.get(f"{address}/api/collections/fronts/items", params=asked).json()["features"]
        told = next(front["properties"] for front in fronts if front["id"] == "bakhmut")
        figure = told["per_day_low"] if told["per_day_best"] is None else told["per_day_best"]
        assert str(floor(figure + 0.5)) in shown["bakhmut"]
        assert f"{day.day + 1} Mar" in shown["read"]
        assert "1 briefing read" in shown["read"]


def test_a_piece_keeps_its_path_from_day_to_day(address: str, opening: Opening) -> None:
    page = opening(address + "/?from=2023-03-22&to=2023-03-22").page
    until(page, "document.querySelector('[data-piece=\"bakhmut/solid\"]') !== null")
    page.evaluate("window.kept_ = document.querySelector('[data-piece=\"bakhmut/solid\"]')")
    page.click("[data-do=later]")
    until(
        page,
        "location.search.includes('2023-03-23') && !document.querySelector('#fl-fronts').classList.contains('fl-waiting')",
    )
    assert page.evaluate("window.kept_.isConnected && window.kept_.dataset.piece === 'bakhmut/solid'")
