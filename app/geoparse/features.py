"""Features: the noun that says what a name is: напрямку, району, громади, области, direction, region."""

from app.geoparse.areanouns import BULLETS, DASHES, FEATURES
from app.geoparse.atlas import OBLAST_START, RAION_START, Form
from app.geoparse.digests import is_counted, note_digests
from app.geoparse.directionlists import note_named_behind
from app.geoparse.raionsnext import note_raions_next
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import JOINTS, Found, Hits, Toponym, is_oblast_abroad, is_region_abroad, joined
from gazetteer.place import PlaceKind

LISTED = 3
"""How many tokens stand between the neighbours of a word in a list."""
ONE_COMMUNITY, CITY = ("community", "hromada"), 50_000
COMMUNITIES = frozenset([*ONE_COMMUNITY, "communities", "hromadas"])
REGIONS = ("region", "regions", "oblast", "oblasts", "province", "provinces")
OF_NOUN = ("регіон", "регион")
"""How nouns begin that are of an oblast or of a raion, and only behind an adjective: "Нікопольський регіон"."""
PLURALS = {
    "regions": PlaceKind.OBLAST,
    "oblasts": PlaceKind.OBLAST,
    "provinces": PlaceKind.OBLAST,
    "districts": PlaceKind.RAION,
    "raions": PlaceKind.RAION,
    "communities": PlaceKind.HROMADA,
    "hromadas": PlaceKind.HROMADA,
    "axis": PlaceKind.DIRECTION,
    "axes": PlaceKind.DIRECTION,
    "sectors": PlaceKind.DIRECTION,
}
WORDS_BEFORE, IN_THE = 4, (("in", "the"), ("on", "the"))
"""How many words "In the direction of" has."""
MOVING = ("advanc", "mov", "push", "forward", "progress", "breakthrough")
LISTING = frozenset(["of", "including", ":", "namely"])
"""What may stand between the noun of areas and their names, "such as" besides."""
ADMINISTRATIVE = (PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.HROMADA, PlaceKind.DISTRICT)
OF_A_TOWN = words_of(
    "городской городского городскому городском городским муниципальный муниципального муниципальному муниципальном міський "
    "міського міському територіальних територіальні територіальним "
    "територіальна територіальної територіальній територіальну територіальною міська міської міській міську "
    "міською селищна селищної селищній селищну селищною сільська сільської сільській сільську сільською"
)
"""What may stand between a name and the noun of its area: "Шебекинскому городскому округу", "Роменська міська громада"."""
OF_A_COMMUNITY = words_of("territorial city urban rural settlement village amalgamated united")
"""What may stand before it in English: "Kherson city territorial community"."""
FEW_WORDS = (3, 5)
BESIDE_NUMBERS = frozenset([*JOINTS, *DASHES, "у", "в", "на", "по", "над", "ще", "еще"])
LISTED_PLURALS = {
    **dict.fromkeys(("районах", "районів", "райони", "районам", "районы", "районов"), PlaceKind.RAION),
    **dict.fromkeys(("округах", "округам", "округов", "округа", "округи"), PlaceKind.RAION),
    **dict.fromkeys(("громадах", "громад", "громади", "громадам", "общинах", "общины"), PlaceKind.HROMADA),
    **dict.fromkeys(("областях", "областей", "областям"), PlaceKind.OBLAST),
    **dict.fromkeys(
        ("напрямках", "напрямкам", "напрямків", "направлениях", "направлениям", "направлений"),
        PlaceKind.DIRECTION,
    ),
}
"""What a list of adjectives behind a dash is of: "по трьох районах – A, B та C"."""
OF_THE_AREA = ("області", "области", "району", "района")
SOME = words_of("2 3 4 дві три чотири обидві кілька декілька две четыре обе несколько")
"""What tells that several are meant by a word that may be of one: "три області"."""
PLURAL_REACH = 5
"""How far before the dash it may stand: "на чотирьох напрямках на Донеччині та Запоріжжі – A, B"."""
OF_AREAS = (
    *("ського", "цького", "зького", "ському", "цькому", "зькому", "ський", "цький", "зький"),
    *("ської", "цької", "зької", "ській", "цькій", "зькій", "ской", "цкой", "ская", "цкая"),
    *("ского", "цкого", "скому", "цкому", "ском", "цком", "ский", "цкий"),
)
"""How adjectives end that are those of raions and communities."""


