"""The contact line on the map file and the pictures: drawn in its band, dashed where unsure, and what is not drawn in words."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from front_places import PLACES
from playwright.sync_api import Browser, Page
from served import DAY, Line, publish, serve
from test_line_features import NAMED, lines_of
from test_line_features import days as day_after_day

from app.model import EventKind, Language, Where
from app.publish.front_picture import front_picture, per_day
from app.publish.layers import layer
from app.publish.map_content import content
from app.publish.map_line import in_words, line_of
from app.publish.phrases import TOLD, words_in
from app.publish.webmap import snapshot
from app.service import Service

ALL = Where()


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Service:
    made = serve(tmp_path_factory.mktemp("drawn"))
    publish(made, *lines_of(day_after_day(DAY - timedelta(days=9), 10)))
    return made


@pytest.fixture(scope="module")
def page(browser: Browser, service: Service, tmp_path_factory: pytest.TempPathFactory) -> Page:
    file = tmp_path_factory.mktemp("file") / "map.html"
    file.write_text(snapshot(service, ALL), "utf-8")
    opened = browser.new_context(offline=True, viewport={"width": 1200, "height": 800}).new_page()
    opened.goto(file.as_uri())
    opened.wait_for_selector(".leaflet-interactive", state="attached", timeout=20_000)
    return opened


def test_the_line_of_the_last_day_is_drawn_with_its_band(service: Service) -> None:
    found = content(service, ALL)["line"]
    assert found["day"] == "24 March 2023"
    assert found["label"] == "estimated contact line, not control"
    assert len(found["pieces"]) == len(NAMED)
    for piece in found["pieces"]:
        assert piece["note"] == "estimate from reports, not a claim of control"
        assert orjson.loads(orjson.dumps(piece["band"]))["type"] == "MultiPolygon"
        assert piece["solid"]
        assert re.search(
            r"named 15 to 24 March 2023; the line may lie [\d.]+ km to either side", piece["about"]
        )


def test_what_is_not_drawn_is_said(service: Service) -> None:
    (gap,) = line_of(service, DAY, words_in())["refused"]  # type: ignore[index]
    assert re.fullmatch(r"no places named over \d+ km between .+ and .+", gap)


@pytest.mark.parametrize("language", TOLD)
def test_every_reason_has_its_words(service: Service, language: Language) -> None:
    (refused,) = [each for each in layer("contact_line").features(service, ALL) if each.place is None]
    row = refused.row()
    for reason in words_in(language).texts["refused"]:
        told = replace(refused, properties=orjson.dumps(row | {"refused": reason}))
        (words,) = in_words([told], words_in(language))
        assert "_" not in words
        assert "{" not in words


def test_a_day_without_enough_reports_says_so(service: Service) -> None:
    found = line_of(service, DAY - timedelta(days=9), words_in())
    assert found
    assert found["pieces"] == []
    assert "too few of the last 14 days have reports" in found["refused"]


def test_a_ledger_without_ground_fighting_has_no_line(tmp_path: Path) -> None:
    made = serve(tmp_path)
    publish(made, Line("Shelling of Bakhmut.", [PLACES.code("Бахмут", "UA1402")], kind=EventKind.SHELLING))
    assert content(made, ALL)["line"] is None
    assert "Estimated contact line" not in snapshot(made, ALL)


@pytest.mark.browser
def test_the_file_draws_the_line_in_a_layer_of_its_own(page: Page) -> None:
    layers = page.locator(".leaflet-control-layers-overlays label").all_inner_texts()
    assert " Estimated contact line" in layers
    drawn = page.locator(".leaflet-overlay-pane path[stroke='#3c4148']")
    assert drawn.count() >= len(NAMED)
    page.get_by_label("Estimated contact line").uncheck()
    assert drawn.count() == 0
    assert page.locator(".fl-remark").count() == 0
    page.get_by_label("Clashes").uncheck()  # without circles there is room for words
    page.get_by_label("Estimated contact line").check()
    assert page.locator(".fl-remark").inner_text() == "estimated contact line, not control"
    page.get_by_label("Clashes").check()


@pytest.mark.browser
def test_fronts_can_be_switched_off(page: Page) -> None:
    edges = page.locator(".leaflet-overlay-pane path[stroke-width='1.25']")
    before = edges.count()
    page.get_by_label("Active fronts").uncheck()
    assert edges.count() < before
    page.get_by_label("Active fronts").check()
    assert edges.count() == before


@pytest.mark.browser
def test_a_piece_says_what_it_is_and_the_legend_what_is_not_drawn(page: Page) -> None:
    page.locator(".leaflet-overlay-pane path[stroke='#3c4148']").first.dispatch_event("click")
    card = page.locator(".fl-card").inner_text()
    assert card.startswith("Estimated contact line")
    assert "not a claim of control" in card
    page.keyboard.press("Escape")
    legend = page.locator(".fl-legend")
    assert (
        "estimated contact line, not control; dashed between reports; of 24 March 2023" in legend.inner_text()
    )
    page.locator(".fl-refused summary").click()
    assert "no places named over" in legend.inner_text()


def test_the_picture_of_the_fronts_is_a_picture(service: Service) -> None:
    assert front_picture(service, None).startswith(b"\x89PNG")
    assert front_picture(service, DAY, theme="dark") != front_picture(service, DAY)


@pytest.mark.parametrize(
    ("low", "best", "high", "said"),
    [
        (34.0, 34.0, 34.0, "34 a day"),
        (12.7, None, 19.5, "12.7 to 19.5 a day"),
        (3.0, 3.0, None, "at least 3 a day"),
        (None, None, None, "no number told"),
    ],
)
def test_a_front_says_how_much_is_reported(low: float, best: float, high: float, said: str) -> None:
    assert per_day({"per_day_low": low, "per_day_best": best, "per_day_high": high}) == said
