"""Updates: a later count of what was counted before holds it, and is never added."""

import pytest
from reading_cases import shorts

TELLS_LATER_COUNTS: list[tuple[str, list[str]]] = [
    (
        "There were five clashes near Pokrovsk since midnight. As of 15:00 there were already seven.",
        ["clash 5 @ Pokrovsk (part_of)", "clash 7 @ Pokrovsk"],
    ),
    (
        "З початку доби біля Покровська відбулося п'ять боїв. Станом на 15:00 їх уже сім.",
        ["clash 5 @ Покровська (part_of)", "clash 7 @ Покровська"],
    ),
    (
        "С начала суток у Покровска произошло пять боев. По состоянию на 15:00 их уже семь.",
        ["clash 5 @ Покровска (part_of)", "clash 7 @ Покровска"],
    ),
    (
        "З початку доби на Покровському напрямку відбулося п'ять боїв. Станом на 22:00 — уже сім.",
        ["clash 5 on pokrovsk (part_of)", "clash 7 on pokrovsk"],
    ),
    (
        "З опівночі на Покровському напрямку п'ять боїв, станом на 15:00 їх уже сім.",
        ["clash 5 on pokrovsk (part_of)", "clash 7 on pokrovsk"],
    ),
    (
        "Since midnight, there were five clashes in the Pokrovsk direction. By 3 p.m. the number had risen to seven.",
        ["clash 5 on pokrovsk (part_of)", "clash 7 on pokrovsk"],
    ),
    (
        "З початку доби відбулося 45 бойових зіткнень. Станом на 16:00 їх кількість зросла до 60.",
        ["clash 45 (part_of)", "clash 60"],
    ),
    (
        "З початку доби відбулося 45 бойових зіткнень. Станом на 16:00 — вже 60.",
        ["clash 45 (part_of)", "clash 60"],
    ),
    (
        "З початку доби відбулося 45 бойових зіткнень. Станом на 16:00 відбулося вже 60 зіткнень.",
        ["clash 45 (part_of)", "clash 60"],
    ),
    (
        "С начала суток на Покровском направлении было пять атак, к 15:00 их число выросло до семи.",
        ["clash 5 on pokrovsk (part_of)", "clash 7 on pokrovsk"],
    ),
    (
        "Five clashes have taken place near Pokrovsk since midnight; as of 15:00, there were already seven of them.",
        ["clash 5 @ Pokrovsk (part_of)", "clash 7 @ Pokrovsk"],
    ),
    (
        "За добу біля Покровська відбулося п'ять боїв. Ще сім — біля Торецька.",
        ["clash 5 @ Покровська", "clash 7 @ Торецька"],
    ),
    (
        "З початку доби біля Покровська відбулося п'ять боїв. Станом на 15:00 три тривають.",
        ["clash 5 @ Покровська"],
    ),
    (
        "З початку доби на Покровському напрямку відбулося п'ять боїв. О 15:00 почався ще один бій.",
        ["clash 5 on pokrovsk", "clash 1 on pokrovsk"],
    ),
    (
        "Over the past day there were 45 clashes. As of 08:00 on Tuesday, 60 clashes took place.",
        ["clash 45", "clash 60"],
    ),
    (
        "З початку доби ворог завдав 12 авіаударів. Станом на 18:00 їх уже 20.",
        ["air_strike 12 (part_of)", "air_strike 20"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TELLS_LATER_COUNTS)
def test_tells_later_counts(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
