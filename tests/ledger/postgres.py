"""A private PostgreSQL of the tests' own: started in a folder of its own, stopped at the end."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from needs import need


def postgres_url() -> Iterator[str]:
    """Start a server on a free port of the loopback, give its address, stop it."""
    binaries = _binaries()
    need(binaries is not None, "PostgreSQL 15 or newer")
    folder = Path(tempfile.mkdtemp(prefix="frontline-postgres-"))
    as_user: list[str] = []
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    port = _free_port()

    def run(*command: str) -> None:
        subprocess.run([*as_user, *command], check=True, capture_output=True, cwd=folder, timeout=120)

    control = f"{binaries}/pg_ctl"
    run(f"{binaries}/initdb", "-A", "trust", "-U", "postgres", "-D", f"{folder}/data", "-E", "UTF8")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1"
    run(control, "-D", f"{folder}/data", "-l", f"{folder}/log", "-w", "-o", options, "start")
    try:
        yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
    finally:
        run(control, "-D", f"{folder}/data", "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    return Path(on_path).parent if on_path else None


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
