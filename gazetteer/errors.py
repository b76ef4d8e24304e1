"""What can go wrong with the gazetteer's own files and with files given to it."""

from pathlib import Path


class GazetteerProblem(ValueError):
    """A file that cannot be taken: which file, which row (0: the file as a whole) and why."""

    def __init__(self, file: Path | str, reason: str, row: int = 0) -> None:
        self.file = str(file)
        self.row = row
        self.reason = reason
        where = f"{self.file}, row {row}" if row else self.file
        super().__init__(f"{where}: {reason}")
