"""Web archives to documents: the pages of a WARC, read record by record."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from marsad.sources.decoding import Undecodable, decode
from marsad.sources.fields import Placed, document_of
from marsad.sources.html import read_html
from marsad.sources.language import is_arabic
from marsad.sources.problems import Problem
from marsad.sources.transfer import unpacked

LARGEST_PAGE = 10 * 1024 * 1024
"""Bytes of the largest page that is read."""
_LEAST_LETTERS = 10


class Page(NamedTuple):
    """A page as it was received."""

    url: str
    fetched: str
    raw: bytes


def pages(path: Path) -> Iterator[Page]:
    """The HTML pages that came with success, unpacked; others, what is too large or packed otherwise, are passed over.

    EOFError where the archive ends within a page, after those that are whole.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    last = 0
    with path.open("rb") as stream:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.any_type, parse_http=True):
            last = record.stream_pos
            http = record.http_headers
            if record.headers.get("Content-Length") is None:
                raise EOFError("it ends within the head of a page")
            if record.record_type != WarcRecordType.response or http is None or http.status_code != _SUCCESS:
                continue
            if "html" not in (record.http_content_type or ""):
                continue
            length = record.content_length
            raw = record.reader.read(LARGEST_PAGE + 1)
            if len(raw) < min(length, LARGEST_PAGE):
                raise EOFError("it ends within a page")
            if len(raw) > LARGEST_PAGE:
                continue
            transfer, content = http.get("Transfer-Encoding") or "", http.get("Content-Encoding") or ""
            body = unpacked(raw, transfer, content, LARGEST_PAGE)
            if body is not None:
                told = record.headers
                yield Page(str(told.get("WARC-Target-URI", "")), str(told.get("WARC-Date", "")), body)
    if _breaks_off(path, last):
        raise EOFError("it ends within a record")


def _breaks_off(path: Path, last: int) -> bool:
    """Whether behind the record at `last`, which could be read, or in it, the archive ends before it should."""
    with path.open("rb") as stream:
        stream.seek(last)
        rest = stream.read(_LONGEST_TAIL + 1)
    if len(rest) > _LONGEST_TAIL:
        return False  # the last record is too large to be looked at once more
    if rest.startswith(_GZIP):
        packed, rest = rest, b""
        while packed:
            member = zlib.decompressobj(zlib.MAX_WBITS | 16)
            try:
                rest += member.decompress(packed)
            except zlib.error:
                return True
            if not member.eof:
                return True
            packed = member.unused_data.lstrip(b"\0")
    if not rest.startswith(b"WARC/"):
        return False  # packed otherwise
    head, end, body = rest.partition(_END_OF_HEAD)
    size = next((int(m[1]) for m in _LENGTH.finditer(head)), 0)
    return not end or len(body) < size or bool(body[size:].strip())


_SUCCESS = 200
_LONGEST_TAIL = 64 * 1024 * 1024
_GZIP = b"\x1f\x8b"
_END_OF_HEAD = b"\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)


def read_warc(path: Path, _: Path) -> Placed:
    """The Arabic pages of a web archive; the address of a page is its id."""
    try:
        found = pages(path)
        for page in found:
            try:
                text, _doubt = decode(page.raw, html=True)
            except Undecodable:
                continue
            fields = read_html(text) if _may_be_arabic(text) else {}
            if is_arabic(fields.get("text", "")):
                yield from document_of(f"{path}: {page.url}", {"url": page.url} | fields, page.url)
    except ImportError:
        yield Problem(where=str(path), what="reading WARC needs fastwarc", mend="pip install 'marsad[sources]'")
    except (ValueError, OSError, EOFError) as error:
        what = f"the archive breaks off: {error}; what came before is read"
        yield Problem(where=str(path), what=what, mend="fetch it again")


def _may_be_arabic(page: str) -> bool:
    """Whether a page has letters that every Arabic text is full of: most pages of the web need no closer look."""
    return page.count("ا") + page.count("ل") >= _LEAST_LETTERS
