"""And then: what was struck besides or later, in lists under a heading, by whose aircraft, where it was hottest, and in such cases."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Ukraine’s combat aircraft launched 12 strikes against Russian positions.", ["air_strike 12"]),
    ("Ukrainian jets struck Tokmak.", ["air_strike some @ Tokmak"]),
    ("Warplanes hit Siversk.", ["air_strike some @ Siversk"]),
    ("Росіяни завдали 11 авіа- та двох ракетних ударів.", ["air_strike 11", "missile_strike 2"]),
    (
        "Росіяни завдали 11 авіа- та один ракетний удар по Херсонщині.",
        ["air_strike 11 @ Херсонщині", "missile_strike 1 @ Херсонщині"],
    ),
    (
        "The enemy is shelling civilian infrastructure in the areas of the settlements of Terny and Yampil.",
        ["shelling some @ Terny, Yampil"],
    ),
    (
        "In the Lyman direction, the enemy made an attempt to advance in the area of such settlements as Terny and Yampolivka.",
        ["clash some @ Terny, Yampolivka on lyman"],
    ),
    ("Станом на день загальна кількість бойових зіткнень на фронті становить 76.", ["clash 76"]),
    (
        "На Куп'янському напрямку йде бій біля Тернів. Все інше – без змін.",
        ["clash some @ Тернів on kupiansk"],
    ),
    ("Прикордонників Сумського загону обстріляли з мінометів.", []),
    ("There was shelling in Siversk.", ["shelling some @ Siversk"]),
    ("The enemy is shelling Siversk.", ["shelling some @ Siversk"]),
    (
        "Ворог завдав 11 ракетних ударів, у 4 випадках - по Харкову.",
        ["missile_strike 11", "missile_strike 4 @ Харкову (part_of)"],
    ),
    ("У дев'яти випадках ворог завдав ударів по Харкову.", ["unspecified 9 @ Харкову"]),
    (
        "Марганец обстреляли 12 раз, помимо него - Никополь и Томаковку.",
        ["shelling 12 @ Марганец", "shelling some @ Никополь, Томаковку"],
    ),
    (
        "Марганець обстріляли 12 разів, окрім нього — Нікополь і Томаківку.",
        ["shelling 12 @ Марганець", "shelling some @ Нікополь, Томаківку"],
    ),
    (
        "Днем нанесено 5 ударов по Никополю, ночью еще три.",
        ["unspecified 5 @ Никополю", "unspecified 3 @ Никополю"],
    ),
    (
        "Вдень по Нікополю завдано 5 ударів, вночі ще три.",
        ["unspecified 5 @ Нікополю", "unspecified 3 @ Нікополю"],
    ),
    (
        "За день завдано 21 удар по Нікополю, а вночі ще 19.",
        ["unspecified 21 @ Нікополю", "unspecified 19 @ Нікополю"],
    ),
    ("The enemy hit Siversk with various artillery systems 48 times.", ["shelling 48 @ Siversk"]),
    (
        "Окупанти завдали 900 ударів по Донецькій області, повідомляє у четвер Національна поліція.",
        ["unspecified 900 @ Донецькій області"],
    ),
    (
        "Окупанти обстріляли Краматорськ, повідомила в середу поліція Донеччини.",
        ["shelling some @ Краматорськ"],
    ),
    (
        "Днём по Никополю нанесено 5 ударов, ночью - ещё 3 удара.",
        ["unspecified 5 @ Никополю", "unspecified 3 @ Никополю"],
    ),
    (
        "Росіяни 5 разів обстріляли Нікополь вдень, вночі ще 3 рази.",
        ["shelling 5 @ Нікополь", "shelling 3 @ Нікополь"],
    ),
    ("У Нікополі вдень поранено 5 людей, вночі ще три.", []),
    ("Вдень у Сумах було 5 прильотів, вночі сирена лунала 3 рази.", ["unspecified 5 @ Сумах"]),
    (
        "Під обстріл потрапили:\n- Нікополь\n- Марганець",
        ["shelling some @ Нікополь", "shelling some @ Марганець"],
    ),
    (
        "Під обстріл потрапили такі населені пункти:\n- Нікополь;\n- Марганець.",
        ["shelling some @ Нікополь", "shelling some @ Марганець"],
    ),
    (
        "Под обстрел попали следующие населённые пункты:\n- Никополь\n- Марганец",
        ["shelling some @ Никополь", "shelling some @ Марганец"],
    ),
    ("Под обстрел попали:\nНикополь\nМарганец", ["shelling some @ Никополь", "shelling some @ Марганец"]),
    (
        "Обстрелам подверглись следующие населённые пункты:\n- Никополь\n- Марганец",
        ["shelling some @ Никополь", "shelling some @ Марганец"],
    ),
    (
        "Ворог обстріляв:\n– Нікополь (2 рази);\n– Марганець (5 разів).",
        ["shelling 2 @ Нікополь", "shelling 5 @ Марганець"],
    ),
    (
        "The following settlements came under fire:\n- Nikopol\n- Marhanets",
        ["shelling some @ Nikopol", "shelling some @ Marhanets"],
    ),
    ("Авіаударів зазнали:\nВовчанськ;\nЛипці.", ["air_strike some @ Вовчанськ", "air_strike some @ Липці"]),
    (
        "Окупанти завдали двох ракетних ударів по Харкову, а також вдарили ракетами по Сумах і Полтаві.",
        ["missile_strike 2 @ Харкову", "missile_strike some @ Сумах, Полтаві"],
    ),
    (
        "Ворог здійснив три авіаудари по Лиману, а також бив авіабомбами по Сіверську.",
        ["air_strike 3 @ Лиману", "air_strike some @ Сіверську"],
    ),
    (
        "Росіяни запустили три дрони по Сумах, а також ударили дронами по Конотопу.",
        ["drone_strike 3 @ Сумах", "drone_strike some @ Конотопу"],
    ),
    (
        "Russia launched two missile strikes on Kharkiv and also hit Sumy with missiles.",
        ["missile_strike 2 @ Kharkiv", "missile_strike some @ Sumy"],
    ),
    ("Ворог завдав двох ударів по Харкову, а також по Сумах.", ["unspecified 2 @ Харкову, Сумах"]),
    (
        "Over the day 120 combat clashes took place. The hottest is the Lyman direction. The enemy launched 25 airstrikes and 2,000 shellings.",
        ["clash 120", "air_strike 25", "shelling 2000"],
    ),
    (
        "За добу відбулося 120 зіткнень. Найгарячіше на Лиманському напрямку. Ворог завдав 25 авіаударів.",
        ["clash 120", "air_strike 25"],
    ),
    (
        "За добу відбулося 120 зіткнень. Найактивніше ворог діяв на Лиманському напрямку. Ворог завдав 25 авіаударів.",
        ["clash 120", "clash some on lyman", "air_strike 25"],
    ),
    (
        "За сутки произошло 120 столкновений. Самое горячее – Лиманское направление. Враг нанёс 25 авиаударов.",
        ["clash 120", "air_strike 25"],
    ),
    (
        "A total of 140 engagements took place along the front, with the fiercest fighting in the Lyman sector. The enemy launched 30 missile strikes and dropped 90 guided bombs.",
        ["clash 140", "clash some on lyman", "missile_strike 30", "guided_bomb 90"],
    ),
    (
        "There were 140 clashes on the front, the most active in the Lyman direction. The enemy launched 25 airstrikes, carried out over 2,000 shellings, and used 600 kamikaze drones.",
        ["clash 140", "air_strike 25", "shelling 2001..", "drone_strike 600"],
    ),
    (
        "За добу відбулося 120 зіткнень. Найгарячіше на Лиманському напрямку. Тут ворог завдав 25 авіаударів.",
        ["clash 120", "air_strike 25 on lyman"],
    ),
    (
        "За добу відбулося 120 зіткнень. Найгарячіше на Лиманському напрямку. Ворог атакував 25 разів.",
        ["clash 120", "clash 25 on lyman (part_of)"],
    ),
    (
        "На Лиманському напрямку ворог атакував 20 разів. Найгарячіше на Покровському напрямку. Ворог завдав 25 авіаударів по Мирнограду.",
        ["clash 20 on lyman", "air_strike 25 @ Мирнограду on pokrovsk"],
    ),
    (
        "The mayor of Poltava said at least 20 people were killed in a Russian missile attack.",
        ["missile_strike 1 @ Poltava"],
    ),
    ("Kharkiv Mayor Ihor Terekhov said a drone hit a residential building.", ["drone_strike 1 @ Kharkiv"]),
    (
        "Mayor of Nikopol Oleksandr Saiuk said that the Russians shelled the city.",
        ["shelling some @ Nikopol"],
    ),
    (
        "Мер Харкова Ігор Терехов повідомив про влучання дрона в багатоповерхівку.",
        ["drone_strike 1 @ Харкова"],
    ),
    ("Мэр Харькова сообщил об ударе по жилому дому.", []),
    ("A Russian missile attack killed 20 people, said the mayor of Poltava.", ["missile_strike 1 @ Poltava"]),
    ("The mayor of Kyiv said Russia launched 100 drones at Ukraine.", ["drone_strike 100"]),
    ("Мер Львова Андрій Садовий заявив, що ворог атакує цивільних.", []),
    ("The mayor of Kyiv said Russia was preparing a missile attack.", []),
    ("The mayor of Kyiv said air defence shot down a drone.", []),
    ("Мер Харкова закликав не ігнорувати ракетну небезпеку.", []),
    (
        "The mayor of Lviv said two people wounded in the missile attack on Dnipro were treated there.",
        ["missile_strike 1 @ Dnipro"],
    ),
    (
        "Костянтинівку армія рф атакувала 4 бомбами, дронами, артилерією.",
        [
            "guided_bomb 4 @ Костянтинівку",
            "drone_strike some @ Костянтинівку",
            "shelling some @ Костянтинівку",
        ],
    ),
    (
        "Росіяни атакували Краматорськ трьома дронами, артилерією та авіацією.",
        ["drone_strike 3 @ Краматорськ", "shelling some @ Краматорськ", "air_strike some @ Краматорськ"],
    ),
    (
        "Вовчанск атаковали 4 бомбами, дронами и артиллерией.",
        ["guided_bomb 4 @ Вовчанск", "drone_strike some @ Вовчанск", "shelling some @ Вовчанск"],
    ),
    (
        "Ворог вдарив по Костянтинівці 5 бомбами й артилерією.",
        [
            "air_strike some @ Костянтинівці (repeats)",
            "guided_bomb 5 @ Костянтинівці",
            "shelling some @ Костянтинівці",
        ],
    ),
    (
        "Ворог атакував Суми трьома дронами та двома ракетами.",
        ["drone_strike 3 @ Суми", "missile_strike 2 @ Суми"],
    ),
    (
        "Russia attacked Siversk with three drones, missiles and artillery.",
        ["drone_strike 3 @ Siversk", "missile_strike some @ Siversk", "shelling some @ Siversk"],
    ),
    (
        "Росіяни атакували Краматорськ дронами та авіацією.",
        ["drone_strike some @ Краматорськ", "air_strike some @ Краматорськ"],
    ),
    (
        "За сутки совершено 30 артобстрелов по левобережью Днепра в Херсонской области.",
        ["shelling 30 @ Херсонской области"],
    ),
    (
        "Ворог завдав ударів по правобережжю Дніпра в Херсонській області.",
        ["unspecified some @ Херсонській області"],
    ),
    (
        "Ворог вдарив двома ракетами та дронами по Одесі.",
        ["missile_strike 2 @ Одесі", "drone_strike some @ Одесі"],
    ),
    (
        "Окупанти атакували трьома ракетами і безпілотниками Суми.",
        ["missile_strike 3 @ Суми", "drone_strike some @ Суми"],
    ),
    ("Вдарили по Полтаві двома ракетами Х-59 і Х-31.", ["missile_strike 2 @ Полтаві"]),
    ("У Сумах зафіксовано влучання ворожих шахедів.", ["drone_strike some @ Сумах"]),
    ("У Сумах зафіксовано влучання дрона та уламків.", ["drone_strike 1 @ Сумах"]),
    ("Пожар на Кубани вызвала атака дрона.", []),
    ("Обстріляно село Кубань.", ["shelling some @ Кубань"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_came_then(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
