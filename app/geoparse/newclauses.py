"""New clauses: marks behind which something else is told, of another place or with another weapon."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import leaving, of_them, parted_at, parting, said_again, striking_next
from app.geoparse.sorts import strike_kind
from gazetteer.patterns import regex

REGIONS = ("region", "oblast")
NEGATED_NEXT = regex(
    r"[EV][^;]{0,80}[PDA][^;]{0,80}(?P<mark>,)(?=B?[bir][so]{0,2}[PD](?:[,&]{1,2}[PD])*[SWwa]{0,3}Z{1,2}[^,;]*[EV])"
)
NEGATED_AFTER = regex(
    r"[PDA][^;]{0,80}[EV][^;]{0,80}(?P<mark>,)(?=B?[bir][so]{0,2}[PD](?:[,&]{1,2}[PD])*[SWwa]{0,3}Z{1,2}[^,;]*[EV])"
)
WEAPON_NEXT = regex(
    r"(?:^|[,:])(?=[^,;:]*[PAs]|(?<=:))[^,;:]*[EV][^,;:]*(?P<mark>,)(?=\+?N?[aS]{0,2}K{1,2}V[^;]*[PAFs])"
)
TIMES_NEXT = regex(r"V[^;:]{0,80}[PA][^;:]{0,80}K(?P<mark>,?&|,)(?=M[WSwa]{0,3}V[^;]*[PA])")
HROMADA, RAION = "hromada", "raion"
WHERE_STRUCK = regex(
    r"[EVK][^;]*(?P<place>[PA])(?P<mark>,)(?P<where>x)(?=[WwaS]{0,2}(?:N[aS]{0,2}KV|VN?[aS]{0,2}K|[gS]?LN[aS]{0,2}E|KV|KY))"
)
ARMS_NEXT = regex(
    r"(?P<verb>V)[^;:]{0,80}K[^;:]{0,80}i[so]{0,2}P(?P<mark>,)B?[iWhwd]{0,4}(?P<dash>-)(?=(?P<arm>K)[ib][so]{0,2}P)"
)
AGAIN_WITH = regex(
    r"(?:(?P<at>[ib][so]{0,2}[PA])[^;:PA]{0,3}(?P<verb>V)[^;:PA]*|V(?P<behind>[ib]?[so]{0,2}[PA])[^;:PA]*)NK"
    r"(?P<mark>,)B?[Ww]{1,2}(?P<dash>-)(?=\+?N[aS]{0,2}(?P<arm>K)(?:$|[,.;:]))"
)
ONE_HERE = regex(r"NE[^;]*,[wB]{0,2}[bi][so]{0,2}P(?P<at>[#w]?)N(?=[,;.)]|$)")
REGION_NEXT = regex(r"[PA][^;]*(?P<mark>,)[w&+]{0,3}(?=(?P<region>j)[aLw]{0,2}[EV])")
ONGOING_BESIDE = regex(r"ON[aS]{0,2}E(?P<mark>,)(?=\+?N[^;]*R)")
NUMBERED_FALL = regex(r"[VL][^;:]*NK(?P<mark>,)(?=N[aS]?V[ib][so]{0,2}P(?:$|[,.;]))")
GOT_TOO = regex(r"[EV][^;]*(?P<mark>,)-?B?(?=P[aw]?LN[aS]{0,2}E)")
SO_OFTEN_THERE = regex(r"^[B+]?[PA]-M(?P<mark>,)(?=[+B&w]{0,2}V)")
STRUCK_BESIDE_HARM = regex(r"Y[^;KEV]*P(?P<mark>,)(?=[bi][so]{0,2}P[aS]{0,2}KV)")
FIRE_NEXT = regex(
    r"(?P<verb>V)f[aSw]{0,2}K[XK]?(?P<mark>,|&|,&)B?[Ww]{0,2}(?=(?P<at>[bi][so]{0,2}P)(?P<dash>-)f[aSw]{0,3}K)"
)
NONE_LAST = regex(r"[EVA][^;]*(?P<mark>,)(?=[ib]?[so]{0,2}[PA]-w?Z(?:$|[.;,]))")
STILL_FOUGHT = regex(r"R(?P<mark>,)(?=Eb[so]{0,2}P(?:[,&]{1,2}P)*[aw]?O)")
ARM_NEXT = regex(r"(?P<verb>V)[so]{0,2}P[aS]?N?[aS]?K(?P<mark>,)B?[Ww]?(?=[so]{0,2}P(?P<dash>-)(?P<arm>K))")
SPARED_NEXT = regex(r"[EV][^;]{0,80}[YX](?P<mark>,)(?=B?[ib][so]{0,2}[PA][wL]{0,2}(?:Z?0E|Z0?E)(?=$|[.;,]))")
HURT_NEXT = regex(r"E[XY]{1,3}(?P<mark>,)(?=[ib][so]{0,2}P[NLXYa]{1,4}[ifw]{1,2}E)")
HEARD_NEXT, BLAST = (
    regex(r"KVF[^;PX]{0,20}(?P<mark>,)(?=[ib][so]?P[wLa]{0,3}(?P<heard>X)(?=$|[.;,]))"),
    "blast",
)
BEATEN_TWICE = regex(r"RN[aS]{0,2}E[bi][so]{0,2}P(?P<mark>&)(?=[aS]{0,2}E[ib][so]{0,2}P)")
WHILE_THERE = regex(r"[VE][^;]{0,80}[PA][^;]{0,80}(?P<mark>,)(?=BP[,LGwV])")
AFTER_EXAMPLE = regex(r"NE,<[bi][so]{0,2}P(?:[,&]{1,2}P)*(?P<mark>,)&?(?=N[aS]{0,2}E)")
OFTEN_NEXT = regex(r"V[^;:,EP]{0,20}(?P<mark>,)(?=M[WSwaK]{0,3}Vi[so]{0,2}P)")
ONLY_THERE = regex(r"[EV][^;]{0,80}P(?P<mark>,)(?=[bi][so]{0,2}PSw{1,3}(?:$|[.;]))")
WHICH_WAS = regex(r"(?P<place>P)(?P<mark>,)(?P<which>w)(?=LV@[aS]{0,2}N?[aS]{0,2}[KE])")
HOTTEST_NEXT = regex(r"RN[aS]{0,2}E(?:iN?w)?(?P<told>,P(?:[,&]{1,2}P){0,3}(?:V|w?l))(?=$|[-.;])")
FOUGHT_THERE = regex(
    r"[EV][^;]{0,80}?(?P<mark>,)(?=[Bw&+]{0,2}[ib][so]{0,2}[PAD](?:[,&]{1,2}[so]?[PAD])*(?:[aw]{0,2}OE|w?V$))"
)
FOUGHT = ("clash", "combat", "assault", "attack")
ARM_ACTS_NEXT = regex(
    r"(?:[VE][^;]{0,80}[PA]|[PA][^;]{0,80}[VE])[^;]{0,20}?(?P<mark>,?[&B+])(?=[aw]?Kw?[VY](?:[awX]{0,2}i)?[so]{0,2}P)"
)
THERE_NEXT = regex(
    r"(?:[VE][^;]{0,80}[PA]|[PA][^;]{0,80}[VE])[^;]{0,20}?(?P<mark>,?&)(?=i[so]?P,[aw]?(?:K|S)[aw]?[VY])"
)
FOE_NEXT = regex(r"[VE][^;]{0,80}[PAK](?P<mark>o)(?=aw?V[^;]*[PA])")
HIT_NEXT = regex(r"[VE][^;]{0,80}[ib][so]?P(?P<mark>,?&)(?=PL(?P<hit>V))")
MORE_LATER = regex(r"NK[^;:]*,B?[wWb]{1,3}-?(?P<more>\+)N(?=[,.;)]|$)")


with_spared_parted = parting(SPARED_NEXT)
"""Part where nothing was hit from what harmed another place: "в A після обстрілу пошкоджено 5 будинків, у B – без влучань"."""
with_hurt_next = parting(HURT_NEXT)
"""Part what hurt people in one town from what did in another: "в A из-за обстрела погибла женщина, в B двое – при ударе"."""


with_often_parted = parting(OFTEN_NEXT)
"""Part what was done so often to named towns from what was done elsewhere: "накривали позиції, чотири рази били по A"."""
without_hottest = leaving(HOTTEST_NEXT)
"""Leave out where it is hottest from what was repelled along several directions: "repelled 40 attacks, A remains the hottest"."""
with_arm_acting = parting(ARM_ACTS_NEXT)
"""Part what the next weapon struck from what was struck before: "A was shelled with artillery, and mortars hit B"."""
with_hit_parted = parting(HIT_NEXT, {"hit": ("strike", "shelling", "attack", "air_strike")})
"""Part the town that was hit from where something else was: "shelling wounded a man in A and B was hit by missiles"."""
with_there_parted = parting(THERE_NEXT)
"""Part what was done in the next town: "A was shelled, and in B, a drone hit a bus"."""
with_example_parted = parting(AFTER_EXAMPLE)
"""Part the next number from where some of the one before were: "4 ракетні удари, зокрема по A, 29 авіаударів"."""
with_less_there = parting(ONLY_THERE)
"""Part what was done elsewhere and nobody reads: "обстріляли A, під B ворог обмежився стрілецькою зброєю"."""


with_heard_next = parting(HEARD_NEXT, {"heard": BLAST})
"""Part explosions that were heard in a town from what struck abroad: "дроны атаковали A, в B слышали взрывы"."""


def with_negated_parted(row: list[Item], shape: str) -> list[Item]:
    """Part what did not happen elsewhere: "у районі A було сім боїв, у бік B росіяни не штурмували"."""
    return parted_at(row, NEGATED_NEXT.search(shape) or NEGATED_AFTER.search(shape))


with_weapon_parted = parting(WEAPON_NEXT)
"""Part where other weapons struck: "11 settlements shelled, missile hits a centre in A"."""


def with_times_parted(row: list[Item], shape: str) -> list[Item]:
    """Part what was done so often elsewhere: "attacked A with artillery, and twice sent drones at B"."""
    match = TIMES_NEXT.search(shape)
    if match is None:
        return row
    at, stop = match.span("mark")
    return [*row[:at], parted(row[at]), *row[stop:]]


def with_where_struck(row: list[Item], shape: str) -> list[Item]:
    """Let what is told of the last place of a list be of that one alone: "A, B та околиці C, де впала одна бомба"."""
    match = WHERE_STRUCK.search(shape)
    if match is None:
        return row
    before = shape[: match.start("place")]
    if not {"P", "A", "N"} & {*before} and "K" not in before:
        return row  # one place, of what is counted there
    at, where = match.start("mark"), row[match.start("where")]
    place = row[match.start("place")]
    if before.endswith("A") and row[match.start("place") - 1].value == HROMADA and place.value == RAION:
        place = row[match.start("place") - 1]  # "Мирівську громаду Нікопольського району, куди ..."
    there = [where._replace(letter="i", value=""), place._replace(first=where.stop, stop=where.stop)]
    return [*row[:at], parted(row[at]), *there, *row[at + 2 :]]


with_arms_parted = striking_next(ARMS_NEXT)
"""Let another place be struck with another arm: "вдарили артилерією по A, а о 21:30 – дроном по B"."""


def with_arms_then(row: list[Item], shape: str) -> list[Item]:
    """Let a place be struck again with other weapons: "по A ударили двумя КАБами, а под утро – четырьмя «шахедами»"."""
    match = AGAIN_WITH.search(shape)
    if match is None:
        return row
    mark, dash, arm = match.start("mark"), match.start("dash"), row[match.start("arm")]
    first, stop = match.span("at") if match["at"] else match.span("behind")
    token = row[dash].first
    there = said_again(row[first:stop], token)
    verb = Item("V", token, token, strike_kind(arm.value))
    rest = [item for item in row[dash + 1 :] if item.letter != "+"]
    return [*row[:mark], parted(row[mark]), *row[mark + 1 : dash], verb, *there, *rest]


def with_one_here(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind a place be that place's: "понад 30 атак, під A усього одна"."""
    match = ONE_HERE.search(shape)
    if match is None:
        return row
    first, stop = match.span("at")
    number = row[stop]
    dash = number._replace(letter="-", value="", quantity=None, stop=number.first)
    return [*row[:first], dash, *row[stop:]]


