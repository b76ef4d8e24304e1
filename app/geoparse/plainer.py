"""Plainer: the turns that write what stands in no count or place, or before it, in plainer words, in order."""

from app.geoparse.alongeach import ALONG_EACH
from app.geoparse.armsagain import ARMS_AGAIN
from app.geoparse.attwohours import AT_TWO_HOURS
from app.geoparse.averages import AVERAGES_BY_WORD
from app.geoparse.blowafter import BLOW_AFTER_BY_WORD
from app.geoparse.buildup import BUILD_UP_BY_WORD
from app.geoparse.byarms import BY_ARMS
from app.geoparse.casesofuse import CASES_OF_USE_BY_WORD
from app.geoparse.countedareas import COUNTED
from app.geoparse.countedthere import COUNTED_THERE
from app.geoparse.countsofelse import COUNTS_OF_ELSE
from app.geoparse.donbas import DONBAS_BY_WORD
from app.geoparse.fellnext import FELL_NEXT_TOO
from app.geoparse.firelogs import FIRE_LOGS
from app.geoparse.handedover import HANDED_OVER_BY_WORD
from app.geoparse.launchedfrom import LAUNCHED_FROM
from app.geoparse.leftover import LEFT_OVER_BY_WORD
from app.geoparse.lieswithin import STAROSTAS_BY_WORD
from app.geoparse.listedarms import LISTED_ARMS
from app.geoparse.morelater import MORE_LATER, MORE_LATER_BY_WORD
from app.geoparse.notwithout import NOT_WITHOUT_STRIKES
from app.geoparse.otherside import OTHER_SIDE, OTHER_SIDE_BY_WORD
from app.geoparse.outcomes import OUTCOMES, OUTCOMES_BY_WORD
from app.geoparse.outofall import OUT_OF_ALL
from app.geoparse.outofmany import OUT_OF_MANY
from app.geoparse.partsnamed import PARTS_NAMED
from app.geoparse.plants import PLANTS_BY_WORD, STRUCK_BY_HAND
from app.geoparse.revenge import REVENGE_BY_WORD
from app.geoparse.reviews import REVIEWS, REVIEWS_BY_WORD
from app.geoparse.roundsthere import ROUNDS_TOLD_THERE
from app.geoparse.saidaside import SAID_ASIDE, SAID_ASIDE_BY_WORD
from app.geoparse.struckwith import STRUCK_WITH
from app.geoparse.sufferers import SUFFERERS, SUFFERERS_BY_WORD
from app.geoparse.thatday import THAT_DAY
from app.geoparse.therest import THE_REST
from app.geoparse.undergone import UNDERGONE
from app.geoparse.updates import UPDATES
from app.geoparse.whence import WHENCE
from app.geoparse.wirelists import WIRE_LISTS

PLAINER = (
    *LAUNCHED_FROM,
    *OTHER_SIDE,
    *NOT_WITHOUT_STRIKES,
    *COUNTS_OF_ELSE,
    *LISTED_ARMS,
    *MORE_LATER,
    *PARTS_NAMED,
    *ARMS_AGAIN,
    *STRUCK_BY_HAND,
    *OUT_OF_MANY,
    *WHENCE,
    *STRUCK_WITH,
    *THE_REST,
    *COUNTED,
    *ALONG_EACH,
    *THAT_DAY,
    *OUTCOMES,
    *OUT_OF_ALL,
    *SUFFERERS,
    *UNDERGONE,
    *UPDATES,
    *BY_ARMS,
    *COUNTED_THERE,
    *ROUNDS_TOLD_THERE,
    *REVIEWS,
    *AT_TWO_HOURS,
    *WIRE_LISTS,
    *SAID_ASIDE,
    *FIRE_LOGS,
    *FELL_NEXT_TOO,
)
"""These turns in order, each with the letters without which it is not there."""
PLAINER_BY_WORD = {
    **AVERAGES_BY_WORD,
    **BUILD_UP_BY_WORD,
    **DONBAS_BY_WORD,
    **HANDED_OVER_BY_WORD,
    **OUTCOMES_BY_WORD,
    **STAROSTAS_BY_WORD,
    **BLOW_AFTER_BY_WORD,
    **PLANTS_BY_WORD,
    **REVENGE_BY_WORD,
    **SUFFERERS_BY_WORD,
    **LEFT_OVER_BY_WORD,
    **CASES_OF_USE_BY_WORD,
    **OTHER_SIDE_BY_WORD,
    **REVIEWS_BY_WORD,
    **SAID_ASIDE_BY_WORD,
    **MORE_LATER_BY_WORD,
}
"""Those that a word tells."""
