"""Undergone: what towns suffered from, and attacks on a country or told by its Air Force, are no fights on the ground."""

import pytest
from reading_cases import reading, short, shorts

CASES: list[tuple[str, list[str]]] = [
    ("Russia launched dozens of attacks over Ukraine overnight, the air force said.", ["unspecified 24..99"]),
    ("Several attacks on Ukraine overnight, the air force said.", ["unspecified 3..9"]),
    ("Russia carried out 40 attacks across Ukraine in the past day.", ["unspecified 40"]),
    ("Dozens of attacks were recorded overnight, the air force said.", ["unspecified 24..99"]),
    ("Повітряні сили повідомили про 40 атак уночі.", ["unspecified 40"]),
    ("Россия совершила десятки атак на Украину, сообщили Воздушные силы.", ["unspecified 24..99"]),
    ("П'ять громад, зокрема місто Суми, постраждали від атак.", ["unspecified some @ Суми"]),
    (
        "Eight communities, including Chernihiv, were affected by the attacks.",
        ["unspecified some @ Chernihiv"],
    ),
    ("The city of Sumy suffered from attacks.", ["unspecified some @ Sumy"]),
    ("Odesa was the target of attacks.", ["unspecified some @ Odesa"]),
    ("Одеса була ціллю атак, повідомив Генштаб.", ["unspecified some @ Одеса"]),
    ("Одесса стала целью атак.", ["unspecified some @ Одесса"]),
    ("Київ був мішенню двох атак.", ["unspecified 2 @ Київ"]),
    ("Russian forces launched 40 attacks against Ukrainian troops near Lyman.", ["clash 40 @ Lyman"]),
    ("Ukraine's General Staff said Russia launched 120 attacks over the past day.", ["clash 120"]),
    ("На Покровському напрямку села постраждали від атак росіян.", ["clash some on pokrovsk"]),
    ("Позиції біля Торецька потерпали від атак ворога.", ["clash some @ Торецька"]),
    ("Десятки атак на ЗСУ біля Лимана.", ["clash 24..99 @ Лимана"]),
    ("Ворог здійснив 12 атак біля Торецька.", ["clash 12 @ Торецька"]),
]
BEHIND: list[tuple[str, list[str]]] = [
    ("Moscow was behind two attacks on the Odesa region.", ["unspecified 2 @ Odesa region by russia"]),
    ("Kyiv was behind a strike on a refinery in Ryazan.", ["unspecified 1 @ Ryazan by ukraine"]),
    ("Ukrainian media reported that Kyiv was behind attacks against at least two oil depots.", []),
    ("Kyiv has carried out three attacks on Russian refineries.", ["unspecified 3 by ukraine"]),
    ("Київ здійснив три атаки на російські НПЗ.", ["unspecified 3 by ukraine"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_attacks_suffered_from_fights(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_tells_who_was_behind_it(text: str, expected: list[str]) -> None:
    told = reading(text).claims
    assert [f"{short(claim)} by {claim.side.value}" for claim in told] == expected
    assert all(not claim.within for claim in told)
