"""The house holds: imports go down only, pure rooms stay pure, files and functions stay small."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted(
    path.relative_to(ROOT)
    for folder in ("app", "gazetteer")
    for path in (ROOT / folder).rglob("*.py")
    if "migrations" not in path.parts and "__pycache__" not in path.parts
)

FLOORS = [
    ("gazetteer", 0),
    ("app/__init__.py", 0),
    ("app/settings.py", 1),
    ("app/errors.py", 1),
    ("app/assets.py", 1),
    ("app/joining.py", 1),
    ("app/model.py", 2),
    ("app/authorities.py", 1),
    ("app/governors.py", 1),
    ("app/groupings.py", 1),
    ("app/claimants.py", 2),
    ("app/geoparse", 3),
    ("app/reconcile", 3),
    ("app/fronts", 3),
    ("app/scoring", 3),
    ("app/ledger", 3),
    ("app/languages.py", 4),
    ("app/reading.py", 4),
    ("app/readers.py", 4),
    ("app/left_open.py", 4),
    ("app/settling.py", 4),
    ("app/ingest.py", 4),
    ("app/counts.py", 4),
    ("app/shelf.py", 4),
    ("app/service.py", 4),
    ("app/review.py", 4),
    ("app/publish", 4),
    ("app/api", 5),
    ("app/cli", 7),
    ("app/main.py", 6),
]
PURE = ("app/geoparse", "app/reconcile", "app/fronts", "app/scoring")
IMPURE_MODULES = {
    "os",
    "pathlib",
    "socket",
    "subprocess",
    "urllib",
    "requests",
    "httpx",
    "time",
    "random",
    "sqlalchemy",
    "sqlite3",
    "logging",
    "tempfile",
    "shutil",
}
IMPURE_CALLS = {"open", "now", "today", "utcnow", "print", "input"}


def floor(path: str) -> int:
    """Return the floor of a file; the longest prefix decides."""
    fits = [
        (len(prefix), level)
        for prefix, level in FLOORS
        if path == prefix or path.startswith((prefix + "/", prefix + "_", prefix + "."))
    ]
    assert fits, f"{path} stands on no floor; add it to FLOORS"
    return max(fits)[1]


def tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text("utf-8"))


def imported_modules(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def module_file(name: str) -> str | None:
    """Return the file of one of our modules, None for other people's or for a name inside a module."""
    path = name.replace(".", "/")
    for candidate in (f"{path}.py", f"{path}/__init__.py"):
        if (ROOT / candidate).exists():
            return candidate
    return None


def inside(path: Path, prefixes: tuple[str, ...]) -> bool:
    return path.as_posix().startswith(prefixes)


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_imports_go_down_only(path: Path) -> None:
    own = floor(path.as_posix())
    for name in imported_modules(path):
        target = module_file(name)
        if target and name.split(".")[0] in ("app", "gazetteer"):
            assert floor(target) <= own, f"{path} (floor {own}) imports {name} (floor {floor(target)})"


@pytest.mark.parametrize("path", [p for p in SOURCES if inside(p, ("gazetteer/",))], ids=str)
def test_gazetteer_knows_nothing_of_the_service(path: Path) -> None:
    assert not {name for name in imported_modules(path) if name.split(".")[0] == "app"}


@pytest.mark.parametrize("path", [p for p in SOURCES if inside(p, PURE)], ids=str)
def test_pure_rooms_do_no_io_and_read_no_clock(path: Path) -> None:
    assert not {name for name in imported_modules(path) if name.split(".")[0] in IMPURE_MODULES}
    calls = {
        node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
    }
    assert not calls & IMPURE_CALLS


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_only_the_ledger_knows_sql_and_only_the_api_knows_http(path: Path) -> None:
    roots = {name.split(".")[0] for name in imported_modules(path)}
    if not inside(path, ("app/ledger/",)):
        assert not roots & {"sqlalchemy", "alembic", "sqlite3", "psycopg"}
    if not inside(path, ("app/api/", "app/main.py")):
        assert not roots & {"fastapi", "starlette"}


@pytest.mark.parametrize("path", [p for p in SOURCES if inside(p, ("app/",))], ids=str)
def test_only_one_file_writes_coordinate_arrays(path: Path) -> None:
    if path.as_posix() != "app/publish/geojson.py":
        strings = {node.value for node in ast.walk(tree(path)) if isinstance(node, ast.Constant)}
        assert "coordinates" not in strings


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_package_that_is_imported_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {normal(re.split(r"[\[><=; ]", line)[0]) for line in project["dependencies"]}
    bearers = packages_distributions()
    for path in SOURCES:
        for root in {name.split(".")[0] for name in imported_modules(path)} - set(sys.stdlib_module_names):
            if root not in ("app", "gazetteer"):
                found = {normal(name) for name in bearers.get(root, [root])}
                assert found & declared, f"{path} imports {root}, which pyproject.toml does not declare"


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_files_and_functions_stay_small(path: Path) -> None:
    text = (ROOT / path).read_text("utf-8")
    assert text.startswith('"""'), "a file opens with its sentence"
    assert len(text.splitlines()) <= 400
    assert "TYPE_CHECKING" not in text
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 50, f"{path}:{node.lineno} {node.name} has {length} lines"


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_names_use_the_vocabulary(path: Path) -> None:
    banned = re.compile(r"(^|_)(data|info|manager|handler|helper|utils?|tmp)(_|$)")
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            assert not banned.search(node.name.lower()) or node.name == "data_version", f"{path}: {node.name}"


@pytest.mark.parametrize(
    "path",
    [p for p in sorted((ROOT / "static").rglob("*.js")) if "vendor" not in p.parts],
    ids=lambda p: p.name,
)
def test_page_modules_stay_small_and_safe(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("//"), "a module opens with one comment line"
    assert len(text.splitlines()) <= 150
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", text)
    if path.name != "api.js":
        assert not re.search(r"\bfetch\(|XMLHttpRequest|EventSource\(", text)


def test_every_test_file_has_a_name_of_its_own() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("*.py") if path.name != "conftest.py"]
    assert sorted(names) == sorted(set(names)), "pytest imports test files by their bare names"
