"""Assembly: drafts of single sentences become the claims of a briefing, with windows, claimants, directions and relations."""

import re
from collections.abc import Callable

from app.claimants import RUSSIAN_MINISTRY
from app.geoparse.atlas import Atlas
from app.geoparse.conventions import Interval
from app.geoparse.items import Item, Text
from app.geoparse.reader import Draft, read_sentence
from app.geoparse.resolve import Choice
from app.geoparse.sentences import Sentence
from app.geoparse.windows import Clockwork, as_of, window
from app.model import (
    Briefing,
    Claim,
    ClaimPlace,
    EventKind,
    Naming,
    Precision,
    Relation,
    ReportedCount,
    Scope,
    Side,
    Span,
    Status,
)
from gazetteer.place import PlaceKind

PARSER_VERSION = "1"
VICINITY_M = 5000
AREA_KINDS = (PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.HROMADA, PlaceKind.DIRECTION)


class Carried:
    """What one sentence leaves for the next."""

    def __init__(self) -> None:
        self.paragraph = -1
        self.directions: list[Item] = []
        self.areas: list[Item] = []
        self.claimant = ""
        self.window = ""
        self.told = ""
        self.heading = False
        self.sort = ""
        self.area: Item | None = None
        self.spot: Item | None = None
        self.places: list[Item] = []
        self.evidence = False
        self.own_direction = False


def assemble(
    briefing: Briefing,
    small: str,
    text: Text,
    sentences: list[Sentence],
    rows: list[list[Item]],
    choices: list[Choice],
    atlas: Atlas,
    restore: Callable[[int], int],
    source_claimant: str,
) -> tuple[Claim, ...]:
    """Return the claims of a briefing."""
    drafts: list[Draft] = []
    carried = Carried()
    for number, (sentence, row) in enumerate(zip(sentences, rows, strict=True)):
        _enter(carried, sentence, row)
        row = with_antecedents(row, carried)
        found = read_sentence(row, number, carried.sort)
        carried.sort = next((draft.sort for draft in found if draft.is_numbered), carried.sort)
        for draft in found:
            _inherit(draft, carried, row, drafts)
        kept = [draft for draft in found if _stands(draft, carried.evidence)]
        carried.evidence = carried.evidence or any(item.letter in "SUC" for item in row)
        for draft in kept:
            if not _merge(draft, drafts):
                drafts.append(draft)
    if is_other_topic(rows):
        drafts = []
    clock = Clockwork(as_of(small, briefing.published_at, briefing.dated_only), briefing.dated_only)
    builder = Builder(briefing, text, sentences, choices, atlas, restore, source_claimant, clock)
    for draft in drafts:
        builder.place(draft)
    relate(drafts, builder)
    for draft in drafts:
        builder.take_from_whole(draft)
    return builder.claims(drafts)


def with_antecedents(row: list[Item], carried: Carried) -> list[Item]:
    """Let "the region" and "the area" stand for the region or place named last."""
    found = []
    for item in row:
        if item.letter == "A":
            carried.area = carried.spot = item
        elif item.letter == "P":
            carried.spot = item
        elif item.letter == "j" and found and found[-1].letter in "PAD":
            found[-1] = found[-1]._replace(value="around")
            continue  # "the Bakhmut area"
        elif item.letter == "j":
            meant = carried.area if item.value == "region" else carried.spot
            item = (
                item._replace(letter="w")
                if meant is None
                else item._replace(letter=meant.letter, place=meant.place)
            )
        found.append(item)
    return found


def is_other_topic(rows: list[list[Item]]) -> bool:
    """Tell whether a text speaks of sports, labour or traffic and not of war."""
    topic = sum(item.letter == "y" for row in rows for item in row)
    war = sum(
        item.letter in "UC" or (item.letter == "S" and item.value.startswith(("enemy", "russia")))
        for row in rows
        for item in row
    )
    return topic > war


