"""GeoNames as two packages carry it: places of 500 and more people, and the points of postal addresses."""

import gzip
import json
import re
from dataclasses import dataclass

from gazetteer.sources.letters import folded

ADMIN1 = {
    "01": "71", "02": "74", "03": "73", "04": "12", "05": "14", "06": "26", "07": "63", "08": "65", "09": "68", "10": "35",
    "11": "01", "12": "80", "13": "32", "14": "44", "15": "46", "16": "48", "17": "51", "18": "53", "19": "56", "20": "85",
    "21": "59", "22": "61", "23": "05", "24": "07", "25": "21", "26": "23", "27": "18",
}  # fmt: skip
"""GeoNames numbers the oblasts by FIPS 10-4; the codifier by the two digits after UA."""

_CITY_DISTRICT = re.compile(
    r"\b(?:mikro|micro|мікро|микро)?(?:rajon|raion|rayon|district|район)\b", re.IGNORECASE
)
"""A row with such a name is a district of a city, and no village that happens to be called alike."""

EXACT = 4.0
"""The accuracy of a postal row whose point is a place of that name; lower ones are guesses."""

_RADA = re.compile(r"\s*\(.*?\)|\s*/.*$")  # "Мирне (Шилівська сільська рада)"
_LOOK_ALIKES = str.maketrans("aceiopxyABCEHIKMOPTX", "асеіорхуАВСЕНІКМОРТХ")
_JUNK = re.compile(r"[\d.,]|\bс/рада\b")


@dataclass(frozen=True, slots=True)
class Point:
    """A point that GeoNames gives to a place: its names as written there, and who gave it."""

    lon: float
    lat: float
    names: tuple[str, ...]
    source: str
    oblast: str = ""
    population: int = 0
    geonames_id: int = 0


def read_cities(content: bytes, country: str = "UA") -> list[Point]:
    """Return the places of a country from cities500.json, ordered by their GeoNames id; districts of cities are left out."""
    places = [place for place in json.loads(content).values() if place["countrycode"] == country]
    cities = [_city(place) for place in sorted(places, key=lambda place: int(place["geonameid"]))]
    return [city for city in cities if not any(map(_CITY_DISTRICT.search, city.names))]


def _city(place: dict[str, object]) -> Point:
    alternates = place["alternatenames"]
    names = [str(place["name"]), *map(str, alternates if isinstance(alternates, list) else [])]
    return Point(
        lon=float(str(place["longitude"])),
        lat=float(str(place["latitude"])),
        names=tuple(dict.fromkeys(name for name in names if name)),
        source="geonames-cities500",
        oblast=ADMIN1.get(str(place["admin1code"]), "") if place["countrycode"] == "UA" else "",
        population=int(str(place["population"])),
        geonames_id=int(str(place["geonameid"])),
    )


@dataclass(frozen=True, slots=True)
class PostalRow:
    """One postal address: a code, the settlement's Ukrainian name, a point and how good it is."""

    code: str
    name: str
    lon: float
    lat: float
    accuracy: float


def read_postal(content: bytes, country: str = "UA") -> list[PostalRow]:
    """Return the postal rows of a country, in the order of code and name."""
    rows = []
    for line in gzip.decompress(content).decode("utf-8").splitlines():
        if f'"{country}"' not in line:
            continue
        row = json.loads(line)
        if row["country_code"] == country:
            rows.append(_postal(row))
    return sorted(rows, key=lambda row: (row.code, row.name, row.lon, row.lat))


def _postal(row: dict[str, str]) -> PostalRow:
    name = postal_name(str(row["city"]))
    accuracy = float(row["accuracy"] or 0)
    return PostalRow(row["postal_code"], name, float(row["longitude"]), float(row["latitude"]), accuracy)


def postal_name(written: str) -> str:
    """Return the settlement's name alone: "Мирне (Шилівська сільська рада)" -> "Мирне"; Latin look-alikes made Cyrillic."""
    name = _RADA.sub("", written)
    if any("\u0400" <= letter <= "\u04ff" for letter in name):
        name = name.translate(_LOOK_ALIKES)
    return " ".join(_JUNK.sub(" ", name).split())


def postal_points(rows: list[PostalRow]) -> list[Point]:
    """Return the distinct points of exact rows.

    The geocoding behind these rows looked the name up within the country, so a point is a true place of its name, but not
    always the one that the postal code serves: the name and the point are taken, the code is not.
    """
    seen: dict[tuple[str, float, float], Point] = {}
    for row in rows:
        key = (folded(row.name), row.lon, row.lat)
        if row.accuracy == EXACT and row.name and key not in seen:
            seen[key] = Point(row.lon, row.lat, (row.name,), "geonames-postal")
    return list(seen.values())
