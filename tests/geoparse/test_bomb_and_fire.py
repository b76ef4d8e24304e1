"""Bomb and fire: a place struck with a bomb and shelled by the next verb was struck twice."""

import pytest
from reading_cases import shorts

TELLS_BOTH_STRIKES: list[tuple[str, list[str]]] = [
    (
        "Ворог вгатив авіаснарядом та обстріляв з РСЗВ по Оріхову.",
        ["air_strike 1 @ Оріхову", "mlrs some @ Оріхову"],
    ),
    (
        "Противник ударил авиабомбой и обстрелял из РСЗО Орехов.",
        ["air_strike 1 @ Орехов", "mlrs some @ Орехов"],
    ),
    ("Ворог вдарив авіабомбою та обстріляв із РСЗВ Оріхів.", ["air_strike 1 @ Оріхів", "mlrs some @ Оріхів"]),
    (
        "Ворог вгатив авіаснарядами та обстріляв з артилерії Оріхів.",
        ["air_strike some @ Оріхів", "shelling some @ Оріхів"],
    ),
    (
        "По Оріхову ворог вгатив авіаснарядом та обстріляв з РСЗВ.",
        ["air_strike 1 @ Оріхову", "mlrs some @ Оріхову"],
    ),
    (
        "Ворог вгатив КАБом по Оріхову та обстріляв з РСЗВ Комишуваху.",
        ["air_strike 1 @ Оріхову", "mlrs some @ Комишуваху"],
    ),
    (
        "Окупанти вдарили КАБом та обстріляли з «Градів» Оріхів і Комишуваху.",
        ["air_strike some @ Оріхів, Комишуваху", "mlrs some @ Оріхів, Комишуваху"],
    ),
    (
        "Оккупанты ударили КАБами и обстреляли из «Градов» по Орехову.",
        ["air_strike some @ Орехову", "mlrs some @ Орехову"],
    ),
    (
        "The enemy hit Orikhiv with a guided bomb and shelled it with MLRS.",
        ["air_strike 1 @ Orikhiv", "mlrs some @ Orikhiv"],
    ),
    (
        "The enemy dropped a guided bomb and fired MLRS on Orikhiv.",
        ["guided_bomb 1 @ Orikhiv", "mlrs some @ Orikhiv"],
    ),
    (
        "Ворог атакував дроном і обстріляв з артилерії Нікополь.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Нікополь"],
    ),
    (
        "Враг атаковал дроном и обстрелял из артиллерии Никополь.",
        ["drone_strike 1 @ Никополь", "shelling some @ Никополь"],
    ),
    (
        "Ворог вгатив двома авіаснарядами та обстріляв з РСЗВ Оріхів.",
        ["guided_bomb 2 @ Оріхів", "mlrs some @ Оріхів"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TELLS_BOTH_STRIKES)
def test_tells_both_strikes(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
