"""Sites that are given an address of a view get its frame; others' addresses are refused."""

from pathlib import Path
from urllib.parse import quote

import pytest
from served import FIFTY_NINE, publish, serve
from starlette.testclient import TestClient

from app.main import application

HERE = "http://testserver"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    service = serve(tmp_path_factory.mktemp("oembed"))
    publish(service, FIFTY_NINE)
    return TestClient(application(service))


def test_the_frame_of_a_view_keeps_its_state(reader: TestClient) -> None:
    view = quote(f"{HERE}/?from=2023-03-24&to=2023-03-24&kind=clash", safe="")
    found = reader.get(f"/api/oembed?url={view}&maxwidth=480").json()
    assert (found["version"], found["type"], found["width"], found["height"]) == ("1.0", "rich", 480, 400)
    assert f'src="{HERE}/embed?from=2023-03-24&amp;to=2023-03-24&amp;kind=clash" width="480"' in found["html"]
    assert found["thumbnail_url"] == f"{HERE}/map.png?from=2023-03-24&to=2023-03-24&kind=clash"


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("url=https://example.org/", 404),
        (f"url={HERE}/api", 404),
        ("", 404),
        (f"url={HERE}/&format=xml", 400),
        (f"url={HERE}/&maxwidth=wide", 400),
    ],
)
def test_what_is_no_view_is_refused(reader: TestClient, query: str, status: int) -> None:
    assert reader.get(f"/api/oembed?{query}").status_code == status


def test_a_query_cannot_break_out_of_the_frame(reader: TestClient) -> None:
    view = quote(f'{HERE}/?kind="><script>alert(1)</script>', safe="")
    assert "<script>" not in reader.get(f"/api/oembed?url={view}").json()["html"]


def test_a_page_says_where_its_frame_and_picture_are(reader: TestClient) -> None:
    page = reader.get('/?kind=clash&lang="><script>alert(1)</script>').text
    assert (
        'type="application/json+oembed" href="http://testserver/api/oembed?url=http%3A%2F%2Ftestserver%2F%3Fkind%3Dclash'
        in page
    )
    assert "<script>alert" not in page
    assert 'property="og:image"' in page


def test_a_page_holds_its_first_view(reader: TestClient, tmp_path: Path) -> None:
    page = reader.get("/").text
    assert '<script type="application/json" id="fl-first">' in page
    assert '"covered":"1"' in page