def _enter(carried: Carried, sentence: Sentence, row: list[Item]) -> None:
    letters = "".join(item.letter for item in row)
    if sentence.paragraph != carried.paragraph:
        if not carried.heading:
            carried.directions, carried.areas = [], []
            carried.claimant = ""
        carried.paragraph = sentence.paragraph
    carried.heading = len(row) <= 4 and ("D" in letters or "A" in letters)
    if re.fullmatch(r"[oisb]?P[,:dWh-]*", letters):
        carried.places = [item for item in row if item.letter == "P"]
    elif "P" in letters or "A" in letters or "D" in letters:
        carried.places = []
    directions = [item for item in row if item.letter == "D"]
    carried.own_direction = bool(directions)
    if directions:
        carried.directions, carried.areas = directions, []
    elif letters[:3].lstrip("iobw").startswith("A"):
        carried.areas = [item for item in row if item.letter == "A"]
        carried.directions = []
    elif "U" in letters or "l" in letters:
        carried.directions, carried.areas = [], []
    for item in row:
        if item.letter == "W" and item.value not in ("asof",):
            carried.window = item.value
            break
    for item in row:
        if item.letter == "C":
            carried.claimant = item.value


def _inherit(draft: Draft, carried: Carried, row: list[Item], drafts: list[Draft]) -> None:
    """Give a draft the direction, region or heading that holds for it, and its window and claimant."""
    if not draft.directions and not draft.areas:
        if _takes_direction(draft) and not carried.own_direction:
            draft.directions, draft.is_carried = list(carried.directions), True
        if not draft.directions:
            draft.areas = list(carried.areas)
        if not draft.directions and not draft.areas and not draft.places:
            draft.places = [(item, Naming.IN) for item in carried.places]
        last = drafts[-1] if drafts else None
        if (
            last is not None
            and not (draft.places or draft.directions or draft.areas)
            and draft.head.form == "grown"
        ):
            if last.kind is draft.kind and last.sentence == draft.sentence - 1:
                draft.areas, draft.places = list(last.areas), list(last.places)
    told = _nearest_window(draft, row)
    draft.window = told.value if told is not None else carried.window
    draft.told_at = (told.first, told.stop) if told is not None else None
    draft.claimant = carried.claimant


def _takes_direction(draft: Draft) -> bool:
    """Tell whether the direction of the sentences before holds: for fighting, and for strikes told with their places."""
    if draft.kind is EventKind.CLASH or draft.places:
        return True
    return draft.kind is EventKind.SHELLING and draft.is_numbered


def _nearest_window(draft: Draft, row: list[Item]) -> Item | None:
    """Return the window told in the sentence: the last one before the head, else the first after it."""
    windows = [(index, item) for index, item in enumerate(row) if item.letter == "W" and item.value != "asof"]
    before = [item for index, item in windows if index < draft.head.first]
    return before[-1] if before else (windows[0][1] if windows else None)


def _stands(draft: Draft, evidence: bool) -> bool:
    """Tell whether a draft says enough to be a claim."""
    somewhere = bool(draft.places or draft.directions or draft.areas)
    if draft.zero:
        return somewhere
    if draft.is_numbered:
        return somewhere or draft.evidence or (evidence and draft.sort not in ("attack", "strike"))
    if draft.head.form == "some" and evidence:
        return True
    return bool(draft.places or draft.areas) and draft.sort != "offensive"


def _merge(draft: Draft, drafts: list[Draft]) -> bool:
    """Join a draft to the one before where both tell the same event: its number in one, its places in the other."""
    if not drafts or draft.zero or drafts[-1].zero:
        return False
    before = drafts[-1]
    if before.kind is not draft.kind or draft.sentence - before.sentence > 1 or "ongoing" in before.rules:
        return False
    if draft.sentence == before.sentence:
        return _merge_in_sentence(before, draft)
    same = draft.directions and _numbers(before.directions) == _numbers(draft.directions)
    fits = not before.places or draft.sentence in before.quotes
    if same and draft.places and fits and before.is_numbered and not draft.is_numbered:
        _take_places(before, draft, "places_in_next_sentence")
        return True
    return False


def _merge_in_sentence(before: Draft, draft: Draft) -> bool:
    apart = (
        draft.directions and before.directions and _numbers(draft.directions) != _numbers(before.directions)
    )
    if apart or (draft.is_numbered and before.is_numbered) or "subset" in draft.rules:
        return False
    if not draft.is_numbered and (draft.places or not draft.areas):
        _take_places(before, draft, "places_of_one_event")
        return True
    if not before.is_numbered and not draft.places and (before.places or before.areas) and not draft.areas:
        before.head, before.rules = draft.head, [*before.rules, *draft.rules]
        return True
    return False


