"""The page's modules joined into one file for each page.

The modules stay the source: they run as they are when nothing was joined, or when they changed since. Each becomes a function that
returns its exports, in an order in which every module stands after those that it imports; imports never go in a circle.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

IMPORT = re.compile(r'^import \{ ([^}]+) \} from "([^"]+)";\n', re.MULTILINE)
ASKED = re.compile(r'\bimport\("(\.{1,2}/[^"]+)"\)')
EXPORT = re.compile(r"^export (?=(?:async function|function|const|class) (\w+))", re.MULTILINE)
NAME = re.compile(r"^export (?:async function|function|const|class) (\w+)", re.MULTILINE)
LEAFLET = "map/leaflet.js"
"""The module that stands for Leaflet: it stays a file of its own."""

STYLESHEET = re.compile(r'<link rel="stylesheet" href="/static/([^"]+)">\n')
SCRIPT = re.compile(r'<script type="module" src="/static/([^"]+)"></script>\n')


class JoiningProblem(ValueError):
    """A module that cannot be joined, and why."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The scripts of one page: what runs at once, and what is fetched when it is first asked for ("" if nothing is)."""

    now: str
    later: str


def join_scripts(entry: Path, leaflet: str, later: str) -> Joined:
    """Return scripts that do what `entry` and all that it imports do; `leaflet` and `later` are addresses."""
    soon = list(dict.fromkeys(_after_imports(entry, ())))
    asked = list(dict.fromkeys(path for module in soon for path in _asked_for(module)))
    needed = list(dict.fromkeys(path for module in asked for path in _after_imports(module, ())))
    rest = [path for path in needed if path not in soon]
    names = {path: f"$m{number}" for number, path in enumerate([*soon, *rest])}
    parts = [_wrapped(path, names, is_entry=path == entry) for path in soon]
    uses_leaflet = any(_is_leaflet(path) for path in soon)
    head = f'import * as $leaflet from "{leaflet}";\n' if uses_leaflet else ""
    if not asked:
        return Joined(head + "".join(parts), "")
    shared = ", ".join(names[path] for path in soon if path != entry)
    head += f'let $l; const $later = () => ($l ??= import("{later}").then((later) => later.default({{ {shared} }})));\n'
    given = ", ".join(names[path] for path in asked)
    body = "".join(_wrapped(path, names, is_entry=False) for path in rest)
    return Joined(
        head + "".join(parts), f"export default ({{ {shared} }}) => {{\n{body}return {{ {given} }};\n}};\n"
    )


def _asked_for(path: Path) -> list[Path]:
    """Return the modules that a module imports when it needs them."""
    return [(path.parent / target).resolve() for target in ASKED.findall(path.read_text("utf-8"))]


def _after_imports(path: Path, above: tuple[Path, ...]) -> Iterator[Path]:
    if path in above:
        raise JoiningProblem(f"{path.name} imports itself through {' and '.join(one.name for one in above)}")
    for _, target in IMPORT.findall(path.read_text("utf-8")):
        yield from _after_imports((path.parent / target).resolve(), (*above, path))
    yield path


def _is_leaflet(path: Path) -> bool:
    return path.as_posix().endswith(LEAFLET)


def _wrapped(path: Path, names: dict[Path, str], is_entry: bool) -> str:
    """Return a module as a function that runs at once and gives its exports; the entry as it is, with its imports."""
    if _is_leaflet(path):
        return f"const {names[path]} = $leaflet;\n"
    text = path.read_text("utf-8")

    def taken(found: re.Match[str]) -> str:
        target = (path.parent / found[2]).resolve()
        return f"const {{ {found[1].replace(' as ', ': ')} }} = {names[target]};\n"

    def asked(found: re.Match[str]) -> str:
        return f"$later().then((later) => later.{names[(path.parent / found[1]).resolve()]})"

    body = EXPORT.sub("", ASKED.sub(asked, IMPORT.sub(taken, text)))
    if left := re.search(r"^(?:import|export) .*", body, re.MULTILINE):
        raise JoiningProblem(f"{path.name} has a form that is not joined: {left[0]}")
    if is_entry:
        return f"{{\n{body}}}\n"
    return f"const {names[path]} = (() => {{\n{body}return {{ {', '.join(NAME.findall(text))} }};\n}})();\n"


def join_styles(files: list[Path], leaflet_address: str) -> str:
    """Return style sheets as one; pictures of Leaflet are named by its address."""
    return "\n".join(
        re.sub(r"url\((images/[\w.-]+)\)", rf"url({leaflet_address}/\1)", file.read_text("utf-8"))
        for file in files
    )


def sources_tag(static: Path) -> str:
    """Return a tag of all that pages are joined from, so that changed sources are noticed."""
    digest = sha256()
    files = (path for path in sorted(static.rglob("*")) if "vendor" not in path.parts and path.is_file())
    for path in files:
        digest.update(path.relative_to(static).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def build_pages(static: Path, leaflet: Path, folder: Path) -> list[Path]:
    """Write one script and one style sheet for each page into `folder`, with the tag of their sources, and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    tag = sources_tag(static)
    made = {"leaflet.js": leaflet_module(leaflet / "leaflet.js", _taken_of_leaflet(static))}
    for page in sorted(static.glob("*.html")):
        html = page.read_text("utf-8")
        entry = static / SCRIPT.findall(html)[0]
        files = [_style_file(name, static, leaflet) for name in STYLESHEET.findall(html)]
        address = f"/static/{folder.relative_to(static).as_posix()}"
        scripts = join_scripts(
            entry.resolve(), f"{address}/leaflet.js?{tag}", f"{address}/{page.stem}.later.js?{tag}"
        )
        made[f"{page.stem}.js"] = scripts.now
        made[f"{page.stem}.later.js"] = scripts.later
        made[f"{page.stem}.css"] = join_styles(files, "/static/vendor/leaflet")
    made["tag"] = tag  # last: whoever reads it finds the others
    for name, text in made.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in made]


def leaflet_module(script: Path, names: list[str]) -> str:
    """Return Leaflet's own small build, a script for any page, as a module with these exports."""
    text = script.read_text("utf-8").split("//# sourceMappingURL", maxsplit=1)[0]
    own = ", ".join(
        f"{name}: ${name}" for name in names
    )  # a bare `Map` would hide the browser's from the script
    given = ", ".join(f"${name} as {name}" for name in names)
    return (
        f"const exports = {{}}, module = {{ exports }};\n{text}\n"
        f"const {{ {own} }} = exports;\nexport {{ {given} }};\n"
    )


def _taken_of_leaflet(static: Path) -> list[str]:
    """Return what the modules import from Leaflet."""
    texts = (path.read_text("utf-8") for path in (static / "js").rglob("*.js"))
    found = (
        names for text in texts for names, target in IMPORT.findall(text) if target.endswith("/leaflet.js")
    )
    return sorted({name.split(" as ")[0] for names in found for name in names.split(", ")})


def _style_file(name: str, static: Path, leaflet: Path) -> Path:
    return leaflet / "leaflet.css" if name == "vendor/leaflet/leaflet.css" else static / name
