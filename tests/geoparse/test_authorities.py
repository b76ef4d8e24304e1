"""Police, prosecutors and rescuers as those who say so; what they say is not the newsroom's, nor the administration's."""

import pytest
from reading_cases import reading

CASES = [
    ("За даними поліції, у Торецьку зафіксовано три обстріли.", ["national-police"]),
    ("Росіяни обстріляли Нікополь. Про це повідомила пресслужба Нацполіції.", ["national-police"]),
    ("По данным Нацполиции, войска РФ 12 раз обстреляли Бахмут.", ["national-police"]),
    ("Russian forces shelled Siversk five times, the National Police of Ukraine said.", ["national-police"]),
    ("Окупанти вдарили дроном по Куп'янську, - повідомила Харківська обласна прокуратура.", ["prosecutors"]),
    ("Об этом сообщила Харьковская областная прокуратура. Ракета попала в дом в Чугуеве.", ["prosecutors"]),
    ("Russian forces shelled Kupiansk, the Kharkiv regional prosecutor's office said.", ["prosecutors"]),
    ("Росіяни вдарили ракетою по Харкову – прокуратура.", ["prosecutors"]),
    ("Внаслідок удару дрона у Вінниці сталася пожежа, повідомили в ДСНС України.", ["rescue-service"]),
    ("По данным ГСЧС, в Сумах после удара дрона потушен пожар.", ["rescue-service"]),
    ("A drone hit a house in Sumy, Ukraine's State Emergency Service reported.", ["rescue-service"]),
    ("Ворог обстріляв Сеньківку, повідомили в Держприкордонслужбі.", ["border-guards"]),
    # an administration or the General Staff speaks on behind what the police add
    (
        "Очільник Харківської ОВА повідомив про удар по Чугуєву. У поліції додали, що дрон влучив у будинок в Ізюмі. "
        "Також ворог обстріляв Вовчанськ.",
        ["kharkiv-administration", "national-police", "kharkiv-administration"],
    ),
    (
        "Генштаб повідомив про 50 боїв на фронті. За даними ДСНС, у Сумах після удару дрона загасили пожежу. "
        "На Покровському напрямку відбито 5 атак.",
        ["general-staff", "rescue-service", "general-staff"],
    ),
    # they are no evidence of war
    ("У Львові поліція повідомила про два напади на перехожих.", []),
    ("Во Львове полиция сообщила о двух нападениях на прохожих.", []),
    # who is struck does not speak
    ("Російський дрон вдарив по будівлі поліції в Ізюмі, повідомив мер.", ["newsroom"]),
]


@pytest.mark.parametrize(("text", "claimants"), CASES)
def test_authorities_speak_for_themselves(text: str, claimants: list[str]) -> None:
    assert [claim.claimant for claim in reading(text).claims] == claimants


@pytest.mark.parametrize(
    ("source", "claimant"),
    [("Поліція Донецької області", "national-police"), ("ДСНС України (Telegram)", "rescue-service")],
)
def test_an_authority_is_its_own_source(source: str, claimant: str) -> None:
    (claim,) = reading("Ворог обстріляв Торецьк.", source=source).claims
    assert claim.claimant == claimant
