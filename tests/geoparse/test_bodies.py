"""Bodies: what Ukraine's services and its Air Force struck is Ukraine's, and what struck or quotes them is not."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    ("СБУ атакувала дронами склад у Токмаку.", ["drone_strike some @ Токмаку by ukraine"]),
    ("Служба безпеки України завдала 5 ударів по Токмаку.", ["unspecified 5 @ Токмаку by ukraine"]),
    ("Дрони ГУР уразили радар у Токмаку.", ["drone_strike some @ Токмаку by ukraine"]),
    ("ГУР завдало удару по складу в Токмаку.", ["unspecified some @ Токмаку by ukraine"]),
    ("Воїни ССО завдали удару по складу в Токмаку.", ["unspecified some @ Токмаку by ukraine"]),
    ("Сили спеціальних операцій уразили склад у Токмаку.", ["unspecified some @ Токмаку by ukraine"]),
    ("Птахи Мадяра вдарили по підстанції в Токмаку.", ["unspecified some @ Токмаку by ukraine"]),
    ("Прикордонники вдарили дронами по складу в Токмаку.", ["drone_strike some @ Токмаку by ukraine"]),
    ("ГУР атаковало дронами Токмак.", ["drone_strike some @ Токмак by ukraine"]),
    ("The SSU struck a depot in Tokmak.", ["unspecified some @ Tokmak by ukraine"]),
    ("SBU drones struck a depot in Tokmak.", ["drone_strike some @ Tokmak by ukraine"]),
    ("SBU's drone strike on a depot in Tokmak", ["drone_strike 1 @ Tokmak by ukraine"]),
    ("A depot in Tokmak was struck by the SBU.", ["unspecified some @ Tokmak by ukraine"]),
    ("Unmanned Systems Forces hit a depot in Tokmak.", ["unspecified some @ Tokmak by ukraine"]),
    ("Повітряні сили ЗСУ завдали 5 ударів по складу біля Токмака.", ["unspecified 5 @ Токмака by ukraine"]),
    ("Воздушные силы Украины нанесли удар по складу в Токмаке.", ["unspecified some @ Токмаке by ukraine"]),
    ("Повітряні сили зафіксували 5 ударів по Одесі.", ["unspecified 5 @ Одесі by russia"]),
    ("A missile hit the SBU headquarters in Dnipro.", ["missile_strike 1 @ Dnipro by russia"]),
    ("Ракета влучила в управління СБУ у Дніпрі.", ["missile_strike 1 @ Дніпрі by russia"]),
    ("СБУ задокументувала 5 ударів по Одесі.", ["unspecified 5 @ Одесі by russia"]),
    ("СБУ розслідує удар по Одесі.", ["unspecified 1 @ Одесі by russia"]),
    ("Росіяни вдарили по позиціях ССО біля Липців.", ["unspecified some @ Липців by russia"]),
    ("The SBU said a missile hit Odesa.", ["missile_strike 1 @ Odesa by russia"]),
    ("СБУ затримала агента, який коригував удари по Харкову.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_what_bodies_struck(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
