"""A scripted fortnight in our own wording: three reports a day, relays in three languages, edits, a retraction, a rival, two days missing.

The numbers are invented. What they count to was worked out by hand in tests/test_fortnight.py.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.model import KYIV
from app.reading import NewBriefing

FIRST = date(2025, 5, 5)
STAFF = "Генеральний штаб ЗСУ"
RIVAL = "Угруповання військ «Хортиця»"
MONTH = "травня"
RETRACTED = "2025-05-16T08:10"
"""When the report was published that its source withdrew."""


@dataclass(frozen=True)
class Day:
    """What is told of one day by 16:00, by 22:00 and the next morning, of the front and of two directions (None: left out)."""

    front: tuple[int, int, int]
    lyman: tuple[int | None, int | None, int | None]
    pokrovsk: tuple[int, int, int]


DAYS: list[Day | None] = [
    Day((62, 118, 147), (9, 15, 18), (21, 40, 51)),  # Monday 5 May
    Day((55, 104, 131), (7, 11, 14), (18, 33, 45)),
    Day((60, 110, 139), (6, 13, 16), (19, 36, 44)),  # its morning report is edited: 142, Pokrovsk 47
    Day((48, 97, 126), (5, 9, 12), (17, 30, 41)),
    Day((66, 121, 150), (8, 14, 20), (22, 41, 53)),
    Day((51, 92, 119), (4, 8, 10), (16, 29, 38)),
    Day((57, 105, 133), (7, 12, None), (20, 37, 46)),  # the morning leaves Lyman out
    None,  # 12 and 13 May: nothing was published
    None,
    Day((70, 128, 158), (10, 16, 21), (24, 43, 56)),
    Day(
        (52, 117, 151), (6, 13, 19), (21, 39, 52)
    ),  # the evening is edited: 121, Pokrovsk 40; the morning is withdrawn
    Day((61, 113, 144), (8, 12, 17), (20, 38, 49)),
    Day((59, 109, 139), (7, 13, 15), (19, 35, 48)),
    Day((64, 120, 152), (9, 15, 18), (23, 42, 54)),  # Sunday 18 May
]
LYMAN = (
    "Зарічного, Нового Мира та Греківки",
    "Зарічного, Колодязів та Греківки",
    "Зарічного, Колодязів та Торського",
)
POKROVSK = (
    "Котлиного, Удачного та Новоукраїнки",
    "Котлиного, Удачного та Лисівки",
    "Котлиного, Удачного та Лисівки",
)
HOURS = ("16:00", "22:00", "08:00")


def report(day: date, slot: int, told: Day, edition: str = "") -> NewBriefing:
    """Return one report of the day: by 16:00, by 22:00, or of the next morning."""
    published = day + timedelta(days=slot == 2)
    lead = (
        f"Від початку доби на фронті відбулося {told.front[slot]} бойових зіткнень."
        if slot < 2
        else f"Загалом протягом минулої доби зафіксовано {told.front[slot]} бойових зіткнень."
    )
    parts = [f"Оперативна інформація станом на {HOURS[slot]} {published.day} {MONTH} 2025 року", lead]
    if (lyman := told.lyman[slot]) is not None:
        parts.append(f"На Лиманському напрямку загарбники {lyman} разів атакували в районах {LYMAN[slot]}.")
    parts.append(
        f"На Покровському напрямку оборонці зупинили {told.pokrovsk[slot]} атак у районах {POKROVSK[slot]}."
    )
    text = "\n\n".join([*parts, *([edition] if edition else [])])
    at = f"{published}T{HOURS[slot][:2]}:{'50' if edition else '10'}"
    return NewBriefing(text, STAFF, at, f"https://staff.example/{published}/{HOURS[slot][:2]}")


def relays(day: date, told: Day) -> list[NewBriefing]:
    """Return what four outlets make of the morning report: whole, rounded, in part."""
    front, pokrovsk, lyman = told.front[2], told.pokrovsk[2], told.lyman[2]
    morning = day + timedelta(1)
    rounded = -(-front // 10) * 10
    found = [
        NewBriefing(
            f"Ukraine's General Staff counted {front} combat clashes along the front over the past day, {pokrovsk} of them in the "
            f"Pokrovsk direction.",
            "Kyiv Daily",
            f"{morning}T10:00",
        ),
        NewBriefing(
            f"Nearly {rounded} clashes took place along the front over the past day, the General Staff said in its update of {day.day} May.",
            "Front Wire",
            f"{morning}T11:00",
        ),
        NewBriefing(
            f"Генштаб ВСУ сообщил о {front} боевых столкновениях за минувшие сутки. На Покровском направлении оккупанты "
            f"атаковали {pokrovsk} раз.",
            "Вести дня",
            f"{morning}T11:30",
        ),
    ]
    if lyman is not None:
        found.append(
            NewBriefing(
                f"За даними Генштабу ЗСУ, минулої доби вздовж фронту сталося {front} боєзіткнень. "
                f"На Лиманському напрямку ворог атакував {lyman} разів.",
                "Новини",
                f"{morning}T09:00",
            )
        )
    return found


def rival(day: date, pokrovsk: int) -> NewBriefing:
    """Return what another claimant says of one direction."""
    return NewBriefing(
        f"Минулої доби на Покровському напрямку налічили {pokrovsk} бойові зіткнення.",
        RIVAL,
        f"{day + timedelta(1)}T12:00",
    )


def fortnight() -> list[NewBriefing]:
    """Return all briefings in the order in which they were published."""
    found = []
    for number, told in enumerate(DAYS):
        day = FIRST + timedelta(number)
        if told is None:
            continue
        found += [report(day, slot, told) for slot in range(3)]
        if number != 10:  # nobody relayed the report that was withdrawn
            found += relays(day, told if number != 2 else EDITED_MORNING)
    found.append(report(FIRST + timedelta(2), 2, EDITED_MORNING, "Оновлено."))
    found.append(report(FIRST + timedelta(10), 1, EDITED_EVENING, "Уточнено."))
    found += [rival(FIRST + timedelta(number), told) for number, told in ((1, 63), (4, 53), (9, 72))]
    return sorted(found, key=lambda new: datetime.fromisoformat(new.published).replace(tzinfo=KYIV))


EDITED_MORNING = Day((60, 110, 142), (6, 13, 16), (19, 36, 47))
EDITED_EVENING = Day((52, 121, 151), (6, 13, 19), (21, 40, 52))
