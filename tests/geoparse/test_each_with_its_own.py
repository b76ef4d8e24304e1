"""What each place was struck with, what was counted of a whole day, and fire told by what it fell on."""

import pytest
from reading_cases import shorts

CASES = [
    (
        "The Russians struck Pokrovsk twice with artillery and Myrnohrad with a UMPB D-30 glide bomb.",
        ["shelling 2 @ Pokrovsk", "air_strike some @ Myrnohrad"],
    ),
    (
        "The Russians shelled Pokrovsk with artillery and Myrnohrad with a drone.",
        ["shelling some @ Pokrovsk", "drone_strike 1 @ Myrnohrad"],
    ),
    (
        "The enemy hit Pokrovsk with two KAB-250 bombs and Myrnohrad with artillery.",
        ["air_strike some @ Pokrovsk (repeats)", "guided_bomb 2 @ Pokrovsk", "shelling some @ Myrnohrad"],
    ),
    (
        'Росіяни вдарили по Краматорську двома бомбами КАБ-250 та по Слов\'янську дроном "Герань-2".',
        [
            "air_strike some @ Краматорську (repeats)",
            "guided_bomb 2 @ Краматорську",
            "drone_strike 1 @ Слов'янську",
        ],
    ),
    (
        "Россияне ударили по Краматорску двумя ракетами, по Славянску - дроном.",
        ["missile_strike 2 @ Краматорску", "drone_strike 1 @ Славянску"],
    ),
    (
        "During the day, the occupiers launched 4 missile strikes, 3 of them on civilian objects in Komyshuvakha of the Zaporizhzhia Region, 12 air strikes, and carried out at least 30 attacks from multiple rocket launchers.",
        ["missile_strike 4", "missile_strike 3 @ Komyshuvakha (part_of)", "air_strike 12", "mlrs 30.."],
    ),
    (
        "За добу загарбники завдали 6 ракетних ударів, 2 з них по цивільній інфраструктурі Слов'янська, 17 авіаударів і понад 40 разів обстріляли наші позиції з реактивних систем залпового вогню.",
        ["missile_strike 6", "missile_strike 2 @ Слов'янська (part_of)", "air_strike 17", "mlrs 41.."],
    ),
    (
        "В течение суток противник нанес 2 ракетных удара по Краматорску, 12 авиационных ударов, совершил более 30 обстрелов из РСЗО.",
        ["missile_strike 2 @ Краматорску", "air_strike 12", "mlrs 31.."],
    ),
    (
        "Ворог тричі за ніч атакував ударними дронами портову інфраструктуру Ізмаїльського району.",
        ["drone_strike 3 @ Ізмаїльського району"],
    ),
    ("Ворог вдарив по цивільній інфраструктурі Харкова.", ["unspecified some @ Харкова"]),
    (
        "Враг атаковал дронами портовую инфраструктуру Измаильского района.",
        ["drone_strike some @ Измаильского района"],
    ),
    (
        "Росіяни 12 разів атакували Сумщину, випустивши 230 снарядів з мінометів та ствольної артилерії.",
        ["shelling 12 @ Сумщину"],
    ),
    (
        "The Russians attacked the Nikopol district 6 times, firing 20 shells from artillery.",
        ["shelling 6 @ Nikopol district"],
    ),
    ("Shelling of Kherson's suburb of Antonivka killed a 62-year-old woman.", ["shelling some @ Antonivka"]),
    ("In the Kherson suburb of Antonivka, a drone wounded a man.", ["drone_strike 1 @ Antonivka"]),
    ("На Придніпровському напрямку ворог двічі отримав відсіч.", ["clash 2 on prydniprovskyi"]),
    ("На Приднепровском направлении враг дважды получил отпор.", ["clash 2 on prydniprovskyi"]),
    ("On the Prydniprovske front the enemy was repelled twice.", ["clash 2 on prydniprovskyi"]),
    (
        "Ворог отримав відсіч у районах Спірного, Верхньокам'янського.",
        ["clash some @ Спірного, Верхньокам'янського"],
    ),
    (
        "Краснопільська громада: обстріл із РСЗВ (10 вибухів) та мінометів (22 вибухи).",
        ["mlrs some @ Краснопільська громада", "shelling some @ Краснопільська громада"],
    ),
    ("По Нікополю випустили 5 ракет, влучань у житлові будинки не було.", ["missile_strike 5 @ Нікополю"]),
    ("В Соледарской громаде – постоянный огонь.", ["shelling some @ Соледарской громаде"]),
    (
        "Ночью под огнем были Орехов и Гуляйполе; досталось и Никополю.",
        ["shelling some @ Орехов, Гуляйполе", "unspecified some @ Никополю"],
    ),
    ("Kherson came under fire on 17 occasions.", ["shelling 17 @ Kherson"]),
    ("Fighting was most intense in the Pokrovsk direction with 53 assaults.", ["clash 53 on pokrovsk"]),
    (
        "Fighting was fiercest on the Pokrovsk front, where Ukrainian troops beat back 41 of 53 Russian assaults, with 12 still under way.",
        ["clash 53 on pokrovsk", "clash 12 on pokrovsk (part_of)"],
    ),
    (
        "Минулого тижня графіки погодинних відключень діяли у Полтавській, Сумській та Чернігівській областях.",
        [],
    ),
    ("Аграрії тричі штурмували електронну чергу на елеватори.", []),
    (
        "Russian troops shelled Kherson. Since the start of the operation, 6,256 drones and 467 aircraft have been destroyed.",
        ["shelling some @ Kherson"],
    ),
    (
        "Attack on Poltava\n\nSeventeen attack UAVs attacked the city at night.\n\nAttack on Pavlohrad\n\nA drone hit the city at noon.",
        [
            "unspecified 1 @ Poltava",
            "drone_strike 17 @ Poltava",
            "unspecified 1 @ Pavlohrad",
            "drone_strike 1 @ Pavlohrad",
        ],
    ),
    (
        "На Краматорському та Торецькому напрямках кількість атак зросла до восьми та 11 відповідно.",
        ["clash 8 on kramatorsk", "clash 11 on toretsk"],
    ),
    ("Группировка отразила три атаки близ Невского и Макеевки.", ["clash 3 @ Невского, Макеевки"]),
    ("Отбиты две контратаки близ Глубокого.", ["clash 2 @ Глубокого"]),
    ("Ворог обстріляв околиці Лимана.", ["shelling some @ Лимана"]),
    ("Донецкий «Шахтер» 23 раза ударил по воротам.", []),
    ("The enemy once tried to approach Krynky and was rebuffed.", ["clash 1 @ Krynky"]),
    ("Hremiach was shelled twice – six hits.", ["shelling 2 @ Hremiach"]),
    (
        "The defence forces repelled eight assaults near Stepove and stopped three armoured columns outside Pervomaiske.",
        ["clash 8 @ Stepove"],
    ),
    (
        "During the past day, the enemy launched 3 missile strikes, two of them on civilian infrastructure of Kramatorsk and Toretsk, and 11 air strikes.",
        ["missile_strike 3", "missile_strike 2 @ Kramatorsk, Toretsk (part_of)", "air_strike 11"],
    ),
    (
        "KYIV, Dec 13 - Russian missiles and drones struck energy facilities in western Ukraine early on Friday, Ukrainian officials said.",
        [],
    ),
    (
        "Двічі під атаку безпілотників потрапляли рейсові автобуси в Антонівці, водії не поранені.",
        ["drone_strike 2 @ Антонівці"],
    ),
    (
        "У Золотій Балці на городі здетонував вибухонебезпечний предмет, чоловіка 43 років госпіталізовано.",
        [],
    ),
    (
        "У Чернівцях двоє людей загинули, 14 поранені внаслідок атаки чотирьох БпЛА і однієї ракети.",
        ["drone_strike 4 @ Чернівцях", "missile_strike 1 @ Чернівцях"],
    ),
    (
        "На Донецком направлении противник пытается прорвать оборону и создать условия для наступления на города Славянск и Бахмут.",
        ["clash some on donetsk"],
    ),
    (
        "Украинские воины отбили две попытки штурма в районах Бахмутского и Кодемы, боевые действия возле Зайцево продолжаются.",
        ["clash 2 @ Бахмутского, Кодемы", "clash some @ Зайцево"],
    ),
    (
        "На Николаевщине обстрелов подверглась Широковская община, попадания преимущественно по открытым территориям.",
        ["shelling some @ Широковская община"],
    ),
    (
        "Запорожье оккупанты обстреляли управляемыми авиабомбами, всего пять ударов за час.",
        ["air_strike 5 @ Запорожье"],
    ),
    (
        "Біля Нетайлового було 24 атаки.\n\nМіноборони рф заявило, що взяло Білогорівку на Луганщині. У 81-й бригаді це спростували: «Бої в селі тривають».",
        ["clash 24 @ Нетайлового", "clash some @ Білогорівку"],
    ),
    (
        "Под огнем оказались Орехов и Гуляйполе; враг ударил и по Никополю Днепропетровской области.",
        ["shelling some @ Орехов, Гуляйполе", "unspecified some @ Никополю"],
    ),
    (
        "В Горловке при сбросе с дрона ранена женщина, в Петровском районе Донецка после артобстрела без воды остались три улицы.",
        ["drone_strike 1 @ Горловке", "shelling some @ Петровском районе"],
    ),
    ("Один из ракетных ударов пришелся по Краматорску.", ["missile_strike 1 @ Краматорску"]),
    (
        "In the Lubny district, the wreckage damaged power lines. In Myrhorod, explosions were heard around 2:30 a.m.; fortunately, there were no hits.",
        ["unspecified none @ Myrhorod"],
    ),
    (
        "The enemy launched 128 attack UAVs from Kursk, Millerovo and Hvardiiske in Crimea, as well as four Iskander-M missiles.",
        ["drone_strike 128", "missile_strike 4"],
    ),
    (
        "In the Bakhmut direction, the occupiers used army aviation near Yakovlivka and the Vuhlehirska TPP.",
        ["air_strike some @ Yakovlivka, Vuhlehirska TPP on bakhmut"],
    ),
    (
        "Yunakivka community: there was a helicopter attack with unguided missiles (4 explosions).",
        ["air_strike 1 @ Yunakivka community"],
    ),
    (
        'On October 13, two enemy attack UAVs, presumably of the "Geran-2" type, hit an agricultural enterprise in the village of Shevchenkove, Kupiansk district.',
        ["drone_strike 2 @ Shevchenkove"],
    ),
    (
        "Russia attacked Kyiv overnight with drones and ballistic missiles, the Ukrainian capital's mayor, Vitali Klitschko, said.",
        ["drone_strike some @ Kyiv", "missile_strike some @ Kyiv"],
    ),
    (
        "It was the eighth large-scale attack on the power system since October 10, the company added, and emergency shutdowns were in force in Kyiv, Zhytomyr, Vinnytsia and Cherkasy regions.",
        [],
    ),
    (
        "In the Kherson region, from which Russia withdrew last month, 45 attacks with artillery, rocket launchers, mortars and tanks were counted over 24 hours.",
        ["shelling 45 @ Kherson region"],
    ),
    (
        "Russian troops shelled Uman. Around Kropyvnytskyi, agronomists battle an invasion of locusts; ten spraying drones were deployed last week in 26 fields.",
        ["shelling some @ Uman"],
    ),
    (
        "На Краматорському і Торецькому напрямках – відповідно три та 14 боєзіткнень.",
        ["clash 3 on kramatorsk", "clash 14 on toretsk"],
    ),
    (
        "На Слобожанському напрямку - з ствольної артилерії та мінометів, у районах Стрілечої, Огірцевого, Вовчанська.",
        ["shelling some @ Стрілечої, Огірцевого, Вовчанська on slobozhanskyi"],
    ),
    (
        "На Времівському ворог двічі наступав у бік Макарівки, на Придніпровському зазнав однієї невдачі біля Кринок.",
        ["clash 2 @ Макарівки on vremivka", "clash 1 @ Кринок on prydniprovskyi"],
    ),
    (
        "На Дружківку загарбники скинули чотири бомби «ФАБ-250» та направили дві «Герані-2».",
        ["guided_bomb 4 @ Дружківку", "drone_strike 2 @ Дружківку"],
    ),
    (
        "На Дніпропетровщині під вогнем «Ураганів» знову опинилася Зеленодольська громада Криворізького району: 24 влучання.",
        ["mlrs some @ Зеленодольська громада"],
    ),
    (
        "На мар’їнському напрямку – 14 спроб прорвати оборону біля Георгіївки. На запорізькому – чотири атаки на захід від Вербового і в районі Роботиного.",
        ["clash 14 @ Георгіївки on marinka", "clash 4 @ Вербового, Роботиного on zaporizhzhia"],
    ),
    (
        "Огню подверглись 13 населенных пунктов – города Авдеевка, Красногоровка, Курахово, Лиман.",
        ["shelling some @ Авдеевка, Красногоровка, Курахово, Лиман"],
    ),
    (
        "На протяжении суток под обстрелами оставались Купянский и Богодуховский районы.",
        ["shelling some @ Купянский, Богодуховский районы"],
    ),
    (
        "Никополь и Марганецкая громада – шесть атак дронами-камикадзе, два артобстрела.",
        ["drone_strike 6 @ Никополь, Марганецкая громада", "shelling 2 @ Никополь, Марганецкая громада"],
    ),
    (
        "На Винничине, Черкасчине, Кировоградщине и Львовщине ночь прошла без обстрелов.",
        ["shelling none @ Винничине, Черкасчине, Кировоградщине, Львовщине"],
    ),
    (
        "На запорожском направлении отражена атака 82-й бригады у Вербового, а на херсонском артиллерия накрыла противника в Крынках и Тягинке.",
        ["clash 1 @ Вербового on zaporizhzhia", "shelling some @ Крынках, Тягинке on kherson"],
    ),
    (
        "Сьогодні ворог здійснив одну невдалу спробу потіснити наші підрозділи з плацдарму на Лівобережжі.",
        ["clash 1"],
    ),
    ("Балістика влетіла у чотириповерхівку в центрі Полтави.", ["missile_strike some @ Полтави"]),
    ("Двічі – по Грем'ячу з міномета: 11 вибухів.", ["shelling 2 @ Грем'ячу"]),
    (
        "Россияне ночью атаковали Украину 115 беспилотниками и ракетой «Искандер-М».",
        ["drone_strike 115", "missile_strike 1"],
    ),
    (
        "На Нікопольщині ворог дев'ять разів застосував дрони і тричі – артилерію.",
        ["drone_strike 9 @ Нікопольщині", "shelling 3 @ Нікопольщині"],
    ),
    ("Продолжаются бои в районе Курахово, враг пытается окружить город.", ["clash some @ Курахово"]),
    (
        "Russian troops dropped six glide bombs on Kostiantynivka and hit it with Smerch rockets.",
        ["guided_bomb 6 @ Kostiantynivka", "mlrs some @ Kostiantynivka"],
    ),
    (
        "На Торецькому напрямку після авіаудару по Торецьку та Дружбі ворог десять разів штурмував наші позиції.",
        ["air_strike some @ Торецьку, Дружбі on toretsk", "clash 10 on toretsk"],
    ),
    (
        "Під час обстрілу Торецька ворог двічі атакував дронами місто.",
        ["shelling some @ Торецька", "drone_strike 2 @ Торецька"],
    ),
    ("Окупанти обстріляли Харків КАБами.", ["air_strike some @ Харків"]),
    (
        "Russia launched an Iskander-M missile from Kursk region and 103 drones, the Air Force said.",
        ["missile_strike 1", "drone_strike 103"],
    ),
    (
        "The enemy attacked with an Iskander-M ballistic missile and 65 Shahed drones.",
        ["missile_strike 1", "drone_strike 65"],
    ),
    ("The court in Kyiv sentenced a man who corrected a missile strike on Kharkiv to 15 years.", []),
    (
        "На Авдіївському напрямку оборонці зупинили 11 ворожих атак поблизу Степового, Бердичів і Тоненького, Сили оборони ведуть штурмові дії північніше Авдіївки.",
        ["clash 11 @ Степового, Бердичів, Тоненького on avdiivka", "clash some @ Авдіївки on avdiivka"],
    ),
    ("У Дергачах снаряд потрапив у будинок культури.", ["shelling some @ Дергачах"]),
    (
        "In the Zaporizhzhia direction the enemy twice tried, without success, to regain lost ground west of Verbove.",
        ["clash 2 @ Verbove on zaporizhzhia"],
    ),
    ("Huliaipole was hit by unguided rockets fired from aircraft.", ["air_strike some @ Huliaipole"]),
    (
        "Sievierodonetsk withstood seven artillery shellings. As a result, 14 more houses became uninhabitable, nine of them in Popasna.",
        ["shelling 7 @ Sievierodonetsk"],
    ),
    (
        "The Russian army is storming Orikhove and is still trying to break through near Rubizhne; eleven attacks were repelled in the region during the day.",
        ["clash some @ Orikhove, Rubizhne", "clash 11"],
    ),
    ("- Esman community: VOG drop from a UAV (2 explosions).", ["drone_strike 1 @ Esman community"]),
    (
        "Российские войска продолжают блокировать Харьков и обстреливать его из артиллерии, пытаются прорвать оборону ВСУ в районе Изюма и установить полный контроль над Мариуполем.",
        ["shelling some @ Харьков", "clash some @ Изюма"],
    ),
    (
        "Минобороны Великобритании считает, что российские войска полностью ушли из-под Чернигова, но вернуть их в бой удастся не раньше чем через неделю.",
        [],
    ),
    (
        "Враг бил по Семеновке (трижды), в направлении сел Гремяч Новгород-Северской громады (4 раза) и Сеньковка Городнянской громады (дважды).",
        ["unspecified 3 @ Семеновке", "unspecified 4 @ Гремяч", "unspecified 2 @ Сеньковка"],
    ),
    (
        'По Салтовскому району Харькова под утро ударил дрон "Молния", а в Балаклее пострадали трое человек.',
        ["drone_strike 1 @ Салтовскому району"],
    ),
    (
        "Ближе к утру по Николаеву отработали из «Смерчей» кассетными боеприпасами, ранены четверо.",
        ["mlrs some @ Николаеву"],
    ),
    (
        "In a day they carried out 4,120 attacks on villages and positions of Ukrainian soldiers.",
        ["unspecified 4120"],
    ),
    (
        "In total, 33 firefights have been reported in the Kurakhove direction; five are ongoing near Sontsivka.",
        ["clash 33 on kurakhove", "clash 5 @ Sontsivka (part_of)"],
    ),
    (
        "On the Kurakhove front there were 33 clashes, five are ongoing near Sontsivka.",
        ["clash 33 on kurakhove", "clash 5 @ Sontsivka on kurakhove (part_of)"],
    ),
    (
        "На Курахівському напрямку відбулося 33 зіткнення, п'ять тривають поблизу Сонцівки.",
        ["clash 33 on kurakhove", "clash 5 @ Сонцівки on kurakhove (part_of)"],
    ),
    (
        "Ракети й «шахеди» атакували два об’єкти – у Стрийському та Шептицькому районах.",
        [
            "missile_strike some @ Стрийському, Шептицькому районах",
            "drone_strike some @ Стрийському, Шептицькому районах",
        ],
    ),
    (
        "The enemy fired with mortars and cannon artillery at the areas of Seredyna-Buda and Bilopillia.",
        ["shelling some @ Seredyna-Buda, Bilopillia"],
    ),
    (
        "A Molniya-type UAV fell in the Kholodnohirskyi district of Kharkiv, there were no casualties.",
        ["drone_strike 1 @ Kholodnohirskyi district"],
    ),
    (
        "Near Pechenihy a man tripped a mine while gathering firewood, and the day before a ballistic missile hit an enterprise in Shevchenkove.",
        ["missile_strike 1 @ Shevchenkove"],
    ),
    (
        "У районі Ізюма зосереджено до 25 батальйонних тактичних груп, ворог намагався наступати у напрямках Сулигівки та Барвінкового.",
        ["clash some @ Сулигівки, Барвінкового"],
    ),
    (
        "Ukrainian troops attacked six districts of the Belgorod Region with 31 drones.",
        ["drone_strike 31 @ Belgorod Region"],
    ),
    (
        "The waters of the Kutsurub community were shelled as well. No missile strikes on the southern regions were recorded.",
        ["shelling some @ Kutsurub community", "missile_strike none"],
    ),
    (
        "На Северском направлении в районах Серебрянки противник пытался продвинуться пять раз, столько же на Краматорском – там бои шли в районе Ступочек.",
        ["clash 5 @ Серебрянки on siverskyi", "clash 5 @ Ступочек on kramatorsk"],
    ),
    (
        "Девятеро пострадали в результате воскресных ударов по Харьковской области.",
        ["unspecified some @ Харьковской области"],
    ),
    (
        "По Холодногорскому району Харькова ударили БпЛА типа «Герань-2», зафиксировано пять попаданий.",
        ["drone_strike 5 @ Холодногорскому району"],
    ),
    ("В направлении Потемкино враг пошел в разведку боем.", ["clash some @ Потемкино"]),
    (
        "Подразделения отразили 13 атак из района населенного пункта Гришино, предпринятых с целью деблокирования окруженной в Красноармейске группировки.",
        ["clash 13 @ Гришино"],
    ),
    (
        "The enemy made 14 attempts to break through near Krynky, the Southern Defense Forces said.",
        ["clash 14 @ Krynky"],
    ),
    (
        "У Шостці російський дрон влучив у пожежну машину. Це вже п’ята атака на місто з початку тижня.",
        ["drone_strike 1 @ Шостці"],
    ),
    ("Хроніка 14 грудня: удар по Одещині, блекаут у Кременчуці.", ["unspecified 1 @ Одещині"]),
    (
        "Росія запустила 21 БпЛА із районів Приморсько-Ахтарська та Курська, а також ракету Х-59 у напрямку Дніпропетровщини.",
        ["drone_strike 21", "missile_strike 1 @ Дніпропетровщини"],
    ),
    (
        "Drones attacked energy facilities in the Stryi and Chervonohrad districts.",
        ["drone_strike some @ Stryi, Chervonohrad districts"],
    ),
    (
        "Дроны атаковали Красноградский район Харьковской области.",
        ["drone_strike some @ Красноградский район"],
    ),
    ("По Херсону працювали з РСЗВ, поранено жінку.", ["mlrs some @ Херсону"]),
    (
        "Мирноград армія рф двічі накрила «Смерчем», понівечено два багатоквартирні будинки.",
        ["mlrs 2 @ Мирноград"],
    ),
    (
        "У вогні опинились 13 населених пунктів: міста Гірник, Костянтинівка, Лиман, селища Гродівка, село Клебан-Бик.",
        ["shelling some @ Гірник, Костянтинівка, Лиман, Гродівка, Клебан-Бик"],
    ),
    (
        "A pair of Ka-52 helicopters fired unguided rockets at our positions near Davydiv Brid.",
        ["air_strike some @ Davydiv Brid"],
    ),
    (
        "The naval group manoeuvres along the coast of Crimea; two carriers with 16 Kalibr missiles are ready for launch.",
        [],
    ),
    ("War update: 61 clashes on front lines over past day, heaviest in Avdiivka sector", ["clash 61"]),
    (
        "Семеновская громада: 21 взрыв миномета калибра 120 мм, еще трижды враг сбрасывал взрывные устройства с БПЛА на Семеновку.",
        ["shelling some @ Семеновская громада", "drone_strike 3 @ Семеновку"],
    ),
    (
        "Обстрелы Широковской и Березнеговатской громад не прекращались всю ночь, ранены двое.",
        ["shelling some @ Широковской, Березнеговатской громад"],
    ),
    (
        "Утром враг дважды атаковал ракетами воздушного базирования Баштанский район.",
        ["missile_strike 2 @ Баштанский район"],
    ),
    ("Возле Парутино минометный огонь сжег четыре гектара пшеницы.", ["shelling some @ Парутино"]),
    (
        "09:40 Удары зафиксированы также в Ровенской и Хмельницкой областях.\n\n08:10 Николаев: «шахеды» попали в жилой сектор. По данным Виталия Кима, с вечера по области ударили 11 дронов.",
        [
            "unspecified some @ Ровенской, Хмельницкой областях",
            "drone_strike some @ Николаев",
            "drone_strike 11",
        ],
    ),
    ("В Полтаве и Кременчуге слышали взрывы, данных о прилетах нет.", []),
    (
        "На Новопавлівському напрямку Сили оборони відбили 17 атак у районах Комара та Богатиря.",
        ["clash 17 @ Комара, Богатиря on novopavlivka"],
    ),
    (
        "Battlegroup Center repelled eight attacks near Dimitrov and Krasnoarmeysk.",
        ["clash 8 @ Dimitrov, Krasnoarmeysk"],
    ),
    (
        "На Донецькому напрямку ворог штурмує Попасну, Рубіжне та Маріуполь.",
        ["clash some @ Попасну, Рубіжне, Маріуполь on donetsk"],
    ),
    (
        "The enemy shelled Velyka Pysarivka five times, and a resident of Bilopillia was wounded by a mine.",
        ["shelling 5 @ Velyka Pysarivka"],
    ),
    ("Ворог випустив дві некеровані авіаційні ракети по Оріхову.", ["air_strike some @ Оріхову"]),
    ("Враг нанес удары неуправляемыми ракетами по Орехову.", ["air_strike some @ Орехову"]),
    ("По Степногірську було 7 пусків некерованих авіаційних ракет.", ["air_strike 7 @ Степногірську"]),
    ("Зафіксовано влучання у п'ять об'єктів енергетики на Одещині.", ["unspecified some @ Одещині"]),
    ("Missile debris fell on Kyiv, damaging two houses.", []),
    (
        "Drones attacked Odesa; drone wreckage fell near a warehouse in Chornomorsk.",
        ["drone_strike some @ Odesa"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_each_number_with_its_own_weapon_and_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
