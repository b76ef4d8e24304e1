"""From a briefing to what it claims: the whole stair on one page."""

from bisect import bisect_left, bisect_right

from app.claimants import of_source
from app.geoparse.assemble import assemble
from app.geoparse.atlas import Atlas, atlas
from app.geoparse.clean import clean
from app.geoparse.context import Where, choose_all, scopes
from app.geoparse.items import Text, items
from app.geoparse.lexicon import lexicon
from app.geoparse.mentions import Toponym, recognise, source_regions
from app.geoparse.sentences import split
from app.geoparse.tokens import lower, tokenise
from app.geoparse.unmatched import unmatched
from app.model import KYIV, NO_RECENT, Briefing, Mention, Reading, RecentFront, Resolution, Span
from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind

PARSER_VERSION = "1"


def read(briefing: Briefing, gazetteer: Gazetteer, recent: RecentFront = NO_RECENT) -> Reading:
    """Read a briefing: every place name with the place it means, every claim with its quote and the rules that built it."""
    known = atlas(gazetteer)
    text, restore = clean(briefing.text)
    small = lower(text)
    tokens = tokenise(small)
    toponyms = recognise(text, tokens, known)
    words = lexicon()
    toponyms = sorted([*toponyms, *unmatched(text, tokens, toponyms, words, known)])
    sentences = split(text, [(toponym.start, toponym.stop) for toponym in toponyms])
    starts = [sentence.start for sentence in sentences]
    sentence_of = [max(0, bisect_right(starts, toponym.start) - 1) for toponym in toponyms]
    day = briefing.published_at.astimezone(KYIV).date()
    where = Where(day, recent, *_regions(toponyms, briefing.source, known))
    scope = scopes(toponyms, tokens.words, sentence_of, sentences)
    choices = choose_all(toponyms, scope, sentence_of, known, where)
    kept = [n for n, choice in enumerate(choices) if choice.rule != "no_such_name"]
    toponyms, choices = [toponyms[n] for n in kept], [choices[n] for n in kept]
    read_text = Text(
        text,
        tokens,
        toponyms,
        {toponym.first: number for number, toponym in enumerate(toponyms)},
        lexicon(),
        day.year,
    )
    rows = []
    for sentence in sentences:
        first = bisect_left(tokens.starts, sentence.start)
        rows.append(items(read_text, first, bisect_left(tokens.starts, sentence.stop)))
    claims = assemble(
        briefing, small, read_text, sentences, rows, choices, known, restore, of_source(briefing.source).id
    )
    resolutions = tuple(
        Resolution(
            Mention(
                Span(restore(t.start), restore(t.stop)),
                briefing.text[restore(t.start) : restore(t.stop)],
                t.codes,
            ),
            choice.code,
            t.kind.value,
            choice.rule,
            choice.sure_area,
        )
        for t, choice in zip(toponyms, choices, strict=True)
    )
    return Reading(claims, resolutions)


def _regions(toponyms: list[Toponym], source: str, known: Atlas) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the oblasts that the text names, if it names few, and those in the name of the source."""
    told = tuple(
        dict.fromkeys(t.codes[0] for t in toponyms if t.kind is PlaceKind.OBLAST and len(t.codes) == 1)
    )
    return (told if len(told) <= 2 else ()), source_regions(source, known)
