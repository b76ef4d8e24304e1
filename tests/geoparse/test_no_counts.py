"""No counts: calibres, telephone numbers, averages and what troops are only gathered for."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Із 152 міліметрової гаубиці вели вогонь по Красногорівці.", ["shelling some @ Красногорівці"]),
    ("По Красногоровке вели огонь из 122 миллиметровой гаубицы.", ["shelling some @ Красногоровке"]),
    ("Militants shelled Avdiivka with 122 millimeter howitzers.", ["shelling some @ Avdiivka"]),
    ("Обстріляли Водяне з мінометів калібром 82 і 120 міліметрів.", ["shelling some @ Водяне"]),
    ("Противник пять раз обстрелял Водяное из 120 миллиметровых минометов.", ["shelling 5 @ Водяное"]),
    ("Уночі бойовики зі 120 міліметрових мінометів двічі обстріляли Гнутове.", ["shelling 2 @ Гнутове"]),
    ("Обстріл Нікополя, 4 виклики 101.", ["shelling some @ Нікополя"]),
    ("Shelling of Nikopol, 4 calls to 101.", ["shelling some @ Nikopol"]),
    ("Одну ракету збито зенітним вогнем над Одещиною.", []),
    ("Две ракеты сбиты заградительным огнем над Николаевщиной.", []),
    ("Ворог стягує техніку для штурму Вовчанська.", []),
    ("Противник накопичує резерви для нового наступу на північ від Куп'янська.", []),
    ("Оккупанты подтягивают технику для штурма Работино.", []),
    ("Враг перегруппировывается с целью дальнейшего наступления на Купянск.", []),
    ("The enemy is massing armour for a new offensive on Kupiansk.", []),
    ("In Sumy Oblast the enemy is accumulating reserves to resume the attack on Sumy.", []),
    ("Ворог намагався створити умови для наступу на Куп'янськ.", []),
    ("Враг занят созданием условий для наступления на Лиманском направлении.", []),
    ("Ворог концентрує зусилля на штурмах Покровська.", ["clash some @ Покровська"]),
    ("Ворог підтягнув резерви і двічі атакував поблизу Торецька.", ["clash 2 @ Торецька"]),
    ("Ворог накопичує сили, на Лиманському напрямку відбулося 4 бої.", ["clash 4 on lyman"]),
    (
        "Ворог перекидає резерви для штурмів на Лиманському напрямку, там відбито 6 атак.",
        ["clash 6 on lyman"],
    ),
    ("За тиждень на Сумщині 280 обстрілів, у середньому 40 на добу.", ["shelling 280 @ Сумщині"]),
    ("В среднем по 30 обстрелов в сутки фиксируют в Херсонской области.", []),
    ("On average, the Kherson region is shelled 30 times a day.", []),
    ("Ворог у середньому 30 разів на добу обстрілює Сумщину.", []),
    (
        "Over the week there were 210 attacks on Kherson region, an average of 30 a day.",
        ["unspecified 210 @ Kherson region"],
    ),
    (
        "За добу по Херсону здійснено 30 обстрілів; у середньому за тиждень було 40.",
        ["shelling 30 @ Херсону"],
    ),
    ("За сутки 12 обстрелов Никополя, в среднем больше, чем вчера.", ["shelling 12 @ Никополя"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_counts_only_what_happened(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
