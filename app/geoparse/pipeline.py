"""From a briefing to what it claims: the whole stair on one page."""

from collections import Counter
from collections.abc import Callable

from app.authorities import AUTHORITIES
from app.claimants import ADMINISTRATION_OF, OBLAST_OF, of_source
from app.claimants import known as known_claimant
from app.geoparse.atlas import OBLAST_START, Atlas, atlas
from app.geoparse.chosen import Where
from app.geoparse.claims import Source, claims, draft_all
from app.geoparse.clean import clean, same
from app.geoparse.compounds import with_compounds
from app.geoparse.context import choose_all
from app.geoparse.distances import told_by_distance
from app.geoparse.groundfights import fights_of
from app.geoparse.items import LETTER_OF_KIND
from app.geoparse.leads import with_retold
from app.geoparse.mentions import source_regions
from app.geoparse.merging import without_denied, without_told_closer
from app.geoparse.namesakes import read_areas
from app.geoparse.placing import Ground, place
from app.geoparse.plans import Said, said
from app.geoparse.relations import relate
from app.geoparse.resolve import NO_SUCH_NAME
from app.geoparse.scope import TextOrder
from app.geoparse.seats import seats_of
from app.geoparse.sentences import TITLE_CASE, Sentence, split
from app.geoparse.settled import settled_in
from app.geoparse.skeletons import Circumstances
from app.geoparse.spoken import Spoken
from app.geoparse.spoken import spoken as as_spoken
from app.geoparse.tokens import lower
from app.geoparse.toponyms import ABROAD, AREAS, Toponym, is_region_abroad
from app.geoparse.totals import Pair
from app.geoparse.voices import at_home, let_staff_tell_of_fights
from app.geoparse.weighing import Choice
from app.geoparse.whoseregion import region_spoken_of
from app.geoparse.windows import Clockwork, as_of
from app.model import (
    KYIV,
    NO_DECISIONS,
    NO_RECENT,
    Briefing,
    Decisions,
    Mention,
    Reading,
    RecentFront,
    Resolution,
    Span,
)
from gazetteer.index import Gazetteer, Hit
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

