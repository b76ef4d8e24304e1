"""Whose: which side did what is claimed, by what the text says of it, who says so, and where it was."""

from datetime import date

from app.claimants import RUSSIAN_GOVERNORS, RUSSIAN_MINISTRY, RUSSIAN_PRESS, known
from app.geoparse.accused import EITHER
from app.geoparse.atlas import OBLAST_START
from app.geoparse.drafts import OURS, TOLD_BY_RUSSIA, Draft
from app.geoparse.placing import Placed
from app.geoparse.sorts import GUNS
from app.geoparse.windows import INVASION
from app.governors import OCCUPATION_OF
from app.model import EventKind, Side
from gazetteer.patterns import regex

LANDMARKS_OF_CRIMEA = ("LM-balaklava", "LM-belbek", "LM-cape-", "LM-kerch-bridge")
NOT_HELD = ("RU-", "UA01", "UA85", *LANDMARKS_OF_CRIMEA)
"""Russia, Crimea and Sevastopol: what is struck there is struck by Ukraine."""
BEHIND_THE_LINE = ("UA1406", "UA1408", "UA1410", "UA4402", "UA4404", "UA4406", "UA4408")
"""Raions of Donetsk and Luhansk oblasts behind the line of 2014: where a Russian voice tells of fire there, it came from Ukraine.

Where nobody known does, and nobody is told to have fired, it is open whence it came.
"""
HELD_SINCE_2022 = ("UA2302", "UA2308", "UA6504", "UA6506", "UA6508")
"""Raions of Zaporizhzhia and Kherson oblasts that Russia has held whole since March 2022."""
HELD = NOT_HELD + BEHIND_THE_LINE + HELD_SINCE_2022
"""Where Russia's army stands: what is struck there beside others that Ukraine struck, Ukraine struck."""
FOES = regex(
    r"неонацист|[Уу]краинск\w{1,3} (?:боевик|националист|нацист)|[Бб]оевик\w{0,3} (?:ВСУ|Киева|киевского)|\bВФУ\b"
    r"|(?<!сторона )(?<!сторони )(?<!стороны )(?<!стороні )\bСЦКК\b"
    r"|[Уу]краинск\w{1,3} (?:каратели|вооруж[её]нн\w{2} формирован)|столиц\w (?:ДНР|ЛНР|[Рр]еспублики)"
    r"|(?<!называемый )\b[Гг]лав(?:а|ы|е|ой) (?:ДНР|ЛНР|(?:Донецкой|Луганской) [Нн]ародной)"
)
"""What Russian voices call Ukraine's army."""
REPUBLICS = frozenset(["DPR", "DNR", "LPR", "LNR", "ДНР", "ЛНР"])
"""What they are called by those who hold them: who tells of fire on one by that name means that of Ukraine."""
SPOKEN_FOR = (*NOT_HELD, *OCCUPATION_OF)
NEVER_HELD = ("UA2306",)
"""Where occupation authorities speak, and a raion that they never held: that of Zaporizhzhia."""
BACK_SINCE = date(2022, 11, 11)
RIGHT_BANK, LEFT_BANK = ("UA6502", "UA6510"), ("UA6510003", "UA6510005", "UA6510011", "UA6510019")
"""What Ukraine holds of Kherson oblast since that day: the raions there, but for their hromadas on the left bank."""
CAPITAL_OF_UKRAINE = "UA80000000000093317"
RUSSIAN_VOICES = frozenset([RUSSIAN_MINISTRY, *RUSSIAN_GOVERNORS, *RUSSIAN_PRESS])
NAMED = {
    "russia": Side.RUSSIA,
    "ukraine": Side.UKRAINE,
    "own": Side.UKRAINE,
    "enemy": Side.RUSSIA,
    "repelled": Side.RUSSIA,
    EITHER: Side.UNKNOWN,
}
NAMED_BY_RUSSIA = NAMED | {"own": Side.RUSSIA, "enemy": Side.UKRAINE, "repelled": Side.UKRAINE}
"""Who is meant by the words for a side, and by a Russian voice."""


