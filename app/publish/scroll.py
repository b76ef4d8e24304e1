"""Bytes written once and read often: in memory while there are few, else in a file of no name that the system may page out."""

import mmap
from io import BytesIO
from tempfile import TemporaryFile
from typing import BinaryIO, cast

MOST_IN_MEMORY = 4_000_000


class Scroll:
    """Pieces of bytes, one after the other; `sealed` gives them back as one."""

    def __init__(self, most_in_memory: int = MOST_IN_MEMORY) -> None:
        self._most = most_in_memory
        self._paper: BinaryIO = BytesIO()
        self._is_file = False
        self.length = 0

    def write(self, piece: bytes) -> None:
        """Add a piece at the end."""
        self._paper.write(piece)
        self.length += len(piece)
        if not self._is_file and self.length > self._most:
            self._move_to_file()

    def sealed(self) -> memoryview:
        """Return all that was written."""
        if not self._is_file:
            return memoryview(cast(BytesIO, self._paper).getvalue())
        self._paper.flush()
        return memoryview(mmap.mmap(self._paper.fileno(), 0, access=mmap.ACCESS_READ))

    def _move_to_file(self) -> None:
        paper = cast(BinaryIO, TemporaryFile(prefix="frontline-"))  # noqa: SIM115 - it lives as long as what is read from it
        paper.write(cast(BytesIO, self._paper).getvalue())
        self._paper, self._is_file = paper, True
