"""What a request for features asks for: which ones, in which order, and how they are to look.

What takes no time is read without leaving the event loop: a hop to another thread costs more than the reading.
"""

from dataclasses import replace
from typing import Annotated

import orjson
import shapely
from fastapi import Depends, Query
from starlette.concurrency import run_in_threadpool

from app.api import asked
from app.api.deps import BBOX, DATETIME, AskedDep, LayerDep, LevelDep, ServiceDep
from app.errors import InvalidParameter
from app.model import Where
from app.publish.cql import Filter, parse
from app.publish.crs import CRS84, EPSG, System, system
from app.publish.fields import Field
from app.publish.layers import Layer
from app.publish.ordering import Sort
from app.publish.rendering import Look
from app.publish.selection import Wanted
from app.service import Service

LANGUAGES = ("cql2-text", "cql2-json")
Corners = tuple[float, ...]


async def box_asked(
    bbox: Annotated[str, Query(description=BBOX)] = "",
    bbox_crs: Annotated[
        str, Query(alias="bbox-crs", description="URI of the system of `bbox`; CRS84 if left out")
    ] = "",
) -> tuple[asked.Box | None, Filter | None]:
    """Return a box in degrees, or a box of another system as a filter: its edges are no parallels."""
    if not bbox_crs or (chosen := system(bbox_crs)).uri == CRS84:
        return asked.box(bbox), None
    if not bbox:
        raise InvalidParameter(f"bbox-crs '{bbox_crs}' is given without a bbox; say which, or leave it out")
    numbers = corners(bbox)
    if chosen.uri == f"{EPSG}4326":
        south, west, north, east = numbers
        return asked.box(f"{west},{south},{east},{north}"), None
    if numbers[0] > numbers[2] or numbers[1] > numbers[3]:
        raise InvalidParameter(f"bbox '{bbox}' ends before it begins; it needs the lower corner first")
    ground = orjson.loads(shapely.to_geojson(chosen.area(numbers)))
    node = {"op": "s_intersects", "args": [{"property": "geometry"}, ground]}
    return None, Filter(orjson.dumps(node).decode())


def corners(text: str) -> Corners:
    """Return the lower and the upper corner; of six numbers the heights are left out."""
    numbers = tuple(asked.number(part, text) for part in text.split(","))
    if len(numbers) == 6:
        numbers = (*numbers[:2], *numbers[3:5])
    if len(numbers) != 4:
        raise InvalidParameter(f"bbox '{text}' has {len(numbers)} numbers; it needs four")
    return numbers


BoxDep = Annotated[tuple[asked.Box | None, Filter | None], Depends(box_asked)]


async def where_asked(
    shared: AskedDep, box: BoxDep, datetime: Annotated[str, Query(description=DATETIME)] = ""
) -> tuple[Where, tuple[Filter, ...]]:
    """Return what the parameters of Part 1 and our own ask for."""
    first, last = asked.days(datetime)
    return replace(shared, first_day=first, last_day=last, bbox=box[0]), (box[1],) if box[1] else ()


WhereDep = Annotated[tuple[Where, tuple[Filter, ...]], Depends(where_asked)]


async def filter_asked(
    filter_: Annotated[
        str, Query(alias="filter", description="CQL2 over the queryables, like best >= 10 AND kind = 'clash'")
    ] = "",
    language: Annotated[str, Query(alias="filter-lang", description="cql2-text or cql2-json")] = "cql2-text",
    crs: Annotated[
        str, Query(alias="filter-crs", description="URI of the system of the filter's geometries")
    ] = "",
) -> Filter | None:
    """Return the filter in CQL2."""
    if language not in LANGUAGES:
        raise InvalidParameter(f"filter-lang '{language}' is not read; it is one of {', '.join(LANGUAGES)}")
    if crs:
        crs = system(crs).uri
    return parse(filter_, language, "" if crs == CRS84 else crs) if filter_ else None


FilterDep = Annotated[Filter | None, Depends(filter_asked)]


async def sorts_asked(
    service: ServiceDep,
    layer: LayerDep,
    sortby: Annotated[
        str, Query(description="properties to sort by, separated by commas; -name: the largest first")
    ] = "",
) -> tuple[Sort, ...]:
    """Return the order that is asked for."""
    names = [name.strip() for name in sortby.split(",") if name.strip()]
    sorts = tuple(Sort(name.lstrip("+-"), name.startswith("-")) for name in names)
    if not sorts:
        return ()
    known = {field.name for field in await run_in_threadpool(fields_of, layer, service) if field.is_queryable}
    if len({sort.name for sort in sorts}) < len(sorts):
        raise InvalidParameter(f"sortby '{sortby}' names a property twice")
    for sort in sorts:
        if sort.name not in known:
            raise InvalidParameter(f"sortby '{sort.name}' is no property to sort by; {_one_of(known)}")
    return sorts


async def wanted_asked(
    where: WhereDep,
    level: LevelDep,
    passes: FilterDep,
    sorts: Annotated[tuple[Sort, ...], Depends(sorts_asked)],
) -> Wanted:
    """Return all that is asked of a layer."""
    filters = (*where[1], passes) if passes else where[1]
    return Wanted(where[0], level, filters, sorts)


WantedDep = Annotated[Wanted, Depends(wanted_asked)]


async def crs_asked(
    crs: Annotated[
        str, Query(description="URI of the coordinate system of the answer; CRS84 if left out")
    ] = "",
) -> System:
    """Return the coordinate system of the answer."""
    return system(crs or CRS84)


CrsDep = Annotated[System, Depends(crs_asked)]


async def look_asked(
    service: ServiceDep,
    layer: LayerDep,
    crs: CrsDep,
    properties: Annotated[
        str, Query(description="only these properties, separated by commas; all if left out")
    ] = "",
    hxl: Annotated[str, Query(description="true: the second row of a CSV has the hashtags of HXL")] = "",
) -> Look:
    """Return how features are to look."""
    names = asked.words(properties)
    known = {field.name for field in await run_in_threadpool(fields_of, layer, service)} if names else set()
    for name in names:
        if name not in known:
            raise InvalidParameter(f"properties '{name}' is no property of '{layer.id}'; {_one_of(known)}")
    return Look(crs, names, asked.flag("hxl", hxl))


LookDep = Annotated[Look, Depends(look_asked)]


def fields_of(layer: Layer, service: Service) -> tuple[Field, ...]:
    """Return the properties of a layer."""
    return layer.fields_of(layer.index(service, Where()))


def _one_of(names: set[str]) -> str:
    return f"it is one of {', '.join(sorted(names))}"
