"""The figures of the contact line's method, in one place; they are published with every line."""

from dataclasses import dataclass

VERSION = "1"
NOTE = "estimate from reports, not a claim of control"


@dataclass(frozen=True, slots=True)
class Method:
    """Lengths in kilometres, times in days. Changed only where a benchmark says so."""

    days: int = 42
    half_life_days: float = 14.0
    most_votes: float = 2.0
    far_km: float = 45.0
    far_radii: float = 2.5
    lonely_km: float = 22.0
    extend_km: float = 25.0
    step_km: float = 1.0
    rounds: int = 12
    widest_km: float = 30.0
    width_km: float = 12.0
    calmer_width_km: float = 18.0  # for a line that crosses itself
    plain_rounds: int = 3  # before outliers are weighed down
    cut_mads: float = 4.0
    cut_km: float = 9.0
    near_shift_km: float = 1.0  # the line lies this far beyond a place that is named as near
    towards_shift_km: float = 2.4
    length_km: float = 6.0
    amplitude_km: float = 4.0
    noise_km: float = 2.0
    freedom: float = 4.0  # of Student's t
    reweightings: int = 5
    gap_km: float = 18.0
    fewest_places: int = 3
    shortest_km: float = 6.0
    band_km: float = 3.5
    band_growth: float = 0.6
    widest_band_km: float = 10.0
    solid_km: float = 6.0
    border_km: float = 10.0
    fewest_covered_days: int = 4  # of the last 14
    old_days: int = 21


METHOD = Method()
