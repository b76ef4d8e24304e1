"""By gunfire: guns and small arms that are told one with the other, or of which only the calibre or the other weapon is told first."""

from app.geoparse.items import Item
from app.geoparse.rewriting import leaving, leaving_where
from gazetteer.patterns import regex

SMALL_ARMS = "small_arms"
SMALL_ARMS_TOO = regex(r"(?P<fire>w)(?=[,&][wa]{0,2}K)")
CALIBRE_BEFORE = regex(r"V[aSw]?(?P<told>&)(?=K)")
MACHINE_GUNS_TOO = regex(r"V[^;]*f(?P<told>w{1,3}[,&])(?=K)")
GUNS_TOO_BEFORE = regex(r"f[aS]?K(?P<told>[,&]w{1,3})(?=SV)")
BESIDES_GUNS = regex(r"(?P<told>(?P<apart>w)[aw]?K(?:[,&]{1,2}K)*,?&?)(?=w?V)")
GUNS_FIRST = regex(r"^[WBwd,]{0,3}(?P<arm>[aw]?K)(?P<who>[aSg]{0,2})(?P<verb>V)(?=&?i?[iwb])")


def with_small_arms_too(row: list[Item], shape: str) -> list[Item]:
    """Let fire of small arms be shelling where guns fired, too: "обстріляв зі стрілецької зброї та гранатометів"."""
    for match in SMALL_ARMS_TOO.finditer(shape):
        at = match.start("fire")
        if row[at].value == SMALL_ARMS:
            return [*row[:at], row[at]._replace(letter="V", value="shelling"), *row[at + 1 :]]
    return row


def with_guns_first(row: list[Item], shape: str) -> list[Item]:
    """Let guns be told behind their verb: "Важкі міномети супротивник використовував по опорних пунктах у районі A"."""
    match = GUNS_FIRST.match(shape)
    if match is None or row[match.start("verb")].value != "launch":
        return row
    (first, stop), (_, behind) = match.span("arm"), match.span("verb")
    return [*row[:first], *row[stop:behind], *row[first:stop], *row[behind:]]


BY_GUNFIRE = (
    (("w&", "K"), with_small_arms_too),
    (("w,", "K"), with_small_arms_too),
    (("V", "&K"), leaving(CALIBRE_BEFORE)),
    (("f", "w,K"), leaving(MACHINE_GUNS_TOO)),
    (("f", "w&K"), leaving(MACHINE_GUNS_TOO)),
    (("fK&w", "SV"), leaving(GUNS_TOO_BEFORE)),
    (("K", "V"), leaving_where(BESIDES_GUNS, "apart", "apart_from")),
    (("KS", "V"), with_guns_first),
    (("KV",), with_guns_first),
)
"""These turns in order, each with the letters without which it is not there."""