CALLED = (
    "ська",
    "цька",
    "зька",
    "ський",
    "цький",
    "зький",
    "ську",
    "цьку",
    "зьку",
    "ская",
    "цкая",
    "ский",
    "цкий",
)
"""How they end as their names or objects."""


def feature_kinds(hits: Hits) -> list[PlaceKind | None]:
    """Give each hit the kind that the noun after it tells; "A, B and C regions" gives it to all three."""
    kinds: list[PlaceKind | None] = [None] * len(hits.found)
    for place in range(len(hits.found) - 1, -1, -1):
        found = hits.found[place]
        after = hits.word(found.last + 1)
        kind = FEATURES.get(after)
        if kind is not None and after.startswith(OF_NOUN) and not hits.word(found.last).endswith(OF_AREAS):
            continue
        if after in JOINTS and FEATURES.get(hits.word(found.last + 3)) is PlaceKind.DIRECTION:
            kind = PlaceKind.DIRECTION if PlaceKind.DIRECTION in found.form.adjectives else None
        if kind is None and after in JOINTS and (areas := areas_behind(hits, place)) is not None:
            kind = areas if _bears(found.form, areas) else None
        if after in OF_A_TOWN:
            kind = FEATURES.get(hits.word(noun_place(hits, found.last)))
        if after in OF_A_COMMUNITY and hits.word(noun_place(hits, found.last)) in COMMUNITIES:
            kind = PlaceKind.HROMADA
        if kind is None and after in DASHES and _opens_line(hits, found.first) and is_counted(hits, place):
            kind = PlaceKind.DIRECTION if PlaceKind.DIRECTION in found.form.adjectives else None
        if kind is not None:
            is_told = codes_of(found.form, kind) or (
                kind is PlaceKind.OBLAST and oblast_of_seat(hits, found.form)
            )
            kinds[place] = kind if is_told else _as_community(found.form, after)
        elif place + 1 < len(hits.found) and kinds[place + 1] is not None and _goes_on(hits, place):
            inherited = kinds[place + 1]
            is_one = inherited is PlaceKind.DIRECTION or (
                inherited is not None and _bears(found.form, inherited)
            )
            kinds[place] = inherited if is_one and not _is_told_besides(hits, place, inherited) else None
    _after_regions(hits, kinds)
    _after_directions(hits, kinds)
    _after_areas(hits, kinds)
    note_digests(hits, kinds)
    note_named_behind(hits, kinds)
    note_raions_next(hits, kinds)
    _before_raions(hits, kinds)
    return kinds


def _before_raions(hits: Hits, kinds: list[PlaceKind | None]) -> None:
    """Let a regional centre be its region where a raion is told to be its: "Kharkiv's Kupianskyi district"."""
    for place, following in enumerate(hits.found[1:]):
        found = hits.found[place]
        is_its = hits.word(found.last + 1) == "'s" and following.first == found.last + 2
        oblasts = oblast_of_seat(hits, found.form) if is_its and kinds[place] is None else ()
        is_raion = kinds[place + 1] is PlaceKind.RAION and not following.form.codes(PlaceKind.DISTRICT)
        held = tuple([oblast[:OBLAST_START] for oblast in oblasts])
        if held and is_raion and any(c.startswith(held) for c in codes_of(following.form, PlaceKind.RAION)):
            kinds[place] = PlaceKind.OBLAST


def noun_place(hits: Hits, last: int) -> int:
    """Return where the noun of an area behind a name may stand: "Роменська міська територіальна громада"."""
    at = last + 1
    while at <= last + 2 and (hits.word(at) in OF_A_TOWN or hits.word(at) in OF_A_COMMUNITY):
        at += 1
    return at


def areas_behind(hits: Hits, place: int) -> PlaceKind | None:
    """Return what adjectives are of that go on with some that nobody knows: "Шосткинського, Старого та Нового районів"."""
    found = hits.found[place]
    at, end = found.last + 1, found.last + 1 + 2 * LISTED
    if not hits.word(found.last).endswith(OF_AREAS):
        return None
    while at < end and hits.word(at) in JOINTS and hits.word(at + 1).endswith(OF_AREAS):
        at += 2
    return LISTED_PLURALS.get(hits.word(at)) if at > found.last + 1 else None


