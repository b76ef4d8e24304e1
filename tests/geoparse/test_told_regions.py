"""Told regions: a list's region holds what can lie in it, a community told with a village holds it, a border makes no region."""

import pytest
from reading_cases import reading

CASES = [
    ("Били по Оріхову та Бериславу Херсонської області.", "Оріхову", "UA23100170010023304"),
    (
        "Били по районам Малой Токмачки и Антоновки Херсонской области.",
        "Малой Токмачки",
        "UA23100130010093963",
    ),
    (
        "Volnovakha district\n\nA house burnt down in Bohoiavlenka. Bombs hit Kostiantynivka of the Marinka community.\n\n"
        "Kramatorsk district\n\nKostiantynivka lost a school.",
        "Kostiantynivka",
        "UA14160130110024680",
    ),
    ("Харківський регіон зазнав ударів дронів.", "Харківський регіон", "UA63000000000041885"),
    ("У Криворізькому регіоні дрон влучив у склад.", "Криворізькому", "UA12060000000022633"),
    ("На Нікопольщині потерпали громади Покровська та Мирівська.", "Покровська", "UA12080110000055958"),
    (
        "Під вогнем Сумщина і Чернігівщина. Крім того, у Семенівській громаді били по таких селах: "
        "Карповичі — 8 приходів. Заріччя — 3 приходи.",
        "Заріччя",
        "UA74060070180088081",
    ),
    (
        "The general reported on the Odesa direction. The north is calm: Kyiv and the border are held.",
        "Kyiv",
        "UA80000000000093317",
    ),
    (
        "Artillery fired on Bachivsk in the Sumy region. Two air strikes took place in the Lyman direction: helicopters fired near "
        "Nevske, six guided bombs fell on Terny.",
        "Terny",
        "UA14120110310044604",
    ),
    (
        "Two people died in Toretsk, Donetsk region. In the south, five rockets fell on Mykolaiv.",
        "Mykolaiv",
        "UA48060150010035747",
    ),
]


@pytest.mark.parametrize(("text", "name", "code"), CASES)
def test_the_first_of_the_name_lies_there(text: str, name: str, code: str) -> None:
    found = {
        text[one.mention.span.start : one.mention.span.stop]: one
        for one in reversed(reading(text).resolutions)
    }
    assert found[name].code == code


def test_a_region_whose_border_is_near_is_not_the_texts() -> None:
    text = "Russian troops entered Oleksiivka. Fedorivka lies near the border of Dnipropetrovsk region."
    (village,) = [
        one for one in reading(text).resolutions if one.mention.span.start == text.index("Oleksiivka")
    ]
    assert not village.code.startswith("UA12")
