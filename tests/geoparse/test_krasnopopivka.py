"""Krasnopopivka: the village by Kreminna that reports call by the name it had before."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    (
        "The enemy shelled Ploshchanka, Krasnopopivka and Dibrova in the Luhansk region.",
        ["shelling some @ Ploshchanka, Krasnopopivka, Dibrova by russia"],
    ),
    (
        "Ворог обстріляв Макіївку, Краснопопівку та Діброву Луганської області.",
        ["shelling some @ Макіївку, Краснопопівку, Діброву by russia"],
    ),
    ("Враг обстрелял Краснопоповку.", ["shelling some @ Краснопоповку by russia"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_knows_the_village_by_its_other_name(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
