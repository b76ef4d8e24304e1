"""Revenge: the strike that another one answers is no event of its own."""

import pytest
from reading_cases import reading, short

CASES = [
    ("Russia launched a missile attack in revenge for Kyiv's strike on Kursk.", []),
    ("Россия нанесла удар по Киеву в отместку за удар Киева по Курску.", ["unspecified 1 @ Киеву russia"]),
    ("Росія завдала удару по Києву у відповідь на удар по Курську.", ["unspecified 1 @ Києву russia"]),
    ("The strike on Kharkiv was revenge for Kyiv's strike on Kursk.", ["unspecified 1 @ Kharkiv russia"]),
    (
        "Russia struck Kyiv with 30 missiles in retaliation for Ukraine's drone attack on Engels.",
        ["missile_strike 30 @ Kyiv russia"],
    ),
    ("Удар по Одессе стал ответом на атаку Киева по Крымскому мосту.", ["unspecified 1 @ Одессе russia"]),
    ("Удар по Одесі став відповіддю на атаку на Кримський міст.", ["unspecified 1 @ Одесі russia"]),
    ("Росіяни вдарили по Харкову у помсту за удар ЗСУ по Бєлгороду.", ["unspecified some @ Харкову russia"]),
    (
        "Россияне ударили по Харькову 5 ракетами в ответ на обстрел Белгорода.",
        ["missile_strike 5 @ Харькову russia"],
    ),
    (
        "In response to the attack on Belgorod, Russia hit Kharkiv with 10 missiles.",
        ["missile_strike 10 @ Kharkiv russia"],
    ),
    (
        "У помсту за обстріл Бєлгорода та Шебекіна росіяни 5 разів вдарили по Харкову.",
        ["unspecified 5 @ Харкову russia"],
    ),
    ("ЗСУ вдарили по Бєлгороду у відповідь на обстріл Харкова.", ["unspecified some @ Бєлгороду ukraine"]),
    (
        "У відповідь на атаки росіян ЗСУ завдали 5 ударів по скупченнях ворога біля Бахмута.",
        ["unspecified 5 @ Бахмута ukraine"],
    ),
    ("У відповідь ворог обстріляв Нікополь.", ["shelling some @ Нікополь russia"]),
    ("В ответ россияне нанесли 5 ударов по Харькову.", ["unspecified 5 @ Харькову russia"]),
    ("У відповідь атака дронів по Бєлгороду.", ["drone_strike 1 @ Бєлгороду ukraine"]),
    ("The army fired back in response to attacks near Bakhmut.", ["clash some @ Bakhmut russia"]),
    ("За ніч 20 дронів у відповідь на дії України атакували Одесу.", ["drone_strike 20 @ Одесу russia"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_leaves_out_what_a_strike_answers(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} {claim.side.value}" for claim in reading(text).claims] == expected
