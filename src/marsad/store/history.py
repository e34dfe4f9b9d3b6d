"""Documents as they come, are corrected, withdrawn and put back: what stood before is kept."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, bindparam, delete, insert, select, update

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.model.naming import Names, names_in
from marsad.store import audit
from marsad.store.adding import FIRST, put_added
from marsad.store.errors import DocumentConflict, StoreError
from marsad.store.fused import chunks
from marsad.store.fusing import mark_changed
from marsad.store.records import Version
from marsad.store.redirects import now
from marsad.store.rows import document_row, mention_rows, names_row
from marsad.store.schema import document_versions, documents, mentions, names
from marsad.store.sealing import sealed

_document = msgspec.json.Decoder(Document).decode
_mentions = msgspec.json.Decoder(tuple[Mention, ...]).decode
_names = msgspec.json.Decoder(Names).decode
_REMOVED, _CORRECTED = "removed", "corrected"


def write_document(
    connection: Connection, row: dict[str, Any], rows: list[dict[str, Any]], naming: Names, *, new: bool
) -> None:
    """Write a document with its mentions and whom it names, over the one with its id unless it is `new`."""
    if new:
        connection.execute(insert(documents), row)
    else:
        connection.execute(update(documents).where(documents.c.id == row["id"]).values(row))
        connection.execute(delete(mentions).where(mentions.c.document == row["id"]))
    if rows:
        connection.execute(insert(mentions), rows)
    connection.execute(delete(names).where(names.c.document == row["id"]))
    connection.execute(insert(names), names_row(row["id"], naming))
    put_added(connection, [row["id"]], bare=all(mention["number"] <= FIRST for mention in rows))
    mark_changed(connection, [row["id"]])


def held(connection: Connection, row: dict[str, Any], *, correct: bool) -> tuple[str, str] | None:
    """Record and reader of the stored document of this id, ("", "") where its text is another one and `correct`; else
    DocumentConflict. None where there is none."""
    found = connection.execute(_chosen_document(), {"document": row["id"]}).one_or_none()
    if found is None:
        return None
    if found.sha256 == row["sha256"]:
        # Read before names were looked for: it is to be read again, whichever version did.
        return found.record, found.reader if found.named is not None else ""
    if correct:
        return "", ""
    raise DocumentConflict(f"a document with the id {row['id']!r} and another text is in the store already")


def stands(held: tuple[str, str] | None, record: str, reader: str) -> bool:
    """Whether what is held (of `held` above) is this record, read by this reader. A record that an earlier version
    wrote lacks the fields that it did not know, and is the same where they are empty."""
    if held is None or held[1] != reader or not held[0]:
        return False
    try:
        return held[0] == record or _document(held[0]) == _document(record)
    except msgspec.DecodeError:  # what is held is damaged: it is to be written anew
        return False


def withdrawn(connection: Connection, row: dict[str, Any]) -> bool:
    """Whether this very text was removed under this id: it comes back only by `restore`."""
    last = connection.execute(_last_version(), {"document": row["id"]}).one_or_none()
    return last is not None and (last.sha256, last.what) == (row["sha256"], _REMOVED)


# Statements that are carried out for every document are put together once.


@lru_cache(maxsize=1)
def _chosen_document() -> Select[str, str, str, str | None]:
    joined = documents.outerjoin(names, names.c.document == documents.c.id)
    chosen = select(documents.c.sha256, documents.c.record, documents.c.reader, names.c.document.label("named"))
    return chosen.select_from(joined).where(documents.c.id == bindparam("document"))


@lru_cache(maxsize=1)
def _last_version() -> Select[str, str]:
    chosen = select(document_versions.c.sha256, document_versions.c.what)
    chosen = chosen.where(document_versions.c.document == bindparam("document"))
    return chosen.order_by(document_versions.c.number.desc()).limit(1)


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
    keep_version(connection, id, _CORRECTED)


def remove(connection: Connection, id: str, *, who: str | None, reason: str) -> None:
    """Take a document and its mentions out, its last version kept."""
    keep_version(connection, id, _REMOVED, who=who, reason=reason)
    connection.execute(delete(documents).where(documents.c.id == id))
    audit.append(connection, who or "", "document", id, "removed")
    mark_changed(connection, [id])


def restore(connection: Connection, id: str, *, who: str | None = None) -> None:
    """Put a removed document back as it was. StoreError where none of this id was removed, or one is there."""
    chosen = select(document_versions).where(document_versions.c.document == id)
    last = connection.execute(chosen.order_by(document_versions.c.number.desc()).limit(1)).mappings().one_or_none()
    if last is None or last["what"] != _REMOVED:
        raise StoreError(f"no document {id!r} was removed")
    if connection.execute(select(documents.c.id).where(documents.c.id == id)).first():
        raise StoreError(f"a document {id!r} is in the store")
    document = _document(last["record"])
    read = _mentions(last["mentions"])
    naming = names_of(connection, [id]).get(id) or names_in(read)
    row, rows = document_row(document, last["reader"], naming), mention_rows(document, read, naming)
    write_document(connection, row, rows, naming, new=True)
    connection.execute(
        update(document_versions).where(document_versions.c.number == last["number"]).values(what="restored")
    )
    audit.append(connection, who or "", "document", id, "restored")


def names_of(connection: Connection, ids: Sequence[str]) -> dict[str, Names]:
    """Whom documents name; those that were read before names were looked for are left out."""
    found: dict[str, Names] = {}
    for some in chunks(ids):
        chosen = select(names.c.document, names.c.record).where(names.c.document.in_(some))
        found.update((id, _names(record)) for id, record in connection.execute(chosen))
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
