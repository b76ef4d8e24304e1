"""The compiled gazetteer: one file of plain columns that is mapped into memory and read as it lies there."""

import json
import mmap
import os
import time
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path

MAGIC = b"frontline gazetteer 1\n"
_LONGEST_BUILD_S = 180
_BETWEEN_LOOKS_S = 0.1
_KEPT = 2  # compiled files in a directory: this one and the one before, which another process may still read

Column = bytes | array  # type: ignore[type-arg]


def pack(columns: dict[str, Column]) -> bytes:
    """Lay columns one after another behind a table of contents, each at a multiple of eight bytes."""
    contents: dict[str, tuple[int, int]] = {}
    body = bytearray()
    for name, column in columns.items():
        content = column if isinstance(column, bytes) else column.tobytes()
        contents[name] = (len(body), len(content))
        body += content + bytes(-len(content) % 8)
    table = json.dumps(contents).encode()
    head = MAGIC + len(table).to_bytes(4, "little") + table
    return head + bytes(-len(head) % 8) + bytes(body)


class Columns:
    """The columns of a packed file; numbers come as memory views, texts by their number."""

    def __init__(self, packed: memoryview, mapped: mmap.mmap | None = None) -> None:
        self._mapped = mapped
        size = int.from_bytes(packed[len(MAGIC) : len(MAGIC) + 4], "little")
        head = len(MAGIC) + 4 + size
        self._contents: dict[str, tuple[int, int]] = json.loads(bytes(packed[len(MAGIC) + 4 : head]))
        self._start = head + -head % 8
        self._body = packed[self._start :]

    def raw(self, name: str) -> memoryview:
        """Return a column as bytes."""
        start, size = self._contents[name]
        return self._body[start : start + size]

    def forget(self, name: str) -> None:
        """Give the memory of a column back to the system until it is read again."""
        if self._mapped is None or not hasattr(mmap, "MADV_DONTNEED"):
            return
        start, size = self._contents[name]
        first = -(-(self._start + start) // mmap.PAGESIZE) * mmap.PAGESIZE
        length = (self._start + start + size - first) // mmap.PAGESIZE * mmap.PAGESIZE
        if length > 0:
            self._mapped.madvise(mmap.MADV_DONTNEED, first, length)

    def integers(self, name: str) -> "memoryview[int]":
        """Return a column of 32-bit whole numbers; one of bytes is read by `raw`."""
        return self.raw(name).cast("I")

    def degrees(self, name: str) -> "memoryview[float]":
        """Return a column of floating-point numbers."""
        return self.raw(name).cast("d")

    def texts(self, name: str, encoding: str = "utf-8") -> "Texts":
        """Return a column of texts."""
        return Texts(self.raw(name), self.integers(f"{name}_starts"), encoding)


class Texts:
    """A column of texts, decoded one at a time; one that is sorted by its bytes can be searched."""

    def __init__(self, content: memoryview, starts: "memoryview[int]", encoding: str) -> None:
        self.content = content
        self.starts = starts
        self._encoding = encoding

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, number: int) -> str:
        return str(self._bytes(number), self._encoding)

    def place_of(self, text: str) -> int:
        """Return where a text stands, or would stand, in a sorted column."""
        wanted = text.encode(self._encoding, errors="replace")
        return bisect_left(range(len(self)), wanted, key=self._bytes)

    def number_of(self, text: str) -> int | None:
        """Return the number of a text in a sorted column, None where it is not there."""
        number = self.place_of(text)
        return number if number < len(self) and self[number] == text else None

    def _bytes(self, number: int) -> bytes:
        return bytes(self.content[self.starts[number] : self.starts[number + 1]])


def text_column(name: str, texts: Iterable[str], encoding: str = "utf-8") -> dict[str, Column]:
    """Lay out texts as two columns: their bytes, and where each one starts."""
    starts, content = array("I", [0]), bytearray()
    for text in texts:
        content += text.encode(encoding)
        starts.append(len(content))
    return {name: bytes(content), f"{name}_starts": starts}


def key_of(files: Iterable[Path]) -> str:
    """Return a key of the content of files; the compiled file bears it in its name."""
    digest = blake2b(digest_size=10)
    for file in files:
        digest.update(file.read_bytes() if file.exists() else b"absent")
        digest.update(b"\0")
    return digest.hexdigest()


