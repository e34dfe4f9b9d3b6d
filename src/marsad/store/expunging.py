"""Taking a document, or a person's name, out of all that a store holds: texts, what was read in them, earlier versions,
the ledger. That it was done is told in the ledger; what it was is not told anywhere."""

import glob
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
from msgspec import structs
from sqlalchemy import Connection, Table, delete, func, select, update

from marsad.model.decision import Basis, Decision, Words
from marsad.model.document import Document
from marsad.model.mention import Mention, Zone
from marsad.model.naming import Found, Named, Names, names_in
from marsad.store import dialect, ledger
from marsad.store.audit import AuditEntry
from marsad.store.barring import Bars, Mark, bars, key_of, marked, name_marks, put_marks, words_of
from marsad.store.errors import StoreError, decoder, guarded
from marsad.store.fused import chunks
from marsad.store.fusing import FusionShelf, mark_changed
from marsad.store.history import names_of
from marsad.store.opened import Opened
from marsad.store.rows import digest, document_row, encode, mention_rows, names_row
from marsad.store.schema import audit, bases, decisions, document_versions, documents, mentions, names, prints, users
from marsad.store.sealing import sealed
from marsad.store.veil import MASK

EXPUNGED = "expunged"
"""The field of the ledger's notes about it."""
_WORKED_OUT = ("-columns", "-facts")
"""What analysis keeps beside a store."""
C = TypeVar("C", Decision, AuditEntry)
_decision = decoder(Decision)
_entry = decoder(AuditEntry)
_document = decoder(Document)
_mention = decoder(Mention)
_mentions: Callable[[bytes | str], tuple[Mention, ...]] = decoder(tuple[Mention, ...])


