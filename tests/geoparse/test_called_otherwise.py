"""Places told in other ways: a direction in another spelling, a region by its city, the land outside a village, a common word."""

import pytest
from reading_cases import reading, shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "The AFU repelled 41 attacks in the Lyman, Bakhmut, Avdiyivka, and Mariyinka directions.",
        ["clash 41 @ Lyman, Bakhmut, Avdiyivka, Mariyinka"],
    ),
    ("In the Kostyantinivka direction, the enemy attacked three times.", ["clash 3 on kostiantynivka"]),
    ("Bakhmut, Mariyinka and Lyman were shelled.", ["shelling some @ Bakhmut, Mariyinka, Lyman"]),
    (
        "Russian troops shelled Kharkiv's Kupianskyi district, damaging homes.",
        ["shelling some @ Kupianskyi district"],
    ),
    ("Russian forces struck Dnipro’s Nikopol district eight times.", ["unspecified 8 @ Nikopol district"]),
    ("Russian troops shelled Kharkiv's Saltivskyi district.", ["shelling some @ Saltivskyi district"]),
    (
        "12:04, Kupiansk district, Kindrashivka village, outside the settlement. As a result of the shelling grass was burning.",
        ["shelling some @ Kindrashivka"],
    ),
    (
        "12:04, Куп'янський район, с. Кіндрашівка, поза межами населеного пункту. Внаслідок обстрілу горіла трава.",
        ["shelling some @ Кіндрашівка"],
    ),
    (
        "12:04, Купянский район, с. Кондрашовка, за пределами населенного пункта. В результате обстрела горела трава.",
        ["shelling some @ Кондрашовка"],
    ),
    (
        "05:13, Kupiansk district, Kindrashivka village on the outskirts. The shelling damaged a garage.",
        ["shelling some @ Kindrashivka"],
    ),
    ("Бойовики не припиняють обстрілювати Щастя.", ["shelling some @ Щастя"]),
    ("Боевики продолжают обстреливать Счастье.", ["shelling some @ Счастье"]),
    ("Широкине потрапило під вогонь мінометів і стрілецької зброї.", ["shelling some @ Широкине"]),
    (
        "Ворог бив по Нікопольщині дронами. Застосував по району й артилерію.",
        ["drone_strike some @ Нікопольщині", "shelling some @ Нікопольщині"],
    ),
    (
        "Ворог бив по Синельниківщині дронами. По району застосував і авіабомби.",
        ["drone_strike some @ Синельниківщині", "guided_bomb some @ Синельниківщині"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_claims_of_places_called_otherwise(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_a_regional_centre_with_a_raion_is_its_region() -> None:
    kinds = [one.kind for one in reading("Russian troops shelled Kharkiv's Kupianskyi district.").resolutions]
    assert kinds == ["oblast", "raion"]
