"""The compiled gazetteer is made once, whole or not at all, and made anew when its tables change."""

import shutil
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from gazetteer.compiled import (
    Columns,
    key_of,
    open_or_build,
    pack,
    read_or_make,
    remembered_key_of,
    text_column,
)
from gazetteer.errors import GazetteerProblem
from gazetteer.index import DATA, TABLES, load

HEAD = (
    "code,category,name_uk,name_en,name_ru,other_names,oblast,raion,hromada,"
    "lon,lat,point_precision,point_source,radius_m,population"
)
ROWS = [
    "UA14160010010073615,M,Авдіївка,Avdiivka,Авдеевка,,UA14,,,37.75,48.14,settlement,test,2000,31000",
    "UA14020010010059145,M,Бахмут,Bakhmut,Бахмут,Артемівськ,UA14,,,37.99,48.59,settlement,test,2000,71000",
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settlements.csv").write_text("\n".join([HEAD, *sorted(ROWS)]) + "\n", encoding="utf-8")
    shutil.copy(DATA / "directions.csv", folder)
    (folder / "common_words.txt").write_text("[uk word]\nмені\n", encoding="utf-8")
    return folder


def test_columns_come_back_as_they_were() -> None:
    columns = Columns(memoryview(pack({**text_column("names", ["Яр", "", "Kyiv 🇺🇦"]), "raw": b"abc"})))
    names = columns.texts("names")
    assert [names[number] for number in range(len(names))] == ["Яр", "", "Kyiv 🇺🇦"]
    assert bytes(columns.raw("raw")) == b"abc"


def test_the_file_is_built_once(tmp_path: Path) -> None:
    builds: list[int] = []

    def build() -> bytes:
        builds.append(1)
        return pack({"one": b"1"})

    for _ in range(3):
        assert bytes(open_or_build("k", [tmp_path / "a"], build).raw("one")) == b"1"
    assert len(builds) == 1
    assert [file.name for file in (tmp_path / "a").iterdir()] == ["names-k.bin"]


def test_a_directory_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    columns = open_or_build("k", [tmp_path / "file" / "a", tmp_path / "b"], lambda: pack({"one": b"1"}))
    assert bytes(columns.raw("one")) == b"1"
    assert (tmp_path / "b" / "names-k.bin").exists()
    nowhere = open_or_build("k", [tmp_path / "file" / "a"], lambda: pack({"one": b"2"}))
    assert bytes(nowhere.raw("one")) == b"2"


@pytest.mark.parametrize("content", [b"", b"something else", b"frontline"])
def test_a_broken_file_is_built_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "names-k.bin").write_bytes(content)
    assert bytes(open_or_build("k", [tmp_path], lambda: pack({"one": b"1"})).raw("one")) == b"1"


def test_older_files_are_forgotten(tmp_path: Path) -> None:
    for key in "abcd":
        open_or_build(key, [tmp_path], lambda: pack({"one": b"1"}))
    assert len(list(tmp_path.glob("names-*.bin"))) == 2


def test_the_key_follows_the_content(tmp_path: Path) -> None:
    file = tmp_path / "table"
    absent = key_of([file])
    file.write_text("a")
    first = key_of([file])
    file.write_text("b")
    assert len({absent, first, key_of([file])}) == 3


def test_a_changed_table_is_seen(data: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    assert load(store, data).named("Торецьк") == ()
    table = data / "settlements.csv"
    table.write_text(
        table.read_text("utf-8")
        + ROWS[0].replace("UA14160010010073615", "UA15").replace("Авдіївка", "Торецьк")
        + "\n",
        "utf-8",
    )
    load.cache_clear()
    assert load(store, data).named("Торецька")[0].code == "UA15"
    load.cache_clear()


def test_missing_tables_are_named(tmp_path: Path) -> None:
    with pytest.raises(GazetteerProblem, match=r"settlements\.csv"):
        load(tmp_path, tmp_path)


def _find(folders: tuple[Path, Path]) -> list[str]:
    store, data = folders
    gazetteer = load(store, data)
    return [gazetteer.senses(hit)[0].code for hit in gazetteer.find("Бахмут і Авдіївка")]


def test_two_processes_may_start_at_once(data: Path, tmp_path: Path) -> None:
    folders = (tmp_path / "store", data)
    with ProcessPoolExecutor(2) as pool:
        found = list(pool.map(_find, [folders, folders]))
    assert found[0] == found[1]
    assert len(found[0]) == 2
    assert not list((tmp_path / "store").rglob("*.lock"))
    assert not list((tmp_path / "store").rglob("*.part"))


def test_every_table_that_is_compiled_is_watched() -> None:
    assert {"settlements.csv", "directions.csv", "common_words.txt", "renamed.csv"} <= set(TABLES)


def test_a_small_file_is_made_once_and_again_where_it_is_broken(tmp_path: Path) -> None:
    made = []

    def make() -> bytes:
        made.append(1)
        return b"held"

    assert [read_or_make("small-1", [tmp_path], make) for _ in range(2)] == [b"held", b"held"]
    assert len(made) == 1
    (tmp_path / "small-1.bin").write_bytes((tmp_path / "small-1.bin").read_bytes()[:-3])
    assert read_or_make("small-1", [tmp_path], make) == b"held"
    assert len(made) == 2


def test_a_small_file_that_cannot_be_kept_is_made_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no directory")
    assert read_or_make("small-1", [tmp_path / "file" / "below"], lambda: b"held") == b"held"


def test_the_remembered_key_follows_a_change(tmp_path: Path) -> None:
    file = tmp_path / "table"
    file.write_text("a")
    first = remembered_key_of([file], [tmp_path])
    assert first == remembered_key_of([file], [tmp_path]) == key_of([file])
    file.write_text("bc")
    assert remembered_key_of([file], [tmp_path]) == key_of([file]) != first


def test_a_column_is_read_again_after_it_was_forgotten(tmp_path: Path) -> None:
    content = bytes(range(256)) * 400
    columns = open_or_build("k", [tmp_path], lambda: pack({"one": b"1", "large": content, "two": b"2"}))
    columns.forget("large")
    columns.forget("two")
    assert bytes(columns.raw("large")) == content
    Columns(memoryview(pack({"one": b"1"}))).forget("one")
