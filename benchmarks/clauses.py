"""How well two clauses of a sentence are told apart: clauses of our own wording, each with each, in one sentence and in two.

Run: `.venv/bin/python benchmarks/clauses.py [--examples 10]`. A pair is told apart when every claim of both clauses is read with its
kind, number and places, and no other: nothing goes from one to the other. Prints for each language how many pairs are not, and some
of them.
"""

import argparse
import random
import sys
from collections.abc import Iterator
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from app.geoparse.pipeline import read
from app.model import KYIV, Briefing, Claim, Language, Status
from gazetteer.index import load

PUBLISHED = datetime(2024, 9, 2, 9, tzinfo=KYIV)
JOINTS = {
    Language.ENGLISH: (", while ", ", and ", "; ", ", but ", " and ", ". "),
    Language.UKRAINIAN: (", а ", ", ", "; ", " і ", ", тоді як ", ". ", " та "),
    Language.RUSSIAN: (", а ", ", ", "; ", " и ", ", тогда как ", ". "),
}
DIRECTIONS = {
    Language.ENGLISH: ("Pokrovsk", "Lyman", "Kupiansk", "Toretsk"),
    Language.UKRAINIAN: ("Покровському", "Лиманському", "Куп'янському", "Торецькому"),
    Language.RUSSIAN: ("Покровском", "Лиманском", "Купянском", "Торецком"),
}
PLACES = {
    Language.ENGLISH: "Vovchansk; Nikopol; Robotyne; Orikhiv; Synkivka; Kramatorsk; Avdiivka; Huliaipole",
    Language.UKRAINIAN: """Вовчанськ Вовчанська Вовчанськ Вовчанську; Нікополь Нікополя Нікополь Нікополі;
        Роботине Роботиного Роботине Роботиному; Оріхів Оріхова Оріхів Оріхові; Синьківка Синьківки Синьківку Синьківці;
        Краматорськ Краматорська Краматорськ Краматорську; Авдіївка Авдіївки Авдіївку Авдіївці;
        Гуляйполе Гуляйполя Гуляйполе Гуляйполі""",
    Language.RUSSIAN: """Волчанск Волчанска Волчанск Волчанске; Никополь Никополя Никополь Никополе;
        Работино Работино Работино Работино; Орехов Орехова Орехов Орехове; Синьковка Синьковки Синьковку Синьковке;
        Краматорск Краматорска Краматорск Краматорске; Авдеевка Авдеевки Авдеевку Авдеевке;
        Гуляйполе Гуляйполя Гуляйполе Гуляйполе""",
}
"""Names in the nominative, genitive, accusative and locative, which A0 to A3 and B0 to B3 stand for in a clause."""

NUMBERS = (3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 16, 17, 18)
ALIKE = {"mlrs": "shelling", "guided_bomb": "air_strike"}
"""Kinds that may stand for each other here."""

ENGLISH = """
{N} clashes took place in the {D} direction = clash N along
in the {D} direction there were {N} clashes = clash N along
in the {D} sector Russian troops attacked {N} times near {A1} and {B1} = clash N A+B along
{N} attacks were repelled near {A1} = clash N A
Ukrainian forces repelled {N} attacks near {A1} = clash N A
Russian forces shelled {A2} = shelling u A
the enemy shelled {A2} {N} times = shelling N A
Russian aircraft carried out {N} air strikes on {A3} = air_strike N A
a drone wounded a man in {A3} = drone_strike 1 A
two missiles hit {A3} = missile_strike 2 A
no clashes were recorded in the {D} direction = clash z along
{A0} and {B0} came under artillery fire = shelling u A+B
shelling killed a woman in {A3} = shelling u A
{A0} was hit {N} times with multiple rocket launchers = mlrs N A
two people were wounded in {A3} = -
air defence shot down {N} drones = -
{N} people were evacuated from {A1} = -
Russia lost {N} soldiers = -
fighting continued near {A2} = clash u A
the Russians dropped {N} glide bombs on {A2} = guided_bomb N A
{N} drones attacked {A2} = drone_strike N A
it was quiet in {A3} = -
air strikes hit {A0} and {B0} = air_strike u A+B
{N} assaults were recorded near {A1} = clash N A
{N} clashes are ongoing in the {D} sector = clash N along
{N} missiles were fired at {A3} = missile_strike N A
{A0} was attacked by drones twice = drone_strike 2 A
Russian artillery pounded {A3} = shelling u A
{N} hits were recorded in {A2} = unspecified N A
Russian troops fired mortars at {A2} = shelling u A
the invaders tried {N} times to advance near {A1} = clash N A
the enemy conducted no offensive operations in the {D} direction = clash z along
{N} clashes took place along the front over the past day = clash N
an FPV drone struck {A3} = drone_strike 1 A
{N} houses were damaged in {A3} = -
in the {D} direction Ukrainian defenders repelled {N} attacks = clash N along
a glide bomb struck {A3} = guided_bomb 1 A
"""

