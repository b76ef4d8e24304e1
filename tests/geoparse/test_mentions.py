"""Place names in marked lines: what they mean, and what bears a name and is none."""

import re

import pytest
from reading_cases import gazetteer, reading, short

from app.model import Status

MARK = re.compile(r"\[([^=\]]+)(?:=([^\]]+))?\]")
CASES = [
    "Бої тривають у [Торецьк=UA14020110010025394].",
    "На [Покровському напрямку=pokrovsk] відбито атаки поблизу [Торецького=UA14160270200062737].",
    "Ворог обстріляв [Великописарівську громаду=hromada] на [Сумщині=UA59000000000057109].",
    "Shelling hit the [Kherson region=UA65000000000030969] and the city of [Kherson=UA65100150010064384].",
    "Під обстріл потрапили [Куп’янськ=UA63080090010026457], [Куп`янськ=UA63080090010026457].",
    "[Авдеевка=UA14160010010073615] и [Угледар=UA14040050010075856] под огнём.",
    "Clashes near [Avdiyivka=UA14160010010073615], [Maryinka=UA14160130010089415] and [Klischiivka].",
    "Ворог бив по населених пунктах [Харківського], [Чугуївського районів=raion].",
    "Обстріляно [Сумську область=oblast] та [Сумський район=raion].",
]
NOT_PLACES = [
    "Надія помирає останньою.",
    "Середа була тихою.",
    "На вулиці Покровській згорів дім.",
    "Корвет «Полтава» зайшов у порт.",
    "Динамо Київ перемогло.",
    "Володимир Зеленський виступив.",
    "President Vladimir Putin spoke.",
    "KYIV, March 25 (Agency) — The talks went on.",
]


def marked(case: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the plain text of a marked line and its marks: start, stop, expected."""
    text, marks, at = "", [], 0
    for match in MARK.finditer(case):
        text += case[at : match.start()]
        marks.append((len(text), len(text) + len(match[1]), match[2] or ""))
        text += match[1]
        at = match.end()
    return text + case[at:], marks


@pytest.mark.parametrize("case", CASES)
def test_finds_and_resolves_marked_names(case: str) -> None:
    text, marks = marked(case)
    found = {(r.mention.span.start, r.mention.span.stop): r for r in reading(text).resolutions}
    assert sorted(found) == [(start, stop) for start, stop, _ in marks]
    for start, stop, expected in marks:
        if expected and expected[0].isupper():
            assert found[start, stop].code == expected
        elif expected:
            assert expected in (found[start, stop].code, found[start, stop].kind)


@pytest.mark.parametrize("text", NOT_PLACES)
def test_what_only_bears_a_name_is_no_place(text: str) -> None:
    assert [r.mention.surface for r in reading(text).resolutions] == []


def test_a_region_or_direction_is_never_a_settlement() -> None:
    text = (
        "На Запорізькому напрямку та у Запорізькій області, на Запоріжжі ворог обстріляв Запорізький район."
    )
    kinds = [gazetteer().place(r.code).kind.value for r in reading(text).resolutions]
    assert kinds == ["direction", "oblast", "oblast", "raion"]


def test_a_typing_error_in_a_list_is_put_right_by_the_direction() -> None:
    text = "На Харківському напрямку ворог наступав поблизу Вовчанска, Липців та Глибокго."
    names = [gazetteer().place(r.code).name_uk for r in reading(text).resolutions[1:]]
    assert names == ["Вовчанськ", "Липці", "Глибоке"]


def test_the_region_named_with_a_village_decides() -> None:
    kharkiv = reading("Ворог обстріляв Іванівку Харківської області.").resolutions[0]
    assert kharkiv.code == "" or gazetteer().place(kharkiv.code).oblast.startswith("UA63")


def test_undecided_keeps_its_candidates_and_a_sure_area() -> None:
    found = reading("Обстріляно село Іванівка.").resolutions[0]
    assert found.code == ""
    assert len(found.mention.candidates) > 50
    assert found.sure_area == "UA"


def test_near_a_says_a_and_not_its_reference() -> None:
    claim = reading("Russian forces attacked near Berdychi (14km northwest of Avdiivka).").claims[0]
    assert [place.surface for place in claim.places] == ["Berdychi"]


def test_a_bare_adjective_beside_a_district_is_a_district_of_its_city() -> None:
    text = "У Києві дрон влучив у будинок у Святошинському районі, а ракета — у склад у Дарницькому."
    places = [gazetteer().place(resolution.code) for resolution in reading(text).resolutions]
    assert [place.kind.value for place in places] == ["settlement", "district", "district"]
    assert all(place.code.startswith("UA80") for place in places)
    alone = reading("Обстріляно село Дарницьке.").resolutions
    assert all(resolution.kind == "settlement" for resolution in alone)


def test_regions_of_the_text_say_nothing_of_the_villages_of_a_direction() -> None:
    text = "На Луганщині обстріляли села. На Херсонському напрямку під артобстріл потрапили Зміївка та Дніпровське."
    village = next(r for r in reading(text).resolutions if r.mention.surface == "Зміївка")
    assert village.code == "" or gazetteer().place(village.code).oblast.startswith("UA65")


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("Kupiansk-Svatove-Kreminna", ["Kupiansk", "Svatove", "Kreminna"]),
        ("Robotyne-Verbove", ["Robotyne", "Verbove"]),
        ("Ivano-Frankivsk", ["Ivano-Frankivsk"]),
        ("Bakhmut-Fastenburg-Soledar", []),
    ],
)
def test_names_that_hyphens_join_are_read_apart(row: str, names: list[str]) -> None:
    found = reading(f"Russian forces attacked along the {row} line.").resolutions
    assert [resolution.mention.surface for resolution in found] == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Боестолкновения: Покровское направление – 48, Торецкое – 19, Лиманское – 12.",
            ["clash 48 on pokrovsk", "clash 19 on toretsk", "clash 12 on lyman"],
        ),
        (
            "Боестолкновения: Покровское направление: 48, Торецкое: 19.",
            ["clash 48 on pokrovsk", "clash 19 on toretsk"],
        ),
        ("Авиаудары: Торецкое – 3, Лиманское – 2.", ["air_strike 3 @ Торецкое", "air_strike 2 @ Лиманское"]),
        ("Neither Robotyne nor Verbove saw any assaults.", ["clash none @ Robotyne, Verbove"]),
        ("Neither the Lyman nor the Siversk axis was stormed.", None),
    ],
)
def test_reads_directions_of_a_list_and_nothing_at_either(text: str, told: list[str] | None) -> None:
    claims = reading(text, source="General Staff").claims
    if told is None:
        assert claims
        assert all(claim.count.status is Status.ZERO for claim in claims)
    else:
        assert [short(claim) for claim in claims] == told
