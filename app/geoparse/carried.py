"""Carried: what holds for the sentences that follow, as they change it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from app.authorities import AUTHORITIES
from app.geoparse.drafts import Tokens
from app.geoparse.items import Item, letters_of
from app.geoparse.lists import NO_HEADING, Heading
from app.geoparse.shapes import remembered
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

SMALL_AREAS = (PlaceKind.RAION.value, PlaceKind.HROMADA.value)
"""Areas that "the region" does not mean where an oblast was named before."""
LIST_OF_PLACES = 4
"""So many places of one sentence have no area of their own."""
TELLING = "PADpC"
"""The letters of places, and of those whose office may be that of one."""
tells_near = remembered(regex(r"bs{0,2}P").search)
ADMINISTRATION = "-administration"
"""What the ids of those end in who speak for an oblast, which is their "region"."""


Seats = dict[int, tuple[tuple[str, str], ...]]
"""The levels and codes of the areas that toponyms are the centres of, or are themselves, by their numbers."""


Moment = tuple[str, Tokens | None, Tokens | None]
"""A window, where it is told, and where the day is."""


class Lately(NamedTuple):
    """The one town that was told to be struck last, in which sentence, and by what sort of strike; none where it is open."""

    sentence: int
    town: Item | None
    sort: str


NOWHERE_LATELY = Lately(-1, None, "")


@dataclass(slots=True)
class Carried:
    """What is in force when a sentence begins, and what it adds.

    `area` and `spot` are the region and the place named last, for "the region" and "the area". `moment` is the night, hour or
    day of the draft before, for the rest of its paragraph, `dated` the last one with a day. `struck` are the places near which
    an army was told to be struck, for the attacks that it is then told to have repelled. `named` are the places of the sentence
    before, for one that goes on without saying who or where. `authority`: who speaks in the sentence at hand alone, the police
    say.
    `has_own_direction`: the sentence at hand names its direction, so none is carried into it. `is_spent`: what a heading of
    places heads stands behind it in its own line.
    `title_town` is the one that news or a part of them are about, `heading_town` the one of a heading that has just been read.
    `opens`: the sentence at hand opens a paragraph.
    `headed` are the places that head the paragraph, for numbers without a place in it.
    `is_blasted`: the sentence before told of explosions alone, which hits are told of. `listing`: the areas of a total that
    is told in parts, one a line. `is_along`: what was named last is a direction. `is_lead`: the direction is the one that
    news open with, which totals told after it are not of, `is_worst`: it is where it was hottest, of which strikes told after it
    are not. `along`: the directions that the paragraph has named so far, one or several in each sentence. `spoken` is the
    sentence that spoke of the `sort`, `told` the last that told of an event, and its sort, `is_calm`: that there was none,
    `downed` the one before and what it told to be shot down. `counted` is the last sentence that counted strikes of a region, and
    that region, `numbered` the last one that counted anything. `seats` tells of which areas toponyms are centres, or which they
    are, `seat` the centres named last, `codes` are the places that toponyms mean. `digest` is the region that heads the lines at
    hand where `is_digest` says that the text goes from region to region.
    """

    paragraph: int = -1
    directions: list[Item] = field(default_factory=list)
    along: set[tuple[str, ...]] = field(default_factory=set)
    areas: list[Item] = field(default_factory=list)
    places: list[Item] = field(default_factory=list)
    headed: list[Item] = field(default_factory=list)
    area: Item | None = None
    spot: Item | None = None
    town: Item | None = None
    title_town: Item | None = None
    heading_town: Item | None = None
    front: list[Item] = field(default_factory=list)
    paragraphs: int = 0
    day_window: str = ""
    is_recap: bool = False
    claimant: str = ""
    voice: str = ""
    authority: str = ""
    window: str = ""
    window_before: str = ""
    moment: Moment = ("", None, None)
    dated: Moment = ("", None, None)
    sort: str = ""
    spoken: int = 0
    told: tuple[int, str] = (-1, "")
    is_calm: bool = False
    downed: tuple[int, str] = (-1, "")
    counted: tuple[int, Item | None] = (-1, None)
    numbered: int = -1
    struck: list[Item] = field(default_factory=list)
    lately: Lately = NOWHERE_LATELY
    heading: Heading = NO_HEADING
    named: list[Item] = field(default_factory=list)
    is_heading: bool = False
    is_spent: bool = False
    is_lead: bool = False
    is_worst: bool = False
    is_first: bool = True
    opens: bool = False
    opening: Item | None = None
    has_own_direction: bool = False
    is_along: bool = False
    has_evidence: bool = False
    has_voice: bool = False
    is_past: bool = False
    is_blasted: bool = False
    listing: list[Item] = field(default_factory=list)
    seats: Seats = field(default_factory=dict)
    seat: dict[str, Item] = field(default_factory=dict)
    codes: list[str] = field(default_factory=list)
    digest: Item | None = None
    is_digest: bool = False


WHERE_IT_LIES = regex(r"P[io][aks]{0,3}$")
"""What stands before a region that only says where a place lies: "attacks on A in the B region"."""


def note_places(carried: Carried, row: list[Item], before: str = "") -> None:
    """Keep the region and the place named last, for "the region" and "the area"; `before` is the letter before the row.

    A region whence something was fired is none.
    """
    places = 0
    for at, item in enumerate(row):
        is_origin, before = before == "f" and item.letter == "A", item.letter
        if item.letter not in TELLING or is_origin:
            continue
        if item.letter in "PAD":
            carried.is_along = item.letter == "D"
        if item.letter == "A":
            is_beyond = at > 0 and row[at - 1].value in SMALL_AREAS and item.value not in SMALL_AREAS
            is_beyond = is_beyond or WHERE_IT_LIES.search(letters_of(row[:at])) is not None
            carried.spot = carried.spot if is_beyond else item
            if item.value not in SMALL_AREAS or carried.area is None or carried.area.value in SMALL_AREAS:
                carried.area = item
        elif item.letter == "P":
            is_quarter = item.value == PlaceKind.DISTRICT.value and carried.town is not None
            carried.spot, carried.town = item, carried.town if is_quarter else item
            for level, _ in carried.seats.get(item.place, ()):
                carried.seat[level] = item
            places += 1
        elif item.letter in "pC" and item.place >= 0 and item.value.endswith((ADMINISTRATION, *AUTHORITIES)):
            carried.area = item._replace(letter="A", value=PlaceKind.OBLAST.value)
    if places >= LIST_OF_PLACES:  # "the area" of a list is that of all of it
        carried.spot = carried.area if any(item.letter == "A" for item in row) else None


def note_struck(carried: Carried, row: list[Item], shape: str) -> None:
    """Keep the places of a sentence that counts nothing: "нанесли поражение бригадам в районах A и B. Отражены две атаки"."""
    if tells_near(shape) and "l" not in shape:
        carried.struck = [item for item in row if item.letter == "P"]
