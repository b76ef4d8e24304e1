"""The map as one file: it opens from disk, asks nobody for anything, and runs nothing of what it quotes."""

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import folium
import pytest
from hostile import HOSTILE
from playwright.sync_api import Browser, Page
from served import BAKHMUT, FIFTY_NINE, NUMEROUS, TWO_THINGS, Line, on_days, publish, serve

from app.model import EventKind, Status, Where
from app.publish.page_file import as_script_text
from app.publish.webmap import folium_map, snapshot
from app.service import Service

SHOTS = Path(__file__).parent.parent.parent / "var" / "shots"
ALL = Where()


@pytest.fixture
def service(tmp_path: Path) -> Service:
    return serve(tmp_path)


class Opened:
    """A map file opened from disk without a network, and what it complained of."""

    def __init__(
        self, browser: Browser, html: str, folder: Path, size: tuple[int, int] = (1200, 800)
    ) -> None:
        file = folder / "map.html"
        file.write_text(html, "utf-8")
        self.asked: list[str] = []
        self.complaints: list[str] = []
        context = browser.new_context(offline=True, viewport={"width": size[0], "height": size[1]})
        self.page: Page = context.new_page()
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(file.as_uri())
        self.page.wait_for_selector(".leaflet-interactive", state="attached", timeout=20_000)

    def check(self) -> None:
        elsewhere = [url for url in self.asked if not url.startswith(("file:", "data:"))]
        assert not elsewhere
        assert not self.complaints


@pytest.mark.browser
def test_the_file_shows_the_five_places_and_their_shared_number(
    browser: Browser, service: Service, tmp_path: Path
) -> None:
    publish(service, *TWO_THINGS)
    opened = Opened(browser, snapshot(service, ALL), tmp_path)
    page = opened.page
    assert page.locator(".fl-shared").inner_text().split("\n") == ["59 clashes", "shared by 5 places"]
    names = set(page.locator(".fl-name").all_inner_texts())
    assert names == {"Lyman", "Bakhmut", "Avdiivka", "Marinka", "Shakhtarske"}
    assert page.locator("path[fill='url(#fl-share-clash)']").count() == 5
    assert page.locator("path[fill='url(#fl-area-shelling)']").count() == 1
    assert page.locator(".leaflet-marker-icon:not(.fl-label)").count() == 0, "nothing is a pin"
    assert "59 clashes" in page.locator(".fl-headline").inner_text()
    assert "does not update" in page.locator(".fl-head").inner_text()
    assert "24 March 2023" in page.title()
    assert page.locator(".fl-slider").count() == 0, "one day needs no slider"
    opened.check()
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / "map-file.png")


@pytest.mark.browser
def test_a_card_has_the_count_the_sentence_and_the_source(
    browser: Browser, service: Service, tmp_path: Path
) -> None:
    publish(service, *TWO_THINGS)
    opened = Opened(browser, snapshot(service, ALL), tmp_path)
    opened.page.locator(".fl-target").first.dispatch_event("click")
    card = opened.page.locator(".fl-card")
    assert "a share of 12 of up to 59 clashes told for several places together" in card.inner_text()
    assert FIFTY_NINE.sentence in card.locator("blockquote").inner_text()
    assert card.locator("a").get_attribute("href") == "https://example.org/a"
    opened.page.get_by_label("Zoom in").click()
    opened.page.wait_for_timeout(500)
    assert card.count() == 1, "a zoom leaves the card open"
    opened.check()


@pytest.mark.browser
def test_the_slider_shows_one_day_or_all_and_covers_no_credit(
    browser: Browser, service: Service, tmp_path: Path
) -> None:
    publish(service, *on_days(Line("Clashes at Bakhmut: 4.", (BAKHMUT,), 4, 4, number="4"), range(3)))
    opened = Opened(browser, snapshot(service, ALL), tmp_path)
    page = opened.page
    assert page.locator(".fl-day").inner_text() == "26 March 2023"
    assert page.locator(".fl-headline").inner_text().startswith("4 clashes")
    page.get_by_label("Earlier").click()
    assert page.locator(".fl-day").inner_text() == "25 March 2023"
    page.get_by_label("Day", exact=True).fill("0")
    assert page.locator(".fl-day").inner_text() == "All 3 days"
    assert page.locator(".fl-headline").inner_text().startswith("12 clashes")
    bar, foot = page.locator(".fl-slider").bounding_box(), page.locator(".fl-foot").bounding_box()
    assert bar
    assert foot
    assert bar["y"] + bar["height"] <= foot["y"] + 1
    opened.check()


