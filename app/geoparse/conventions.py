"""The conventions of counting: what a hedge or a vague word means as an interval (docs/rules.md 2.2.1).

`dozens` is nowhere a number, yet a map needs one. These are our conventions, published with the data; a reader who
wants others passes a table of his own to `app.geoparse.quantities.compose`.
"""

from dataclasses import dataclass, field
from math import ceil, floor, sqrt

SLACK = 1e-9  # 1500 * 1.1 is a little more than 1650
MOST_ALONG = 100
"""More fights in a day were never along a direction or two."""
VAGUE_WORDS: dict[str, str] = {
    "a couple": "a couple of; a pair of; парою; парой; a couple; couple of; пара-трійка; пара; пару",
    "a few": (
        "a few; few; a handful of; handful of; декілька; кілька; кількох; кільком; кількома; декількох; декількома; несколько; "
        "нескольких; нескольким; несколькими"
    ),
    "several": (
        "several; ряд; низка; низку; низки; низкою; ряду; a number of; a series of; серія; серію; серия; "
        "серию; some"
    ),
    "numerous": (
        "numerous; multiple; many; численні; численним; численних; численними; багато; многочисленные; "
        "многочисленным; многочисленных; "
        "многочисленными; много; a lot of; lots of; countless; множество; чимало; масу; безліч; неодноразові; "
        "неодноразових; неоднократные; a large number of; велику кількість; велика кількість; большое "
        "количество; multitude of"
    ),
    "a dozen": "близько десятка; около десятка",
    "tens": "десятки; десятків; десяткам; десятками; десятков; tens of; tens",
    "dozens": "dozens of; dozens; scores of; scores",
    "hundreds": (
        "hundreds of; hundreds; сотень; сотнями; сотен; кількасот; несколько сотен; кілька сотень; several "
        "hundred"
    ),
    "thousands": "thousands of; thousands; тисячами; тысячами",
}


@dataclass(frozen=True, slots=True)
class Convention:
    """What a vague word means; `high` None is open."""

    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Conventions:
    """The table of conventions: vague words, and how far "about" reaches to either side."""

    vague: dict[str, Convention] = field(default_factory=dict)
    about: float = 0.1
    nearly: float = 0.1


CONVENTIONS = Conventions(
    vague={
        "a couple": Convention(2, 3),
        "a few": Convention(3, 9),
        "several": Convention(3, 9),
        "numerous": Convention(3, None),
        "a dozen": Convention(9, 15),
        "tens": Convention(24, 99),
        "dozens": Convention(24, 99),
        "hundreds": Convention(200, 999),
        "thousands": Convention(2000, 9999),
    }
)


@dataclass(frozen=True, slots=True)
class Interval:
    """A count as an interval with its best guess; None is not known."""

    low: int
    best: int | None
    high: int | None


def exactly(number: int) -> Interval:
    """A plain number."""
    return Interval(number, number, number)


def more_than(number: int) -> Interval:
    """More than 40: 41 or more."""
    return Interval(number + 1, number + 1, None)


def at_least(number: int) -> Interval:
    """At least 40: 40 or more."""
    return Interval(number, number, None)


def less_than(number: int) -> Interval:
    """Fewer than 10: 1 to 9."""
    top = max(number - 1, 0)
    return Interval(min(1, top), top, top)


def up_to(number: int) -> Interval:
    """Up to 10: 1 to 10."""
    return Interval(min(1, number), number, number)


def about(number: int, table: Conventions = CONVENTIONS) -> Interval:
    """About 30: 27 to 33."""
    return Interval(
        floor(number * (1 - table.about) + SLACK), number, ceil(number * (1 + table.about) - SLACK)
    )


def nearly(number: int, table: Conventions = CONVENTIONS) -> Interval:
    """Nearly 30: 27 to 30."""
    return Interval(floor(number * (1 - table.nearly) + SLACK), number, number)


def between(low: int, high: int) -> Interval:
    """From 10 to 12: the best guess is the rounded geometric mean."""
    low, high = min(low, high), max(low, high)
    return Interval(low, round(sqrt(low * high)), high)


def vague(name: str, table: Conventions = CONVENTIONS) -> Interval:
    """Dozens, several, numerous: the interval of the table, and its best guess."""
    convention = table.vague[name]
    if convention.high is None:
        return Interval(convention.low, convention.low, None)
    return between(convention.low, convention.high)
