"""How well whole golden briefings are read: precision and recall must not fall."""

from functools import lru_cache
from typing import NamedTuple

import pytest
from golden.reader import BRIEFINGS, HELD_OUT, GoldenBriefing, GoldenClaim, read_all
from reading_cases import gazetteer

from app.geoparse.pipeline import read
from app.model import Briefing, Claim, EventKind, Reading, Relation, Status

UNMAPPED = ("none", "river", "foreign", "other", "undecided")
FAMILY = {EventKind.MLRS: EventKind.SHELLING, EventKind.GUIDED_BOMB: EventKind.AIR_STRIKE}


class Score(NamedTuple):
    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / self.found

    @property
    def recall(self) -> float:
        return self.right / self.wanted


@lru_cache(maxsize=1)
def readings() -> list[tuple[GoldenBriefing, Reading]]:
    return [
        (one, read(as_briefing(one), gazetteer()))
        for folder in (BRIEFINGS, HELD_OUT)
        for one in read_all(folder)
    ]


def as_briefing(one: GoldenBriefing) -> Briefing:
    return Briefing(
        one.id, one.source, one.published_at, one.language, one.text, "", one.title, one.dated_only
    )


def place_score(language: str) -> Score:
    right = found = wanted = 0
    for golden, reading in readings():
        if golden.language.value != language:
            continue
        marks = {(p.start, p.stop): p.code for p in golden.places if p.code != "none"}
        hits = {(r.mention.span.start, r.mention.span.stop): r.code for r in reading.resolutions}
        right += len(marks.keys() & hits.keys())
        found += len(hits)
        wanted += sum(code not in UNMAPPED for code in marks.values())
    return Score(right, found, wanted)


def is_same(claim: Claim, golden: GoldenClaim, briefing: GoldenBriefing) -> bool:
    kinds = {golden.kind, *golden.other_kinds}
    if claim.kind not in kinds | {FAMILY.get(kind, kind) for kind in kinds}:
        return False
    starts = {place.span.start for place in claim.places}
    wanted = {briefing.places[place].start for place in golden.places}
    if wanted and starts and not wanted & starts:
        return False
    if golden.status is Status.UNNUMBERED:
        return claim.count.low <= 3
    return (claim.count.low, claim.count.high) == (golden.low, golden.high)


def claim_score() -> Score:
    right = found = wanted = 0
    for golden, reading in readings():
        told = [c for c in reading.claims if c.relation is not Relation.REPEATS]
        open_ = list(golden.claims)
        for claim in told:
            match = next((g for g in open_ if is_same(claim, g, golden)), None)
            if match is not None:
                open_.remove(match)
                right += not match.optional
                found += not match.optional
            else:
                found += claim.relation is None
        wanted += sum(not claim.optional for claim in golden.claims)
    return Score(right, found, wanted)


@pytest.mark.parametrize("language", ["uk", "ru", "en"])
def test_place_names_are_found(language: str) -> None:
    score = place_score(language)
    assert (score.precision > 0.96, score.recall > 0.96) == (True, True), score


def test_places_are_chosen_rightly() -> None:
    right = wrong = 0
    for golden, reading in readings():
        marks = {(p.start, p.stop): p.code for p in golden.places if p.code not in UNMAPPED}
        for resolution in reading.resolutions:
            expected = marks.get((resolution.mention.span.start, resolution.mention.span.stop))
            if expected is not None and resolution.code:
                right += resolution.code == expected
                wrong += resolution.code != expected
    assert right / (right + wrong) > 0.95, (right, wrong)


def test_claims_are_read() -> None:
    score = claim_score()
    assert (score.precision > 0.93, score.recall > 0.93) == (True, True), score


def test_counted_days_are_right() -> None:
    right = wrong = 0
    for golden, reading in readings():
        for claim in reading.claims:
            match = next((g for g in golden.claims if is_same(claim, g, golden)), None)
            if match is not None:
                right += claim.window.day == match.window.day
                wrong += claim.window.day != match.window.day
    assert right / (right + wrong) > 0.9, (right, wrong)


def test_sides_are_right() -> None:
    right = wrong = 0
    for golden, reading in readings():
        for claim in reading.claims:
            match = next((g for g in golden.claims if is_same(claim, g, golden)), None)
            if match is not None:
                right += claim.side == match.side
                wrong += claim.side != match.side
    assert right / (right + wrong) > 0.95, (right, wrong)
