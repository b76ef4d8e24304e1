"""The claims of marked lines: what happened, how often, where."""

import pytest
from reading_cases import reading, shorts

from app.model import Scope, Side

CASES = {
    # whole front
    "Загалом протягом минулої доби зафіксовано 87 бойових зіткнень.": ["clash 87"],
    "Від початку доби кількість атак агресора зросла ще на дев'ять, до 71.": ["clash 71"],
    "Загальна кількість боєзіткнень уздовж лінії фронту становить 112.": ["clash 112"],
    "За сутки произошло 64 боевых столкновения, противник нанёс 3 ракетных и 41 авиационный удар.": [
        "clash 64",
        "missile_strike 3",
        "air_strike 41",
    ],
    "Ворог застосував 1 204 дрони-камікадзе та здійснив 4,310 обстрілів, 112 із них — із РСЗВ.": [
        "drone_strike 1204",
        "shelling 4310",
        "mlrs 112 (part_of)",
    ],
    "The invaders carried out over a hundred MLRS attacks and ninety-one air strikes.": [
        "mlrs 101..",
        "air_strike 91",
    ],
    # a direction
    "На Лиманському напрямку ворог п'ять разів атакував у районах Торського та Зарічного.": [
        "clash 5 @ Торського, Зарічного on lyman"
    ],
    "На Торецькому напрямку російські підрозділи 14 разів пробували потіснити оборонців.": [
        "clash 14 on toretsk"
    ],
    "Шість атак відбито на Куп'янському напрямку поблизу Синьківки.": ["clash 6 @ Синьківки on kupiansk"],
    "На Лиманському напрямку – 9 атак.": ["clash 9 on lyman"],
    "На Новопавлівському напрямку та Авдіївському напрямку відбулося 15 боєзіткнень.": [
        "clash 15 @ Новопавлівському напрямку, Авдіївському напрямку"
    ],
    "On the Kupiansk and Lyman axes the enemy made 12 and 19 attempts to advance, respectively.": [
        "clash 12 on kupiansk",
        "clash 19 on lyman",
    ],
    "На Бахмутском направлении отражены все шесть атак у Клещеевки.": ["clash 6 @ Клещеевки on bakhmut"],
    "The enemy stormed Krasnohorivka nine times.": ["clash 9 @ Krasnohorivka"],
    "Ukrainian soldiers repelled 17 of 23 attacks near Robotyne.": ["clash 23 @ Robotyne"],
    "На Лиманському напрямку було дві атаки, на Оріхівському — чотири, на Гуляйпільському — жодної.": [
        "clash 2 on lyman",
        "clash 4 on orikhiv",
        "clash none on huliaipole",
    ],
    "На Торецькому напрямку ворог двічі, за підтримки авіації, атакував у районі Дружби.": [
        "clash 2 @ Дружби on toretsk"
    ],
    # number and places in two sentences
    "На Авдіївському напрямку відбито 14 атак. Ворог наступав у районах Бердичів та Тоненького.": [
        "clash 14 @ Бердичів, Тоненького on avdiivka"
    ],
    # zeros and mixed sentences
    "Наступальних дій на Сіверському напрямку противник не вів.": ["clash none on siverskyi"],
    "На Оріхівському напрямку атак не було, але ворог завдав авіаударів по Роботиному.": [
        "clash none on orikhiv",
        "air_strike some @ Роботиному on orikhiv",
    ],
    "No clashes were recorded on the Kherson direction.": ["clash none on kherson"],
    # shelling and strikes on places and areas
    "За добу ворог 31 раз обстріляв Херсонщину, випустивши 160 снарядів.": ["shelling 31 @ Херсонщину"],
    "Під артилерійським вогнем опинилися Дворічна та Масютівка.": ["shelling some @ Дворічна, Масютівка"],
    "Авіаудару зазнав Торецьк.": ["air_strike 1 @ Торецьк"],
    "По Харькову выпустили пять ракет С-300.": ["missile_strike 5 @ Харькову"],
    "Nikopol district was hit by three kamikaze drones.": ["drone_strike 3 @ Nikopol district"],
    "Four missiles were fired at Kramatorsk; Kherson was shelled nearly 40 times.": [
        "missile_strike 4 @ Kramatorsk",
        "shelling 36..40 @ Kherson",
    ],
    "По Славянску нанесли ракетный удар, по Дружковке – два авиаудара.": [
        "missile_strike 1 @ Славянску",
        "air_strike 2 @ Дружковке",
    ],
    "Ворог завдав одного ракетного удару, застосувавши 3 ракети.": [
        "missile_strike 1",
        "missile_strike 3 (repeats)",
    ],
    "A drone strike on a bus in Nikopol injured six.": ["drone_strike 1 @ Nikopol"],
    "Ворог скинув дві керовані авіабомби на Вовчанськ.": ["guided_bomb 2 @ Вовчанськ"],
}
TRAPS = [
    "Загалом втрати противника за добу склали 740 осіб, 5 танків та 12 БпЛА.",
    "Знищено 45 із 52 дронів.",
    "Air defences shot down 59 of 88 drones overnight.",
    "59 civilians were evacuated from Kherson to Odesa.",
    "У 2015 році Дебальцеве обстрілювали з «Градів».",
    "Ворог може завдати до 500 ударів дронами.",
    "Постраждали 123 багатоповерхівки, загинули п'ятеро людей.",
    "Dynamo Kyiv and Shakhtar clashed 3-2, with 14 attempts on goal.",
    "A destroyed tank stands near the town of Siversk, 10 km from Bakhmut.",
    "Шахтарі оголосили страйк: це вже п'ятий страйк за рік.",
    "The Kherson city council advised residents to leave.",
]


