"""What the gazetteer's tests share: where raw packages may already lie."""

import os
from pathlib import Path

import pytest


@pytest.fixture
def raw_dir(tmp_path: Path) -> Path:
    """Return the directory of raw packages: FRONTLINE_RAW if set, else an empty one to download into."""
    return Path(os.environ.get("FRONTLINE_RAW", tmp_path / "raw"))
