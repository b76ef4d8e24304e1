"""Imports: every format, joined, reported, laid over the shipped rows and undone."""

from pathlib import Path

import pytest
from import_files import (
    LYPIVKA,
    PAZENO,
    ROZDOLIVKA,
    SHIPPED,
    alternate_line,
    codifier,
    dump_line,
    features,
    places,
    postal_line,
    settlement,
    shipped,
    workbook,
    write,
)

from gazetteer.errors import GazetteerProblem
from gazetteer.home import import_files
from gazetteer.importers import FORMATS, apply_overlays, import_file, reports, undo_import

BAKHMUT = next(place.code for place in SHIPPED if place.name_uk == "Бахмут" and place.category == "M")


def test_a_geonames_dump_gives_a_village_its_own_point(tmp_path: Path) -> None:
    dump = write(
        tmp_path / "UA.txt",
        dump_line(1, "Lypivka", 48.79, 38.02, "Липівка,Липовка"),
        dump_line(2, "Rozdolivka", 48.7645, 38.0712, "Роздолівка"),
        dump_line(3, "Nowhereville", 48.70, 38.02, "Ніденька"),
        dump_line(4, "Bakhmutka", 48.7, 38.1, "Бахмутка", kind="H"),
    )
    report = import_file("geonames", dump, tmp_path)
    assert (report.added, report.upgraded, report.replaced) == (0, 1, 1)
    assert [(each.row, each.name) for each in report.unjoined] == [(3, "Nowhereville")]
    place = settlement(tmp_path, LYPIVKA)
    assert (place.lon, place.lat, place.point_precision, place.point_source) == (
        38.02,
        48.79,
        "settlement",
        "geonames",
    )
    assert place.name_ru == ""
    assert "Липовка" in place.other_names
    assert settlement(tmp_path, ROZDOLIVKA).point_source == "geonames"


def test_alternate_names_bring_their_language(tmp_path: Path) -> None:
    dump = write(tmp_path / "UA.txt", dump_line(7, "Lypivka", 48.79, 38.02))
    names = write(
        tmp_path / "alternateNamesV2.txt",
        alternate_line(1, 7, "uk", "Липівка"),
        alternate_line(2, 7, "ru", "Липовка"),
        alternate_line(3, 7, "de", "Lindendorf"),
        alternate_line(4, 8, "ru", "Чужая"),
    )
    report = import_file("geonames", dump, tmp_path, alternate_names=names)
    assert report.upgraded == 1
    place = settlement(tmp_path, LYPIVKA)
    assert place.name_ru == "Липовка"
    assert "Lindendorf" not in place.other_names


def test_a_namesake_far_from_its_hromada_is_not_taken(tmp_path: Path) -> None:
    dump = write(tmp_path / "UA.txt", dump_line(1, "Pazeno", 46.5, 33.0, "Пазено"))
    report = import_file("geonames", dump, tmp_path)
    assert report.upgraded == 0
    assert "none is plainly the one here" in report.unjoined[0].reason


def test_postal_codes_count_only_exact_rows(tmp_path: Path) -> None:
    codes = write(
        tmp_path / "UA.txt",
        postal_line("84541", "Липівка (Роздолівська сільська рада)", 48.79, 38.02, 4),
        postal_line("84541", "Пазено", 48.73, 37.96, 1),
    )
    report = import_file("postal", codes, tmp_path)
    assert report.upgraded == 1
    assert settlement(tmp_path, LYPIVKA).point_precision == "settlement"
    assert settlement(tmp_path, PAZENO).point_precision == "hromada"


def test_postal_points_do_not_replace_better_ones(tmp_path: Path) -> None:
    codes = write(tmp_path / "UA.txt", postal_line("84500", "Бахмут", 48.60, 38.02, 4))
    report = import_file("postal", codes, tmp_path)
    assert (report.replaced, report.kept) == (0, 1)
    assert settlement(tmp_path, BAKHMUT) == shipped(BAKHMUT)


NEW = "UA14020090999012345"


