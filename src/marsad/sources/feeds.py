"""RSS and Atom to documents: an item that holds its report's words is one."""

from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from marsad.sources.fields import Placed, document_of
from marsad.sources.html import read_html
from marsad.sources.problems import Problem


class Item(NamedTuple):
    """An item of a feed; `words` are those that the feed itself holds, the whole report's or its beginning."""

    key: str
    title: str
    url: str
    published: str | None
    words: str
    publisher: str


def items(raw: bytes) -> Iterator[Item]:
    """The items of a feed's bytes. ValueError where they are no feed."""
    import feedparser

    try:
        told = feedparser.parse(raw, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # it has no one way of failing on what is no feed
        raise ValueError(str(error) or "it is neither RSS nor Atom") from error
    if not told.get("version"):
        raise ValueError(str(told.get("bozo_exception") or "it is neither RSS nor Atom"))
    publisher = str(told.feed.get("title", ""))
    for entry in told.entries:
        url = str(entry.get("link") or "")
        key = str(entry.get("id") or url or entry.get("title") or "")
        if key:
            yield Item(key, str(entry.get("title", "")), url, _moment(entry), _words(entry), publisher)


def _moment(entry: Any) -> str | None:
    parsed = entry.get("published_parsed") or entry.get("updated_parsed")
    if parsed:
        return datetime.fromtimestamp(timegm(parsed), UTC).isoformat()
    return None


def _words(entry: Any) -> str:
    held = [str(c.get("value", "")) for c in entry.get("content", ())] or [str(entry.get("summary", ""))]
    page = max(held, key=len)
    if "<" not in page:
        return page.strip()
    return str(read_html(f"<html><body><article>{page}</article></body></html>").get("text", "")).strip()


def read_feed(path: Path, _: Path) -> Placed:
    """The documents of a saved feed: title and words of each item."""
    try:
        found = list(items(path.read_bytes()))
    except ImportError:
        yield Problem(where=str(path), what="reading feeds needs feedparser", mend="pip install 'marsad[sources]'")
        return
    except ValueError as error:
        yield Problem(where=str(path), what=f"it is no feed: {error}", mend="save the feed's own XML")
        return
    for item in found:
        if not item.words:
            yield Problem(
                where=f"{path}: {item.key}",
                what="the item holds a headline alone",
                mend="fetch the page that it links to",
                severity="warning",
            )
            continue
        fields = {"title": item.title, "text": item.words, "published": item.published, "url": item.url}
        yield from document_of(f"{path}: {item.key}", {**fields, "publisher": item.publisher}, item.key)
