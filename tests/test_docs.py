"""What the service offers is documented: every setting, command, option, layer and route; and links in the papers lead somewhere."""

import re
from pathlib import Path

import click
import pytest
import typer.main

from app.cli import app
from app.main import create_app
from app.publish.layers import LAYERS
from app.settings import Settings

ROOT = Path(__file__).parent.parent
PAPERS = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").glob("*.md"),
    ROOT / "gazetteer/data/SOURCES.md",
    ROOT / "samples/README.md",
]


def paper(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def commands(group: click.Group, prefix: str = "frontline") -> list[tuple[str, click.Command]]:
    """Return every command with its whole name."""
    found = []
    for name, command in group.commands.items():
        if isinstance(command, click.Group) or hasattr(command, "commands"):
            found += commands(command, f"{prefix} {name}")  # type: ignore[arg-type]
        else:
            found.append((f"{prefix} {name}", command))
    return found


COMMANDS = commands(typer.main.get_command(app))  # type: ignore[arg-type]


@pytest.mark.parametrize("field", sorted(Settings.model_fields))
def test_every_setting_is_documented(field: str) -> None:
    assert f"FRONTLINE_{field.upper()}" in paper("docs/settings.md")


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_command_and_option_is_documented(name: str, command: click.Command) -> None:
    text = paper("docs/cli.md")
    section = text.partition(f"## `{name}`")[2].partition("\n## ")[0]
    assert section, f"docs/cli.md has no section `{name}`"
    for parameter in command.params:
        option = next((o for o in parameter.opts if o.startswith("--")), "")
        assert option in section, f"{name} {option} is not documented"


@pytest.mark.parametrize("layer", sorted(LAYERS))
def test_every_layer_is_documented(layer: str) -> None:
    assert f"`{layer}`" in paper("docs/api.md")


def routes(tmp: Path) -> set[str]:
    service = create_app(Settings(database_url=f"sqlite:///{tmp}/empty.sqlite"))
    return {
        getattr(route, "path_format", route.path)
        for route in service.routes
        if not re.match(r"/static|/ground", getattr(route, "path", "/static"))
    }


def test_every_route_is_documented(tmp_path: Path) -> None:
    text = paper("docs/api.md")
    missing = {path for path in routes(tmp_path) if f"`{path}`" not in text}
    assert not missing


@pytest.mark.parametrize("path", PAPERS, ids=lambda p: p.name)
def test_links_between_papers_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", path.read_text("utf-8")):
        if not target.startswith(("http", "mailto:")):
            assert (path.parent / target).exists(), f"{path.name} links to {target}"


@pytest.mark.parametrize("path", PAPERS, ids=lambda p: p.name)
def test_files_named_in_papers_exist(path: Path) -> None:
    for name in re.findall(
        r"`((?:app|gazetteer|static|tests|benchmarks|docs|samples)/[\w./-]+\.\w+)`", path.read_text("utf-8")
    ):
        assert (ROOT / name).exists() or "compiled" in name, f"{path.name} names {name}"


def test_the_changelog_speaks_of_this_version() -> None:
    version = re.search(r'^version = "(.+)"', paper("pyproject.toml"), re.MULTILINE)
    assert version
    assert f"## {version[1]}" in paper("CHANGELOG.md")
