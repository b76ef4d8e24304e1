"""Plans: what was found out about a sentence holds for every sentence that differs from it only in names and numbers."""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Hashable

from app.geoparse.actors import with_actors
from app.geoparse.atlas import Atlas
from app.geoparse.conventions import Interval
from app.geoparse.elided import with_elided
from app.geoparse.head import ONE, shape_of
from app.geoparse.items import Item, Text, items
from app.geoparse.lexicon import lexicon
from app.geoparse.mentions import PLAIN, recognise
from app.geoparse.nearby import with_nearby
from app.geoparse.nothings import with_plain_words
from app.geoparse.nthtime import with_nth_time
from app.geoparse.pairs import part_pairs
from app.geoparse.people import without_people
from app.geoparse.quantities import Quantity, hedge_of, interval_of
from app.geoparse.references import without_references
from app.geoparse.remarks import without_asides
from app.geoparse.rounds import with_rounds
from app.geoparse.routes import without_route_ends
from app.geoparse.saidat import without_place_of_speech
from app.geoparse.shorthand import with_shorthand
from app.geoparse.skeletons import (
    LONGEST,
    NO_PLAN,
    Alike,
    Circumstances,
    Opening,
    Plan,
    Planned,
    Taken,
    wording,
)
from app.geoparse.speakers import with_reporting, with_side_reporting
from app.geoparse.spoken import values_of
from app.geoparse.stretches import with_first_day
from app.geoparse.taken import without_taken
from app.geoparse.tokens import Tokens, lower, tokenise
from app.geoparse.toponyms import Hits, Toponym, hits_of, with_surroundings
from app.geoparse.turns import with_turns
from app.geoparse.undergone import with_country_attacked
from app.geoparse.unlike import without_hours
from app.geoparse.unmatched import unmatched
from gazetteer.index import Hit

REMEMBERED = 6_000
NOT_TOLD = Interval(0, None, None)
"""What stands for how many a number is that may be another."""
CONSTANT = "dhX,"
"""What a plain number may be part of whatever it is: a date, a sum of money."""


class Said:
    """One sentence as it was said: its plan with its own names and numbers; its tokens are read only when they are asked for."""

    __slots__ = ("_tokens", "atlas", "hits", "numbers", "plan", "start", "taken", "text")

    def __init__(self, text: str, start: int, plan: Plan, hits: list[Hit], atlas: Atlas) -> None:
        self.text, self.start, self.plan, self.hits, self.atlas = text, start, plan, hits, atlas
        self.numbers: tuple[int, ...] = ()
        self.taken: list[Taken] = []
        self._tokens: Tokens | None = None

    @property
    def tokens(self) -> Tokens:
        """Return the tokens, with offsets inside the sentence."""
        if self._tokens is None:
            self._tokens = tokens_of(self.text, self.atlas)
        return self._tokens

    def start_of(self, token: int) -> int:
        """Return where a token starts in the text; the plan knows it by the names and numbers before."""
        place, before = self.plan.tokens.starts[token], self.plan.taken
        at = bisect_right(before, (place, sys.maxsize)) - 1
        if at < 0:
            return self.start + place
        start, stop, _ = self.taken[at]
        if place == before[at][0]:
            return self.start + start
        past = place - before[at][1]
        return self.start + (stop + past if past >= 0 else self.tokens.starts[token])

    def stop_of(self, token: int) -> int:
        """Return where a token stops in the text."""
        place, before = self.plan.tokens.stops[token], self.plan.taken
        at = bisect_left(before, (place, 0)) - 1
        if at < 0:
            return self.start + place
        past = place - before[at][1]
        return self.start + (self.taken[at][1] + past if past >= 0 else self.tokens.stops[token])

    def span_of(self, first: int, stop: int) -> tuple[int, int]:
        """Return where the tokens from `first` up to, not including, `stop` stand in the text."""
        tokens, before = self.plan.tokens, self.plan.taken
        at = bisect_left(before, (tokens.starts[first], 0))
        if at < len(before) and before[at][:2] == (tokens.starts[first], tokens.stops[stop - 1]):
            begin, end, _ = self.taken[at]
            return self.start + begin, self.start + end
        return self.start_of(first), self.stop_of(stop - 1)

    def toponyms(self) -> list[Toponym]:
        """Return the toponyms with their places in the text."""
        found = []
        for hit, tail, toponym, recipe in self.plan.toponyms:
            if hit < 0:
                start, stop = self.start_of(toponym.first), self.stop_of(toponym.last)
                found.append(Toponym(start, stop, *toponym[2:]))
                continue
            there = self.hits[hit]
            start, stop = there.start, there.stop + tail
            if not recipe:
                found.append(Toponym(start, stop, *toponym[2:]))
                continue
            first, last, kind, _, role, typo, _ = toponym[2:9]
            codes, old = self.atlas.codes(there, kind, recipe)
            found.append(Toponym(start, stop, first, last, kind, codes, role, typo, old, *toponym[9:]))
        return found

    def row(self, base: int) -> list[Item]:
        """Return the items with their numbers; `base` is the number of the sentence's first toponym in the text."""
        row = list(self.plan.row)
        for at in self.plan.placed if base else ():
            letter, begin, end, value, quantity, place, single = row[at]
            row[at] = Item(letter, begin, end, value, quantity, place + base, single)
        for at, number, hedge in self.plan.openings:
            letter, begin, end, value, quantity, place, single = row[at]
            if quantity is not None:
                first, stop, _, told, hedge_first = quantity
                interval = interval_of(hedge, self.numbers[number])
                counted = Quantity(first, stop, interval, told, hedge_first)
                row[at] = Item(letter, begin, end, value, counted, place, single)
        return row


