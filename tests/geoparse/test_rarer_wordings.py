"""Rarer ways of Ukrainian and Russian reports: pairs of directions, remarks, attempts, terror, single strikes."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # a pair of directions of which one is unknown
    (
        "Генштаб",
        "На Донецькому та Луганському напрямках відбито вісім атак.",
        ["clash 8 @ Донецькому, Луганському напрямках russia"],
    ),
    (
        "Newsroom",
        "На Волчанском и Приграничном направлениях отражены две атаки.",
        ["clash 2 on pivdenno-slobozhanskyi russia"],
    ),
    # fighting for a town
    (
        "Генштаб",
        "На Сєвєродонецькому напрямку тривають бої за Рубіжне та Воєводівку.",
        ["clash some @ Рубіжне, Воєводівку on sievierodonetsk russia"],
    ),
    (
        "Генштаб",
        "На Курщині відбито 22 атаки, тривають бої ще у чотирьох місцях.",
        ["clash 22 @ Курщині russia"],
    ),
    # a remark between a number and its noun
    (
        "Генштаб",
        'Ворог завдав 1 ракетного (застосувавши "Іскандер-К") та 37 авіаударів.',
        ["missile_strike 1 russia", "air_strike 37 russia"],
    ),
    # attempts and zeros
    (
        "Генштаб",
        "На Бахмутському напрямку противник намагався повернути втрачені позиції на південь від Кліщіївки.",
        ["clash some @ Кліщіївки on bakhmut russia"],
    ),
    (
        "Генштаб",
        "На Сіверському та Оріхівському ворог активності не проявляв.",
        ["clash none @ Сіверському, Оріхівському russia"],
    ),
    ("Минобороны России", "Авиация противника активности не проявляла.", []),
    # the noun of areas is no village
    (
        "Генштаб",
        "Громади прикордоння Сумської області, зокрема населені пункти Миропілля й Угроїди, зазнали обстрілів.",
        ["shelling some @ Миропілля, Угроїди russia"],
    ),
    # whose aircraft
    (
        "ОК Південь",
        "За добу наша ударна авіація здійснила 3 удари по скупченнях ворога.",
        ["air_strike 3 ukraine"],
    ),
    # a part told by its weapon
    (
        "ОВА",
        "Агресор 14 разів обстріляв Нікопольський район, зокрема 9 разів - FPV-дронами.",
        ["shelling 14 @ Нікопольський район russia", "drone_strike 9 @ Нікопольський район russia"],
    ),
    # under terror
    (
        "Херсонська ОВА",
        "Під ворожим терором перебували Корабельний район Херсона, Антонівка, Садове.",
        ["shelling some @ Корабельний район, Антонівка, Садове russia"],
    ),
    ("ОВА", "Окупанти тероризують жителів Олешок.", []),
    # a single strike has one place
    (
        "ПС",
        "Влучання шахедів — на Львівщині й Кіровоградщині.",
        ["drone_strike some @ Львівщині, Кіровоградщині russia"],
    ),
    ("ПС", "Ракетне влучання в Стрию.", ["missile_strike 1 @ Стрию russia"]),
    # in the course of actions
    ("Минобороны России", "В результате активных действий освобожден населенный пункт Каменское.", []),
    ("ТАСС", "Сорваны две попытки ротации у Серебрянского лесничества.", []),
    (
        "Минобороны России",
        "На Харьковском направлении поражена живая сила в районах Волчанска. Отбита контратака противника.",
        ["clash 1 on kharkiv ukraine"],
    ),
    # districts of cities in Russian
    (
        "Newsroom",
        "В Соломенском районе ракета попала в дом.",
        ["missile_strike 1 @ Соломенском районе russia"],
    ),
    (
        "Newsroom",
        "Пострадали в результате удара Соломенский и Голосеевский районы.",
        ["unspecified some @ Соломенский, Голосеевский районы russia"],
    ),
    # what a name is the case form of
    ("Newsroom", "На Херсонщині обстріляно Львове та Козацьке.", ["shelling some @ Львове, Козацьке russia"]),
    (
        "Newsroom",
        "Во Львове два попадания, во Львовской области сбиты ракеты.",
        ["unspecified 2 @ Львове russia"],
    ),
    # so many of so many
    (
        "Генштаб",
        "На Покровському напрямку наші захисники стримали 89 з 94 наступальних дій агресора.",
        ["clash 94 on pokrovsk russia"],
    ),
    ("Генштаб", "На Покровському напрямку відбулося з 30 боїв.", ["clash 27..33 on pokrovsk russia"]),
    # debris is no strike
    ("ОВА", "Уламки впали в Пересипському районі Одеси.", []),
    # weapons told for a place or an hour
    (
        "Харківська ОВА",
        "Великий Бурлук — 3 КАБи, зруйновано 4 будинки.",
        ["guided_bomb 3 @ Великий Бурлук russia"],
    ),
    (
        "Харківська ОВА",
        "01:10 — 2 «шахеди» у Холодногірському районі Харкова.",
        ["drone_strike 2 @ Холодногірському районі russia"],
    ),
    ("ОВА", "У Дніпрі — 2 шахеди збито.", []),
    # another place had other things
    (
        "Громадське",
        "Росія завдала удару. У Запоріжжі було 10 вибухів, у Харкові понад 20 прильотів.",
        ["unspecified 21.. @ Харкові russia"],
    ),
    # a rate
    (
        "ОТУ «Харків»",
        "По Вовчанську за добу – понад 60 авіаударів, по 9 за годину.",
        ["air_strike 61.. @ Вовчанську russia"],
    ),
    # common words that are villages
    (
        "Генштаб",
        "Відбили 6 атак неподалік Тернів та північніше Діброви.",
        ["clash 6 @ Тернів, Діброви russia"],
    ),
    (
        "Генштаб",
        "Обстріляно населені пункти Харківщини, зокрема Піщане, Берестове.",
        ["shelling some @ Піщане, Берестове russia"],
    ),
    ("ОВА", "Ворог здійснив обстріл з РСЗВ центральної частини Сум.", ["mlrs some @ Сум russia"]),
    ("Newsroom", "Люди відпочили в діброві північніше міста.", []),
    # missiles with a letter
    ("Монитор", "Ночью Россия применила четыре «Искандера-М» из Воронежа.", ["missile_strike 4 russia"]),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES, ids=[text[:50] for _, text, _ in CASES])
def test_reads_what_is_told_more_rarely(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_a_quoted_administration_speaks_of_its_own_oblast() -> None:
    text = "Херсон обстреляли 23 раза, сообщил Ярослав Янушевич. В Бахмуте идут бои. Обстреляна Каховка."
    claims = reading(text, source="Newsroom").claims
    assert [claim.claimant for claim in claims] == [
        "kherson-administration",
        "newsroom",
        "kherson-administration",
    ]


def test_lvove_is_no_case_form_of_lviv_beside_kozatske() -> None:
    (claim,) = reading("На Херсонщині обстріляно Львове та Козацьке.").claims
    assert [place.code[:4] for place in claim.places] == ["UA65", "UA65"]


def test_a_month_told_counts_on_no_day() -> None:
    (claim,) = reading("Упродовж травня росіяни 1862 рази обстріляли Сумську область.").claims
    assert (claim.window.stop - claim.window.start).days > 7


def test_an_adjective_before_a_dash_is_a_direction() -> None:
    (mention,) = reading("В Купянском — отражены две атаки.").resolutions
    assert mention.code == "kupiansk"


def test_a_region_across_the_border_does_not_hold_the_sentences_after_it() -> None:
    text = (
        "В Курской области обрушился мост. Вечером Россия ударила по Сумам. В Запорожье за день 11 прилетов."
    )
    _, second, third = reading(text).resolutions
    assert (second.code[:4], third.code[:4]) == ("UA59", "UA23")
