"""Claims: the drafts of a briefing's sentences become its claims, each with its quote and the rules that built it."""

from collections.abc import Callable
from typing import NamedTuple

from app.authorities import AUTHORITIES, MAYORS
from app.claimants import REGION_OF
from app.geoparse.antecedents import with_antecedents
from app.geoparse.armsalone import with_arms_of_the_strike
from app.geoparse.breakdowns import place_wholes, settle_rest
from app.geoparse.carried import Carried, Seats, note_places
from app.geoparse.carry import enter, enter_past, inherit_all
from app.geoparse.continued import continued, downed
from app.geoparse.dating import date_all
from app.geoparse.drafts import OF_THE_COUNTRY, SOME_REGION, Draft, Tokens
from app.geoparse.head import GROUND
from app.geoparse.heldtowns import settle
from app.geoparse.joint import SAME, same_as_before
from app.geoparse.leftover import REST
from app.geoparse.lists import LISTED, NO_HEADING, forget_heading, is_of_list, next_heading, with_heading
from app.geoparse.loose import first_loose, with_places
from app.geoparse.merging import count_before, merge
from app.geoparse.moments import DAY_OF_REPORT, MOMENT
from app.geoparse.placing import Placed
from app.geoparse.plans import Said
from app.geoparse.readings import drafts_of
from app.geoparse.regiontotals import is_digest_of_regions, region_counted
from app.geoparse.sametown import lately_struck
from app.geoparse.sentences import Sentence
from app.geoparse.shapes import remembered
from app.geoparse.skeletons import Meant
from app.geoparse.sorts import SPECIFIC
from app.geoparse.speakers import OF_A_STRANGER, give_to_speakers, said_by_strangers
from app.geoparse.spoken import Spoken, only_says_who
from app.geoparse.spoken import spoken as as_spoken
from app.geoparse.standing import WHOLE_WAR, is_one, stands
from app.geoparse.suchcases import with_such_cases
from app.geoparse.timed import Timed, morning_told, read_window
from app.geoparse.topics import is_other_topic
from app.geoparse.undergone import keep_in_the_air
from app.geoparse.voices import give_voices, who_says
from app.geoparse.wholes import OF_ALL_FRONTS, be_along_the_one, give_direction, note_wholes, own_zone
from app.geoparse.whose import is_of_more, is_of_occupier, side
from app.geoparse.windows import Clockwork
from app.governors import OCCUPATION, OCCUPATION_OF
from app.model import (
    Briefing,
    Claim,
    EventKind,
    Relation,
    ReportedCount,
    Scope,
    Span,
    Status,
    Window,
)
from gazetteer.patterns import regex

SOON = 3
"""So many sentences after what was spoken of, a number may be of that."""
PARSER_VERSION = "1"
tells_places, OCCUPIERS = remembered(regex(r"[PADpC]").search), {OCCUPATION, *OCCUPATION_OF.values()}
OF_ONE_REGION = EventKind.SHELLING, EventKind.UNSPECIFIED
"""Kinds whose number without a place is that of the only region a text names; others are told for the country, too."""
NONE = ReportedCount(0, 0, 0, Status.ZERO)
ONE, UNNUMBERED = ReportedCount(1, 1, 1, Status.REPORTED), ReportedCount(1, None, None, Status.UNNUMBERED)


