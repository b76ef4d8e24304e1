"""The HTTP service, composed: rooms, doors and the guard around them."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.staticfiles import StaticFiles

from app.api import (
    briefings,
    changes,
    columns,
    counts,
    coverage,
    download,
    explain,
    features,
    feeds,
    fronts,
    ground,
    job_doors,
    mentions,
    oembed,
    openapi,
    pages,
    problems,
    service_doors,
    tile_doors,
    whole_doors,
)
from app.api.guard import Guard
from app.api.prepared import Prepared
from app.assets import STATIC, leaflet_dir
from app.publish.jobs import Jobs
from app.publish.warming import Warming
from app.service import Service, open_service
from app.settings import Settings

DESCRIPTION = (
    "What public war briefings claim about places in Ukraine, by day: as layers, as counts, and as a map."
)
PAUSE = 0.02


def create_app(settings: Settings | None = None) -> FastAPI:
    """Open the service that the settings name, and return the application that serves it."""
    return application(open_service(settings or Settings()), PAUSE, warms=True)


def application(service: Service, pause: float = 0.0, warms: bool = False) -> FastAPI:
    """Return the application that serves an open service, and closes it at its end.

    Answers that are kept ready may be `pause` seconds behind what another process wrote. If it `warms`, the layers are
    made in the background before anyone asks for them.
    """
    warming, jobs = Warming(service), Jobs()
    app = FastAPI(
        title="Frontline",
        description=DESCRIPTION,
        version=version("frontline"),
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_life(warming, jobs, warms),
    )
    app.state.service = service
    app.state.warming = warming
    app.state.jobs = jobs
    app.openapi = lambda: openapi.document(app)  # type: ignore[method-assign]
    for room in (
        pages,
        features,
        tile_doors,
        whole_doors,
        feeds,
        counts,
        explain,
        coverage,
        columns,
        fronts,
        download,
        job_doors,
        oembed,
        briefings,
        mentions,
        changes,
        service_doors,
        ground,
    ):
        app.include_router(room.router)
    app.mount("/static/vendor/leaflet", StaticFiles(directory=leaflet_dir()))
    app.mount("/static", StaticFiles(directory=STATIC))
    problems.install(app)
    app.add_middleware(whole_doors.Compressed, minimum_size=1000, compresslevel=5)
    app.add_middleware(Guard, settings=service.settings)
    ledger = service.ledger
    app.add_middleware(Prepared, version=ledger.data_version, pause=pause, ledger=lambda: ledger.id)
    return app


def _life(
    warming: Warming, jobs: Jobs, warms: bool
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """Return what is done when the application begins and ends."""

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        if warms:
            warming.start()
        yield
        await run_in_threadpool(jobs.close)
        await run_in_threadpool(warming.stop)
        warming.service.close()

    return life