def without_more(row: list[Item], shape: str) -> list[Item]:
    """Let "ще дві" at another time be two: "зранку скинули три КАБи, ввечері – ще два"."""
    match = MORE_LATER.search(shape)
    if match is None:
        return row
    at = match.start("more")
    return [*row[:at], *row[at + 1 :]]


with_region_parted = parting(REGION_NEXT, {"region": REGIONS})
"""Part what is told of the region behind a town's: "shelling of A killed one, adding that the region was shelled 71 times"."""


with_ongoing_parted = parting(ONGOING_BESIDE)
"""Part fights that go on from attacks that were repelled: "тривають чотири боєзіткнення, ще дев'ять атак відбили"."""


def with_fall_parted(row: list[Item], shape: str) -> list[Item]:
    """Let where some of the weapons fell be a part: "вдарили по A вісьмома КАБ, п'ять упали у районі B"."""
    match = NUMBERED_FALL.search(shape)
    if match is None:
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), of_them(row[at + 1]), *row[at + 1 :]]


with_got_parted = parting(GOT_TOO)
"""Part what another town got: "по A били из минометов, а B получила пять ударов"."""
with_so_often_parted = parting(SO_OFTEN_THERE)
"""Part how often a place was attacked as told before from what else befell it: "A – двічі, ще й ударив із РСЗВ"."""
with_only_harm_parted = parting(STRUCK_BESIDE_HARM)
"""Part where only harm is told from where a weapon struck: "уламками пошкоджено дах у A, під B дрон дістав об'єкт"."""


