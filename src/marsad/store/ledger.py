"""The ledger of decisions: an entry is added and never changed; what it rests on is looked up anew as texts change."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select, update

from marsad.model.decision import Basis, Decision, LedgerEntry
from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.store import audit
from marsad.store.adding import numbered
from marsad.store.errors import decoder
from marsad.store.fused import chunks
from marsad.store.redirects import now
from marsad.store.rows import digest, encode
from marsad.store.schema import bases, decisions, documents, event_mentions, events, mentions
from marsad.store.undoing import undone_by

_decision = decoder(Decision)
_document = decoder(Document)
_mention = decoder(Mention)
_QUOTE = 160
ACCOUNT = "account"
"""The field of notes about accounts."""
AT_ONCE = frozenset({"accept", "reject", "note"})
"""Kinds of decisions that change no event, and are seen when they are taken."""


def read(record: str) -> Decision:
    """An entry from its row."""
    return _decision(record)


def append(connection: Connection, draft: Decision) -> Decision:
    """Add an entry. Its id, time and place in the chain are given here, whatever the draft says; and the id of the
    mention that it adds."""
    last = connection.execute(
        select(decisions.c.number, decisions.c.hash).order_by(decisions.c.number.desc()).limit(1)
    ).first()
    number, previous = (last.number + 1, last.hash) if last else (1, "")
    made = msgspec.structs.replace(draft, id=f"d-{number}", time=now(), previous=previous)
    if made.mention is not None:
        mention = numbered(made.mention, number)
        named = tuple(msgspec.structs.replace(basis, mention=mention.mention) for basis in made.bases)
        made = msgspec.structs.replace(made, mention=mention, bases=named)
    record = encode(made)
    row = {"number": number, "id": made.id, "kind": made.kind, "undoes": made.undoes, "key": made.key or None}
    connection.execute(insert(decisions), {**row, "record": record, "hash": digest(record)})
    rows = [
        {"decision": number, "position": at, "document": basis.document, "mention": basis.mention}
        for at, basis in enumerate(made.bases)
    ]
    for some in chunks(rows):
        connection.execute(insert(bases), list(some))
    if made.field == ACCOUNT and made.kind == "note":
        audit.append(connection, made.who, "account", made.value or "", made.note)
    elif made.field and made.kind == "note" and made.event is None:
        audit.append(connection, made.who, "setting", made.field, f"{made.value} {made.id}")
    else:
        on = made.event or made.undoes or next((basis.document for basis in made.bases), "")
        audit.append(connection, made.who, "decide", on, f"{made.kind} {made.id}")
    return made


def broken_link(connection: Connection) -> str | None:
    """The id of the first entry that is not as it was written; None where the chain is whole."""
    previous = ""
    for id, record, held in connection.execute(
        select(decisions.c.id, decisions.c.record, decisions.c.hash).order_by(decisions.c.number)
    ):
        found = hashlib.sha256(record.encode()).hexdigest()
        if found != held or _decision(record).previous != previous or _decision(record).id != id:
            return str(id)
        previous = held
    return None


def basis_of(document: Document, mention: Mention, group: int = 0) -> Basis:
    """What a decision notes of a mention."""
    start, end = _place(mention)
    return Basis(
        document=document.id,
        sha256=digest(document.text),
        mention=mention.mention,
        kind=mention.kind,
        start=start,
        end=end,
        quote=document.text[start:end][:_QUOTE],
        group=group,
    )


def _place(mention: Mention) -> tuple[int, int]:
    return min((e.span for e in mention.evidence if e.zone == "text"), default=(0, 0))


class Moved(NamedTuple):
    """What a decision rests on, found elsewhere than it was: `now` is the mention that tells it today."""

    decision: int
    position: int
    now: str | None


def standing(
    connection: Connection, only: Collection[str] | None = None, moved: Sequence[Moved] = ()
) -> list[LedgerEntry]:
    """All entries in their order, or those with these ids, as they stand today; `moved`: what is not written yet."""
    chosen = select(decisions.c.number, decisions.c.record, decisions.c.hash).order_by(decisions.c.number)
    if only is None:
        rows = connection.execute(chosen).all()
    else:
        rows = [r for some in chunks(sorted(only)) for r in connection.execute(chosen.where(decisions.c.id.in_(some)))]
        rows.sort()
    entries = [_decision(record) for _, record, _ in rows]
    if not entries:
        return []
    today = _today(connection, None if only is None else [number for number, _, _ in rows], moved)
    texts = _texts(connection, sorted({basis.document for entry in entries for basis in entry.bases}))
    undone = undone_by(connection)
    open = [
        () if entry.id in undone else _reasons(entry, today.get(number, ()), texts)
        for entry, (number, _, _) in zip(entries, rows, strict=True)
    ]
    if only is not None and any(open):  # then what came later has to be known too
        return [entry for entry in standing(connection, None, moved) if entry.decision.id in only]
    return [
        LedgerEntry(
            decision=entry,
            hash=hash,
            mentions=today.get(number, ()),
            undone_by=undone.get(entry.id),
            superseded_by=_later(at, entries, open, undone) if open[at] else None,
            open=open[at],
        )
        for at, (entry, (number, _, hash)) in enumerate(zip(entries, rows, strict=True))
    ]


def head(connection: Connection) -> int:
    """The number of the last entry; 0 where there is none."""
    return connection.execute(select(func.max(decisions.c.number))).scalar() or 0


def touched_since(connection: Connection, last: int) -> set[str]:
    """The documents whose events the entries after this number are about to change."""
    found: set[str] = set()
    for record in connection.execute(select(decisions.c.record).where(decisions.c.number > last)).scalars():
        resting, root = resting_on(connection, _decision(record))
        if root.kind not in AT_ONCE:
            found.update(resting)
    return found


def resting_on(connection: Connection, entry: Decision) -> tuple[list[str], Decision]:
    """The documents that a decision rests on, those of what it undoes, and what that undid, included; and the last of
    these decisions, itself where it undoes none."""
    found: list[str] = []
    while True:
        found += [basis.document for basis in entry.bases]
        chosen = select(decisions.c.record).where(decisions.c.id == (entry.undoes or ""))
        record = connection.execute(chosen).scalar()
        if record is None:
            return found, entry
        entry = _decision(record)


def _today(
    connection: Connection, among: Sequence[int] | None, moved: Sequence[Moved]
) -> dict[int, tuple[str | None, ...]]:
    found: dict[int, list[str | None]] = {}
    elsewhere = {(one.decision, one.position): one.now for one in moved}
    chosen = select(bases.c.decision, bases.c.position, bases.c.mention).order_by(bases.c.decision, bases.c.position)
    portions = [None] if among is None else chunks(among)
    for some in portions:
        asked = chosen if some is None else chosen.where(bases.c.decision.in_(some))
        for number, position, mention in connection.execute(asked):
            found.setdefault(number, []).append(elsewhere.get((number, position), mention))
    return {number: tuple(ids) for number, ids in found.items()}


def _texts(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for some in chunks(ids):
        chosen = select(documents.c.id, documents.c.sha256).where(documents.c.id.in_(some))
        found.update({id: sha256 for id, sha256 in connection.execute(chosen)})
    return found


def _reasons(entry: Decision, today: Sequence[str | None], texts: Mapping[str, str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for basis, mention in zip(entry.bases, today, strict=True):
        if basis.document not in texts:
            found[f"document {basis.document} was removed"] = None
        elif texts[basis.document] != basis.sha256:
            found[f"the text of document {basis.document} was changed"] = None
        elif mention is None:
            found[f"the account {basis.mention} is no longer read there"] = None
    return tuple(found)


def _later(
    at: int, entries: Sequence[Decision], open: Sequence[tuple[str, ...]], undone: Mapping[str, str]
) -> str | None:
    """A later entry that decides the same and stands."""
    ours = entries[at]
    about = {basis.document for basis in ours.bases}
    for other, later in enumerate(entries[at + 1 :], at + 1):
        same = (later.kind, later.field) == (ours.kind, ours.field) and later.id not in undone and not open[other]
        if same and about & {basis.document for basis in later.bases}:
            return later.id
    return None


def bind_again(connection: Connection, changed: Sequence[str]) -> None:
    """Look up anew what decisions on these documents rest on, and note it."""
    rows = [{"one": one.decision, "two": one.position, "now": one.now} for one in found_elsewhere(connection, changed)]
    if rows:
        here = (bases.c.decision == bindparam("one")) & (bases.c.position == bindparam("two"))
        connection.execute(update(bases).where(here).values(mention=bindparam("now")), rows)


def found_elsewhere(connection: Connection, changed: Sequence[str]) -> list[Moved]:
    """What decisions on these documents rest on, where it is another mention than is noted."""
    rows: list[Any] = []
    for some in chunks(changed):
        chosen = select(bases.c.decision, bases.c.position, bases.c.document, bases.c.mention, decisions.c.record)
        joined = chosen.select_from(bases.join(decisions)).where(bases.c.document.in_(some))
        rows += connection.execute(joined).all()
    sources = {id: _source(connection, id) for id in {row.document for row in rows}}
    return [
        Moved(row.decision, row.position, found)
        for row in rows
        for found in [_found(_decision(row.record).bases[row.position], *sources[row.document])]
        if found != row.mention
    ]


def _source(connection: Connection, id: str) -> tuple[Document | None, list[Mention]]:
    record = connection.execute(select(documents.c.record).where(documents.c.id == id)).scalar()
    held = connection.execute(select(mentions.c.record).where(mentions.c.document == id)).scalars()
    return None if record is None else _document(record), [_mention(m) for m in held]


def _found(basis: Basis, document: Document | None, held: Sequence[Mention]) -> str | None:
    """The mention that tells today what the basis told: in the same text by where it stands, else by its words."""
    if document is None:
        return None
    places = [(basis.start, basis.end)]
    if digest(document.text) != basis.sha256:
        places = _again(document.text, basis)
    best: tuple[tuple[float, bool, bool], str] | None = None
    for mention in held:
        start, end = _place(mention)
        overlap = max(((min(end, b) - max(start, a)) / max(end - start, b - a, 1) for a, b in places), default=0)
        same = mention.mention == basis.mention and mention.kind == basis.kind
        if overlap > 0 or (same and (basis.start == basis.end or not places)):
            rank = (overlap, mention.kind == basis.kind, same)
            if best is None or rank > best[0]:
                best = rank, mention.mention
    return best[1] if best else None


def _again(text: str, basis: Basis) -> list[tuple[int, int]]:
    """Where the words of the basis stand in a changed text."""
    at = text.find(basis.quote) if basis.quote else -1
    return [(at, at + len(basis.quote))] if at >= 0 else []


def mark_reviews(connection: Connection) -> None:
    """Write into events whether a person accepted or rejected them."""
    latest: dict[str, str] = {}
    undone = undone_by(connection)
    chosen = select(decisions.c.id, decisions.c.kind, bases.c.mention).join(
        bases, bases.c.decision == decisions.c.number
    )
    chosen = chosen.where(decisions.c.kind.in_(("accept", "reject")), bases.c.mention.is_not(None))
    seen: set[str] = set()
    for id, kind, mention in connection.execute(chosen.order_by(decisions.c.number, bases.c.position)):
        if id not in undone and id not in seen:
            latest[mention] = f"{kind}ed"
        seen.add(id)
    wanted: dict[int, str] = {}
    for some in chunks(list(latest)):
        held_in = select(event_mentions.c.number, event_mentions.c.mention)
        for number, mention in connection.execute(held_in.where(event_mentions.c.mention.in_(some))):
            wanted[number] = latest[mention]
    held = dict(_numbered(connection))
    rows = [{"at": n, "to": wanted.get(n)} for n in {*held, *wanted} if held.get(n) != wanted.get(n)]
    if rows:
        connection.execute(
            update(events).where(events.c.number == bindparam("at")).values(review=bindparam("to")), rows
        )


def _numbered(connection: Connection) -> Iterable[tuple[int, str]]:
    chosen = select(events.c.number, events.c.review).where(events.c.review.is_not(None))
    return ((number, review) for number, review in connection.execute(chosen))