def test_a_newer_codifier_adds_renames_and_names_what_is_gone(tmp_path: Path) -> None:
    lypivka = shipped(LYPIVKA)
    above = (lypivka.oblast, lypivka.raion, lypivka.hromada)
    edition = codifier(
        tmp_path / "kodifikator.xlsx",
        (*above[:1], None, None, None, None, "O", "Донецька"),
        (*above[:2], None, None, None, "P", "Соледарський"),
        (*above, LYPIVKA, None, "C", "Липова"),
        (*above, NEW, None, "C", "Соляне"),
    )
    report = import_file("codifier", edition, tmp_path)
    assert (report.added, report.replaced, report.kept) == (1, 2, 1)
    assert len(report.unjoined) == len(SHIPPED) - 3
    known = places(tmp_path)
    assert known[NEW, "settlement"].name_en == "Soliane"
    assert known[NEW, "settlement"].point_precision == "hromada"
    renamed = known[LYPIVKA, "settlement"]
    assert (renamed.name_uk, renamed.name_en) == ("Липова", "Lypova")
    assert "Липівка" in renamed.other_names
    raion = known[lypivka.raion, "raion"]
    assert raion.name_uk == "Соледарський район"
    assert "Бахмутський район" in raion.other_names


COD_ROW = {"ADM4_PCODE": LYPIVKA[:12], "ADM4_EN": "Lypivka", "ADM4_UA": "Липівка", "lon": 38.02, "lat": 48.79}
VECTOR_FILES = [("cod.geojson", "GeoJSON"), ("cod.gpkg", "GPKG"), ("cod.shp", "ESRI Shapefile")]


@pytest.mark.parametrize(("name", "driver"), VECTOR_FILES)
def test_cod_ab_joins_by_p_code_in_every_format(tmp_path: Path, name: str, driver: str) -> None:
    strange = {**COD_ROW, "ADM4_PCODE": "UA1402009999"}
    report = import_file("cod-ab", features(tmp_path / name, [COD_ROW, strange], driver), tmp_path)
    assert report.upgraded == 1
    assert [(each.row, each.reason) for each in report.unjoined] == [
        (2, "no place of the gazetteer has the code UA1402009999")
    ]
    place = settlement(tmp_path, LYPIVKA)
    assert (round(place.lon or 0, 4), round(place.lat or 0, 4), place.point_source) == (
        38.02,
        48.79,
        "cod-ab",
    )


def test_cod_ab_takes_newer_columns_areas_and_other_levels(tmp_path: Path) -> None:
    rows = [
        {
            "adm4_pcode": LYPIVKA[:12],
            "adm4_name": "Lypivka",
            "adm3_pcode": LYPIVKA[:9],
            "lon": 38.02,
            "lat": 48.79,
            "size": 0.01,
        },
        {
            "adm4_pcode": "UA8000000000",
            "adm4_name": "Kyiv",
            "adm3_pcode": "UA8000000",
            "lon": 30.5,
            "lat": 50.4,
            "size": 0.1,
        },
    ]
    report = import_file("cod-ab", features(tmp_path / "adm4.geojson", rows, "GeoJSON"), tmp_path)
    assert report.unjoined == ()
    assert settlement(tmp_path, LYPIVKA).point_precision == "settlement"
    hromada = [
        {
            "ADM3_PCODE": "UA1402009",
            "ADM3_EN": "Soledarska",
            "ADM3_UA": "Соледарська",
            "lon": 38.0,
            "lat": 48.7,
            "size": 0.2,
        }
    ]
    report = import_file("cod-ab", features(tmp_path / "adm3.geojson", hromada, "GeoJSON"), tmp_path)
    assert (report.upgraded, report.replaced) == (0, 1)
    area = places(tmp_path)[shipped(LYPIVKA).hromada, "hromada"]
    assert "Soledarska" in area.other_names
    assert area.lon is None


def test_cod_ab_workbooks_may_have_coordinates_in_columns(tmp_path: Path) -> None:
    sheets = {
        "ADM3": [("ADM3_PCODE", "ADM3_EN"), ("UA1402009", "Soledarska")],
        "ADM4": [("ADM4_PCODE", "ADM4_EN", "LAT", "LON"), (LYPIVKA[:12], "Lypivka", 48.79, 38.02)],
    }
    report = import_file("cod-ab", workbook(tmp_path / "cod.xlsx", sheets), tmp_path)
    assert report.upgraded == 1
    assert settlement(tmp_path, LYPIVKA).lat == 48.79


