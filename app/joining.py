"""The page's modules joined into one file for each page, without comments and blanks where the minifier is installed.

The modules stay the source: they run as they are when nothing was joined, or when they changed since. Each becomes a function that
returns its exports, in an order in which every module stands after those that it imports; imports never go in a circle. What a
module exports bears the same name in all others, so that no name stands for two things.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from os import getpid
from pathlib import Path

IMPORT = re.compile(r'^import \{ ([^}]+) \} from "([^"]+)";\n', re.MULTILINE)
ASKED = re.compile(r'\bimport\("(\.{1,2}/[^"]+)"\)')
EXPORT = re.compile(r"^export (?=(?:async function|function|const|class) (\w+))", re.MULTILINE)
NAME = re.compile(r"^export (?:async function|function|const|class) (\w+)", re.MULTILINE)
TEMPLATE = re.compile(r"`[^`\\]*(?:\\.[^`\\]*)*`", re.DOTALL)
BRACE = re.compile(r"\$?\{|\}")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
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
    _refuse_names_of_two([*soon, *rest])
    names = {path: f"$m{number}" for number, path in enumerate(asked)}
    now = "".join(_wrapped(path, names, is_entry=path == entry) for path in soon)
    head = (
        f'import * as $leaflet from "{leaflet}";\n'
        if any(_is_leaflet(path) for path in needed + soon)
        else ""
    )
    if not asked:
        return Joined(head + now, "")
    shared = ", ".join(dict.fromkeys(_shared(rest, soon, names)))
    head += f'let $l; const $later = () => ($l ??= import("{later}").then((later) => later.default({{ {shared} }})));\n'
    given = ", ".join(names.values())
    body = "".join(_wrapped(path, names, is_entry=False) for path in rest)
    return Joined(head + now, f"export default ({{ {shared} }}) => {{\n{body}return {{ {given} }};\n}};\n")


def _refuse_names_of_two(modules: list[Path]) -> None:
    """Refuse a name that two modules export: all stand under one roof."""
    names = Counter(
        name for path in modules if not _is_leaflet(path) for name in NAME.findall(path.read_text("utf-8"))
    )
    if twice := [name for name, count in names.items() if count > 1]:
        raise JoiningProblem(f"two modules export the same name: {', '.join(twice)}")


def _shared(rest: list[Path], soon: list[Path], names: dict[Path, str]) -> Iterator[str]:
    """Yield what modules that come later take from those that are there."""
    for path in rest:
        for wanted, target in IMPORT.findall(path.read_text("utf-8")):
            found = (path.parent / target).resolve()
            if _is_leaflet(found):
                yield "$leaflet"
            elif found in soon:
                yield from (name.split(" as ")[0] for name in wanted.split(", "))
    yield from (names[path] for path in soon if path in names)


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
        return ""
    text = path.read_text("utf-8")

    def taken(found: re.Match[str]) -> str:
        if _is_leaflet(path.parent / found[2]):
            return f"const {{ {found[1].replace(' as ', ': ')} }} = $leaflet;\n"
        others = [name.split(" as ") for name in found[1].split(", ") if " as " in name]
        return "".join(f"const {own} = {name};\n" for name, own in others)

    def asked(found: re.Match[str]) -> str:
        return f"$later().then((later) => later.{names[(path.parent / found[1]).resolve()]})"

    body = EXPORT.sub("", ASKED.sub(asked, IMPORT.sub(taken, text)))
    if left := re.search(r"^(?:import|export) .*", body, re.MULTILINE):
        raise JoiningProblem(f"{path.name} has a form that is not joined: {left[0]}")
    if is_entry:
        return f"{{\n{body}}}\n"
    exports = f"{{ {', '.join(NAME.findall(text))} }}"
    whole = f"(() => {{\n{body}return {exports};\n}})();\n"
    return (
        f"const {names[path]} = {whole}const {exports} = {names[path]};\n"
        if path in names
        else f"const {exports} = {whole}"
    )


def shortener() -> Callable[[str], str]:
    """Return what takes comments and blanks out of a script, and nothing else; scripts stay as they are where rjsmin is missing."""
    try:
        from rjsmin import jsmin
    except ImportError:
        return lambda script: script
    return lambda script: _whole(str(jsmin(script)))


def _whole(shortened: str) -> str:
    """Return a shortened script; refuse templates inside templates, whose blanks would be taken for those of the script."""
    for template in TEMPLATE.findall(shortened):
        depth = 0
        for brace in BRACE.findall(template):
            depth += -1 if brace == "}" and depth else brace == "${" or (brace == "{" and depth > 0)
        if depth:
            raise JoiningProblem(f"a template stands inside another: {template[:60]}")
    return shortened


def join_styles(files: list[Path], leaflet_address: str) -> str:
    """Return style sheets as one; pictures of Leaflet are named by its address."""
    whole = "\n".join(
        re.sub(r"url\((images/[\w.-]+)\)", rf"url({leaflet_address}/\1)", file.read_text("utf-8"))
        for file in files
    )
    return re.sub(r"^\s+", "", COMMENT.sub("", whole), flags=re.MULTILINE)


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
    tag, shortened = sources_tag(static), shortener()
    made = {"leaflet.js": leaflet_module(leaflet / "leaflet.js", _taken_of_leaflet(static))}
    for page in sorted(static.glob("*.html")):
        html = page.read_text("utf-8")
        entry = static / SCRIPT.findall(html)[0]
        files = [_style_file(name, static, leaflet) for name in STYLESHEET.findall(html)]
        address = f"/static/{folder.relative_to(static).as_posix()}"
        scripts = join_scripts(
            entry.resolve(), f"{address}/leaflet.js?{tag}", f"{address}/{page.stem}.later.js?{tag}"
        )
        made[f"{page.stem}.js"] = shortened(scripts.now)
        made[f"{page.stem}.later.js"] = shortened(scripts.later)
        made[f"{page.stem}.css"] = join_styles(files, "/static/vendor/leaflet")
    made["tag"] = tag  # last: whoever reads it finds the others
    for name, text in made.items():
        part = folder / f"{name}.{getpid()}.part"
        part.write_text(text, "utf-8")
        part.replace(folder / name)  # at once: a service may be reading
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
