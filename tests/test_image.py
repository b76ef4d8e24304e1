"""The Dockerfile's steps, run in a clean folder: no engine builds the image here, so its commands are what can be tested."""

import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
IGNORED = (ROOT / ".dockerignore").read_text("utf-8").split()


def instructions(word: str, stage: int) -> list[str]:
    """Return the arguments of one instruction in the given build stage (0 or 1)."""
    text = DOCKERFILE.replace("\\\n", " ")
    parts = re.split(r"^FROM .*$", text, flags=re.MULTILINE)[1:]
    return [line.split(" ", 1)[1] for line in parts[stage].splitlines() if line.startswith(word + " ")]


def tracked(path: str) -> list[str]:
    listing = subprocess.run(["git", "ls-files", path], cwd=ROOT, capture_output=True, text=True, check=True)
    return listing.stdout.split("\n")[:-1]


def copy_context(folder: Path) -> None:
    """Copy what the build stage copies, as git tracks it and .dockerignore leaves it."""
    for arguments in instructions("COPY", 0):
        *sources, target = arguments.split()
        for source in sources:
            for file in tracked(source):
                if any(file.startswith(pattern + "/") for pattern in IGNORED):
                    continue
                place = folder / file if target != "./" else folder / Path(file).name
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / file, place)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(url: str, seconds: float) -> bool:
    stop = time.monotonic() + seconds
    while time.monotonic() < stop:
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                return bool(answer.status == 200)
        except OSError:
            time.sleep(0.2)
    return False


def test_no_step_needs_what_the_context_leaves_out() -> None:
    for arguments in instructions("COPY", 0):
        for source in arguments.split()[:-1]:
            assert tracked(source), f"the Dockerfile copies {source}, which git does not track"


def test_the_image_runs_as_a_plain_user_and_is_watched() -> None:
    assert instructions("USER", 1) == ["frontline"]
    assert instructions("HEALTHCHECK", 1)


@pytest.mark.timeout(900)
def test_build_steps_make_a_service_that_runs_with_nothing_writable(tmp_path: Path) -> None:
    source, venv, var = tmp_path / "srv/frontline", tmp_path / "opt/frontline", tmp_path / "srv/var"
    for folder in (source, var):
        folder.mkdir(parents=True)
    copy_context(source)
    make = next(step for step in instructions("RUN", 0) if step.startswith("make "))
    clean = {
        "PATH": f"{Path(sys.executable).resolve().parent}:/usr/local/bin:/usr/bin:/bin",
        "HOME": str(tmp_path / "home"),
    }
    passed_on = {
        key: value for key, value in os.environ.items() if key.startswith(("PIP_", "SSL_", "REQUESTS_"))
    }
    command = [*shlex.split(make.replace("/opt/frontline", str(venv))), f"PYTHON={sys.executable}"]
    subprocess.run(command, cwd=source, env=clean | passed_on, check=True, timeout=800)
    for folder in (source, venv):
        subprocess.run(["chmod", "-R", "a-w,a+rX", str(folder)], check=True)
    port = free_port()
    start = [str(venv / "bin/frontline"), "serve", "--port", str(port)]
    server = subprocess.Popen(
        with_nothing_writable(start, [source, venv]),
        cwd=var,
        env=clean
        | {"FRONTLINE_DATABASE_URL": f"sqlite:///{var}/frontline.sqlite", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    try:
        assert answers(f"http://127.0.0.1:{port}/healthz", 30)
        assert answers(f"http://127.0.0.1:{port}/", 5)
        assert (var / "frontline.sqlite").exists()
    finally:
        server.terminate()
        server.wait(10)


def with_nothing_writable(command: list[str], folders: list[Path]) -> list[str]:
    """Return the command run over read-only mounts where the tests run as root, for whom no mode bit is read-only."""
    if os.getuid() != 0:
        return command
    mounts = " && ".join(
        f"mount --bind {folder} {folder} && mount -o remount,ro,bind {folder}"
        for folder in map(shlex.quote, map(str, folders))
    )
    return ["unshare", "-m", "sh", "-c", f"{mounts} && exec {shlex.join(command)}"]
