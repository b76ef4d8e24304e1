"""A place that was quiet in a text of this war had no strikes there; quiet in other texts is nothing."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Ворог обстріляв Херсон. В Николаеве спокойно.",
        ["shelling some @ Херсон", "unspecified none @ Николаеве"],
    ),
    ("Ворог обстріляв Херсон. У Сумах було тихо.", ["shelling some @ Херсон", "unspecified none @ Сумах"]),
    (
        "Ворог обстріляв Херсон. На Криворіжжі та в Павлограді тихо.",
        ["shelling some @ Херсон", "unspecified none @ Криворіжжі, Павлограді"],
    ),
    (
        "Ворог обстріляв Херсон. Ніч у Чернігові минула спокійно.",
        ["shelling some @ Херсон", "unspecified none @ Чернігові"],
    ),
    (
        "Ворог обстріляв Херсон. В Комышувахе сутки прошли тихо.",
        ["shelling some @ Херсон", "unspecified none @ Комышувахе"],
    ),
    (
        "Ворог обстріляв Херсон. It was quiet in Pryluky.",
        ["shelling some @ Херсон", "unspecified none @ Pryluky"],
    ),
    (
        "Ворог обстріляв Херсон. Sumy had a quiet night.",
        ["shelling some @ Херсон", "unspecified none @ Sumy"],
    ),
    (
        "Ворог обстріляв Херсон. У Лубнах вибухів не чули.",
        ["shelling some @ Херсон", "unspecified none @ Лубнах"],
    ),
    (
        "Ворог обстріляв Херсон. На Хмельниччині вибухів не було.",
        ["shelling some @ Херсон", "unspecified none @ Хмельниччині"],
    ),
    ("Ворог обстріляв Херсон. Під Роботиним тихо.", ["shelling some @ Херсон", "clash none @ Роботиним"]),
    (
        "Ворог обстріляв Херсон. На Лиманському напрямку тихо.",
        ["shelling some @ Херсон", "clash none on lyman"],
    ),
    (
        "Ворог обстріляв Херсон. Окупанти обстріляли Суми. У Чернігові тихо.",
        ["shelling some @ Херсон", "shelling some @ Суми", "unspecified none @ Чернігові"],
    ),
    ("В Николаеве спокойно.", []),
    ("It was quiet in Lviv on Sunday.", []),
    ("У Краматорську тихо, обстрілів не було.", ["shelling none @ Краматорську"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_quiet_is_none_where_a_text_is_of_this_war(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
