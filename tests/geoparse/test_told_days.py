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


SPANS: list[tuple[str, list[tuple[date, date]]]] = [
    (
        "Attacks on Siversk were repelled on the 23, 25, and 26 of February.",
        [(date(2024, 2, 23), date(2024, 2, 26))],
    ),
    ("Russian forces shelled Siversk on 23, 25 and 27 February.", [(date(2024, 2, 23), date(2024, 2, 27))]),
    ("Росіяни обстрілювали Сіверськ 23, 25 та 27 лютого.", [(date(2024, 2, 23), date(2024, 2, 27))]),
    ("Fighting continued near Siversk on February 19 and 20.", [(date(2024, 2, 19), date(2024, 2, 20))]),
    ("On March 3 and 12 attacks were repelled near Siversk.", [(date(2024, 3, 3), date(2024, 3, 3))]),
    (
        "Two drones hit Sumy. Last week, Russia struck Konotop with a missile.",
        [(date(2024, 3, 4), date(2024, 3, 4)), (date(2024, 2, 27), date(2024, 3, 4))],
    ),
    (
        "Russia shelled Konotop twice. It hit Izium with a drone this morning.",
        [(date(2024, 3, 4), date(2024, 3, 4)), (date(2024, 3, 5), date(2024, 3, 5))],
    ),
    (
        "У Сумах ракета влучила в завод. Минулого тижня росіяни обстріляли Конотоп.",
        [(date(2024, 3, 4), date(2024, 3, 4)), (date(2024, 2, 27), date(2024, 3, 4))],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPANS)
def test_takes_the_days_for_each(text: str, expected: list[tuple[date, date]]) -> None:
    assert [(claim.window.start, claim.window.stop) for claim in reading(text).claims] == expected


FOLLOWING: list[tuple[str, list[tuple[date, date]]]] = [
    (
        "On 1 March 2024, Russian forces fired three missiles at Konotop. The following day, they shelled Sumy 25 times.",
        [(date(2024, 3, 1), date(2024, 3, 1)), (date(2024, 3, 2), date(2024, 3, 2))],
    ),
    (
        "On March 1 Russia shelled Konotop. Three days later, it shelled Sumy. The next day drones hit Romny.",
        [(date(2024, 3, day), date(2024, 3, day)) for day in (1, 4, 5)],
    ),
    (
        "1 березня росіяни шість разів атакували Конотоп. За добу до цього вони 14 разів обстріляли Шостку.",
        [(date(2024, 3, 1), date(2024, 3, 1)), (date(2024, 2, 29), date(2024, 2, 29))],
    ),
    (
        "1 марта россияне обстреляли Конотоп. На следующий день дрон ударил по Сумам.",
        [(date(2024, 3, 1), date(2024, 3, 1)), (date(2024, 3, 2), date(2024, 3, 2))],
    ),
    (
        "On March 1, Russian forces shelled Konotop. On March 2, a drone hit Sumy.",
        [(date(2024, 3, 1), date(2024, 3, 1)), (date(2024, 3, 2), date(2024, 3, 2))],
    ),
    ("Протягом тижня з 8 по 14 лютого Сумщину атаковано 350 разів.", [(date(2024, 2, 8), date(2024, 2, 14))]),
    ("За тиждень (8–14 лютого) Сумщину атаковано 350 разів.", [(date(2024, 2, 8), date(2024, 2, 14))]),
    ("За два дні, 14–15 лютого, Сумщину обстріляли 40 разів.", [(date(2024, 2, 14), date(2024, 2, 15))]),
    ("Упродовж тижня ворог 620 разів обстріляв Сумщину.", [(date(2024, 2, 27), date(2024, 3, 4))]),
    ("З 1 березня на Сумщину скинули 40 КАБів.", [(date(2024, 3, 1), date(2024, 3, 4))]),
    ("Від 1 березня на Сумщину скинули 40 КАБів.", [(date(2024, 3, 1), date(2024, 3, 4))]),
    ("З пʼятниці ворог 90 разів обстріляв Сумщину.", [(date(2024, 3, 1), date(2024, 3, 4))]),
    ("З 3 на 4 березня ворог атакував Суми дронами.", [(date(2024, 3, 4), date(2024, 3, 4))]),
    ("За останні три години ворог сім разів ударив по Сумах.", [(date(2024, 3, 5), date(2024, 3, 5))]),
    ("Протягом останньої доби ворог обстріляв Суми.", [(date(2024, 3, 4), date(2024, 3, 4))]),
    (
        "It was the sixth mass attack since October. A missile hit Sumy.",
        [(date(2024, 3, 4), date(2024, 3, 4))],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FOLLOWING)
def test_reckons_from_the_day_told(text: str, expected: list[tuple[date, date]]) -> None:
    assert [(claim.window.start, claim.window.stop) for claim in reading(text).claims] == expected


MORNINGS: list[tuple[str, list[date]]] = [
    ("Вранці росіяни тричі обстріляли Конотоп.", [date(2024, 3, 5)]),
    ("На світанку ворог випустив шість ракет по Сумах.", [date(2024, 3, 5)]),
    ("Утром россияне обстреляли Конотоп.", [date(2024, 3, 5)]),
    ("Вранці ОВА повідомила, що ворог обстріляв Конотоп.", [date(2024, 3, 4)]),
    (
        "Вранці росіяни вдарили ракетами по Сумах, ввечері – по Конотопу.",
        [date(2024, 3, 4), date(2024, 3, 4)],
    ),
    (
        "Минулої доби ворог обстріляв Конотоп. Вранці дрон ударив по Сумах.",
        [date(2024, 3, 4), date(2024, 3, 4)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORNINGS)
def test_takes_a_morning_for_that_of_the_text(text: str, expected: list[date]) -> None:
    assert [claim.window.day for claim in reading(text).claims] == expected
