"""Features as a workbook: a sheet of rows, and one that says what it is and under which licence."""

import re
import zipfile
from datetime import datetime
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from app.counts import safe_cell
from app.errors import TooLarge
from app.publish.fields import Field, Type
from app.publish.gis_files import zipped
from app.publish.sheet import Sheet, plain

MOST_ROWS = 1_048_575
LONGEST_CELL = 32_767
CLOCK = re.compile(r"(<\w+:(?:created|modified)\b[^>]*>)[^<]*")
"""When a workbook was made; its namespace bears whatever prefix some library of the process gave it."""
NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def workbook(sheet: Sheet) -> bytes:
    """Return an XLSX file."""
    if len(sheet.rows) > MOST_ROWS:
        raise TooLarge(
            f"{len(sheet.rows):,} rows are more than a workbook holds ({MOST_ROWS:,}); ask for csv or fewer"
        )
    book = Workbook(write_only=True)
    rows = book.create_sheet(sheet.layer.id)
    rows.freeze_panes = "A2"
    rows.append([field.name for field in sheet.fields])
    for record in sheet.records():
        rows.append([_cell(field, record.get(field.name)) for field in sheet.fields])
    about = book.create_sheet("about")
    for name, value in sheet.about.items():
        about.append([name, str(value)])
    book.properties.title, book.properties.description = sheet.layer.title, sheet.credit
    book.properties.creator = "Frontline"
    sink = BytesIO()
    book.save(sink)
    return _still(sink.getvalue(), sheet)


def _cell(field: Field, value: Any) -> Any:
    if value in (None, ""):
        return None
    if field.type is Type.DAY:
        return datetime.fromisoformat(value).date()
    told = safe_cell(plain(field, value)) if not isinstance(value, bool) else value
    return NOT_IN_XML.sub("", told)[:LONGEST_CELL] if isinstance(told, str) else told


def _still(book: bytes, sheet: Sheet) -> bytes:
    """Return the workbook with the time of the data in place of the clock's."""
    moment = sheet.moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    with zipfile.ZipFile(BytesIO(book)) as bundle:
        files = {name: bundle.read(name) for name in bundle.namelist()}
    core = files["docProps/core.xml"].decode()
    core = CLOCK.sub(rf"\g<1>{moment}", core)
    return zipped(files | {"docProps/core.xml": core.encode()}, sheet)
