"""Documents as they come, are corrected, withdrawn and put back: what stood before is kept."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.store import dialect
from marsad.store.adding import FIRST, added_to, put_added
from marsad.store.errors import StoreError
from marsad.store.fusing import mark_changed
from marsad.store.records import Version
from marsad.store.redirects import now
from marsad.store.rows import document_row, mention_rows
from marsad.store.schema import document_versions, documents, mentions
from marsad.store.sealing import sealed

_document = msgspec.json.Decoder(Document).decode
_mentions = msgspec.json.Decoder(tuple[Mention, ...]).decode
REMOVED, CORRECTED = "removed", "corrected"
Read = tuple[dict[str, Any], list[dict[str, Any]]]
"""The row of a document, and those of its mentions."""


def write_new(connection: Connection, found: Sequence[Read]) -> None:
    """Write documents of which none is there, with their mentions."""
    if not found:
        return
    ids = [row["id"] for row, _ in found]
    rows = [mention for _, told in found for mention in told]
    dialect.put_rows(connection, documents, [row for row, _ in found])
    dialect.put_rows(connection, mentions, rows)
    of_people = {mention["document"] for mention in rows if mention["number"] > FIRST}
    put_added(connection, [id for id in ids if id in of_people])
    put_added(connection, [id for id in added_to(connection, ids) if id not in of_people], bare=True)
    mark_changed(connection, ids)


def write_over(connection: Connection, row: dict[str, Any], rows: list[dict[str, Any]]) -> None:
    """Write a document with its mentions over the one with its id."""
    connection.execute(update(documents).where(documents.c.id == row["id"]).values(row))
    connection.execute(delete(mentions).where(mentions.c.document == row["id"]))
    dialect.put_rows(connection, mentions, rows)
    put_added(connection, [row["id"]], bare=all(mention["number"] <= FIRST for mention in rows))
    mark_changed(connection, [row["id"]])


def keep_version(
    connection: Connection, id: str, what: str, *, who: str | None = None, reason: str | None = None
) -> None:
    """Put the document as it stands now among its earlier versions. StoreError where there is none of this id."""
    found = connection.execute(select(documents).where(documents.c.id == id)).mappings().one_or_none()
    if found is None:
        raise StoreError(f"the store has no document {id!r}")
    chosen = select(mentions.c.record).where(mentions.c.document == id).order_by(mentions.c.number)
    version = {name: found[name] for name in ("sha256", "reader", "record")}
    version |= {"document": id, "mentions": f"[{','.join(connection.execute(chosen).scalars())}]"}
    version |= {"until": now(), "what": what, "who": who, "reason": reason}
    connection.execute(insert(document_versions), sealed(version))


def correct(connection: Connection, id: str) -> None:
    """Keep the version that a corrected one is about to replace."""
    keep_version(connection, id, CORRECTED)


def remove(connection: Connection, id: str, *, who: str | None, reason: str) -> None:
    """Take a document and its mentions out, its last version kept."""
    keep_version(connection, id, REMOVED, who=who, reason=reason)
    connection.execute(delete(documents).where(documents.c.id == id))
    mark_changed(connection, [id])


def restore(connection: Connection, id: str) -> None:
    """Put a removed document back as it was. StoreError where none of this id was removed, or one is there."""
    chosen = select(document_versions).where(document_versions.c.document == id)
    last = connection.execute(chosen.order_by(document_versions.c.number.desc()).limit(1)).mappings().one_or_none()
    if last is None or last["what"] != REMOVED:
        raise StoreError(f"no document {id!r} was removed")
    if connection.execute(select(documents.c.id).where(documents.c.id == id)).first():
        raise StoreError(f"a document {id!r} is in the store")
    document = _document(last["record"])
    row, rows = document_row(document, last["reader"]), mention_rows(document, _mentions(last["mentions"]))
    write_new(connection, [(row, rows)])
    connection.execute(
        update(document_versions).where(document_versions.c.number == last["number"]).values(what="restored")
    )


def versions(connection: Connection, id: str) -> list[Version]:
    """The versions of a document that no longer hold, the oldest first."""
    chosen = select(document_versions).where(document_versions.c.document == id).order_by(document_versions.c.number)
    return [
        Version(
            document=_document(row["record"]),
            mentions=_mentions(row["mentions"]),
            **{name: row[name] for name in ("reader", "until", "what", "who", "reason")},
        )
        for row in connection.execute(chosen).mappings()
    ]