UKRAINIAN = """
на {D} напрямку відбулося {N} боєзіткнень = clash N along
на {D} напрямку ворог {N} разів атакував поблизу {A1} та {B1} = clash N A+B along
біля {A1} відбито {N} атак = clash N A
ворог обстріляв {A2} = shelling u A
ворог {N} разів обстріляв {A2} = shelling N A
по {A3} російська авіація завдала {N} авіаударів = air_strike N A
росіяни завдали {N} авіаударів по {A3} = air_strike N A
у {A3} дрон поранив чоловіка = drone_strike 1 A
по {A3} вдарили двома ракетами = missile_strike 2 A
на {D} напрямку бойових зіткнень не зафіксовано = clash z along
під артилерійським вогнем опинилися {A0} та {B0} = shelling u A+B
у {A3} внаслідок обстрілу загинула жінка = shelling u A
з РСЗВ ворог {N} разів ударив по {A3} = mlrs N A
у {A3} поранено двох людей = -
ППО збила {N} дронів = -
з {A1} евакуювали {N} людей = -
ворог втратив {N} осіб = -
тривають бої за {A2} = clash u A
на {A2} скинули {N} КАБ = guided_bomb N A
{A2} атакували {N} дронів = drone_strike N A
у {A3} було тихо = -
авіаударів зазнали {A0} та {B0} = air_strike u A+B
ворог скинув {N} КАБи на {A2} = guided_bomb N A
у районі {A1} зафіксовано {N} штурмів = clash N A
на {D} напрямку тривають {N} боєзіткнень = clash N along
по {A3} випустили {N} ракет = missile_strike N A
{A2} двічі атакували шахедами = drone_strike 2 A
окупанти били по {A3} з артилерії = shelling u A
зафіксовано {N} влучань у {A2} = unspecified N A
{A2} обстріляли з мінометів = shelling u A
ворог {N} разів намагався прорвати оборону поблизу {A1} = clash N A
на {D} напрямку ворог активних дій не проводив = clash z along
загалом за добу відбулося {N} боєзіткнень = clash N
по {A3} вдарили FPV-дроном = drone_strike 1 A
у {A3} пошкоджено {N} будинків = -
ворог просунувся на {N} км біля {A1} = -
на {D} напрямку Сили оборони відбили {N} атак = clash N along
"""

RUSSIAN = """
на {D} направлении произошло {N} боестолкновений = clash N along
на {D} направлении враг {N} раз атаковал возле {A1} и {B1} = clash N A+B along
у {A1} отбито {N} атак = clash N A
враг обстрелял {A2} = shelling u A
враг {N} раз обстрелял {A2} = shelling N A
россияне нанесли {N} авиаударов по {A3} = air_strike N A
в {A3} дрон ранил мужчину = drone_strike 1 A
по {A3} ударили двумя ракетами = missile_strike 2 A
на {D} направлении боевых столкновений не зафиксировано = clash z along
под огнем артиллерии были {A0} и {B0} = shelling u A+B
в {A3} в результате обстрела погибла женщина = shelling u A
из РСЗО враг {N} раз ударил по {A3} = mlrs N A
в {A3} ранены два человека = -
ПВО сбила {N} дронов = -
из {A1} эвакуировали {N} человек = -
враг потерял {N} человек = -
идут бои за {A2} = clash u A
на {A2} сбросили {N} КАБ = guided_bomb N A
{A2} атаковали {N} дронов = drone_strike N A
в {A3} было тихо = -
авиаударам подверглись {A0} и {B0} = air_strike u A+B
враг сбросил {N} КАБа на {A2} = guided_bomb N A
в районе {A1} зафиксировано {N} штурмов = clash N A
на {D} направлении продолжаются {N} боестолкновений = clash N along
по {A3} выпустили {N} ракет = missile_strike N A
{A2} дважды атаковали шахедами = drone_strike 2 A
оккупанты били по {A3} из артиллерии = shelling u A
зафиксировано {N} попаданий в {A2} = unspecified N A
{A2} обстреляли из минометов = shelling u A
враг {N} раз пытался прорвать оборону возле {A1} = clash N A
на {D} направлении враг активных действий не проводил = clash z along
всего за сутки произошло {N} боестолкновений = clash N
по {A3} ударили FPV-дроном = drone_strike 1 A
в {A3} повреждены {N} домов = -
враг продвинулся на {N} км возле {A1} = -
на {D} направлении ВСУ отбили {N} атак = clash N along
"""