def draft_all(
    sentences: list[Sentence],
    spoken: list[Spoken],
    has_voice: bool = False,
    office: str = "",
    seats: Seats | None = None,
    codes: list[str] | None = None,
) -> list[Draft]:
    """Return the drafts of a text in order; what is only carried from sentence to sentence is filled in.

    A source that `has_voice` speaks for itself: whom it quotes once does not say the rest of its text. `office` is the
    administration of the only region that the text names: "the regional administration said"; `seats` are centres of areas.
    """
    drafts: list[Draft] = []
    carried = Carried(seats=seats or {}, codes=codes or [], has_voice=has_voice)
    carried.is_digest = is_digest_of_regions(spoken)
    loose: Draft | None = None
    strangers = said_by_strangers(spoken)
    if is_other_topic(spoken):
        return []
    for number, (sentence, one) in enumerate(zip(sentences, spoken, strict=True)):
        enter(carried, sentence.paragraph, one, number in strangers)
        over = carried.heading
        listed = None if over is NO_HEADING else with_heading(over, one.row, one.shape)
        if listed is not None:
            forget_heading(drafts, over, listed)
            one, carried.is_heading = as_spoken(listed), False
        one, meant = _with_meant(_going_on(one, drafts, carried, number), carried)
        row, shape = one.row, one.shape
        is_line = listed is not None or is_of_list(over, shape)
        opens_list = is_line or shape.endswith((":", ";"))
        carried.heading = next_heading(over, row, number, is_line) if opens_list else NO_HEADING
        is_past = (carried.is_past or "H" in shape) and enter_past(carried, row, shape)
        sort = carried.sort if number - carried.spoken <= SOON else ""
        found = own = [] if is_past else drafts_of(row, one.plan, number, sort, meant)
        if not found and loose is not None:
            found = with_places(loose, row, shape, number)  # a loose one keeps its own
        loose = first_loose(found)
        _fill_in(own, drafts, carried, one)
        _keep(found, drafts, carried, listed is not None)
        _note(carried, number, found, one)
    give_direction(drafts)
    if not has_voice:
        unsaid = [d for d in drafts if d.sentence not in strangers and OF_A_STRANGER not in d.rules]
        give_voices(unsaid, spoken, office, [sentence.paragraph for sentence in sentences], codes or [])
    date_all(drafts, spoken, sentences, codes or [])
    return drafts


def _fill_in(own: list[Draft], drafts: list[Draft], carried: Carried, one: Spoken) -> None:
    """Give the drafts of a sentence what holds for them: where and when it was, who says so, and what they are the rest of."""
    inherit_all(own, carried, one, drafts[-1] if drafts else None)
    be_along_the_one(own, drafts, one.shape, carried.codes)
    give_to_speakers(own, one)
    if REST in one.values:
        settle_rest(own, drafts, one.row, one.shape)
    if len(own) > 1:
        place_wholes(own, one.shape)


def _note(carried: Carried, number: int, found: list[Draft], one: Spoken) -> None:
    """Keep what a sentence spoke of, for those that go on with it."""
    if sort := _spoken_of(found) if found else _fought(one):
        carried.sort, carried.spoken = sort, number
    if found:
        carried.told, carried.is_calm = (number, found[0].sort), found[0].is_zero
    elif only_says_who(one) and carried.told[0] == number - 1:
        carried.told = (number, carried.told[1])
    carried.counted = (number, region_counted(one, found, carried))
    carried.lately = lately_struck(carried, number, found, one)
    for draft in found:
        if draft.head.quantity is not None:
            carried.numbered = number
            break
    carried.downed = (number, "" if found else downed(one))
    carried.has_evidence = carried.has_evidence or _is_of_war(found, one)


def _keep(found: list[Draft], drafts: list[Draft], carried: Carried, is_listed: bool) -> None:
    """Take the drafts of a sentence that say enough and more than the one before; a direction tells of this war."""
    has_evidence = carried.has_evidence or any(draft.directions for draft in found)
    for draft in found:
        if is_listed:
            draft.rules.append(LISTED)
        if count_before(draft, drafts):
            continue
        if stands(draft, has_evidence, carried.has_voice) and not merge(draft, _before(draft, drafts)):
            drafts.append(draft)


def _is_of_war(found: list[Draft], one: Spoken) -> bool:
    """Tell whether a sentence shows that its text speaks of this war, which a capital that speaks does not."""
    if "U" in one.shape or "C" in one.shape:
        return True
    if "S" in one.shape and any(i.letter == "S" and (i.place < 0 or i.value != "ukraine") for i in one.row):
        return True
    return any((draft.places or draft.areas) and draft.sort in SPECIFIC for draft in found)


def _going_on(one: Spoken, drafts: list[Draft], carried: Carried, number: int) -> Spoken:
    """Write out what a sentence takes from those before: "as many", and what goes on without its noun or verb."""
    if not SAME.keys().isdisjoint(one.values):
        again = same_as_before(one.row, drafts, number)
        one = one if again is None else as_spoken(again)
    elif "N" in one.shape and drafts and drafts[-1].sentence == number - 1:
        told = with_arms_of_the_strike(one.row, one.shape, drafts[-1])
        told = told or with_such_cases(one.row, one.shape, drafts[-1])
        one = one if told is None else as_spoken(told)
    more = continued(one.row, one.shape, carried, number)
    return one if more is None else as_spoken(more)


