"""The live page on the seed's day: what a reader sees, and one click from a number to its sentence."""

import re
from dataclasses import replace

import pytest
from browsing import BOXES, PHONE, Opening, Serving, overlapping, until
from served import BAKHMUT, FIFTY_NINE, FIVE, NUMEROUS, Line

from app.model import EventKind, Naming, Side

pytestmark = pytest.mark.browser
SEED_DAY = "/?from=2023-03-24&to=2023-03-25"
OWN_STRIKES = Line(
    "Ukrainian aircraft struck near Bakhmut.",
    (BAKHMUT,),
    kind=EventKind.AIR_STRIKE,
    side=Side.UKRAINE,
    naming=Naming.NEAR,
)
NAMES = ("Lyman", "Bakhmut", "Avdiivka", "Marinka", "Shakhtarske")


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving((FIFTY_NINE, NUMEROUS, OWN_STRIKES), source="RFE/RL", title="No letup")


def test_the_headline_names_number_claimant_window_and_sharing(address: str, opening: Opening) -> None:
    watched = opening(address + SEED_DAY + "&kind=clash")
    headline = watched.page.inner_text("#fl-headline")
    assert re.sub(r"\s+", " ", headline).startswith("59 clashes reported")
    assert "General Staff" in headline
    assert "in the 24 hours to 25 March, shared by 5 places." in headline
    assert "None of the five was given a number of its own." in headline
    watched.picture("page")


def test_five_places_share_one_number_and_none_has_its_own(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY + "&kind=clash").page
    places = page.locator("#fl-mirror [data-place]")
    assert {places.nth(n).get_attribute("data-place") for n in range(places.count())} == set(FIVE)
    told = places.all_text_contents()
    assert all("No number of its own" in line and "share of" in line for line in told)
    assert sum(int(found) for line in told for found in re.findall(r"share of (\d+)", line)) == 59
    assert [label for label in page.locator(".fl-label-strong").all_inner_texts() if label in NAMES] != []
    assert set(NAMES) <= set(page.locator(".fl-label").all_inner_texts())
    assert "59 clashes" in page.inner_text(".fl-chip-shared")
    assert "shared by 5 places" in page.inner_text(".fl-chip-shared")


def test_kherson_is_an_area_and_nothing_stands_at_odesa(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY).page
    chip = page.inner_text(".fl-chip-area")
    assert "Kherson oblast" in chip
    assert "3 or more" in chip
    assert "place not told" in chip
    listed = " ".join(page.locator("#fl-mirror button").all_text_contents())
    assert all(name not in listed for name in ("Odesa", "Kreminna", "Britain", "Japan"))


def test_a_click_on_bakhmut_shows_the_sentence_with_its_number_marked(address: str, opening: Opening) -> None:
    watched = opening(address + SEED_DAY + "&kind=clash")
    page = watched.page
    label = page.locator(".fl-label", has_text=re.compile("^Bakhmut$")).bounding_box()
    assert label
    page.mouse.click(label["x"] - 12, label["y"] + label["height"] / 2)
    page.wait_for_selector("#fl-panel:not([hidden]) .fl-card")
    assert page.inner_text("#fl-panel h2").startswith("Bakhmut")
    assert "No number of its own" in page.inner_text(".fl-panel-counts")
    assert page.inner_text(".fl-quote .fl-number") == "59"
    assert page.inner_text(".fl-quote .fl-here") == "Bakhmut"
    assert f"place={BAKHMUT}" in page.url
    watched.picture("page-place")
    page.keyboard.press("Escape")
    assert page.locator("#fl-panel").is_hidden()


def test_kinds_and_sides_stand_apart(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY + "&kind=air_strike").page
    assert "by Ukraine's side" in page.inner_text("#fl-headline")
    assert page.inner_text("#fl-kinds [data-kind=clash] .fl-kind-count") == "59"
    assert page.inner_text("#fl-kinds [data-kind=air_strike] .fl-kind-count") == "at least 1"
    assert page.inner_text("#fl-kinds [data-kind=missile_strike] .fl-kind-count") == "nothing said"


