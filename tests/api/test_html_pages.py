"""The pages of the API for people: readable without script, nothing from elsewhere, and no text of a briefing runs."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hostile import HOSTILE
from served import FIFTY_NINE, publish
from starlette.testclient import TestClient

from app.publish.layers import LAYERS
from app.service import Service

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
PAGES = [
    "/api",
    "/api/conformance",
    "/api/collections",
    *(f"/api/collections/{layer}" for layer in LAYERS),
    *(f"/api/collections/{layer}/items" for layer in LAYERS),
]
KNOWN = set(
    re.findall(
        r"\w+",
        "html head meta title link body header main footer h1 h2 p a ul li table tr th td div nav svg path circle blockquote mark code",
    )
)


class Read(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def page(client: TestClient, address: str) -> str:
    answer = client.get(address, headers=BROWSER)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return answer.text


@pytest.mark.parametrize("address", PAGES)
def test_pages_have_no_script_and_nothing_from_elsewhere(client: TestClient, address: str) -> None:
    read = Read(page(client, address))
    assert read.tags <= KNOWN
    assert not {name for name in read.names if name.startswith("on") or name == "style"}
    assert "CC BY 4.0" in page(client, address)
    loaded = [link for link in read.links if "pages.css" in link or link.startswith("data:")]
    assert len(loaded) == 2


def test_every_link_of_the_way_in_leads_somewhere(client: TestClient) -> None:
    seen: set[str] = set()
    for address in ("/api", "/api/collections", "/api/collections/claims", "/api/collections/claims/items"):
        for link in Read(page(client, address)).links:
            if link.startswith(("/", "http://testserver")) and link not in seen:
                seen.add(link)
                assert client.get(link).status_code == 200, link
    assert len(seen) > 30


def test_html_definition(client: TestClient) -> None:
    paths = client.get("/api/openapi.json").json()["paths"]
    for path in [*PAGES[:3], "/api/collections/{layer_id}", "/api/collections/{layer_id}/items"]:
        assert "text/html" in paths[path]["get"]["responses"]["200"]["content"], path


def test_html_content(client: TestClient) -> None:
    assert "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html" in page(client, "/api/conformance")
    document = client.get("/api/collections/claims/items").json()
    shown = page(client, "/api/collections/claims/items")
    for feature in document["features"]:
        assert f"/api/collections/claims/items/{feature['id']}" in shown
        alone = page(client, f"/api/collections/claims/items/{feature['id']}")
        for name, value in feature["properties"].items():
            if value not in (None, "", []):
                assert f"<th>{name}</th>" in alone
        assert "<blockquote>There were <mark>59</mark> " in alone


def test_the_map_shows_every_place_and_areas_and_lines(client: TestClient, service: Service) -> None:
    assert page(client, "/api/collections/settlements/items").count("<circle") == 5
    assert page(client, "/api/collections/areas/items?level=oblast").count('<path class="a') == 2
    assert '<path class="land"' in page(client, "/api/collections/contact_line/items")


def test_a_page_leads_to_the_next(client: TestClient) -> None:
    first = page(client, "/api/collections/settlements/items?limit=2")
    (further,) = re.findall(r'rel="next" href="([^"]*)"', first)
    assert "2 of 6 features" in first
    assert "2 of 6 features" in page(client, further.replace("&amp;", "&"))


def test_text_of_briefings_stays_text(client: TestClient, service: Service) -> None:
    for number, text in enumerate(HOSTILE):
        line = replace(FIFTY_NINE, sentence=f"{text} {number}", claimant=f"{text}{number}", number="")
        publish(service, line, source=f"{text}{number}", title=text, url=f"javascript:{text}{number}")
    found = client.get("/api/collections/claims/items?limit=100").json()["features"]
    assert len(found) > len(HOSTILE)
    pages = ["/api/collections/claims/items"]
    pages += [f"/api/collections/claims/items/{feature['id']}" for feature in found]
    pages += [
        f"/api/collections/claims/items?filter=source='{text.replace(chr(39), chr(39) * 2)}'"
        for text in HOSTILE[:5]
    ]
    for address in pages:
        read = Read(page(client, address.replace("&", "%26")))
        assert read.tags <= KNOWN
        assert not {name for name in read.names if name.startswith("on")}
        assert not [link for link in read.links if link.startswith("javascript:")]


def test_the_style_follows_the_map(client: TestClient) -> None:
    style = client.get("/api/pages.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "--clash: #bf3815" in style.text
    assert "prefers-color-scheme: dark" in style.text
    assert "http" not in style.text
