"""A number taken apart: the terms that add up to it, and every claim that bears on it with its sentence and its rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.counts import rows
from app.errors import InvalidParameter
from app.model import AreaCount, Briefing, Level, Period, Where
from app.publish.chart import Chart
from app.publish.described import described
from app.reconcile.atlas import LEVELS
from app.reconcile.counting import Ask
from app.reconcile.explain import Account, Term, Told, explain
from app.reconcile.intervals import Interval
from app.reconcile.placing import ABROAD, UNPLACED
from app.reconcile.rule_words import RULE_WORDS
from app.service import Service
from app.shelf import Snapshot
from gazetteer.place import COUNTRY

ALL = Where()
MOST_DAYS = 31
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Question:
    """Which number is asked about: of an area on its level, a period of some days, and which figures (empty: all)."""

    area: str
    level: Level
    period: Period
    first_day: date
    last_day: date
    figures: Where = ALL


def period_of(text: str) -> tuple[Period, date, date]:
    """Return the days that a period names: 2023-03-24, a week 2023-W12, a month 2023-03, or days from/to.

    >>> period_of("2023-W12")[1:]
    (datetime.date(2023, 3, 20), datetime.date(2023, 3, 26))
    """
    try:
        first, slash, last = text.partition("/")
        if slash:
            return Period.DAY, *_in_order(date.fromisoformat(first), date.fromisoformat(last))
        if len(text) == len("2023-03"):
            start = date.fromisoformat(f"{text}-01")
            return Period.MONTH, start, (start + timedelta(31)).replace(day=1) - timedelta(1)
        start = date.fromisoformat(text)
        is_week = "W" in text.upper()
        if is_week and start.weekday() == 0:
            return Period.WEEK, start, start + timedelta(6)
        if is_week or len(text) != len("2023-03-24"):
            raise ValueError(text)
    except (ValueError, OverflowError) as error:
        raise InvalidParameter(
            f"period '{text}' cannot be read; write a day like 2023-03-24, a week like 2023-W12, a month like 2023-03, "
            f"or at most {MOST_DAYS} days like 2023-03-18/2023-03-24"
        ) from error
    return Period.DAY, start, start


def _in_order(first: date, last: date) -> tuple[date, date]:
    if not timedelta(0) <= last - first < timedelta(MOST_DAYS):
        raise ValueError(f"{first}/{last}")
    return first, last


def level_of(area: str, service: Service) -> Level:
    """Return the level that an area is of, if its code tells."""
    if area == COUNTRY:
        return Level.COUNTRY
    if service.gazetteer.directions.get(area):
        return Level.DIRECTION
    place = service.gazetteer.get(area)
    level = LEVELS.get(place.kind) if place else None
    if level is None:
        raise InvalidParameter(f"area '{area}' does not tell its level; say by which one is counted")
    return level


def explained(service: Service, question: Question, past: int | None = None) -> Json:
    """Return the counts that are asked about with what makes them; `past` is an earlier data version."""
    books = service.shelf.at(past)
    ask = Ask(question.level, question.period, question.first_day, question.last_day)
    found = {_figure(row): row for row in books.rows(ask, question.figures) if row.area == question.area}
    accounts = [
        account
        for account in explain(
            books.books(ask.first_day, ask.last_day),
            books.claims(ask.first_day, ask.last_day),
            ask,
            question.area,
        )
        if _is_asked(account, question.figures)
    ]
    telling = _Telling(service, books, accounts)
    return {
        "area": question.area,
        "area_name": _name(question.area, telling.chart),
        "level": question.level,
        "first_day": question.first_day,
        "last_day": question.last_day,
        "period": question.period,
        "data_version": books.version,
        "figures": [telling.figure(account, found.get(tuple(account.figure))) for account in accounts],
        "rules": telling.rules(accounts),
    }


def _figure(row: AreaCount) -> tuple[object, ...]:
    return row.period, row.kind, row.side, row.claimant


def _is_asked(account: Account, figures: Where) -> bool:
    figure = account.figure
    return (
        (not figures.kinds or figure.kind in figures.kinds)
        and (not figures.sides or figure.side in figures.sides)
        and (not figures.claimants or figure.claimant in figures.claimants)
    )


def _name(area: str, chart: Chart) -> str:
    return {UNPLACED: "unplaced", ABROAD: "across the border"}.get(area) or chart.name_en(area) or area


class _Telling:
    """Tells accounts in the words of the API."""

    def __init__(self, service: Service, books: Snapshot, accounts: list[Account]) -> None:
        self.chart = Chart(service.gazetteer, service.areas, books.atlas)
        self._claimants: Mapping[str, str] = books.claimants
        ids = {told.claim.briefing_id for account in accounts for told in account.told}
        self._briefings: dict[str, Briefing] = service.ledger.texts(sorted(ids))

    def figure(self, account: Account, row: AreaCount | None) -> Json:
        """Return one count (null where nothing counts) with its terms and claims."""
        figure = account.figure
        return {
            "period": figure.period,
            "kind": figure.kind,
            "side": figure.side,
            "claimant": figure.claimant,
            "claimant_name": self._claimants.get(figure.claimant, figure.claimant),
            "count": rows([row])[0] if row else None,
            "terms": [self._term(term) for term in account.terms],
            "claims": [self._told(told) for told in account.told],
        }

    def _term(self, term: Term) -> Json:
        piece = term.sum
        return {
            "claim": term.claim,
            "claims": sorted(set(piece.ids)),
            **_interval(piece.interval),
            "amount": piece.interval.amount,
            "shared": piece.shared,
            "shared_by": [{"code": code, "name": self.chart.name_en(code)} for code in term.shared_by],
            "status": piece.status,
            "whole": _interval(term.whole),
        }

    def _told(self, told: Told) -> Json:
        claim, fate = told.claim, told.fate
        briefing = self._briefings[claim.briefing_id]
        return described(claim, briefing, self.chart, self._claimants) | {
            "outcome": fate.outcome,
            "by": fate.by,
            "rule": fate.rule,
            "adds": told.adds,
            "relayed": claim.relayed,
        }

    def rules(self, accounts: list[Account]) -> dict[str, str]:
        """Return the sentences of the rules that decided."""
        used = {told.fate.rule for account in accounts for told in account.told}
        return {rule: RULE_WORDS.get(rule, "") for rule in sorted(used)}


def _interval(count: Interval) -> Json:
    return {"low": count.low, "best": count.best, "high": count.high}
