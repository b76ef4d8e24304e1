"""How far the line runs from the curve, and how sure that is: a robust Gaussian process of the offset along the arc."""

from dataclasses import dataclass

import numpy as np

from app.fronts.curve import Numbers
from app.fronts.method import Method

SUPPOSED = 8
"""What is supposed of the scatter weighs as much as so many places."""


@dataclass(frozen=True, slots=True, eq=False)
class Offsets:
    """What was learnt of the offset: where, how much each place pulls, and how much it takes away from the doubt."""

    arc: Numbers
    pull: Numbers
    sure: Numbers
    mean: float
    method: Method

    def at(self, arc: Numbers) -> Numbers:
        """Return the offset in kilometres, positive to the left, at these arc lengths."""
        return self.mean + _kernel(arc, self.arc, self.method) @ self.pull

    def spread_km(self, arc: Numbers) -> Numbers:
        """Return the standard deviation of the offset at these arc lengths."""
        near = _kernel(arc, self.arc, self.method)
        known = np.einsum("ij,ij->i", near @ self.sure, near)
        spread: Numbers = np.sqrt(np.maximum(self.method.amplitude_km**2 - known, 0.0))
        return spread


def fit_offsets(arc: Numbers, told: Numbers, weights: Numbers, method: Method) -> Offsets:
    """Fit the offset; places that disagree with their neighbours lose weight (Student's t).

    The doubt is that of places which scatter as much as these do around the fitted offset.
    """
    mean = _weighted_median(told, weights)
    noise: Numbers = np.asarray(method.noise_km**2 / weights)
    kernel = _kernel(arc, arc, method)
    doubted = noise
    for _ in range(method.reweightings + 1):
        pull = np.asarray(np.linalg.solve(kernel + np.diag(doubted), told - mean), dtype=np.float64)
        missed = told - mean - kernel @ pull
        used, doubted = doubted, noise * (method.freedom + missed**2 / noise) / (method.freedom + 1)
    scatter = _scatter(kernel, used, missed)
    sure = np.asarray(np.linalg.inv(kernel + np.diag(used * scatter)), dtype=np.float64)
    return Offsets(arc, pull, sure, mean, method)


def _scatter(kernel: Numbers, noise: Numbers, missed: Numbers) -> float:
    """Return how many times the variance of the places is what was supposed, freedom used up by the fit allowed for.

    Few places that happen to agree say little of how places scatter.
    """
    if len(missed) < 2:
        return 1.0
    fitted = float(np.trace(np.linalg.solve(kernel + np.diag(noise), kernel))) / len(missed)
    found = float(np.mean(missed**2 / noise)) / max(1.0 - fitted, 0.1)
    return (len(missed) * found + SUPPOSED) / (len(missed) + SUPPOSED)


def _kernel(left: Numbers, right: Numbers, method: Method) -> Numbers:
    """Tell how much the offsets at two places have in common (Matern, smoothness 5/2)."""
    apart = np.sqrt(5.0) * np.abs(left[:, None] - right[None, :]) / method.length_km
    return np.asarray(method.amplitude_km**2 * (1.0 + apart + apart**2 / 3.0) * np.exp(-apart))


def _weighted_median(values: Numbers, weights: Numbers) -> float:
    order = np.argsort(values, kind="stable")
    total = np.cumsum(weights[order])
    return float(values[order][int(np.searchsorted(total, total[-1] / 2))])
