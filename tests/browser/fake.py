"""A stand-in for the service: the contract's answers, made up, for working on the page alone."""

import sys
from datetime import date, timedelta
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, JSONResponse
from fastapi.staticfiles import StaticFiles

from app.assets import leaflet_dir

ROOT = Path(__file__).parent.parent.parent
CSP = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'"
SEED_DAY = date(2023, 3, 24)
FIVE = {
    "UA14120130010025471": ("Лиман", "Lyman", 37.81, 48.99),
    "UA14020010010059145": ("Бахмут", "Bakhmut", 38.0, 48.595),
    "UA14160030010078000": ("Авдіївка", "Avdiivka", 37.75, 48.14),
    "UA14160170010012345": ("Мар'їнка", "Marinka", 37.50, 47.94),
    "UA14040000010055555": ("Шахтарське", "Shakhtarske", 36.92, 47.86),
}
SMALL = {
    "UA1401": ("Білогорівка", "Bilohorivka", 38.25, 48.92),
    "UA1402": ("Торецьк", "Toretsk", 37.85, 48.40),
    "UA1403": ("Новокалинове", "Novokalynove", 37.73, 48.22),
    "UA1404": ("Вугледар", "Vuhledar", 37.25, 47.78),
    "UA1405": ("Іванівське", "Ivanivske", 37.92, 48.57),
}
KHERSON = {
    "type": "MultiPolygon",
    "coordinates": [[[[31.6, 46.6], [32.9, 46.1], [34.9, 46.1], [34.7, 46.9], [33.6, 47.6], [32.6, 47.0], [31.6, 46.6]]]],
}
BAKHMUT_FRONT = {
    "type": "MultiPolygon",
    "coordinates": [[[[37.85, 48.35], [38.0, 48.4], [38.15, 48.6], [38.05, 48.75], [37.9, 48.7], [37.8, 48.5], [37.85, 48.35]]]],
}
SENTENCE = "The Ukrainian General Staff said there had been 59 clashes along the Bakhmut front in the areas of Lyman, Bakhmut, Avdiyivka, Maryinka, and Shaktarsk."
STAFF = {"claimant": "general-staff", "claimant_name": "General Staff of the Armed Forces of Ukraine"}
app = FastAPI()


def days() -> list[date]:
    return [SEED_DAY - timedelta(days=27 - n) for n in range(28)]


def figure(day: date) -> int:
    return 59 if day == SEED_DAY else 60 + (day.toordinal() * 37) % 41


def row(day: date, **more: object) -> dict[str, object]:
    return {"day": day.isoformat(), "side": "russia", **STAFF, "status": "reported", "low": 0, "best": None, "high": None,
            "shared": False, "share": 0, "claims": []} | more


def feature(geometry: object, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "id": properties.get("id", ""), "geometry": geometry, "properties": properties}


def claim(day: date, kind: str, places: dict[str, tuple[str, str, float, float]], low: int, best: int | None, high: int | None, **more: object) -> dict[str, object]:
    spots = [{"code": c, "name_uk": p[0], "name_en": p[1], "kind": "settlement", "precision": "vicinity", "radius_m": 5000, "naming": "near", "ambiguous": False} for c, p in places.items()]
    marks = [{"start": SENTENCE.index("59"), "stop": SENTENCE.index("59") + 10, "what": "number", "code": ""}]
    for code, word in zip(FIVE, ("Lyman", "Bakhmut,", "Avdiyivka", "Maryinka", "Shaktarsk"), strict=True):
        at = SENTENCE.rindex(word)
        marks.append({"start": at, "stop": at + len(word.strip(",")), "what": "place", "code": code})
    return row(day, id=f"{day}-{kind}-{len(places)}-{low}", briefing="b1", kind=kind, low=low, best=best, high=high, hedge="", scope="shared" if len(places) > 1 else "each",
                shared=len(places) > 1, window_start=day.isoformat(), window_stop=day.isoformat(), window_kind="past_day", window_told="",
                as_of=f"{day + timedelta(days=1)}T12:00:00+02:00", direction="", direction_name="", within="", within_name="", places=spots,
                quotes=[{"text": SENTENCE, "language": "en", "marks": marks}], source="RFE/RL", url="https://www.rferl.org/a/x.html", title="Ukraine Says",
                published_at=f"{day + timedelta(days=1)}T12:00:00+02:00", relation=None, related="", rules=["front_names_stretch"], parser_version="1", fate="counted") | more


