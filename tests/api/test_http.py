"""HTTP as it should be: headers, HEAD, OPTIONS, tags, compression, and problems instead of traces."""

import gzip
from pathlib import Path

import brotli
import pytest
import zstandard
from served import AVDIIVKA, Line, publish, serve
from starlette.testclient import TestClient

from app.api.codings import coding_asked
from app.api.guard import content_policy
from app.main import application
from app.service import Service
from app.settings import Settings

PLAIN = {"Accept-Encoding": "identity"}
TAGGED = [
    "/api",
    "/api/collections",
    "/api/collections/claims/items",
    "/api/collections/claims/items?limit=1&datetime=2023-03-24",
    "/api/counts?by=oblast",
    "/api/counts?by=oblast&f=csv",
    "/api/status",
    "/api/briefings",
    "/api/places?q=Bakhmut",
    "/ground/oblasts.json",
    "/ground/ground.json",
    "/map.html",
    "/api/openapi.json",
    "/api/docs",
]


@pytest.mark.parametrize(
    "address", [*TAGGED, "/healthz", "/nothing", "/static/style.json", "/static/vendor/leaflet/leaflet.css"]
)
def test_every_answer_is_guarded(client: TestClient, address: str) -> None:
    headers = client.get(address).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in headers


def test_pages_may_load_only_what_is_ours(client: TestClient) -> None:
    policy = client.get("/healthz").headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy


def test_only_the_embed_may_be_framed() -> None:
    assert "frame-ancestors *" in content_policy(Settings(), "/embed")
    assert "frame-ancestors 'none'" in content_policy(Settings(), "/")


def test_tiles_that_the_settings_name_may_be_loaded() -> None:
    settings = Settings(basemap_tiles="https://{s}.tile.example.org/{z}/{x}/{y}.png")
    assert "img-src 'self' data: https://*.tile.example.org;" in content_policy(settings, "/")
    assert "img-src 'self' data:;" in content_policy(Settings(basemap_tiles="javascript:alert(1)"), "/")


@pytest.mark.parametrize("address", TAGGED)
def test_a_tag_answers_304_until_the_ledger_changes(
    client: TestClient, service: Service, address: str
) -> None:
    first = client.get(address)
    tag = first.headers["etag"]
    assert not tag.startswith("W/")
    again = client.get(address, headers={"If-None-Match": f'"other", {tag}'})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == tag
    assert client.get(address).content == first.content
    publish(service, Line("A clash at Avdiivka.", (AVDIIVKA,)), url="https://example.org/z")
    changed = client.get(address, headers={"If-None-Match": tag}).status_code == 200
    assert changed is not address.startswith("/ground")


def test_other_questions_and_other_forms_have_other_tags(client: TestClient) -> None:
    address = "/api/collections/claims/items"
    tags = {
        client.get(f"{address}?limit=1").headers["etag"],
        client.get(f"{address}?limit=2").headers["etag"],
        client.get(f"{address}?limit=1", headers=PLAIN).headers["etag"],
    }
    assert len(tags) == 3


@pytest.mark.parametrize("address", TAGGED)
def test_head_is_get_without_its_body(client: TestClient, address: str) -> None:
    whole, head = client.get(address, headers=PLAIN), client.head(address, headers=PLAIN)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]
    assert head.headers["etag"] == whole.headers["etag"]


def test_large_answers_are_compressed_for_those_who_take_it(client: TestClient) -> None:
    for address in (
        "/api/collections/areas/items",
        "/ground/oblasts.json",
        "/static/vendor/leaflet/leaflet.js",
    ):
        packed = client.get(address, headers={"Accept-Encoding": "gzip"})
        plain = client.get(address, headers=PLAIN)
        assert packed.headers["content-encoding"] == "gzip"
        assert "content-encoding" not in plain.headers
        assert "accept-encoding" in packed.headers["vary"].lower()
        if "items" not in address:
            assert packed.content == plain.content


@pytest.mark.parametrize("coding", ["zstd", "br", "gzip"])
def test_each_coding_unpacks_to_the_same_bytes(client: TestClient, coding: str) -> None:
    address = "/api/collections/areas/items"
    plain = client.get(address, headers=PLAIN)
    with client.stream("GET", address, headers={"Accept-Encoding": coding}) as answer:
        raw = b"".join(answer.iter_raw())
    assert answer.headers["content-encoding"] == coding
    assert unpacked(raw, coding) == plain.content
    assert answer.headers["etag"] != plain.headers["etag"]


def unpacked(raw: bytes, coding: str) -> bytes:
    if coding == "zstd":
        return bytes(zstandard.ZstdDecompressor().decompressobj().decompress(raw))
    return bytes(brotli.decompress(raw)) if coding == "br" else gzip.decompress(raw)


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip, br", "br"),
        ("br;q=0.5, gzip;q=0.9", "gzip"),
        ("*", "zstd"),
        ("zstd;q=0, *;q=0.1", "br"),
        ("identity", ""),
        ("identity, gzip;q=0.5", ""),
        ("gzip;q=nonsense", ""),
        ("", ""),
    ],
)
def test_the_asker_chooses_the_coding(accepted: str, coding: str) -> None:
    assert coding_asked(accepted) == coding


