"""Places as search results: namesakes are told apart by raion and oblast."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from app.model import Language
from app.publish.chart import Chart, chart_of
from app.service import Service
from gazetteer.place import Place, PlaceKind, PointPrecision


def search(
    service: Service, query: str, limit: int, language: Language = Language.ENGLISH
) -> list[dict[str, Any]]:
    """Return the places that a query may mean, best known first; a code means its place alone.

    `label` tells namesakes apart, in the language asked for.
    """
    chart = chart_of(service.gazetteer, service.areas)
    if own := service.gazetteer.get(query.strip()):
        return [found(own, chart, language)]
    rows = [found(place, chart, language) for place in service.gazetteer.search(query, limit)]
    labels = Counter(row["label"] for row in rows)
    for row in rows:
        if labels[row["label"]] > 1:  # two villages of one name in one hromada
            row["label"] += f" ({row['code']})"
    return rows


def found(place: Place, chart: Chart, language: Language = Language.ENGLISH) -> dict[str, Any]:
    """Return one row of a search; lon and lat only where the point is the place's own."""
    own = place.point_precision is PointPrecision.SETTLEMENT
    return {
        "code": place.code,
        "label": label(place, chart, language),
        "kind": place.kind,
        "category": place.category,
        "name_uk": place.name_uk,
        "name_en": place.name_en,
        "name_ru": place.name_ru,
        "other_names": place.other_names,
        "oblast": place.oblast,
        "oblast_name_uk": chart.name_uk(place.oblast),
        "oblast_name_en": chart.name_en(place.oblast),
        "raion": place.raion,
        "raion_name_uk": chart.name_uk(place.raion),
        "raion_name_en": chart.name_en(place.raion),
        "hromada": place.hromada,
        "lon": place.lon if own else None,
        "lat": place.lat if own else None,
        "point_precision": place.point_precision,
        "radius_m": place.radius_m,
        "abroad": place.kind is PlaceKind.ABROAD,
    }


def label(place: Place, chart: Chart, language: Language) -> str:
    """Return the name of a place with the hromada, raion and oblast around it, as far as they are other places."""
    name: Callable[[str], str] = {
        Language.ENGLISH: chart.name_en,
        Language.UKRAINIAN: chart.name_uk,
        Language.RUSSIAN: chart.name_ru,
    }[language]
    around = dict.fromkeys((place.code, place.hromada, place.raion, place.oblast))
    return ", ".join(filter(None, map(name, filter(None, around))))
