"""Three weeks of two directions, one day missing, the seed's day last: a record in which most states of the page can be seen."""

from dataclasses import replace
from datetime import date, timedelta

from served import AVDIIVKA, BAKHMUT, DONETSK, FIFTY_NINE, MARINKA, NUMEROUS, Line

from app.model import EventKind, Side, Status

FRAME = (600, 400)
DAY, WEEK = "from=2023-03-24&to=2023-03-24", "from=2023-03-18&to=2023-03-24"
STATES = {
    "latest": "",
    "day": f"{DAY}&kind=clash",
    "all": "last=all",
    "kinds": f"{DAY}&kind=clash,shelling,air_strike",
    "not-covered": "from=2023-03-17&to=2023-03-17",
    "nothing-said": f"{DAY}&kind=guided_bomb",
    "filter-empties": f"{WEEK}&kind=clash&claimant=nobody",
    "cumulative": f"{WEEK}&mode=cumulative",
    "raions": f"{WEEK}&level=raion&kind=clash",
    "place": f"{DAY}&place={BAKHMUT}",
    "why": f"{DAY}&place={BAKHMUT}&tab=why",
    "oblast": f"{DAY}&place={DONETSK}",
    "front": "front=bakhmut",
    "table": f"{WEEK}&view=table",
    "changes": f"{DAY}&view=changes",
    "coverage": "view=coverage",
}
EMBEDDED = ("latest", "day", "not-covered", "nothing-said", "place", "raions")
LAST = date(2023, 3, 23)
OWN = Line(
    "Ukrainian aircraft struck near Bakhmut.", (BAKHMUT,), kind=EventKind.AIR_STRIKE, side=Side.UKRAINE
)


def shelled(day: date) -> Line:
    """Return a shelling without a number."""
    return Line(
        "Avdiivka was shelled.", (AVDIIVKA,), kind=EventKind.SHELLING, low=1, high=None, direction="", day=day
    )


def three_weeks() -> list[tuple[Line, ...]]:
    """Return the lines of each briefing, the seed's last."""
    days = [LAST - timedelta(n) for n in reversed(range(20))]
    told = [of_day(number, day) for number, day in enumerate(days) if day != date(2023, 3, 17)]
    return [*told, (FIFTY_NINE, NUMEROUS, OWN)]


def of_day(number: int, day: date) -> tuple[Line, ...]:
    """Return what is told of a day: more each day at Bakhmut, the same elsewhere."""
    at = Line(
        f"{10 + number} clashes at Bakhmut and Ivanivske.",
        (BAKHMUT, "UA14020010100058978"),
        10 + number,
        10 + number,
        direction="bakhmut",
        day=day,
    )
    beside = replace(
        at, sentence="6 clashes at Marinka.", places=(MARINKA,), low=6, high=6, direction="marinka"
    )
    quiet = replace(
        beside,
        sentence="None in the Volyn direction.",
        places=(),
        low=0,
        high=0,
        status=Status.ZERO,
        direction="volyn",
    )
    return at, beside, shelled(day), quiet