MOST_REGIONS, LEAST_AREAS = 2, 4
"""How many oblasts a text may be about, and how many of its areas must lie in the one that it is about where it names more."""
ON_BORDER = regex(
    r"(?:border|boundary)(?: of| with)?(?: the)? $|(?:меж|кордон|границ|рубеж)\w{0,4} (?:з |із |зі |с |со |между |між )?$"
)
BORDER_REACH = 24
"""What a region is told behind where only its border is meant, and how many characters before it that stands."""
KIND_NAMES = {kind: kind.value for kind in PlaceKind}
COMMUNITY = ("громад", "общин", "communit", "hromada")
OF_DIRECTION = regex(r"(?:,? (?:[иійта]{1,2} )?[\w'-]+(?:ом|ому|ім))* (?:напрям|направл|участк|ділянц)")
"""What makes an adjective without a capital that of a direction: "на купянском и лиманском направлениях"."""
BARE_ENDS = ("ском", "цком", "ському", "цькому", "зькому", "скому", "цкому")
BARE_DIRECTION = regex(r"(?:,? (?:[иійта]{1,2} )?[\w'-]+(?:[сц]ком|[сцз]ькому))* [–—] ")
ON_DIRECTION = regex(r"\bна (?:[\w'-]+(?:[сц]ком|[сцз]ькому),? (?:(?:и|і|й|та) )?)*$")
LISTED_DIRECTION = regex(
    r"(?:(?:направлени|напрямк)(?:ях|ям|ах|ам)|напрямків|направлений)(?: фронт[ау])?(?: [–—-]|:) "
    r"(?:[\w'-]+(?:[сц]к(?:ом|ому|им)|[сцз]ькому),? (?:(?:и|і|й|та) )?)*$"
)
"""What stands before such an adjective in a list of them: "на трех направлениях – купянском, лиманском"."""
LISTS_NEXT = regex(r"[,;] (?:[\w'-]+(?:[сц]ком|[сцз]ькому) (?:и|і|й|та) )*$")
COUNTED_NEXT = regex(
    r"(?: (?:и|і|й|та) [\w'-]+(?:[сц]ком|[сцз]ькому))* [–—-] (?:по )?"
    r"(?:\d|од[ин]|дв[аеі]|три|чотири|четыре|п['’]ят|пять|ш[іе]ст|с[іе]м|в[іо]с[іе]м|дев['’]?ят|десят)"
)
OF_ITS_SENTENCE = regex(r"(?:напрям|направл)[^.!?\n]*$")
OPENS_ON = regex(r"(?:^|[.!?;,\n]\s{0,3})(?:(?:а|и|і|й|та) )?на $")
NO_NOUN = regex(
    r" [\"«“]?(?:(?=активно|враг|ворог|против|окк?уп|атак|наступ|штурм|обстр)|(?!\w{3,}(?:ом|ем|ім|е|і|у|и)\b)\w)"
)
"""What follows the adjective where no noun does that it could be of: "на купянском рынке"."""
NEXT_LINE = regex(
    r"(?:[А-ЯІЇЄҐ][\w'-]+(?:[сцз]ький|[сц]ки?й|[сц]кое)|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?: [–—-]|:) "
    r"(?:\d|боє|боев|атак|без|од[ин]|дв[аеі]|три|чотири|четыре|п['’]ят|пять|ш[іе]ст|с[іе]м|в[іо]с[іе]м|дев['’]?ят|десят)"
)
"""How a line of a list of directions opens that leaves out the noun."""
BARE_REACH, LIST_REACH, SENTENCE_REACH, TEXT_REACH = 60, 140, 240, 900
CAPITAL_INSIDE = regex(r"[ -][A-ZА-ЯІЇЄҐ]")


def read(
    briefing: Briefing,
    gazetteer: Gazetteer,
    recent: RecentFront = NO_RECENT,
    decisions: Decisions = NO_DECISIONS,
) -> Reading:
    """Read a briefing: every place name with the place it means, every claim with its quote and the rules that built it."""
    known = atlas(gazetteer)
    text, restore = clean(briefing.text)
    small = lower(text)
    day = briefing.published_at.astimezone(KYIV).date()
    sentences, spoken = _sentences(text, small, known, day.year)
    order = _order(sentences, spoken, briefing.source, small, known)
    toponyms = order.toponyms
    settled, fights = settled_in(briefing, decisions, restore), fights_of(small, sentences)
    kinds = {toponym.kind for toponym in toponyms}
    regions = named = _text_regions(_areas_told(toponyms, small), kinds, known)
    if not regions and PlaceKind.OBLAST not in kinds:
        regions = region_spoken_of(spoken, text, small, known)
    distances = told_by_distance(text, small, toponyms, known)
    where = Where(day, recent, regions, _of_source(briefing.source, known), settled, distances, fights)
    choices = choose_all(order, known, where)
    others = _others(toponyms, choices, known)
    voice = of_source(briefing.source).id
    told: set[str] | tuple[str, ...] = named or {
        choice.code[:OBLAST_START] for choice in choices if choice.code
    }
    office = ADMINISTRATION_OF.get(next(iter(told))[:OBLAST_START], "") if len(told) == 1 else ""
    if PlaceKind.ABROAD in kinds and any(is_region_abroad(toponym.codes[0]) for toponym in toponyms):
        office = ""  # whose governor speaks is open
    rows = _rows(spoken, others)
    seats = seats_of(rows, choices, known)
    drafts = draft_all(
        sentences, rows, known_claimant(voice) is not None, office, seats, [choice.code for choice in choices]
    )
    drafts = at_home(drafts, rows, toponyms, voice)
    let_staff_tell_of_fights(drafts, voice)
    clock = Clockwork(as_of(small, briefing.published_at, briefing.dated_only), briefing.dated_only)
    spans = _spans([(toponym.start, toponym.stop) for toponym in toponyms], restore)
    surfaces = [briefing.text[span.start : span.stop] for span in spans]
    ground = Ground(toponyms, choices, spans, surfaces, known, clock.as_of.moment.date())
    placed = without_told_closer([(draft, place(draft, ground)) for draft in drafts])
    pairs = relate(with_retold(without_denied(placed), spoken, known.gazetteer), _is_headed(text, sentences))
    quotes = _spans([(start, stop) for start, stop, _ in sentences], restore)
    region = where.source_regions[0] if len(where.source_regions) == 1 else ""
    is_of_all = known_claimant(voice) is None or voice in AUTHORITIES
    only = _only_region(where, choices, known) if is_of_all else ""
    of_all = (region, only, *_directions(toponyms, choices, pairs))
    source = Source(briefing, spoken, voice, clock, known.oblast, restore, quotes, {}, *of_all)
    return Reading(claims(pairs, source), _resolutions(ground))


