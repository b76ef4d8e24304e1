"""Places that appeared and places not named since."""

from datetime import date, timedelta

from app.fronts.changes import NotNamed, appeared, not_named_since
from app.fronts.places import Sighting
from app.model import Naming

DAY = date(2025, 3, 1)


def seen(code: str, *days: int, direction: str = "pokrovsk") -> list[Sighting]:
    """Sightings on days counted from DAY."""
    return [Sighting(direction, code, DAY + timedelta(days=n), Naming.NEAR) for n in days]


def day(number: int) -> date:
    return DAY + timedelta(days=number)


READ = {day(n) for n in range(-60, 60)}


def test_a_place_not_named_for_six_weeks_appeared() -> None:
    told = [*seen("old", *range(-42, 5)), *seen("new", 2)]
    assert appeared(told, DAY) == {"pokrovsk": ("new",)}


def test_a_place_named_within_six_weeks_did_not_appear() -> None:
    told = [*seen("old", *range(-42, 5)), *seen("again", -40, 2)]
    assert appeared(told, DAY) == {}


def test_nothing_appears_where_too_little_was_read_before() -> None:
    assert appeared([*seen("old", *range(-20, 5)), *seen("new", 2)], DAY) == {}


def test_a_place_absent_from_many_lists_is_not_named_since() -> None:
    told = [*seen("here", *range(20)), *seen("gone", 0, 3)]
    assert not_named_since(told, READ, day(19)) == {"pokrovsk": (NotNamed("gone", day(3)),)}


def test_a_few_lists_say_nothing() -> None:
    told = [*seen("here", 0, 5, 10, 15, 19), *seen("gone", 5)]
    assert not_named_since(told, READ, day(19)) == {}


def test_a_place_that_was_named_seldom_is_absent_by_chance() -> None:
    told = [*seen("here", *range(50)), *seen("seldom", 3, 20), *seen("often", *range(0, 31, 3))]
    read = {day(n) for n in range(50)}
    assert not_named_since(told, read, day(49)) == {"pokrovsk": (NotNamed("often", day(30)),)}


def test_what_is_named_after_the_last_day_is_not_known_yet() -> None:
    told = [*seen("here", *range(20)), *seen("gone", 0, 3, 30)]
    assert not_named_since(told, READ, day(19)) == {"pokrovsk": (NotNamed("gone", day(3)),)}
    assert not_named_since(seen("later", 5), READ, day(3)) == {}


def test_unread_days_say_nothing() -> None:
    told = [*seen("here", *range(20)), *seen("gone", 0)]
    assert not_named_since(told, {day(n) for n in range(10)}, day(19)) == {}


def test_directions_are_told_apart() -> None:
    told = [*seen("here", *range(20)), *seen("gone", 0, direction="lyman")]
    assert not_named_since(told, READ, day(19)) == {}


def test_what_fell_silent_long_ago_is_not_told_again() -> None:
    told = [*seen("here", *range(100)), *seen("gone", 0)]
    read = {day(n) for n in range(100)}
    assert not_named_since(told, read, day(40)) == {"pokrovsk": (NotNamed("gone", day(0)),)}
    assert not_named_since(told, read, day(60)) == {}
