"""Region totals: weapons that are counted behind how often a region was struck are that region's."""

from app.geoparse.carried import SMALL_AREAS, Carried
from app.geoparse.drafts import OF_THE_COUNTRY, SOME_REGION, Draft
from app.geoparse.items import Item
from app.geoparse.spoken import Spoken
from app.geoparse.unknowns import ALONG_UNKNOWN
from app.geoparse.wholes import OF_THE_WHOLE_FRONT, SHARED_OUT
from app.model import EventKind
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

STRUCK_PLACES = regex(r"N[aS]{0,2}s")
GOES_ON, MOST_IN = (
    regex(r"[^PADFUCp#;]*V[^PADFUCp#;]*:|[SVLE]{0,3}-?N[aS]?[EK][^PADFUVp]*"),
    regex(r"l[aw]?E[^PDFUKV]*A[^PDFUKV]*"),
)
"""A heading of weapons and the lines of its list, and where in the region most was."""
COUNTRYWIDE, ELSEWHERE = regex(r"[U#QDF]"), regex(r"[PDFU]")
KINDS = SHARED_OUT | {EventKind.MISSILE_STRIKE}


def region_counted(one: Spoken, found: list[Draft], carried: Carried) -> Item | None:
    """Return the only region that a sentence counts strikes or places struck of, or the word for one that it does not name.

    One that only says in which of its districts most were leaves it.
    """
    row, shape, values, _ = one
    if "A" not in shape and SOME_REGION not in values:
        return carried.counted[1] if GOES_ON.fullmatch(shape) is not None else None
    if not found and "l" in shape and "A" in shape and ELSEWHERE.search(shape) is None:
        return carried.counted[1]
    if MOST_IN.fullmatch(shape) is not None and all(i.value in SMALL_AREAS for i in row if i.letter == "A"):
        return carried.counted[1]
    if not found or COUNTRYWIDE.search(shape) is not None or any(OF_THE_COUNTRY in d.rules for d in found):
        return None
    regions = [item for item in row if item.letter == "A" and item.value == PlaceKind.OBLAST.value]
    regions = regions or [item for item in row if item.value == SOME_REGION]
    is_counted = STRUCK_PLACES.search(shape) is not None or any(
        draft.is_numbered and not draft.places for draft in found
    )
    return regions[0] if len({item.place for item in regions}) == 1 and is_counted else None


def go_on_in_region(draft: Draft, carried: Carried, shape: str) -> None:
    """Let a number of strikes without a place be of the region whose strikes the sentence before counted."""
    told, region = carried.counted
    if region is None or told != draft.sentence - 1 or draft.is_somewhere or not draft.is_numbered:
        return
    if (
        draft.kind not in KINDS
        or COUNTRYWIDE.search(shape) is not None
        or carried.claimant in OF_THE_WHOLE_FRONT
        or ALONG_UNKNOWN in draft.rules
    ):
        return
    if region.letter == "A":
        draft.areas = [region]
    elif SOME_REGION not in draft.rules:
        draft.rules.append(SOME_REGION)


def is_digest_of_regions(spoken: list[Spoken]) -> bool:
    """Tell whether a text goes from region to region, each the heading of its lines: "Сумщина: ... Запорожская область: ..."."""
    return (
        sum([one.shape.startswith("A:") and one.row[0].value == PlaceKind.OBLAST.value for one in spoken]) > 1
    )


def region_of_digest(carried: Carried, one: Spoken) -> list[Item]:
    """Return the region that heads the lines of a digest, until the next one does or all of the front is told."""
    row, shape, _, _ = one
    if not carried.is_digest:
        return []
    if shape.startswith("A:"):
        carried.digest = row[0] if row[0].value == PlaceKind.OBLAST.value else None
    elif (
        "U" in shape
        or "D" in shape
        or any(i.letter == "A" and i.value == PlaceKind.OBLAST.value for i in row)
    ):
        carried.digest = None
    return [carried.digest] if carried.digest is not None else []
