"""Elided: what a place was struck with, told without the verb: "КАБом по A", "по B – дронами"."""

from app.geoparse.items import Item, letters_of
from gazetteer.patterns import regex

INSTRUMENTAL = ("ом", "ем", "ём", "ами", "ями", "ою", "ею", "єю", "ой", "ей")
"""How weapons end with which something was done; "БпЛА на Суми" only tells of a flight."""
WITH_WHAT = r"(?P<told>(?:f[aSo]{0,2}|N[aS]{0,2})?K(?:[,&]{1,2}[aS]?(?:N[aS]{0,2})?K)*)"
AT = r"i[so]{0,2}[PA](?:[,&i]{1,3}[so]{0,2}[PA])*"
STRUCK = r"[so]{0,2}[PA](?:[,&]{1,2}[so]{0,2}[PA])*"
NO_VERB = r"(?=[^VLRYTEH,;:]*(?:[,;]|$))"
FIRST = regex(rf"(?:^|[,;][&+]{{0,2}}){WITH_WHAT}(?:-?{AT}|-{STRUCK}){NO_VERB}")
LAST = regex(rf"(?:^|[,;])[&+B]{{0,2}}{AT}-{WITH_WHAT}{NO_VERB}")


def with_elided(row: list[Item], words: list[str]) -> list[Item]:
    """Give what was struck with weapons the verb that is left out."""
    shape = letters_of(row)
    if "K" not in shape or not ("Ki" in shape or "-" in shape):
        return row
    found = sorted(match.span("told") for form in (FIRST, LAST) for match in form.finditer(shape))
    for at, stop in reversed(found):
        weapon = row[shape.index("K", at)]
        is_told_so = row[at].letter == "f" or shape[stop : stop + 2] == "-i"  # "артиллерия – по A"
        if is_told_so or words[weapon.stop - 1].endswith(INSTRUMENTAL):
            row = [*row[:at], Item("V", row[at].first, row[at].first, "strike"), *row[at:]]
    return row