def _order(sentences: list[Sentence], spoken: list[Said], source: str, small: str, known: Atlas) -> TextOrder:
    """Return the toponyms of all sentences in order, with areas told apart from those of their name."""
    toponyms = [toponym for one in spoken if one.plan.toponyms for toponym in one.toponyms()]
    order = TextOrder(toponyms, [at for at, one in enumerate(spoken) for _ in one.plan.toponyms], sentences)
    return read_areas(order, _of_source(source, known), lower(source) + small, known)


def _of_source(source: str, known: Atlas) -> tuple[str, ...]:
    """Return the oblasts in the name of a source, or that of the administration it speaks for: "Віталій Кім"."""
    named = source_regions(source, known)
    code = OBLAST_OF.get(of_source(source).id, "")
    return named or ((known.oblast(code),) if code else ())


def _is_headed(text: str, sentences: list[Sentence]) -> bool:
    """Tell whether the first sentence is a headline: it stands in its own line, and no list follows it."""
    if len(sentences) < 2 or sentences[0].paragraph == sentences[1].paragraph:
        return False
    return not text[: sentences[0].stop].rstrip().endswith((":", ";"))


def _only_region(where: Where, choices: list[Choice], known: Atlas) -> str:
    """Return the oblast in which all places lie that a text names; "" where there is none, or another is named."""
    told = {choice.code[:OBLAST_START] for choice in choices if choice.code}
    if len(told) != 1 or len(where.text_regions) > 1 or not (start := next(iter(told))).startswith("UA"):
        return ""
    region = known.oblast(start)
    return region if where.text_regions in ((), (region,)) else ""


def _directions(
    toponyms: list[Toponym], choices: list[Choice], pairs: list[Pair]
) -> tuple[frozenset[str], str]:
    """Return the directions that a text names, and the only one where it tells nothing along it; "" else."""
    along = frozenset(
        [c.code for t, c in zip(toponyms, choices, strict=True) if t.kind is PlaceKind.DIRECTION]
    )
    is_open = len(along) == 1 and not any(draft.directions for draft, _ in pairs)
    return along, next(iter(along)) if is_open else ""


def _spans(pieces: list[tuple[int, int]], restore: Callable[[int], int]) -> list[Span]:
    """Return where pieces of the text stand in the original one."""
    if restore is same:
        return [Span(start, stop) for start, stop in pieces]
    return [Span(restore(start), restore(stop)) for start, stop in pieces]


