"""Sentences in the ways of Ukrainian and Russian reports of all years, each with what it must not be read as."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

from app.model import WindowKind

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # what does not stop is no zero
    (
        "Генштаб",
        "На Бахмутському напрямку не полишав мінометних обстрілів Кліщіївки та Андріївки.",
        ["shelling some @ Кліщіївки, Андріївки on bakhmut russia"],
    ),
    (
        "Генштаб",
        "На Торецькому напрямку противник не припиняв вогневого впливу на позиції поблизу Нью-Йорка.",
        ["shelling some @ Нью-Йорка on toretsk russia"],
    ),
    (
        "Генштаб",
        "На Краснолиманском направлении противник не прекращал артиллерийских обстрелов Торского.",
        ["shelling some @ Торского on lyman russia"],
    ),
    (
        "Генштаб",
        "На Лиманському напрямку обстрілів Торського не зафіксовано.",
        ["shelling none @ Торського on lyman russia"],
    ),
    # one of them has a place
    (
        "Генштаб",
        "За добу окупанти завдали 3 ракетних і 22 авіаційних ударів, один із них — по місту Суми.",
        ["missile_strike 3 russia", "air_strike 22 russia", "air_strike 1 @ Суми (part_of) russia"],
    ),
    (
        "Генштаб",
        "За сутки враг нанес 12 авиаударов, один из них – по городу Изюм.",
        ["air_strike 12 russia", "air_strike 1 @ Изюм (part_of) russia"],
    ),
    (
        "Генштаб",
        "За добу окупанти завдали 22 авіаударів по Сумах, один із них – нічний.",
        ["air_strike 22 @ Сумах russia"],
    ),
    # numbers in brackets behind a place
    (
        "ОВА",
        "Під ударом авіації були Берислав (3 КАБи), Львове та Одрадокам'янка.",
        [
            "air_strike some @ Берислав, Львове, Одрадокам'янка russia",
            "guided_bomb 3 @ Берислав (part_of) russia",
        ],
    ),
    (
        "ОВА",
        "Обстріляно Золочів (2 ракети) та Пересічне.",
        ["shelling some @ Золочів, Пересічне russia", "missile_strike 2 @ Золочів russia"],
    ),
    (
        "Newsroom",
        "Найбільше штурмів було на Покровському напрямку (41), Лиманському (13), Сіверському (5).",
        ["clash 41 on pokrovsk russia", "clash 13 on lyman russia", "clash 5 on siversk russia"],
    ),
    (
        "ОВА",
        "Пошкоджено будинки в Бериславі (12 дахів) після авіаудару.",
        ["air_strike 1 @ Бериславі russia"],
    ),
    # another number with a place of its own
    (
        "Newsroom",
        "Військові відбили сім штурмів біля Кліщіївки та ще три — поблизу Андріївки.",
        ["clash 7 @ Кліщіївки russia", "clash 3 @ Андріївки russia"],
    ),
    (
        "Newsroom",
        "Військові відбили сім штурмів біля Кліщіївки, ще чотири – у р-ні Андріївки.",
        ["clash 7 @ Кліщіївки russia", "clash 4 @ Андріївки russia"],
    ),
    (
        "Newsroom",
        "Противник 21 раз обстріляв Сумський район, ще 14 – Шосткинський район.",
        ["shelling 21 @ Сумський район russia", "shelling 14 @ Шосткинський район russia"],
    ),
    ("Newsroom", "Біля Кліщіївки відбито сім штурмів, ще три тривають.", ["clash 7 @ Кліщіївки russia"]),
    ("ОВА", "У Дергачах — три прильоти; у Чугуєві — 7 вибухів.", ["unspecified 3 @ Дергачах russia"]),
    # a part, and the places of all
    (
        "Newsroom",
        "На Покровському напрямку 9 боїв, з них 2 тривають: Лисівка, Новотроїцьке, Гродівка.",
        [
            "clash 9 @ Лисівка, Новотроїцьке, Гродівка on pokrovsk russia",
            "clash 2 on pokrovsk (part_of) russia",
        ],
    ),
    (
        "Newsroom",
        "На Покровському напрямку 9 боїв, з них 2 тривають.",
        ["clash 9 on pokrovsk russia", "clash 2 on pokrovsk (part_of) russia"],
    ),
    # what was struck, and whose it is
    (
        "ОВА",
        "Є влучання в енергетичну інфраструктуру Шосткинського району.",
        ["unspecified 1 @ Шосткинського району russia"],
    ),
    ("ОВА", "Зафіксовано два удари по залізничній інфраструктурі Ковеля.", ["unspecified 2 @ Ковеля russia"]),
    ("ОВА", "Працівники енергетичної компанії Шостки відновили світло.", []),
    # the region is no community
    (
        "ОВА",
        "Дісталося Сумській області, Хотінській громаді та Кролевецькій громаді. За добу по області вдарили 5 ракет.",
        ["missile_strike 5 @ Сумській області russia"],
    ),
    # whose attacks are repelled
    (
        "РИА Новости",
        "Российские военные отразили четыре атаки в районе Волчанска.",
        ["clash 4 @ Волчанска ukraine"],
    ),
    ("Newsroom", "Бойцы РФ отразили две атаки ВСУ у Волчанска.", ["clash 2 @ Волчанска ukraine"]),
    (
        "Newsroom",
        "Украинские военные отразили четыре атаки российских войск в районе Волчанска.",
        ["clash 4 @ Волчанска russia"],
    ),
    ("Newsroom", "Сили оборони відбили шість атак росіян поблизу Липців.", ["clash 6 @ Липців russia"]),
    # attacks repelled near those who were struck
    (
        "Минобороны России",
        "Группировка «Запад» нанесла поражение бригадам ВСУ в районах населенных пунктов Кругляковка и Боровая. Отражены три контратаки.\nГруппировка «Юг» улучшила положение в районе Северска. Отражено пять атак.",
        ["clash 3 @ Кругляковка, Боровая ukraine", "clash 5 @ Северска ukraine"],
    ),
    ("Минобороны России", "Отражены три контратаки.", []),
    # strikes of aircraft, and what is thrown from drones
    (
        "ОВА",
        "Зафіксовано 4 удари тактичної авіації по Великій Писарівці.",
        ["air_strike 4 @ Великій Писарівці russia"],
    ),
    (
        "ОВА",
        "Новослобідська громада: скиди КАБ, скидання ВОГ із БпЛА.",
        [
            "air_strike some @ Новослобідська громада russia",
            "drone_strike some @ Новослобідська громада russia",
        ],
    ),
    (
        "ОВА",
        "Нанесён удар штурмовой авиации по Великой Писаревке.",
        ["air_strike 1 @ Великой Писаревке russia"],
    ),
    ("ОВА", "Авіація сил ППО прибула до Ямполя.", []),
    # the whole front inside a direction's paragraph
    (
        "Newsroom",
        "На Запорожском направлении отражены три атаки у Работино. Армия РФ за сутки нанесла 41 авиаудар, провела 905 обстрелов.",
        ["clash 3 @ Работино on zaporizhzhia russia", "air_strike 41 russia", "shelling 905 russia"],
    ),
    (
        "Newsroom",
        "На Лиманському напрямку 9 атак. Усього за добу — 133 боєзіткнення.",
        ["clash 9 on lyman russia", "clash 133 russia"],
    ),
    (
        "Генштаб",
        "На Курському напрямку відбулося п’ять боїв. Ворог завдав 12 авіаударів, здійснив 190 обстрілів.",
        ["clash 5 on kursk russia", "air_strike 12 on kursk russia", "shelling 190 on kursk russia"],
    ),
    # what goes on elsewhere is no part
    (
        "Генштаб",
        "На Придніпровському напрямку ворог двічі штурмував. На Курщині відбито 19 атак, бої тривають.",
        ["clash 2 on prydniprovskyi russia", "clash 19 @ Курщині russia"],
    ),
    # weapons by other names
    ("ОВА", "Ночью пять «гераней» попали в подстанцию под Конотопом.", ["drone_strike 5 @ Конотопом russia"]),
    ("ОВА", "По Козинке произвели 13 выстрелов из миномёта.", ["shelling some @ Козинке ukraine"]),
    ("ОВА", "Дві авіабомби лягли біля Великої Писарівки.", ["guided_bomb 2 @ Великої Писарівки russia"]),
    ("ОВА", "Рятувальники лягли відпочити у Шостці.", []),
    # regions that close a list, and those beyond the border
    (
        "Генштаб",
        "Ударів зазнали Кіндратівка, Садки, Запсілля, Сумської області; Дружківка Донецької області.",
        ["unspecified some @ Кіндратівка, Садки, Запсілля, Дружківка russia"],
    ),
    (
        "Гладков",
        "По Шебекинскому городскому округу выпущено 24 снаряда.",
        ["shelling some @ Шебекинскому городскому округу ukraine"],
    ),
    (
        "Губернатор Курской области",
        "В селе Гордеевка Кореневского района дрон атаковал автомобиль.",
        ["drone_strike 1 @ Гордеевка ukraine"],
    ),
    # persons
    ("Newsroom", "Мер Терехов: під ударом Салтівка.", ["unspecified some @ Салтівка russia"]),
    # names by which Russian reports call areas
    (
        "ТАСС",
        "Удар нанесен в районах Стельмаховки и Калиново ДНР.",
        ["unspecified some @ Стельмаховки, Калиново russia"],
    ),
    ("Newsroom", "Боевики ДНР обстреляли Авдеевку.", ["shelling some @ Авдеевку russia"]),
    (
        "Минобороны России",
        "На Волчанском и Липцовском направлениях отражены две контратаки.",
        ["clash 2 on pivdenno-slobozhanskyi ukraine"],
    ),
    (
        "Newsroom",
        "Зафиксированы попадания в Дрогобычском и Стрыйском районах.",
        ["unspecified some @ Дрогобычском, Стрыйском районах russia"],
    ),
    (
        "Гладков",
        "По Белгородскому району: посёлок Октябрьский атакован двумя дронами.",
        ["drone_strike 2 @ Октябрьский ukraine"],
    ),
    # other spellings
    (
        "Донецька ОВА",
        "В Угледарі два прильоти, обстріляно Богоявленку.",
        ["unspecified 2 @ Угледарі russia", "shelling some @ Богоявленку russia"],
    ),
    ("ОВА", "Есманська громада: с. Уланове, удар КАБ.", ["air_strike 1 @ Уланове russia"]),
    # places that nobody knows are not the whole front
    ("Генштаб", "Ворог тричі атакував у районі острова Нестрига.", []),
    (
        "Генштаб",
        "Ворог тричі атакував у районі острова Нестрига та двічі — поблизу Антонівки.",
        ["clash 2 @ Антонівки russia"],
    ),
    ("Newsroom", "За словами Буданова, за добу відбулося 120 боїв.", ["clash 120 russia"]),
    # abbreviations before a village, offices before a person
    (
        "ОВА",
        "Зафіксовано 6 обстрілів з РСЗВ Новоандріївки та Чарівного.",
        ["mlrs 6 @ Новоандріївки, Чарівного russia"],
    ),
    ("Newsroom", "Голова Петров: обстріляно Липці.", ["shelling some @ Липці russia"]),
    # a raion is enough to know the oblast
    (
        "Newsroom",
        "Ворог бив по Бериславщині: авіаудари по Козацькому, обстріляна Качкарівка.",
        [
            "unspecified some @ Бериславщині russia",
            "air_strike some @ Козацькому russia",
            "shelling some @ Качкарівка russia",
        ],
    ),
    # a name left open learns from what is told after it
    (
        "Newsroom",
        "Обстріляна Іванівка. Бої за Іванівку Куп’янського району Харківської області тривають.",
        ["shelling some @ Іванівка russia", "clash some @ Іванівку russia"],
    ),
    # explosions and their cause
    ("ОК Північ", "Есманська громада: с. Уланове, 3 вибухи КАБ.", ["air_strike some @ Уланове russia"]),
    ("ОК Північ", "Грем’яч — 7 вибухів, імовірно ствольна артилерія.", ["shelling some @ Грем’яч russia"]),
    (
        "ОК Північ",
        "Білопілля (5 вибухів, ймовірно КАБ), Порозок — 2 вибухи (FPV).",
        ["air_strike some @ Білопілля russia", "drone_strike some @ Порозок russia"],
    ),
    ("ОК Північ", "Зафіксовано 5 вибухів у Шостці.", []),
    ("ОК Північ", "В Білопіллі пролунали вибухи, ймовірно спрацювала ППО.", []),
    # who suffered
    (
        "Дніпропетровська ОВА",
        "Уночі ворог бив по Нікопольщині. Потерпали райцентр, Марганецька, Покровська громади.",
        [
            "unspecified some @ Нікопольщині russia",
            "unspecified some @ Нікопольщині, Марганецька, Покровська громади russia",
        ],
    ),
    ("ОВА", "Учора потерпали Антонівка й Білозерка.", ["unspecified some @ Антонівка, Білозерка russia"]),
    ("ОВА", "Потерпав від повені Ужгород.", []),
    ("ОВА", "Постраждали двоє людей у Херсоні.", []),
    # a second number of times
    (
        "ОВА",
        "Авдіївка двічі потрапила під авіаудари і 17 разів — під артобстріл.",
        ["air_strike 2 @ Авдіївка russia", "shelling 17 @ Авдіївка russia"],
    ),
    # how many of them were repelled
    (
        "Newsroom",
        "На Покровському напрямку 33 атаки, Сили оборони вже відбили 26.",
        ["clash 33 on pokrovsk russia", "clash 26 on pokrovsk (part_of) russia"],
    ),
    (
        "Newsroom",
        "На Покровському напрямку 33 атаки, на Лиманському відбили 26.",
        ["clash 33 on pokrovsk russia", "clash 26 on lyman russia"],
    ),
    # "on it"
    (
        "ОВА",
        "Учора гучно було у Межівській громаді. Росіяни вдарили по ній КАБами.",
        ["air_strike some @ Межівській громаді russia"],
    ),
    # bombs elsewhere are no part
    (
        "Newsroom",
        "Під ударом авіації Берислав. Ще три бомби лягли в районі Новорайська.",
        ["air_strike some @ Берислав russia", "guided_bomb 3 @ Новорайська russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES, ids=[text[:50] for _, text, _ in CASES])
def test_reads_what_reports_of_all_years_say(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_a_name_left_open_learns_from_what_is_told_after_it() -> None:
    text = "Обстріляна Іванівка. Бої за Іванівку Куп’янського району Харківської області тривають."
    first, second = (one for one in reading(text).resolutions if one.mention.surface.startswith("Іванівк"))
    assert first.code == second.code == "UA63080130040020621"


def test_a_quoted_staff_does_not_speak_for_an_administration() -> None:
    text = "Ворог обстріляв Золочів.\nЗа даними Генштабу, на Харківському напрямку 5 боїв.\nВночі був удар по Чугуєву."
    claims = reading(text, source="Харківська ОВА").claims
    assert [claim.claimant for claim in claims] == [
        "kharkiv-administration",
        "general-staff",
        "kharkiv-administration",
    ]
    told_on = reading(text, source="Newsroom").claims
    assert {claim.claimant for claim in told_on} == {"general-staff"}


def test_an_hour_of_a_report_is_no_hour_of_an_event() -> None:
    (claim,) = reading("Станом на 16:00 на Торецькому напрямку відбулося 12 атак.").claims
    assert (claim.window.kind, claim.window.told) == (WindowKind.SINCE_MIDNIGHT, "Станом на 16:00")


def test_a_place_told_in_a_region_across_the_border_is_not_looked_for_in_ukraine() -> None:
    text = "В селе Гордеевка Кореневского района Курской области дрон атаковал автомобиль."
    (claim,) = reading(text).claims
    assert [(place.code, place.ambiguous) for place in claim.places] == [("RU-KRS-KORENEVO-DISTRICT", True)]
