"""The figures of the contact line's method, in one place; they are published with every line."""

from dataclasses import dataclass

VERSION = "4"
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
    coarse_step_km: float = 2.5  # of the curve, in all rounds but the last
    rounds: int = 12
    widest_km: float = 30.0
    width_km: float = 12.0
    calmer_width_km: float = 18.0  # for a line that crosses itself
    refits: int = 2  # the line, smoothed, becomes the curve of the next fit
    refit_width_km: float = 10.0
    doubted_km: float = 8.0  # so far from the line a place loses its say in the next fit
    deaf_km: float = 14.0  # from here on it has none
    plain_rounds: int = 3  # before outliers are weighed down
    cut_mads: float = 4.0
    cut_km: float = 9.0
    near_shift_km: float = 1.0  # the line lies this far beyond a place that is named as near
    towards_shift_km: float = 2.4
    length_km: float = 15.0  # of the offset's kernel
    amplitude_km: float = 4.0
    noise_km: float = 2.5
    freedom: float = 4.0  # of Student's t
    reweightings: int = 5
    loop_km: float = 30.0  # a loop up to so long is a slip of the fit, and cut off
    gap_km: float = 18.0
    fewest_places: int = 3
    shortest_km: float = 6.0
    band_spreads: float = 1.9  # half the band, in standard deviations
    least_spread_km: float = 1.2  # neighbouring villages err together
    widest_band_km: float = 10.0
    band_holds: float = 0.95  # of the line's kilometres, those with the true line within the band
    solid_km: float = 6.0
    border_km: float = 10.0
    fewest_covered_days: int = 4  # of the recent ones
    recent_days: int = 14
    old_days: int = 21
    analyst_fresh_days: int = 30  # so long an analyst's line stands for the estimate
    analyst_ignored_days: int = 180
    analyst_reach_km: float = 20.0
    analyst_step_km: float = 4.0
    analyst_noise_km: float = 1.0
    analyst_old_noise_km: float = 3.0


METHOD = Method()
