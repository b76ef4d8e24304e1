"""In passing: rows of items written anew where an axis, a purpose, a road or the like is told besides, or what is then told where."""

from app.geoparse.agents import with_said_aside, with_whose_arms
from app.geoparse.antecedents import TOWN
from app.geoparse.drafts import THE_COUNTRY
from app.geoparse.items import Item, without
from app.geoparse.rewriting import Turn, leaving, of_them, parted_at, parting, place_of, read_as, rereading
from app.geoparse.sorts import LOOSE, SPECIFIC
from app.geoparse.unknowns import OTHER_DIRECTION
from gazetteer.patterns import regex

PURPOSE, DISTRICTS_OF = "purpose", "districts_of"
WHOSE_FALL, ALIKE, COMES_AS = "whose_fall", "alike", "comes_as"
AND_THE = regex(r"[PA](?P<joint>o)(?=[kas]{1,3}[PA])")
AXIS = regex(
    r"^[B+]?(?P<told>(?:i(?P<noun>w)|rw?)P-P),?(?=[aSw]{0,3}[VLTE][^;]*[bri][so]{0,2}P)|^i(?P<pair>P-)(?=D)"
)
PURPOSE_ASIDE = regex(r"w[^,;PADFN]*,(?=[aSw]{0,3}[LVTER])")
FROM_THERE = regex(r"[VEK][^;EVK]*f[aw]{1,5}(?P<told>,<f[AF]{1,3})(?=$|[,.;])")
FIGHTS = ("clash", "combat")
ONE_THERE = regex(r"N[aS]?E(?P<mark>&)[aS]{0,2}(?P<event>E)b[so]{0,2}P")
THRUST = regex(r"^lw?[-:][so]{0,2}[PA](?:[,&]{1,2}[so]{0,2}[PA]){0,9}$")
ON_COUNTRY = regex(r"Ei?w")
DOWNED_OF = regex(r"wE(?P<told>NK)Y")
WHILE_THERE = regex(r"fE(?P<told>Bi?[aw]{1,4})(?=i[so]{0,2}P(?:$|[,.;]))")


def without_axis(row: list[Item], shape: str) -> list[Item]:
    """Leave out the towns that an axis is called by: "на напрямку A – B ворог наступав у напрямку C"."""
    match = AXIS.search(shape)
    if match is None or (match["noun"] and row[match.start("noun")].value != OTHER_DIRECTION):
        return row
    return without(row, match.span("told") if match["told"] else match.span("pair"))


def without_purpose(row: list[Item], shape: str) -> list[Item]:
    """Leave out for what something was done: "на A ворог, з метою сковування наших військ, завдав ударів"."""
    at = place_of(row, PURPOSE)
    match = PURPOSE_ASIDE.match(shape, at) if at > 0 and shape[at - 1] == "," else None
    return row if match is None else without(row, (at - 1, match.end()))


def _rest_of_clause(row: list[Item], shape: str, value: str) -> tuple[int, int] | None:
    """Return the stretch from a word to the end of its clause; None where the word does not stand."""
    at = place_of(row, value)
    return None if at < 0 else (at, at + len(shape[at:].partition(";")[0]))


def without_what_its_fall_means(row: list[Item], shape: str) -> list[Item]:
    """Leave out what the fall of a town would mean: "an assault on A, whose capture would pave the way to B"."""
    told = _rest_of_clause(row, shape, WHOSE_FALL)
    return row if told is None else without(row, told)


with_and = rereading(AND_THE, "joint", "&", "", where={"joint": "and"})
"""Let "and the" join two places where the second is told with what it is: "A and the northeastern city of B"."""


without_departure = leaving(FROM_THERE)
"""Leave out the area of where something came from: "атакує A з окупованого берега, зокрема з B району"."""
without_stay = leaving(WHILE_THERE)
"""Leave out what somebody was doing where fire met him: "was injured by shelling while in his own garden in A"."""
ATTACK_THEM = regex(r"(?<=&)(?P<event>E)(?=[so]{0,2}P)")


def with_attack_as_verb(row: list[Item], shape: str) -> list[Item]:
    """Let "and attack A" be what somebody does: "they continue to terrorise people and attack A"."""
    match = ATTACK_THEM.search(shape)
    if match is None or row[match.start()].value != "attack" or not row[match.start()].single:
        return row
    at = match.start()
    return read_as(row, at, letter="V")


def with_one_fight_there(row: list[Item], shape: str) -> list[Item]:
    """Let only the fight behind a number of something else be where it was told: "40 обстрелов и бой возле A"."""
    match = ONE_THERE.search(shape)
    if match is None or row[match.start("event")].value not in FIGHTS:
        return row
    return parted_at(row, match) if row[match.start("mark") - 1].value in SPECIFIC else row


