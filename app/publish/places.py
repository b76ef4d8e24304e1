"""Places as search results: namesakes are told apart by raion and oblast."""

from typing import Any

from app.publish.chart import Chart
from app.reconcile.atlas import Atlas
from app.service import Service
from gazetteer.place import Place, PlaceKind, PointPrecision


def search(service: Service, query: str, limit: int) -> list[dict[str, Any]]:
    """Return the places that a query may mean, best known first; a code means its place alone."""
    chart = Chart(service.gazetteer, service.areas, Atlas(service.gazetteer))
    if own := service.gazetteer.get(query.strip()):
        return [found(own, chart)]
    return [found(place, chart) for place in service.gazetteer.search(query, limit)]


def found(place: Place, chart: Chart) -> dict[str, Any]:
    """Return one row of a search; lon and lat only where the point is the place's own."""
    own = place.point_precision is PointPrecision.SETTLEMENT
    return {
        "code": place.code,
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
