"""Every state of page and embed, on desk, phone and in a small frame, light and dark, in both languages: nothing overlaps, fails or is fetched elsewhere."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import BOXES, DESKTOP, PHONE, Opening, Serving, overlapping, until
from weeks import EMBEDDED, FRAME, STATES, three_weeks

pytestmark = pytest.mark.browser
LOOKS = [("light", "en"), ("dark", "uk"), ("light", "uk"), ("dark", "en")]
CASES = [
    *[(f"/?{STATES[name]}", DESKTOP, name) for name in STATES],
    *[(f"/?{STATES[name]}", PHONE, name) for name in STATES],
    *[(f"/embed?{STATES[name]}", FRAME, f"embed-{name}") for name in EMBEDDED],
]


@pytest.fixture(scope="module")
def address(serving: Serving) -> str:
    return serving(*three_weeks(), source="RFE/RL", sample=True)


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
