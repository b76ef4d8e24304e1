"""Modules joined into one script: the same exports under other roofs, what is asked for later apart, circles refused."""

import sys
from pathlib import Path

import pytest

from app.assets import STATIC, leaflet_dir
from app.joining import (
    JoiningProblem,
    build_pages,
    join_scripts,
    join_styles,
    leaflet_module,
    shortener,
    sources_tag,
)

WORDS = "// Words.\n\nlet kept = 1;\n\nexport const two = () => kept + 1;\nexport function three() {\n  return 3;\n}\n"


def modules(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.js").write_text(text)
    return folder / "main.js"


def joined(entry: Path) -> tuple[str, str]:
    scripts = join_scripts(entry, "/leaflet.js", "/later.js")
    return scripts.now, scripts.later


def test_a_module_stands_before_those_that_import_it(tmp_path: Path) -> None:
    entry = modules(
        tmp_path,
        words=WORDS,
        panel='import { two as twice } from "./words.js";\nexport const four = () => twice() * 2;\n',
        main='import { four } from "./panel.js";\nimport { three } from "./words.js";\nfour(three());\n',
    )
    now, later = joined(entry)
    assert later == ""
    assert now.index("const two") < now.index("const four") < now.index("four(three());")
    assert "const { two, three } = (() => {" in now
    assert "const twice = two;" in now
    assert "return { two, three };" in now
    assert "import" not in now
    assert "export" not in now


def test_what_is_asked_for_later_is_apart_and_shares_what_is_there(tmp_path: Path) -> None:
    entry = modules(
        tmp_path,
        words=WORDS,
        table='import { two } from "./words.js";\nexport const draw = () => two();\n',
        main='import { three } from "./words.js";\nconst open = () => import("./table.js").then(({ draw }) => draw(three()));\n',
    )
    now, later = joined(entry)
    assert "const draw" not in now
    assert "$later().then((later) => later.$m0).then(({ draw })" in now
    assert 'import("/later.js").then((later) => later.default({ two }))' in now
    assert later.startswith("export default ({ two }) => {")
    assert "const kept" not in later
    assert "return { $m0 };" in later


def test_what_comes_later_finds_what_is_there_and_leaflet(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "leaflet.js").write_text("// Leaflet.\n")
    entry = modules(
        tmp_path,
        words=WORDS,
        own='import { geoJSON as shape } from "./map/leaflet.js";\nexport const add = () => shape();\n',
        main='import("./words.js").then(({ two }) => two());\nimport { three } from "./words.js";\nimport("./own.js");\nthree();\n',
    )
    now, later = joined(entry)
    assert now.startswith('import * as $leaflet from "/leaflet.js";\n')
    assert "const { two, three } = $m0;" in now
    assert "later.default({ $leaflet, $m0 })" in now
    assert "const { geoJSON: shape } = $leaflet;" in later
    assert "return { $m0, $m1 };" in later


def test_a_name_that_two_modules_export_is_refused(tmp_path: Path) -> None:
    entry = modules(
        tmp_path,
        a="export const one = 1;\n",
        b="export const one = 2;\n",
        main='import { one } from "./a.js";\nimport { one as other } from "./b.js";\n',
    )
    with pytest.raises(JoiningProblem, match="two modules export the same name: one"):
        joined(entry)


SHORT = [
    ("// Words.\nconst a = 1; /* b */\n", "const a=1;"),
    ('const url = "https://example.org/a  b"; // c\n', 'const url="https://example.org/a  b";'),
    ("const found = /[/\"'`] +/.test(a);\n", "const found=/[/\"'`] +/.test(a);"),
    (
        'const told = `${name({ a })}:  ${b ? "c" : "//"}`;\n',
        'const told=`${name({ a })}:  ${b ? "c" : "//"}`;',
    ),
]


@pytest.mark.parametrize(("script", "expected"), SHORT)
def test_a_script_loses_comments_and_blanks_and_nothing_else(script: str, expected: str) -> None:
    assert shortener()(script) == expected


@pytest.mark.parametrize(
    "script",
    [
        'const told = `${one ? "" : `${side}:  `}${count}`;',
        'const told = `${words({ n: 1 })}${by ? `, ${by}` : ""}.`;',
    ],
)
def test_templates_inside_templates_are_refused(script: str) -> None:
    with pytest.raises(JoiningProblem, match="a template stands inside another"):
        shortener()(script)


def test_scripts_stay_as_they_are_without_the_minifier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rjsmin", None)
    assert shortener()("const a = 1; // one\n") == "const a = 1; // one\n"


def test_leaflets_own_build_becomes_a_module_with_what_is_taken_of_it(tmp_path: Path) -> None:
    script = tmp_path / "leaflet.js"
    script.write_text("!function(e){e.Map=1}(exports);\n//# sourceMappingURL=leaflet.js.map")
    module = leaflet_module(script, ["Map", "svg"])
    assert "sourceMappingURL" not in module
    assert module.index("const exports = {}") < module.index("e.Map=1")
    assert module.endswith("export { $Map as Map, $svg as svg };\n")


def test_circles_and_unknown_forms_are_refused(tmp_path: Path) -> None:
    circle = modules(
        tmp_path,
        main='import { a } from "./a.js";\na();\n',
        a='import { b } from "./b.js";\nexport const a = b;\n',
        b='import { a } from "./a.js";\nexport const b = a;\n',
    )
    with pytest.raises(JoiningProblem, match=r"a\.js imports itself through main\.js and a\.js and b\.js"):
        joined(circle)
    strange = modules(tmp_path, main='import all from "./a.js";\n')
    with pytest.raises(JoiningProblem, match="import all from"):
        joined(strange)


def test_pictures_of_a_style_sheet_keep_their_place(tmp_path: Path) -> None:
    sheet = tmp_path / "leaflet.css"
    sheet.write_text("/* layers */\n  .a { background: url(images/layers.png); }")
    assert join_styles([sheet], "/leaflet") == ".a { background: url(/leaflet/images/layers.png); }"


def test_both_pages_are_made_with_the_tag_of_their_sources() -> None:
    folder = STATIC / "vendor" / "made"
    names = {path.name for path in build_pages(STATIC, leaflet_dir(), folder)}
    assert {"index.js", "index.css", "embed.js", "embed.css", "leaflet.js", "tag"} <= names
    assert (folder / "tag").read_text() == sources_tag(STATIC)
