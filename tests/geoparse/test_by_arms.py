"""By arms: how many of the strikes told before each weapon made."""

import pytest
from reading_cases import shorts

COUNTS_WHAT_EACH_ARM_MADE: list[tuple[str, list[str]]] = [
    (
        "Of the 300 shellings of Kherson region, artillery accounted for 210, MLRS for five.",
        [
            "shelling 300 @ Kherson region",
            "shelling 210 @ Kherson region (part_of)",
            "mlrs 5 @ Kherson region (part_of)",
        ],
    ),
    (
        "There were 300 shellings of Kherson region: artillery accounted for 210, MLRS for five.",
        [
            "shelling 300 @ Kherson region",
            "shelling 210 @ Kherson region (part_of)",
            "mlrs 5 @ Kherson region (part_of)",
        ],
    ),
    (
        "Kherson region was shelled 300 times; artillery accounted for 210 of the attacks and MLRS for five.",
        [
            "shelling 300 @ Kherson region",
            "shelling 210 @ Kherson region (part_of)",
            "mlrs 5 @ Kherson region (part_of)",
        ],
    ),
    (
        "Херсонщину обстріляли 300 разів: на артилерію припало 210, на РСЗВ — п'ять.",
        ["shelling 300 @ Херсонщину", "shelling 210 @ Херсонщину (part_of)", "mlrs 5 @ Херсонщину (part_of)"],
    ),
    (
        "Из 300 обстрелов Херсонской области на артиллерию пришлось 210, на РСЗО — пять.",
        [
            "shelling 300 @ Херсонской области",
            "shelling 210 @ Херсонской области (part_of)",
            "mlrs 5 @ Херсонской области (part_of)",
        ],
    ),
    (
        "За добу 300 обстрілів Херсонщини, з них 210 — артилерія, п'ять — РСЗВ.",
        ["shelling 300 @ Херсонщини", "shelling 210 @ Херсонщини (part_of)", "mlrs 5 @ Херсонщини (part_of)"],
    ),
    (
        "Із 300 обстрілів Херсонщини 210 припало на артилерію, п'ять — на РСЗВ.",
        ["shelling 300 @ Херсонщини", "shelling 210 @ Херсонщини (part_of)", "mlrs 5 @ Херсонщини (part_of)"],
    ),
    (
        "За сутки 300 обстрелов Херсонской области: на артиллерию приходится 210, на РСЗО — пять.",
        [
            "shelling 300 @ Херсонской области",
            "shelling 210 @ Херсонской области (part_of)",
            "mlrs 5 @ Херсонской области (part_of)",
        ],
    ),
    (
        "Kherson region came under 300 attacks: drones accounted for 210, artillery for 85 and aircraft for five.",
        [
            "unspecified 300 @ Kherson region",
            "drone_strike 210 @ Kherson region",
            "shelling 85 @ Kherson region",
            "air_strike 5 @ Kherson region",
        ],
    ),
    (
        "There were 300 strikes on Zaporizhzhia region. Drones accounted for 210, artillery for 85.",
        [
            "unspecified 300 @ Zaporizhzhia region",
            "drone_strike 210 @ Zaporizhzhia region",
            "shelling 85 @ Zaporizhzhia region",
        ],
    ),
    (
        "Over the day 20 shellings of Nikopol took place, with artillery accounting for 12 and MLRS for eight.",
        ["shelling 20 @ Nikopol", "shelling 12 @ Nikopol (part_of)", "mlrs 8 @ Nikopol (part_of)"],
    ),
    (
        "На Херсонщині 300 обстрілів, на артилерію припало 210.",
        ["shelling 300 @ Херсонщині", "shelling 210 @ Херсонщині (part_of)"],
    ),
    (
        "Ворог завдав 12 ударів по Нікополю: п'ять з артилерії, сім — з РСЗВ.",
        ["unspecified 12 @ Нікополю", "shelling 5 @ Нікополю", "mlrs 7 @ Нікополю"],
    ),
    (
        "Of the 300 shellings of Kherson region, 210 were by artillery, five by MLRS.",
        [
            "shelling 300 @ Kherson region",
            "shelling 210 @ Kherson region (part_of)",
            "mlrs 5 @ Kherson region (part_of)",
        ],
    ),
    ("Drones accounted for 60 percent of the losses.", []),
    ("Артилерія — 210, РСЗВ — п'ять.", []),
    (
        "На Херсонщині було 300 обстрілів. На артилерію припало 210, на РСЗВ — п'ять.",
        ["shelling 300 @ Херсонщині", "shelling 210 @ Херсонщині (part_of)", "mlrs 5 @ Херсонщині (part_of)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS_WHAT_EACH_ARM_MADE)
def test_counts_what_each_arm_made(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
