"""Pages over HTTP: the live map, its embed, and the map file of a window."""

import re

import pytest
from served import AVDIIVKA, Line, publish
from starlette.testclient import TestClient

from app.service import Service


@pytest.mark.parametrize("address", ["/", "/embed", "/?last=7&kind=clash", "/?nonsense=1"])
def test_pages_are_served_whatever_their_address_says(client: TestClient, address: str) -> None:
    page = client.get(address)
    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert ("frame-ancestors *" in page.headers["content-security-policy"]) is address.startswith("/embed")
    assert ("x-frame-options" in page.headers) is not address.startswith("/embed")


@pytest.mark.parametrize("address", ["/", "/embed"])
def test_everything_a_page_names_is_served(client: TestClient, address: str) -> None:
    text = client.get(address).text
    named = re.findall(r'(?:src|href)="(/[^"#?]*)"', text)
    assert named
    for path in named:
        if "/fonts/" not in path:  # made at installation
            assert client.get(path).status_code == 200, path


def test_leaflet_comes_from_the_installed_package(client: TestClient) -> None:
    for name in ("leaflet-src.esm.js", "leaflet.css", "images/layers.png"):
        assert client.get(f"/static/vendor/leaflet/{name}").status_code == 200


def test_the_map_file_is_of_the_window_that_is_asked_for(client: TestClient, service: Service) -> None:
    publish(service, Line("A clash at Avdiivka.", (AVDIIVKA,)), url="https://example.org/2")
    page = client.get("/map.html?from=2023-03-24&to=2023-03-24&kind=clash")
    assert page.status_code == 200
    assert "24 March 2023" in page.text
    assert "Shelling" not in re.findall(r'"(Clashes|Shelling)" : feature_group', page.text)
    assert client.get("/map.html?from=someday").status_code == 400
    assert client.get("/map.html?colour=red").status_code == 400
    assert client.get("/map.html?lang=uk&theme=dark&at=37.7,48.4,8").status_code == 200
    told = client.get("/map.html?lang=uk&from=2023-03-24").text
    assert '<html lang="uk">' in told
    assert client.get("/map.html?from=2023-03-24", headers={"Accept-Language": "uk,en;q=0.5"}).text == told
    assert client.get("/map.html?lang=ru").status_code == 400
    assert "nothing read yet" in client.get("/map.html?as_of=2020-01-01").text
    assert client.get("/map.html?last=1").text == client.get("/map.html?from=2023-03-24&to=2023-03-24").text


def test_the_map_file_may_run_its_own_scripts_only(client: TestClient) -> None:
    page = client.get("/map.html")
    assert "default-src" not in page.headers["content-security-policy"], "the file's own policy rules"
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    own = re.search(r'Content-Security-Policy" content="([^"]*)"', page.text)
    assert own
    assert "script-src 'sha256-" in own.group(1)
