"""The books: of all claims, which count, which are part of another's total, and which say again what is known."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from app.model import Claim, EventKind, Relation, Side
from app.reconcile.atlas import Atlas, Places
from app.reconcile.fates import Fate, Outcome
from app.reconcile.nesting import Neighbours, nest
from app.reconcile.relays import merge_relays, redated
from app.reconcile.series import latest_list, latest_word, merge, merge_named_totals
from app.reconcile.statements import Series, Statement, statements
from app.reconcile.totals import Total, grow, total, wrap

Figure = tuple[str, EventKind, Side]
STEPS = (merge_relays, merge, merge_named_totals, latest_word, latest_list)
ORDER = list(Outcome)


@dataclass(frozen=True, slots=True)
class Books:
    """What became of each claim, by id, and the totals that are added up; the atlas answers where places lie."""

    fates: dict[str, Fate]
    totals: tuple[Total, ...]
    atlas: Atlas


def books(claims: Iterable[Claim], places: Places) -> Books:
    """Settle what becomes of each claim; the order in which they come makes no difference."""
    return settled_books(redated(claims), Atlas(places))


def settled_books(claims: Iterable[Claim], atlas: Atlas) -> Books:
    """Settle what becomes of each claim, with an atlas that remembers what it was asked before."""
    told, fates = _tell(claims, atlas)
    settled = {}
    for series, group in told.items():
        settled[series], lost = settle(group)
        fates += lost
    add_mlrs_to_shelling(settled)
    figures: dict[Figure, list[Total]] = {}
    for series, held in settled.items():
        totals, inside = _nested(held, atlas)
        fates += inside
        figures.setdefault((series.claimant, series.kind, series.side), []).extend(totals)
    tops: list[Total] = []
    for _, found in sorted(figures.items()):
        wrapped, inside = wrap(found, atlas)
        tops += wrapped
        fates += inside
    fates += [_fate(top.statement, Outcome.COUNTED, "", "own_figure") for top in tops]
    return Books(_by_claim(fates), tuple(tops), atlas)


def _tell(claims: Iterable[Claim], atlas: Atlas) -> tuple[dict[Series, list[Statement]], list[Fate]]:
    """Sort what the claims state by series; what a briefing only says again is out."""
    told: dict[Series, list[Statement]] = {}
    fates: list[Fate] = []
    for claim in claims:
        if claim.relation is Relation.REPEATS:
            fates.append(Fate(claim.id, Outcome.REPEATED, claim.related, "told_again"))
            continue
        for statement in statements(claim, atlas):
            told.setdefault(statement.series, []).append(statement)
    return told, fates


def settle(told: list[Statement]) -> tuple[list[Statement], list[Fate]]:
    """Return the statements of one series that hold, parts of totals that do not hold left out."""
    fates: list[Fate] = []
    if len(told) == 1:
        return told, fates
    fronts = {statement.id for statement in told if statement.is_front}
    for step in STEPS:
        told, lost = step(told)
        fates += lost
    if not fates or not any(statement.part_of for statement in told):
        return told, fates
    return _parts_of_what_holds(told, fates, fronts)


def _parts_of_what_holds(
    told: list[Statement], fates: list[Fate], fronts: set[str]
) -> tuple[list[Statement], list[Fate]]:
    """Let parts follow their totals: out with an outdated one, over to the claim that a merged one became.

    A part of the whole front's figure has a series of its own: left out by the later report, it keeps its last figure.
    """
    holding = {statement.id for statement in told}
    gone = {fate.claim: fate for fate in fates if fate.claim not in holding}
    kept: list[Statement] = []
    lost: list[Fate] = []
    for statement in told:
        total = statement.part_of
        while total in gone and gone[total].outcome is Outcome.MERGED:
            total = gone[total].by
        if total in gone and total in fronts:
            kept.append(replace(statement, part_of=""))
        elif total in gone:
            lost.append(Fate(statement.id, Outcome.SUPERSEDED, gone[total].by, "total_superseded"))
        else:
            kept.append(statement if total == statement.part_of else replace(statement, part_of=total))
    return kept, fates + lost


def add_mlrs_to_shelling(settled: dict[Series, list[Statement]]) -> None:
    """Let MLRS attacks give shelling a low of as many, unless the briefing says which shellings they are part of."""
    kinds = {(s.id, *_days(series)): series.kind for series, told in settled.items() for s in told}
    for series, told in list(settled.items()):
        if series.kind is not EventKind.MLRS:
            continue
        shelling = replace(series, kind=EventKind.SHELLING)
        for statement in told:
            holder = kinds.get((statement.part_of, *_days(series)))
            if statement.told.low > 0 and holder is not EventKind.SHELLING:
                bound = statement.told._replace(high=None)
                settled.setdefault(shelling, []).append(replace(statement, series=shelling, told=bound))


def _days(series: Series) -> tuple[date, date]:
    return series.first_day, series.last_day


def _nested(told: list[Statement], atlas: Atlas) -> tuple[list[Total], list[Fate]]:
    if len(told) == 1:
        return [total(told[0], [], atlas)], []
    holders = nest(Neighbours(told, atlas))
    fates = [_fate(part, Outcome.CONTAINED, holder.id, rule) for part, (holder, rule) in holders.items()]
    return grow(told, holders, atlas), fates


def _fate(statement: Statement, outcome: Outcome, by: str, rule: str) -> Fate:
    return Fate(statement.id, outcome, by, rule)


def _by_claim(fates: Iterable[Fate]) -> dict[str, Fate]:
    """Return one fate for each claim: of a claim of several numbers, that of the one which counts most."""
    found: dict[str, Fate] = {}
    for fate in fates:
        known = found.setdefault(fate.claim, fate)
        if known is not fate and _weight(fate) < _weight(known):
            found[fate.claim] = fate
    return found


def _weight(fate: Fate) -> tuple[int, str, str]:
    return ORDER.index(fate.outcome), fate.by, fate.rule
