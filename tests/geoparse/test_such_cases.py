"""Such cases: a number of what the sentence before told, at its places, and how often within a day, the hours told between."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Росіяни масовано скидають КАБи на Сумщину. За добу зафіксовано 16 випадків.",
        ["guided_bomb some @ Сумщину (repeats)", "guided_bomb 16 @ Сумщину"],
    ),
    (
        "Враг сбрасывает КАБы на Сумскую область. За сутки зафиксировано 16 случаев.",
        ["guided_bomb some @ Сумскую область (repeats)", "guided_bomb 16 @ Сумскую область"],
    ),
    (
        "The enemy dropped guided bombs on the Sumy region. There were 16 such strikes in the past day.",
        ["guided_bomb some @ Sumy region (repeats)", "guided_bomb 16 @ Sumy region"],
    ),
    (
        "Ворог завдає авіаударів на Таврійському напрямку. Минулої доби зафіксовано 34 випадки.",
        ["air_strike 34 on tavriiskyi"],
    ),
    (
        "На Херсонському напрямку ворог завдає авіаударів. За добу було 17 таких ударів.",
        ["air_strike 17 on kherson"],
    ),
    (
        "Бої тривають на Покровському напрямку. За добу зафіксовано 14 випадків.",
        ["clash some on pokrovsk"],
    ),
    (
        "Росіяни скинули 3 КАБи на Суми. За добу зафіксовано 14 випадків.",
        ["guided_bomb 3 @ Суми"],
    ),
    (
        "Russian forces continued attacks on the Zaporizhzhia region over the past 24 hours. "
        "In total, 620 strikes were recorded across 30 settlements.",
        ["unspecified some @ Zaporizhzhia region (repeats)", "unspecified 620 @ Zaporizhzhia region"],
    ),
    (
        "Російські війська продовжили атаки на Запорізьку область. Загалом зафіксовано 620 ударів по 30 населених пунктах.",
        ["unspecified some @ Запорізьку область (repeats)", "unspecified 620 @ Запорізьку область"],
    ),
    ("Росіяни двічі за день – о 10:00 та 16:20 – вдарили по Очакову.", ["unspecified 2 @ Очакову"]),
    ("Росіяни тричі за добу – о 09:00, 11:15 та 16:20 – обстріляли Очаків.", ["shelling 3 @ Очаків"]),
    ("Россияне дважды за день – в 10:00 и 16:20 – ударили по Очакову.", ["unspecified 2 @ Очакову"]),
    ("Russians twice in a day – at 10:00 and 16:20 – struck Ochakiv.", ["unspecified 2 @ Ochakiv"]),
    ("Росіяни двічі, об 11:30 та 18:05, обстріляли Очаків.", ["shelling 2 @ Очаків"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_counts_what_was_just_told(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
