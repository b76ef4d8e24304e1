"""Wordings of the reports of staffs and administrations."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "На Торецькому напрямку агресор здійснив 22 штурмові дії. 14 атак українські захисники вже відбили, ще вісім боєзіткнень тривають.",
        ["clash 22 on toretsk", "clash 14 on toretsk (part_of)", "clash 8 on toretsk (part_of)"],
    ),
    (
        "Бригада зайняла оборону в районі Часового Яру, але про підсумки боїв поки нічого не повідомлено.",
        [],
    ),
    (
        "За підтримки артилерії ворог веде наступ у напрямку селища Лиман.",
        ["clash some @ Лиман"],
    ),
    ("У Чернігівській за добу було два обстріли з міномета.", ["shelling 2 @ Чернігівській"]),
    (
        "Сумщина: ночью подверглись обстрелам Середино-Будская и Есманьская громады.",
        ["shelling some @ Середино-Будская, Есманьская громады"],
    ),
    (
        "Протягом доби війська РФ скерували по області 210 БпЛА. На Сумщині росіяни здійснили 31 обстріл. Ворог обстріляв Шостку 4 рази.",
        ["drone_strike 210", "shelling 31 @ Сумщині", "shelling 4 @ Шостку (part_of)"],
    ),
    (
        'У Миропільській громаді росіяни завдали 2 мінометних обстріли. Усього 29 "прильотів".',
        ["shelling 2 @ Миропільській громаді"],
    ),
    (
        "Упродовж доби ворог здійснив 120 обстрілів по 40 населених пунктах Сумщини.\n\nРосія застосовувала різні види озброєння:\n\n9 ударів авіаційними бомбами;\n\n31 удар із РСЗВ;",
        ["shelling 120 @ Сумщини", "air_strike 9 @ Сумщини", "mlrs 31 @ Сумщини"],
    ),
    (
        "Russia launched four missiles from systems located in occupied territory in Donetsk region.",
        ["missile_strike 4"],
    ),
    (
        "Russia deployed 11 Shahed drones for the assault on Odesa and Mykolaiv.",
        ["drone_strike 11 @ Odesa, Mykolaiv"],
    ),
    (
        "The town of Avdiivka in the suburbs of the occupied Donetsk was shelled.",
        ["shelling some @ Avdiivka"],
    ),
    (
        "Occupants shelled the town of Avdiivka in the suburbs of occupied Donetsk.",
        ["shelling some @ Avdiivka"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_the_staff_tells(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