def with_fire_next(row: list[Item], shape: str) -> list[Item]:
    """Let another place be fired at with other guns: "біля A двічі били з мінометів, а неподалік B – з гранатометів"."""
    match = FIRE_NEXT.search(shape)
    if match is None:
        return row
    mark, dash, verb = match.start("mark"), match.start("dash"), row[match.start("verb")]
    again = verb._replace(first=row[dash].first, stop=row[dash].stop)
    return [*row[:mark], parted(row[mark]), *row[mark + 1 : dash], again, *row[dash + 1 :]]


with_none_last = parting(NONE_LAST)
"""Part where there was none from the counts before: "один удар по A, два – по B, по C – жодного"."""
with_fights_still_on = parting(STILL_FOUGHT)
"""Part where fights go on from how many were stopped: "22 зупинено, бої біля A та B тривають"."""


with_arm_next = striking_next(ARM_NEXT)
"""Let another town be struck with another arm: "атакували A трьома дронами, а B – ракетою"."""


with_beaten_parted = parting(BEATEN_TWICE)
"""Part what was repelled at another place: "repelled two assaults near A and an attack on B"."""
with_while_parted = parting(WHILE_THERE)
"""Part what is told of another town: "rockets struck A three times, while B was quiet"."""


def with_which_was(row: list[Item], shape: str) -> list[Item]:
    """Let what befell "which" be of the place before it: "one in A, which was hit by three missiles"."""
    match = WHICH_WAS.search(shape)
    if match is None or row[match.start("which")].value not in ("which", "relative"):
        return row
    at, which = match.start("mark"), row[match.start("which")]
    place = row[match.start("place")]._replace(first=which.first, stop=which.stop)
    return [*row[:at], parted(row[at]), place, *row[at + 2 :]]