def test_osm_joins_by_katotth_and_brings_names_people_and_points(tmp_path: Path) -> None:
    tags = {
        "katotth": LYPIVKA,
        "name": "Липівка",
        "name:ru": "Липовка",
        "old_name": "Липи;Липове Село",
        "population": "1 204",
        "lon": 38.02,
        "lat": 48.79,
    }
    report = import_file("osm", features(tmp_path / "places.geojson", [tags], "GeoJSON"), tmp_path)
    assert report.upgraded == 1
    place = settlement(tmp_path, LYPIVKA)
    assert (place.name_ru, place.population, place.point_source) == ("Липовка", 1204, "osm")
    assert {"Липи", "Липове Село"} <= set(place.other_names)


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    dump = write(tmp_path / "UA.txt", dump_line(1, "Lypivka", 48.79, 38.02, "Липівка"))
    first = import_file("geonames", dump, tmp_path)
    assert import_file("geonames", dump, tmp_path) == first
    assert len(import_files(tmp_path)) == 1


def test_imports_are_undone_one_by_one(tmp_path: Path) -> None:
    first = import_file(
        "geonames", write(tmp_path / "a.txt", dump_line(1, "Lypivka", 48.79, 38.02, "Липівка")), tmp_path
    )
    tags = {"katotth": LYPIVKA, "name:ru": "Липовка", "lon": 38.03, "lat": 48.80}
    second = import_file("osm", features(tmp_path / "b.geojson", [tags], "GeoJSON"), tmp_path)
    assert [report.id for report in reports(tmp_path)] == [first.id, second.id]
    assert settlement(tmp_path, LYPIVKA).lon == 38.03
    assert undo_import(second.id, tmp_path) == second
    assert settlement(tmp_path, LYPIVKA).lon == 38.02
    undo_import(first.id, tmp_path)
    assert settlement(tmp_path, LYPIVKA) == shipped(LYPIVKA)
    with pytest.raises(GazetteerProblem, match=f"no import has the id '{first.id}'; known: none"):
        undo_import(first.id, tmp_path)


def test_without_imports_the_rows_are_as_shipped(tmp_path: Path) -> None:
    assert apply_overlays(SHIPPED, tmp_path) == sorted(SHIPPED, key=lambda place: place.code)


def test_a_broken_overlay_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "imports").mkdir()
    (tmp_path / "imports" / "0001-osm-00000000.json").write_text("{")
    with pytest.raises(GazetteerProblem, match="remove it and import again"):
        apply_overlays([], tmp_path)


BROKEN = [
    (
        "geonames",
        "short.txt",
        dump_line(1, "Lypivka", 48.79, 38.02) + "\n1\tLypivka\n",
        "row 2: has 2 tab-separated columns; 19",
    ),
    (
        "geonames",
        "words.txt",
        dump_line(1, "Lypivka", "north", 38.02),
        "row 1: latitude 'north' is no number",
    ),
    (
        "geonames",
        "swapped.txt",
        dump_line(1, "Lypivka", 98.79, 38.02),
        "row 1: latitude 98.79 is outside -90..90",
    ),
    (
        "geonames",
        "people.txt",
        dump_line(1, "Lypivka", 48.79, 38.02, people="many"),
        "row 1: population 'many'",
    ),
    ("geonames", "empty.txt", "", "is empty"),
    ("geonames", "hills.txt", dump_line(1, "Hora", 48.79, 38.02, kind="T"), "has no populated place"),
    ("postal", "short.txt", "UA\t84541\tЛипівка\n", "row 1: has 3 tab-separated columns; 12"),
    (
        "postal",
        "abroad.txt",
        postal_line("1", "Липівка", 48, 38, 4).replace("UA", "PL", 1),
        "has no row of country UA",
    ),
    ("cod-ab", "text.geojson", "no json at all", "cannot be read as GeoJSON"),
    ("osm", "text.geojson", "no json at all", "cannot be read as GeoJSON"),
    ("codifier", "text.xlsx", "no workbook", "is no xlsx workbook"),
    ("cod-ab", "text.xlsx", "no workbook", "is no xlsx workbook"),
    ("shapes", "text.txt", "x", "format 'shapes' is none of geonames, postal, codifier, cod-ab, osm"),
]


