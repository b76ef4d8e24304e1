"""Where the hurt were taken is not where they were struck; and other words that stand near an event and are none."""

import pytest
from test_reported_misreadings import told

CASES = [
    # where the hurt were taken
    (
        "ОВА",
        "Через обстріл Оріхова поранено двох людей, їх доставили до лікарні у Запоріжжі.",
        ["shelling some @ Оріхова russia"],
    ),
    (
        "ОВА",
        "Постраждалого внаслідок обстрілу Бериславського району госпіталізували до лікарень Миколаєва та Херсона.",
        ["shelling some @ Бериславського району russia"],
    ),
    (
        "ОВА",
        "Ще одна людина, постраждала через обстріли на Луганщині, отримала медичну допомогу в Бахмуті.",
        ["shelling some @ Луганщині russia"],
    ),
    (
        "Губернатор",
        "В результате обстрела Волчанска ранена женщина, ее госпитализировали в Харьков.",
        ["shelling some @ Волчанска russia"],
    ),
    (
        "News",
        "The enemy shelled Orikhiv, and a wounded man was taken to a hospital in Zaporizhzhia.",
        ["shelling some @ Orikhiv russia"],
    ),
    # "had no time to" is no zero
    (
        "Поліція",
        "У Бахмуті від артобстрілів не встигли сховатися двоє мешканців.",
        ["shelling some @ Бахмуті russia"],
    ),
    # from the air
    (
        "ОВА",
        "Ворог двічі бив з авіації по Оріхову, сім ударів завдав з авіації по Гуляйполю.",
        ["air_strike 2 @ Оріхову russia", "air_strike 7 @ Гуляйполю russia"],
    ),
    ("ОВА", "Два авіаційні обстріли пережив Оріхів.", ["air_strike 2 @ Оріхів russia"]),
    ("Губернатор", "Трижды били с авиации по Орехову.", ["air_strike 3 @ Орехову russia"]),
    # goes on to strike
    ("ОВА", "Увечері ворог продовжував гатити по Нікополю.", ["shelling some @ Нікополю russia"]),
    # days of war are no fights
    ("ОВА", "За 493 добу бойових дій у Запорізькій області пошкоджено 26 будинків.", []),
    # the hardest fighting of one direction is not that of the next
    (
        "Генштаб",
        "На Лиманському напрямку – 21 атака, найбільше біля Тернів; на Сіверському напрямку – дві, під Білогорівкою.",
        ["clash 21 on lyman russia", "clash 2 @ Білогорівкою on siversk russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_reads_what_stands_near_an_event(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected
