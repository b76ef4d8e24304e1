"""Numbers and places that stand beside an event and are not its own, and places told of it in another sentence."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "На Курском направлении прошло без изменений.\n\n15:45. Харьков. В Немышлянском районе снаряд попал в школу. С утра спасатели выезжали на последствия 27 обстрелов.",
        ["clash none on kursk", "shelling some @ Немышлянском районе", "shelling 27 @ Харьков"],
    ),
    (
        "На Куп'янському напрямку біля Петропавлівки кількість атак зросла до восьми, три ще тривають.",
        ["clash 8 @ Петропавлівки on kupiansk", "clash 3 on kupiansk (part_of)"],
    ),
    (
        "Russian forces did not conduct any offensive actions in western Donetsk Oblast following their failures around Vuhledar.",
        ["clash none @ Donetsk Oblast"],
    ),
    (
        "Melitopol Mayor Ivan Fedorov reported explosions in the city, and Russian sources posted footage of a HIMARS strike near Berdyansk.",
        ["mlrs some @ Berdyansk"],
    ),
    (
        "Chuhuiv was struck with four guided bombs, and in Kostiantynivka four people died when a bomb fell on a street.",
        ["guided_bomb 4 @ Chuhuiv", "guided_bomb 1 @ Kostiantynivka"],
    ),
    (
        "На Лиманском готовится форсировать реку, боев не было, бил артиллерией по Райгородку.",
        ["clash none on lyman", "shelling some @ Райгородку on lyman"],
    ),
    (
        "На Покровском направлении силы обороны сдержали 37 штурмов. Очаги – Котлино, Лысовка, Удачное.",
        ["clash 37 @ Котлино, Лысовка, Удачное on pokrovsk"],
    ),
    ("КАБами поражены Гуляйполе и Зализничное.", ["guided_bomb some @ Гуляйполе, Зализничное"]),
    (
        "В Курской области отразили восемь атак, артиллерия РФ отработала 288 раз.",
        ["clash 8 @ Курской области", "shelling 288 @ Курской области"],
    ),
    (
        "В результате авиаудара (два самолета Су-34, управляемые бомбы) по окраине Семеновки поврежден дом.",
        ["air_strike 1 @ Семеновки"],
    ),
    ("О штурмах Синьковки на этой неделе не сообщалось.", []),
    (
        'Минобороны РФ: "Восток" улучшил положение у Варваровки, в направлении Покровского контратак не предпринималось.',
        ["clash none @ Покровского"],
    ),
    (
        "Сумщина: артиллерия врага била по Ахтырке, гуманитарный коридор Сумы – Полтава заработал в девять.",
        ["shelling some @ Ахтырке"],
    ),
    ("За период с 3 по 9 августа обстреляли Глухов.", ["shelling some @ Глухов"]),
    (
        "Чернігівщина\nЗ початку вересня в області вже понад 560 обстрілів, найчастіше страждає Новгород-Сіверський район.",
        ["shelling 561.. @ Чернігівщина"],
    ),
    (
        "На Покровському напрямку відбито 37 штурмів. Найгарячіші точки – Котлине, Лисівка.",
        ["clash 37 @ Котлине, Лисівка on pokrovsk"],
    ),
    (
        "На Лиманському та Бахмутському напрямках відбито понад 45 атак. Найгарячіше – Бахмут.",
        ["clash 46.. @ Лиманському, Бахмутському напрямках"],
    ),
    (
        "Росіяни 8 разів били по Куп'янську авіабомбами, 3 рази – по Ківшарівці.",
        ["air_strike 8 @ Куп'янську", "air_strike 3 @ Ківшарівці"],
    ),
    (
        "До 17 зросла кількість атак на Лиманському напрямку. Відбито 12 поблизу Надії та Зарічного.",
        ["clash 17 on lyman", "clash 12 @ Надії, Зарічного on lyman"],
    ),
    ("Ворог збільшив кількість атак біля Вовчанська до дев'яти.", ["clash 9 @ Вовчанська"]),
    ("Ракета, випущена з Криму, влучила в порт Чорноморська.", ["missile_strike 1 @ Чорноморська"]),
    ("Двоє людей загинули від КАБа під Вовчанськом.", ["guided_bomb 1 @ Вовчанськом"]),
    (
        "Сирени лунали в Києві, Черкасах та Полтаві: «Кинджал» влучив у Старокостянтинів.",
        ["missile_strike 1 @ Старокостянтинів"],
    ),
    ("Сирены звучали в Киеве и Полтаве, ракета попала в Кременчуг.", ["missile_strike 1 @ Кременчуг"]),
    ("The Kyiv–Kramatorsk train was damaged in a strike near Husarivka.", ["unspecified 1 @ Husarivka"]),
    ("Потяг Київ – Краматорськ потрапив під удар біля Гусарівки.", ["unspecified some @ Гусарівки"]),
    (
        "Ворог намагався перерізати трасу Покровськ – Костянтинівка: п'ять атак поблизу Воздвиженки.",
        ["clash 5 @ Воздвиженки"],
    ),
    (
        "Drones launched from Kursk and Oryol hit Konotop and Shostka.",
        ["drone_strike some @ Konotop, Shostka"],
    ),
    (
        "Снаряды, выпущенные из Олешек, попали в Днепровский район Херсона.",
        ["shelling some @ Днепровский район"],
    ),
    ("A resident of Kharkiv was killed in Vovchansk by mortar fire.", ["shelling some @ Vovchansk"]),
    ("Житель Харькова погиб в Волчанске от минометного обстрела.", ["shelling some @ Волчанске"]),
    ("Жители Одессы слышали взрывы, дроны попали в Черноморск.", ["drone_strike some @ Черноморск"]),
    (
        "На Торецькому напрямку було 12 боїв. На трасі Харків – Чугуїв поблизу Рогані зіткнулися три вантажівки, усього за день сталося 27 зіткнень.",
        ["clash 12 on toretsk"],
    ),
    (
        "Дрон скинув вибухівку на жителя Тягинки, у Новорайську від удару двох КАБ зруйновано школу.",
        ["drone_strike 1 @ Тягинки", "guided_bomb 2 @ Новорайську"],
    ),
    (
        "Під Оріховом противник намагався наступати, каже речник Таврійського напрямку. За його підрахунками, за тиждень тут було 38 боїв.",
        ["clash some @ Оріховом (repeats)", "clash 38 @ Оріховом"],
    ),
    (
        "The enemy made 19 attempts to push our defenders out in the Pokrovsk sector, namely near Lysivka and Dachenske.",
        ["clash 19 @ Lysivka, Dachenske on pokrovsk"],
    ),
    (
        "The Russians attacked 12 times in the areas of Dalne, Sontsivka and Kurakhove.",
        ["clash 12 @ Dalne, Sontsivka, Kurakhove"],
    ),
    (
        "Border villages, in particular Bachivsk and Hremiach, suffered from Russian artillery.",
        ["shelling some @ Bachivsk, Hremiach"],
    ),
    (
        "Stanislav was shelled three times, Kizomys and Bilozerka once each.",
        ["shelling 3 @ Stanislav", "shelling 1 @ Kizomys, Bilozerka"],
    ),
    (
        "Станіслав обстріляли тричі, Кізомис і Білозерку – по разу.",
        ["shelling 3 @ Станіслав", "shelling 1 @ Кізомис, Білозерку"],
    ),
    ("A woman from Sadove who came under fire last week died in hospital in Mykolaiv.", []),
    (
        "Зафіксовано 14 артобстрілів Гуляйполя, також під вогнем Залізничне й Полтавка.",
        ["shelling 14 @ Гуляйполя", "shelling some @ Залізничне, Полтавка"],
    ),
    ("За період з 5 по 11 червня на Чернігівщині здійснено 22 обстріли.", ["shelling 22 @ Чернігівщині"]),
    ("Снігурівська громада цієї доби не обстрілювалася.", ["shelling none @ Снігурівська громада"]),
    (
        "Nikopol and the Myrove community were targeted by three drones and five artillery attacks.",
        ["drone_strike 3 @ Nikopol, Myrove community", "shelling 5 @ Nikopol, Myrove community"],
    ),
    (
        "Отбиты шесть атак в районах Надии и Терн, еще одна, у Ямполовки, завершилась ночью.",
        ["clash 6 @ Надии, Терн", "clash 1 @ Ямполовки"],
    ),
    ("Тяжело под Торским, там бои не затихают третью неделю.", ["clash some @ Торским"]),
    (
        "Главное за день: ракеты по Одессе, бои за пригороды Харькова, завалы в Мариуполе",
        ["missile_strike some @ Одессе", "clash some @ Харькова"],
    ),
    (
        "Луганщина. Гайдай: 17 обстрелов за сутки, под огнем Лисичанск и Попасная.",
        ["shelling 17 @ Луганщина", "shelling some @ Лисичанск, Попасная"],
    ),
    (
        "In the fall of 1943, the battle for the Dnieper began; near Kaniv, the bridgehead was stormed four times in a week.",
        [],
    ),
    ("The carrier's staff in Poltava refused to strike after wages were raised.", []),
    (
        "У Сосницькій громаді гасять ліс, до обстрілів це стосунку не має. По Семенівці вдарили КАБами.",
        ["air_strike some @ Семенівці"],
    ),
    ("З дрона вибухівку скинули на подвір'я в Антонівці.", ["drone_strike 1 @ Антонівці"]),
    (
        "Херсонщина\nПо Херсону вдарили КАБами. У Кочубеївці третю добу поспіль тихо.",
        ["air_strike some @ Херсону", "unspecified none @ Кочубеївці"],
    ),
    (
        "In the Donetsk and Luhansk directions, eight enemy attacks were repelled, and aviation of the Air Force made more than 12 strikes on the enemy.",
        ["clash 8 @ Donetsk, Luhansk directions"],
    ),
    (
        "In addition, 180 artillery strikes were delivered to Kamianske and Orikhiv.",
        ["shelling 180 @ Kamianske, Orikhiv"],
    ),
    ("Трижды авиация применялась в районе Вершины.", ["air_strike 3 @ Вершины"]),
    (
        "На Авдеевском направлении враг дважды наступал на Опытное. Под Песками бои продолжаются.",
        ["clash 2 @ Опытное on avdiivka", "clash some @ Песками on avdiivka"],
    ),
    (
        "На Новопавловском направлении штурмовая группа пробовала продвинуться к Павловке.",
        ["clash some @ Павловке on novopavlivka"],
    ),
    (
        "На Южнобугском направлении по линии столкновения враг вел огонь из танков.",
        ["shelling some on pivdennyi-buh"],
    ),
    (
        "На Купянском направлении отражены три попытки прорваться к Песчаному и Петропавловке.",
        ["clash 3 @ Песчаному, Петропавловке on kupiansk"],
    ),
    (
        "На Волновахском направлении обстрелов тыловых громад не зафиксировано.",
        ["shelling none on volnovakha"],
    ),
    ("На Харківському напрямку для розвідки противник застосував понад 15 БпЛА.", []),
    ("На Південнобузькому напрямку противник зосереджує зусилля на недопущенні просування наших військ.", []),
    (
        "Найгарячіше під Кураховим: скільки атак відбили Сили оборони\n\nВід початку доби кількість атак агресора зросла до 97.",
        ["clash some @ Кураховим", "clash 97"],
    ),
    (
        "Потерпають від російської артилерії прикордонні населені пункти, а саме Краснопілля та Бачівськ.",
        ["shelling some @ Краснопілля, Бачівськ"],
    ),
    ("У Глибокому, навпаки, боїв уже п'яту добу не фіксують.", ["clash none @ Глибокому"]),
    ("У Калинівці ракетами «Калібр» знищено найбільшу нафтобазу.", ["missile_strike some @ Калинівці"]),
    ("Учора працювали по Миколаєву з «Ураганів».", ["mlrs some @ Миколаєву"]),
    ("Fights continue in Irpin and Hostomel.", ["clash some @ Irpin, Hostomel"]),
    (
        "In the Huliaipole sector, one attack was repelled, with Ternuvate bombed from the air.",
        ["clash 1 on huliaipole", "air_strike some @ Ternuvate on huliaipole"],
    ),
    ("In the Kramatorsk sector the enemy was not active.", ["clash none on kramatorsk"]),
    ("Уночі з «Ураганів» накрив Черкаське біля Слов'янська.", ["mlrs some @ Черкаське"]),
    ("Ворог обстріляв Часів Яр поблизу Бахмута.", ["shelling some @ Часів Яр"]),
    ("Снаряд пробив дах школи в Калинівці.", ["shelling some @ Калинівці"]),
    ("У Терновій, попри чутки, атак на позиції не було.", ["unspecified none @ Терновій"]),
    ("Біля Донця тихо. В Мерефе артиллерия разбила школу.", ["shelling some @ Мерефе"]),
    (
        "Танки и артиллерию разных калибров враг применял на Бахмутском направлении вблизи Соледара.",
        ["shelling some @ Соледара on bakhmut"],
    ),
    ('По аэродрому Миргород применены гиперзвуковые ракеты "Кинжал".', ["missile_strike some @ Миргород"]),
    ("Сумщина\n– Краснопільська громада – міномети й артилерія.", ["shelling some @ Краснопільська громада"]),
    (
        "Генштаб: найгарячіше – на Покровському та Лиманському напрямках, за добу понад 180 боїв",
        ["clash 181.."],
    ),
    (
        "Nikopol and the Myrove community in Dnipropetrovsk Oblast were targeted by three drones and five artillery attacks.",
        ["drone_strike 3 @ Nikopol, Myrove community", "shelling 5 @ Nikopol, Myrove community"],
    ),
    (
        "У Бахмутському напрямку відбулося 24 бої, шість із них у самому місті. По Дворічній вдарили КАБами.",
        ["clash 24 on bakhmut", "clash 6 on bakhmut (part_of)", "air_strike some @ Дворічній"],
    ),
    ("Дрони атакували порт Південне під Одесою.", ["drone_strike some @ Південне"]),
    ("Вчора ввечері під Харковом, у Чугуєві, впали дві ракети.", ["missile_strike 2 @ Чугуєві"]),
    ("Під Дніпром, у Підгородному, дрон пошкодив дім.", ["drone_strike 1 @ Підгородному"]),
    ("У Броварах, що під Києвом, прилетів дрон.", ["drone_strike some @ Броварах"]),
    ("У напрямку Роботиного, південніше Оріхова, відбито дві атаки.", ["clash 2 @ Роботиного"]),
    ("Two drones hit Vyshneve near Kyiv, injuring three.", ["drone_strike 2 @ Vyshneve"]),
    ("Авіаудар по Малинівці біля Чугуєва.", ["air_strike 1 @ Малинівці"]),
    (
        "За добу обстріляно: Зміїв – 4 рази, Балаклія – двічі.",
        ["shelling 4 @ Зміїв", "shelling 2 @ Балаклія"],
    ),
    ("В Очакові прильоти: два КАБи.", ["guided_bomb 2 @ Очакові"]),
    (
        "По Шостці випущено шість дронів: чотири збито, два влучили в цех.",
        ["drone_strike 6 @ Шостці", "drone_strike 2 @ Шостці (part_of)"],
    ),
    (
        "На Лиманському напрямку зафіксовано 11 атак – найбільше поблизу Колодязів і Шандриголового, три бої тривають.",
        ["clash 11 on lyman", "clash 3 on lyman (part_of)"],
    ),
    (
        "Ворожа авіація завдала удару по району Оріхова, а артилерія – по Гуляйполю та Малинівці.",
        ["air_strike 1 @ Оріхова", "shelling some @ Гуляйполю, Малинівці"],
    ),
    (
        "Kharkiv was hit with 4 Shaheds, Chuhuiv with 2 missiles and Lozova with a KAB.",
        ["drone_strike 4 @ Kharkiv", "missile_strike 2 @ Chuhuiv", "air_strike some @ Lozova"],
    ),
    (
        "Kharkiv was hit with 4 Shaheds, Chuhuiv with 2 bombs and Lozova with 3 Lancets.",
        ["drone_strike 4 @ Kharkiv", "guided_bomb 2 @ Chuhuiv", "drone_strike 3 @ Lozova"],
    ),
    (
        "Найбільше атак – 34 – ворог здійснив на Покровському напрямку, друге місце – Лиманський, 19.",
        ["clash 34 on pokrovsk", "clash 19 on lyman"],
    ),
    (
        "Найбільше атак – 34 – ворог здійснив на Покровському напрямку, на другому місці – Лиманський.",
        ["clash 34 on pokrovsk"],
    ),
    (
        "Уночі дронами били по Конотопу, вранці – по Шостці, а вдень КАБами – по Великій Писарівці.",
        ["drone_strike some @ Конотопу, Шостці", "guided_bomb some @ Великій Писарівці"],
    ),
    (
        "The enemy shelled Kostiantynivka, Druzhkivka and twice Kramatorsk.",
        ["shelling some @ Kostiantynivka, Druzhkivka", "shelling 2 @ Kramatorsk"],
    ),
    (
        "Ворог атакував дронами Костянтинівку, Дружківку та двічі Краматорськ.",
        ["drone_strike some @ Костянтинівку, Дружківку", "drone_strike 2 @ Краматорськ"],
    ),
    (
        "Враг обстрелял из артиллерии Купянск и трижды – Двуречную.",
        ["shelling some @ Купянск", "shelling 3 @ Двуречную"],
    ),
    (
        "The enemy dropped bombs on Kostiantynivka, Druzhkivka and twice on Kramatorsk.",
        ["guided_bomb some @ Kostiantynivka, Druzhkivka", "air_strike 2 @ Kramatorsk"],
    ),
    (
        "Двоє людей загинули в Херсоні від дрона, один – у Бериславі від артобстрілу.",
        ["drone_strike 1 @ Херсоні", "shelling some @ Бериславі"],
    ),
    (
        "Five civilians were killed in Russian strikes: three in Kramatorsk, one in Kherson and one in Nikopol.",
        ["unspecified some @ Kramatorsk, Kherson, Nikopol"],
    ),
    (
        "Five people were killed in Russian attacks, including three in Kramatorsk.",
        ["unspecified some @ Kramatorsk"],
    ),
    (
        "П'ятеро людей загинули через обстріли: троє в Краматорську, двоє в Костянтинівці.",
        ["shelling some @ Краматорську, Костянтинівці"],
    ),
    (
        "Двое мирных жителей погибли при обстрелах: один в Краматорске, второй – в Дружковке.",
        ["shelling some @ Краматорске, Дружковке"],
    ),
    (
        "Від артобстрілу в Нікополі постраждали двоє, від дрона у Марганці – один.",
        ["shelling some @ Нікополі", "drone_strike 1 @ Марганці"],
    ),
    (
        "На Харківщині за добу зафіксовано 11 пожеж через обстріли: 6 у Вовчанську, 3 в Куп'янську, 2 у Липцях.",
        ["shelling some @ Вовчанську, Куп'янську, Липцях"],
    ),
    (
        "Спасатели ликвидировали 9 пожаров, вызванных обстрелами: 5 в Херсоне и 4 в Бериславе.",
        ["shelling some @ Херсоне, Бериславе"],
    ),
    (
        "Firefighters responded 7 times to fires caused by shelling: 4 in Nikopol and 3 in Marhanets.",
        ["shelling some @ Nikopol, Marhanets"],
    ),
    (
        "The enemy carried out three airstrikes with nine bombs on Huliaipole.",
        ["air_strike 3 @ Huliaipole", "guided_bomb 9 @ Huliaipole (part_of)"],
    ),
    (
        "Зафіксовано 4 авіаудари з застосуванням 9 КАБ біля Гуляйполя.",
        ["air_strike 4 @ Гуляйполя", "guided_bomb 9 @ Гуляйполя (part_of)"],
    ),
    ("A missile that targeted Kyiv fell in Boryspil, Kyiv Oblast.", ["missile_strike 1 @ Boryspil"]),
    (
        "Враг сбросил на Харьков три КАБа: два – на Салтовку, один – на Индустриальный район.",
        [
            "guided_bomb 3 @ Харьков",
            "guided_bomb 2 @ Салтовку (part_of)",
            "guided_bomb 1 @ Индустриальный район (part_of)",
        ],
    ),
    (
        "За день по Сумщині 28 обстрілів: Хотінська громада – 8 мінометних обстрілів, Юнаківська – скиди з дронів.",
        [
            "shelling 28 @ Сумщині",
            "shelling 8 @ Хотінська громада (part_of)",
            "drone_strike some @ Юнаківська",
        ],
    ),
    (
        "Нікополь – 3 артобстріли, Марганець – КАБи, Покровське – 2 удари дронами.",
        ["shelling 3 @ Нікополь", "air_strike some @ Марганець", "drone_strike 2 @ Покровське"],
    ),
    (
        "У результаті 15 ударів по Сумській області 4 людини поранено: 2 – в Шостці, 2 – у Глухові.",
        ["unspecified 15 @ Сумській області"],
    ),
    (
        "As a result of 15 attacks on Sumy Oblast, four people were injured: two in Shostka and two in Hlukhiv.",
        ["unspecified 15 @ Sumy Oblast"],
    ),
    (
        "Чотири «шахеди» та одна балістична ракета влучили в Кривий Ріг, у Павлоград – ще дві ракети.",
        ["drone_strike 4 @ Кривий Ріг", "missile_strike 1 @ Кривий Ріг", "missile_strike 2 @ Павлоград"],
    ),
    (
        "За тиждень на Запоріжжя випустили 21 дрон, з них учора – 6.",
        ["drone_strike 21 @ Запоріжжя", "drone_strike 6 @ Запоріжжя (part_of)"],
    ),
    ("Обстрілів на Чернігівщині зафіксовано не було.", ["shelling none @ Чернігівщині"]),
    (
        "Russian forces were repelled four times near Robotyne, while two attempts near Verbove failed.",
        ["clash 4 @ Robotyne", "clash 2 @ Verbove"],
    ),
    (
        "Російська армія минулої доби обстріляла 18 населених пунктів Херсонщини, загинули двоє людей у Бериславі.",
        ["shelling some @ Херсонщини"],
    ),
    (
        "Russian forces shelled 18 settlements in Kherson Oblast, killing two people in Beryslav.",
        ["shelling some @ Kherson Oblast"],
    ),
    (
        "Упродовж ночі ворог чотири рази обстріляв Нікополь з важкої артилерії, а вранці – Червоногригорівську громаду з «Градів».",
        ["shelling 4 @ Нікополь", "mlrs some @ Червоногригорівську громаду"],
    ),
    (
        "Росіяни вранці атакували Суми «шахедами», потім – Шостку ракетою.",
        ["drone_strike some @ Суми", "missile_strike 1 @ Шостку"],
    ),
    (
        "Спочатку ворог обстріляв 5 разів Вовчанськ, згодом – Липці та Борщову.",
        ["shelling 5 @ Вовчанськ", "shelling some @ Липці, Борщову"],
    ),
    (
        "Войска РФ трижды били по Орехову из РСЗО, затем – по Гуляйполю авиабомбами.",
        ["mlrs 3 @ Орехову", "air_strike some @ Гуляйполю"],
    ),
    (
        "Уранці під обстріл потрапила Сумщина, вдень – Харківщина, ввечері – 6 ударів по Чернігівщині.",
        ["shelling some @ Сумщина, Харківщина", "unspecified 6 @ Чернігівщині"],
    ),
    (
        "На Лиманському напрямку 12 атак, найбільше – 7 – біля Терн.",
        ["clash 12 on lyman", "clash 7 @ Терн on lyman (part_of)"],
    ),
    (
        "З 12 атак на Лиманському напрямку дві – біля Терн, три – біля Колодязів.",
        ["clash 12 on lyman", "clash 2 @ Терн on lyman (part_of)", "clash 3 @ Колодязів (part_of)"],
    ),
    (
        "Of the 12 attacks on the Lyman axis, two were near Terny and three near Kolodiazi.",
        ["clash 12 on lyman", "clash 2 @ Terny on lyman (part_of)", "clash 3 @ Kolodiazi (part_of)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_leaves_out_what_only_stands_beside(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
