"""As published: what reports leave out, put first or say in rarer ways; each was misread once."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("У Мелітополі обстрілів позицій наших військ не фіксували.", ["shelling none @ Мелітополі"]),
    (
        "На Луганщині та на півдні, зокрема в Бердянську, обстрілів позицій наших військ не було.",
        ["shelling none @ Бердянську"],
    ),
    ("The mayor counted at least nine strikes by attack drones on Sumy.", ["drone_strike 9.. @ Sumy"]),
    (
        "In Izium, in the Kharkiv region, the invaders attacked with repeated missile strikes.",
        ["missile_strike some @ Izium"],
    ),
    (
        "На сіверському й лиманському напрямках ворог накопичує резерви. За день окупанти марно намагалися прорвати оборону.",
        ["clash some @ сіверському, лиманському напрямках"],
    ),
    (
        "На Попаснянском направлении противник усилил огневое влияние на опорные пункты.",
        ["shelling some on popasna"],
    ),
    ("Сражения велись возле Кринок и Работино.", ["clash some @ Кринок, Работино"]),
    ("The militants launched attacks on the Karbonit coal mine (14 km south-west of Luhansk).", []),
    (
        "The enemy used mortars to shell Pisky [11km north-west of Donetsk] and grenade launchers to fire at Opytne [10km north of Donetsk].",
        ["shelling some @ Pisky", "shelling some @ Opytne"],
    ),
    ("Heavy machine guns and mortars were used to shell Krymske.", ["shelling some @ Krymske"]),
    (
        "Бойовики обстріляли Попасну. Уночі по населеному пункту працювали міномети.",
        ["shelling some @ Попасну", "shelling some @ Попасну"],
    ),
    (
        "Окупанти двічі вели вогонь по Торецьку. Опівдні з гаубиць вони вдарили по кварталах цього міста.",
        ["shelling 2 @ Торецьку", "shelling some @ Торецьку (repeats)"],
    ),
    ("Із гармат окупанти завдали три удари по Оріхову.", ["shelling 3 @ Оріхову"]),
    ("Терористи двічі штурмували луганський аеропорт.", ["clash 2 @ луганський аеропорт"]),
    (
        "Російські війська б'ють по Сумській області. За добу вони вели обстріли з мінометів.",
        ["unspecified some @ Сумській області", "shelling some @ Сумській області"],
    ),
    (
        "Окупанти завдали удару по промзоні Павлограда. Одна з ворожих ракет влучила у склад.",
        ["unspecified some @ Павлограда", "missile_strike 1 @ Павлограда"],
    ),
    ("Дюжину снарядів вони випустили по Томаківській громаді.", ["shelling some @ Томаківській громаді"]),
    ("Зранку ворог обстріляв Бучки. Надвечір артобстріл повторився.", ["shelling some @ Бучки"]),
    ("По селищах Нікопольщини працювала важка артилерія.", ["shelling some @ Нікопольщини"]),
    (
        "Обстріляли Марганець. Застосовував ворог і дрони.",
        ["shelling some @ Марганець", "drone_strike some @ Марганець"],
    ),
    (
        "In the Lyman direction, there were six assaults. Three were repelled, two are ongoing.",
        ["clash 6 on lyman", "clash 3 on lyman (part_of)", "clash 2 on lyman (part_of)"],
    ),
    (
        "На Торецькому напрямку було сім штурмів. П'ять відбито, два тривають.",
        ["clash 7 on toretsk", "clash 5 on toretsk (part_of)", "clash 2 on toretsk (part_of)"],
    ),
    (
        "Вночі атака дронів, 143 зіткнення, бої на Лиманському та Сіверському напрямках.",
        ["clash 143", "clash some @ Лиманському, Сіверському напрямках"],
    ),
    ("Із Херсона повідомляють про чотири влучання.", ["unspecified 4 @ Херсона"]),
    ("Дрони атакували Рені та термінал Ізмаїльського порту.", ["drone_strike some @ Рені, Ізмаїльського"]),
    (
        "Пошкодження зафіксовано в Одеському та Миколаївському портах після удару ракет.",
        ["missile_strike some @ Одеському, Миколаївському"],
    ),
    ("Бригада розбила спробу ворога наступати на Терни.", ["clash some @ Терни"]),
    ("Авіація окупантів працювала поблизу Роботиного.", ["air_strike some @ Роботиного"]),
    (
        "Артиллерия группировки нанесла поражение живой силе в районах Терновки и Яблоновки.",
        ["shelling some @ Терновки, Яблоновки"],
    ),
    (
        "Российские подразделения, захватившие Соледар, пытаются прорваться к Северску.",
        ["clash some @ Северску"],
    ),
    (
        "За добу дроновий терор, авіаудари та обстріли відчули на собі Комишани й Садове.",
        [
            "drone_strike some @ Комишани, Садове",
            "air_strike some @ Комишани, Садове",
            "shelling some @ Комишани, Садове",
        ],
    ),
    ("Позиційні бої точилися північніше Сватового - в районі Новоєгорівки.", ["clash some @ Новоєгорівки"]),
    (
        "Мешканців вивозять із Білопільської громади. Вивезення почали, щойно армія РФ пішла в наступ на Сумщині.",
        [],
    ),
    (
        "Our troops held off 14 attacks near Bilohorivka, Luhansk region; Spirne and Fedorivka, Donetsk region.",
        ["clash 14 @ Bilohorivka, Spirne, Fedorivka"],
    ),
    (
        "In the Orikhiv direction, the enemy went for the positions of our troops twice near Robotyne.",
        ["clash 2 @ Robotyne on orikhiv"],
    ),
    (
        "A missile killed two people in Odesa, officials said, after a night in which Kyiv and Moscow both reported strikes.",
        ["missile_strike 1 @ Odesa"],
    ),
    ("У Трехизбенки боевики применили вооружение БМП.", ["shelling some @ Трехизбенки"]),
    (
        "Дев'ять атак було на Лиманському напрямку. Сили оборони зупиняли противника в районах Тернів та Невського.",
        ["clash 9 @ Тернів, Невського on lyman"],
    ),
    ("Серія вибухів у Сумах стала наслідком нальоту «шахедів».", ["drone_strike some @ Сумах"]),
    ("Ворог обстріляв Томаківську стг.", ["shelling some @ Томаківську стг"]),
    ("Окупанти атакували Покровську громаду десятком мін.", ["shelling some @ Покровську громаду"]),
    (
        "Под удар попали села Муром и Графовка — всего шесть беспилотников.",
        ["drone_strike 6 @ Муром, Графовка"],
    ),
    ("Кроме артобстрелов, Херсон дважды атаковали дроны.", ["drone_strike 2 @ Херсон"]),
    ("Бандиты направили огонь на Трехизбенку.", ["shelling some @ Трехизбенку"]),
    ("Мінометники випустили сім мін біля Гнутового.", ["shelling some @ Гнутового"]),
    ("Militants turned their mortars and fired towards Svitlodarsk.", ["shelling some @ Svitlodarsk"]),
    (
        "Под минометный обстрел и огонь стрелкового оружия попали защитники Опытного.",
        ["shelling some @ Опытного"],
    ),
    ("Вражеские снаряды и ракеты попадали в окрестности Авдеевки.", ["shelling some @ Авдеевки"]),
    ("Обстріляні Дергачівський і Балаклійський райони.", ["shelling some @ Дергачівський, Балаклійський"]),
    ("Под ударом оказались Безруки (Дергачевский район).", ["unspecified some @ Безруки"]),
    ("Росіяни обстріляли громади трьох районів Дніпровщини.", ["shelling some @ Дніпровщини"]),
    ("Дронами атаковано Грушівську громаду Криворіжжя.", ["drone_strike some @ Грушівську громаду"]),
    ("З гранатометів двічі накривали Авдіївську промзону.", ["shelling 2 @ Авдіївську"]),
    (
        "The governor of the Odesa region, Maksym Savchuk, said a strike hit a building near Tatarbunary.",
        ["unspecified 1 @ Tatarbunary"],
    ),
    (
        "21:15 — Торецк в сторону Горловки (Никитовский район): выпущено 7 снарядов калибра 122 мм.",
        ["shelling some @ Никитовский район"],
    ),
    (
        "In the eastern Dnipropetrovsk region, three people were hurt, and the city of Synelnykove endured drone and missile strikes.",
        ["drone_strike some @ Synelnykove", "missile_strike some @ Synelnykove"],
    ),
    (
        "The overnight attack involved over 210 explosive and dummy drones and 12 ballistic missiles.",
        ["drone_strike 211..", "missile_strike 12"],
    ),
    (
        "The Russian attack, which included 310 drones and seven missiles, was the largest this month.",
        ["drone_strike 310", "missile_strike 7"],
    ),
    (
        "Zelenskyy said the Odesa and Sumy regions were targeted in an attack that included more than 90 drones.",
        ["drone_strike 91.. @ Odesa, Sumy regions"],
    ),
    (
        "Kyiv's air force said that Russia had also attacked with four ballistic missiles.",
        ["missile_strike 4"],
    ),
    (
        "В Новослобідській громаді тихо. По території Білопільської з 16.30 росіяни били з мінометів.",
        ["shelling some @ Білопільської"],
    ),
    (
        "Ворог атакував Марганецьку громаду дроном, повідомляє Дніпровська панорама.",
        ["drone_strike 1 @ Марганецьку громаду"],
    ),
    ("Ukrainian jets struck four Russian strongholds around Tokmak on Monday.", ["air_strike some @ Tokmak"]),
    (
        "Five people were killed in the Donetsk town of Kostiantynivka after a missile strike.",
        ["missile_strike 1 @ Kostiantynivka"],
    ),
    ("Moscow has continued its air strikes on Zaporizhzhia.", ["air_strike some @ Zaporizhzhia"]),
    ("Kherson's suburbs saw some heavy artillery shelling overnight.", ["shelling some @ Kherson"]),
    (
        "По Одессе ударили тремя ракетами, два человека погибли, 11 ранены, трое из них – в тяжелом состоянии.",
        ["missile_strike 3 @ Одессе"],
    ),
    (
        "Two people died in the Sumy region after Russia's attacks, and seven more were wounded.",
        ["unspecified some @ Sumy region"],
    ),
    (
        "One man was killed in attacks on Marhanets, and three more were injured.",
        ["unspecified some @ Marhanets"],
    ),
    (
        "О двух прилетах по Салтовскому району города Терехов сообщил утром.",
        ["unspecified 2 @ Салтовскому району"],
    ),
    ("Окупанти вдарили ракетами по Одеському аеропорту.", ["missile_strike some @ Одеському"]),
    ("Ракетами ударили по Харьковскому заводу имени Шевченко.", ["missile_strike some @ Харьковскому"]),
    ("Ukrainian troops made good use of the hills to slow Russia's advance on the Lyman axis.", []),
    (
        "Окупанти продовжували масовано обстрілювати Марганець та Нікополь.",
        ["shelling some @ Марганець, Нікополь"],
    ),
    ("Ворог не перестає гатити по Бериславу.", ["shelling some @ Бериславу"]),
    ("Російські війська взялися бомбити Куп'янськ.", ["air_strike some @ Куп'янськ"]),
    ("Армія РФ планує обстрілювати Марганець.", []),
    ("Россияне продолжили активно обстреливать Никополь.", ["shelling some @ Никополь"]),
    ("Враг не перестаёт стрелять по Бериславу.", ["shelling some @ Бериславу"]),
    ("Враг стал регулярно бомбить Волчанск.", ["air_strike some @ Волчанск"]),
    ("Russian forces started to bombard Orikhiv.", ["shelling some @ Orikhiv"]),
    (
        "Russian troops launched three separate attacks on Mykolaiv using assault drones.",
        ["drone_strike 3 @ Mykolaiv"],
    ),
    ("По Марганцю поцілив ворог, застосував FPV-дрон.", ["drone_strike 1 @ Марганцю"]),
    (
        "Ворог кілька разів ударив по Нікопольщині – райцентру та Мирівській громаді.",
        ["unspecified 3..9 @ Нікопольщині, Мирівській громаді"],
    ),
    (
        "Ворог кілька разів обстріляв Нікопольщину – райцентр і Мирівську громаду.",
        ["shelling 3..9 @ Нікопольщину, Мирівську громаду"],
    ),
    (
        "Ворог тероризував Нікопольщину. По району бив дронами. Увечері – по Мирівській громаді. Вранці – по Нікополю.",
        [
            "unspecified some @ Нікопольщину",
            "drone_strike some @ Мирівській громаді",
            "drone_strike some @ Нікополю",
        ],
    ),
    (
        "Неспокійно на Нікопольщині. Застосував ворог по району й важку артилерію.",
        ["shelling some @ Нікопольщині"],
    ),
    ("Застосував ворог по Нікополю й важку артилерію.", ["shelling some @ Нікополю"]),
    ("Від обстрілів здригалися Нікополь і Марганець.", ["shelling some @ Нікополь, Марганець"]),
    ("Криворізький регіон атакували дронами.", ["drone_strike some @ Криворізький"]),
    (
        "Окупанти обстріляли Ямпіль та п'ять сіл у Чернігівській і Сумській областях.",
        ["shelling some @ Ямпіль"],
    ),
    (
        "Конотопський район: Бунякине – два обстріли: 7 приходів, імовірно міномет 120 мм; один обстріл: прихід, імовірно FPV-дрон; 4 приходи, імовірно РСЗВ.",
        ["shelling 2 @ Бунякине", "shelling 1 @ Бунякине", "mlrs some @ Бунякине"],
    ),
    ("На ділянках наших підрозділів обстрілів з боку противника не зафіксовано.", []),
    ("The mayor disclosed that two drones struck a warehouse in Odesa.", ["drone_strike 2 @ Odesa"]),
    (
        "Bilohorivka (Luhansk Oblast), Spirne (Donetsk Oblast) and Dvorichna (Kharkiv Oblast) came under artillery fire.",
        ["shelling some @ Bilohorivka, Spirne, Dvorichna"],
    ),
    (
        "Synkivka and Petropavlivka (Kharkiv Oblast); Nevske in Luhansk Oblast; and Ivanivske (Donetsk Oblast) were hit by airstrikes.",
        ["air_strike some @ Synkivka, Petropavlivka, Nevske, Ivanivske"],
    ),
    ("Orikhiv was hit by Russian artillery.", ["shelling some @ Orikhiv"]),
    ("A depot in Tokmak was struck by Ukrainian aviation.", ["air_strike some @ Tokmak"]),
    ("Thanks to combat work, 20 attack drones were destroyed in the Sumy and Poltava regions.", []),
    (
        "A missile hit a bank in Izium after a night for which both Kyiv and Moscow reported air raids.",
        ["missile_strike 1 @ Izium"],
    ),
    (
        "Mortar shells hit the village of Zolote, in Luhansk region, three times during the day.",
        ["shelling 3 @ Zolote"],
    ),
    (
        "The army held Krynky (about 30km upstream of Kherson), and fierce fighting went on around the village.",
        ["clash some @ Krynky"],
    ),
    (
        "Russian planes dropped two bombs on a theatre in Kupiansk. Its walls fell. People left. Many had nothing. Some 40,000 of them settled in Poltava.",
        ["guided_bomb 2 @ Kupiansk"],
    ),
    (
        "З гармат обстріляно Новозванівку й Оріхове, під Станицею Луганською ворог обмежився стрільбою.",
        ["shelling some @ Новозванівку, Оріхове"],
    ),
    ("Обстрілявши двічі з мінометів позиції біля Гнутового, бойовики відійшли.", ["shelling 2 @ Гнутового"]),
    (
        "Три атаки отбиты на Краснолиманском направлении. Их ВСУ предприняли в районах Торского и Терновки.",
        ["clash 3 @ Торского, Терновки on lyman"],
    ),
    (
        "На Донецком направлении отбита одна атака. Враг хотел продвинуться в районе Невельского, но безуспешно.",
        ["clash 1 @ Невельского on donetsk"],
    ),
    (
        "The Lyman axis saw three attacks repelled. The enemy launched them near Torske and Terny.",
        ["clash 3 @ Torske, Terny on lyman"],
    ),
    (
        "Two rockets struck a dormitory in Sloviansk, killing one and burying at least four under rubble.",
        ["missile_strike 2 @ Sloviansk"],
    ),
    ("Kyiv, for its part, has sought to bring the war home to Russia.", []),
    ("Russia last launched an attack of that size on Kyiv in spring, with 200 drones.", []),
    (
        "Moscow's forces have been moving at their fastest pace since 2022, with the heaviest fighting around Pokrovsk.",
        ["clash some @ Pokrovsk"],
    ),
    (
        "Russia battered the grid on Friday, sending in 70 missiles and 90 drones.",
        ["missile_strike 70", "drone_strike 90"],
    ),
    (
        "Ворог завдав 5 ракетних ударів, зокрема по цивільній інфраструктурі Краматорська, 30 авіаударів.",
        ["missile_strike 5", "missile_strike some @ Краматорська", "air_strike 30"],
    ),
    (
        "The enemy made 3 missile strikes, in particular on the homes of Sloviansk, and 22 air strikes.",
        ["missile_strike 3", "missile_strike some @ Sloviansk", "air_strike 22"],
    ),
    ("Корабельна група у складі 9 одиниць тримає під прицілом Одещину.", []),
    (
        "Под огнём РСЗО оказалась Ясиноватая – ранены женщина и водитель, оба в тяжелом состоянии.",
        ["mlrs some @ Ясиноватая"],
    ),
    (
        "Russian planes dropped two bombs on a theatre in Kupiansk. Some 4,000 of them settled in Poltava.",
        ["guided_bomb 2 @ Kupiansk"],
    ),
    (
        "Shebekino came under massive shelling, the governor said, without specifying when the shelling took place.",
        ["shelling some @ Shebekino"],
    ),
    (
        "Росіяни атакували країну 31 крилатими та 4 балістичними ракетами.",
        ["missile_strike 31", "missile_strike 4"],
    ),
    (
        "Внаслідок атаки постраждали Харків та область, Запоріжжя, Сумщина, Полтавщина, Одещина та Вінниччина.",
        ["unspecified some @ Харків, Запоріжжя, Сумщина, Полтавщина, Одещина, Вінниччина"],
    ),
    (
        "Yesterday, in Rovenky, in the province of Luhansk, shelling damaged a depot.",
        ["shelling some @ Rovenky"],
    ),
    (
        "Four people were hurt in the bombing, which targeted the Saltivskyi district.",
        ["air_strike some @ Saltivskyi district"],
    ),
    (
        "Ворог випустив по області п'ять ракет. Дві інші ракети влучили в Шепетівський район.",
        ["missile_strike 5", "missile_strike 2 @ Шепетівський район (part_of)"],
    ),
    (
        "Donetsk was shelled by Ukrainian forces.\n\nRussia attacked Kherson overnight.\n\nThe city was hit 86 times, said the head of the Kherson regional administration.",
        ["shelling some @ Donetsk", "unspecified some @ Kherson (repeats)", "unspecified 86 @ Kherson"],
    ),
    ("Танки двічі били по Марганцю.", ["shelling 2 @ Марганцю"]),
    ("По Бериславу били касетними боєприпасами.", ["shelling some @ Бериславу"]),
    ("По Бериславу били «Ураганами» з касетними снарядами.", ["mlrs some @ Бериславу"]),
    ("Підстанцію в Марганці вразили «Іскандером».", ["missile_strike 1 @ Марганці"]),
    ("Над Марганцем вразили дронами-перехоплювачами три «Шахеди».", []),
    ("Russia rained missiles on Izmail.", ["missile_strike some @ Izmail"]),
    ("Russian forces fired off rockets at Orikhiv.", ["missile_strike some @ Orikhiv"]),
    ("Russian warplanes released glide bombs over Zolochiv.", ["guided_bomb some @ Zolochiv"]),
    ("Drones swarmed Beryslav overnight.", ["drone_strike some @ Beryslav"]),
    ("Окупанти закидали Оріхів КАБами.", ["air_strike some @ Оріхів"]),
    ("Ворог промацував оборону біля Степового.", ["clash some @ Степового"]),
    (
        "Затримано агента ворожих спецслужб, який намагався підірвати два заряди на території Чорноморська.",
        [],
    ),
    ("Ворог завдав не менш ніж 12 ударів дронами по Нікополю.", ["drone_strike 12.. @ Нікополю"]),
    ("Ворог завдав не більш ніж 12 ударів дронами по Нікополю.", ["drone_strike 1..12 @ Нікополю"]),
    ("Сотні обстрілів за добу зафіксовано на Херсонщині.", ["shelling 200..999 @ Херсонщині"]),
    ("Ворог завдав близько сотні ударів дронами по Нікополю.", ["drone_strike 90..110 @ Нікополю"]),
    ("Тысячи обстрелов пережила Херсонская область.", ["shelling 2000..9999 @ Херсонская область"]),
    ("По Нікополю завдали пару ударів дронами.", ["drone_strike 2..3 @ Нікополю"]),
    ("Ворог завдав зо 20 ударів дронами по Нікополю.", ["drone_strike 18..22 @ Нікополю"]),
    ("The number of attacks in the Kramatorsk direction has gone up to nine.", ["clash 9 on kramatorsk"]),
    ("A third site is being sought in Izium.", []),
    (
        "Two air strikes were made in the Lyman direction: helicopters fired near Nevske, six bombs fell on Terny.",
        ["air_strike 2 on lyman", "guided_bomb 6 @ Terny (part_of)"],
    ),
    (
        "Drones were meanwhile launched at Kherson, a southern port, and at Kharkiv in the northeast.",
        ["drone_strike some @ Kherson, Kharkiv"],
    ),
    (
        "Houses in Reni were hit by a drone. Of 40 drones sent by Russia during the night, 31 were brought down.",
        ["drone_strike 1 @ Reni", "drone_strike 40"],
    ),
    (
        "The village of Pavlopil, near the key port of Mariupol, was pounded overnight with mortars.",
        ["shelling some @ Pavlopil"],
    ),
    ("A woman died on the way to hospital in Beryslav after shelling.", []),
    ("Военные РФ трижды отбомбились по Малиновке и Темировке.", ["air_strike 3 @ Малиновке, Темировке"]),
    (
        "З мінометів обох калібрів (15 мін) обстріляні Кримське й Жолобок.",
        ["shelling some @ Кримське, Жолобок"],
    ),
    (
        "По Білопільській громаді прилетіло 30 снарядів із «Градів», 24 зі ствольної артилерії.",
        ["shelling some @ Білопільській громаді"],
    ),
    ("По Станиці Луганській увечері стріляла БМП.", ["shelling some @ Станиці Луганській"]),
    ("Область приймає людей з Донеччини, Харківщини й півдня, де точаться бої.", []),
    ("Жители Торецкой громады, выехавшие из-за боевых действий, получат помощь.", []),
    (
        "The minister told of the new brigades of the Offensive Guard, eight of them, and of 5,000 volunteers in the Lviv region.",
        [],
    ),
    (
        "8 обстрелов из РСЗО – на Малые Щербаки и Левадное, 2 ракетных – на Запорожье.",
        ["mlrs 8 @ Малые Щербаки, Левадное", "missile_strike 2 @ Запорожье"],
    ),
    (
        "Оборонці зняли з неба над областю три «шахеди»: два на Криворіжжі, один – у Синельниківському районі.",
        [],
    ),
    (
        "На Авдіївському напрямку з усіх калібрів накривали позиції, тричі літаками били по Красногорівці й Кам'янці.",
        ["shelling some on avdiivka", "air_strike 3 @ Красногорівці, Кам'янці on avdiivka"],
    ),
    ("It was one of several attacks reported that night across the country.", []),
    (
        "Росіяни вгатили ракетами по центру Дружківки.\n\nДвома С-300 окупанти влучили у центр міста.",
        ["missile_strike some @ Дружківки (repeats)", "missile_strike 2 @ Дружківки"],
    ),
    ("A ballistic strike hit Odesa.", ["missile_strike 1 @ Odesa"]),
    (
        "Russia launched 28 cruise and 8 ballistic missiles at Odesa.",
        ["missile_strike 28 @ Odesa", "missile_strike 8 @ Odesa"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_it_as_published(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