def without_what_it_comes_before(row: list[Item], shape: str) -> list[Item]:
    """Leave out what a strike comes before: "the strike comes as leaders are due to meet in A"."""
    told = _rest_of_clause(row, shape, COMES_AS)
    if told is None or any(letter in shape[slice(*told)] for letter in "EKVT"):
        return row
    return without(row, told)


def with_attack_on_country(row: list[Item], shape: str) -> list[Item]:
    """Let attacks on the whole country be strikes, no fights: "здійснили серію нападів на територію України"."""
    match = next((m for m in ON_COUNTRY.finditer(shape) if row[m.end() - 1].value == THE_COUNTRY), None)
    if match is None or row[match.start()].value != "attack":
        return row
    at = match.start()
    return read_as(row, at, value="strike")


def with_thrust(row: list[Item], shape: str) -> list[Item]:
    """Let a line of where strikes were aimed tell of them: "основні напрямки удару – A та B"."""
    if THRUST.match(shape) is None or row[0].value != "thrust":
        return row
    return [row[0]._replace(letter="E", value="strike"), *row[1:]]


with_struck_too = parting(regex(r"NE[Ww]?(?P<mark>,)(?=[bi]E&?[so]{0,2}P)"))
"""Part what else was struck from what is counted: "у A 17 влучань, під ударами також B"."""
without_road = leaving(regex(r"(?P<told>[bi][aow]{0,3}P-Pq)(?=[bi][aso]{0,3}P)"))
"""Leave out the towns that a road is called by: "on the M-14 A-B highway near C"."""


def without_downed_of_attack(row: list[Item], shape: str) -> list[Item]:
    """Leave out what was downed of an attack: "в результате атаки четыре ракеты были сбиты"."""
    match = DOWNED_OF.search(shape)
    if match is None or row[match.end() - 1].value != "downed":
        return row
    return without(row, match.span("told"))


without_seat = leaving(regex(r"[LXY][aw]{0,2}(?P<told>gs?P)(?=ww)"))
"""Leave out of which town somebody who was hurt was the head: "пострадал глава поселка A Иван B"."""
without_media = leaving(regex(r"(?P<told>\((?:[Hw],?){1,3}\))$"))
"""Leave out what an article holds besides: "(фото, видео)"."""
without_most = leaving(regex(r"^[&B+]{0,2}(?P<told>lE[Lw]{0,4})(?=i[so]{0,2}[PA]-E)"))
"""Leave out that strikes were the most where they are then told one by one: "найбільше ударів було у A – атака дронів, обстріл"."""
with_each_place_its_own = parting(regex(r"i[so]{0,2}[PA]-E[^;PADV]*(?P<mark>&)(?=i[so]{0,2}[PA]-E)"))
"""Part what befell one place from what befell the next: "у A – атака дронів, обстріл та у B – удар, обстріл"."""
without_region_of = leaving(regex(r"i[so]?P(?P<told>,i?Pj)(?=$|[.;]|i[SA])"))
"""Leave out the region that is called after its city: "in Debaltseve, Donetsk area"."""
without_era = leaving(regex(r"@(?P<told>\([aw]{1,3}\))(?=[aw]?K)"))
"""Leave out what weapons are besides: "with (Soviet-era) Grad rockets"."""
WITH_LAST = regex(r"(?<=[PA])(?P<also>,&[ka]{0,2})[PA](?P<mark>,)(?=[LV])")
POSITIONS, SEVERAL = "positions", "several"
SHELLED_VILLAGE = regex(
    r"V(?P<place>s)(?=[fMW@,;.]|$)|(?:^|[;,])[wWd]{0,4}(?P<before>s)(?=V)(?!V[ibso]{0,3}[PA])"
)


def with_last_of_list(row: list[Item], shape: str) -> list[Item]:
    """Let the last place of a list be one of it: "A and B, as well as central C, were targeted"."""
    match = WITH_LAST.search(shape)
    if match is None:
        return row
    (first, stop), mark = match.span("also"), match.start("mark")
    return [*row[:first], row[first + 1], *row[stop:mark], *row[mark + 1 :]]


def with_village_meant(row: list[Item], shape: str) -> list[Item]:
    """Let "the village" behind a verb be the one told before: "обстріляли село з мінометів п'ять разів"."""
    match = SHELLED_VILLAGE.search(shape)
    if match is None:
        return row
    at = match.start("place") if match["place"] else match.start("before")
    verb = row[at - 1] if match["place"] else row[at + 1]
    if verb.value not in ("shelling", *LOOSE) or row[at].value in (POSITIONS, SEVERAL):
        return row  # "shelled populated areas"
    return read_as(row, at, letter="j", value=TOWN)


