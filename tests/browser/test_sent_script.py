"""The script that is sent: joined, short, within its budget, and no name of it takes the place of one of the browser's."""

import gzip
import re

import pytest
from browsing import Opening, Serving, until
from playwright.sync_api import Browser
from served import BAKHMUT, Line

from app.assets import MADE, STATIC
from app.joining import NAME

pytestmark = pytest.mark.browser
OWN_SCRIPT = 45_000
STYLES_AND_HTML = 14_000
FONT = "performance.getEntriesByType('resource').find(({name}) => name.endsWith('sans-cyrillic.woff2'))"
PAGES = {"index": "/", "embed": "/embed"}


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    """Give a service with one briefing."""
    return serving((Line("2 clashes at Bakhmut.", (BAKHMUT,), low=2, high=2, direction="bakhmut"),))


def zipped(file: str) -> int:
    return len(gzip.compress((MADE / file).read_bytes(), 9))


@pytest.mark.parametrize("page", PAGES)
def test_the_first_view_keeps_within_its_budget(page: str) -> None:
    assert zipped(f"{page}.js") <= OWN_SCRIPT
    html = len(gzip.compress((STATIC / f"{page}.html").read_bytes(), 9))
    assert zipped(f"{page}.css") + html <= STYLES_AND_HTML


@pytest.mark.parametrize("page", PAGES)
def test_a_page_runs_its_joined_script_and_one_language(address: str, opening: Opening, page: str) -> None:
    watched = opening(f"{address}{PAGES[page]}")
    sent = watched.page.evaluate("performance.getEntriesByType('resource').map(({name}) => name)")
    own = [re.sub(r"^.*/static/|\?.*$", "", name) for name in sent if "/static/" in name and ".js" in name]
    assert {f"vendor/made/{page}.js", "vendor/made/leaflet.js", "strings/en.js"} <= set(own)
    assert [name for name in own if name.startswith("js/") or name == "strings/uk.js"] == []
    assert watched.problems == []


@pytest.mark.parametrize(("query", "waits"), [("", True), ("?lang=uk", False)])
def test_letters_of_the_other_language_wait_for_the_first_symbol(
    address: str, opening: Opening, query: str, waits: bool
) -> None:
    page = opening(f"{address}/{query}").page
    until(page, FONT)
    first = page.evaluate("performance.getEntriesByName('fl-first')[0].startTime")
    assert (page.evaluate(f"{FONT}.startTime") > first) is waits


def test_no_exported_name_is_one_of_the_browsers(browser: Browser) -> None:
    texts = [file.read_text("utf-8") for file in (STATIC / "js").rglob("*.js")]
    names = [name for text in texts for name in NAME.findall(text)]
    page = browser.new_page()
    assert page.evaluate("(names) => names.filter((name) => name in globalThis)", names) == []
    page.close()
