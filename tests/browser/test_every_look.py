"""Every state in every language and theme at every size, walked on one page as a reader goes back and forth: only what may differ by look is looked at."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import BOXES, DESKTOP, PHONE, Opening, Serving, overlapping, until
from weeks import EMBEDDED, FRAME, STATES, three_weeks

pytestmark = pytest.mark.browser
LOOKS = [(scheme, language) for scheme in ("light", "dark") for language in ("en", "uk")]
PLACES = {"desk": ("/", DESKTOP), "phone": ("/", PHONE), "frame": ("/embed", FRAME)}
GO = """(address) => {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}"""
RULES = ["color-contrast", "aria-allowed-attr", "button-name", "label", "html-lang-valid"]
WITHOUT_NAMES = ("table", "coverage")
"""States that lie over the map: what is under them may overlap."""


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving(*three_weeks(), source="RFE/RL", sample=True)


@pytest.mark.parametrize(("scheme", "language"), LOOKS)
@pytest.mark.parametrize("place", PLACES)
def test_no_look_of_a_state_overlaps_or_fails(
    address: str, opening: Opening, place: str, scheme: str, language: str
) -> None:
    path, size = PLACES[place]
    watched = opening(f"{address}{path}?lang={language}&theme={scheme}", size)
    page, wrong = watched.page, {}
    for name in EMBEDDED if place == "frame" else STATES:
        page.evaluate(GO, f"{path}?{STATES[name]}&lang={language}&theme={scheme}".replace("?&", "?"))
        until(
            page,
            "document.querySelector('.fl-panel .fl-bone, .fl-table-holder .fl-bone') === null",
        )
        page.wait_for_timeout(400)
        seen = page.evaluate("[document.documentElement.lang, document.documentElement.dataset.theme]")
        rules = (
            RULES if name == "coverage" else [*RULES, "target-size"]
        )  # its days are chosen in the timeline as well
        found = Axe().run(page, {"exclude": [[".fl-waiting"]]}, {"runOnly": rules}).response["violations"]
        wrong[name] = [
            *([] if seen == [language, scheme] else [seen]),
            *([] if name in WITHOUT_NAMES else overlapping(page.evaluate(BOXES))),
            *[(one["id"], one["nodes"][0]["html"][:120]) for one in found],
            *(["undefined"] if "undefined" in page.inner_text("body") else []),
            *(["wider"] if page.evaluate("document.documentElement.scrollWidth > innerWidth") else []),
        ]
    assert {name: problems for name, problems in wrong.items() if problems} == {}
    assert watched.problems == []
    assert watched.elsewhere == []