CLAUSES = {Language.ENGLISH: ENGLISH, Language.UKRAINIAN: UKRAINIAN, Language.RUSSIAN: RUSSIAN}
"""Each clause with what it claims: kind, number ("u" none told, "z" none happened), places, and whether along its direction."""


class Told(NamedTuple):
    """A claim in short: its kind, number, places."""

    kind: str
    number: str
    places: frozenset[str]


class Clause(NamedTuple):
    """A clause as written, with what it claims."""

    text: str
    claims: list[Told]


def written(line: str, names: list[list[str]], direction: str, number: int) -> Clause:
    """Return a clause with names and a number put in."""
    text, _, told = line.partition(" = ")
    forms = {
        f"{letter}{case}": name[case % len(name)]
        for letter, name in zip("AB", names, strict=True)
        for case in range(4)
    }
    used = {key[0]: form for key, form in forms.items() if f"{{{key}}}" in text}
    claims = []
    if told != "-":
        kind, count, *places = told.replace(" along", "").split()
        shown = frozenset(used[letter] for letter in "".join(places).split("+") if letter)
        claims.append(Told(ALIKE.get(kind, kind), str(number) if count == "N" else count, shown))
    return Clause(text.format(**forms, D=direction, N=number), claims)


def short(claim: Claim) -> Told:
    """Return a read claim in short; directions that stand as places are left out."""
    count = claim.count
    number = (
        "z" if count.status is Status.ZERO else "u" if count.status is Status.UNNUMBERED else str(count.low)
    )
    places = frozenset(place.surface for place in claim.places if " " not in place.surface)
    return Told(ALIKE.get(claim.kind.value, claim.kind.value), number, places)


def pairs(language: Language) -> Iterator[tuple[str, list[Told]]]:
    """Give each clause with each, joined in each way, and all that the two claim."""
    dice = random.Random(2)
    names = [each.split() for each in PLACES[language].split(";")]
    lines = CLAUSES[language].strip().splitlines()
    for one, two, joint in product(lines, lines, JOINTS[language]):
        own, numbers = dice.sample(names, 4), dice.sample(NUMBERS, 2)
        directions = dice.sample(DIRECTIONS[language], 2)
        first = written(one, own[:2], directions[0], numbers[0])
        second = written(two, own[2:], directions[1], numbers[1])
        tail = second.text[0].upper() + second.text[1:] if joint == ". " else second.text
        yield f"{first.text[0].upper()}{first.text[1:]}{joint}{tail}.", first.claims + second.claims


def is_alike(read_claim: Told, told: Told) -> bool:
    """Tell whether a claim is the one told; one of no number may be read as one."""
    numbers = {read_claim.number, told.number}
    return (read_claim.kind, read_claim.places) == (told.kind, told.places) and (
        len(numbers) == 1 or numbers == {"u", "1"}
    )


def is_apart(found: list[Told], told: list[Told]) -> bool:
    """Tell whether what was read is just what was told."""
    left = list(found)
    for each in told:
        match = next((claim for claim in left if is_alike(claim, each)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def main() -> None:
    """Count the pairs that are not told apart."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--examples", type=int, default=5)
    chosen = options.parse_args()
    gazetteer = load()
    for language in CLAUSES:
        mixed, count = [], 0
        for text, told in pairs(language):
            count += 1
            claims = read(Briefing("b", "Newsroom", PUBLISHED, language, text), gazetteer).claims
            if not is_apart([short(claim) for claim in claims], told):
                mixed.append(text)
        print(
            f"{language.value}: {len(mixed):,} of {count:,} pairs are not told apart ({len(mixed) / count:.1%})"
        )
        for text in random.Random(1).sample(mixed, min(chosen.examples, len(mixed))):
            print(f"  {text}")


if __name__ == "__main__":
    main()
