"""The documentation of the API as one plain page, made from its definition: no script, nothing from elsewhere."""

from collections.abc import Iterator
from html import escape
from typing import Any

from app.publish.icon import ICON
from app.publish.policy import with_policy

Json = dict[str, Any]
LOOK = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.1rem; font-family: ui-monospace, monospace; }
h2 b { display: inline-block; min-width: 4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #8885; font-weight: 400; }
th { white-space: nowrap; font-family: ui-monospace, monospace; }
pre { overflow-x: auto; padding: .8rem; border: 1px solid #8885; border-radius: 6px; }
"""
EXAMPLES = """\
curl 'BASE/api/collections/claims/items?datetime=2023-03-18/2023-03-24&amp;limit=1000'
curl 'BASE/api/counts?by=oblast&amp;period=day&amp;f=csv'
ogrinfo -ro -so OAPIF:BASE/api
geopandas.read_file("BASE/api/collections/claims/items?limit=1000")
"""


def docs_page(definition: Json, base: str) -> str:
    """Return the page."""
    info = definition["info"]
    told = "".join(f"<p>{escape(part)}</p>" for part in info["description"].split("\n\n"))
    doors = "".join(
        _door(path, method, operation)
        for path, operations in definition["paths"].items()
        for method, operation in operations.items()
    )
    return with_policy(
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(info['title'])}: API</title>\n{ICON}\n<style>{LOOK}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{escape(info['title'])}: API</h1>{told}"
        f'<p>The <a href="/api">landing page</a> lists what is served; the same as <a href="/api/openapi.json">OpenAPI 3.0</a>.</p>'
        f"<pre>{EXAMPLES.replace('BASE', escape(base))}</pre>{doors}</main>\n</body>\n</html>\n"
    )


def _door(path: str, method: str, operation: Json) -> str:
    summary = operation.get("description") or operation.get("summary", "")
    rows = "".join(_rows(operation))
    table = f"<table>{rows}</table>" if rows else ""
    return (
        f"<section><h2><b>{method.upper()}</b> {escape(path)}</h2><p>{escape(summary)}</p>{table}</section>\n"
    )


def _rows(operation: Json) -> Iterator[str]:
    for parameter in operation.get("parameters", ()):
        told = escape(parameter.get("description", ""))
        if usual := parameter["schema"].get("default"):
            told += f" (default {escape(str(usual))})"
        where = "" if parameter["in"] == "query" else f" <small>{escape(parameter['in'])}</small>"
        yield f"<tr><th>{escape(parameter['name'])}{where}</th><td>{told}</td></tr>"
