"""Chromium, started once for all tests that drive it, and which tests may run beside others."""

from collections.abc import Iterator

import pytest
from needs import need_command
from playwright.sync_api import Browser, sync_playwright

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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep in one process, in their order, the tests that start servers, databases or Chromium."""
    root = config.rootpath / "tests"
    for item in items:
        if item.path.relative_to(root).parts[0] not in ALONE:
            item.add_marker(pytest.mark.xdist_group("services"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium of this machine; only one may run per session of tests."""
    executable = need_command("chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield chromium
        chromium.close()
