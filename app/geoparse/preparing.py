"""Preparing: before the heads of a sentence are found, its clauses are parted and its words are what they mean beside others."""

from app.geoparse.blasts import with_blasts, with_causes
from app.geoparse.clauses import with_clauses, with_other_repelled
from app.geoparse.items import Item
from app.geoparse.joint import with_joint
from app.geoparse.kinds import with_attackers
from app.geoparse.otherthings import without_other_things
from app.geoparse.parts import with_clauses_parted
from app.geoparse.portions import with_fallen, with_sufferers
from gazetteer.patterns import regex

ARSENAL = regex(
    r"[VL][^;:]*:N[^;:VL]*(?:;[awo]{0,2}N[^;:VL]*)+$|VN[aS]*K[^;:VL]*(?:;[awo]{0,2}N[aS]*K[^;:VL]*)+$"
)
"""Weapons told one under the other: "застосував по області: 5 ракет; 7 КАБ; 14 БпЛА"."""
SHORTEST_OF_TWO = 5
"""So many items tell of one thing alone."""


def prepared(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let words be what they mean beside others, and marks part what they part."""
    if ";N" in shape and ARSENAL.search(shape):
        row = [item._replace(letter=",") if item.letter == ";" else item for item in row]
        shape = shape.replace(";", ",")
    if "P" in shape and ("," in shape or ";" in shape):
        row, shape = without_other_things(row, shape)
    row, shape = with_clauses(row, shape) if shape.count("D") > 1 else (row, shape)
    row, shape = with_other_repelled(row, shape) if shape.count("R") > 1 else (row, shape)
    if ("P" in shape or "A" in shape) and len(shape) > SHORTEST_OF_TWO:
        row, shape = with_clauses_parted(row, shape)
    row, shape = with_causes(row, shape) if "NX" in shape and ("K" in shape or "H" in shape) else (row, shape)
    row, shape = with_blasts(row, shape) if "aX" in shape or "XK" in shape else (row, shape)
    row, shape = with_sufferers(row, shape) if "L" in shape else (row, shape)
    row, shape = with_joint(row, shape) if "N" in shape or "M" in shape else (row, shape)
    row, shape = (
        with_attackers(row, shape) if "EK" in shape or ("L" in shape and "K" in shape) else (row, shape)
    )
    row, shape = with_fallen(row, shape) if "V" in shape else (row, shape)
    return row, shape
