"""From the air: aircraft that struck, told before the verb or behind what was struck, and what weapons aimed at."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Warplanes hit Siversk.", ["air_strike some @ Siversk"]),
    ("Two jets bombed Siversk.", ["air_strike some @ Siversk"]),
    ("Helicopters fired on Siversk three times.", ["air_strike 3 @ Siversk"]),
    ("Літаки вдарили по Білопіллю.", ["air_strike some @ Білопіллю"]),
    ("Вертольоти обстріляли Білопілля.", ["air_strike some @ Білопілля"]),
    ("Штурмовики двічі атакували Білопілля.", ["air_strike 2 @ Білопілля"]),
    ("Ворожа авіація обстріляла Білопілля.", ["air_strike some @ Білопілля"]),
    ("Самолёты нанесли три удара по Белополью.", ["air_strike 3 @ Белополью"]),
    ("Вертолёт обстрелял Белополье.", ["air_strike some @ Белополье"]),
    ("Белополье обстреляно авиацией.", ["air_strike some @ Белополье"]),
    ("Siversk was hit by warplanes.", ["air_strike some @ Siversk"]),
    ("Siversk came under fire from helicopters.", ["air_strike some @ Siversk"]),
    ("Attacks by helicopters on Siversk were reported.", ["air_strike some @ Siversk"]),
    ("Siversk was the target of drones.", ["drone_strike some @ Siversk"]),
    ("Ціллю дронів стало Білопілля.", ["drone_strike some @ Білопілля"]),
    ("Целью удара дронов стало Белополье.", ["drone_strike 1 @ Белополье"]),
    ("Білопілля уражено дронами.", ["drone_strike some @ Білопілля"]),
    ("Белополье подверглось атаке авиации.", ["air_strike 1 @ Белополье"]),
    ("Two aircraft came under attack near Siversk.", ["unspecified some @ Siversk"]),
    ("Jets were hit by drones in Siversk.", ["drone_strike some @ Siversk"]),
    ("ЗСУ знищили два літаки поблизу Білопілля.", []),
    ("Літаки зазнали удару в Лимані.", ["unspecified 1 @ Лимані"]),
    ("Целью наступления является Белополье.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_came_from_the_air(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