without_region_of_raion = leaving(regex(r"A(?P<told>oP)(?=$|[,.;])"))
"""Leave out what a district is of: "in the Shostka district of Sumy" is in no town."""
without_shells_too = leaving(regex(r"NK(?P<told>&[aS]{0,2}X)(?=[aS]{0,2}V)"))
"""Leave out shells told beside counted weapons: "чотири ракети та артилерійські снаряди спрямували на A"."""
ONE_AND_OTHER = regex(r"^N[aS]{0,2}KV[^;NPAD]*,(?P<other>w)-")


def with_one_of_two(row: list[Item], shape: str) -> list[Item]:
    """Let "one bomb hit a yard, the other a road" tell of those counted before."""
    match = ONE_AND_OTHER.search(shape)
    if match is None or row[match.start("other")].value != "ordinal":
        return row
    return [of_them(row[0]), *row]


without_capital = leaving(regex(r"<(?P<told>w)(?=P)"))
"""Leave out that a town is a capital: "cities, including the capital Kyiv"."""
ATTACKS_SO = regex(r"(?P<event>E)[^;,NEVK]{0,8}[PA],N[aS]{0,2}(?P<attacks>E)(?=$|[.;,])")
DISTRICTS_TOLD = regex(r"s[-:][Pw](?:[,&]{1,2}[Pw])*,?")
ALIKE_PLACES = regex(r"w[aws]{0,6}P(?:[,&]{1,2}P)*(?=$|[.;,])")


def with_city_of_districts(row: list[Item], shape: str) -> list[Item]:
    """Let districts told by adjectives alone be of the city: "по двум районам города – Киевскому и Кировскому"."""
    at = place_of(row, DISTRICTS_OF)
    match = DISTRICTS_TOLD.match(shape, at) if at >= 0 else None
    if match is None:
        return row
    return [*row[:at], row[at]._replace(letter="j", value=TOWN), *row[match.end() :]]


def without_alike(row: list[Item], shape: str) -> list[Item]:
    """Leave out what a town is like: "little is left of the town, similar to B and C"."""
    at = place_of(row, ALIKE)
    match = ALIKE_PLACES.match(shape, at) if at >= 0 else None
    return row if match is None else without(row, match.span())


def with_kind_of_attacks(row: list[Item], shape: str) -> list[Item]:
    """Let a number of attacks told behind fire be of that: "mortar fire began on A, 8 attacks"."""
    match = ATTACKS_SO.search(shape)
    if match is None or row[match.start("attacks")].value != "attack":
        return row
    event, at = row[match.start("event")], match.start("attacks")
    if event.value not in SPECIFIC:
        return row
    return read_as(row, at, value=event.value)


without_whose = leaving(regex(r"Y(?!wN)[aSw]{0,4}N?[aSw]{0,3}K(?P<told>V@?S)(?=$|[,.;])"))
"""Leave out who fired what was shot down: "shot down a missile fired by Ukraine"."""
IN_PASSING = (
    (("Y", "KV", "S"), without_whose),
    (("KC", "P"), with_whose_arms),
    (("K,cC,", "V"), with_said_aside),
    (("NE&", "Eb"), with_one_fight_there),
    (("Ew",), with_attack_on_country),
    (("Eiw",), with_attack_on_country),
    (("gsP", "w"), without_seat),
    (("wENKY",), without_downed_of_attack),
    (("l-",), with_thrust),
    (("lw-",), with_thrust),
    (("NE", ",bE"), with_struck_too),
    (("P-Pq",), without_road),
    ((",N", "E"), with_kind_of_attacks),
    (("NK", "V", ",w-"), with_one_of_two),
    (("<wP",), without_capital),
    (("NK&", "X"), without_shells_too),
    (("o", "P"), with_and),
    (("AoP",), without_region_of_raion),
    ((",&", "V"), with_last_of_list),
    (("Vs",), with_village_meant),
    (("sV",), with_village_meant),
    (("P,", "Pj"), without_region_of),
    (("@(", ")K"), without_era),
    (("-E", "&i", "E"), with_each_place_its_own),
    (("(", "H"), without_media),
    (("lE", "-E"), without_most),
    (("&E",), with_attack_as_verb),
    (("P-P",), without_axis),
    (("iP-D",), without_axis),
    ((",<f", "f"), without_departure),
    (("fEB", "P"), without_stay),
)
"""By which letters what is told in passing is known."""
IN_PASSING_BY_WORD: dict[str, Turn] = {
    PURPOSE: without_purpose,
    ALIKE: without_alike,
    COMES_AS: without_what_it_comes_before,
    DISTRICTS_OF: with_city_of_districts,
    WHOSE_FALL: without_what_its_fall_means,
}
"""The same by a word."""
