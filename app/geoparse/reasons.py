"""Reasons for people: what spoke for each place that bears a name, the lead of the best, and what was made of it."""

from collections.abc import Iterator

from app.geoparse.resolve import MARGIN
from app.model import Reason, Resolution
from gazetteer.index import Gazetteer


def lead(resolution: Resolution) -> int | None:
    """Return by how many points the best candidate leads the second, None where nothing was weighed."""
    if len(resolution.reasons) < 2:
        return None
    best, second = resolution.reasons[:2]
    return best.points - second.points


def reasons(resolution: Resolution, gazetteer: Gazetteer) -> Iterator[str]:
    """Give a resolution in lines: the mention with its outcome, then its best candidates with their terms."""
    number = len(resolution.mention.candidates)
    called = f"{number} places bear the name" if number != 1 else "one place bears the name"
    outcome = (
        f"{full_name(resolution.code, gazetteer)} by {resolution.rule}" if resolution.code else "ambiguous"
    )
    span = resolution.mention.span
    yield f"{resolution.mention.surface} [{span.start}:{span.stop}]: {outcome}; {called}"
    ahead = lead(resolution)
    if ahead is not None:
        context = ", ".join(full_name(code, gazetteer) for code in resolution.context)
        yield f"   read under {context or 'no region or direction'}; the best leads by {ahead}, {MARGIN} are needed"
    for reason in resolution.reasons:
        yield f"   {reason.points:4}  {full_name(reason.code, gazetteer)}: {terms(reason)}"
    if not resolution.code:
        yield f"   counted at {full_name(resolution.sure_area, gazetteer)}, which all likely ones share"


def terms(reason: Reason) -> str:
    """Return what speaks for a place, and against it."""
    return ", ".join(f"{name} {points:+}" for name, points in reason.terms) or "nothing"


def full_name(code: str, gazetteer: Gazetteer) -> str:
    """Return the name of a place with the hromada, raion and oblast around it, and its code."""
    place = gazetteer.get(code)
    if place is None:
        direction = gazetteer.directions.get(code)
        return (
            f"{direction.name_en} [{code}]"
            if direction is not None
            else ("Ukraine" if code == "UA" else code)
        )
    around = (
        gazetteer.get(each) for each in (place.hromada, place.raion, place.oblast) if each and each != code
    )
    return f"{', '.join([place.name_en, *(each.name_en for each in around if each)])} [{code}]"