def is_of_no_area(hits: Hits, place: int) -> bool:
    """Tell whether a village's name is the adjective of a raion that is no more: "Семенівського району"."""
    found = hits.found[place]
    is_alone = FEATURES.get(hits.word(found.last + 1)) in (PlaceKind.RAION, PlaceKind.HROMADA)
    return (is_alone and hits.word(found.last).endswith(OF_AREAS)) or areas_behind(hits, place) is not None


def oblast_of_seat(hits: Hits, form: Form) -> tuple[str, ...]:
    """Return the oblast whose seat bears a name, or lies in the raion that does: "Dnipropetrovs'k region", "Харківський регіон"."""
    for kind, length in ((PlaceKind.SETTLEMENT, None), (PlaceKind.RAION, RAION_START)):
        told = ((code[:length], hits.atlas.oblast(code[:OBLAST_START])) for code in form.codes(kind))
        if found := tuple(o for start, o in told if o and hits.atlas.seat(o).startswith(start)):
            return found
    return ()


def _as_community(form: Form, noun: str) -> PlaceKind | None:
    """Return what a district is where no raion bears the name, or a region where no oblast does: "the Lyman district"."""
    if (noun in REGIONS or noun.startswith(OF_NOUN)) and form.codes(PlaceKind.RAION):
        return PlaceKind.RAION  # "Nizhyn region"
    return PlaceKind.HROMADA if noun == "district" and form.codes(PlaceKind.HROMADA) else None


def _is_told_besides(hits: Hits, place: int, kind: PlaceKind | None) -> bool:
    """Tell whether a name is a town's beside the region that is called by it: "Kyiv and Kyiv Oblast"."""
    if kind not in ADMINISTRATIVE or kind is None:
        return False
    found, following = hits.found[place], hits.found[place + 1]
    if kind is PlaceKind.HROMADA and _is_town_besides(hits, found, following):
        return True
    return codes_of(found.form, kind) == codes_of(following.form, kind) and bool(
        found.form.codes(PlaceKind.SETTLEMENT)
    )


def _is_town_besides(hits: Hits, found: Found, following: Found) -> bool:
    """Tell whether a town stands before a community: "the city of Nikopol and Marhanets hromada", "Nikopol, Myrivska communities"."""
    is_city = hits.word(found.first - 1) == "of" and hits.word(found.first - 2) in ("city", "town", "village")
    is_large = hits.word(following.last + 1) in ONE_COMMUNITY and PlaceKind.SETTLEMENT in found.form.names
    is_noun = not hits.word(found.last).endswith("ska") and hits.word(following.last).endswith("ska")
    return is_city or is_noun or (is_large and found.form.population >= CITY)


def _goes_on(hits: Hits, place: int) -> bool:
    """Tell whether a hit is in a list with the next: "Kharkiv and Sumy regions", "the Donetsk-Zaporizhia Oblast border"."""
    following = hits.found[place + 1].first
    is_hyphened = following == hits.found[place].last + 2 and (
        hits.word(following - 1) == "-"
        or hits.text[hits.found[place].stop : hits.found[place + 1].start] == "–"
    )
    return (
        is_hyphened
        or hits.is_joined(place + 1)
        or _is_over_unknown(hits, place, following)
        or _is_over_number(hits, place, following)
    )


def _is_over_unknown(hits: Hits, place: int, following: int) -> bool:
    """Tell whether a list goes on over one adjective that nobody knows: "Bilopilska, Bezymianska, Sumska communities"."""
    between = hits.tokens.words[hits.found[place].last + 1 : following]
    return len(between) == LISTED and between[1].endswith("ska") and between[0] == between[2] == ","


def _is_over_number(hits: Hits, place: int, following: int) -> bool:
    """Tell whether a list has numbers between its names: "15 у Одеській, 3 – у Миколаївській, по 2 у Сумській областях"."""
    between = hits.tokens.words[hits.found[place].last + 1 : following]
    if not FEW_WORDS[0] <= len(between) <= FEW_WORDS[1] or between[0] not in JOINTS:
        return False
    is_counted = any(word.isdigit() for word in between)
    return is_counted and all(word.isdigit() or word in BESIDE_NUMBERS for word in between)


