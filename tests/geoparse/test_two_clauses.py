"""Two clauses in one sentence, each with its own place, are counted as two sentences would be."""

from itertools import permutations

import pytest
from reading_cases import shorts

CLAUSES = {
    "en": [
        "Kherson, Sadove and Antonivka came under fire.",
        "drones struck Nikopol three times.",
        "attacks near Robotyne and in Orikhiv were repelled.",
        "in a separate attack, a missile struck a market in Kostiantynivka.",
        "there were two air strikes on Siversk.",
    ],
    "uk": [
        "під Торським – жодної атаки.",
        "внаслідок удару дрона у Вінниці сталася пожежа.",
        "по Боровій тричі били з РСЗВ.",
        "ворог завдав двох авіаударів по Сіверську.",
    ],
    "ru": [
        "ранен мужчина в Казацком, 11 раз обстреляли Херсон.",
        "вследствие удара дрона в Купянске выбиты окна.",
        "в Марганце повреждены два дома, дважды обстрелян Никополь.",
        "враг нанес два авиаудара по Северску.",
        "в Шебекино ракета попала в погрузчик.",
    ],
}
JOINTS = {"en": ["; ", ", while "], "uk": ["; ", ", водночас "], "ru": ["; ", ", при этом "]}
CASES = [
    (first, joint, second)
    for language, clauses in CLAUSES.items()
    for first, second in permutations(clauses, 2)
    for joint in JOINTS[language]
]


def _sentence(clause: str) -> str:
    return clause[0].upper() + clause[1:]


@pytest.mark.parametrize(("first", "joint", "second"), CASES)
def test_counts_two_clauses_as_two_sentences(first: str, joint: str, second: str) -> None:
    alone = [*shorts(_sentence(first)), *shorts(_sentence(second))]
    assert sorted(shorts(_sentence(first)[:-1] + joint + second)) == sorted(alone)


@pytest.mark.parametrize("joint", [";", ", водночас"])
def test_a_mayor_tells_of_his_own_town_behind_another_clause(joint: str) -> None:
    text = f"Ворог завдав двох авіаударів по Сіверську{joint} мер Нікополя повідомив про три влучання."
    assert shorts(text) == ["air_strike 2 @ Сіверську", "unspecified 3 @ Нікополя"]
