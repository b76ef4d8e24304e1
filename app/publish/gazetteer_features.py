"""The layer `gazetteer`: one feature per place that can be named, with a point where its own is known."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

import orjson

from app.publish.chart import Chart, chart_of
from app.publish.feature import TIMELESS, Feature
from app.publish.index import Index
from app.reconcile.placing import ABROAD
from gazetteer.areas import load_areas
from gazetteer.index import Gazetteer
from gazetteer.place import COUNTRY, Place, PlaceKind

KINDS = tuple(kind for kind in PlaceKind if kind is not PlaceKind.DIRECTION)


@lru_cache(maxsize=2)
def gazetteer_index(gazetteer: Gazetteer) -> Index:
    """Return the places of a gazetteer; they do not move with the ledger."""
    return Index(gazetteer_features(gazetteer))


def gazetteer_features(gazetteer: Gazetteer) -> Iterator[Feature]:
    """Give all places, of every day; an oblast, raion or hromada has no point, and a directory of its own outlines."""
    chart = chart_of(gazetteer, load_areas())
    places = {place.code: place for kind in reversed(KINDS) for place in gazetteer.places(kind)}
    for place in places.values():  # Kyiv and Sevastopol are oblasts too: here they are the cities
        yield _feature(place, chart)


def _feature(place: Place, chart: Chart) -> Feature:
    return Feature(
        id=place.code,
        first_day=date.min,
        last_day=TIMELESS,
        kind=None,
        side=None,
        claimant="",
        level=None,
        codes=_codes(place),
        place=chart.point(place.code),
        properties=orjson.dumps(_properties(place, chart)),
    )


def _codes(place: Place) -> frozenset[str]:
    country = ABROAD if place.kind is PlaceKind.ABROAD else COUNTRY
    return frozenset({place.code, place.oblast, place.raion, place.hromada, country} - {""})


def _properties(place: Place, chart: Chart) -> dict[str, Any]:
    return {
        "code": place.code,
        "pcode": chart.pcode(place.code),
        "place_kind": place.kind,
        "category": place.category,
        "name_uk": place.name_uk,
        "name_en": place.name_en,
        "name_ru": place.name_ru,
        "other_names": place.other_names,
        "oblast": place.oblast,
        "raion": place.raion,
        "hromada": place.hromada,
        "oblast_name_en": chart.name_en(place.oblast),
        "oblast_name_uk": chart.name_uk(place.oblast),
        "raion_name_en": chart.name_en(place.raion),
        "raion_name_uk": chart.name_uk(place.raion),
        "hromada_name_en": chart.name_en(place.hromada),
        "hromada_name_uk": chart.name_uk(place.hromada),
        "point_precision": place.point_precision,
        "point_source": place.point_source,
        "radius_m": place.radius_m or None,
        "population": place.population or None,
    }