@pytest.mark.parametrize(("text", "expected"), CASES.items(), ids=lambda value: str(value)[:40])
def test_reads_marked_lines(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize("text", TRAPS)
def test_what_is_no_event_is_no_claim(text: str) -> None:
    assert shorts(text) == []


def test_a_total_holds_the_numbers_of_its_directions() -> None:
    text = "Минулої доби відбулося 87 боєзіткнень. На Лиманському напрямку ворог атакував 12 разів."
    assert shorts(text) == ["clash 87", "clash 12 on lyman (part_of)"]


def test_a_vague_lead_repeats_the_body() -> None:
    text = "Dozens of attacks near Bakhmut were repelled. There were 41 clashes near Bakhmut and Soledar."
    assert shorts(text) == ["clash 24..99 @ Bakhmut (repeats)", "clash 41 @ Bakhmut, Soledar"]


def test_a_number_of_several_places_is_shared_and_each_is_told() -> None:
    shared = reading("Near Toretsk and Chasiv Yar there were six clashes.").claims[0]
    each = reading("Toretsk and Chasiv Yar were each stormed six times.").claims[0]
    assert (shared.scope, each.scope) == (Scope.SHARED, Scope.EACH)


def test_own_strikes_are_the_other_side() -> None:
    own = reading("Авіація Сил оборони завдала 9 ударів по районах зосередження окупантів.").claims[0]
    theirs = reading("Ворог завдав 9 авіаударів.").claims[0]
    assert (own.side, theirs.side) == (Side.UKRAINE, Side.RUSSIA)


def test_the_russian_ministry_has_the_roles_the_other_way_round() -> None:
    text = "На Донецком направлении отражены четыре атаки ВСУ в районе Марьинки."
    claim = reading(text, source="Министерство обороны РФ").claims[0]
    assert (claim.side, claim.claimant) == (Side.UKRAINE, "russian-mod")


def test_the_claimant_is_who_says_so_else_the_source() -> None:
    named = reading("The General Staff said 41 clashes took place.").claims[0]
    unnamed = reading("Ворог завдав 9 авіаударів.", source="Obozrevatel").claims[0]
    assert (named.claimant, unnamed.claimant) == ("general-staff", "obozrevatel")
