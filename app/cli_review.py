"""`frontline review`: names that no rule could settle, listed, shown, decided and undone."""

import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from app.cli_options import say

Json = dict[str, Any]
review_app = typer.Typer(
    name="review", help="Settle the place names that no rule could settle.", no_args_is_help=True
)
FormOption = Annotated[str, typer.Option("--as", metavar="people|json", help="How to print.")]
MentionArgument = Annotated[str, typer.Argument(metavar="ID", help="The mention's id, as `list` gives it.")]


@review_app.command("list")
def list_mentions(
    briefing: Annotated[str, typer.Option(metavar="ID", help="Only in this briefing.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Also names that no claim rests on.")] = False,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1, max=10_000)] = 50,
    form: FormOption = "people",
) -> None:
    """List the ambiguous names in the briefings that hold, newest first, with their sentences."""
    from app.errors import NotFound
    from app.ledger.decisions import Wanted
    from app.publish.mentions import listed
    from app.service import open_service
    from app.settings import Settings

    _check(form)
    service = open_service(Settings())
    if briefing and not service.ledger.has(briefing):
        raise NotFound(f"no briefing bears the id '{briefing}'")
    wanted = Wanted(briefing, ambiguous=True, in_claims=not everything)
    found = service.ledger.decisions.mentions(wanted, limit + 1)
    rows = listed(service, found[:limit], True)
    _print(rows, form, (line for row in rows for line in _short(row)))
    if not rows:
        resting = "" if everything else " that a claim rests on; --all lists the others"
        say(f"there is no ambiguous name{resting}")
    elif len(found) > limit:
        say(f"there are more; --limit {2 * limit} lists them")


@review_app.command()
def show(mention: MentionArgument, form: FormOption = "people") -> None:
    """Show a name in its sentence, its candidates, what speaks for each, and the decision that settles it."""
    from app.geoparse.reasons import reasons
    from app.publish.mentions import examined
    from app.review import Review
    from app.service import open_service
    from app.settings import Settings

    _check(form)
    service = open_service(Settings())
    found = Review(service.ledger, service.gazetteer).examine(mention)
    row = examined(service, found, True)
    told = [*_head(row), *reasons(found.resolution, service.gazetteer), *_others(row)]
    if row["decision"]:
        told += _decision(row["decision"])
    _print(row, form, told)


@review_app.command()
def decide(
    mention: MentionArgument,
    code: Annotated[str, typer.Argument(metavar="CODE", help="The code of the place that it means.")],
    note: Annotated[str, typer.Option(help="Why; it is kept and shown with the decision.")] = "",
) -> None:
    """Say which place a name means: it holds for this claimant and context from now on."""
    from app.publish.mentions import decided
    from app.review import Review
    from app.service import open_service
    from app.settings import Settings

    service = open_service(Settings())
    kept = Review(service.ledger, service.gazetteer).decide(mention, code, note)
    _print(None, "people", _decision(decided(service, kept)))
    _tell_reread(service, kept.at)


@review_app.command()
def undo(decision: Annotated[str, typer.Argument(metavar="DECISION", help="Its id, like d1.")]) -> None:
    """Take a decision back."""
    from app.publish.mentions import decided
    from app.review import Review
    from app.service import open_service
    from app.settings import Settings

    service = open_service(Settings())
    undone = Review(service.ledger, service.gazetteer).undo(decision)
    _print(None, "people", _decision(decided(service, undone)))
    _tell_reread(service, undone.undone_at)


@review_app.command()
def decisions(form: FormOption = "people") -> None:
    """List all decisions, also those undone."""
    from app.publish.mentions import decided
    from app.service import open_service
    from app.settings import Settings

    _check(form)
    service = open_service(Settings())
    rows = [decided(service, each) for each in service.ledger.decisions.all()]
    _print(rows, form, (line for row in rows for line in _decision(row)))
    if not rows:
        say("nothing was decided yet")


def _check(form: str) -> None:
    from app.errors import InvalidParameter

    if form not in ("people", "json"):
        raise InvalidParameter(f"--as '{form}' is not one of people, json")


def _print(found: Any, form: str, told: Iterator[str] | list[str]) -> None:
    import orjson

    if form == "json":
        sys.stdout.buffer.write(orjson.dumps(found, option=orjson.OPT_INDENT_2) + b"\n")
    else:
        sys.stdout.buffer.write("".join(f"{line}\n" for line in told).encode())
    sys.stdout.buffer.flush()


def _short(row: Json) -> Iterator[str]:
    rests = f"{len(row['claims'])} claims" if len(row["claims"]) != 1 else "1 claim"
    area = row["sure_area_name"] or row["sure_area"]
    yield (
        f"{row['id']}  {row['published_at']:%Y-%m-%d}  {row['source']}  {row['surface']}: "
        f"{row['candidates']} places, counted at {area}, {rests}"
    )
    yield f"    “{' '.join(row['quote'].split())}”"


def _head(row: Json) -> list[str]:
    title = f" '{row['title']}'" if row["title"] else ""
    return [
        f"{row['id']}  {row['published_at']:%Y-%m-%d %H:%M}  {row['source']}{title}",
        f"    “{' '.join(row['quote'].split())}”",
    ]


def _others(row: Json) -> Iterator[str]:
    """Give the candidates that were not among the best."""
    others = [each for each in row["candidates"] if each["points"] is None]
    if others:
        yield "   less likely:"
    for each in others:
        yield f"         {each['label']} [{each['code']}]"


def _decision(row: Json) -> list[str]:
    context = ", ".join(each["name"] for each in row["context"]) or "no region or direction"
    undone = f", undone {row['undone_at']:%Y-%m-%d %H:%M}" if row["undone_at"] else ""
    note = f": {row['note']}" if row["note"] else ""
    return [
        f"{row['id']}  {row['at']:%Y-%m-%d %H:%M}{undone}  '{row['surface']}' is {row['name']} [{row['code']}]{note}",
        f"    holds for {row['claimant']} under {context}",
    ]


def _tell_reread(service: Any, at: Any) -> None:
    lines = [line for line in service.ledger.changes(since=at) if line.what == "reread"]
    say(f"{len(lines)} briefing{'' if len(lines) == 1 else 's'} changed")
