"""The icon of every page, small enough to stand in it."""

from urllib.parse import quote

MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="13" fill="none" '
    'stroke="#545b63" stroke-width="1.5" stroke-dasharray="3 2.5"/><circle cx="16" cy="16" r="9" fill="#bf3815" '
    'fill-opacity=".38"/><circle cx="16" cy="16" r="5" fill="#bf3815"/></svg>'
)
ICON = f'<link rel="icon" href="data:image/svg+xml,{quote(MARK)}">'
