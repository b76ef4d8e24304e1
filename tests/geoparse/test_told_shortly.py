"""Sentences that leave out what was said before: again, elsewhere, in the region; and fights to drive somebody out."""

import pytest
from reading_cases import reading, shorts
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # where troops were to be driven out of, and from where they were only attacked
    (
        "RFE/RL",
        "The enemy tried twice to dislodge our units from Bilohorivka.",
        ["clash 2 @ Bilohorivka russia"],
    ),
    ("RFE/RL", "Russian troops tried to push our units out of Torske.", ["clash some @ Torske russia"]),
    ("RFE/RL", "Russian troops tried to push from Kreminna towards Torske.", ["clash some @ Torske russia"]),
    ("ОВА", "Ворог тричі намагався витіснити наших воїнів із Торецька.", ["clash 3 @ Торецька russia"]),
    (
        "ОВА",
        "Противник дважды пытался выбить наши подразделения из Белогоровки.",
        ["clash 2 @ Белогоровки russia"],
    ),
    # again, and elsewhere
    (
        "ОВА",
        "Росіяни тричі вдарили по Сумщині. Двічі з артилерії – по Білопільській громаді. Один раз – дроном по Сумах.",
        [
            "unspecified 3 @ Сумщині russia",
            "shelling 2 @ Білопільській громаді russia",
            "drone_strike 1 @ Сумах russia",
        ],
    ),
    (
        "ОВА",
        "Россияне пять раз обстреляли Сумщину. Четыре раза – Белополье.",
        ["shelling 5 @ Сумщину russia", "shelling 4 @ Белополье (part_of) russia"],
    ),
    # the hits of what a place was struck with
    ("ОВА", "По Запорожью ударили ракетами: шесть попаданий.", ["missile_strike 6 @ Запорожью russia"]),
    (
        "ОВА",
        "Ворог вдарив по Харкову дронами: зафіксовано три влучання.",
        ["drone_strike 3 @ Харкову russia"],
    ),
    ("RFE/RL", "Kharkiv was struck with missiles: three hits.", ["missile_strike 3 @ Kharkiv russia"]),
    # regions that only say where the places of a list lie
    (
        "RFE/RL",
        "The army repelled five attacks near Bilohorivka in Luhansk region and Rozdolivka in Donetsk region.",
        ["clash 5 @ Bilohorivka, Rozdolivka russia"],
    ),
    (
        "Генштаб",
        "Шість атак відбито в районах Ямполівки Донецької області та Невського Луганської області.",
        ["clash 6 @ Ямполівки, Невського russia"],
    ),
    (
        "RFE/RL",
        "Russian drones struck Kharkiv and the Sumy region.",
        ["drone_strike some @ Kharkiv, Sumy region russia"],
    ),
    # a remark between a place and the number told of it
    (
        "RFE/RL",
        "In the direction of Marinka, 24 attacks were repelled. At Avdiivka, which Russian forces are still trying to encircle, "
        "Ukrainian troops fought back 17 attacks.",
        ["clash 24 on marinka russia", "clash 17 @ Avdiivka russia"],
    ),
    # what aircraft fire is no strike beside theirs
    (
        "RFE/RL",
        "The enemy conducted three air strikes, firing unguided missiles near Andriivka and Makiivka.",
        ["air_strike 3 @ Andriivka, Makiivka russia"],
    ),
    # whose defences were to be broken, and which brigade is whose
    (
        "Генштаб",
        "Наші воїни й далі стримують ворога в районах Костянтинівка, Водяне на Донеччині, де загарбники "
        "17 разів намагалися прорвати нашу оборону.",
        ["clash 17 @ Костянтинівка, Водяне russia"],
    ),
    (
        "TASS",
        "Nine counterattacks by the Lyut Assault Brigade of the National Police of Ukraine were repelled near Grodovka.",
        ["clash 9 @ Grodovka ukraine"],
    ),
    # directions by other adjectives
    (
        "Генштаб",
        "На Липецькому напрямку відбулося три боєзіткнення.",
        ["clash 3 on pivdenno-slobozhanskyi russia"],
    ),
    (
        "Минобороны России",
        "На Красно-Лиманском направлении отражены четыре атаки в районе Кузьмино.",
        ["clash 4 @ Кузьмино on lyman ukraine"],
    ),
    # behind the line of 2014 a Russian voice tells of Ukraine's fire
    (
        "ТАСС",
        "Обстрелам подверглись Горловка и Ясиноватая.",
        ["shelling some @ Горловка, Ясиноватая ukraine"],
    ),
    ("ОВА", "Обстрілів зазнали Покровськ і Торецьк.", ["shelling some @ Покровськ, Торецьк russia"]),
    ("ТАСС", "Нанесен удар по порту Измаил.", ["unspecified 1 @ Измаил russia"]),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES)
def test_what_is_told_shortly_is_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("Росіяни завдали удару по Харкову. 11 вересня по області завдано 18 ударів.", "UA63"),
        ("Россияне ударили по Харькову. За 11 сентября по области нанесено 18 ударов.", "UA63"),
        ("Russian forces struck Kharkiv. There were 18 strikes across the region on 11 September.", "UA63"),
    ],
)
def test_the_region_is_that_of_the_only_places_told(text: str, within: str) -> None:
    claim = reading(text).claims[-1]
    assert (claim.count.best, claim.places) == (18, ())
    assert claim.within.startswith(within)


@pytest.mark.parametrize(
    "text",
    [
        "За добу по області завдано 18 ударів.",
        "Росіяни вдарили по Харкову та Полтаві. За добу по області завдано 18 ударів.",
        "За сутки по области нанесено 18 ударов.",
        "За добу в області обстрілів не було.",
    ],
)
def test_a_number_of_a_region_that_nobody_can_tell_is_not_of_the_whole_front(text: str) -> None:
    assert not any("18" in claim or "none" in claim for claim in shorts(text))


@pytest.mark.parametrize(
    ("source", "text", "is_of_the_front"),
    [
        (
            "Харківська ОВА",
            "Загалом за добу зафіксовано 196 бойових зіткнень. На Харківському напрямку ворог шість разів штурмував позиції.",
            True,
        ),
        (
            "Сумская ОВА",
            "Всего за сутки произошло 150 боевых столкновений. На Курском направлении отражено 12 атак.",
            True,
        ),
        (
            "Kharkiv Regional Military Administration",
            "In total, 196 combat engagements were recorded. In the Kharkiv direction there were six assaults near Vovchansk.",
            True,
        ),
        (
            "Харківська ОВА",
            "Загалом за добу відбулося 9 боєзіткнень. На Харківському напрямку ворог шість разів штурмував позиції.",
            False,
        ),
    ],
)
def test_a_total_far_above_its_directions_is_no_regions(
    source: str, text: str, is_of_the_front: bool
) -> None:
    total = reading(text, source=source).claims[0]
    assert (total.within == "") is is_of_the_front