def _sentences(text: str, small: str, known: Atlas, year: int) -> tuple[list[Sentence], list[Said]]:
    """Split a text and read each sentence for itself."""
    is_caseless = TITLE_CASE.search(text) is None
    hits: list[Hit] = []
    for hit in known.gazetteer.find(text):
        is_name = hit.capital or is_caseless
        if is_name or OF_DIRECTION.match(small, hit.stop) or _is_bare_direction(small, hit, known):
            hits.append(hit)
        else:
            hits += _inside(text, hit, known)
    hits = with_compounds(hits, text, known)
    sentences = split(text, [hit[:2] for hit in hits])
    tells_communities = any(word in small for word in COMMUNITY)
    opening, further = (
        Circumstances(is_caseless, tells_communities, opens_line, year) for opens_line in (True, False)
    )
    spoken: list[Said] = []
    at, paragraph = 0, -1
    for start, stop, number in sentences:
        first = at
        while at < len(hits) and hits[at].stop <= stop:
            at += 1
        while first < at and hits[first].start < start:
            first += 1
        is_further = number == paragraph and not _is_next_line(text, start, spoken[-1])
        circumstances = further if is_further else opening
        spoken.append(said(text[start:stop], start, hits[first:at], known, circumstances))
        paragraph = number
    return sentences, spoken


def _is_next_line(text: str, start: int, before: Said) -> bool:
    """Tell whether a sentence goes on as a line of a list of directions: "Гуляйпільський напрямок: 3. Оріхівський: 1."."""
    return NEXT_LINE.match(text, start) is not None and any(
        planned.toponym.kind is PlaceKind.DIRECTION for planned in before.plan.toponyms
    )


def _inside(text: str, hit: Hit, known: Atlas) -> list[Hit]:
    """Return the names inside one that has no capital: "southern Donetsk" is no direction, but Donetsk is a place."""
    match = CAPITAL_INSIDE.search(text, hit.start, hit.stop)
    if match is None and " " not in text[hit.start : hit.stop]:
        return []
    names = known.form(hit).names
    if PlaceKind.LANDMARK in names or (PlaceKind.ABROAD in names and text.startswith("порт ", hit.start)):
        return [hit]  # "острів Білогрудий", "донецкий аэропорт", "порт Кавказ"
    if match is None:
        return []
    at = match.start() + 1
    found = known.gazetteer.find(text[at : hit.stop])
    return [each._replace(start=each.start + at, stop=each.stop + at) for each in found if each.capital]


def _is_bare_direction(small: str, hit: Hit, known: Atlas) -> bool:
    """Tell whether an adjective without a capital is that of a direction without the noun: "а на купянском и лиманском – ..."."""
    if not small.endswith(BARE_ENDS, hit.start, hit.stop):
        return False
    if PlaceKind.DIRECTION not in known.form(hit).adjectives:
        return False
    if _is_counted_next(small, hit):
        return True
    if LISTED_DIRECTION.search(small, max(0, hit.start - LIST_REACH), hit.start) is not None:
        return True
    if (
        BARE_DIRECTION.match(small, hit.stop) is None
        and not _follows_directions(small, hit.start)
        and not _opens_on_direction(small, hit)
    ):
        return False
    return ON_DIRECTION.search(small, max(0, hit.start - BARE_REACH), hit.start) is not None


def _is_counted_next(small: str, hit: Hit) -> bool:
    """Tell whether a list goes on to it with its number alone: "на горловском направлении 12 обстрелов, донецком - 3"."""
    is_next = LISTS_NEXT.search(small, max(0, hit.start - BARE_REACH), hit.start) is not None
    return (
        is_next and COUNTED_NEXT.match(small, hit.stop) is not None and _follows_directions(small, hit.start)
    )


def _follows_directions(small: str, start: int) -> bool:
    """Tell whether the sentence told of a direction before: "на купянском направлении атаковали, на лиманском отбито 5 атак"."""
    return OF_ITS_SENTENCE.search(small, max(0, start - SENTENCE_REACH), start) is not None


def _opens_on_direction(small: str, hit: Hit) -> bool:
    """Tell whether a sentence opens so in a text that told of directions: "на четырех направлениях. На купянском отбиты 5 атак"."""
    if OPENS_ON.search(small, max(0, hit.start - BARE_REACH), hit.start) is None:
        return False
    before = small[max(0, hit.start - TEXT_REACH) : hit.start]
    return NO_NOUN.match(small, hit.stop) is not None and ("направл" in before or "напрям" in before)


