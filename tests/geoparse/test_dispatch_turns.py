"""Turns of dispatches: parts told behind a colon, asides of regions and speakers, battles in the singular, what flew where."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Окупанти гатили по наших позиціях 214 разів, зокрема тричі – із РСЗВ.",
        ["shelling 214", "mlrs 3 (part_of)"],
    ),
    ("На Поліському напрямку ознак формування ударних угруповань немає.", ["clash none on polissia"]),
    ("Ще три авіабомби літак рф спрямував на Берислав.", ["guided_bomb 3 @ Берислав"]),
    (
        "12 вибухів (також артилерія) нарахували у Шалигинській громаді.",
        ["shelling some @ Шалигинській громаді"],
    ),
    (
        "Агресор гатив по Нікополю. На Синельниківщину летіли дрони - Межівська та Покровська громади.",
        ["shelling some @ Нікополю", "drone_strike some @ Межівська, Покровська громади"],
    ),
    (
        "Зупинено шість атак: чотири біля Роботиного і ще дві, де вже Донеччина, – під Урожайним.",
        [
            "clash 6 @ Роботиного, Урожайним",
            "clash 4 @ Роботиного (part_of)",
            "clash 2 @ Урожайним (part_of)",
        ],
    ),
    (
        "Двічі заходила авіація на Гуляйполе, мінометами кладуть по Залізничному.",
        ["air_strike 2 @ Гуляйполе", "shelling some @ Залізничному"],
    ),
    ("Toll from strike on Izium school rises to nine: rescuers", ["unspecified 1 @ Izium"]),
    ("A battle took place in Marinka.", ["clash some @ Marinka"]),
    ("There was a battle near Marinka.", ["clash some @ Marinka"]),
    ("The Battle of Konotop was fought in 1659.", []),
    ("Two residents of Svitlodarsk were wounded by a mortar shell.", ["shelling some @ Svitlodarsk"]),
    (
        "The Ukrainian army's positions came under fire about 70 times, the command in Kiev said.",
        ["shelling 63..77"],
    ),
    (
        "Vodiane, a fishing village just west of Berdiansk, took mortar and tank rounds all night. Three attempts to reach the trenches there were repelled.",
        ["shelling some @ Vodiane", "clash 3 @ Vodiane"],
    ),
    ("Прямой наводкой по Опытному отработал танк.", ["shelling some @ Опытному"]),
    (
        "Окупанти обстріляли Нікополь і Марганець. Застосували артилерію та дрони.",
        ["shelling some @ Нікополь, Марганець", "drone_strike some @ Нікополь, Марганець"],
    ),
    (
        "На Лиманському напрямку було 7 атак. Росіян зупинили біля Ямполя та Дробишевого.",
        ["clash 7 @ Ямполя, Дробишевого on lyman"],
    ),
    ("Ворог 97 разів обстріляв позиції та села, 4 рази – з РСЗВ.", ["shelling 97", "mlrs 4 (part_of)"]),
    (
        "По Глухівській громаді ворог бив з мінометів (12 вибухів), артилерії (8 вибухів) та FPV дронами (2 вибухи).",
        ["shelling some @ Глухівській громаді", "drone_strike some @ Глухівській громаді"],
    ),
    ("The air force said it had downed three of 11 missiles and 20 of 30 drones that Russia launched.", []),
    (
        "На Лиманском направлении идут бои возле Торского. В остальном без изменений.",
        ["clash some @ Торского on lyman"],
    ),
    ("Two bathers were killed by a mine near Zatoka beach.", []),
    ("Обстріляно укріплення під Пісками.", ["shelling some @ Пісками"]),
    (
        "In Izium, repeated shelling left the library – which had been hit in 2022 – without windows.",
        ["shelling some @ Izium"],
    ),
    (
        "Five bodies were found in the ruins of a hostel in Siversk, in the Donetsk region, which a rocket tore apart.",
        ["missile_strike 1 @ Siversk"],
    ),
    (
        "Оріхів обстріляли дев'ять разів, Гуляйполе двічі бомбили.",
        ["shelling 9 @ Оріхів", "air_strike 2 @ Гуляйполе"],
    ),
    ("Обстріляли Оріхів, Гуляйполе бомбили.", ["shelling some @ Оріхів", "air_strike some @ Гуляйполе"]),
    ("Обстріляли Оріхів, Гуляйполе.", ["shelling some @ Оріхів, Гуляйполе"]),
    ("Ворог 14 разів обстріляв Херсон, здебільшого Корабельний район.", ["shelling 14 @ Херсон"]),
    ("ВСУ выпустили 48 снарядов по левому берегу Херсонщины.", ["shelling some @ Херсонщины"]),
    (
        "Артиллерия группировки «Днепр» поразила цели в районе Никольского и Антоновки.",
        ["shelling some @ Никольского, Антоновки"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_turns_of_dispatches(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
