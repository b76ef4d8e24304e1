"""Shares: a shared total split evenly over its named places, so that nothing is lost or invented."""

from collections.abc import Sequence


def split(total: int, codes: Sequence[str]) -> dict[str, int]:
    """Split a total evenly over the places; what does not divide goes, one each, to the first codes in order.

    >>> split(59, ["UA14E", "UA14A", "UA14C", "UA14B", "UA14D"])
    {'UA14A': 12, 'UA14B': 12, 'UA14C': 12, 'UA14D': 12, 'UA14E': 11}
    """
    each, left = divmod(total, len(codes))
    return {code: each + (rank < left) for rank, code in enumerate(sorted(codes))}
