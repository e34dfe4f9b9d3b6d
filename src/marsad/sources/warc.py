"""Web archives to documents: the pages of a WARC, read record by record."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from marsad.sources.decoding import Undecodable, decode
from marsad.sources.fields import Placed, document_of
from marsad.sources.html import read_html
from marsad.sources.language import is_arabic
from marsad.sources.problems import Problem

LARGEST_PAGE = 10 * 1024 * 1024
"""Bytes of the largest page that is read."""
_LEAST_LETTERS = 10


class Page(NamedTuple):
    """A page as it was received."""

    url: str
    fetched: str
    raw: bytes


def pages(path: Path) -> Iterator[Page]:
    """The HTML pages that came with success; others, and what is too large, are passed over.

    EOFError where the archive ends within a page, after those that are whole.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with path.open("rb") as stream:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
            http = record.http_headers
            if record.headers.get("Content-Length") is None:
                raise EOFError("it ends within the head of a page")
            if http is None or http.status_code != 200 or "html" not in (record.http_content_type or ""):
                continue
            length = record.content_length
            raw = record.reader.read(LARGEST_PAGE + 1)
            if len(raw) < min(length, LARGEST_PAGE):
                raise EOFError("it ends within a page")
            if len(raw) <= LARGEST_PAGE:
                told = record.headers
                yield Page(str(told.get("WARC-Target-URI", "")), str(told.get("WARC-Date", "")), raw)


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
