"""Ten questions of a new reader, answered with nothing but the page."""

import json
import re
from datetime import date

import httpx
import pytest
from browsing import Opening, Serving, until
from served import AVDIIVKA, BAKHMUT, FIFTY_NINE, KHERSON, NUMEROUS, Line

pytestmark = pytest.mark.browser
DAY = "/?from=2023-03-24&to=2023-03-24&kind=clash"
NAMES = ("Lyman", "Bakhmut", "Avdiivka", "Marinka", "Shakhtarske")
BEFORE = Line(
    "There were 78 clashes in the Bakhmut direction at Bakhmut.",
    (BAKHMUT,),
    78,
    78,
    direction="bakhmut",
    day=date(2023, 3, 23),
    number="78",
)
EARLIER = Line(
    "There were 40 clashes at Bakhmut.", (BAKHMUT,), 40, 40, direction="bakhmut", day=date(2023, 3, 20)
)


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving((EARLIER,), (BEFORE,), (FIFTY_NINE, NUMEROUS), source="RFE/RL", title="No letup")


def test_how_many_who_says_so_and_near_which_places(address: str, opening: Opening) -> None:
    page = opening(address + DAY).page
    headline = re.sub(r"\s+", " ", page.inner_text("#fl-headline"))
    assert headline.startswith("59 clashes reported by the General Staff")
    assert "19 fewer than the day before (78)" in headline
    assert set(NAMES) <= set(page.locator(".fl-label").all_inner_texts())


def test_is_the_number_of_one_place_known_and_what_did_the_source_write(
    address: str, opening: Opening
) -> None:
    page = opening(address + DAY + f"&place={BAKHMUT}").page
    page.wait_for_selector("#fl-panel .fl-card")
    assert "No number of its own" in page.inner_text(".fl-panel-counts")
    assert page.inner_text(".fl-quote") == FIFTY_NINE.sentence
    assert page.inner_text(".fl-quote .fl-number") == "59"
    assert page.get_attribute(".fl-card-links a", "href") == "https://example.org/2"


def test_what_is_unknown_in_kherson_oblast(address: str, opening: Opening) -> None:
    page = opening(address + f"/?from=2023-03-24&to=2023-03-24&kind=shelling&place={KHERSON}").page
    until(page, "document.querySelector('#fl-panel .fl-group-figure') !== null")
    panel = page.inner_text("#fl-panel")
    assert "At least 3" in panel
    assert "at most: not told" in panel
    page.wait_for_selector("#fl-panel .fl-card")
    assert "somewhere in the area" in page.inner_text("#fl-panel .fl-tags")


def test_which_front_was_busiest_and_whether_it_rises(address: str, opening: Opening) -> None:
    page = opening(address + "/").page
    until(page, "document.querySelector('#fl-fronts .fl-front') !== null")
    assert page.inner_text("#fl-fronts .fl-front >> nth=0").startswith("Bakhmut direction")
    page.click("#fl-fronts .fl-front >> nth=0")
    until(page, "document.querySelector('[data-trend]') !== null")
    assert re.match("(Rising|Falling|No change|No trend)", page.inner_text("[data-trend]"))


def test_what_changed_since_the_day_before(address: str, opening: Opening) -> None:
    page = opening(address + DAY).page
    page.click("#fl-changes-link")
    until(page, "document.querySelectorAll('#fl-panel .fl-change').length > 0")
    assert "24 March 2023 against 23 March 2023" in page.inner_text("#fl-panel")


def test_which_days_were_not_read(address: str, opening: Opening) -> None:
    page = opening(address + "/").page
    page.click("#fl-coverage-link")
    until(page, "document.querySelector('.fl-matrix') !== null")
    assert "No briefing was read for 2 days: 21 Mar, 22 Mar." in page.inner_text("#fl-table")


def test_how_to_put_the_view_on_another_site_and_its_data_into_a_gis(address: str, opening: Opening) -> None:
    page = opening(address + DAY).page
    page.click("#fl-embed-link")
    until(page, "document.querySelector('#fl-dialog textarea') !== null")
    code = page.input_value("#fl-dialog textarea")
    assert "<iframe" in code
    assert f'src="{address}/embed' in code
    page.keyboard.press("Escape")
    page.click("#fl-data")
    until(page, "document.querySelector('#fl-dialog .fl-gis') !== null")
    assert f"add a connection “OGC API - Features” to {address}/api" in page.inner_text("#fl-dialog .fl-gis")
    page.check("#fl-dialog input[value=claims]")
    page.check("#fl-dialog input[value=gpkg]")
    assert "claims.gpkg" in (page.get_attribute("#fl-dialog .fl-main-button", "href") or "")


def test_every_spelling_finds_avdiivka(address: str, opening: Opening) -> None:
    page = opening(address + DAY).page
    for spelling in ("Авдеевка", "Avdiyivka", "Авдіївці", "Avdivka"):
        page.fill("#fl-search", "")
        page.focus("#fl-search")
        page.keyboard.type(spelling)
        until(page, "document.querySelector('#fl-hits [role=option]')?.textContent.includes('Avdiivka')")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        until(page, f"location.search.includes('{AVDIIVKA}')")
        page.keyboard.press("Escape")
        until(page, "!location.search.includes('place=')")


ADDRESSES = [
    "from=2023-03-24&to=2023-03-24&kind=clash,shelling,air_strike&claimant=general-staff&side=russia",
    f"from=2023-03-20&to=2023-03-24&mode=cumulative&at=38.00,48.59,8.8&place={BAKHMUT}&tab=why",
    "last=1&precision=own&level=raion&show=fronts&view=table&lang=uk&theme=dark",
    "last=all&kind=none&compare=general-staff,kherson-defence&front=bakhmut&show=none",
]


@pytest.mark.parametrize("query", ADDRESSES)
def test_an_address_gives_its_view_and_the_view_its_address(
    address: str, opening: Opening, query: str
) -> None:
    page = opening(f"{address}/?{query}").page
    page.evaluate(
        "import('/static/js/style.js').then((style) => style.loadStyle())"
    )  # the page itself may run joined
    written = page.evaluate(
        "import('/static/js/state.js').then(({ parse, write }) => write(parse(location.search)))"
    )
    assert written == f"?{query}"
    assert page.evaluate("location.search") == f"?{query}"


def test_table_download_and_api_say_the_same(address: str, opening: Opening) -> None:
    page = opening(address + DAY + "&view=table").page
    page.wait_for_selector("#fl-table tbody tr")
    table = {
        row.split("\t")[0]: row.split("\t")[3:7]
        for row in page.locator("#fl-table tbody tr").all_inner_texts()
    }
    asked = {"by": "settlement", "from": "2023-03-24", "to": "2023-03-24", "kind": "clash"}
    counts = httpx.get(f"{address}/api/counts", params=asked).json()
    placed = [row for row in counts if row["area"].startswith("UA")]
    assert {row["area_name"].split(",")[0] for row in placed} == set(table)
    for row in placed:
        low, _, high, share = table[row["area_name"].split(",")[0]]
        assert [int(low), int(high), int(share)] == [row["low"], row["high"], row["share"]]
    page.click("#fl-data")
    page.check("#fl-dialog input[value=geojson]")
    with page.expect_download() as taken:
        page.click("#fl-dialog .fl-main-button")
    file = json.loads(taken.value.path().read_text("utf-8"))
    saved = {found["properties"]["code"]: found["properties"] for found in file["features"]}
    assert {row["area"]: (row["low"], row["high"], row["share"]) for row in placed} == {
        code: (row["low"], row["high"], row["share"]) for code, row in saved.items()
    }
