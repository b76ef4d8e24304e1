"""The active fronts of some days and the contact line of their last one, as the live map draws them: light shapes, every reason."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import orjson
import shapely

from app.model import Where
from app.publish.feature import Feature
from app.publish.geojson import Geometry, geometry
from app.publish.layers import layer
from app.publish.standing import standing
from app.service import Service

Json = dict[str, Any]
FRONT_DEGREES, LINE_DEGREES = 0.002, 0.0005
DECIMALS = 4
SAID = (
    *("direction", "name_uk", "name_en", "first_day", "last_day", "standing", "covered_days", "sparse"),
    *(
        "per_day_low",
        "per_day_best",
        "per_day_high",
        "per_10_km",
        "settlements",
        "appeared",
        "not_named_since",
    ),
    *("trend", "trend_reason", "trend_ratio", "trend_low", "trend_high", "trend_since"),
)
"""What the page says of a front; the layer `fronts` has more."""

OF_PIECE = (
    *("piece", "refused", "reports_from", "reports_to", "half_band_km", "by_analyst"),
    *("directions", "number_of_places", "places"),
)


def map_fronts(service: Service, first: date, last: date, past: int | None = None) -> Json:
    """Return the fronts of the days from first to last, and the line of the last."""
    version, window = standing(service, past).version, Where(first, last)
    return service.memory_of(past).recall(
        version,
        ("map fronts", first, last),
        lambda: {
            "fronts": [front(found) for found in layer("fronts").features(service, window, past=past)],
            "line": line(service, last, past),
        },
    )


def front(found: Feature) -> Json:
    """Return a front as a feature: what the page says of it, in an outline of few corners."""
    row = found.row()
    named = {place["code"]: place for place in row["named"]}
    appeared = [named.get(code, {"code": code, "name_en": code, "name_uk": code}) for code in row["appeared"]]
    return {
        "id": found.id,
        "properties": {name: row[name] for name in SAID} | {"appeared": [_name(place) for place in appeared]},
        "geometry": light(found.place, FRONT_DEGREES),
    }


def line(service: Service, day: date, past: int | None = None) -> Json:
    """Return the pieces of the contact line with their bands, why others are not drawn, and the analyst's lines of a day."""
    asked = Where(day, day)
    told = list(layer("contact_line").features(service, asked, past=past))
    around = layer("contact_band").features(service, asked, past=past)
    bands = {found.row()["piece"]: found.place for found in around}
    return {
        "day": day,
        "pieces": pieces(told, bands),
        "refused": [refused(found.row()) for found in told if found.place is None],
        "analyst": [analyst(found) for found in layer("analyst_line").features(service, asked)],
    }


def pieces(told: Iterable[Feature], bands: dict[str, Geometry | None]) -> list[Json]:
    """Return each piece once, under the name that it keeps from day to day, with its solid and its dashed part."""
    made: dict[str, Json] = {}
    for found in told:
        if found.place is None:
            continue
        row = found.row()
        piece = made.setdefault(
            row["piece"],
            {name: row[name] for name in OF_PIECE}
            | {"solid": None, "dashed": None, "band": light(bands.get(row["piece"]), LINE_DEGREES)},
        )
        piece[row["drawn"]] = light(found.place, LINE_DEGREES)
    return list(made.values())


def refused(row: Json) -> Json:
    """Return why something is not drawn, and the places that it is about."""
    return {
        "refused": row["refused"],
        "km": row["gap_km"],
        "places": [_name(place) for place in row["place_names"]],
    }


def analyst(found: Feature) -> Json:
    """Return an analyst's own line."""
    row = found.row()
    return {"name": row["name"], "date": row["date"], "geometry": light(found.place, LINE_DEGREES)}


def light(place: Geometry | None, degrees: float) -> orjson.Fragment | None:
    """Return a geometry with fewer corners and shorter numbers."""
    made = geometry(shapely.simplify(place.shape, degrees), DECIMALS) if place else None
    return orjson.Fragment(made.body) if made else None


def _name(place: Json) -> Json:
    return {name: place[name] for name in ("code", "name_en", "name_uk")}
