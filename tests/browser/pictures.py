"""Pictures of the page held against kept ones, with patience for letters that another machine draws a little otherwise."""

import io
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

KEPT = Path(__file__).parent.parent / "screenshots"
BLOCK = 6
"""Pixels of a side that are one when pictures are compared: the edge of a letter is lost in them, a symbol is not."""

FARTHEST = 25
"""How far (of 255) a block may be from the kept one before it counts as another."""

MOST = 0.004
"""What part of all blocks may be others."""

MOST_NEAR = 0.22
"""What part of the blocks of one neighbourhood may be others, so that a small thing that is missing is noticed."""

NEIGHBOURHOOD = 8
COLOURS = 256


@dataclass(frozen=True)
class Difference:
    """What part of two pictures differs: of the whole, and in the neighbourhood where it is most."""

    whole: float
    nearby: float

    @property
    def shows(self) -> bool:
        """Whether a reader would see it."""
        return self.whole > MOST or self.nearby > MOST_NEAR


def difference(one: Image.Image, other: Image.Image) -> Difference:
    """Return how far two pictures of one size differ; of different sizes, wholly."""
    if one.size != other.size:
        return Difference(1, 1)
    blocks = np.abs(_blocks(one) - _blocks(other)).max(axis=2) > FARTHEST
    height, width = (size // NEIGHBOURHOOD * NEIGHBOURHOOD for size in blocks.shape)
    near = blocks[:height, :width].reshape(
        height // NEIGHBOURHOOD, NEIGHBOURHOOD, width // NEIGHBOURHOOD, NEIGHBOURHOOD
    )
    return Difference(float(blocks.mean()), float(near.mean(axis=(1, 3)).max()))


def _blocks(picture: Image.Image) -> np.ndarray:
    size = (picture.width // BLOCK, picture.height // BLOCK)
    return np.asarray(picture.convert("RGB").resize(size, Image.Resampling.BOX), dtype=np.int16)


def taken(png: bytes, width: int) -> Image.Image:
    """Return a screenshot at the width that it has on the page, in the colours that a kept one has."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    if picture.width != width:
        picture = picture.resize((width, picture.height * width // picture.width), Image.Resampling.BOX)
    return picture


def held_against(name: str, picture: Image.Image) -> Difference:
    """Return how far a picture is from the kept one; with FRONTLINE_UPDATE_SCREENSHOTS set, keep it in its place."""
    file = KEPT / f"{name}.png"
    if os.environ.get("FRONTLINE_UPDATE_SCREENSHOTS"):
        KEPT.mkdir(exist_ok=True)
        picture.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
    found = difference(picture, Image.open(file))
    if found.shows:
        (KEPT / "now").mkdir(exist_ok=True)
        picture.save(KEPT / "now" / file.name)
    return found
