"""How far the line runs from the curve: a robust Gaussian process of the offset along the arc."""

from dataclasses import dataclass

import numpy as np

from app.fronts.curve import Numbers
from app.fronts.method import Method


@dataclass(frozen=True, slots=True, eq=False)
class Offsets:
    """What was learnt of the offset: where, and how much each place pulls."""

    arc: Numbers
    pull: Numbers
    mean: float
    method: Method

    def at(self, arc: Numbers) -> Numbers:
        """Return the offset in kilometres, positive to the left, at these arc lengths."""
        return self.mean + _kernel(arc, self.arc, self.method) @ self.pull


def fit_offsets(arc: Numbers, told: Numbers, weights: Numbers, method: Method) -> Offsets:
    """Fit the offset; places that disagree with their neighbours lose weight (Student's t)."""
    mean = _weighted_median(told, weights)
    noise: Numbers = np.asarray(method.noise_km**2 / weights)
    kernel = _kernel(arc, arc, method)
    doubt: Numbers = np.ones_like(told)
    pull: Numbers = np.zeros_like(told)
    for _ in range(method.reweightings + 1):
        pull = np.asarray(np.linalg.solve(kernel + np.diag(noise * doubt), told - mean), dtype=np.float64)
        missed = told - mean - kernel @ pull
        doubt = (method.freedom + missed**2 / noise) / (method.freedom + 1)
    return Offsets(arc, pull, mean, method)


def _kernel(left: Numbers, right: Numbers, method: Method) -> Numbers:
    apart = (left[:, None] - right[None, :]) / method.length_km
    return np.asarray(method.amplitude_km**2 * np.exp(-0.5 * np.square(apart)))


def _weighted_median(values: Numbers, weights: Numbers) -> float:
    order = np.argsort(values, kind="stable")
    total = np.cumsum(weights[order])
    return float(values[order][int(np.searchsorted(total, total[-1] / 2))])
