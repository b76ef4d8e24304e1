"""Featured names: toponyms of a name and the noun of areas after it, and of so-called republics."""

from app.geoparse.areanouns import FEATURES
from app.geoparse.features import codes_of, noun_place, oblast_of_seat
from app.geoparse.gates import AGENCIES, AGENCY_ADJECTIVES, HEADS_BEFORE, SPEAKERS
from app.geoparse.lands import former_raions
from app.geoparse.struck import acts_on_places
from app.geoparse.toponyms import FROM_WORDS, Found, Hits, Toponym, is_oblast_abroad, oblast_abroad
from gazetteer.place import PlaceKind

OFFICES = frozenset(["administration", "governor", "governors", "head"])
OF_THE_CITY = ("міста", "города", "столиці", "столицы")
PEOPLES = ("people", "народн")
REPUBLIC = ("republic", "республ")
HAS_BEEN, GROUND = ("has", "have", "had", "been", "was", "were", "is", "being"), ("territory", "territories")
LONGEST_VERB = 4


def with_feature(hits: Hits, place: int, kind: PlaceKind) -> Toponym:
    """Make a toponym of a name and the noun after it."""
    start, stop, first, last, form = hits.found[place]
    noun = noun_place(hits, last)
    if FEATURES.get(hits.word(noun)) is kind:
        last = noun - 1
    if FEATURES.get(hits.word(last + 1)) is kind:
        last += 1
        stop = hits.tokens.stops[last]
    codes = codes_of(form, kind) or (oblast_of_seat(hits, form) if kind is PlaceKind.OBLAST else ())
    if kind is PlaceKind.OBLAST and any(map(is_oblast_abroad, codes)):
        codes = tuple(filter(is_oblast_abroad, codes))
    if kind is PlaceKind.RAION and hits.word(last + 1) in OF_THE_CITY:
        codes = form.codes(PlaceKind.DISTRICT) or codes
    if kind is PlaceKind.RAION:
        codes = _districts(hits, place, codes)
    if codes and codes[0] in form.codes(PlaceKind.ABROAD):
        return Toponym(start, stop, first, last, PlaceKind.ABROAD, codes)
    if kind is PlaceKind.RAION and codes and set(codes) <= set(form.codes(PlaceKind.DISTRICT)):
        kind = PlaceKind.DISTRICT
    is_agency = kind is not PlaceKind.DIRECTION and (
        (_is_agency(hits.word(last + 1), hits.word(last + 2)) and not is_where(hits, first, last))
        or _has_office_before(hits, first)
    )
    whose = "reporter" if is_agency else ""
    recipe = "feature" if codes_of(form, kind) else ""
    return Toponym(start, stop, first, last, kind, codes, whose, recipe=recipe)


def _districts(hits: Hits, place: int, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the districts across the border of a name; where Ukraine has such a raion, too, only if their region is told."""
    found = hits.found[place]
    abroad = tuple(code for code in found.form.codes(PlaceKind.ABROAD) if code.endswith("-DISTRICT"))
    if not abroad:
        return codes
    own = tuple(code for code in codes if not oblast_abroad(code))
    own = own or former_raions(hits.word(found.last), hits.atlas)
    return abroad if not own or _tells_region(hits, found, {oblast_abroad(code) for code in abroad}) else own


def _tells_region(hits: Hits, found: Found, regions: set[str]) -> bool:
    """Tell whether a sentence tells a region across the border, or a place that only lies there, and no oblast of Ukraine."""
    others = [one for one in hits.found if one is not found and hits.word(one.first - 1) not in FROM_WORDS]
    if any(one.form.names.get(PlaceKind.OBLAST) or _is_oblast(hits, one) for one in others):
        return False
    return any(
        oblast_abroad(code) in regions
        for one in others
        if set(one.form.names) <= {PlaceKind.ABROAD} or regions & set(one.form.codes(PlaceKind.ABROAD))
        for code in one.form.codes(PlaceKind.ABROAD)
    )


def _is_oblast(hits: Hits, found: Found) -> bool:
    """Tell whether a name is an oblast's of Ukraine by the noun behind it."""
    is_told = FEATURES.get(hits.word(found.last + 1)) is PlaceKind.OBLAST
    return is_told and PlaceKind.OBLAST in found.form.adjectives


def _has_office_before(hits: Hits, first: int) -> bool:
    """Tell whether a region is that of the one who speaks: "the governor of the Odesa region", "глава A-ской области"."""
    if hits.word(first - 1) in HEADS_BEFORE:
        return True
    at = first - 2 if hits.word(first - 1) == "the" else first - 1
    return hits.word(at) == "of" and hits.word(at - 1) in OFFICES


def republic(hits: Hits, place: int) -> Toponym | None:
    """Read "Lugansk People's Republic": the oblast."""
    start, _, first, last, form = hits.found[place]
    if not hits.word(last + 1).startswith(PEOPLES):
        return None
    codes = form.codes(PlaceKind.OBLAST)
    for end in range(last + 2, last + 4):
        if codes and hits.word(end).startswith(REPUBLIC):
            return Toponym(start, hits.tokens.stops[end], first, end, PlaceKind.OBLAST, codes)
    return None


def is_struck_republic(hits: Hits, found: Found) -> bool:
    """Tell whether a republic's short name is what was struck: "shelled the DPR", "the LPR has been shelled", "the DPR territory"."""
    before = hits.word(found.first - 2) if hits.word(found.first - 1) == "the" else ""
    at = found.last + 1
    while hits.word(at) in HAS_BEEN and at < found.last + LONGEST_VERB:
        at += 1
    undergoes = at > found.last + 1 and acts_on_places(hits.word(at))
    is_ground = hits.word(found.last + 1) in GROUND or hits.word(found.last + 2) in GROUND
    return (
        undergoes
        or is_ground
        or acts_on_places(before)
        or (before == "of" and hits.word(found.first - 3) in GROUND)
    )


def is_where(hits: Hits, first: int, last: int) -> bool:
    """Tell whether who speaks only stands behind where it was: "На Донеччині поліція зафіксувала 45 обстрілів"."""
    return hits.word(last + 1) in SPEAKERS and hits.word(first - 1) in ("у", "в", "на")


def _is_agency(after: str, beyond: str) -> bool:
    return after in AGENCIES or (after in AGENCY_ADJECTIVES and beyond in AGENCIES | AGENCY_ADJECTIVES)
