"""Numbers told by weapon, weapons that struck by themselves, "there" before its clause, and names that a list does not know."""

from datetime import date, datetime

import pytest
from reading_cases import reading, shorts

from app.model import KYIV, Naming

CASES: list[tuple[str, list[str]]] = [
    (
        "Херсонщина: за добу ворог здійснив 60 обстрілів (310 снарядів): РСЗВ – 7, артилерійських – 30, мінометних – 12, БпЛА – 9, авіаційних – 2.",
        [
            "shelling 60 @ Херсонщина",
            "mlrs 7 @ Херсонщина (part_of)",
            "shelling 30 @ Херсонщина (part_of)",
            "shelling 12 @ Херсонщина (part_of)",
            "drone_strike 9 @ Херсонщина",
            "air_strike 2 @ Херсонщина",
        ],
    ),
    (
        "За сутки противник совершил 52 обстрела Херсонской области: РСЗО – 7, артиллерийских – 33, миномётных – 12.",
        [
            "shelling 52 @ Херсонской области",
            "mlrs 7 @ Херсонской области (part_of)",
            "shelling 33 @ Херсонской области (part_of)",
            "shelling 12 @ Херсонской области (part_of)",
        ],
    ),
    (
        "Удар ракетами по Чернигову, авиабомбы на Сумскую и Харьковскую области.",
        ["missile_strike 1 @ Чернигову", "air_strike some @ Сумскую, Харьковскую области"],
    ),
    (
        "Two missiles slammed into the port of Chornomorsk while a wave of Shahed drones set warehouses alight in Izmail.",
        ["missile_strike 2 @ Chornomorsk", "drone_strike some @ Izmail"],
    ),
    (
        "Drones sparked fires at the port of Izmail.",
        ["drone_strike some @ Izmail"],
    ),
    (
        "Сили оборони уразили нафтобазу в районі Докучаєвська.",
        ["unspecified some @ Докучаєвська"],
    ),
    (
        "Подразделения ВС РФ поразили склад боеприпасов в районе Дружковки.",
        ["unspecified some @ Дружковки"],
    ),
    (
        "Авіація уразила вісім районів зосередження живої сили.",
        [],
    ),
    (
        "The hardest fighting was around the town of Pokrovsk. There, Russian units stormed the defense lines 23 times.",
        ["clash some @ Pokrovsk (repeats)", "clash 23 @ Pokrovsk"],
    ),
    (
        "The hardest fighting was around Pokrovsk. There Russian units attacked 23 times near Toretsk.",
        ["clash some @ Pokrovsk", "clash 23 @ Toretsk"],
    ),
    (
        "They tried to penetrate our defenses near the settlements of Kopanky, Tverdokhlibovo, Terny and Hryhorivka.",
        ["clash some @ Kopanky, Tverdokhlibovo, Terny, Hryhorivka"],
    ),
    (
        "The enemy shelled Shandryholovo.",
        ["shelling some @ Shandryholovo"],
    ),
    (
        "Авиаудары пришлись на районы Невского и Белогоровки Луганской области, а также Железнянского и Клещиевки Донецкой.",
        ["air_strike some @ Невского, Белогоровки, Железнянского, Клещиевки"],
    ),
    (
        "Missiles, drones and glide bombs were used against the Kharkiv and Odesa regions.",
        [
            "missile_strike some @ Kharkiv, Odesa regions",
            "drone_strike some @ Kharkiv, Odesa regions",
            "air_strike some @ Kharkiv, Odesa regions",
        ],
    ),
    (
        "Missiles, artillery and drones were fired at the city of Nikopol overnight.",
        ["missile_strike some @ Nikopol", "shelling some @ Nikopol", "drone_strike some @ Nikopol"],
    ),
    (
        "Ворог бив по Нікополю з мінометів (6 вибухів), FPV-дроном (1 вибух).",
        ["shelling some @ Нікополю", "drone_strike some @ Нікополю"],
    ),
    (
        "Великописарівська громада: ворог бив з мінометів (8 вибухів), FPV-дронами (3 вибухи).",
        ["shelling some @ Великописарівська громада", "drone_strike some @ Великописарівська громада"],
    ),
    (
        "Глава Херсонской области Владимир Иванов сообщил, что под дроновыми атаками, авиационными ударами и обстрелами находились Антоновка, Берислав.",
        [
            "drone_strike some @ Антоновка, Берислав",
            "air_strike some @ Антоновка, Берислав",
            "shelling some @ Антоновка, Берислав",
        ],
    ),
    (
        "Противник целил БпЛА по Межевской громаде, двумя КАБами ударил по Покровской.",
        ["drone_strike some @ Межевской громаде", "guided_bomb 2 @ Покровской"],
    ),
    (
        "A drone strike hit Kharkiv, and children aged 11 and 14 were wounded.",
        ["drone_strike 1 @ Kharkiv"],
    ),
    (
        "За добу ворог завдав 14 ударів по Харкову, включно з трьома ударами КАБами.",
        ["unspecified 14 @ Харкову", "air_strike 3 @ Харкову"],
    ),
    (
        "Ukrainian forces repelled 46 attacks in the Pokrovsk direction. Ukrainian forces counterattacked near Rodynske.",
        ["clash 46 on pokrovsk", "clash some @ Rodynske on pokrovsk"],
    ),
    (
        "Из-за применения ВСУ ствольной артиллерии в Горловке ранен мужчина.",
        ["shelling some @ Горловке"],
    ),
    (
        "Внаслідок застосування РСЗВ у Херсоні поранено двох людей.",
        ["mlrs some @ Херсоні"],
    ),
    (
        "Противник более десяти раз пытался атаковать Харьков беспилотниками.",
        ["drone_strike 11.. @ Харьков"],
    ),
    (
        "Ворог вісім разів намагався атакувати Харків.",
        ["clash 8 @ Харків"],
    ),
    (
        "Одещину атакували 30 дронів, два влучили в порт Ізмаїла.",
        ["drone_strike 30 @ Одещину", "drone_strike 2 @ Ізмаїла (part_of)"],
    ),
    (
        "Вночі на Одещину летіло 30 дронів, два влучили в портову інфраструктуру Ізмаїла.",
        ["drone_strike 2 @ Ізмаїла"],
    ),
    (
        "За минулу добу в Херсоні зафіксовано 12 скидів з дронів, ще 4 влучання артилерії.",
        ["drone_strike 12 @ Херсоні", "shelling 4 @ Херсоні"],
    ),
    (
        "Два дрона попали в портовую инфраструктуру Измаила.",
        ["drone_strike 2 @ Измаила"],
    ),
    (
        "In Borova, Izium district, an FPV drone hit a civilian car; the driver, 41, was injured.",
        ["drone_strike 1 @ Borova"],
    ),
    (
        "Противник завдав удару по Харківщині двома ракетами С-300 із Бєлгородської обл., а також атакував 117-ма ударними БпЛА типу Shahed із напрямків: Курськ, Орел.",
        ["missile_strike 2 @ Харківщині", "drone_strike 117"],
    ),
    (
        "Ворог обстріляв Харківщину трьома ракетами, а також атакував 20 БпЛА.",
        ["missile_strike 3 @ Харківщину", "drone_strike 20 @ Харківщину"],
    ),
    (
        "П’ять боїв було біля Степногірська проти дванадцяти напередодні.",
        ["clash 5 @ Степногірська"],
    ),
    (
        "Five clashes took place near Lyman against 12 the day before.",
        ["clash 5 @ Lyman"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_further_wordings(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_a_day_behind_a_semicolon_is_of_what_is_told_there() -> None:
    text = "У Ніжині через атаку дрона спалахнув склад; у Чернігові попереджають про навчання 12 червня."
    (claim,) = reading(text, datetime(2025, 6, 5, 9, 0, tzinfo=KYIV)).claims
    assert claim.window.start == date(2025, 6, 4)


def test_places_behind_a_name_that_nobody_knows_are_still_near() -> None:
    (claim,) = reading("The enemy attacked near Kopanky, Qwertychne, Terny and Hryhorivka.").claims
    assert [(place.surface, place.naming) for place in claim.places] == [
        ("Kopanky", Naming.NEAR),
        ("Terny", Naming.NEAR),
        ("Hryhorivka", Naming.NEAR),
    ]
