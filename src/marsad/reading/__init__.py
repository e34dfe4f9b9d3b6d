"""One document to its mentions: a cascade of stages, each seeing only what the ones before it made."""

import gc
from collections.abc import Callable
from functools import lru_cache

from marsad.model.document import Document
from marsad.model.naming import Found

READER = "0.2.0"
"""Version of the reading. A store reads a document again when it was read by another one."""


def read_document(document: Document) -> Found:
    """The mentions of a document, in the order of the text, and the private persons whom it names. The same document
    always gives the same mentions.

    Python's collector of garbage is at rest meanwhile: it would go over all that the reading holds, again and again,
    and find nothing, since no record holds itself.
    """
    read = _cascade()
    if not gc.isenabled():
        return read(document)
    gc.disable()
    try:
        return read(document)
    finally:
        gc.enable()


@lru_cache(maxsize=1)
def _cascade() -> Callable[[Document], Found]:
    """The stages, loaded when the first document is read."""
    from marsad.reading.cascade import read

    return read
