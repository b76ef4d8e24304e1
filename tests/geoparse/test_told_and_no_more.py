"""Places that nobody knows, "there" for several places, weapons of the strike before, and what only sounds like an event."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Минобороны РФ об ударе по Запорожью пока не сообщало.",
        [],
    ),
    (
        "В Москве неоднократно заявляли, что российская армия не наносит ударов по гражданским объектам.",
        [],
    ),
    (
        "На Покровському напрямку п'ять атак, на вигаданському — дві, на Лиманському — одна.",
        ["clash 5 on pokrovsk", "clash 1 on lyman"],
    ),
    (
        "У Сумському районі ворог атакував п'ять разів. У Вигаданському районі атак не зафіксовано.",
        ["unspecified 5 @ Сумському районі"],
    ),
    (
        "У Сумському районі ворог атакував п'ять разів. Дрон влучив у будинок у Вигаданській громаді.",
        ["unspecified 5 @ Сумському районі"],
    ),
    (
        "В Белгородском округе поселок Октябрьский атаковали шесть дронов. В Ивнянском и Ракитянском районах атак не зафиксировано.",
        ["drone_strike 6 @ Октябрьский", "unspecified none @ Ивнянском, Ракитянском районах"],
    ),
    (
        "Бои шли в районах Торецка, Неллиповки и Щербиновки. Там отбито девять атак.",
        [
            "clash some @ Торецка, Неллиповки, Щербиновки (repeats)",
            "clash 9 @ Торецка, Неллиповки, Щербиновки",
        ],
    ),
    (
        "Авіаударів зазнали райони населених пунктів Просяна Дніпропетровської області; Залізничне Запорізької області; Садове Херсонської області.",
        ["air_strike some @ Просяна, Залізничне, Садове"],
    ),
    (
        "По території Степногірська, Кам’янського та Лобкового завдано 148 артилерійських ударів.",
        ["shelling 148 @ Степногірська, Кам’янського, Лобкового"],
    ),
    (
        "Юнаківська громада: були пуски НАР з вертольота (8 вибухів).",
        ["air_strike some @ Юнаківська громада"],
    ),
    (
        "Станом на 09:00 атака триває, в повітряному просторі є кілька ворожих безпілотників.",
        [],
    ),
    (
        "Росіяни завдали ракетного удару по Чорноморську. За попередніми даними, ворог застосував дві балістичні ракети.",
        ["missile_strike 1 @ Чорноморську (repeats)", "missile_strike 2 @ Чорноморську"],
    ),
    (
        "Покровський напрямок – один із найгарячіших. За минулий тиждень там відбулося 220 атак.",
        ["clash 220 on pokrovsk"],
    ),
    (
        "Ворог намагатиметься розвинути наступ у бік Покровська та Мирнограда.",
        [],
    ),
    (
        "An air strike hit the town of Bilopillia. The day before, the enemy shelled the border area 17 times.",
        ["air_strike 1 @ Bilopillia", "shelling 17"],
    ),
    (
        "Bombardment with missiles has been a hallmark of Moscow's tactics since the full-scale invasion, with some aerial attacks hitting civilian areas.",
        ["unspecified 3..9"],
    ),
    (
        "The Russians attacked the Kharkiv region with three guided bombs, 17 Geran and two FPV drones.",
        [
            "air_strike some @ Kharkiv region (repeats)",
            "guided_bomb 3 @ Kharkiv region",
            "drone_strike 17 @ Kharkiv region",
            "drone_strike 2 @ Kharkiv region",
        ],
    ),
    (
        "Ukraine attacked the occupied city of Melitopol on Saturday. Four missiles hit a hotel, killing two people and wounding 10.",
        ["unspecified some @ Melitopol", "missile_strike 4 @ Melitopol"],
    ),
    (
        "За тиждень на Покровському напрямку відбулося 220 атак. За добу – 32: це райони населених пунктів Калинове, Євгенівка, Сокіл.",
        ["clash 220 on pokrovsk", "clash 32 @ Калинове, Євгенівка, Сокіл on pokrovsk"],
    ),
    (
        "Overnight, drones attacked the city of Dnipro, and air defenses downed nine of 11 drones launched across the country.",
        ["drone_strike some @ Dnipro", "drone_strike 11"],
    ),
    (
        "In a separate attack, a missile struck a market in the city of Kostiantynivka.",
        ["missile_strike 1 @ Kostiantynivka"],
    ),
    (
        "Отражены три атаки ВСУ в районах Благодатовки и Нечволодовки с целью прорыва в город Купянск.",
        ["clash 3 @ Благодатовки, Нечволодовки"],
    ),
    (
        "Зафиксирован обстрел по направлению: 22:40 - населенный пункт Желанное Второе - город Ясиноватая: выпущено три снаряда.",
        ["shelling some @ Ясиноватая"],
    ),
    (
        "В Белгородском и Шебекинском районах атаковали пять дронов.",
        ["drone_strike 5 @ Белгородском, Шебекинском районах"],
    ),
    (
        "На лиманському напрямку дві атаки, на куп'янському ворог атакував тричі.",
        ["clash 2 on lyman", "clash 3 on kupiansk"],
    ),
    (
        "Россияне вели обстрелы: на бахмутском – более 15 населенных пунктов, среди них Бахмут и Майорск.",
        ["shelling some @ Бахмут, Майорск on bakhmut"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_is_told_and_no_more(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
