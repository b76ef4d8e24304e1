"""Doors: routes whose parameters are texts of the address, handed on by a plan that is made once.

FastAPI's own way to solve dependencies asks anew with each request what each of them is; for the twenty parameters of the
items of a layer that takes longer than finding and sending them. What is told of the parameters in the definition stays FastAPI's.
"""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import Any

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


@dataclass(frozen=True, slots=True)
class Step:
    """One call: the names of its arguments, and where each is from: the query, the path, earlier steps, the request."""

    call: Callable[..., Any]
    is_async: bool
    query: tuple[tuple[str, str, str], ...]
    path: tuple[tuple[str, str], ...]
    earlier: tuple[tuple[str, int], ...]
    request: str

    async def made(self, request: Request, results: list[Any]) -> Any:
        """Return what the call gives."""
        given = {name: results[number] for name, number in self.earlier}
        for name, alias, usual in self.query:
            given[name] = request.query_params.get(alias, usual)
        for name, alias in self.path:
            given[name] = request.path_params[alias]
        if self.request:
            given[self.request] = request
        return await (self.call(**given) if self.is_async else run_in_threadpool(self.call, **given))


class Door(APIRoute):
    """A route that is planned, if all that it takes are texts; any other is solved by FastAPI."""

    def answering(self) -> Handler:
        """Return what answers a request."""
        steps: list[Step] = []
        if not _planned(self.dependant, steps, {}):
            return super().get_route_handler()

        async def handle(request: Request) -> Response:
            results: list[Any] = []
            for step in steps:
                results.append(await step.made(request, results))
            response: Response = results[-1]
            return response

        return handle

    get_route_handler = answering


def _planned(dependant: Dependant, steps: list[Step], places: dict[Callable[..., Any], int]) -> bool:
    """Write down the calls of a door, what each rests on before it and each once; tell whether that can be done."""
    call = dependant.call
    if call is None or not _is_plain(dependant):
        return False
    earlier = []
    for each in dependant.dependencies:
        if each.call not in places and not _planned(each, steps, places):
            return False
        if each.name and each.call:
            earlier.append((each.name, places[each.call]))
    query = tuple((field.name, field.alias, field.field_info.default) for field in dependant.query_params)
    path = tuple((field.name, field.alias) for field in dependant.path_params)
    asked = dependant.request_param_name or ""
    steps.append(Step(call, iscoroutinefunction(call), query, path, tuple(earlier), asked))
    places[call] = len(steps) - 1
    return True


def _is_plain(dependant: Dependant) -> bool:
    """Tell whether a call takes nothing but texts of query and path, each with a default or always there."""
    fields = [*dependant.query_params, *dependant.path_params]
    is_text = all(field.field_info.annotation is str and not field.field_info.metadata for field in fields)
    has_defaults = all(isinstance(field.field_info.default, str) for field in dependant.query_params)
    others = (
        dependant.header_params
        or dependant.cookie_params
        or dependant.body_params
        or dependant.response_param_name
        or dependant.background_tasks_param_name
    )
    return is_text and has_defaults and not others
