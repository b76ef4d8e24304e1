"""Features as files over HTTP: with a name, streamed where the format allows it."""

from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response

from app.api.answers import Body, state, tagged
from app.api.job_doors import begun, is_preferred
from app.publish.formats import Format
from app.publish.sheet import Sheet
from app.service import Service


def filed(
    request: Request,
    service: Service,
    form: Format,
    made: Callable[[], Sheet],
    headers: Mapping[str, str],
    layer_id: str = "",
) -> Response:
    """Return a file of features; `made` is not called where the asker has it already."""
    name = f"frontline-{layer_id or request.path_params['layer_id']}.{form.suffix}"
    if is_preferred(request, form) and (answer := begun(request, made(), form, name)):
        return answer
    kept = {"Content-Disposition": f'attachment; filename="{name}"', **headers}

    def body() -> Body:
        return form.write(made())

    return tagged(request, state(service), body, form.media_type, vary="Accept", headers=kept)
