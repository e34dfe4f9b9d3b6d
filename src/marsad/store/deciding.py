"""A decision as it is asked for, checked against what the store holds, with what it rests on."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection, select

from marsad.model.codebook import codebook
from marsad.model.decision import Basis, Decision, DecisionKind, Words
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention, Place
from marsad.store.adding import checked
from marsad.store.errors import StoreError, decoder
from marsad.store.fused import chunks
from marsad.store.ledger import basis_of, standing
from marsad.store.rows import digest
from marsad.store.schema import documents, event_mentions, events, mentions

_document = decoder(Document)
_mention = decoder(Mention)
_event = decoder(Event)
_OUT_OF_VIEW = frozenset({"kind", "status"})
"""Fields that every account has: they can be set right, but not left out."""


def draft(
    connection: Connection,
    kind: DecisionKind,
    *,
    who: str,
    events: Sequence[str] = (),
    mentions: Sequence[str] = (),
    field: str | None = None,
    value: str | None = None,
    note: str = "",
    undoes: str | None = None,
    words: Words | None = None,
    place: Place | None = None,
    mention: Mention | None = None,
    key: str = "",
) -> Decision:
    """The entry to be; its id, time and place in the chain are given when it is added."""
    if not who.strip():
        raise StoreError("a decision needs the name of who takes it")
    if kind == "add":
        return _addition(connection, Decision(id="", time="", who=who.strip(), kind=kind, note=note, key=key), mention)
    held = [_held(connection, id) for id in dict.fromkeys(events)]
    if kind in ("detach", "wrong") and not held:
        held = _around(connection, mentions)
    groups = _groups(kind, held, list(dict.fromkeys(mentions)), field, value)
    if kind == "undo":
        _undoable(connection, undoes)
    if kind == "note" and not note.strip():
        raise StoreError("a note needs words")
    if kind == "value" and (not field or not value):
        raise StoreError("give the field and the value that is right")
    return Decision(
        id="",
        time="",
        who=who.strip(),
        kind=kind,
        note=note,
        event=held[0].event if held else None,
        field=field,
        value=value,
        undoes=undoes,
        bases=tuple(_bases(connection, groups)),
        words=_words(connection, words),
        place=place,
        key=key,
    )


def _addition(connection: Connection, made: Decision, mention: Mention | None) -> Decision:
    document, mention, words = checked(connection, mention)
    if mention.kind not in codebook():
        raise StoreError(f"{mention.kind!r} is no kind; marsad codebook lists them")
    basis = basis_of(document, mention)
    return msgspec.structs.replace(made, mention=mention, words=words, bases=(basis,))


def _words(connection: Connection, words: Words | None) -> Words | None:
    """The words with the text's hash. StoreError where they do not stand there: the text was changed meanwhile."""
    if words is None:
        return None
    record = connection.execute(select(documents.c.record).where(documents.c.id == words.document)).scalar()
    if record is None:
        raise StoreError(f"the store has no document {words.document!r}")
    document = _document(record)
    text = (document.title or "") if words.zone == "title" else document.text
    if not words.quote or words.start < 0 or text[words.start : words.end] != words.quote:
        raise StoreError("the words do not stand there any longer: mark them again")
    return msgspec.structs.replace(words, sha256=digest(document.text))


def _held(connection: Connection, id: str) -> Event:
    record = connection.execute(select(events.c.record).where(events.c.event == id)).scalar()
    if record is None:
        raise StoreError(f"the store has no event {id!r}")
    return _event(record)


def _around(connection: Connection, ids: Sequence[str]) -> list[Event]:
    """The events in which mentions stand."""
    chosen = select(events.c.record).select_from(event_mentions.join(events)).distinct()
    found = connection.execute(chosen.where(event_mentions.c.mention.in_(ids))).scalars() if ids else ()
    return [_event(record) for record in found]


def _groups(
    kind: DecisionKind, held: Sequence[Event], named: list[str], field: str | None, value: str | None
) -> list[list[str]]:
    """The mentions that a decision rests on, by group. StoreError where it makes no sense."""
    if kind == "merge":
        if len(held) < 2:
            raise StoreError("a merge needs two events or more")
        return [list(event.mentions) for event in held]
    if kind in ("undo", "note") and not held:
        return []
    if len(held) != 1:
        raise StoreError(f"{kind} needs one event; here are {len(held)}")
    (event,) = held
    foreign = [id for id in named if id not in event.mentions]
    if foreign:
        raise StoreError(f"{', '.join(foreign)}: not among the mentions of event {event.event}")
    if kind in ("split", "detach"):
        rest = [id for id in event.mentions if id not in named]
        if not named or not rest:
            raise StoreError(f"name some of the mentions of event {event.event}, not all: {', '.join(event.mentions)}")
        return [named, rest]
    if kind == "wrong":
        return [_claiming(event, named, field, value)]
    return [list(event.mentions)]


def _claiming(event: Event, named: list[str], field: str | None, value: str | None) -> list[str]:
    if field in _OUT_OF_VIEW:
        raise StoreError(f"every account has a {field}: decide which value is right instead")
    found = [c.mention for c in event.claims if (c.field, c.value) == (field, value)]
    found = [id for id in dict.fromkeys(found) if not named or id in named]
    if not found:
        fields = ", ".join(f"{f}={v}" for f, v in sorted({(c.field, c.value) for c in event.claims})[:20])
        raise StoreError(f"nobody claims {field}={value} in event {event.event}; claims are {fields}")
    return found


def _undoable(connection: Connection, id: str | None) -> None:
    entry = next(iter(standing(connection, {id or ""})), None)
    if entry is None:
        raise StoreError(f"there is no decision {id!r}; marsad decisions lists them")
    if entry.undone_by is not None:
        raise StoreError(f"decision {id} was undone by {entry.undone_by}")


def _bases(connection: Connection, groups: Sequence[Sequence[str]]) -> Iterator[Basis]:
    sources: dict[str, tuple[str, str]] = {}
    chosen = select(mentions.c.id, mentions.c.record, documents.c.record).join_from(mentions, documents)
    for some in chunks([id for ids in groups for id in ids]):
        for id, record, document in connection.execute(chosen.where(mentions.c.id.in_(some))):
            sources[id] = record, document
    for group, ids in enumerate(groups):
        for id in ids:
            if id in sources:
                record, document = sources[id]
                yield basis_of(_document(document), _mention(record), group)
