"""Claims for people: each claim of a text with its sentences, number and places marked, and the rules that decided."""

from app.claimants import known as known_claimant
from app.claimants import of_source
from app.model import Briefing, Claim, Reading, Resolution, Span, Status
from gazetteer.index import Gazetteer

NUMBER, PLACE, WINDOW = "bold red", "bold cyan", "green"


def show(briefing: Briefing, reading: Reading, gazetteer: Gazetteer) -> str:
    """Return the claims of a reading as lines with rich markup; foreign text is escaped."""
    head = f"[bold]{escape(briefing.title or briefing.source)}[/] · {briefing.published_at:%Y-%m-%d %H:%M %Z}"
    claims = [_claim(claim, briefing, reading, gazetteer) for claim in reading.claims]
    unsure = [_unsure(resolution, gazetteer) for resolution in reading.resolutions if not resolution.code]
    parts = [head, *(claims or ["No claims."])]
    if unsure:
        parts.append("[bold]Undecided names[/]\n" + "\n".join(unsure))
    return "\n\n".join(parts)


def escape(text: str) -> str:
    """Return foreign text so that rich shows it as it is."""
    return text.replace("\\", "\\\\").replace("[", "\\[")


def _claim(claim: Claim, briefing: Briefing, reading: Reading, gazetteer: Gazetteer) -> str:
    source = of_source(briefing.source)
    claimant = known_claimant(claim.claimant) or (source if source.id == claim.claimant else None)
    said_by = claimant.name_en if claimant is not None else claim.claimant
    window = claim.window
    days = f"{window.day}" if window.start == window.stop else f"{window.start} to {window.stop}"
    lines = [
        f"[bold]{claim.id}  {claim.kind.value}  {count(claim)}[/]  ({claim.side.value}, {claim.scope.value})",
        f"   where    {escape(_where(claim, gazetteer))}",
        f"   when     {days} ({window.kind.value}{': ' + escape(window.told) if window.told else ''})",
        f"   says     {escape(said_by)}",
    ]
    if claim.relation is not None:
        lines.append(f"   relation {claim.relation.value} {claim.related}")
    lines.append(f"   rules    {', '.join([*claim.rules, *_place_rules(claim, reading)])}")
    return "\n".join([*lines, *(f"   “{_quote(span, claim, briefing)}”" for span in claim.quotes)])


def count(claim: Claim) -> str:
    """Return the reported count as people write it."""
    reported = claim.count
    if reported.status is Status.ZERO:
        return "none"
    if reported.status is Status.UNNUMBERED:
        return "some, no number told"
    if reported.low == reported.high:
        return str(reported.low)
    until = "more" if reported.high is None else str(reported.high)
    return (
        f"{reported.low} to {until} (“{escape(reported.hedge)}”)"
        if reported.hedge
        else f"{reported.low} to {until}"
    )


def _where(claim: Claim, gazetteer: Gazetteer) -> str:
    named = [
        f"{_name(place.code, gazetteer)} ({place.precision.value}, {place.naming.value})"
        for place in claim.places
    ]
    around = [_name(code, gazetteer) for code in (claim.direction, claim.within) if code]
    if not named and not around:
        return "the whole front"
    return "; ".join(named) + (f" — {', '.join(around)}" if around else "")


def _name(code: str, gazetteer: Gazetteer) -> str:
    place = gazetteer.get(code)
    return f"{place.name_en} [{code}]" if place is not None else code


def _place_rules(claim: Claim, reading: Reading) -> list[str]:
    spans = {place.span for place in claim.places}
    return [f"{r.mention.surface}: {r.rule}" for r in reading.resolutions if r.mention.span in spans]


def _quote(span: Span, claim: Claim, briefing: Briefing) -> str:
    """Return a sentence with the number and places of its claim marked."""
    marks = {place.span: PLACE for place in claim.places}
    if claim.number is not None:
        marks[claim.number] = NUMBER
    inside = sorted(
        (mark.start, mark.stop, style)
        for mark, style in marks.items()
        if span.start <= mark.start < span.stop
    )
    pieces, at = [], span.start
    for start, stop, style in inside:
        if start < at:
            continue
        pieces.append(f"{escape(briefing.text[at:start])}[{style}]{escape(briefing.text[start:stop])}[/]")
        at = stop
    return "".join(pieces) + escape(briefing.text[at : span.stop])


def _unsure(resolution: Resolution, gazetteer: Gazetteer) -> str:
    candidates = len(resolution.mention.candidates)
    area = _name(resolution.sure_area, gazetteer)
    return f"   {escape(resolution.mention.surface)}: {candidates} places bear the name, all in {escape(area)} ({resolution.rule})"
