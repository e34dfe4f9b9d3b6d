"""Bodies of HTTP answers as web archives keep them: taken out of what they were packed in for the way.

Archives differ in whether a body was unpacked before it was kept, whatever its headers say; so headers are only
believed where the bytes agree.
"""

import zlib

_GZIP_OR_ZLIB = 47
_GZIP = b"\x1f\x8b"
_LONGEST_SIZE = 16


def unpacked(raw: bytes, transfer: str, content: str, most: int) -> bytes | None:
    """A body without `Transfer-Encoding` and `Content-Encoding` (their values); as it is where it was unpacked before.

    None where it would be larger than `most` bytes, or is packed in a way that is not known here.
    """
    if "chunked" in transfer.lower():
        raw = _joined(raw)
    for way in reversed([w.strip().lower() for w in content.split(",")]):
        body: bytes | None = None
        if way in ("gzip", "x-gzip", "deflate"):
            body = _inflated(raw, most)
        elif way == "br":
            body = _unbrotlied(raw, most)
        elif way in ("", "identity"):
            body = raw
        if body is None or len(body) > most:
            return None
        raw = body
    return raw


def _joined(raw: bytes) -> bytes:
    """The chunks in one; `raw` where these are none."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = raw.find(b"\r\n", at, at + _LONGEST_SIZE)
        try:
            size = int(raw[at:end].partition(b";")[0], 16) if end > at else -1
        except ValueError:
            size = -1
        if size < 0 or end + 2 + size > len(raw):
            return raw
        if size == 0:
            return b"".join(parts)
        parts.append(raw[end + 2 : end + 2 + size])
        at = end + 2 + size + 2


def _inflated(raw: bytes, most: int) -> bytes:
    for wbits in (_GZIP_OR_ZLIB,) if raw.startswith(_GZIP) else (_GZIP_OR_ZLIB, -zlib.MAX_WBITS):
        try:
            return zlib.decompressobj(wbits).decompress(raw, most + 1)
        except zlib.error:
            continue
    return raw


def _unbrotlied(raw: bytes, most: int) -> bytes | None:
    import brotli

    try:
        return brotli.Decompressor().process(raw, output_buffer_limit=most + 1)  # type: ignore[no-any-return]
    except brotli.error:
        return raw if raw.lstrip().startswith(b"<") else None
