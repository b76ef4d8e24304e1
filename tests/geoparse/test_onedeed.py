"""One deed: attacks told twice in a sentence, and whose troops, weapons and dangers are told."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Из «Градов» обстреляли Марганец.", ["mlrs some @ Марганец"]),
    ("Із «Граду» обстріляли Берислав.", ["mlrs some @ Берислав"]),
    ("По Казачьей Лопани из РСЗО «Ураган» ударили.", ["mlrs some @ Казачьей Лопани"]),
    ("Град побил посевы под Марганцем.", []),
    (
        "Оккупанты ударили на рассвете, направив дроны по Шостке и Глухову.",
        ["drone_strike some @ Шостке, Глухову"],
    ),
    ("Россияне атаковали, запустив 7 ракет по Павлограду.", ["missile_strike 7 @ Павлограду"]),
    ("Ворог вдарив опівночі, спрямувавши ракети на Суми й Ромни.", ["missile_strike some @ Суми, Ромни"]),
    ("The Russians attacked at night, launching drones at Okhtyrka.", ["drone_strike some @ Okhtyrka"]),
    (
        "Войска атаковали Суджу, выпустив 5 ракет по Глушково.",
        ["unspecified some @ Суджу", "missile_strike 5 @ Глушково"],
    ),
    (
        "Боевики 9 раз нарушили режим тишины, обстреляв из минометов позиции у Богдановки.",
        ["shelling 9 @ Богдановки"],
    ),
    (
        "Бойовики 9 разів порушили режим припинення вогню, обстрілявши позиції біля Пісків.",
        ["shelling 9 @ Пісків"],
    ),
    ("Militants violated the ceasefire nine times, shelling positions near Pisky.", ["shelling 9 @ Pisky"]),
    ("Боевики обстреляли Счастье из РСЗО «Смерч», выпустив по городу 18 ракет.", ["mlrs some @ Счастье"]),
    ("Бойовики обстріляли Бахмут із РСЗВ «Град», випустивши по місту 30 ракет.", ["mlrs some @ Бахмут"]),
    ("Russians fired Grad MLRS at Marhanets, launching 15 rockets at the town.", ["mlrs some @ Marhanets"]),
    (
        "ВСУ открыли огонь по Макеевке, выпустив шесть ракет из реактивной системы залпового огня.",
        ["mlrs some @ Макеевке"],
    ),
    ("По Счастью из РСЗО «Ураган» выпустили девять ракет.", ["mlrs some @ Счастью"]),
    ("Оккупанты обстреляли Дружковку, удар был нанесен ракетой Х-59.", ["missile_strike 1 @ Дружковку"]),
    ("Обстріляно Херсон, удару завдано дроном.", ["drone_strike 1 @ Херсон"]),
    ("Russians shelled Kherson, the strike was carried out with a drone.", ["drone_strike 1 @ Kherson"]),
    ("Оккупанты обстреляли Дружковку, удар нанесен по заводу.", ["shelling some @ Дружковку"]),
    (
        "Шостка пережила атаку: сперва удар ракетами, потом налет дронов.",
        ["missile_strike 1 @ Шостка", "drone_strike some @ Шостка"],
    ),
    (
        "Шостка пережила атаку: спершу удар ракетами, потім наліт дронів.",
        ["missile_strike 1 @ Шостка", "drone_strike some @ Шостка"],
    ),
    (
        "Ахтырка подверглась комбинированной атаке: сначала ракетами, затем дронами.",
        ["missile_strike some @ Ахтырка", "drone_strike some @ Ахтырка"],
    ),
    (
        "Okhtyrka survived an attack: first missiles, then drones.",
        ["missile_strike some @ Okhtyrka", "drone_strike some @ Okhtyrka"],
    ),
    (
        "Ромны атаковали ракетами, затем дронами.",
        ["missile_strike some @ Ромны", "drone_strike some @ Ромны"],
    ),
    ("Kiev terrorists attack facilities in the town of Polohy using drones.", ["drone_strike some @ Polohy"]),
    ("Подконтрольные Киеву отряды обстреляли Горловку.", ["shelling some @ Горловку"]),
    ("Силы, подконтрольные Киеву, обстреляли Горловку.", ["shelling some @ Горловку"]),
    ("Підконтрольні Києву війська обстріляли Горлівку.", ["shelling some @ Горлівку"]),
    ("Kiev militants shelled Makiivka and Horlivka.", ["shelling some @ Makiivka, Horlivka"]),
    ("Подконтрольные Москве отряды обстреляли Пески.", ["shelling some @ Пески"]),
    ("Горловка попала под огонь войск Киева.", ["shelling some @ Горловка"]),
    ("На подконтрольной Киеву территории обстреляны Пески.", ["shelling some @ Пески"]),
    ("Силы ПВО Киева сбили 9 дронов.", []),
    ("Сохраняется опасность обстрелов в Марганце.", []),
    ("Оголошено небезпеку атаки БпЛА в Полтавській області.", []),
    ("Officials warned of the danger of new strikes on Kharkiv.", []),
    ("Враг атаковал Шостку беспилотником-камикадзе.", ["drone_strike some @ Шостку"]),
    ("Ворог атакував Шостку безпілотником-камікадзе.", ["drone_strike some @ Шостку"]),
    ("На Южно-Донецком направлении сорваны 5 попыток ВСУ провести ротацию.", []),
    ("Артиллерия ВСУ накрыла кварталы Макеевки.", ["shelling some @ Макеевки"]),
    ("Российские войска ударили по складу ракет в Умани.", ["unspecified some @ Умани"]),
    ("Росіяни атакували цехи зі складання ракет у Павлограді.", ["unspecified some @ Павлограді"]),
    ("Два дрона сбили мобильные группы над Уманью.", []),
    ("Чотири безпілотники збили зенітники над Уманню.", []),
    (
        "В Совместном центре контроля и координации сообщили, что ВСУ нанесли удар по Макеевке.",
        ["unspecified some @ Макеевке"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_one_deed(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
