"""Targets that read files: pages, feeds, Telegram, web archives, and every other kind that reports come in."""

import os
import tempfile
from datetime import date
from functools import lru_cache
from pathlib import Path

import msgspec

from marsad.extraction import half_characters
from marsad.model.document import Document
from marsad.sources import Problem, is_arabic, read_file
from marsad.sources.decoding import Undecodable, decode
from marsad.sources.feeds import items
from marsad.sources.fetch import Fetched
from marsad.sources.html import read_html
from marsad.sources.robots import Robots
from marsad.sources.sitemaps import listed

_ENDINGS = (".txt", ".md", ".json", ".jsonl", ".csv", ".eml", ".mbox", ".xml", ".html", ".docx", ".xlsx", ".pdf",
            ".zip", ".gz", ".tar", ".parquet")  # fmt: skip


@lru_cache(maxsize=1)
def _held() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="marsad-fuzz-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)


def room(name: str) -> Path:
    """A folder for files of this process, which goes when that ends."""
    made = Path(_held().name, name)
    made.mkdir(exist_ok=True)
    return made


def _read(data: bytes, ending: str) -> list[Document]:
    """The documents of a file with these bytes, each of them sound; what is wrong with the others is told in words."""
    path = room("input") / f"input{ending}"
    path.write_bytes(data)
    found = list[Document]()
    try:
        for item in read_file(path, Path(path.name)):
            if isinstance(item, Problem):
                assert item.where, item
                assert item.what, item
                assert item.mend, item
                msgspec.json.encode(item)
            else:
                _sound(item)
                found.append(item)
    finally:
        path.unlink()
    ids = [made.id for made in found]
    assert len(ids) == len(set(ids)), "two documents have one id"
    assert not list(path.parent.iterdir()), "files were left behind"
    return found


def _sound(made: Document) -> None:
    assert made.text.strip(), "a document without words"
    assert made.id.strip(), "a document without an id"
    for day in (made.published, *made.dates):
        assert day is None or date.fromisoformat(day[:10]).isoformat() == day[:10], day
    if half_characters(made) is None:
        assert msgspec.json.decode(msgspec.json.encode(made), type=Document) == made, "another one after a round trip"
    is_arabic(made.text)


def page(data: bytes) -> None:
    """A page gives text fields, days that are days, and no markup of its own making."""
    try:
        text, _ = decode(data, html=True)
    except Undecodable:
        return
    found = read_html(text)
    assert read_html(text) == found, "read otherwise the second time"
    assert all(isinstance(value, str) and value == value.strip() for name, value in found.items() if name != "dates")
    days = found.get("dates", [])
    assert len(days) == len(set(days)), days
    assert not days or found["published"] == days[0]
    _read(data, ".html")


def feed(data: bytes) -> None:
    """A feed gives items with a key, or is said to be none."""
    try:
        found = list(items(data))
    except ValueError as error:
        assert str(error)
        found = []
    assert all(item.key for item in found)
    _read(data, ".rss")
    try:
        assert all(entry.url.strip() for entry in listed(data))
    except ValueError as error:
        assert str(error)
    robots = Robots(lambda url: Fetched(url, 200, {}, data, ""), clock=lambda: 0.0)
    assert robots.allows("https://example.org/a") in (True, False)
    assert robots.wait("https://example.org/a") >= 0


def telegram_export(data: bytes) -> None:
    """Desktop's JSON, whole or broken off, and the objects of archivers."""
    _read(data, ".json")


def telegram_page(data: bytes) -> None:
    """Previews of channels and Desktop's pages."""
    _read(data, ".html")


def web_archive(data: bytes) -> None:
    """A WARC, whole or damaged."""
    _read(data, ".warc")


def other_files(data: bytes) -> None:
    """Any other kind of file; the first byte says which."""
    _read(data[1:], _ENDINGS[data[0] % len(_ENDINGS)] if data else ".txt")
