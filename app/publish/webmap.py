"""The map as one file: Folium draws it, with everything inside that it needs, and no text of others in its HTML.

Folium's own popups and tooltips take HTML; a briefing's words would run there. So they travel deflated in a script element that
is never run, and a module of ours puts them into the page as text.
"""

import base64
import re
from functools import cache
from pathlib import Path
from typing import Any

import folium
from branca.element import MacroElement
from folium.template import Template

from app.assets import leaflet_dir
from app.model import Where
from app.publish.icon import ICON
from app.publish.map_content import content
from app.publish.packing import shut
from app.publish.policy import with_policy
from app.publish.telling import PLAINLY, Telling
from app.service import Service

MAP_FILES = Path(__file__).parent / "mapfile"
SCRIPTS = ("unpack.js", "symbols.js", "words.js", "labels.js", "map.js")


def snapshot(service: Service, where: Where, telling: Telling = PLAINLY) -> str:
    """Return the map of a window as one HTML file that opens from disk and needs no network."""
    html: str = folium_map(service, where, telling).get_root().render()
    return with_policy(html.replace("<html>", f'<html lang="{telling.language}">', 1))


def folium_map(service: Service, where: Where, telling: Telling = PLAINLY) -> folium.Map:
    """Return the map of a window as a Folium map, for notebooks: show it, or add layers of your own.

    >>> from app.publish.webmap import folium_map
    >>> folium_map(open_service(Settings()), Where(first_day=date(2023, 3, 24)))
    """
    held, words = content(service, where, telling), telling.words
    made = OwnMap(tiles=None, location=[48.5, 35.5], zoom_start=6, zoom_snap=0.25, attribution_control=False)
    made._id = "frontline"
    groups = {kind: _group(held["kinds"][kind]["title"], kind).add_to(made) for kind in _kinds(held)}
    if held["fronts"]:
        groups["fronts"] = _group(words.say("fronts"), "fronts").add_to(made)
    if held["line"] and held["line"]["pieces"]:
        groups["line"] = _group(words.say("line"), "line").add_to(made)
    made.add_child(Frame(held, {name: group.get_name() for name, group in groups.items()}))
    if groups:
        control = folium.LayerControl(collapsed=False)
        control._id = "layers"
        made.add_child(control)
    return made


class OwnMap(folium.Map):
    """A Folium map that loads nothing from elsewhere: its Leaflet stands in the file."""

    default_js: list[tuple[str, str]] = []  # noqa: RUF012 - folium's own way to say it
    default_css: list[tuple[str, str]] = []  # noqa: RUF012


class Frame(MacroElement):
    """What stands around and on the map: title strip, slider bar, credit, content, and the module that draws it."""

    _template = Template(
        """
        {% macro header(this, kwargs) %}
            <title>{{ this.title|e }}</title>
            {{ this.icon }}
            <style>{{ this.style }}</style>
            <script>{{ this.leaflet }}</script>
        {% endmacro %}
        {% macro html(this, kwargs) %}
            <header class="fl-head">
                <h1>{{ this.held["title"]|e }}</h1>
                <p>{{ this.held["window"]|e }}</p>
                <p class="fl-claimants"></p>
                <p>{{ this.held["made"]|e }}</p>
                {% if this.held["sample"] %}<p class="fl-sample">{{ this.held["sample"]|e }}</p>{% endif %}
                <p class="fl-headline" data-shut="{{ this.held["words"]["shut"]|e }}"></p>
            </header>
            <div class="fl-bar"></div>
            <footer class="fl-foot">{{ this.held["credit"]|e }}</footer>
            <script type="text/plain" id="fl-content">{{ this.content }}</script>
        {% endmacro %}
        {% macro script(this, kwargs) %}
            {{ this.module }}
            frontlineOpened(document.getElementById("fl-content").textContent, document.querySelector(".fl-headline")).then(
                (content) => content && frontlineMap({{ this._parent.get_name() }}, {
                    {%- for name, variable in this.groups.items() %}{{ name|tojson }}: {{ variable }},{% endfor -%}
                }, content));
        {% endmacro %}
        """
    )

    def __init__(self, held: dict[str, Any], groups: dict[str, str]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Frame"
        self.held = held
        self.groups = groups
        self.title = f"{held['title']}, {held['window']}"
        self.icon = ICON
        self.style = leaflet_style() + _variables(held["theme"]) + (MAP_FILES / "map.css").read_text("utf-8")
        self.leaflet = (
            (leaflet_dir() / "leaflet.js").read_text("utf-8").split("//# sourceMappingURL", maxsplit=1)[0]
        )
        self.module = "\n".join((MAP_FILES / name).read_text("utf-8") for name in SCRIPTS)
        self.content = shut(held)


@cache
def leaflet_style() -> str:
    """Return Leaflet's style with its pictures inside."""
    folder = leaflet_dir()

    def inside(found: re.Match[str]) -> str:
        picture = base64.b64encode((folder / found.group(1)).read_bytes()).decode()
        return f"url(data:image/png;base64,{picture})"

    return re.sub(r"url\((images/[\w.-]+)\)", inside, (folder / "leaflet.css").read_text("utf-8"))


def _variables(theme: dict[str, Any]) -> str:
    colours = {name: value for name, value in theme.items() if isinstance(value, str)}
    return (
        ":root {"
        + " ".join(f"--fl-{name.replace('_', '-')}: {value};" for name, value in colours.items())
        + "}\n"
    )


def _group(title: str, name: str) -> folium.FeatureGroup:
    group = folium.FeatureGroup(name=title)
    group._id = name
    return group


def _kinds(held: dict[str, Any]) -> list[str]:
    """Return the kinds that occur, in the order of the style."""
    whole = held["frames"][0]
    used = {row["kind"] for row in whole["rows"]} | {
        held["claims"][surface["claims"][0]]["kind"] for surface in whole["surfaces"]
    }
    return [kind for kind in held["kinds"] if kind in used]
