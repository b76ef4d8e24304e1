"""Lists: a heading says what happened or where, and each line under it the number and weapon, or the places."""

from typing import NamedTuple

from app.geoparse.drafts import Draft
from app.geoparse.head import ONE, shape_of
from app.geoparse.items import Item
from app.geoparse.rewriting import read_as
from gazetteer.patterns import regex

ARMS_HEAD = regex(r"^(?=[^N;E]*V)[^N;E]*:$")
"""A heading of weapons: "the enemy used over A:", "За добу ворог застосував:"."""
EVENT_HEAD = regex(r"^(?=[^;V]*E)[^;:VR]*:$")
"""A heading of places: "россияне вели обстрелы из минометов:", "Обстрілів зазнали понад 20 сіл області:"."""
UNDER_HEAD = regex(r"^[WwBd,]{0,4}bE(?P<verb>V)[wsN]{0,4}:$")
"""A heading of places that came under something: "Под обстрел попали следующие населённые пункты:"."""
ARMS_LINE = regex(r"-?\+?(?:N[aSwo]{0,3})?[KE][^VPN]*$|-?N[aSwo]{0,3}[KE][^VP]*$")
"""A line of a list under a heading: "▪️ 23 БпЛА типу «Герань-2»", "fpv-дрон;"."""
LISTED = "listed"
"""The rule of what a line of a list tells: two lines are two things, whatever their numbers."""
COUNTED_LINE = regex(r"-?N[aSwo]{0,3}K[^VPADE]*$")
COUNTED_ARMS = ("missile_strike", "drone_strike", "guided_bomb")
ARMS_AND_PLACES = regex(r"-?N[aSwo]{0,3}K[^VENK]*P[^VENK]*$")
"""A line with places of its own: "12 дронів Преображенка, Залізничне;"."""
TIMES_LINE = regex(r"-?(?=[^M]*\(M\))(?:[bjirso&,;.-]|[PA]|\(M\)|i?A)+$")
"""A line of places with how often each was struck: "міста A (тричі), сіл B (двічі) C громади;"."""
PLACE_LINE = regex(r"-?(?=[^PAD]*[PAD])(?:[birsoPDF&,;().-]|Aw?|a(?=[PA]))+$")
"""A line of places alone: "на слобожанском направлении – в районах A и B Харьковской области;"."""


DIRECTION_LINE = regex(
    r"-?[io]{0,2}D(?P<dash>[-:]?)(?P<arms>(?:,?f?[aS]{0,2}K(?:[,&]{1,2}f?[aS]{0,2}K)*[aw]{0,3})?)(?P<at>[abirsoPAF&,]*)[;.]?$"
)
"""A line of a direction with its places: "на слобожанском – Стрелечьей и Волчанских Хуторов;"."""
COUNTED_ALONG = regex(r"-?[io]{0,2}D-[aw]?N[aS]?s[bwo]{0,4}[;.]?$")
"""A line of a direction with how many settlements were struck: "на південнобузькому – понад 40 населених пунктів"."""
OF_FIRE = ("shelling", "strike", "air_strike", "mlrs")


OF_DIRECTION = regex(r"-?[io]{0,2}D[-:]")


class Heading(NamedTuple):
    """What a heading says for the lines of its list; `sentence` is its number, -1 for no heading.

    `struck` is what strikes without a weapon of their own say, where the lines turn out to count weapons.
    """

    items: list[Item]
    of_arms: bool
    sentence: int
    struck: tuple[Item, ...] = ()


NO_HEADING = Heading([], False, -1)


def is_of_list(over: Heading, shape: str) -> bool:
    """Tell whether a line of a direction that tells by itself what befell it stands in a list whose other lines do not."""
    return over.sentence >= 0 and OF_DIRECTION.match(shape) is not None


