"""The map file in each of its languages: all its words from one file, in the right plural, and nothing left in another language."""

import re
import string
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from time import sleep
from typing import Any

import orjson
import pytest
from playwright.sync_api import Browser
from served import BAKHMUT, TWO_THINGS, Line, on_days, publish, serve

from app.model import KYIV, EventKind, Language, Status, Where
from app.publish.map_content import content
from app.publish.phrases import TOLD, words_in
from app.publish.telling import Telling, telling
from app.publish.webmap import snapshot
from app.service import Service

ALL = Where()
UKRAINIAN = Telling(Language.UKRAINIAN)
CLASH, SHELLING = EventKind.CLASH, EventKind.SHELLING
LATIN = re.compile(r"[A-Za-z]{3,}")
AS_PUBLISHED = {
    "url",
    "source",
    "quotes",
    "query",
    "about",
    "live",
    "language",
    "geometry",
    "credit",
    "words",
}
"""What the file holds in the words of others: addresses, sources, quotes, a place's other name; and licences."""


@pytest.fixture
def service(tmp_path: Path) -> Service:
    return serve(tmp_path)


def gaps(text: Any) -> set[str]:
    """Return the names of the gaps in a text or in all of its forms."""
    forms = text.values() if isinstance(text, dict) else [text]
    return {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name}


def flat(texts: Any, path: str = "") -> dict[str, Any]:
    """Return the texts under their whole names; the forms of a plural stay together."""
    found: dict[str, Any] = {}
    for name, text in texts.items():
        is_group = isinstance(text, dict) and "other" not in text
        found |= flat(text, f"{path}{name}.") if is_group else {path + name: text}
    return found


def test_both_languages_say_the_same_things() -> None:
    english, ukrainian = (flat(words_in(language).texts | {"notes": {}}) for language in TOLD)
    assert english.keys() == ukrainian.keys()
    nouns = {"kinds", "plain", "none", "of"}
    for name in english.keys() - {"months"}:
        assert gaps(english[name]) - nouns == gaps(ukrainian[name]) - nouns, name
        if isinstance(english[name], dict):
            assert ukrainian[name].keys() == {"one", "few", "many", "other"}, name


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ((CLASH, Status.REPORTED, 59, 59), "59 бойових зіткнень"),
        ((CLASH, Status.REPORTED, 21, 21), "21 бойове зіткнення"),
        ((SHELLING, Status.REPORTED, 3, None), "щонайменше 3 обстріли"),
        ((SHELLING, Status.REPORTED, 12, None), "щонайменше 12 обстрілів"),
        ((CLASH, Status.REPORTED, 24, 99), "від 24 до 99 бойових зіткнень"),
        ((SHELLING, Status.REPORTED, 2, 4), "від 2 до 4 обстрілів"),
        ((SHELLING, Status.REPORTED, 0, 21), "до 21 обстрілу"),
        ((CLASH, Status.ZERO, 0, 0), "бойових зіткнень не було, як сказано"),
        ((SHELLING, Status.UNNUMBERED, 1, None), "обстріли: числа не вказано"),
    ],
)
def test_counts_in_ukrainian(told: tuple[EventKind, Status, int | None, int | None], said: str) -> None:
    assert words_in(Language.UKRAINIAN).count(*told) == said


def test_shares_days_and_moments_in_ukrainian() -> None:
    words = words_in(Language.UKRAINIAN)
    share = "частка 12 із щонайбільше 59 бойових зіткнень, названих для кількох місць разом"
    assert words.shared_count(CLASH, 0, 59, 12) == share
    assert words.days(date(2023, 3, 19), date(2023, 3, 25)) == "19–25 березня 2023"
    assert words.days(date(2023, 2, 24), date(2023, 3, 1)) == "24 лютого – 1 березня 2023"
    assert words.moment(datetime(2023, 3, 25, 8, tzinfo=KYIV)) == "25 березня 2023, 08:00 за Києвом"
    assert words.some(["а", "б", "в", "г", "д"]) == "а, б, в, ще 2"


