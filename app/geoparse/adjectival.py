"""Adjectival names: villages called by an adjective that is a common word, told from the adjective before its noun."""

from app.geoparse.areanouns import BENEATH
from app.geoparse.dates import YEAR
from app.geoparse.lexicon import lexicon
from app.geoparse.sentences import words_of
from app.geoparse.toponyms import JOINTS, Found, Hits

BEFORE_ADJECTIVE = BENEATH | {"в", "во", "у", "на", "по"}
OF_NEUTER = ("ому", "ем", "им", "ім", "ом", "е", "є")
NO_NOUN_BEHIND = frozenset("VRLMTO")
"""Letters of what can stand behind a place and is nothing that an adjective tells of."""
SETTLEMENTS = words_of(
    "селище селища селищі селищу село города город місто хутір хутор посад слобода містечко"
)
THINGS = words_of(
    "парку парке ринку рынку рынке базару базаре пляжу пляже мосту вокзалу вокзале автовокзалу автовокзалі стадіону стадиону "
    "кладовищу кладбищу мікрорайону мікрорайоні микрорайону микрорайоне році року году"
)
"""What an adjective tells of that looks like a village's name: "по Центральному парку"."""


def is_of_thing(hits: Hits, last: int) -> bool:
    """Tell whether a name is what another is, or the adjective of a thing or year: "Селище Борова", "у Новому 2025 році"."""
    if hits.word(last) in SETTLEMENTS:
        return any(one.first == last + 1 for one in hits.found)
    at = last + 1 + (YEAR.match(hits.word(last + 1)) is not None)
    is_adjective = hits.word(last).endswith("ому") or (
        hits.word(last).endswith(("ем", "ом")) and hits.word(last - 1) in ("в", "во", "на")
    )
    return is_adjective and hits.word(at) in THINGS


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
