"""What the layers are made from, read day by day, is what one look at all claims at once finds."""

from datetime import timedelta

import pytest
from fortnight import fortnight

from app.counts import settle_claims
from app.ingest import Ingest
from app.ledger.store import open_ledger
from app.model import Level, Period
from app.publish.relays import relays_of
from app.publish.standing import STANDING, Standing, standing
from app.reconcile.counting import Ask, count
from app.reconcile.fates import Outcome
from app.reconcile.relays import redated
from app.service import Service
from app.settings import Settings
from gazetteer.areas import load_areas
from gazetteer.index import load


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Service:
    gazetteer = load()
    ledger = open_ledger(f"sqlite:///{tmp_path_factory.mktemp('standing')}/l.sqlite", gazetteer.edition)
    Ingest(ledger, gazetteer, Settings()).take_all(fortnight())
    return Service(ledger, gazetteer, load_areas(), Settings())


@pytest.fixture(scope="module")
def now(service: Service) -> Standing:
    return standing(service)


def test_claims_and_their_fates_are_those_of_all_at_once(service: Service, now: Standing) -> None:
    claims = service.ledger.claims()
    whole = settle_claims(service.ledger, service.gazetteer, claims)
    fates = whole.books.fates
    assert now.claims == tuple(claim for claim in claims if fates[claim.id].outcome in STANDING)
    assert now.superseded == tuple(claim for claim in claims if fates[claim.id].outcome is Outcome.SUPERSEDED)
    assert {claim.id: now.fate(claim) for claim in now.claims} == {
        claim.id: fates[claim.id].outcome for claim in now.claims
    }
    assert now.relays == relays_of(claims, fates)
    assert (now.covered, now.claimants) == (whole.covered, whole.claimants)


def test_claims_bear_the_window_that_they_were_told_with(service: Service, now: Standing) -> None:
    claims = service.ledger.claims()
    moved = {old.id for old, new in zip(claims, redated(claims), strict=True) if old is not new}
    told = {claim.id for leaf in now.leaves() for claim in leaf.dated.values()}
    assert told == moved


def test_counts_of_leaves_are_those_of_all_at_once(service: Service, now: Standing) -> None:
    whole = settle_claims(service.ledger, service.gazetteer, service.ledger.claims()).books
    for level in (Level.SETTLEMENT, Level.OBLAST, Level.DIRECTION):
        ask = Ask(level, Period.DAY)
        found = [row for leaf in now.leaves() for row in count(leaf.books, ask, {})]
        assert [(row.area, row.period, row.low, row.share, row.claims) for row in found] == [
            (row.area, row.period, row.low, row.share, row.claims) for row in count(whole, ask, {})
        ]


def test_claims_of_some_days_are_found_by_halving(now: Standing) -> None:
    first = now.claims[0].window.day + timedelta(3)
    for last in (
        first - timedelta(9),
        first - timedelta(1),
        first,
        first + timedelta(4),
        first + timedelta(400),
    ):
        assert now.of_days(first, last) == tuple(c for c in now.claims if first <= c.window.day <= last)


def test_what_claims_have_in_common_is_held_once(now: Standing) -> None:
    for of in (lambda claim: claim.window, lambda claim: claim.count, lambda claim: claim.rules):
        held = [of(claim) for claim in now.claims]
        assert len({id(each) for each in held}) == len(set(held)) < len(held)