with_foe_parted = parting(FOE_NEXT, {"mark": "and"})
"""Part what the enemy did next: "drones hit A and the enemy shelled B"."""


def with_fighting_parted(row: list[Item], shape: str) -> list[Item]:
    """Part where fighting goes on from what another place suffers: "A потерпає від обстрілів, у B тривають бої"."""
    match = FOUGHT_THERE.search(shape)
    told = row[: match.start("mark")] if match is not None else []
    if match is None or (any(item.value in FOUGHT for item in told) and all(i.letter != "K" for i in told)):
        return row
    return parted_at(row, match)


NEW_CLAUSES = (
    (("KVF", "X"), with_heard_next),
    (("0E", ","), with_spared_parted),
    (("E", "X,", "P"), with_hurt_next),
    (("-Z", ","), with_none_last),
    (("-wZ", ","), with_none_last),
    (("R,E", "O"), with_fights_still_on),
    (("V", "P-K"), with_arm_next),
    (("RN", "&", "E"), with_beaten_parted),
    (("RN", "&a", "E"), with_beaten_parted),
    ((",BP",), with_while_parted),
    (("PSw", ","), with_less_there),
    (("E,<", "P"), with_example_parted),
    (("RN", ",P"), without_hottest),
    (("&K", "V"), with_arm_acting),
    (("BK", "V"), with_arm_acting),
    (("&aK", "V"), with_arm_acting),
    (("&i", "P,"), with_there_parted),
    (("&PLV",), with_hit_parted),
    (("oaV",), with_foe_parted),
    (("oawV",), with_foe_parted),
    ((",i", "OE"), with_fighting_parted),
    ((",&b", "OE"), with_fighting_parted),
    ((",&i", "OE"), with_fighting_parted),
    ((",b", "OE"), with_fighting_parted),
    (("LbE,", "V"), with_fighting_parted),
    (("V", ",M", "Vi"), with_often_parted),
    (("P,w", "LV@"), with_which_was),
    (("V", "-f", "fK"), with_fire_next),
    (("V", "-f", "fwK"), with_fire_next),
    (("Y", "P,", "KV"), with_only_harm_parted),
    (("LN", "P", ","), with_got_parted),
    (("-M,", "V"), with_so_often_parted),
    ((",j",), with_region_parted),
    (("wj",), with_region_parted),
    (("ON", "R"), with_ongoing_parted),
    (("NK,N", "V"), with_fall_parted),
    (("Z", "E", ","), with_negated_parted),
    (("Z", "V", ","), with_negated_parted),
    (("KV", ","), with_weapon_parted),
    (("V", "M", "K"), with_times_parted),
    ((",x", "K"), with_where_struck),
    ((",x", "E"), with_where_struck),
    (("-K", "V", "P,"), with_arms_parted),
    (("NK,", "V", "-"), with_arms_then),
    (("NE", "N", ","), with_one_here),
    (("NK", "+N"), without_more),
)
"""These turns in order, each with the letters without which it is not there."""
