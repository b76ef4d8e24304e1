"""The words of the house as frozen dataclasses: what travels from room to room."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

KYIV = ZoneInfo("Europe/Kyiv")
BESIDE_REPELLED = "beside_the_repelled"
"""The rule of fights that go on besides those repelled in villages of their direction: no number of the whole direction."""


class EventKind(StrEnum):
    """What is claimed to have happened."""

    CLASH = "clash"
    SHELLING = "shelling"
    MLRS = "mlrs"  # part of shelling
    AIR_STRIKE = "air_strike"
    GUIDED_BOMB = "guided_bomb"  # inside its air strikes
    MISSILE_STRIKE = "missile_strike"
    DRONE_STRIKE = "drone_strike"
    UNSPECIFIED = "unspecified"


class Side(StrEnum):
    """Who did it."""

    RUSSIA = "russia"
    UKRAINE = "ukraine"
    UNKNOWN = "unknown"


class Scope(StrEnum):
    """Whether one number is for all named places together, or for each of them."""

    SHARED = "shared"
    EACH = "each"


class Status(StrEnum):
    """What a count row knows (docs/rules.md 2.1.4)."""

    REPORTED = "reported"  # a number or a bound
    UNNUMBERED = "unnumbered"  # told without any number
    ZERO = "zero"  # told to be none
    WITHHELD = "withheld"
    UNKNOWN = "unknown"  # read, nothing said
    NOT_COVERED = "not_covered"  # no briefing read


class Precision(StrEnum):
    """How exactly a claim is placed."""

    SETTLEMENT = "settlement"
    VICINITY = "vicinity"
    AREA = "area"


class Naming(StrEnum):
    """How a place was named in the sentence."""

    IN = "in"
    NEAR = "near"  # near, in the area of, поблизу, в районі
    TOWARDS = "towards"  # у бік, в напрямку
    FROM = "from"


class WindowKind(StrEnum):
    """How the time a claim covers was told."""

    PAST_DAY = "past_day"
    SINCE_MIDNIGHT = "since_midnight"
    STATED = "stated"
    UNSPECIFIED = "unspecified"  # treated as past_day, and marked so


class Relation(StrEnum):
    """What a claim is to another claim of the same briefing."""

    REPEATS = "repeats"  # the same thing told again: never counted
    PART_OF = "part_of"  # inside the other's number: never added to it


class Level(StrEnum):
    """The areas we count over."""

    COUNTRY = "country"
    OBLAST = "oblast"
    RAION = "raion"
    HROMADA = "hromada"
    SETTLEMENT = "settlement"
    DIRECTION = "direction"


class Period(StrEnum):
    """The spans of time we count over."""

    DAY = "day"
    WEEK = "week"  # Monday to Sunday
    MONTH = "month"


class Language(StrEnum):
    """The languages we read."""

    UKRAINIAN = "uk"
    RUSSIAN = "ru"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a briefing: code points from `start` up to, not including, `stop`."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Briefing:
    """One text as its source published it; `published_at` is aware. `id` comes from `app.ingest`, "" outside the ledger.

    `dated_only` says that the source gave a day and no time (`published_at` is then noon in Kyiv). `sample` marks text of
    our own that only shows how the map looks.
    """

    id: str
    source: str
    published_at: datetime
    language: Language
    text: str
    url: str = ""
    title: str = ""
    dated_only: bool = False
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """One toponym as it stands in one text, with the codes of the places that bear the name."""

    span: Span
    surface: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """What speaks for one place that bears a name: each term with its points, and the sum."""

    code: str
    points: int
    terms: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """Which place a mention means, by which rule; `code` is "" if none was sure.

    `sure_area` is then the code of the smallest area that all candidates share ("UA" at worst).
    `kind` is the PlaceKind of the place, also for an undecided mention where all candidates agree.
    `reasons` are the best candidates of a name that several places bear, best first; `context` are the regions and
    directions that it was read under, as codes in order.
    """

    mention: Mention
    code: str
    kind: str
    rule: str
    sure_area: str = ""
    reasons: tuple[Reason, ...] = ()
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportedCount:
    """What the text states; None is not known. `hedge` is the word as it stands, "" for a plain number."""

    low: int
    best: int | None
    high: int | None
    status: Status
    hedge: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """The time a claim covers.

    `day` is the counted Kyiv day of a day-long or shorter window. `start` and `stop` are Kyiv days, both included, of the
    whole window; they equal `day` but for longer ones. `as_of` is the moment up to which the claim speaks (aware).
    `told` is the window as it stands in the text, or "" where none is.
    """

    kind: WindowKind
    day: date
    start: date
    stop: date
    as_of: datetime
    told: str = ""


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """One place of a claim, as named.

    `code` is the resolved place, or the smallest sure area of an undecided mention (then `ambiguous` is true).
    """

    code: str
    span: Span
    surface: str
    precision: Precision
    radius_m: int
    naming: Naming
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A claimant says: in this window, at these places, this happened, this often.

    `places` are in the order of the text; empty for a claim about a whole direction or the whole front.
    `direction` is the code of the direction the claim is told for, "" if none. `within` is an oblast or other area named
    around the places ("" if none). `related` is the id of the other claim when `relation` is set.
    `quotes` are the sentences; `number` is the span of the number or its word, None where there is none.
    `id` is unique within the briefing when it leaves geoparse ("c1", "c2", ...) and within the ledger after ingestion.
    `relayed` says that the briefing's source is not the claimant but tells what that one said; the ledger fills it in.
    """

    id: str
    briefing_id: str
    kind: EventKind
    side: Side
    claimant: str
    count: ReportedCount
    scope: Scope
    places: tuple[ClaimPlace, ...]
    direction: str
    within: str
    window: Window
    quotes: tuple[Span, ...]
    number: Span | None
    rules: tuple[str, ...]
    relation: Relation | None = None
    related: str = ""
    parser_version: str = ""
    relayed: bool = False


