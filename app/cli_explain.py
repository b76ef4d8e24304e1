"""`frontline explain`: a number taken apart, for people or as JSON."""

import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from app.cli_options import AsOfOption, ClaimantOption, KindOption
from app.model import Level, Where

Json = dict[str, Any]
SIGNS = {"counted": "+", "contained": "(", "superseded": "-", "merged": "=", "repeated": "="}


def explain(
    area: Annotated[
        str, typer.Option(metavar="CODE", help="A place's or direction's code, UA, unplaced or abroad.")
    ],
    period: Annotated[
        str, typer.Option(metavar="DAYS", help="2023-03-24, 2023-W12, 2023-03, or 2023-03-18/2023-03-24.")
    ],
    kind: KindOption = None,
    claimant: ClaimantOption = None,
    by: Annotated[
        Level | None, typer.Option(help="The level counted by, where the code does not tell.")
    ] = None,
    as_of: AsOfOption = "",
    form: Annotated[str, typer.Option("--as", metavar="people|json", help="How to print.")] = "people",
) -> None:
    """Tell what makes a number: its terms, and every claim that bears on it with its sentence, its fate and the rule."""
    from app.errors import InvalidParameter
    from app.publish.explained import Question, explained, level_of, period_of
    from app.service import check_claimants, open_service, version_then
    from app.settings import Settings

    if form not in ("people", "json"):
        raise InvalidParameter(f"--as '{form}' is not one of people, json")
    service = open_service(Settings())
    where = Where(kinds=tuple(kind or ()), claimants=tuple(claimant or ()))
    check_claimants(where.claimants, service.ledger.claimants())
    asked = Question(area, by or level_of(area, service), *period_of(period), where)
    version = version_then(service, as_of, "--as-of")
    _print(explained(service, asked, version), form)


def _print(found: Json, form: str) -> None:
    import orjson

    if form == "json":
        sys.stdout.buffer.write(orjson.dumps(found, option=orjson.OPT_INDENT_2) + b"\n")
    else:
        sys.stdout.buffer.write("\n".join(lines(found)).encode() + b"\n")


def lines(found: Json) -> Iterator[str]:
    """Give an explanation in lines: each number, its terms, and its claims with the rules that decided."""
    if not found["figures"]:
        yield f"nothing is told of {found['area_name']} in these days"
    for figure in found["figures"]:
        count = figure["count"]
        told = _count(count) if count else "no number counts here"
        yield f"{figure['period']}  {found['area_name']}  {figure['kind']}  {figure['side']}  {figure['claimant_name']}: {told}"
        for term in figure["terms"]:
            yield f"    {_term(term)}"
        for claim in figure["claims"]:
            yield from _claim(claim, found["rules"])


def _count(count: Json) -> str:
    shared = f", of it or in it a share of {count['share']}" if count["shared"] else ""
    marks = "".join(f", {mark}" for mark in ("inconsistent", "disputed") if count[mark])
    return f"{count['status']} {_interval(count)}{shared}{marks}"


def _interval(count: Json) -> str:
    low, high = count["low"], count["high"]
    if low == high:
        return str(low)
    return f"{low} to {high}" if high is not None else f"{low} or more"


def _term(term: Json) -> str:
    if not term["shared"]:
        return f"{_interval(term)} by {', '.join(term['claims'])}"
    names = ", ".join(place["name"] or place["code"] for place in term["shared_by"])
    return f"share {term['amount']} of {_interval(term['whole'])} at {names}, by {', '.join(term['claims'])}"


def _claim(claim: Json, rules: dict[str, str]) -> Iterator[str]:
    by = f" by {claim['by']}" if claim["by"] else ""
    number = _interval(claim)
    yield (
        f"  {SIGNS[claim['outcome']]} {claim['id']}  {number}  {claim['outcome']}{by}  {claim['source']}, "
        f"as of {claim['as_of']:%Y-%m-%d %H:%M}"
    )
    yield f"      {claim['rule']}: {rules[claim['rule']]}"
    for quote in claim["quotes"]:
        yield f"      “{' '.join(quote['text'].split())}”"
