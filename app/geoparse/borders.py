"""Borders: in what is told of a region across the border, a name that nobody there is known to bear is no village of Ukraine."""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple

from app.geoparse.atlas import OBLAST_START, Atlas
from app.geoparse.bearers import CITY
from app.geoparse.mates import list_of, told_before
from app.geoparse.scope import TextOrder
from app.geoparse.toponyms import ABROAD, AREA_KINDS, ORIGIN, PORT, Toponym, is_region_abroad, oblast_abroad
from app.geoparse.weighing import ONLY_CANDIDATE, Choice
from gazetteer.place import PlaceKind

BEYOND, OF_THE_CITY = "beyond_the_border", "district_of_the_city"
PORTS_ABROAD = frozenset(["RU-LEN-PRIMORSK", "RU-KDA-PORT-KAVKAZ", "RU-KDA-TEMRYUK"])
"""Ports whose names towns or villages of Ukraine bear that have none."""
TOWN = 15_000
"""From so many people on a town of Ukraine is meant where the region was told in another sentence; in the same, a city."""
AT_ONCE, IN_A_LIST = 1, 4
"""How many characters stand between a name and the region behind it, and between two names of one list."""
FEW = 10
"""How many districts of one town are told in a row."""


class Told(NamedTuple):
    """An area that a text tells: which toponym it is, and the oblast abroad that it is of, "" if of Ukraine."""

    number: int
    oblast: str


@dataclass
class Row:
    """Areas in the order of a text; found by halving, for a text may tell very many."""

    told: list[Told] = field(default_factory=list)
    is_abroad: bool = True
    one_until: int = 0
    """How many of them, from the first on, are of one oblast."""

    def add(self, area: Told) -> None:
        """Take the next area."""
        self.is_abroad = self.is_abroad and bool(area.oblast)
        if self.one_until == len(self.told) and (not self.told or self.told[0].oblast == area.oblast):
            self.one_until += 1
        self.told.append(area)

    def last_before(self, number: int) -> Told | None:
        """Return the last area told before a toponym."""
        place = bisect_left(self.told, (number,))
        return self.told[place - 1] if place else None

    def is_one_before(self, number: int) -> bool:
        """Tell whether all areas told before a toponym are of one oblast."""
        return bisect_left(self.told, (number,)) <= self.one_until


@dataclass
class Areas:
    """The areas that a text tells: all, and by the number of their sentence and of their paragraph."""

    all: Row = field(default_factory=Row)
    of_sentence: dict[int, Row] = field(default_factory=dict)
    of_paragraph: dict[int, Row] = field(default_factory=dict)


def beyond_borders(order: TextOrder, choices: list[Choice | None], atlas: Atlas) -> dict[int, Choice]:
    """Return, by number, the names that are told of regions across the border alone, as far as they were taken for Ukraine's."""
    if True not in [t.codes[0].startswith(ABROAD) or t.codes[-1].startswith(ABROAD) for t in order.toponyms]:
        return {}
    told = _areas(order)
    tells_regions = any(area.oblast for area in told.all.told)
    whole = told.all.told[0] if tells_regions and told.all.one_until == len(told.all.told) else None
    only = "" if tells_regions else _only_oblast_abroad(order, choices)
    found: dict[int, Choice] = {}
    for number, toponym in enumerate(order.toponyms):
        choice = choices[number]
        if not _may_be_elsewhere(toponym, choice):
            continue
        known = _known_abroad(number, order, choices, found, atlas)
        if known:
            found[number] = Choice(known, BEYOND)
            continue
        city = _city_abroad(number, order) if toponym.kind is PlaceKind.DISTRICT else ""
        if city:
            found[number] = Choice("", BEYOND, city)
            continue
        if not tells_regions:
            is_open = choice is None or not choice.code or toponym.kind is PlaceKind.DISTRICT
            if only and is_open:
                found[number] = Choice("", BEYOND, only)  # a hamlet told beside towns of one oblast there
            continue
        area, largest = _around(number, order, told, whole)
        if area is None or any(atlas.place(code).population >= largest for code in toponym.codes):
            continue
        found[number] = _there(number, area, order, choices, atlas)
    return found


def _only_oblast_abroad(order: TextOrder, choices: list[Choice | None]) -> str:
    """Return the oblast across the border of which all places are that a text tells for sure; "" where another is told."""
    told: set[str] = set()
    for toponym, choice in zip(order.toponyms, choices, strict=True):
        if toponym.kind in AREA_KINDS:
            return ""
        if toponym.kind is PlaceKind.DISTRICT and (choice is None or choice.rule != OF_THE_CITY):
            continue
        code = toponym.codes[0] if toponym.kind is PlaceKind.ABROAD else choice.code if choice else ""
        if code:
            told.add(oblast_abroad(code))
    return next(iter(told)) if len(told) == 1 else ""


def _may_be_elsewhere(toponym: Toponym, choice: Choice | None) -> bool:
    """Tell whether a name was taken for a village's, or for a district's of a city that the text does not name."""
    if toponym.kind is PlaceKind.DISTRICT:
        return choice is None or choice.rule != OF_THE_CITY
    is_abroad = choice is not None and choice.code.startswith(ABROAD)
    return toponym.kind is PlaceKind.SETTLEMENT and not is_abroad