def claims() -> list[dict[str, object]]:
    found = []
    for day in days():
        if day.day in (11, 12):
            continue
        n = figure(day)
        found.append(claim(day, "clash", FIVE, n, n, n))
        found.append(claim(day, "shelling", {"UA1404": SMALL["UA1404"]}, 1, 1, None))
    found.append(claim(SEED_DAY, "air_strike", {"UA14020010010059145": FIVE["UA14020010010059145"]}, 1, 1, None, side="ukraine"))
    return found


def area_claims() -> list[dict[str, object]]:
    spot = {"code": "UA65000000000030969", "name_uk": "Херсонська область", "name_en": "Kherson oblast", "kind": "oblast", "precision": "area", "radius_m": 0, "naming": "in", "ambiguous": False}
    return [claim(SEED_DAY, "shelling", {}, 3, None, None) | {"hedge": "numerous", "places": [spot], "claimant": "tdf-kherson", "claimant_name": "Territorial Defense Force, Kherson region", "id": "kh1"}]


def collection(features: list[dict[str, object]]) -> JSONResponse:
    return JSONResponse({"type": "FeatureCollection", "features": features, "links": [], "numberMatched": len(features), "numberReturned": len(features)})


def inside(rows: list[dict[str, object]], datetime: str | None) -> list[dict[str, object]]:
    first, last = (datetime or "2000-01-01/2100-01-01").split("/")
    return [row for row in rows if first <= str(row["day"]) <= last]


@app.get("/api/status")
def status() -> dict[str, object]:
    return {"data_version": 1, "first_day": days()[0].isoformat(), "last_day": SEED_DAY.isoformat(), "latest_published": "2023-03-25T12:00:00+02:00", "sample": True,
            "claimants": [{"id": "general-staff", "name_en": "General Staff of the Armed Forces of Ukraine", "name_uk": "Генеральний штаб ЗСУ"}, {"id": "tdf-kherson", "name_en": "Territorial Defense Force, Kherson region", "name_uk": "ТрО Херсонщини"}],
            "kinds": [], "attribution": "GeoNames, KATOTTG, Natural Earth", "licence": "CC BY 4.0", "writing": False, "tiles": None}


@app.get("/api/counts")
def counts() -> list[dict[str, object]]:
    rows = []
    for item in [*claims(), *area_claims()]:
        rows.append({"area": "UA", "area_name": "Ukraine", "period": item["day"], **{k: item[k] for k in ("kind", "side", "claimant", "claimant_name", "low", "best", "high", "status")}, "shared": False, "share": 0, "claims": [item["id"]]})
    rows += [{"area": "UA", "area_name": "Ukraine", "period": d.isoformat(), "kind": "clash", "side": "unknown", "claimant": "", "claimant_name": "", "low": None, "best": None, "high": None, "shared": False, "share": 0, "status": "not_covered", "claims": []} for d in days() if d.day in (11, 12)]
    return rows


@app.get("/api/collections/claims/items")
def claim_items(datetime: str | None = None, place: str | None = None) -> JSONResponse:
    rows = [row for row in inside(claims(), datetime) if not place or place in [p["code"] for p in row["places"]]]
    return collection([feature({"type": "MultiPoint", "coordinates": [list(({**FIVE, **SMALL})[p["code"]][2:]) for p in row["places"]]}, **row) for row in rows])


