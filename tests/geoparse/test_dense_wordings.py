"""Dense wordings: titles, weather and failures that are no events, ordinals and "none" that stand for what was told before."""

import pytest
from reading_cases import gazetteer, reading, shorts

NO_EVENTS = [
    'In Lviv, a theatre staged "Assault on Mariupol," a play in two acts.',
    "У Києві презентували книжку «Бій за Бучу» про оборону столиці.",
    "В Одессе показали спектакль «Штурм Мариуполя» режиссера из Львова.",
    "На Львівщині негода двічі вдарила по Стрию.",
    "Стихия дважды ударила по Ужгороду, затоплены 14 домов.",
    "The storm struck Uzhhorod twice, flooding 14 houses.",
    "За добу в Полтаві надійшло вісім скарг на обстріл вікон з рогатки.",
    "В Сумах школьники обстреляли прохожих петардами.",
    "In Poltava teenagers shelled a bus with fireworks.",
    "У Запоріжжі відремонтували 60 дахів після удару 8 липня.",
    "Коммунальщики Харькова заменили 300 окон после обстрела.",
    "In Kyiv the city repaired 60 roofs after the July 8 strike.",
]


@pytest.mark.parametrize("text", NO_EVENTS, ids=[text[:40] for text in NO_EVENTS])
def test_titles_weather_pranks_and_repairs_are_no_events(text: str) -> None:
    assert shorts(text) == []


ALL_FAILED = [
    (
        "На Лиманському напрямку ворог шість разів атакував Торське, і жодна з атак не вдалася.",
        ["clash 6 @ Торське on lyman"],
    ),
    (
        "На Лиманському напрямку ворог атакував п'ять разів, жоден штурм не приніс успіху.",
        ["clash 5 on lyman"],
    ),
    ("На Лиманском направлении враг атаковал пять раз, ни одна атака не удалась.", ["clash 5 on lyman"]),
    ("The enemy attacked Avdiivka six times, and none of the attacks succeeded.", ["clash 6 @ Avdiivka"]),
    ("The enemy stormed Avdiivka six times; not one of the assaults was successful.", ["clash 6 @ Avdiivka"]),
]


