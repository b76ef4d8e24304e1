"""From a briefing to what it claims: the whole stair on one page."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from app.claimants import of_source
from app.geoparse.atlas import Atlas, atlas
from app.geoparse.claims import Source, claims, draft_all
from app.geoparse.clean import clean
from app.geoparse.context import Where, choose_all
from app.geoparse.items import Item, Text, items
from app.geoparse.lexicon import lexicon
from app.geoparse.mentions import recognise, source_regions
from app.geoparse.placing import Ground, place
from app.geoparse.relations import relate
from app.geoparse.resolve import NO_SUCH_NAME, Choice
from app.geoparse.scope import TextOrder
from app.geoparse.sentences import Sentence, split
from app.geoparse.tokens import Tokens, lower, tokenise
from app.geoparse.toponyms import Toponym, part_pairs
from app.geoparse.unmatched import unmatched
from app.geoparse.windows import Clockwork, as_of
from app.model import KYIV, NO_RECENT, Briefing, Mention, Reading, RecentFront, Resolution, Span
from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind

ABROAD = ("RU-", "BY-", "MD-")


def read(briefing: Briefing, gazetteer: Gazetteer, recent: RecentFront = NO_RECENT) -> Reading:
    """Read a briefing: every place name with the place it means, every claim with its quote and the rules that built it."""
    known = atlas(gazetteer)
    text, restore = clean(briefing.text)
    small = lower(text)
    tokens = part_pairs(text, tokenise(small), known)
    toponyms = _toponyms(text, tokens, known)
    sentences = split(text, [(toponym.start, toponym.stop) for toponym in toponyms])
    where = _where(briefing, toponyms, recent, known)
    toponyms, choices = _choose(toponyms, tokens, sentences, known, where)
    drafts = draft_all(sentences, _rows(text, tokens, toponyms, sentences, where.day.year))
    clock = Clockwork(as_of(small, briefing.published_at, briefing.dated_only), briefing.dated_only)
    ground = Ground(briefing.text, toponyms, choices, known, clock.as_of.moment.date(), restore)
    pairs = relate([(draft, place(draft, ground)) for draft in drafts])
    source = Source(briefing, tokens, sentences, of_source(briefing.source).id, clock, restore)
    return Reading(claims(pairs, source), _resolutions(briefing.text, toponyms, choices, restore))


def _toponyms(text: str, tokens: Tokens, known: Atlas) -> list[Toponym]:
    found = recognise(text, tokens, known)
    further = unmatched(text, tokens, found, lexicon(), known)
    return sorted([*found, *further]) if further else found


def _where(briefing: Briefing, toponyms: list[Toponym], recent: RecentFront, known: Atlas) -> Where:
    oblasts = (t.codes[0] for t in toponyms if t.kind is PlaceKind.OBLAST and len(t.codes) == 1)
    told = tuple(dict.fromkeys(oblasts))
    day = briefing.published_at.astimezone(KYIV).date()
    return Where(day, recent, told if len(told) <= 2 else (), source_regions(briefing.source, known))


def _choose(
    toponyms: list[Toponym], tokens: Tokens, sentences: list[Sentence], known: Atlas, where: Where
) -> tuple[list[Toponym], list[Choice]]:
    """Choose the place of each toponym; a misspelt word that is no place after all is left out."""
    starts = [sentence.start for sentence in sentences]
    sentence_of = [max(0, bisect_right(starts, toponym.start) - 1) for toponym in toponyms]
    choices = choose_all(TextOrder(toponyms, tokens.words, sentence_of, sentences), known, where)
    for number, choice in enumerate(choices):
        if choice.code.startswith(ABROAD) and toponyms[number].kind is PlaceKind.SETTLEMENT:
            toponyms[number] = toponyms[number]._replace(kind=PlaceKind.ABROAD)
    if not any(choice.rule == NO_SUCH_NAME for choice in choices):
        return toponyms, choices
    kept = [number for number, choice in enumerate(choices) if choice.rule != NO_SUCH_NAME]
    return [toponyms[number] for number in kept], [choices[number] for number in kept]


def _rows(
    text: str, tokens: Tokens, toponyms: list[Toponym], sentences: list[Sentence], year: int
) -> list[list[Item]]:
    by_token = {toponym.first: number for number, toponym in enumerate(toponyms)}
    read_text = Text(text, tokens, toponyms, by_token, lexicon(), year)
    starts = tokens.starts
    return [
        items(read_text, bisect_left(starts, sentence.start), bisect_left(starts, sentence.stop))
        for sentence in sentences
    ]


def _resolutions(
    text: str, toponyms: list[Toponym], choices: list[Choice], restore: Callable[[int], int]
) -> tuple[Resolution, ...]:
    found = []
    for toponym, choice in zip(toponyms, choices, strict=True):
        start, stop = restore(toponym.start), restore(toponym.stop)
        mention = Mention(Span(start, stop), text[start:stop], toponym.codes)
        found.append(
            Resolution(
                mention, choice.code, toponym.kind.value, choice.rule, choice.sure_area, choice.reasons
            )
        )
    return tuple(found)
