"""The pages as they are sent: with their joined script and style sheet where these are up to date, and with content inside."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import orjson

from app.assets import MADE, STATIC
from app.joining import SCRIPT, STYLESHEET, sources_tag
from app.publish.style import style


@dataclass(frozen=True, slots=True)
class PageFile:
    """One page: its HTML up to the end of its head, to the content, what follows; and a tag of its sources."""

    head: str
    body: str
    tail: str
    tag: str

    def with_content(self, content: dict[str, Any], links: str = "") -> str:
        """Return the page with links in its head and JSON inside, in an element that no browser runs."""
        text = as_script_text({"style": style(), "names": _names()} | content)
        first = f'<script type="application/json" id="fl-first">{text}</script>\n'
        return "".join([self.head, links, self.body, first, self.tail])


@cache
def joined(name: str) -> PageFile | None:
    """Return a page, None if it is not installed."""
    file = STATIC / name
    if not file.is_file():
        return None
    html, tag = file.read_text("utf-8"), sources_tag(STATIC)
    if _made_tag() == tag:
        html = _with_joined(html, file.stem, tag)
    head, end, rest = html.partition("</head>")
    body, mark, tail = rest.partition("</body>")
    return PageFile(head, end + body, mark + tail, tag)


def _made_tag() -> str:
    file = MADE / "tag"
    return file.read_text("utf-8") if file.is_file() else ""


def _with_joined(html: str, page: str, tag: str) -> str:
    """Return the page with one style sheet and one script in place of many."""
    address = f"/static/{MADE.relative_to(STATIC).as_posix()}"
    first = STYLESHEET.search(html)
    sheet = f'<link rel="stylesheet" href="{address}/{page}.css?{tag}">\n'
    if first:
        html = html[: first.start()] + sheet + STYLESHEET.sub("", html[first.start() :])
    script = (
        f'<link rel="modulepreload" href="{address}/leaflet.js?{tag}">\n'
        f'<script type="module" src="{address}/{page}.js?{tag}"></script>\n'
    )
    return SCRIPT.sub(script, html, count=1)


@cache
def _names() -> Any:
    return orjson.loads((STATIC / "names.json").read_bytes())


def as_script_text(held: Any) -> str:
    """Return JSON that can stand in a script element, and in a template: nothing in it closes the element or is run.

    Folium renders a macro's text once more as a template of its own, so `{{` in a briefing would be run while the file is made.
    """
    text = orjson.dumps(held).decode()
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return re.sub(r"\{(?=[{%#])", r"\\u007b", text)  # in JSON these pairs stand in strings only
