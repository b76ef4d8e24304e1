"""Sentences whose turns of phrase once hid an event, its number or its place, each in the languages that have them."""

from datetime import date, datetime

import pytest
from reading_cases import reading
from test_reported_misreadings import told

from app.model import KYIV
from gazetteer.names import guesses_ru

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # what did not go without strikes had them
    (
        "ОВА",
        "Сбили восемь дронов, но без попаданий не обошлось: в Сумах дрон влетел в здание.",
        ["drone_strike 1 @ Сумах russia"],
    ),
    ("ОВА", "Без обстрелов Никополя не обошлось.", ["shelling some @ Никополя russia"]),
    ("ОВА", "Вночі не обійшлося без влучань у Павлограді.", ["unspecified some @ Павлограді russia"]),
    ("RFE/RL", "The night did not pass without shelling in Nikopol.", ["shelling some @ Nikopol russia"]),
    ("ОВА", "Ночь в Никополе прошла без обстрелов.", ["shelling none @ Никополе russia"]),
    # in how many waves, and how many they were together
    (
        "ОВА",
        "Россияне атаковали Одесскую область, применив три волны дронов, общим количеством 14 штук, и пять ракет.",
        ["drone_strike 14 @ Одесскую область russia", "missile_strike 5 @ Одесскую область russia"],
    ),
    ("ОВА", "Оккупанты запустили по Одессе несколько волн шахедов.", ["drone_strike some @ Одессе russia"]),
    ("ОВА", "Окупанти запустили по Одесі кілька хвиль шахедів.", ["drone_strike some @ Одесі russia"]),
    ("RFE/RL", "Several waves of drones attacked Odesa.", ["drone_strike some @ Odesa russia"]),
    (
        "ОВА",
        "Ворог випустив по Києву ракети загальною кількістю 9.",
        ["missile_strike 9 @ Києву russia"],
    ),
    # attacks with weapons of several kinds have a number of their own
    (
        "ОВА",
        "Враг трижды атаковал Одесскую область, применив 15 дронов и восемь ракет.",
        [
            "unspecified 3 @ Одесскую область russia",
            "drone_strike 15 @ Одесскую область russia",
            "missile_strike 8 @ Одесскую область russia",
        ],
    ),
    # each place with a weapon of its own
    (
        "ОВА",
        "Село Казачья Лопань Дергачевской громады обстреляли из РСЗО, село Глубокое – из минометов.",
        ["mlrs some @ Казачья Лопань russia", "shelling some @ Глубокое russia"],
    ),
    (
        "ОВА",
        "Вночі Куп'янськ обстріляли з РСЗВ, Вовчанськ – з мінометів.",
        ["mlrs some @ Куп'янськ russia", "shelling some @ Вовчанськ russia"],
    ),
    # what did not go off hit nothing more
    ("ОВА", "Изюм атаковали четыре «Шахеда», один не сдетонировал.", ["drone_strike 4 @ Изюм russia"]),
    ("ОВА", "По Ізюму вдарили трьома ракетами, одна не вибухнула.", ["missile_strike 3 @ Ізюму russia"]),
    ("RFE/RL", "Two missiles hit Sumy, one failed to detonate.", ["missile_strike 2 @ Sumy russia"]),
    # storeys are no numbers of events
    (
        "ОВА",
        "В Черноморске в результате атаки загорелись квартиры на 4-м, 5-м и 6-м этажах.",
        ["unspecified some @ Черноморске russia"],
    ),
    # what drones let fall, and what aircraft work on
    ("ОВА", "Берислав: 6 сбросов за утро.", ["drone_strike 6 @ Берислав russia"]),
    ("ОВА", "За ранок 6 скидів на Берислав.", ["drone_strike 6 @ Берислав russia"]),
    (
        "ОВА",
        "Авиация россиян шесть раз отработала по Великой Новоселке.",
        ["air_strike 6 @ Великой Новоселке russia"],
    ),
    ("ОВА", "Ворожа авіація відпрацювала по Гуляйполю.", ["air_strike some @ Гуляйполю russia"]),
    # fighting called by its kind
    ("ОВА", "Под Торецком идут встречные бои.", ["clash some @ Торецком russia"]),
    ("ОВА", "У Торецьку тривають вуличні бої.", ["clash some @ Торецьку russia"]),
    ("RFE/RL", "Street fighting continues in Toretsk.", ["clash some @ Toretsk russia"]),
    # a town and its district are two places
    (
        "ОВА",
        "Россияне обстреляли Херсон и Херсонский район.",
        ["shelling some @ Херсон, Херсонский район russia"],
    ),
    (
        "ОВА",
        "Росіяни вдарили по Харкову та Харківській області.",
        ["unspecified some @ Харкову, Харківській області russia"],
    ),
    # what falls under fire told by two weapons
    (
        "ОВА",
        'В Марьинской громаде неспокойно. Утром под обстрелы из артиллерии и "Градов" попала Авдеевка.',
        ["shelling some @ Авдеевка russia", "mlrs some @ Авдеевка russia"],
    ),
    # towards a village that is called like a common word
    (
        "Генштаб",
        "На Лиманском направлении враг пять раз наступал в районе Грековки, а также в направлении Невского и Торского.",
        ["clash 5 @ Грековки, Невского, Торского on lyman russia"],
    ),
    # those who repel do not strike in the next clause
    (
        "Генштаб",
        "В районе Торецка отбили 17 штурмов, российская авиация нанесла там восемь ударов.",
        ["clash 17 @ Торецка russia", "air_strike 8 @ Торецка russia"],
    ),
    # where troops were struck is not where nobody attacked
    (
        "ТАСС",
        "На Херсонском направлении нанесено поражение бригаде ВСУ в районах Понятовки и Приднепровского, атак не было.",
        ["clash none on kherson ukraine"],
    ),
    # what struck is told behind its places, and struck once
    ("ОВА", "Враг ударил по Николаеву 6 ракетами С-300.", ["missile_strike 6 @ Николаеву russia"]),
    ("ОВА", "Враг нанес удар по городу Изюм двумя ракетами.", ["missile_strike 2 @ Изюм russia"]),
    (
        "ОВА",
        "Ворог вдарив по Харкову та Сумах трьома ракетами.",
        ["missile_strike 3 @ Харкову, Сумах russia"],
    ),
    ("RFE/RL", "Russia launched a strike on Kyiv with three missiles.", ["missile_strike 3 @ Kyiv russia"]),
    # most of them, between dashes
    (
        "ОВА",
        "За сутки 60 обстрелов Сумской области. Больше всего – 36 – пришлось на Великописаревскую громаду.",
        ["shelling 60 @ Сумской области russia", "shelling 36 @ Великописаревскую громаду (part_of) russia"],
    ),
    (
        "ОВА",
        "За добу 60 обстрілів Сумської області. Найбільше – 36 – припало на Великописарівську громаду.",
        ["shelling 60 @ Сумської області russia", "shelling 36 @ Великописарівську громаду (part_of) russia"],
    ),
    # salvos in brackets are those of the launchers before them
    (
        "ОВА",
        "По Юнаковской громаде сбросили 8 КАБов, по Краснопольской громаде – стреляли из РСЗО (три залпа).",
        ["guided_bomb 8 @ Юнаковской громаде russia", "mlrs 3 @ Краснопольской громаде russia"],
    ),
    # so many at each of those whose number was told
    (
        "ОВА",
        "На Купянщине – 4 прилета: Ковшаровка, Подолы (по два).",
        ["unspecified 4 @ Ковшаровка, Подолы russia"],
    ),
    # what works on a town
    ("ОВА", "По самому Купянску работал танк.", ["shelling some @ Купянску russia"]),
    ("ОВА", "По Куп'янську працювали міномети.", ["shelling some @ Куп'янську russia"]),
    # towns that are held are not those where attacks are repelled
    (
        "ОВА",
        "Лоскутовка и Рай-Александровка оккупированы, но украинские военные сдерживают врага у Северодонецка и отбивают атаки.",
        ["clash some @ Северодонецка russia"],
    ),
    # to those who write for Russia's army the enemy is Ukraine
    ("Рыбарь", "Артиллерия противника обстреляла Владимировку.", ["shelling some @ Владимировку ukraine"]),
    ("ОВА", "Артиллерия противника обстреляла Владимировку.", ["shelling some @ Владимировку russia"]),
    # cases of the missile strike
    ("ОВА", "В ОВА сообщили о ракетном ударе по Краматорску.", ["missile_strike 1 @ Краматорску russia"]),
    (
        "ОВА",
        "В ОВА повідомили про наслідки після удару: у ракетному ударі по Краматорську загинули двоє.",
        ["missile_strike 1 @ Краматорську russia"],
    ),
    # hours of a list are no numbers
    (
        "ОВА",
        "Днем 6 июля в 16.00 и 17.11 обстрелы акватории Очаковской громады.",
        ["shelling some @ Очаковской громады russia"],
    ),
    ("ОВА", "Вдень о 9.22, 9.50 та 17.11 ворог обстріляв Очаків.", ["shelling some @ Очаків russia"]),
    # what struck another place in the next clause
    (
        "ОВА",
        "По Николаеву ударили тремя «Шахедами», а ночью баллистикой – по Сумам и Конотопу.",
        ["drone_strike 3 @ Николаеву russia", "missile_strike some @ Сумам, Конотопу russia"],
    ),
    (
        "ОВА",
        "По Харкову вдарили двома дронами, а балістикою – по Чугуєву.",
        ["drone_strike 2 @ Харкову russia", "missile_strike some @ Чугуєву russia"],
    ),
    # lines of a digest, each of a raion; where only somebody was hurt
    (
        "ОВА",
        "Краматорский район: Константиновку накрыли из «Смерчей», в Дружковке – один погибший. Волновахский: обстрелов не было.",
        ["mlrs some @ Константиновку russia", "shelling none @ Волновахский russia"],
    ),
    # a river is no village
    (
        "Генштаб",
        "Враг трижды атаковал в районе Кисловки, пытаясь выйти к реке Оскол.",
        ["clash 3 @ Кисловки russia"],
    ),
    (
        "Генштаб",
        "Ворог тричі атакував біля Кислівки, намагаючись вийти до річки Оскіл.",
        ["clash 3 @ Кислівки russia"],
    ),
]
NO_CLAIMS = [
    ("ОВА", "Сброс воды с Каховской ГЭС увеличили втрое."),
    ("ОВА", "Скид води з Каховської ГЕС збільшили."),
    ("ОВА", "Спасатели отработали по 12 вызовам в Киеве."),
]


