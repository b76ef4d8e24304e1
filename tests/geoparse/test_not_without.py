"""Not without: strikes told by two negations, and numbers beside strikes that count fires, hits or communities."""

import pytest
from reading_cases import shorts

STRUCK = [
    ("Немає на Луганщині жодного міста, де немає обстрілів.", "shelling some @ Луганщині"),
    ("У Херсонській області немає громади, де не було б обстрілів.", "shelling some @ Херсонській області"),
    ("На Нікопольщині не минає дня без обстрілів.", "shelling some @ Нікопольщині"),
    ("Жодна ніч на Сумщині не минає без обстрілів.", "shelling some @ Сумщині"),
    (
        "В Сумской области нет ни одного села, где не было бы обстрелов.",
        "shelling some @ Сумской области",
    ),
    ("There is no village in Kherson region without shelling.", "shelling some @ Kherson region"),
    ("Ніч на Нікопольщині минула без обстрілів.", "shelling none @ Нікопольщині"),
    ("На Сумщині обстрілів не було.", "shelling none @ Сумщині"),
]
TOO = [
    ("Окупанти скинули на Чернігів три бомби, при цьому не припиняючи артилерійських обстрілів.", "Чернігів"),
    ("Ворог атакує Херсон дронами, не припиняючи обстрілів.", "Херсон"),
    ("Росіяни били авіацією по Сумах, не припиняючи обстрілів з артилерії.", "Сумах"),
    ("Оккупанты атакуют Херсон дронами, не прекращая артиллерийских обстрелов.", "Херсон"),
    ("The occupiers hit Kherson with drones without stopping artillery shelling.", "Kherson"),
]
COUNTED = [
    (
        "Унаслідок нічної атаки дронів у Конотопі виникло чотири осередки пожежі.",
        ["drone_strike some @ Конотопі"],
    ),
    ("Після атаки дронів у Сумах гасять чотири осередки.", ["drone_strike some @ Сумах"]),
    ("После атаки дронов в Сумах возникло пять очагов возгорания.", ["drone_strike some @ Сумах"]),
    ("Russian drone attacks in Sumy sparked five fires.", ["drone_strike some @ Sumy"]),
    ("A missile strike on Odesa caused two fires.", ["missile_strike 1 @ Odesa"]),
    ("Russian shelling of Kherson caused 12 fires.", ["shelling some @ Kherson"]),
    ("The enemy fires 12 rockets at Kherson.", ["missile_strike 12 @ Kherson"]),
    ("За добу три громади атаковано: дві – дронами, одну – артилерією.", []),
    ("Ворог атакував п'ять районів: три – артилерією, два – безпілотниками.", []),
    ("Ворог атакував шість громад: чотири обстріляли з артилерії, два – з РСЗВ.", []),
    ("Россияне обстреляли пять сёл: три – из миномётов, два – из артиллерии.", []),
    ("У результаті удару дронів у Сумах є три влучання.", ["drone_strike 1 @ Сумах"]),
    ("Внаслідок обстрілу у Нікополі шість прильотів.", ["shelling some @ Нікополі"]),
    ("У Нікополі шість прильотів.", ["unspecified 6 @ Нікополі"]),
    ("Ворог атакував громаду 15 разів.", ["unspecified 15"]),
    ("Росіяни атакували прикордонні громади 15 разів.", ["unspecified 15"]),
    ("Ворог атакував місто 15 разів.", ["unspecified 15"]),
    ("На Лиманському напрямку ворог атакував 15 разів.", ["clash 15 on lyman"]),
    ("Два з трьох КАБів впали в Дергачах, один – у полі.", ["guided_bomb 2 @ Дергачах"]),
    ("Два из трех КАБов попали в Дергачи.", ["guided_bomb 2 @ Дергачи"]),
    ("Two of the three guided bombs hit Derhachi.", ["guided_bomb 2 @ Derhachi"]),
    ("Дві з п'яти ракет влучили в Одесу.", ["missile_strike 2 @ Одесу"]),
    (
        "Увечері ворог вдарив по Нікополю дроном. Ніч в районі минула без обстрілів.",
        ["drone_strike 1 @ Нікополю", "shelling none @ Нікополю"],
    ),
    (
        "Обстановка на Харківщині за добу суттєвих змін не зазнала. У Вовчанську відбулося п'ять боєзіткнень.",
        ["clash 5 @ Вовчанську"],
    ),
    (
        "Обстановка на Харківщині суттєвих змін не зазнала. На Сумщині, у Юнаківці, відбулося п'ять боєзіткнень.",
        ["clash none @ Харківщині", "clash 5 @ Юнаківці"],
    ),
]


@pytest.mark.parametrize(("text", "told"), STRUCK)
def test_reads_two_negations_as_none(text: str, told: str) -> None:
    assert shorts(text) == [told]


@pytest.mark.parametrize(("text", "place"), TOO)
def test_reads_fire_that_did_not_stop(text: str, place: str) -> None:
    assert f"shelling some @ {place}" in shorts(text)


@pytest.mark.parametrize(("text", "told"), COUNTED)
def test_counts_strikes_and_nothing_else(text: str, told: list[str]) -> None:
    assert shorts(text) == told


@pytest.mark.parametrize("verb", ["тероризував", "обстріляв"])
def test_reads_attacks_all_over_a_region_as_strikes(verb: str) -> None:
    assert shorts(f"Ворог {verb} Нікопольщину. Атакував 12 разів.")[-1].startswith(
        "unspecified 12 @ Нікопольщину"
    )
