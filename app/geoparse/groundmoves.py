"""Ground moves: fighting told as an offensive near a place, and what drones, guns and aircraft did beside it."""

from app.geoparse.items import PARTED, Item, parted
from app.geoparse.rewriting import leaving, parting, rereading
from app.geoparse.sorts import BLOWS, SPECIFIC
from gazetteer.patterns import regex

OFFENSIVE_NEAR = regex(r"(?P<verb>V)[aS]?(?P<event>E)(?=I?b[so]{0,2}P)")
FIRE_TO_REPEL = regex(r"V[aS]?(?:[,&]{1,2}[EK]){0,2}(?P<to>w)(?=R[aS]{0,2}N?[aS]{0,2}E)")
REPELLED_WITH = regex(r"(?P<fire>E)[aS]?&(?P<arm>K)(?=R[aS]{0,2}N[aS]{0,2}E)")
KIND_AHEAD = regex(r"^[Wwd,]{0,3}a?(?P<kind>[EKV])[LOwa+&]{1,5}(?P<colon>:)(?=L?N[aS]{0,2}(?P<blow>E))")
AIMED_AT = regex(r"V[aSN]{0,3}(?:K[,&])?E(?:[ir][as]{1,3})?(?P<mark>,)(?P<verb>V)(?=[so]{0,2}[PA])")
WORST = regex(r"L(?P<told>l)(?=[aS]?E(?:$|[,.;]))")
SENT_TO = regex(r"(?P<who>S)(?P<verb>V)[aSo]{0,2}N?[aSo]{0,2}K(?P<to>w)(?=[so]{0,2}[PA](?:$|[,.;]))")
REGION_BETWEEN = regex(r"i[so]{0,2}P(?P<told>,?iA,?|,A,)(?=i[aS]{1,2}E(?:$|[,.;]))")
OTHERS_FROM = regex(
    r"(?P<verb>V)[^;:BV]*f[aS]?K(?P<joint>,&?|&)(?=[so]{0,2}P(?:[,&]{1,2}[so]?P)*(?P<dash>-?)f[aS]?(?P<arm>K))"
)
ENEMY = ("enemy", "russia")


def with_fire_then_repelled(row: list[Item], shape: str) -> list[Item]:
    """Let strikes with which attacks were repelled be those of who repelled them: "ударами авиации и артиллерии отражены 2 атаки"."""
    match = REPELLED_WITH.search(shape)
    if match is None or row[match.start("fire")].value not in SPECIFIC:
        return row
    at = match.start("arm")
    arm = row[at]
    mark = Item(";", arm.stop, arm.stop, PARTED)
    return [*row[:at], arm._replace(letter="E"), mark, *row[at + 1 :]]


def with_kind_ahead(row: list[Item], shape: str) -> list[Item]:
    """Let attacks be of the kind told before the colon: "Artillery shelling was intense: 60 attacks were launched on A"."""
    match = KIND_AHEAD.match(shape)
    if match is None:
        return row
    kind, blow = row[match.start("kind")].value, match.start("blow")
    if kind not in SPECIFIC or row[blow].value not in BLOWS:
        return row
    return [*row[match.end("colon") : blow], row[blow]._replace(value=kind), *row[blow + 1 :]]


def with_others_from(row: list[Item], shape: str) -> list[Item]:
    """Let other places be struck with guns of their own: "обстріляли A з «Градів», B та C – з мінометів"."""
    match = OTHERS_FROM.search(shape)
    if match is None or row[match.start("verb")].value != "shelling":
        return row
    (at, stop), (dash, _) = match.span("joint"), match.span("dash")
    first = row[stop].first
    verb = row[match.start("verb")]._replace(first=first, stop=first)
    behind = [item for place, item in enumerate(row[stop:], stop) if place != dash or not match["dash"]]
    return [*row[:at], parted(row[at]), verb, *behind]


def with_aim(row: list[Item], shape: str) -> list[Item]:
    """Let what an attack targeted be where it was: "launched a drone and missile attack, targeting A and B"."""
    match = AIMED_AT.search(shape)
    if match is None or row[match.start("verb")].value != "strike":
        return row
    at = match.start("mark")
    return [*row[:at], row[at + 1]._replace(letter="i", value=""), *row[at + 2 :]]


GROUND_MOVES = (
    (
        ("VE", "b"),
        rereading(OFFENSIVE_NEAR, "event", "E", "assault", {"verb": "launch", "event": "offensive"}),
    ),
    (("V", "wR", "E"), parting(FIRE_TO_REPEL, mark="to")),
    (("E&KR",), with_fire_then_repelled),
    ((":N", "E"), with_kind_ahead),
    ((":LN", "E"), with_kind_ahead),
    (("E", ",V"), with_aim),
    (("V", "PfK"), with_others_from),
    (("V", "P-fK"), with_others_from),
    (("Ll", "E"), leaving(WORST)),
    (("V", "Kw"), rereading(SENT_TO, "to", "i", "", {"who": ENEMY, "verb": "launch", "to": "to"})),
    (("PiA", "E"), leaving(REGION_BETWEEN)),
    (("P,", "A,i", "E"), leaving(REGION_BETWEEN)),
)
"""These turns in order, each with the letters without which it is not there."""