def _known_abroad(
    number: int,
    order: TextOrder,
    choices: list[Choice | None],
    found: dict[int, Choice],
    atlas: Atlas,
) -> str:
    """Return the place across the border that a name means in a list of such, or as that of a port: "порти Приморськ та Усть-Луга".

    Beside no other name it is told with those of its sentence, or of the one before: "Дрони вразили Кіріші. Також уражено Приморськ".
    """
    here = order.toponyms[number]
    beyond = [code for code in here.codes if code.startswith(ABROAD)]
    if len(beyond) != 1 or any(
        atlas.place(code).population >= CITY for code in here.codes if code not in beyond
    ):
        return ""
    following = order.toponyms[number + 1 : number + 2]
    if following and following[0].beside and following[0].kind in AREA_KINDS:
        return ""  # "у порту Приморська Запорізької області"
    if here.told_as == PORT and beyond[0] in PORTS_ABROAD:
        return beyond[0]
    listed = list_of(number, order)
    others = [found.get(at) or choices[at] for at in listed or told_before(number, order)]
    told = [choice.code for choice in others if choice is not None and choice.code]
    is_there = bool(listed) or oblast_abroad(beyond[0]) in map(oblast_abroad, told)
    return beyond[0] if told and is_there and all(code.startswith(ABROAD) for code in told) else ""


def _city_abroad(number: int, order: TextOrder) -> str:
    """Return the oblast of the town across the border that a district is of, "" where none is told with it.

    It follows at once, "в Калининском районе Твери", or was the last one told in the paragraph, "в Волгограде, в Советском районе".
    """
    here, toponyms = order.toponyms[number], order.toponyms
    following = toponyms[number + 1 : number + 2]
    if following and following[0].start - here.stop <= AT_ONCE:
        return oblast_abroad(following[0].codes[0])
    paragraph = order.sentences[order.sentence_of[number]].paragraph
    at = number - 1
    while at > number - FEW and at >= 0 and toponyms[at].kind is PlaceKind.DISTRICT:
        at -= 1
    if at < 0 or order.sentences[order.sentence_of[at]].paragraph != paragraph:
        return ""
    return oblast_abroad(toponyms[at].codes[0])


def outside_their_region(order: TextOrder, choices: list[Choice | None], atlas: Atlas) -> dict[int, Choice]:
    """Return, by number, the names of a list that its region follows at once and that were taken for places elsewhere."""
    found: dict[int, Choice] = {}
    for number, toponym in enumerate(order.toponyms):
        if toponym.kind is not PlaceKind.OBLAST or len(toponym.codes) != 1:
            continue
        at, gap = number - 1, AT_ONCE
        while at >= 0 and _is_followed(at, gap, order):
            choice = choices[at]
            meant = (choice.code or choice.sure_area) if choice is not None else ""
            is_elsewhere = not meant.startswith(toponym.codes[0][:OBLAST_START])
            is_town = any(atlas.place(code).population >= TOWN for code in order.toponyms[at].codes)
            # "у A та B Херсонської області": the one told first may lie elsewhere
            is_sure = at < number - 1 and choice is not None and choice.rule == ONLY_CANDIDATE
            if is_elsewhere and not (is_town or is_sure) and not order.toponyms[at].typo:
                found[at] = _there(at, Told(number, toponym.codes[0]), order, choices, atlas)
            at, gap = at - 1, IN_A_LIST
    return found


def _is_followed(at: int, gap: int, order: TextOrder) -> bool:
    """Tell whether a settlement's name is followed by the next name within so many characters."""
    here, following = order.toponyms[at], order.toponyms[at + 1]
    return here.kind is PlaceKind.SETTLEMENT and following.start - here.stop <= gap


def _areas(order: TextOrder) -> Areas:
    """Return the areas that a text tells, but not those that something only comes from."""
    found = Areas()
    for number, toponym in enumerate(order.toponyms):
        is_abroad = is_region_abroad(toponym.codes[0])
        if toponym.role != ORIGIN and (is_abroad or toponym.kind in AREA_KINDS):
            sentence = order.sentence_of[number]
            area = Told(number, oblast_abroad(toponym.codes[0]) if is_abroad else "")
            found.all.add(area)
            found.of_sentence.setdefault(sentence, Row()).add(area)
            found.of_paragraph.setdefault(order.sentences[sentence].paragraph, Row()).add(area)
    return found


def _around(number: int, order: TextOrder, told: Areas, whole: Told | None) -> tuple[Told | None, int]:
    """Return the area across the border that a name is told in, and from which size on a town is meant all the same."""
    here = order.sentence_of[number]
    own = told.of_sentence.get(here)
    if own is not None:
        at_once = _told_at_once(number, order, own)
        if at_once is not None:
            return at_once, CITY
        before = own.last_before(number)
        first = own.told[0]
        holder = before or (first if order.toponyms[first.number].beside else whole)
        is_there = own.is_abroad and (before is not None or whole is not None)
        return holder if is_there else None, CITY
    near = told.of_paragraph.get(order.sentences[here].paragraph)
    before = near.last_before(number) if near is not None else None
    if near is None or before is None:
        return whole or (told.all.last_before(number) if told.all.is_abroad else None), TOWN
    return before if before.oblast and near.is_one_before(number) else None, TOWN


def _told_at_once(number: int, order: TextOrder, told: Row) -> Told | None:
    """Return the area across the border that follows a name at once: "в деревне Рыжевка Рыльского района"."""
    at = bisect_left(told.told, (number + 1,))
    area = told.told[at] if at < len(told.told) else None
    if area is None or area.number != number + 1 or not area.oblast:
        return None
    return area if _is_followed(number, AT_ONCE, order) else None


def _there(number: int, area: Told, order: TextOrder, choices: list[Choice | None], atlas: Atlas) -> Choice:
    """Return the only place of the name in the region, else leave the name open in it."""
    toponym, around = order.toponyms[number], choices[area.number]
    inside = [code for code in toponym.codes if atlas.place(code).oblast == area.oblast]
    if len(inside) == 1:
        return Choice(inside[0], BEYOND)
    is_near = order.sentence_of[area.number] == order.sentence_of[number]
    return Choice("", BEYOND, around.code if is_near and around is not None else area.oblast)