def _take_places(before: Draft, draft: Draft, rule: str) -> None:
    have = {item.place for item, _ in before.places}
    before.places += [pair for pair in draft.places if pair[0].place not in have]
    before.areas = before.areas or draft.areas
    before.directions = before.directions or draft.directions
    if draft.sentence not in before.quotes:
        before.quotes.append(draft.sentence)
    before.rules.append(rule)


def _numbers(found: list[Item]) -> list[int]:
    return [item.place for item in found]


class Builder:
    """What turns drafts into claims."""

    def __init__(
        self,
        briefing: Briefing,
        text: Text,
        sentences: list[Sentence],
        choices: list[Choice],
        atlas: Atlas,
        restore: Callable[[int], int],
        source_claimant: str,
        clock: Clockwork,
    ) -> None:
        self.briefing, self.text, self.sentences, self.choices = briefing, text, sentences, choices
        self.atlas, self.restore, self.source_claimant, self.clock = atlas, restore, source_claimant, clock
        self.placed: dict[int, tuple[tuple[ClaimPlace, ...], str, str]] = {}

    def place(self, draft: Draft) -> None:
        """Settle the places, the direction and the region around a draft."""
        told = [self._claim_place(*pair) for pair in draft.places]
        places = self._without_cities_of_districts(told)
        directions = [self.choices[item.place].code for item in draft.directions]
        areas, within = self._areas(draft.areas)
        if len(places) < len(told):
            within = next(place.code for place in told if place not in places)
        elif places and areas:
            within = self.choices[areas[0].place].code
        elif areas and not directions:
            places = [self._claim_place(item, Naming.IN) for item in areas]
        elif not places and len(directions) > 1:
            places = [self._claim_place(item, Naming.IN) for item in draft.directions]
        direction = directions[0] if len(directions) == 1 else ""
        if places and len(directions) > 1:
            direction = self._fitting(directions, places)
        if draft.is_carried and direction and places and self._lies_elsewhere(direction, places):
            direction = ""
        elif direction and len(places) > 1 and self._stretches(direction, places):
            draft.rules.append("front_names_stretch")
            direction = ""
        self.placed[id(draft)] = (tuple(places), direction, within)

    def take_from_whole(self, draft: Draft) -> None:
        """Place a part where its whole is placed: "62 shellings of A, 48 of them with MLRS"."""
        whole = draft.part_of
        if whole is not None and "subset" in draft.rules and self.placed[id(draft)] == ((), "", ""):
            self.placed[id(draft)] = self.placed[id(whole)]

    def _areas(self, areas: list[Item]) -> tuple[list[Item], str]:
        """Leave out an area that holds another of the list: it only says where that one is."""
        if len(areas) < 2:
            return areas, ""
        known = {item.place: self.atlas.get(self.choices[item.place].code) for item in areas}
        outer = {place.oblast for place in known.values() if place is not None and place.oblast != place.code}
        outer |= {
            place.raion for place in known.values() if place is not None and place.kind is PlaceKind.HROMADA
        }
        inner = [item for item in areas if self.choices[item.place].code not in outer]
        around = [item for item in areas if self.choices[item.place].code in outer]
        return (inner, self.choices[around[0].place].code if around else "") if inner else (areas, "")

    def _without_cities_of_districts(self, places: list[ClaimPlace]) -> list[ClaimPlace]:
        found = [self.atlas.get(place.code) for place in places]
        cities = {place.hromada for place in found if place is not None and place.kind is PlaceKind.DISTRICT}
        if not cities:
            return places
        return [
            claimed
            for claimed, place in zip(places, found, strict=True)
            if place is None or place.kind is not PlaceKind.SETTLEMENT or place.hromada not in cities
        ]

    def _lies_elsewhere(self, direction: str, places: list[ClaimPlace]) -> bool:
        """Tell whether all places lie in other directions than the one that the sentences before named."""
        day = self.clock.as_of.moment.date()
        for claimed in places:
            place = self.atlas.get(claimed.code)
            if place is None or self.atlas.covers(direction, place):
                return False
            if not self.atlas.directions_of(place, day):
                return False
        return True

    def _fitting(self, directions: list[str], places: list[ClaimPlace]) -> str:
        for direction in directions:
            if all(self._covers(direction, place.code) for place in places):
                return direction
        return ""

    def _covers(self, direction: str, code: str) -> bool:
        place = self.atlas.get(code)
        return place is not None and self.atlas.covers(direction, place)

    def _stretches(self, direction: str, places: list[ClaimPlace]) -> bool:
        """Tell whether two or more of the places lie in other directions than the one named."""
        day = self.clock.as_of.moment.date()
        outside = 0
        for claimed in places:
            place = self.atlas.get(claimed.code)
            if place is None or place.kind is not PlaceKind.SETTLEMENT or self.atlas.covers(direction, place):
                continue
            outside += bool(self.atlas.directions_of(place, day))
        return outside >= 2

    def _claim_place(self, item: Item, naming: Naming) -> ClaimPlace:
        toponym = self.text.toponyms[item.place]
        choice = self.choices[item.place]
        if item.value == "around" and naming is Naming.IN:
            naming = Naming.NEAR
        start, stop = self.restore(toponym.start), self.restore(toponym.stop)
        code = choice.code or choice.sure_area
        place = self.atlas.get(code)
        if not choice.code or toponym.kind in AREA_KINDS:
            precision, radius = Precision.AREA, 0
        elif naming is Naming.IN:
            precision, radius = Precision.SETTLEMENT, place.radius_m if place else 0
        else:
            precision, radius = Precision.VICINITY, max(VICINITY_M, place.radius_m if place else 0)
        return ClaimPlace(
            code,
            Span(start, stop),
            self.briefing.text[start:stop],
            precision,
            radius,
            naming,
            not choice.code,
        )

    def claims(self, drafts: list[Draft]) -> tuple[Claim, ...]:
        """Return the claims of all drafts, numbered in the order of the text."""
        ids = {id(draft): f"c{number}" for number, draft in enumerate(drafts, start=1)}
        return tuple(self._claim(draft, ids) for draft in drafts)

    def _claim(self, draft: Draft, ids: dict[int, str]) -> Claim:
        places, direction, within = self.placed[id(draft)]
        relation, related = None, ""
        if draft.repeats is not None:
            relation, related = Relation.REPEATS, ids[id(draft.repeats)]
        elif draft.part_of is not None:
            relation, related = Relation.PART_OF, ids[id(draft.part_of)]
        claimant = draft.claimant or self.source_claimant
        return Claim(
            ids[id(draft)],
            self.briefing.id,
            draft.kind,
            side(draft, claimant),
            claimant,
            count(draft),
            Scope.EACH if draft.each or draft.zero or not draft.is_numbered else Scope.SHARED,
            places,
            direction,
            within,
            window(draft.window, self._told(draft), self.clock),
            tuple(self._quote(number) for number in draft.quotes),
            self._number_span(draft),
            tuple(draft.rules),
            relation,
            related,
            PARSER_VERSION,
        )

    def _quote(self, number: int) -> Span:
        sentence = self.sentences[number]
        return Span(self.restore(sentence.start), self.restore(sentence.stop))

    def _told(self, draft: Draft) -> str:
        if draft.told_at is None:
            return ""
        tokens = self.text.tokens
        start, stop = tokens.starts[draft.told_at[0]], tokens.stops[draft.told_at[1] - 1]
        return self.briefing.text[self.restore(start) : self.restore(stop)]

    def _number_span(self, draft: Draft) -> Span | None:
        quantity = draft.head.quantity
        if quantity is None or quantity.first < 0:
            return None
        tokens = self.text.tokens
        return Span(
            self.restore(tokens.starts[quantity.first]), self.restore(tokens.stops[quantity.stop - 1])
        )


