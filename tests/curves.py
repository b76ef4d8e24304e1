"""Made-up fronts whose true line is known: a wavy curve, and the places that reports would name along it."""

from dataclasses import dataclass, replace

import numpy as np
import shapely

from app.fronts.curve import Numbers
from app.fronts.method import METHOD, Method
from app.fronts.strays import strays
from app.fronts.support import Support
from app.fronts.trace import Refused, Trace, trace

SILENT_KM = (180.0, 220.0)
LENGTH_KM = 400.0
DIRECTION_KM = 50.0


@dataclass(frozen=True)
class Known:
    """A front of 400 km, its occupied side to the left of travel, and the places named along it, by direction."""

    truth: shapely.LineString
    supports: list[Support]
    directions: dict[str, str]


def known(
    seed: int,
    count: int = 80,
    amplitude_km: float = 10,
    wave_km: float = 60,
    homonyms: float = 0.05,
    turn: float = -2.0,
    silent_km: tuple[float, float] = SILENT_KM,
    bend: float = 0.0,
    scatter_km: float = 1.9,
    uneven: float = 0.0,
) -> Known:
    """Return a wavy front; "near" places lie 1 km before it, a quarter "towards" 2.5 km, some are wrong by up to 120 km.

    It turns to the right by `bend` in its middle, as a front does that runs south and then west. An `uneven` one has waves of
    12 to 150 km, the long ones higher by that power of their length.
    """
    random = np.random.default_rng(seed)
    middle, heading = middle_of(bend)
    lengths, heights, phases = waves(seed, amplitude_km, wave_km, uneven)

    def wave(along: Numbers) -> Numbers:
        aside = np.sin(2 * np.pi * along[:, None] / lengths + phases) @ heights
        turned = np.interp(along, *heading)
        points = np.column_stack([np.interp(along, heading[0], middle[:, axis]) for axis in (0, 1)])
        return points + aside[:, None] * np.column_stack([np.sin(turned), np.cos(turned)])

    along = random.uniform(0, LENGTH_KM - (silent_km[1] - silent_km[0]), count)
    along = np.where(along > silent_km[0], along + silent_km[1] - silent_km[0], along)
    steps = wave(along + 0.1) - wave(along - 0.1)
    left = np.column_stack([-steps[:, 1], steps[:, 0]]) / np.hypot(*steps.T)[:, None]
    is_towards = random.random(count) < 0.25
    before = random.normal(np.where(is_towards, 2.5, 1.0), scatter_km)
    places = wave(along) - left * before[:, None]
    is_wrong = random.random(count) < homonyms
    places = places + np.where(is_wrong[:, None], random.uniform(-120, 120, (count, 2)), 0.0)
    rotation = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    shifts = np.where(is_towards, METHOD.towards_shift_km, METHOD.near_shift_km)
    supports = [
        Support(f"p{n:03}", float(x), float(y), 1.0, float(shift))
        for n, ((x, y), shift) in enumerate(zip(places @ rotation, shifts, strict=True))
    ]
    directions = {s.code: f"d{int(a // DIRECTION_KM)}" for s, a in zip(supports, along, strict=True)}
    return Known(
        shapely.LineString(wave(np.arange(0, LENGTH_KM + 0.5, 0.5)) @ rotation), supports, directions
    )


def waves(seed: int, amplitude_km: float, wave_km: float, uneven: float) -> tuple[Numbers, Numbers, Numbers]:
    """Return the lengths, heights and phases of a front's waves: of one, or of fourteen drawn at random if it is uneven."""
    if not uneven:
        return np.array([wave_km]), np.array([amplitude_km]), np.zeros(1)
    random = np.random.default_rng((seed, 1))
    lengths = np.geomspace(12, 150, 14)
    heights = np.abs(random.normal(1.0, 0.4, 14)) * lengths**uneven
    return lengths, heights * amplitude_km / np.hypot.reduce(heights), random.uniform(0, 2 * np.pi, 14)


def middle_of(bend: float) -> tuple[Numbers, tuple[Numbers, Numbers]]:
    """Return a line of the front's length that turns to the right in its middle, and how far it has turned where."""
    along = np.linspace(-1.0, LENGTH_KM + 1.0, 2 * int(LENGTH_KM) + 5)
    turned = bend * np.clip((along / LENGTH_KM - 0.4) / 0.2, 0.0, 1.0)
    steps = np.column_stack([np.cos(turned), -np.sin(turned)]) * (along[1] - along[0])
    return np.cumsum(steps, axis=0) - steps[0] + (along[0], 0.0), (along, turned)


def moved(supports: list[Support], east_km: float, north_km: float) -> list[Support]:
    """Return the same places elsewhere."""
    return [replace(s, x=s.x + east_km, y=s.y + north_km) for s in supports]


def ours(made: Known, method: Method = METHOD) -> tuple[list[Trace], list[Refused]]:
    """Return the line through a made-up front, strays left out, as it is estimated for a day."""
    left_out = strays(made.supports, made.directions, method)
    return trace([s for s in made.supports if s.code not in left_out], method)


def misses_km(lines: list[shapely.LineString], truth: shapely.LineString) -> Numbers:
    """Return how far each kilometre of the lines is from the truth."""
    points = [line.interpolate(km) for line in lines for km in np.arange(0, line.length, 1.0)]
    return np.array([truth.distance(point) for point in points])
