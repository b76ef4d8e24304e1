"""Police, prosecutors, rescuers, mayors and occupation authorities as those who say so; what they say is not the newsroom's, nor the administration's."""

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
    ("Російський дрон вдарив по будівлі поліції в Ізюмі, повідомив мер.", ["town-mayors"]),
    ("The mayor was hurt when a drone hit his car in Nikopol.", ["newsroom"]),
    # mayors
    ("Kharkiv was hit by two missiles, Mayor Ihor Terekhov said.", ["town-mayors"]),
    ("Міський голова Харкова повідомив про два прильоти дронів.", ["town-mayors"]),
    ("Мэр Харькова сообщил о двух прилетах дронов.", ["town-mayors"]),
    ("Two missiles hit Kharkiv, prosecutors said.", ["prosecutors"]),
    ("Two missiles hit Kharkiv, the emergency service said.", ["rescue-service"]),
    # who speaks for what Russia occupies, by the region of what was struck
    ("Окупаційна влада заявила про обстріл Горлівки.", ["donetsk-occupation"]),
    ("Russian-installed officials said drones hit Melitopol.", ["zaporizhzhia-occupation"]),
    ("Оккупационные власти Каховки сообщили об ударе по городу.", ["kherson-occupation"]),
    (
        "Росіяни обстріляли Оріхів. Окупаційна влада вивозить зерно з Бердянська. Ворог вдарив по Гуляйполю.",
        ["newsroom", "newsroom"],
    ),
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


@pytest.mark.parametrize(
    "text",
    ["Окупаційна влада заявила про обстріл Горлівки.", "Главари ДНР заявили об обстреле Донецка 12 раз."],
)
def test_what_occupation_authorities_complain_of_was_ukraines(text: str) -> None:
    assert [claim.side.value for claim in reading(text).claims] == ["ukraine"]
