"""The golden briefings follow their own rules, name known places and show every pattern in three languages."""

from collections import Counter

import pytest
from golden.marks import WORDS, read_marks
from golden.reader import BRIEFINGS, HELD_OUT, GoldenBriefing, GoldenProblem, read, read_all
from golden.shows import PATTERNS, TRAPS
from golden.to_gold import gazetteer_rows, to_gold

from app.claimants import known as known_claimant

ALL = read_all()
EVERY = [*ALL, *read_all(HELD_OUT)]
IDS = [briefing.id for briefing in EVERY]

HEADER = """id: en-00
language: en
published: 2023-03-25
source: Newsroom
claimant: general-staff
day: 2023-03-24
window: past_day
shows: total
"""
EXAMPLE = (
    HEADER
    + """---
There were 45 clashes. Two attacks near [Lyman|UA14120130010069628] and [Lyman|UA14120130010069628].
---
clash 45 | label all | quote There were
clash 2 | at Lyman#2 | part of all | quote Two attacks
"""
)


@pytest.mark.parametrize("briefing", EVERY, ids=IDS)
def test_every_mark_is_where_it_says(briefing: GoldenBriefing) -> None:
    for place in briefing.places:
        assert briefing.text[place.start : place.stop] == place.surface
    assert any((folder / f"{briefing.id}.txt").exists() for folder in (BRIEFINGS, HELD_OUT))
    assert briefing.id.startswith(briefing.language.value)


@pytest.mark.parametrize("briefing", EVERY, ids=IDS)
def test_every_code_is_known(briefing: GoldenBriefing) -> None:
    unknown = [place for place in briefing.places if place.code not in (*WORDS, *gazetteer_rows())]
    assert not unknown


@pytest.mark.parametrize("briefing", EVERY, ids=IDS)
def test_claims_are_sound(briefing: GoldenBriefing) -> None:
    for claim in briefing.claims:
        assert claim.high is None or claim.low <= claim.high
        assert claim.best is None or claim.best >= claim.low
        assert claim.window.start <= claim.window.day <= claim.window.stop
        assert claim.window.day <= briefing.published_at.date()
        named = [
            briefing.places[index].code
            for index in (*claim.places, claim.direction, claim.within)
            if index >= 0
        ]
        assert not set(named) & {"none", "river"}
        assert claim.claimant in ("source", "other") or known_claimant(claim.claimant)


@pytest.mark.parametrize("briefing", EVERY, ids=IDS)
def test_parts_stay_inside_their_total(briefing: GoldenBriefing) -> None:
    for total in briefing.claims:
        inside = [claim for claim in briefing.claims if total.label and claim.related == total.label]
        parts = sum(claim.low for claim in inside if claim.kind is total.kind and claim.relation == "part_of")
        assert total.high is None or parts <= total.high


def test_languages_are_balanced() -> None:
    languages = Counter(briefing.language for briefing in ALL)
    assert max(languages.values()) - min(languages.values()) <= 2


def test_shows_every_pattern_and_trap_and_no_other() -> None:
    shown = {name for briefing in ALL for name in briefing.shows}
    assert shown == {*PATTERNS, *TRAPS}


def test_holds_enough_of_all() -> None:
    silent = [briefing for briefing in ALL if not briefing.claims]
    assert len(ALL) >= 90
    assert len(silent) >= 20


def test_becomes_lines_of_the_scorer() -> None:
    for briefing in ALL:
        gold = to_gold(briefing)
        kinds = {place["kind"] for place in gold["places"]}
        assert gold["id"] == briefing.id
        assert kinds <= {
            "settlement",
            "raion",
            "oblast",
            "direction",
            "other",
            "river",
            "foreign",
            "undecided",
        }


def test_reads_offsets_counts_and_relations() -> None:
    briefing = read(EXAMPLE)
    total, part = briefing.claims
    assert briefing.text[part.quote_start :].startswith("Two attacks near Lyman")
    assert (total.low, total.best, total.high) == (45, 45, 45)
    assert part.places == (1,)
    assert part.related == "all"


def test_the_example_of_the_readme_reads() -> None:
    example = (BRIEFINGS.parent / "README.md").read_text(encoding="utf-8").split("```\n")[1]
    assert [claim.low for claim in read(example).claims] == [45, 12]


def test_escapes_and_decomposed_text() -> None:
    text, places = read_marks(r"\[1/2\] 1{U+202F}214 у [Києві|UA80000000000093317]", "nfd")
    assert text.startswith("[1/2] 1\u202f214 у Києві".replace("ї", "і\u0308"))
    assert text[places[0].start : places[0].stop] == places[0].surface


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("Lyman#2", "Lyman#3", "marked 2 times"),
        ("clash 2", "crash 2", "crash"),
        ("clash 2 ", "clash two ", "count 'two'"),
        ("quote Two attacks", "quote Three attacks", "occurs 0 times"),
        (" | quote Two attacks", "", "no quote"),
        ("part of all", "part of none", "no claim's label"),
        ("near [", "near ] [", "bracket"),
        ("window: past_day\n", "", "lacks window"),
        ("shows: total", "colour: red", "known keys"),
        ("|UA14120130010069628] and", "|Lyman town] and", "neither a code"),
    ],
)
def test_a_broken_rule_is_told(old: str, new: str, reason: str) -> None:
    with pytest.raises((GoldenProblem, ValueError), match=reason):
        read(EXAMPLE.replace(old, new))
