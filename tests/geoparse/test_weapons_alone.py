"""Weapons told without a verb, or with what became of them, and verbs of dispatches."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("П'ять ракет по Краматорську, двоє загиблих.", ["missile_strike 5 @ Краматорську"]),
    (
        "Роменський район: артобстріли Недригайлова, FPV по машині біля Липової Долини.",
        ["shelling some @ Недригайлова", "drone_strike some @ Липової Долини"],
    ),
    ("КАБ на Херсон.", []),
    (
        "🔴 120 дронів – Степногірськ, Приморське, Плавні",
        ["drone_strike 120 @ Степногірськ, Приморське, Плавні"],
    ),
    ("🔴 4 обстріли з РСЗВ – Новоданилівка, Оріхів", ["mlrs 4 @ Новоданилівка, Оріхів"]),
    ("Ten of twelve missiles fired at Odesa were stopped.", ["missile_strike 12 @ Odesa"]),
    ("Из шести ракет, запущенных по Одессе, пять перехвачены.", ["missile_strike 6 @ Одессе"]),
    ("Две из трёх бомб, сброшенных на Сумы, взорвались в центре.", ["guided_bomb 3 @ Сумы"]),
    (
        "Десять разів за добу українські підрозділи відкидали ворога поблизу Білогорівки.",
        ["clash 10 @ Білогорівки"],
    ),
    (
        "Харківську область тричі атакували авіацією, 20 разів – артилерією, 8 – «Градами» і понад 90 разів – безпілотниками.",
        [
            "air_strike 3 @ Харківську область",
            "shelling 20 @ Харківську область",
            "mlrs 8 @ Харківську область",
            "drone_strike 91.. @ Харківську область",
        ],
    ),
    (
        "Одна з двох ракет впала біля Дергачів, друга зруйнувала цех у Чугуєві.",
        ["missile_strike 1 @ Дергачів", "missile_strike 1 @ Чугуєві"],
    ),
    ("Armed with nothing but luck: a drone tore through a shop in Nikopol.", ["drone_strike 1 @ Nikopol"]),
    ("Russia put five S-300s into Druzhkivka.", ["missile_strike 5 @ Druzhkivka"]),
    ("Артиллерия успела пять раз ударить по Торецку.", ["unspecified 5 @ Торецку"]),
    (
        "Армия РФ прошлась КАБами по Ореховке и Доброполью, а беспилотником – по Белицкому.",
        ["air_strike some @ Ореховке, Доброполью", "drone_strike 1 @ Белицкому"],
    ),
    ("По Кам'янському та Плавнях крили з артилерії.", ["shelling some @ Кам'янському, Плавнях"]),
    ("У Шостку залетіли два дрони.", ["drone_strike 2 @ Шостку"]),
    ("FPV спалив пікап біля Ясногірки.", ["drone_strike some @ Ясногірки"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_weapons_told_alone(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
