"""Sufferers: whose strikes they were where an army is told as the one struck, before or behind what goes on."""

import pytest
from reading_cases import reading, short

from app.model import Side

BY_RUSSIA = [
    (
        "Російські війська відбили атаку ЗСУ біля Роботиного, завдали три авіаудари.",
        "air_strike 3 @ Роботиного",
    ),
    (
        "Russian forces shelled positions of the Armed Forces of Ukraine with mortars, carried out 33 shellings.",
        "shelling 33",
    ),
    (
        "Окупанти намагаються стримати просування ЗСУ, завдали 5 авіаударів поблизу Роботиного.",
        "air_strike 5 @ Роботиного",
    ),
    (
        "Оккупанты пытаются остановить продвижение ВСУ, нанесли 5 авиаударов возле Работино.",
        "air_strike 5 @ Работино",
    ),
    (
        "The enemy tries to halt the offensive of the Defense Forces, carrying out 7 air strikes.",
        "air_strike 7",
    ),
    ("Українські військові потрапили під обстріл біля Пісків.", "shelling some @ Пісків"),
    (
        "На Оріхівському напрямку ворог стримує наступ Сил оборони, завдав 9 авіаударів.",
        "air_strike 9 on orikhiv",
    ),
    (
        "На Ореховском направлении россияне сдерживают наступление ВСУ, нанесли 9 авиаударов.",
        "air_strike 9 on orikhiv",
    ),
    ("Ворог обстрілює позиції ЗСУ з мінометів: нараховано 90 обстрілів.", "shelling 90"),
    ("Оккупанты обстреливают позиции наших подразделений, нанеся пять авиаударов.", "air_strike 5"),
    (
        "Росіяни атакували позиції українських військових біля Оріхова 30 дронами.",
        "drone_strike 30 @ Оріхова",
    ),
    ("Україна зазнала масованої атаки безпілотників, зафіксовано 74 дрони.", "drone_strike 74"),
    ("Украина подверглась атаке беспилотников, зафиксировано 74 дрона.", "drone_strike 74"),
    ("Ukraine suffered a massive drone attack, with 74 drones recorded.", "drone_strike 74"),
    ("ЗСУ зазнали 35 атак на Покровському напрямку.", "clash 35 on pokrovsk"),
    ("Ukrainian troops came under fire near Pisky.", "shelling some @ Pisky"),
    ("The Armed Forces of the Russian Federation shelled Orikhiv on Monday.", "shelling some @ Orikhiv"),
    ("The Russian Armed Forces struck Orikhiv on Monday.", "unspecified some @ Orikhiv"),
    ("Збройні сили Російської Федерації завдали удару по Оріхову.", "unspecified some @ Оріхову"),
    ("Вооруженные силы Российской Федерации нанесли удар по Орехову.", "unspecified some @ Орехову"),
    ("In the area of the tactical group “East”, the enemy opened fire near Pisky.", "shelling some @ Pisky"),
]
BY_UKRAINE = [
    (
        "Ворог атакував позиції ЗСУ біля Торецька, у відповідь ЗСУ завдали п'ять ударів.",
        "unspecified 5 @ Торецька",
    ),
    ("ВСУ отбили атаку россиян у Торецка, нанесли три удара.", "unspecified 3 @ Торецка"),
    ("ЗСУ намагаються зупинити ворога, завдали п'ять ударів по Токмаку.", "unspecified 5 @ Токмаку"),
    ("Росія зазнала атаки дронів, зафіксовано 74 безпілотники.", "drone_strike 74"),
    ("Russia suffered a massive drone attack, with 74 drones recorded.", "drone_strike 74"),
    ("Противник зазнав 14 авіаударів.", "air_strike 14"),
    ("ЗСУ обстріляли позиції росіян, завдали шість авіаударів по Токмаку.", "air_strike 6 @ Токмаку"),
    ("Українські військові відбили атаку росіян, завдали трьох авіаударів.", "air_strike 3"),
    ("Ворог атакував наші позиції, ЗСУ завдали п'ять ударів по Токмаку.", "unspecified 5 @ Токмаку"),
    ("Україна завдала масованої атаки дронами по Криму, зафіксовано 74 дрони.", "drone_strike 74 @ Криму"),
]


@pytest.mark.parametrize(
    ("text", "told", "side"),
    [
        *((text, told, Side.RUSSIA) for text, told in BY_RUSSIA),
        *((text, told, Side.UKRAINE) for text, told in BY_UKRAINE),
    ],
)
def test_tells_who_struck_from_who_was_struck(text: str, told: str, side: Side) -> None:
    assert (told, side) in [(short(claim), claim.side) for claim in reading(text).claims]
