"""Short news: datelines, headlines, what "there" is, lists under a noun, what came of a strike."""

import pytest
from reading_cases import reading, shorts

EVENTS = [
    (
        "Kherson, Sadove and Antonivka came under occupant fire.",
        ["shelling some @ Kherson, Sadove, Antonivka"],
    ),
    ("Nikopol under fire: two people wounded.", ["shelling some @ Nikopol"]),
    (
        "Підрозділи ворога здійснили дев'ять обстрілів зони відповідальності Харківської та Сумської областей.",
        ["shelling 9 @ Харківської, Сумської областей"],
    ),
    (
        "Враг совершил девять обстрелов зоны ответственности Харьковской и Сумской областей.",
        ["shelling 9 @ Харьковской, Сумской областей"],
    ),
    (
        "Russia launched missile and drone attacks on Odesa.",
        ["missile_strike some @ Odesa", "drone_strike some @ Odesa"],
    ),
    (
        "Росіяни завдали ракетних та авіаційних ударів по Харкову.",
        ["missile_strike some @ Харкову", "air_strike some @ Харкову"],
    ),
    (
        "Россияне нанесли ракетные и авиационные удары по Харькову.",
        ["missile_strike some @ Харькову", "air_strike some @ Харькову"],
    ),
    (
        "Окупанти здійснили артилерійські обстріли понад 12 населених пунктів, зокрема це Керамік та Бердичі.",
        ["shelling some @ Керамік, Бердичі"],
    ),
    (
        "За добу росіяни випустили по Харківській області 14 КАБів: поранили двох мешканців.",
        ["guided_bomb 14 @ Харківській області"],
    ),
    (
        "Россияне выпустили по Харькову девять авиабомб: ранены два человека.",
        ["guided_bomb 9 @ Харькову"],
    ),
    (
        "There were six clashes in the Lyman sector. They took place near Nevske and Terny.",
        ["clash 6 @ Nevske, Terny on lyman"],
    ),
    ("There were six clashes in the Lyman sector. Talks took place in Kyiv.", ["clash 6 on lyman"]),
    ("Сили оборони стримують наступ ворога біля Часового Яру.", ["clash some @ Часового Яру"]),
    ("Силы обороны сдерживают наступление врага у Часова Яра.", ["clash some @ Часова Яра"]),
    ("Ukrainian forces are holding back the assault near Chasiv Yar.", ["clash some @ Chasiv Yar"]),
    ("Сили оборони відбили наступ ворога біля Часового Яру.", ["clash 1 @ Часового Яру"]),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=[text[:40] for text, _ in EVENTS])
