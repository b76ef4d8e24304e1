"""Names of pieces: they stay while the line grows, breaks and closes again."""

from datetime import date

from app.fronts.pieces import name_pieces
from app.fronts.places import Sighting
from app.fronts.record import Record
from app.model import Naming

SINCE = {
    "bakhmut": date(2023, 1, 1),
    "lyman": date(2023, 1, 5),
    "avdiivka": date(2023, 1, 5),
    "orikhiv": date(2023, 6, 4),
}


def test_a_piece_bears_the_name_of_its_direction_that_was_named_first() -> None:
    assert name_pieces([{"lyman": 9, "bakhmut": 4}], SINCE) == ["bakhmut"]


def test_of_two_that_were_named_on_the_same_day_the_alphabet_decides() -> None:
    assert name_pieces([{"lyman": 9, "avdiivka": 4}], SINCE) == ["avdiivka"]


def test_a_direction_with_few_places_names_a_piece_only_where_none_has_more() -> None:
    assert name_pieces([{"lyman": 9, "bakhmut": 2}], SINCE) == ["lyman"]
    assert name_pieces([{"lyman": 2, "bakhmut": 2}], SINCE) == ["bakhmut"]


def test_a_piece_that_breaks_leaves_its_name_to_the_larger_part_of_that_direction() -> None:
    assert name_pieces([{"lyman": 5, "bakhmut": 1}, {"bakhmut": 6, "avdiivka": 4}], SINCE) == [
        "lyman",
        "bakhmut",
    ]


def test_two_pieces_of_one_direction_are_told_apart() -> None:
    assert name_pieces([{"bakhmut": 3}, {"bakhmut": 6}], SINCE) == ["bakhmut-2", "bakhmut"]


def test_names_are_never_given_twice() -> None:
    pieces = [{"bakhmut": 3, "lyman": 1}, {"bakhmut": 3}, {"lyman": 4, "bakhmut": 2}, {"orikhiv": 3}]
    names = name_pieces(pieces, SINCE)
    assert len(set(names)) == 4


def test_no_pieces_have_no_names() -> None:
    assert name_pieces([], SINCE) == []


def test_the_record_knows_since_when_directions_are_named_and_no_later_day_changes_it() -> None:
    days = [date(2023, 1, n) for n in range(1, 5)]
    told = {day: (Sighting("lyman", f"p{n}", day, Naming.NEAR),) for n, day in enumerate(days)}
    told[days[2]] = (*told[days[2]], Sighting("bakhmut", "q", days[2], Naming.NEAR))
    record = Record(told)
    assert record.since(days[1]) == {"lyman": days[0]}
    assert record.since(days[3]) == {"lyman": days[0], "bakhmut": days[2]}
