"""marsad (مرصد): Arabic reports of armed conflict, read into an event dataset in which every value keeps its words.

The two doors for Python: `read` gives the mentions of one text, `Store` holds documents, mentions and events.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from marsad.model.mention import Mention
    from marsad.store import Store

__version__ = "0.1.0"
__all__ = ["Store", "__version__", "read"]


def read(
    text: str,
    *,
    published: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    id: str = "text",
) -> "list[Mention]":
    """The mentions of one report.

    `published` is the day of publication, ISO 8601; without it "yesterday" and the like stay unresolved. Offsets in the
    mentions count Unicode code points of `text`.

    >>> [m.kind for m in read("قصفت مدفعية النظام بلدة سرمين اليوم", published="2021-06-07")]
    ['shelling']
    """
    from marsad.model.document import Document
    from marsad.reading import read_document

    return read_document(Document(id=id, text=text, title=title, published=published, publisher=publisher))


def __getattr__(name: str) -> Any:
    # The store brings SQLAlchemy along: whoever only reads texts need not wait for it.
    if name == "Store":
        from marsad.store import Store

        return Store
    raise AttributeError(f"module 'marsad' has no attribute {name!r}")
