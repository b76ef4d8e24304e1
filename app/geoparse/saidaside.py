"""Said aside: what a strike answered, arms told again in brackets, what lies beside a region, and damage in places of a total."""

from app.geoparse.items import Item, parted, without
from app.geoparse.references import DISTANCE
from app.geoparse.rewriting import leaving, read_as, rereading, said_again
from app.geoparse.sorts import BLOWS, SPECIFIC, strike_kind
from gazetteer.patterns import regex

IN_ANSWER, REVENGE, DOES_DAMAGE, RELATIVE, CAME = (
    "in_answer",
    "revenge",
    "does_damage",
    "relative",
    "came_after",
)
ANSWERED = regex(
    r"w(?:[wi]{0,2}[aSw]{0,2}E(?:@[aw]{0,2}[SX])?w?(?:[ib][so]{0,2})?|w?i[so]{0,2}(?=[PFA]))(?:[PFA](?:[,&]{1,2}[ib]?[so]{0,2}[PFA])*)?,?"
)
CAME_AFTER = regex(r"E[^;]*?(?P<told>(?P<after>w)[^;]*)$")
ARMS_AGAIN = regex(r"(?P<arm>K)(?P<told>\(N[aS]?(?P<inside>[KX])[LV]{0,2}\))")
BORDERED_BY = regex(r"[Ap](?P<told>,(?P<which>w)w(?P<other>[PFA](?:&[SPFA])?))(?=,)")
TWO_SORTS = regex(r"(?<!N)(?P<arm>K)&(?P<other>K)(?P<event>E)(?=L{0,2}[ib][so]{0,2}[PA])")
SHELLED_THERE = regex(r"^[^;:]*(?P<kind>E)[^;:]*:N?siA[^;:]*L(?P<verb>V)$")
ALSO_LAUNCHED = regex(
    r"V[^;]*?(?P<where>[ib]?[so]{0,2}[PA])@[^;EV]*?(?P<mark>,?&)(?P<verb>V)[aS]?(?P<event>E)(?=$|[.;])"
)
WITH_SUPPORT = regex(r"^(?P<told>@[wao]{1,4}(?:[&,]{0,2}[EKa]){1,3},)(?=[Wwd,]{0,3}N[aS]?E[^;]*R)")
HURT_IN_ONE = regex(r"E[ib]A(?:[,&]{1,2}A)+[wL]{0,3}(?P<told>,?@?[XNYL]{1,4}i[so]{0,2}Ps?(?:,A)?)")
DAMAGING = regex(r"K(?P<verb>w)(?=[aw]{0,2}X(?:X|iP|iA))")
DEALT_WITH = regex(r"V[^;VKEN]*[PAF]@(?P<event>E)(?=$|[,.;dW])")
FAR_FROM_BORDER = regex(r"(?P<told>,?w?N(?P<far>X)w{0,2}f[wo]?w@?[aS]?A)(?=$|[.;,])")
NAMELY_IN = regex(r"V[^;]*(?P<told>iS)(?=,?<)")
HELD_BY = regex(r"P(?P<told>,s[aw]{1,2}@[aS]{1,2})(?=$|[.;,])")

without_bordered = leaving(BORDERED_BY, {"which": RELATIVE})
"""Leave out what a region borders on: "Bryansk region, which borders Kursk and Ukraine, said ..."."""
without_came_after = leaving(CAME_AFTER, {"after": CAME})
"""Leave out after what a strike came: "The A attack came a day after Russia launched 150 missiles"."""
without_support = leaving(WITH_SUPPORT)
"""Leave out with whose support attacks were repelled: "With the support of artillery fire, nine attacks were repelled"."""
without_hurt_in_one = leaving(HURT_IN_ONE)
"""Leave out in which town of two regions people were hurt: "Strikes on A and B oblasts killed ten people in C Town, B Oblast"."""
with_damaging = rereading(DAMAGING, "verb", "V", "strike", {"verb": DOES_DAMAGE})
"""Let weapons that damage something have hit it: "Russian missiles damage energy infrastructure in the A region"."""
with_arms_of_event = rereading(DEALT_WITH, "event", "K", where={"event": SPECIFIC})
"""Let strikes with which towns were hit be what they were hit with: "targeted the A and B regions with air strikes"."""
without_far_border = leaving(FAR_FROM_BORDER, {"far": DISTANCE})
"""Leave out how far the border with a region is: "in the village of A, some 45 kilometers away from the border with B region"."""
without_country_of = leaving(NAMELY_IN)
"""Let the country in which plants were hit be none who struck: "targeted refineries in Russia, specifically those in A"."""
without_holder = leaving(HELD_BY)
"""Leave out who holds the town that was hit: "hit a depot in A, a city held by Russian forces"."""


