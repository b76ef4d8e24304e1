"""OCHA COD-AB and OpenStreetMap files: features that bear a code."""

import re
from pathlib import Path

from gazetteer.errors import GazetteerProblem
from gazetteer.importers.records import Record, degrees, whole
from gazetteer.importers.vector import Feature, read_features

_PCODE = re.compile(r"adm(\d)_pcode$")
_NAME = re.compile(r"adm(\d)_(en|ua|uk|ru|name\d?)$")
_LANGUAGES = {"en": "en", "ua": "uk", "uk": "uk", "ru": "ru"}
_CODE = re.compile(r"UA\d{2,17}$")
_LENGTHS = {1: 4, 2: 6, 3: 9, 4: 12}


def read_cod_ab(path: Path) -> list[Record]:
    """Return the units of an OCHA COD-AB file: `ADMn_PCODE` with `ADMn_EN`, `ADMn_UA`, or `admN_pcode` with `admN_name`."""
    features = read_features(path)
    records = [_unit(feature, path) for feature in features if _level(feature)]
    if not records:
        raise GazetteerProblem(
            path, "has no column ADM1_PCODE to ADM4_PCODE (or adm1_pcode ...) with a value"
        )
    return records


def _level(feature: Feature) -> int:
    """Return the deepest level of which a feature has a code."""
    levels = [
        int(found[1]) for name, value in feature.attributes.items() if value and (found := _PCODE.match(name))
    ]
    return max((level for level in levels if level in _LENGTHS), default=0)


def _unit(feature: Feature, path: Path) -> Record:
    level = _level(feature)
    code = feature.attributes[f"adm{level}_pcode"]
    if not _CODE.match(code) or len(code) != _LENGTHS[level]:
        reason = f"'{code}' is no p-code of level {level} (UA and {_LENGTHS[level] - 2} digits)"
        raise GazetteerProblem(path, reason, feature.row)
    names = [
        (_LANGUAGES.get(found[2], ""), value)
        for name, value in feature.attributes.items()
        if value and (found := _NAME.match(name)) and int(found[1]) == level
    ]
    return Record(feature.row, code, tuple(names), *_point(feature, path))


_OSM_NAMES = {"name": "", "name:uk": "uk", "name:ru": "ru", "name:en": "en", "int_name": "en"}
_OSM_OTHERS = (
    "old_name",
    "old_name:uk",
    "old_name:ru",
    "old_name:en",
    "alt_name",
    "alt_name:uk",
    "alt_name:ru",
)
_OSM_CODES = ("katotth", "katottg", "ref:katotth")


def read_osm(path: Path) -> list[Record]:
    """Return the features of an OpenStreetMap GeoJSON that bear a KATOTTG code in `katotth`."""
    features = [feature for feature in read_features(path) if _osm_code(feature)]
    if not features:
        raise GazetteerProblem(path, "has no feature with a tag katotth")
    return [_osm_place(feature, path) for feature in features]


def _osm_code(feature: Feature) -> str:
    return next((feature.attributes[key] for key in _OSM_CODES if feature.attributes.get(key)), "")


def _osm_place(feature: Feature, path: Path) -> Record:
    code, tags = _osm_code(feature), feature.attributes
    if not _CODE.match(code) or len(code) != 19:
        raise GazetteerProblem(path, f"katotth '{code}' is no KATOTTG code (UA and 17 digits)", feature.row)
    others = [name.strip() for key in _OSM_OTHERS for name in tags.get(key, "").split(";")]
    names = tuple((language, tags[key]) for key, language in _OSM_NAMES.items() if tags.get(key))
    people = whole(tags.get("population", "").replace(" ", ""), "population", path, feature.row)
    return Record(feature.row, code, names, *_point(feature, path), people, tuple(filter(None, others)))


def _point(feature: Feature, path: Path) -> tuple[float | None, float | None]:
    if feature.lon is None or feature.lat is None:
        return None, None
    return (
        degrees(feature.lon, 180, "longitude", path, feature.row),
        degrees(feature.lat, 90, "latitude", path, feature.row),
    )
