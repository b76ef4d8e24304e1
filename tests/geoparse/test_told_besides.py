"""What is told besides something and what goes on with it: each keeps its own number, weapon and place."""

import pytest
from reading_cases import reading, shorts

from app.model import Side

CASES: list[tuple[str, list[str]]] = [
    ("Бои шли у Урожайного.", ["clash some @ Урожайного"]),
    (
        "Генштаб насчитал за сутки 180 столкновений, из них 40 атак – на Лиманском направлении. О боях сообщают и в Гуляйполе.",
        ["clash 180", "clash 40 on lyman (part_of)", "clash some @ Гуляйполе"],
    ),
    (
        "За ночь Россия запустила 60 дронов и четыре ракеты.\n\nУдары пришлись также по депо в Фастове.",
        ["drone_strike 60", "missile_strike 4", "unspecified some @ Фастове"],
    ),
    (
        "Учора на Покровському напрямку було 48 атак. Бої точилися й у Мирнограді.",
        ["clash 48 on pokrovsk", "clash some @ Мирнограді on pokrovsk"],
    ),
    (
        "Росія вдарила по Стрийському району Львівської області двома ракетами.",
        ["missile_strike 2 @ Стрийському району"],
    ),
    (
        "В Краснопольской громаде зафиксирован артобстрел (9 взрывов), ещё шесть мин прилетело на окраину Краснополья.",
        ["shelling some @ Краснопольской громаде", "shelling some @ Краснополья"],
    ),
    (
        "У Хмельницькому пролунало три вибухи. Є одне влучання, частина вулиці без світла.",
        ["unspecified 1 @ Хмельницькому"],
    ),
    (
        "За добу ворог завдав 210 ударів по населених пунктах Запорізького та Пологівського районів:\n\n• 6 авіаударів;\n• 150 атак дронами;\n• 54 артудари.",
        [
            "unspecified 210 @ Запорізького, Пологівського районів",
            "air_strike 6 @ Запорізького, Пологівського районів",
            "drone_strike 150 @ Запорізького, Пологівського районів",
            "shelling 54 @ Запорізького, Пологівського районів",
        ],
    ),
    (
        "Великописарівська громада Сумської області: з території Бєлгородської області – сім мінометних обстрілів.\n\nНапередодні область пережила 21 обстріл.",
        ["shelling 7 @ Великописарівська громада", "shelling 21 @ Сумської області"],
    ),
    ("Пожежники виїжджали на 18 викликів, 11 з них – у Лисичанську.", []),
    ("Коридор із Рубіжного окупанти знову зірвали.", []),
    (
        "Учора у Семенівці FPV-дрон поцілив у подвір’я. Увечері по місту вдарили ще два дрони.",
        ["drone_strike 1 @ Семенівці", "drone_strike 2 @ Семенівці"],
    ),
    (
        "The occupiers used assault and army aircraft near Avdiivka and Pisky.",
        ["air_strike some @ Avdiivka, Pisky"],
    ),
    ("The agency sees no critical impact on safety at the plant in Enerhodar.", []),
    (
        "Two guided bombs were dropped on the Mezhova community and the Novopavlivka community was attacked with drones three times.",
        ["guided_bomb 2 @ Mezhova community", "drone_strike 3 @ Novopavlivka community"],
    ),
    (
        "Удар КАБами по Кушугуму: є поранені.\n\nУчора військові рф скинули дві авіабомби на селище Кушугум.",
        ["air_strike 1 @ Кушугуму (repeats)", "guided_bomb 2 @ Кушугум"],
    ),
    (
        "A fire at a plant in Pavlohrad, which broke out following last night's drone attack, has been put out.",
        ["drone_strike 1 @ Pavlohrad"],
    ),
    ("Орки знову полізли на наші позиції біля Новотошківського.", ["clash some @ Новотошківського"]),
    ("З артилерії та РСЗВ ворог обстріляв Лисичанськ.", ["shelling some @ Лисичанськ"]),
    (
        "Девять раз из артиллерии и «Градов» били по Северодонецку, шесть – по Лисичанску.",
        ["shelling 9 @ Северодонецку", "shelling 6 @ Лисичанску"],
    ),
    (
        "In the Avdiivka direction, no active offensive actions were conducted, but Avdiivka, Pisky and Marinka were shelled with mortars.",
        ["clash none on avdiivka", "shelling some @ Avdiivka, Pisky, Marinka on avdiivka"],
    ),
    (
        "Khotin and Myropillia communities: artillery shelling (9 and 6 explosions, respectively).",
        ["shelling some @ Khotin, Myropillia communities"],
    ),
    (
        "The ministry said an attempt to carry out an attack with two drones against facilities in the Belgorod Region had been thwarted.",
        [],
    ),
    ("Пресечена попытка атаковать двумя беспилотниками объекты в Белгородской области.", []),
    (
        "Since the start of the special military operation, 549 aircraft, 9,536 drones and 13,870 tanks and other armored vehicles have been destroyed.",
        [],
    ),
    (
        "Под Григорьевкой на Северском направлении отражен один штурм.",
        ["clash 1 @ Григорьевкой on siverskyi"],
    ),
    (
        "Враг обстреливает приграничье Черниговской и Сумской областей. С 06:00 14 ноября зафиксировано 19 обстрелов.",
        ["shelling 19 @ Черниговской, Сумской областей"],
    ),
    (
        "Черниговщина: два обстрела в районе Гремяча (11 прилетов, вероятно, миномет) и один – у Семеновки.",
        ["shelling 2 @ Гремяча", "shelling 1 @ Семеновки"],
    ),
    ("Новослободскую громаду не обстреливали.", ["shelling none @ Новослободскую громаду"]),
    ("Враг бил по Дрогобычу: три ракеты попали в склады.", ["missile_strike 3 @ Дрогобычу"]),
    (
        "В Херсоне из-за артобстрела ранена женщина, на Запорожье по Орехову сбросили четыре КАБа.",
        ["shelling some @ Херсоне", "guided_bomb 4 @ Орехову"],
    ),
    ("По Станиславу отработали из танка.", ["shelling some @ Станиславу"]),
    (
        "Артилерія двічі била по Куцурубській громаді, ще раз обстріляно Очаків.",
        ["shelling 2 @ Куцурубській громаді", "shelling some @ Очаків"],
    ),
    ("Прилуки атакували п’ятьма дронами.", ["drone_strike 5 @ Прилуки"]),
    (
        "На Сіверському напрямку ворог наступав поблизу Торського та Терн. За підтримки авіації наші захисники на цій ділянці впродовж доби мужньо зупинили 11 атак.",
        ["clash 11 @ Торського, Терн on siverskyi"],
    ),
    (
        "A launch of a guided aerial bomb was recorded in Krasnopillia community.",
        ["air_strike 1 @ Krasnopillia community"],
    ),
    (
        "Tsyrkuny and Prudianka were shelled from barrel and rocket artillery.",
        ["shelling some @ Tsyrkuny, Prudianka"],
    ),
    ("Пресечена попытка террористической атаки двумя беспилотниками на объекты в Белгородской области.", []),
    (
        "Росіяни атакували Київський район міста Харкова чотирма безпілотниками.",
        ["drone_strike 4 @ Київський район"],
    ),
    (
        "Обстріли Куцурубської громади. Постраждали також Антонівка та Білозерка.",
        ["shelling some @ Куцурубської громади", "shelling some @ Антонівка, Білозерка"],
    ),
    (
        "The city of Chernihiv was hit by artillery and airstrikes overnight.",
        ["shelling some @ Chernihiv", "air_strike some @ Chernihiv"],
    ),
    (
        "Противник завдав авіаударів у Бериславському районі. Наша авіація завдала восьми ударів: сім — по районах зосередження техніки в Бериславському і Баштанському районах, один — поблизу Снігурівки.",
        [
            "air_strike some @ Бериславському районі",
            "air_strike 8",
            "air_strike 7 @ Бериславському, Баштанському районах (part_of)",
            "air_strike 1 @ Снігурівки (part_of)",
        ],
    ),
    ("На Донбассе за сутки отражено 11 атак.", []),
    (
        "На окраинах Северодонецка, у Воеводовки, бои не стихали всю ночь.",
        ["clash some @ Северодонецка, Воеводовки"],
    ),
    (
        "Ще чотири рази ворог бив по Сєвєродонецьку і двічі по Гірському.",
        ["unspecified 4 @ Сєвєродонецьку", "unspecified 2 @ Гірському"],
    ),
    (
        "Із Середино-Будської та Шалигинської громад повідомляють про мінометні обстріли, 30 та 12 вибухів відповідно.",
        ["shelling some @ Середино-Будської, Шалигинської громад"],
    ),
    ("Двома КАБ окупанти намагалися дістати до Кізомиса.", ["guided_bomb 2 @ Кізомиса"]),
    (
        "Авіація противника чотири рази застосовувала керовані авіабомби по правобережжю Херсонщини.",
        ["guided_bomb 4 @ Херсонщини"],
    ),
    (
        'По обіді важкою артилерією та "Ураганом" били по Мирівській громаді.',
        ["shelling some @ Мирівській громаді", "mlrs some @ Мирівській громаді"],
    ),
    ("Нагадаємо, попередня масована атака сталася 29 листопада, тоді росіяни випустили 36 ракет.", []),
    (
        "Покровськ окупанти двічі атакували БпЛА та обстріляли з артилерії.",
        ["drone_strike 2 @ Покровськ", "shelling some @ Покровськ"],
    ),
    (
        "Ворог атакував Покровськ дронами, обстріляв з артилерії.",
        ["drone_strike some @ Покровськ", "shelling some @ Покровськ"],
    ),
    ("The invaders tried three times to break through to Voievodivka.", ["clash 3 @ Voievodivka"]),
    (
        "Vinnytsia region: Two missiles struck the thermal power plant at Ladyzhyn.",
        ["missile_strike 2 @ Ladyzhyn"],
    ),
    (
        "По Краснопольской громаде выпустили управляемую ракету с вертолета, по Великописаревской – девять мин.",
        ["missile_strike 1 @ Краснопольской громаде"],
    ),
    ("Оккупанты вели наступление на Пески, имеют частичный успех.", ["clash some @ Пески"]),
    ("Под огнем были поселки Очеретино и Железное.", ["shelling some @ Очеретино, Железное"]),
    (
        "На Луганщині під вогнем Лисичанськ, Сєвєродонецьк та Привілля: за добу 16 обстрілів.",
        ["shelling some @ Лисичанськ, Сєвєродонецьк, Привілля", "shelling 16 @ Луганщині"],
    ),
    (
        "In the Znob-Novhorodske community, mortar fire hit a school that had been closed since last year.",
        ["shelling some @ Znob-Novhorodske community"],
    ),
    (
        "Россия атаковала беспилотниками Черкасскую, Полтавскую и Одесскую области, а также Сумы.",
        ["drone_strike some @ Черкасскую, Полтавскую, Одесскую области, Сумы"],
    ),
    (
        "Захватчики накрыли минометным огнем Сеньковку – было слышно семь взрывов.",
        ["shelling some @ Сеньковку"],
    ),
    (
        "Наша авіація тричі відпрацювала по районах зосередження окупантів на острові Великий Потьомкін.",
        ["air_strike 3 @ Великий Потьомкін"],
    ),
    (
        "Упродовж дня росіяни 23 рази атакували Нікопольський район, у Марганці горіла школа.",
        ["unspecified 23 @ Нікопольський район"],
    ),
    (
        "Ворог 40 разів обстріляв Сумську область, у Конотопі та Шостці пролунали вибухи.",
        ["shelling 40 @ Сумську область"],
    ),
    (
        "Ночью по Одессе ударили ракетами, по Николаеву – дронами, а по Херсону – из артиллерии.",
        ["missile_strike some @ Одессе", "drone_strike some @ Николаеву", "shelling some @ Херсону"],
    ),
    (
        "По Миропільській громаді росіяни били з артилерії, по Краснопільській – із РСЗВ.",
        ["shelling some @ Миропільській громаді", "mlrs some @ Краснопільській"],
    ),
    (
        "За ніч над областю збито 12 дронів, ще два влучили у підприємство в Павлограді.",
        ["drone_strike 2 @ Павлограді"],
    ),
    ("Кількість атак зросла до 35, з них 12 — на Покровському напрямку.", ["clash 12 on pokrovsk"]),
    (
        "По Шебекинскому округу выпущено 8 снарядов, по Грайворонскому — 6 дронов.",
        ["shelling some @ Шебекинскому округу"],
    ),
    (
        "Войска РФ 12 раз обстреляли Никопольский район, еще четыре раза — Синельниковский.",
        ["shelling 12 @ Никопольский район", "shelling 4 @ Синельниковский"],
    ),
    (
        "In Kherson region, 45 shellings were recorded, with 12 of them targeting Kherson.",
        ["shelling 45 @ Kherson region", "shelling 12 @ Kherson (part_of)"],
    ),
    (
        "На Луганському та Донецькому напрямках відбито сім атак.",
        ["clash 7 @ Луганському, Донецькому напрямках"],
    ),
    (
        "На Волноваському напрямку обстріляно Велику Новосілку.",
        ["shelling some @ Велику Новосілку on volnovakha"],
    ),
    (
        "За сутки враг 18 раз обстрелял Сумщину, по Эсманской громаде – три пуска НАР с вертолета.",
        ["shelling 18 @ Сумщину", "air_strike 3 @ Эсманской громаде"],
    ),
    (
        "Наши воины отразили штурмы вблизи Клинового, трижды враг нанес авиаудары – по Яковлевке.",
        ["clash some @ Клинового", "air_strike 3 @ Яковлевке"],
    ),
    (
        "Огонь велся по населенным пунктам: городам Авдеевка, Красногоровка, Курахово.",
        ["shelling some @ Авдеевка, Красногоровка, Курахово"],
    ),
    ("Три «Кинжала» попали по объекту вблизи Ладыжина.", ["missile_strike 3 @ Ладыжина"]),
    ("По Новодружеску и Приволью дважды отработала авиация.", ["air_strike 2 @ Новодружеску, Приволью"]),
    (
        "У напрямку Леонівки зафіксували 8 вибухів (приходи, найімовірніше, зі 120-мм міномета).",
        ["shelling some @ Леонівки"],
    ),
    (
        "Один вибух (ймовірно, скид вибухового пристрою з БпЛА) був на околиці Семенівки.",
        ["drone_strike some @ Семенівки"],
    ),
    (
        "Чотири рази обстріляно Нікополь, з «Ураганів» — Зеленодольськ й Апостолове.",
        ["shelling 4 @ Нікополь", "mlrs some @ Зеленодольськ, Апостолове"],
    ),
    ("The occupiers dropped four bombs on New York.", ["guided_bomb 4 @ New York"]),
    ("Russians attack Sumy region 19 times, man injured in Vorozhba.", ["unspecified 19 @ Sumy region"]),
    (
        "The Russians attacked Zaporizhzhia region 119 times, and the city of Zaporizhzhia itself was not hit.",
        ["unspecified 119 @ Zaporizhzhia region", "unspecified none @ Zaporizhzhia"],
    ),
    ("In Mykolaiv region the crop was hit by drought.", []),
    ("Carriers in Uman announced a three-day strike over fuel prices.", []),
    (
        "На Бахмутському напрямку відбито 12 атак. Тривають бої за Спірне.",
        ["clash 12 on bakhmut", "clash some @ Спірне on bakhmut"],
    ),
    (
        "Протягом доби армія рф у дев’яти випадках завдала ударів по прикордонних громадах Чернігівщини.",
        ["unspecified 9 @ Чернігівщини"],
    ),
    (
        "Росіяни вдарили дронами по місту Очаків, ще двічі — по акваторії Очаківської громади.",
        ["drone_strike some @ Очаків", "unspecified 2 @ Очаківської громади"],
    ),
    (
        "Юнаківська громада: зафіксовано пуск НАРів з гелікоптера (8 пусків).",
        ["air_strike 8 @ Юнаківська громада"],
    ),
    (
        "В Купянске ранены пятеро: город обстреляли из РСЗО и дважды ударили КАБами.",
        ["mlrs some @ Купянске", "air_strike 2 @ Купянске"],
    ),
    (
        "Дроны трижды били по Никополю, один раз — по Покровской громаде, артиллерия — по Марганцу.",
        ["drone_strike 3 @ Никополю", "unspecified 1 @ Покровской громаде", "shelling some @ Марганцу"],
    ),
    (
        "За день по Белопольской и Краснопольской громадах 12 и 7 обстрелов.",
        ["shelling 12 @ Белопольской", "shelling 7 @ Краснопольской громадах"],
    ),
    (
        "Kharkiv region: 11 settlements shelled, 3 killed in Kupiansk, 5 drones hit Kharkiv.",
        ["shelling some @ Kharkiv region", "drone_strike 5 @ Kharkiv"],
    ),
    (
        "The enemy attacked Sumy with 7 drones and 2 missiles, Konotop with 3 drones.",
        ["drone_strike 7 @ Sumy", "missile_strike 2 @ Sumy", "drone_strike 3 @ Konotop"],
    ),
    (
        "На Лиманському напрямку ворог атакував 15 разів, 11 атак відбито.",
        ["clash 15 on lyman", "clash 11 on lyman (part_of)"],
    ),
    (
        "За сутки ВС РФ 5 раз атаковали у Купянска, 4 атаки отбиты.",
        ["clash 5 @ Купянска", "clash 4 @ Купянска (part_of)"],
    ),
    (
        "Ворожі війська вдарили по центру Запоріжжя ракетами, у Василівці знеструмлено 2 села.",
        ["missile_strike some @ Запоріжжя"],
    ),
    (
        "Strikes on Odesa injured 5 people; in Mykolaiv, debris from 3 drones fell on a warehouse.",
        ["unspecified some @ Odesa"],
    ),
    (
        "На Сумщине 60 обстрелов, в Белополье погибли двое, в Ворожбе горели 3 дома.",
        ["shelling 60 @ Сумщине"],
    ),
    (
        "В Харькове после удара двумя КАБами ранены 8 человек, в Чугуеве выбиты окна в 4 домах.",
        ["guided_bomb 2 @ Харькове"],
    ),
    (
        "Russia launched 45 drones at Sumy region, where a school in Konotop burned.",
        ["drone_strike 45 @ Sumy region"],
    ),
    (
        "Russians shelled Donetsk region 20 times; in Pokrovsk two people died, in Myrnohrad five homes burned.",
        ["shelling 20 @ Donetsk region"],
    ),
    (
        "Війська здійснили 112 обстрілів Запорізької області, в тому числі 6 авіаударів по Оріхову, 8 обстрілів з РСЗВ по Гуляйполю та 98 артударів.",
        [
            "shelling 112 @ Запорізької області",
            "air_strike 6 @ Оріхову",
            "mlrs 8 @ Гуляйполю",
            "shelling 98 @ Запорізької області",
        ],
    ),
    (
        "В результате 8 ударов по Купянскому району погибли 3 человека, 2 – в Купянске.",
        ["unspecified 8 @ Купянскому району"],
    ),
    (
        "В Краматорске 2 прилета, в Славянске – 1, в Константиновке под обстрелом рынок.",
        ["unspecified 2 @ Краматорске", "unspecified 1 @ Славянске", "shelling some @ Константиновке"],
    ),
    (
        "Сумская область: 47 обстрелов, Черниговская – 18, Харьковская – 33.",
        ["shelling 47 @ Сумская область", "shelling 18 @ Черниговская", "shelling 33 @ Харьковская"],
    ),
    (
        "Russians hit Dnipro with 3 missiles, Pavlohrad with 2 and Nikopol with artillery 6 times.",
        ["missile_strike 3 @ Dnipro", "missile_strike 2 @ Pavlohrad", "shelling 6 @ Nikopol"],
    ),
    (
        "Ударні дрони влучили в підстанцію в Конотопі, ще два збито над Шосткою.",
        ["drone_strike some @ Конотопі"],
    ),
    ("В Никополе ранены двое после атаки FPV.", ["drone_strike some @ Никополе"]),
    (
        "There were 5 attacks near Lyman, but none were reported near Siversk.",
        ["clash 5 @ Lyman", "clash none @ Siversk"],
    ),
    (
        "Упродовж доби росіяни атакували 6 областей: Київську, Сумську, Харківську, Дніпропетровську, Одеську та Херсонську.",
        ["unspecified some @ Київську, Сумську, Харківську, Дніпропетровську, Одеську, Херсонську"],
    ),
    (
        "Россияне обстреляли 3 области: Сумскую, Харьковскую и Одесскую.",
        ["shelling some @ Сумскую, Харьковскую, Одесскую"],
    ),
    (
        "Ворог обстріляв 3 громади області: Краснопільську, Сумську та Білопільську.",
        ["shelling some @ Краснопільську, Сумську, Білопільську"],
    ),
    ("Бойових зіткнень 155, найбільше — на Покровському напрямку.", ["clash 155"]),
    (
        "Усього бойових зіткнень 155, з них 52 на Покровському напрямку.",
        ["clash 155", "clash 52 on pokrovsk (part_of)"],
    ),
    (
        "Шалигинська громада: 12 вибухів (міномет), Великописарівська — 30 (артилерія), Миропільська — 5 (FPV-дрони).",
        [
            "shelling some @ Шалигинська громада",
            "shelling some @ Великописарівська",
            "drone_strike some @ Миропільська",
        ],
    ),
    ("На Донеччині поліція зафіксувала 2345 обстрілів.", ["shelling 2345 @ Донеччині"]),
    ("У Львові поліція повідомила про два напади на перехожих.", []),
    ("Полиция Одессы зафиксировала три нападения на прохожих.", []),
    ("Police in Kharkiv recorded two attacks on women.", []),
    ("Two knife attacks were reported in Lviv.", []),
    ("За добу під Лиманом відбито 12 атак.", ["clash 12 @ Лиманом"]),
    ("Под Лиманом отбито 12 атак.", ["clash 12 @ Лиманом"]),
    ("По Урожайному завдано 12 ударів.", ["unspecified 12 @ Урожайному"]),
    ("Ворог скинув 12 КАБів на Мирне.", ["guided_bomb 12 @ Мирне"]),
    ("В Тихом зафиксировано 12 прилетов дронов.", ["drone_strike 12 @ Тихом"]),
    ("У Новому 2025 році росіяни обстріляли Херсон 12 разів.", ["shelling 12 @ Херсон"]),
    ("Дрони влучили по Центральному парку.", []),
    ("Лиман: 12 обстрілів.", ["shelling 12 @ Лиман"]),
    ("Лиман – 12 обстрілів.", ["shelling 12 @ Лиман"]),
    ("Враг сбросил 12 КАБов на Лиман.", ["guided_bomb 12 @ Лиман"]),
    ("По Лиману завдано 12 ударів.", ["unspecified 12 @ Лиману"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_what_is_told_besides_keeps_its_own(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_a_number_told_in_the_next_sentence_is_quoted_from_there() -> None:
    text = (
        "На Сіверському напрямку ворог наступав поблизу Торського. "
        "За підтримки авіації наші захисники на цій ділянці впродовж доби мужньо зупинили 11 атак."
    )
    (claim,) = reading(text).claims
    assert claim.number is not None
    assert text[claim.number.start : claim.number.stop] == "11"
    assert len(claim.quotes) == 2


def test_hits_told_besides_drones_downed_are_the_others() -> None:
    (claim,) = reading("Ukraine downed 64 of 70 drones, with hits in Odesa (3).").claims
    assert claim.side is Side.RUSSIA
