"""Agency prose: events told anew by "the attack", places only told to lie near others, namesakes, who speaks for which region."""

import pytest
from reading_cases import reading, shorts

EVENTS = [
    (
        "Russian shelling killed three aid workers in the Donetsk region. The attack took place in the village of "
        "Virolyubivka, about 18 km (11 miles) from the front line near the Russian-occupied town of Horlivka.",
        ["shelling some @ Donetsk region", "shelling some @ Virolyubivka"],
    ),
    (
        "A drone hit a farm in Kherson. The attack happened in the suburb of Antonivka.",
        ["drone_strike 1 @ Kherson", "drone_strike 1 @ Antonivka"],
    ),
    (
        "Russian forces struck the village of Hroza, 35 km from the front line near Kupiansk.",
        ["unspecified some @ Hroza"],
    ),
    (
        "Missiles hit Pokrovsk, which lies 18 km from the Russian-held city of Donetsk.",
        ["missile_strike some @ Pokrovsk"],
    ),
    ("Troops clashed 5 km from the border near Vovchansk.", ["clash some @ Vovchansk"]),
    ("Missiles hit Kramatorsk after the fall of Avdiivka.", ["missile_strike some @ Kramatorsk"]),
    (
        "A Russian missile struck a depot in Kramatorsk, the seat of the region since the Russian occupation of Donetsk.",
        ["missile_strike 1 @ Kramatorsk"],
    ),
    ("After the fall of Avdiivka, Russian troops shelled Ocheretyne.", ["shelling some @ Ocheretyne"]),
    ("Після окупації Мелітополя ворог обстрілював Оріхів.", ["shelling some @ Оріхів"]),
    ("После захвата Авдеевки россияне обстреляли Очеретино.", ["shelling some @ Очеретино"]),
    (
        "Russia shelled Khotimlia in Kharkiv Oblast. Shelling of the oblast's villages was recorded in Kherson Oblast.",
        ["shelling some @ Khotimlia", "shelling some @ Kherson Oblast"],
    ),
    (
        "Russian forces shelled Kherson Oblast, including the regional capital, 73 times.",
        ["shelling 73 @ Kherson Oblast"],
    ),
    (
        "Russia launched 17 drones. Three of them hit Konotop.",
        ["drone_strike 17", "drone_strike 3 @ Konotop"],
    ),
    (
        "Росіяни запустили 9 ракет. П'ять із них влучили у Харків.",
        ["missile_strike 9", "missile_strike 5 @ Харків"],
    ),
    (
        "Россияне сбросили 12 КАБ. Четыре из них попали по Белополью.",
        ["guided_bomb 12", "guided_bomb 4 @ Белополью"],
    ),
    (
        "Авіаударів зазнали: Середина-Буда Сумської області; Великий Бурлик, Кислівка Харківської області; Терни.",
        ["air_strike some @ Середина-Буда, Кислівка, Терни"],
    ),
    (
        "Обстрілів зазнали: Улиця Сумської області; Кислівка Харківської області; Надія, Білогорівка Луганської області.",
        ["shelling some @ Улиця, Кислівка, Надія, Білогорівка"],
    ),
    (
        "Seven drones hit three parts of the Sumy region at dawn, injuring a farmer.",
        ["drone_strike 7 @ Sumy region"],
    ),
    (
        "Russian forces launched strike drones and ballistic and cruise missiles against Odesa.",
        ["drone_strike some @ Odesa", "missile_strike some @ Odesa"],
    ),
    (
        "Россияне выпустили ракеты и беспилотники по Харькову.",
        ["missile_strike some @ Харькову", "drone_strike some @ Харькову"],
    ),
    (
        "The Defense Forces struck two command posts, three artillery pieces and an ammunition depot.",
        [],
    ),
    (
        "In Nikopol, a city often targeted, a drone strike killed a woman.",
        ["drone_strike 1 @ Nikopol"],
    ),
    (
        "Ворог поцілив FPV-дронами та з артилерії у Нікополь і Марганець.",
        ["drone_strike some @ Нікополь, Марганець", "shelling some @ Нікополь, Марганець"],
    ),
    (
        "По Нікополю росіяни били дронами та артилерією.",
        ["drone_strike some @ Нікополю", "shelling some @ Нікополю"],
    ),
    (
        "Авиаудары пришлись на районы Невского и Белогоровки Луганской области.",
        ["air_strike some @ Невского, Белогоровки"],
    ),
    (
        "Три дрона ударили по Марганцу, город обстреляли и из тяжелой артиллерии.",
        ["drone_strike 3 @ Марганцу", "shelling some @ Марганцу"],
    ),
    (
        "Зафиксировано 52 боевых столкновения, горячее всего на Лиманском и Торецком направлениях.",
        ["clash 52"],
    ),
    (
        "По Сумской области выпущены три КАБа, 16 дронов, FPV-дрон и еще две ракеты.",
        [
            "guided_bomb 3 @ Сумской области",
            "drone_strike 16 @ Сумской области",
            "drone_strike 1 @ Сумской области",
            "missile_strike 2 @ Сумской области",
        ],
    ),
    (
        "На Лиманському напрямку було п'ять спроб наступу. Наші бійці встояли поблизу Тернів та Ямполівки.",
        ["clash 5 @ Тернів, Ямполівки on lyman"],
    ),
    (
        "На Торецькому напрямку 26 штурмів, п'ять із них ще тривають. Ворог наступав поблизу Диліївки та Щербинівки.",
        ["clash 26 @ Диліївки, Щербинівки on toretsk", "clash 5 on toretsk"],
    ),
    (
        "Сумщина: доба. Під вогнем були Білопілля та Шостка. Росіяни поцілили у школу та п'ять будинків.",
        ["shelling some @ Білопілля, Шостка"],
    ),
    ("У Кременчуці чули вибухи. Два прильоти по промзоні.", ["unspecified 2 @ Кременчуці"]),
    ("У Київському районі Харкова двічі вдарив «Молнія».", ["drone_strike 2 @ Київському районі"]),
    (
        "Вечірній удар по Харкову: у Слобідському районі шість влучань «Шахедів».",
        ["drone_strike 6 @ Слобідському районі"],
    ),
    (
        "Российская артиллерия не менее восьми раз открывала огонь по Бериславу.",
        ["shelling 8.. @ Бериславу"],
    ),
    ("На Бахмутском направлении враг ведет разведку: до 20 вылетов БпЛА.", []),
    (
        "A drone crashed into a hostel in Izmail, injuring three, and debris set a warehouse ablaze in Uman.",
        ["drone_strike 1 @ Izmail"],
    ),
    ("Fighting near Robotyne is likely to resume once the mud dries.", []),
    (
        "A milblogger claimed that Ukraine conducted three platoon-sized attacks on Klishchiivka.",
        ["clash 3 @ Klishchiivka"],
    ),
    ("Mariupol marked two years since the last defenders left after countless bombardments.", []),
    (
        "Assaults on Chasiv Yar went on, and small groups tried to break into Novyi and Kanal neighborhoods.",
        ["clash some @ Chasiv Yar"],
    ),
    (
        "Russian forces intensified assaults in the Toretsk area (southwest of Chasiv Yar and northeast of Avdiivka).",
        ["clash some @ Toretsk"],
    ),
    (
        "Ворог здійснив обстріл трьох громад області: Білопільської, Новослобідської, Великописарівської.",
        ["shelling some @ Білопільської, Новослобідської, Великописарівської"],
    ),
    (
        "Ворог завдав щонайменше 10 ударів шахедами та керованими авіабомбами по Запоріжжю.",
        ["unspecified 10.. @ Запоріжжю"],
    ),
    (
        "Удари дронами та ракетами по Одесі.",
        ["drone_strike some @ Одесі", "missile_strike some @ Одесі"],
    ),
    ("Через російську повітряну атаку в Запоріжжі сталася пожежа.", ["unspecified 1 @ Запоріжжі"]),
    ("Russian forces shelled Kherson for 7 1/2 hours.", ["shelling some @ Kherson"]),
    ("Moscow has also accused Ukraine of cross-border shelling.", []),
    (
        "У Миколаївському районі ворог двічі атакував дронами Куцурубську громаду. Вранці в цій же громаді — ще одна атака.",
        ["drone_strike 2 @ Куцурубську громаду", "drone_strike 1 @ Куцурубську громаду"],
    ),
    (
        "На Лиманському напрямку ворог атакував дронами Терни. На Покровському — ще одна атака поблизу Гродівки.",
        ["drone_strike some @ Терни on lyman", "clash 1 @ Гродівки on pokrovsk"],
    ),
    (
        "Russian forces launched 126 drones and a missile at Ukraine overnight.",
        ["drone_strike 126", "missile_strike 1"],
    ),
    (
        "На Лиманском направлении враг атаковал 24 раза, на Торецком – вдвое меньше.",
        ["clash 24 on lyman"],
    ),
    ("Волонтеры направили в Сумы 12 дронов.", []),
    ("Фонд спрямував у Харків 30 FPV-дронів.", []),
    ("Враг направил на Сумы 12 дронов, сообщили волонтеры.", ["drone_strike 12 @ Сумы"]),
    (
        "За добу по Сумщині зафіксовано удари такого озброєння:\n- 12 КАБ;\n- 40 дронів.",
        ["guided_bomb 12 @ Сумщині", "drone_strike 40 @ Сумщині"],
    ),
    (
        "Зафіксовано удари по населених пунктах:\n- Білопілля;\n- Шостка.",
        ["unspecified some @ Білопілля", "unspecified some @ Шостка"],
    ),
]
VOICES = [
    (
        "A woman died in shelling of Antonivka, said Kherson governor Oleksandr Prokudin. In the Kharkiv region, a bomb "
        "hit Borova.",
        ["kherson-administration", "newsroom"],
    ),
    (
        "Shells fell on Antonivka, Kherson governor Oleksandr Prokudin said. Meanwhile, officials in Russia's Belgorod "
        "region said Ukrainian shelling wounded a man in Shebekino.",
        ["kherson-administration", "newsroom"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_what_is_told_of_an_attack(text: str, expected: list[str]) -> None:
    assert [claim.partition(" (")[0] for claim in shorts(text)] == expected


def test_an_occupied_town_nearby_says_nothing_of_who_struck() -> None:
    text = "Shells hit Virolyubivka, 18 km from the occupied town of Horlivka."
    assert {claim.side.value for claim in reading(text).claims} == {"russia"}


@pytest.mark.parametrize(("text", "claimants"), VOICES)
def test_an_administration_speaks_for_its_own_oblast(text: str, claimants: list[str]) -> None:
    assert [claim.claimant for claim in reading(text).claims] == claimants


def _code(text: str, surface: str, source: str = "Newsroom") -> str:
    found = reading(text, source=source).resolutions
    return next(each.code for each in found if each.mention.surface == surface)


def test_a_city_of_the_region_told_is_meant_before_a_village_near_another_clause() -> None:
    text = "In Kharkiv Oblast, a bomb killed two people in Borova, while Lozova was struck with a missile."
    assert _code(text, "Lozova") == "UA63100050010081626"
    text = "On the Kupiansk axis there were attacks near Synkivka and Lozova."
    assert _code(text, "Lozova") == "UA63040050190091981"


def test_a_village_is_not_the_town_that_once_bore_its_name_and_stands_beside_it() -> None:
    text = "Під вогнем були Антонівка, Білозерка, Дніпровське, Іванівка, Берислав."
    assert _code(text, "Білозерка", "Херсонська ОВА") == "UA65100010010090594"
    assert _code(text, "Іванівка", "Херсонська ОВА") == "UA65100070040028564"  # not Bilozerka again
    assert _code("Бої за Артемівськ: ворог штурмує Артемівськ.", "Артемівськ").startswith("UA14")


def test_names_in_a_text_of_regions_across_the_border_stay_there() -> None:
    text = (
        "Дроны атаковали сёла Белгородской области, сообщил губернатор.\n"
        "В Майском пробита кровля дома, в Головино повреждён склад.\n"
        "Ранее о дронах сообщали в Курской области."
    )
    found = [each for each in reading(text).resolutions if each.mention.surface in ("Майском", "Головино")]
    assert found
    assert not any((each.code or each.sure_area).startswith("UA") for each in found)


def test_an_adjective_that_opens_a_sentence_after_directions_is_one() -> None:
    text = (
        "Минобороны заявило об атаках на трех направлениях. На лиманском отбиты две атаки у Терны. "
        "На купянском рынке прошла ярмарка."
    )
    found = {each.mention.surface: each.kind for each in reading(text).resolutions}
    assert found.get("лиманском") == "direction"
    assert "купянском" not in found


def test_rounds_of_another_gun_are_no_shellings() -> None:
    text = "Громаду обстріляли 4 рази. 20 мін, 60 снарядів із «Градів» та ще 12 зі ствольної артилерії впали в Есмані."
    assert not any(claim.count.low == 12 for claim in reading(text).claims)


def test_a_community_at_the_other_end_of_the_country_is_the_one_here_that_is_spelled_nearly_so() -> None:
    text = "На Сумщині під вогнем були дві громади. Хотинську громаду загарбники обстріляли з артилерії, Глухівську – з РСЗВ."
    found = {each.mention.surface: each for each in reading(text).resolutions}
    here = next(each for surface, each in found.items() if surface.startswith("Хотинськ"))
    assert here.code == "UA59080290000021284"


def test_a_community_at_the_other_end_of_the_country_is_left_open() -> None:
    text = "На Сумщині під вогнем були дві громади. Чопську громаду загарбники обстріляли з артилерії, Глухівську – з РСЗВ."
    found = {each.mention.surface: each for each in reading(text).resolutions}
    open_one = next(each for surface, each in found.items() if surface.startswith("Чопськ"))
    assert (open_one.code, open_one.sure_area[:4]) == ("", "UA59")


def test_numbers_since_the_first_day_of_the_year_count_on_no_single_day() -> None:
    (claim,) = reading(
        "Since the first day of the year, the enemy has attacked Kherson region 650 times with drones."
    ).claims
    assert (claim.window.stop - claim.window.start).days > 30


def test_a_city_at_the_other_end_of_the_country_in_a_long_list_of_villages_is_left_open() -> None:
    text = (
        "In the Kherson region, Antonivka, Sadove, Komyshany, Stanislav, Beryslav, Mylove, Kachkarivka, Osokorivka, "
        "Zolota Balka, Lviv and the city of Kherson came under fire."
    )
    assert _code(text, "Lviv") == ""
    assert _code(text, "Zolota Balka") != ""
