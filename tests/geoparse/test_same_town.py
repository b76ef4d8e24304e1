"""Same town: what goes on in the town told before, in the centre of an area, or in a town that lies in one."""

import pytest
from reading_cases import reading, shorts

CASES: list[tuple[str, list[str]]] = [
    ("На Нікопольщині дрон влучив у райцентр.", ["drone_strike 1 @ Нікопольщині"]),
    (
        "По Нікопольщині армія рф била дронами. Поцілила по райцентру.",
        ["drone_strike some @ Нікопольщині", "unspecified some @ Нікопольщині"],
    ),
    (
        "Росіяни атакували Суми. Недобрий ранок на Сумщині! Ворог завдав двох ракетних ударів по центру міста.",
        ["unspecified some @ Суми", "missile_strike 2 @ Суми"],
    ),
    (
        "Снаряди прилетіли до Нікополя. Окупанти били з важкої артилерії чотири рази.",
        ["shelling some @ Нікополя (repeats)", "shelling 4 @ Нікополя"],
    ),
    (
        "Дрони атакували Харків. Начальник ХОВА повідомив: був наліт кількох БпЛА.",
        ["drone_strike some @ Харків (repeats)", "drone_strike 3..9 @ Харків"],
    ),
    ("Завод у Лубнах, що на Полтавщині, постраждав від ракетного удару.", ["missile_strike 1 @ Лубнах"]),
    ("У Шостці росіяни вбили чоловіка. Вдень дрон поцілив у перехожого.", ["drone_strike 1 @ Шостці"]),
    ("Військові РФ атакували Херсон.", ["unspecified some @ Херсон"]),
    ("Військові РФ завдали удару по Ізюму.", ["unspecified some @ Ізюму"]),
    (
        "Вночі під артилерійський обстріл потрапила Червоногригорівська громада. Вранці – Нікополь.",
        ["shelling some @ Червоногригорівська громада", "shelling some @ Нікополь"],
    ),
    ("За словами начальника Запорізької МВА, росіяни обстріляли місто.", ["shelling some @ Запорізької"]),
    (
        "Є руйнування внаслідок обстрілів Очаківської та Куцурубської громад. Там ворог стріляв щонайменше тричі.",
        [
            "shelling some @ Очаківської, Куцурубської громад (repeats)",
            "shelling 3.. @ Очаківської, Куцурубської громад",
        ],
    ),
    ("У Покровську ворог прострілює всі дороги FPV-дронами.", ["drone_strike some @ Покровську"]),
    ("Постійно ведуться бої на Житомирській трасі.", []),
    (
        "Ворог ударив безпілотниками по Сумах. Зруйновано дах. Ще один БпЛА пошкодив два будинки.",
        ["drone_strike some @ Сумах", "drone_strike 1 @ Сумах"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_town(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("На Нікопольщині дрон влучив у райцентр.", "UA12080050010010114"),
        ("За словами начальника Запорізької МВА, росіяни обстріляли місто.", "UA23060070010069526"),
    ],
)
def test_a_centre_is_the_town_and_not_its_area(text: str, code: str) -> None:
    assert [place.code for claim in reading(text).claims for place in claim.places] == [code]
