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