def test_the_table_says_what_the_map_says(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY + "&view=table").page
    rows = page.locator("#fl-table tbody tr").all_inner_texts()
    assert len(rows) == 6
    assert all("59" in row and "not told" in row for row in rows if any(name in row for name in NAMES))
    assert any("Kherson oblast" in row and "Shelling" in row for row in rows)


def test_the_address_is_kept_and_a_day_step_changes_it(address: str, opening: Opening) -> None:
    page = opening(address + "/?kind=clash&lang=uk&theme=dark&at=37.72,48.42,8.8").page
    assert page.evaluate("document.documentElement.lang") == "uk"
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.inner_text("h1") == "Повідомлені бої в Україні"
    page.click("[data-lang=en]")
    until(page, "document.documentElement.lang === 'en'")
    assert "kind=clash" in page.url
    assert "at=37.72,48.42,8.8" in page.url


def test_search_finds_a_place_and_opens_it(address: str, opening: Opening) -> None:
    page = opening(address + SEED_DAY).page
    page.keyboard.press("/")
    page.keyboard.type("Авдеевка")
    page.wait_for_selector("#fl-hits [role=option]")
    assert "Avdiivka" in page.inner_text("#fl-hits [role=option] >> nth=0")
    page.keyboard.press("Enter")
    page.wait_for_selector("#fl-panel:not([hidden])")
    assert page.inner_text("#fl-panel h2").startswith("Avdiivka")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), PHONE, (1100, 700)])
def test_nothing_fails_nothing_is_fetched_elsewhere_nothing_overlaps(
    address: str, opening: Opening, size: tuple[int, int], scheme: str
) -> None:
    watched = opening(address + SEED_DAY, size, scheme)
    assert watched.problems == []
    assert watched.elsewhere == []
    boxes = watched.page.evaluate(BOXES)
    assert overlapping(boxes) == []
    footer = watched.page.locator(".fl-footer").bounding_box()
    assert footer
    assert footer["y"] + footer["height"] <= size[1] + 1
    assert "CC BY 4.0" in watched.page.inner_text(".fl-footer")
    watched.picture(f"page-{size[0]}-{scheme}")


FAR, NEAR = "34.50,47.50", "38.20,48.50"


@pytest.mark.parametrize("centre", [FAR, NEAR])
def test_an_address_with_a_place_shows_the_view_that_it_names(
    address: str, opening: Opening, centre: str
) -> None:
    query = f"?from=2023-03-24&to=2023-03-24&kind=clash&at={centre},9&place={BAKHMUT}"
    watched = opening(f"{address}/{query}")
    page = watched.page
    assert page.inner_text("#fl-panel h2").startswith("Bakhmut")
    assert page.evaluate("location.search") == query
    page.click("#fl-zoom-in")
    until(page, f"location.search.includes('at={centre},10&')")
    page.go_back()
    page.wait_for_timeout(300)
    assert watched.problems == []


def test_a_place_chosen_on_the_page_comes_into_view(address: str, opening: Opening) -> None:
    page = opening(f"{address}/?from=2023-03-24&to=2023-03-24&kind=clash&at={FAR},9").page
    page.focus("#fl-search")
    page.keyboard.type("Bakhmut")
    until(page, "document.querySelector('#fl-hits [role=option]')?.textContent.includes('Bakhmut')")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    until(page, f"location.search.includes('place={BAKHMUT}')")
    until(page, f"!location.search.includes('at={FAR}')")
    until(page, "[...document.querySelectorAll('.fl-label')].some((own) => own.textContent === 'Bakhmut')")


def test_a_sentence_names_the_outlets_that_repeated_it(serving: Serving, opening: Opening) -> None:
    again = replace(FIFTY_NINE, sentence=f"Today: {FIFTY_NINE.sentence}")
    told = serving((FIFTY_NINE,), (again,))
    page = opening(f"{told}/?from=2023-03-24&to=2023-03-24&kind=clash&place={BAKHMUT}").page
    page.wait_for_selector(".fl-card .fl-relays")
    assert page.inner_text(".fl-card .fl-relays") == "Also in 1 outlet, not added: Test wire"
    link = page.get_attribute(".fl-card .fl-relays a", "href") or ""
    source = page.get_attribute(".fl-card-links a", "href") or ""
    assert {link, source} == {"https://example.org/0", "https://example.org/1"}
