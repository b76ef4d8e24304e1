"""The tour of the README, walked on the sample fortnight as it is told there: what to click, and what stands there then."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import PHONE, Opening, running
from playwright.sync_api import FloatRect, Locator, Page
from served import serve

from app.ingest import Ingest
from app.main import application
from app.reading import NewBriefing, read_path
from app.settings import Settings

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[2]
STEP = re.compile(r"\*(?P<click>[^*]+)\*|“(?P<stands>[^”]+)”|`(?P<typed>[^`]+)`")
QUESTIONS = 10
SAID = """[document.body.innerText, ...[...document.querySelectorAll("textarea, input")].map((field) => field.value)].join(" ")"""


def questions() -> list[str]:
    """Return the tour's answers, one a question."""
    tour = (ROOT / "README.md").read_text("utf-8").split("## A tour in ten questions")[1].split("\n## ")[0]
    return [
        " ".join(found.split()) for found in re.findall(r"(?ms)^\d+\. \*\*[^*]+\*\*(.+?)(?=^\d+\. |\Z)", tour)
    ]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    service = serve(tmp_path_factory.mktemp("sample"))
    ingest = Ingest(service.ledger, service.gazetteer, Settings())
    for new in read_path(ROOT / "samples"):
        assert isinstance(new, NewBriefing)
        ingest.take(new)
    with running(application(service)) as served:
        yield served


def spaced(text: str) -> str:
    """Return a text with one plain space wherever there is room."""
    return re.sub(r"\s+", " ", text)


def first(*candidates: Locator) -> Locator | None:
    """Return the first of some candidates that can be seen."""
    return next((each.first for each in candidates if each.count() and each.first.is_visible()), None)


def box_of(label: Locator) -> FloatRect:
    """Return where a name stands on the map, once it does: names are laid out anew whenever the map rests."""
    for _ in range(50):
        box = label.bounding_box()
        if box:
            return box
        label.page.wait_for_timeout(100)
    raise AssertionError(f"{label} is not laid out")


def click(page: Page, name: str) -> None:
    """Click what bears a name: a button, a choice, a name on the map, or what begins with it."""
    exact = re.compile(f"^{re.escape(name)}$")
    button = first(page.get_by_role("button", name=name, exact=True), page.get_by_label(name, exact=True))
    label = page.locator(".fl-label", has_text=exact)
    if button:
        button.click()
    elif label.count():
        box = box_of(label.first)
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    else:
        page.locator("button:visible", has_text=name).first.click()


def find(page: Page, typed: str) -> None:
    """Type a name into the search field and take the first hit."""
    page.click("#fl-search")
    page.keyboard.type(typed)
    page.locator("#fl-hits [role=option]").first.click()


def stands(page: Page, text: str) -> None:
    """Wait until a text stands on the page."""
    for _ in range(100):
        if text in spaced(page.evaluate(SAID)):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"'{text}' does not stand there: {spaced(page.evaluate(SAID))}")


def walk(page: Page, answer: str) -> None:
    """Do what an answer says, in its order."""
    if page.locator("#fl-dialog[open]").count():
        page.keyboard.press("Escape")
    for step in STEP.finditer(answer):
        if step["click"]:
            click(page, step["click"])
        elif step["typed"]:
            find(page, step["typed"])
        else:
            stands(page, step["stands"])


def test_the_tour_of_the_readme(address: str, opening: Opening) -> None:
    watched = opening(f"{address}/")
    answers = questions()
    assert len(answers) == QUESTIONS
    for answer in answers:
        walk(watched.page, answer)
    assert watched.problems == []


def test_on_a_phone_a_tap_on_its_bar_chooses_the_day(address: str, opening: Opening) -> None:
    page = opening(f"{address}/", PHONE, touch=True).page
    bars = page.locator(".fl-histogram").bounding_box()
    assert bars
    page.touchscreen.tap(bars["x"] + bars["width"] - 20, bars["y"] + bars["height"] / 2)
    stands(page, "59 clashes reported by the General Staff of the Armed Forces")
    page.click("#fl-menu")
    assert page.is_visible("#fl-changes-link")


STOP = """() => { const node = document.activeElement; const { width, height } = node.getBoundingClientRect();
  const label = node.closest("label")?.textContent ?? node.labels?.[0]?.textContent;
  return [node.tagName, (node.getAttribute("aria-label") || label || node.textContent || "").trim(), Math.min(width, height)]; }"""


def test_every_stop_of_the_tab_key_has_a_name_and_can_be_seen(address: str, opening: Opening) -> None:
    page = opening(f"{address}/?last=1").page
    page.wait_for_selector("[data-piece]", state="attached")
    stops = []
    for _ in range(200):
        page.keyboard.press("Tab")
        stops.append(page.evaluate(STOP))
        if stops[-1][0] == "BODY":
            break
    assert stops[-1][0] == "BODY", "the key leads out of the page again"
    assert [stop for stop in stops[:-1] if not stop[1] or stop[2] < 12] == []
