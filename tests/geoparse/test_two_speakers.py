"""Two speakers: each number of one sentence is said by the one who tells it."""

import pytest
from reading_cases import reading, short

CASES = [
    (
        "The governor said 5 missiles hit Kharkiv, while the air force said 7.",
        ["missile_strike 5 @ Kharkiv newsroom", "missile_strike 7 @ Kharkiv air-force"],
    ),
    (
        "Five missiles hit Kharkiv, the governor said, while the air force said seven missiles hit the city.",
        ["missile_strike 5 @ Kharkiv newsroom", "missile_strike 7 @ Kharkiv air-force"],
    ),
    (
        "Ukraine's air force said 40 drones attacked Odesa, while the mayor said 30 drones hit the city.",
        ["drone_strike 40 @ Odesa air-force", "drone_strike 30 @ Odesa town-mayors"],
    ),
    (
        "Голова Харківської ОВА повідомив про 5 ударів по Харкову, а Повітряні сили – про 7.",
        ["unspecified 5 @ Харкову kharkiv-administration", "unspecified 7 @ Харкову air-force"],
    ),
    (
        "Синєгубов повідомив про 5 ударів по Харкову, тоді як Повітряні сили повідомили про 7 ударів.",
        ["unspecified 5 @ Харкову kharkiv-administration", "unspecified 7 @ Харкову air-force"],
    ),
    (
        "Генштаб повідомив про 50 боїв біля Бахмута, а угруповання «Хортиця» повідомило про 45.",
        ["clash 50 @ Бахмута general-staff", "clash 45 @ Бахмута khortytsia-grouping"],
    ),
    (
        "Генштаб сообщил о 50 боях под Бахмутом, Минобороны РФ заявило о 30 атаках ВСУ под Бахмутом.",
        ["clash 50 @ Бахмутом general-staff", "clash 30 @ Бахмутом russian-mod"],
    ),
    (
        "The General Staff reported 50 clashes near Bakhmut, while the Russian Defence Ministry said it repelled 10 attacks near Bakhmut.",
        ["clash 50 @ Bakhmut general-staff", "clash 10 @ Bakhmut russian-mod"],
    ),
    (
        "5 ударів завдано по Харкову, повідомив Синєгубов; по Сумах – 3, повідомив Григоров.",
        ["unspecified 5 @ Харкову kharkiv-administration", "unspecified 3 @ Сумах sumy-administration"],
    ),
    (
        "Ракетами вдарили по Харкову 5 разів, повідомив Синєгубов, а поліція повідомила про 6 ударів.",
        ["missile_strike 5 @ Харкову kharkiv-administration", "unspecified 6 @ Харкову national-police"],
    ),
    (
        "За даними Генштабу, біля Бахмута було 50 боїв, за даними «Хортиці» – 45.",
        ["clash 50 @ Бахмута general-staff", "clash 45 @ Бахмута newsroom"],
    ),
    (
        "Генштаб повідомляє про 50 боїв біля Бахмута, DeepState – про 40.",
        ["clash 50 @ Бахмута general-staff", "clash 40 @ Бахмута newsroom"],
    ),
    (
        "По данным Генштаба, под Бахмутом было 50 боев, а по данным Минобороны РФ – 12.",
        ["clash 50 @ Бахмутом general-staff", "clash 12 @ Бахмутом russian-mod"],
    ),
    (
        "According to the General Staff there were 50 clashes near Bakhmut; according to ISW, 40.",
        ["clash 50 @ Bakhmut general-staff"],
    ),
    (
        "Prosecutors said three missiles hit Odesa but the mayor said four.",
        ["missile_strike 3 @ Odesa prosecutors", "missile_strike 4 @ Odesa town-mayors"],
    ),
    (
        "Ukraine said 5 missiles and 3 drones hit Odesa, the air force reported.",
        ["missile_strike 5 @ Odesa air-force", "drone_strike 3 @ Odesa air-force"],
    ),
    (
        "Голова ОВА повідомив про 3 удари по Харкову, поліція уточнила, що поранено двох.",
        ["unspecified 3 @ Харкову national-police"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_gives_each_number_to_its_speaker(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} {claim.claimant}" for claim in reading(text).claims] == expected


def test_what_russia_repelled_is_no_part_of_what_ukraine_counts() -> None:
    text = "The General Staff reported 50 clashes near Bakhmut, while the Russian Defence Ministry said it repelled 10 attacks there."
    sides = {claim.claimant: (claim.side.value, claim.related) for claim in reading(text).claims}
    assert sides == {"general-staff": ("russia", ""), "russian-mod": ("ukraine", "")}
