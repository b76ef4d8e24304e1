"""By whom, and with what, places were struck, told between the fire and its place, and people counted behind."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Глава района: начался сильный обстрел со стороны ВСУ города Токмак.",
        ["shelling some @ Токмак"],
    ),
    (
        "ВСУ ударили по ферме в Нижнесерогозском муниципальном округе Херсонской области.",
        ["unspecified some @ Нижнесерогозском"],
    ),
    (
        "Днём ВСУ атаковали село Каиры в Херсонской области, сбросив боеприпас с беспилотника на крышу магазина.",
        ["drone_strike some @ Каиры"],
    ),
    (
        "Всего четверо пострадавших в Токмаке: двое ранены в результате обстрела вокзала, двое - в частном секторе.",
        ["shelling some @ Токмаке"],
    ),
    (
        "ВСУ провели 27 обстрелов Херсонской области. По словам врачей, войска Украины за сутки провели 27 обстрелов Херсонской области.",
        ["shelling 27 @ Херсонской области", "shelling 27 @ Херсонской области (repeats)"],
    ),
    (
        "Под огонь украинских вооружённых сил попали Токмак и Балки.",
        ["shelling some @ Токмак, Балки"],
    ),
    ("ВСУ атаковали Днепряны, Каховку и Таврийский.", ["unspecified some @ Днепряны, Каховку, Таврийский"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_places_behind_agents(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
