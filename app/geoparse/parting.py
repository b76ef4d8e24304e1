"""Parting: what is told once of several directions, each with its places, is told of each."""

from app.geoparse.groups import Group
from app.geoparse.head import Head
from gazetteer.patterns import regex

BRACKETED = regex(r"D(?:i?[aA])?\($")
"""A bracket behind a direction, and maybe where that is: "Курський в РФ (18 атак)"."""
OUTCOME_BEHIND, OUTCOME_OF = regex(r";[aSow]{0,3}R?$"), regex(r"N[aS]*E[aSw]?L?[aw]?R")
OF_THE_REGION = regex(r"[aSW]{0,2}i(?P<area>A)[aSW]{0,2}b?E[^:;VNM]*P[^:;VNM]*(?P<colon>:)[aSWw]{0,3}$")
Told = tuple[list[Head], list[list[Group]]]


def by_direction(shape: str, found: list[Head], owned: list[list[Group]], placed: list[Group]) -> Told:
    """Part "атакував біля A на X, на Y – біля B" by its directions; a number of all of them stays one."""
    owned = _on_its_direction(shape, found, owned) if ";" in shape else owned
    owned = (
        _of_the_region(shape, found, owned, placed)
        if "A" in shape and (":" in shape or "<" in shape)
        else owned
    )
    if "D" in shape and "A" in shape and (";" in shape or "B" in shape):
        for head, own in zip(found, owned, strict=True):
            _keep_to_clause(shape, head, own)
    if shape.count("D") < 2:
        return found, owned
    told = []
    for head, own in zip(found, owned, strict=True):
        parts = _parts(_with_leading(head, own, placed)) if head.quantity is None else []
        told += [(head, part) for part in parts or [own]]
    return [head for head, _ in told], [own for _, own in told]


def by_brackets(shape: str, found: list[Head], owned: list[list[Group]], placed: list[Group]) -> None:
    """Give what is told in brackets the direction before them: "Покровський (відбито 33 атаки) та Лиманський (18 атак)"."""
    for head, own in zip(found, owned, strict=True) if "D" in shape and "(" in shape else ():
        opened = shape.rfind("(", 0, head.first)
        match = BRACKETED.search(shape, 0, opened + 1) if opened > 0 else None
        if match is None or ")" in shape[opened : head.first]:
            continue
        before = match.start()
        inside = [g for g in own if g.letter != "D" and opened < g.first < shape.find(")", opened)]
        told = next((g for g in placed if g.first <= before < g.stop), None)
        if told is None:
            continue  # what stands there is no place of an event
        own[:] = [told._replace(places=(before,), naming=(told.naming[told.places.index(before)],)), *inside]


def _with_leading(head: Head, own: list[Group], placed: list[Group]) -> list[Group]:
    """Return the groups of a head in their order, with the direction that its clause opens with."""
    leading = [group for group in placed if group.letter == "D" and group.stop <= head.first]
    return sorted({*own, *leading[-1:]})


def _parts(told: list[Group]) -> list[list[Group]]:
    """Return the groups of each direction, which stands before its places or behind them; none where it is not so of each."""
    row = [group for group in told if group.letter != "A"]
    letters = "".join(group.letter for group in row)
    if letters.count("D") < 2 or letters not in ("DP" * (len(row) // 2), "PD" * (len(row) // 2)):
        return []
    opening = letters[0]
    parts: list[list[Group]] = []
    for group in told:
        if group.letter == opening or not parts:
            parts.append([])
        parts[-1].append(group)
    return parts if len(parts) == letters.count("D") else []


def _keep_to_clause(shape: str, head: Head, own: list[Group]) -> None:
    """Leave out the direction of another clause where an event's own tells a region: "12 clashes on D; in A 24 shellings"."""
    first = max(shape.rfind(";", 0, head.first), shape.rfind("B", 0, head.first))
    stop = min([at for mark in ";B" if (at := shape.find(mark, head.stop)) >= 0], default=len(shape))
    within = [group.letter for group in own if first < group.first < stop]
    if (
        len(within) < len(own)
        and "P" not in {group.letter for group in own}
        and set(within) in ({"A"}, {"D"})
    ):
        own[:] = [group for group in own if first < group.first < stop]


def _of_the_region(
    shape: str, found: list[Head], owned: list[list[Group]], placed: list[Group]
) -> list[list[Group]]:
    """Let a number behind a colon be of the region at the head: "На Луганщині під вогнем A, B та C: за добу 16 обстрілів"."""
    for index, (head, own) in enumerate(zip(found, owned, strict=True)):
        match = OF_THE_REGION.match(shape, 0, head.first) if head.form == "counted" else None
        if match is not None and own and all(group.stop <= match.end("colon") for group in own):
            owned[index] = [g for g in placed if g.letter == "A" and g.first == match.start("area")]
        whole = [g for g in owned[0] if g.letter == "A"] if _ends_parts(shape, index, found, owned) else []
        owned[index] = whole or owned[index]
    return owned


def _ends_parts(shape: str, index: int, found: list[Head], owned: list[list[Group]]) -> bool:
    """Tell whether a number ends the parts of a region's: "112 обстрілів області, у тому числі 8 з РСЗВ по A та 98 артударів"."""
    head, own = found[index], owned[index]
    is_last = index > 1 and index == len(found) - 1 and head.form == "counted"
    if not is_last or "<" not in shape[: head.first] or shape[head.first - 1] != "&" or not own:
        return False
    return own == owned[index - 1] and all(group.stop <= head.first for group in own)


def _on_its_direction(shape: str, found: list[Head], owned: list[list[Group]]) -> list[list[Group]]:
    """Keep attacks repelled behind a semicolon on the direction told before it: "tried 20 times on D; 17 attacks were repelled"."""
    for index in range(1, len(found)):
        before = shape[found[index - 1].stop : found[index].first]
        if owned[index] or found[index].quantity is None or OUTCOME_BEHIND.search(before) is None:
            continue
        if OUTCOME_OF.match(shape, found[index].first) or before.endswith("R"):
            owned[index] = [group for group in owned[index - 1] if group.letter == "D"]
    return owned
