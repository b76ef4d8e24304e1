"""Bracketed: how often something befell a place, told in brackets behind it: "обстріляв A (тричі), B (двічі), C"."""

from app.geoparse.groups import Group
from app.geoparse.head import Head
from gazetteer.patterns import regex

OF_THE_PLACE = regex(r"[PA]\([MN]\)")


def without_counted(shape: str, heads: list[Head], owned: list[list[Group]]) -> list[list[Group]]:
    """Take the places that have their own number in brackets from what is told of all without one."""
    counted = {match.start() for match in OF_THE_PLACE.finditer(shape)}
    return [
        own
        if head.quantity is not None or head.first - 2 in counted
        else [left for group in own if (left := _left(group, counted)).places]
        for head, own in zip(heads, owned, strict=True)
    ]


def _left(group: Group, counted: set[int]) -> Group:
    pairs = [(p, n) for p, n in zip(group.places, group.naming, strict=True) if p not in counted]
    return group._replace(places=tuple([p for p, _ in pairs]), naming=tuple([n for _, n in pairs]))
