"""Names take the case forms and spellings that briefings write."""

import pytest

from gazetteer.folding import fold
from gazetteer.names import (
    adjective_ru,
    adjective_uk,
    guesses_ru,
    inflect_ru,
    inflect_uk,
    key_en,
    language_of,
    spellings_en,
)

UKRAINIAN = [  # a name, and its genitive, dative or locative, accusative, instrumental as they stand in reports
    "Авдіївка: Авдіївки Авдіївці Авдіївку Авдіївкою",
    "Велика Новосілка: Великої Новосілки, Великій Новосілці, Велику Новосілку, Великою Новосілкою",
    "Часів Яр: Часового Яру, Часів Яру, Часовому Яру, Часовим Яром",
    "Русин Яр: Русиного Яру, Русин Яру, Русиному Яру",
    "Кривий Ріг: Кривого Рогу, Кривому Розі, Кривим Рогом",
    "Куп’янськ-Вузловий: Куп’янська-Вузлового, Куп’янську-Вузловому, Куп’янськом-Вузловим",
    "Рай-Олександрівка: Рай-Олександрівки Рай-Олександрівці Рай-Олександрівку",
    "Хутір-Михайлівський: Хутора-Михайлівського, Хутір-Михайлівського, Хуторі-Михайлівському",
    "Покровське: Покровського Покровському Покровським",
    "Роботине: Роботиного Роботиному Роботиним",
    "Торецьк: Торецька Торецьку Торецьком",
    "Суми: Сум Сумам Сумах Сумами",
    "Черкаси: Черкас Черкасах Черкасами",
    "Кринки: Кринок Кринкам Кринках",
    "Малі Щербаки: Малих Щербаків, Малим Щербакам, Малих Щербаках",
    "Київ: Києва Києву Києві Києвом",
    "Харків: Харкова Харкові Харковом",
    "Чугуїв: Чугуєва Чугуєві Чугуєвом",
    "Бориспіль: Борисполя Борисполю Борисполі Борисполем",
    "Тростянець: Тростянця Тростянцю Тростянці Тростянцем",
    "Умань: Умані Уманню",
    "Керч: Керчі Керчю",
    "Ізюм: Ізюму Ізюма Ізюмі Ізюмом",
    "Лозова: Лозової Лозовій Лозову Лозовою",
    "Запоріжжя: Запоріжжю Запоріжжі Запоріжжям",
    "Комиш-Зоря: Комиш-Зорі Комиш-Зорю",
    "Новодмитрівка: Новодмитрівки Новодмитрівці",
    "Дальнє: Дальнього Дальньому Дальнім",
    "Городище: Городища Городищу Городищем",
    "Гуляйполе: Гуляйполя Гуляйполю Гуляйполі Гуляйполем",
    "Піски: Пісків Піскам Пісках",
    "Ромни: Ромен Ромнів Ромнах",
    "Перше Травня: Першого Травня, Першому Травня",
    "Стара Краснянка: Старої Краснянки, Старій Краснянці",
    "Верхній Токмак Перший: Верхнього Токмака Першого",
    "Микільське-на-Дніпрі: Микільського-на-Дніпрі",
    "Шевченко Перше: Шевченка Першого, Шевченко Першого",
]

RUSSIAN = [
    "Авдеевка: Авдеевки Авдеевке Авдеевку Авдеевкой",
    "Великая Новосёлка: Великой Новосёлки, Великой Новоселке, Великую Новосёлку",
    "Часов Яр: Часова Яра, Часов Яра, Часовом Яре, Часовым Яром, Часов Яру",
    "Работино: Работино Работина Работине Работином",
    "Бахмут: Бахмута Бахмуту Бахмуте Бахмутом",
    "Клещеевка: Клещеевки Клещеевке Клещеевку",
    "Кривой Рог: Кривого Рога, Кривом Роге, Кривым Рогом",
    "Сумы: Сум Сумам Сумах",
    "Крынки: Крынок Крынках",
    "Покровское: Покровского Покровском",
    "Харьков: Харькова Харькове Харьковом",
    "Запорожье: Запорожья Запорожью Запорожьем",
    "Лозовая: Лозовой Лозовую",
    "Северск: Северска Северску Северске",
    "Купянск-Узловой: Купянска-Узлового Купянске-Узловом",
    "Донец: Донца Донцом",
    "Казачья Лопань: Казачьей Лопани, Казачью Лопань",
    "Казачьи Лагери: Казачьих Лагерей, Казачьих Лагерях",
    "Коровий Яр: Коровьего Яра, Коровьем Яре",
    "Волчанские Хутора: Волчанских Хуторов, Волчанским Хуторам, Волчанских Хуторах",
]


@pytest.mark.parametrize("line", UKRAINIAN)
def test_ukrainian_names_are_inflected(line: str) -> None:
    assert _missing(line, inflect_uk) == []


