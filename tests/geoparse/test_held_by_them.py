"""Held by them: an occupation authority tells of what it holds, of no strike of Russia's and of no town that Ukraine holds."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    (
        "Ukrainian officials said Russia shelled the Zaporizhzhia region, while Russian-installed officials in Donetsk "
        "said one person was killed in Ukrainian shelling. A woman died in a drone attack in a village near Zaporizhzhia.",
        [
            "shelling some @ Zaporizhzhia region by russia newsroom",
            "shelling some @ Donetsk by ukraine donetsk-occupation",
            "drone_strike 1 @ Zaporizhzhia by russia newsroom",
        ],
    ),
    (
        "Russian-installed officials in Horlivka said one person was killed in Kyiv's shelling. "
        "A woman died in a drone attack in Nikopol.",
        [
            "shelling some @ Horlivka by ukraine donetsk-occupation",
            "drone_strike 1 @ Nikopol by russia newsroom",
        ],
    ),
    (
        "Russian attacks on the Mykolaiv region killed two, Ukrainian officials said, while Russian-installed officials "
        "in Makiivka said one person was killed by Kyiv's shelling.",
        [
            "unspecified some @ Mykolaiv region by russia newsroom",
            "shelling some @ Makiivka by ukraine donetsk-occupation",
        ],
    ),
    (
        "У Горлівці окупаційна влада заявила про загибель людини від обстрілу ЗСУ. "
        "У Нікополі від атаки дрона загинула жінка.",
        [
            "shelling some @ Горлівці by ukraine donetsk-occupation",
            "drone_strike some @ Нікополі by russia newsroom",
        ],
    ),
    (
        "Оккупационные власти Крыма заявили об атаке дронов на Севастополь.",
        ["drone_strike 1 @ Севастополь by ukraine occupation-authorities"],
    ),
    (
        "Russian-installed officials in Donetsk said Ukraine shelled the city.",
        ["shelling some @ Donetsk by ukraine donetsk-occupation"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_what_they_hold(text: str, expected: list[str]) -> None:
    told = reading(text).claims
    assert [f"{short(claim)} by {claim.side.value} {claim.claimant}" for claim in told] == expected