def tokens_of(text: str, atlas: Atlas) -> Tokens:
    """Return the tokens of a sentence."""
    tokens = tokenise(lower(text))
    return part_pairs(text, tokens, atlas) if "-" in text else tokens


def said(text: str, start: int, hits: list[Hit], atlas: Atlas, circumstances: Circumstances) -> Said:
    """Return a sentence as said: by the plan of its wording if one is known, else by reading it."""
    skeleton, marks, key, numbers, taken = wording(text, start, hits, atlas, circumstances)
    plan = skeleton.plans.get(key)
    if plan is None:
        plan = _plan(text, start, hits, atlas, circumstances, marks, taken) or NO_PLAN
        skeleton.plans[key] = plan
        atlas.plans_known += 1
        if atlas.plans_known > REMEMBERED:
            atlas.skeletons.clear()
            atlas.plans_known = 0
    if plan is NO_PLAN:  # its names or numbers are more than plain
        return Said(text, start, _plan_as_it_is(text, start, hits, atlas, circumstances), hits, atlas)
    one = Said(text, start, plan, hits, atlas)
    one.numbers, one.taken = numbers, taken
    return one


def _plan_as_it_is(
    text: str, start: int, hits: list[Hit], atlas: Atlas, circumstances: Circumstances
) -> Plan:
    """Return the plan of one sentence and no other."""
    key = f"{circumstances} {text}"
    plan = atlas.plans.get(key)
    if plan is None:
        plan = _plan(text, start, hits, atlas, circumstances, [], []) or NO_PLAN
        if len(atlas.plans) > REMEMBERED:
            atlas.plans.clear()
        if len(key) < LONGEST:
            atlas.plans[key] = plan
    return plan


