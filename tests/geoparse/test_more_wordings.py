"""More sentences of staffs, administrations, ministries and newsrooms, and of those who tell of no war at all."""

import pytest
from test_reported_misreadings import told

CLAIMS: list[tuple[str, str, list[str]]] = [
    (
        "Генштаб",
        "Загалом за минулу добу відбулося 134 боєзіткнення. Найбільше — 46 — на Покровському напрямку.",
        ["clash 134 russia", "clash 46 on pokrovsk (part_of) russia"],
    ),
    (
        "Генштаб",
        "За добу ворог завдав 88 авіаударів, з них 40 – по Запорізькому напрямку.",
        ["air_strike 88 russia", "air_strike 40 on zaporizhzhia (part_of) russia"],
    ),
    (
        "Генштаб",
        "На Торецькому напрямку за підтримки авіації окупанти 17 разів наступали поблизу Торецька, Щербинівки та Диліївки. Ще шість боєзіткнень тривають.",
        [
            "clash 17 @ Торецька, Щербинівки, Диліївки on toretsk russia",
            "clash 6 on toretsk (part_of) russia",
        ],
    ),
    (
        "Генштаб",
        "На Краматорському напрямку ворог неподалік Часового Яру та Ступочок здійснив п'ять спроб потіснити наші війська. Усі атаки відбито.",
        ["clash 5 @ Часового Яру, Ступочок on kramatorsk russia"],
    ),
    (
        "Генштаб",
        "У Бахмутському районі дві атаки противника були відбиті силами оборони, одна триває.",
        ["clash 2 @ Бахмутському районі russia", "clash 1 @ Бахмутському районі (part_of) russia"],
    ),
    (
        "Генштаб",
        "Ситуація на Сіверському напрямку: ворог сім разів штурмував біля Білогорівки, Спірного, Переїзного.",
        ["clash 7 @ Білогорівки, Спірного, Переїзного on siversk russia"],
    ),
    (
        "Генштаб",
        "Дев'ять боїв точилося на Лиманському напрямку — під Тернами, Ямполівкою, Зарічним.",
        ["clash 9 @ Тернами, Ямполівкою, Зарічним on lyman russia"],
    ),
    (
        "Генштаб",
        "Противник завдав по одному авіаудару в районах Малинівки та Новодарівки.",
        ["air_strike 1 @ Малинівки, Новодарівки russia"],
    ),
    (
        "Генштаб",
        "Із мінометів та артилерії загарбники обстріляли понад 90 населених пунктів Сумської, Донецької та Чернігівської областей, серед них Бачівськ, Янжулівка, Торське.",
        ["shelling some @ Бачівськ, Янжулівка, Торське russia"],
    ),
    (
        "Генштаб",
        "На півдні ворог застосував 36 FPV-дронів по Кізомису та Білозерці.",
        ["drone_strike 36 @ Кізомису, Білозерці russia"],
    ),
    ("Генштаб", "Кількість обстрілів за добу сягнула 3 800.", ["shelling 3800 russia"]),
    (
        "Генштаб",
        "На Олександрівському напрямку противник провів 21 наступальну дію поблизу Вороного, Вербового, Нового Запоріжжя.",
        ["clash 21 @ Вороного, Вербового, Нового Запоріжжя on oleksandrivka russia"],
    ),
    (
        "Генштаб",
        "Штурмові дії ворога зупинено у Малій Локні; ще одна атака відбита поблизу Погрібків.",
        ["clash some @ Малій Локні russia", "clash 1 @ Погрібків russia"],
    ),
    (
        "Генштаб",
        "Два штурми — поблизу Роботиного, один — в напрямку Новоданилівки.",
        ["clash 2 @ Роботиного russia", "clash 1 @ Новоданилівки russia"],
    ),
    (
        "Харківська ОВА",
        "Олег Синєгубов: Протягом доби ворожим ударам піддався Харків і 6 населених пунктів області, постраждали двоє людей.",
        ["unspecified some @ Харків russia"],
    ),
    (
        "Харківська ОВА",
        "О 02:40 у Слобідському районі Харкова зафіксовано влучання ворожого безпілотника в приватний будинок.",
        ["drone_strike 1 @ Слобідському районі russia"],
    ),
    (
        "Харківська ОВА",
        "Ворог застосував по Харківщині: 5 ракет С-300; 7 КАБ; 14 БпЛА типу «Герань-2».",
        [
            "missile_strike 5 @ Харківщині russia",
            "guided_bomb 7 @ Харківщині russia",
            "drone_strike 14 @ Харківщині russia",
        ],
    ),
    (
        "Донецкая ОВА",
        "За сутки россияне 3 раза обстреляли Константиновку, ранены двое. В Дружковке повреждены 4 дома.",
        ["shelling 3 @ Константиновку russia"],
    ),
    (
        "Полтавська ОВА",
        "Увечері росіяни атакували Миргородський район ударними БпЛА. Є пошкодження на енергооб'єкті.",
        ["drone_strike some @ Миргородський район russia"],
    ),
    (
        "Одеська ОВА",
        "Вночі ворог масовано атакував південь Одещини ударними дронами, пошкоджено портову інфраструктуру Ізмаїла.",
        ["drone_strike some @ Одещини russia"],
    ),
    (
        "Миколаївська ОВА",
        "Вчора о 14:20 ворог ударив FPV-дроном по Куцурубській громаді.",
        ["drone_strike 1 @ Куцурубській громаді russia"],
    ),
    (
        "Чернігівська ОВА",
        "За добу 21 обстріл прикордонних територій області, 63 вибухи.",
        ["shelling 21 russia"],
    ),
    (
        "Запорізька ОВА",
        "Війська рф завдали 11 авіаударів по Малокатеринівці, Гуляйполю та Залізничному, 9 обстрілів з РСЗВ накрили Новоданилівку.",
        ["air_strike 11 @ Малокатеринівці, Гуляйполю, Залізничному russia", "mlrs 9 @ Новоданилівку russia"],
    ),
    (
        "Запорізька ОВА",
        "Окупанти вдарили по Запоріжжю керованими авіабомбами: поранено 5 людей.",
        ["air_strike some @ Запоріжжю russia"],
    ),
    (
        "Kherson ODA",
        "Enemy shelled Bilozerka six times and used three drones against Komyshany.",
        ["shelling 6 @ Bilozerka russia", "drone_strike 3 @ Komyshany russia"],
    ),
    (
        "ISW",
        "Russian troops continued their offensive operations near Kyslivka and Tabaivka in the Kupyansk direction on June 9.",
        ["clash some @ Kyslivka, Tabaivka on kupiansk russia"],
    ),
    (
        "RFE/RL",
        "Russian forces carried out at least 60 attacks on Ukrainian positions in the east, the military's General Staff said, with Bakhmut and Avdiyivka remaining the hot spots.",
        ["clash 60.. russia"],
    ),
    (
        "RFE/RL",
        "One person was killed and nine others were injured in Russian shelling of the Kherson region over the past day.",
        ["shelling some @ Kherson region russia"],
    ),
    (
        "Newsroom",
        "The mayor of Kharkiv, Ihor Terekhov, said three guided bombs hit the city's Saltivka district.",
        ["guided_bomb 3 @ Saltivka district russia"],
    ),
    (
        "Newsroom",
        "Over the past week Russia dropped more than 800 glide bombs on Ukraine, Zelenskiy said.",
        ["guided_bomb 801.. russia"],
    ),
    (
        "Newsroom",
        "Ukraine's forces hit an ammunition depot near Melitopol with HIMARS rockets.",
        ["mlrs some @ Melitopol ukraine"],
    ),
    (
        "Newsroom",
        "Chasiv Yar, where 12 attacks took place, is 20 kilometers west of Bakhmut.",
        ["clash 12 @ Chasiv Yar russia"],
    ),
    (
        "Newsroom",
        "Fighting continued in Vovchansk, 74 km northeast of Kharkiv city.",
        ["clash some @ Vovchansk russia"],
    ),
    (
        "Новости",
        "По словам главы Сумской ОВА, враг выпустил по Конотопу четыре «Шахеда».",
        ["drone_strike 4 @ Конотопу russia"],
    ),
    (
        "Новости",
        "За минувшие сутки на фронте произошло 145 боевых столкновений, сообщил Генштаб ВСУ. Российские войска нанесли 72 авиаудара, сбросив 121 КАБ.",
        ["clash 145 russia", "air_strike 72 russia", "guided_bomb 121 (part_of) russia"],
    ),
    (
        "Новости",
        "На Сумщине враг атаковал дронами Шостку и Глухов.",
        ["drone_strike some @ Шостку, Глухов russia"],
    ),
    (
        "Новости",
        "Силы обороны отбили атаки у Нью-Йорка, Торецка и Северного.",
        ["clash some @ Нью-Йорка, Торецка, Северного russia"],
    ),
    (
        "Новости",
        "Количество атак на Покровском направлении выросло с 28 до 41.",
        ["clash 41 on pokrovsk russia"],
    ),
    (
        "Новости",
        "Враг дважды нанес ракетный удар по Краматорску, применив «Искандер-М».",
        ["missile_strike 2 @ Краматорску russia"],
    ),
    (
        "Минобороны России",
        "В течение суток отражены две атаки ВСУ в районе населенного пункта Клещеевка ДНР.",
        ["clash 2 @ Клещеевка ukraine"],
    ),
]
NO_CLAIMS: list[tuple[str, str]] = [
    (
        "Генштаб",
        "Упродовж минулої доби ракетники, авіація та артилеристи Сил оборони уразили п’ять районів зосередження ворога.",
    ),
    ("Генштаб", "Протягом доби ворог втратив 1020 осіб, 4 танки, 35 артсистем та 112 БпЛА."),
    ("Дніпропетровська ОВА", "Серед цілей армії рф – Марганецька та Червоногригорівська громади."),
    ("Дніпропетровська ОВА", "Над областю збили 17 безпілотників."),
    ("ISW", "Elements of the Russian 51st Army are operating near Toretsk."),
    ("RFE/RL", "Air-raid alerts sounded in Kyiv and several other regions."),
    ("Newsroom", "Explosions were heard in Odesa as Russia launched a wave of drones from the Black Sea."),
    ("Newsroom", "Poland scrambled jets after 19 drones violated its airspace."),
    (
        "Минобороны России",
        "Армейской авиацией, ударными беспилотниками и ракетными войсками нанесено поражение технике и живой силе в 128 районах.",
    ),
    (
        "Минобороны России",
        "Силами ПВО сбиты восемь управляемых авиабомб и 118 беспилотных летательных аппаратов.",
    ),
    (
        "Минобороны России",
        "Сорвана попытка ВСУ атаковать пять объектов в Белгородской области беспилотниками.",
    ),
    ("Спорт", "«Динамо» здолало «Ворсклу» 3:1, завдавши 17 ударів по воротах суперника."),
    ("Спорт", "Боксер з Полтави переміг у 12 раундах, завдавши 214 ударів."),
    ("Спорт", "Сборная Украины отразила шесть атак соперника и победила в Киеве."),
    ("Sport", "Usyk landed 27 punches in the ninth round of the fight in Riyadh, fans in Kyiv cheered."),
    ("Sport", "Zorya Luhansk attacked from the first minute and had nine shots on target."),
    ("Газета", "Водії автобусів у Чернівцях страйкують третій день."),
    ("Газета", "Хакери здійснили 15 атак на сайти держорганів у Києві."),
    ("Новости", "Профсоюз объявил о забастовке 400 докеров в порту Одессы."),
    ("Newsroom", "Hackers carried out more than 40 attacks on banks in Kyiv, the regulator said."),
    ("Newsroom", "Heavy rain and lightning strikes left three villages near Lviv without power."),
    ("Newsroom", "Wolves attacked a flock of sheep near Zhytomyr."),
    ("Газета", "У Дніпрі пес напав на двох дітей."),
    ("Новости", "В Днепре мужчина напал с ножом на полицейского."),
    ("Газета", "Чоловік напав на продавчиню в Полтаві."),
    ("Newsroom", "A man attacked two police officers in Rivne."),
    ("Newsroom", "The president will visit Kharkiv to discuss the delivery of 50 drones."),
    ("Газета", "Президент обговорив у Брюсселі передачу Україні 120 ракет для ППО."),
    ("Новости", "В 1943 году при форсировании Днепра под Киевом шли тяжелые бои."),
    ("Newsroom", "The Battle of Kursk in 1943 saw thousands of tanks clash near Prokhorovka."),
    ("Газета", "Серцевий напад стався у пасажира поїзда Київ – Львів."),
    ("Newsroom", "Israel carried out 30 air strikes on Gaza."),
    ("Новости", "Израиль нанес 12 ударов по Бейруту."),
    ("Газета", "У Сирії за добу відбулося 14 зіткнень біля Алеппо."),
    ("Newsroom", "Security forces in Kinshasa clashed with protesters."),
    ("Газета", "Ударна хвиля холоду: у Сумах -22."),
    ("Newsroom", "Critics fired 12 shots across the bow of the Odesa film festival."),
    ("Newsroom", "The exercise near Yavoriv simulated 20 drone attacks."),
    ("Газета", "На полігоні під Житомиром провели навчання: відбито 5 умовних атак."),
    ("Newsroom", "If Russia attacks Odesa with missiles again, the port will close."),
    ("Newsroom", "Residents of Sloviansk fear shelling."),
]


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:50] for _, text, _ in CLAIMS])
def test_reads_what_is_told(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(("source", "text"), NO_CLAIMS, ids=[text[:50] for _, text in NO_CLAIMS])
def test_makes_no_claim_of_what_is_no_event(source: str, text: str) -> None:
    assert told(text, source) == []
