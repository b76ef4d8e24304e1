"""The doors of OGC API - Features, as a client walks through them."""

from datetime import timedelta
from typing import Any

import pytest
from served import AVDIIVKA, BAKHMUT, DAY, DONETSK, FIVE, Line, on_days, publish
from starlette.testclient import TestClient

from app.service import Service

LAYERS = ["claims", "area_claims", "settlements", "areas", "fronts"]
REFERENCE = ["briefings", "gazetteer"]
LINES = ["contact_line", "contact_band", "analyst_line"]


def items(client: TestClient, layer: str = "claims", **asked: Any) -> dict[str, Any]:
    answer = client.get(f"/api/collections/{layer}/items", params=asked)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/geo+json"
    found: dict[str, Any] = answer.json()
    assert found["numberReturned"] == len(found["features"]) <= found["numberMatched"]
    return found


def link(document: dict[str, Any], rel: str) -> str:
    return next(str(found["href"]) for found in document["links"] if found["rel"] == rel)


def test_every_link_of_the_landing_page_leads_somewhere(client: TestClient) -> None:
    landing = client.get("/api").json()
    rels = {found["rel"] for found in landing["links"]}
    assert {"self", "service-desc", "service-doc", "conformance", "data"} <= rels
    for found in landing["links"]:
        if found["href"].startswith("http://testserver/api"):
            answer = client.get(found["href"])
            assert answer.status_code == 200, found
            assert answer.headers["content-type"].split(";")[0] == found["type"].split(";")[0]


def test_collections_say_what_where_and_when(client: TestClient) -> None:
    document = client.get("/api/collections").json()
    assert [found["id"] for found in document["collections"]] == [*LAYERS, *LINES, *REFERENCE]
    for found in document["collections"][:-1]:
        assert found["extent"]["spatial"]["bbox"][0][0] < found["extent"]["spatial"]["bbox"][0][2]
        assert found["extent"]["temporal"]["interval"][0][0].startswith("2023-03-24")
        assert client.get(link(found, "self")).json() == found
        assert client.get(link(found, "items")).status_code == 200


@pytest.mark.parametrize("layer", LAYERS)
def test_a_feature_is_the_same_in_a_page_and_alone(client: TestClient, layer: str) -> None:
    for feature in items(client, layer)["features"]:
        alone = client.get(f"/api/collections/{layer}/items/{feature['id']}").json()
        assert {name: alone[name] for name in feature} == feature
        assert link(alone, "collection").endswith(f"/api/collections/{layer}")
        assert client.get(link(alone, "self")).json() == alone


def test_pages_follow_each_other_and_miss_nothing(client: TestClient, service: Service) -> None:
    publish(
        service,
        *on_days(Line("Clashes at Bakhmut: 2.", (BAKHMUT,), 2, 2), range(1, 12)),
        url="https://example.org/b",
    )
    whole = [feature["id"] for feature in items(client, limit=1000)["features"]]
    seen, address, pages = [], "/api/collections/claims/items?limit=5&kind=clash", 0
    while address:
        page = client.get(address).json()
        seen += [feature["id"] for feature in page["features"]]
        address = next((found["href"] for found in page["links"] if found["rel"] == "next"), "")
        assert page["numberMatched"] == len(whole) == 12
        pages += 1
    assert (seen, pages) == (whole, 3)


def test_a_page_that_was_begun_goes_on_after_new_claims(client: TestClient, service: Service) -> None:
    publish(
        service,
        *on_days(Line("Clashes at Bakhmut: 2.", (BAKHMUT,), 2, 2), range(1, 5)),
        url="https://example.org/b",
    )
    first = items(client, limit=3)
    publish(
        service,
        Line("A clash before.", (AVDIIVKA,), day=DAY - timedelta(days=3)),
        url="https://example.org/c",
    )
    second = client.get(link(first, "next")).json()
    ids = [feature["id"] for page in (first, second) for feature in page["features"]]
    assert len(ids) == len(set(ids)) == 5


