"""What doors take from a request: the service, and parameters read into the words of the house."""

import hmac
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from app.api import asked
from app.api.forms import PAGED
from app.errors import InvalidParameter, NotAllowed, TooLarge, WritingIsOff
from app.model import EventKind, Level, Side, Where
from app.publish.layers import Layer, layer
from app.publish.paging import Page, page_of
from app.service import Service, check_claimants, version_then
from gazetteer.place import COUNTRY

Text = Annotated[str, Query()]
ALL = 10**18
BBOX = "west,south,east,north in degrees; west greater than east spans the date line"
DATETIME = "counted Kyiv days: a date, an instant, or an interval like 2023-03-18/2023-03-24, 2023-03-18/.. or ../2023-03-24"


async def the_service(request: Request) -> Service:
    """Return the service that this application was made for."""
    service: Service = request.app.state.service
    return service


ServiceDep = Annotated[Service, Depends(the_service)]


async def known_parameters(request: Request) -> None:
    """Refuse query parameters that the door does not take; what it takes is what its documentation lists."""
    path = request.scope["route"].path_format
    operations = request.app.openapi()["paths"].get(path, {})
    operation = operations.get(request.method.lower(), {})
    known = [found["name"] for found in operation.get("parameters", ()) if found["in"] == "query"]
    for name in request.query_params:
        if name not in known:
            takes = f"it takes {', '.join(known)}" if known else "it takes none"
            raise InvalidParameter(f"'{request.url.path}' has no parameter '{name}'; {takes}")


async def the_layer(layer_id: str) -> Layer:
    """Return the layer that the path names."""
    return layer(layer_id)


LayerDep = Annotated[Layer, Depends(the_layer)]


async def claimants_asked(
    service: ServiceDep,
    claimant: Annotated[str, Query(description="ids of claimants, separated by commas")] = "",
) -> tuple[str, ...]:
    """Return the claimants that are asked for; one that nobody in the ledger bears the id of is refused."""
    names = asked.words(claimant)
    if names:
        check_claimants(names, await run_in_threadpool(service.ledger.claimants))
    return names


ClaimantsDep = Annotated[tuple[str, ...], Depends(claimants_asked)]


async def claims_asked(
    service: ServiceDep,
    claimants: ClaimantsDep,
    kind: Annotated[str, Query(description="event kinds, separated by commas")] = "",
    side: Annotated[str, Query(description="russia, ukraine or unknown; several separated by commas")] = "",
    place: Annotated[
        str, Query(description="codes of places; an area or direction is all that lies in it")
    ] = "",
) -> Where:
    """Return what the parameters that all doors share ask for."""
    return Where(
        kinds=asked.choices("kind", kind, EventKind),
        sides=asked.choices("side", side, Side),
        claimants=claimants,
        places=tuple(known_place(code, service) for code in asked.words(place)),
    )


def known_place(code: str, service: Service) -> str:
    """Return a code that the gazetteer knows."""
    places = service.gazetteer
    if code in (COUNTRY, "unplaced", "abroad") or places.get(code) or places.directions.get(code):
        return code
    raise InvalidParameter(f"place '{code}' is the code of no place; /api/places?q=NAME finds codes")


AskedDep = Annotated[Where, Depends(claims_asked)]


async def first_to_last(
    first: Annotated[str, Query(alias="from", description="first Kyiv day, 2023-03-18")] = "",
    last: Annotated[str, Query(alias="to", description="last Kyiv day, included")] = "",
) -> Where:
    """Return days that are named as on the map page."""
    return Where(*asked.in_order(asked.day("from", first), asked.day("to", last), f"{first} to {last}"))


PublishedDep = Annotated[Where, Depends(first_to_last)]


async def days_asked(shared: AskedDep, days: PublishedDep) -> Where:
    """Return what a request asks for whose days are named as on the map page."""
    return Where(days.first_day, days.last_day, shared.kinds, shared.claimants, shared.sides, shared.places)


DaysDep = Annotated[Where, Depends(days_asked)]


async def version_asked(
    service: ServiceDep,
    as_of: Annotated[
        str, Query(description="a day or moment: the answer as it was known then; a day means its end")
    ] = "",
) -> int | None:
    """Return the data version that held at a moment of the past, None for the present one."""
    return await run_in_threadpool(version_then, service, as_of) if as_of else None


AsOfDep = Annotated[int | None, Depends(version_asked)]


async def level_asked(
    chosen: LayerDep,
    level: Annotated[
        str, Query(description="of the layer `areas`: oblast, raion, hromada or direction")
    ] = "",
) -> Level | None:
    """Return the level of areas, for the layers that have levels."""
    if not level:
        return None
    if not chosen.has_levels:
        raise InvalidParameter(f"the layer '{chosen.id}' has no levels; leave level '{level}' out")
    return asked.choice("level", level, Level)


LevelDep = Annotated[Level | None, Depends(level_asked)]


@dataclass(frozen=True, slots=True)
class Pages:
    """Which features are asked for: of formats that are paged, and of files, which hold all unless a limit is said."""

    page: Page
    file: Page | None

    def of(self, form: str) -> Page | None:
        """Return the page of a format, None for all that matches."""
        return self.page if form in PAGED else self.file


async def pages_asked(
    request: Request,
    limit: Annotated[
        str,
        Query(
            description="features on one page, 1 to 10000; more is clipped. Files have no limit of their own"
        ),
    ] = "100",
    token: Annotated[str, Query(description="of the next page, as its link has it")] = "",
) -> Pages:
    """Return which page is asked for."""
    page = page_of(asked.limit(limit), token)
    if not token and "limit" not in request.query_params:
        return Pages(page, None)
    most = asked.limit(limit, most=ALL) if "limit" in request.query_params else ALL
    return Pages(page, page_of(most, token))


PagesDep = Annotated[Pages, Depends(pages_asked)]


def has_token(request: Request, service: Service) -> bool:
    """Tell whether the request bears the service's token; compared in constant time."""
    expected = service.settings.token.get_secret_value()
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    same = hmac.compare_digest(given.strip().encode(), expected.encode())
    return bool(expected) and scheme.lower() == "bearer" and same


def may_write(request: Request, service: ServiceDep) -> None:
    """Let only those write who bear the token."""
    if not service.settings.token.get_secret_value():
        raise WritingIsOff(
            "this service was started without FRONTLINE_TOKEN, so nothing can be written over HTTP"
        )
    if not has_token(request, service):
        given = "a wrong token" if request.headers.get("authorization") else "no token"
        raise NotAllowed(f"the request bears {given}; send 'Authorization: Bearer TOKEN'")


async def read_body(request: Request, service: ServiceDep, _: Annotated[None, Depends(may_write)]) -> bytes:
    """Return the body of a request; one that is too large is refused before it is read to its end."""
    most = service.settings.max_briefing_bytes
    told = request.headers.get("content-length", "")
    if told.isascii() and told.isdigit() and int(told) > most:
        raise TooLarge(f"the body has {int(told):,} bytes; the service takes {most:,} at once")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise TooLarge(f"the body has more than {most:,} bytes, which is what the service takes at once")
    return bytes(body)


BodyDep = Annotated[bytes, Depends(read_body)]