@pytest.mark.parametrize(("text", "expected"), ALL_FAILED, ids=[text[:40] for text, _ in ALL_FAILED])
def test_attacks_that_all_failed_are_no_zero(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


ZEROS = [
    (
        "Russian forces did not conduct confirmed assaults near Siversk but shelled Vyimka.",
        ["clash none @ Siversk", "shelling some @ Vyimka"],
    ),
    ("Russian forces did not conduct any reported ground attacks near Siversk.", ["clash none @ Siversk"]),
    (
        "На Харківському напрямку ворог обстріляв Слатине; штурмів тут не зафіксовано.",
        ["shelling some @ Слатине on kharkiv", "clash none on kharkiv"],
    ),
    (
        "На Харьковском направлении враг обстрелял Слатино; наступать здесь не пытался.",
        ["shelling some @ Слатино on kharkiv", "clash none on kharkiv"],
    ),
    (
        "Over the day Vuhledar saw four assaults and Marinka none.",
        ["clash 4 @ Vuhledar", "clash none @ Marinka"],
    ),
    (
        "On the Lyman direction there were five attacks, and on the Siversk direction, none.",
        ["clash 5 on lyman", "clash none on siversk"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ZEROS, ids=[text[:40] for text, _ in ZEROS])
def test_zeros_are_of_their_own_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


STAND_INS = [
    ("Шість «шахедів» збили над морем, сьомий влучив у склад в Ізмаїлі.", ["drone_strike 1 @ Ізмаїлі"]),
    ("Две ракеты сбиты, третья упала в Чугуеве.", ["missile_strike 1 @ Чугуеве"]),
    (
        "Three missiles were shot down at sea, a fourth hit a warehouse in Yuzhne.",
        ["missile_strike 1 @ Yuzhne"],
    ),
    (
        "One attack near Bilohorivka was repelled; another, near Spirne, continues.",
        ["clash 1 @ Bilohorivka", "clash 1 @ Spirne"],
    ),
    ("Ворог двічі обстріляв Нікополь, другий раз – із «Градів».", ["shelling 2 @ Нікополь"]),
    ("Никополь обстреляли трижды, первый раз – утром.", ["shelling 3 @ Никополь"]),
    ("The enemy launched half a dozen drones at Odesa.", ["drone_strike 6 @ Odesa"]),
    ("Враг полдюжины раз обстрелял Никополь.", ["shelling 6 @ Никополь"]),
    ("Ворог півдюжини разів обстріляв Нікополь.", ["shelling 6 @ Нікополь"]),
    ("Ворог здійснив понад сотню, 104, обстріли Нікополя.", ["shelling 104 @ Нікополя"]),
    ("Враг нанес почти полтысячи, 480, ударов по Никополю.", ["unspecified 480 @ Никополю"]),
    ("Russian forces carried out nearly 500 (497) strikes on Nikopol.", ["unspecified 497 @ Nikopol"]),
]


@pytest.mark.parametrize(("text", "expected"), STAND_INS, ids=[text[:40] for text, _ in STAND_INS])
def test_words_that_stand_for_a_number_are_that_number(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


OWN_PLACES = [
    ("Росіяни випустили п'ять ракет із Бєлгорода по Харкову.", ["missile_strike 5 @ Харкову"]),
    ("Россияне выпустили пять ракет из Белгорода по Харькову.", ["missile_strike 5 @ Харькову"]),
    ("Russian forces fired three missiles from Belgorod at Kharkiv.", ["missile_strike 3 @ Kharkiv"]),
    (
        "Officials said that drones hit Kherson three times and that a house in Beryslav was on fire.",
        ["drone_strike 3 @ Kherson"],
    ),
    (
        "Посадовці сказали, що дрони двічі вдарили по Херсону і що у Бериславі є світло.",
        ["drone_strike 2 @ Херсону"],
    ),
    (
        "Обстреляны Теткино (11 прилетов) и Гордеевка.",
        ["shelling some @ Теткино, Гордеевка", "unspecified 11 @ Теткино"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OWN_PLACES, ids=[text[:40] for text, _ in OWN_PLACES])
def test_numbers_have_the_place_of_their_clause(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


REMAINDERS = [
    "ОК «Північ» нарахувало 14 обстрілів: Бачівськ – чотири, Рижівка – два, Велика Писарівка – решта.",
    "ОК «Север» насчитало 14 обстрелов: Бачевск – четыре, Рыжевка – два, Великая Писаревка – остальные.",
    "Operational Command North counted 14 shellings: Bachivsk - four, Ryzhivka - two, Velyka Pysarivka - the rest.",
]


@pytest.mark.parametrize("text", REMAINDERS, ids=[text[:40] for text in REMAINDERS])
def test_a_place_that_has_the_rest_has_no_number_of_another(text: str) -> None:
    known = gazetteer()
    parts = {
        claim.count.best: [known.get(place.code).name_en for place in claim.places]  # type: ignore[union-attr]
        for claim in reading(text).claims
    }
    assert parts == {14: [], 4: ["Bachivsk"], 2: ["Ryzhivka"]}


def test_a_capital_that_tries_stands_for_its_government() -> None:
    claims = reading("Киев за минувшую неделю пытался 13 раз прорваться под Кринками.").claims
    assert [place.surface for claim in claims for place in claim.places] in ([], ["Кринками"])


OTHER_CLAUSES = [
    (
        "Росіяни двічі вдарили по Харкову, тоді як Чугуїв уперше за місяць мав тиху ніч.",
        ["unspecified 2 @ Харкову"],
    ),
    ("Враг дважды ударил по Сумам, а в Шостке было тихо.", ["unspecified 2 @ Сумам"]),
    ("Russian forces shelled Nikopol twice, while Marhanets enjoyed a quiet day.", ["shelling 2 @ Nikopol"]),
    ("Ворог обстріляв не Нікополь, а Марганець.", ["shelling some @ Марганець"]),
    ("Враг трижды обстрелял Никополь, но не Марганец.", ["shelling 3 @ Никополь"]),
    ("Russian forces shelled Nikopol twice, but not Marhanets.", ["shelling 2 @ Nikopol"]),
]


@pytest.mark.parametrize(("text", "expected"), OTHER_CLAUSES, ids=[text[:40] for text, _ in OTHER_CLAUSES])
def test_a_place_of_which_something_else_is_said_was_not_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


HERE = [
    (
        "В Корюківському районі дрон ударив по трактору. Чернігів мовчав. Тут учора впали дві ракети.",
        "Чернігів",
    ),
    ("В Сумском районе дрон попал в трактор. Конотоп спал. Здесь вчера упали две ракеты.", "Конотоп"),
    ("In Sumy district a drone hit a tractor. Konotop slept. Two missiles struck here on Sunday.", "Konotop"),
]


@pytest.mark.parametrize(("text", "place"), HERE, ids=[text[:40] for text, _ in HERE])
def test_here_is_the_place_of_the_sentence_before(text: str, place: str) -> None:
    last = reading(text).claims[-1]
    assert ([one.surface for one in last.places], last.count.best) == ([place], 2)


def test_here_is_the_direction_where_one_is_told() -> None:
    text = "На Харківському напрямку ворог обстріляв Слатине. Тут відбито чотири атаки."
    assert shorts(text)[-1] == "clash 4 on kharkiv"


NOWHERE = [
    "На Лиманському напрямку відбулося п'ять боїв. Ворог ще двічі атакував, де саме – не уточнюється.",
    "На Лиманском направлении было пять боев. Враг еще дважды атаковал, но где именно, не сообщается.",
    "On the Lyman axis there were five clashes. The enemy attacked twice more, officials did not say where.",
]


@pytest.mark.parametrize("text", NOWHERE, ids=[text[:40] for text in NOWHERE])
def test_what_nobody_says_where_it_was_is_along_no_direction_before(text: str) -> None:
    assert shorts(text) == ["clash 5 on lyman"]


def test_namesakes_are_decided_by_their_own_list() -> None:
    text = (
        "Российская армия наступала в Донецкой области: у Соледара и Бахмута – с успехом, "
        "в районах Невельского, Песок и Опытного – без успеха."
    )
    village = next(one for one in reading(text).resolutions if one.mention.surface == "Опытного")
    place = gazetteer().get(village.code)
    assert place is not None
    assert place.lat < 48.3  # beside Avdiivka, and not Bakhmut


MORE_NO_EVENTS = [
    "У Полтаві суд засудив чоловіка, який коригував удари по Сумах.",
    "В Харькове задержали мужчину, который передал координаты для удара по заводу.",
    "A man in Kharkiv was jailed for helping Russia aim missile strikes at a power plant.",
    "У Дніпрі вірусна атака вивела з ладу сервери лікарні.",
    "In Kyiv a startup showed a drone that hits targets at 40 km.",
    "У Києві презентували дрон, який влучає в ціль за 20 км.",
    "У Чернівцях вибухнув бойлер: троє постраждалих.",
    "Сильные морозы дважды за зиму ударили по Харькову.",
    "Тарифи двічі за рік вдарили по Києву.",
    "A cold snap hit Kharkiv twice.",
    "In Izium residents marked two years since an air strike killed 54 people.",
    "В Изюме почтили память 54 погибших от авиаудара.",
]


@pytest.mark.parametrize("text", MORE_NO_EVENTS, ids=[text[:40] for text in MORE_NO_EVENTS])
def test_spotters_boilers_prices_and_anniversaries_are_no_events(text: str) -> None:
    assert shorts(text) == []


NTHS = [
    (
        "На Лиманському напрямку ворог атакував тричі, перші дві атаки – біля Торського, третя – біля Ямполівки.",
        ["clash 3 on lyman", "clash 2 @ Торського on lyman", "clash 1 @ Ямполівки on lyman"],
    ),
    (
        "Перша ракета влучила в Харків, друга – в Чугуїв.",
        ["missile_strike 1 @ Харків", "missile_strike 1 @ Чугуїв"],
    ),
    (
        "The first missile hit Kharkiv, the second hit Chuhuiv.",
        ["missile_strike 1 @ Kharkiv", "missile_strike 1 @ Chuhuiv"],
    ),
    ("Из пяти ракет четыре сбиты, пятая попала в Чугуев.", ["missile_strike 1 @ Чугуев"]),
    ("Of five missiles, four were downed and the fifth hit Chuhuiv.", ["missile_strike 1 @ Chuhuiv"]),
    ("Eight drones were downed, one more hit Chuhuiv.", ["drone_strike 1 @ Chuhuiv"]),
    ("В шестой раз за сутки враг обстрелял Никополь.", ["shelling some @ Никополь"]),
    ("The enemy shelled Kherson 12 times, twice as many as the day before.", ["shelling 12 @ Kherson"]),
    ("Ворог 12 разів обстріляв Херсон – у три рази більше, ніж напередодні.", ["shelling 12 @ Херсон"]),
]


@pytest.mark.parametrize(("text", "expected"), NTHS, ids=[text[:40] for text, _ in NTHS])
def test_ordinals_and_comparisons_count_what_they_tell(text: str, expected: list[str]) -> None:
    assert [one.removesuffix(" (part_of)") for one in shorts(text)] == expected


CLAUSES_BEFORE = [
    ("Ворог мінував поля біля Торського і тричі обстріляв Ямполівку.", ["shelling 3 @ Ямполівку"]),
    ("В Херсоне открыли школу, по Бериславу трижды ударили дроны.", ["drone_strike 3 @ Бериславу"]),
    ("In Kherson a school reopened, and drones hit Beryslav three times.", ["drone_strike 3 @ Beryslav"]),
    (
        "Наші війська просунулися біля Роботиного та відбили три атаки біля Вербового.",
        ["clash 3 @ Вербового"],
    ),
    (
        "Группировка заняла рубежи у Берестового и отразила пять атак – две у Торского и три у Ямполовки.",
        ["clash 5 @ Торского, Ямполовки", "clash 2 @ Торского (part_of)", "clash 3 @ Ямполовки (part_of)"],
    ),
    ("Киев за сутки дважды атаковал Белгород.", ["unspecified 2 @ Белгород"]),
    ("Українські дрони двічі вдарили по Криму, заявили в Москві.", ["drone_strike 2 @ Криму"]),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES_BEFORE, ids=[text[:40] for text, _ in CLAUSES_BEFORE])
def test_places_of_a_clause_before_are_not_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_the_region_of_those_who_speak_is_none_that_was_named_before() -> None:
    text = "An airfield was hit in the Khmelnytskyi region. Sumy officials counted 12 shellings in the region's Khotin."
    assert shorts(text) == ["shelling 12 @ Khotin"]
