"""The contact line as the map file and the picture draw it: the pieces of one day with their band, and what is not drawn, in words."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import orjson
import shapely

from app.model import Where
from app.publish.feature import Feature
from app.publish.geojson import Geometry, geometry
from app.publish.layers import layer
from app.publish.phrases import Words
from app.service import Service

Json = dict[str, Any]
FINE_DEGREES = 0.001
DECIMALS = 3
MOST_NAMES = 4


def line_of(service: Service, day: date | None, words: Words, past: int | None = None) -> Json | None:
    """Return the line of a day, None where nothing is known of it; of an empty record there is none."""
    asked = Where(day, day)
    told = layer("contact_line").features(service, asked, past=past)
    if not told:
        return None
    bands = {
        row.row()["piece"]: row.place for row in layer("contact_band").features(service, asked, past=past)
    }
    pieces: dict[str, Json] = {}
    for each in (feature for feature in told if feature.place):
        row = each.row()
        piece = pieces.setdefault(row["piece"], _piece(service, row, bands.get(row["piece"]), words))
        piece[row["drawn"]] = _light(each.place)
    return {
        "label": words.say("line_label"),
        "day": words.day(told[0].first_day),
        "pieces": list(pieces.values()),
        "refused": in_words(told, words),
    }


def _piece(service: Service, row: Json, band: Geometry | None, words: Words) -> Json:
    names = [_name(service, code, words) for code in row["directions"]]
    first, last = date.fromisoformat(row["reports_from"]), date.fromisoformat(row["reports_to"])
    analyst = row["by_analyst"]
    if analyst:
        title, about = words.say("line_analyst", name=analyst, day=words.day(first)), words.say("line_drawn")
    else:
        title = words.say("line_last" if row["refused"] else "line")
        km = words.decimal(row["half_band_km"])
        about = words.say("line_places", n=row["number_of_places"], days=words.days(first, last), km=km)
    return {
        "name": title,
        "about": f"{words.some(names)}: {about}" if names else about,
        "note": "" if analyst else words.note(row["note"]),
        "old": bool(row["refused"]),
        "analyst": bool(analyst),
        "band": _light(band),
        "solid": None,
        "dashed": None,
    }


def _name(service: Service, direction: str, words: Words) -> str:
    known = service.gazetteer.directions.get(direction)
    return words.name({"name_en": known.name_en, "name_uk": known.name_uk}) if known else direction


def why(row: Json, words: Words) -> str:
    """Return in words why something is not drawn."""
    names = [words.name(place) for place in row["place_names"]]
    is_gap = row["refused"] == "gap" and len(names) == 2
    places = words.say("and", one=names[0], other=names[1]) if is_gap else words.some(names, MOST_NAMES)
    reason = str(row["refused"])
    return str(words.texts["refused"].get(reason, reason)).format(km=row["gap_km"] or 0, places=places)


def _light(place: Geometry | None) -> orjson.Fragment | None:
    made = geometry(shapely.simplify(place.shape, FINE_DEGREES), DECIMALS) if place else None
    return orjson.Fragment(made.body) if made else None


def in_words(told: Iterable[Feature], words: Words) -> list[str]:
    """Return why those features of the layer that have no geometry have none."""
    return [why(feature.row(), words) for feature in told if feature.place is None]
