"""Filters in CQL2, text or JSON: read by a parser, checked against the properties of a layer, asked of its columns."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

import cql2
import orjson

from app.errors import InvalidParameter
from app.publish.fields import Field

LONGEST = 10_000
DEEPEST = 100
MOST_NOTS = 200
"""Longer and deeper filters are refused before they are read: nobody writes them, and they cost stack and time."""

LITERAL = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"")
Json = dict[str, Any]
Node = Any
"""A piece of CQL2 JSON: an operation, a property, a literal or a list of them."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as CQL2 JSON; equal filters are equal texts. `crs` is that of its geometries."""

    text: str
    crs: str = ""

    @property
    def node(self) -> Node:
        """Return the filter as a tree."""
        return orjson.loads(self.text)

    @property
    def said(self) -> str:
        """Return the filter as CQL2 text."""
        return str(cql2.parse_json(self.text).to_text())


def parse(text: str, language: str = "cql2-text", crs: str = "") -> Filter:
    """Return the filter that a text says, or say what cannot be read in it."""
    if len(text) > LONGEST or _depth(text) > DEEPEST or _nots(text) > MOST_NOTS:
        raise InvalidParameter(
            f"the filter '{text:.40}...' is longer than {LONGEST} characters or nested deeper than {DEEPEST}"
        )
    try:
        read = cql2.parse_json(text) if language == "cql2-json" else cql2.parse_text(text)
        return Filter(orjson.dumps(read.to_json()).decode(), crs)
    except (cql2.ParseError, cql2.ValidationError, ValueError, TypeError) as error:
        told = " ".join(str(error).split())
        raise InvalidParameter(
            f"the filter '{text:.200}' cannot be read as {language}: {told:.300}"
        ) from error


def properties(node: Node) -> set[str]:
    """Return the names of all properties that a filter asks of."""
    if isinstance(node, list):
        return set().union(*(properties(each) for each in node))
    if not isinstance(node, dict):
        return set()
    if "property" in node:
        return {cast(str, node["property"])}
    return set().union(*(properties(value) for value in node.values()))


def check_names(found: Filter, fields: Sequence[Field], where: str) -> None:
    """Refuse a filter that asks of what the layer does not have."""
    known = {field.name for field in fields if field.is_queryable}
    for name in sorted(properties(found.node) - known):
        raise InvalidParameter(
            f"{where} has no property '{name}' to filter by; it has {', '.join(sorted(known))}"
        )


def like(pattern: str) -> Callable[[str], bool]:
    r"""Return the test of a LIKE pattern: `%` any text, `_` one character, `\` before either takes it as it is.

    Atomic groups keep it linear: the first place where a piece fits is as good as any later one.
    """
    pieces: list[str] = [""]
    for piece in re.findall(r"\\.|%|_|[^\\%_]+|\\", pattern, re.DOTALL):
        if piece == "%":
            pieces.append("")
        else:
            pieces[-1] += "." if piece == "_" else re.escape(piece[1:] if piece in ESCAPED else piece)
    first, *middle, last = pieces if len(pieces) > 1 else [*pieces, ""]
    ending = f".*{last}" if len(pieces) > 1 else last
    whole = first + "".join(f"(?>.*?{piece})" for piece in middle) + ending
    test = re.compile(whole, re.DOTALL)
    return lambda text: test.fullmatch(text) is not None


ESCAPED = (r"\%", r"\_", r"\\")


def _depth(text: str) -> int:
    deepest = depth = 0
    for sign in LITERAL.sub("", text):
        if sign in "([{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in ")]}":
            depth -= 1
    return deepest


def _nots(text: str) -> int:
    bare = LITERAL.sub("", text)
    return len(re.findall(r"\bnot\b", bare, re.IGNORECASE)) + max(
        map(len, re.findall(r"[-+\s]+", bare)), default=0
    )
