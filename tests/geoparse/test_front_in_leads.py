"""Front in leads: a number of clashes that names no place is the whole front's, and what a direction had of it is a part."""

import pytest
from reading_cases import shorts

READS_THE_WHOLE_FRONT: list[tuple[str, list[str]]] = [
    ("42 clashes took place over the past day.", ["clash 42"]),
    ("42 clashes over past day – General Staff.", ["clash 42"]),
    ("42 clashes over past day. Fighting was heaviest near Pokrovsk.", ["clash 42", "clash some @ Pokrovsk"]),
    ("42 clashes in past 24 hours, General Staff says", ["clash 42"]),
    (
        "A total of 42 clashes were recorded over the past day. Ten took place in the Pokrovsk direction.",
        ["clash 42", "clash 10 on pokrovsk (part_of)"],
    ),
    (
        "За добу відбулося 42 боєзіткнення. Десять відбулися на Покровському напрямку.",
        ["clash 42", "clash 10 on pokrovsk (part_of)"],
    ),
    (
        "За сутки произошло 42 столкновения. Десять произошли на Покровском направлении.",
        ["clash 42", "clash 10 on pokrovsk (part_of)"],
    ),
    (
        "42 clashes took place over the past day, the General Staff reports. In the Pokrovsk direction, 12 attacks were repelled.",
        ["clash 42", "clash 12 on pokrovsk (part_of)"],
    ),
    ("42 боєзіткнення за добу. Найгарячіше на Покровському напрямку.", ["clash 42"]),
    (
        "За сутки произошло 42 столкновения. На Покровском направлении отбито 12 атак.",
        ["clash 42", "clash 12 on pokrovsk (part_of)"],
    ),
    (
        "The Russians shelled Kharkiv region. 42 clashes took place over the past day.",
        ["shelling some @ Kharkiv region", "clash 42"],
    ),
    (
        "Окупанти обстріляли Харківщину. За добу відбулося 42 боєзіткнення.",
        ["shelling some @ Харківщину", "clash 42"],
    ),
    (
        "42 clashes took place over the past day in Kharkiv region. Two people were hurt in Kupiansk.",
        ["clash 42 @ Kharkiv region"],
    ),
    ("Police counted 42 clashes between fans over past day.", []),
    ("За добу відбулося 42 боєзіткнення. Десять осіб загинуло на Покровському напрямку.", ["clash 42"]),
    ("Nikopol was shelled 12 times over past day.", ["shelling 12 @ Nikopol"]),
]


@pytest.mark.parametrize(("text", "expected"), READS_THE_WHOLE_FRONT)
def test_reads_the_whole_front(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
