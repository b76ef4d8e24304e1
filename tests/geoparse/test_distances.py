"""Places that are told by how far they lie from a town."""

from datetime import datetime

import pytest
from reading_cases import reading

from app.model import KYIV

NEAR_DONETSK, NEAR_MARIUPOL = "UA14160190090026182", "UA14140090040074073"
CASES: list[tuple[str, list[str]]] = [
    (
        "Mines hit Vodiane (16km north-west of Donetsk) and also Vodiane (94 km south of Donetsk).",
        [NEAR_DONETSK, NEAR_MARIUPOL],
    ),
    ("Fire was opened at Vodiane (government-controlled, 19km north-east of Mariupol).", [NEAR_MARIUPOL]),
    ("Обстріляно Водяне (16 км на північний захід від Донецька).", [NEAR_DONETSK]),
    ("Обстреляно Водяное (19 км к северо-востоку от Мариуполя).", [NEAR_MARIUPOL]),
]


@pytest.mark.parametrize(("text", "codes"), CASES)
def test_a_distance_from_a_town_tells_which_village_is_meant(text: str, codes: list[str]) -> None:
    found = reading(text, datetime(2018, 5, 5, 9, tzinfo=KYIV)).resolutions
    assert [one.code for one in found if one.mention.surface.startswith(("Vod", "Вод"))] == codes


def test_a_distance_that_is_no_bearing_settles_nothing() -> None:
    found = reading("Обстріляно Водяне (фронт за 16 км).", datetime(2018, 5, 5, 9, tzinfo=KYIV)).resolutions
    assert [one.code for one in found] == [""]