def _after_regions(hits: Hits, kinds: list[PlaceKind | None]) -> None:
    """Give names the kind of the noun before them: "the border region of Belgorod", "the regions of Kharkiv and Sumy"."""
    for place, found in enumerate(hits.found):
        if kinds[place] is not None or not codes_of(found.form, PlaceKind.OBLAST):
            continue
        is_of = hits.word(found.first - 1) == "of" and hits.word(found.first - 2) in REGIONS
        goes_on = place and kinds[place - 1] is PlaceKind.OBLAST and hits.is_joined(place)
        if is_of or (
            goes_on
            and hits.word(hits.found[place - 1].last + 1) not in FEATURES
            and _is_of_regions(hits, place)
        ):
            kinds[place] = PlaceKind.OBLAST


def _after_directions(hits: Hits, kinds: list[PlaceKind | None]) -> None:
    """Read "In the direction of Lyman, the enemy ..." and "fought in the directions of Lyman and Siversk" as directions."""
    for place, found in enumerate(hits.found):
        if hits.word(found.first - 1) != "of" or hits.word(found.first - 2) not in (
            "direction",
            "directions",
        ):
            continue
        run = [place]
        while run[-1] + 1 < len(hits.found) and hits.is_joined(run[-1] + 1):
            run.append(run[-1] + 1)
        is_meant = _heads_sentence(hits, run) or _are_directions(hits, run)
        if is_meant and all(hits.found[at].form.codes(PlaceKind.DIRECTION) for at in run):
            for at in run:
                kinds[at] = PlaceKind.DIRECTION


def _heads_sentence(hits: Hits, run: list[int]) -> bool:
    """Tell whether names behind "In the direction of" are what a sentence opens with."""
    is_first = hits.found[run[0]].first == WORDS_BEFORE and tuple(hits.tokens.words[:2]) in IN_THE
    return is_first and hits.word(hits.found[run[-1]].last + 1) == ","


def _are_directions(hits: Hits, run: list[int]) -> bool:
    """Tell whether "in the directions of" names several directions, and not whither somebody moves."""
    first = hits.found[run[0]].first
    before = hits.word(first - WORDS_BEFORE - 1)
    is_plural = len(run) > 1 and hits.word(first - 2) == "directions"
    return is_plural and hits.word(first - WORDS_BEFORE) in ("in", "on") and not before.startswith(MOVING)


def _after_areas(hits: Hits, kinds: list[PlaceKind | None]) -> None:
    """Give a list the kind of the plural before it where all of it bears that: "the districts of A and B", "communities: A, B"."""
    for place in range(len(hits.found)):
        kind = _noun_before(hits, place)
        if kind is None or hits.is_joined(place) or _is_headed(hits, place):
            continue
        if kind is PlaceKind.RAION and _is_of_its_own(hits, place):
            continue
        run = [place]
        while run[-1] + 1 < len(hits.found) and hits.is_joined(run[-1] + 1):
            run.append(run[-1] + 1)
        if hits.word(hits.found[place].first - 1) in LISTED_PLURALS and not _is_of_adjectives(hits, run):
            continue
        if all(kinds[at] in (None, kind) and codes_of(hits.found[at].form, kind) for at in run):
            for at in run:
                kinds[at] = kind


def _is_of_its_own(hits: Hits, place: int) -> bool:
    """Tell whether districts are those of the one city behind them, and no raion: "the districts of Kharkiv", but not "of A and B"."""
    found = hits.found[place]
    is_alone = place + 1 == len(hits.found) or not hits.is_joined(place + 1)
    return is_alone and hits.word(found.first - 1) == "of" and found.form.population >= CITY


def _is_of_adjectives(hits: Hits, run: list[int]) -> bool:
    """Tell whether all of a list ends as what areas are called, and one is no town: "громади Покровська й Марганецька"."""
    is_called = all(hits.word(hits.found[at].last).endswith(CALLED) for at in run)
    is_town = all(PlaceKind.SETTLEMENT in hits.found[at].form.names for at in run)
    return len(run) > 1 and is_called and not is_town


