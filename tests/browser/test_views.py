"""What stands beside the map: counting by area, filters, two claimants, what changed, what was read, downloads, the embed dialog, own files."""

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import PHONE, Opening, Serving, until
from playwright.sync_api import Page
from served import AVDIIVKA, BAKHMUT, FIFTY_NINE, LYMAN, MARINKA, NUMEROUS, Line

from app.model import EventKind
from gazetteer.index import load

pytestmark = pytest.mark.browser
UMAN = next(place.code for place in load().named("Умань") if place.kind == "settlement")
DAY = "/?from=2023-03-24&to=2023-03-24"
EARLIER = Line("There were 12 clashes near Marinka.", (MARINKA,), 12, 12, number="12", day=date(2023, 3, 16))
OWN = Line("Bakhmut saw 4 clashes.", (BAKHMUT,), 4, 4, number="4", day=date(2023, 3, 23))
RIVAL = Line(
    "The ministry counts 80 clashes at Lyman, Bakhmut, Avdiivka, Marinka and Shakhtarske.",
    FIFTY_NINE.places,
    80,
    80,
    number="80",
    claimant="mod-russia",
)
SHELLED = Line("Avdiivka was shelled 3 times.", (AVDIIVKA,), 3, 3, EventKind.SHELLING, number="3")


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    quiet = [
        replace(SHELLED, sentence=f"Day {n}: Avdiivka was shelled 3 times.", day=date(2023, 3, n))
        for n in range(17, 23)
    ]
    return serving((EARLIER,), *[(line,) for line in quiet], (OWN,), (FIFTY_NINE, NUMEROUS, RIVAL, SHELLED))


def test_areas_are_counted_whole_and_told_in_classes(address: str, opening: Opening) -> None:
    watched = opening(address + DAY + "&kind=clash&claimant=general-staff&level=oblast")
    page = watched.page
    until(page, "document.querySelector('.fl-label-level') !== null")
    until(page, "document.querySelector('#fl-legend .fl-class') !== null")
    assert page.inner_text(".fl-label-level") == "Donetsk oblast\n59"
    assert "Large areas look heavier" in page.inner_text("#fl-legend")
    assert page.locator("#fl-legend .fl-class").count() == 1
    page.keyboard.press("t")
    page.wait_for_selector("#fl-table tbody tr")
    assert page.locator("#fl-table tbody tr").all_inner_texts() == [
        "Donetsk oblast\t\tClashes\t59\t59\t59\t\tGeneral Staff of the Armed Forces of Ukraine\tsomewhere in the area\t1"
    ]
    assert watched.problems == []


def test_raions_that_know_less_are_hatched(address: str, opening: Opening) -> None:
    watched = opening(address + DAY + "&kind=clash&claimant=general-staff&level=raion", scheme="dark")
    until(watched.page, "document.querySelector('.fl-label-level') !== null")
    until(watched.page, "document.querySelectorAll('#fl-legend .fl-class-hatch').length === 1")
    watched.picture("view-raion-dark")


@pytest.mark.parametrize(("language", "words"), [("en", "By raions ×"), ("uk", "За районами ×")])
def test_a_level_in_force_is_named_as_a_filter(
    address: str, opening: Opening, language: str, words: str
) -> None:
    watched = opening(f"{address}{DAY}&kind=clash&level=raion&lang={language}")
    assert watched.page.locator(".fl-filter").all_inner_texts() == [words]


def test_filters_leave_what_they_say_and_can_be_taken_off(address: str, opening: Opening) -> None:
    watched = opening(address + DAY + "&kind=clash")
    page = watched.page
    page.click("#fl-filters summary")
    page.get_by_role("checkbox", name="mod-russia").check()
    until(page, "location.search.includes('claimant=mod-russia')")
    assert page.inner_text(".fl-figure-number") == "80"
    page.get_by_role("radio", name="places told exactly").check()
    until(page, "location.search.includes('precision=exact')")
    assert page.locator(".fl-filter").count() == 2
    page.click(".fl-filters .fl-link")
    until(page, "!location.search.includes('claimant') && !location.search.includes('precision')")
    assert watched.problems == []


def test_filters_that_leave_nothing_say_what_to_take_off(address: str, opening: Opening) -> None:
    page = opening(address + DAY + "&kind=clash&precision=own").page
    assert "These filters leave nothing." in page.inner_text("#fl-headline")
    page.click("#fl-headline .fl-strong .fl-link")
    until(page, "!location.search.includes('precision')")
    assert page.locator("#fl-mirror [data-place]").count() == 5


def test_two_claimants_stand_side_by_side(address: str, opening: Opening) -> None:
    watched = opening(address + DAY + f"&kind=clash&compare=general-staff,mod-russia&place={BAKHMUT}")
    page = watched.page
    page.wait_for_selector("#fl-panel .fl-group >> nth=1")
    told = page.locator("#fl-panel .fl-group").all_inner_texts()
    assert any("General Staff" in text for text in told)
    assert any("mod-russia" in text for text in told)
    assert watched.problems == []
    watched.picture("view-compare")


