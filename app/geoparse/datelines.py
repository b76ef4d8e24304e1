"""Datelines: where an agency writes from, which is no place of an event."""

from app.geoparse.toponyms import Hits
from gazetteer.patterns import regex

MONTH_AND_DAY = r"(?:[A-Z][a-z]{2,8}\.?\s*\d{1,2}|\d{1,2}\s+[^\W\d_]{3,9})"
NO_REGION = r"(?![^)]*(?i:oblast|region|province|district|raion|hromada|community|city|town|village|axis|front|direction)\b)"
AGENCY_OR_DASH = rf"(?:\({NO_REGION}[^)\n]{{2,40}}\)\s*[-–—]|\({NO_REGION}[A-Z][A-Za-z /]{{1,25}}\)|[—–]{{1,2}}\s|--\s|>>\s)"
DATELINE = regex(
    rf"(?:/[A-Z][A-Z' -]{{2,20}}(?=,))?\s*(?:,\s*[A-ZА-ЯІЇЄҐ][\w ]{{2,20}})?"
    rf"(?:,\s*{MONTH_AND_DAY}(?:,\s*\d{{4}})?\s*[-–—]\s|(?:,\s*{MONTH_AND_DAY}(?:,\s*\d{{4}})?)?\s*{AGENCY_OR_DASH})"
)
DATED = regex(
    r",?\s*\d{1,2}\s+[^\W\d_]{3,9}\.?\s*[-–—]\s*[A-ZА-ЯІЇЄҐ]{2,}"
    r"|\.\s*\d{1,2}\s+[^\W\d_]{3,9}\.\s*[A-ZА-ЯІЇЄҐ][A-ZА-ЯІЇЄҐ.-]{3,}\s*[-–—]"
    r"|\s*[•|]\s*[A-ZА-ЯІЇЄҐ]{2,}(?![a-zа-яіїєґ])"
)
"""A dateline whose agency follows a dash or mark: "Донецк, 14 мар — ДАН", "Київ. 21 червня. УНН –", "Київ • УНН"."""
NO_AGENCY = regex(r"[,.]\s*\d{1,2}\s+[^\W\d_]{3,9}\s*[.\n]|,\s*[A-Z][A-Za-z ]{2,20}\s+-\s+(?=[A-Z])")
"""A dateline without an agency: "КИЇВ, 14 березня.", "KYIV, Ukraine - Hours after"."""
COUNTED = regex(r"\s*[–—-]\s*\d")
"""What follows a name that heads a number: "Lyman – 12 clashes"."""
BEFORE_AN_ARMY = regex(
    r":\s+(?:The\s+)?(?:Ukrain|Russi)[a-z]*(?:['’]s)?\s+(?:air|military|army|armed|forces|general)\b"
)
"""What follows where a report is written from: "KYIV: The Ukrainian air force said"."""


def is_dateline(hits: Hits, start: int, stop: int) -> bool:
    """Tell whether a name opens a paragraph as "KYIV, March 25 (Agency) -" does."""
    is_upper = hits.text[start:stop].isupper()
    if not hits.is_caseless and DATED.match(hits.text, stop):
        return True
    if is_upper and not hits.is_caseless and NO_AGENCY.match(hits.text, stop):
        return True
    if is_upper and BEFORE_AN_ARMY.match(hits.text, stop):
        return True
    is_name = hits.text[start].isascii() and COUNTED.match(hits.text, stop) is None
    return (is_upper or is_name) and DATELINE.match(hits.text, stop) is not None


def is_written_from(text: str, stop: int) -> bool:
    """Tell whether the town that a text opens with is where an agency writes from: "ЛУГАНСК, 10 июня. /ТАСС/."."""
    return DATED.match(text, stop) is not None or (
        text[:stop].isupper() and (NO_AGENCY.match(text, stop) or DATELINE.match(text, stop)) is not None
    )
