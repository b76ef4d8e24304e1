"""Drafts: claims in the making, as one sentence tells them."""

from dataclasses import dataclass, field

from app.geoparse.head import Head
from app.geoparse.items import Item
from app.model import EventKind, Naming

SOME_REGION = "some_region"
"""The value of "the region" of a text where none was named, and the rule of a draft that is told of it."""
OF_HEADING = "of_the_heading"
"""The rule of what has only the region that heads its paragraph."""
THE_COUNTRY = "country"
"""The value of what names Ukraine as a whole."""
OF_THE_COUNTRY = "of_the_country"
"""The rule of what struck Ukraine as a whole."""
ALL_TOLD = "all_told"
"""The rule of fights that a sentence opens with as a total: "Загалом за добу зафіксовано 196 бойових зіткнень"."""
AREAS_BESIDE = "areas_beside"
"""The rule of places told in one list with areas that do not hold them."""
CONTRAST = "contrast"
"""The rule of what befell places, behind a contrast to what befell a region."""
TOLD_BY_RUSSIA = "told_by_russia"
"""The rule of what Russia says, where nobody is told to have done it."""
OTHER_CLAUSE = "other_clause"
"""The rule of what stands behind a semicolon after another draft of its sentence."""
OURS = ("own", "ukraine")
"""The sides that Ukraine's are told by."""
Tokens = tuple[int, int, int]
"""A sentence and its tokens, from the first up to, not including, the last."""


@dataclass(slots=True)
class Draft:
    """A claim in the making.

    `sort` is what the sentence calls it, in the words of the lexicon; `side` who did it, likewise. `told_at` are the tokens
    of its window; `is_single`: its noun is a singular. `is_carried`: its direction was named in a sentence before.
    `number_in` is the sentence of its number, -1 where that is its own.
    """

    kind: EventKind
    sort: str
    head: Head
    places: list[tuple[Item, Naming]]
    directions: list[Item]
    areas: list[Item]
    is_zero: bool
    side: str
    rules: list[str]
    sentence: int
    is_each: bool = False
    has_evidence: bool = False
    is_carried: bool = False
    is_single: bool = False
    window: str = ""
    told_at: Tokens | None = None
    day_at: Tokens | None = None
    claimant: str = ""
    quotes: list[int] = field(default_factory=list)
    part_of: "Draft | None" = None
    repeats: "Draft | None" = None
    number_in: int = -1

    @property
    def is_numbered(self) -> bool:
        """Tell whether a number or vague word was told."""
        return self.head.quantity is not None

    @property
    def is_ours(self) -> bool:
        """Tell whether Ukraine did it, as its sentence says."""
        return self.side in OURS

    @property
    def is_somewhere(self) -> bool:
        """Tell whether a place of any kind goes with it."""
        return bool(self.places or self.directions or self.areas)