def _plan(
    text: str,
    start: int,
    hits: list[Hit],
    atlas: Atlas,
    circumstances: Circumstances,
    letters: list[str],
    taken: list[Taken],
) -> Plan | None:
    """Read a sentence; with the marks of its names it is a plan for other names and numbers, and there may be none."""
    tokens = tokens_of(text, atlas)
    toponyms = _toponyms(hits_of(text, start, tokens, hits, atlas, circumstances))
    by_token = {toponym.first: number for number, toponym in enumerate(toponyms)}
    whole = Text(text, tokens, toponyms, by_token, lexicon(), circumstances.year)
    row = without_route_ends(without_asides(items(whole, 0, len(tokens.words))), whole)
    row = without_people(without_hours(row, whole), whole)
    row = with_side_reporting(with_country_attacked(with_actors(with_reporting(row), whole), whole))
    row = without_place_of_speech(without_references(with_rounds(row)))
    row = with_turns(without_taken(with_nth_time(with_first_day(row))))
    row = with_shorthand(with_elided(row, tokens.words))
    row = with_nearby(with_plain_words(row, whole), whole)
    planned = [_planned(toponym, start, hits, letters) for toponym in toponyms]
    names = {hit.start - start for hit in hits}
    figures = [(text[first:stop], filler) for first, stop, filler in taken if first not in names]
    openings = _openings(row, tokens, [first for first, _, _ in taken if first not in names])
    if openings is None or None in planned:
        return None
    known = tuple(one for one in planned if one is not None)
    return Plan(known, *_alike(row, openings, figures, atlas), tuple(openings), tokens, taken)


def _alike(row: list[Item], openings: list[Opening], figures: list[tuple[str, str]], atlas: Atlas) -> Alike:
    """Return what holds for all sentences that are the same items, whatever their words; numbers may be others.

    Of numbers that may be others it counts which are equal, and what stands for them.
    """
    key: list[Hashable] = list(row)
    same = [figures.index(figure) for figure in figures]
    for at, number, hedge in openings:
        quantity = row[at].quantity or ONE
        plain = row[at]._replace(quantity=quantity._replace(interval=NOT_TOLD))
        key[at] = (plain, hedge, same[number], figures[number][1])
    known: Alike | None = atlas.alike_items.get(tuple(key))
    if known is None:
        if len(atlas.alike_items) > REMEMBERED:
            atlas.alike_items.clear()
        placed = tuple([at for at, item in enumerate(row) if item.place >= 0])
        known = atlas.alike_items[tuple(key)] = Alike(tuple(row), shape_of(row), values_of(row), placed, {})
    return known


def _toponyms(hits: Hits) -> list[Toponym]:
    found = recognise(hits)
    further = unmatched(hits.text, hits.tokens, found, lexicon(), hits.atlas)
    return with_surroundings(sorted([*found, *further]) if further else found, hits.tokens.words)


def _planned(toponym: Toponym, start: int, hits: list[Hit], letters: list[str]) -> Planned | None:
    """Return how to find a toponym again; None if that is not known for other names."""
    for number, hit in enumerate(hits):
        if hit.start - start == toponym.start:
            tail = toponym.stop - (hit.stop - start)
            if not letters or not letters[number]:
                return Planned(number, tail, toponym, "")
            return Planned(number, tail, toponym, toponym.recipe) if toponym.recipe in PLAIN else None
    return Planned(-1, 0, toponym, "")


def _openings(row: list[Item], tokens: Tokens, numbers: list[int]) -> list[Opening] | None:
    """Return the quantities that are one plain number each; None if a plain number is part of something else."""
    if not numbers:
        return []
    token_of = {start: token for token, start in enumerate(tokens.starts)}
    places = [token_of.get(number, -1) for number in numbers]
    if -1 in places:
        return None
    number_of = {place: number for number, place in enumerate(places)}
    found = []
    for at, item in enumerate(row):
        inside = [number_of[token] for token in range(item.first, item.stop) if token in number_of]
        if not inside or (item.quantity is None and item.letter in CONSTANT):
            continue
        hedge = hedge_of(tokens.words, item.quantity) if item.quantity is not None else None
        if hedge is None or len(inside) > 1:
            return None
        found.append(Opening(at, inside[0], hedge))
    return found
