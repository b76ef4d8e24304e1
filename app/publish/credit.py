"""Licence and attribution: what every answer, page and file says about where it comes from."""

LICENCE = "CC BY 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"
ATTRIBUTION = (
    "Reported counts: Frontline mapping service, from the briefings named with each claim. "
    "Places: KATOTTG codifier and GeoNames (CC BY 4.0). Outlines: Natural Earth and derived, approximate."
)
CAUTION = "Counts are what briefings report; the service does not verify them."
CREDIT = f"{ATTRIBUTION} {CAUTION} Licence: {LICENCE}, {LICENCE_URL}"
