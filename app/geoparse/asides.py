"""Asides: places that only say where another lies, or where somebody speaks."""

import re

from app.geoparse.items import Item

SEAT = re.compile(r"[Cg]a?(?P<seat>iP)(?=c)")
"""Where the one is who speaks: "the General Staff in Kyiv said"."""
BESIDE = re.compile(r"P(?P<beside>,[sb]P)(?![&P])")
TOWARDS, BEARING = re.compile(r"(?P<before>[^,&;]?)P(?P<beside>,bP)(?=,|$)"), "bearing"
"""A place that only says where another lies: "at A, west of B, 8 assaults were repelled"."""
SUBURB = "suburb"
"""The value of "a suburb of" and "a village near"."""


def with_asides(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Leave out places that nothing is told of: "the General Staff in Kyiv said", "in Antonivka, a suburb of Kherson"."""
    if "P" in shape:
        spans = [match.span("seat") for match in SEAT.finditer(shape)]
        spans += [m.span("beside") for m in BESIDE.finditer(shape) if row[m.end() - 2].value == SUBURB]
        spans += [
            m.span("beside")
            for m in TOWARDS.finditer(shape)
            if row[m.end() - 2].value == BEARING and row[max(0, m.start("beside") - 2)].value != BEARING
        ]
        for first, stop in sorted(set(spans), reverse=True):
            row, shape = [*row[:first], *row[stop:]], shape[:first] + shape[stop:]
    return row, shape
