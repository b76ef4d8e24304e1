"""From claims to counts: what became of each claim, and the figures of every area and period; pure."""

from app.reconcile.books import Books, books
from app.reconcile.cells import period_start
from app.reconcile.counting import Ask, count
from app.reconcile.fates import Fate, Outcome
from app.reconcile.placing import ABROAD, UNPLACED

__all__ = ["ABROAD", "UNPLACED", "Ask", "Books", "Fate", "Outcome", "books", "count", "period_start"]
