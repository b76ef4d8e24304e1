"""A private PostgreSQL of the tests' own: started in a folder of its own, stopped at the end."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from needs import need


class Server:
    """A server on a free port of the loopback."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._control = f"{binaries}/pg_ctl"
        self._folder = folder
        self._port = _free_port()
        self._made = 0
        # the server refuses to run as root
        self._as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        self.url = f"postgresql://postgres@127.0.0.1:{self._port}/postgres"
        self._run(f"{binaries}/initdb", "-A", "trust", "-U", "postgres", "-D", f"{folder}/data", "-E", "UTF8")

    def start(self) -> None:
        options = f"-p {self._port} -k {self._folder} -c listen_addresses=127.0.0.1"
        data, log = f"{self._folder}/data", f"{self._folder}/log"
        self._run(self._control, "-D", data, "-l", log, "-w", "-o", options, "start")

    def stop(self) -> None:
        self._run(self._control, "-D", f"{self._folder}/data", "-w", "-m", "immediate", "stop")

    def crash(self) -> None:
        """Stop it without a word to anyone, and start it again."""
        self.stop()
        self.start()

    def fresh(self) -> str:
        """Make a database, and return its URL."""
        self._made += 1
        return self.database(f"made{self._made}")

    def database(self, name: str) -> str:
        import psycopg

        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.url.rsplit("/", 1)[0] + f"/{name}"

    def _run(self, *command: str) -> None:
        subprocess.run(
            [*self._as_user, *command], check=True, capture_output=True, cwd=self._folder, timeout=120
        )


@contextmanager
def server() -> Iterator[Server]:
    """Start a server, and stop it."""
    binaries = _binaries()
    need(binaries is not None, "PostgreSQL 15 or newer")
    assert binaries
    folder = Path(tempfile.mkdtemp(prefix="frontline-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    running = Server(binaries, folder)
    running.start()
    try:
        yield running
    finally:
        running.stop()
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