LABELS = """() => [...document.querySelectorAll(".fl-name > span, .fl-shared > span, .fl-chip-area > span, .fl-legend, .leaflet-control")]
  .map((node) => ({name: node.textContent, ...node.getBoundingClientRect().toJSON()}))"""


@pytest.mark.browser
@pytest.mark.parametrize("size", [(390, 844), (1440, 900)])
def test_labels_are_whole_and_apart(
    browser: Browser, service: Service, tmp_path: Path, size: tuple[int, int]
) -> None:
    publish(service, *TWO_THINGS)
    page = Opened(browser, snapshot(service, ALL), tmp_path, size).page
    page.wait_for_timeout(300)
    boxes = page.evaluate(LABELS)
    names = [box["name"] for box in boxes]
    assert {"Lyman", "Bakhmut", "Avdiivka", "Shakhtarske"} <= set(names)
    assert any(name.startswith("59 clashes") for name in names)
    assert all(box["left"] >= 0 and box["right"] <= size[0] for box in boxes)
    for n, one in enumerate(boxes):
        for other in boxes[n + 1 :]:
            wide = min(one["right"], other["right"]) - max(one["left"], other["left"])
            high = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            assert wide <= 1 or high <= 1, (one["name"], other["name"])


@pytest.mark.browser
def test_the_chip_of_an_area_says_what_is_told_of_it(
    browser: Browser, service: Service, tmp_path: Path
) -> None:
    again = replace(NUMEROUS, sentence="Some of the shelling struck houses in the Kherson region.", low=1)
    publish(service, FIFTY_NINE, NUMEROUS)
    publish(service, replace(again, claimant="somebody"), url="https://example.org/b")
    page = Opened(browser, snapshot(service, ALL), tmp_path, (1440, 900)).page
    assert page.inner_text(".fl-chip-area") == "Kherson oblast\nshellings, 3 or more · place not told"


@pytest.mark.browser
def test_kinds_can_be_switched_off(browser: Browser, service: Service, tmp_path: Path) -> None:
    publish(service, *TWO_THINGS)
    opened = Opened(browser, snapshot(service, ALL), tmp_path)
    assert opened.page.locator(".leaflet-control-layers-overlays label").all_inner_texts() == [
        " Clashes",
        " Shelling",
        " Active fronts",
    ]
    opened.page.get_by_label("Clashes").uncheck()
    assert opened.page.locator(".fl-target").count() == 0
    assert opened.page.locator(".fl-shared").count() == 0
    opened.page.get_by_label("Clashes").check()
    assert opened.page.locator(".fl-target").count() == 5
    opened.check()


@pytest.mark.browser
def test_what_is_not_known_looks_unlike_what_is_known(
    browser: Browser, service: Service, tmp_path: Path
) -> None:
    publish(
        service,
        Line("No clashes at Bakhmut.", (BAKHMUT,), 0, 0, status=Status.ZERO),
        Line("Shelling of Bakhmut.", (BAKHMUT,), 1, None, EventKind.SHELLING),
        Line("Air strikes on Bakhmut.", (BAKHMUT,), 1, None, EventKind.AIR_STRIKE, status=Status.UNNUMBERED),
    )
    opened = Opened(browser, snapshot(service, ALL), tmp_path)
    opened.page.locator(".fl-target").first.dispatch_event("click")
    told = opened.page.locator(".fl-card").inner_text()
    for words in ("no clashes, as told", "at least 1 shelling", "air strikes, number not given"):
        assert words in told
    opened.check()


