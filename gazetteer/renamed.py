"""Settlements that were renamed in 2024, which briefings before that call by the name of then."""

import csv
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

from gazetteer.home import DATA

FILE = "renamed.csv"
RENAMED_ON = date(2024, 9, 26)
"""The day on which resolution 3984-IX of the Verkhovna Rada came into force; some were renamed some weeks before or after."""


@cache
def renamed() -> frozenset[str]:
    """Return the codes of the settlements whose name the codifier has changed since January 2024."""
    with (DATA / FILE).open(encoding="utf-8", newline="") as file:
        return frozenset([row["code"] for row in csv.DictReader(file)])


def write_renamed(path: Path, names: Iterable[tuple[str, str]]) -> None:
    """Write codes and what they were called before, sorted by code."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "name_uk"))
        writer.writerows(sorted(names))