def remembered_key_of(files: Sequence[Path], directories: Iterable[Path]) -> str:
    """Return the key of files by their paths, sizes and times of change; the content is only read when these are new."""
    digest = blake2b(digest_size=10)
    for file in files:
        try:
            known = file.stat()
        except OSError:
            continue
        digest.update(f"{file} {known.st_size} {known.st_mtime_ns}\0".encode())
    return read_or_make(f"key-{digest.hexdigest()}", directories, lambda: key_of(files).encode()).decode()


def open_or_build(key: str, directories: Iterable[Path], build: Callable[[], bytes]) -> Columns:
    """Map the compiled file of that key, built first where none of the directories has it.

    It is kept in the first directory that can be written; where none can, it lives in memory. Of several processes that
    start at once one builds and the others wait for it.
    """
    files = [directory / f"names-{key}.bin" for directory in directories]
    if columns := _first(files):
        return columns
    for file in files:
        with _turn(file) as has_turn:
            if not has_turn:
                continue
            if columns := _map(file) or (_keep(file, build()) and _map(file)) or None:
                return columns
    return Columns(memoryview(build()))


def read_or_make(name: str, directories: Iterable[Path], make: Callable[[], bytes]) -> bytes:
    """Return what a small file of that name holds, made first where none of the directories has it; `name` bears its key.

    It is kept in the first directory that can be written; where none can, it is made in each process.
    """
    directories = list(directories)
    held = read(name, directories)
    if held is None:
        held = make()
        keep(name, directories, held)
    return held


def read(name: str, directories: Iterable[Path]) -> bytes | None:
    """Return what the first whole file of that name holds, None where no directory has one."""
    for directory in directories:
        try:
            held = (directory / f"{name}.bin").read_bytes()
        except OSError:
            continue
        if held.startswith(MAGIC) and held.endswith(MAGIC):
            return held[len(MAGIC) : -len(MAGIC)]
    return None


def keep(name: str, directories: Iterable[Path], made: bytes) -> None:
    """Keep it in a file of that name in the first directory that can be written, if any can."""
    any(_keep(directory / f"{name}.bin", MAGIC + made + MAGIC) for directory in directories)


def _first(files: Iterable[Path]) -> Columns | None:
    """Map the first file that there is."""
    return next((columns for file in files if (columns := _map(file))), None)


@contextmanager
def _turn(file: Path) -> Iterator[bool]:
    """Wait until no other process builds the file; tell whether its directory can be written at all."""
    lock = file.with_suffix(".lock")
    deadline = time.monotonic() + _LONGEST_BUILD_S
    while True:
        try:
            lock.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            break
        except FileExistsError:
            if file.exists() or time.monotonic() > deadline or _is_left_behind(lock):
                break
            time.sleep(_BETWEEN_LOOKS_S)
        except OSError:
            yield False
            return
    try:
        yield True
    finally:
        lock.unlink(missing_ok=True)


def _is_left_behind(lock: Path) -> bool:
    """Tell whether the process that took its turn must have ended without giving it back."""
    try:
        return time.time() - lock.stat().st_mtime > _LONGEST_BUILD_S
    except OSError:
        return False


def _map(file: Path) -> Columns | None:
    """Map a compiled file, unless it is absent or no file of ours."""
    try:
        with file.open("rb") as handle:
            mapped = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # absent, unreadable or empty
        return None
    if mapped[: len(MAGIC)] != MAGIC:
        mapped.close()
        return None
    return Columns(memoryview(mapped), mapped)


def _keep(file: Path, packed: bytes) -> bool:
    """Write a file whole or not at all, so that two processes may build at once; tell whether it could be written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        import tempfile  # only who builds needs it

        handle, unfinished = tempfile.mkstemp(dir=file.parent, prefix=file.stem, suffix=".part")
        with os.fdopen(handle, "wb") as stream:
            stream.write(packed)
        Path(unfinished).chmod(0o644)
        Path(unfinished).replace(file)
        _forget_older(file)
    except OSError:
        return False
    return True


def _forget_older(newest: Path) -> None:
    """Remove compiled files of its sort that newer data have replaced."""
    sort = newest.stem.partition("-")[0]
    compiled = sorted(
        newest.parent.glob(f"{sort}-*.bin"), key=lambda file: file.stat().st_mtime_ns, reverse=True
    )
    for file in compiled[_KEPT:]:
        file.unlink(missing_ok=True)