@dataclass(frozen=True, slots=True)
class RecentFront:
    """Where ground fighting was reported lately: how many days ago, by settlement code; it helps to tell namesakes apart."""

    places: dict[str, int] = field(default_factory=dict)


NO_RECENT = RecentFront()
BY_RECENT_FRONT = "recent_front"
"""The rule of a name that only recent fighting settled, whatever else spoke for the place."""


@dataclass(frozen=True, slots=True)
class Decision:
    """An analyst's settling of a mention: it means the place `code`, there and wherever the claimant writes so again.

    The mention stands at `start` in a briefing; `candidates` are the places that bear its name, `context` what it was read
    under, and `read_as` the place that it was read as without the decision, "" if none was sure. `undone_at` is set once
    the decision holds no longer.
    """

    id: str
    briefing_id: str
    start: int
    surface: str
    claimant: str
    candidates: tuple[str, ...]
    context: tuple[str, ...]
    read_as: str
    code: str
    note: str
    at: datetime
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions that hold: by the id of the briefing they were made in, and by claimant and context."""

    in_briefing: dict[str, tuple[Decision, ...]] = field(default_factory=dict)
    in_context: dict[tuple[str, tuple[str, ...]], tuple[Decision, ...]] = field(default_factory=dict)


NO_DECISIONS = Decisions()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that geoparse found in one briefing."""

    claims: tuple[Claim, ...]
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True)
class Where:
    """Which claims are asked for; empty means all. Days are counted Kyiv days, both included; bbox is west, south, east, north."""

    first_day: date | None = None
    last_day: date | None = None
    kinds: tuple[EventKind, ...] = ()
    claimants: tuple[str, ...] = ()
    sides: tuple[Side, ...] = ()
    places: tuple[str, ...] = ()
    bbox: tuple[float, float, float, float] | None = None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AreaCount:
    """One row of counts: what is reported of one kind, side and claimant in one area and period (docs/rules.md 2.2.2).

    `area` is a code, "UA", "unplaced" or "abroad"; `period` is the first day. `share` is the total-preserving portion of
    shared numbers that is drawn here with the row's own part, 0 where nothing is shared: "`share` if `shared`, else `best`"
    adds up. `claims` are the ids behind the row. `within` is, for an unplaced row, the smallest area that is sure.
    `as_of` is the earliest moment up to which its figures speak. `inconsistent`: parts were told that exceed their total.
    `disputed`: another claimant's interval does not meet this one. `default`: the row of the claimant that is shown for the
    area where one must be chosen. `covered_days` are the days of the period that a briefing was read for, None where nobody
    counted them.
    """

    level: Level
    area: str
    area_name: str
    period: date
    kind: EventKind
    side: Side
    claimant: str
    claimant_name: str
    low: int | None
    best: int | None
    high: int | None
    shared: bool
    share: int
    status: Status
    claims: tuple[str, ...]
    within: str = ""
    as_of: datetime | None = None
    inconsistent: bool = False
    disputed: bool = False
    default: bool = False
    covered_days: int | None = None
