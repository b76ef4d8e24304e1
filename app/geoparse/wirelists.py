"""Wire lists: how agencies list what was fired, at what and from where, and what they tell besides of other days and damage."""

from app.geoparse.conventions import exactly
from app.geoparse.items import Item, parted, without
from app.geoparse.quantities import Quantity
from app.geoparse.rewriting import leaving, moving, parting, read_as, rereading, said_again
from gazetteer.patterns import regex

AFTER, AFFECTED, FOE, CAPTURED = "after", "affected", "foe", "captured"
ONE = exactly(1)
FROM_AVIATION = regex(r"(?P<verb>V)M?f(?P<air>a)(?=$|[.,;MbiWd&])")
ASSAULT_HITS = regex(r"(?P<event>E)[Wdw]?(?P<verb>V)(?=o?A|NU?X,?<)")
MISSILES_OF_GRAD = regex(r"N(?P<arm>K)(?P<told>f[aw]{0,2}(?P<launcher>K))")
MONTHS_AFTER = regex(r"^[aw]{0,3}E[ib][so]{0,2}[PAF](?P<told>L[awN]{0,2}X?(?P<after>B)[^;]*)$")
DAMAGE_THERE = regex(r"VAM(?P<told>:L[wXY]{1,3}i[so]{0,2}P(?:[,&]{1,2}P)*)(?=$|[.;])")
ANOTHER_FROM = regex(r"N(?P<event>E)f(?P<first>K)(?P<joint>,?&|,)(?P<more>\+)f(?P<arm>K)(?=[ib])")
ARMS_IN_LIST = regex(r"V(?P<list>K{1,2}(?:,&?K{1,2})*)(?=,?&N[aS]?K)")
DROPPED_FROM = regex(r"@(?P<told>[awX]{0,3}(?P<verb>V)f)(?=K)")
HIT_THE_COUNTRY = regex(r"K[WMd]?(?P<verb>V)(?P<told>S)(?=$|[,.;Wd])")
ALL_UNLEASHED = regex(r"^[BWdw,]{0,3}(?P<list>N[aS]?K(?:,N[aS]?K)+,?&N[aS]?K)L(?P<verb>V)(?=[ir@W,.;]|$)")
FOES_FIRED = regex(r"^[Wwd,B]{0,4}(?P<who>X)(?=(?P<verb>V)w?N?[aS]?K)")
AND_DROPPING = regex(r"K(?P<told>&(?P<verb>V)w)(?=$|[,.;])")
WHILE_USING = regex(r"NE[^;]*(?P<told>,@[aw]{1,3}M)(?=$|[.;,])")
FIGHTING_TOO = regex(r"(?P<first>E)[bir]{0,2}[so]{0,2}D(?:[,&]{1,2}D)*(?P<told>,?&(?P<event>E)O)(?=$|[.;])")
TWO_PLANTS = regex(r"(?P<verb>V)[awo]{0,4}[wX]iA(?P<mark>&)(?=[awo]{0,2}[wX]i[PF](?:,A)?(?=$|[.;]))")
FIRED_FROM_TOO = regex(r"V[^;V]*N[aS]?K{1,2}f[PAF][^;V]{0,8}(?P<mark>;)(?=&?N[aS]?K{1,2}f)")
INFRASTRUCTURE_OF = regex(r"X(?P<told>oNsL?(?P<affected>w),?<,?)(?=i[so]?P)")
PART_OF_TOWN = regex(r"S[aw]?(?P<verb>V)i(?=kP)")
ROTATION_OF = regex(r"R[aw]{0,2}o(?P<who>S)[bi][so]?P(?P<mark>&)(?=V)")
BOTH_THERE = regex(r"(?P<place>P)(?P<under>LE&E)(?P<told>,<i?s?(?=P)(?P<other>P))")
FROM_AIRCRAFT_IN = regex(r"^[aw]{0,2}KL(?P<verb>V)f[aw]?[KX]i[abo]{1,3}A$")
TO_REACH = regex(r"(?P<what>Y)[so]{0,2}P(?:[,&]{1,2}P)*(?P<told>i(?P<event>E)I[so]{0,2}P)")
SPREAD_TO = regex(r"(?P<fight>E)(?P<told>[wi])(?=P)")

