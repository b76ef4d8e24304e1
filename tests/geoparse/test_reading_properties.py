"""Properties: nothing raises, offsets are right, work is linear."""

import importlib.util
import sys
from pathlib import Path
from types import FrameType, ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_cases import briefing, gazetteer, reading, shorts

from app.geoparse.pipeline import read
from app.model import Reading

ROW = (
    "Бахмут Торецьк Kherson Іванівка напрямку районах області ворог атакував 12 разів двічі обстрілів авіаударів РСЗВ із них "
    "не було тривають On the Bakhmut front clashes near and, . ; ( ) — \n : - of them respectively відповідно до понад dozens "
    "станом на 16:00 24 березня 2014 року 's « » ’ \u0301 \u00ad"
)
WORDS = ROW.split(" ")


def check_offsets(text: str, found: Reading) -> None:
    for resolution in found.resolutions:
        span = resolution.mention.span
        assert 0 <= span.start < span.stop <= len(text)
        assert text[span.start : span.stop] == resolution.mention.surface
    for claim in found.claims:
        assert claim.quotes
        for quote in claim.quotes:
            assert 0 <= quote.start < quote.stop <= len(text)
        for place in claim.places:
            assert text[place.span.start : place.span.stop] == place.surface
        if claim.number is not None:
            assert text[claim.number.start : claim.number.stop].strip()
            assert any(q.start <= claim.number.start and claim.number.stop <= q.stop for q in claim.quotes)


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    check_offsets(text, read(briefing(text), gazetteer()))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_any_row_of_known_words_can_be_read(words: list[str]) -> None:
    text = " ".join(words)
    check_offsets(text, read(briefing(text), gazetteer()))


def fuzz() -> ModuleType:
    """Return `benchmarks/fuzz.py`, which draws what the lexicon knows and the sentences of golden briefings."""
    spec = importlib.util.spec_from_file_location(
        "fuzz", Path(__file__).parents[2] / "benchmarks" / "fuzz.py"
    )
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@settings(max_examples=2_000, deadline=None)
@given(st.lists(st.sampled_from(fuzz().vocabulary()).flatmap(st.sampled_from), max_size=20))
def test_any_row_of_what_the_lexicon_knows_can_be_read(words: list[str]) -> None:
    text = " ".join(words)
    check_offsets(text, read(briefing(text), gazetteer()))


ROWS = st.lists(st.sampled_from(fuzz().vocabulary()).flatmap(st.sampled_from), max_size=8).map(" ".join)


@settings(max_examples=1_000, deadline=None)
@given(st.lists(ROWS, max_size=4), st.sampled_from([". ", ".\n\n", "; ", "\n"]))
def test_any_sentences_of_what_the_lexicon_knows_can_be_read(rows: list[str], joint: str) -> None:
    text = joint.join(rows)
    check_offsets(text, read(briefing(text), gazetteer()))


@settings(max_examples=1_500, deadline=None)
@given(st.lists(st.sampled_from(fuzz().sentences()), min_size=2, max_size=4), st.sampled_from([" ", "\n\n"]))
def test_any_sentences_of_golden_briefings_can_be_read_together(told: list[str], joint: str) -> None:
    text = joint.join(told)
    check_offsets(text, read(briefing(text), gazetteer()))


@pytest.mark.parametrize(
    "text",
    [
        "но ударов ещё обстрел РСЗО КАБ.\n\nв том числе Купянск ночью; при этом КАБ – дважды в тот же день.",
        "мер снарядів обстріляв.\n\nз них Сумської Полтаву столько Покровському по вночі.",
        "На Лиманському 5 атак. Стільки ж.",
    ],
)
def test_what_goes_on_in_the_next_sentence_can_be_read(text: str) -> None:
    check_offsets(text, reading(text))


WITHOUT_THE_JOINT = [
    (
        "Враг атаковал Харьков дронами, ракетами.",
        ["drone_strike some @ Харьков", "missile_strike some @ Харьков"],
    ),
    (
        "Russia fired drones, missiles at Poltava.",
        ["drone_strike some @ Poltava", "missile_strike some @ Poltava"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WITHOUT_THE_JOINT)
def test_weapons_between_commas_alone_are_each_a_strike(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_a_bracket_behind_a_direction_of_no_event_can_be_read() -> None:
    text = "guided bombs Kharkiv by Lyman direction ( and the Kharkiv region air strikes dropped the city."
    check_offsets(text, reading(text))


def calls(text: str) -> int:
    """Count the calls that reading a text takes: a measure of work that no busy machine changes."""
    counted = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        read(briefing(text), gazetteer())
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize("unit", ["dozen ", "hundred ", "десятка ", "16.00, ", "в 16.00 и 17.11, "])
def test_what_is_said_again_and_again_is_read(unit: str) -> None:
    assert read(briefing(unit * 600), gazetteer()).claims == ()


@pytest.mark.parametrize(
    "unit",
    [
        "Бахмут, ",
        "12 ",
        "(",
        "атака Бахмут 5 ",
        ".",
        "Іванівка та ",
        "1.1",
        "а\n",
        "A1 (B",
        "ворог не ",
        "слово ",
        "12 345 ",
        "Бєлгородська область, Бахмут, ",
        "Харків, Київський район, ",
        "16.00, ",
        "Степанівська громада, Сумський район, ",
        "9 січня ",
        "двоє людей загинули, ",
        "за даними Генштабу, ",
        "дронами і ",
        "; у Харкові ",
    ],
)
def test_work_is_linear(unit: str) -> None:
    read(briefing(unit * 100), gazetteer())
    small, large = calls(unit * 750), calls(unit * 6000)
    assert large < small * 8 * 1.5 + 2000
