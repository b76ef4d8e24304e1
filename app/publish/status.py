"""The state of the service in a few figures: what the ledger spans, who speaks, and what it gives out under which licence."""

from collections.abc import Mapping
from typing import Any

from app.claimants import known
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.service import Service


def status(service: Service) -> dict[str, Any]:
    """Return the state of the service."""
    version = service.version()
    return service.memory.recall(version, "status", lambda: _status(service, version))


def _status(service: Service, version: int) -> dict[str, Any]:
    ledger = service.ledger
    span, names = ledger.span(), ledger.claimants()
    return {
        "data_version": version,
        "first_day": span[0] if span else None,
        "last_day": span[1] if span else None,
        "latest_published": ledger.latest(),
        "sample": ledger.has_samples(),
        "claimants": [claimant(claimant_id, names) for claimant_id in names],
        "kinds": ledger.kinds(),
        "attribution": ATTRIBUTION,
        "caution": CAUTION,
        "licence": LICENCE,
        "licence_url": LICENCE_URL,
        "writing": bool(service.settings.token.get_secret_value()),
        "tiles": tiles(service),
    }


def claimant(claimant_id: str, names: Mapping[str, str]) -> dict[str, str]:
    """Return a claimant with its names; one that no table knows bears the name of its source."""
    known_claimant = known(claimant_id)
    own = names.get(claimant_id, claimant_id)
    return {
        "id": claimant_id,
        "name_en": known_claimant.name_en if known_claimant else own,
        "name_uk": known_claimant.name_uk if known_claimant else own,
    }


def tiles(service: Service) -> dict[str, str] | None:
    """Return the online tiles that the settings name, None for the offline ground alone."""
    settings = service.settings
    if not settings.basemap_tiles:
        return None
    return {"url": settings.basemap_tiles, "attribution": settings.basemap_attribution}