def count(draft: Draft) -> ReportedCount:
    """Return what the draft counts."""
    if draft.zero:
        return ReportedCount(0, 0, 0, Status.ZERO)
    quantity = draft.head.quantity
    if quantity is None:
        return ReportedCount(1, None, None, Status.UNNUMBERED)
    interval: Interval = quantity.interval
    return ReportedCount(interval.low, interval.best, interval.high, Status.REPORTED, quantity.hedge)


def side(draft: Draft, claimant: str) -> Side:
    """Return who did it; the Russian ministry has the roles the other way round."""
    is_russian = claimant in (RUSSIAN_MINISTRY, "belgorod-governor")
    told = draft.side
    if told == "russia":
        return Side.RUSSIA
    if told == "ukraine":
        return Side.UKRAINE
    if told == "own":
        return Side.RUSSIA if is_russian else Side.UKRAINE
    if told in ("enemy", "repelled"):
        return Side.UKRAINE if is_russian else Side.RUSSIA
    return Side.UKRAINE if is_russian and draft.kind is EventKind.CLASH else Side.RUSSIA


def relate(drafts: list[Draft], builder: Builder) -> None:
    """Find what repeats and what contains what."""
    _relate_repeats(drafts, builder)
    for index, draft in enumerate(drafts):
        if draft.kind is EventKind.GUIDED_BOMB:
            draft.part_of = next(
                (
                    o
                    for o in reversed(drafts[:index])
                    if o.kind is EventKind.AIR_STRIKE and draft.sentence - o.sentence <= 1
                ),
                None,
            )
        elif "subset" in draft.rules or "ongoing" in draft.rules:
            base = next(
                (
                    other
                    for other in reversed(drafts[:index])
                    if (
                        draft.kind is other.kind
                        or (draft.kind is EventKind.MLRS and other.kind is EventKind.SHELLING)
                    )
                    and other.part_of is None
                    and draft.sentence - other.sentence <= 2
                ),
                None,
            )
            draft.part_of = base


