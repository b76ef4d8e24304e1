"""Dating: the window that a text tells late holds for what stands before it, but not that of another event."""

from app.geoparse.drafts import Draft
from app.geoparse.items import Item
from app.geoparse.moments import LASTING, OF_ITS_SENTENCE, SHORT
from app.geoparse.sentences import Sentence
from app.geoparse.spoken import Spoken

OPENING = 3
"""In how many sentences from the first a window longer than a day may be that of the whole text."""
PAST_DAY, RECALLED = "past_day", "recall"
"""A past day, and the value of what begins a sentence of earlier news: "Нагадаємо", "Ранее"."""


def date_all(drafts: list[Draft], spoken: list[Spoken], sentences: list[Sentence], codes: list[str]) -> None:
    """Let the first window that a text tells hold for what stands before it, too; `codes` are the places that toponyms mean.

    A past day is that of a whole report; any other is only its own where its sentence tells of an event elsewhere: "Two drones
    hit A. Last week a missile struck B".
    """
    told = ((at, item.value) for at, one in enumerate(spoken) if "W" in one.shape for item in _told(one, at))
    at, window = next(told, (0, ""))
    if not window:
        return
    paragraph = sentences[at].paragraph
    there = _places([draft for draft in drafts if draft.sentence == at], codes)
    for draft in drafts:
        is_beside = draft.sentence < at and sentences[draft.sentence].paragraph == paragraph
        here = _places([draft], codes) if is_beside and window != PAST_DAY else set()
        if not (here and there and here.isdisjoint(there)):
            draft.window = draft.window or window


def _told(one: Spoken, at: int) -> list[Item]:
    """Return the windows that a sentence tells and that may hold for others."""
    if one.row[0].value == RECALLED:
        return []
    lasting = LASTING - OF_ITS_SENTENCE if at < OPENING else SHORT
    return [item for item in one.row if item.letter == "W" and item.value in lasting]


def _places(drafts: list[Draft], codes: list[str]) -> set[str]:
    """Return where drafts are, by codes."""
    return {codes[item.place] for draft in drafts for item, _ in draft.places if 0 <= item.place < len(codes)}
