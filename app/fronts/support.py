"""A support of the contact line: a named place in the plane, and how it pulls."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Support:
    """A place that fighting is named at, in kilometres of the plane: how much it weighs, how far beyond it the line is.

    A point of an analyst's line pulls too, but is not `is_named`: it neither closes a gap nor makes a piece.
    """

    code: str
    x: float
    y: float
    weight: float
    shift_km: float
    is_named: bool = True