without_after = leaving(MONTHS_AFTER, {"after": AFTER})
"""Leave out after what an attack came: "The attack on A came months after an assault by Ukraine's forces on the city"."""
without_damage = leaving(DAMAGE_THERE)
"""Leave out where there was damage, behind how often a region was shelled: "shelled A region 24 times: there was damage in B"."""
without_drop = leaving(DROPPED_FROM, {"verb": "drop"})
"""Let what was dropped from drones be their doing: "attacked A using explosives dropped from drones"."""
without_country_hit = leaving(HIT_THE_COUNTRY, {"told": "ukraine", "verb": ("strike", "attack")})
"""Let the country that weapons hit be none who fired them: "120 drones and 30 missiles hit Ukraine"."""
with_foes = rereading(FOES_FIRED, "who", "S", "enemy", {"who": FOE, "verb": "launch"})
"""Let militants who fire something be an army: "Rebels fired Grad rockets at A"."""
without_dropping = leaving(AND_DROPPING, {"verb": "drop"})
"""Let what drones drop be their doing: "firing at A with FPV drones and dropping explosives"."""
without_using = leaving(WHILE_USING)
"""Leave out in how many attacks weapons of some sort were used: "conducted 23 attacks, using heavy weapons nine times"."""
without_fighting_too = leaving(FIGHTING_TOO, {"first": ("assault", "attack"), "event": ("clash", "combat")})
"""Leave out that fighting goes on where it is told of: "is assaulting in the A and B directions, and fighting continues"."""
with_part_fought = rereading(PART_OF_TOWN, "verb", value="clash", where={"verb": "attack"})
"""Let an attack inside a part of a town be one on the ground: "Russian forces attacked in northern A"."""
with_rotated_parted = parting(ROTATION_OF)
"""Part whose rotation was thwarted from what was struck: "thwarted a rotation of Ukrainian forces near A and hit infantry near B"."""
without_aim_to_reach = leaving(TO_REACH, {"what": CAPTURED, "event": "assault"})
"""Leave out what was captured for: "captured A and B in an attempt to reach C"."""
with_all_unleashed = moving(ALL_UNLEASHED, "list", "verb", {"verb": "launch"})
"""Let each of several sorts of weapons be fired: "300 drones, 18 ballistic missiles, and seven cruise missiles were unleashed"."""


def with_aviation(row: list[Item], shape: str) -> list[Item]:
    """Let an attack from aviation be one from the air: "twice attacked from aviation"."""
    match = FROM_AVIATION.search(shape)
    if (
        match is None
        or row[match.start("air")].value != "strike_air"
        or row[match.start("verb")].value != "attack"
    ):
        return row
    at = match.start("verb")
    return without(read_as(row, at, value="air_strike"), (match.start("air") - 1, match.end("air")))


def with_assault_hitting(row: list[Item], shape: str) -> list[Item]:
    """Let an assault that hit a town or region be a strike: "The overnight assaults hit the A and B regions"."""
    match = ASSAULT_HITS.search(shape)
    if match is None or row[match.start("verb")].value != "strike":
        return row
    at = match.start("event")
    return read_as(row, at, value="strike") if row[at].value == "assault" else row


def with_missiles_of_grad(row: list[Item], shape: str) -> list[Item]:
    """Let rockets of a launcher be those: "40 missiles from BM-21 Grad launchers"."""
    match = MISSILES_OF_GRAD.search(shape)
    if (
        match is None
        or row[match.start("arm")].value != "missile_strike"
        or row[match.start("launcher")].value != "mlrs"
    ):
        return row
    return without(read_as(row, match.start("arm"), value="mlrs"), match.span("told"))


def with_another_from(row: list[Item], shape: str) -> list[Item]:
    """Let another one be counted beside the one before: "one attack from a UAV, and another from MLRS on A"."""
    match = ANOTHER_FROM.search(shape)
    if match is None:
        return row
    joint, more = match.start("joint"), match.start("more")
    mark = row[joint]._replace(letter=",", value="")
    return [
        *row[: match.start("event")],
        row[match.start("first")],
        mark,
        _one(row[more]),
        *row[match.start("arm") :],
    ]


