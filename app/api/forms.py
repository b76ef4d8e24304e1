"""Which format an answer leaves in: what the ending or `f` says, else what Accept prefers."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Query
from starlette.requests import Request

from app.api.answers import GEOJSON, JSON
from app.errors import InvalidParameter, NotFound
from app.publish.formats import FORMATS, format_of

HTML = "text/html; charset=utf-8"
DOCUMENTS = {"json": JSON, "html": HTML}
FEATURE = {"geojson": GEOJSON, "html": HTML, "json": JSON}
FEATURES = (
    {"geojson": GEOJSON, "html": HTML, "json": JSON}
    | {each.id: each.media_type for each in FORMATS.values()}
    | {"kml": FORMATS["kml"].media_type}
)
"""By the names that `f` takes; where an asker has no preference, the first."""

PAGED = ("geojson", "html")
"""Formats of which a request gives one page; of the others all that matches."""


def form_among(request: Request, f: str, offered: Mapping[str, str]) -> str:
    """Return the format that `f` names, else the one that Accept likes best."""
    if f and f not in offered:
        raise InvalidParameter(f"f '{f}' is not served here; it is one of {', '.join(offered)}")
    return f or preferred(request.headers.get("accept", ""), offered)


def _of_features(form: str) -> str:
    """Return a format of features: `json` is GeoJSON."""
    return "geojson" if form == "json" else form


def preferred(accept: str, offered: Mapping[str, str]) -> str:
    """Return the name of the offer that an Accept header likes best; ours comes first among equals, and where none fits."""
    first = next(iter(offered))
    if accept in ("", "*/*"):
        return first
    ranges = [_range(part) for part in accept.split(",") if part.strip()]
    liked = {name: _liking(kind.partition(";")[0], ranges) for name, kind in offered.items()}
    best = max(liked.values())
    return next(name for name, liking in liked.items() if liking == best) if best > 0 else first


def _liking(kind: str, ranges: list[tuple[str, float]]) -> float:
    """Return how much a media type is liked: the range that names it most exactly decides."""
    for name in (kind, f"{kind.partition('/')[0]}/*", "*/*"):
        weights = [weight for told, weight in ranges if told == name]
        if weights:
            return max(weights)
    return 0.0


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    weight = next((each[2:] for each in parameters if each.startswith("q=")), "1")
    try:
        return name, float(weight)
    except ValueError:
        return name, 0.0


async def document_form(
    request: Request,
    f: Annotated[
        str,
        Query(
            description="json or html; else what Accept says", json_schema_extra={"enum": ["json", "html"]}
        ),
    ] = "",
) -> str:
    """Return the format of a document about the layers."""
    return form_among(request, f, DOCUMENTS)


async def feature_form(
    request: Request,
    f: Annotated[
        str,
        Query(
            description="geojson (or json) or html; else what Accept says",
            json_schema_extra={"enum": ["geojson", "json", "html"]},
        ),
    ] = "",
) -> str:
    """Return the format of one feature."""
    return _of_features(form_among(request, f, FEATURE))


async def features_form(
    request: Request,
    f: Annotated[
        str,
        Query(
            description="the format; else what Accept says, GeoJSON where it says nothing",
            json_schema_extra={"enum": list(FEATURES)},
        ),
    ] = "",
) -> str:
    """Return the format of features."""
    return _of_features(form_among(request, f, FEATURES))


async def ending_form(ending: str) -> str:
    """Return the format of a file with that ending."""
    if ending == "html":
        return ending
    try:
        return format_of(f".{ending}").id
    except InvalidParameter as error:
        raise NotFound(str(error)) from error


async def only_json(
    f: Annotated[
        str,
        Query(description="json: the only format here", json_schema_extra={"enum": ["json"]}),
    ] = "",
) -> None:
    """Refuse formats that a document of one format has not."""
    if f not in ("", "json"):
        raise InvalidParameter(f"f '{f}' is not served here; leave it out, or write json")


DocumentForm = Annotated[str, Depends(document_form)]
FeatureForm = Annotated[str, Depends(feature_form)]
FeaturesForm = Annotated[str, Depends(features_form)]
EndingForm = Annotated[str, Depends(ending_form)]
