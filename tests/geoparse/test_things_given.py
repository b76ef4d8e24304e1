"""Weapons given, fires and mines under wheels are no strikes; a so-called republic's ministry and militia speak for themselves."""

import pytest
from reading_cases import reading, shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "The minister said that 40 missiles have already been delivered to Ukrainian air defence forces, and another 60 will follow.",
        [],
    ),
    ("Some 20 drones have been supplied to Ukrainian units.", []),
    ("In June 32 missiles were handed over to Ukraine's air force.", []),
    ("Russia launched 32 missiles at Kyiv.", ["missile_strike 32 @ Kyiv"]),
    (
        "Shahed drones were shot down over the region. The attack caused three fires which have been put out.",
        [],
    ),
    ("Russia fires 12 missiles at Kyiv.", ["missile_strike 12 @ Kyiv"]),
    ("The enemy fires mortars at Nikopol.", ["shelling some @ Nikopol"]),
    (
        "Під вогнем були Херсон та Берислав. У Бериславі під колесами автомобіля поліції вибухнула міна.",
        ["shelling some @ Херсон, Берислав"],
    ),
    ("В Антоновке под колёсами машины полиции взорвалась мина.", []),
    ("Дроны были сброшены рядом с селом Горналь.", ["drone_strike some @ Горналь"]),
    (
        "Коптеры были сброшены рядом с селом Горналь, в поселке Теткино.",
        ["drone_strike some @ Горналь, Теткино"],
    ),
    (
        "Боевики штурмовали позиции в аэропорту Донецка. Днём они в районе аэропорта нанесли удары из артиллерии.",
        ["clash some @ Донецка", "shelling some @ Донецка"],
    ),
]
SAID_BY: list[tuple[str, str, str]] = [
    ("Министерство обороны ДНР сообщило о 12 обстрелах за сутки.", "donetsk-occupation", "ukraine"),
    (
        "The DPR Defense Ministry said there were 12 shellings in the past day.",
        "donetsk-occupation",
        "ukraine",
    ),
    ("У Міноборони так званої ДНР заявили про 12 обстрілів.", "donetsk-occupation", "ukraine"),
    (
        "Представитель Народной милиции ЛНР сообщил о 12 обстрелах за сутки.",
        "luhansk-occupation",
        "ukraine",
    ),
    (
        "Представительство ДНР в СЦКК сообщало об 11 фактах ведения огня со стороны ВФУ.",
        "donetsk-occupation",
        "ukraine",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_things_are_no_strikes(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "claimant", "side"), SAID_BY, ids=[text[:40] for text, _, _ in SAID_BY])
def test_the_so_called_republics_speak_for_themselves(text: str, claimant: str, side: str) -> None:
    (claim,) = reading(text).claims
    assert (claim.claimant, claim.side.value) == (claimant, side)
    assert claim.count.low in (11, 12)
