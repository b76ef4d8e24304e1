"""The packed content of the map file: every text once, deflated, and all of it there again."""

import base64
import re
import zlib
from pathlib import Path

import orjson
from served import BAKHMUT, TWO_THINGS, Line, on_days, publish, serve

from app.model import Where
from app.publish.map_content import content
from app.publish.packing import packed, shut


def test_every_text_is_written_once_and_every_record_can_be_read_again(
    tmp_path: Path,
) -> None:
    service = serve(tmp_path)
    publish(service, *TWO_THINGS, *on_days(Line("4 clashes at Bakhmut.", (BAKHMUT,), 4, 4), range(20)))
    held = orjson.loads(orjson.dumps(content(service, Where())))
    small = orjson.loads(orjson.dumps(packed(held)))
    texts, (written, other) = small["texts"], small["fields"]["rows"]
    assert len(texts) == len(set(texts))
    ids = list(held["claims"])
    for frame, kept in zip(held["frames"], small["frames"], strict=True):
        for row, listed in zip(frame["rows"], kept["rows"], strict=True):
            again = dict(zip([*written, *other], listed, strict=True))
            again |= {name: texts[again[name]] for name in written}
            again["claims"] = [ids[number] for number in again["claims"]]
            assert again == row
    rows, lists = (
        sum(len(orjson.dumps(frame["rows"])) for frame in each["frames"]) for each in (held, small)
    )
    assert lists < rows / 3


def test_the_content_is_shut_in_letters_that_need_no_escaping_and_opens_again(tmp_path: Path) -> None:
    service = serve(tmp_path)
    publish(service, *TWO_THINGS)
    held = orjson.loads(orjson.dumps(content(service, Where())))
    letters = shut(held)
    assert re.fullmatch(r"[A-Za-z0-9+/=]+", letters)
    assert orjson.loads(zlib.decompress(base64.b64decode(letters), wbits=-15)) == orjson.loads(
        orjson.dumps(packed(held))
    )
    assert len(letters) < len(orjson.dumps(packed(held))) / 2
