"""How well briefings are read, from the golden set: writes docs/accuracy.md.

Run: `.venv/bin/python benchmarks/accuracy.py [--check]`. With `--check` nothing is written and a stale paper is told.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from golden.reader import BRIEFINGS, HELD_OUT, GoldenBriefing, read_all
from golden.to_gold import to_gold

from app.geoparse.pipeline import read
from app.geoparse.predictions import predictions
from app.model import Briefing
from app.scoring.gold import CORE, GoldText, Told, gold_text, told
from app.scoring.pairing import pair_places
from app.scoring.scores import Part, Rate, Scores, by_group
from gazetteer.index import load

PAPER = Path(__file__).parents[1] / "docs" / "accuracy.md"
SETS = (("worked with", BRIEFINGS), ("held out", HELD_OUT))
LANGUAGES = {"en": "English", "ru": "Russian", "uk": "Ukrainian", "all": "all"}
Row = tuple[str, ...]

HEAD = """# How well briefings are read

Written by `benchmarks/accuracy.py`; a test checks that the figures are those of the program. `frontline evaluate` gives the same
figures for any file of marked texts; what they mean is told in [cli.md](cli.md).

**What the set is.** {count} whole briefings of our own wording in three languages (tests/golden), written after the ways in which
staffs, administrations, ministries and newsrooms report, with traps: sports, labour disputes, history, captions, evacuations, other
wars. Every place name is marked with its code, every claim with its type, count and places. The *worked with* set was looked at
while rules were written. The *held out* set was marked before the reader saw it; its mistakes have been looked at since, so that
by now it, too, is known.

**What it is not.** No random sample: the texts are made to hold what is difficult, and their phrases are ours. Those who marked
them also wrote the rules, and two careful people agree on real briefings in about nine claims of ten. So the figures tell how the
known ways of reporting are read, and promise nothing of the next text: measure your own with `frontline evaluate`.
"""


def main() -> None:
    """Write the paper, or check it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true", help="write nothing; fail if the paper is stale")
    paper = written()
    if options.parse_args().check:
        sys.exit(
            0 if PAPER.read_text("utf-8") == paper else f"{PAPER.name} is stale; run benchmarks/accuracy.py"
        )
    PAPER.write_text(paper, "utf-8")


def written() -> str:
    """Return the whole paper."""
    golds: dict[str, list[GoldText]] = {}
    lines: dict[str, Told] = {}
    for name, folder in SETS:
        briefings = read_all(folder)
        golds[name] = [gold_text(to_gold(one)) for one in briefings]
        lines |= {one.id: told(predicted(one)) for one in briefings}
    scored = {name: by_group(texts, lines) for name, texts in golds.items()}
    every = [text for texts in golds.values() for text in texts]
    together = by_group(every, lines)
    parts = [
        HEAD.format(count=len(every)),
        "## By language\n",
        table(("set", "language", "texts", *FIGURES), languages(scored)),
        "*Decided elsewhere* are names that were given one place more than 10 km from the marked one, of all names found; a name\n"
        "that was left open, with all its candidates, is not within 10 km and decided nowhere.\n",
        "## Claims by type\n",
        "Both sets together; the same type and the same count.\n",
        table(("type", "language", "precision", "recall", "right", "wrong", "missed"), types(together)),
        "## Place names by kind\n",
        "Both sets together: how many of the marked ones were found, and found as that kind.\n",
        table(("kind", "language", "found", "kind right"), kinds(every, lines)),
        "## What is read wrongly\n",
        "Claims that were told wrongly or missed, places asked for coarsely.\n",
        table(("text", "", "claim"), mistakes(together["all"])),
    ]
    return "\n".join(parts)


def predicted(one: GoldenBriefing) -> dict[str, object]:
    """Return what is read in a golden briefing."""
    briefing = Briefing(
        one.id, one.source, one.published_at, one.language, one.text, "", one.title, one.dated_only
    )
    return predictions(read(briefing, load()), briefing, load())


FIGURES = (
    "names P",
    "names R",
    "kind right",
    "within 10 km",
    "decided elsewhere",
    "claims P",
    "claims R",
    "with places F1",
    "numbered claims",
    "zeros",
    "false events",
)


def languages(scored: Mapping[str, Mapping[str, Scores]]) -> Iterator[Row]:
    """Give the figures of each set and language."""
    for name, groups in scored.items():
        for group, language in LANGUAGES.items():
            scores = groups[group]
            names, claims = scores.rates["places overlap"], scores.rates["claims family"]
            parts = scores.parts
            yield (
                *(name, language, str(scores.texts)),
                *(f"{figure:.3f}" for figure in (names.precision, names.recall)),
                *(
                    share(parts["kind right"]),
                    share(parts["linked of found"]),
                    share(parts["decided elsewhere"]),
                ),
                *(f"{figure:.3f}" for figure in (claims.precision, claims.recall)),
                f"{scores.rates['attribution coarse family'].f1:.3f}",
                *(share(parts["numbered claims"]), share(parts["negated claims"])),
                f"{scores.false_events} in {scores.negative_texts}",
            )


def types(groups: Mapping[str, Scores]) -> Iterator[Row]:
    """Give precision and recall of each type and language."""
    for name in sorted(groups["all"].types):
        for group, language in LANGUAGES.items():
            rate = groups[group].types.get(name, Rate())
            if rate.right + rate.wrong + rate.missed:
                yield (
                    *(name, language, f"{rate.precision:.3f}", f"{rate.recall:.3f}"),
                    *map(str, (rate.right, rate.wrong, rate.missed)),
                )


def kinds(texts: Iterable[GoldText], lines: Mapping[str, Told]) -> Iterator[Row]:
    """Give how many marked places of each kind and language were found, and found as that kind."""
    found: dict[tuple[str, str], tuple[Part, Part]] = {}
    for text in texts:
        gold = [place for place in text.places if place.kinds[0] in CORE]
        paired = pair_places(gold, lines[text.id].places)
        for number, place in enumerate(gold):
            for group in (text.group, "all"):
                seen, right = found.setdefault((place.kinds[0], group), (Part(), Part()))
                seen.add(number in paired)
                if number in paired:
                    right.add(lines[text.id].places[paired[number]].kind in place.kinds)
    for kind in CORE:
        for group, language in LANGUAGES.items():
            if (kind, group) in found:
                yield kind, language, *map(share, found[kind, group])


def mistakes(scores: Scores) -> Iterator[Row]:
    """Give each mistake."""
    for text, what, claim in sorted(scores.mistakes):
        yield text, what, " ".join(claim.replace("|", "/").split())


def share(part: Part) -> str:
    """Return a share as people read it."""
    return f"{part.right} of {part.of}"


def table(head: Row, rows: Iterable[Row]) -> str:
    """Return a table in Markdown."""
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)]) + "\n"


if __name__ == "__main__":
    main()
