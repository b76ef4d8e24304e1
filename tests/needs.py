"""What a test needs of the machine: skipped with its name where it is missing, a failure where CI=true."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PYTHON_OF_QGIS = "/usr/bin/python3"
SHARED = Path(__file__).parent.parent.parent / "shared"


def need(found: bool, what: str) -> None:
    """Go on if the tool was found."""
    if found:
        return
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is not installed; .ci/system-packages installs it as root")
    pytest.skip(f"{what} is not installed")


def need_command(name: str) -> str:
    """Return the path of a command."""
    path = shutil.which(name)
    need(path is not None, name)
    return str(path)


def ran(*command: str, timeout: float = 120.0) -> str:
    """Run a command that must be there, and return what it prints; it may neither fail nor speak of an error."""
    need_command(command[0])
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    assert done.returncode == 0, done.stderr
    assert "ERROR" not in done.stderr, done.stderr
    return done.stdout


def need_qgis() -> None:
    """Go on if QGIS can be driven from Python; its module belongs to the Python of the system."""
    asked = [PYTHON_OF_QGIS, "-c", "import qgis.core"]
    is_there = (
        Path(PYTHON_OF_QGIS).exists()
        and not subprocess.run(asked, capture_output=True, check=False).returncode
    )
    need(is_there, "python3-qgis")


def shared_text(relative: str) -> str:
    """Return a text that lies beside the checkout on some machines only; its tests have twins of our own wording."""
    path = SHARED / relative
    if not path.exists():
        pytest.skip(f"{relative} does not lie beside this checkout")
    return path.read_text("utf-8")
