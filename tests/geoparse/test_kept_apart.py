"""Numbers of a front, a region and a town kept apart, guns beside weapons with a number, and harm that has a place of its own."""

import pytest
from reading_cases import reading, shorts

from app.model import Side

CASES: list[tuple[str, list[str]]] = [
    (
        "War update: 138 combat engagements on front line since day-start, heaviest fighting in Pokrovsk and Kostiantynivka sectors",
        ["clash 138", "clash some @ Pokrovsk, Kostiantynivka sectors"],
    ),
    (
        "In Zaporizhzhia Oblast, a 65-year-old woman was killed in the Polohy district. Russia carried out 614 strikes on 18 settlements, including 12 airstrikes on Rizdvianka and Uspenivka, the governor said.",
        ["unspecified 614 @ Zaporizhzhia Oblast", "air_strike 12 @ Rizdvianka, Uspenivka"],
    ),
    (
        "Two people were injured as Russian forces attacked the Nikopol district with FPV drones and artillery.",
        ["drone_strike some @ Nikopol district", "shelling some @ Nikopol district"],
    ),
    (
        "Від артилерійського вогню постраждали Придніпровське, Антонівка та місто Херсон.",
        ["shelling some @ Придніпровське, Антонівка, Херсон"],
    ),
    (
        "По Краматорську окупанти вдарили двома БпЛА «Герань-2» та РСЗВ «Торнадо-С», пошкоджено будинок.",
        ["drone_strike 2 @ Краматорську", "mlrs some @ Краматорську"],
    ),
    (
        "На Покровском направлении остановили 31 штурмовое действие агрессора в районах Лысовки и Гродовки.",
        ["clash 31 @ Лысовки, Гродовки on pokrovsk"],
    ),
    (
        "В ночь на 12 марта Харьков находился под обстрелом, сообщил мэр. Всего было зафиксировано 11 прилетов «Шахедов» и одна баллистическая ракета.",
        ["shelling some @ Харьков", "drone_strike 11 @ Харьков", "missile_strike 1 @ Харьков"],
    ),
    (
        'Подразделения группировки "Центр" в районах Гродовки, Новогродовки и Дзержинска отразили семь контратак.',
        ["clash 7 @ Гродовки, Новогродовки, Дзержинска"],
    ),
    (
        "В Сумской области нанесли более 80 ударов. Чаще всего под обстрелы попадал Шосткинский район.",
        ["unspecified 81.. @ Сумской области", "shelling some @ Шосткинский район"],
    ),
    (
        "А вот на Сумщине наступление выдохлось.",
        [],
    ),
    (
        "A woman was killed in the village of Sadove, and a man was injured in an artillery strike against the town of Beryslav.",
        ["shelling some @ Beryslav"],
    ),
    (
        "A strike at a planned aid distribution point in Viroliubivka Village in Donetska Oblast killed two staff.",
        ["unspecified 1 @ Viroliubivka"],
    ),
    (
        "На Одещині близько 1500 військових, на потужний наступ їх не вистачить.",
        [],
    ),
    (
        "Леонівка – 2 приходи, імовірно, скидання ВОГ із БпЛА.",
        ["drone_strike some @ Леонівка"],
    ),
    (
        "Загарбники за добу завдали двох ракетних із використанням п'яти ракет і 44 авіаційних ударів із використанням 63 КАБів.",
        ["missile_strike 2", "missile_strike 5 (repeats)", "air_strike 44", "guided_bomb 63 (part_of)"],
    ),
    (
        "Всего со стороны ВСУ совершено 11 атак, выпущено более 30 боеприпасов.",
        ["shelling 11"],
    ),
    (
        "The Russians used 3,150 kamikaze drones and carried out 2,480 attacks on settlements and positions of Ukrainian troops.",
        ["drone_strike 3150", "unspecified 2480"],
    ),
    (
        "There were no reports of new strikes on Zaporizhzhya, where a funeral was held for a family of three.",
        ["unspecified none @ Zaporizhzhya"],
    ),
    (
        "Обстрелов Стаханова и Первомайска, о которых писали местные паблики, не зафиксировано.",
        ["shelling none @ Стаханова, Первомайска"],
    ),
    (
        "На Покровському напрямку відбито 17 атак, на Лиманському – 3, на Вигаданському – 1.",
        ["clash 17 on pokrovsk", "clash 3 on lyman"],
    ),
    (
        "Трое моряков, попавших в плен на острове Змеиный в первый день боевых действий.",
        [],
    ),
    (
        "A Russian ballistic missile slammed into a bakery in Derhachi, outside Kharkiv, late on January 13, killing three workers.",
        ["missile_strike 1 @ Derhachi"],
    ),
    (
        "Артиллерия крыла Алёшки и Голую Пристань.",
        ["shelling some @ Алёшки, Голую Пристань"],
    ),
    (
        "Дрон ударил по Харькову, о пострадавших не сообщалось.",
        ["drone_strike 1 @ Харькову"],
    ),
    (
        "О пострадавших после удара дрона по Харькову пока не сообщалось.",
        ["drone_strike 1 @ Харькову"],
    ),
    (
        "Об обстрелах Харькова не сообщалось.",
        [],
    ),
    (
        "Про обстріли Харкова не повідомлялося.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_keeps_apart_what_is_told_together(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_the_enemy_of_the_head_of_the_occupied_region_is_ukraine() -> None:
    text = (
        "Глава ДНР Денис Пушилин рассказал об ударах украинских военных. Дрон ВСУ атаковал Горловку.\n"
        "Противник открывал огонь по Горловке 22 раза."
    )
    assert {claim.side for claim in reading(text, source="Вести").claims} == {Side.UKRAINE}