def without_answered(row: list[Item], shape: str) -> list[Item]:
    """Leave out what a strike was an answer to: "Russia hit A in retaliation for the attack on B", "у відповідь на удар по B"."""
    at = next((at for at, item in enumerate(row) if item.value in (IN_ANSWER, REVENGE)), -1)
    match = ANSWERED.match(shape, at) if at >= 0 else None
    if match is None or not {"E", "V"} & {*shape[:at], *shape[match.end() :]}:
        return row
    return without(row, match.span())


def without_arms_again(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many rockets a launcher fired, told in brackets: "shelled A using HIMARS (five rockets)"."""
    match = ARMS_AGAIN.search(shape)
    if match is None or row[match.start("arm")].value != "mlrs":
        return row
    return (
        without(row, match.span("told"))
        if row[match.start("inside")].value in ("missile_strike", "rounds")
        else row
    )


def with_two_sorts(row: list[Item], shape: str) -> list[Item]:
    """Let attacks with two sorts of arms be with each: "Rocket and bomb attacks were carried out on A"."""
    match = TWO_SORTS.search(shape)
    if match is None or row[match.start("event")].value not in BLOWS:
        return row
    other, at = row[match.start("other")], match.start("event")
    event = row[at]._replace(value=strike_kind(other.value), first=other.first, single=False)
    return [*row[: match.start("other")], event, *row[at + 1 :]]


def with_shelled_there(row: list[Item], shape: str) -> list[Item]:
    """Let towns attacked behind the colon be shelled: "went on shelling the border: 20 settlements in A region were attacked"."""
    match = SHELLED_THERE.search(shape)
    if (
        match is None
        or row[match.start("kind")].value != "shelling"
        or row[match.start("verb")].value not in BLOWS
    ):
        return row
    return read_as(row, match.start("verb"), value="shelling")


def with_also_launched(row: list[Item], shape: str) -> list[Item]:
    """Let what was launched as well be where the rest was: "shelled A with artillery, as well as launched air strikes"."""
    match = ALSO_LAUNCHED.search(shape)
    if match is None:
        return row
    at, stop = match.start("mark"), match.end("event")
    where = said_again(row[slice(*match.span("where"))], row[stop - 1].stop)
    return [*row[:at], parted(row[at]), *row[match.start("verb") : stop], *where, *row[stop:]]


SAID_ASIDE = (
    (("K(N",), without_arms_again),
    (("A,ww", "c"), without_bordered),
    (("p,ww", "c"), without_bordered),
    (("V", "@E"), with_arms_of_event),
    (("K&KE",), with_two_sorts),
    (("E", ":Ns", "LV"), with_shelled_there),
    (("V", "@", "&V", "E"), with_also_launched),
    (("@", ",N", "E", "R"), without_support),
    (("E", "A&A", "P"), without_hurt_in_one),
    (("P,s", "@"), without_holder),
    (("NX", "f", "@", "A"), without_far_border),
    (("V", "iS,<"), without_country_of),
)
"""These turns in order, each with the letters without which it is not there."""
SAID_ASIDE_BY_WORD = {IN_ANSWER: without_answered, CAME: without_came_after, DOES_DAMAGE: with_damaging}
"""Those that a word tells."""
