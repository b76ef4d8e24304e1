"""Who struck: whose strike it was, told before the verb, behind a passive, behind the verb, or by whose weapons it was."""

import pytest
from reading_cases import reading

from app.model import EventKind, Side

BY_UKRAINE = [
    ("Tokmak was struck by Ukrainian drones.", EventKind.DRONE_STRIKE),
    ("Tokmak was hit by Ukrainian artillery.", EventKind.SHELLING),
    ("Tokmak came under fire from Ukrainian drones.", EventKind.DRONE_STRIKE),
    ("Ukrainian drones carried out five strikes on Tokmak.", EventKind.DRONE_STRIKE),
    ("Five strikes by Ukrainian drones hit Tokmak.", EventKind.DRONE_STRIKE),
    ("HIMARS rockets struck Tokmak.", EventKind.MLRS),
    ("По Токмаку вдарили ЗСУ.", EventKind.UNSPECIFIED),
    ("По Токмаку вночі вдарили українські дрони.", EventKind.DRONE_STRIKE),
    ("Токмак обстріляли українські військові.", EventKind.SHELLING),
    ("Удару по Токмаку завдали Сили оборони.", EventKind.UNSPECIFIED),
    ("Токмак обстреляли ВСУ.", EventKind.SHELLING),
    ("Удар по Токмаку нанесли украинские беспилотники.", EventKind.DRONE_STRIKE),
]
BY_RUSSIA = [
    (
        "Russian attacks on Beryslav killed one, while Russian-installed officials in Tokmak spoke of losses.",
        EventKind.UNSPECIFIED,
    ),
    ("Orikhiv was hit by Russian artillery.", EventKind.SHELLING),
    ("Orikhiv was attacked by Russian warplanes.", EventKind.AIR_STRIKE),
    ("По Оріхову вдарили росіяни.", EventKind.UNSPECIFIED),
    ("По Оріхову двічі вдарила авіація.", EventKind.AIR_STRIKE),
    ("Оріхів обстріляли війська РФ.", EventKind.SHELLING),
    ("В Оріхові обстріляли ЗСУ.", EventKind.SHELLING),
    ("Удар по Орехову нанесли российские военные.", EventKind.UNSPECIFIED),
]


@pytest.mark.parametrize(
    ("text", "kind", "side"),
    [
        (text, kind, side)
        for cases, side in ((BY_UKRAINE, Side.UKRAINE), (BY_RUSSIA, Side.RUSSIA))
        for text, kind in cases
    ],
)
def test_tells_whose_strike_it_was(text: str, kind: EventKind, side: Side) -> None:
    (claim,) = reading(text).claims
    assert (claim.kind, claim.side) == (kind, side)


@pytest.mark.parametrize(
    ("who", "claimant"),
    [
        ("the Kharkiv military administration", "kharkiv-administration"),
        ("the prosecutor's office", "prosecutors"),
        ("Ukraine's southern command", "defence-forces-south"),
    ],
)
def test_tells_who_says_so(who: str, claimant: str) -> None:
    (claim,) = reading(f"A missile hit a school in Izium, {who} said.").claims
    assert claim.claimant == claimant


GOING_ON = [
    ("ВСУ обстреляли Докучаевск и нанесли удары по Еленовке.", [Side.UKRAINE, Side.UKRAINE]),
    ("ЗСУ обстріляли Макіївку, завдали ударів по Ясинуватій.", [Side.UKRAINE, Side.UKRAINE]),
    (
        "Ukrainian forces shelled Dokuchaievsk and carried out strikes on Olenivka.",
        [Side.UKRAINE, Side.UKRAINE],
    ),
    ("ВСУ обстреляли Докучаевск. Позднее под огонь попала Еленовка.", [Side.UKRAINE, Side.UKRAINE]),
    (
        "ВСУ обстреляли Новую Каховку. Ночью под огонь попали Каховка и Рыбальче.",
        [Side.UKRAINE, Side.UKRAINE],
    ),
    ("Our troops came under mortar fire near Pisky.", [Side.RUSSIA]),
    ("Українські військові потрапили під обстріл біля Пісків.", [Side.RUSSIA]),
    ("ЗСУ вдарили по Токмаку. Внаслідок обстрілу Нікополя загинула жінка.", [Side.UKRAINE, Side.RUSSIA]),
]


@pytest.mark.parametrize(("text", "sides"), GOING_ON)
def test_goes_on_with_who_struck(text: str, sides: list[Side]) -> None:
    assert [claim.side for claim in reading(text).claims] == sides
