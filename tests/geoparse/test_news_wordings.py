"""Sentences in the ways of news that retell reports: tails, relative clauses, causes of harm, voices without a name."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

from app.model import Scope

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # the tail of a total says where most of it is, and gives it no places
    (
        "Генштаб",
        "За добу сталося 94 боєзіткнення, з найбільшим тиском на Лиманському та Торецькому напрямках.",
        ["clash 94 russia"],
    ),
    (
        "Генштаб",
        "94 боєзіткнення від початку доби: найважчою залишається ситуація поблизу Торецька.",
        ["clash 94 russia"],
    ),
    (
        "Генштаб",
        "За сутки произошло 94 боестолкновения, самая сложная обстановка возле Торецка.",
        ["clash 94 russia"],
    ),
    # what is told of a direction in a relative clause is told for it
    (
        "Генштаб",
        "Найбільше боїв було на Торецькому напрямку, де захисники зупинили 31 штурм у районах Щербинівки та Дачного.",
        ["clash 31 @ Щербинівки, Дачного on toretsk russia"],
    ),
    (
        "Генштаб",
        "Бої тривають на Лиманському напрямку – тут ворог за добу здійснив 18 атак у районах Торського та Ямполівки.",
        ["clash 18 @ Торського, Ямполівки on lyman russia"],
    ),
    # numbers of the directions in the sentence before
    (
        "Генштаб",
        "Бої точилися на Лиманському та Торецькому напрямках. Тут було 21 та 14 атак відповідно у районах "
        "Торського, Ямполівки, Щербинівки та Торецька.",
        [
            "clash 21 @ Торського, Ямполівки on lyman russia",
            "clash 14 @ Щербинівки, Торецька on toretsk russia",
        ],
    ),
    # one strike of a list for joint directions
    (
        "Генштаб",
        "На Лиманському й Торецькому напрямках зафіксовано два боєзіткнення, авіаудар та 60 обстрілів.",
        [
            "clash 2 @ Лиманському, Торецькому напрямках russia",
            "air_strike 1 @ Лиманському, Торецькому напрямках russia",
            "shelling 60 @ Лиманському, Торецькому напрямках russia",
        ],
    ),
    # "once again" counts nothing
    ("ОВА", "Загарбники в черговий раз обстріляли Білопілля.", ["shelling some @ Білопілля russia"]),
    ("ОВА", "Оккупанты в очередной раз обстреляли Белополье.", ["shelling some @ Белополье russia"]),
    # what did some harm is what was told before
    (
        "ОВА",
        "По Білопіллю ворог ударив двома авіабомбами, внаслідок атаки пошкоджено школу.",
        ["guided_bomb 2 @ Білопіллю russia"],
    ),
    (
        "ОВА",
        "Росіяни тричі обстріляли Білопілля. Унаслідок обстрілу пошкоджено два будинки.",
        ["shelling 3 @ Білопілля russia"],
    ),
    ("ОВА", "Внаслідок обстрілу Білопілля пошкоджено два будинки.", ["shelling some @ Білопілля russia"]),
    # explosions of a weapon are its fire, of no number
    (
        "ОВА",
        "У Білопільській громаді зафіксовано 4 вибухи з міномета.",
        ["shelling some @ Білопільській громаді russia"],
    ),
    # one of the villages of a community
    (
        "ОВА",
        "Ракетного удару завдали по околицях одного з населених пунктів Садівської громади.",
        ["missile_strike 1 @ Садівської громади russia"],
    ),
    # what a strike was made with is no second strike
    (
        "Генштаб",
        "Учора противник завдав одного ракетного та 74 авіаударів, застосував десять ракет.",
        ["missile_strike 1 russia", "air_strike 74 russia"],
    ),
    # what does not stop
    (
        "Генштаб",
        "Упродовж дня російські війська не припиняли обстріли прикордоння Сумщини.",
        ["shelling some @ Сумщини russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES)
def test_sentences_of_news_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Окупанти обстріляли Сумську область 12 разів, повідомила пресслужба ОВА.", "sumy-administration"),
        ("Ворог обстріляв Тростянець, повідомила обласна адміністрація Сумщини.", "sumy-administration"),
        ("Сумську та Харківську області обстріляли, повідомила пресслужба ОВА.", "newsroom"),
        ("The regional administration said that Sumy region was shelled 12 times.", "sumy-administration"),
    ],
)
def test_an_administration_without_a_name_is_that_of_the_only_region(text: str, claimant: str) -> None:
    assert {claim.claimant for claim in reading(text).claims} == {claimant}


def test_po_before_a_number_gives_each_place_so_many() -> None:
    (claim,) = reading("На Лиманському та Торецькому напрямках було по 11 боїв.", source="Генштаб").claims
    assert (claim.count.low, claim.scope, len(claim.places)) == (11, Scope.EACH, 2)
    (claim,) = reading("Ворог завдав 11 ударів по Лиману та Торецьку.", source="Генштаб").claims
    assert claim.scope is Scope.SHARED
