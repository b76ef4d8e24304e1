"""A claimant that nobody bears the id of is an error that names the nearest, at every door that asks for claimants."""

import pytest
from starlette.testclient import TestClient

DOORS = (
    "/api/counts?claimant=",
    "/api/explain?area=UA&period=2023-03-24&claimant=",
    "/api/collections/claims/items?claimant=",
    "/api/collections/settlements/tiles/WebMercatorQuad/5/11/19?claimant=",
    "/api/download/settlements.csv?claimant=",
    "/api/fronts/bakhmut/series?claimant=",
)


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    ("told", "hint"),
    [
        ("general-stuff", "the nearest are general-staff"),
        ("General Staff of the Armed Forces", "the nearest are general-staff"),
        ("kherson-defense", "the nearest are kherson-defence"),
        ("general-staff,nobody", "there are general-staff, kherson-defence"),
    ],
)
def test_it_is_refused_with_the_nearest_that_are_there(
    client: TestClient, door: str, told: str, hint: str
) -> None:
    answer = client.get(door + told)
    assert answer.status_code == 400
    assert f"no claimant '{told.split(',')[-1]}' is known; {hint}" in answer.json()["detail"]


@pytest.mark.parametrize("door", DOORS)
def test_those_that_are_there_are_taken(client: TestClient, door: str) -> None:
    assert client.get(f"{door}general-staff,kherson-defence").status_code == 200
