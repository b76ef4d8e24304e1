"""Places across the border that bear names of Ukraine's: ports, districts and border villages; and airfields and bays of Crimea."""

import pytest
from reading_cases import reading, shorts

CASES: list[tuple[str, str, str, str]] = [
    (
        "Ukrainian drones struck the Baltic ports of Primorsk and Ust-Luga.",
        "drone_strike some",
        "RU-LEN-PRIMORSK RU-LEN-UST-LUGA",
        "ukraine",
    ),
    (
        "Drones struck the port of Primorsk and the Kirishi refinery.",
        "drone_strike some",
        "RU-LEN-PRIMORSK RU-LEN-KIRISHI",
        "ukraine",
    ),
    (
        "Дроны ударили по портам Приморск и Усть-Луга.",
        "drone_strike some",
        "RU-LEN-PRIMORSK RU-LEN-UST-LUGA",
        "ukraine",
    ),
    (
        "Дрони СБУ вдарили по Приморську та Кіришах.",
        "drone_strike some",
        "RU-LEN-PRIMORSK RU-LEN-KIRISHI",
        "ukraine",
    ),
    (
        "Дрони вдарили по Енгельсу, Саратову, Приморську, Кстово.",
        "drone_strike some",
        "RU-SAR-ENGELS RU-SAR-SARATOV RU-LEN-PRIMORSK RU-NIZ-KSTOVO",
        "ukraine",
    ),
    ("Дроны ВСУ атаковали порт Кавказ, 6 ударов.", "drone_strike 6", "RU-KDA-PORT-KAVKAZ", "ukraine"),
    (
        "Дрони вдарили по портах Темрюк і Кавказ, 6 влучань.",
        "drone_strike 6",
        "RU-KDA-TEMRYUK RU-KDA-PORT-KAVKAZ",
        "ukraine",
    ),
    ("Дрони вдарили по порту «Кавказ».", "drone_strike some", "RU-KDA-PORT-KAVKAZ", "ukraine"),
    (
        "ВСУ ударили 6 дронами по Каменскому и Миллеровскому районам Ростовской области.",
        "drone_strike 6",
        "RU-ROS-KAMENSK-DISTRICT RU-ROS-MILLEROVO-DISTRICT",
        "ukraine",
    ),
    (
        "Удары 3 дронов в Славянском районе Краснодарского края.",
        "drone_strike 3",
        "RU-KDA-SLAVYANSK-DISTRICT",
        "ukraine",
    ),
    (
        "В Краснодарском крае удары дронов в двух районах: в Славянском и Калининском.",
        "drone_strike some",
        "RU-KDA",
        "ukraine",
    ),
    (
        "В селе Графовка Шебекинского округа 7 ударов дронов.",
        "drone_strike 7",
        "RU-BEL-GRAFOVKA-SHEBEKINO",
        "ukraine",
    ),
    (
        "Дроны атаковали Мокрую Орловку и Ясные Зори.",
        "drone_strike some",
        "RU-BEL-MOKRAYA-ORLOVKA RU-BEL-YASNYE-ZORI",
        "ukraine",
    ),
    (
        "Дроны атаковали Николаево-Дарьино и Кубаткин Курской области.",
        "drone_strike some",
        "RU-KRS-NIKOLAYEVO-DARYINO RU-KRS-KUBATKIN",
        "ukraine",
    ),
    (
        "По селу Новая Погощь Брянской области выпущено 5 ракет.",
        "missile_strike 5",
        "RU-BRY-NOVAYA-POGOSHCH",
        "ukraine",
    ),
    ("Дрони вдарили по Балаклаві.", "drone_strike some", "LM-balaklava", "ukraine"),
    ("Four drones hit Kanatove airfield.", "drone_strike 4", "LM-kanatove-airfield", "russia"),
]
OF_UKRAINE: list[tuple[str, str]] = [
    ("Окупанти обстріляли Приморськ Запорізької області.", "UA23020130010076068"),
    ("HIMARS ударили по Приморську та Бердянську.", "UA23020130010076068 UA23020050010019935"),
    ("Окупанти обстріляли Темрюк у Маріупольському районі.", "UA14140070220087857"),
    ("Ворог обстріляв Кам'янський район 3 рази.", "UA12040000000032213"),
    ("В Каменском районе Днепропетровской области упали 2 ракеты.", "UA12040000000032213"),
    ("Ворог обстріляв Слов'янський район 3 рази.", "UA14120000000070232"),
    ("В Славянском районе 3 обстрела.", "UA14120000000070232"),
    ("Росіяни обстріляли порт Очаків.", "UA48060250010045389"),
]


@pytest.mark.parametrize(("text", "told", "codes", "side"), CASES)
def test_places_across_the_border_are_no_namesakes_of_ukraine(
    text: str, told: str, codes: str, side: str
) -> None:
    (claim,) = reading(text).claims
    assert " ".join(place.code for place in claim.places) == codes
    assert (shorts(text)[0].split(" @ ")[0], claim.side.value) == (told, side)


@pytest.mark.parametrize(("text", "codes"), OF_UKRAINE)
def test_namesakes_of_ukraine_stay(text: str, codes: str) -> None:
    (claim,) = reading(text).claims
    assert " ".join(place.code for place in claim.places) == codes


def test_one_sentence_may_tell_of_both() -> None:
    text = "Дрони вдарили по порту Приморськ у Ленінградській області та по Приморську в Запорізькій області."
    codes = {place.code for claim in reading(text).claims for place in claim.places}
    assert codes == {"RU-LEN-PRIMORSK", "UA23020130010076068"}
