"""What words stand for: the rest of some weapons, the place told last, how often an alarm sounded, and what did not strike."""

import pytest
from reading_cases import reading, shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "За добу 98 боев.\n- Харьковское: две атаки у Волчанска, одна еще идет.\n- Лиманское: 11 попыток продвинуться возле Торского.\n- Покровское: 25 штурмовых действий в районах Лысовки и Котлино.",
        [
            "clash 98",
            "clash 2 @ Волчанска on kharkiv (part_of)",
            "clash 11 @ Торского on lyman (part_of)",
            "clash 25 @ Лысовки, Котлино on pokrovsk (part_of)",
        ],
    ),
    ("- Покровське: зруйновано 3 будинки, двоє поранених.", []),
    ("У Нікополі ударів не було, хоча сирени вмикали п'ять разів.", ["unspecified none @ Нікополі"]),
    (
        "На Куп'янському напрямку прильотів не зафіксовано, хоча повітряна тривога лунала вісім разів.",
        ["unspecified none on kupiansk"],
    ),
    (
        "Прикордонники двічі фіксували політ безпілотника біля Середина-Буди, ударів він не завдавав.",
        ["unspecified none @ Середина-Буди"],
    ),
    ("На Волыни ночь без ударов, тревогу включали по три-четыре раза.", ["unspecified none @ Волыни"]),
    ("По Гремячу ворог випустив одну серію з семи мін.", ["shelling some @ Гремячу"]),
    (
        "Обстріляно Нікополь, Марганець та Червоногригорівку; по останній нарахували 14 скидів.",
        ["shelling some @ Нікополь, Марганець, Червоногригорівку", "drone_strike 14 @ Червоногригорівку"],
    ),
    (
        "Були обстріляні Білопілля, Ворожба та Миропілля. Остання пережила шість прильотів.",
        ["shelling some @ Білопілля, Ворожба, Миропілля", "unspecified 6 @ Миропілля"],
    ),
    (
        "The enemy shelled Orikhiv, Mala Tokmachka and Novodanylivka; the last one was also hit by an air strike.",
        ["shelling some @ Orikhiv, Mala Tokmachka, Novodanylivka", "air_strike 1 @ Novodanylivka"],
    ),
    ("Чотири з шести випущених ракет упали поблизу Миргорода.", ["missile_strike 4 @ Миргорода"]),
    ("Two of the six missiles launched hit Kharkiv.", ["missile_strike 2 @ Kharkiv"]),
    ("Three of five drones struck Odesa.", ["drone_strike 3 @ Odesa"]),
    ("Ворог завдав удару по громаді (сел. Великий Бурлук).", ["unspecified some @ Великий Бурлук"]),
    (
        "In the Bakhmut direction, Spirne, Yakovlivka and Soledar suffered from fire.",
        ["shelling some @ Spirne, Yakovlivka, Soledar on bakhmut"],
    ),
    ("На Буковине и Закарпатье действовали графики почасовых отключений.", []),
    ("Рятувальники накрили плівкою 64 дахи у Харкові.", []),
    ("По Кропивницкому ракеты в этот раз не били.", ["missile_strike none @ Кропивницкому"]),
    ("Missiles did not hit Kharkiv this time.", ["missile_strike none @ Kharkiv"]),
    (
        "Активних дій ворога на ділянці Приморське – Степногірськ не було.",
        ["clash none @ Приморське, Степногірськ"],
    ),
    ("У смузі Лиманського напрямку відбито 3 атаки.", ["clash 3 on lyman"]),
    ("The enemy dropped bombs on Komar.", ["guided_bomb some @ Komar"]),
    ("The enemy launched air strikes on Zoria.", ["air_strike some @ Zoria"]),
    ("Some 357 UAVs attacked Bilenke.", ["drone_strike 357 @ Bilenke"]),
    ("Some 350 UAVs attacked Bilenke.", ["drone_strike 315..385 @ Bilenke"]),
    (
        "One missile hit a house in Serhiivka, the other hit a recreation area near Zatoka.",
        ["missile_strike 1 @ Serhiivka", "missile_strike 1 @ Zatoka"],
    ),
    (
        "One drone hit a school in Odesa, another hit a shop in Izmail.",
        ["drone_strike 1 @ Odesa", "drone_strike 1 @ Izmail"],
    ),
    (
        "Двома ракетами атаковано Одещину: одна влучила в Сергіївку, інша – у Затоку.",
        [
            "missile_strike 2 @ Одещину",
            "missile_strike 1 @ Сергіївку (part_of)",
            "missile_strike 1 @ Затоку (part_of)",
        ],
    ),
    (
        "Two missiles hit the Odesa region. One hit a house in Serhiivka, the other hit a recreation area near Zatoka.",
        [
            "missile_strike 2 @ Odesa region",
            "missile_strike 1 @ Serhiivka (part_of)",
            "missile_strike 1 @ Zatoka (part_of)",
        ],
    ),
    (
        "Росіяни випустили по Одещині п'ять ракет. Дві влучили в Затоку.",
        ["missile_strike 5 @ Одещині", "missile_strike 2 @ Затоку (part_of)"],
    ),
    (
        "По Одесской области выпустили пять ракет. Две попали в Затоку, одна упала в море.",
        [
            "missile_strike 5 @ Одесской области",
            "missile_strike 2 @ Затоку (part_of)",
        ],
    ),
    (
        "Росіяни атакували Суми дронами. Двоє загинули. П'ятеро отримали травми в Сумах.",
        ["drone_strike some @ Суми"],
    ),
    (
        "У 1943 році радянські війська відбили 11 контратак біля Ходорова. Ворожа авіація скинула сотні бомб на Переяслав. Німецьку оборону штурмували двічі. Бої за Київ завершилися.",
        [],
    ),
    (
        "The museum tells of 1943. The enemy launched 12 attacks near Lebedyn. Soviet troops took the town in September 1943. Fighting for Sumy lasted a week.",
        [],
    ),
    (
        "В 1943 году Красная армия штурмовала Мелитополь. Противник 11 раз контратаковал у Акимовки. Бои за город шли 12 дней.",
        [],
    ),
    (
        "Ворог двічі обстріляв Марганець. У Нікополі знищили бомбу часів Другої світової. Снаряд 1943 року знайшли у Покрові.",
        ["shelling 2 @ Марганець"],
    ),
    (
        "На Куп'янському напрямку п'ять атак поблизу Петропавлівки і Загризового, а в районі Тополів противника відкинуто.",
        ["clash 5 @ Петропавлівки, Загризового on kupiansk", "clash some @ Тополів on kupiansk"],
    ),
    (
        "На Новопавлівському напрямку дев'ять атак біля Андріївки та Костянтинополя, Дачне противник намагається обійти з півдня.",
        ["clash 9 @ Андріївки, Костянтинополя on novopavlivka", "clash some @ Дачне on novopavlivka"],
    ),
    (
        "На Куп'янському ворог не припиняє спроб розширити плацдарм на західному березі Осколу: п'ять атак поблизу Петропавлівки.",
        ["clash 5 @ Петропавлівки on kupiansk"],
    ),
    (
        'Росіяни запустили 426 ударних БпЛА типу Shahed із напрямків: Брянськ, Курськ, Приморсько-Ахтарськ – РФ, Гвардійське – Крим, п\'ять ракет Х-47М2 "Кинджал" та 19 крилатих ракет Х-101.',
        ["drone_strike 426", "missile_strike 5", "missile_strike 19"],
    ),
    (
        "Ворог застосував 94 ударні БпЛА з напрямків: Курськ, Гвардійське – Крим та дві ракети С-400 з Курської області.",
        ["drone_strike 94", "missile_strike 2"],
    ),
    ("Маріуполь бомблять щогодини.", ["air_strike some @ Маріуполь"]),
    (
        "В Великой Новоселке снаряды легли на огороды, под огнем также была Богоявленка.",
        ["shelling some @ Великой Новоселке, Богоявленка"],
    ),
    ("В Звановке от артогня загорелась школа.", ["shelling some @ Звановке"]),
    ("Утром шесть снарядов 155-го калибра выпущены по Докучаевску.", ["shelling some @ Докучаевску"]),
    ("По Дебальцево ударили двумя реактивными снарядами HIMARS.", ["mlrs 2 @ Дебальцево"]),
    ("В Донецке человек погиб вследствие попадания снаряда в остановку.", ["shelling some @ Донецке"]),
    ("На Запорожском активности противник не проявлял.", ["clash none on zaporizhzhia"]),
    (
        "На Краматорском направлении авиация врага работала по Северску.",
        ["air_strike some @ Северску on kramatorsk"],
    ),
    (
        "The Dnepr battlegroup struck a mountain assault brigade close to Orekhov.",
        ["unspecified some @ Orekhov"],
    ),
    ("Ворожий вогонь зафіксовано в районах Оріхова та Гуляйполя.", ["shelling some @ Оріхова, Гуляйполя"]),
    ("Росіяни міняють тактику під Покровськом, але штурмів не меншає.", ["clash some @ Покровськом"]),
    (
        "Bilopillia hromada: mortars (12 explosions) and tubed artillery (19 explosions) were used.",
        ["shelling some @ Bilopillia hromada"],
    ),
    ("На Прикарпатті під ракетний удар потрапила ТЕС у Бурштині.", ["missile_strike 1 @ Бурштині"]),
    (
        "У Запоріжжі прильотів за добу не зафіксовано, хоча повітряна тривога лунала вісім разів.",
        ["unspecified none @ Запоріжжі"],
    ),
    (
        "Над Городнянською громадою двічі фіксували політ ворожого безпілотника, ударів він не завдавав.",
        ["unspecified none @ Городнянською громадою"],
    ),
    (
        "Одна атака возле Новополя, по самому Гуляйполю нанесен авиаудар.",
        ["clash 1 @ Новополя", "air_strike 1 @ Гуляйполю"],
    ),
    (
        "На славянском направлении отбита атака. На запорожском активности противник не проявлял.",
        ["clash 1 on sloviansk", "clash none on zaporizhzhia"],
    ),
    (
        "Eight Su-35 aircraft attacked our positions in the area of Vysokopillia.",
        ["air_strike some @ Vysokopillia"],
    ),
    ("Восемь самолетов Су-35 атаковали позиции у Высокополья.", ["air_strike some @ Высокополья"]),
    ("Збито два літаки Су-34 біля Покровська.", []),
    (
        "На Бахмутському напрямку обстріляно Соледар; по Торецьку завдано авіаудару. На Авдіївському: Авдіївка, Піски.",
        [
            "shelling some @ Соледар on bakhmut",
            "air_strike 1 @ Торецьку on bakhmut",
            "shelling some @ Авдіївка, Піски on avdiivka",
        ],
    ),
    ("Меморіал Другої світової війни пошкоджено. Ворог 5 разів обстріляв Ізюм.", ["shelling 5 @ Ізюм"]),
    (
        "На Покровському напрямку відбито 12 атак. На Лиманському – сили оборони просунулися біля Торського.",
        ["clash 12 on pokrovsk"],
    ),
    ("Ворог обстріляв Нікополь. На Харківщині – Куп'янськ: двоє поранених.", ["shelling some @ Нікополь"]),
    ("Росіяни випустили п'ять ракет по Одещині. Дві збили над Затокою.", ["missile_strike 5 @ Одещині"]),
    ("One drone hit a school in Odesa, another was shot down over Izmail.", ["drone_strike 1 @ Odesa"]),
    (
        "Ворог обстріляв:\nПіски: 12 обстрілів\nКрасногорівка: 7 обстрілів",
        ["shelling 12 @ Піски", "shelling 7 @ Красногорівка"],
    ),
    (
        "За добу:\n- Дружба: 3 обстріли\n- Шалигине: 2 обстріли",
        ["shelling 3 @ Дружба", "shelling 2 @ Шалигине"],
    ),
    ("За сутки:\nПески – 4 прилета", ["unspecified 4 @ Пески"]),
    ("Дружба: 3 роки разом.", []),
    (
        "Противник вел обстрелы из танков, минометов и артиллерии:\n• на северском направлении – в районах Гремяча и Миропольского;\n• на слобожанском – Прудянки, Слатино и Золочева, здесь же зафиксирован один авиаудар возле Прудянки;\n• на краматорском – Богородичного и Райгородка.",
        [
            "shelling some @ Гремяча, Миропольского on siverskyi",
            "shelling some @ Прудянки, Слатино, Золочева on slobozhanskyi",
            "air_strike 1 @ Прудянки on slobozhanskyi",
            "shelling some @ Богородичного, Райгородка on kramatorsk",
        ],
    ),
    (
        "На Слобожанському напрямку обстріляно Прудянку, тут же завдано авіаудару по Слатиному.",
        ["shelling some @ Прудянку on slobozhanskyi", "air_strike 1 @ Слатиному on slobozhanskyi"],
    ),
    (
        "В направлении Волновахи обстрелов не зафиксировано, автобусы на Ростов-на-Дону ходят по расписанию.",
        ["shelling none @ Волновахи"],
    ),
    (
        "На Киевщине враг наступления не вел, сосредоточил усилия на закреплении рубежей в районе Гостомеля.",
        ["clash none @ Киевщине"],
    ),
    ("У Нікополі обстрілів не було, у Марганці також.", ["shelling none @ Нікополі, Марганці"]),
    ("Запорожский район ракетами за эти сутки не атаковали.", ["missile_strike none @ Запорожский район"]),
    (
        "8 июня 1919 года Галицкая армия перешла в наступление. Под Язловцем отбиты четыре контратаки. Бои шли в районах Бережан и Зборова.",
        [],
    ),
    ("At the Uhryniv crossing, protesters launched a round-the-clock strike on March 2.", []),
    (
        "Наша авиация нанесла четыре удара по опорным пунктам, ракетчики отработали по складу в Чернобаевке.",
        ["air_strike 4", "unspecified some @ Чернобаевке"],
    ),
    ("Наші артилеристи відпрацювали по позиціях ворога біля Кринок.", ["unspecified some @ Кринок"]),
    ("Ворожі артилеристи обстріляли Нікополь.", ["shelling some @ Нікополь"]),
    ("Российские артиллеристы обстреляли Никополь.", ["shelling some @ Никополь"]),
    ("Артилеристи противника обстріляли Нікополь.", ["shelling some @ Нікополь"]),
    ("Ракетчики РФ ударили по Одессе.", ["unspecified some @ Одессе"]),
    (
        "Ворог запустив по Харкову 11 ракет, три з них влучили.",
        ["missile_strike 11 @ Харкову", "missile_strike 3 @ Харкову (part_of)"],
    ),
    (
        "Russia fired 11 missiles at Kharkiv, three of which hit a hospital.",
        ["missile_strike 11 @ Kharkiv", "missile_strike 3 @ Kharkiv (part_of)"],
    ),
    (
        "По Харькову выпустили 11 ракет, три попали в цель.",
        ["missile_strike 11 @ Харькову", "missile_strike 3 @ Харькову (part_of)"],
    ),
    (
        "Из 11 ракет, выпущенных по Харькову, в цель попали три.",
        ["missile_strike 11 @ Харькову", "missile_strike 3 @ Харькову (part_of)"],
    ),
    (
        "З 11 ракет, випущених по Харкову, три досягли цілі.",
        ["missile_strike 11 @ Харкову", "missile_strike 3 @ Харкову (part_of)"],
    ),
    (
        "Із 30 дронів, запущених по Одещині, знищено 28, два влучили в порт Ізмаїла.",
        ["drone_strike 30 @ Одещині", "drone_strike 2 @ Ізмаїла (part_of)"],
    ),
    (
        "Росіяни вдарили двома КАБами по Костянтинівці: один влучив у п'ятиповерхівку, інший не вибухнув.",
        ["guided_bomb 2 @ Костянтинівці", "guided_bomb 1 @ Костянтинівці (part_of)"],
    ),
    (
        "Росіяни вдарили двома ракетами по Харкову: одна влучила у склад, друга – у парк.",
        ["missile_strike 2 @ Харкову", "missile_strike 1 @ Харкову (part_of)"],
    ),
    (
        "Two missiles hit Kharkiv: one struck a warehouse.",
        ["missile_strike 2 @ Kharkiv", "missile_strike 1 @ Kharkiv (part_of)"],
    ),
    (
        "Ворог скинув три КАБи на Вовчанськ: два влучили у приватний сектор.",
        ["guided_bomb 3 @ Вовчанськ", "guided_bomb 2 @ Вовчанськ (part_of)"],
    ),
    ("Вночі над Одесою збили шість «шахедів», сьомий влучив у склад.", ["drone_strike 1 @ Одесою"]),
    (
        "Ночью над Одессой сбили шесть «Шахедов», седьмой попал в припортовый склад.",
        ["drone_strike 1 @ Одессой"],
    ),
    ("Дрон, що летів на Дніпро, влучив у будинок у Підгородному.", ["drone_strike 1 @ Підгородному"]),
    (
        "Дрон, направлявшийся на Днепр, упал в Подгороднем, повредив три дома.",
        ["drone_strike 1 @ Подгороднем"],
    ),
    (
        "In Kupiansk, Russian forces dropped six bombs, while Vovchansk was targeted by two and Lyptsi by one.",
        ["guided_bomb 6 @ Kupiansk", "guided_bomb 2 @ Vovchansk", "guided_bomb 1 @ Lyptsi"],
    ),
    (
        "У Зарічному районі Сум влучили два «шахеди». Третій упав у Великій Чернеччині.",
        ["drone_strike 2 @ Зарічному районі", "drone_strike 1 @ Великій Чернеччині"],
    ),
    ("Дружківка: 4 КАБи, Краматорськ: 2 «Смерчі».", ["guided_bomb 4 @ Дружківка", "mlrs 2 @ Краматорськ"]),
    (
        "О 3:40 три «Іскандери» — по аеродрому в Старокостянтинові, о 4:05 — чотири «Калібри» туди ж.",
        ["missile_strike 3 @ Старокостянтинові", "missile_strike 4 @ Старокостянтинові"],
    ),
    (
        "Увечері ворог ударив керованою бомбою по Великій Писарівці, за годину – ще двома по Хотіні.",
        ["air_strike 1 @ Великій Писарівці", "guided_bomb 2 @ Хотіні"],
    ),
    (
        "На Белгородщину запустили 40 дронов, в Шебекино попали два.",
        ["drone_strike 40 @ Белгородщину", "drone_strike 2 @ Шебекино (part_of)"],
    ),
    (
        "На Одесщину запустили 40 дронов, в Измаил попали два.",
        ["drone_strike 40 @ Одесщину", "drone_strike 2 @ Измаил (part_of)"],
    ),
    (
        "The enemy shelled Nikopol with artillery, and drones hit Marhanets.",
        ["shelling some @ Nikopol", "drone_strike some @ Marhanets"],
    ),
    (
        "The enemy fired at Nikopol three times from heavy artillery, and kamikaze drones hit Marhanets and Pokrovske.",
        ["shelling 3 @ Nikopol", "drone_strike some @ Marhanets, Pokrovske"],
    ),
    (
        "Air-raid sirens sounded nine times in Poltava, where a drone crashed into a field.",
        ["drone_strike 1 @ Poltava"],
    ),
    ("No shells landed in Huliaipole.", ["shelling none @ Huliaipole"]),
    (
        "По словам мэра, в Херсоне за ночь было 14 прилетов, в основном по Корабельному району.",
        ["unspecified 14 @ Херсоне"],
    ),
    ("Под обстрелами были Лиман, Торецк.", ["shelling some @ Лиман, Торецк"]),
    ("Під вогнем були Лиман, Торецьк.", ["shelling some @ Лиман, Торецьк"]),
    (
        "Шість «молній» долетіли до Харкова, три – до Дергачів.",
        ["drone_strike 6 @ Харкова", "drone_strike 3 @ Дергачів"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_counts_only_what_struck_and_where(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Наші артилеристи відпрацювали по позиціях ворога біля Кринок.", "ukraine"),
        ("Ворожі артилеристи обстріляли Нікополь.", "russia"),
        ("Артилеристи противника обстріляли Нікополь.", "russia"),
        ("Ракетчики РФ ударили по Одессе.", "russia"),
        ("Накрили ворога біля Кліщіївки з «Градів».", "ukraine"),
        ("Вночі вдарили по базі окупантів у Мелітополі.", "ukraine"),
        ("Артилерія накрила позиції ворога біля Кринок.", "ukraine"),
        ("Ударили из «Градов» по позициям врага у Кринок.", "ukraine"),
        ("Вдарили дрони ворога по Нікополю.", "russia"),
        ("Обстрелял миномет врага Кринки.", "russia"),
    ],
)
def test_knows_whose_gunners_they_are(text: str, side: str) -> None:
    assert [claim.side.value for claim in reading(text, source="General Staff").claims] == [side]