@pytest.mark.parametrize("line", RUSSIAN)
def test_russian_names_are_inflected(line: str) -> None:
    assert _missing(line, inflect_ru) == []


def _missing(line: str, inflect) -> list[str]:
    name, forms = line.split(": ")
    known = {fold(form) for alternatives in inflect(name).values() for form in alternatives}
    expected = forms.split(", ") if ", " in forms or " " in name else forms.split()
    return [form for form in expected if fold(form) not in known]


def test_cases_are_told_apart() -> None:
    forms = inflect_uk("Авдіївка")
    assert forms["g"] == {"Авдіївки"}
    assert forms["l"] == forms["d"] == {"Авдіївці"}


@pytest.mark.parametrize(
    "name", ["", " ", "-", "А", "Ю", "І І", "-На-", "Ііі", "1 Травня", "Ь", "’", "Імені"]
)
def test_odd_names_do_not_break_the_rules(name: str) -> None:
    inflect_uk(name)
    inflect_ru(name)
    spellings_en(name)
    guesses_ru(name)
    key_en(name)


def test_adjectives_agree_with_their_noun() -> None:
    pokrovsk = adjective_uk("Покровський", "mp")
    assert {"Покровському", "Покровськім"} <= pokrovsk["l"]
    assert "Покровських" in pokrovsk["g"]
    assert adjective_uk("Покровський", "f")["g"] == {"Покровської"}
    assert "Бахмутского" in adjective_ru("Бахмутский", "mn")["g"]
    assert "Сумской" in adjective_ru("Сумской", "f")["g"]
    assert "Сумского" in adjective_ru("Сумской", "m")["g"]


SPELLINGS = [
    ("Avdiivka", "Avdiyivka"),
    ("Mariinka", "Maryinka"),
    ("Mariinka", "Marinka"),
    ("Zaporizhzhia", "Zaporizhzhya"),
    ("Zaporizhzhia", "Zaporizhia"),
    ("Huliaipole", "Hulyaipole"),
    ("Huliaipole", "Gulyaypole"),
    ("Bilohorivka", "Bilogorivka"),
    ("Kryvyi Rih", "Kryvy Rih"),
    ("Kryvyi Rih", "Kryvyy Rih"),
    ("Kupiansk", "Kupyansk"),
    ("Klishchiivka", "Klishchiyivka"),
    ("Klishchiivka", "Klischiivka"),
    ("Velyka Novosilka", "Velika Novosilka"),
]


@pytest.mark.parametrize(("official", "spelling"), SPELLINGS)
def test_press_spellings_are_generated(official: str, spelling: str) -> None:
    assert spelling in spellings_en(official)


def test_spellings_of_long_names_stay_few() -> None:
    assert len(spellings_en("Hryhoriivka Mykhailivska-Khyzhyniivka Hryhoriivska")) <= 49


KEYS = [
    ("Avdiivka", "Avdiyivka"),
    ("Zaporizhzhia", "Zaporizhia"),
    ("Kherson", "Herson"),
    ("Toretsk", "Torezk"),
]


@pytest.mark.parametrize(("left", "right"), KEYS[:3])
def test_keys_do_not_care_about_the_romanisation(left: str, right: str) -> None:
    assert key_en(left) == key_en(right)


GUESSES = [
    ("Новомихайлівка", "Новомихайловка"),
    ("Торське", "Торское"),
    ("Сіверськ", "Северск"),
    ("Білогорівка", "Белогоровка"),
    ("Кринки", "Крынки"),
    ("Степове", "Степовое"),
    ("Куп’янськ", "Купянск"),
    ("Мар’їнка", "Марьинка"),
    ("Велика Писарівка", "Великая Писаревка"),
    ("Мала Лепетиха", "Малая Лепетиха"),
    ("Нові Лагері", "Новые Лагери"),
    ("Мала Вовча", "Малая Волчья"),
    ("Нова Козача", "Новая Казачья"),
    ("Давидів Брід", "Давыдов Брод"),
    ("Золотий Колодязь", "Золотой Колодезь"),
    ("Золота Нива", "Золотая Нива"),
    ("Верхня Криниця", "Верхняя Криница"),
    ("Желанне Друге", "Желанное Второе"),
    ("Кролевець", "Кролевец"),
    ("Тернувате", "Терноватое"),
    ("Сухий Яр", "Сухой Яр"),
]


@pytest.mark.parametrize(("ukrainian", "russian"), GUESSES)
def test_likely_russian_names_are_guessed(ukrainian: str, russian: str) -> None:
    assert russian in guesses_ru(ukrainian)


def test_letters_tell_the_language() -> None:
    assert [language_of(name) for name in ("Київ", "Крым", "Kyiv", "Бахмут")] == ["uk", "ru", "en", ""]
