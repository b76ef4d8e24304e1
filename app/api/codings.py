"""Content codings: zstd, br and gzip, as the asker prefers; whole bodies and streams, outside the event loop."""

import zlib
from collections.abc import Callable, Iterable, Iterator

import brotli  # type: ignore[import-untyped]
import zstandard
from starlette.requests import Request

GZIP_LEVEL, BROTLI_QUALITY, ZSTD_LEVEL = 4, 4, 3
Packer = tuple[Callable[[bytes], bytes], Callable[[], bytes]]
"""What packs a piece, and what packs the rest."""

TAGS = {"": "", "zstd": "-zst", "br": "-br", "gzip": "-gz"}
"""Ends of strong ETags: each coding is other bytes."""


def coding_asked(accept_encoding: str) -> str:
    """Return the coding that the asker likes best, "" for none; ours comes first among equals."""
    weights = dict(_weighted(part) for part in accept_encoding.lower().split(",") if part.strip())
    liked = [(weights.get(name, weights.get("*", 0.0)), name) for name in PACKERS]
    best = max(liked, key=lambda pair: pair[0])
    return best[1] if best[0] > 0 and best[0] >= weights.get("identity", 0.0) else ""


def coding_of(request: Request) -> str:
    """Return the coding for the answer to a request."""
    return coding_asked(request.headers.get("accept-encoding", ""))


def packed(body: bytes, coding: str) -> bytes:
    """Return a whole body in a coding."""
    return b"".join(packed_stream((body,), coding))


def packed_stream(pieces: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """Give a body in a coding, a piece as soon as it is full."""
    if not coding:
        yield from pieces
        return
    pack, finish = PACKERS[coding]()
    for piece in pieces:
        if made := pack(piece):
            yield made
    if made := finish():
        yield made


def _weighted(part: str) -> tuple[str, float]:
    name, _, weight = part.partition(";")
    try:
        return name.strip(), float(weight.replace(" ", "").removeprefix("q=") or 1)
    except ValueError:
        return name.strip(), 0.0


def _zstd() -> Packer:
    packer = zstandard.ZstdCompressor(level=ZSTD_LEVEL).compressobj()
    return packer.compress, lambda: packer.flush()


def _brotli() -> Packer:
    packer = brotli.Compressor(quality=BROTLI_QUALITY)
    return packer.process, packer.finish


def _gzip() -> Packer:
    packer = zlib.compressobj(GZIP_LEVEL, zlib.DEFLATED, 31)
    return packer.compress, lambda: packer.flush()


PACKERS: dict[str, Callable[[], Packer]] = {
    "zstd": _zstd,
    "br": _brotli,
    "gzip": _gzip,
}
