"""With those arms: a sentence that only says with what, told behind all the places that were struck."""

import pytest
from reading_cases import shorts

TELLS_ARMS_OF_ALL_PLACES: list[tuple[str, list[str]]] = [
    (
        "На Нікопольщині під ударом були райцентр, Покровська, Марганецька громади. Окупанти цілили дронами, РСЗВ.",
        [
            "unspecified some @ Нікопольщині, Покровська, Марганецька громади",
            "drone_strike some @ Нікопольщині, Покровська, Марганецька громади",
            "mlrs some @ Нікопольщині, Покровська, Марганецька громади",
        ],
    ),
    (
        "На Нікопольщині під ударами були Нікополь, Покровська та Марганецька громади. Ворог бив дронами, з артилерії.",
        [
            "unspecified some @ Нікополь, Покровська, Марганецька громади",
            "drone_strike some @ Нікополь, Покровська, Марганецька громади",
            "shelling some @ Нікополь, Покровська, Марганецька громади",
        ],
    ),
    (
        "Під ударом були Нікополь, Марганець, Покровська громада. Окупанти цілили дронами, РСЗВ.",
        [
            "unspecified some @ Нікополь, Марганець, Покровська громада",
            "drone_strike some @ Нікополь, Марганець, Покровська громада",
            "mlrs some @ Нікополь, Марганець, Покровська громада",
        ],
    ),
    (
        "Під вогнем були Нікополь і Марганець. Били дронами та з РСЗВ.",
        [
            "shelling some @ Нікополь, Марганець",
            "drone_strike some @ Нікополь, Марганець",
            "mlrs some @ Нікополь, Марганець",
        ],
    ),
    (
        "Под ударом были Никополь, Марганец, Покровская община. Оккупанты били дронами и из РСЗО.",
        [
            "unspecified some @ Никополь, Марганец, Покровская община",
            "drone_strike some @ Никополь, Марганец, Покровская община",
            "mlrs some @ Никополь, Марганец, Покровская община",
        ],
    ),
    (
        "Nikopol, Marhanets and Pokrovske community came under attack. The occupiers used drones and MLRS.",
        [
            "unspecified some @ Nikopol, Marhanets, Pokrovske community",
            "drone_strike some @ Nikopol, Marhanets, Pokrovske community",
            "mlrs some @ Nikopol, Marhanets, Pokrovske community",
        ],
    ),
    (
        "Ворог атакував Нікополь, Марганецьку та Червоногригорівську громади. Застосував дрони та артилерію.",
        [
            "unspecified some @ Нікополь, Марганецьку, Червоногригорівську громади",
            "drone_strike some @ Нікополь, Марганецьку, Червоногригорівську громади",
            "shelling some @ Нікополь, Марганецьку, Червоногригорівську громади",
        ],
    ),
    (
        "Нікопольщину ворог атакував дронами та артилерією. Під ударом були райцентр, Покровська громада.",
        [
            "drone_strike some @ Нікопольщину",
            "shelling some @ Нікопольщину",
            "unspecified some @ Нікопольщину, Покровська громада",
        ],
    ),
    (
        "Під ударом були Нікополь, Марганець та Покровська громада. Окупанти застосували дрони.",
        [
            "unspecified some @ Нікополь, Марганець, Покровська громада",
            "drone_strike some @ Нікополь, Марганець, Покровська громада",
        ],
    ),
    (
        "Nikopol, Marhanets and Pokrovske came under attack. The Russians used drones.",
        [
            "unspecified some @ Nikopol, Marhanets, Pokrovske",
            "drone_strike some @ Nikopol, Marhanets, Pokrovske",
        ],
    ),
    (
        "За добу противник атакував позиції біля Покровська. Ворог застосовував авіацію та артилерію.",
        ["unspecified some @ Покровська", "shelling some @ Покровська"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TELLS_ARMS_OF_ALL_PLACES)
def test_tells_arms_of_all_places(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
