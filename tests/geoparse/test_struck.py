"""What was struck, and with what: names that are common words, and weapons told before their places and numbers."""

import pytest
from reading_cases import reading, shorts

COMMON_WORDS = [
    ("Обстрілів зазнали Трудове і Роботине.", ["shelling some @ Трудове, Роботине"]),
    ("Авіаударів зазнали Шевченко та Благодатне.", ["air_strike some @ Шевченко, Благодатне"]),
    ("Мінометного обстрілу зазнало Відродження.", ["shelling some @ Відродження"]),
    ("Артиллерийским обстрелам подверглись Дружба, Заря и Победа.", ["shelling some @ Дружба, Заря, Победа"]),
    ("Під вогонь потрапили Мирне й Козача Лопань.", ["shelling some @ Мирне, Козача Лопань"]),
    (
        "На Лиманському напрямку авіаудару противник завдав по Шевченко.",
        ["air_strike 1 @ Шевченко on lyman"],
    ),
]
NO_PLACES = [
    "Поранень зазнали Шевченко та Коваленко.",
    "Перемога буде за нами, заявив посол.",
    "Втрат зазнали Мирний та його рота.",
    "По Шевченку сумує вся школа.",
]
WEAPONS = [
    ("Окупанти КАБами по Вовчанську вдарили.", ["air_strike some @ Вовчанську"]),
    (
        "Дронами по Нікополю вдарили двічі, артилерією — раз.",
        ["drone_strike 2 @ Нікополю", "shelling 1 @ Нікополю"],
    ),
    (
        "Ворог атакував Нікополь дронами п'ять разів, артилерією тричі.",
        ["drone_strike 5 @ Нікополь", "shelling 3 @ Нікополь"],
    ),
    (
        "Били по Нікополю: з артилерії – 4 рази, дронами – 7.",
        ["shelling 4 @ Нікополю", "drone_strike 7 @ Нікополю"],
    ),
    (
        "The enemy struck Nikopol with drones five times and with artillery three times.",
        ["drone_strike 5 @ Nikopol", "shelling 3 @ Nikopol"],
    ),
    (
        "По Никополю ударили РСЗО дважды, дронами – пять раз.",
        ["mlrs 2 @ Никополю", "drone_strike 5 @ Никополю"],
    ),
    (
        "На Покровському напрямку ворог атакував 12 разів, на Лиманському — сім.",
        ["clash 12 on pokrovsk", "clash 7 on lyman"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*COMMON_WORDS, *WEAPONS])
def test_what_was_struck_and_with_what(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize("text", NO_PLACES)
def test_common_words_that_nothing_struck_are_no_places(text: str) -> None:
    assert reading(text).resolutions == ()


def test_a_place_without_a_code_is_told_once_in_a_claim() -> None:
    (claim,) = reading("Russian missiles struck the industrial quarter of Urozhaine on Monday.").claims
    assert [place.surface for place in claim.places] == ["Urozhaine"]