def _with_meant(one: Spoken, carried: Carried) -> tuple[Spoken, Meant]:
    """Write out what "it", "there" and "the region" stand for, and say what they are."""
    if "j" in one.shape:
        row = with_antecedents(one.row, carried)
        if "D" not in one.shape and not carried.directions:  # "За добу на цьому напрямку відбито 13 атак"
            carried.directions = [item for item in row if item.letter == "D"]
        return as_spoken(row, one.plan), tuple([(item.letter, item.value, item.place >= 0) for item in row])
    if tells_places(one.shape):
        note_places(carried, one.row)
    return one, ()


def _before(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """Return the draft that the next may go on with: not the part of the fights before that still go on."""
    if not drafts:
        return None
    last, before = drafts[-1], drafts[-2] if len(drafts) > 1 else None
    if before is None or not before.sentence == last.sentence < draft.sentence:
        return last
    return before if {"subset", "ongoing"} <= {*last.rules} else last


def _spoken_of(found: list[Draft]) -> str:
    """Return what a sentence spoke of: what it counts, else its weapons."""
    for draft in found:
        if draft.is_numbered:
            return "assault" if draft.sort == "attack" and draft.kind is EventKind.CLASH else draft.sort
    return next((draft.sort for draft in found if draft.sort in SPECIFIC), "")


def _fought(one: Spoken) -> str:
    """Return the fighting that a sentence names and claims nothing of: "less clashes than elsewhere"."""
    row = () if GROUND.isdisjoint(one.values) else one.row
    return next((i.value for i in reversed(row) if i.letter == "E" and i.value in GROUND), "")


class Source(NamedTuple):
    """What claims are written from: the briefing, its tokens and sentences, who speaks, and the time; `region` is its source's.

    `only_region` is the oblast that the text names, where it names no place outside it, `directions` are those that it names,
    `only_direction` the one that it names and tells nothing along.
    """

    briefing: Briefing
    said: list[Said]
    claimant: str
    clock: Clockwork
    oblast: Callable[[str], str]
    restore: Callable[[int], int]
    quotes: list[Span]
    windows: dict[tuple[str, Tokens | None, Tokens | None, bool], Window]
    region: str = ""
    only_region: str = ""
    directions: frozenset[str] = frozenset()
    only_direction: str = ""

    def span(self, sentence: int, first: int, stop: int) -> Span:
        """Return where some tokens of a sentence stand in the original text."""
        begin, end = self.said[sentence].span_of(first, stop)
        return Span(self.restore(begin), self.restore(end))

    def surface(self, tokens: Tokens | None) -> str:
        """Return some tokens as they stand in the original text."""
        if tokens is None:
            return ""
        span = self.span(*tokens)
        return self.briefing.text[span.start : span.stop]


def claims(pairs: list[tuple[Draft, Placed]], source: Source) -> tuple[Claim, ...]:
    """Return the claims of all drafts, numbered in the order of the text."""
    note_wholes([draft for draft, _ in pairs])
    keep_in_the_air([draft for draft, _ in pairs])
    settle(pairs, source.briefing, source.claimant)
    kept = [
        pair for pair in pairs if not (SOME_REGION in pair[0].rules and _is_of_some_region(*pair, source))
    ]
    ids = {id(draft): f"c{number}" for number, (draft, _) in enumerate(kept, start=1)}
    return tuple([_claim(draft, placed, source, ids) for draft, placed in kept])


def _is_of_some_region(draft: Draft, placed: Placed, source: Source) -> bool:
    """Tell whether a draft is of "the region", of which nobody can tell which it is: it is not of the whole front."""
    if placed.places or placed.direction or placed.within:
        return False
    claimant = _voice(draft, placed, source)
    return not _own_region(draft, claimant, source)[0]


def _claim(draft: Draft, placed: Placed, source: Source, ids: dict[int, str]) -> Claim:
    claimant = _voice(draft, placed, source)
    relation, related = _relation(draft, ids)
    direction, within = _where(draft, placed, claimant, source)
    return Claim(
        ids[id(draft)],
        source.briefing.id,
        draft.kind,
        side(draft, claimant, placed),
        claimant,
        count(draft, len(placed.places)),
        Scope.EACH if draft.is_each or draft.is_zero or not draft.is_numbered else Scope.SHARED,
        placed.places,
        direction,
        within,
        _window(draft, source),
        tuple([source.quotes[number] for number in draft.quotes]),
        _number_span(draft, source),
        tuple(draft.rules),
        relation,
        related,
        PARSER_VERSION,
    )


def _where(draft: Draft, placed: Placed, claimant: str, source: Source) -> tuple[str, str]:
    """Return the direction and the area of a claim; what names no place may be of those for whom its claimant speaks."""
    if placed.within or placed.places or placed.direction or {OF_THE_COUNTRY, OF_ALL_FRONTS} & {*draft.rules}:
        return placed.direction, placed.within
    zone = own_zone(draft, claimant, source.directions, source.only_direction)
    if zone:
        return zone, ""
    within, rule = _own_region(draft, claimant, source)
    if within:
        draft.rules.append(rule)
        if draft.sort == "attack" and "repelled" not in draft.rules:
            draft.kind = EventKind.UNSPECIFIED  # "26 attacks" on a region are no assaults
    return "", within


def _voice(draft: Draft, placed: Placed, source: Source) -> str:
    """Return who says it; mayors who tell of Ukraine's strikes are the occupation's, which tells of nothing that Ukraine holds."""
    told = OCCUPATION if draft.claimant == MAYORS and draft.is_ours else draft.claimant
    is_theirs = told not in OCCUPIERS or is_of_occupier(draft, placed, source.clock.as_of.moment.date())
    return who_says(told if is_theirs else "", draft.rules, placed, source.claimant)


def _own_region(draft: Draft, claimant: str, source: Source) -> tuple[str, str]:
    """Return the oblast that an administration or another voice of a region speaks of when it names no place, and the rule."""
    if claimant in REGION_OF:
        return source.oblast(REGION_OF[claimant]), "own_region"
    if claimant != source.claimant and claimant not in AUTHORITIES:
        return "", ""
    is_counted = draft.is_numbered and (draft.kind in OF_ONE_REGION or SOME_REGION in draft.rules)
    is_counted = is_counted and not is_of_more(draft, source.only_region, source.clock.as_of.moment.date())
    if source.only_region and is_counted and draft.window != WHOLE_WAR:
        return source.only_region, "only_region"
    return source.region, "region_of_the_source"


def _relation(draft: Draft, ids: dict[int, str]) -> tuple[Relation | None, str]:
    if draft.repeats is not None and id(draft.repeats) in ids:
        return Relation.REPEATS, ids[id(draft.repeats)]
    if draft.part_of is not None and id(draft.part_of) in ids and not _exceeds(draft, draft.part_of):
        return Relation.PART_OF, ids[id(draft.part_of)]
    return None, ""


def _exceeds(part: Draft, whole: Draft) -> bool:
    """Tell whether a number is more than another of its kind can be, and so no part of it."""
    one, other = part.head.quantity, whole.head.quantity
    if part.kind is not whole.kind or one is None or other is None or other.interval.high is None:
        return False
    return one.interval.low > other.interval.high


def _number_span(draft: Draft, source: Source) -> Span | None:
    quantity = draft.head.quantity
    if quantity is None or quantity.first < 0:
        return None
    sentence = draft.number_in if draft.number_in >= 0 else draft.sentence
    return source.span(sentence, quantity.first, quantity.stop)


def _window(draft: Draft, source: Source) -> Window:
    told_at = draft.told_at
    if told_at is None and draft.day_at is None and not draft.window:
        told_at = morning_told(source.said[draft.sentence].tokens.words, draft.sentence, source.clock)
    key = ("clock" if told_at is not draft.told_at else draft.window, told_at, draft.day_at)
    known = source.windows.get((*key, DAY_OF_REPORT in draft.rules))
    if known is None:
        words = source.said[draft.day_at[0]].tokens.words if draft.day_at is not None else []
        known = read_window(Timed(*key, DAY_OF_REPORT in draft.rules), words, source.surface, source.clock)
        source.windows[(*key, DAY_OF_REPORT in draft.rules)] = known
    return known


def count(draft: Draft, places: int) -> ReportedCount:
    """Return what a draft counts at so many places; a bare singular of one place is one: "an air strike", "дрон влучив"."""
    if draft.is_zero:
        return NONE
    quantity = draft.head.quantity
    if quantity is not None:
        low, best, high = quantity.interval.low, quantity.interval.best, quantity.interval.high
        return ReportedCount(low, best, high, Status.REPORTED, quantity.hedge)
    is_joint = bool(draft.directions) and not draft.places and draft.sort in SPECIFIC  # "на A і B — авіаудар"
    is_bare_one = draft.is_single and is_one(draft) and (places < 2 or is_joint)
    is_at_once = len(draft.places) == places == 1 and MOMENT in draft.rules
    return ONE if is_bare_one or is_at_once else UNNUMBERED
