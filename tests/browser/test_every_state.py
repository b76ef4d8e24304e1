"""Every state of page and embed, on desk, phone and in a small frame, light and dark, in both languages: nothing overlaps, fails or is fetched elsewhere."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import BOXES, DESKTOP, PHONE, Opening, Serving, overlapping, until
from served import AVDIIVKA, BAKHMUT, DONETSK, FIFTY_NINE, MARINKA, NUMEROUS, Line

from app.model import EventKind, Side, Status

pytestmark = pytest.mark.browser
FRAME = (600, 400)
LOOKS = [("light", "en"), ("dark", "uk"), ("light", "uk"), ("dark", "en")]
DAY, WEEK = "from=2023-03-24&to=2023-03-24", "from=2023-03-18&to=2023-03-24"
STATES = {
    "latest": "",
    "day": f"{DAY}&kind=clash",
    "all": "last=all",
    "kinds": f"{DAY}&kind=clash,shelling,air_strike",
    "not-covered": "from=2023-03-17&to=2023-03-17",
    "nothing-said": f"{DAY}&kind=guided_bomb",
    "filter-empties": f"{WEEK}&kind=clash&claimant=nobody",
    "cumulative": f"{WEEK}&mode=cumulative",
    "raions": f"{WEEK}&level=raion&kind=clash",
    "place": f"{DAY}&place={BAKHMUT}",
    "why": f"{DAY}&place={BAKHMUT}&tab=why",
    "oblast": f"{DAY}&place={DONETSK}",
    "front": "front=bakhmut",
    "table": f"{WEEK}&view=table",
    "changes": f"{DAY}&view=changes",
    "coverage": "view=coverage",
}
EMBEDDED = ("latest", "day", "not-covered", "nothing-said", "place", "raions")
CASES = [
    *[(f"/?{STATES[name]}", DESKTOP, name) for name in STATES],
    *[(f"/?{STATES[name]}", PHONE, name) for name in STATES],
    *[(f"/embed?{STATES[name]}", FRAME, f"embed-{name}") for name in EMBEDDED],
]


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    """Give three weeks of two directions, one day missing, the seed's day last."""
    briefings = []
    for number in range(20):
        day = date(2023, 3, 4) + timedelta(number)
        if day == date(2023, 3, 17):
            continue
        at = Line(
            f"{10 + number} clashes at Bakhmut and Ivanivske.",
            (BAKHMUT, "UA14020010100058978"),
            10 + number,
            10 + number,
            direction="bakhmut",
            day=day,
        )
        beside = replace(
            at, sentence="6 clashes at Marinka.", places=(MARINKA,), low=6, high=6, direction="marinka"
        )
        shelled = replace(
            beside,
            sentence="Avdiivka was shelled.",
            places=(AVDIIVKA,),
            kind=EventKind.SHELLING,
            low=1,
            high=None,
            direction="",
        )
        quiet = replace(
            beside,
            sentence="None in the Volyn direction.",
            places=(),
            low=0,
            high=0,
            status=Status.ZERO,
            direction="volyn",
        )
        briefings.append((at, beside, shelled, quiet))
    own = Line(
        "Ukrainian aircraft struck near Bakhmut.", (BAKHMUT,), kind=EventKind.AIR_STRIKE, side=Side.UKRAINE
    )
    return serving(*briefings, (FIFTY_NINE, NUMEROUS, own), source="RFE/RL", sample=True)


@pytest.mark.parametrize(
    ("path", "size", "name"), CASES, ids=[f"{name}-{size[0]}" for _, size, name in CASES]
)
def test_nothing_overlaps_fails_or_comes_from_elsewhere(
    address: str, opening: Opening, path: str, size: tuple[int, int], name: str
) -> None:
    scheme, language = LOOKS[CASES.index((path, size, name)) % len(LOOKS)]
    watched = opening(f"{address}{path}&lang={language}", size, scheme)
    page = watched.page
    until(
        page,
        "document.querySelector('.fl-bone') === null || document.querySelector('.fl-panel .fl-bone') === null",
    )
    page.wait_for_timeout(400)
    assert watched.problems == []
    assert watched.elsewhere == []
    if "view=" not in path or "changes" in path:
        assert overlapping(page.evaluate(BOXES)) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    footer = page.locator(".fl-footer").bounding_box()
    assert footer
    assert footer["y"] + footer["height"] <= size[1] + 1
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:160]) for one in found] == []
    assert "undefined" not in page.inner_text("body")
    watched.picture(f"state-{name}-{size[0]}-{scheme}-{language}")
