"""Launched: weapons that are told with a place and no verb, or with what became of them."""

from app.geoparse.head import ONE
from app.geoparse.items import CAPITAL, Item, without
from app.geoparse.rewriting import leaving, read_as, rereading
from app.geoparse.sorts import LOOSE, strike_kind
from gazetteer.patterns import regex

LAUNCHED, UPON, NTH = "launched", "upon", ("ordinal", "nth")
THOSE_LAUNCHED = regex(
    r"(?P<of>N?f|)(?P<arms>N[aS]{0,2}K{1,2}),?(?P<launched>w)(?P<at>i[so]{0,2}[PA])(?:,(?P<rest>[^;PAD]*?))?(?=;|$)"
)
ALONE = regex(
    r"(?:^[WwdhB]{0,3}|[:;,])(?P<arms>N?[aS]{0,2}K{1,2})(?P<upon>i)(?:[awX]{1,3}[bi])?[so]{0,2}P(?:,P|&P|i?A)*(?=$|[,.;])(?!,K-)"
)
BEFORE_LIST = regex(r"^(?P<arms>N[aS]{0,2}K{1,2})(?P<dash>-)i?[so]{0,2}P(?:[,&]{1,2}P)*(?:$|[.;])")
STOPPED = regex(r"(?P<part>No)NK[^;]*(?P<stopped>LR)(?=$|[.,;])")
BEATEN_SO_OFTEN = regex(r"(?P<often>M)[SwWaL]{0,4}(?P<beaten>R)(?=[awSL]{0,2}[bi][so]{0,2}P)")
ARMS_OFTEN = regex(r"M-K(?P<more>(?:[,&]N-K)+)")
SECOND_FELL = regex(
    r"(?P<arm>K)(?:V[^;]*P)?(?P<mark>,&?|&)(?P<second>[w+])(?P<fell>[VY])(?=[^;,EVK]{0,4}[bi][so]{0,2}P)"
)
RECEIVED = regex(
    r"(?<![ibso])P(?P<got>w)i?N[aS]{0,2}(?P<arm>K)(?!f)|(?<![ibso])P&P(?P<both>w)i?N[aS]{0,2}(?P<arms>K)(?!f)"
)
IT_STRUCK = regex(r"V(?P<it>o)(?=[@f]?[aS]{0,2}K)")
IN_ALL = regex(r"(?<!N)(?P<arm>K)V[^;NK]*(?:NX)?(?P<told>,#(?P<number>N)(?P<unit>w?))(?=$|[,.;])")
ATTACK_OF = regex(
    r"(?P<event>E)(?:i[so]{0,2}P)?(?P<mark>[,:])(?=N[aS]{0,2}K{1,2}(?:(?:,|&|,&)N[aS]{0,2}K{1,2})*(?:$|[,.;]))"
)
OF_THE_ARMS = regex(r"@N(?P<of><)(?=$|[,.;])")
BOMBS = regex(r"S(?P<bombs>K)(?=[so]{0,2}[PA](?:$|[.,;&iWd]))")
BY_AIRCRAFT = regex(r"(?P<verb>V)[aw]?(?P<who>S)(?=$|[,.;])")
FIRST_OF_TWO = regex(r"^[wW]{0,2}NK{1,2}i[so]{0,2}P(?:,&?|&)N[aS]?K?i[so]{0,2}P")
BEFORE_EVENTS = regex(
    r"(?:^|[:;])(?P<arms>N[aS]{0,2}K{1,2}),(?=N[aS]{0,2}E)|[PA]:w?(?P<told>N[aS]{0,2}K{1,2}),(?=N[aw]?V)"
)
GUNS_HARMED = regex(r"(?P<guns>S)(?P<harmed>Y)(?=[^;,EVK]{0,6}(?:$|[,.;]))")
ROUNDS_OF = regex(r"V(?P<told>N(?P<rounds>K))(?=$|[.;,])")
WITH_ONE = regex(r"(?:^|[.;,B])[aS]?(?P<arm>K)&N[aS]{0,2}K[L]?V")
FIRE_OF = regex(r"(?P<event>E)(?P<by>f[aS]?K)(?=$|[-.;,i])")
BEYOND = regex(r"V(?P<name>w)(?=[aS]?Ki[so]{0,2}P)")
REACHED = regex(r"NK(?P<reached>G)(?=[so]{0,2}P(?!f))")
HITS_OF = regex(r"MV[^;]*(?P<told>,(?:L|#)N(?P<hits>E)(?:i[so]{0,2})?)(?=$|[.;])")
TALK = regex(r"[EVTYLZ]")


