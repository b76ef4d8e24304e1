"""How wide a text is in the letters of pictures, and what of it fits on a line."""

from bisect import bisect
from collections.abc import Callable

from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextToPath

Measure = Callable[[str], float]
"""From a text to its width in pixels."""

PATHS = TextToPath()


def measure(font: FontProperties, size: float) -> Measure:
    """Return what measures texts in a font of so many pixels, by its advance widths."""
    sized = font.copy()
    sized.set_size(size)
    return lambda text: float(PATHS.get_text_width_height_descent(text, sized, ismath=False)[0])


def cut(text: str, room: float, width: Measure) -> str:
    """Return a text that fits on one line, cut behind a word."""
    if width(text) <= room:
        return text
    words = text.split()
    fitting = bisect(range(1, len(words)), room, key=lambda count: width(_begun(words, count)))
    return _begun(words, fitting)


def _begun(words: list[str], count: int) -> str:
    return f"{' '.join(words[:count]).rstrip(' ,;·(')} …" if count else "…"


def folded(text: str, room: float, most: int, width: Measure) -> list[str]:
    """Return a text in so many lines at most, the last one cut."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        fitting = bisect(range(1, len(words) + 1), room, key=lambda count: width(" ".join(words[:count])))
        lines.append(" ".join(words[: max(1, fitting)]))
        words = words[max(1, fitting) :]
    return [*lines, cut(" ".join(words), room, width)] if words else lines
