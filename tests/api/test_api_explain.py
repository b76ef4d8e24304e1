"""Why a number, over HTTP: every feature links to its explanation, and the explanation shows the sentences."""

import pytest
from served import BAKHMUT, FIFTY_NINE, FIVE, NUMEROUS, publish
from starlette.testclient import TestClient

from app.main import application
from app.service import Service

DAY = "2023-03-24"


def test_a_share_is_explained_by_its_total_and_its_sentence(client: TestClient) -> None:
    found = client.get("/api/explain", params={"area": BAKHMUT, "period": DAY, "kind": "clash"}).json()
    (figure,) = found["figures"]
    (term,) = figure["terms"]
    assert (term["amount"], term["shared"], term["whole"]["best"]) == (figure["count"]["share"], True, 59)
    assert {place["code"] for place in term["shared_by"]} == set(FIVE)
    (claim,) = figure["claims"]
    assert (claim["outcome"], claim["rule"], claim["adds"]) == ("counted", "own_figure", True)
    assert claim["quotes"][0]["text"] == FIFTY_NINE.sentence
    assert found["rules"]["own_figure"]


@pytest.mark.parametrize("layer", ["claims", "area_claims", "settlements", "areas"])
def test_every_feature_links_to_its_explanation(client: TestClient, layer: str) -> None:
    features = client.get(f"/api/collections/{layer}/items?limit=1000").json()["features"]
    assert features
    for feature in features:
        own = feature["properties"]
        found = client.get(own["explain"])
        assert found.status_code == 200, found.text
        (figure,) = found.json()["figures"]
        assert (figure["kind"], figure["side"], figure["claimant"]) == (
            own["kind"],
            own["side"],
            own["claimant"],
        )
        if "share" in own:
            assert (figure["count"]["share"], figure["count"]["low"]) == (own["share"], own["low"])
        else:
            assert feature["id"] in {claim["id"] for claim in figure["claims"]}


def test_a_number_of_the_past_is_explained(service: Service) -> None:
    name = publish(service, FIFTY_NINE)
    publish(service, NUMEROUS, url="https://example.org/2")
    service.ledger.retract(name, "wrong")
    door = TestClient(application(service))
    asked = {"area": "UA", "period": DAY, "kind": "clash"}
    assert door.get("/api/explain", params=asked).json()["figures"] == []
    then = service.ledger.changes()[0].at.isoformat()
    assert len(door.get("/api/explain", params=asked | {"as_of": then}).json()["figures"]) == 1


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("period=2023-03-24", "area is missing"),
        ("area=UA", "period is missing"),
        ("area=nowhere&period=2023-03-24", "nowhere"),
        ("area=unplaced&period=2023-03-24", "level"),
        ("area=UA&period=soon", "soon"),
        ("area=UA&period=2023-03-24&by=street", "street"),
        ("area=UA&period=2023-03-24&kind=duel", "duel"),
    ],
)
def test_what_cannot_be_explained_is_refused(client: TestClient, query: str, word: str) -> None:
    answer = client.get(f"/api/explain?{query}")
    assert (answer.status_code, word in answer.json()["detail"]) == (400, True)
