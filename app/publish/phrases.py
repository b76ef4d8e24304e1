"""Counts and days in words, for people who read the map file: what is not known is said, never rounded away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from app.claimants import known
from app.model import KYIV, EventKind, Language, Status
from app.publish.style import style

THIN_SPACE = "\u2009"
STRINGS = Path(__file__).parent / "strings"
TOLD = (Language.ENGLISH, Language.UKRAINIAN)
"""The languages that maps are told in: each has all its words in one file."""


@dataclass(frozen=True, slots=True)
class Words:
    """What maps say in one language."""

    language: Language
    texts: Mapping[str, Any]

    def say(self, name: str, /, **told: object) -> str:
        """Return a text with what is told in its gaps; one that has plurals in the form for `n`."""
        text, n = self.texts[name], told.get("n")
        if not isinstance(n, int):
            return str(text).format(**told)
        form = text if isinstance(text, str) else text[self.plural(n)]
        return str(form).format(**told | {"n": self.number(n)})

    def plural(self, n: int | None) -> str:
        """Return which form a noun has after a number: one, few, many or other."""
        if self.language is not Language.UKRAINIAN:
            return "one" if n == 1 else "other"
        if n is None or n % 100 in range(11, 15) or n % 10 not in range(1, 5):
            return "many"
        return "one" if n % 10 == 1 else "few"

    def name(self, row: Mapping[str, Any]) -> str:
        """Return the name of a place or direction in this language, else its English one."""
        return str(row[f"name_{self.language}"] or row["name_en"])

    def claimant(self, row: Mapping[str, Any]) -> str:
        """Return the name of who says so; one that no table knows bears the name that is on the ledger."""
        own = known(row["claimant"]) if self.language is Language.UKRAINIAN else None
        return own.name_uk if own else str(row["claimant_name"])

    def note(self, text: str) -> str:
        """Return a layer's note in this language, as it stands where it has no other words."""
        return str(self.texts["notes"].get(text, text))

    def number(self, value: int) -> str:
        """Return a number with a thin space between thousands."""
        return f"{value:,}".replace(",", THIN_SPACE)

    def decimal(self, value: float) -> str:
        """Return a number with a decimal point or comma."""
        told = f"{value:g}"
        return told.replace(".", ",") if self.language is Language.UKRAINIAN else told

    def day(self, value: date) -> str:
        """Return a day: 24 March 2023."""
        return f"{value.day} {self.texts['months'][value.month - 1]} {value.year}"  # the locale has no say

    def days(self, first: date, last: date) -> str:
        """Return a window of days: 19 to 25 March 2023."""
        if first == last:
            return self.day(first)
        if first.year != last.year:
            return self.say("days", first=self.day(first), last=self.day(last))
        if first.month == last.month:
            return self.say("days_of_month", first=first.day, last=self.day(last))
        return self.say("days", first=self.day(first).removesuffix(f" {first.year}"), last=self.day(last))

    def moment(self, value: datetime) -> str:
        """Return a moment in Kyiv time: 25 March 2023, 08:00 Kyiv."""
        local = value.astimezone(KYIV)
        return self.say("moment", day=self.day(local.date()), time=f"{local:%H:%M}")

    def some(self, names: Sequence[str], most: int = 3) -> str:
        """Return the first names of many, and how many more there are."""
        more = [self.say("more", n=len(names) - most)] if len(names) > most else []
        return ", ".join([*names[:most], *more])

    def count(self, kind: EventKind, status: Status, low: int | None, high: int | None) -> str:
        """Return a reported count: '59 clashes', 'at least 3 shellings', '24 to 99 clashes', 'number not given'."""
        name, ends = _template(status, low, high)
        numbers = {end: self.number(value) for end, value in ends.items()}
        return self.say(name, **numbers, **self._nouns(kind, list(ends.values())[-1] if ends else None))

    def or_more(self, kind: EventKind, low: int, hedge: str) -> str:
        """Return what is told of an area without an upper end: 'shellings, "numerous": 3 or more'."""
        return self.say("or_more", low=self.number(low), hedge=hedge, **self._nouns(kind, None))

    def shared_count(self, kind: EventKind, low: int, high: int | None, share: int) -> str:
        """Return what is known of a place that shares numbers with other places."""
        if high is None:
            told = self.say("share", share=self.number(share), **self._nouns(kind, None))
        else:
            most = self.number(high - low)
            told = self.say("share_of", share=self.number(share), most=most, **self._nouns(kind, high - low))
        return (
            self.say("own_and_share", low=self.number(low), share=told)
            if low
            else self.say("only_share", share=told)
        )

    def _nouns(self, kind: EventKind, n: int | None) -> dict[str, str]:
        """Return the word for a kind as texts need it: after a number, without one, after "no", and after "up to" a number."""
        forms = _kinds()[kind][self.language]
        few, many = forms.get("few", forms["other"]), forms.get("many", forms["other"])
        of = forms["other"] if self.plural(n) == "one" else many
        return {"kinds": forms[self.plural(n)], "plain": few, "none": many, "of": of}


@cache
def words_in(language: Language = Language.ENGLISH) -> Words:
    """Return what maps say in a language."""
    return Words(language, orjson.loads((STRINGS / f"{language}.json").read_bytes()))


def _template(status: Status, low: int | None, high: int | None) -> tuple[str, dict[str, int]]:
    """Return which text tells a count, and the numbers in it."""
    if status is Status.ZERO:
        return "zero", {}
    if status is Status.WITHHELD:
        return "withheld", {}
    if status is Status.UNNUMBERED or low is None:
        return "unnumbered", {}
    if high is None:
        return "at_least", {"low": low}
    if low == high:
        return "exactly", {"low": low}
    return ("between", {"low": low, "high": high}) if low else ("up_to", {"high": high})


@cache
def _kinds() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    return {kind["id"]: kind["words"] for kind in style()["kinds"]}
