"""Clause by clause: what one clause or line says of another, guns that killed, flown at or told alone; each was misread once."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Вороги били у напрямку:\n\n• міста Семенівка (двічі), сіл Архипівка (тричі), Залізний Міст (7 разів) Семенівської громади;\n• сіл Клюси і Єліне (двічі) Сновської громади.",
        [
            "unspecified some @ Семенівської громади",
            "unspecified 2 @ Семенівка",
            "unspecified 3 @ Архипівка",
            "unspecified 7 @ Залізний Міст",
            "unspecified some @ Клюси",
            "unspecified 2 @ Єліне",
        ],
    ),
    ("The mission revisited the areas where heavy weapons are held; nine howitzers were missing.", []),
    (
        "The army reported 41 combat engagements, saying its troops had beaten off Russian assaults near Synkivka.",
        ["clash 41", "clash some @ Synkivka"],
    ),
    ("У районі Вуглегірської ТЕС бої не вщухають.", ["clash some @ Вуглегірської ТЕС"]),
    ("Дрон ударив по Запорізькій АЕС.", ["drone_strike 1 @ Запорізькій АЕС"]),
    (
        "На Курахівському напрямку 31 атака. Ворог ліз уперед поблизу Гірника та Цукуриного.",
        ["clash 31 @ Гірника, Цукуриного on kurakhove"],
    ),
    (
        "У Запорізькій області завдали 90 ударів. П'ять авіаційних прийшлися на Оріхів та Роботине, два удари з РСЗВ – на Малу Токмачку.",
        ["unspecified 90 @ Запорізькій області", "air_strike 5 @ Оріхів, Роботине", "mlrs 2 @ Малу Токмачку"],
    ),
    ("Огонь велся из миномётов по Зайцево.", ["shelling some @ Зайцево"]),
    ("Три обстрела Безымянного, два - Саханки.", ["shelling 2 @ Саханки"]),
    ("«Шахед» влетел в крышу многоэтажки в Сумах.", ["drone_strike 1 @ Сумах"]),
    ("По Миколаєву вночі двічі відпрацювали «Ураганами».", ["mlrs 2 @ Миколаєву"]),
    (
        "There were drones, missiles and guided bombs against the Sumy and Kharkiv regions.",
        [
            "drone_strike some @ Sumy, Kharkiv regions",
            "missile_strike some @ Sumy, Kharkiv regions",
            "air_strike some @ Sumy, Kharkiv regions",
        ],
    ),
    (
        "Russian artillery killed a woman and wounded two more people in Kostiantynivka.",
        ["shelling some @ Kostiantynivka"],
    ),
    ("Russian drones wounded three people in Kherson.", ["drone_strike some @ Kherson"]),
    (
        "Russia used three missiles and nine drones; some of the missiles did not hit their targets.",
        ["missile_strike 3", "drone_strike 9"],
    ),
    (
        "Ukrainian forces repelled assaults on Bakhmut itself; within 20km northeast of Bakhmut near Vesele and Soledar; and within 14km south of Bakhmut near Klishchiivka.",
        ["clash some @ Bakhmut, Vesele, Soledar, Klishchiivka"],
    ),
    (
        "Russian forces did not conduct ground attacks near Vuhledar and continued routine artillery fire in western Donetsk Oblast.",
        ["clash none @ Vuhledar", "shelling some @ Donetsk Oblast"],
    ),
    ("Поліція задокументувала 1986 російських обстрілів Донеччини.", ["shelling 1986 @ Донеччини"]),
    (
        "На Лиманському напрямку тривають два боєзіткнення з 13.",
        ["clash 13 on lyman", "clash 2 on lyman (part_of)"],
    ),
    ("На Лиманському напрямку відбито п'ять атак із 12.", ["clash 12 on lyman"]),
    (
        "Один бій був на Оріхівському напрямку, на Придніпровському атак не було.",
        ["clash 1 on orikhiv", "clash none on prydniprovskyi"],
    ),
    (
        "Обстрілів зазнали Вовчанськ, а ще Зелене та Тополі на Харківщині.",
        ["shelling some @ Вовчанськ, Зелене, Тополі"],
    ),
    (
        "Зафиксирован обстрел: 02.17 по н.п. Макеевка, применена РСЗО HIMARS (две ракеты).",
        ["mlrs some @ Макеевка"],
    ),
    (
        "На Запорожском направлении обстреляны Орехов и Гуляйполе. Наступательных действий там не было.",
        [
            "shelling some @ Орехов, Гуляйполе on zaporizhzhia",
            "clash none @ Орехов, Гуляйполе on zaporizhzhia",
        ],
    ),
    (
        "- 15:55 с. Подолы Купянского района. Враг нанес удар двумя управляемыми авиабомбами.",
        ["guided_bomb 2 @ Подолы"],
    ),
    ("В 11:20 по Волчанску ударили из РСЗО, попадание в здание школы.", ["mlrs 1 @ Волчанску"]),
    ("Украинские боевики положили 8 снарядов в Донецке.", ["shelling some @ Донецке"]),
    (
        "Штурмовики разматывают позиции ВСУ у Парасковиевки, противник откатывается к Берховке.",
        ["clash some @ Парасковиевки"],
    ),
    ("По Часову Яру всю ночь работала арта, прилёты хорошие.", ["shelling some @ Часову Яру"]),
    (
        "На Лиманском направлении отражены три атаки батальонных тактических групп ВСУ в направлениях Макеевки и Площанки.",
        ["clash 3 @ Макеевки, Площанки on lyman"],
    ),
    (
        "Огнём артиллерии, в том числе реактивной, сорваны две попытки наступления противника в районе Безводного.",
        ["clash 2 @ Безводного"],
    ),
    ("На Приморському напрямку 15 обстрілів.", ["shelling 15 on mariupol"]),
    (
        "Из гранатометов и крупнокалиберных пулеметов боевики били по укреплениям под Талаковкой.",
        ["shelling some @ Талаковкой"],
    ),
    (
        "Четыре обстрела пришлось на Марьинку, под вечер в районе Широкино работал снайпер.",
        ["shelling 4 @ Марьинку"],
    ),
    ("На Луганському напрямку бойовики порушили режим тиші сім разів.", ["shelling 7 on luhansk"]),
    (
        "ВСУ обстреляли ЛНР. Всего за неделю украинская сторона 13 раз обстреляла территорию республики.",
        ["shelling some @ ЛНР (repeats)", "shelling 13 @ ЛНР"],
    ),
    ("На Донецком: по Ясиноватой ударный дрон, ранены двое.", ["drone_strike 1 @ Ясиноватой on donetsk"]),
    (
        "На Бахмутському напрямку застосував авіацію: завдав по одному удару біля Спірного та Кодеми.",
        ["air_strike 1 @ Спірного, Кодеми on bakhmut"],
    ),
    ("Обстреляны Зайцево и посёлок шахты 6/7.", ["shelling some @ Зайцево"]),
    ("Шалигинська громада – по с. Сопич завдано авіаудару, поранено чоловіка.", ["air_strike 1 @ Сопич"]),
    ("Обстріл Нікополя, застосовано РСЗВ.", ["mlrs some @ Нікополя"]),
    ("There isn't a night now without such strikes.", []),
    (
        "По данным канала, подразделения ВСУ стояли у Карловки. Обстреляны Донецк и Ясиноватая. Горловка тоже под огнём.",
        ["shelling some @ Донецк, Ясиноватая", "shelling some @ Горловка"],
    ),
    ("Минулої доби окупанти здійснили 56 обстрілів Херсона та області.", ["shelling 56 @ Херсона, Херсона"]),
    (
        "Росія випустила рекордні 810 дронів: Київ та інші міста України зазнали руйнувань.",
        ["drone_strike 810"],
    ),
    (
        "Боевики девять раз обстреляли позиции украинских военных около Авдеевки, из них трижды - из миномётов.",
        ["shelling 9 @ Авдеевки", "shelling 3 @ Авдеевки (part_of)"],
    ),
    ("За сутки Украина 16 раз обстреляла территорию ДНР.", ["shelling 16 @ ДНР"]),
    ("Российские беспилотники также атаковали Киев.", ["drone_strike some @ Киев"]),
    ("Російські дрони також ударили по Сумах.", ["drone_strike some @ Сумах"]),
    (
        "Ukraine's Air Force said it had shot down 61 of the 89 Shahed-type drones and decoys launched overnight.",
        [],
    ),
    (
        "In Krasnopillia the enemy carried out an airstrike with guided bombs and shelled with mortars.",
        ["air_strike 1 @ Krasnopillia", "shelling some @ Krasnopillia"],
    ),
    ("Російські дрони водночас атакували Нікополь.", ["drone_strike some @ Нікополь"]),
    (
        "Російський дрон влучив у дев'ятиповерхівку в одному з районів Нікополя.",
        ["drone_strike 1 @ Нікополя"],
    ),
    ("A Russian drone hit a shop in downtown Nikopol.", ["drone_strike 1 @ Nikopol"]),
    ("Russian forces hit the roof of a house in Nikopol.", ["unspecified some @ Nikopol"]),
    (
        "The mayor of Kharkiv said a drone had struck a petrol station in the city centre, and explosions were also heard in the city of Sumy.",
        ["drone_strike 1 @ Kharkiv"],
    ),
    (
        "Siversk was among cities and villages in the Donetsk region that came under Russian shelling.",
        ["shelling some @ Siversk"],
    ),
    ("The club were held 2-2 in Dnipro after a late strike from outside the box.", []),
    ("Про обстріл Білопілля повідомили в ОВА.", ["shelling some @ Білопілля"]),
    ("Об обстреле Белополья сообщили в администрации.", ["shelling some @ Белополья"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_clause_says_of_the_next(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
