"""Claims put together by day: what one voice tells of the same area, or of the same places together."""

from collections.abc import Callable, Iterator, Sequence

from app.model import Claim, Scope, Status
from app.publish.chart import Chart
from app.publish.columns import Row, Voice
from app.reconcile.placing import PRECEDENCE
from gazetteer.place import COUNTRY

Codes = tuple[str, ...]


def place_codes(claim: Claim) -> Codes:
    """Return the codes of a claim's places, sorted."""
    return tuple(sorted({place.code for place in claim.places}))


def area_codes(claim: Claim) -> Codes:
    """Return the codes of a claim's places, else what it is told for: its direction or the area named around."""
    around = claim.direction or claim.within
    return place_codes(claim) or ((around,) if around else ())


def is_area_claim(claim: Claim, chart: Chart) -> bool:
    """Tell whether a claim is drawn as a surface: told of what has no point, but an outline."""
    return any(
        code != COUNTRY and not chart.position(code) and chart.outline(code) for code in area_codes(claim)
    )


def is_told_together(claim: Claim, chart: Chart) -> bool:
    """Tell whether one number is told for several places that are drawn as points."""
    several = claim.scope is Scope.SHARED and len(place_codes(claim)) > 1
    return several and bool(claim.count.best or claim.count.low) and not is_area_claim(claim, chart)


def by_day(
    claims: Sequence[Claim], key: Callable[[Claim], Codes], is_contained: Callable[[Claim], bool]
) -> Iterator[tuple[Codes, Voice, list[Claim]]]:
    """Give what each voice tells of the same places on a day; parts of a larger number only where nothing else is told."""
    groups: dict[tuple[object, Codes, Voice], list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.window.day, claim.id)):
        voice = Voice(claim.kind, claim.side, claim.claimant)
        groups.setdefault((claim.window.day, key(claim), voice), []).append(claim)
    for (_, codes, voice), own in groups.items():
        yield codes, voice, [claim for claim in own if not is_contained(claim)] or own


def claimed(claims: Sequence[Claim], note: int | str = 0, is_part: bool = False) -> Row:
    """Return what some claims tell together: low and best add, high is open if any is."""
    counts = [claim.count for claim in claims]
    highs = [0 if count.status is Status.ZERO else count.high for count in counts]
    return Row(
        day=claims[0].window.day,
        low=sum(count.low for count in counts),
        told=sum(count.low if count.best is None else count.best for count in counts),
        high=None if None in highs else sum(high or 0 for high in highs),
        share=0,
        status=min((count.status for count in counts), key=PRECEDENCE.index),
        is_shared=False,
        claims=len(claims),
        note=note,
        is_part=is_part,
    )
