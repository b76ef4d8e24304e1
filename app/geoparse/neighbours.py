"""Neighbours: words that are read by what stands before and behind them."""

from re import Pattern
from typing import NamedTuple

from app.geoparse.elliptic import GOT
from app.geoparse.items import Item
from gazetteer.patterns import regex


class Meaning(NamedTuple):
    """What a word is, as a letter and a value, where a pattern holds from it on."""

    pattern: Pattern[str]
    letter: str
    value: str


GOT_TOO = r"w(?=&?[aS]{0,2}(?:[so]{0,2}|s&s|wb[so]?)[PA]A?(?:[,&]{1,2}[PA]){0,9}(?:$|[.;]|,(?!x)))"
READ_BESIDE: dict[str, tuple[Meaning, ...]] = {
    "took": (Meaning(regex(r"(?<=P)(?<![ibso]P)w(?=N[aSo]*[KE])"), "L", ""),),
    "received": (Meaning(regex(r"(?<=P)(?<![ibso]P)w(?=N[aSo]*E)"), "L", ""),),
    "pounds": (Meaning(regex(r"(?<=[SK])w(?=[so]{0,2}[PA])"), "V", "shelling"),),
    "stop": (Meaning(regex(r"w(?=N[aSwo]{0,2}E)"), "R", ""),),
    "prevented": (Meaning(regex(r"w(?=N[aSwo]{0,2}E)"), "R", "did"),),
    "involved": (Meaning(regex(r"w(?=[aS]{0,2}N?[aS]{0,2}K)"), "@", ""),),
    "directed": (Meaning(regex(r"(?<=[S+])w(?=[aS]{0,2}K)|(?<=K)w(?=i[so]{0,2}[PA])"), "V", "launch"),),
    "directs_drones": (Meaning(regex(r"(?<=[S+G])w(?=i[so]{0,2}[PA])"), "V", "drone_strike"),),
    "clash_now": (Meaning(regex(r"V(?=[aw]{0,3}E)"), "O", ""), Meaning(regex(r"V"), "V", "clash")),
    "go_now": (Meaning(regex(r"V(?=[aw]{0,3}E)"), "O", ""), Meaning(regex(r"V"), "V", "go")),
    "raion": (Meaning(regex(r"b(?=&|V&)"), "j", "area"),),
    "fires_now": (Meaning(regex(r"(?<=N)V|(?<=N[aw])V"), "w", "fires"), Meaning(regex(r"V"), "V", "launch")),
    "covered": (Meaning(regex(r"L(?=@[aS]{0,2}K)"), "V", "shelling"),),
    "meanwhile": (Meaning(regex(r"(?:(?<=[,;])|^)w"), "B", ""),),
    "got": (Meaning(regex(GOT_TOO), "V", GOT),),
    "worked": (
        Meaning(regex(r"(?<=[PAjWM])w(?=K$|K[-.;,])|(?<=xw)w(?=K)|(?<=SM)w(?=Ki)"), "V", "strike"),
        Meaning(regex(r"w(?=(?:i[so]?P(?:&P)?)?f[aSo]{0,2}K)"), "V", "strike"),
        Meaning(regex(r"(?<=K)w(?=i?[so]?[Pj])|(?<=S)w(?=[ib][so]?P)|(?<=Sa)w(?=[ib][so]?P)"), "V", "strike"),
        Meaning(regex(r"(?<=[PM])w(?=[aS]{1,2}(?:$|[,.;]))"), "V", "strike"),
    ),
    "failure": (Meaning(regex(r"(?<=N)w(?=[ibr])"), "E", "attack"),),
    "nobody": (Meaning(regex(r"w(?=[wL]{0,2}V)"), "Z", ""),),
    "put": (Meaning(regex(r"(?<!H)w(?=N[aSo]{0,2}K)|(?<=S)w(?=[aS]?Ki)"), "V", "launch"),),
    "caught": (
        Meaning(regex(r"(?<=K)w(?!Z)"), "V", "strike"),
        Meaning(regex(r"w(?=[wao]{0,2}E[VTI])"), "R", "did"),
    ),
    "raids": (Meaning(regex(r"(?<=S[LV]N)w"), "E", "strike"),),
    "affected": (Meaning(regex(r"(?<=K)w(?=[NaSo]{0,3}X)"), "Y", ""),),
    "flew_in": (Meaning(regex(r"(?<=i[PA])w(?=N[aS]?K)|(?<=K)w(?=i[so]?P)"), "V", "strike"),),
    "flew": (Meaning(regex(r"(?<=i[PA])w(?=N?[aS]?K-[PA])"), "V", "strike"),),
    "laid": (
        Meaning(regex(r"(?<=K)w(?=i[so]?P)"), "V", "strike"),
        Meaning(regex(r"(?<=S)w(?=N[aSo]{0,2}X)|(?<=SiP)w(?=N[aSo]{0,2}X)"), "V", "shelling"),
    ),
    "swept": (Meaning(regex(r"(?<=K)w(?=i)|w(?=[aS]{0,2}K[aS]?i)"), "V", "strike"),),
    "targets": (Meaning(regex(r"(?<=S)w(?=[so]{0,2}[PA])"), "V", "strike"),),
    "threw": (Meaning(regex(r"w(?=[aS]{0,2}N?[aSo]{0,2}K)"), "V", "drop"),),
    "wanted": (Meaning(regex(r"w(?=I[^;]*,Bw)"), "T", ""),),
    "to_strike": (Meaning(regex(r"(?<=M)w(?=i?[so]?[PA])"), "V", "strike"),),
}
"""Words and what they are where: "A took ten bombs", "nobody has attacked A", "put three bombs on A", "caused three fires"."""


def by_what_is_beside(row: list[Item], shape: str) -> list[Item]:
    """Read words by what stands beside them."""
    return [_read(item, shape, at) if item.value in READ_BESIDE else item for at, item in enumerate(row)]


def _read(item: Item, shape: str, at: int) -> Item:
    for pattern, letter, value in READ_BESIDE[item.value]:
        if pattern.match(shape, at):
            return item._replace(letter=letter, value=value)
    return item