def _relate_repeats(drafts: list[Draft], builder: Builder) -> None:
    """Mark what is told twice: the same number of one kind, or a vague word for what a number tells."""
    for index, draft in enumerate(drafts):
        for other in drafts[:index]:
            if other.repeats is not None or draft.repeats is not None or other.kind is not draft.kind:
                continue
            if other.zero or draft.zero or "ongoing" in other.rules or "ongoing" in draft.rules:
                continue
            less, more = _lesser(other, draft, builder)
            if less is not None and more is not None:
                less.repeats = more
                less.rules.append("told_twice")


def _lesser(a: Draft, b: Draft, builder: Builder) -> tuple[Draft | None, Draft | None]:
    """Return which of two drafts only repeats the other, and the other; nothing if they tell different things."""
    places_a, direction_a, _ = builder.placed[id(a)]
    places_b, direction_b, _ = builder.placed[id(b)]
    codes_a, codes_b = {place.code for place in places_a}, {place.code for place in places_b}
    if direction_a and direction_b and direction_a != direction_b:
        return None, None
    if _same_number(a, b):
        if codes_a == codes_b and direction_a == direction_b:
            return b, a
        if not codes_a and codes_b and direction_a == direction_b:
            return a, b
        if not codes_b and codes_a and direction_a == direction_b:
            return b, a
        return None, None
    for vague, exact, codes, wider in ((a, b, codes_a, codes_b), (b, a, codes_b, codes_a)):
        if _may_be(vague, exact) and (codes < wider or codes == wider):
            return vague, exact
    return None, None


def _same_number(a: Draft, b: Draft) -> bool:
    qa, qb = a.head.quantity, b.head.quantity
    return (
        qa is not None
        and qb is not None
        and qa.interval == qb.interval
        and a.sentence != b.sentence
        and qa.interval.low > 1
    )


def _may_be(vague: Draft, exact: Draft) -> bool:
    """Tell whether a vague number may be the exact one: "dozens" and 59."""
    wide, plain = vague.head.quantity, exact.head.quantity
    if (
        wide is None
        or plain is None
        or wide.interval.low == wide.interval.high
        or plain.interval.best is None
    ):
        return False
    if plain.interval.low != plain.interval.high:
        return False
    high = wide.interval.high
    return wide.interval.low <= plain.interval.best and (high is None or plain.interval.best <= high)
