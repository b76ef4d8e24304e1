"""Adjectival names: villages called by an adjective that is a common word, told from the adjective before its noun."""

from app.geoparse.areanouns import BENEATH
from app.geoparse.dates import YEAR
from app.geoparse.lexicon import lexicon
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import JOINTS, Found, Hits
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

BEFORE_ADJECTIVE = BENEATH | {"в", "во", "у", "на", "по"}
OF_NEUTER = ("ому", "ем", "им", "ім", "ом", "е", "є")
NO_NOUN_BEHIND = frozenset("VRLMTO")
"""Letters of what can stand behind a place and is nothing that an adjective tells of."""
SETTLEMENTS = words_of(
    "селище селища селищі селищу село города город місто хутір хутор посад слобода містечко"
)
OF_NAMES = regex(
    r"(?:нов|стар|велик|мал|верхн|нижн|середн|красн|червон|біл|бел|чорн|черн|мокр|сух|весел|довг|долг|зелен|больш|перш|перв|крив|гостр)"
    r"(?:ий|ій|ый|ой|а|ая|(?<=н)я|яя|е|ое|ее|є|у|ую|ю|юю|ого|его|ому|ему|ом|ем|им|ым|ою|ей)$"
    r"|(?:nov|star|velyk|mal|verkhn|nyzhn|nizhn|seredn|krasn|chervon|bil|bel|chorn|chern|mokr|sukh|vesel|dovh|dolg|zelen|bolsh|persh|perv)"
    r"(?:yi|yy|y|ii|iy|oi|oy|a|ya|aya|aia|e|ye|oe|oye)$"
)
"""Adjectives that are a village's name, and the first word of many more names."""
REST_OF_NAME = regex(r" [A-ZА-ЯІЇЄҐ][a-zа-яіїєґ'’ʼ-]{2,}")
AREA_WORDS = words_of(
    "hromada community district raion oblast region громади громаді району районі области області областей"
)
OF_AREA = regex(r".*(?:с|ц|з)ь?к(?:а|ая|ий|ого|ой|ої|ому|ій|у|ую|ом)$")
MINES = words_of("шахта шахти шахту шахті шахтою шахты шахте шахтой")
PLANTS = regex(
    r"(?:[нг]пз|нпс|грес|грэс|тец|нафтоперероб|нефтеперераб|нафтобаз|нефтебаз|порохов|хімічн|химическ|завод)"
)
THINGS = words_of(
    "парку парке ринку рынку рынке базару базаре пляжу пляже мосту вокзалу вокзале автовокзалу автовокзалі стадіону стадиону "
    "кладовищу кладбищу мікрорайону мікрорайоні микрорайону микрорайоне році року году"
)
"""What an adjective tells of that looks like a village's name: "по Центральному парку"."""


UNDERGOES = words_of(
    "зазнає зазнала зазнавала потерпає потерпала потерпіла постраждала подверглась подвергалась подвергается пострадала"
)
OF_OBLAST = ("ська", "цька", "зька", "ская", "цкая")
BEFORE_SUBJECT = JOINTS | {";", "а"}


def undergoes_as_oblast(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective that undergoes something is an oblast: "Донецька зазнає обстрілів", of no town in the genitive."""
    if PlaceKind.OBLAST not in found.form.adjectives or hits.word(found.last + 1) not in UNDERGOES:
        return False
    is_subject = found.first == 0 or hits.word(found.first - 1) in BEFORE_SUBJECT
    return is_subject and hits.word(found.last).endswith(OF_OBLAST) and not hits.tells_communities


def kind_of_plant(hits: Hits, found: Found) -> PlaceKind | None:
    """Read the adjective of a plant as the region abroad that it stands in: "удар по Рязанському НПЗ"."""
    is_plant = PLANTS.match(hits.word(found.last + 1)) is not None
    return PlaceKind.ABROAD if is_plant and PlaceKind.ABROAD in found.form.adjectives else None


def is_of_other(hits: Hits, place: int) -> bool:
    """Tell whether a name is what another is, of a thing, or half of a longer one: "Селище Борова", "у Новому 2025 році"."""
    first, last = hits.found[place].first, hits.found[place].last
    if _is_part_of_unknown(hits, place) or _is_mine(hits, place):
        return True
    if first == last and hits.word(last) in SETTLEMENTS:
        beside = [one for one in hits.found if one.first == last + 1]
        return any(hits.word(one.last + 1) not in AREA_WORDS for one in beside)
    at = last + 1 + (YEAR.match(hits.word(last + 1)) is not None)
    is_adjective = hits.word(last).endswith("ому") or (
        hits.word(last).endswith(("ем", "ом")) and hits.word(last - 1) in ("в", "во", "на")
    )
    return is_adjective and hits.word(at) in THINGS


def _is_mine(hits: Hits, place: int) -> bool:
    """Tell whether a town's name is the mine that bears the next one: "в районі Шахти Бутівка", and no town of Russia's."""
    found = hits.found[place]
    if hits.word(found.first) in MINES:
        return any(one.first == found.last + 1 for one in hits.found[place + 1 : place + 2])
    return hits.word(found.first - 1) in MINES and hits.text[found.start].isupper()


def _is_part_of_unknown(hits: Hits, place: int) -> bool:
    """Tell whether a name is half of a longer one that the gazetteer has not: "Мокрую Орловку", "Nova Tavilha"."""
    found = hits.found[place]
    if hits.is_caseless or found.first != found.last:
        return False
    if place and hits.found[place - 1].stop + 1 == found.start and _opens_name(hits, hits.found[place - 1]):
        return True
    return _opens_name(hits, found)


def _opens_name(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective stands before a word with a capital that it may be a name with."""
    if found.first != found.last or OF_NAMES.match(hits.word(found.first)) is None:
        return False
    rest, beyond = hits.word(found.last + 1), hits.word(found.last + 2)
    if REST_OF_NAME.match(hits.text, found.stop) is None or lexicon().letter_of(rest):
        return False
    return beyond not in AREA_WORDS and OF_AREA.match(rest) is None


def is_adjective_alone(hits: Hits, found: Found, before: str) -> bool:
    """Tell whether an adjective with a capital has no noun that it could be of: "під Степовим відбито", "на Урожайне"."""
    if hits.is_caseless or before not in BEFORE_ADJECTIVE or not found.form.common:
        return False
    after, beyond = hits.word(found.last + 1), hits.word(found.last + 2)
    if after in JOINTS:
        is_alone = not beyond.endswith(OF_NEUTER)  # "по Центральному та Покровському районах"
    else:
        is_alone = not after or not after[0].isalpha() or lexicon().letter_of(after) in NO_NOUN_BEHIND
    ends = (*OF_NEUTER, "ого") if before == "у" else OF_NEUTER  # "восемь – у Степного"
    return is_alone and hits.word(found.last).endswith(ends)
