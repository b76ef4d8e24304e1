"""Which written names are Russian, which are other names, and which are junk."""

import pytest

from gazetteer.sources.geonames import postal_name
from gazetteer.sources.letters import folded, is_cyrillic, latin_key, skeleton
from gazetteer.sources.spellings import Curated, is_name, spellings


@pytest.mark.parametrize(
    ("name_uk", "written", "russian"),
    [
        ("Желябівка", ("Zhelyabovka", "Андре́евка", "Желябовка", "Чая́"), "Желябовка"),
        ("Підгірне", ("Подгорное", "Підгірне"), "Подгорное"),
        ("Кобзарі", ("Кобзари", "Кобзары"), "Кобзари"),
        ("Терново", ("Тернове",), ""),
        ("Олександрівка", ("Алэксандрыўка",), ""),
        ("Миколаївка", ("Nikolaevka",), ""),
    ],
)
def test_finds_the_russian_spelling_among_the_names(
    name_uk: str, written: tuple[str, ...], russian: str
) -> None:
    assert spellings(name_uk, "", written, []).russian == russian


def test_what_was_typed_goes_before_what_was_found() -> None:
    typed = [Curated("ru", "Алёшки", "russian"), Curated("ru", "Цюрупинск", "old")]
    names = spellings("Олешки", "", ("Олешкы", "Tsyurupinsk", "AAA", "Aleshki"), typed)
    assert names.russian == "Алёшки"
    assert names.others == ("Aleshki", "Tsyurupinsk", "Олешкы", "Цюрупинск")


def test_a_far_language_is_no_spelling() -> None:
    assert spellings("Київ", "", ("Kænugarður", "Kijów", "Chiovia"), []).others == ()


@pytest.mark.parametrize(
    "junk", ["IEV", "kiyebha", "基輔", "Кіеў", "Пјатихатки", "Кустоловы_кущи", "U2", "Ко"]
)
def test_junk_is_no_name(junk: str) -> None:
    assert not is_name(junk)


def test_the_rada_of_a_postal_row_is_no_part_of_the_name() -> None:
    assert postal_name("Мирне (Шилівська сільська рада)") == "Мирне"
    assert postal_name("Cтепове") == "Степове"
    assert postal_name("Kyiv") == "Kyiv"


def test_keys_agree_over_spellings() -> None:
    assert folded("Кам’янка-Дніпровська") == folded("Кам'янка Дніпровська")
    assert latin_key("Зміїв") == latin_key("Zmiyiv") == latin_key("Zmiiv")
    assert skeleton("Желябівка") == skeleton("Zhelyabovka") == skeleton("Желябовка")
    assert not is_cyrillic("Cтепове")


def test_a_belarusian_transcription_is_no_russian_name() -> None:
    assert spellings("Широке", "", ("Шырокэ", "Широкое"), []).russian == "Широкое"
    assert spellings("Слатине", "", ("Слатынэ",), []).russian == ""
