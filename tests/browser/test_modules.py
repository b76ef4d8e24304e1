"""The house rules of the page's own files: small modules, one that fetches, one file of strings for each language."""

import json
import re
from pathlib import Path

import pytest

STATIC = Path(__file__).parent.parent.parent / "static"
MODULES = sorted((STATIC / "js").rglob("*.js"))
PAGES = [STATIC / "index.html", STATIC / "embed.html"]
STYLES = sorted((STATIC / "css").glob("*.css"))
USED = re.compile(r"""(?:\b(?:t|rich)\(\s*|_plain\()"([a-z0-9_]+)"|data-t(?:-[a-z]+)?="([a-z0-9_]+)\"""")
CHOSEN = re.compile(r'\? "([a-z]+_[a-z0-9_]+)" : "([a-z]+_[a-z0-9_]+)"')


def name(path: Path) -> str:
    return path.relative_to(STATIC).as_posix()


def keys(language: str) -> set[str]:
    text = (STATIC / "strings" / f"{language}.js").read_text("utf-8")
    bare = re.sub(r'"[^"]*"', "", text.split("export default", 1)[1])
    return set(re.findall(r"([a-z][a-z0-9_]*):", bare))


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_module_is_small_and_opens_with_its_sentence(module: Path) -> None:
    lines = module.read_text("utf-8").splitlines()
    assert len(lines) <= 150
    assert lines[0].startswith("// ")
    assert lines[0].endswith((".", ")"))


def test_only_one_module_fetches() -> None:
    asking = re.compile(
        r"\bfetch\(|XMLHttpRequest|sendBeacon|EventSource|WebSocket|localStorage|document\.cookie"
    )
    assert [name(module) for module in MODULES if asking.search(module.read_text("utf-8"))] == ["js/api.js"]


def test_foreign_text_never_becomes_markup() -> None:
    markup = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|DOMParser"
    )
    assert [name(module) for module in MODULES if markup.search(module.read_text("utf-8"))] == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_has_no_inline_script_or_style_and_an_inline_icon(page: Path) -> None:
    text = page.read_text("utf-8")
    assert re.findall(r"<script(?![^>]*\bsrc=)", text) == []
    assert re.findall(r"<style|\sstyle=|\son[a-z]+=", text) == []
    assert '<link rel="icon" href="data:image/svg+xml,' in text
    assert re.findall(r'(?:src|href)="(?:https?:)?//', text) == []


@pytest.mark.parametrize("file", [*STYLES, *PAGES], ids=name)
def test_classes_are_ours_or_leaflets(file: Path) -> None:
    text = re.sub(r"url\([^)]*\)|/\*.*?\*/", "", file.read_text("utf-8"))
    found = (
        re.findall(r"\.(-?[a-zA-Z_][\w-]*)", re.sub(r"\{[^{}]*\}", "", text))
        if file.suffix == ".css"
        else [one for many in re.findall(r'class="([^"]*)"', text) for one in many.split()]
    )
    assert [one for one in found if not one.startswith(("fl-", "leaflet-"))] == []


def test_both_languages_have_the_same_strings_and_all_that_are_used() -> None:
    english, ukrainian = keys("en"), keys("uk")
    assert english == ukrainian
    texts = [file.read_text("utf-8") for file in [*MODULES, *PAGES]]
    used = {one or other for text in texts for one, other in USED.findall(text)}
    used |= {found for text in texts for pair in CHOSEN.findall(text) for found in pair}
    assert sorted(used - english) == []


def test_no_colour_is_written_outside_the_style_file() -> None:
    colour = re.compile(r"#[0-9a-fA-F]{6}\b|\brgba?\(")
    assert [name(file) for file in [*MODULES, *STYLES] if colour.search(file.read_text("utf-8"))] == []


def luminance(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TEXTS = [
    *(
        ("ink", "paper"),
        ("ink2", "paper"),
        ("ink3", "paper"),
        ("ink2", "soft"),
        ("paper", "ink"),
        ("link", "paper"),
    ),
    *(("clash_text", "paper"), ("mark_ink", "mark"), ("place_label", "land"), ("area_label", "land")),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_texts_and_symbols_have_contrast_enough(theme: str) -> None:
    style = json.loads((STATIC / "style.json").read_text("utf-8"))
    colours = style["themes"][theme]
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in TEXTS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}
    kinds = {kind["id"]: contrast(colours[kind["token"]], colours["land"]) for kind in style["kinds"]}
    assert {kind: ratio for kind, ratio in kinds.items() if ratio < 3} == {}


def test_both_themes_have_the_same_colours_and_every_kind_its_words() -> None:
    style = json.loads((STATIC / "style.json").read_text("utf-8"))
    assert style["themes"]["light"].keys() == style["themes"]["dark"].keys()
    for kind in style["kinds"]:
        assert kind["words"]["en"].keys() >= {"one", "other"}
        assert kind["words"]["uk"].keys() >= {"one", "few", "many", "other"}
        assert kind["title"].keys() == kind["about"].keys() == {"en", "uk"}
