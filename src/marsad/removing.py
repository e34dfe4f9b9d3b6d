"""Expunging: a document, or a person's name, out of a store, its events, and the pages kept as they were fetched."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import NamedTuple

from marsad.fusion import fuse_changes
from marsad.model.decision import Decision
from marsad.sources.keeping import Archive
from marsad.store import Store
from marsad.store.barring import Bars, name_marks
from marsad.text import fold

_TELLING = 20
"""Letters by which a text is told to be on a page."""
Told = Callable[[str, bytes], bool]


class Expunged(NamedTuple):
    """What was done, and what was not."""

    entry: Decision
    pages: int
    """Pages taken out of the archive of what was fetched."""
    left: tuple[Path, ...]
    """Copies that were left as they are."""


def expunge_document(
    store: Store, id: str, *, who: str, reason: str, archive: Archive | None = None
) -> Expunged:
    """Take a document out of all that the store holds, and make its events anew. StoreError where there is none, where
    `who` is no administrator, or where the reason tells what it is."""
    held = [found for found in (store.document(id), *(version.document for version in store.versions(id))) if found]
    addresses = {id, *(document.url or "" for document in held)} - {""}
    words = {_squeezed(document.text) for document in held}

    def told(url: str, raw: bytes) -> bool:
        page = _squeezed(_text(raw))
        return url in addresses or any(len(text) >= _TELLING and text in page for text in words)

    with store.expunging() as shelf:
        entry = shelf.document(id, who=who, reason=reason)
        fuse_changes(shelf)
    return _swept(store, entry, archive, told)


def expunge_person(store: Store, name: str, *, who: str, reason: str, archive: Archive | None = None) -> Expunged:
    """Put signs in the place of a person's name in all that the store holds, and make the events anew. StoreError where
    nobody is named so, where `who` is no administrator, or where the reason holds the name."""
    gone = Bars(b"page", name_marks(b"page", name, "page"))

    def told(url: str, raw: bytes) -> bool:
        page = f"{url} {_text(raw)}"
        return gone.words(page) != page

    with store.expunging() as shelf:
        entry = shelf.person(name, who=who, reason=reason)
        fuse_changes(shelf)
    return _swept(store, entry, archive, told)


def _swept(store: Store, entry: Decision, archive: Archive | None, told: Told) -> Expunged:
    pages = 0 if archive is None else archive.leave_out(told)
    return Expunged(entry, pages, tuple(store.sweep()))


def _text(raw: bytes) -> str:
    """The words of a page, whatever its markup."""
    return unescape(re.sub(r"<[^>]*>", " ", raw.decode("utf-8", "replace")))


def _squeezed(text: str) -> str:
    return "".join(re.findall(r"\w", fold(text)))
