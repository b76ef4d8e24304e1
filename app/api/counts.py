"""Counts per area and period, as rows: the same as `frontline count` prints; filtered like a layer, with outlines where asked for."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import GEOJSON, JSON, SHORTLY, Body, json_bytes, state, tagged
from app.api.bodies import COUNTED
from app.api.deps import AsOfDep, DaysDep, ServiceDep, known_parameters
from app.api.doors import Door
from app.api.forms import form_among
from app.api.wanted import FilterDep
from app.counts import counts_on, rows
from app.errors import InvalidParameter
from app.model import AreaCount, Level, Period, Where
from app.publish.chart import chart_of
from app.publish.count_records import written_on
from app.publish.count_table import filtered, table_arrow, table_csv, table_geojson, within
from app.publish.cql import Filter
from app.publish.credit import LICENCE_URL
from app.publish.geojson import Box
from app.reconcile.counting import Ask
from app.service import Service

FORMS = {
    "json": JSON,
    "csv": "text/csv; charset=utf-8",
    "arrow": "application/vnd.apache.arrow.stream",
    "geojson": GEOJSON,
}
router = APIRouter(prefix="/api", tags=["counts"], dependencies=[Depends(known_parameters)], route_class=Door)


@dataclass(frozen=True, slots=True)
class Question:
    """What is counted, and which of its rows are asked for."""

    level: Level
    period: Period
    where: Where
    everything: bool
    box: Box | None
    passes: Filter | None
    past: int | None

    def answer(self, service: Service) -> tuple[int, list[AreaCount]]:
        """Return the rows, and the data version that they are of."""
        books = service.shelf.at(self.past)
        return books.version, service.memory_of(self.past).recall(
            books.version, ("counts", self), lambda: self._count(service)
        )

    def written(self, service: Service) -> bytes:
        """Return the rows as JSON; straight from columns where no row needs to be looked at."""
        if self.everything or self.box or self.passes:
            return json_bytes(rows(self.answer(service)[1]))
        ask = Ask(self.level, self.period, self.where.first_day, self.where.last_day)
        return written_on(service.shelf.at(self.past), ask, self.where)

    def _count(self, service: Service) -> list[AreaCount]:
        books = service.shelf.at(self.past)
        chart = chart_of(service.gazetteer, service.areas)
        found = counts_on(books, self.level, self.period, self.where, everything=self.everything)
        if self.box:
            found = list(within(found, self.box, chart))
        return list(filtered(found, self.passes, chart)) if self.passes else found


async def question(
    where: DaysDep,
    past: AsOfDep,
    passes: FilterDep,
    by: Annotated[
        str, Query(description="country, oblast, raion, hromada, settlement or direction")
    ] = "oblast",
    period: Annotated[str, Query(description="day, week or month")] = "day",
    everything: Annotated[str, Query(alias="all", description="true adds unknown and not covered rows")] = "",
    bbox: Annotated[str, Query(description="west,south,east,north: areas that touch this frame alone")] = "",
) -> Question:
    """Return what is asked."""
    level, span = asked.choice("by", by, Level), asked.choice("period", period, Period)
    return Question(level, span, where, asked.flag("all", everything), asked.box(bbox), passes, past)


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows are to look."""

    form: str
    hxl: bool


async def shape_asked(
    request: Request,
    f: Annotated[
        str,
        Query(
            description="json, csv, arrow or geojson; else what Accept says",
            json_schema_extra={"enum": list(FORMS)},
        ),
    ] = "",
    geometry: Annotated[str, Query(description="true: as GeoJSON, with the outline of each area")] = "",
    hxl: Annotated[str, Query(description="true: the second row of the CSV has the hashtags of HXL")] = "",
) -> Shape:
    """Return the form of the answer: what `f` says, else what is preferred; JSON with geometries is GeoJSON."""
    form = form_among(request, f, FORMS)
    if asked.flag("geometry", geometry):
        if f in ("csv", "arrow"):
            raise InvalidParameter(f"geometry '{geometry}' goes with f=geojson, f '{f}' has no outlines")
        form = "geojson"
    return Shape(form, asked.flag("hxl", hxl))


@router.get("/counts", responses=COUNTED)
def count(
    request: Request,
    service: ServiceDep,
    asks: Annotated[Question, Depends(question)],
    shape: Annotated[Shape, Depends(shape_asked)],
) -> Response:
    """Counts: one row per area, period, kind, side and claimant."""

    def body() -> Body:
        if shape.form == "json":
            return asks.written(service)
        version, found = asks.answer(service)
        if shape.form == "csv":
            return table_csv(found, shape.hxl)
        if shape.form == "arrow":
            return table_arrow(found, version)
        return table_geojson(found, chart_of(service.gazetteer, service.areas), version)

    kept = {"Cache-Control": SHORTLY, "Link": f'<{LICENCE_URL}>; rel="license"'}
    return tagged(request, state(service), body, FORMS[shape.form], vary="Accept", headers=kept)
