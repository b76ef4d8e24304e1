"""What a sentence says of another place, time or weapon besides is none of the event told before it."""

import random

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Дрони влучили у завод у Мукачеві, у Рівному зникло світло.", ["drone_strike some @ Мукачеві"]),
    (
        "На Закарпатті дві ракети влучили у завод у Мукачеві, у Рівному чули роботу ППО.",
        ["missile_strike 2 @ Мукачеві"],
    ),
    ("Окупанти обстріляли Суми, у Конотопі оголосили тривогу.", ["shelling some @ Суми"]),
    (
        "По объекту энергетики на Полтавщине зафиксировано не менее трех попаданий, город Полтава остался без воды до обеда.",
        ["unspecified 3.. @ Полтавщине"],
    ),
    (
        "Over the past day, the enemy launched 4 missile strikes, one of them against the civilian infrastructure of Kramatorsk, and 13 air strikes.",
        ["missile_strike 4", "missile_strike 1 @ Kramatorsk (part_of)", "air_strike 13"],
    ),
    (
        "Жарче всего на Покровском направлении – 21 атака, бои идут в районах Мирнограда и Селидово, и на Кураховском: 24 раза противник пытался прорваться к Горняку и Водяному, семь столкновений еще продолжаются.",
        [
            "clash 21 @ Мирнограда, Селидово on pokrovsk",
            "clash 24 @ Горняку, Водяному on kurakhove",
            "clash 7 on kurakhove (part_of)",
        ],
    ),
    (
        "Власти сообщили об обстрелах со стороны ВСУ: в Горловке дрон ударил по маршрутке, в Петровском районе Донецка ранен подросток.",
        ["drone_strike 1 @ Горловке"],
    ),
    (
        "Российские войска за сутки отразили девять контратак ВСУ, нанесли групповой удар по предприятию ракетной отрасли в Павлограде, сообщило Минобороны РФ.",
        ["clash 9", "unspecified 1 @ Павлограде"],
    ),
    (
        "Селище Великий Бурлук росіяни атакували трьома дронами типу «Shahed».",
        ["drone_strike 3 @ Великий Бурлук"],
    ),
    ("Межівську громаду окупанти обстріляли КАБами, їх було три.", ["guided_bomb 3 @ Межівську громаду"]),
    (
        "Popasna and the Hirske hromada came under fire nine times, Lysychansk five times.",
        ["shelling 9 @ Popasna, Hirske hromada", "shelling 5 @ Lysychansk"],
    ),
    (
        "На Херсонщине ожесточенные бои не прекращаются у Александровки и Высокополья, наши подразделения отбили там шесть штурмов за день.",
        ["clash some @ Александровки, Высокополья", "clash 6 @ Александровки, Высокополья"],
    ),
    (
        "С начала суток захватчики 96 раз атаковали позиции Сил обороны, почти каждая третья атака – на Покровском направлении.",
        ["clash 96"],
    ),
    (
        "По данным горсовета, авиация РФ сбрасывает бомбы на Мариуполь, с моря город четыре раза обстреляли корабли.",
        ["guided_bomb some @ Мариуполь", "shelling 4 @ Мариуполь"],
    ),
    ("Враг 10 раз атаковал у Работино.", ["clash 10 @ Работино"]),
    ("У Работино враг 10 раз атаковал позиции ВСУ.", ["clash 10 @ Работино"]),
    ("15:40 and 16:05, Kupiansk district, Kupiansk. Two FPV drone strikes.", ["drone_strike 2 @ Kupiansk"]),
    (
        "У Семенівці чотири FPV-дрони влучили в подвір’я. Також ворог скинув КАБ на школу.",
        ["drone_strike 4 @ Семенівці", "guided_bomb 1 @ Семенівці"],
    ),
    (
        "В Черноморске два дрона попали в склад, площадь пожара – 400 кв. м. В Приморском районе Одессы обломки упали на крышу.",
        ["drone_strike 2 @ Черноморске"],
    ),
    (
        "Ночью из «Ураганов» дважды обстрелян Зеленодольск, кассетами накрыло жилую застройку, ранены двое.",
        ["mlrs 2 @ Зеленодольск"],
    ),
    (
        "Battlegroup Center repelled seven counterattacks near Lastochkino and Orlovka.",
        ["clash 7 @ Lastochkino, Orlovka"],
    ),
    ("Two attempted attacks failed near Robotyne.", ["clash 2 @ Robotyne"]),
    (
        "Over 25 settlements suffered fire damage, including Dvorichna and Kupiansk.",
        ["shelling some @ Dvorichna, Kupiansk"],
    ),
    ("Охтирка пережила черговий авіаналіт.", ["air_strike some @ Охтирка"]),
    ("В районі Степового противник знову пішов на штурм колоною.", ["clash some @ Степового"]),
    (
        "Артиллерией и РСЗО накрыты Лисичанск и Золотое.",
        ["shelling some @ Лисичанск, Золотое", "mlrs some @ Лисичанск, Золотое"],
    ),
    ("Окупанти намагаються взяти під контроль Лиман.", ["clash some @ Лиман"]),
    ("Бої за Лиман тривають.", ["clash some @ Лиман"]),
    ("Росіяни рвуться до Лимана, відбито 5 атак.", ["clash 5 @ Лимана"]),
    ("Бої за Степове тривають.", ["clash some @ Степове"]),
    ("Three houses burned down in Toretsk after a drone attack.", ["drone_strike 1 @ Toretsk"]),
    ("An unknown object detonated in Nevske, injuring a child.", []),
    (
        "Кількість загиблих у Торецьку зросла до 12, а дрон скинув вибухівку на чоловіка в Роботиному.",
        ["drone_strike 1 @ Роботиному"],
    ),
    (
        "Унаслідок артобстрілу Гродівки поранено подружжя, а житель Невського підірвався на міні.",
        ["shelling some @ Гродівки"],
    ),
    (
        "Тело женщины нашли под завалами в Синьковке; по Гродовке били из «Градов», есть погибший.",
        ["mlrs some @ Гродовке"],
    ),
    (
        "В Гродовке объявлен день траура, а в результате артобстрела Купянска ранены супруги.",
        ["shelling some @ Купянска"],
    ),
    (
        "A resident of Siversk stepped on a mine, while two people were killed in a guided bomb strike on Makiivka.",
        ["air_strike 1 @ Makiivka"],
    ),
    (
        "The death toll in Synkivka rose to 12, while a drone dropped explosives on a man in Makiivka.",
        ["drone_strike 1 @ Makiivka"],
    ),
    (
        "In Hrodivka, an FPV drone hit a civilian car, and a resident of Robotyne stepped on a mine.",
        ["drone_strike 1 @ Hrodivka"],
    ),
    (
        "Overnight the enemy attacked Siversk with Shahed drones, causing a fire at a warehouse, and Toretsk came under mortar fire.",
        ["drone_strike some @ Siversk", "shelling some @ Toretsk"],
    ),
    (
        "The enemy attacked Siversk with drones, causing a fire, while in Synkivka, an FPV drone hit a civilian car.",
        ["drone_strike some @ Siversk", "drone_strike 1 @ Synkivka"],
    ),
    ("Обстріляли Суми, а також село Невідоме та Конотоп.", ["shelling some @ Суми, Конотоп"]),
    ("Роман Мрочко уточнил, что Херсон обстреляли из артиллерии.", ["shelling some @ Херсон"]),
    ("За словами Романа Мрочка, Херсон обстріляли з артилерії.", ["shelling some @ Херсон"]),
    ("За словами Орла, Херсон обстріляли з артилерії.", ["shelling some @ Херсон"]),
    (
        "По Бериславу враг утром сбросил три управляемые авиабомбы. Больше всего дронов, 46, за день насчитали в Антоновке.",
        ["guided_bomb 3 @ Бериславу", "drone_strike 46 @ Антоновке"],
    ),
    (
        'На Черкасщине два "Шахеда" упали на поля в Уманском районе, еще один попал в пустой ангар возле Золотоноши.',
        ["drone_strike 2 @ Уманском районе", "drone_strike 1 @ Золотоноши"],
    ),
    (
        "Two drones fell in Uman district, another one hit a hangar near Zolotonosha.",
        ["drone_strike 2 @ Uman district", "drone_strike 1 @ Zolotonosha"],
    ),
    (
        "В Запорожской области зафиксировано пять фактов атак на гражданские объекты: в Васильевке FPV-дрон попал в автомобиль.",
        ["unspecified 5 @ Запорожской области", "drone_strike 1 @ Васильевке"],
    ),
    (
        "На Сумщині зафіксовано 8 атак дронами: у Хотіні дрон влучив в авто.",
        ["drone_strike 8 @ Сумщині", "drone_strike 1 @ Хотіні"],
    ),
    (
        "Артиллерия РФ обстреливала окрестности Бачевска, Рыжевки и Эсмани, по Белополью нанесен удар с воздуха.",
        ["shelling some @ Бачевска, Рыжевки, Эсмани", "air_strike 1 @ Белополью"],
    ),
    (
        "In Novhorod-Siverskyi, a car was attacked with a drone, the driver, 44, is in hospital.",
        ["drone_strike 1 @ Novhorod-Siverskyi"],
    ),
    (
        "Missiles hit a deployment site of mercenaries in Kharkov, eliminating over 100.",
        ["missile_strike some @ Kharkov"],
    ),
    (
        "Near Kramatorsk, a launcher of the HIMARS system and a depot with 300 rockets for it were destroyed by a strike.",
        ["unspecified 1 @ Kramatorsk"],
    ),
    (
        "One person was killed in shelling of Hirnyk and two in Selydove.",
        ["shelling some @ Hirnyk, Selydove"],
    ),
    ("The enemy hit New York with artillery four times.", ["shelling 4 @ New York"]),
    ("The UN met in New York after Russia hit Kyiv with missiles.", ["missile_strike some @ Kyiv"]),
    (
        "In the Avdiivka direction, attempts to advance near Avdiivka and Sieverne had no success.",
        ["clash some @ Avdiivka, Sieverne on avdiivka"],
    ),
    (
        "Парою Су-25 та гелікоптерами Ка-52 окупанти тричі атакували наші позиції в районах Ольгиного та Архангельського.",
        ["air_strike 3 @ Ольгиного, Архангельського"],
    ),
    ("В Охтирці ніч минула без нальотів.", ["air_strike none @ Охтирці"]),
    ("Росіяни вперто лізли вперед поблизу Невського та Макіївки.", ["clash some @ Невського, Макіївки"]),
    ("У Тульчинському районі блискавка вдарила в церкву, пожежу гасили п’ять екіпажів.", []),
    ("Град завбільшки з куряче яйце «розстріляв» теплиці під Уманню й пошкодив 46 дахів у Смілі.", []),
    (
        "На трасі Київ – Одеса неподалік Білоцерківського району сталося зіткнення трьох вантажівок, двоє водіїв загинули.",
        [],
    ),
    ("Шквал до 28 метрів за секунду накрив Лубни та Полтаву, рух тролейбусів зупиняли двічі.", []),
    ("У Луцьку сталося зіткнення двох автівок.", []),
    ("Опозиція штурмувала будівлю міськради в Одесі.", []),
    ("У Дніпрі відбувся штурм цін на житло.", []),
    ("Україна передала Польщі докази обстрілів Харкова.", []),
    ("Zhytomyr honoured those killed in the 2022 shelling.", []),
    ("Rescuers in Vinnytsia rehearsed what to do in a missile strike.", []),
    ("A memorial to the victims of the strike on the hotel opened in Odesa.", []),
    ("Місцеві в Умані кажуть, що це нагадувало бомбардування.", []),
    ("Під селищем Степовим відбито 5 атак.", ["clash 5 @ Степовим"]),
    ("У населеному пункті Лимані 5 обстрілів.", ["shelling 5 @ Лимані"]),
    ("Під населеним пунктом Мирним відбито 5 атак.", ["clash 5 @ Мирним"]),
    ("У районах селищ Степове та Мирне 5 атак.", ["clash 5 @ Степове, Мирне"]),
    ("Враг обстрелял деревню Степное 5 раз.", ["shelling 5 @ Степное"]),
    ("Под населенным пунктом Лиманом отбито 5 атак.", ["clash 5 @ Лиманом"]),
    ("Враг обстрелял хутор Мирное 5 раз.", ["shelling 5 @ Мирное"]),
    ("Под огнем находились населенные пункты Степное и Мирное.", ["shelling some @ Степное, Мирное"]),
    ("В районах поселков Степное и Мирное 5 атак.", ["clash 5 @ Степное, Мирное"]),
    ("У Херсоні зафіксовано 2 тис. 64 обстріли.", ["shelling 2064 @ Херсоні"]),
    ("У Херсоні зафіксовано два-три обстріли.", ["shelling 2..3 @ Херсоні"]),
    ("In Kherson, two or three attacks were recorded.", ["clash 2..3 @ Kherson"]),
    ("In Kherson, a handful of shellings were recorded.", ["shelling 3..9 @ Kherson"]),
    ("03.09 дрон влучив у будинок у Балаклії.", ["drone_strike 1 @ Балаклії"]),
    ("Ворог завдав 14 авіаударів по Сумах о пів на сьому.", ["air_strike 14 @ Сумах"]),
    ("A drone hit a house in Balakliia at 7 in the morning.", ["drone_strike 1 @ Balakliia"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_each_event_has_its_own_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


EVENTS = {
    "en": [
        ("17 shellings were recorded in Kherson", "shelling 17 @ Kherson"),
        ("19 drones attacked Chuhuiv", "drone_strike 19 @ Chuhuiv"),
        ("38 clashes took place near Robotyne", "clash 38 @ Robotyne"),
    ],
    "uk": [
        ("у Херсоні зафіксовано 17 обстрілів", "shelling 17 @ Херсоні"),
        ("Чугуїв атакували 19 дронів", "drone_strike 19 @ Чугуїв"),
        ("поблизу Роботиного відбулося 38 боєзіткнень", "clash 38 @ Роботиного"),
    ],
    "ru": [
        ("в Херсоне зафиксировано 17 обстрелов", "shelling 17 @ Херсоне"),
        ("Чугуев атаковали 19 дронов", "drone_strike 19 @ Чугуев"),
        ("вблизи Работино произошло 38 боестолкновений", "clash 38 @ Работино"),
    ],
}
OTHER_THINGS = {
    "en": [
        "12 people were wounded in Toretsk",
        "34 people were evacuated from Vovchansk",
        "25 drones were shot down over Kupiansk",
        "48 tonnes of humanitarian aid were delivered to Hrodivka",
        "9 resilience points were opened in Siversk",
        "16 spotters were detained in Vuhledar",
        "a plant in Makiivka produced 34 drones",
        "residents of Synkivka raised 7 million hryvnias for drones",
        "34 defenders were buried in Toretsk",
        "the alert in Kupiansk lasted 9 hours",
    ],
    "uk": [
        "у Торецьку поранено 12 людей",
        "евакуйовано 34 людей із Вовчанська",
        "над Куп’янськом збито 25 дронів",
        "до Гродівки доставили 48 тонн гуманітарної допомоги",
        "у Сіверську відкрили 9 пунктів незламності",
        "у Вугледарі затримали 16 коригувальників",
        "завод у Макіївці виготовив 34 дронів",
        "мешканці Синьківки зібрали 7 мільйонів гривень на дрони",
        "у Торецьку попрощалися з 34 захисниками",
        "у Куп’янську 9 разів оголошували повітряну тривогу",
    ],
    "ru": [
        "в Торецке ранены 12 человек",
        "эвакуированы 34 человек из Волчанска",
        "над Купянском сбиты 25 дронов",
        "в Гродовку доставили 48 тонн гуманитарной помощи",
        "в Северске открыли 9 пунктов несокрушимости",
        "в Угледаре задержали 16 корректировщиков",
        "завод в Макеевке изготовил 34 дронов",
        "жители Синьковки собрали 7 миллионов гривен на дроны",
        "в Торецке простились с 34 защитниками",
        "в Купянске 9 раз объявляли воздушную тревогу",
    ],
}
JOINTS = {
    "en": (". {}", "; {}", ", while {}", ", and {}"),
    "uk": (". {}", "; {}", ", а {}", ", також {}", ", {}"),
    "ru": (". {}", "; {}", ", а {}", ", также {}", ", {}"),
}


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_other_things_counted_beside_an_event_leave_it_as_it_is(language: str) -> None:
    draw = random.Random(language)
    wrong: list[tuple[str, list[str]]] = []
    for other in OTHER_THINGS[language]:
        alone = f"{other[0].upper()}{other[1:]}."
        wrong += [(alone, told)] if (told := shorts(alone)) else []
        for event, expected in EVENTS[language]:
            first, second = draw.sample([event, other], 2)
            joint = draw.choice(JOINTS[language])
            second = second[0].upper() + second[1:] if joint[0] == "." else second
            text = f"{first[0].upper()}{first[1:]}{joint.format(second)}."
            wrong += [(text, told)] if (told := shorts(text)) != [expected] else []
    assert wrong == []
