"""Regions, lists and pairs: numbers told of the region before, of the first and the second, respectively, and of whom somebody is."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "На Купянском и Лиманском направлениях защитники отбили 7 и более 15 атак соответственно.",
        ["clash 7 on kupiansk", "clash 16.. on lyman"],
    ),
    (
        "Щонайменше дві ракети поцілили в об'єкти енергетики на Вінниччині, вибухи чули й у Хмельницькому.",
        ["missile_strike 2.. @ Вінниччині"],
    ),
    (
        "Вранці росіяни вдарили ракетами по Сумщині, ввечері – по Полтаві.",
        ["missile_strike some @ Сумщині", "missile_strike some @ Полтаві"],
    ),
    (
        "За день произошло 57 боевых столкновений, активнее всего противник действовал на Лиманском (19 атак) и Купянском (14) направлениях.",
        ["clash 57", "clash 19 on lyman (part_of)", "clash 14 on kupiansk (part_of)"],
    ),
    (
        "На Ореховском и Гуляйпольском направлениях зафиксировано соответственно две и девять попыток продвинуться, на Приднепровском — тишина.",
        ["clash 2 on orikhiv", "clash 9 on huliaipole", "clash none on prydniprovskyi"],
    ),
    (
        "На Купянском и Лиманском направлениях отбито соответственно 4 и 15 атак; ещё шесть штурмов, все под Тернами, продолжаются.",
        ["clash 4 on kupiansk", "clash 15 on lyman", "clash 6 @ Тернами on lyman"],
    ),
    (
        "Russian shelling of the city of Kherson killed one person, regional Governor Oleksandr Prokudin said, adding that the region had come under fire 58 times.",
        ["shelling some @ Kherson", "shelling 58"],
    ),
    (
        "На Лиманському напрямку тривають чотири боєзіткнення, ще дев'ять атак українські воїни відбили.",
        ["clash 4 on lyman", "clash 9 on lyman"],
    ),
    (
        "По Харькову выпустили семь ракет, две попали в Киевский район.",
        ["missile_strike 7 @ Харькову", "missile_strike 2 @ Киевский район (part_of)"],
    ),
    (
        "За добу росіяни 70 разів ударили по 33 населених пунктах Сумщини. Найбільше – у Сумському та Шосткинському районах. Серед іншого: 20 ударів КАБами, 10 – із РСЗВ.",
        ["unspecified 70 @ Сумщини", "air_strike 20 @ Сумщини", "mlrs 10 @ Сумщини"],
    ),
    (
        "Російські війська завдали 60 ударів по населених пунктах Запорізької області. Ворог завдав 12 авіаударів.",
        ["unspecified 60 @ Запорізької області", "air_strike 12 @ Запорізької області"],
    ),
    (
        "За добу ворог атакував Харків та 10 населених пунктів Харківської області. Росіяни застосували 6 КАБ і 17 БпЛА.",
        [
            "unspecified some @ Харків",
            "guided_bomb 6 @ Харківської області",
            "drone_strike 17 @ Харківської області",
        ],
    ),
    (
        "Росія завдала 60 ударів по Запорізькій області. Загалом ворог запустив 120 дронів.",
        ["unspecified 60 @ Запорізькій області", "drone_strike 120"],
    ),
    (
        "На Покровському напрямку 46 атак. На Лиманський припало 22, на Куп'янський – дві.",
        ["clash 46 on pokrovsk", "clash 22 on lyman", "clash 2 on kupiansk"],
    ),
    (
        "На решті напрямків – Волинському, Поліському, Оріхівському – ворог наступальних дій не проводив.",
        ["clash none @ Волинському, Поліському, Оріхівському"],
    ),
    (
        "Больше всего досталось Покровску и Дружковке: на первый сбросили девять КАБов, на вторую – четыре.",
        ["guided_bomb 9 @ Покровску", "guided_bomb 4 @ Дружковке"],
    ),
    (
        "Вибухи у Полтаві та Кременчуці: у першому місті зафіксували чотири влучання дронів, у другому – одне.",
        ["drone_strike 4 @ Полтаві", "drone_strike 1 @ Кременчуці"],
    ),
    ("The village of Novopil was attacked just once.", ["unspecified 1 @ Novopil"]),
    ("Харків отримав 50 дронів від волонтерів.", []),
    ("Lviv got 20 drones from donors.", []),
    ("Дергачі отримали дві ракети.", ["missile_strike 2 @ Дергачі"]),
    ("Мирноград и Белицкое получили по одной авиабомбе.", ["guided_bomb 1 @ Мирноград, Белицкое"]),
    ("Штурмували позиції біля Тернів 53 рази, тижнем раніше – 71.", ["clash 53 @ Тернів"]),
    ("Прилуки теж атакували дронами.", ["drone_strike some @ Прилуки"]),
    ("Вранці на Херсон полетіли три КАБи.", ["guided_bomb 3 @ Херсон"]),
    (
        "Росіяни обстріляли Антонівку, обидва штурми захлинулися під нашим вогнем.",
        ["shelling some @ Антонівку", "clash 2 @ Антонівку"],
    ),
    ("Павлоград знову під атакою.", ["unspecified some @ Павлоград"]),
    ("На Славянском направлении россияне прекратили штурмы.", []),
    ("На Оріхівському напрямку ворог в атаку не йшов.", ["clash none on orikhiv"]),
    ("В Одессе простились с пилотом, погибшим при отражении воздушной атаки.", []),
    ("Поліція Харкова задокументувала 6 влучань дронів у Мерефі.", ["drone_strike 6 @ Мерефі"]),
    ("Three rounds of artillery shelling hit Nikopol overnight.", ["shelling 3 @ Nikopol"]),
    ("A fuel depot burned in Rovenky after a drone raid.", ["drone_strike some @ Rovenky"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_gives_each_its_own(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
