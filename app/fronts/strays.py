"""Strays: places too far from all others, or from their own direction, to support the line; mostly namesakes."""

from collections.abc import Mapping, Sequence

import numpy as np

from app.fronts.method import Method
from app.fronts.support import Support


def strays(used: Sequence[Support], directions: Mapping[str, str], method: Method) -> dict[str, str]:
    """Return the places far from all others, by code, with the reason."""
    if len(used) < 3:
        return {}
    places = np.array([(each.x, each.y) for each in used])
    apart = np.hypot(*(places[:, None, :] - places[None, :, :]).transpose(2, 0, 1))
    found = {
        support.code: "far_from_other_places"
        for support, away in zip(used, np.sort(apart, axis=1)[:, 2], strict=True)
        if away > method.lonely_km
    }
    weights = np.array([each.weight for each in used])
    for direction in sorted({directions[each.code] for each in used}):
        members = [number for number, each in enumerate(used) if directions[each.code] == direction]
        own = apart[np.ix_(members, members)]
        away = own[int((own @ weights[members]).argmin())]
        limit = max(method.far_km, method.far_radii * float(np.median(away)))
        beyond = (used[n].code for n, far in zip(members, away, strict=True) if far > limit)
        found.update(dict.fromkeys(beyond, "far_from_its_direction"))
    return found
