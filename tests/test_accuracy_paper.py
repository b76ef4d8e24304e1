"""docs/accuracy.md tells the figures of the program, not remembered ones."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_paper_has_the_figures_of_the_program() -> None:
    spec = importlib.util.spec_from_file_location("accuracy", ROOT / "benchmarks" / "accuracy.py")
    assert spec is not None
    assert spec.loader is not None
    accuracy = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(accuracy)
    paper = (ROOT / "docs" / "accuracy.md").read_text("utf-8")
    assert paper == accuracy.written(), "run .venv/bin/python benchmarks/accuracy.py"