def test_what_changed_lists_new_places_and_those_not_named_since(address: str, opening: Opening) -> None:
    watched = opening(address + DAY + "&kind=clash&claimant=general-staff&view=changes")
    page = watched.page
    page.wait_for_selector(".fl-change")
    lists = {
        section.split("\n")[0].rsplit(" ", 1)[0]: section
        for section in page.locator(".fl-changes").all_inner_texts()
    }
    assert "Lyman" in lists["New"]
    assert "Bakhmut" in lists["Heavier"]
    assert "Marinka" in lists["Heavier"]
    watched.picture("view-changes")
    page.click(".fl-change >> nth=0")
    until(page, "location.search.includes('place=')")
    page.keyboard.press("Escape")
    page.wait_for_selector(".fl-change")
    page.keyboard.press("Escape")
    until(page, "!location.search.includes('view=')")
    page.goto(address + "/?from=2023-03-23&to=2023-03-23&kind=clash&view=changes")
    page.wait_for_selector(".fl-change")
    silent = page.locator(".fl-changes", has_text="Not named since").inner_text()
    assert "Marinka" in silent
    assert "last named 16 Mar" in silent
    assert watched.problems == []


def test_what_was_read_is_a_matrix_of_sources_and_days(address: str, opening: Opening) -> None:
    watched = opening(address + "/?view=coverage", scheme="dark")
    page = watched.page
    page.wait_for_selector(".fl-matrix")
    assert page.locator(".fl-matrix tbody tr").count() == 1
    assert page.locator(".fl-cell-read").count() == 10  # nine days, and the one of the legend
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:120]) for one in found] == []
    page.click(".fl-day >> nth=0")
    until(page, "location.search.includes('from=2023-03-16&to=2023-03-16')")
    assert watched.problems == []


def test_a_download_is_what_the_table_shows_and_what_the_service_counts(
    address: str, opening: Opening, tmp_path: Path
) -> None:
    watched = opening(address + DAY + "&kind=clash&claimant=general-staff&view=table")
    page = watched.page
    page.wait_for_selector("#fl-table tbody tr")
    shown = sorted(row.split("\t")[0] for row in page.locator("#fl-table tbody tr").all_inner_texts())
    page.keyboard.press("d")
    with page.expect_download() as waited:
        page.click(".fl-main-button")
    waited.value.save_as(tmp_path / "map.csv")
    rows = list(csv.DictReader((tmp_path / "map.csv").open(encoding="utf-8", newline="")))
    assert sorted(row["place"] for row in rows) == shown
    counted = httpx.get(
        address + "/api/counts?by=settlement&from=2023-03-24&to=2023-03-24&kind=clash&claimant=general-staff"
    ).json()
    assert {row["code"]: (int(row["low"]), int(row["high"]), int(row["share"])) for row in rows} == {
        row["area"]: (row["low"], row["high"], row["share"]) for row in counted
    }
    page.click("#fl-dialog >> text=GeoJSON")
    with page.expect_download() as waited:
        page.click(".fl-main-button")
    waited.value.save_as(tmp_path / "map.geojson")
    features = json.loads((tmp_path / "map.geojson").read_text())["features"]
    assert len(features) == len(rows)
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:120]) for one in found] == []
    assert watched.problems == []


def test_the_embed_dialog_gives_a_frame_that_shows_the_view(address: str, opening: Opening) -> None:
    watched = opening(address + DAY + "&kind=clash&claimant=general-staff")
    page = watched.page
    page.keyboard.press("e")
    frame = page.frame_locator(".fl-preview")
    assert "59 clashes" in frame.locator(".fl-chip-shared").inner_text(timeout=15_000)
    code = page.input_value("#fl-copy-embed_code")
    assert code.startswith('<iframe title="Reported fighting in Ukraine" src="http://127.0.0.1')
    assert "from=2023-03-24&amp;to=2023-03-24&amp;claimant=general-staff" in code
    page.get_by_label("Dark", exact=True).check()
    until(page, "document.getElementById('fl-copy-embed_code').value.includes('theme=dark')")
    page.get_by_label("Follow the latest").check()
    until(page, "!document.getElementById('fl-copy-embed_code').value.includes('from=')")
    watched.picture("dialog-embed")
    assert watched.elsewhere == []
    assert watched.problems == []


LINE = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": "<img src=x onerror=window.struck=1>", "date": "2023-03-20"},
            "geometry": {"type": "LineString", "coordinates": [[37.5, 48.2], [38.0, 49.0]]},
        }
    ],
}


def test_a_file_of_the_readers_own_is_drawn_and_taken_off(
    address: str, opening: Opening, tmp_path: Path
) -> None:
    good, bad = tmp_path / "line.geojson", tmp_path / "notes.json"
    good.write_text(json.dumps(LINE))
    bad.write_text("no json")
    watched = opening(address + DAY)
    page = watched.page
    page.click("#fl-filters summary")
    page.set_input_files("#fl-filters input[type=file]", [good, bad])
    until(page, "document.getElementById('fl-own-strips').childElementCount === 2")
    strips = page.inner_text("#fl-own-strips")
    assert "line of <img src=x onerror=window.struck=1>, 2023-03-20" in strips
    assert "“notes.json” is no JSON" in strips
    assert page.locator(".leaflet-fl-own-pane path").count() == 1
    page.click(".fl-notice-own .fl-link")
    until(page, "document.querySelectorAll('.leaflet-fl-own-pane path').length === 0")
    assert page.evaluate("window.struck") is None
    assert watched.problems == []


