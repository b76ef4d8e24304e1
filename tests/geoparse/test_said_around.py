"""Who says it, when, and whom it harmed stands around a claim and changes nothing of what is counted where."""

import pytest
from reading_cases import shorts

TEXTS = {
    "en": [
        "Russia attacked Odesa with drones and missiles.",
        "Nikopol suffered three air strikes and Marhanets none.",
        "Bakhmut was stormed twice, Soledar five times and Terny never.",
        "The enemy launched three missile strikes on Sumy, 17 air strikes and 25 MLRS attacks on the positions of our troops and settlements.",
        "The attack on Kharkiv involved three missiles and 12 drones.",
    ],
    "uk": [
        "Ворог ударив по Сумах та Охтирці авіабомбами і дронами.",
        "По Херсону – 14 обстрілів, по Бериславу – три, по Білозерці жодного.",
        "На Покровському напрямку ворог атакував 12 разів, на Лиманському — сім.",
        "Бив по Нікополю з мінометів (6 вибухів), FPV-дроном (1 вибух).",
        "Сім дронів – влучання у Шостці.",
        "Здійснили шість авіаційних ударів по Малинівці, один ракетний - по Запоріжжю.",
    ],
    "ru": [
        "Враг атаковал Харьков дронами, ракетами.",
        "Никополь обстреляли четыре раза, Марганец — круглосуточно.",
        "На Лиманском направлении враг атаковал 24 раза, на Торецком – вдвое меньше.",
        "Обстрелов Стаханова и Первомайска, о которых писали местные паблики, не зафиксировано.",
    ],
}
BEFORE = {
    "en": ["According to the General Staff, ", "On January 9, ", "In addition, ", "Overnight, "],
    "uk": ["За даними Генштабу, ", "9 січня ", "Крім того, ", "У четвер "],
    "ru": ["По данным Генштаба, ", "9 января ", "Кроме того, ", "В четверг "],
}
BEHIND = {
    "en": [", the governor said.", " overnight.", " on January 9.", ", killing two people."],
    "uk": [", повідомив начальник ОВА.", " вночі.", " 9 січня.", ", двоє людей загинули.", ", за попередніми даними."],
    "ru": [", сообщил глава региона.", " ночью.", " 9 января.", ", погибли два человека.", ", по предварительным данным."],
}  # fmt: skip
NAMES = ("Russia", "Nikopol", "Bakhmut", "Никополь")


def _within(before: str, text: str) -> str:
    return before + (text if text.startswith(NAMES) else text[0].lower() + text[1:])


CASES = [
    (text, told)
    for language, texts in TEXTS.items()
    for text in texts
    for told in [
        *(_within(before, text) for before in BEFORE[language]),
        *(text.removesuffix(".") + behind for behind in BEHIND[language]),
    ]
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_counts_the_same_whoever_says_it_and_whenever(text: str, told: str) -> None:
    assert shorts(told) == shorts(text) != []


SPACED = [
    "На купянском направлении отбито 5 атак, столько же - на лиманском.",
    "За добу ворог завдав 20 ударів по Харкову, двічі вдарив по Сумах.",
]


@pytest.mark.parametrize("text", SPACED)
@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "  ", "\t"])
def test_reads_the_same_with_any_space(text: str, space: str) -> None:
    assert shorts(text.replace(" ", space)) == shorts(text) != []


def test_a_line_that_ends_on_a_preposition_goes_on() -> None:
    assert shorts("Ворог атакував поблизу\nТорського двічі.") == ["clash 2 @ Торського"]