class Expunging(FusionShelf):
    """Expunges within one transaction, in which the events have to be made anew too."""

    def document(self, id: str, *, who: str, reason: str) -> Decision:
        """Take out a document with all that was read in it and all its versions. StoreError where there is none of
        this id, or the reason tells of it."""
        held = self._texts(id)
        if not held:
            raise StoreError(f"the store has no document {id!r}, and had none")
        _may(self._connection, who, reason)
        told = [id, *(d.title or "" for d in held), *(d.url or "" for d in held)]
        if any(len(words) > 3 and words in reason for words in told):
            raise StoreError("the reason names the document: the ledger would tell what was expunged")
        key = key_of(self._connection)
        marks = [("id", words_of(id)), *(("text", words_of(d.text)) for d in held)]
        connection = self._connection
        for table, column in ((documents, documents.c.id), (names, names.c.document), (prints, prints.c.document)):
            connection.execute(delete(table).where(column == id))
        connection.execute(delete(document_versions).where(document_versions.c.document == id))
        alias = f"expunged-{secrets.token_hex(6)}"
        connection.execute(update(bases).where(bases.c.document == id).values(document=alias, mention=None))
        self._rewrite(decisions, _decision, lambda entry: _without(entry, id, alias))
        self._rewrite(audit, _entry, lambda act: structs.replace(act, on=alias, detail="") if act.on == id else act)
        mark_changed(connection, [id])
        made = _note(connection, "document", who, reason)
        put_marks(connection, {m: Mark(k, 0, m, made.id) for k, w in marks for m in [marked(key, k, w)]}.values())
        return made

    def person(self, name: str, *, who: str, reason: str) -> Decision:
        """Put signs in the place of a person's name, in every document that names them whole; there, where two parts of
        the name stand together, and where a part of it was read as a private person's name. StoreError where nobody is
        named so, where the name has one part only, or where the reason holds it."""
        key = key_of(self._connection)
        probe = name_marks(key, name, "probe")
        if len(probe) < 3:
            raise StoreError("give two parts of the name at least: one alone stands for many people")
        _may(self._connection, who, reason)
        gone = Bars(key, probe)
        if gone.words(reason, alone=True) != reason:
            raise StoreError("the reason holds a part of the name: the ledger would tell what was expunged")
        changed = dict(self._covered(gone))
        versions = self._cover_versions(gone)
        entries = self._rewrite(decisions, _decision, lambda entry: _covered_entry(entry, gone, changed))
        entries += self._rewrite(
            audit, _entry, lambda act: structs.replace(act, on=gone.words(act.on), detail=gone.words(act.detail))
        )
        if not (changed or versions or entries):
            raise StoreError("no document of the store names anybody so")
        mark_changed(self._connection, changed)
        made = _note(self._connection, "person", who, reason)
        put_marks(self._connection, [mark._replace(entry=made.id) for mark in probe])
        return made

    def _texts(self, id: str) -> list[Document]:
        now = select(documents.c.record).where(documents.c.id == id)
        before = select(document_versions.c.record).where(document_versions.c.document == id)
        return [_document(r) for chosen in (now, before) for r in self._connection.execute(chosen).scalars()]

    # A name in documents and what was read in them

    def _covered(self, gone: Bars) -> Iterator[tuple[str, tuple[Document, Document]]]:
        """The documents that name the person, each as it was and as it is now."""
        for some in self._portions(documents):
            naming = names_of(self._connection, [row["id"] for row in some])
            for row in some:
                before = _document(row["record"])
                after = gone.document(before, naming.get(before.id, Names()))
                if gone.words(before.id) != before.id:
                    raise StoreError(f"the id of document {before.id!r} holds the name: expunge the document")
                if after != before:
                    self._put(before, after, row["reader"], naming.get(before.id), gone)
                    yield before.id, (before, after)

    def _put(self, before: Document, after: Document, reader: str, naming: Names | None, gone: Bars) -> None:
        connection = self._connection
        chosen = select(mentions.c.record).where(mentions.c.document == before.id).order_by(mentions.c.number)
        read = [_rewritten(_mention(r), gone, before, after) for r in connection.execute(chosen).scalars()]
        kept = _rest(naming or Names(), after)
        connection.execute(delete(mentions).where(mentions.c.document == before.id))
        row = document_row(after, reader, kept)
        connection.execute(update(documents).where(documents.c.id == before.id).values(row))
        rows = mention_rows(after, read, kept)
        if rows:
            connection.execute(mentions.insert(), rows)
        if naming is not None:
            told = names_row(before.id, kept)
            connection.execute(update(names).where(names.c.document == before.id).values(told))

    def _cover_versions(self, gone: Bars) -> int:
        changed = 0
        for some in self._portions(document_versions):
            for row in some:
                before = _document(row["record"])
                # Whom else an earlier version names nobody has noted: every part of the name goes.
                after = gone.document(before, _everywhere(before))
                reason = gone.words(row["reason"] or "")
                if after == before and reason == (row["reason"] or ""):
                    continue
                read = tuple(_rewritten(m, gone, before, after) for m in _mentions(row["mentions"]))
                told = {**row, "sha256": digest(after.text), "record": encode(after), "reason": reason or None}
                told["mentions"] = msgspec.json.encode(read).decode()
                told.pop("seal")
                here = document_versions.c.number == row["number"]
                self._connection.execute(update(document_versions).where(here).values(sealed(told)))
                changed += 1
        return changed

    def _portions(self, table: Table) -> Iterator[list[dict[str, Any]]]:
        keys = list(self._connection.execute(select(next(iter(table.primary_key.columns)))).scalars())
        key = next(iter(table.primary_key.columns))
        for some in chunks(keys):
            yield [dict(row) for row in self._connection.execute(select(table).where(key.in_(some))).mappings()]

    # Chains

    def _rewrite(self, table: Table, read: Callable[[str], C], change: Callable[[C], C]) -> int:
        """Write the ledger, or the audit log, anew from the first entry that changes: every hash behind it is another
        one then. How many change."""
        rows = self._connection.execute(select(table.c.number, table.c.record).order_by(table.c.number)).all()
        previous, changed = "", 0
        made: list[dict[str, Any]] = []
        for number, record in rows:
            entry = read(record)
            after = change(entry)
            changed += after != entry
            if changed:
                record = encode(structs.replace(after, previous=previous))
                made.append({"number": number, "record": record, "hash": digest(record)})
            previous = digest(record)
        if made:
            with dialect.rewriting(self._connection, table.name):
                for row in made:
                    self._connection.execute(update(table).where(table.c.number == row["number"]).values(row))
        return changed