def test_anyone_may_ask_across_origins_and_nobody_may_write(client: TestClient) -> None:
    asked = {
        "Origin": "https://news.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization",
    }
    answer = client.options("/api/briefings", headers=asked)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
    assert "authorization" not in answer.headers["access-control-allow-headers"].lower()
    assert "access-control-allow-origin" not in client.post("/api/briefings", json={}).headers


def test_a_method_that_is_not_taken_is_a_problem(client: TestClient) -> None:
    answer = client.delete("/api/counts")
    assert (answer.status_code, answer.headers["content-type"]) == (405, "application/problem+json")
    assert "DELETE" in answer.json()["detail"]


def test_a_fault_of_our_own_is_told_without_its_trace(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> int:
        raise RuntimeError("secret detail")

    app = application(service)
    monkeypatch.setattr(type(service.ledger), "data_version", fail)
    answer = TestClient(app, raise_server_exceptions=False).get("/api/status")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text


def test_an_empty_ledger_answers_everything(service: Service) -> None:
    client = TestClient(application(service))
    for address in TAGGED:
        assert client.get(address).status_code == 200, address
    for layer in ("claims", "area_claims", "settlements", "areas", "fronts"):
        assert client.get(f"/api/collections/{layer}/items").json()["features"] == []


def test_the_service_says_its_state(client: TestClient) -> None:
    state = client.get("/api/status").json()
    assert (state["first_day"], state["last_day"], state["sample"], state["writing"]) == (
        "2023-03-24",
        "2023-03-24",
        False,
        True,
    )
    assert {found["id"] for found in state["claimants"]} == {"general-staff", "kherson-defence"}
    assert state["kinds"] == ["clash", "shelling"]
    assert "GeoNames" in state["attribution"]
    assert state["licence"] == "CC BY 4.0"
    assert state["tiles"] is None


def test_places_are_found_by_any_spelling(client: TestClient) -> None:
    for name in ("Бахмут", "Bakhmut", "Артемовск"):
        first = client.get("/api/places", params={"q": name}).json()[0]
        assert (first["code"], first["oblast"]) == ("UA14020010010059145", "UA14000000000091971")
        assert 37 < first["lon"] < 39
    assert client.get("/api/places?q=").status_code == 400
    assert client.get("/api/places", params={"q": "x" * 300}).status_code == 400
    assert client.get("/api/places?q=Kyiv&limit=3").json()


def test_outlines_are_served_by_name_and_nothing_else_is(client: TestClient) -> None:
    assert len(client.get("/ground/oblasts.json").json()["features"]) == 27
    for name in ("roads", "..", "%2e%2e%2fSOURCES"):
        assert client.get(f"/ground/{name}.json").status_code == 404
    assert client.get("/static/../app/main.py").status_code == 404


def test_links_begin_with_the_address_that_readers_are_told(tmp_path: Path) -> None:
    client = TestClient(application(serve(tmp_path, public_url="https://map.example.org/front/")))
    links = client.get("/api").json()["links"]
    assert {link["href"] for link in links if link["rel"] == "data"} == {
        "https://map.example.org/front/api/collections"
    }


def test_files_of_the_page_are_asked_about_each_time(client: TestClient) -> None:
    assert client.get("/static/style.json").headers["cache-control"] == "public, no-cache"


@pytest.mark.parametrize(
    "address",
    [
        "/api/collections/claims/items",
        "/api/collections/claims/items.csv",
        "/api/collections/claims/items.parquet",
        "/api/counts?f=arrow",
        "/api/download/claims.csv",
    ],
)
def test_what_many_ask_for_may_be_kept_for_a_moment_and_is_tagged(
    client: TestClient, service: Service, address: str
) -> None:
    first = client.get(address)
    told = first.headers["cache-control"]
    assert told.startswith("public, max-age=")
    assert "stale-while-revalidate" in told
    assert client.get(address, headers={"If-None-Match": first.headers["etag"]}).status_code == 304
    assert {"Accept", "Accept-Encoding"} <= {name.strip() for name in first.headers["vary"].split(",")}
    publish(service, Line("A clash at Avdiivka.", (AVDIIVKA,)), url="https://example.org/z")
    assert client.get(address, headers={"If-None-Match": first.headers["etag"]}).status_code == 200


@pytest.mark.parametrize(
    "address", ["/api/counts", "/api/counts?by=street", "/nothing", "/api/collections/x"]
)
def test_every_answer_bears_the_id_of_its_request(client: TestClient, address: str) -> None:
    own, other = client.get(address).headers, client.get(address).headers
    assert len(own["x-request-id"]) >= 16
    assert own["x-request-id"] != other["x-request-id"]
    for given, told in (("proxy-7", True), ("<script>", False)):
        answer = client.get(address, headers={"X-Request-ID": given})
        assert (answer.headers["x-request-id"] == given) is told
