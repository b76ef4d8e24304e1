"""The automaton finds whole names at the right offsets, the same with both libraries, in linear time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer.folding import fold
from gazetteer.matcher import Matcher, backends, compile_names

FORMS = [
    "Бахмут",
    "Велика Новосілка",
    "Новосілка",
    "Куп'янськ",
    "Рай-Олександрівка",
    "Куп",
    "Kupiansk",
    "Яр",
    "Часів Яр",
    "Рай",
]
MATCHERS = {backend: Matcher(compile_names(FORMS, backend)) for backend in backends()}

CASES = [
    "бої біля [Бахмут], [Велика Новосілка] і [Часів Яр].",
    "[БАХМУТ]; [Куп’янськ], [Купʼянськ], [Куп`янськ]",
    "Велика, [Новосілка]",  # a comma parts them
    "Велика\n\n[Новосілка]",
    "[Велика\r\n  Новосілка]",
    "[Рай–Олександрівка] та [Рай Олександрівка]",
    "Бахмутський Забахмут Бахмут2",
    "Куп'ян",  # a piece of a word with an apostrophe
    "'[Бахмут]' «[Бахмут]» \"[Бахмут]\" #[Бахмут]_зараз",
    "[Kupiansk]'s and [Kupiansk]’s mayor",
    "[Бах\u00adмут] [Ба\u200bхмут] [Ба\u0301хмут]",
    "[Бaхмут]",  # the second letter is Latin
    "🇺🇦 [Бахмут] 🔥[Яр]🔥",
    "**[Бахмут]**",
]


@pytest.mark.parametrize("backend", list(MATCHERS))
@pytest.mark.parametrize("case", CASES)
def test_finds_marked_names(case: str, backend: str) -> None:
    text, expected = _unmarked(case)
    found = [(start, stop) for start, stop, _ in MATCHERS[backend].find(text)]
    assert [text[a:b] for a, b in found] == [text[a:b] for a, b in expected]
    assert found == expected


def _unmarked(case: str) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for piece in case.split("["):
        name, closed, rest = piece.partition("]")
        if closed:
            spans.append((len(text), len(text) + len(name)))
        text += name + rest
    return text, spans


ALPHABET = st.sampled_from(
    [
        *"Бахмутбахмут ЯряВлкНовсіЧК'’-,.\n\u00ad\u200b\u0308\u0301aяi",
        "Бахмут",
        "Часів Яр",
        "Велика Новосілка",
        "  ",
        "\r\n",
    ]
)


@given(st.lists(ALPHABET, max_size=40).map("".join))
@settings(max_examples=300)
def test_both_libraries_find_the_same(text: str) -> None:
    found = [matcher.find(text) for matcher in MATCHERS.values()]
    assert all(matches == found[0] for matches in found)


@given(st.lists(st.one_of(ALPHABET, st.text(max_size=3)), max_size=40).map("".join))
@settings(max_examples=300)
def test_every_offset_gives_the_surface(text: str) -> None:
    free = 0
    for start, stop, form in MATCHERS[backends()[0]].find(text):
        assert free <= start < stop <= len(text)
        assert fold(text[start:stop]) == fold(FORMS[form])
        free = stop


@given(st.lists(st.text(max_size=8), max_size=8), st.text(max_size=30))
def test_any_names_compile_and_match_alike(forms: list[str], text: str) -> None:
    found = [Matcher(compile_names(forms, backend)).find(text) for backend in backends()]
    assert all(matches == found[0] for matches in found)


def test_of_forms_that_fold_alike_the_first_is_reported() -> None:
    for backend in backends():
        assert Matcher(compile_names(["", "Яр", "яр", "Бар"], backend)).find("Яр, бар") == [
            (0, 2, 1),
            (4, 7, 3),
        ]


LONG = ["Бахмут ", "7", "((", "Часів ", "Яр ", "куп'", "\u00ad", "Бa", "  ", "Б\u200b", "ї\u0308"]


@pytest.mark.parametrize("piece", LONG)
def test_time_grows_with_the_text(piece: str) -> None:
    matcher = MATCHERS[backends()[0]]
    small, large = 40_000, 400_000
    one = _seconds(matcher, piece * (small // len(piece)))
    ten = _seconds(matcher, piece * (large // len(piece)))
    assert ten < 40 * max(one, 0.002)


def _seconds(matcher: Matcher, text: str) -> float:
    started = time.process_time()
    matcher.find(text)
    return time.process_time() - started
