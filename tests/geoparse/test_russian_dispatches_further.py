"""Further dispatches in Russian, with the same in Ukrainian: what did not go without, ways from place to place, portions, voices."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # what did not pass without strikes had them
    (
        "Новости",
        "Минувшая неделя в Николаевской области не обошлась без вражеских атак.",
        ["unspecified some @ Николаевской области russia"],
    ),
    (
        "Новини",
        "Ніч у Запорізькій області не минула без обстрілів.",
        ["shelling some @ Запорізькій області russia"],
    ),
    # who tried to shell did, and attempted strikes from the air are no fighting on the ground
    ("Новости", "Более 40 раз враг попытался обстрелять Марганец.", ["shelling 41.. @ Марганец russia"]),
    ("Новини", "Понад 40 разів ворог намагався обстріляти Марганець.", ["shelling 41.. @ Марганець russia"]),
    (
        "Новости",
        "Бердянск: зафиксированы попытки атак украинских беспилотников.",
        ["drone_strike some @ Бердянск ukraine"],
    ),
    (
        "Новости",
        "Зафиксированы девять случаев вражеских атак на Никополь.",
        ["unspecified 9 @ Никополь russia"],
    ),
    (
        "Новости",
        "В Юнаковской громаде FPV-дрон догнал автомобиль.",
        ["drone_strike 1 @ Юнаковской громаде russia"],
    ),
    # most of a number is not all of it
    ("Новости", "На фронте 145 боёв, больше трети – под Покровском.", ["clash 145 russia"]),
    ("Новини", "На фронті 145 боїв, понад третина – під Покровськом.", ["clash 145 russia"]),
    # on the way from one place to another
    (
        "Новости",
        "Украинские защитники отразили штурмовые действия на направлениях Довгенькое – Мазановка и Довгенькое – Долина.",
        ["clash some @ Довгенькое, Мазановка, Долина russia"],
    ),
    # whose fire it was, behind its place
    (
        "Новости",
        "Обстрел Горловки и Донецка со стороны ВСУ продолжался.",
        ["shelling some @ Горловки, Донецка ukraine"],
    ),
    # what was sent, for what aircraft flew, where those tried who did not get on
    (
        "Новости",
        "По Никополю враг направил FPV-дроны и артиллерию.",
        ["drone_strike some @ Никополю russia", "shelling some @ Никополю russia"],
    ),
    (
        "Новости",
        "Враг задействовал авиацию для нанесения ударов неподалеку Выемки и Спорного.",
        ["air_strike some @ Выемки, Спорного russia"],
    ),
    (
        "Новини",
        "Ворог задіяв авіацію для нанесення ударів неподалік Виїмки та Спірного.",
        ["air_strike some @ Виїмки, Спірного russia"],
    ),
    (
        "Новости",
        "Россияне пытались улучшить тактическое положение неподалеку Верхнекаменского.",
        ["clash some @ Верхнекаменского russia"],
    ),
    ("Новости", "Отбиты три контратаки ВСУ у села Работино.", ["clash 3 @ Работино ukraine"]),
    # numbers of telephones, and of what was shot down besides
    ("Новости", "Обстрел Очакова, пять вызовов 103.", ["shelling some @ Очакова russia"]),
    (
        "Новости",
        "По Запорожью выпущено три авиабомбы.\nСбиты 24 беспилотника. Ещё пять, по версии ведомства, перехвачены над Крымом.",
        ["guided_bomb 3 @ Запорожью russia"],
    ),
    # what is only made ready
    ("Новости", "Россияне перебрасывают отряды под Купянск для активизации штурмовых действий.", []),
    # other news, only named
    (
        "Новости",
        "Враг обстрелял Сумы.\nЧитать также: как военные действовали под Киевом.",
        ["shelling some @ Сумы russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "claims"), CASES)
def test_dispatches(source: str, text: str, claims: list[str]) -> None:
    assert told(text, source) == claims


VOICES = [
    (
        "Балицкий рассказал о ситуации в Запорожской области.\n"
        "«В результате атаки противника на Токмак повреждён дом», – сказано в публикации.\n"
        "Гладков сообщил о взрывах в Белгороде.",
        "zaporizhzhia-occupation",
    ),
    (
        "Олександр Прокудін розповів про ніч у Херсонській області.\n"
        "«Ворог обстріляв Берислав і Станіслав», – додав очільник області.\n"
        "Віталій Кім повідомив про вибухи в Очакові.",
        "kherson-administration",
    ),
]


@pytest.mark.parametrize(("text", "voice"), VOICES, ids=["ru", "uk"])
def test_a_quote_goes_on_with_the_one_named_before(text: str, voice: str) -> None:
    quoted = [claim for claim in reading(text).claims if claim.quotes[0].start > text.index("\n")]
    assert quoted[0].claimant == voice


def test_a_name_that_opens_a_headline_is_that_of_the_speaker() -> None:
    text = "Рогов сообщил о дроновой тревоге на территории Запорожской области."
    assert [found.kind for found in reading(text).resolutions] == ["oblast"]
