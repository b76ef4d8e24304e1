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

ROOT = Path(__file__).parent.parent


@contextmanager
def running(database_url: str) -> Iterator[str]:
    """Serve a ledger while the block runs, and give the address."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "app.main:create_app", "--factory"]
    options = ["--port", str(port), "--log-level", "warning"]
    env = os.environ | {"FRONTLINE_DATABASE_URL": database_url}
    with subprocess.Popen([*command, *options], env=env, cwd=ROOT) as server:
        try:
            _wait_for(f"http://127.0.0.1:{port}/healthz", server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


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
