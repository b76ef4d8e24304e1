"""Plants: refineries, depots and posts that were struck, where, and by whom."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    (
        "Генштаб заявив про ураження Рязанського НПЗ у Росії, складу боєприпасів на аеродромі в окупованому Криму.",
        ["unspecified some @ Рязанського, Криму by ukraine"],
    ),
    ("Генштаб підтвердив ураження складу боєприпасів у Криму.", ["unspecified some @ Криму by ukraine"]),
    ("Генштаб сообщил о поражении нефтебазы в Крыму.", ["unspecified some @ Крыму by ukraine"]),
    ("Генштаб підтвердив ураження нафтобази у Феодосії.", ["unspecified some @ Феодосії by ukraine"]),
    ("Генштаб підтвердив ураження Саратовського НПЗ.", ["unspecified some @ Саратовського by ukraine"]),
    ("Генштаб ВСУ подтвердил поражение Рязанского НПЗ.", ["unspecified some @ Рязанского by ukraine"]),
    ("Генштаб ВСУ подтвердил удар по Рязанскому НПЗ.", ["unspecified 1 @ Рязанскому by ukraine"]),
    ("Поражён склад боеприпасов в Джанкое, сообщил Генштаб.", ["unspecified some @ Джанкое by ukraine"]),
    (
        "Також уражено пункт управління в районі Новофедорівки в Криму, повідомив Генштаб.",
        ["unspecified some @ Новофедорівки by ukraine"],
    ),
    (
        "Генштаб підтвердив ураження командного пункту біля Токмака.",
        ["unspecified some @ Токмака by ukraine"],
    ),
    ("Сили оборони уразили Рязанський НПЗ.", ["unspecified some @ Рязанський by ukraine"]),
    ("Дрони уразили Рязанський НПЗ.", ["drone_strike some @ Рязанський by ukraine"]),
    ("Росіяни уразили нафтобазу в Одесі.", ["unspecified some @ Одесі by russia"]),
    ("Зафіксовано ураження нафтобази в Полтаві.", ["unspecified some @ Полтаві by russia"]),
    (
        "Минобороны РФ сообщило о поражении нефтебазы в Одесской области.",
        ["unspecified some @ Одесской области by russia"],
    ),
    (
        "Генштаб: уражено 12 районів зосередження особового складу, два пункти управління та склад боєприпасів.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_plants_struck(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