@app.get("/api/collections/area_claims/items")
def area_items(datetime: str | None = None) -> JSONResponse:
    return collection([feature(KHERSON, **row) for row in inside(area_claims(), datetime)])


@app.get("/api/collections/fronts/items")
def front_items(datetime: str | None = None) -> JSONResponse:
    return collection([feature(BAKHMUT_FRONT, direction="bakhmut", name_uk="Бахмутський напрямок", name_en="Bakhmut direction", first_day="2023-03-11", last_day="2023-03-24", per_day_low=27, per_day_best=34, per_day_high=41, covered_days=14, settlements=list(FIVE)[:2])])


@app.get("/api/collections/settlements/items")
def settlement_items(datetime: str | None = None) -> JSONResponse:
    rows = []
    for item in inside(claims(), datetime):
        places = item["places"]
        share = divmod(int(str(item["low"])), len(places))
        for n, spot in enumerate(places):
            point = ({**FIVE, **SMALL})[spot["code"]]
            many = len(places) > 1
            rows.append(feature({"type": "Point", "coordinates": [point[2], point[3]]}, **row(date.fromisoformat(str(item["day"])), code=spot["code"], name_uk=point[0], name_en=point[1],
                oblast="UA14", raion="UA1402", hromada="", oblast_name_en="Donetsk oblast", oblast_name_uk="Донецька область", raion_name_en="Bakhmut raion", raion_name_uk="Бахмутський район", kind=item["kind"], side=item["side"],
                low=0 if many else item["low"], best=None if many else item["best"], high=item["high"], shared=many, share=share[0] + (n < share[1]) if many else 0, claims=[item["id"]], precision="vicinity", radius_m=5000)))
    for n, (code, point) in enumerate(SMALL.items()):
        if datetime and datetime.endswith("24"):
            rows.append(feature({"type": "Point", "coordinates": [point[2], point[3]]}, **row(SEED_DAY, code=code, name_uk=point[0], name_en=point[1], oblast="UA14", raion="", hromada="", oblast_name_en="Donetsk oblast", oblast_name_uk="Донецька область", kind="shelling", low=n + 1, best=n + 3, high=n + 8 if n % 2 else None, precision="settlement", radius_m=0)))
    return collection(rows)


@app.get("/api/briefings")
def briefings() -> list[dict[str, object]]:
    return [{"id": "b1", "source": "RFE/RL", "title": "Ukraine Says No Letup", "url": "https://www.rferl.org/a/x.html", "published_at": "2023-03-25T12:00:00+02:00", "language": "en", "claims": 3, "status": "current", "sample": True}]


@app.get("/api/places")
def places(q: str) -> list[dict[str, object]]:
    return [{"code": c, "kind": "settlement", "name_uk": p[0], "name_en": p[1], "lon": p[2], "lat": p[3], "oblast_name_en": "Donetsk oblast", "raion_name_en": "Bakhmut raion"} for c, p in FIVE.items() if q.lower() in (p[0] + p[1]).lower()]


@app.get("/ground/{name}.json")
def ground(name: str) -> JSONResponse:
    real = ROOT / "gazetteer/data/outlines" / f"{name}.geojson"
    return FileResponse(real, media_type="application/geo+json") if real.exists() else collection([])


@app.middleware("http")
async def guarded(request, call_next):  # noqa: ANN001, ANN201
    answer = await call_next(request)
    answer.headers["Content-Security-Policy"] = CSP if request.url.path != "/embed" else CSP.replace("'none'", "*")
    answer.headers["Cache-Control"] = "no-store"
    return answer


@app.get("/")
def page() -> FileResponse:
    return FileResponse(ROOT / "static/index.html")


@app.get("/embed")
def embed() -> FileResponse:
    return FileResponse(ROOT / "static/embed.html")


app.mount("/static/vendor/leaflet", StaticFiles(directory=leaflet_dir()))
app.mount("/static", StaticFiles(directory=ROOT / "static"))

if __name__ == "__main__":
    import uvicorn

    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