def with_each_one(row: list[Item], shape: str) -> list[Item]:
    """Let each weapon told alone in a list be one: "launched an Iskander missile, a Kh-59 cruise missile and six guided missiles"."""
    match = ARMS_IN_LIST.search(shape)
    if match is None:
        return row
    first, stop = match.span("list")
    found: list[Item] = []
    for at in range(first, stop):
        item = row[at]
        if item.letter != "K":
            found.append(item)
            continue
        is_last = shape[at + 1] != "K"
        if is_last and not item.single:
            return row
        if is_last:
            found += [_one(item._replace(stop=item.first)), item]
    return [*row[:first], *found, *row[stop:]]


def _one(item: Item) -> Item:
    """Return the number one at an item."""
    return item._replace(letter="N", value="", quantity=Quantity(-1, -1, ONE, "", -1))


def with_two_plants(row: list[Item], shape: str) -> list[Item]:
    """Let both of two plants be struck: "struck the A refinery in B region and an oil depot in C"."""
    match = TWO_PLANTS.search(shape)
    if match is None or row[match.start("verb")].value not in ("strike", "attack"):
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), *said_again([row[match.start("verb")]], row[at].stop), *row[at + 1 :]]


def with_fired_too(row: list[Item], shape: str) -> list[Item]:
    """Let a list of what was fired from where go on over semicolons: "62 drones from A; two missiles from B; and three from C"."""
    match = FIRED_FROM_TOO.search(shape)
    while match is not None:
        row = read_as(row, match.start("mark"), letter=",", value="")
        shape = shape[: match.start("mark")] + "," + shape[match.end("mark") :]
        match = FIRED_FROM_TOO.search(shape)
    return row


def with_infrastructure(row: list[Item], shape: str) -> list[Item]:
    """Let towns whose infrastructure was affected be struck: "The infrastructure of 24 towns was affected, in particular in A, B"."""
    match = INFRASTRUCTURE_OF.search(shape)
    if match is None or row[match.start("affected")].value != AFFECTED:
        return row
    verb = row[match.start("affected")]._replace(letter="V", value="strike")
    foe = Item("S", verb.first, verb.first, "enemy")
    return [*row[: match.start("told")], foe, verb, *row[match.end("told") :]]


def with_both_there(row: list[Item], shape: str) -> list[Item]:
    """Let a village told behind both sorts of fire have had both: "A came under shelling and air strikes, including in B"."""
    match = BOTH_THERE.search(shape)
    if match is None:
        return row
    at, mark = match.end("place"), row[match.start("told")]._replace(letter="&", value="")
    return [
        *row[:at],
        mark,
        row[match.start("other")],
        *row[slice(*match.span("under"))],
        *row[match.end() :],
    ]


def without_launch_site(row: list[Item], shape: str) -> list[Item]:
    """Let where aircraft were that fired be no target: "The missiles were fired from jets inside Russian-held areas of A region"."""
    match = FROM_AIRCRAFT_IN.search(shape)
    return row if match is None else read_as(row, match.start("verb"), letter="w", value="")


WIRE_LISTS = (
    (("Vfa",), with_aviation),
    (("VMfa",), with_aviation),
    (("E", "V", "A"), with_assault_hitting),
    (("E", "V", "P"), with_assault_hitting),
    (("NKf", "K"), with_missiles_of_grad),
    (("E", "L", "B"), without_after),
    (("VAM:L", "P"), without_damage),
    (("NE", "+fK"), with_another_from),
    (("VK", ",&N", "K"), with_each_one),
    (("VK", "&N", "K"), with_each_one),
    (("@", "Vf", "K"), without_drop),
    (("K", "VS"), without_country_hit),
    (("NK,N", "LV"), with_all_unleashed),
    (("X", "V", "K"), with_foes),
    (("K&V",), without_dropping),
    (("NE", ",@", "M"), without_using),
    (("E", "D", "EO"), without_fighting_too),
    (("V", "iA&", "i"), with_two_plants),
    (("V", "K", ";", "f"), with_fired_too),
    (("XoNs", "<", "P"), with_infrastructure),
    (("Vik", "P"), with_part_fought),
    (("R", "oS", "&V"), with_rotated_parted),
    (("PLE&E,<", "P"), with_both_there),
    (("KLVf", "A"), without_launch_site),
    (("Y", "P", "iEI"), without_aim_to_reach),
)
"""These turns in order, each with the letters without which it is not there."""
