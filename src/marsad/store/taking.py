"""Documents with what was read in them, on their way into the store: many at a time, none written without need."""

from collections.abc import Iterator, Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, select

from marsad.model.document import Document
from marsad.store import history
from marsad.store.errors import DocumentConflict
from marsad.store.fused import chunks
from marsad.store.rows import Read
from marsad.store.schema import document_versions, documents, names

Standing = Literal["new", "older", "other text", "unchanged", "withdrawn"]
"""What of a document is in the store. "older": read by another version, or with other fields; "withdrawn": this very
text was removed, and comes back only when it is put back."""
Become = Literal["added", "updated", "unchanged", "withdrawn"]
_FATES: dict[Standing, Become] = {
    "new": "added",
    "older": "updated",
    "other text": "updated",
    "unchanged": "unchanged",
    "withdrawn": "withdrawn",
}
_document = msgspec.json.Decoder(Document).decode


def take(connection: Connection, found: Sequence[Read], *, correct: bool) -> list[Become]:
    """Write documents, no two of one id, with their mentions, where they are not held as they are; what became of each.
    DocumentConflict where one is held with another text and `correct` is not given."""
    told = standings(connection, [read.document for read in found])
    if not correct and "other text" in told:
        raise conflict(found[told.index("other text")].id)
    history.write_new(connection, [read for read, standing in zip(found, told, strict=True) if standing == "new"])
    for read, standing in zip(found, told, strict=True):
        if standing == "other text":
            history.correct(connection, read.id)
        if standing in ("older", "other text"):
            history.write_over(connection, read)
    return [_FATES[standing] for standing in told]


def conflict(id: str) -> DocumentConflict:
    """What is raised where an id has another text."""
    return DocumentConflict(f"a document with the id {id!r} and another text is in the store already")


def standings(connection: Connection, rows: Sequence[dict[str, Any]]) -> list[Standing]:
    """What of each of these documents, given as rows, is held."""
    ids = [row["id"] for row in rows]
    held = {id: rest for id, *rest in _held(connection, ids)}
    removed = dict(_removed(connection, [id for id in ids if id not in held]))
    return [_standing(row, held.get(row["id"]), removed.get(row["id"])) for row in rows]


def _standing(row: dict[str, Any], held: Sequence[Any] | None, removed: str | None) -> Standing:
    if held is None:
        return "withdrawn" if row["sha256"] == removed else "new"
    text, record, reader, named = held
    if text != row["sha256"]:
        return "other text"
    # What was read before names were looked for is to be read again, whichever version did.
    known = reader == row["reader"] and named is not None
    return "unchanged" if known and _same(record, row["record"]) else "older"


def _same(held: str, record: str) -> bool:
    """Whether two records say the same. One that an earlier version wrote lacks the fields that it did not know, and
    is the same where they are empty."""
    try:
        return held == record or _document(held) == _document(record)
    except msgspec.DecodeError:  # what is held is damaged: it is to be written anew
        return False


def _held(connection: Connection, ids: Sequence[str]) -> Iterator[Sequence[Any]]:
    chosen = select(documents.c.id, documents.c.sha256, documents.c.record, documents.c.reader, names.c.document)
    chosen = chosen.select_from(documents.outerjoin(names, names.c.document == documents.c.id))
    for some in chunks(ids):
        yield from connection.execute(chosen.where(documents.c.id.in_(some)))


def _removed(connection: Connection, ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Of the documents that were last removed: the id, and the hash of the text."""
    versions = document_versions.c
    chosen = select(versions.document, versions.sha256, versions.what).order_by(versions.number)
    for some in chunks(ids):
        last = {id: rest for id, *rest in connection.execute(chosen.where(versions.document.in_(some)))}
        yield from ((id, text) for id, (text, what) in last.items() if what == history.REMOVED)
