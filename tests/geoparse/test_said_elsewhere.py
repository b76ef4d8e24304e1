"""What a sentence says of another place, time or weapon besides is none of the event told before it."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Дрони влучили у завод у Мукачеві, у Рівному зникло світло.", ["drone_strike some @ Мукачеві"]),
    (
        "На Закарпатті дві ракети влучили у завод у Мукачеві, у Рівному чули роботу ППО.",
        ["missile_strike 2 @ Мукачеві"],
    ),
    ("Окупанти обстріляли Суми, у Конотопі оголосили тривогу.", ["shelling some @ Суми"]),
    (
        "По объекту энергетики на Полтавщине зафиксировано не менее трех попаданий, город Полтава остался без воды до обеда.",
        ["unspecified 3.. @ Полтавщине"],
    ),
    (
        "Over the past day, the enemy launched 4 missile strikes, one of them against the civilian infrastructure of Kramatorsk, and 13 air strikes.",
        ["missile_strike 4", "missile_strike 1 @ Kramatorsk (part_of)", "air_strike 13"],
    ),
    (
        "Жарче всего на Покровском направлении – 21 атака, бои идут в районах Мирнограда и Селидово, и на Кураховском: 24 раза противник пытался прорваться к Горняку и Водяному, семь столкновений еще продолжаются.",
        [
            "clash 21 @ Мирнограда, Селидово on pokrovsk",
            "clash 24 @ Горняку, Водяному on kurakhove",
            "clash 7 on kurakhove (part_of)",
        ],
    ),
    (
        "Власти сообщили об обстрелах со стороны ВСУ: в Горловке дрон ударил по маршрутке, в Петровском районе Донецка ранен подросток.",
        ["drone_strike 1 @ Горловке"],
    ),
    (
        "Российские войска за сутки отразили девять контратак ВСУ, нанесли групповой удар по предприятию ракетной отрасли в Павлограде, сообщило Минобороны РФ.",
        ["clash 9", "unspecified 1 @ Павлограде"],
    ),
    (
        "Селище Великий Бурлук росіяни атакували трьома дронами типу «Shahed».",
        ["drone_strike 3 @ Великий Бурлук"],
    ),
    ("Межівську громаду окупанти обстріляли КАБами, їх було три.", ["guided_bomb 3 @ Межівську громаду"]),
    (
        "Popasna and the Hirske hromada came under fire nine times, Lysychansk five times.",
        ["shelling 9 @ Popasna, Hirske hromada", "shelling 5 @ Lysychansk"],
    ),
    (
        "На Херсонщине ожесточенные бои не прекращаются у Александровки и Высокополья, наши подразделения отбили там шесть штурмов за день.",
        ["clash some @ Александровки, Высокополья", "clash 6 @ Александровки, Высокополья"],
    ),
    (
        "С начала суток захватчики 96 раз атаковали позиции Сил обороны, почти каждая третья атака – на Покровском направлении.",
        ["clash 96"],
    ),
    (
        "По данным горсовета, авиация РФ сбрасывает бомбы на Мариуполь, с моря город четыре раза обстреляли корабли.",
        ["guided_bomb some @ Мариуполь", "shelling 4 @ Мариуполь"],
    ),
    ("Враг 10 раз атаковал у Работино.", ["clash 10 @ Работино"]),
    ("У Работино враг 10 раз атаковал позиции ВСУ.", ["clash 10 @ Работино"]),
    ("15:40 and 16:05, Kupiansk district, Kupiansk. Two FPV drone strikes.", ["drone_strike 2 @ Kupiansk"]),
    (
        "У Семенівці чотири FPV-дрони влучили в подвір’я. Також ворог скинув КАБ на школу.",
        ["drone_strike 4 @ Семенівці", "guided_bomb 1 @ Семенівці"],
    ),
    (
        "В Черноморске два дрона попали в склад, площадь пожара – 400 кв. м. В Приморском районе Одессы обломки упали на крышу.",
        ["drone_strike 2 @ Черноморске"],
    ),
    (
        "Ночью из «Ураганов» дважды обстрелян Зеленодольск, кассетами накрыло жилую застройку, ранены двое.",
        ["mlrs 2 @ Зеленодольск"],
    ),
    (
        "Battlegroup Center repelled seven counterattacks near Lastochkino and Orlovka.",
        ["clash 7 @ Lastochkino, Orlovka"],
    ),
    ("Two attempted attacks failed near Robotyne.", ["clash 2 @ Robotyne"]),
    (
        "Over 25 settlements suffered fire damage, including Dvorichna and Kupiansk.",
        ["shelling some @ Dvorichna, Kupiansk"],
    ),
    ("Охтирка пережила черговий авіаналіт.", ["air_strike some @ Охтирка"]),
    ("В районі Степового противник знову пішов на штурм колоною.", ["clash some @ Степового"]),
    (
        "Артиллерией и РСЗО накрыты Лисичанск и Золотое.",
        ["shelling some @ Лисичанск, Золотое", "mlrs some @ Лисичанск, Золотое"],
    ),
    ("Окупанти намагаються взяти під контроль Лиман.", ["clash some @ Лиман"]),
    ("Бої за Лиман тривають.", ["clash some @ Лиман"]),
    ("Росіяни рвуться до Лимана, відбито 5 атак.", ["clash 5 @ Лимана"]),
    ("Бої за Степове тривають.", ["clash some @ Степове"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_each_event_has_its_own_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
