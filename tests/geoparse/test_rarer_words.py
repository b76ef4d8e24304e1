"""Rarer words say the same as common ones: each is put in one sentence, and the reading must not change."""

import pytest
from reading_cases import shorts

UK_FIRE = "засипали снарядами;закидали мінами;обрушили вогонь на;перенесли вогонь на;не припиняли обстрілювати;відкривали вогонь по"
RU_FIRE = (
    "засыпали снарядами;забросали минами;обрушили огонь на;перенесли огонь на;не прекращали обстреливать"
)
EN_FIRE = "opened up on;trained their guns on;turned their guns on;directed fire at;opened up with mortars on"
UK_BLOW = "молотили по;палили по;бахнули по;жахнули по;лупонули по;зарядили по;кошмарили"
RU_BLOW = "молотили по;палили по;бахнули по;шарахнули по;жахнули по;зарядили по;кошмарили"
EN_BLOW = "hammered;blitzed;peppered;let loose on;hurled rockets at"
UK_HARM = "понівечила;потрощила;розтрощила;посікла;підпалила;зрешетила"
RU_HARM = "сожгла;подожгла;посекла;изрешетила;изуродовала"
EN_HARM = "wrecked;ruined;gutted;shattered;demolished"
UK_GOT = "Дісталося;Діставалося;Перепало;Вночі дісталося;Не раз діставалося"
RU_GOT = "Досталось;Доставалось;Перепало;Больше всего досталось"