def test_what_happened(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


NOTHING = [
    "Russian forces use the plant as a military base to launch attacks at Nikopol.",
    "Окупанти використовують станцію як військову базу для обстрілів Нікополя.",
    "Оккупанты используют станцию как щит и обстреливают оттуда Никополь.",
]


@pytest.mark.parametrize("text", NOTHING, ids=[text[:40] for text in NOTHING])
def test_what_something_is_used_for_is_no_event(text: str) -> None:
    assert shorts(text) == []


CAME_OF_IT = [
    ("Ворог обстріляв Вовчанськ, через що поїзди зупиняються у Чугуєві.", ["shelling some @ Вовчанськ"]),
    ("Враг обстрелял Волчанск, из-за чего поезда идут через Чугуев.", ["shelling some @ Волчанск"]),
    ("Обстрелом разрушены пути, из-за чего поезда останавливаются в Чугуеве.", []),
    ("The enemy shelled Vovchansk, because of which trains stop in Chuhuiv.", ["shelling some @ Vovchansk"]),
]


@pytest.mark.parametrize(("text", "expected"), CAME_OF_IT, ids=[text[:40] for text, _ in CAME_OF_IT])
def test_a_place_of_what_came_of_a_strike_was_not_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


THERE = [
    "Біля Торецька тихо. Ворог зосереджує зусилля на Лиманському та Покровському напрямках. Там відбито 40 атак.",
    "Под Торецком тихо. Враг наступает на Лиманском и Покровском направлениях. Там отбито 40 атак.",
    "Toretsk is quiet. The enemy presses on the Lyman and Pokrovsk directions. Ukrainian forces repelled 40 attacks there.",
]


@pytest.mark.parametrize("text", THERE, ids=[text[:40] for text in THERE])
def test_there_is_along_the_directions_named_last(text: str) -> None:
    last = reading(text).claims[-1]
    assert (last.count.best, last.direction) == (40, "")
    assert len(last.places) == 2
    assert "Tor" not in {place.surface[:3] for place in last.places}


def test_there_is_no_place_where_somebody_speaks() -> None:
    text = "Міноборони РФ заявило про атаку на Лиманському напрямку. Там уточнили, що дві атаки відбито біля Ямполівки."
    assert shorts(text)[-1] == "clash 2 @ Ямполівки on lyman"


HEADED = [
    (
        "Найгарячіші напрямки – Покровський (Сили оборони зупинили 30 атак), Лиманський (ворог здійснив 19 атак) "
        "та Курський в РФ (відбито 18 атак).",
        ["clash 30 on pokrovsk", "clash 19 on lyman", "clash 18 on kursk"],
    ),
    (
        "Самые горячие направления – Покровское (33 атаки), Лиманское (18) и Торецкое (12).",
        ["clash 33 on pokrovsk", "clash 18 on lyman", "clash 12 on toretsk"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADED, ids=[text[:40] for text, _ in HEADED])
def test_a_noun_in_the_plural_heads_directions(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


NO_PLACES = [
    ("Донецк, 14 мар — ДАН. Центр Горловки попал под обстрел. Город был атакован утром.", "Донецк"),
    ("КИЇВ. 14 вересня. УНН. Російські війська завдали 20 ударів з РСЗВ.", "КИЇВ"),
    ("Київ • УНН. Російські війська завдали 20 ударів з РСЗВ.", "Київ"),
    ("ЗАЩИТНИКИ ОТБИЛИ 60 АТАК ВРАГА НА ВОСТОКЕ\nОб этом сообщил Генштаб.", "АТАК"),
    ("Под огнем были Антоновка, Таврический и Шуменский микрорайоны Херсона.", "Таврический"),
]


@pytest.mark.parametrize(("text", "name"), NO_PLACES, ids=[text[:40] for text, _ in NO_PLACES])
def test_datelines_quarters_and_common_words_are_no_places(text: str, name: str) -> None:
    assert name not in {resolution.mention.surface for resolution in reading(text).resolutions}


def test_two_tellings_of_one_number_do_not_repeat_each_other() -> None:
    text = "Russian troops hit Zaporizhzhia region 303 times a day\nThe occupiers struck Zaporizhzhia region 303 times a day."
    assert [claim.relation is None for claim in reading(text).claims] == [True, False]


def test_more_of_the_houses_harmed_are_no_more_strikes() -> None:
    text = "В Харькове в результате обстрела в одном доме повреждена крыша, еще в двух — выбиты окна."
    assert shorts(text) == ["shelling some @ Харькове"]


SPEAKERS_SIT = [
    (
        "Ukrainian troops faced 26 assaults around Avdiivka, the General Staff in Kyiv said.",
        ["clash 26 @ Avdiivka"],
    ),
    ("The military command in Kharkiv reported two attacks near Vovchansk.", ["clash 2 @ Vovchansk"]),
    ("Officials in Kyiv said Russia launched 20 drones at Odesa.", ["drone_strike 20 @ Odesa"]),
    (
        'Operational Command "North," based in Chernihiv, reported five shellings near Hremiach and Bleshnia.',
        ["shelling 5 @ Hremiach, Bleshnia"],
    ),
    ("Генштаб у Києві повідомив про 26 атак біля Авдіївки.", ["clash 26 @ Авдіївки"]),
    ("Министерство обороны в Москве заявило, что под Работино отбиты три атаки.", ["clash 3 @ Работино"]),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS_SIT, ids=[text[:40] for text, _ in SPEAKERS_SIT])
def test_where_the_one_who_speaks_sits_nothing_happened(text: str, expected: list[str]) -> None:
    assert [claim.replace(" (repelled)", "") for claim in shorts(text)] == expected


BESIDE = [
    ("In Antonivka, a suburb of Kherson, a drone killed a man.", ["drone_strike 1 @ Antonivka"]),
    ("В Антоновке, пригороде Херсона, дрон убил мужчину.", ["drone_strike 1 @ Антоновке"]),
    ("В Антонівці, передмісті Херсона, дрон убив чоловіка.", ["drone_strike 1 @ Антонівці"]),
    ("Russian forces shelled Antonivka, a village near Kherson.", ["shelling some @ Antonivka"]),
    ("Окупанти обстріляли передмістя Херсона.", ["shelling some @ Херсона"]),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE, ids=[text[:40] for text, _ in BESIDE])
def test_the_town_that_a_place_lies_beside_was_not_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


QUIET = [
    (
        "Russian forces launched five missiles from Belgorod at Kharkiv, while Chuhuiv experienced a quiet night.",
        ["missile_strike 5 @ Kharkiv"],
    ),
    (
        "Россияне выпустили пять ракет из Белгорода по Харькову, а в Чугуеве ночь прошла спокойно.",
        ["missile_strike 5 @ Харькову"],
    ),
    (
        "Росіяни випустили п'ять ракет з Бєлгорода по Харкову, тоді як у Чугуєві ніч минула спокійно.",
        ["missile_strike 5 @ Харкову"],
    ),
    ("У Краматорську тихо, обстрілів не було.", ["shelling none @ Краматорську"]),
    ("У Вовчанську – п'ять обстрілів, у Куп'янську загинув чоловік.", ["shelling 5 @ Вовчанську"]),
    (
        "У Березнегуватській громаді – жодного обстрілу, у Снігурівській мисливець підірвався.",
        ["shelling none @ Березнегуватській громаді"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUIET, ids=[text[:40] for text, _ in QUIET])
def test_a_place_told_to_be_quiet_or_of_another_clause_was_not_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


ZEROS = [
    (
        "Russian forces did not conduct confirmed ground attacks toward Sloviansk but shelled Dolyna.",
        ["clash none @ Sloviansk", "shelling some @ Dolyna"],
    ),
    (
        "На Харківському напрямку авіація вдарила по Старому Салтову; штурмів тут не зафіксовано.",
        ["air_strike some @ Старому Салтову on kharkiv", "clash none on kharkiv"],
    ),
    (
        "На харьковском направлении авиация ударила по Старому Салтову; штурмов здесь не зафиксировано.",
        ["air_strike some @ Старому Салтову on kharkiv", "clash none on kharkiv"],
    ),
    (
        "Krasnopillia took three Grad salvos and Yunakivka none.",
        ["mlrs 3 @ Krasnopillia", "mlrs none @ Yunakivka"],
    ),
    (
        "The enemy made five attempts near Krynky, and on the Huliaipole direction, none.",
        ["clash 5 @ Krynky", "clash none on huliaipole"],
    ),
    (
        "В Авдеевке – четыре авиаудара, в Торецке – ни одного.",
        ["air_strike 4 @ Авдеевке", "air_strike none @ Торецке"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ZEROS, ids=[text[:40] for text, _ in ZEROS])
def test_zeros_beside_what_was(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


JUST_TOLD = [
    (
        "Росіяни обстріляли Покровський район. Ворог ударив по району ракетами С-300.",
        ["shelling some @ Покровський район", "missile_strike some @ Покровський район"],
    ),
    (
        "Відбито вісім атак біля Торецька. Ворог завдав п'ять авіаударів у межах міста.",
        ["clash 8 @ Торецька", "air_strike 5 @ Торецька"],
    ),
    (
        "Отбиты восемь атак у Марьинки. Враг нанес пять авиаударов в пределах населенного пункта.",
        ["clash 8 @ Марьинки", "air_strike 5 @ Марьинки"],
    ),
    ("Ворог ударив по району Покровська ракетами.", ["missile_strike some @ Покровська"]),
]


@pytest.mark.parametrize(("text", "expected"), JUST_TOLD, ids=[text[:40] for text, _ in JUST_TOLD])
def test_the_raion_and_the_town_just_told(text: str, expected: list[str]) -> None:
    assert [claim.replace(" (repelled)", "") for claim in shorts(text)] == expected


def test_an_ellipsis_without_a_space_ends_a_sentence() -> None:
    text = "На Лиманском направлении отбиты две атаки…На Авдеевском направлении отбиты три атаки."
    assert shorts(text) == ["clash 2 on lyman", "clash 3 on avdiivka"]


def test_more_explosions_told_by_their_weapons_have_no_number_either() -> None:
    text = "За добу по Семенівській громаді зафіксовано 14 приходів з артилерії, 36 – з РСЗВ."
    assert shorts(text) == ["shelling some @ Семенівській громаді", "mlrs some @ Семенівській громаді"]


CLAUSES = [
    ("В селе Ивановка ранена женщина, по Боровой трижды били из РСЗО.", ["mlrs 3 @ Боровой"]),
    ("У селі Іванівка поранено жінку, по Боровій тричі били з РСЗВ.", ["mlrs 3 @ Боровій"]),
    (
        "Дрон скинув вибухівку на жителя Тягинки, у Новорайську від удару двох КАБ зруйновано школу.",
        ["drone_strike 1 @ Тягинки", "guided_bomb 2 @ Новорайську"],
    ),
    (
        "Дрон сбросил взрывчатку на жителя Тягинки, в Новорайске от удара двух КАБ рухнула школа.",
        ["drone_strike 1 @ Тягинки", "guided_bomb 2 @ Новорайске"],
    ),
    (
        "В Брянской области дрон атаковал трансформатор в Суземке, в Курской, у села Гордеевка, повреждена подстанция.",
        ["drone_strike 1 @ Суземке"],
    ),
    (
        "The enemy tried to advance three times, twice towards Krasnohorivka and once towards Pisky.",
        ["clash 3", "clash 2 @ Krasnohorivka (part_of)", "clash 1 @ Pisky (part_of)"],
    ),
    ("Киев пытался 13 раз прорваться в районе Работино.", ["clash 13 @ Работино"]),
    ("Kyiv tried 13 times to break through near Robotyne.", ["clash 13 @ Robotyne"]),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text[:40] for text, _ in CLAUSES])
def test_each_clause_keeps_its_places(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


NO_WAR = [
    "«Карпати» у Львові відбили 17 атак гостей, але програли з рахунком нуль один.",
    "На Чернігівщині удар стихії знеструмив 43 села.",
    "На Закарпатье стихия дважды била по мосту.",
    "Полиция Полтавы получила 11 жалоб на обстрел окон из рогатки.",
    'In Dnipro, a theater opened "Assault on Azovstal," a play in three acts.',
    "A court in Dnipro jailed a man for plotting two attacks on offices.",
    "A drone maker from Lviv has delivered 1,500 attack drones to brigades near Pokrovsk.",
]


@pytest.mark.parametrize("text", NO_WAR, ids=[text[:40] for text in NO_WAR])
def test_sport_weather_plays_plots_and_deliveries_are_no_events(text: str) -> None:
    assert shorts(text) == []


MORE_CLAUSES = [
    (
        "The command reported five shellings with 17 hits near Hremiach and Bleshnia.",
        ["shelling 5 @ Hremiach, Bleshnia"],
    ),
    (
        "Командування повідомило про п'ять обстрілів із 17 влучаннями біля Гремяча та Блешні.",
        ["shelling 5 @ Гремяча, Блешні"],
    ),
    (
        "Bakhmut had come under fire six times, Chasiv Yar once, and Soledar every half hour.",
        ["shelling 6 @ Bakhmut", "shelling 1 @ Chasiv Yar", "shelling some @ Soledar"],
    ),
    (
        "Рыжевку обстреляли два раза, Великую Писаревку – четыре, Бачевск – остальные.",
        ["shelling 2 @ Рыжевку", "shelling 4 @ Великую Писаревку"],
    ),
    (
        "Officials said that missiles struck the Antonivskyi Bridge twice and that a depot in Chornobaivka burned.",
        ["missile_strike 2 @ Antonivskyi Bridge"],
    ),
    (
        "На Авдіївському напрямку ворог шість разів атакував Авдіївку, і жодна з атак не вдалася.",
        ["clash 6 @ Авдіївку on avdiivka"],
    ),
    ("The enemy attacked near Avdiivka six times; none of the attacks succeeded.", ["clash 6 @ Avdiivka"]),
    ("Russia launched half a dozen drone attacks on Odesa.", ["drone_strike 6 @ Odesa"]),
    ("Враг контратаковал под Угледаром полдюжины раз.", ["clash 6 @ Угледаром"]),
    (
        "На Чернігівщині було навчання: чотири групи штурмували умовний склад, шість дронів імітували атаку.",
        [],
    ),
    ("Половина зі 153 боїв – на Покровському напрямку.", ["clash 153", "clash some on pokrovsk"]),
]


@pytest.mark.parametrize(("text", "expected"), MORE_CLAUSES, ids=[text[:40] for text, _ in MORE_CLAUSES])
def test_hits_frequencies_rests_and_portions(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


HERE = [
    (
        "У Корюківському районі дрон влучив в авто. Чернігів не атакували. Уранці тут через удар ракети загинув чоловік.",
        "Чернігів",
    ),
    (
        "В Чугуевском районе дрон попал в авто. В Волчанске спокойно. Утром здесь из-за удара ракеты погиб мужчина.",
        "Волчанске",
    ),
]


@pytest.mark.parametrize(("text", "name"), HERE, ids=[name for _, name in HERE])
def test_here_is_the_place_of_the_sentence_before(text: str, name: str) -> None:
    assert [place.surface for place in reading(text).claims[-1].places] == [name]


SIDES = [
    ("In the Lyman sector the Ukrainian army counted 17 attacks.", "russia"),
    ("Ukrainian troops have recorded nine assaults near Lyptsi.", "russia"),
    ("Ukrainian troops made nine assaults near Lyptsi.", "ukraine"),
    ("Nine attacks by Ukrainian troops were recorded near Lyptsi.", "ukraine"),
]


@pytest.mark.parametrize(("text", "side"), SIDES, ids=[text[:40] for text, _ in SIDES])
def test_who_only_counts_attacks_did_not_make_them(text: str, side: str) -> None:
    assert [claim.side.value for claim in reading(text).claims] == [side]