def strings(held: Any) -> Iterator[str]:
    """Give what the file says in its own words."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, list):
        for each in held:
            yield from strings(each)
    elif isinstance(held, dict):
        for name, value in held.items():
            if name not in AS_PUBLISHED:
                yield from strings(value)


def test_nothing_is_left_in_english(service: Service) -> None:
    none = Line("No clashes at Bakhmut.", (BAKHMUT,), 0, 0, status=Status.ZERO, day=date(2023, 3, 23))
    publish(service, *TWO_THINGS, none, sample=True)
    held = orjson.loads(orjson.dumps(content(service, ALL, UKRAINIAN)))
    for part in ("title", "window", "claimants", "made", "sample", "places", "frames", "fronts", "line"):
        for said in strings(held[part]):
            is_name = re.fullmatch(r"[a-z_]+|UA\d+|[\w-]+-c\d+|kherson-defence|#\w+", said)
            assert is_name or not LATIN.search(said.replace("kherson-defence", "")), said
    assert {place["name"] for place in held["places"].values()} >= {"Лиман", "Бахмут", "Авдіївка"}
    assert {claim["where"] for claim in held["claims"].values()} >= {"Херсонська область"}
    assert all(place["query"].endswith("&lang=uk") for place in held["places"].values())


@pytest.mark.browser
def test_the_ukrainian_file_opens_from_disk_and_speaks_ukrainian(
    browser: Browser, service: Service, tmp_path: Path
) -> None:
    publish(service, *TWO_THINGS, *on_days(Line("4 clashes at Bakhmut.", (BAKHMUT,), 4, 4), range(3)))
    file = tmp_path / "map.html"
    file.write_text(snapshot(service, ALL, UKRAINIAN), "utf-8")
    page = browser.new_context(offline=True, viewport={"width": 1200, "height": 800}).new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(file.as_uri())
    page.wait_for_selector(".leaflet-interactive", state="attached", timeout=20_000)
    assert page.get_attribute("html", "lang") == "uk"
    page.get_by_label("Раніше").click()
    page.get_by_label("Раніше").click()
    assert page.get_by_label("Наблизити").count() == 1
    assert page.inner_text(".fl-day") == "24 березня 2023"
    assert page.locator(".fl-shared").inner_text().split("\n") == ["59 бойових зіткнень", "на 5 місць разом"]
    page.locator(".fl-target").first.dispatch_event("click")
    assert "бойові зіткнення" in page.inner_text(".fl-card .fl-count")
    said = page.evaluate(
        "[...document.querySelectorAll('.fl-head, .fl-legend, .leaflet-control, .fl-slider, .fl-label')].map((node) => node.innerText).join(' ')"
    )
    assert not LATIN.search(said.replace("kherson-defence", "")), said
    assert complaints == []


def test_a_file_of_the_past_holds_what_was_known_then(service: Service) -> None:
    publish(service, Line("4 clashes at Bakhmut.", (BAKHMUT,), 4, 4))
    then = datetime.now(KYIV)
    sleep(1.1)
    publish(service, *TWO_THINGS, url="https://example.org/2")
    past = telling(service, "en", (then + timedelta(seconds=0.6)).isoformat())
    held = content(service, ALL, past)
    assert "4 clashes" in held["frames"][0]["headline"]
    assert "59" not in held["frames"][0]["headline"]
    assert held["made"].startswith("as it was known on ")
    assert snapshot(service, ALL, past) == snapshot(service, ALL, replace(past))
    assert "59 clashes" in content(service, ALL)["frames"][0]["headline"]


@pytest.mark.browser
def test_on_a_phone_nothing_lies_over_a_card(browser: Browser, service: Service, tmp_path: Path) -> None:
    publish(service, *TWO_THINGS)
    file = tmp_path / "map.html"
    file.write_text(snapshot(service, ALL, UKRAINIAN), "utf-8")
    page = browser.new_context(offline=True, viewport={"width": 390, "height": 844}).new_page()
    page.goto(file.as_uri())
    page.wait_for_selector(".fl-target", state="attached")
    page.locator(".fl-target").first.dispatch_event("click")
    page.wait_for_timeout(500)
    card = page.locator(".leaflet-popup").bounding_box()
    assert card
    assert card["x"] >= 0
    assert card["x"] + card["width"] <= 390
    page.locator(".leaflet-popup-close-button").click(timeout=3000)
    page.wait_for_selector(".leaflet-popup", state="detached")
    assert page.locator(".fl-legend").is_visible()
