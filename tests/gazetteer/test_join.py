"""The join of points to settlements: neighbours decide between namesakes, and doubt leaves a settlement where its hromada is."""

from gazetteer.sources.codifier import Unit
from gazetteer.sources.geonames import Point
from gazetteer.sources.join import Board, anchor, drop_strays, folded, hand_over, join, seed, spread

EAST, WEST = ("UA14", "UA1402", "UA1402001"), ("UA14", "UA1404", "UA1404001")
TOWNS = [
    Point(38.0, 48.6, ("Бахмут",), "towns", "14", 70_000, 1),
    Point(37.0, 47.8, ("Новосілка",), "towns", "14", 5_000, 2),
]


def unit(code: str, name: str, area: tuple[str, ...], category: str = "C") -> Unit:
    return Unit(code, area, category, name)


UNITS = [
    unit("UA1402001a", "Бахмут", EAST, "M"),
    unit("UA1402001b", "Іванівка", EAST),
    unit("UA1404001a", "Новосілка", WEST, "X"),
    unit("UA1404001b", "Іванівка", WEST),
]


def village(name: str, lon: float, lat: float) -> Point:
    return Point(lon, lat, (name,), "villages")


def placed(board: Board) -> dict[str, tuple[float, float]]:
    return {code: (point.lon, point.lat) for code, point in board.points.items()}


def test_each_namesake_gets_the_point_near_its_own_hromada() -> None:
    points = [village("Іванівка", 38.05, 48.55), village("Іванівка", 37.05, 47.85)]
    assert placed(join(UNITS, {}, TOWNS, points)) == {
        "UA1402001a": (38.0, 48.6),
        "UA1402001b": (38.05, 48.55),
        "UA1404001a": (37.0, 47.8),
        "UA1404001b": (37.05, 47.85),
    }


def test_a_point_between_two_namesakes_is_nobodys() -> None:
    units = [*UNITS[:2], unit("UA1404001a", "Новосілка", WEST, "X"), UNITS[3]]
    towns = [TOWNS[0], Point(38.2, 48.6, ("Новосілка",), "towns", "14", 5_000, 2)]
    board = join(units, {}, towns, [village("Іванівка", 38.1, 48.6)])
    assert set(board.points) == {"UA1402001a", "UA1404001a"}


def test_a_point_far_from_every_bearer_of_its_name_is_nobodys() -> None:
    board = join(UNITS, {}, TOWNS, [village("Іванівка", 31.0, 49.0)])
    assert set(board.points) == {"UA1402001a", "UA1404001a"}


def test_an_old_name_finds_a_renamed_settlement() -> None:
    board = join(UNITS, {"UA1402001b": "Красне"}, TOWNS, [village("Красне", 38.05, 48.55)])
    assert "UA1402001b" in board.points


def test_a_russian_spelling_finds_the_ukrainian_name() -> None:
    units = [*UNITS[:1], unit("UA1402001b", "Желябівка", EAST)]
    board = join(units, {}, TOWNS, [Point(38.05, 48.55, ("Zhelyabovka", "Желябовка"), "towns", "11")])
    assert "UA1402001b" in board.points


def test_a_populous_place_is_the_town_and_not_the_village_of_its_name() -> None:
    units = [unit("UA1402001a", "Часів Яр", EAST, "M"), unit("UA1404001a", "Часів Яр", WEST)]
    board = Board(units, {})
    anchor(board, [Point(37.8, 48.6, ("Chasiv Yar", "Часів Яр"), "towns", "14", 12_000, 1)])
    assert set(board.points) == {"UA1402001a"}


def test_a_stray_among_its_hromada_is_released() -> None:
    units = [unit(f"UA1402001{letter}", f"Село {letter}", EAST) for letter in "абвг"]
    board = Board(units, {})
    for number, each in enumerate(units[:3]):
        board.place(each, village(each.name, 38.0 + number / 50, 48.6))
    board.place(units[3], village(units[3].name, 36.0, 48.6))
    drop_strays(board)
    assert set(board.points) == {each.code for each in units[:3]}


def test_several_names_together_start_a_hromada_that_has_no_town() -> None:
    names = ["Глинське", "Роздольне", "Широке", "Вільхове"]
    units = [
        UNITS[0],
        *(
            unit(f"UA1402003{number}", name, ("UA14", "UA1402", "UA1402003"))
            for number, name in enumerate(names)
        ),
    ]
    board = Board(units, {})
    board.place(UNITS[0], TOWNS[0])
    points = [village(name, 38.5 + number / 50, 48.9) for number, name in enumerate(names)]
    assert seed(board, points, board.named(folded)) == 4


def test_a_point_is_handed_to_the_namesake_that_turned_out_nearer() -> None:
    board = Board(UNITS, {})
    board.place(UNITS[0], TOWNS[0])
    board.place(UNITS[2], TOWNS[1])
    board.place(UNITS[3], village("Іванівка", 38.02, 48.6))
    assert hand_over(board, board.named(folded)) == 1
    assert "UA1402001b" in board.points
    assert "UA1404001b" not in board.points


def test_spreading_twice_places_nothing_more() -> None:
    board = Board(UNITS, {})
    anchor(board, TOWNS)
    points = [village("Іванівка", 38.05, 48.55)]
    known = board.named(folded)
    assert [spread(board, points, folded, known), spread(board, points, folded, known)] == [1, 0]
