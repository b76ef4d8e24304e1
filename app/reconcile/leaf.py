"""Leaves of the books: days that stand alone, settled for themselves, so that a new word leaves all others as they are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.model import Claim, Level, Period
from app.reconcile.atlas import Atlas
from app.reconcile.books import Books, settled_books
from app.reconcile.columns import Columns, Words, columns_of
from app.reconcile.counting import Ask, gather

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Leaf:
    """The claims of some days with their books: one day, or as many as the longer windows in them hold together.

    `dated` are those as they were told that take another window here, by id.
    """

    days: Days
    claims: tuple[Claim, ...]
    books: Books
    dated: Mapping[str, Claim]
    _cells: dict[tuple[Level, Period], Columns] = field(default_factory=dict)

    @property
    def is_one_day(self) -> bool:
        """Tell whether it holds a single day."""
        return self.days[0] == self.days[1]

    def cells(self, ask: Ask, words: Words) -> Columns:
        """Return what the leaf holds of an ask; of one day the same for every period, which `regroup` makes of it."""
        first, last = self.days
        is_whole = (ask.first_day or first) <= first and last <= (ask.last_day or last)
        period = Period.DAY if self.is_one_day else ask.period
        if (
            not is_whole and period is not Period.DAY
        ):  # a longer window that the ask cuts is told by its parts
            cut = Ask(ask.level, period, ask.first_day, ask.last_day)
            return columns_of(gather(self.books, cut), words, self.books.atlas)
        key = (ask.level, period)
        if key not in self._cells:
            gathered = gather(self.books, Ask(ask.level, period))
            self._cells[key] = columns_of(gathered, words, self.books.atlas)
        held = self._cells[key]
        return held.between(ask.first_day, ask.last_day) if period is Period.DAY else held


def leaf(days: Days, claims: Iterable[Claim], atlas: Atlas, dated: Mapping[str, Claim]) -> Leaf:
    """Settle the claims of some days; `dated` are claims of any days, as they were told, whose windows were moved."""
    told = tuple(claims)
    own = {claim.id: dated[claim.id] for claim in told if claim.id in dated} if dated else {}
    return Leaf(days, told, settled_books(told, atlas), own)


def islands(windows: Iterable[Days]) -> list[Days]:
    """Return the spans of days that stand alone, in order: windows that share a day are in one."""
    found: list[Days] = []
    for first, last in sorted(windows):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def by_island(claims: Iterable[Claim], days: Sequence[Days]) -> dict[Days, list[Claim]]:
    """Sort claims into the spans that hold their windows; what lies in none of them is left out."""
    held: dict[Days, list[Claim]] = {span: [] for span in days}
    of_day = {span[0]: span for span in days if span[0] == span[1]}
    longer = [span for span in days if span[0] != span[1]]
    for claim in claims:
        start = claim.window.start
        span = of_day.get(start) or next((s for s in longer if s[0] <= start <= s[1]), None)
        if span:
            held[span].append(claim)
    return held
