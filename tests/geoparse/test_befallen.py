"""Fire told by what it did or reached, lists of directions under one verb, and words of an event that tell of none."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Лиманській громаді вночі дісталося від «Смерчів».", ["mlrs some @ Лиманській громаді"]),
    ("Марганцу досталось от «Градов».", ["mlrs some @ Марганцу"]),
    (
        "Mortar fire from across the border affected Ryzhivka and Iskryskivshchyna in the Sumy region.",
        ["shelling some @ Ryzhivka, Iskryskivshchyna"],
    ),
    (
        "Bilopillia community: four mortar explosions; a barn burned down in Iskryskivshchyna.",
        ["shelling some @ Bilopillia community"],
    ),
    ("Warehouses bombed, Sumy and Okhtyrka under fire", ["shelling some @ Sumy, Okhtyrka"]),
    ("За рік у Нікополі було лише 11 днів без обстрілів.", []),
    ("Nikopol has had only two days without shelling.", []),
    ("По Никополю ударили двумя ракетами, пострадавших уже семеро.", ["missile_strike 2 @ Никополю"]),
    ("По Лиману били зі «Смерчів», загинула літня пара.", ["mlrs some @ Лиману"]),
    ("Дронами Нікополь цієї ночі не атакували.", ["drone_strike none @ Нікополь"]),
    (
        "On August 3 Odesa was attacked twice: 9 drones and four missiles were shot down over the city.",
        ["unspecified 2 @ Odesa"],
    ),
    ("Влучань у Старокостянтинові не підтвердили.", []),
    ("Тростянець звільнено. На околицях ще тривають бої.", ["clash some @ Тростянець"]),
    ("У Семенівці вибито вікна. Вранці на околиці міста впали три авіабомби.", ["guided_bomb 3 @ Семенівці"]),
    (
        "Группировка «Запад» отразила две атаки у Синьковки, на лиманском направлении продвинулась в Торском.",
        ["clash 2 @ Синьковки"],
    ),
    (
        "По Марганцу били 14 раз: девять раз дронами, четыре раза применили артиллерию и еще дважды – РСЗО.",
        [
            "unspecified 14 @ Марганцу",
            "drone_strike 9 @ Марганцу",
            "shelling 4 @ Марганцу",
            "mlrs 2 @ Марганцу",
        ],
    ),
    ("Росіяни атакували автомобіль біля Середини-Буди.", ["unspecified some @ Середини-Буди"]),
    ("Оккупанты атаковали трактор на выезде из Бачевска.", ["unspecified some @ Бачевска"]),
    (
        "За день нарахували 7 вибухів зі ствольної артилерії біля Есмані, пізніше ще 9 – ймовірно з РСЗВ.",
        ["shelling some @ Есмані"],
    ),
    ("Дрон влучив у вантажівку на виїзді з Комишувахи.", ["drone_strike 1 @ Комишувахи"]),
    ("Снаряд зруйнував клуб у Малій Токмачці.", ["shelling some @ Малій Токмачці"]),
    ("Кринички: вогонь артилерії, згорів дах.", ["shelling some @ Кринички"]),
    (
        "У Вознесенському районі обстріляли ферму. У Баштанському районі день і ніч минули спокійно.",
        ["shelling some @ Вознесенському районі", "unspecified none @ Баштанському районі"],
    ),
    ("Ворог випустив 30 дронів. Ще 12 безпілотників локаційно втрачено.", ["drone_strike 30"]),
    ("На Авдіївському напрямку під вогнем була і сама Авдіївка.", ["shelling some @ Авдіївка on avdiivka"]),
    (
        "На Бахмутском направлении обстрелял Северск. На Новопавловском пострадали Великая Новоселка и Времевка.",
        ["shelling some @ Северск on bakhmut", "shelling some @ Великая Новоселка, Времевка on novopavlivka"],
    ),
    ("На Лиманском направлении штурмов противник здесь не вел.", ["clash none on lyman"]),
    (
        "The invaders launched two air strikes: one on a school in the Bilopillia community, the other on a sawmill in Konotop district.",
        [
            "air_strike 2 @ Bilopillia community, Konotop district",
            "air_strike 1 @ Bilopillia community (part_of)",
            "air_strike 1 @ Konotop district (part_of)",
        ],
    ),
    (
        "На других направлениях враг вел обстрелы:\n– на Северском – из минометов в районе Бачевска;\n– на Слобожанском – Стрелечьей и Волчанских Хуторов.",
        [
            "shelling some @ Бачевска on siverskyi",
            "shelling some @ Стрелечьей, Волчанских Хуторов on slobozhanskyi",
        ],
    ),
    (
        "The enemy also shelled:\n- in the Kursk direction, Seredyna-Buda and Bachivsk;\n- in the Slobozhanskyi direction, Strilecha.",
        ["shelling some @ Seredyna-Buda, Bachivsk on kursk", "shelling some @ Strilecha on slobozhanskyi"],
    ),
    (
        "Минобороны РФ: группировка «Юг» нанесла удары по противнику у Северска и Ступочек. Отражены две контратаки.",
        ["unspecified some @ Северска, Ступочек", "clash 2 @ Северска, Ступочек"],
    ),
    ("Нікополь: 5 обстрілів з артилерії, 12 – із «Градів».", ["shelling 5 @ Нікополь", "mlrs 12 @ Нікополь"]),
    (
        "On the battlefield, Kyiv's military said its forces had beaten back 27 attacks near Toretsk.",
        ["clash 27 @ Toretsk"],
    ),
    (
        "Запорізька область\nРакетами область цієї доби не обстрілювали.",
        ["missile_strike none @ Запорізька область"],
    ),
    (
        "У Рубежного враг трижды атаковал. На окраине города упали две ракеты.",
        ["clash 3 @ Рубежного", "missile_strike 2 @ Рубежного"],
    ),
    ("Снаряды разбили школу в Торецке.", ["shelling some @ Торецке"]),
    ("A shell damaged a school in Toretsk.", ["shelling some @ Toretsk"]),
    ("Огонь артиллерии по Никополю не прекращался.", ["shelling some @ Никополю"]),
    ("По Лиману били из «Градов», погибла супружеская пара.", ["mlrs some @ Лиману"]),
    (
        "Двоє людей загинули в Пологівському районі, ще троє поранені в Запоріжжі: ворог завдав 610 ударів по 16 населених пунктах.",
        ["unspecified 610"],
    ),
    (
        "One person was killed in Polohy district and three were wounded in Zaporizhzhia as the enemy carried out 610 strikes on 16 settlements.",
        ["unspecified 610"],
    ),
    (
        "Из-за обстрела Херсона без света остались 12 тысяч абонентов, в Белозерке – еще 3 тысячи.",
        ["shelling some @ Херсона"],
    ),
    ("Росіяни дев'ять разів застосували артилерію та дрони по Нікополю.", ["unspecified 9 @ Нікополю"]),
    ("Під вечір – артилерія по Корабельному району Херсона.", ["shelling some @ Корабельному району"]),
    ("Уранці – дрони по Херсону.", ["drone_strike some @ Херсону"]),
    (
        "Четыре ФАБ-500 сброшены на Гуляйполе, по Зализничному – НУРСы.",
        ["guided_bomb 4 @ Гуляйполе", "air_strike some @ Зализничному"],
    ),
    (
        "Краснопільська громада – 11 обстрілів, 32 вибухи; Миропільська – 4 і 15 відповідно.",
        ["shelling 11 @ Краснопільська громада", "shelling 4 @ Миропільська"],
    ),
    (
        "Кількість атак на Курахівському зросла до 23, біля Максимільянівки тривають чотири боєзіткнення.",
        ["clash 23 on kurakhove", "clash 4 @ Максимільянівки"],
    ),
    (
        "У Синельниковому після нічного удару затримуються сім потягів, зокрема до Запоріжжя та Покровська.",
        ["unspecified 1 @ Синельниковому"],
    ),
    (
        "После удара по Лозовой задерживаются поезда, в том числе в Харьков и Сумы.",
        ["unspecified 1 @ Лозовой"],
    ),
    (
        "Обстрелянными оказались Ворожба, Белополье и Ястребиное.",
        ["shelling some @ Ворожба, Белополье, Ястребиное"],
    ),
    ("ВСУ сообщили об 11 атаках у Покровска.", ["clash 11 @ Покровска"]),
    (
        "Найбільше – 31 – спробу потіснити наші підрозділи здійснили росіяни на Покровському напрямку.",
        ["clash 31 on pokrovsk"],
    ),
    (
        "На Криворізькому напрямку під РСЗВ потрапив Зеленодольськ, двоє поранених.",
        ["mlrs some @ Зеленодольськ on kryvyi-rih"],
    ),
    ("Під артилерію потрапили Нікополь та Марганець.", ["shelling some @ Нікополь, Марганець"]),
    (
        "Areas of Krasnopillia and Bilopillia in Sumy region; Vovchansk in Kharkiv region; and Tiahynka in Kherson region were hit by air strikes.",
        ["air_strike some @ Krasnopillia, Bilopillia, Vovchansk, Tiahynka"],
    ),
    (
        "Великая Писаревка Сумской области; Волчанск Харьковской области; Тягинка Херсонской области подверглись авиаударам.",
        ["air_strike some @ Великая Писаревка, Волчанск, Тягинка"],
    ),
    (
        "00:20 – Дзержинск – Горловка (Никитовский район), выпущено три снаряда калибром 155 мм.",
        ["shelling some @ Никитовский район"],
    ),
    (
        "Над Макеевкой ночью сбит беспилотник, Еленовка и Волновахский район обстрелам не подвергались.",
        ["shelling none @ Еленовка, Волновахский район"],
    ),
    (
        "В Часовом Яре дрон попал в автомобиль, водитель с ранениями в больнице Дружковки.",
        ["drone_strike 1 @ Часовом Яре"],
    ),
    (
        "Донецкая область\nНа Константиновку сбросили две авиабомбы и еще пять раз накрыли ее артиллерией.",
        ["guided_bomb 2 @ Константиновку", "shelling 5 @ Константиновку"],
    ),
    (
        "На Харьковском направлении обстановка не изменилась: продолжаются четыре столкновения в районе Волчанска.",
        ["clash 4 @ Волчанска on kharkiv"],
    ),
    ("На Харківському напрямку ситуація без змін.", ["clash none on kharkiv"]),
    ("Вугледар – без змін.", []),
    (
        "Костянтинівку ворог атакував дев'ять разів, застосувавши «Смерчі» та безпілотники, в Олексієво-Дружківці — загиблий.",
        ["unspecified 9 @ Костянтинівку"],
    ),
    (
        "Противник застосував 417 ударних БпЛА, основний напрямок удару – Львівська й Івано-Франківська області.",
        ["drone_strike 417"],
    ),
    (
        "Поблизу Сухого Ставка тривають позиційні бої. Дніпро лишається лінією, яку противник намагається утримати.",
        ["clash some @ Сухого Ставка"],
    ),
    (
        "In the morning, a kamikaze drone also damaged a school in Komyshuvakha.",
        ["drone_strike 1 @ Komyshuvakha"],
    ),
    (
        "Остановлены две попытки прорыва из Димитрова, а в районе Родинского продолжаются бои.",
        ["clash 2 @ Димитрова", "clash some @ Родинского"],
    ),
    (
        "Он также подтвердил удар ВСУ по казарме в Кадиевке: раненых везут в Старобельск и Луганск.",
        ["unspecified 1 @ Кадиевке"],
    ),
    (
        "З РСЗВ по Есманьській громаді випущено 20 снарядів, ще шість разів по селу Уланове росіяни стріляли з мінометів.",
        ["mlrs some @ Есманьській громаді", "shelling 6 @ Уланове"],
    ),
    (
        "Російський дрон влучив у дах багатоповерхівки в Чугуєві, гостру реакцію на стрес зазнали троє.",
        ["drone_strike 1 @ Чугуєві"],
    ),
    (
        "Три атаки припали на околиці Білої Гори, куди піхота заходила по двоє-троє вздовж каналу.",
        ["clash 3 @ Білої Гори"],
    ),
    (
        "The settlements of Bachivsk and Marine in Sumy region, as well as Hremiach in Chernihiv region, were affected by enemy artillery and mortars.",
        ["shelling some @ Bachivsk, Marine, Hremiach"],
    ),
    (
        "Близько полудня ще два безпілотники, за попередніми даними, «Ланцети», поцілили у Козачу Лопань.",
        ["drone_strike 2 @ Козачу Лопань"],
    ),
    ("Від мінометного вогню страждають Гуляйполе і Кам'янське.", ["shelling some @ Гуляйполе, Кам'янське"]),
    (
        "Запорізька область\nЗа добу 122 удари. У тому числі три авіаційні по Степногірську, шість обстрілів з РСЗВ по Оріхову та 28 атак БпЛА.",
        [
            "unspecified 122 @ Запорізька область",
            "unspecified 3 @ Степногірську (part_of)",
            "mlrs 6 @ Оріхову",
            "drone_strike 28 @ Запорізька область",
        ],
    ),
    ("Найгірше в Авдіївці: за день 30 артобстрілів.", ["shelling 30 @ Авдіївці"]),
    ("Мінами закидали Білозерку.", ["shelling some @ Білозерку"]),
    (
        "Одеська область – ніч минула без ударів, уламки дрона знайшли на полі в Ізмаїльському районі.",
        ["unspecified none @ Одеська область"],
    ),
    (
        "Near Stelmakhivka, our defenders repelled three attacks; another two came to nothing in the vicinity of Nadiia.",
        ["clash 3 @ Stelmakhivka", "clash 2 @ Nadiia"],
    ),
    (
        "The enemy shelled in other directions:\n\nin the Siverskyi direction - from mortars, areas of Seredyna-Buda and Myropillia;\n\nin the Lyman direction - Kyslivka, Stelmakhivka and Makiivka;",
        [
            "shelling some @ Seredyna-Buda, Myropillia on siverskyi",
            "shelling some @ Kyslivka, Stelmakhivka, Makiivka on lyman",
        ],
    ),
    (
        "Одесская область. Под ударом оказался Измаильский район.\n\nЧерниговщина. Три дрона ударили по депо в Нежине.\n\nЗапорожье. За сутки враг нанес 418 ударов по 16 населенным пунктам области, сообщил Иван Федоров.",
        ["unspecified some @ Измаильский район", "drone_strike 3 @ Нежине", "unspecified 418"],
    ),
    ("У Медики протестувальники атакували два вагони із зерном, поліція зафіксувала дев'ять сутичок.", []),
    (
        "Біля Торецька сталося дев'ять боїв. Ізмаїл і Рені на Дунаї обробили ще 1,6 млн.",
        ["clash 9 @ Торецька"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_what_befell_places(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
