"""Where strikes went in a sentence of their own, islands, and the attacks of a direction that were repelled or go on."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Ворог завдав 9 авіаударів. Бив по районах Вовчанська, Липців.",
        ["air_strike 9 @ Вовчанська, Липців"],
    ),
    (
        "Сім дронів – влучання у Шостці.",
        ["drone_strike 7 @ Шостці"],
    ),
    (
        "Удары нанесли по городу, – сообщил мэр Харькова.",
        ["unspecified some @ Харькова"],
    ),
    (
        "Спроб висадитися на острів Карантинний упродовж доби не було.",
        ["clash none @ острів Карантинний"],
    ),
    (
        "Бої за острів Білогрудий тривають.",
        ["clash some @ острів Білогрудий"],
    ),
    (
        'Цілили по Нікополю з РСЗВ "Град", важкої артилерії.',
        ["mlrs some @ Нікополю", "shelling some @ Нікополю"],
    ),
    (
        "По Нікопольщині ворог завдавав ударів FPV-дронами, влучання зафіксовано у Марганці.",
        ["drone_strike some @ Марганці"],
    ),
    (
        "Ворог обстріляв Золоте та Гірське з артилерії та РСЗВ.",
        ["shelling some @ Золоте, Гірське", "mlrs some @ Золоте, Гірське"],
    ),
    (
        "Тричі ворог атакував у бік Антонівського мосту та неподалік острова Олексіївський.",
        ["clash 3 @ Антонівського мосту, острова Олексіївський"],
    ),
    (
        "Тривають бойові дії в районі острова Великий Потьомкінський.",
        ["clash some @ острова Великий Потьомкінський"],
    ),
    (
        "На Придніпровському напрямку ворог двічі атакував у бік Антонівського мосту. На інших напрямках суттєвих змін немає. Спроб просунутися не помічено.",
        ["clash 2 @ Антонівського мосту on prydniprovskyi"],
    ),
    (
        "In the Lyman direction, the enemy attacked 5 times near Terny. No changes were recorded in other directions. No attempts to advance were made.",
        ["clash 5 @ Terny on lyman"],
    ),
    (
        "На Покровском направлении 5 атак. На остальных направлениях обстановка без изменений. Атак не зафиксировано.",
        ["clash 5 on pokrovsk"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_where_it_was(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_attacks_repelled_and_going_on_are_of_the_direction_that_had_as_many_together() -> None:
    text = "На Покровському напрямку ворог здійснив 41 атаку.\n\nСили оборони вже відбили 34 атаки, ще сім тривають."
    assert shorts(text) == [
        "clash 41 on pokrovsk",
        "clash 34 on pokrovsk (part_of)",
        "clash 7 on pokrovsk (part_of)",
    ]


def test_attacks_that_do_not_add_up_are_of_no_direction_before() -> None:
    text = "На Покровському напрямку ворог здійснив 41 атаку.\n\nСили оборони вже відбили 30 атак, ще сім тривають."
    assert "clash 30 on pokrovsk (part_of)" not in shorts(text)