@pytest.mark.parametrize(
    ("datetime", "found"),
    [
        ("2023-03-24", 1),
        ("2023-03-25", 0),
        ("2023-03-24T12:00:00Z", 1),
        ("2023-03-24T22:30:00Z", 0),  # Kyiv has the 25th already
        ("../2023-03-24", 1),
        ("2023-03-24/..", 1),
        ("2023-03-25/..", 0),
        ("2023-03-01/2023-03-31", 1),
    ],
)
def test_datetime_is_tested_on_the_counted_kyiv_day(client: TestClient, datetime: str, found: int) -> None:
    assert items(client, datetime=datetime)["numberMatched"] == found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"bbox": "37.9,48.5,38.1,48.7"}, 1),
        ({"bbox": "30,50,31,51"}, 0),
        ({"kind": "clash,shelling"}, 5 + 1),
        ({"kind": "clash"}, 5),
        ({"side": "ukraine"}, 0),
        ({"claimant": "general-staff"}, 5),
        ({"place": BAKHMUT}, 1),
        ({"place": DONETSK}, 5),
        ({"place": "bakhmut"}, 1),
        ({"place": f"{BAKHMUT},{AVDIIVKA}"}, 2),
        ({"f": "json"}, 6),
        ({"limit": "99999"}, 6),
    ],
)
def test_filters_of_settlements(client: TestClient, asked: dict[str, str], found: int) -> None:
    assert items(client, "settlements", **asked)["numberMatched"] == found


def test_areas_are_asked_for_by_level(client: TestClient) -> None:
    for level in ("oblast", "raion", "hromada", "direction"):
        rows = items(client, "areas", level=level, kind="clash")["features"]
        assert {row["properties"]["level"] for row in rows} == {level}
        assert sum(row["properties"]["share"] or row["properties"]["low"] for row in rows) == 59


def test_fronts_hold_the_places_that_were_named(client: TestClient) -> None:
    found = items(client, "fronts", datetime="2023-03-24")["features"]
    assert {code for front in found for code in front["properties"]["settlements"]} == set(FIVE)
    assert all(front["properties"]["per_day_best"] is None for front in found), (
        "a share is no number of its own"
    )


@pytest.mark.parametrize(
    ("address", "status", "told"),
    [
        ("/api/collections/claims/items?bbox=1,2,3", 400, "1,2,3"),
        ("/api/collections/claims/items?datetime=someday", 400, "someday"),
        ("/api/collections/claims/items?limit=0", 400, "0"),
        ("/api/collections/claims/items?limit=many", 400, "many"),
        ("/api/collections/claims/items?kind=battle", 400, "battle"),
        ("/api/collections/claims/items?side=both", 400, "both"),
        ("/api/collections/claims/items?place=UA00", 400, "UA00"),
        ("/api/collections/claims/items?level=oblast", 400, "oblast"),
        ("/api/collections/areas/items?level=village", 400, "village"),
        ("/api/collections/claims/items?token=%00", 400, "token"),
        ("/api/collections/claims/items?token=bm90aGluZw", 400, "bm90aGluZw"),
        ("/api/collections/claims/items?f=docx", 400, "docx"),
        ("/api/collections/claims/items?colour=red", 400, "colour"),
        ("/api/collections/claims?limit=1", 400, "limit"),
        ("/api?x=1", 400, "x"),
        ("/api/collections/roads", 404, "roads"),
        ("/api/collections/roads/items", 404, "roads"),
        ("/api/collections/claims/items/none", 404, "none"),
        ("/api/nothing", 404, "/api/nothing"),
    ],
)
def test_what_cannot_be_answered_is_a_problem_that_quotes_the_value(
    client: TestClient, address: str, status: int, told: str
) -> None:
    answer = client.get(address)
    problem = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, problem["status"]) == (status, status)
    assert told in problem["detail"]
    assert {"type", "title", "instance"} <= set(problem)


@pytest.mark.parametrize(
    "box", ["0,0,0,0", "4220000,6200000,4220000,6200000", "4200000,6200000,4240000,6200000"]
)
def test_a_box_without_width_in_another_system_is_a_box(client: TestClient, box: str) -> None:
    web = "http://www.opengis.net/def/crs/EPSG/0/3857"
    for layer in ("claims", "gazetteer"):
        items(client, layer, bbox=box, **{"bbox-crs": web})


@pytest.mark.parametrize("box", ["1e300,1e300,1e301,1e301", "-1e12,-1e12,1e12,1e12"])
def test_a_box_beyond_a_system_is_refused_or_answered(client: TestClient, box: str) -> None:
    address = f"/api/collections/claims/items?bbox={box}&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/5565"
    assert client.get(address).status_code in (200, 400)
