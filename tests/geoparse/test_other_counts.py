"""Numbers beside a claim that are not its own: people, downed weapons, remarks in brackets, a second axis; and what carries on."""

from datetime import datetime

import pytest
from reading_cases import reading, short

from app.model import KYIV, Precision

LATER = datetime(2025, 9, 23, 9, 0, tzinfo=KYIV)

CASES: list[tuple[str, str, list[str]]] = [
    (
        "Newsroom",
        "Russian forces attacked 14 settlements in Donetsk Oblast, killing three people in Kostiantynivka and one in Druzhkivka.",
        ["unspecified some @ Kostiantynivka, Druzhkivka russia"],
    ),
    (
        "Минобороны России",
        "Дежурными средствами ПВО сбиты 31 украинский БПЛА: 17 над территорией Брянской области, восемь — над Крымом.",
        [],
    ),
    (
        "ОВА",
        "187 безпілотників різних типів (здебільшого FPV) атакували Степногірськ, Оріхів та Новоандріївку.",
        ["drone_strike 187 @ Степногірськ, Оріхів, Новоандріївку russia"],
    ),
    (
        "Генштаб",
        "На Куп'янському напрямку відбулося п'ять боєзіткнень. Ворог завдав чотирьох авіаударів, скинув дев'ять керованих бомб.",
        [
            "clash 5 on kupiansk russia",
            "air_strike 4 on kupiansk russia",
            "guided_bomb 9 on kupiansk (part_of) russia",
        ],
    ),
    (
        "Генштаб",
        "На Куп'янському напрямку відбулося п'ять боєзіткнень. Авіація Сил оборони завдала семи ударів.",
        ["clash 5 on kupiansk russia", "air_strike 7 ukraine"],
    ),
    (
        "Newsroom",
        "Ukraine's General Staff said its forces struck an ammunition depot near Ilovaisk.",
        ["unspecified some @ Ilovaisk ukraine"],
    ),
    (
        "Newsroom",
        "Russia's Defense Ministry said its forces struck an ammunition depot near Izium.",
        ["unspecified some @ Izium russia"],
    ),
    ("ISW", "Russian forces attacked near Yampil on October 21 and 22.", ["clash some @ Yampil russia"]),
    (
        "ISW",
        "Neither side advanced in western Zaporizhia Oblast on October 21.",
        [],
    ),
    (
        "Повітряні сили",
        "Противник атакував Україну 5 та 6 вересня 40 ударними БпЛА.",
        ["drone_strike 40 russia"],
    ),
    (
        "Newsroom",
        "Russian forces launched 61 Shahed-type drones from Oryol City, Millerovo and occupied Cape Chauda overnight.",
        ["drone_strike 61 russia"],
    ),
    (
        "ОВА",
        "Ворог застосовував по Харківщині такі засоби:\n▪️ 3 КАБ;\n▪️ 17 БпЛА типу «Герань-2».\n\nУ Лозовій зареєстровано 85 осіб.",
        ["guided_bomb 3 @ Харківщині russia", "drone_strike 17 @ Харківщині russia"],
    ),
    (
        "Генштаб ВСУ",
        "Артобстрелам подверглись районы Двуречной и Купянска.",
        ["shelling some @ Двуречной, Купянска russia"],
    ),
    (
        "Генштаб ВСУ",
        "На Бахмутском направлении враг обстрелял более 15 населённых пунктов, в их числе Бахмут и Курдюмовка.",
        ["shelling some @ Бахмут, Курдюмовка on bakhmut russia"],
    ),
    (
        "ОВА",
        "В Сумской области совершено 60 обстрелов. Больше всего — в Сумском районе. Армия РФ применила 15 КАБ, 9 сбросов ВОГ с БПЛА.",
        [
            "shelling 60 @ Сумской области russia",
            "guided_bomb 15 @ Сумской области russia",
            "drone_strike 9 @ Сумской области russia",
        ],
    ),
    (
        "General Staff",
        "In the Kupiansk sector, four assaults were repelled near Holubivka. Three more clashes are ongoing.",
        ["clash 4 @ Holubivka on kupiansk russia", "clash 3 on kupiansk russia"],
    ),
    (
        "Новости",
        "Дроны ударили по Одессе. В Приморском районе беспилотник попал в дом.",
        ["drone_strike some @ Одессе russia", "drone_strike 1 @ Приморском районе russia"],
    ),
    (
        "General Staff",
        "In the Pokrovsk sector, the enemy made 40 attempts to dislodge our troops. 31 attacks were repelled, nine engagements continue.",
        [
            "clash 40 on pokrovsk russia",
            "clash 31 on pokrovsk (part_of) russia",
            "clash 9 on pokrovsk (part_of) russia",
        ],
    ),
    (
        "Генштаб",
        "На Куп'янському напрямку відбито 12 атак у районах Вовчанська, Кам'янки та Дворічанського.",
        ["clash 12 @ Вовчанська, Кам'янки, Дворічанського on kupiansk russia"],
    ),
    (
        "Генштаб",
        "На Лиманському напрямку ворог шість разів атакував біля Зарічного, ще два боєзіткнення тривають.",
        ["clash 6 @ Зарічного on lyman russia", "clash 2 on lyman (part_of) russia"],
    ),
    (
        "Пресцентр ООС",
        "На Донецькому напрямку противник 9 разів відкривав вогонь із мінометів калібру 82 і 120 мм поблизу Пісків та Авдіївки.",
        ["shelling 9 @ Пісків, Авдіївки on donetsk russia"],
    ),
    ("Пресцентр ООС", "На Луганському напрямку зафіксовано 5 обстрілів.", ["shelling 5 on luhansk russia"]),
    ("Newsroom", "Power was cut to 20,000 consumers after strikes.", []),
    ("Newsroom", "Moscow denies targeting civilians in Kharkiv.", []),
    (
        "Newsroom",
        "Russia launched its largest attack, firing 480 drones and 22 missiles and damaging energy facilities.",
        ["drone_strike 480 russia", "missile_strike 22 russia"],
    ),
    (
        "Newsroom",
        "Russia's Defence Ministry said it had destroyed 95 Ukrainian drones, including 38 over Bryansk.",
        [],
    ),
    (
        "Newsroom",
        "Fighting was heaviest around Avdiivka, where 14 assaults were beaten back, and near Maryinka, with another nine.",
        ["clash 14 @ Avdiivka russia", "clash 9 @ Maryinka russia"],
    ),
    (
        "Newsroom",
        "Russian troops launched attacks near Klishchiivka, and on the Robotyne axis they tried twice to regain lost ground.",
        ["clash some @ Klishchiivka russia", "clash 2 on robotyne russia"],
    ),
    (
        "ОВА",
        "Покровський район. У Покровській громаді пошкоджено 3 будинки. У Білозерському окупанти скинули 2 КАБ-250.",
        ["guided_bomb 2 @ Білозерському russia"],
    ),
    (
        "Newsroom",
        "Ukrainian drones struck the Saky airfield in Crimea.",
        ["drone_strike some @ Saky ukraine"],
    ),
    (
        "Newsroom",
        "Over the last week, Russia launched around 70 one-way attack uncrewed aerial vehicles at Ukraine.",
        ["drone_strike 63..77 russia"],
    ),
    ("Новости", "Украинские хакеры совершили 20 атак на сайты в Москве и Белгороде.", []),
    ("Новости", "В Раде насчитали 12 попыток сорвать заседание.", []),
    ("Newsroom", "The mayor said 7 schools in Kyiv received 3 attacks of vandalism.", []),
    ("ОВА", "У Херсоні дрон атакував автівку, водій загинув.", ["drone_strike 1 @ Херсоні russia"]),
    (
        "Newsroom",
        "The General Staff of Ukraine counted 61 clashes over the past day in the areas of Lyman and Bakhmut.",
        ["clash 61 @ Lyman, Bakhmut russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_counts_what_is_told_and_nothing_beside_it(source: str, text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} {claim.side.value}" for claim in reading(text, LATER, source).claims] == expected


def test_a_second_number_leaves_the_axis_of_the_first() -> None:
    text = "Russian forces carried out 40 assaults on the Pokrovsk axis, near Rodynske and Udachne, and 17 near Lyman."
    first, second = reading(text, LATER, "Newsroom").claims
    assert (first.direction, second.direction) == ("pokrovsk", "")
    assert [place.code for place in second.places] == ["UA14120110010088407"]


@pytest.mark.parametrize(
    ("source", "text", "claimant", "oblast"),
    [
        ("Kherson ODA", "За минулу добу противник здійснив 87 обстрілів.", "kherson-administration", "UA65"),
        (
            "Новости",
            "Как сообщил глава Херсонской ОВА Александр Прокудин, за сутки противник совершил 69 обстрелов.",
            "kherson-administration",
            "UA65",
        ),
        (
            "Newsroom",
            "Serhii Lysak said that the enemy shelled 12 times overnight.",
            "dnipropetrovsk-administration",
            "UA12",
        ),
    ],
)
def test_an_administration_speaks_of_its_own_oblast(
    source: str, text: str, claimant: str, oblast: str
) -> None:
    (claim,) = reading(text, LATER, source).claims
    assert (claim.claimant, claim.within[:4], claim.places) == (claimant, oblast, ())
    assert "own_region" in claim.rules


def test_a_region_abroad_is_an_area() -> None:
    (claim,) = reading(
        "Drones attacked Krasnodar Krai and Bryansk Oblast overnight.", LATER, "Newsroom"
    ).claims
    assert {place.precision for place in claim.places} == {Precision.AREA}