@pytest.mark.parametrize(("format", "name", "content", "reason"), BROKEN)
def test_a_malformed_file_is_refused_whole(
    tmp_path: Path, format: str, name: str, content: str, reason: str
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises(GazetteerProblem) as refused:
        import_file(format, path, tmp_path)
    assert reason in str(refused.value)
    assert import_files(tmp_path) == []


def test_another_encoding_is_refused_with_its_row(tmp_path: Path) -> None:
    path = tmp_path / "UA.txt"
    path.write_bytes((dump_line(1, "A", 48, 38) + "\n" + dump_line(2, "Липівка", 48, 38)).encode("cp1251"))
    with pytest.raises(GazetteerProblem, match=r"row 2: is not UTF-8"):
        import_file("geonames", path, tmp_path)


def test_a_bad_code_is_refused_with_its_row(tmp_path: Path) -> None:
    cod = features(tmp_path / "cod.geojson", [COD_ROW, {**COD_ROW, "ADM4_PCODE": "UA14"}], "GeoJSON")
    with pytest.raises(GazetteerProblem, match=r"row 2: 'UA14' is no p-code of level 4"):
        import_file("cod-ab", cod, tmp_path)
    osm = features(tmp_path / "osm.geojson", [{"katotth": "14020", "lon": 38.0, "lat": 48.0}], "GeoJSON")
    with pytest.raises(GazetteerProblem, match=r"row 1: katotth '14020' is no KATOTTG code"):
        import_file("osm", osm, tmp_path)
    with pytest.raises(GazetteerProblem, match=r"row 3: 'UA14' is no KATOTTG code"):
        import_file(
            "codifier",
            codifier(tmp_path / "k.xlsx", ("UA14", None, None, None, None, "O", "Донецька")),
            tmp_path,
        )


def test_a_point_outside_ukraine_is_left_out_and_named(tmp_path: Path) -> None:
    tags = {"katotth": LYPIVKA, "name": "Липівка", "lon": 48.79, "lat": 38.02}
    report = import_file("osm", features(tmp_path / "swapped.geojson", [tags], "GeoJSON"), tmp_path)
    assert report.upgraded == 0
    assert "outside Ukraine; lon comes before lat" in report.unjoined[0].reason


def test_every_format_is_described() -> None:
    assert list(FORMATS) == ["geonames", "postal", "codifier", "cod-ab", "osm"]


def osm_place(lon: float, lat: float, code: str = BAKHMUT, name: str = "Бахмут") -> dict[str, object]:
    return {"katotth": code, "name": name, "lon": lon, "lat": lat}


def test_a_point_far_from_where_its_place_is_known_is_not_believed(tmp_path: Path) -> None:
    path = features(tmp_path / "far.geojson", [osm_place(24.0, 49.8)], "GeoJSON")
    report = import_file("osm", path, tmp_path)
    assert (report.replaced, report.upgraded) == (0, 0)
    assert "km from where Бахмут" in report.unjoined[0].reason
    assert settlement(tmp_path, BAKHMUT).lon == shipped(BAKHMUT).lon


def test_the_second_point_of_one_code_is_not_taken(tmp_path: Path) -> None:
    path = features(tmp_path / "twice.geojson", [osm_place(38.0, 48.6), osm_place(38.01, 48.61)], "GeoJSON")
    report = import_file("osm", path, tmp_path)
    assert [each.reason for each in report.unjoined] == [f"row 1 has the code {BAKHMUT} too"]


def test_a_code_with_the_name_of_another_place_is_not_believed(tmp_path: Path) -> None:
    path = features(tmp_path / "other.geojson", [osm_place(38.0, 48.6, name="Кліщіївка")], "GeoJSON")
    report = import_file("osm", path, tmp_path)
    assert [each.reason for each in report.unjoined] == [f"the code {BAKHMUT} is that of Бахмут"]


def test_a_point_that_is_no_two_numbers_refuses_the_file(tmp_path: Path) -> None:
    path = tmp_path / "letters.geojson"
    geometry = '{"type": "Point", "coordinates": ["x", "y"]}'
    path.write_text(
        f'{{"type": "FeatureCollection", "features": [{{"type": "Feature", "properties": {{"katotth": "{BAKHMUT}"}}, "geometry": {geometry}}}]}}'
    )
    with pytest.raises(GazetteerProblem, match="row 1: coordinates"):
        import_file("osm", path, tmp_path)