@pytest.mark.browser
def test_nothing_that_is_quoted_runs(browser: Browser, service: Service, tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        line = replace(
            FIFTY_NINE,
            sentence=f"{text} {number} {FIFTY_NINE.sentence}",
            day=date(2023, 3, 1 + number),
            claimant=f"{text}-{number}",
        )
        publish(
            service,
            line,
            replace(NUMEROUS, day=line.day, sentence=text + str(number)),
            source=text + str(number),
            title=text,
            url=text,
        )
    html = snapshot(service, ALL)
    opened = Opened(browser, html, tmp_path)
    page = opened.page
    for _ in range(len(HOSTILE) + 1):
        for target in (
            page.locator(".fl-target").all()[:6] + page.locator("path.leaflet-interactive").all()[:2]
        ):
            target.dispatch_event("click")
            assert (
                page.locator(
                    ".fl-card script, .fl-card img, .fl-card iframe, .fl-card svg, .fl-card style"
                ).count()
                == 0
            )
            for link in page.locator(".fl-card a").all():
                assert str(link.get_attribute("href")).startswith(("http://", "https://"))
        page.get_by_label("Later").click()
    assert page.evaluate("window.pwned") is None
    assert page.locator("script").count() == html.count("<script"), "no script was added"
    opened.check()


def test_the_file_names_nothing_to_load(service: Service) -> None:
    publish(service, *TWO_THINGS)
    html = snapshot(service, ALL)
    assert not re.search(
        r"<(script|img|iframe)[^>]*\ssrc=|<link[^>]*href=\"(?!data:)|@import|url\((?!data:|#)", html
    )
    assert "default-src 'none'" in html
    assert "unsafe" not in re.search(r'Content-Security-Policy" content="([^"]*)"', html).group(1)  # type: ignore[union-attr]
    assert len(html.encode()) < 1_500_000


def test_the_same_ledger_gives_the_same_file(service: Service) -> None:
    publish(service, *TWO_THINGS)
    assert snapshot(service, ALL) == snapshot(service, ALL)


def test_an_empty_ledger_and_an_empty_window_are_maps_too(service: Service) -> None:
    assert "nothing read yet" in snapshot(service, ALL)
    publish(service, *TWO_THINGS)
    assert "1 January 2022" in snapshot(service, Where(date(2022, 1, 1), date(2022, 1, 1)))


def test_sample_data_are_called_so(service: Service) -> None:
    publish(service, *TWO_THINGS, sample=True)
    assert ">sample data<" in snapshot(service, ALL)


@pytest.mark.browser
def test_an_old_browser_is_told_that_it_is_too_old(
    browser: Browser, service: Service, tmp_path: Path
) -> None:
    publish(service, *TWO_THINGS)
    file = tmp_path / "map.html"
    file.write_text(snapshot(service, ALL), "utf-8")
    page = browser.new_context(offline=True).new_page()
    page.add_init_script("delete globalThis.DecompressionStream")
    page.goto(file.as_uri())
    page.wait_for_function("document.querySelector('.fl-headline').textContent")
    assert page.inner_text(".fl-headline") == "This file opens in a browser of 2023 or later."


def test_notebooks_get_a_folium_map_that_takes_more_layers(service: Service) -> None:
    publish(service, *TWO_THINGS)
    made = folium_map(service, ALL)
    assert isinstance(made, folium.Map)
    folium.CircleMarker([48.5, 37.9]).add_to(made)
    assert "circleMarker" in made.get_root().render()
    hosts = re.findall(r"https?://[\w.-]*cdn[\w.-]*", made.get_root().render())
    assert hosts == []  # "cdn" alone may stand in the packed content by chance


@pytest.mark.parametrize("text", HOSTILE)
def test_content_survives_its_way_into_the_page_and_out_again(text: str) -> None:
    written = as_script_text({"text": text, "deep": {"er": {"list": [{"x": text}]}}})
    assert json.loads(written)["text"] == text
    assert not re.search(r"[<>&\u2028\u2029]|\{[{%#]", written)
