"""Explanations as they leave the house: random cells of a large ledger are added up again from their explanation."""

import importlib.util
import random
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from served import serve

from app.errors import InvalidParameter
from app.model import AreaCount, Level, Period
from app.publish.explained import Question, explained, period_of
from app.reconcile.counting import Ask
from app.service import Service

CLAIMS = 12_000
CELLS = 40
MOST = 10**9


def benchmark() -> ModuleType:
    """Return the benchmark of the ledger, which invents briefings."""
    file = Path(__file__).parent.parent.parent / "benchmarks/ledger.py"
    spec = importlib.util.spec_from_file_location("benchmark_of_the_ledger", file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Service:
    service = serve(tmp_path_factory.mktemp("large"))
    benchmark().fill(service.ledger, service.gazetteer, CLAIMS)
    return service


def added_up(terms: list[dict[str, Any]]) -> tuple[int, int, int | None]:
    """Add terms up as their documentation says: those without a number of their own add nothing beside others."""
    loud = [term for term in terms if term["amount"] >= term["low"]]
    low = sum(term["low"] for term in loud) if loud else max(term["low"] for term in terms)
    high = sum(MOST if term["high"] is None else term["high"] for term in terms)
    return low, sum(term["amount"] for term in loud), None if high >= MOST else high


def told_of(service: Service, row: AreaCount, period: Period) -> dict[str, Any]:
    days = {Period.DAY: 1, Period.WEEK: 7, Period.MONTH: 31}[period]
    last = row.period + timedelta(days=days - 1)
    if period is Period.MONTH:
        last = last.replace(day=1) - timedelta(1) if last.month != row.period.month else last
    found = explained(service, Question(row.area, row.level, period, row.period, last))
    own = (row.period, row.kind, row.side, row.claimant)
    (figure,) = [f for f in found["figures"] if (f["period"], f["kind"], f["side"], f["claimant"]) == own]
    assert set(found["rules"]) >= {claim["rule"] for claim in figure["claims"]}
    assert all(found["rules"].values())
    return figure  # type: ignore[no-any-return]


@pytest.mark.parametrize("level", [Level.COUNTRY, Level.OBLAST, Level.SETTLEMENT, Level.DIRECTION])
@pytest.mark.parametrize("period", list(Period))
def test_random_cells_are_added_up_again_from_their_explanation(
    large: Service, level: Level, period: Period
) -> None:
    rows = large.shelf.now().rows(Ask(level, period))
    assert len(rows) > 10
    chance = random.Random(f"{level} {period}")
    for row in chance.sample(rows, min(CELLS if period is Period.DAY else 6, len(rows))):
        figure = told_of(large, row, period)
        low, amount, high = added_up(figure["terms"])
        assert (low, high) == (row.low, row.high)
        assert amount == (row.share if row.shared else row.best if row.best is not None else amount)
        adding = {claim["id"] for claim in figure["claims"] if claim["adds"]}
        assert adding == set(row.claims) == {name for term in figure["terms"] for name in term["claims"]}
        assert any(term["shared"] for term in figure["terms"]) == row.shared
        assert all(claim["quotes"] for claim in figure["claims"])


def test_a_day_of_the_country_accounts_for_every_claim(large: Service) -> None:
    first, last = large.ledger.span() or (None, None)
    assert first
    assert last
    day = first + (last - first) // 2
    found = explained(large, Question("UA", Level.COUNTRY, Period.DAY, day, day))
    accounted = {claim["id"] for figure in found["figures"] for claim in figure["claims"]}
    assert accounted == {claim.id for claim in large.shelf.now().claims(day, day)}
    outcomes = {claim["outcome"] for figure in found["figures"] for claim in figure["claims"]}
    assert outcomes == {"counted", "contained", "superseded", "merged"}


@pytest.mark.parametrize(
    ("text", "period", "first", "last"),
    [
        ("2023-03-24", "day", "2023-03-24", "2023-03-24"),
        ("2023-W12", "week", "2023-03-20", "2023-03-26"),
        ("2024-02", "month", "2024-02-01", "2024-02-29"),
        ("2023-12", "month", "2023-12-01", "2023-12-31"),
        ("2023-03-18/2023-03-24", "day", "2023-03-18", "2023-03-24"),
    ],
)
def test_a_period_is_a_day_a_week_a_month_or_days(text: str, period: str, first: str, last: str) -> None:
    assert [str(part) for part in period_of(text)] == [period, first, last]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2023",
        "2023-13",
        "2023-W60",
        "2023-W12-3",
        "20230324",
        "2023-03-24/2023-03-18",
        "2023-01-01/2023-02-01",
        "/",
    ],
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(InvalidParameter, match="period"):
        period_of(text)
