"""Chromium, started once for all tests that drive it, and which tests may run beside others."""

from collections.abc import Iterator

import pytest
from needs import need_command
from playwright.sync_api import Browser, sync_playwright
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


ALONE = (
    "geoparse",
    "golden",
    "gazetteer",
    "test_architecture.py",
    "test_golden_format.py",
    "test_samples.py",
)
"""Tests that share no server, database or browser: they may run in any process beside the others, which stay in one."""


class ServicesTogether(LoadScopeScheduling):
    """Shares tests out by file, but keeps in one process, in their order, those that start servers, databases or Chromium."""

    def _split_scope(self, nodeid: str) -> str:
        path = nodeid.partition("::")[0].removeprefix("tests/")
        return path if path.partition("/")[0] in ALONE else "services"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ServicesTogether:
    """Share tests out among processes; one process alone asks for nothing here."""
    return ServicesTogether(config, log)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium of this machine; only one may run per session of tests."""
    executable = need_command("chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield chromium
        chromium.close()
