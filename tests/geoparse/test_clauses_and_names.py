"""Clauses that part what goes on from what was counted, numbers that are names, districts, and weapons told in short."""

import pytest
from reading_cases import gazetteer, reading
from test_reported_misreadings import told

CASES = [
    # how often one tried is told of the clause behind the direction, and not of the battles that go on there
    (
        "Найзапекліші бої тривають на Покровському напрямку, де загарбники 47 разів намагалися прорвати оборону у районах "
        "Родинського та Лисівки.",
        ["clash 47 @ Родинського, Лисівки on pokrovsk russia"],
    ),
    (
        "Ожесточенные бои продолжаются на Покровском направлении, где враг 30 раз пытался прорвать оборону у Родинского.",
        ["clash 30 @ Родинского on pokrovsk russia"],
    ),
    (
        "Fighting goes on in the Pokrovsk direction, where Russian forces attacked 47 times near Rodynske.",
        ["clash 47 @ Rodynske on pokrovsk russia"],
    ),
    # a number names a bus or a school
    ("У Херсоні дрон влучив у тролейбус маршруту №9.", ["drone_strike 1 @ Херсоні russia"]),
    ("У Херсоні ворожий дрон скинув вибухівку біля школи № 14.", ["drone_strike 1 @ Херсоні russia"]),
    ("В Херсоне дрон ударил по троллейбусу №9.", ["drone_strike 1 @ Херсоне russia"]),
    # a drone by its other names
    ("Через влучання ворожого БЛА зайнявся будинок у Марганці.", ["drone_strike 1 @ Марганці russia"]),
    (
        "Унаслідок удару безпілотного літального апарата по Павлограду виникла пожежа.",
        ["drone_strike 1 @ Павлограду russia"],
    ),
    ("В результате попадания БЛА в Марганце загорелся дом.", ["drone_strike some @ Марганце russia"]),
    # the town of the line before
    (
        "Слов'янськ та Миколаївку атаковано дронами.\nПо Краматорську та околицях окупанти вдарили бомбою.\n"
        "Ще три удари по місту були завдані після опівночі.",
        [
            "drone_strike some @ Слов'янськ, Миколаївку russia",
            "air_strike 1 @ Краматорську russia",
            "unspecified 3 @ Краматорську russia",
        ],
    ),
    # directions that stand alone at the head of what follows
    (
        "Бахмутський напрямок\nВорог вів безуспішні наступальні дії західніше Хромового.\nАвдіївський\n"
        "Окупанти наступали у напрямку Сєверного.\nЛиманський\nПротивник наступальних дій не проводив.",
        [
            "clash some @ Хромового on bakhmut russia",
            "clash some @ Сєверного on avdiivka russia",
            "clash none on lyman russia",
        ],
    ),
    (
        "Лиманський: ворог атакував 11 разів; Покровський: тричі, в районі Родинського; Краматорський: жодного разу.",
        [
            "clash 11 on lyman russia",
            "clash 3 @ Родинського on pokrovsk russia",
            "clash none on kramatorsk russia",
        ],
    ),
    (
        "Лиманский: 11 атак; Покровский: три атаки в районе Родинского; Краматорский: ни разу.",
        [
            "clash 11 on lyman russia",
            "clash 3 @ Родинского on pokrovsk russia",
            "clash none on kramatorsk russia",
        ],
    ),
    # what is told once of several directions is told of each
    (
        "На Лиманському напрямку ворог наступав поблизу Торського, на Покровському – біля Родинського.",
        ["clash some @ Торського on lyman russia", "clash some @ Родинського on pokrovsk russia"],
    ),
    (
        "На Лиманском направлении противник наступал в районе Торского, на Покровском – у Родинского.",
        ["clash some @ Торского on lyman russia", "clash some @ Родинского on pokrovsk russia"],
    ),
    (
        "Russian forces attacked near Torske on the Lyman axis and near Rodynske on the Pokrovsk axis.",
        ["clash some @ Torske on lyman russia", "clash some @ Rodynske on pokrovsk russia"],
    ),
    # where drones came from is not where they hit
    ("Ворог атакував 65 дронами з п'яти напрямків: Курськ, Орел, Міллерово.", ["drone_strike 65 russia"]),
    ("Враг атаковал 65 дронами с трех направлений: Курск, Орел, Брянск.", ["drone_strike 65 russia"]),
    (
        "Russia attacked with 65 drones from three directions: Kursk, Oryol and Bryansk.",
        ["drone_strike 65 russia"],
    ),
    # years ago
    ("Минулоріч у цей день по Кривому Рогу били балістикою.", []),
    ("Рік тому ворог обстріляв Вовчанськ із РСЗВ.", []),
    # those who hold back an attack do not make it
    (
        "На Лиманському напрямку захисники продовжують стримувати наступ ворога в районі Торського. Відбито п'ять атак.",
        ["clash 5 @ Торського on lyman russia"],
    ),
    # no breakthrough is not no fighting; the Donbas is no oblast told before
    ("Захисники не допустили жодного прориву на Лиманському напрямку.", ["clash some on lyman russia"]),
    (
        "У Донецькій області обстріляно Бахмут. За добу ЗСУ відбили сім атак на Донбасі.",
        ["shelling some @ Бахмут russia"],
    ),
    (
        "В Донецкой области обстрелян Бахмут. За сутки ВСУ отбили семь атак на Донбассе.",
        ["shelling some @ Бахмут russia"],
    ),
    (
        "In Donetsk Oblast, Bakhmut was shelled. Ukrainian forces repelled seven attacks in the Donbas.",
        ["shelling some @ Bakhmut russia"],
    ),
    # the mark of a town
    (
        "Уночі під ударом опинилося м. Чугуїв: ракета С-300 влучила у двір школи.",
        ["missile_strike some @ Чугуїв russia"],
    ),
    # behind a part with its places the whole goes on
    (
        "Минулої доби ворог завдав 67 авіаударів, в тому числі 38 — по Сумщині та Харківщині, застосував 5 ракет.",
        [
            "air_strike 67 russia",
            "air_strike 38 @ Сумщині, Харківщині (part_of) russia",
            "missile_strike 5 russia",
        ],
    ),
    (
        "За сутки враг нанес 67 авиаударов, в том числе 38 по Сумской области, применил 5 ракет.",
        [
            "air_strike 67 russia",
            "air_strike 38 @ Сумской области (part_of) russia",
            "missile_strike 5 russia",
        ],
    ),
    (
        "Russia carried out 67 air strikes, including 38 on Sumy Oblast, and launched 5 missiles.",
        ["air_strike 67 russia", "air_strike 38 @ Sumy Oblast (part_of) russia", "missile_strike 5 russia"],
    ),
    # of what kind the parts of a number were
    (
        "Ворог обстріляв Харків 19 разів, 18 з них – удари «шахедами», ще один – «Молнія».",
        ["shelling 19 @ Харків russia", "drone_strike 18 @ Харків russia", "drone_strike 1 @ Харків russia"],
    ),
    (
        "Враг обстрелял Харьков 19 раз, 18 из них – удары дронами, еще один – авиабомба.",
        [
            "shelling 19 @ Харьков russia",
            "drone_strike 18 @ Харьков russia",
            "guided_bomb 1 @ Харьков russia",
        ],
    ),
    (
        "Russian forces attacked Kharkiv 19 times, 18 of them with drones, one more with a guided bomb.",
        [
            "unspecified 19 @ Kharkiv russia",
            "drone_strike 18 @ Kharkiv russia",
            "guided_bomb 1 @ Kharkiv russia",
        ],
    ),
    # what is denied is no zero
    ("Заяви про закінчення бойових дій на території Сумської області не відповідають дійсності.", []),
    ("Заявления о прекращении боев в Сумской области не соответствуют действительности.", []),
    # what an attack was for
    (
        "Ворог вів наступ із метою захоплення с. Торське Донецької області.",
        ["clash some @ Торське russia"],
    ),
    # "the town" behind a community is one of that
    (
        "Росіяни двічі атакували Шостку.\nУ Менській громаді пошкоджено доми, а в самому місті через влучання БпЛА зайнявся ангар.",
        ["unspecified 2 @ Шостку russia", "drone_strike 1 @ Менській громаді russia"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_reads_clauses_and_names(text: str, expected: list[str]) -> None:
    assert told(text, "Новини") == expected


@pytest.mark.parametrize(
    "text",
    [
        "На Лиманському напрямку було п'ять атак ворога, дві ще тривають.",
        "На Лиманском направлении было пять атак врага, две еще продолжаются.",
        "There were five attacks in the Lyman direction, two are still ongoing.",
        "На Лиманському напрямку відбито п'ять штурмів і тривають ще два бої.",
    ],
)
def test_what_goes_on_is_the_second_number_alone(text: str) -> None:
    five, two = reading(text).claims
    assert (five.count.best, "ongoing" in five.rules, two.count.best, "ongoing" in two.rules) == (
        5,
        False,
        2,
        True,
    )


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("У Дніпровському районі Херсона росіяни скинули з дрона вибухівку на тролейбус.", "Kherson"),
        ("В Днепровском районе Запорожья дрон попал в дом.", "Zaporizhzhia"),
    ],
)
def test_a_city_district_that_bears_a_raions_name_is_inside_its_city(text: str, city: str) -> None:
    read = reading(text)
    (claim,) = read.claims
    assert len(claim.places) == 1
    assert gazetteer().get(claim.within).name_en == city
    assert read.resolutions[0].kind == "district"
