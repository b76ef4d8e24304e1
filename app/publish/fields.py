"""The properties of each layer, with their types: what can be asked for, filtered and sorted by, and what files have as columns."""

from dataclasses import dataclass
from enum import StrEnum

from app.fronts.outline import Standing
from app.fronts.trend import Change
from app.model import EventKind, Language, Level, Scope, Side, Status, WindowKind
from app.reconcile.fates import Outcome
from gazetteer.place import PlaceKind, PointPrecision


class Type(StrEnum):
    """What a property holds; of a list nothing can be asked."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DAY = "day"
    INSTANT = "instant"
    GEOMETRY = "geometry"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Field:
    """One property: its name, type, title, and the values it may have where they are few."""

    name: str
    type: Type
    title: str
    among: tuple[str, ...] = ()

    @property
    def is_queryable(self) -> bool:
        """Tell whether features can be filtered and sorted by it."""
        return self.type is not Type.LIST


GEOMETRY = Field("geometry", Type.GEOMETRY, "Where it is drawn")
T, W, N, B, D, L = Type.TEXT, Type.WHOLE, Type.NUMBER, Type.BOOLEAN, Type.DAY, Type.LIST

_COUNT = (
    Field("kind", T, "Event kind", tuple(EventKind)),
    Field("acled_event", T, "Event type of ACLED that comes nearest"),
    Field("acled_sub_event", T, "Sub-event type of ACLED that comes nearest"),
    Field("side", T, "Who did it", tuple(Side)),
    Field("claimant", T, "Who says so (id)"),
    Field("claimant_name", T, "Who says so"),
    Field("low", W, "At least"),
    Field("best", W, "As stated"),
    Field("high", W, "At most; null: not known"),
)
_STATUS = Field("status", T, "What is known", tuple(Status))
_SHARED = Field("shared", B, "Part of it is one number told for several places")
_DAY = Field("day", D, "Counted Kyiv day")
_END = (
    Field("explain", T, "Where the number is taken apart"),
    Field("data_version", W, "Version of the ledger that this was made from"),
)

CLAIM_FIELDS = (
    Field("id", T, "Id of the claim"),
    Field("briefing", T, "Id of the briefing"),
    *_COUNT,
    Field("hedge", T, "Hedge word, as it stands"),
    _STATUS,
    Field("scope", T, "Whether one number is for all places together, or for each", tuple(Scope)),
    _SHARED,
    _DAY,
    Field("window_start", D, "First Kyiv day of the window"),
    Field("window_stop", D, "Last Kyiv day of the window"),
    Field("window_kind", T, "How the window was told", tuple(WindowKind)),
    Field("window_told", T, "The window, as it stands"),
    Field("as_of", Type.INSTANT, "The moment up to which the claim speaks"),
    Field("direction", T, "Direction (code)"),
    Field("direction_name", T, "Direction"),
    Field("direction_name_uk", T, "Direction, in Ukrainian"),
    Field("direction_name_ru", T, "Direction, in Russian"),
    Field("within", T, "Area named around the places (code)"),
    Field("within_name", T, "Area named around the places"),
    Field("within_name_uk", T, "Area named around the places, in Ukrainian"),
    Field("within_name_ru", T, "Area named around the places, in Russian"),
    Field("places", L, "The places, with names, p-codes, precision and radius"),
    Field("quotes", L, "The sentences, with what was read in them marked"),
    Field("source", T, "Who published it"),
    Field("url", T, "Where it was published"),
    Field("title", T, "Title of the briefing"),
    Field("published_at", Type.INSTANT, "When it was published"),
    Field("relation", T, "What it is to another claim of the briefing"),
    Field("related", T, "Id of that claim"),
    Field("rules", L, "Rules that built it"),
    Field("parser_version", T, "Version of the reader"),
    Field("fate", T, "What became of it", tuple(Outcome)),
    Field("relays", L, "Briefings that told the same statement, not added: their source, address and moment"),
    Field("note", T, "What must be said of the drawing"),
    Field("approximate", B, "The outline is derived, or that of a larger area"),
    Field("analyst_km", N, "Distance to the analyst's line in force on its day, where there is one"),
    *_END,
)
_PLACE = (
    Field("code", T, "KATOTTG code, or that of a direction; `unplaced`, `abroad`"),
    Field("pcode", T, "P-code of OCHA COD-AB"),
    Field("level", T, "Level of the area", tuple(Level)),
    Field("name_uk", T, "Name in Ukrainian"),
    Field("name_en", T, "Name in English"),
    Field("name_ru", T, "Name in Russian"),
    Field("place_kind", T, "Kind of the place"),
    Field("oblast", T, "Oblast (code)"),
    Field("raion", T, "Raion (code)"),
    Field("hromada", T, "Hromada (code)"),
    Field("oblast_name_en", T, "Oblast"),
    Field("oblast_name_uk", T, "Oblast, in Ukrainian"),
    Field("raion_name_en", T, "Raion"),
    Field("raion_name_uk", T, "Raion, in Ukrainian"),
    Field("within", T, "Of what is unplaced: the smallest area that is sure (code)"),
)
_COUNTED = (
    _DAY,
    *_COUNT,
    _SHARED,
    Field("share", W, "The portion of shared numbers that is drawn here"),
    _STATUS,
    Field("claims", L, "Ids of the claims behind it"),
)
SETTLEMENT_FIELDS = (
    *_PLACE,
    *_COUNTED,
    Field("precision", T, "How exactly it is placed"),
    Field("radius_m", W, "Radius within which it lies, in metres"),
    *_END,
)
AREA_FIELDS = (*_PLACE, *_COUNTED, Field("approximate", B, "The outline is derived"), *_END)
FRONT_FIELDS = (
    Field("direction", T, "Direction (code)"),
    Field("name_uk", T, "Name in Ukrainian"),
    Field("name_en", T, "Name in English"),
    Field("first_day", D, "First day"),
    Field("last_day", D, "Last day"),
    Field("standing", T, "What is known of it", tuple(Standing)),
    Field("per_day_low", N, "Reported clashes per covered day, at least"),
    Field("per_day_best", N, "Reported clashes per covered day, as stated"),
    Field("per_day_high", N, "Reported clashes per covered day, at most"),
    Field("per_10_km", N, "Reported clashes per covered day and 10 km"),
    Field("length_km", N, "Between its farthest places, at least 10 km"),
    Field("covered_days", W, "Days of which something was read"),
    Field("sparse", B, "Few days are covered"),
    Field("trend", T, "Later half of the days against the earlier one", tuple(Change)),
    Field("trend_reason", T, "Why no trend can be told"),
    Field("trend_ratio", N, "Rate of the later half by that of the earlier one"),
    Field("trend_low", N, "Lower end of its interval"),
    Field("trend_high", N, "Upper end of its interval"),
    Field("trend_since", D, "First day of the later half"),
    Field("intensities", L, "The same by claimant and side"),
    Field("settlements", L, "Settlements with reported ground fighting (codes)"),
    Field("inexact", L, "Those whose point is not their own"),
    Field("named", L, "The settlements with their names and the days they were named on"),
    Field("appeared", L, "Not named on any of 42 covered days before (codes)"),
    Field("not_named_since", L, "Absent from at least 5 lists over at least 14 read days"),
)

_LINE = (
    Field("date", D, "Kyiv day of the estimate"),
    Field("piece", T, "Name of the piece; it stays from day to day"),
    Field("drawn", T, "Near its places, or between them", ("solid", "dashed", "band")),
    Field("refused", T, "Why it is not drawn, or not as of today"),
    Field("note", T, "What it is"),
    Field("method", T, "Version of the method"),
    Field("covered_days", W, "Days on which anything was named, of those looked at"),
    Field("of_days", W, "Days looked at"),
    Field("recent_covered_days", W, "Of the last 14 days, those on which anything was named"),
    Field("reports_from", D, "Oldest mention it stands on"),
    Field("reports_to", D, "Newest mention it stands on"),
    Field("length_km", N, "Length of the piece"),
    Field("half_band_km", N, "Half the width of the band, in the middle"),
    Field("band_holds", N, "Share of the line's kilometres with the true line in the band"),
    Field("by_analyst", T, "Whose own line it is"),
    Field("gap_km", N, "Length of a gap"),
    Field("number_of_places", W, "Number of places"),
    Field("directions", L, "Directions it runs through"),
    Field("places", L, "Places it stands on (codes)"),
    Field("place_names", L, "Their names"),
    Field("left_out", L, "Places left out that day (codes)"),
    Field("parameters", L, "Parameters of the method"),
)
LINE_FIELDS = BAND_FIELDS = _LINE
ANALYST_FIELDS = (
    Field("date", D, "Day it was drawn for"),
    Field("name", T, "Whose line it is"),
    Field("last_day", D, "Last day it is in force"),
)

BRIEFING_FIELDS = (
    Field("id", T, "Id of the briefing"),
    Field("day", D, "Kyiv day of publication"),
    Field("published_at", Type.INSTANT, "When it was published"),
    Field("dated_only", B, "Only the day of publication is known"),
    Field("source", T, "Who published it"),
    Field("title", T, "Title"),
    Field("url", T, "Where it was published"),
    Field("language", T, "Language", tuple(Language)),
    Field("version", W, "Version of the text"),
    Field("sample", B, "Text of our own that only shows how the map looks"),
    Field(
        "number_of_claims",
        W,
        "Claims in it that count, are inside a total, or were superseded by a later word",
    ),
    Field("kinds", L, "Event kinds of its claims"),
    Field("claimants", L, "Who speaks in it (ids)"),
    Field("places", L, "The places its claims are told of"),
    *_END,
)
GAZETTEER_FIELDS = (
    Field("code", T, "KATOTTG code; `RU-...` across the border, `LM-...` of a landmark"),
    Field("pcode", T, "P-code of OCHA COD-AB"),
    Field("place_kind", T, "Kind of the place", tuple(kind for kind in PlaceKind if kind != "direction")),
    Field("category", T, "Category of the codifier"),
    Field("name_uk", T, "Name in Ukrainian"),
    Field("name_en", T, "Name in English"),
    Field("name_ru", T, "Name in Russian"),
    Field("other_names", L, "Old names and other spellings"),
    Field("oblast", T, "Oblast (code)"),
    Field("raion", T, "Raion (code)"),
    Field("hromada", T, "Hromada (code)"),
    Field("oblast_name_en", T, "Oblast"),
    Field("oblast_name_uk", T, "Oblast, in Ukrainian"),
    Field("raion_name_en", T, "Raion"),
    Field("raion_name_uk", T, "Raion, in Ukrainian"),
    Field("hromada_name_en", T, "Hromada"),
    Field("hromada_name_uk", T, "Hromada, in Ukrainian"),
    Field("point_precision", T, "How exactly its point is known", tuple(PointPrecision)),
    Field("point_source", T, "Where its point comes from"),
    Field("radius_m", W, "Radius within which it lies, in metres"),
    Field("population", W, "Population, where known"),
)


def inferred(row: dict[str, object], known: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the fields that are known, with those of a row that are not, their types taken from its values."""
    names = {field.name for field in known}
    return (*known, *(Field(name, _type(value), name) for name, value in row.items() if name not in names))


def _type(value: object) -> Type:
    if isinstance(value, bool):
        return Type.BOOLEAN
    if isinstance(value, int | float):
        return Type.NUMBER
    return Type.LIST if isinstance(value, list | dict) else Type.TEXT
