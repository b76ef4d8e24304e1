"""Texts that would like to be scripts: in every field, on page and embed, they stay text."""

import json

import pytest
from browsing import Opening, Serving, drawn
from playwright.sync_api import Page, Route
from served import BAKHMUT, FIFTY_NINE, FIVE, NUMEROUS, Line

pytestmark = pytest.mark.browser
ATTACKS = (
    "<script>window.struck=1</script>",
    "<img src=x onerror=window.struck=1>",
    "<svg onload=window.struck=1>",
    '"><script>window.struck=1</script>',
    "'><img src=x onerror='window.struck=1'>",
    "</title><script>window.struck=1</script>",
    "</textarea><svg/onload=window.struck=1>",
    "</script><script>window.struck=1</script>",
    "<iframe srcdoc='<script>parent.struck=1</script>'></iframe>",
    "<a href='javascript:window.struck=1'>x</a>",
    "javascript:window.struck=1",
    "${window.struck=1}",
    "{{constructor.constructor('window.struck=1')()}}",
    "`${window.struck=1}`",
    "<%= window.struck=1 %>",
    "{n} {0} %s ** **",
    "<math><mtext></math><img src=x onerror=window.struck=1>",
    "<style>body{display:none}</style>",
    "<body onpageshow=window.struck=1>",
    "\u202e<b onmouseover=window.struck=1>gnp",
)
BARE = """() => ({
  struck: window.struck ?? null,
  strange: document.querySelectorAll(
    "iframe, img, script:not([src]):not([type='application/json']), style, [onerror], [onload], a[href^=javascript]").length,
})"""


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    """Every attack as source, title, address and sentence of a briefing about Bakhmut."""
    briefings = [
        (
            Line(
                f"{attack} 3 clashes near Bakhmut {number}.",
                (BAKHMUT,),
                number + 1,
                number + 1,
                number="3",
                claimant=attack,
            ),
        )
        for number, attack in enumerate(ATTACKS)
    ]
    return serving(*briefings, source=" ".join(ATTACKS), title=" ".join(ATTACKS))


def unharmed(page: Page) -> None:
    assert page.evaluate(BARE) == {"struck": None, "strange": 0}


def test_hostile_briefings_are_shown_as_they_stand(address: str, opening: Opening) -> None:
    watched = opening(address + f"/?place={BAKHMUT}&kind=clash")
    page = watched.page
    unharmed(page)
    assert "<script>window.struck=1</script>" in page.inner_text("#fl-panel")
    for tab in page.locator(".fl-tabs button").all():
        tab.click()
        page.wait_for_timeout(100)
        unharmed(page)
    page.goto(address + "/?view=table")
    drawn(page)
    unharmed(page)
    page.click("#fl-sources")
    unharmed(page)
    assert watched.elsewhere == []
    assert watched.problems == []


def test_hostile_briefings_do_nothing_in_the_embed(address: str, opening: Opening) -> None:
    watched = opening(address + f"/embed?place={BAKHMUT}", (600, 400))
    unharmed(watched.page)
    assert watched.problems == []


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_field_of_every_answer_may_be_hostile(
    serving_plain: str, opening: Opening, attack: str
) -> None:
    watched = opening(serving_plain + "/", wait=False)
    page = watched.page
    page.route("**/api/**", lambda route: poisoned(route, attack))
    page.goto(serving_plain + f"/?place={BAKHMUT}&lang=en")
    drawn(page)
    unharmed(page)
    page.keyboard.press("/")
    page.keyboard.type("Bakhmut")
    page.wait_for_selector("#fl-hits [role=option]")
    unharmed(page)
    assert watched.problems == []
    page.unroute_all(behavior="ignoreErrors")


@pytest.fixture(scope="module")
def serving_plain(serving: Serving) -> str:
    return serving((FIFTY_NINE, NUMEROUS), source="RFE/RL")


WORDS = """
    name_en name_uk claimant_name source title url text hedge window_told direction_name within_name attribution licence
    oblast_name_en oblast_name_uk raion_name_en raion_name_uk area_name parser_version language
"""


def poisoned(route: Route, attack: str) -> None:
    """Let the service answer, and put the attack into every text that is nobody's code."""
    answer = route.fetch()
    route.fulfill(response=answer, body=json.dumps(_with(answer.json(), attack)))


def _with(value: object, attack: str) -> object:
    if isinstance(value, dict):
        return {
            key: attack if key in WORDS.split() and isinstance(inner, str) else _with(inner, attack)
            for key, inner in value.items()
        }
    return [_with(inner, attack) for inner in value] if isinstance(value, list) else value


def test_the_five_are_a_fair_target() -> None:
    assert len(ATTACKS) == 20
    assert BAKHMUT in FIVE
