"""Handed over: weapons that an army is given have struck nothing: "40 missiles have been delivered to Ukraine's air defence"."""

from app.geoparse.rewriting import Turn, rereading
from gazetteer.patterns import regex

HANDED_OVER = "handed_over"
TO_AN_ARMY = regex(r"N[aSo]*(?P<arm>K)[^;EVKNYPA]{0,4}(?P<handed>w)")

without_handed_over = rereading(TO_AN_ARMY, "arm", "X", "", {"handed": HANDED_OVER})
"""Let weapons that were handed over be no more than things: "some 20 drones have been supplied to Ukrainian units"."""
HANDED_OVER_BY_WORD: dict[str, Turn] = {HANDED_OVER: without_handed_over}
"""The turn by the word that tells it."""
