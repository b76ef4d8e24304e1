"""Names of pieces: they stay while the line grows, breaks and closes again."""

from app.fronts.pieces import name_pieces

STANDING = {"bakhmut": 900, "lyman": 500, "avdiivka": 700, "orikhiv": 100}


def test_a_piece_bears_the_name_of_its_direction_that_was_named_most() -> None:
    assert name_pieces([{"lyman": 9, "bakhmut": 4}], STANDING) == ["bakhmut"]


def test_a_piece_that_breaks_leaves_its_name_to_the_larger_part_of_that_direction() -> None:
    assert name_pieces([{"lyman": 5, "bakhmut": 1}, {"bakhmut": 6, "avdiivka": 4}], STANDING) == [
        "lyman",
        "bakhmut",
    ]


def test_two_pieces_of_one_direction_are_told_apart() -> None:
    assert name_pieces([{"bakhmut": 3}, {"bakhmut": 6}], STANDING) == ["bakhmut-2", "bakhmut"]


def test_names_are_never_given_twice() -> None:
    pieces = [{"bakhmut": 3, "lyman": 1}, {"bakhmut": 3}, {"lyman": 4, "bakhmut": 2}, {"orikhiv": 3}]
    names = name_pieces(pieces, STANDING)
    assert len(set(names)) == 4


def test_no_pieces_have_no_names() -> None:
    assert name_pieces([], STANDING) == []
