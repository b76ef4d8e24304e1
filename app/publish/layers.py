"""The one catalogue of what is published: a new layer is one entry here."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import orjson

from app.errors import NotFound
from app.model import Level, Where
from app.publish.briefing_features import briefings
from app.publish.claim_features import area_claims, claims
from app.publish.count_features import areas, settlements
from app.publish.cql import check_names
from app.publish.feature import Feature
from app.publish.fields import (
    ANALYST_FIELDS,
    AREA_FIELDS,
    BAND_FIELDS,
    BRIEFING_FIELDS,
    CLAIM_FIELDS,
    FRONT_FIELDS,
    GAZETTEER_FIELDS,
    GEOMETRY,
    LINE_FIELDS,
    SETTLEMENT_FIELDS,
    Field,
    inferred,
)
from app.publish.front_features import front_days, fronts
from app.publish.gazetteer_features import gazetteer_index
from app.publish.geojson import Box
from app.publish.index import Index
from app.publish.line_features import analyst_line, contact_band, contact_line, line_days
from app.publish.selection import Found, Wanted, find
from app.publish.standing import KEY as STANDING_KEY
from app.publish.standing import Standing, standing
from app.service import Service
from app.shelf import no_collector
from gazetteer.index import Gazetteer

UKRAINE: Box = (22.1, 44.3, 40.3, 52.4)
BEYOND: Box = (22.1, 42.8, 65.6, 69.0)
"""Ukraine, and the places across the border that briefings name."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One published set of features, all with the same type of geometry or none.

    `make` gives all features; `days` names the days that a layer is made anew for, () where it is made once.
    `lasting` gives those of a layer that does not follow the ledger. `box` is where its features lie.
    """

    id: str
    title: str
    description: str
    geometry: str
    make: Callable[[Standing, Where], Iterable[Feature]] = lambda _, __: ()
    days: Callable[[Standing, Where], Where] = lambda _, __: Where()
    has_levels: bool = False
    fields: tuple[Field, ...] = ()
    lasting: Callable[[Gazetteer], Index] | None = None
    box: Box = UKRAINE

    def index(self, service: Service, where: Where, past: int | None = None) -> Index:
        """Return all features of the layer; made once for each data version, and each span of days it is made for.

        `past` is an earlier data version, None the present one.
        """
        if self.lasting is not None:
            return self.lasting(service.gazetteer)
        then = standing(service, past)
        made_for = self.days(then, where)

        def work_out() -> Index:
            with no_collector():
                return Index(self.make(then, made_for))

        return service.memory_of(past).recall(then.version, (self.id, made_for), work_out)

    def made(self, service: Service, where: Where) -> tuple[Standing | None, Index | None]:
        """Return what stands now and all features of the layer, None for what is not made yet; nothing is waited for."""
        version = service.version()
        now = service.memory.known(version, STANDING_KEY)
        if not isinstance(now, Standing) or self.lasting is not None:
            return None, None
        index = service.memory.known(version, (self.id, self.days(now, where)))
        return now, index if isinstance(index, Index) else None

    def found(self, service: Service, wanted: Wanted, past: int | None = None) -> Found:
        """Return the rows that are asked for; those asked for lately are remembered, for their next pages."""
        index = self.index(service, wanted.where, past)
        fields = self.fields_of(index)
        for each in wanted.filters:
            check_names(each, (*fields, GEOMETRY), f"the layer '{self.id}'")
        return index.recall(wanted, lambda: find(index, fields, wanted))

    def features(
        self, service: Service, where: Where, level: Level | None = None, past: int | None = None
    ) -> Sequence[Feature]:
        """Return the features that are asked for, by day and id."""
        return list(self.found(service, Wanted(where, level), past).features())

    def fields_of(self, index: Index) -> tuple[Field, ...]:
        """Return the properties of the features: those that are declared, and what the first feature has beside them."""
        first = orjson.loads(index.properties(0)) if len(index) else {}
        return inferred(first, self.fields)


LAYERS: dict[str, Layer] = {
    layer.id: layer
    for layer in (
        Layer(
            "claims",
            "Claims at settlements",
            "One feature per claim told of settlements whose point is known; a total of the whole front has no geometry. "
            "`claims` and `area_claims` are disjoint and together are all claims that stand, counted or inside a total.",
            "MultiPoint",
            lambda now, _: claims(now),
            fields=CLAIM_FIELDS,
        ),
        Layer(
            "area_claims",
            "Claims about areas",
            "One feature per claim told of an oblast, raion, hromada or direction, or of a settlement without a point of its "
            "own. A claim of points and areas together is here, its points drawn as circles of their radius; `note` says so.",
            "MultiPolygon",
            lambda now, _: area_claims(now),
            fields=CLAIM_FIELDS,
        ),
        Layer(
            "settlements",
            "Counts by settlement and day",
            "One feature per settlement, Kyiv day, kind, side and claimant. Shares of numbers told for several places add up "
            "to the number; what cannot be placed at a point has no geometry (code `unplaced`, `abroad` or its own).",
            "Point",
            lambda now, _: settlements(now),
            fields=SETTLEMENT_FIELDS,
        ),
        Layer(
            "areas",
            "Counts by area and day",
            "The same by oblast, raion, hromada and direction; choose one with `level`, for levels hold each other. "
            "Hromada outlines are derived and approximate.",
            "MultiPolygon",
            lambda now, _: areas(now),
            has_levels=True,
            fields=AREA_FIELDS,
        ),
        Layer(
            "fronts",
            "Active fronts",
            "The area of reported ground fighting along each direction in the days asked for (the last 14 days if none are), "
            "with reported clashes per covered day. An outline of reports, never of control.",
            "MultiPolygon",
            fronts,
            days=front_days,
            fields=FRONT_FIELDS,
        ),
        Layer(
            "contact_line",
            "Estimated contact line",
            "The line that reports draw, estimated for each day asked for (the last one if none is) from the fighting named in the "
            "six weeks before; what is refused is a feature without a geometry. An estimate from reports, not a claim of control.",
            "MultiLineString",
            contact_line,
            days=line_days,
            fields=LINE_FIELDS,
        ),
        Layer(
            "contact_band",
            "Band of the contact line",
            "The area that the line may lie in, one for each piece and day. An estimate from reports, not a claim of control.",
            "MultiPolygon",
            contact_band,
            days=line_days,
            fields=BAND_FIELDS,
        ),
        Layer(
            "analyst_line",
            "Analyst's line",
            "Dated front lines that the operator of this service has drawn or chosen; theirs, not ours.",
            "MultiLineString",
            analyst_line,
            fields=ANALYST_FIELDS,
        ),
        Layer(
            "briefings",
            "Briefings",
            "One feature per briefing that stands, by day of publication, at the settlements that its claims are told of. "
            "The text is not here; `explain` leads to its sentences.",
            "MultiPoint",
            lambda now, _: briefings(now),
            fields=BRIEFING_FIELDS,
        ),
        Layer(
            "gazetteer",
            "Places",
            "One feature per settlement, city district, landmark, hromada, raion, oblast and place across the border that can be "
            "named. A point is there only where it is the place's own; `point_precision` says how exactly the others are known.",
            "Point",
            fields=GAZETTEER_FIELDS,
            lasting=gazetteer_index,
            box=BEYOND,
        ),
    )
}


def layer(layer_id: str) -> Layer:
    """Return a layer of the catalogue."""
    try:
        return LAYERS[layer_id]
    except KeyError as error:
        raise NotFound(f"there is no layer '{layer_id}'; there are {', '.join(LAYERS)}") from error
