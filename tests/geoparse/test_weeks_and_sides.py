"""Weeks and sides: a week's total covers the week, what is done every day counts on none, and who speaks of a region of no other."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[tuple[str, str, str, int]]]] = [
    (
        "За поточний тиждень Росія запустила по Україні близько 900 ударних дронів і 40 ракет.",
        [("drone_strike 810..990", "russia", "newsroom", 7), ("missile_strike 40", "russia", "newsroom", 7)],
    ),
    ("За текущую неделю Россия запустила 900 дронов.", [("drone_strike 900", "russia", "newsroom", 7)]),
    (
        "Within a week, Russia used nearly 900 guided bombs.",
        [("guided_bomb 810..900", "russia", "newsroom", 7)],
    ),
    (
        "In just this one week, the Russian army used 900 aerial bombs.",
        [("guided_bomb 900", "russia", "newsroom", 7)],
    ),
    (
        "A week of aerial terror saw Moscow launch around 500 bombs and 660 drones into Ukraine.",
        [("guided_bomb 450..550", "russia", "newsroom", 7), ("drone_strike 660", "russia", "newsroom", 7)],
    ),
    (
        "В минувшие сутки ВСУ нанесли 30 ударов по Алешкам.",
        [("unspecified 30 @ Алешкам", "ukraine", "newsroom", 1)],
    ),
    (
        "За истекшие сутки ВФУ совершили 9 обстрелов Донецка.",
        [("shelling 9 @ Донецка", "ukraine", "newsroom", 1)],
    ),
    ("Россияне ежесуточно наносят около 350 ударов дронами на юге, сказал Волошин.", []),
    ("Окупанти щодоби завдають близько 350 ударів дронами по Херсону.", []),
    (
        "Kyiv reported five missile strikes on Kramatorsk.",
        [("missile_strike 5 @ Kramatorsk", "russia", "newsroom", 1)],
    ),
    (
        "Пушилин сообщил об обстреле Горловки. В Херсоне при обстреле ранены два человека.",
        [
            ("shelling some @ Горловки", "ukraine", "donetsk-occupation", 1),
            ("shelling some @ Херсоне", "russia", "newsroom", 1),
        ],
    ),
    (
        "Ukraine shelled Horlivka, killing one, Russian-installed officials said. In Kherson, two people were wounded by shelling.",
        [
            ("shelling some @ Horlivka", "ukraine", "donetsk-occupation", 1),
            ("shelling some @ Kherson", "russia", "newsroom", 1),
        ],
    ),
    (
        "Ukraine struck Belgorod, killing three, Gladkov said. The attack came hours after missiles killed five in Dnipro.",
        [
            ("unspecified some @ Belgorod", "ukraine", "belgorod-governor", 1),
            ("missile_strike 1 @ Dnipro", "russia", "newsroom", 1),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_days_sides_and_speakers(text: str, expected: list[tuple[str, str, str, int]]) -> None:
    told = reading(text).claims
    days = [(claim.window.stop - claim.window.start).days + 1 for claim in told]
    assert [
        (short(claim), claim.side.value, claim.claimant, n) for claim, n in zip(told, days, strict=True)
    ] == expected