def settle_sides(pairs: list[tuple[Draft, Placed]], text: str, source: str) -> None:
    """Let Ukraine be the one that struck where the text says so elsewhere: at the same place, or in the same list of numbers.

    Who calls Ukraine's soldiers names speaks for Russia, and means Ukraine by the enemy.
    """
    told = [(draft, placed) for draft, placed in pairs if draft.kind is not EventKind.CLASH]
    for draft, placed in told:
        if TOLD_BY_RUSSIA in draft.rules and _lie_in(placed, NOT_HELD + BEHIND_THE_LINE):
            draft.side = draft.side or "ukraine"  # "Moscow says rockets hit Donetsk"
    if "ukraine" not in [draft.side for draft, _ in told]:
        return
    is_one_sided = source in RUSSIAN_VOICES and not any(d.side in ("russia", "enemy", "own") for d, _ in told)
    regions = {p.code[:OBLAST_START] for d, placed in told if d.side == "ukraine" for p in placed.places}
    speaks_for_russia = FOES.search(text) is not None
    struck = {
        place.code for d, placed in told if d.side == "ukraine" for place in placed.places if place.code
    }
    struck -= {p.code for d, placed in told if d.side in ("russia", "enemy") for p in placed.places}
    is_by_one = not any(d.side in ("russia", "enemy") for d, _ in told)
    for draft, placed in told:
        is_open = not draft.side or (draft.side == "enemy" and speaks_for_russia)
        is_there = bool(placed.places) and all(place.code in struck for place in placed.places)
        is_beside = is_one_sided and bool(placed.places) and draft.claimant != RUSSIAN_MINISTRY
        is_beside = is_beside and all(place.code[:OBLAST_START] in regions for place in placed.places)
        is_beside = is_beside or (is_by_one and _lie_in(placed, HELD))
        if is_open and (speaks_for_russia or is_there or is_beside):
            draft.side = "ukraine"


def _lie_in(placed: Placed, areas: tuple[str, ...]) -> bool:
    """Tell whether a claim has places and all of them lie in some areas, told by how their codes begin."""
    return bool(placed.places) and all(place.code.startswith(areas) for place in placed.places)


def is_of_occupier(draft: Draft, placed: Placed, day: date) -> bool:
    """Tell whether an occupation authority may be who tells of some places: not of what Ukraine holds, nor of Russia's strikes."""
    if (
        day > BACK_SINCE
        and _lie_in(placed, RIGHT_BANK)
        and not any(place.code.startswith(LEFT_BANK) for place in placed.places)
    ):
        return False
    if draft.kind is EventKind.CLASH or not placed.places:
        return True
    return draft.side != "russia" and not _lie_in(placed, NEVER_HELD) and _lie_in(placed, SPOKEN_FOR)


def is_of_government(draft: Draft, region: str) -> bool:
    """Tell whether a strike of Ukraine's has no place but the capital that stands for its government: "Kyiv has carried out two"."""
    return region == CAPITAL_OF_UKRAINE and draft.side in OURS


def is_of_more(draft: Draft, region: str, day: date) -> bool:
    """Tell whether a number is of more than the only region that a text names: Ukraine's strikes, or the whole front's fire.

    Before 2022 that lay in two oblasts: "За добу 11 порушень. Біля Авдіївки били з мінометів".
    """
    return is_of_government(draft, region) or (day < INVASION and draft.sort in GUNS)


def side(draft: Draft, claimant: str, placed: Placed) -> Side:
    """Return who did it; for Russian voices the enemy is Ukraine."""
    is_russian = claimant in RUSSIAN_VOICES
    named = NAMED_BY_RUSSIA if is_russian else NAMED
    if draft.sort in ("clash", "combat") and draft.is_ours and not is_russian:
        return Side.RUSSIA  # "Ukraine counted 69 clashes"
    if (
        not draft.side
        and placed.places
        and all(place.surface.upper() in REPUBLICS for place in placed.places)
    ):
        return Side.UKRAINE  # "the DPR has been shelled 12 times"
    if draft.side in named:
        return named[draft.side]
    is_fought = draft.kind is EventKind.CLASH
    if not is_fought and _lie_in(placed, NOT_HELD + BEHIND_THE_LINE if is_russian else NOT_HELD):
        return Side.UKRAINE
    if is_fought or claimant in RUSSIAN_GOVERNORS:
        return named["enemy"]
    is_open = not is_russian and known(claimant) is None and _lie_in(placed, BEHIND_THE_LINE)
    return Side.UNKNOWN if is_open else Side.RUSSIA