@pytest.mark.parametrize(("source", "text", "claims"), CASES, ids=[text[:50] for _, text, _ in CASES])
def test_reads_what_is_said_in_a_turn_of_phrase(source: str, text: str, claims: list[str]) -> None:
    assert told(text, source) == claims


@pytest.mark.parametrize(("source", "text"), NO_CLAIMS, ids=[text[:50] for _, text in NO_CLAIMS])
def test_makes_no_claim_of_other_things(source: str, text: str) -> None:
    assert told(text, source) == []


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Днем сбросили бомбу на Краматорск, сообщил глава Донецкой ОГА.", "donetsk-administration"),
        ("Кириленко рассказал, что россияне нанесли ракетный удар по Краматорску.", "donetsk-administration"),
        ("Росіяни обстріляли Лисичанськ, повідомив Гайдай.", "luhansk-administration"),
        (
            "Враг ударил по Запорожью, сообщает сайт со ссылкой на главу области.",
            "zaporizhzhia-administration",
        ),
    ],
)
def test_knows_who_speaks_by_the_shortest_name(text: str, claimant: str) -> None:
    assert [claim.claimant for claim in reading(text).claims] == [claimant]


def test_what_goes_on_is_not_of_the_day_it_began() -> None:
    text = "Наступление на Харьковскую область российские войска начали 10 мая. Бои продолжаются в районе села Липцы."
    (*_, claim) = reading(text, datetime(2024, 5, 23, 9, tzinfo=KYIV)).claims
    assert claim.window.day == date(2024, 5, 22)


def test_a_hromada_lies_in_the_raion_told_before() -> None:
    """Two hromadas of Nikopol raion bear the name, and one of Synelnykove raion which is better known."""
    found = reading(
        "В Никопольском районе 6 обстрелов. По Покровской громаде били из РСЗО, сообщили в Днепропетровской ОВА."
    )
    (place,) = found.claims[1].places
    assert (place.code, place.ambiguous) == ("UA12080000000023578", True)


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [
        ("Велика Олександрівка", "Большая Александровка"),
        ("Великі Копані", "Большие Копани"),
        ("Червона Зоря", "Красная Заря"),
        ("Новомиколаївка", "Новониколаевка"),
        ("Олексіївка", "Алексеевка"),
        ("Катеринівка", "Екатериновка"),
        ("Василівка", "Васильевка"),
        ("Вільне", "Вольное"),
        ("Підгорне", "Подгорное"),
        ("Кам’янка", "Каменка"),
        ("Лук’янівка", "Лукьяновка"),
    ],
)
def test_the_press_translates_the_roots_of_names(ukrainian: str, russian: str) -> None:
    assert russian in guesses_ru(ukrainian)
