"""Documents as they come, are corrected, withdrawn and put back: what stood before is kept."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, delete, insert, select, update

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.model.naming import Names, names_in
from marsad.store import audit, dialect
from marsad.store.adding import FIRST, added_to, put_added
from marsad.store.errors import StoreError, decoder
from marsad.store.fused import chunks
from marsad.store.fusing import mark_changed
from marsad.store.records import Version
from marsad.store.redirects import now
from marsad.store.rows import Read, read_rows
from marsad.store.schema import document_versions, documents, mentions, names
from marsad.store.sealing import sealed

_document = decoder(Document)
_mentions: Callable[[bytes | str], tuple[Mention, ...]] = decoder(tuple[Mention, ...])
_names = decoder(Names)
REMOVED, CORRECTED = "removed", "corrected"


def write_new(connection: Connection, found: Sequence[Read]) -> None:
    """Write documents of which none is there, with their mentions."""
    if not found:
        return
    ids = [read.id for read in found]
    rows = [mention for read in found for mention in read.mentions]
    dialect.put_rows(connection, documents, [read.document for read in found])
    dialect.put_rows(connection, mentions, rows)
    _put_names(connection, found)
    of_people = {mention["document"] for mention in rows if mention["number"] > FIRST}
    put_added(connection, [id for id in ids if id in of_people])
    put_added(connection, [id for id in added_to(connection, ids) if id not in of_people], bare=True)
    mark_changed(connection, ids)


def write_over(connection: Connection, read: Read) -> None:
    """Write a document with its mentions over the one with its id."""
    connection.execute(update(documents).where(documents.c.id == read.id).values(read.document))
    connection.execute(delete(mentions).where(mentions.c.document == read.id))
    dialect.put_rows(connection, mentions, read.mentions)
    _put_names(connection, [read])
    put_added(connection, [read.id], bare=all(mention["number"] <= FIRST for mention in read.mentions))
    mark_changed(connection, [read.id])


def _put_names(connection: Connection, found: Sequence[Read]) -> None:
    for some in chunks([read.id for read in found]):  # those of a document that was removed stay
        connection.execute(delete(names).where(names.c.document.in_(some)))
    dialect.put_rows(connection, names, [read.names for read in found])


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
    audit.append(connection, who or "", "document", id, "removed")
    mark_changed(connection, [id])


def restore(connection: Connection, id: str, *, who: str | None = None) -> None:
    """Put a removed document back as it was. StoreError where none of this id was removed, or one is there."""
    chosen = select(document_versions).where(document_versions.c.document == id)
    last = connection.execute(chosen.order_by(document_versions.c.number.desc()).limit(1)).mappings().one_or_none()
    if last is None or last["what"] != REMOVED:
        raise StoreError(f"no document {id!r} was removed")
    if connection.execute(select(documents.c.id).where(documents.c.id == id)).first():
        raise StoreError(f"a document {id!r} is in the store")
    document = _document(last["record"])
    read = _mentions(last["mentions"])
    naming = names_of(connection, [id]).get(id) or names_in(read)
    write_new(connection, [read_rows(document, read, last["reader"], naming)])
    connection.execute(
        update(document_versions).where(document_versions.c.number == last["number"]).values(what="restored")
    )
    audit.append(connection, who or "", "document", id, "restored")


def names_of(connection: Connection, ids: Sequence[str]) -> dict[str, Names]:
    """Whom documents name; those that were read before names were looked for are left out."""
    found: dict[str, Names] = {}
    for some in chunks(ids):
        chosen = select(names.c.document, names.c.record).where(names.c.document.in_(some))
        found.update((id, _names(record)) for id, record in connection.execute(chosen).all())
    return found


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
