"""What each rule that decides the fate of a claim says, in a sentence; rules that are functions say it themselves."""

from app.reconcile.nesting import RULES
from app.reconcile.relays import TESTS

OWN = {
    "own_figure": "A figure of its own: inside no other, and nothing later was said.",
    "told_again": "The briefing says it again; it is the same thing.",
    "same_statement": "The same number of the same places was told elsewhere as well.",
    "front_total_told_with_places": "A list of places with the very number of the whole front is that total, told with its places.",
    "later_word": "A later word of the same running figure holds.",
    "numbered_word": "A word with a number holds before one without.",
    "total_superseded": "It was part of a total that a later word took the place of.",
    "part_of": "The briefing tells it as part of the other number.",
    "told_by_the_day": "The days of its window tell more than it does; it is not added to them.",
    "inside_longer_window": "The number of a longer window holds it.",
}
RULE_WORDS: dict[str, str] = {
    **OWN,
    **{rule.__name__: (rule.__doc__ or "").strip() for rule in RULES},
    **{f"relay_{test.__name__}": f"A relay. {(test.__doc__ or '').strip()}" for test in TESTS},
}
"""By rule."""
