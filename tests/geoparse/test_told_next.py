"""What the next sentence tells of a blow: with what it was dealt, how many there were in all, at which hour the next came."""

import pytest
from reading_cases import reading, shorts

WITH_WHAT: list[tuple[str, list[str]]] = [
    ("Россияне обстреляли дом в Краматорске. Обстрел вели из «Градов».", ["mlrs some @ Краматорске"]),
    (
        "Российские войска обстреляли дом в городе Краматорск, сообщил глава администрации. Он утверждает, что обстрел вели из "
        "реактивной системы залпового огня «Смерч», в доме выбито сто окон.",
        ["mlrs some @ Краматорск"],
    ),
    ("Росіяни обстріляли будинок у Дружківці. Обстріл вели з РСЗВ «Ураган».", ["mlrs some @ Дружківці"]),
    (
        "Russian troops shelled a house in Kramatorsk, the governor said. He said the shelling was carried out with Uragan rockets.",
        ["mlrs some @ Kramatorsk"],
    ),
    ("Росіяни обстріляли Дружківку. Обстріл вели з артилерії.", ["shelling some @ Дружківку"]),
    (
        "Вечером враг ударил по Синельниково. Из-за ракетной атаки есть разрушения на предприятии.",
        ["missile_strike some @ Синельниково"],
    ),
    ("Ворог атакував Павлоград. Внаслідок атаки дронів пошкоджено завод.", ["drone_strike some @ Павлоград"]),
    (
        "The enemy attacked Pavlohrad. As a result of the missile strike, a plant was damaged.",
        ["missile_strike some @ Pavlohrad"],
    ),
]
IN_ALL: list[tuple[str, list[str]]] = [
    (
        "Военные РФ отразили атаки украинских войск в направлениях Новодонецкого и Приютного. Об этом пишет ТАСС.\n"
        "Всего подразделениями группировки были отражены семь атак ВСУ.",
        [
            "clash some @ Новодонецкого, Приютного (repeats)",
            "clash 7 @ Новодонецкого, Приютного",
        ],
    ),
    (
        "Українські захисники відбили атаки біля Тернів та Невського. Загалом було відбито дев'ять атак.",
        ["clash some @ Тернів, Невського (repeats)", "clash 9 @ Тернів, Невського"],
    ),
    (
        "Ukrainian troops repelled attacks near Terny and Nevske. In total, five attacks were repelled.",
        ["clash some @ Terny, Nevske (repeats)", "clash 5 @ Terny, Nevske"],
    ),
    (  # of the day, which may have had more
        "На Лиманському напрямку відбито атаки біля Тернів та Невського. Усього за добу відбито 40 атак.",
        ["clash some @ Тернів, Невського on lyman", "clash 40"],
    ),
    (
        "Українські захисники відбили 4 атаки біля Торського. Загалом було відбито дев'ять атак.",
        ["clash 4 @ Торського", "clash 9"],
    ),
]
HOURS: list[tuple[str, list[str]]] = [
    (
        "Зафиксирован обстрел со стороны ВС Украины в 18:30 со стороны Крымского по Славяносербску и в 19:10 с использованием "
        "гранатометов по Донецкому.",
        ["shelling some @ Славяносербску", "shelling some @ Донецкому"],
    ),
    (
        "The enemy fired at 18:30 at Nikopol and at 19:10 at Marhanets.",
        ["shelling 1 @ Nikopol", "shelling 1 @ Marhanets"],
    ),
    (
        "Ворог стріляв о 10:20 по Нікополю та о 11:40 по Марганцю.",
        ["shelling 1 @ Нікополю", "shelling 1 @ Марганцю"],
    ),
    (
        "The enemy shelled Nikopol and Marhanets at 18:30.",
        ["shelling some @ Nikopol, Marhanets"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WITH_WHAT, ids=[text[:40] for text, _ in WITH_WHAT])
def test_the_next_sentence_tells_with_what_a_town_was_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), IN_ALL, ids=[text[:40] for text, _ in IN_ALL])
def test_how_many_were_repelled_in_all_is_of_those_told_first(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), HOURS, ids=[text[:40] for text, _ in HOURS])
def test_each_hour_has_its_own_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_each_hour_keeps_who_did_it() -> None:
    text = "Зафиксирован обстрел со стороны ВС Украины в 18:30 по Славяносербску и в 19:10 из гранатометов по Калиново."
    assert {claim.side.value for claim in reading(text).claims} == {"ukraine"}
