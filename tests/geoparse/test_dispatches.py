"""Dispatches as they come: what goes on from one line to the next, who was hurt where, and which arm struck which town."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "По Білозерській громаді ворог не стріляв, а от Берислав двічі потрапив під артилерійський вогонь.",
        ["shelling none @ Білозерській громаді", "shelling 2 @ Берислав"],
    ),
    (
        "У Станіславі російська артилерія пошкодила амбулаторію, а на Зеленівку скинули КАБ.",
        ["shelling some @ Станіславі", "guided_bomb 1 @ Зеленівку"],
    ),
    ("За тиждень у Херсоні відремонтували 150 пошкоджених обстрілами будинків.", []),
    (
        "Тричі за ніч ворог накривав вогнем Марганець. По Червоногригорівці — двічі, з важкої артилерії.",
        ["shelling 3 @ Марганець", "shelling 2 @ Червоногригорівці"],
    ),
    (
        "Нікопольщина. 9 дронів-камікадзе, 4 обстріли з артилерії — такий підсумок дня.",
        ["drone_strike 9 @ Нікопольщина", "shelling 4 @ Нікопольщина"],
    ),
    (
        "На Нікопольщині четверо поранених: двоє — через артобстріл Нікополя, двоє — внаслідок атаки дрона на Капулівку.",
        ["shelling some @ Нікополя", "drone_strike some @ Капулівку"],
    ),
    (
        "Апостолівська громада: увечері два «шахеди», один влучив у склад, другий упав у полі.",
        ["drone_strike 2 @ Апостолівська громада", "drone_strike 1 @ Апостолівська громада"],
    ),
    ("Окупанти двічі обстріляли Чугуїв із «Торнадо-С», зафіксовано шість прильотів.", ["mlrs 2 @ Чугуїв"]),
    (
        "Великий Бурлук — 2 КАБи. Вільхуватка — FPV-дрон.",
        ["guided_bomb 2 @ Великий Бурлук", "drone_strike 1 @ Вільхуватка"],
    ),
    (
        "Один авіаудар по Преображенці, два — по Гуляйполю, по Оріхову — жодного.",
        ["air_strike 1 @ Преображенці", "air_strike 2 @ Гуляйполю", "air_strike none @ Оріхову"],
    ),
    (
        "У Торецьку — 3 обстріли. У Північному та Залізному — по одному, без жертв.",
        ["shelling 3 @ Торецьку", "shelling 1 @ Північному, Залізному"],
    ),
    (
        "Росіяни атакували Чугуїв трьома дронами, а Мерефу — ракетою.",
        ["drone_strike 3 @ Чугуїв", "missile_strike 1 @ Мерефу"],
    ),
    (
        "Three missiles came down on Chernihiv within minutes of one another.",
        ["missile_strike 3 @ Chernihiv"],
    ),
    (
        "Russian forces repelled two Ukrainian assaults near Synkivka and an attack on Novoselivske.",
        ["clash 2 @ Synkivka", "unspecified 1 @ Novoselivske"],
    ),
    (
        "Three guided bombs on Druzhkivka, two on Oleksiievo-Druzhkivka.",
        ["guided_bomb 3 @ Druzhkivka", "guided_bomb 2 @ Oleksiievo-Druzhkivka"],
    ),
    (
        "Ukrainian troops repelled three attacks near Verkhniokamianske. Two more are underway near Hryhorivka.",
        ["clash 3 @ Verkhniokamianske", "clash 2 @ Hryhorivka"],
    ),
    ("Ukrainian officials reported that 17 drones reached Reni.", ["drone_strike 17 @ Reni"]),
    (
        "Russian forces used a Grad system to attack Esman hromada, firing 20 rockets.",
        ["mlrs some @ Esman hromada"],
    ),
    (
        "Rescuers found two bodies, bringing the death toll from Sunday's airstrike on Kostiantynivka to seven.",
        ["air_strike 1 @ Kostiantynivka"],
    ),
    (
        "Ukraine's mobile fire groups brought down 18 Shaheds over Odesa Oblast and four over Kirovohrad Oblast.",
        [],
    ),
    (
        "Rockets struck Kharkiv three times, while Izyum, which lies to the southeast, was quiet.",
        ["missile_strike 3 @ Kharkiv"],
    ),
    (
        "A ballistic missile and at least 14 drones struck Odesa overnight.",
        ["missile_strike 1 @ Odesa", "drone_strike 14.. @ Odesa"],
    ),
    (
        "The Synelnykove district came under fire from guided bombs.",
        ["air_strike some @ Synelnykove district"],
    ),
    (
        "Five people were killed: two in Kharkiv, where a bomb fell, one in Selydove, which was hit by three missiles, and two in Beryslav after a drone attack.",
        ["missile_strike 3 @ Selydove", "drone_strike 1 @ Beryslav"],
    ),
    (
        "Волчанскую громаду за день обстреляли 17 раз, Липецкую — девять, Золочевскую — ни разу.",
        ["shelling 17 @ Волчанскую громаду", "shelling 9 @ Липецкую", "shelling none @ Золочевскую"],
    ),
    (
        "Никополь: 12 FPV-ударов. Марганец: 7. Покров: 0.",
        ["drone_strike 12 @ Никополь", "drone_strike 7 @ Марганец", "drone_strike none @ Покров"],
    ),
    (
        "Атак на Одессу не было. Зато под ударом дронов снова Измаил.",
        ["unspecified none @ Одессу", "drone_strike some @ Измаил"],
    ),
    ("За февраль пограничники в Одесской области остановили 52 попытки незаконно пересечь границу.", []),
    ("Makariv, to the south, was being shelled.", ["shelling some @ Makariv"]),
    (
        "Russia launched 67 drones from the Russian cities of Bryansk and Millerovo and from Cape Chauda in occupied Crimea.",
        ["drone_strike 67"],
    ),
    (
        "Six people were wounded in Kherson, where shells fell on a market, and four in Nikopol, which was targeted by five first-person-view drones.",
        ["shelling some @ Kherson", "drone_strike 5 @ Nikopol"],
    ),
    (
        "14:35 – Kharkiv: two guided-bomb hits\n15:10 – Kherson: three drones hit a bus\n16:00 – Sumy: quiet",
        ["guided_bomb 2 @ Kharkiv", "drone_strike 3 @ Kherson"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_dispatches_as_they_come(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
