"""Kept translations of regular expressions: what is made from them is what `re` makes, and nothing of a broken file is used."""

import marshal
import re
from array import array
from pathlib import Path

import pytest

from gazetteer.patterns import Patterns, translated

EXPRESSIONS = [
    (r"(?P<count>\d{1,3}) (?:атак|attacks)", 0),
    (r"(?<![^\W\d_])[A-ZА-ЯІЇЄҐ]['’ʼ]?[a-zа-яіїєґ]", 0),
    (r"^(?P<who>\w+)\s(?P=who)$", re.IGNORECASE | re.MULTILINE),
    (r"(?i:район)(?=[ ,.])|(a)|(b)(?(2)c|d)", 0),
    (r"[^\s(«\"]+$", re.ASCII),
]


@pytest.mark.parametrize(("expression", "flags"), EXPRESSIONS)
def test_a_kept_expression_is_the_one_that_re_makes(expression: str, flags: int) -> None:
    first = Patterns(None)
    fresh = first.regex(expression, flags)
    second = Patterns(first.packed())
    kept = second.regex(expression, flags)
    assert kept == fresh  # `re` compares the code, too
    assert (kept.pattern, kept.flags, kept.groups, kept.groupindex) == (
        fresh.pattern,
        fresh.flags,
        fresh.groups,
        fresh.groupindex,
    )
    assert second.packed() is None  # nothing new to keep


def test_all_expressions_of_the_reader_are_kept_as_re_makes_them() -> None:
    import app.geoparse.pipeline  # noqa: F401 - for its expressions
    from gazetteer.patterns import _PATTERNS

    assert len(_PATTERNS.asked) > 300
    for expression, flags in _PATTERNS.asked:
        every, code, *_ = translated(expression, flags)
        fresh = re.compile(expression, flags)
        assert fresh.flags == every, expression
        again = Patterns(marshal.dumps({(expression, flags): translated(expression, flags)}))
        assert again.regex(expression, flags) == fresh, expression
        assert len(code) % array("I").itemsize == 0


@pytest.mark.parametrize("kept", [b"", b"no marshal", marshal.dumps(17), marshal.dumps({("a+", 0): "code"})])
def test_a_broken_file_is_as_none(kept: bytes) -> None:
    patterns = Patterns(kept)
    assert patterns.regex("a+").fullmatch("aaa")
    assert Patterns(patterns.packed()).regex("a+").fullmatch("aaa")


def test_code_of_another_machine_is_translated_anew() -> None:
    kept = marshal.dumps({("a+", 0): (32, array("I", [99, 99, 1]).tobytes(), 0, {}, (None,))})
    assert Patterns(kept).regex("a+").fullmatch("aaa")


def test_what_older_sources_asked_for_is_kept_too() -> None:
    older = Patterns(None)
    older.regex("older")
    newer = Patterns(older.packed())
    newer.regex("newer")
    assert set(Patterns(newer.packed()).known) == {("older", 0), ("newer", 0)}


def test_the_reader_has_its_expressions_from_here() -> None:
    rooms = (Path(__file__).parents[2] / "app" / "geoparse").glob("*.py")
    assert [room.name for room in rooms if "re.compile(" in room.read_text("utf-8")] == []
