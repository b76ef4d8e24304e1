"""Calm: a place that is told to have been quiet, where nothing was heard or nobody broke a truce, had no strikes."""

from app.geoparse.items import Item, letters_of
from gazetteer.patterns import regex

QUIET, TRUCE, BLAST, CALM = "quiet", "truce", "blast", "calm"
"""The values of "quiet", of a truce that nobody broke and of explosions, and of what is written for "quiet"."""
TOLD_SO = (QUIET, TRUCE)
ENDS = ",;:B.("
SAID_OF_PLACE = regex(r"(?=[^PAD]*[PAD])(?:[^EKVRTNMXYZ0HIQ]|iNX|(?<=w)X(?=ww?$))*")
"""A clause that says nothing but that a place was quiet: "У A ніч минула спокійно", "it was quiet in A"."""
NO_BLASTS = regex(
    r"(?=[^PA]*[PA])[^EKVRTNMYHI0]*(?P<blast>X)Z[Lw]?[^EKVRTNMYHI]*|[LwW]{0,3}Z(?P<told>X)[ib][so]{0,2}[PA].*"
)
UNBROKEN = regex(r"[SaB]{0,2}wL{0,2}[SC]?")
"""A sentence that says nothing but that nobody broke a truce, wherever."""
TOLD_AFTER = regex(r":[^;]*[EV]")
"""What says that a place was not so quiet: "відносно тихо в A: обстріл лише B"."""
FOUGHT_NEAR = regex(r"b[so]{0,2}P|D")


def with_calm(row: list[Item], shape: str) -> list[Item]:
    """Let "quiet" of a place be that nothing struck it, and near a front's village that nobody fought there."""
    if "Z" in shape or "0" in shape:
        return row  # "тихо, обстрілів не було" tells it by itself
    if UNBROKEN.fullmatch(shape) and row[(alone := shape.index("w"))].value == TRUCE:
        return _none(row, alone, "shelling", "")
    for at in range(len(row) - 1, -1, -1):
        if row[at].value not in TOLD_SO or row[at].letter != "w":
            continue
        if shape[at + 1 : at + 2] in ("P", "A"):
            row = [*row[:at], *row[at + 1 :]]  # "in the usually quiet Ternopil region"
            shape = letters_of(row)
            continue
        first = max([shape.rfind(mark, 0, at) for mark in ENDS]) + 1
        stop = min([end for mark in ENDS if (end := shape.find(mark, at)) >= 0], default=len(shape))
        clause = shape[first:stop]
        if SAID_OF_PLACE.fullmatch(clause) is None or TOLD_AFTER.match(shape, stop):
            continue
        is_quiet = row[at].value == QUIET
        sort = "clash" if is_quiet and FOUGHT_NEAR.search(clause) is not None else "strike"
        row = _none(row, at, sort, CALM if is_quiet else "")
        shape = letters_of(row)
    return row


def without_heard(row: list[Item], shape: str) -> list[Item]:
    """Let explosions that nobody heard be strikes that there were none of: "у A вибухів не було"."""
    match = NO_BLASTS.fullmatch(shape)
    at = max(match.start("blast"), match.start("told")) if match is not None else -1
    if at < 0 or row[at].value != BLAST:
        return row
    return _none(row, at, "strike", CALM)


def _none(row: list[Item], at: int, sort: str, value: str) -> list[Item]:
    """Return a row with an event that there was none of for one item; what stands for "none" has the value."""
    one = row[at]
    event = one._replace(letter="E", value=sort, quantity=None)
    return [*row[:at], event, Item("Z", one.stop, one.stop, value), *row[at + 1 :]]
