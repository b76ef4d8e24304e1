"""The name automaton against its peers on this machine: forms, build, load, memory and speed of finding.

Run: `.venv/bin/python benchmarks/matcher.py [--texts 2000] [--seed 1]`. All figures come from one run of one process each.
"""

import argparse
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from gazetteer.folding import fold
from gazetteer.index import Gazetteer, load
from gazetteer.matcher import Match, Matcher, backends, compile_names

SENTENCES = (
    "На {} напрямку ворог {} разів атакував у районах населених пунктів {}, {}, {} та в бік {}.",
    "Авіаударів зазнали {}, {} і {}; під вогнем були {} та {} області.",
    "На {} направлении отражено {} атак у {}, {} и {}; под обстрел попали {}, {}.",
    "Протягом минулої доби противник продовжував зосереджувати зусилля на веденні наступальних дій, сили оборони дають гідну відсіч.",
    "Наші захисники завдають ворогу значних втрат у живій силі та техніці, відбивши всі атаки; інформація станом на вечір.",
    "За прошедшие сутки обстановка существенных изменений не претерпела, признаков формирования ударных группировок не выявлено.",
    "Officials said that the situation remained tense and that rescue workers were still clearing the rubble on the next morning.",
    "There were {} clashes along the front in the areas of {}, {}, {} and {}; shelling near {}, {}.",
)


def main() -> None:
    """Measure and print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--texts", type=int, default=2000, help="generated briefings of about 1.7 kB")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--load-only", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.load_only:
        print_load()
        return
    gazetteer = load()
    forms = [gazetteer.forms[number] for number in range(len(gazetteer.forms))]
    texts = make_texts(forms, chosen.texts, chosen.seed)
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(
        f"{len(forms):,} forms; {len(texts):,} texts, {size:.1f} MB in UTF-8, {sum(map(len, texts)) / 1e6:.1f} M characters"
    )
    print(
        subprocess.run(
            [sys.executable, __file__, "--load-only"], check=True, capture_output=True, text=True
        ).stdout,
        end="",
    )
    for backend in backends():
        started = time.perf_counter()
        blob = compile_names(forms, backend)
        built = time.perf_counter() - started
        started = time.perf_counter()
        matcher = Matcher(blob)
        ready = time.perf_counter() - started
        note = f"build {built:6.2f} s  load {ready * 1000:7.1f} ms  {len(blob) / 1e6:6.1f} MB"
        report(f"this matcher, {backend}", matcher.find, texts, note)
    report("Gazetteer.find", gazetteer.find, texts, "")
    report("dictionary of words", dictionary(forms), texts, "names of one to four words")
    few = forms[:: max(1, len(forms) // 5000)]
    report(
        f"regular expression of {len(few):,}",
        expression(few),
        texts[: max(1, len(texts) // 100)],
        "more forms take minutes",
    )


def print_load() -> None:
    """Load the compiled gazetteer in a process of its own."""
    before = resident_mb()
    started, worked = time.perf_counter(), time.process_time()
    gazetteer: Gazetteer = load()
    gazetteer.find("Бахмут")
    passed, work = time.perf_counter() - started, time.process_time() - worked
    grown = resident_mb() - before
    print(
        f"gazetteer ready after {passed * 1000:.0f} ms ({work * 1000:.0f} ms of work), {grown:.0f} MB more memory"
    )


def resident_mb() -> float:
    """Return the memory that this process holds, where the system tells it."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 / 1e6 if status.exists() else float("nan")


def make_texts(forms: list[str], count: int, seed: int) -> list[str]:
    """Generate briefings that name known places among ordinary words."""
    chance = random.Random(seed)
    names = [form for form in forms if len(form) > 4]
    return [_text(chance, names) for _ in range(count)]


def _text(chance: random.Random, names: list[str]) -> str:
    sentences = []
    while sum(map(len, sentences)) < 1000:  # about 1.7 kB of UTF-8
        pattern = chance.choice(SENTENCES)
        sentences.append(re.sub(r"\{\}", lambda _: chance.choice(names).title(), pattern))
    return " ".join(sentences)


def report(name: str, find: Callable[[str], object], texts: list[str], note: str) -> None:
    """Print one line: texts and characters a second on one core, in processor time."""
    find(texts[0])
    started = time.process_time()
    for text in texts:
        find(text)
    seconds = max(time.process_time() - started, 1e-9)
    speed = sum(len(text.encode()) for text in texts) / 1e6 / seconds
    print(f"{name:34} {len(texts) / seconds:10,.0f} texts/s {speed:8.2f} MB/s   {note}")


def dictionary(forms: list[str]) -> Callable[[str], list[Match]]:
    """Return a finder that looks every run of one to four words up in a dictionary."""
    known = {form: number for number, form in enumerate(forms)}
    word = re.compile(r"\w+")

    def find(text: str) -> list[Match]:
        spans = [found.span() for found in word.finditer(text)]
        taken: list[Match] = []
        free = 0
        for first, (start, _) in enumerate(spans):
            for last in range(min(first + 4, len(spans)) - 1, first - 1, -1):
                stop = spans[last][1]
                if start >= free and (number := known.get(fold(text[start:stop]))) is not None:
                    taken.append((start, stop, number))
                    free = stop
                    break
        return taken

    return find


def expression(forms: list[str]) -> Callable[[str], list[str]]:
    """Return a finder by one regular expression of all names."""
    pattern = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, forms), key=len, reverse=True)) + r")\b")
    return lambda text: pattern.findall(fold(text))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    main()
