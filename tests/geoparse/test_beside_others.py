"""What is told beside an event: a second one, its weapons, when, who was hurt elsewhere, and what goes on from it."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Four guided bomb strikes and a mortar attack were recorded in Bilopillia.",
        ["air_strike 4 @ Bilopillia", "shelling 1 @ Bilopillia"],
    ),
    (
        "Overnight Marhanets came under FPV drone attacks and mortar fire.",
        ["drone_strike some @ Marhanets", "shelling some @ Marhanets"],
    ),
    (
        "Five airstrikes, in which nine guided bombs were used, hit Komyshuvakha and Novoiakovlivka.",
        ["air_strike 5 @ Komyshuvakha, Novoiakovlivka"],
    ),
    (
        "The Ochakiv community was hit with artillery late on Sept. 12 and with an FPV drone the next morning.",
        ["shelling some @ Ochakiv community", "drone_strike some @ Ochakiv community"],
    ),
    (
        "Россия нанесла удары по портам Измаила и Рени 15 дронами-камикадзе.",
        ["drone_strike 15 @ Измаила, Рени"],
    ),
    ("Вночі три влучання в Конотопі. Ще шість безпілотників збила ППО.", ["unspecified 3 @ Конотопі"]),
    (
        "Минобороны РФ заявило об уничтожении за ночь 37 украинских беспилотников: 14 над Курской областью, 12 над Брянской.",
        [],
    ),
    (
        "Под Лисичанском отразили штурм в районе Боровского, у Золотого – еще две атаки.",
        ["clash some @ Лисичанском, Боровского", "clash 2 @ Золотого"],
    ),
    (
        "За сутки россияне 17 раз ударили по Невскому, 9 – по Белогоровке, Макеевку бомбили самолеты.",
        ["unspecified 17 @ Невскому", "unspecified 9 @ Белогоровке", "air_strike some @ Макеевку"],
    ),
    (
        "Обстрелы Донетчины: 26 раз россияне открывали огонь по населенным пунктам, в Торецке погибли два человека.",
        ["shelling 26 @ Донетчины"],
    ),
    (
        "Под обстрел попали три села: Сеньковка (семь взрывов, миномет), Клюсы (четыре, артиллерия) и Гремяч.",
        ["shelling some @ Сеньковка, Клюсы, Гремяч"],
    ),
    ("Дрони за ніч 12 разів атакували Херсон.", ["drone_strike 12 @ Херсон"]),
    (
        "Colonel Oleksandr Motuzianyk told a briefing in Kyiv that militants had shelled government positions 18 times near Triokhizbenka.",
        ["shelling 18 @ Triokhizbenka"],
    ),
    (
        "Street battles went on in Debaltseve, a rail junction north of the insurgents' stronghold of Horlivka, through Sunday.",
        ["clash some @ Debaltseve"],
    ),
    ("Штурм Мар'їнки успіху ворогові не приніс.", ["clash some @ Мар'їнки"]),
    ("The enemy has been inactive in the Toretsk sector since morning.", ["clash none on toretsk"]),
    ("На Приднепровском направлении россияне не продвигались.", ["clash none on prydniprovskyi"]),
    (
        "Біля Золотого бойовики тричі стріляли з мінометів, а недалеко від Кримського – зі станкових гранатометів.",
        ["shelling 3 @ Золотого", "shelling some @ Кримського"],
    ),
    ("Russian forces attacked in the Borova direction near Zahryzove.", ["clash some @ Zahryzove on borova"]),
    ("The Chernivtsi unit of border guards has carried out 230 such operations this year.", []),
    (
        "A drone hit a minibus in Bilozerka and another struck an ambulance in Antonivka.",
        ["drone_strike 1 @ Bilozerka", "drone_strike 1 @ Antonivka"],
    ),
    (
        "On the Lyman front the enemy launched 18 assaults. In the neighboring Kramatorsk sector there were just two, both outside Chasiv Yar.",
        ["clash 18 on lyman", "clash 2 @ Chasiv Yar on kramatorsk"],
    ),
    (
        "В районі Торецька за добу 19 зіткнень. Під Часовим Яром спокійніше – лише п'ять.",
        ["clash 19 @ Торецька", "clash 5 @ Часовим Яром"],
    ),
    (
        "На Донеччині внаслідок обстрілу Торецька загинули двоє людей. На Харківщині – двоє в Куп'янську.",
        ["shelling some @ Торецька"],
    ),
    (
        "Ukrainian troops fought off five attacks near Holubivka; two more are still under way near Zahryzove.",
        ["clash 5 @ Holubivka", "clash 2 @ Zahryzove"],
    ),
    (
        "Дрони влучили в депо в Новому Бузі, сообщил глава города Максим Пухов.",
        ["drone_strike some @ Новому Бузі"],
    ),
    (
        "На Полесском направлении россияне не наступали.\n\nНапомним, за 4 октября в Генштабе насчитали 152 столкновения.",
        ["clash none on polissia", "clash 152"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_what_stands_beside(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
