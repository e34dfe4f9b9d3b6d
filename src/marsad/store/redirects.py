"""Events that are no more, and where what they told is told now."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from marsad.model.event import Event
from marsad.store.errors import decoder
from marsad.store.fused import chunks, drop_events
from marsad.store.records import Redirect
from marsad.store.schema import event_documents, events, redirects
from marsad.store.sealing import sealed

_event = decoder(Event)
_SHARE = 3
"""An event tells the old one's story where it shares a third as many claims with it as the one that shares most."""


def now() -> str:
    """The time, UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def retire(connection: Connection, gone: Sequence[str], kept: Collection[str]) -> None:
    """Drop events and note where each went. `kept`: those that were there before and still are."""
    leaving = frozenset(gone)
    successors = {old: _successors(connection, old, leaving) for old in gone}
    drop_events(connection, gone)
    followed = Counter(new for found in successors.values() for new in found)
    time = now()
    rows: list[dict[str, str | None]] = [
        sealed({"old": old, "new": new, "time": time, "why": _why(found, followed, kept)})
        for old, found in successors.items()
        for new in (found or (None,))
    ]
    for some in chunks(rows):
        connection.execute(insert(redirects), list(some))


def _why(found: Sequence[str], followed: Counter[str], kept: Collection[str]) -> str:
    if not found:
        return "no report tells it any longer"
    if len(found) > 1:
        return "split"
    return "merged" if followed[found[0]] > 1 or found[0] in kept else "renamed"


def _successors(connection: Connection, old: str, leaving: Collection[str]) -> list[str]:
    """The events that tell what `old` told: those that share most of its claims, else of its kind in its documents."""
    record = connection.execute(select(events.c.record).where(events.c.event == old)).scalar()
    if record is None:
        return []
    event = _event(record)
    joined = events.join(event_documents, event_documents.c.number == events.c.number)
    chosen = select(events.c.event, events.c.record).select_from(joined).distinct()
    near: dict[str, Event] = {}
    for some in chunks(event.documents):
        for id, other in connection.execute(chosen.where(event_documents.c.document.in_(some))):
            if id not in leaving:
                near[id] = _event(other)
    told = _told(event)
    shared = {id: len(told & _told(other)) for id, other in near.items()}
    most = max(shared.values(), default=0)
    if most:
        return sorted((id for id, n in shared.items() if n * _SHARE >= most), key=lambda id: (-shared[id], id))
    return sorted(id for id, other in near.items() if other.kind == event.kind)


def _told(event: Event) -> set[tuple[object, ...]]:
    return {(c.mention.rpartition("#")[0], c.field, c.value, c.span) for c in event.claims}


def followed(connection: Connection, id: str) -> list[Redirect]:
    """Where the event that had this id went, through all that happened since; empty where there was none."""
    found: dict[str, Redirect] = {}
    waiting, seen = [id], {id}
    while waiting:
        for step in _step(connection, waiting.pop(0)):
            if step.new is not None and not _exists(connection, step.new):
                if step.new not in seen:
                    seen.add(step.new)
                    waiting.append(step.new)
            else:
                found.setdefault(step.new or "", step)
    ends = [step for new, step in found.items() if new]
    return ends or list(found.values())


def _step(connection: Connection, old: str) -> list[Redirect]:
    chosen = select(redirects.c.old, redirects.c.new, redirects.c.time, redirects.c.why)
    rows = connection.execute(chosen.where(redirects.c.old == old).order_by(redirects.c.number)).all()
    return [Redirect(old=o, new=n, time=t, why=w) for o, n, t, w in rows if t == rows[-1][2]]


def _exists(connection: Connection, id: str) -> bool:
    return connection.execute(select(events.c.number).where(events.c.event == id)).first() is not None
