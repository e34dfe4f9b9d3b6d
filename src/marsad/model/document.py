"""One report as published: the unit that comes in from the sources."""

import msgspec


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A report as published. Every offset in the records counts Unicode code points of `text` (or of `title`)."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    """Day of publication, ISO 8601 (`2021-06-07`); a time after it is ignored by reading."""
    publisher: str | None = None
    url: str | None = None
    lang: str | None = None
    author: str | None = None
    """Who wrote it, as the page or file names them."""
    dates: tuple[str, ...] = ()
    """Other days that may be the one of publication (ISO 8601, some with a time), the most trusted first."""


def title_apart(document: Document) -> str | None:
    """The title where it is evidence of its own: given, and not already the text's first line."""
    title = (document.title or "").strip()
    if not title:
        return None
    first = document.text.lstrip().split("\n", 1)[0].strip()
    return None if first == title else document.title
