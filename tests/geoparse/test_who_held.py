"""Who held: armies that managed to repel attacks or prevented them did not attack, and groupings tell whose they are."""

import pytest
from reading_cases import reading

from app.model import Side

BY_UKRAINE = [
    "ВСУ смогли успешно отразить три штурма врага у Торского.",
    "Силы обороны сумели успешно отбить три атаки у Торского.",
    "ВСУ удалось уверенно остановить три атаки у Торского.",
    "ЗСУ змогли успішно відбити три атаки ворога поблизу Торського.",
    "Українські військові зуміли оперативно зупинити три атаки поблизу Торського.",
    "ЗСУ змогли відбити три атаки ворога поблизу Торського.",
    "Ukrainian forces were able to repel three assaults near Torske.",
    "Ukrainian forces managed to repel three assaults near Torske.",
    "In the Lyman sector, Ukrainian defenders prevented three assaults near Torske.",
    "Ukrainian troops have prevented three enemy attempts to advance near Torske.",
    "Ukrainian soldiers averted three attacks near Torske.",
    "Українські захисники запобігли трьом штурмам біля Торського.",
    "Украинские защитники предотвратили три штурма у Торского.",
]
SPOKEN = [
    (
        "Украинская группировка войск «Днепр» сообщила, что бойцы отбили три атаки россиян у Степногорска.",
        "dnipro-grouping",
    ),
    ("Группировка войск «Днепр» ВСУ сообщила о трех атаках у Степногорска.", "dnipro-grouping"),
    ("В группировке войск «Днепр» ВСУ сообщили о трех атаках у Степногорска.", "dnipro-grouping"),
    ("Угруповання військ «Дніпро» повідомило про три атаки біля Степногірська.", "dnipro-grouping"),
    ("УВ «Дніпро» повідомило про три атаки біля Степногірська.", "dnipro-grouping"),
    ("The Dnipro grouping of troops said it repelled three attacks near Stepnohirsk.", "dnipro-grouping"),
    ("В украинской группировке войск «Юг» сообщили, что отбили три атаки у Орехова.", "defence-forces-south"),
    ("За даними угруповання «Південь», ворог тричі атакував біля Оріхова.", "defence-forces-south"),
    ("В группировке войск «Хортица» сообщили о трех атаках у Торского.", "khortytsia-grouping"),
]
OF_THE_MINISTRY = [
    "Группировка войск «Днепр» отразила три атаки у Степногорска.",
    "В группировке войск «Юг» сообщили об отражении трех контратак у Торецка.",
]


@pytest.mark.parametrize("text", BY_UKRAINE)
def test_lets_those_who_repel_not_attack(text: str) -> None:
    (claim,) = reading(text).claims
    assert (claim.kind.value, claim.count.low, claim.side) == ("clash", 3, Side.RUSSIA)


@pytest.mark.parametrize(("text", "claimant"), SPOKEN)
def test_tells_ukraines_groupings_from_russias(text: str, claimant: str) -> None:
    (claim,) = reading(text).claims
    assert (claim.claimant, claim.count.low, claim.side) == (claimant, 3, Side.RUSSIA)


@pytest.mark.parametrize("text", OF_THE_MINISTRY)
def test_leaves_russias_groupings_to_its_ministry(text: str) -> None:
    (claim,) = reading(text).claims
    assert (claim.claimant, claim.side) == ("russian-mod", Side.UKRAINE)


def test_lets_russias_army_hold_ukraines_attacks() -> None:
    (claim,) = reading("Russian forces prevented three Ukrainian attacks near Torske.").claims
    assert claim.side is Side.UKRAINE
