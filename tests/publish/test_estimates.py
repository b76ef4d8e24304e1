"""Estimates are made once for each day and each state of the six weeks before it, whoever asks."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest
from front_places import PLACES
from served import DAY
from test_line_features import NAMED

import app.publish.estimates as estimates_module
from app.fronts.places import Sighting
from app.fronts.record import Record
from app.model import Naming
from app.publish.estimates import Estimates
from gazetteer.areas import load_areas
from gazetteer.index import load

DAYS = [DAY - timedelta(days=n) for n in range(99, -1, -1)]


def named(day: date) -> tuple[Sighting, ...]:
    codes = {direction: [PLACES.code(*name) for name in names] for direction, names in NAMED.items()}
    return tuple(
        sorted(
            Sighting(direction, code, day, Naming.NEAR) for direction in codes for code in codes[direction]
        )
    )


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[date]:
    """The days for which a line was worked out."""
    worked: list[date] = []
    plain = estimates_module.contact_line

    def noted(seen: object, places: object, areas: object, day: date, *more: object) -> object:
        worked.append(day)
        return plain(seen, places, areas, day, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(estimates_module, "contact_line", noted)
    return worked


@pytest.fixture
def estimates() -> Estimates:
    return Estimates(load(), load_areas())


def ask(estimates: Estimates, record: Record) -> None:
    for day in record.days:
        estimates.line(record, day)


def test_a_day_is_worked_out_once(made: list[date], estimates: Estimates) -> None:
    record = Record({day: named(day) for day in DAYS})
    ask(estimates, record)
    ask(estimates, record)
    assert made == DAYS


def test_a_new_day_leaves_the_earlier_ones_alone(made: list[date], estimates: Estimates) -> None:
    record = Record({day: named(day) for day in DAYS[:-1]})
    ask(estimates, record)
    made.clear()
    ask(estimates, Record({**record.by_day, DAYS[-1]: named(DAYS[-1])}))
    assert made == DAYS[-1:]


def test_a_change_costs_the_six_weeks_that_look_back_at_it(made: list[date], estimates: Estimates) -> None:
    record = Record({day: named(day) for day in DAYS})
    ask(estimates, record)
    made.clear()
    ask(estimates, Record({**record.by_day, DAYS[10]: record.by_day[DAYS[10]][1:]}))
    assert made == DAYS[10:52]


def test_another_naming_is_another_state(made: list[date], estimates: Estimates) -> None:
    record = Record({day: named(day) for day in DAYS[-5:]})
    ask(estimates, record)
    made.clear()
    towards = tuple(replace(each, naming=Naming.TOWARDS) for each in named(DAYS[-1]))
    ask(estimates, Record({**record.by_day, DAYS[-1]: towards}))
    assert made == DAYS[-1:]


def test_askers_of_the_same_day_share_one_answer(made: list[date], estimates: Estimates) -> None:
    record = Record({day: named(day) for day in DAYS[-10:]})
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: estimates.line(record, DAYS[-1]), range(8)))
    assert made == DAYS[-1:]
    assert all(each is found[0] for each in found)


def test_the_longest_unused_are_forgotten(
    made: list[date], estimates: Estimates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(estimates_module, "KEPT", 3)
    record = Record({day: named(day) for day in DAYS[-5:]})
    ask(estimates, record)
    made.clear()
    estimates.line(record, DAYS[-1])
    estimates.line(record, DAYS[-5])
    assert made == [DAYS[-5]]
