"""Every knob of the service, read once by `main` and `cli` from the environment (`FRONTLINE_...`)."""

from datetime import date, time
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Expected(BaseModel):
    """When a source is expected to publish, in Kyiv time."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    at: tuple[time, ...] = Field(min_length=1)
    first_day: date | None = None
    last_day: date | None = None
    hours: float = Field(4, gt=0, le=24)
    same_day_from: time = time(18)


class Settings(BaseSettings):
    """The service's settings; each is `FRONTLINE_` + its name in capitals."""

    model_config = SettingsConfigDict(env_prefix="FRONTLINE_", frozen=True)

    database_url: str = "sqlite:///var/frontline.sqlite"
    """SQLAlchemy URL of the ledger: `sqlite:///PATH` or `postgresql://...`."""

    token: SecretStr = SecretStr("")
    """Bearer token for writing over HTTP and for reading full texts; empty: writing is off."""

    open_sources: tuple[str, ...] = ()
    """Sources (as a JSON list of names) whose full texts may be shown to anyone."""

    schedule: tuple[Expected, ...] = ()
    """Which briefings are expected when (as a JSON list), for what was read and what is missing."""

    max_briefing_bytes: int = 10_000_000
    """The largest request body and the largest single text, in bytes."""

    gazetteer_dir: Path | None = None
    """Where imports and the compiled name automaton are kept; default: beside the shipped data if writable, else the user's cache."""

    basemap_tiles: str = ""
    """URL template of online raster tiles for users who want them; empty: the offline ground alone."""

    basemap_attribution: str = ""
    """Attribution shown with `basemap_tiles`."""

    public_url: str = ""
    """Address at which readers reach the service, like `https://map.example.org`; the map file links to it. Empty: no link."""

    analyst_line: Path | None = None
    """GeoJSON file of an analyst's own front lines, each with `date` and `name`; drawn as theirs, and used by the estimate."""

    files: Path | None = None
    """Folder of whole layers that `frontline dump` writes, given out under `/files`; empty: there are none."""
