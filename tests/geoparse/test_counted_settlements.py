"""So many settlements that were shelled tell of their direction, and a long list behind "among them" is what a number is of."""

import pytest
from reading_cases import shorts

ALONG: list[tuple[str, list[str]]] = [
    (
        "In the Kupiansk direction, the Ukrainian army repelled 12 attacks near Synkivka. About 15 settlements came under artillery fire.",
        ["clash 12 @ Synkivka on kupiansk", "shelling some on kupiansk"],
    ),
    (
        "In the Lyman direction, the enemy attacked near Terny. More than 20 localities suffered mortar shelling.",
        ["clash some @ Terny on lyman", "shelling some on lyman"],
    ),
    (
        "In the Lyman direction, the enemy attacked near Terny. The enemy shelled about 20 settlements.",
        ["clash some @ Terny on lyman", "shelling some on lyman"],
    ),
    (
        "На Куп'янському напрямку ворог атакував поблизу Синьківки. Ворожих обстрілів зазнали понад 12 населених пунктів.",
        ["clash some @ Синьківки on kupiansk", "shelling some on kupiansk"],
    ),
    (
        "На Лиманському напрямку відбито 4 атаки біля Тернів. Близько 15 населених пунктів зазнали артилерійських обстрілів.",
        ["clash 4 @ Тернів on lyman", "shelling some on lyman"],
    ),
    (
        "На Лиманському напрямку ворог атакував у бік Тернів. Противник обстріляв з артилерії та мінометів 17 населених пунктів.",
        ["clash some @ Тернів on lyman", "shelling some on lyman"],
    ),
    (
        "На Купянском направлении отбито 5 атак у Синьковки. Под артиллерийский огонь попали около 10 населенных пунктов.",
        ["clash 5 @ Синьковки on kupiansk", "shelling some on kupiansk"],
    ),
]
NOT_ALONG: list[tuple[str, list[str]]] = [
    (  # where they are told, they are those
        "In the Lyman direction, the enemy attacked Terny. More than 10 settlements were shelled. Among them are Nevske and Yampil.",
        ["clash some @ Terny on lyman", "shelling some @ Nevske, Yampil on lyman"],
    ),
    (
        "In the Lyman direction, there was no fighting. Over 20 settlements in the Kharkiv region came under mortar fire.",
        ["clash none on lyman", "shelling some @ Kharkiv region"],
    ),
    ("The enemy shelled 20 settlements.", []),
    (  # several are none that was told before
        "In the Avdiivka direction, the enemy attacked Stepove. The occupier shelled populated areas.",
        ["clash some @ Stepove on avdiivka"],
    ),
    (
        "In the Lyman direction, the enemy attacked Terny. The occupier shelled the village.",
        ["clash some @ Terny on lyman", "shelling some @ Terny on lyman"],
    ),
]
LISTED: list[tuple[str, list[str]]] = [
    (
        "87 артобстрілів прийшлися по території прифронтових міст і сіл, зокрема Оріхова, Новоданилівки, Малої Токмачки та П'ятихаток.",
        ["shelling 87 @ Оріхова, Новоданилівки, Малої Токмачки, П'ятихаток"],
    ),
    (
        "64 артобстрела пришлось на территорию прифронтовых городов и сел, в частности Орехова, Новоданиловки, Работино и Щербаков.",
        ["shelling 64 @ Орехова, Новоданиловки, Работино, Щербаков"],
    ),
    (
        "87 artillery strikes hit frontline towns and villages, in particular Orikhiv, Novodanylivka, Robotyne and Mala Tokmachka.",
        ["shelling 87 @ Orikhiv, Novodanylivka, Robotyne, Mala Tokmachka"],
    ),
    (  # two of many are examples
        "87 артобстрілів було по населених пунктах, зокрема по Оріхову та Малій Токмачці.",
        ["shelling some @ Оріхову, Малій Токмачці"],
    ),
    (
        "Ворог завдав 87 артобстрілів по населених пунктах Запорізької області, зокрема по Оріхову, Малій Токмачці, "
        "Роботиному та П'ятихаткам.",
        [
            "shelling 87 @ Запорізької області",
            "shelling some @ Оріхову, Малій Токмачці, Роботиному, П'ятихаткам",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALONG, ids=[text[-40:] for text, _ in ALONG])
def test_settlements_that_are_only_counted_are_along_the_direction(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), NOT_ALONG, ids=[text[-40:] for text, _ in NOT_ALONG])
def test_settlements_told_elsewhere_are_not(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), LISTED, ids=[text[:40] for text, _ in LISTED])
def test_a_long_list_of_towns_has_the_number_told_of_them(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