class Removing(Opened):
    """The part of a store by which something is expunged."""

    @contextmanager
    def expunging(self) -> Iterator[Expunging]:
        """Take a document or a name out of all that is held, in one transaction that locks other writers out; the
        events have to be made anew in it. What is taken out is overwritten as far as the database does so by itself:
        `sweep` does the rest."""
        with self._writing() as connection:
            dialect.overwrite(connection)
            yield Expunging(connection)

    def sweep(self) -> list[Path]:
        """Overwrite what was taken out wherever it still lies in the database's files, and remove what was worked out
        of the store and kept beside it. The answer: copies that marsad made before it changed the store's schema; they
        are left as they are. StoreError where others have the store open."""
        with guarded(self.path, OSError):
            self._engine.dispose()
            dialect.sweep(self._where, self._engine)
            if not isinstance(self._where, Path):
                return []
            near = [p for p in self._where.parent.glob(f"{glob.escape(self._where.name)}*") if p.is_file()]
            for path in near:
                if path.name.removeprefix(self._where.name) in _WORKED_OUT:
                    path.unlink(missing_ok=True)
            return sorted(path for path in near if ".bak-" in path.name)

    def barred(self, id: str) -> bool:
        """Whether a document of this id was expunged."""
        with self._reading() as connection:
            return bars(connection).whole(Document(id=id, text=""))

    def expunged(self) -> list[Decision]:
        """That something was expunged, when, by whom and why; the first first."""
        chosen = select(decisions.c.record).where(decisions.c.kind == "note").order_by(decisions.c.number)
        with self._reading() as connection:
            noted = [ledger.read(record) for record in connection.execute(chosen).scalars()]
        return [note for note in noted if note.field == EXPUNGED]


def _may(connection: Connection, who: str, reason: str) -> None:
    if not reason.strip() or not who.strip():
        raise StoreError("say who expunges and why, without telling what: the ledger keeps it")
    role = connection.execute(select(users.c.role).where(users.c.name == who)).scalar()
    if role != "admin" and connection.execute(select(func.count(users.c.name))).scalar_one():
        raise StoreError(f"{who!r} is no administrator of this store; `marsad user list` names them")


def _note(connection: Connection, what: Literal["document", "person"], who: str, reason: str) -> Decision:
    note = Decision(id="", time="", who=who.strip(), kind="note", field=EXPUNGED, value=what, note=reason.strip())
    return ledger.append(connection, note)


def _without(entry: Decision, id: str, alias: str) -> Decision:
    """An entry that rests on a document, without what it told of it."""
    if not any(basis.document == id for basis in entry.bases) and (entry.words is None or entry.words.document != id):
        return entry
    return structs.replace(
        entry,
        bases=tuple(_bare(basis, alias) if basis.document == id else basis for basis in entry.bases),
        words=None if entry.words is not None and entry.words.document == id else entry.words,
        mention=None,
        note=MASK if entry.note else "",
        value=None if entry.kind == "value" else entry.value,
        place=None,
    )


def _bare(basis: Basis, alias: str) -> Basis:
    mention = f"{alias}#{basis.mention.rpartition('#')[2]}"
    return structs.replace(basis, document=alias, mention=mention, sha256="", quote="")


