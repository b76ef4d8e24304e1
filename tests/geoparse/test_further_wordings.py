"""Sentences of newsrooms, analysts and staffs, and what they claim."""

import pytest
from test_reported_misreadings import told

CLAIMS: list[tuple[str, str, list[str]]] = [
    (
        "Newsroom",
        "The settlements of Mala Tokmachka and Preobrazhenka came under fire in the Orikhiv direction.",
        ["shelling some @ Mala Tokmachka, Preobrazhenka on orikhiv russia"],
    ),
    ("Newsroom", "Nikopol was under fire again overnight.", ["shelling some @ Nikopol russia"]),
    ("Newsroom", "Russian troops opened fire on Bilopillia 14 times.", ["shelling 14 @ Bilopillia russia"]),
    (
        "Newsroom",
        "Enemy aircraft struck Orikhiv with four guided aerial bombs.",
        ["air_strike some @ Orikhiv (repeats) russia", "guided_bomb 4 @ Orikhiv russia"],
    ),
    (
        "Newsroom",
        "The heaviest fighting was in the Pokrovsk sector, where Russian troops attacked 44 times.",
        ["clash 44 on pokrovsk russia"],
    ),
    (
        "Newsroom",
        "In the Lyman sector, the enemy launched 19 attacks near Kolodiazi and Ridkodub, five of which are ongoing.",
        ["clash 19 @ Kolodiazi, Ridkodub on lyman russia", "clash 5 on lyman (part_of) russia"],
    ),
    (
        "Newsroom",
        "Seventeen combat engagements were recorded in the Novopavlivka direction.",
        ["clash 17 on novopavlivka russia"],
    ),
    (
        "Newsroom",
        "Russian shelling of Kostiantynivka killed three people on Monday.",
        ["shelling some @ Kostiantynivka russia"],
    ),
    ("Newsroom", "An overnight drone attack on Odesa damaged a hotel.", ["drone_strike 1 @ Odesa russia"]),
    (
        "Newsroom",
        "At least five people were killed when a Russian missile hit a supermarket in Kharkiv.",
        ["missile_strike 1 @ Kharkiv russia"],
    ),
    (
        "Newsroom",
        "Russia fired 12 S-300 missiles at Zaporizhzhia city.",
        ["missile_strike 12 @ Zaporizhzhia russia"],
    ),
    (
        "Newsroom",
        "Ukraine's military reported repelling attacks near Bilohorivka, Spirne and Rozdolivka.",
        ["clash some @ Bilohorivka, Spirne, Rozdolivka russia"],
    ),
    (
        "Newsroom",
        "The occupiers tried to break through near Robotyne eight times without success.",
        ["clash 8 @ Robotyne russia"],
    ),
    ("Newsroom", "There were no combat clashes on the Kherson front.", ["clash none on kherson russia"]),
    (
        "Newsroom",
        "Russian forces have not carried out any assaults in the Huliaipole sector.",
        ["clash none on huliaipole russia"],
    ),
    (
        "Newsroom",
        "Russian artillery shelled 20 settlements in Zaporizhzhia region, including Huliaipole and Orikhiv.",
        ["shelling some @ Huliaipole, Orikhiv russia"],
    ),
    (
        "ISW",
        "Russian milbloggers claimed that Russian forces advanced 500 meters near Robotyne.",
        ["clash some @ Robotyne russia"],
    ),
    (
        "ISW",
        "Ukrainian forces conducted counterattacks near Klishchiivka and Andriivka.",
        ["clash some @ Klishchiivka, Andriivka ukraine"],
    ),
    (
        "RFE/RL",
        "Ukrainian forces repelled more than 15 Russian attacks in and around Avdiyivka over the previous 24 hours.",
        ["clash 16.. @ Avdiyivka russia"],
    ),
    (
        "RFE/RL",
        "Kharkiv and Sumy regions were hit by missiles and drones, local authorities reported.",
        ["unspecified some @ Kharkiv, Sumy regions russia"],
    ),
    ("Генштаб", "На Сіверському напрямку атак не було.", ["clash none on siversk russia"]),
    (
        "Генштаб",
        "Ворог не припиняє атак на Покровському напрямку: 31 раз штурмував у районах Шахового, Новоекономічного, Мирнограда.",
        ["clash 31 @ Шахового, Новоекономічного, Мирнограда on pokrovsk russia"],
    ),
    (
        "Генштаб",
        "Щонайменше сім боїв ідуть на Покровському напрямку, п'ять завершено.",
        ["clash 7.. on pokrovsk russia"],
    ),
    ("Генштаб", "Атаки тривають у районі Куп'янська.", ["clash some @ Куп'янська russia"]),
    ("Генштаб", "Жодного штурму на Оріхівському напрямку не зафіксовано.", ["clash none on orikhiv russia"]),
    (
        "Генштаб",
        "Ракетного удару зазнали Суми, авіаударів – Юнаківка й Хотінь.",
        ["missile_strike 1 @ Суми russia", "air_strike some @ Юнаківка, Хотінь russia"],
    ),
    (
        "Генштаб",
        "Агресор сім разів йшов вперед поблизу Степногірська та Малих Щербаків.",
        ["clash 7 @ Степногірська, Малих Щербаків russia"],
    ),
    ("Генштаб", "Із РСЗВ ворог обстріляв Козацьке.", ["mlrs some @ Козацьке russia"]),
    (
        "Генштаб",
        "Наша авіація завдала шести ударів по позиціях зенітно-ракетних комплексів.",
        ["air_strike 6 ukraine"],
    ),
    (
        "Новости",
        "Бои шли у Работино и Вербового, отражено более десятка атак.",
        ["clash 11.. @ Работино, Вербового russia"],
    ),
    (
        "Новости",
        "Генштаб: на Лиманском направлении семнадцать атак, на Покровском – сорок одна.",
        ["clash 17 on lyman russia", "clash 41 on pokrovsk russia"],
    ),
    (
        "Новости",
        "Враг ударил по Харькову КАБами, есть прилет в Салтовском районе.",
        ["air_strike some @ Харькову russia", "unspecified 1 @ Салтовском районе russia"],
    ),
    (
        "Новости",
        "Никопольский район россияне атаковали 20 раз: артиллерией и FPV-дронами.",
        ["unspecified 20 @ Никопольский район russia"],
    ),
    ("Новости", "Ни одной атаки на Оріхівському напрямку.", ["clash none on orikhiv russia"]),
    (
        "Новости",
        "Около полуночи по центру Запорожья ударили пять «Шахедов».",
        ["drone_strike 5 @ Запорожья russia"],
    ),
    (
        "Новости",
        "В Купянском районе под обстрел попали Кругляковка и Песчаное.",
        ["shelling some @ Кругляковка, Песчаное russia"],
    ),
]
REPORTS: list[tuple[str, str, list[str]]] = [
    (
        "Повітряні сили",
        "У ніч на 23 вересня противник атакував 115 ударними БпЛА із напрямків: Орел, Шаталово, Чауда – Крим. "
        "Станом на 09:00 збито 103 БпЛА на півночі та сході країни. Зафіксовано влучання 12 ударних БпЛА на 7 локаціях.",
        ["drone_strike 115 russia", "drone_strike 12 (part_of) russia"],
    ),
    (
        "Newsroom",
        "Moscow's troops carried out 61 airstrikes. They dropped 105 guided bombs and fired 3,789 times at settlements.",
        ["air_strike 61 russia", "guided_bomb 105 (part_of) russia", "shelling 3789 russia"],
    ),
    (
        "Сумська ОВА",
        "Минулої доби війська рф здійснили 74 обстріли по 32 населених пунктах Сумщини. Понад 20 ударів КАБами – у Шосткинському районі. "
        "Евакуйовано 13 людей. Повітряна тривога тривала 16 годин 9 хвилин.",
        ["shelling 74 @ Сумщини russia", "air_strike 21.. @ Шосткинському районі russia"],
    ),
    (
        "Музей",
        "У 2014 році тут точилися бої. Біля Дебальцевого відбулося 12 зіткнень. Тепер у музеї відкрито виставку.",
        [],
    ),
]
NO_CLAIMS: list[tuple[str, str]] = [
    ("Newsroom", "The EU approved a 50 billion euro package after talks in Brussels and Kyiv."),
    ("Newsroom", "Zelenskiy met 12 ambassadors in Odesa on Friday."),
    ("Newsroom", "Truckers blocked three crossings near Lviv."),
    ("Newsroom", "An earthquake struck near Poltava, the institute said."),
    ("Newsroom", "A fire hit a warehouse in Dnipro."),
    ("Newsroom", "Inflation hit 12 percent in Kharkiv region."),
    ("Newsroom", "Five missiles were displayed at an arms fair in Kyiv."),
    ("Newsroom", "Ukraine produced 200,000 drones last year."),
    ("Газета", "Команда з Харкова відбила три пенальті."),
    ("Газета", "У Львові 15 волонтерів зібрали дрони для фронту."),
    ("Газета", "На Харківщині фермери зібрали 300 тонн соняшнику, попри обстріли."),
    ("Газета", "Ціни вдарили по жителях Одеси."),
    ("Газета", "Суд у Полтаві виніс вирок за наведення ракет на місто."),
    ("Новости", "Град повредил посевы в Полтавской области."),
    ("Новости", "Ураган сорвал крыши с 20 домов во Львовской области."),
    ("Новости", "В Чернигове отключили свет после перегрузки."),
    ("Новости", "Сборная Харькова провела семь атак во втором тайме."),
    ("Новости", "Полиция Одессы задержала троих за стрельбу."),
    ("Новости", "Украина получила 40 ракет для «Пэтриот»."),
    ("Газета", "Град розміром з горіх випав у Черкасах."),
    (
        "Newsroom",
        "The General Staff said Russian losses over the past day were 1,050 troops, nine tanks and 45 artillery systems.",
    ),
    ("Newsroom", "More than 300 residents were evacuated from Pokrovsk after shelling."),
    ("RFE/RL", "The bodies of 11 soldiers were returned to Kyiv."),
]


@pytest.mark.parametrize(
    ("source", "text", "expected"), CLAIMS + REPORTS, ids=[text[:50] for _, text, _ in CLAIMS + REPORTS]
)
def test_reads_what_is_told(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(("source", "text"), NO_CLAIMS, ids=[text[:50] for _, text in NO_CLAIMS])
def test_makes_no_claim_of_what_is_no_event(source: str, text: str) -> None:
    assert told(text, source) == []
