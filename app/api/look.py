"""The look of the pages of the API: the map's colours and letters, without script."""

from functools import cache

from app.publish.style import style

RULES = """
@font-face { font-family: "Source Sans 3"; src: url("/static/vendor/fonts/source-sans-latin.woff2") format("woff2");
  font-weight: 400 700; font-display: swap; unicode-range: U+0020-02FF, U+2000-2BFF; }
@font-face { font-family: "Source Sans 3"; src: url("/static/vendor/fonts/source-sans-cyrillic.woff2") format("woff2");
  font-weight: 400 700; font-display: swap; unicode-range: U+0300-0301, U+0400-04FF, U+2116; }
* { box-sizing: border-box; }
body { margin: 0; font: 400 15px/1.45 "Source Sans 3", system-ui, sans-serif; color: var(--ink); background: var(--paper);
  font-variant-numeric: tabular-nums lining-nums; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1rem; color: var(--ink2); font-size: 13px; }
header a + a::before { content: "\\203a"; padding: 0 .4em; color: var(--ink3); }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .6rem 0 .4rem; }
h2 { font-size: 1.05rem; margin: 1.6rem 0 .3rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.lead { color: var(--ink2); max-width: 46rem; margin: 0 0 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--rule); }
th { font-weight: 600; color: var(--ink2); white-space: nowrap; }
td.n { text-align: right; }
td.d { white-space: nowrap; }
blockquote { margin: 0 0 .5rem; padding-left: .8rem; border-left: 3px solid var(--rule2); }
mark { background: var(--mark); color: var(--mark_ink); }
ul.forms { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem .9rem; margin: .8rem 0; padding: 0; font-size: 13.5px; }
svg.map { display: block; width: 100%; height: auto; margin: .6rem 0 1rem; background: var(--abroad); border: 1px solid var(--rule); }
svg .land { fill: var(--land); stroke: var(--oblast); stroke-width: 1; }
svg .k { stroke: var(--paper); stroke-width: 1.2; fill: var(--unspecified); }
svg .a { fill: var(--unspecified); fill-opacity: .18; stroke: var(--unspecified); stroke-width: 1.2; }
svg .l { fill: none; stroke: var(--estimate); stroke-width: 1.6; }
svg a:hover .k, svg a:focus .k { stroke: var(--ink); }
footer { margin-top: 2rem; padding-bottom: 2rem; color: var(--ink3); font-size: 12.5px; }
nav.pages { display: flex; gap: 1.2rem; margin: .8rem 0; }
"""


@cache
def stylesheet() -> str:
    """Return the style of the pages: colours from style.json, light or dark as the reader's system."""
    themes = style()["themes"]
    light, dark = (_variables(themes[name]) for name in ("light", "dark"))
    kinds = "".join(
        f"svg .k.{kind['id']} {{ fill: var(--{kind['id']}); }}\n"
        f"svg .a.{kind['id']} {{ fill: var(--{kind['id']}); stroke: var(--{kind['id']}); }}\n"
        for kind in style()["kinds"]
    )
    colours = f":root {{ color-scheme: light dark; {light} }}\n"
    return f"{colours}@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n{RULES}{kinds}"


def _variables(theme: dict[str, object]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in theme.items() if isinstance(value, str))
