"""Further dispatches in Russian, with the same in Ukrainian: what did not go without, ways from place to place, portions, voices."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # what did not pass without strikes had them
    (
        "Новости",
        "Выходные в Запорожской области не прошли без вражеских атак.",
        ["unspecified some @ Запорожской области russia"],
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
