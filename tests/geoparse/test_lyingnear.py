"""Places that only say where another lies, or what went on elsewhere meanwhile, are not struck."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("The army shelled Vasylivka amid engineers arriving in Enerhodar.", ["shelling some @ Vasylivka"]),
    ("Invaders hit Marhanets while envoys gathered in Dnipro.", ["unspecified some @ Marhanets"]),
    ("Ворог обстріляв Марганець, поки комісія працювала в Енергодарі.", ["shelling some @ Марганець"]),
    ("Оккупанты ударили по Марганцу, когда делегация прибыла в Энергодар.", ["unspecified some @ Марганцу"]),
    ("The invaders attempted to take Yampolivka near Lyman.", ["clash some @ Yampolivka"]),
    ("Оккупанты пытаются взять Ямполовку под Лиманом.", ["clash some @ Ямполовку"]),
    (
        "Shelling intensified in Siversk, a town 30km (19 miles) east of Sloviansk.",
        ["shelling some @ Siversk"],
    ),
    (
        "The Kharkiv Regional Defence Command said artillery struck the town of Kupiansk.",
        ["shelling some @ Kupiansk"],
    ),
    ("Fighting continues near Yasynuvata (a suburb of Donetsk).", ["clash some @ Yasynuvata"]),
    ("Тривають бої біля Ясинуватої (передмістя Донецька).", ["clash some @ Ясинуватої"]),
    (
        "Обстреляна Станица Луганская, находящаяся недалеко от Луганска.",
        ["shelling some @ Станица Луганская"],
    ),
    ("Обстріляно Білозерку, що розташована неподалік Херсона.", ["shelling some @ Білозерку"]),
    ("The occupiers shelled Bilozerka, situated near Kherson, with mortars.", ["shelling some @ Bilozerka"]),
    ("Troops located near Tokmak fired on Orikhiv.", ["shelling some @ Orikhiv"]),
    ("Неподалік Донецька обстріляли Красногорівку та Мар'їнку.", ["shelling some @ Красногорівку, Мар'їнку"]),
    ("Под Луганском боевики обстреляли из миномётов Трёхизбенку.", ["shelling some @ Трёхизбенку"]),
    ("Near Luhansk, militants fired at houses in Shchastia.", ["shelling some @ Shchastia"]),
    ("The militants shelled Shyrokyne to the east of Mariupol.", ["shelling some @ Shyrokyne"]),
    ("Мишенью обстрела стало Гнутово.", ["shelling some @ Гнутово"]),
    ("Дроны летели с моря, а корабли Черноморского флота обстреляли Очаков.", ["shelling some @ Очаков"]),
    ("Near Luhansk, drones were shot down over Shchastia.", []),
    ("У районі Маріуполя бойовики планували обстріляти Талаківку.", []),
    ("Окупанти намагаються захопити Ямполівку поблизу Лимана.", ["clash some @ Ямполівку"]),
    (
        "Invaders shelled Marhanets as drones hit Tomakivka.",
        ["shelling some @ Marhanets", "drone_strike some @ Tomakivka"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_leaves_out_reference_places(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
