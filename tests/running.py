"""A server of a test's own, in a process of its own: clients written in C keep Python waiting while they ask."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from fastapi import FastAPI

from app.main import PAUSE, application
from app.service import open_service
from app.settings import Settings

ROOT = Path(__file__).parent.parent


@contextmanager
def running(database_url: str, warms: bool = True) -> Iterator[str]:
    """Serve a ledger while the block runs, and give the address; unless it `warms`, a layer is made when it is asked for."""
    port = free_port()
    factory = "app.main:create_app" if warms else "running:unwarmed"
    command = [sys.executable, "-m", "uvicorn", factory, "--factory", "--app-dir", str(ROOT / "tests")]
    options = ["--port", str(port), "--log-level", "warning"]
    env = os.environ | {"FRONTLINE_DATABASE_URL": database_url}
    with subprocess.Popen([*command, *options], env=env, cwd=ROOT) as server:
        try:
            _wait_for(f"http://127.0.0.1:{port}/healthz", server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def unwarmed() -> FastAPI:
    """Return the application of the settings, which makes nothing before it is asked."""
    return application(open_service(Settings()), PAUSE)


def free_port() -> int:
    """Return a port of the loopback that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert server.poll() is None, "the server ended"
        try:
            httpx.get(url, timeout=5)
            return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(f"{url} does not answer")
