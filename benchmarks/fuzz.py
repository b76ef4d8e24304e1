"""Fuzzing of the reader: no text raises, and every offset is right.

Run: `python benchmarks/fuzz.py [--seconds 600]`. With atheris the texts are bred by the code they reach, else hypothesis draws them.
What it finds goes into tests/geoparse as a text of its own. Some texts are any characters, some are rows of words, some are rows
of what the lexicon knows: what is said with equally often of each letter, so that each meets each. Others are sentences of our golden
briefings and of the tests, in any order: what one sentence leaves in force meets what goes on with it. Others are sentences spliced at
their marks: the beginning of one and the end of another.
"""

import argparse
import ast
import importlib.util
import re
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

PUBLISHED = datetime(2024, 9, 2, 6, tzinfo=UTC)
ROW = """Бахмут Торецьк Kherson Іванівка Івано-Франківськ Слов'янськ напрямку районах області район громада ворог атакував 12
разів двічі обстрілів авіаударів РСЗВ із них не було тривають On the Bakhmut front clashes near and , . ; ( ) — : - of them
respectively відповідно до понад dozens станом на 16:00 24 березня 2014 року 's « » ’ \u0301 \u00ad \u200b 1 000 1,5 тис. Лиман
Сумщині з 3 до 5"""
WORDS = [*ROW.split(), "\n"]
NAMES = "Харків,Полтаву,Куп'янськ,Синьківки,Kharkiv,Lyman,Синьковки,Харьковской области,Лиманському напрямку,Покровском направлении"
MARKS, FIGURES = [",", ".", ";", ":", "–", "(", ")", "\n"], ["12", "1", "12:30", "24 березня"]
SHORTEST, MOST_SENTENCES = 12, 5
JOINTS = [" ", "\n\n"]
PARTS_AT, MOST_CUTS = re.compile(r"[,;:(–—]| (?=and |та |і |и |а |але |but |in |на |у |в |по )"), 400
MOST_SAID = 20
"""So many words has a row of what the lexicon knows: short ones meet more often."""


def vocabulary() -> list[list[str]]:
    """Return what the lexicon knows, by letter, and names, marks and figures."""
    from app.geoparse.lexicon import lexicon

    known = lexicon()
    said: dict[str, list[str]] = {}
    for word in sorted(known):
        phrases = known.get(word)
        if phrases.alone is not None:
            said.setdefault(phrases.alone.letter, []).append(word)
        for second, following in sorted(phrases.longer.items()):
            for rest, entry in following:
                behind = [second, *(min(forms) for forms in rest[1:])]
                said.setdefault(entry.letter, []).append(" ".join([word, *behind]))
    return [*said.values(), NAMES.split(","), MARKS, MARKS, FIGURES]


def sentences() -> list[str]:
    """Return the sentences of the golden briefings and of the wordings that the tests read, each once."""
    tests = Path(__file__).parents[1] / "tests"
    sys.path.insert(0, str(tests))
    from golden.reader import read_all

    texts = [golden.text for golden in read_all()]
    for module in sorted((tests / "geoparse").glob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                texts.append(node.value)
    found = [each.strip() for text in texts for each in re.split(r"(?<=[.!?])\s+|\n+", text)]
    return list(dict.fromkeys(each for each in found if len(each) > SHORTEST))


def spliced(one: str, other: str, at: int) -> str:
    """Return the beginning of a sentence with the end of another, each parted before one of its marks."""
    begin, end = (
        [0, *(mark.start() for mark in PARTS_AT.finditer(each)), len(each)] for each in (one, other)
    )
    return one[: begin[at % len(begin)]] + other[end[at // len(begin) % len(end)] :]


def main() -> None:
    """Fuzz for a while."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=int, default=600)
    chosen = options.parse_args()
    if importlib.util.find_spec("atheris") is not None:
        bred(chosen.seconds)
    else:
        drawn(chosen.seconds)


def bred(seconds: int) -> None:
    """Let atheris breed texts by the code that they reach."""
    import atheris

    with atheris.instrument_imports(include=["app.geoparse", "gazetteer"]):
        check = checker()
    said, golden = vocabulary(), sentences()

    def one(fuzzed: bytes) -> None:
        source = atheris.FuzzedDataProvider(fuzzed)
        sort = source.ConsumeIntInRange(0, 5)
        if sort == 0:
            check(source.ConsumeUnicodeNoSurrogates(2000))
        elif sort == 1:
            check(" ".join(source.PickValueInList(WORDS) for _ in range(source.ConsumeIntInRange(1, 80))))
        elif sort == 2:
            several = range(source.ConsumeIntInRange(2, MOST_SENTENCES))
            check(source.PickValueInList(JOINTS).join(source.PickValueInList(golden) for _ in several))
        elif sort == 3:
            ends = source.PickValueInList(golden), source.PickValueInList(golden)
            check(spliced(*ends, source.ConsumeIntInRange(0, MOST_CUTS)))
        else:
            many = range(source.ConsumeIntInRange(1, MOST_SAID))
            check(" ".join(source.PickValueInList(source.PickValueInList(said)) for _ in many))

    atheris.Setup(
        [sys.argv[0], f"-max_total_time={seconds}", "-rss_limit_mb=4096", "-max_len=4000", "-len_control=0"],
        one,
    )
    atheris.Fuzz()


def drawn(seconds: int) -> None:
    """Let hypothesis draw texts."""
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

    check = checker()
    rows = st.lists(st.sampled_from(WORDS), max_size=80)
    said = st.lists(st.sampled_from(vocabulary()).flatmap(st.sampled_from), max_size=MOST_SAID)
    golden = st.sampled_from(sentences())
    mixed = st.lists(golden, min_size=2, max_size=MOST_SENTENCES)
    joined = st.builds(spliced, golden, golden, st.integers(0, MOST_CUTS))
    parted = st.tuples(st.sampled_from(JOINTS), mixed).map(lambda drawn: drawn[0].join(drawn[1]))
    texts = st.one_of(st.text(max_size=2000), rows.map(" ".join), said.map(" ".join), parted, joined)
    ends = time.monotonic() + seconds
    count = 0

    @settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(texts)
    def many(text: str) -> None:
        nonlocal count
        count += 1
        check(text)

    while time.monotonic() < ends:
        many()
    print(f"{count:,} texts read, nothing raised, all offsets right")


def checker():  # type: ignore[no-untyped-def]
    """Return the function that reads a text and checks what was found."""
    from app.geoparse.pipeline import read
    from app.model import Briefing, Language
    from gazetteer.index import load

    gazetteer = load()

    def check(text: str) -> None:
        found = read(Briefing("", "General Staff", PUBLISHED, Language.UKRAINIAN, text), gazetteer)
        for resolution in found.resolutions:
            span = resolution.mention.span
            assert 0 <= span.start < span.stop <= len(text), text
            assert text[span.start : span.stop] == resolution.mention.surface, text
        for claim in found.claims:
            spans = [*claim.quotes, *(place.span for place in claim.places)]
            assert claim.quotes, text
            assert all(0 <= span.start < span.stop <= len(text) for span in spans), text
            assert all(text[p.span.start : p.span.stop] == p.surface for p in claim.places), text
            number = claim.number
            assert number is None or text[number.start : number.stop].strip(), text
            assert number is None or any(
                q.start <= number.start and number.stop <= q.stop for q in claim.quotes
            ), text

    return check


if __name__ == "__main__":
    main()
