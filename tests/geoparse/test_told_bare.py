"""Numbers told bare or with another word, weapons told together, and what is told of a place by a word between."""

import pytest
from reading_cases import reading, shorts

CASES = [
    (
        "Ukrainian forces stop three mechanized assaults near Shakhove.",
        ["clash 3 @ Shakhove"],
    ),
    (
        "Inside Pokrovsk street fighting continues around the railway station.",
        ["clash some @ Pokrovsk"],
    ),
    (
        "Rodynske takes ten to fifteen glide bombs on Monday.",
        ["guided_bomb 10..15 @ Rodynske"],
    ),
    (
        "Nobody has attacked Nykanorivka since Friday.",
        ["unspecified none @ Nykanorivka"],
    ),
    (
        "No one was hurt in the attack on Nykanorivka.",
        ["unspecified 1 @ Nykanorivka"],
    ),
    (
        "Під Білогорівкою поки відносно спокійно – жодної атаки за добу.",
        ["clash none @ Білогорівкою"],
    ),
    (
        "З ранку гатять по центру Херсона. Ствольна арта, на цю хвилину шість прильотів.",
        ["shelling some @ Херсона", "unspecified 6 @ Херсона"],
    ),
    (
        "Сирена в Белгороде выла пять раз, прилётов нет.",
        ["unspecified none @ Белгороде"],
    ),
    (
        "Плавні і Кам’янське лишаються сірою зоною, там б’ються за кожну хату.",
        ["clash some @ Плавні, Кам’янське"],
    ),
    (
        "Два дрона влетели в автостанцию в Чаплынке, когда там ждали рейс на Геническ.",
        ["drone_strike 2 @ Чаплынке"],
    ),
    (
        "Ворог атакував Одесу «Шахедами» та «Іскандерами».",
        ["drone_strike some @ Одесу", "missile_strike some @ Одесу"],
    ),
    (
        "Ворог атакував Одесу «шахедами» та ракетами «Іскандер».",
        ["drone_strike some @ Одесу", "missile_strike some @ Одесу"],
    ),
    (
        "Russia attacked Odesa with drones and missiles overnight.",
        ["drone_strike some @ Odesa", "missile_strike some @ Odesa"],
    ),
    (
        "Росіяни обстріляли Нікополь з артилерії та РСЗВ вночі.",
        ["shelling some @ Нікополь", "mlrs some @ Нікополь"],
    ),
    (
        "The attack on Kharkiv involved drones and missiles.",
        ["drone_strike some @ Kharkiv", "missile_strike some @ Kharkiv"],
    ),
    (
        "The attack on Kharkiv involved three missiles and 12 drones.",
        ["missile_strike 3 @ Kharkiv", "drone_strike 12 @ Kharkiv"],
    ),
    (
        "The attack on Kharkiv involved a mix of Shaheds and Iskanders, the mayor said.",
        ["drone_strike some @ Kharkiv", "missile_strike some @ Kharkiv"],
    ),
    (
        "На Покровському напрямку 61 атака. На Куп’янському й Лиманському — відповідно 7 та 18.",
        ["clash 61 on pokrovsk", "clash 7 on kupiansk", "clash 18 on lyman"],
    ),
    (
        "На Покровському напрямку 61 атака. На Куп’янському й Лиманському — 7 та 18.",
        ["clash 61 on pokrovsk", "clash 7 on kupiansk", "clash 18 on lyman"],
    ),
    (
        "There were 61 attacks on the Pokrovsk axis. On the Kupiansk and Lyman axes, 7 and 18 respectively.",
        ["clash 61 on pokrovsk", "clash 7 on kupiansk", "clash 18 on lyman"],
    ),
    (
        "На Северском направлении отбили две попытки возле Белогоровки. На Краматорском – столько же, под Часовым Яром.",
        ["clash 2 @ Белогоровки on siverskyi", "clash 2 @ Часовым Яром on kramatorsk"],
    ),
    (
        "На Покровському напрямку ворог атакував 15 разів. Стільки ж разів – на Лиманському.",
        ["clash 15 on pokrovsk", "clash 15 on lyman"],
    ),
    (
        "Near Lyman, Russia attacked five times. The same number of attacks took place near Siversk.",
        ["clash 5 @ Lyman", "clash 5 @ Siversk"],
    ),
    (
        "На Лиманському та Бахмутському напрямках тут відбито понад 45 атак. У епіцентрі бойових дій – Бахмут та Мар’їнка.",
        ["clash 46.. @ Лиманському, Бахмутському напрямках"],
    ),
    (
        "Здійснили шість авіаційних ударів по Малинівці та Оріхову, один ракетний - по Запоріжжю.",
        ["air_strike 6 @ Малинівці, Оріхову", "missile_strike 1 @ Запоріжжю"],
    ),
    (
        "Обстрілів зазнала акваторія Очаківської громади, сам Очаків цієї доби не обстрілювали.",
        ["shelling some @ Очаківської громади", "shelling none @ Очаків"],
    ),
    (
        "143 дрони вночі, удар по Кременчуку, 187 боїв на фронті, заяви з Мюнхена.",
        ["unspecified 1 @ Кременчуку", "clash 187"],
    ),
    (
        "Сили оборони вразили нафтобазу в окупованій Феодосії.",
        ["unspecified some @ Феодосії"],
    ),
    (
        "Раніше помилково повідомляли про удар ракетою по Руській Лозовій.",
        [],
    ),
    (
        "243 UAVs of various types, mostly FPV, attacked Kushuhum, Lobkove and Bilohiria.",
        ["drone_strike 243 @ Kushuhum, Lobkove, Bilohiria"],
    ),
    (
        "12 БПЛА-атак Малой Токмачки, 4 РСЗО-обстрела Малых Щербаков.",
        ["drone_strike 12 @ Малой Токмачки", "mlrs 4 @ Малых Щербаков"],
    ),
    (
        "Наша авиация трижды отработала по скоплениям техники в районе Снигиревки, артиллеристы выполнили 58 огневых задач.",
        ["air_strike 3 @ Снигиревки"],
    ),
    (
        "По Николаеву за ночь выпущено шесть ракет. С утра город обстреляли еще и из «Ураганов».",
        ["missile_strike 6 @ Николаеву", "mlrs some @ Николаеву"],
    ),
    (
        "Нанесено несколько ударов и по вражеским средствам ПВО на острове Змеиный.",
        ["unspecified 3..9 @ острове Змеиный"],
    ),
    (
        "На Южно-Слобожанском направлении враг 11 раз штурмовал позиции, в частности у Волчанска, на Купянском отбиты три атаки.",
        ["clash 11 on pivdenno-slobozhanskyi", "clash 3 on kupiansk"],
    ),
    (
        "В Харькове «Молния» попала в кровлю склада в Киевском районе.",
        ["drone_strike 1 @ Киевском районе"],
    ),
    (
        "Молния попала в кровлю склада в Харькове.",
        [],
    ),
    (
        "Soybean growers in Poltava region fired their first salvo of complaints at insurers who refused 112 claims.",
        [],
    ),
    (
        "Pavlohrad was attacked en masse with drones. Four hits were recorded.",
        ["drone_strike some @ Pavlohrad (repeats)", "drone_strike 4 @ Pavlohrad"],
    ),
    (
        "Холодногірський район Харкова опинився під ударом безпілотників. Зафіксовано чотири влучання, попередньо БпЛА типу «Герань-2».",
        ["drone_strike some @ Холодногірський район (repeats)", "drone_strike 4 @ Холодногірський район"],
    ),
    (
        "Вороги здійснили 29 скидів вибухівки з безпілотників. Найбільше – 17 – в Антонівці.",
        ["drone_strike 29", "drone_strike 17 @ Антонівці (part_of)"],
    ),
    (
        "In Hirske, Zolote and Toshkivka, mortars never stopped working.",
        ["shelling some @ Hirske, Zolote, Toshkivka"],
    ),
    (
        "Pryvillya and Novodruzhesk were covered with Grads at night.",
        ["mlrs some @ Pryvillya, Novodruzhesk"],
    ),
    (
        "Malynivka in the Huliaipole sector and Mala Tokmachka in the Orikhiv sector came under unguided rocket strikes from the air.",
        ["air_strike some @ Malynivka on huliaipole", "air_strike some @ Mala Tokmachka on orikhiv"],
    ),
    (
        "An FPV drone attacked Borova, Izium district: three men were injured. In the evening the settlement was shelled with MLRS.",
        ["drone_strike 1 @ Borova", "mlrs some @ Borova"],
    ),
    (
        "At least six Geran-2 UAVs struck the city of Lozova. Three more fell in an open area in the Bohodukhiv district, without consequences.",
        ["drone_strike 6.. @ Lozova", "drone_strike 3 @ Bohodukhiv district"],
    ),
    (
        "In Kharkiv itself, there was one hit in the Osnovianskyi district.",
        ["unspecified 1 @ Osnovianskyi district"],
    ),
    (
        "The enemy directed FPV drones and dropped KABs on the Mezhova and Malomykhailivka communities.",
        [
            "drone_strike some @ Mezhova, Malomykhailivka communities",
            "guided_bomb some @ Mezhova, Malomykhailivka communities",
        ],
    ),
    (
        "Russian forces struck the village of Bilenke in Ukraine's Zaporizhzhia region with two guided bombs.",
        ["air_strike some @ Bilenke (repeats)", "guided_bomb 2 @ Bilenke"],
    ),
    (
        "Генштаб отчитался о 12 отраженных за день атаках на Константиновском направлении — в районах Щербиновки и Плещеевки.",
        ["clash 12 @ Щербиновки, Плещеевки on kostiantynivka"],
    ),
    (
        "За сутки отразили девять контратак. Контратаки пресечены в районах Красноармейска и Родинского.",
        ["clash 9 @ Красноармейска, Родинского"],
    ),
    (
        "Власти Энергодара заявили о двух прилетах по промзоне.",
        ["unspecified 2 @ Энергодара"],
    ),
    (
        "Мер Нікополя повідомив про три влучання дронів.",
        ["drone_strike 3 @ Нікополя"],
    ),
    (
        "В Золотом снаряд попал в пятиэтажку, погибли двое, еще четверо в больнице.",
        ["shelling some @ Золотом"],
    ),
    (
        "Из-за обстрелов с территории России пострадали приграничные Середина-Буда и Миропольское Сумской области.",
        ["shelling some @ Середина-Буда, Миропольское"],
    ),
    (
        "Российская армия ударила по центру Дружковки в Донецкой области. По данным прокуратуры, две авиабомбы с модулем УМПК разорвались на территории рынка.",
        ["unspecified some @ Дружковки", "guided_bomb 2 @ Дружковки"],
    ),
    (
        "In the Pivdennobuzky direction, shelling of Bashtanka was recorded.",
        ["shelling some @ Bashtanka on pivdennyi-buh"],
    ),
    (
        "В мае 1709-го осадил Полтаву, где комендант отразил около двадцати штурмов.",
        [],
    ),
    (
        "Автомобиль с жителями, которые пытались выехать в сторону Бахмута, расстреляли из танка.",
        [],
    ),
    (
        "Досталось Краматорску, где FPV-дрон влетел в маршрутку, и Константиновке.",
        ["drone_strike 1 @ Краматорску"],
    ),
    (
        "Three clashes near Lyman. We counted 23 destroyed houses in Terny, another three in Torske.",
        ["clash 3 @ Lyman"],
    ),
    (
        "Мінометного обстрілу зазнали райони сіл Леонівка Чернігівської області; Бачівськ, Рижівка – Сумської та Глибоке, Зелене на Харківщині.",
        ["shelling some @ Леонівка, Бачівськ, Рижівка, Глибоке, Зелене"],
    ),
    (
        "На Бахмутському напрямку від вогню танків та ствольної артилерії постраждали 19 населених пунктів. Серед них Часів Яр, Бахмут.",
        ["shelling some @ Часів Яр, Бахмут on bakhmut"],
    ),
    (
        "На Покровському напрямку зафіксовано 34 спроби у районах Лисівки та Селидового. 29 атак відбито, решта боєзіткнень тривають.",
        ["clash 34 @ Лисівки, Селидового on pokrovsk", "clash 29 on pokrovsk (part_of)"],
    ),
    (
        "На території Середино-Будської громади обстрілів за цей час не було.",
        ["shelling none @ Середино-Будської громади"],
    ),
    (
        "Артилерією та дронами ворог бив по Нікополю і Марганецькій громаді.",
        [
            "shelling some @ Нікополю, Марганецькій громаді",
            "drone_strike some @ Нікополю, Марганецькій громаді",
        ],
    ),
    (
        "In the Marinka direction, the Defense Forces repelled 15 more near Marinka and Pobieda.",
        ["clash 15 @ Marinka, Pobieda on marinka"],
    ),
    (
        "Russian troops delivered a strike by long-range precision weapons and attack drones on a defense plant in Kremenchuk.",
        ["unspecified 1 @ Kremenchuk"],
    ),
    (
        "Ukraine downs 61 of 94 Russian UAVs, ballistic missile strikes Poltava Oblast.",
        ["missile_strike some @ Poltava Oblast"],
    ),
    (
        "На Бахмутском направлении задействовал штурмовую авиацию вблизи Соледара.",
        ["air_strike some @ Соледара on bakhmut"],
    ),
    (
        "Луганщина: за сутки 22 обстрела, в Приволье погибли двое детей.",
        ["shelling 22 @ Луганщина"],
    ),
    (
        "Враг обстрелял Куцуруб. А в 2.20 – из РСЗО по самому Очакову, повреждены крыши трех частных домов.",
        ["shelling some @ Куцуруб", "mlrs some @ Очакову"],
    ),
    (
        "На Ровенщине, Тернопольщине и в Кропивницком обошлось без прилетов.",
        ["unspecified none @ Ровенщине, Тернопольщине, Кропивницком"],
    ),
    (
        "Yunakivka community: launch of KAB bombs (5 explosions).",
        ["air_strike some @ Yunakivka community"],
    ),
    (
        "One drone left in the direction of Romania, a missile hit Odesa.",
        ["missile_strike 1 @ Odesa"],
    ),
    (
        "Kupiansk and Kindrashivka were under artillery and MLRS fire.",
        ["shelling some @ Kupiansk, Kindrashivka"],
    ),
    (
        "There were artillery and mortar strikes on Synkivka and Ivanivka.",
        ["shelling some @ Synkivka, Ivanivka"],
    ),
    (
        "Огневому поражению подверглись окрестности Северска и Верхнекаменского.",
        ["shelling some @ Северска, Верхнекаменского"],
    ),
    (
        "В Ахтырском районе загорелся сарай, а в самих Сумах прилетов не было.",
        ["unspecified none @ Сумах"],
    ),
    (
        "В Одесской области дрон повредил склад. Воздушные силы Украины насчитали за ночь 142 беспилотника.",
        ["drone_strike 1 @ Одесской области", "drone_strike 142"],
    ),
    (
        "Понад 15 скидань ВОГ з БпЛА по Великописарівській громаді.",
        ["drone_strike 16.. @ Великописарівській громаді"],
    ),
    (
        "Через атаку совки господарства Кіровоградщини втратили до 40% посівів.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_is_told_bare(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_the_region_of_most_areas_tells_villages_of_one_name_apart() -> None:
    """Crimea and Kherson oblast are named besides; the press knows a Dmytrivka of Kharkiv oblast best."""
    text = (
        "Окупанти били по Миколаївщині. У Миколаївському районі ракету запустили з Криму.\n\n"
        "У Куцурубській громаді о 15:30 було обстріляно село Дмитрівка. В Очаківській громаді тихо.\n\n"
        "У Баштанському районі без змін. Прийняли 120 людей із Херсонщини."
    )
    codes = [place.code for claim in reading(text).claims for place in claim.places]
    assert "UA48060130020026935" in codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("На Одесщине прилетов за сутки не было.", "UA51000000000030770"),
        ("Обстреляли Печенежскую громаду.", "UA63140090000052369"),
        ("Дрон атаковал Оскольскую громаду.", "UA63040130000098894"),
        ("Снаряды легли в Великой Костромке.", "UA12060130020047187"),
    ],
)
def test_knows_russian_names_of_areas_and_of_places_that_were_renamed(text: str, code: str) -> None:
    (claim,) = reading(text).claims
    assert [place.code for place in claim.places] == [code]


@pytest.mark.parametrize(
    "text", ["Дрон полетів у бік Румунії.", "Потяги йдуть через Молдову.", "A drone left for Romania."]
)
def test_takes_no_village_for_a_country(text: str) -> None:
    assert reading(text).resolutions == ()


def test_a_list_is_closed_by_its_oblast_before_a_semicolon() -> None:
    text = "Airstrikes hit Nevske, Bilohorivka, Luhansk region; Serebrianka of the Donetsk region."
    codes = [place.code for claim in reading(text).claims for place in claim.places]
    assert "UA44120050040082233" in codes