def _is_headed(hits: Hits, place: int) -> bool:
    """Tell whether what a list stands behind is a direction or area with a name of its own: "Avdiivka axis: Avdiivka, ..."."""
    return (
        place > 0 and hits.found[place - 1].last >= hits.found[place].first - 3 and not hits.is_joined(place)
    )


def _noun_before(hits: Hits, place: int) -> PlaceKind | None:
    """Return the kind of the plural noun that a list of names stands behind."""
    first = hits.found[place].first
    at, joint = first - 2, hits.word(first - 1)
    if joint in LISTED_PLURALS:
        return LISTED_PLURALS[joint]
    if joint == "as" and hits.word(at) == "such":
        at -= 1
    elif joint not in LISTING and joint not in DASHES:
        return None
    at -= hits.word(at) == ","
    if hits.text[hits.found[place].start].isascii():
        is_one = hits.word(at) in ONE_COMMUNITY and hits.word(at - 1) == "territorial" and joint == "of"
        return PlaceKind.HROMADA if is_one else PLURALS.get(hits.word(at))
    if joint == ":":  # "4 громад області: A, B", "три області: A, B"
        if hits.word(at) in ("області", "области") and hits.word(at - 1) in SOME:
            return PlaceKind.OBLAST
        at -= hits.word(at) in OF_THE_AREA
        kind = LISTED_PLURALS.get(hits.word(at))
        return None if kind is PlaceKind.DIRECTION else kind
    if joint not in DASHES:
        return None
    reach = hits.tokens.words[max(0, at - PLURAL_REACH) : at]
    is_of_directions = any(LISTED_PLURALS.get(word) is PlaceKind.DIRECTION for word in reach)
    return LISTED_PLURALS.get(hits.word(at)) or (PlaceKind.DIRECTION if is_of_directions else None)


def _is_of_regions(hits: Hits, place: int) -> bool:
    """Tell whether a list of names began with "the regions of"."""
    while place and hits.is_joined(place):
        place -= 1
    first = hits.found[place].first
    return hits.word(first - 1) == "of" and hits.word(first - 2) in ("regions", "oblasts")


def continues_directions(hits: Hits, place: int, before: Toponym) -> bool:
    """Tell whether a name goes on with a list of directions: "На Волинському та Поліському", "Лиманському (8), Торецькому (6)"."""
    found, last = hits.found[place], before.last
    if before.kind is not PlaceKind.DIRECTION or PlaceKind.DIRECTION not in found.form.adjectives:
        return False
    if hits.word(last + 1) == "(" and ")" in (hits.word(last + 3), hits.word(last + 4)):
        last += 3 if hits.word(last + 3) == ")" else 4
    return joined(hits.tokens.words, last, found.first) and not hits.text[before.stop - 1].isascii()


def codes_of(form: Form, kind: PlaceKind) -> tuple[str, ...]:
    """Return what a form may mean with the noun of a kind; city districts are districts, regions abroad are abroad."""
    codes = form.codes(kind)
    if kind is PlaceKind.RAION:
        codes += form.codes(PlaceKind.DISTRICT)
    is_abroad = kind in (PlaceKind.OBLAST, PlaceKind.RAION, PlaceKind.DIRECTION) and not codes
    return form.codes(PlaceKind.ABROAD) if is_abroad else codes


def _opens_line(hits: Hits, first: int) -> bool:
    """Tell whether a name, or the pair that it ends, opens a line: "Лиманське – 17 атак"."""
    before = hits.word(first - 1)
    if before in BULLETS:
        first, before = first - 1, hits.word(first - 2)
    if before in ("", "\n"):
        return True
    return before in ("та", "і", "й", "и", "and", ",") and first > 1 and hits.word(first - 3) in ("", "\n")


def _bears(form: Form, kind: PlaceKind) -> bool:
    if kind is PlaceKind.OBLAST and any(map(is_oblast_abroad, form.adjectives.get(PlaceKind.ABROAD, ()))):
        return True  # "в Брянской и Курской областях"
    if kind is PlaceKind.RAION and any(map(is_region_abroad, form.adjectives.get(PlaceKind.ABROAD, ()))):
        return True  # "в Белгородском и Шебекинском районах"
    return kind in form.adjectives or (kind is PlaceKind.RAION and PlaceKind.DISTRICT in form.adjectives)
