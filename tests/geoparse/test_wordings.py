"""Short sentences in the ways of staffs, air force, administrations, ministries and newsrooms of 2022 to 2025, and what they claim."""

import pytest
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

OF_THE_GENERAL_STAFF: Cases = [
    (
        "Генштаб",
        "Противник здійснив 3 ракетних та 32 авіаційних удари, понад 85 обстрілів з РСЗВ.",
        ["missile_strike 3 russia", "air_strike 32 russia", "mlrs 86.. russia"],
    ),
    (
        "Генштаб",
        "Під вогневим ураженням перебували райони населених пунктів Соледар, Бахмутське та Яковлівка.",
        ["shelling some @ Соледар, Бахмутське, Яковлівка russia"],
    ),
    (
        "Генштаб",
        "На Бахмутському напрямку обстрілів із танків, мінометів та ствольної артилерії зазнали Спірне, Берестове і Білогорівка.",
        ["shelling some @ Спірне, Берестове, Білогорівка on bakhmut russia"],
    ),
    (
        "Генштаб",
        "Наші захисники відбили атаки в районах населених пунктів Новоселівське, Стельмахівка та Невське.",
        ["clash some @ Новоселівське, Стельмахівка, Невське russia"],
    ),
    (
        "Генштаб",
        "Авіація Сил оборони за день завдала 9 ударів по скупченнях живої сили противника.",
        ["air_strike 9 ukraine"],
    ),
    (
        "Генштаб",
        "На Авдіївському напрямку противник намагається поліпшити тактичне положення, підрозділи Сил оборони відбили десять атак поблизу Водяного, Первомайського та Опитного.",
        ["clash 10 @ Водяного, Первомайського, Опитного on avdiivka russia"],
    ),
    (
        "Генштаб",
        "На Мар'їнському напрямку сили оборони утримують оборону в районі Мар'їнки, де відбито 18 атак противника.",
        ["clash 18 @ Мар'їнки on marinka russia"],
    ),
    (
        "Генштаб",
        "Вчора відбулося 62 бойових зіткнення. Загалом ворог завдав 2 ракетних та 47 авіаударів, здійснив 61 обстріл з РСЗВ по позиціях наших військ.",
        ["clash 62 russia", "missile_strike 2 russia", "air_strike 47 russia", "mlrs 61 russia"],
    ),
    (
        "Генштаб",
        "На Куп'янському напрямку ворог вів безуспішні наступальні дії східніше Петропавлівки.",
        ["clash some @ Петропавлівки on kupiansk russia"],
    ),
    (
        "Генштаб",
        "Оперативна обстановка на Волинському та Поліському напрямках без особливих змін. Формування наступальних угруповань ворога не помічено.",
        ["clash none @ Волинському, Поліському напрямках russia"],
    ),
    (
        "Генштаб",
        "На Херсонському напрямку ворог не полишає намірів вибити наші підрозділи з плацдармів, здійснивши п'ять безрезультатних штурмів.",
        ["clash 5 on kherson russia"],
    ),
    (
        "Генштаб",
        "Протягом минулої доби на фронті зафіксовано 158 бойових зіткнень. Вчора противник завдав трьох ракетних ударів із застосуванням п'яти ракет та 91 авіаудару, скинувши 142 КАБ.",
        [
            "clash 158 russia",
            "missile_strike 3 russia",
            "missile_strike 5 (repeats) russia",
            "air_strike 91 russia",
            "guided_bomb 142 (part_of) russia",
        ],
    ),
    (
        "Генштаб",
        "Також росіяни здійснили понад три тисячі обстрілів, зокрема 94 — із реактивних систем залпового вогню, і застосували для ураження 1246 дронів-камікадзе.",
        ["shelling 3001.. russia", "mlrs 94 (part_of) russia", "drone_strike 1246 russia"],
    ),
    (
        "Генштаб",
        "На Харківському напрямку відбулося шість боєзіткнень поблизу Вовчанська та Липців.",
        ["clash 6 @ Вовчанська, Липців on kharkiv russia"],
    ),
    (
        "Генштаб",
        "Ворог завдав авіаударів по районах населених пунктів Рясне, Миропілля, Білопілля.",
        ["air_strike some @ Рясне, Миропілля, Білопілля russia"],
    ),
    (
        "Генштаб",
        "На Костянтинівському напрямку українські воїни зупинили 31 наступальну та штурмову дію агресора в районах Яблунівки, Плещіївки й Щербинівки.",
        ["clash 31 @ Яблунівки, Плещіївки, Щербинівки on kostiantynivka russia"],
    ),
    ("Генштаб", "Від початку доби загальна кількість атак агресора становить 96.", ["clash 96 russia"]),
    (
        "Генштаб",
        "Сили оборони відбили 14 атак на Лиманському напрямку. Російські підрозділи намагалися просунутися в районах Новомихайлівки, Рідкодуба, Греківки та у бік Дронівки.",
        ["clash 14 @ Новомихайлівки, Рідкодуба, Греківки, Дронівки on lyman russia"],
    ),
    (
        "Генштаб",
        "На Курському і Північно-Слобожанському напрямках ворог п’ять разів атакував позиції наших бригад, завдав 9 авіаційних ударів, скинувши при цьому 21 керовану бомбу.",
        [
            "clash 5 @ Курському, Північно-Слобожанському напрямках russia",
            "air_strike 9 @ Курському, Північно-Слобожанському напрямках russia",
            "guided_bomb 21 @ Курському, Північно-Слобожанському напрямках (part_of) russia",
        ],
    ),
    (
        "Генштаб",
        "На Оріхівському напрямку ворог двічі безуспішно намагався покращити своє положення в районі Кам'янського.",
        ["clash 2 @ Кам'янського on orikhiv russia"],
    ),
    (
        "Генштаб",
        "На Гуляйпільському напрямку окупанти наступальних дій не проводили, проте авіаударів зазнали Залізничне та Гуляйполе.",
        ["clash none on huliaipole russia", "air_strike some @ Залізничне, Гуляйполе on huliaipole russia"],
    ),
    ("Генштаб", "Наразі тривають два боєзіткнення.", ["clash 2 russia"]),
    (
        "Генштаб",
        "Ворог задіяв 6 480 дронів-камікадзе та здійснив 5 231 обстріл.",
        ["drone_strike 6480 russia", "shelling 5231 russia"],
    ),
    (
        "Генштаб",
        "На Придніпровському напрямку українські воїни зупинили одну спробу загарбників наблизитися до Антонівського мосту.",
        ["clash 1 @ Антонівського мосту on prydniprovskyi russia"],
    ),
    (
        "Генштаб",
        "Понад 70 атак, більшість із яких відбито, ворог здійснив на Новопавлівському напрямку.",
        ["clash 71.. on novopavlivka russia"],
    ),
]
OF_THE_AIR_FORCE: Cases = [
    (
        "Повітряні сили",
        "У ніч на 23 вересня противник атакував 115 ударними БпЛА типу Shahed із напрямків: Орел, Шаталово, Міллєрово.",
        ["drone_strike 115 russia"],
    ),
    (
        "Повітряні сили",
        "Ворог ударив трьома ракетами Іскандер-М з Курської області та 48 безпілотниками.",
        ["missile_strike 3 russia", "drone_strike 48 russia"],
    ),
    (
        "Ukrainian Air Force",
        "Russian forces attacked Ukraine overnight with 84 Shahed drones launched from Primorsko-Akhtarsk and Kursk; 71 were shot down.",
        ["drone_strike 84 russia"],
    ),
]
OF_ADMINISTRATIONS: Cases = [
    (
        "Харківська ОВА",
        "Харків та сім сіл області протягом доби зазнали ворожих ударів.",
        ["unspecified some @ Харків russia"],
    ),
    (
        "Харківська ОВА",
        "По Новобаварському району міста Харкова ворог ударив двома БпЛА типу «Герань-2».",
        ["drone_strike 2 @ Новобаварському району russia"],
    ),
    (
        "Запорізька ОВА",
        "Протягом доби окупанти завдали 467 ударів по 17 населених пунктах Запорізької області.",
        ["unspecified 467 @ Запорізької області russia"],
    ),
    (
        "Запорізька ОВА",
        "290 БпЛА різної модифікації атакували Гуляйполе, Юрківку, Оріхів і Малинівку.",
        ["drone_strike 290 @ Гуляйполе, Юрківку, Оріхів, Малинівку russia"],
    ),
    (
        "Запорізька ОВА",
        "Зафіксовано 5 обстрілів з РСЗВ по території Новоандріївки та Степового.",
        ["mlrs 5 @ Новоандріївки, Степового russia"],
    ),
    (
        "Сумська ОВА",
        "За день росіяни здійснили 14 обстрілів прикордоння Сумщини. Пролунало 27 вибухів.",
        ["shelling 14 @ Сумщини russia"],
    ),
    (
        "Сумська ОВА",
        "Шосткинська громада: завдано удару трьома КАБ.",
        ["guided_bomb 3 @ Шосткинська громада russia"],
    ),
    (
        "Херсонська ОВА",
        "Минулої доби росіяни 64 рази обстріляли Херсонщину, 9 разів — місто Херсон.",
        ["shelling 64 @ Херсонщину russia", "shelling 9 @ Херсон (part_of) russia"],
    ),
    (
        "Донецька ОВА",
        "Минулої доби росіяни 34 рази обстріляли міста й села Донеччини. Від лінії фронту вивезли 180 людей.",
        ["shelling 34 @ Донеччини russia"],
    ),
    (
        "Черниговская ОВА",
        "За прошедшие сутки враг 17 раз обстрелял приграничье Черниговщины, 44 взрыва.",
        ["shelling 17 @ Черниговщины russia"],
    ),
]
OF_RUSSIAN_VOICES: Cases = [
    (
        "Минобороны России",
        "Подразделения группировки войск «Центр» отразили восемь контратак ВСУ в районах Новгородского, Сухой Балки и Гродовки.",
        ["clash 8 @ Новгородского, Сухой Балки, Гродовки ukraine"],
    ),
    (
        "Минобороны России",
        "Высокоточным оружием ВС РФ нанесли групповой удар по аэродрому Миргород.",
        ["unspecified 1 @ Миргород russia"],
    ),
]
OF_NEWS: Cases = [
    (
        "Newsroom",
        "Russian troops shelled the Nikopol district 14 times, hitting Marhanets and the Myrove community, Governor Lysak said.",
        ["shelling 14 @ Nikopol district russia", "shelling some @ Marhanets, Myrove community russia"],
    ),
    (
        "Новости",
        "На Купянском направлении противник трижды атаковал в районах Песчаного и Колодязного.",
        ["clash 3 @ Песчаного, Колодязного on kupiansk russia"],
    ),
    (
        "Новости",
        "Российские войска сбросили семь управляемых авиабомб на Краматорск.",
        ["guided_bomb 7 @ Краматорск russia"],
    ),
    (
        "Новости",
        "Больше всего атак – 27 – отбито на Покровском направлении.",
        ["clash 27 on pokrovsk russia"],
    ),
    (
        "Новости",
        "Под обстрелами оказались Угледар, Пречистовка и Великая Новоселка.",
        ["shelling some @ Угледар, Пречистовка, Великая Новоселка russia"],
    ),
    (
        "Новости",
        "Ночью по Одессе выпустили 8 ракет «Калибр», четыре из них сбиты.",
        ["missile_strike 8 @ Одессе russia"],
    ),
    ("Новости", "Дрон атаковал гражданский автомобиль в Бериславе.", ["drone_strike 1 @ Бериславе russia"]),
    (
        "ISW",
        "Russian forces attacked north of Chasiv Yar near Novomarkove and toward Kostyantynivka on September 21 and 22 but did not advance.",
        ["clash some @ Novomarkove, Kostyantynivka russia"],
    ),
    (
        "Newsroom",
        "The Ukrainian General Staff said 112 clashes took place in the past day, with the heaviest fighting near Pokrovsk, where 37 attacks were repelled.",
        ["clash 112 russia", "clash 37 @ Pokrovsk (part_of) russia"],
    ),
    (
        "Newsroom",
        "Russian forces launched five missile and 61 air strikes and carried out over 3,400 shelling attacks.",
        ["missile_strike 5 russia", "air_strike 61 russia", "shelling 3401.. russia"],
    ),
    (
        "Newsroom",
        "A Russian glide bomb hit an apartment building in Kharkiv, killing two.",
        ["guided_bomb 1 @ Kharkiv russia"],
    ),
    ("Newsroom", "A ballistic missile struck Kryvyi Rih.", ["missile_strike 1 @ Kryvyi Rih russia"]),
    (
        "Newsroom",
        "Ukrainian drones struck an oil refinery in Ryazan, Russia.",
        ["drone_strike some @ Ryazan ukraine"],
    ),
    (
        "Newsroom",
        "Some 40 settlements in Kherson region came under artillery fire.",
        ["shelling some @ Kherson region russia"],
    ),
    (
        "Newsroom",
        "Ukrainian troops repelled between 10 and 12 assaults near Robotyne.",
        ["clash 10..12 @ Robotyne russia"],
    ),
    (
        "Newsroom",
        "No air strikes were recorded in the Siversk direction.",
        ["air_strike none on siversk russia"],
    ),
    (
        "Newsroom",
        "Two dozen clashes took place on the Lyman and Kupiansk axes.",
        ["clash 24 @ Lyman, Kupiansk axes russia"],
    ),
    (
        "Newsroom",
        "Since the start of the invasion, Russia has fired over 9,000 missiles at Ukrainian cities.",
        ["missile_strike 9001.. russia"],
    ),
]
NO_CLAIMS: Cases = [
    (
        "Генштаб",
        "Підрозділи ракетних військ і артилерії уразили 3 пункти управління та склад боєприпасів.",
        [],
    ),
    (
        "Повітряні сили",
        "За попередніми даними, станом на 09:00 протиповітряною обороною збито 103 ворожих БпЛА на півночі та сході країни.",
        [],
    ),
    ("Херсонська ОВА", "Через російську агресію двоє людей загинули, ще 8 – дістали поранення.", []),
    (
        "Минобороны России",
        "За ночь дежурными средствами ПВО уничтожены 32 украинских беспилотника: 14 над Брянской областью, девять – над Курской.",
        [],
    ),
    ("Минобороны России", "Потери противника составили до 240 военнослужащих и два танка.", []),
    (
        "Спорт",
        "«Шахтар» атакував частіше: 14 ударів проти 5, але «Полісся» з Житомира відбило всі атаки.",
        [],
    ),
    ("Спорт", "Харків'янин виграв три бої на турнірі у Києві.", []),
    ("Газета", "Вчителі Львова провели двогодинний страйк, у ньому взяли участь 300 осіб.", []),
    ("Newsroom", "Workers at two Odesa terminals went on strike for the third day.", []),
    ("Newsroom", "Germany will deliver 12 Leopard tanks and 3,000 artillery rounds to Ukraine.", []),
    ("Newsroom", "The two ministers clashed over grain at a meeting in Lviv.", []),
    ("Новости", "Суд в Киеве рассмотрит 20 исков о прорыве трубы.", []),
    ("Новости", "В Харькове потушили пять пожаров, погибших нет.", []),
    ("Музей", "У 1919 році під Києвом відбулося сім боїв між більшовиками та армією УНР.", []),
    ("Newsroom", "In February 2015 the town of Debaltseve saw dozens of attacks.", []),
    ("Newsroom", "Russia may launch 700 drones at Kyiv in one night, the general warned.", []),
    ("Газета", "Ворог готує 6 штурмових бригад для наступу на Покровськ.", []),
    ("Новости", "Партизаны передали ВСУ 200 дронов, собранных в Полтаве.", []),
    ("Газета", "У Вінниці відкрили виставку, присвячену боям за Бахмут.", []),
    ("Новости", "В Одессе столкнулись два автомобиля, пострадали четыре человека.", []),
    ("Газета", "Тривога в Сумах тривала 7 годин.", []),
    (
        "Newsroom",
        "The Azov brigade marked its anniversary in Zaporizhzhia with 12 rounds of artillery salute.",
        [],
    ),
]

EVERY: Cases = [
    *OF_THE_GENERAL_STAFF,
    *OF_THE_AIR_FORCE,
    *OF_ADMINISTRATIONS,
    *OF_RUSSIAN_VOICES,
    *OF_NEWS,
    *NO_CLAIMS,
]


@pytest.mark.parametrize(("source", "text", "expected"), EVERY, ids=[text[:50] for _, text, _ in EVERY])
def test_reads_the_wordings_of_those_who_report(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected
