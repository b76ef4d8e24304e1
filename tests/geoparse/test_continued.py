"""Directions and regions that go on with the event of the sentence before, whose verb they leave out."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Обстрілів зазнали населені пункти. На Сіверському напрямку – Середина-Буда та Атинське. На Слобожанському – Стрілеча і Козача Лопань.",
        [
            "shelling some @ Середина-Буда, Атинське on siverskyi",
            "shelling some @ Стрілеча, Козача Лопань on slobozhanskyi",
        ],
    ),
    (
        "Огневому воздействию подверглись десятки населенных пунктов. На Слобожанском направлении – Казачья Лопань и Золочев. На Авдеевском: Авдеевка, Пески.",
        [
            "shelling some @ Казачья Лопань, Золочев on slobozhanskyi",
            "shelling some @ Авдеевка, Пески on avdiivka",
        ],
    ),
    (
        "На Северском направлении обстреляны Зерново и Бачевск. На Слобожанском из танков и артиллерии – Казачья Лопань и Золочев.",
        [
            "shelling some @ Зерново, Бачевск on siverskyi",
            "shelling some @ Казачья Лопань, Золочев on slobozhanskyi",
        ],
    ),
    (
        "На Лиманському напрямку відбито атаки біля Тернів. На Бахмутському – біля Кліщіївки та Андріївки.",
        ["clash some @ Тернів on lyman", "clash some @ Кліщіївки, Андріївки on bakhmut"],
    ),
    (
        "На Лиманському напрямку ворог завдав авіаударів по Тернах. На Бахмутському – по Кліщіївці.",
        ["air_strike some @ Тернах on lyman", "air_strike some @ Кліщіївці on bakhmut"],
    ),
    (
        "В Донецкой области обстреляны Торецк и Дружба. В Харьковской – Купянск.",
        ["shelling some @ Торецк, Дружба", "shelling some @ Купянск"],
    ),
    (
        "In Donetsk Oblast, the Russians shelled Toretsk. In Kharkiv Oblast: Kupiansk and Vovchansk.",
        ["shelling some @ Toretsk", "shelling some @ Kupiansk, Vovchansk"],
    ),
    (
        "On the Lyman axis, attacks were repelled near Terny. On the Bakhmut axis – near Klishchiivka.",
        ["clash some @ Terny on lyman", "clash some @ Klishchiivka on bakhmut"],
    ),
    (
        "На Донеччині внаслідок обстрілу Торецька загинули двоє людей. На Харківщині – двоє в Куп'янську.",
        ["shelling some @ Торецька"],
    ),
    (
        "На Лиманському напрямку ворог обстріляв Терни. Ситуація складна. На Бахмутському – Кліщіївка.",
        ["shelling some @ Терни on lyman"],
    ),
    ("Над областю збили 12 дронів. Два влучили в Конотопі.", ["drone_strike 2 @ Конотопі"]),
    (
        "Сили ППО знешкодили 12 «шахедів». Ще два влучили в енергооб'єкт у Конотопі.",
        ["drone_strike 2 @ Конотопі"],
    ),
    (
        "Силы ПВО сбили 10 беспилотников над Одесской областью. Один упал в Измаиле.",
        ["drone_strike 1 @ Измаиле"],
    ),
    (
        "Air defence downed 10 drones over Odesa region. One hit a warehouse in Izmail.",
        ["drone_strike 1 @ Izmail"],
    ),
    ("Із 11 ракет збито 8. Три влучили в Харкові.", ["missile_strike 3 @ Харкові"]),
    ("Запущено 11 ракет, збито 8. Решта влучили в Харкові.", ["missile_strike some @ Харкові"]),
    (
        "Россияне выпустили 11 ракет, сбито 8. Остальные попали в Харьков.",
        ["missile_strike 11", "missile_strike some @ Харьков"],
    ),
    (
        "Russia fired 11 missiles. Eight were shot down, the rest hit Kharkiv.",
        ["missile_strike 11", "missile_strike some @ Kharkiv"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_goes_on_where_the_verb_is_left_out(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
