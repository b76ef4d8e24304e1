"""Wordings of the reports of staffs and administrations."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "На Торецькому напрямку агресор здійснив 22 штурмові дії. 14 атак українські захисники вже відбили, ще вісім боєзіткнень тривають.",
        ["clash 22 on toretsk", "clash 14 on toretsk (part_of)", "clash 8 on toretsk (part_of)"],
    ),
    (
        "Бригада зайняла оборону в районі Часового Яру, але про результати боїв поки нічого не повідомлено.",
        [],
    ),
    (
        "За підтримки вогню артилерії ворог веде наступ у напрямку населеного пункту Лиман.",
        ["clash some @ Лиман"],
    ),
    ("У Чернігівській за добу було два обстріли з міномета.", ["shelling 2 @ Чернігівській"]),
    (
        "Сумщина: ночью подверглись обстрелам Середино-Будская и Есманьская громады.",
        ["shelling some @ Середино-Будская, Есманьская громады"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_the_staff_tells(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
