"""What the map file holds: the counts, sentences, outlines and words of one window, as plain JSON."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

import orjson
import shapely
from shapely.geometry.base import BaseGeometry

from app.counts import counts_in, rows
from app.model import EventKind, Language, Level, Period, Status, Where
from app.publish.credit import LICENCE
from app.publish.feature import Feature
from app.publish.frames import Told, frames
from app.publish.geojson import Box, Geometry, geometry
from app.publish.layers import layer
from app.publish.map_line import line_of
from app.publish.phrases import Words
from app.publish.standing import Standing, standing
from app.publish.style import style
from app.publish.telling import PLAINLY, Telling
from app.service import Service
from gazetteer.place import COUNTRY

Json = dict[str, Any]
AROUND = timedelta(365)
FINE_DEGREES = 0.004  # the file is looked at from afar: about 400 m
DECIMALS = 3
UKRAINE = (22.1, 44.3, 40.3, 52.4)
WIDEST = (7.5, 3.6)
"""Claimed areas are taken into the first frame up to this many degrees."""

SMALL, STRETCH = 2.0, 1.5
"""A frame of places that is wider than so many degrees is not stretched by areas beyond so many times its size."""


def content(service: Service, where: Where, telling: Telling = PLAINLY) -> Json:
    """Return all that the map file draws and says of a window; its open ends stand for the ledger's."""
    words, past = telling.words, telling.past
    now = standing(service, past)
    window = bounded(service.span(past), where)
    settled = now.settled(window.first_day, window.last_day)
    told = Told(
        settlements=layer("settlements").features(service, window, past=past),
        area_claims=layer("area_claims").features(service, window, past=past),
        claims=layer("claims").features(service, window, past=past),
        totals=rows(counts_in(settled, service.gazetteer, Level.COUNTRY, Period.DAY, window)),
    )
    surfaces = {found.place.body: found.place for found in told.area_claims if found.place}
    keys = {body: f"s{number}" for number, body in enumerate(surfaces)}
    made = frames(told, days(window), words)
    return {
        "live": service.settings.public_url.rstrip("/"),
        "language": telling.language,
        "words": words.texts["file"],
        "title": words.say("title"),
        "window": made[-1]["name"] if len(made) == 1 else words.days(*ends(window)),
        "claimants": words.some(sorted({words.claimant(row) for row in told.totals})),
        "made": words.say("known", moment=words.moment(telling.known))
        if telling.known
        else words.say("made", moment=words.moment(now.read_at)),
        "sample": words.say("sample") if service.ledger.has_samples() else "",
        "credit": words.say("credit", licence=LICENCE),
        "theme": style()["themes"]["light"],
        "symbols": style()["symbols"],
        "kinds": {
            kind["id"]: {"title": kind["title"][telling.language], "token": kind["token"]}
            for kind in style()["kinds"]
        },
        "frames": made,
        "places": places(now, told, window, words),
        "claims": {found.id: claim(found, keys, words) for found in [*told.area_claims, *told.claims]},
        "surfaces": {keys[body]: lighter(place) for body, place in surfaces.items()},
        "fronts": fronts(service, window, telling),
        "line": line_of(service, window.last_day, words, past),
        "ground": ground(service),
        "start": next((n for n in range(len(made) - 1, -1, -1) if made[n]["rows"] or made[n]["surfaces"]), 0),
        "box": box(told),
        "core": box(replace(told, area_claims=())),
    }


def bounded(span: tuple[date, date] | None, where: Where) -> Where:
    """Return the question with the ledger's first and last day where it leaves them open, or asks for years beyond."""
    if span is None:
        return where
    first, last = where.first_day or span[0], where.last_day or span[1]
    if last - first > span[1] - span[0] + 2 * AROUND:
        first, last = max(first, span[0] - AROUND), min(last, span[1] + AROUND)
    return replace(where, first_day=first, last_day=max(first, last))


def ends(window: Where) -> tuple[date, date]:
    """Return the first and the last day of a window."""
    return window.first_day or date.min, window.last_day or date.min


def days(window: Where) -> list[date]:
    """Return the days of a window, none for that of an empty ledger."""
    first, last = ends(window)
    return (
        [first + timedelta(days=count) for count in range((last - first).days + 1)]
        if first > date.min
        else []
    )


def claim(found: Feature, keys: dict[bytes, str], words: Words) -> Json:
    """Return what a card says of one claim."""
    row = found.row()
    kind, status = EventKind(row["kind"]), Status(row["status"])
    told = words.count(kind, status, row["low"], row["high"])
    codes = list(dict.fromkeys(place["code"] for place in row["places"]))
    return {
        "kind": kind,
        "where": ", ".join(dict.fromkeys(words.name(place) for place in row["places"])) or around(row, words),
        "text": f"{told}, {words.say('shared_by', n=len(codes))}" if row["shared"] else told,
        "short": told,
        "shares": codes if row["shared"] else [],
        "claimant": words.claimant(row),
        "window": row["window_told"] or words.day(found.first_day),
        "source": row["source"],
        "url": row["url"],
        "note": words.note(row["note"]),
        "quotes": [{"text": quote["text"], "language": quote["language"]} for quote in row["quotes"]],
        "none": status is Status.ZERO,
        "surface": keys.get(found.place.body, "") if found.place else "",
    }


