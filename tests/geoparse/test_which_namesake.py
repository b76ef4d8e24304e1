"""Namesakes: what tells which of the places is meant that bear one name."""

from datetime import datetime

import pytest
from reading_cases import reading, short

from app.model import KYIV

MAKIIVKA, THE_CITY = "UA44100050050019068", "UA14080070010078220"
NEAR_BAKHMUT, NEAR_HORLIVKA = "UA14020010080032808", "UA14020050020023647"
NIKOPOL, SYNELNYKOVE = "UA12080110000055958", "UA12140250000015858"
OF_SILSKA, OF_SELYSHCHNA = "UA59080150000013842", "UA59080130000022249"
SAMAR, SAMARA = "UA12100070010038698", "RU-SAM-SAMARA"

Case = tuple[str, str, list[str]]
"""A text, how the name begins that is asked for, and the codes of its mentions in order, "" for one left open."""

REGIONS: list[Case] = [
    (
        "На Нікопольщині агресор бив по Марганецькій і Покровській громадах. На Синельниківщині він ударив по Покровській громаді.",
        "Покровськ",
        [NIKOPOL, SYNELNYKOVE],
    ),
    (
        "In Nikopol district the Russians shelled Pokrovske community. In Synelnykove district they bombed Pokrovske community.",
        "Pokrovske",
        [NIKOPOL, SYNELNYKOVE],
    ),
    (
        "На Нікопольщині під вогнем Марганецька громада. Є наслідки і в Покровській громаді Синельниківського району.",
        "Покровськ",
        [SYNELNYKOVE],
    ),
    ("Авіаудари по Греківці, Макіївці та Невському Луганської області.", "Макіївці", [MAKIIVKA]),
    ("Удары по Макеевке и Невскому в Луганской области.", "Макеевке", [MAKIIVKA]),
    ("Air strikes hit Terny, Makiivka and Bilohorivka of the Luhansk region.", "Makiivka", [MAKIIVKA]),
    ("Взрывы прогремели в Макеевке и Донецке, обстреляны оба города.", "Макеевке", [THE_CITY]),
    ("У Чугуївському районі Харківської області обстріляно село Петропавлівка.", "Петроп", ["UA63140010490036878"]),
    ("In Chuhuiv district of Kharkiv region, troops shelled the village of Petropavlivka.", "Petrop", ["UA63140010490036878"]),
    (
        "Shelling hit Pavlivka in Donetsk region and Pavlivka in Sumy region.",
        "Pavlivka",
        ["UA14040050090051025", "UA59080030370089250"],
    ),
    ("ВСУ обстреляли Харьковку в Сумской области.", "Харьковку", ["UA59100070260075866"]),
    ("На Сумщині обстріляли Миколаївську сільську громаду. По Миколаївській громаді випустили 2 КАБи.", "Миколаївськ", [OF_SILSKA] * 2),
    (
        "Сумщина. Миколаївська сільська громада: 3 вибухи. Миколаївська селищна громада: 5 вибухів.",
        "Миколаївськ",
        [OF_SILSKA, OF_SELYSHCHNA],
    ),
    ("Сумщина: за добу 30 обстрілів. Хотинська громада: 2 обстріли.", "Хотинськ", ["UA59080290000021284"]),
]  # fmt: skip
ABROAD: list[Case] = [
    ("В Шебекинском округе обстреляли село Графовка: 7 снарядов.", "Графовка", ["RU-BEL-GRAFOVKA-SHEBEKINO"]),
    ("Shebekino and Grafovka came under fire.", "Grafovka", ["RU-BEL-GRAFOVKA-SHEBEKINO"]),
    ("В Краснояружском районе обстреляли село Графовка.", "Графовка", ["RU-BEL-GRAFOVKA"]),
    ("Ворог атакував Самару та Перещепине 7 дронами.", "Самару", [SAMAR]),
    ("По Самару и Павлограду выпущено 7 дронов.", "Самару", [SAMAR]),
    ("Беспилотники атаковали Самару и Сызрань.", "Самару", [SAMARA]),
    ("Дрони атакували завод у Самарі та Новокуйбишевську.", "Самарі", [SAMARA]),
    ("Ворог двічі обстріляв село Самара Сумського району.", "Самара", ["UA59080130310069195"]),
    ("Ukrainian drones struck the Baltic ports of Primorsk and Ust-Luga.", "Primorsk", ["RU-LEN-PRIMORSK"]),
]
BEARINGS: list[Case] = [
    (
        "Russian forces attacked near Opytne (3km south of Bakhmut) and Opytne (4km southwest of Avdiivka).",
        "Opytne",
        ["UA14020010170066541", "UA14160010020046442"],
    ),
    ("Russian forces attacked near Zaitseve (8km southeast of Bakhmut) and Vershyna.", "Zaitseve", [NEAR_BAKHMUT]),
    ("Атаки поблизу Зайцевого (8 км на південний схід від Бахмута) і Вершини.", "Зайцевого", [NEAR_BAKHMUT]),
    ("Russian forces attacked near Makiivka (21km northwest of Kreminna) and Nevske.", "Makiivka", [MAKIIVKA]),
    ("Russian forces attacked northwest of Avdiivka near Krasnohorivka and Stepove.", "Krasnohorivka", ["UA14160190100077522"]),
    ("Ukrainian troops retook Rubizhne and Bayrak northeast of Kharkiv.", "Rubizhne", ["UA63140010570026834"]),
    ("Russian forces attacked west of Kupiansk near Myrne.", "Myrne", ["UA63080150380055631"]),
    ("Five drones hit Kamianske near Stepnohirsk.", "Kamianske", ["UA23040030070077377"]),
    (
        "Three missiles struck Rivne. The village of Rivne near Pokrovsk was shelled twice.",
        "Rivne",
        ["UA56060470010041018", "UA14160150030092191"],
    ),
]  # fmt: skip
LISTS: list[Case] = [
    ("Обстріляно Бахмут, Зайцеве, Кодему, Травневе, Веселу Долину та Яковлівку.", "Зайцеве", [NEAR_BAKHMUT]),
    ("Обстреляны Бахмут, Зайцево, Кодема, Травневое, Веселая Долина и Яковлевка.", "Зайцево", [NEAR_BAKHMUT]),
    ("Обстріляно Торецьк, Зайцеве, Майорськ і Горлівку.", "Зайцеве", [NEAR_HORLIVKA]),
    ("Обстреляны окрестности Северска, Григоровки, Верхнекаменского и Ивано-Дарьевки.", "Григоровки", ["UA14020070020050890"]),
    ("Бої в районах Григорівки, Богданівки та Часового Яру.", "Григорівки", ["UA14020130030056885"]),
    ("Ракети влучили в Трипілля, Українку та Обухів.", "Трипілля", ["UA32120150060043865"]),
    (
        "Ukrainian forces took Tsyrkuny, Kutuzivka, Stary Saltiv, Verkhnia Rohanka, Bayrak, Rubizhne and Cherkaski Tyshky.",
        "Rubizhne",
        ["UA63140010570026834"],
    ),
    ("Russian forces shelled Rubizhne, Lysychansk and Sievierodonetsk.", "Rubizhne", ["UA44120090010096548"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "codes"), REGIONS)
def test_a_region_told_with_a_name_outweighs_size_and_what_was_told_before(
    text: str, name: str, codes: list[str]
) -> None:
    assert meant(text, name) == codes


@pytest.mark.parametrize(("text", "name", "codes"), ABROAD)
def test_a_name_of_both_sides_of_the_border_is_told_by_its_list_or_region(
    text: str, name: str, codes: list[str]
) -> None:
    assert meant(text, name, datetime(2025, 5, 5, 9, tzinfo=KYIV)) == codes


@pytest.mark.parametrize(("text", "name", "codes"), BEARINGS)
def test_where_a_place_is_told_to_lie_says_which_it_is(text: str, name: str, codes: list[str]) -> None:
    assert meant(text, name, datetime(2023, 3, 5, 9, tzinfo=KYIV)) == codes


@pytest.mark.parametrize(("text", "name", "codes"), LISTS)
def test_all_of_a_list_say_which_of_two_near_it_is_meant(text: str, name: str, codes: list[str]) -> None:
    assert meant(text, name, datetime(2022, 9, 5, 9, tzinfo=KYIV)) == codes


def meant(text: str, name: str, when: datetime = datetime(2024, 3, 5, 9, tzinfo=KYIV)) -> list[str]:
    """Return the codes of the mentions that begin so."""
    return [one.code for one in reading(text, when).resolutions if one.mention.surface.startswith(name)]


@pytest.mark.parametrize(
    "text",
    [
        "На Сумщині за добу 12 обстрілів. Іванівку обстріляли 12 разів.",
        "За сутки Сумскую область обстреляли 12 раз. Ивановку обстреляли 12 раз.",
        "Sumy region was shelled 12 times. Ivanivka was shelled 12 times.",
    ],
)
def test_a_place_left_open_in_an_area_repeats_nothing_of_the_whole_area(text: str) -> None:
    claims = reading(text).claims
    assert len(claims) == 2
    assert not any("repeats" in short(claim) for claim in claims)
