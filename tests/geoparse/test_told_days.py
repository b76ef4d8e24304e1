"""Days told beside a weekday or beside "since midnight": the date counts."""

from datetime import date

import pytest
from reading_cases import reading

CASES: list[tuple[str, str, date]] = [
    ("On Friday 23 February, Russian forces shelled Konotop.", "stated", date(2024, 2, 23)),
    ("Russian forces shelled Konotop on Friday 23 February.", "stated", date(2024, 2, 23)),
    ("Russian forces shelled Konotop on Friday, February 23.", "stated", date(2024, 2, 23)),
    ("Russian forces shelled Konotop on Friday.", "stated", date(2024, 3, 1)),
    ("У п'ятницю 23 лютого росіяни обстріляли Конотоп.", "stated", date(2024, 2, 23)),
    ("У п'ятницю (23.02) росіяни обстріляли Конотоп.", "stated", date(2024, 2, 23)),
    ("В пятницу 23 февраля россияне обстреляли Конотоп.", "stated", date(2024, 2, 23)),
    ("Уранці 24.02.2024 росіяни обстріляли Конотоп.", "stated", date(2024, 2, 24)),
    (
        "Since the beginning of the day on March 3, there have been 88 clashes at the front.",
        "stated",
        date(2024, 3, 3),
    ),
    ("Від початку доби (3 березня) відбулося 64 боєзіткнення.", "stated", date(2024, 3, 3)),
    ("С начала суток 3 марта произошло 64 боевых столкновения.", "stated", date(2024, 3, 3)),
    ("Від початку доби 5 березня відбулося 64 боєзіткнення.", "since_midnight", date(2024, 3, 5)),
    ("Сьогодні, 5 березня, ворог обстріляв Херсон.", "since_midnight", date(2024, 3, 5)),
    ("Сьогодні, 5 січня, ворог обстріляв Херсон.", "since_midnight", date(2024, 3, 5)),
]


@pytest.mark.parametrize(("text", "kind", "day"), CASES)
def test_counts_on_the_date(text: str, kind: str, day: date) -> None:
    assert [(claim.window.kind.value, claim.window.day) for claim in reading(text).claims] == [(kind, day)]