def _covered_entry(entry: Decision, gone: Bars, changed: Mapping[str, tuple[Document, Document]]) -> Decision:
    """An entry without the name, its quotations those of the texts as they are now."""
    mention = entry.mention
    if mention is not None and mention.doc in changed:
        mention = _rewritten(mention, gone, *changed[mention.doc])
    return structs.replace(
        entry,
        note=gone.words(entry.note),
        value=gone.words(entry.value) if entry.value else entry.value,
        bases=tuple(_quoting(basis, gone, changed) for basis in entry.bases),
        words=_quoting(entry.words, gone, changed) if entry.words is not None else None,
        mention=mention,
    )


def _quoting(part: Any, gone: Bars, changed: Mapping[str, tuple[Document, Document]]) -> Any:
    """A basis, or words that a person marked."""
    found: Basis | Words = part
    before, after = changed.get(found.document, (None, None))
    if before is None or after is None or digest(before.text) != found.sha256:
        return structs.replace(part, quote=gone.words(found.quote))
    title = isinstance(found, Words) and found.zone == "title"
    text = (after.title or "") if title else after.text
    quote = text[found.start : found.end]
    return structs.replace(part, sha256=digest(after.text), quote=quote[: len(found.quote)])


def _everywhere(document: Document) -> Names:
    whole: tuple[tuple[Zone, str], ...] = (("text", document.text), ("title", document.title or ""))
    return Names(named=tuple(Named(name=words, span=(0, len(words)), zone=zone) for zone, words in whole))


def _rest(naming: Names, after: Document) -> Names:
    """The private persons whom a document still names."""
    zones = {"text": after.text, "title": after.title or ""}
    return structs.replace(naming, named=tuple(n for n in naming.named if zones[n.zone][slice(*n.span)] == n.name))


def _rewritten(mention: Mention, gone: Bars, before: Document, after: Document) -> Mention:
    """A mention with the words of the text as it is now."""
    zones = {
        "text": (before.text, after.text),
        "title": (before.title or "", after.title or ""),
    }
    told = _within(msgspec.to_builtins(mention), gone, zones)
    return msgspec.convert(told, Mention)


def _within(part: Any, gone: Bars, zones: Mapping[str, tuple[str, str]]) -> Any:
    if isinstance(part, list | tuple):
        return [_within(item, gone, zones) for item in part]
    if not isinstance(part, dict):
        return part
    told = {name: _within(value, gone, zones) for name, value in part.items()}
    hit = False
    if part.get("span") and part.get("text"):
        old, new = (zone[slice(*part["span"])] for zone in zones[part.get("in", "text")])
        hit = old != new and old == part["text"]
        told["text"] = new if hit else gone.words(part["text"])
    for name, value in part.items():
        if isinstance(value, str) and name not in ("text", "doc", "mention", "id"):
            told[name] = gone.words(value, alone=hit)
    if hit and "fate" in part and MASK in told["text"]:
        told.update(name=None, private=True)
    return told


def kept_of(
    connection: Connection, gone: Bars, document: Document, read: Sequence[Mention]
) -> tuple[Document, Sequence[Mention]] | None:
    """What may be kept of a document that comes in: itself, or without what was expunged (`gone`); None where it was
    expunged itself."""
    if not gone:
        return document, read
    if gone.whole(document):
        return None
    naming = names_in(read)
    after = gone.document(document, naming)
    if after == document:
        return document, read
    record = connection.execute(select(documents.c.record).where(documents.c.id == document.id)).scalar()
    held = _document(record) if record is not None else after
    if held != after and _covers(held.text, document.text):
        after = structs.replace(after, text=held.text, title=held.title)
    return after, Found([_rewritten(m, gone, document, after) for m in read], _rest(naming, after))


def _covers(held: str, text: str) -> bool:
    """Whether a text is another one with letters of it covered."""
    return len(held) == len(text) and all(a in (b, MASK) for a, b in zip(held, text, strict=True))