def with_those_launched(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that are told by what became of them have been launched: "из пяти ракет, запущенных по A, две сбиты"."""
    match = THOSE_LAUNCHED.search(shape)
    if match is None or row[match.start("launched")].value != LAUNCHED:
        return row
    if match["of"] in ("f", "") and match["rest"] and "Y" not in match["rest"]:
        return row  # "из 11 ракет, выпущенных по A, в цель попали три"
    first, stop = match.span("arms")
    at, end = match.span("at")
    verb = Item("V", row[first].first, row[first].first, "launch")
    return [*row[: match.start()], verb, *row[first:stop], *row[at:end], *row[match.end() :]]


def with_arms_upon(row: list[Item], shape: str) -> list[Item]:
    """Let weapons told alone "по A" have been launched: "П'ять ракет по A, одинадцять убитих"."""
    match = ALONE.search(shape)
    if (
        match is None
        or row[match.start("upon")].value != UPON
        or "H:" in shape
        or TALK.search(shape, match.start(), match.end())
    ):
        return row
    if shape[match.start()] == "," and "E" not in shape[: match.start()]:
        return row
    at = match.start("arms")
    verb = Item("V", row[at].first, row[at].first, "launch")
    mark = [Item(";", row[at].first, row[at].first, "parted")] if shape[match.start()] == "," else []
    return [*row[: at - len(mark)], *mark, verb, *row[at:]]


def with_arms_before_list(row: list[Item], shape: str) -> list[Item]:
    """Let weapons before a list of places have been launched: "309 дронов – A, B, C"."""
    match = BEFORE_LIST.match(shape)
    if match is None:
        return row
    at, dash = match.start("arms"), match.start("dash")
    verb = Item("V", row[at].first, row[at].first, "launch")
    at_places = row[dash]._replace(letter="i") if shape[dash + 1] != "i" else None
    return [verb, *row[:dash], *([at_places] if at_places else []), *row[dash + 1 :]]


def with_stopped(row: list[Item], shape: str) -> list[Item]:
    """Let missiles some of which were stopped have been launched: "ten of fourteen missiles fired at A were stopped"."""
    match = STOPPED.search(shape)
    return row if match is None else without(without(row, match.span("stopped")), match.span("part"))


def with_beaten_so_often(row: list[Item], shape: str) -> list[Item]:
    """Let a foe who was thrown back so often have attacked so often: "десять разів відкидали ворога поблизу A"."""
    match = BEATEN_SO_OFTEN.search(shape)
    if match is None:
        return row
    often, at = match.start("often"), match.start("beaten")
    beaten = row[at]
    attacks = [
        row[often]._replace(letter="N", value="", first=beaten.stop, stop=beaten.stop),
        Item("E", beaten.stop, beaten.stop, "attack"),
    ]
    return [*row[:often], *row[often + 1 : at + 1], *attacks, *row[at + 1 :]]


def with_arms_often(row: list[Item], shape: str) -> list[Item]:
    """Let "8 – «Градами»" be eight times among how often other arms were used."""
    match = ARMS_OFTEN.search(shape)
    if match is None:
        return row
    first, stop = match.span("more")
    more = [item._replace(letter="M") if item.letter == "N" else item for item in row[first:stop]]
    return [*row[:first], *more, *row[stop:]]


def with_second_fall(row: list[Item], shape: str) -> list[Item]:
    """Let the second of some weapons have struck where it did harm: "одна впала поблизу A, друга зруйнувала цех у B"."""
    match = SECOND_FELL.search(shape)
    if match is None or row[match.start("second")].value not in (*NTH, "another"):
        return row
    mark, second, fell = match.start("mark"), match.start("second"), match.start("fell")
    arm = row[match.start("arm")]._replace(first=row[second].first, stop=row[second].stop, single=True)
    verb = row[fell]._replace(letter="V", value="strike")
    part = row[mark]._replace(letter=";", value="parted")
    return [*row[:mark], part, arm, verb, *row[fell + 1 :]]


def with_received(row: list[Item], shape: str) -> list[Item]:
    """Let bombs and missiles that a town got have been launched at it: "A отримало дві ракети"."""
    match = RECEIVED.search(shape)
    if match is None:
        return row
    got, arm = max(match.start("got"), match.start("both")), max(match.start("arm"), match.start("arms"))
    if row[got].value != "received" or row[arm].value not in ("guided_bomb", "missile_strike"):
        return row
    return read_as(row, got, letter="L", value="")


without_it = leaving(IT_STRUCK, told="it")
"""Leave out "its" behind a verb: "обстріляла його з «Градів»"."""


def with_number_in_all(row: list[Item], shape: str) -> list[Item]:
    """Let how many there were in all be the number of the weapons: "«шахеди» атакували A двома хвилями, загалом 14 штук"."""
    match = IN_ALL.search(shape)
    if match is None or (match["unit"] and row[match.start("unit")].value != "unit"):
        return row
    at, (first, stop) = match.start("arm"), match.span("told")
    return [*row[:at], row[match.start("number")], *row[at:first], *row[stop:]]


def with_attack_of(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that are counted behind an attack be what it was made with: "масована атака, понад 30 «шахедів»"."""
    match = ATTACK_OF.search(shape)
    if match is None or row[match.start("event")].value not in ("attack", "strike"):
        return row
    if shape[: match.start()].endswith(("N", "Na", "NS")):
        return row
    at = match.start("mark")
    return read_as(row, at, letter="@")


def with_arms_meant(row: list[Item], shape: str) -> list[Item]:
    """Let "of them" be of the weapons told before: "70 drones were sent; A was hit by 15 of them, B by two"."""
    match = OF_THE_ARMS.search(shape)
    arm = shape.rfind("K", 0, match.start()) if match is not None else -1
    if match is None or arm < 0:
        return row
    at = match.start("of")
    named = row[arm]._replace(first=row[at].first, stop=row[at].stop, single=False)
    return [*row[:at], named, *row[at + 1 :]]


with_bombing = rereading(BOMBS, "bombs", "V", "air_strike", {"bombs": "guided_bomb"})
"""Let an army that "bombs" a town be bombing it: "Russia bombs A"."""


def with_aircraft_behind(row: list[Item], shape: str) -> list[Item]:
    """Let strikes be from the air where aircraft made them: "по A сім разів вдарила авіація"."""
    match = BY_AIRCRAFT.search(shape)
    if (
        match is None
        or "-K" in shape
        or "K-" in shape
        or not row[match.start("who")].value.endswith((" air", "by_air"))
    ):
        return row
    at = match.start("verb")
    if row[at].value not in LOOSE:
        return row
    return read_as(row, at, value="air_strike")


def with_first_of_two(row: list[Item], shape: str) -> list[Item]:
    """Let weapons on one town and on another have been launched: "Three guided bombs on A, two on B"."""
    if FIRST_OF_TWO.match(shape) is None or TALK.search(shape) is not None:
        return row
    at = shape.index("N")
    return [*row[:at], Item("V", row[at].first, row[at].first, "launch"), *row[at:]]


def with_arms_before_events(row: list[Item], shape: str) -> list[Item]:
    """Let weapons counted before events, or before what one of them hit, have been launched: "12 дронів, 5 обстрілів"."""
    match = BEFORE_EVENTS.search(shape)
    if match is None:
        return row
    at = max(match.start("arms"), match.start("told"))
    return [*row[:at], Item("V", row[at].first, row[at].first, "launch"), *row[at:]]


def with_guns_harmed(row: list[Item], shape: str) -> list[Item]:
    """Let what artillery damaged have been shelled: "у A російська артилерія пошкодила амбулаторію"."""
    match = GUNS_HARMED.search(shape)
    if match is None or not row[match.start("guns")].value.endswith("shelling"):
        return row
    at = match.start("harmed")
    return read_as(row, at, letter="V", value="shelling")


def without_rounds_of(row: list[Item], shape: str) -> list[Item]:
    """Let rockets that a launcher fired be its rounds: "used a Grad system to attack A, firing 20 rockets"."""
    match = ROUNDS_OF.search(shape)
    if match is None or row[match.start("rounds")].value != "missile_strike":
        return row
    before = [item.value for item in row[: match.start()] if item.letter == "K"]
    if not before or set(before) != {"mlrs"}:
        return row
    at = match.start("rounds")
    return read_as(row, at, letter="X", value="rounds")


def with_one_arm(row: list[Item], shape: str) -> list[Item]:
    """Let a single weapon beside counted ones be one: "A ballistic missile and 14 drones struck A"."""
    match = WITH_ONE.search(shape)
    if match is None or not row[match.start("arm")].single:
        return row
    at = match.start("arm")
    number = row[at]._replace(letter="N", value="", quantity=ONE, stop=row[at].first, single=False)
    return [*row[:at], number, *row[at:]]


def with_fire_of(row: list[Item], shape: str) -> list[Item]:
    """Let fire be of the weapons that it came from: "came under fire from guided bombs"."""
    match = FIRE_OF.search(shape)
    at = match.start("event") if match is not None else -1
    if match is None or row[at].value != "shelling" or row[match.end("by") - 1].value == "shelling":
        return row
    event = row[at]._replace(value=strike_kind(row[match.end("by") - 1].value))
    whose = [item for item in row[at + 1 : match.end("by")] if item.letter == "a"]
    return [*row[:at], *whose, event, *row[match.end("by") :]]


without_type_before = leaving(BEYOND, {"name": CAPITAL}, "name")
"""Leave out the type of a weapon that nobody knows: "launched a Kh-35 missile at A"."""


with_weapons_that_reached = rereading(REACHED, "reached", "V", "strike")
"""Let weapons that reached a town have struck it: "17 drones reached A"."""


without_hits_of = leaving(HITS_OF, {"hits": "strike"})
"""Leave out how often so many shellings hit: "двічі обстріляли A, зафіксовано шість прильотів"."""


LAUNCHED_ALONE = (
    (("NKi", "Ni"), with_first_of_two),
    (("NK,N",), with_arms_before_events),
    (("SY",), with_guns_harmed),
    (("VNK", "K"), without_rounds_of),
    (("K&N", "V"), with_one_arm),
    (("Ef", "K"), with_fire_of),
    (("VwK",), without_type_before),
    (("VwaK",), without_type_before),
    (("KGP",), with_weapons_that_reached),
    (("KGsP",), with_weapons_that_reached),
    (("M", ",LN", "E"), without_hits_of),
    (("M", ",#N", "E"), without_hits_of),
    (("VS",), with_aircraft_behind),
    (("VaS",), with_aircraft_behind),
    (("SK",), with_bombing),
    (("K", ",#N"), with_number_in_all),
    (("E,N", "K"), with_attack_of),
    (("E:N", "K"), with_attack_of),
    (("P,N", "E", "K"), with_attack_of),
    (("P:N", "E", "K"), with_attack_of),
    (("Vo", "K"), without_it),
    (("w", "NK", "P"), with_received),
    (("K", "wi", ","), with_those_launched),
    (("Ki",), with_arms_upon),
    (("K-",), with_arms_before_list),
    (("M", "R"), with_beaten_so_often),
    (("M-K", "N-K"), with_arms_often),
    (("KV", ",w"), with_second_fall),
    (("KV", "+V"), with_second_fall),
)
"""These turns in order, each with the letters without which it is not there."""
