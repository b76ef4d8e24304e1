"""Centres: the regional centre and the district centre are towns named before, else the area that they are of."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Вночі росіяни вдарили з артилерії по Нікополю. Зранку поцілили по райцентру дронами-камікадзе.",
        ["shelling some @ Нікополю", "drone_strike some @ Нікополю"],
    ),
    (
        "Росія атакувала Запоріжжя. Вранці по обласному центру завдали трьох ударів.",
        ["unspecified some @ Запоріжжя (repeats)", "unspecified 3 @ Запоріжжя"],
    ),
    (
        "Росіяни били по Запорізькій області. Атакували обласний центр дронами.",
        ["unspecified some @ Запорізькій області", "drone_strike some @ Запорізькій області"],
    ),
    (
        "Враг атаковал Сумскую область. По областному центру нанесли два удара.",
        ["unspecified some @ Сумскую область", "unspecified 2 @ Сумскую область"],
    ),
    ("У райцентрі Куп'янськ стався обстріл.", ["shelling some @ Куп'янськ"]),
    ("Россияне обстреляли Харьков. В районном центре Чугуев раненых нет.", ["shelling some @ Харьков"]),
    (
        '"This is no second Avdiivka," a major said, recalling that the town has been under attack on and off since 2014.',
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_centres(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
