"""With several arms: a town told as "the city" is struck with each of them, so many times are those of all, and aims and searches are none."""

import pytest
from reading_cases import shorts

CASES = [
    (
        "Ворог атакував Харків. Окупанти били по місту ракетами та дронами.",
        ["unspecified some @ Харків", "missile_strike some @ Харків", "drone_strike some @ Харків"],
    ),
    (
        "Nikopol was quiet. Then the enemy attacked the city with artillery and drones.",
        ["shelling some @ Nikopol", "drone_strike some @ Nikopol"],
    ),
    (
        "На Харківщині неспокійно: ворог бив по області авіабомбами та дронами.",
        ["air_strike some @ Харківщині", "drone_strike some @ Харківщині"],
    ),
    (
        "По місту Нікополь били з артилерії. Ворог вдарив по ньому дронами та РСЗВ.",
        ["shelling some @ Нікополь", "drone_strike some @ Нікополь", "mlrs some @ Нікополь"],
    ),
    ("Ворог атакував Херсон артилерією та дронами 40 разів.", ["unspecified 40 @ Херсон"]),
    (
        "Нікопольський район ворог атакував дронами, артилерією та авіабомбами 40 разів.",
        ["unspecified 40 @ Нікопольський район"],
    ),
    ("The enemy attacked Kherson with artillery and drones 40 times.", ["unspecified 40 @ Kherson"]),
    ("Ворог атакував Херсон артилерією 40 разів.", ["shelling 40 @ Херсон"]),
    ("Ворог двічі вдарив авіаснарядами по Херсону.", ["air_strike 2 @ Херсону"]),
    (
        "Their attacks also included drones directed at the Sumy and Kharkiv regions.",
        ["drone_strike some @ Sumy, Kharkiv regions"],
    ),
    (
        "The invaders also directed drones at Orikhiv and Huliaipole.",
        ["drone_strike some @ Orikhiv, Huliaipole"],
    ),
    (
        "В Полтаве упал дрон. Россияне ударили дронами по Краснопольской общине и областному центру.",
        ["drone_strike 1 @ Полтаве", "drone_strike some @ Краснопольской общине"],
    ),
    ("Ночь в Харькове была громкой, но без попаданий в жилые дома.", []),
    ("За ніч у Харкові без влучань.", ["unspecified none @ Харкові"]),
    ("Soldiers are carrying on search and strike operations in Toretsk.", []),
    ("Наші бійці проводять ударно-пошукові дії в Торецьку.", []),
    ("Officers thwarted a sabotage attack on a depot in the Rostov region.", []),
    (
        "На Купянском направлении враг пытается пробить оборону вблизи Песчаного для возобновления наступления на города Купянск и Изюм.",
        ["clash some @ Песчаного on kupiansk"],
    ),
    ("Ворог зосереджує зусилля для відновлення наступу на Покровськ.", []),
    (
        "Ворог намагається прорвати оборону для продовження наступу в напрямку Торецька.",
        ["clash some @ Торецька"],
    ),
    ("Ворог штурмує Торецьк для подальшого наступу на Костянтинівку.", ["clash some @ Торецьк"]),
    (
        "У районі зруйновано дві хати в Ольгівці, не вщухають обстріли Козацького та Бургунки.",
        ["shelling some @ Козацького, Бургунки"],
    ),
    ("Two houses were damaged in Olhivka, shelling of Kozatske continues.", ["shelling some @ Kozatske"]),
    (
        "At 9:10, the enemy shelled Stepnohirsk in the Vasylivka district, and at 11:30, shelling of Orikhiv caused a fire.",
        ["shelling 1 @ Stepnohirsk", "shelling some @ Orikhiv"],
    ),
    (
        "The spokesman said the enemy had not carried out air strikes on the Tavriia front yesterday.",
        ["air_strike none on tavriiskyi"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_several_arms(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