SAME: list[tuple[str, str, str]] = [
    ("Вночі окупанти %s Нікополь.", UK_FIRE, "shelling some @ Нікополь"),
    ("Ночью оккупанты %s Никополь.", RU_FIRE, "shelling some @ Никополь"),
    ("Russian forces %s Nikopol overnight.", EN_FIRE, "shelling some @ Nikopol"),
    ("Вночі окупанти %s Нікополь.", UK_BLOW, "unspecified some @ Нікополь"),
    ("Ночью оккупанты %s Никополь.", RU_BLOW, "unspecified some @ Никополь"),
    ("Russian forces %s Nikopol overnight.", EN_BLOW, "unspecified some @ Nikopol"),
    ("У Середині-Буді артилерія %s чотири садиби.", UK_HARM, "shelling some @ Середині-Буді"),
    ("В Никополе артиллерия %s четыре дома.", RU_HARM, "shelling some @ Никополе"),
    ("In Nikopol, artillery %s four houses.", EN_HARM, "shelling some @ Nikopol"),
    (
        "Дрон %s будинок у Нікополі.",
        "понівечив;розбив;зачепив;підпалив;посік",
        "drone_strike 1 @ Нікополі",
    ),
    ("Дрон %s дом в Никополе.", "разбил;задел;поджег;изрешетил;сжег", "drone_strike 1 @ Никополе"),
    ("A drone %s a house in Nikopol.", "wrecked;gutted;smashed;ignited", "drone_strike 1 @ Nikopol"),
    ("Nikopol %s overnight.", "took fire;took incoming;received artillery fire", "shelling some @ Nikopol"),
]
ARMS: list[tuple[str, str, str]] = [
    ("Ворог ударив по Нікополю %s.", "ФАБами;з літака;з гелікоптера", "air_strike some @ Нікополю"),
    ("Ворог ударив по Нікополю %s.", "із ЗРК;«Орешником»;«Цирконом»", "missile_strike some @ Нікополю"),
    ("Ворог ударив по Нікополю %s.", "«Сонцепьоком»;з ТОСів", "mlrs some @ Нікополю"),
    ("Ворог ударив по Нікополю %s.", "снарядами;мінами;12 мінами", "shelling some @ Нікополю"),
    ("Враг ударил по Никополю %s.", "ФАБами;с самолета;с вертолета", "air_strike some @ Никополю"),
    ("Враг ударил по Никополю %s.", "«Цирконом»;«Орешником»", "missile_strike some @ Никополю"),
    ("Враг ударил по Никополю %s.", "из пушек;снарядами;минами", "shelling some @ Никополю"),
    ("Russian forces struck Nikopol with %s.", "helicopters;jets", "air_strike some @ Nikopol"),
    (
        "Russian forces struck Nikopol with %s.",
        "self-propelled guns;tank guns;shells",
        "shelling some @ Nikopol",
    ),
    (
        "Russian forces struck Nikopol with %s.",
        "Kh-101s;a Zircon;an Oreshnik",
        "missile_strike some @ Nikopol",
    ),
    ("Russian forces struck Nikopol with %s.", "a quadcopter", "drone_strike some @ Nikopol"),
]
AFTER_SHELLING: list[tuple[str, str, str]] = [
    ("Росіяни обстріляли Марганець. %s Нікополю.", UK_GOT, "shelling some @ Нікополю"),
    ("Россияне обстреляли Марганец. %s Никополю.", RU_GOT, "shelling some @ Никополю"),
    (
        "Росіяни обстріляли Марганець. %s позиціям біля Опитного та Пісків.",
        UK_GOT,
        "shelling some @ Опитного, Пісків",
    ),
    (
        "Россияне обстреляли Марганец. %s селам и городам Изюмского и Купянского районов.",
        RU_GOT,
        "shelling some @ Изюмского, Купянского районов",
    ),
    (
        "Росіяни обстріляли Марганець. На Херсонщині %s.",
        "ніч була тихою;не пролунало жодного пострілу;ворог вогню не відкривав;порушень режиму тиші не зафіксовано;"
        "режим тиші не порушували;режим припинення вогню дотримано",
        "unspecified none @ Херсонщині",
    ),
    (
        "Россияне обстреляли Марганец. В Херсонской области %s.",
        "ночь была тихой;не прозвучало ни одного выстрела;враг огня не открывал;враг не открывал огня;"
        "нарушений режима тишины не зафиксировано;режим прекращения огня соблюдался",
        "unspecified none @ Херсонской области",
    ),
    (
        "Russian forces shelled Marhanets. %s in the Kherson region.",
        "The night passed quietly;The guns fell silent;The enemy held its fire;No ceasefire violations were recorded",
        "unspecified none @ Kherson region",
    ),
]
CASES: list[tuple[str, list[str]]] = [
    ("None of the towns came under fire in the Kherson region.", ["shelling none @ Kherson region"]),
    ("Not one of the communities of the Kherson region was shelled.", ["shelling none @ Kherson region"]),
    ("No town was shelled in the Kherson region.", ["shelling none @ Kherson region"]),
    ("На Херсонщині жодна громада не постраждала від обстрілів.", ["shelling none @ Херсонщині"]),
    ("В Херсонской области ни одну общину не обстреляли.", ["shelling none @ Херсонской области"]),
    ("Жоден мешканець Нікополя не постраждав від обстрілу.", ["shelling some @ Нікополя"]),
    ("Shelling was absent in the Kherson region.", ["shelling none @ Kherson region"]),
    (
        "Monitors noted no truce violations at all in the Sumy and Kherson regions.",
        ["unspecified none @ Sumy, Kherson regions"],
    ),
    ("There were no confirmed Russian advances near Kupiansk.", []),
    ("Russian forces made gains amid continued ground attacks near Synkivka.", ["clash some @ Synkivka"]),
    ("In the Kherson direction, the situation remains stable.", []),
    ("In the Kherson direction, the situation is unchanged.", ["clash none on kherson"]),
    ("Neither side made confirmed advances near Kupiansk.", []),
    ("In New York, Ukrainian troops held on and counterattacked.", ["clash some @ New York"]),
    ("Russian forces advanced in New York.", ["clash some @ New York"]),
    ("A man was killed in an attack in New York.", []),
    (
        "Украинские военные отбили 59 атак за неделю. Речь идет о районах Семеновки, Очеретина и Бердычей.",
        ["clash 59 @ Семеновки, Очеретина, Бердычей"],
    ),
    (
        "Українські військові відбили 59 атак. Йдеться про околиці Семенівки та Очеретиного.",
        ["clash 59 @ Семенівки, Очеретиного"],
    ),
    ("Оккупанты обстреляли Рассыпное.", ["shelling some @ Рассыпное"]),
    (
        "Авдіївський напрямок: за добу зірвано 25 атак\n\nНа фронті сталося 56 зіткнень, більшість із них припала на "
        "авдіївський напрямок, де відбито 25 атак. Авіація РФ тричі завдавала ударів.",
        ["clash 25 on avdiivka", "clash 56", "clash 25 on avdiivka (repeats)", "air_strike 3"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [(text.replace("%s", word), one) for text, words, one in [*SAME, *ARMS] for word in words.split(";")],
)
def test_a_rarer_word_says_the_same(text: str, expected: str) -> None:
    assert shorts(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [(text.replace("%s", word), one) for text, words, one in AFTER_SHELLING for word in words.split(";")],
)
def test_a_rarer_word_says_the_same_after_shelling(text: str, expected: str) -> None:
    assert shorts(text)[1:] == [expected]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_reads_what_none_of_them_was(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
