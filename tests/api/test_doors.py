"""Doors hand on what FastAPI would, and answer at once only what takes no time."""

import asyncio
from typing import Annotated, Any

import pytest
from fastapi import APIRouter, Depends, FastAPI, Header, Query
from served import BAKHMUT, DAY, TWO_THINGS, publish
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.testclient import TestClient

from app.api import counts, download, features, tile_doors
from app.api.doors import Door, _planned
from app.main import application
from app.model import Where
from app.publish.layers import LAYERS, layer
from app.publish.paging import page_of
from app.publish.rendering import PLAIN
from app.publish.selection import Wanted
from app.publish.sheet import at_hand, sheet
from app.service import Service, holding

ASKED: list[str] = []


async def once(word: Annotated[str, Query(alias="a-word")] = "none") -> str:
    ASKED.append(word)
    return word.upper()


def in_a_thread(shouted: Annotated[str, Depends(once)], name: str) -> str:
    return f"{shouted} {name}"


def answer(
    request: Request,
    first: Annotated[str, Depends(once)],
    second: Annotated[str, Depends(in_a_thread)],
    plain: str = "usual",
) -> Response:
    return JSONResponse([request.url.path, first, second, plain])


def asked(route_class: type[Any], address: str) -> Any:
    router = APIRouter(prefix="/x", route_class=route_class, dependencies=[Depends(once)])
    router.get("/{name}")(answer)
    app = FastAPI()
    app.include_router(router)
    return TestClient(app).get(address).json()


@pytest.mark.parametrize(
    "query", ["", "?a-word=b", "?a-word=", "?a-word=b&a-word=c", "?plain=%2B+%E2%82%AC", "?other=1"]
)
def test_a_door_hands_on_what_fastapi_does(query: str) -> None:
    ASKED.clear()
    own = asked(Door, f"/x/%C3%A9 e{query}")
    assert len(ASKED) == 1
    assert own == asked(Door.__base__, f"/x/%C3%A9 e{query}")


def test_what_takes_more_than_texts_is_left_to_fastapi() -> None:
    def with_header(x_word: Annotated[str, Header()] = "") -> Response:
        return JSONResponse(x_word)

    router = APIRouter(route_class=Door)
    router.get("/x")(with_header)
    app = FastAPI()
    app.include_router(router)
    assert TestClient(app).get("/x", headers={"X-Word": "told"}).json() == "told"


def test_the_doors_of_layers_and_counts_are_planned() -> None:
    for room in (features, tile_doors, counts, download):
        for route in room.router.routes:
            assert isinstance(route, Door)
            assert _planned(route.dependant, [], {}), route.path


WANTED = [
    Wanted(),
    Wanted(Where(first_day=DAY, last_day=DAY)),
    Wanted(Where(bbox=(37.0, 48.0, 39.0, 49.0))),
    Wanted(Where(places=(BAKHMUT,))),
]


@pytest.mark.parametrize("name", LAYERS)
def test_what_is_at_hand_is_what_would_be_found(service: Service, name: str) -> None:
    publish(service, *TWO_THINGS)
    page = page_of(2, "")
    for wanted in WANTED:
        assert at_hand(service, layer(name), wanted, PLAIN, page) is None
        whole = sheet(service, layer(name), wanted, PLAIN, page)
        quick = at_hand(service, layer(name), wanted, PLAIN, page)
        if quick:
            assert quick.rows.tolist() == whole.rows.tolist()
            assert (quick.now, quick.wanted, quick.found.index) == (whole.now, wanted, whole.found.index)
        service.memory._slots.clear()


def test_settlements_that_are_made_are_at_hand(service: Service) -> None:
    publish(service, *TWO_THINGS)
    LAYERS["settlements"].index(service, Where())
    for wanted in WANTED:
        assert at_hand(service, LAYERS["settlements"], wanted, PLAIN, page_of(2, ""))


def test_one_answer_asks_for_the_data_version_once(service: Service) -> None:
    publish(service, *TWO_THINGS)
    client = TestClient(application(service))
    address = "/api/collections/settlements/items"
    client.get(f"{address}?limit=1")
    asked, real = [], service.ledger.data_version

    def counted() -> int:
        asked.append(1)
        return real()

    object.__setattr__(service.ledger, "data_version", counted)
    assert client.get(f"{address}?limit=2").status_code == 200
    assert len(asked) <= 1


def test_a_version_that_others_went_past_is_let_go_of(service: Service) -> None:
    publish(service, *TWO_THINGS)
    LAYERS["settlements"].index(service, Where())
    now = service.ledger.data_version()
    with holding(now - 1):
        assert service.version() == now
    with holding(now + 5):
        assert service.version() == now + 5
    assert service.version() == now


def test_a_held_version_goes_with_the_question_into_its_thread(service: Service) -> None:
    async def in_thread() -> int:
        with holding(77):
            return await asyncio.to_thread(service.version)

    assert asyncio.run(in_thread()) == 77