def next_heading(over: Heading, row: list[Item], sentence: int, is_line: bool) -> Heading:
    """Return what holds for the line after a sentence: the heading it stands under, or what it says itself."""
    if is_line:
        return over
    if row and row[-1].letter == ";" and over.sentence >= 0:
        return over  # "на A – у районах B і C. Окрім того, D зазнав двох авіаударів;"
    if not row or row[-1].letter != ":":
        return NO_HEADING
    shape = shape_of(row)
    came_under = UNDER_HEAD.match(shape)
    if came_under is not None:
        at = came_under.start("verb")
        row = read_as(row, at, letter="L", value="under")
        shape = shape_of(row)
    if ARMS_HEAD.match(shape):
        return Heading([item for item in row if item.letter in "SVLPADibsr&,"], True, sentence)
    if EVENT_HEAD.match(shape):
        items = [item for item in row if item.letter in "SLEKaf@&,"]
        return Heading(items, False, sentence, _struck(row) if "K" not in shape else ())
    return NO_HEADING


def with_heading(over: Heading, row: list[Item], shape: str) -> list[Item] | None:
    """Return a line with what its heading says; None if it is no line of that list."""
    if over.sentence < 0:
        return None
    if over.struck and COUNTED_LINE.match(shape):
        return [*over.struck, *row]
    if over.of_arms and ARMS_AND_PLACES.match(shape):
        first = shape.index("P")
        verbs = [item for item in over.items if item.letter in "SV"]
        return [*row[:first], *verbs, *row[first:]]
    if over.of_arms and TIMES_LINE.match(shape):
        places = [item._replace(letter="s", value="") if item.letter == "j" else item for item in row]
        return [*[item for item in over.items if item.letter in "SV"], *places]
    told = DIRECTION_LINE.match(shape)
    if told is not None and "P" in told["at"] and (over.of_arms or told["arms"]):
        return _along(over.items, row, told.start("dash"), told.end("dash"))
    if COUNTED_ALONG.match(shape) and not over.of_arms:
        return _along(over.items, row, shape.index("-", 1), shape.index("-", 1) + 1)
    line = ARMS_LINE if over.of_arms else PLACE_LINE
    if not line.match(shape):
        return None
    at = shape.find("K")
    if over.of_arms and at >= 0 and "N" not in shape and row[at].value in COUNTED_ARMS:
        return _counted(over.items, row, at)
    return [*over.items, *row]


def _along(over: list[Item], row: list[Item], first: int, stop: int) -> list[Item] | None:
    """Return a line of a direction with what befell its places: "на других направлениях враг ведет обстрелы: – на A – B"."""
    verbs = [item for item in over if item.letter in "SLVE"]
    if not any(item.value in OF_FIRE for item in verbs if item.letter in "VE"):
        return None
    return [*row[:first], *verbs, *row[stop:]]


def forget_heading(drafts: list[Draft], over: Heading, line: list[Item]) -> None:
    """Leave out what a heading claims itself, where its list tells it: "по області вдарили: 2 КАБ; 7 дронів"."""
    of_arms = over.of_arms or (over.struck and line[0] is over.struck[0])
    if of_arms and drafts and drafts[-1].sentence == over.sentence and not drafts[-1].is_numbered:
        drafts.pop()


def _struck(row: list[Item]) -> tuple[Item, ...]:
    """Return what strikes say of the weapons listed under them: "зафіксували удари такого озброєння:" reads "вдарили"."""
    events = [item for item in row if item.letter == "E"]
    if len(events) != 1 or events[0].value not in ("strike", "attack"):
        return ()
    told = [item for item in row if item.letter in "SEADPib"]
    return tuple([i._replace(letter="V", value="strike") if i.letter == "E" else i for i in told])


def _counted(over: list[Item], row: list[Item], at: int) -> list[Item]:
    """Count what a line of weapons tells in the singular: "КАБ;"; one of no number was fired, too."""
    if any(
        item.single or item.value == "drone_strike" for item in row if item.letter == "K"
    ):  # "БпЛА типу «Ланцет»;"
        return [*over, *row[:at], Item("N", row[at].first, row[at].first, "", ONE), *row[at:]]
    return [*(item._replace(value="launch") if item.letter == "V" else item for item in over), *row]
