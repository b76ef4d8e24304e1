"""The ground as Natural Earth draws it: oblasts (Crimea and Sevastopol in Ukraine), neighbours and sea."""

import io
import lzma
import tarfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pyogrio
import shapely
from shapely.geometry.base import BaseGeometry

from gazetteer.errors import GazetteerProblem

PACKAGE = "qgis-common_3.22.16+dfsg-1_all.deb"
MAP = "./usr/share/qgis/resources/data/world_map.gpkg"
VIEW = (14.0, 41.5, 48.5, 57.5)
"""What the map can show around Ukraine: west, south, east, north."""
COARSE_DEGREES = 0.08
SPECK_DEGREES2 = 1e-4

OBLAST_OF_FIPS = {
    "UP01": "71", "UP02": "74", "UP03": "73", "UP04": "12", "UP05": "14", "UP06": "26", "UP07": "63",
    "UP08": "65", "UP09": "68", "UP10": "35", "UP11": "01", "UP12": "80", "UP13": "32", "UP14": "44",
    "UP15": "46", "UP16": "48", "UP17": "51", "UP18": "53", "UP19": "56", "UP20": "85", "UP21": "59",
    "UP22": "61", "UP23": "05", "UP24": "07", "UP25": "21", "UP26": "23", "UP27": "18",
}  # fmt: skip
"""Natural Earth's code of an oblast, and the codifier's two digits. UP11 and UP20 are filed under Russia there."""

BORDER_OBLASTS = {
    "RS10": "RU-BRY", "RS41": "RU-KRS", "RS09": "RU-BEL", "RS86": "RU-VOR", "RS61": "RU-ROS", "RS38": "RU-KDA",
    "BO01": "BY-BR", "BO02": "BY-HO", "BO06": "BY-MA", "BO05": "BY-MI", "BO04": "BY-HM",
}  # fmt: skip
"""Oblasts across the border that briefings name, drawn for themselves."""

COUNTRIES = {
    "RUS": "RU", "BLR": "BY", "POL": "PL", "SVK": "SK", "HUN": "HU", "ROU": "RO", "MDA": "MD", "BGR": "BG",
    "TUR": "TR", "GEO": "GE", "LTU": "LT", "LVA": "LV", "SRB": "RS", "CZE": "CZ", "AUT": "AT", "HRV": "HR",
    "BIH": "BA", "MNE": "ME", "KOS": "XK", "MKD": "MK", "GRC": "GR", "ARM": "AM", "KAZ": "KZ", "ALB": "AL",
    "SVN": "SI", "SWE": "SE", "EST": "EE", "DNK": "DK", "DEU": "DE", "ITA": "IT", "AZE": "AZ",
}  # fmt: skip


Outlines = dict[str, BaseGeometry]


@dataclass(frozen=True, slots=True)
class Ground:
    """Outlines in degrees: oblasts by four characters ("UA14"), their union, neighbours by code, and the sea."""

    oblasts: Outlines
    country: BaseGeometry
    abroad: Outlines
    sea: BaseGeometry


def read_ground(raw_dir: Path) -> Ground:
    """Read the ground from its package."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "world_map.gpkg"
        file.write_bytes(_world_map(raw_dir / PACKAGE))
        table = pyogrio.read_dataframe(file, layer="states_provinces", bbox=VIEW)
    parts: dict[str, list[BaseGeometry]] = {}
    for fips, country, outline in zip(table.fips, table.adm0_a3, table.geometry, strict=True):
        parts.setdefault(_code(str(fips), str(country)), []).append(outline)
    outlines = {code: shapely.coverage_union_all(found) for code, found in sorted(parts.items()) if code}
    oblasts = {code: outline for code, outline in outlines.items() if code.startswith("UA")}
    if len(oblasts) != len(OBLAST_OF_FIPS):
        raise GazetteerProblem(
            PACKAGE, f"holds {len(oblasts)} oblasts of Ukraine; {len(OBLAST_OF_FIPS)} are needed"
        )
    country = shapely.coverage_union_all(list(oblasts.values()))
    abroad = _abroad({code: outline for code, outline in outlines.items() if code not in oblasts}, country)
    sea = shapely.difference(shapely.box(*VIEW), shapely.union_all([country, *abroad.values()]))
    return Ground(oblasts, country, abroad, sea)


def _abroad(detailed: Outlines, country: BaseGeometry) -> Outlines:
    """Draw the neighbours coarsely, but let them meet Ukraine along its own line: no gap, no overlap."""
    *coarse, ukraine = shapely.coverage_simplify([*detailed.values(), country], COARSE_DEGREES)
    outlines = {
        code: [shapely.difference(each, country)] for code, each in zip(detailed, coarse, strict=True)
    }
    for gap in shapely.get_parts(shapely.difference(ukraine, country)):
        shares = {code: shapely.intersection(outline, gap).area for code, outline in detailed.items()}
        owner = max(shares, key=lambda code: (shares[code], code))
        if shares[owner] > gap.area / 2:  # else it is sea
            outlines[owner].append(gap)
    view = shapely.box(*VIEW)
    clipped = {
        code: _surface(shapely.intersection(shapely.union_all(each), view)) for code, each in outlines.items()
    }
    return {code: outline for code, outline in clipped.items() if not outline.is_empty}


def _surface(outline: BaseGeometry) -> BaseGeometry:
    """Keep the polygons, without specks of a few hundred metres."""
    parts = [p for p in shapely.get_parts(outline) if p.geom_type == "Polygon" and p.area > SPECK_DEGREES2]
    return shapely.multipolygons(parts)


def _code(fips: str, country: str) -> str:
    if fips in OBLAST_OF_FIPS:
        return f"UA{OBLAST_OF_FIPS[fips]}"
    return BORDER_OBLASTS.get(fips) or COUNTRIES.get(country, "")


def _world_map(package: Path) -> bytes:
    """Take the map out of the Debian package: an ar archive that holds a tar archive."""
    if not package.exists():
        raise GazetteerProblem(package, "is missing; `apt-get download qgis-common` fetches it")
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(_ar_member(package, b"data.tar.xz")))) as archive:
        found = archive.extractfile(MAP)
        if found is None:
            raise GazetteerProblem(package, f"holds no '{MAP}'")
        return found.read()


def _ar_member(package: Path, name: bytes) -> bytes:
    content = package.read_bytes()
    at = 8  # after "!<arch>\n"
    while at + 60 <= len(content):
        header = content[at : at + 60]
        size = int(header[48:58])
        if header[:16].rstrip(b" /") == name:
            return content[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    raise GazetteerProblem(package, f"holds no '{name.decode()}'")