def test_keys_are_listed_and_can_be_switched_off(address: str, opening: Opening) -> None:
    page = opening(address + DAY).page
    page.keyboard.press("?")
    page.check("#fl-dialog input")
    page.keyboard.press("Escape")
    page.keyboard.press("t")
    page.wait_for_timeout(200)
    assert "view=table" not in page.url


def test_a_narrow_page_folds_its_rail(address: str, opening: Opening) -> None:
    watched = opening(address + DAY, (1100, 760))
    page = watched.page
    assert page.locator("#fl-rail").is_hidden()
    page.click(".fl-strip-kind >> nth=1")
    until(page, "location.search.includes('kind=clash')")
    page.click(".fl-strip-open")
    assert page.locator("#fl-headline").is_visible()
    watched.picture("page-1100-open")


def test_a_place_that_no_claim_names_has_its_name(address: str, opening: Opening) -> None:
    page = opening(address + DAY + f"&place={UMAN}").page
    until(page, "document.querySelector('#fl-panel h2')?.textContent.trim().length > 0")
    until(page, "!document.querySelector('#fl-panel h2').textContent.startsWith('UA')")
    assert "Nothing told of" in page.inner_text(".fl-panel-counts")


def test_tiles_are_asked_for_when_the_reader_wants_them(
    tmp_path_factory: pytest.TempPathFactory, opening: Opening
) -> None:
    from browsing import running
    from served import publish, serve

    from app.main import application

    service = serve(
        tmp_path_factory.mktemp("tiles"),
        basemap_tiles="http://tiles.example/{z}/{x}/{y}.png",
        basemap_attribution="Tiles: example",
    )
    publish(service, FIFTY_NINE)
    with running(application(service)) as origin:
        watched = opening(origin + DAY)
        page = watched.page
        assert watched.elsewhere == []
        page.click("#fl-filters summary")
        page.click("text=Online tiles (asks tiles.example)")
        until(page, "location.search.includes('show=fronts,estimate,line,tiles')")
        page.wait_for_timeout(300)
        assert watched.elsewhere
        assert all(url.startswith("http://tiles.example/") for url in watched.elsewhere)
        page.goto("about:blank")


def test_on_paper_there_is_the_address_and_no_controls(address: str, opening: Opening) -> None:
    page = ready_for_paper(opening(address + DAY, scheme="dark").page)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.url in page.inner_text("#fl-printed")
    assert page.locator(".fl-nav").is_hidden()


def ready_for_paper(page: Page) -> Page:
    """Wait until the page has brought what it prints with."""
    until(page, "document.querySelector('#fl-printed').textContent")
    return page


COLOURS = """(event) => {
  if (event) dispatchEvent(new Event(event));
  const seen = (canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return new Set(Array.from({length: data.length / 4}, (_, n) => data.slice(4 * n, 4 * n + 3).join()));
  };
  const [ground, symbols] = [".leaflet-fl-ground-pane canvas", "canvas.fl-symbols"].map((own) => seen(document.querySelector(own)));
  return {
    theme: document.documentElement.dataset.theme,
    land: ["251,250,246", "31,37,43"].map((land) => ground.has(land)),
    clash: ["191,56,21", "250,117,80"].map((clash) => symbols.has(clash)),
    rail: getComputedStyle(document.querySelector("#fl-kinds [data-kind=clash]")).getPropertyValue("--fl-kind"),
    bars: [...new Set([...document.querySelectorAll(".fl-bar:not(.fl-out) rect[stroke]")].map((bar) => bar.getAttribute("fill")))],
  };
}"""
"""Which colours stand on the page, light and dark, at the end of an event: no frame comes between it and the paper."""


def test_a_dark_page_is_light_on_paper_and_dark_again_after_it(address: str, opening: Opening) -> None:
    page = ready_for_paper(opening(f"{address}{DAY}&kind=clash", scheme="dark").page)
    light = {"theme": "light", "land": [True, False], "clash": [True, False], "rail": "#bf3815"}
    dark = {"theme": "dark", "land": [False, True], "clash": [False, True], "rail": "#fa7550"}
    assert page.evaluate(COLOURS, "") == dark | {"bars": ["#fa7550"]}
    assert page.evaluate(COLOURS, "beforeprint") == light | {"bars": ["#bf3815"]}
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.wait_for_timeout(300)
    assert page.evaluate(COLOURS, "") == dark | {"bars": ["#fa7550"]}


def test_the_phone_has_the_changes_over_its_map(address: str, opening: Opening) -> None:
    watched = opening(address + DAY + "&view=changes&lang=uk", PHONE, touch=True)
    watched.page.wait_for_selector(".fl-change")
    assert "Лиман" in watched.page.inner_text("#fl-panel")
    watched.picture("phone-changes-uk")
    assert LYMAN in FIFTY_NINE.places
