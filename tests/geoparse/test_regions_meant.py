"""Regions meant: the region by its short name beside a speaker, behind its country's, around a town, and a mine that is no town."""

import pytest
from reading_cases import gazetteer, reading

CASES: list[tuple[str, list[tuple[str, str]]]] = [
    ("Про атаку на Чернігівщину повідомив очільник ОВА.", [("Чернігівщину", "Чернігівська область")]),
    ("Про атаку на Кіровоградщину повідомив голова ОВА.", [("Кіровоградщину", "Кіровоградська область")]),
    ("Об атаке на Харьковщину сообщил глава ОВА.", [("Харьковщину", "Харківська область")]),
    (
        "A drone attack killed a man in the Esman community of Ukraine's Sumy.",
        [("Esman community", "Есманьська громада")],
    ),
    (
        "A man was killed by a drone in a village in Ukraine's Dnipropetrovsk.",
        [("Dnipropetrovsk", "Дніпропетровська область")],
    ),
    ("Russia shelled the town of Huliaipole in Ukraine's Zaporizhzhia.", [("Huliaipole", "Гуляйполе")]),
    ("Russia attacked Ukraine's Sumy with drones.", [("Sumy", "Суми")]),
    (
        "The enemy struck Sumy with drones. It also used artillery against other settlements in the region.",
        [("Sumy", "Суми"), ("Sumy", "Сумська область")],
    ),
    (
        "Ворог вдарив по Сумах дронами. Також бив артилерією по інших населених пунктах області.",
        [("Сумах", "Суми"), ("Сумах", "Сумська область")],
    ),
    (
        "Відбито атаки в районах Соледара, Шахти Бутівка та Спартака.",
        [("Соледара", "Соледар"), ("Шахти Бутівка", "шахта Бутівка"), ("Спартака", "Спартак")],
    ),
    (
        "Ночью атаковали Полтавскую область. Дроны атаковали Львов. "
        "Тревога в области длилась два часа, произошло попадание двух БПЛА.",
        [("Полтавскую область", "Полтавська область"), ("Львов", "Львів"), ("Львов", "Львів")],
    ),
    (
        "More than 90 engagements were fought during the day, the General Staff in Kyiv summed up on Sunday.",
        [],
    ),
    ("Дрони атакували Шахти в Ростовській області.", [("Шахти", "Шахти")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_which_region_is_meant(text: str, expected: list[tuple[str, str]]) -> None:
    places = [place for claim in reading(text).claims for place in claim.places]
    assert [(place.surface, gazetteer().place(place.code).name_uk) for place in places] == expected
