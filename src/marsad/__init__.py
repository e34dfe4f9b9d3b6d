"""marsad (مرصد): Arabic reports of armed conflict, read into an event dataset in which every value keeps its words.

The two doors for Python: `read` gives the mentions of one text, `Store` holds documents, mentions and events.
"""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from marsad.model.document import Document
    from marsad.model.mention import Mention
    from marsad.store import Store

__version__ = "0.1.0"
__all__ = ["Store", "__version__", "read"]


def read(
    text: str,
    *,
    published: str | date | None = None,
    title: str | None = None,
    publisher: str | None = None,
    id: str = "text",
) -> "list[Mention]":
    """The mentions of one report.

    `published` is the day of publication, a date or ISO 8601; without it "yesterday" and the like stay unresolved.
    Offsets in the mentions count Unicode code points of `text`. Raises ValueError for a day that is neither.

    >>> [m.kind for m in read("قصفت مدفعية النظام بلدة سرمين اليوم", published="2021-06-07")]
    ['shelling']
    """
    document, read_document = _reading()
    return read_document(document(id=id, text=text, title=title, published=_day(published), publisher=publisher))


@lru_cache(maxsize=1)
def _reading() -> "tuple[type[Document], Callable[[Document], list[Mention]]]":
    """What reads, and what it reads: loaded when the first text comes."""
    from marsad.model.document import Document
    from marsad.reading import read_document

    return Document, read_document


def _day(published: str | date | None) -> str | None:
    """The day in the form of documents. A day that could not be read would silently leave dates unresolved."""
    if not isinstance(published, str):
        return None if published is None else published.isoformat()
    try:
        date.fromisoformat(published[:10])
    except ValueError as error:
        raise ValueError(f"published must be a date or ISO 8601 (2021-06-07), not {published!r}") from error
    return published


def __getattr__(name: str) -> Any:
    # The store brings SQLAlchemy along: whoever only reads texts need not wait for it.
    if name == "Store":
        from marsad.store import Store

        return Store
    raise AttributeError(f"module 'marsad' has no attribute {name!r}")