def _areas_told(toponyms: list[Toponym], small: str) -> list[Toponym]:
    """Return the areas that a text names, but not those of which only the border is meant: "near the border of A region"."""
    areas = [toponym for toponym in toponyms if toponym.kind in AREAS]
    return [t for t in areas if ON_BORDER.search(small, max(0, t.start - BORDER_REACH), t.start) is None]


def _text_regions(toponyms: list[Toponym], kinds: set[PlaceKind], known: Atlas) -> tuple[str, ...]:
    """Return the oblasts that a text is about, by those that it names, else by its raions; none where it names many."""
    oblasts: list[str] = []
    if PlaceKind.OBLAST in kinds:
        oblasts = [t.codes[0] for t in toponyms if t.kind is PlaceKind.OBLAST and len(t.codes) == 1]
    if not oblasts and PlaceKind.RAION in kinds:
        raions = [t.codes[0] for t in toponyms if t.kind is PlaceKind.RAION and len(t.codes) == 1]
        oblasts = [known.oblast(code[:OBLAST_START]) for code in raions]
    told = tuple(dict.fromkeys(oblasts))
    return told if len(told) <= MOST_REGIONS else _main_region(toponyms, known)


def _main_region(toponyms: list[Toponym], known: Atlas) -> tuple[str, ...]:
    """Return the oblast of most of the areas that a text names: news of Mykolaiv oblast that end on Crimea and Kherson oblast."""
    told = Counter([t.codes[0][:OBLAST_START] for t in toponyms if t.kind in AREAS and len(t.codes) == 1])
    ((start, number),) = told.most_common(1)
    return (known.oblast(start),) if number >= LEAST_AREAS and 3 * number >= 2 * told.total() else ()


def _others(toponyms: list[Toponym], choices: list[Choice], known: Atlas) -> dict[int, str]:
    """Return the letters of the toponyms that turned out to be something else, and let their kinds be what they are.

    A settlement that lies across the border is a place abroad, "Дніпровському районі Херсона" a city's district.
    """
    found: dict[int, str] = {}
    for number, (toponym, choice) in enumerate(zip(toponyms, choices, strict=True)):
        kind = toponym.kind
        if kind is PlaceKind.SETTLEMENT and choice.code.startswith(ABROAD):
            kind = PlaceKind.ABROAD
        elif kind is PlaceKind.RAION and choice.code and _is_district(choice.code, known):
            kind = PlaceKind.DISTRICT
        if kind is not toponym.kind:
            toponyms[number] = toponym._replace(kind=kind)
            found[number] = LETTER_OF_KIND[kind]
        if choice.rule == NO_SUCH_NAME:
            found[number] = "w"
    return found


def _is_district(code: str, known: Atlas) -> bool:
    place = known.gazetteer.get(code)
    return place is not None and place.kind is PlaceKind.DISTRICT


def _rows(spoken: list[Said], others: dict[int, str]) -> list[Spoken]:
    """Return what the grammar reads; a misspelt word that is no place after all is any word."""
    found = []
    base = 0
    for one in spoken:
        plan = one.plan
        row = one.row(base)
        behind = base + len(plan.toponyms)
        if others and plan.placed and any(base <= number < behind for number in others):
            row = [item._replace(letter=others.get(item.place, item.letter)) for item in row]
            found.append(as_spoken(row))
        else:
            found.append(Spoken(row, plan.shape, plan.values, plan))
        base = behind
    return found


def _resolutions(ground: Ground) -> tuple[Resolution, ...]:
    return tuple(
        [
            Resolution(
                Mention(span, surface, toponym.codes),
                choice.code,
                KIND_NAMES[toponym.kind],
                choice.rule,
                choice.sure_area,
                choice.reasons,
                choice.context,
            )
            for toponym, choice, span, surface in zip(*ground[:4], strict=True)
            if choice.rule != NO_SUCH_NAME
        ]
    )
