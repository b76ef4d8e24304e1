"""The reader starts light: a fresh process reads a text without the libraries of the service, and reads few files."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = (
    "numpy",
    "pandas",
    "geopandas",
    "shapely",
    "fastapi",
    "pydantic",
    "sqlalchemy",
    "typer",
    "rich",
    "folium",
)
PROGRAM = """
import sys
from datetime import UTC, datetime

from app.geoparse.pipeline import read
from app.model import Briefing, Language
from gazetteer.index import load

text = "Біля Торського та Зарічного на Лиманському напрямку ворог атакував 9 разів. Авіаудару зазнав Часів Яр."
found = read(Briefing("", "General Staff", datetime(2024, 9, 2, 6, tzinfo=UTC), Language.UKRAINIAN, text), load())
print(len(found.claims), *(name for name in sys.argv[1:] if name in sys.modules))
"""


def test_a_fresh_process_reads_without_the_libraries_of_the_service() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, *HEAVY], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["2"]