def around(row: Json, words: Words) -> str:
    """Return the name of the direction or area that a claim without places is told of."""
    name = "direction_name" if row["direction_name"] else "within_name"
    return words.name({"name_en": row[name], "name_uk": row[f"{name}_uk"]})


def places(now: Standing, told: Told, window: Where, words: Words) -> Json:
    """Return the places of the window that have a point, with their names and where the live map has them."""
    rows_with_point = [found.row() for found in told.settlements if found.place]
    named = [place for found in told.claims for place in found.row()["places"]]
    codes = {row["code"] for row in rows_with_point} | {place["code"] for place in named}
    return {code: _place(code, now, window, words) for code in sorted(codes) if now.chart.position(code)}


def _place(code: str, now: Standing, window: Where, words: Words) -> Json:
    chart = now.chart
    lon, lat = chart.position(code) or (0.0, 0.0)
    place = chart.place(code)
    name, other = chart.name_en, chart.name_uk
    if words.language is Language.UKRAINIAN:
        name, other = other, name
    areas = [name(area) for area in (place.raion, place.oblast)] if place else []
    first, last = ends(window)
    asked = {"from": first.isoformat(), "to": last.isoformat(), "place": code}
    query = urlencode(asked | ({} if words.language is Language.ENGLISH else {"lang": words.language}))
    return {
        "name": name(code) or chart.name_en(code),
        "about": " · ".join(filter(None, [other(code), *areas])),
        "lon": lon,
        "lat": lat,
        "query": query,
    }


def fronts(service: Service, window: Where, telling: Telling) -> list[Json]:
    """Return the active fronts as the file draws them."""
    full = style()["symbols"]["front_full_per_day"]
    low, high = style()["symbols"]["front_opacity"]
    words = telling.words
    found = []
    for feature in layer("fronts").features(service, window, past=telling.past):
        row, place = feature.row(), feature.place
        if place is None:
            continue
        drawn_from = words.days(feature.first_day, feature.last_day)
        shares = [each["per_day_share"] or 0 for each in row["intensities"][:1]]
        per_day = row["per_day_best"] or (row["per_day_low"] or 0) + sum(shares)
        found.append(
            {
                "name": words.name(row),
                "about": words.say("front", per_day=f"{per_day:.0f}", days=drawn_from),
                "opacity": round(low + (high - low) * min(1, per_day / full), 3),
                "rare": per_day < 1,
                "claims": [],
                "geometry": lighter(place),
            }
        )
    return found


def ground(service: Service) -> Json:
    """Return land, borders of oblasts and neighbours, lightened."""
    areas = service.areas
    abroad = [areas.outline(code) for code in areas.codes("abroad")]
    oblasts = [areas.outline(code) for code in areas.codes("oblasts")]
    country = geometry(areas.outline(COUNTRY))
    return {
        "abroad": _joined(abroad),
        "land": lighter(country) if country else None,
        "oblasts": _joined(oblasts),
        "country": lighter(country) if country else None,
    }


def lighter(place: Geometry) -> orjson.Fragment:
    """Return a geometry with fewer corners, as JSON."""
    simple = geometry(shapely.simplify(place.shape, FINE_DEGREES), DECIMALS)
    return orjson.Fragment((simple or place).body)


def _joined(shapes: list[BaseGeometry]) -> orjson.Fragment | None:
    """Return several outlines as one geometry of many parts; their inner borders stay."""
    simple = (shapely.simplify(shape, FINE_DEGREES) for shape in shapes)
    parts = [part for shape in simple for part in getattr(shape, "geoms", [shape]) if not part.is_empty]
    joined = geometry(shapely.MultiPolygon(parts), DECIMALS)
    return orjson.Fragment(joined.body) if joined else None


def box(told: Told) -> Json:
    """Return what the map shows at first: most places of the leading kind, and claimed areas near them; else the country."""
    rows = [(found, found.row()) for found in told.settlements if found.place]
    said = [(found, row) for found, row in rows if row["low"] or row["share"]]
    first = next((kind for kind in EventKind if any(row["kind"] == kind for _, row in said)), None)
    edges = [found.place.box for found, row in said if row["kind"] == first and found.place]
    frame = _around(edges) if edges else None
    for found in told.area_claims:
        row = found.row()
        if not found.place or row["status"] == Status.ZERO or not row["places"]:
            continue
        wider = _joint(frame, found.place.box) if frame else found.place.box
        if frame is None or _stretches(frame, wider):
            frame = wider
    west, south, east, north = frame or UKRAINE
    return {"west": west, "south": south, "east": east, "north": north}


def _stretches(frame: Box, wider: Box) -> bool:
    """Tell whether a wider frame still shows the places of the narrower one well."""
    sizes = ((wider[n + 2] - wider[n], frame[n + 2] - frame[n], WIDEST[n]) for n in (0, 1))
    return all(new <= most and (old <= SMALL or new <= STRETCH * old) for new, old, most in sizes)


def _around(edges: list[Box]) -> Box:
    """Return what spans the points but the outermost fiftieth on each side."""
    cut = len(edges) // 50
    ordered = [sorted(edge[n] for edge in edges) for n in range(4)]
    return ordered[0][cut], ordered[1][cut], ordered[2][-1 - cut], ordered[3][-1 - cut]


def _joint(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])
