"""The contact line as the map file and the picture draw it: the pieces of one day with their band, and what is not drawn, in words."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import orjson
import shapely

from app.model import Where
from app.publish import phrases
from app.publish.feature import Feature
from app.publish.geojson import Geometry, geometry
from app.publish.layers import layer
from app.service import Service

Json = dict[str, Any]
FINE_DEGREES = 0.001
DECIMALS = 3
LABEL = "estimated contact line, not control"
MOST_NAMES = 4
WHY = {
    "gap": "no places named over {km} km between {places}",
    "too_few_places": "too few places named: {places}",
    "too_short": "too short a stretch is named: {places}",
    "too_few_days": "too few of the last 14 days have reports",
    "nothing_to_draw": "no stretch of the front is named well enough",
    "crosses_itself": "the places named allow no single line: {places}",
    "crosses_another": "the places named allow no single line: {places}",
    "at_the_border": "too near the state border: {places}",
    "on_the_dnipro": "the Dnipro parts the sides: {places}",
    "no_point_of_its_own": "place known by its hromada only: {places}",
    "across_the_border": "across the state border: {places}",
    "far_from_other_places": "far from all other places named: {places}",
    "far_from_its_direction": "far from the rest of its direction: {places}",
}


def line_of(service: Service, day: date | None) -> Json | None:
    """Return the line of a day, None where nothing is known of it; of an empty record there is none."""
    asked = Where(day, day)
    told = layer("contact_line").features(service, asked)
    if not told:
        return None
    bands = {row.row()["piece"]: row.place for row in layer("contact_band").features(service, asked)}
    pieces: dict[str, Json] = {}
    for each in (feature for feature in told if feature.place):
        row = each.row()
        piece = pieces.setdefault(row["piece"], _piece(service, row, bands.get(row["piece"])))
        piece[row["drawn"]] = _light(each.place)
    return {
        "label": LABEL,
        "day": phrases.day(told[0].first_day),
        "pieces": list(pieces.values()),
        "refused": in_words(told),
    }


def _piece(service: Service, row: Json, band: Geometry | None) -> Json:
    names = [_name(service, code) for code in row["directions"]]
    first, last = date.fromisoformat(row["reports_from"]), date.fromisoformat(row["reports_to"])
    analyst = row["by_analyst"]
    told = f"from {row['number_of_places']} places named {phrases.days(first, last)}"
    if analyst:
        title, about = f"Line of {analyst}, {phrases.day(first)}", "drawn by them, not estimated"
    else:
        title = "Last estimate of the contact line" if row["refused"] else "Estimated contact line"
        about = f"{told}; the line may lie {row['half_band_km']:g} km to either side"
    return {
        "name": title,
        "about": f"{phrases.some(names)}: {about}" if names else about,
        "note": "" if analyst else row["note"],
        "old": bool(row["refused"]),
        "analyst": bool(analyst),
        "band": _light(band),
        "solid": None,
        "dashed": None,
    }


def _name(service: Service, direction: str) -> str:
    known = service.gazetteer.directions.get(direction)
    return known.name_en if known else direction


def why(row: Json) -> str:
    """Return in words why something is not drawn."""
    names = [place["name_en"] for place in row["place_names"]]
    places = " and ".join(names) if row["refused"] == "gap" else phrases.some(names, MOST_NAMES)
    reason = str(row["refused"])
    return WHY.get(reason, reason).format(km=row["gap_km"] or 0, places=places)


def _light(place: Geometry | None) -> orjson.Fragment | None:
    made = geometry(shapely.simplify(place.shape, FINE_DEGREES), DECIMALS) if place else None
    return orjson.Fragment(made.body) if made else None


def in_words(told: Iterable[Feature]) -> list[str]:
    """Return why those features of the layer that have no geometry have none."""
    return [why(feature.row()) for feature in told if feature.place is None]
