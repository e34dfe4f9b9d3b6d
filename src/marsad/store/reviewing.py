"""What reviewers work on: how an event stood when they saw it, what was decided since, and what to look at next."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from marsad.model.decision import Decision, LedgerEntry
from marsad.store import ledger
from marsad.store.errors import StoreError
from marsad.store.redirects import followed
from marsad.store.rows import digest
from marsad.store.schema import bases, decisions, event_mentions, events

Decided = dict[int, str]
"""Numbers and ids of decisions."""


class DecisionConflict(StoreError):
    """Somebody decided on the event, or its reports changed, after the one who decides now had seen it.

    `event`: its id as it was asked for; `since`: the entries that came after.
    """

    def __init__(self, event: str, since: tuple[LedgerEntry, ...]) -> None:
        self.event, self.since = event, since
        names = ", ".join(dict.fromkeys(e.decision.who for e in since))
        told = f"{names} decided on event {event}" if names else f"the reports of event {event} changed"
        super().__init__(f"{told} after you had seen it: look at it again")


def on_event(connection: Connection, event: str) -> Decided:
    """The decisions that rest on mentions of an event, and those that undo them."""
    mentions = select(event_mentions.c.mention).join(events).where(events.c.event == event)
    chosen = select(decisions.c.number, decisions.c.id).join(bases, bases.c.decision == decisions.c.number)
    found = {n: id for n, id in connection.execute(chosen.where(bases.c.mention.in_(mentions)).distinct())}
    waiting = list(found.values())
    while waiting:
        undoing = select(decisions.c.number, decisions.c.id).where(decisions.c.undoes.in_(waiting))
        more = {n: id for n, id in connection.execute(undoing) if n not in found}
        found.update(more)
        waiting = list(more.values())
    return found


def version(connection: Connection, event: str) -> str | None:
    """How an event stands: the number of the last decision on it and a hash of its record. None where it is not."""
    record = connection.execute(select(events.c.record).where(events.c.event == event)).scalar()
    if record is None:
        return None
    return f"{max(on_event(connection, event), default=0)}.{digest(record)[:16]}"


def check(connection: Connection, expected: Mapping[str, str]) -> None:
    """DecisionConflict where one of these events no longer stands as in the version that goes with it."""
    for event, seen in expected.items():
        if version(connection, event) == seen:
            continue
        last = seen.partition(".")[0]
        raise DecisionConflict(event, _since(connection, event, int(last) if last.isascii() and last.isdigit() else 0))


def _since(connection: Connection, event: str, after: int) -> tuple[LedgerEntry, ...]:
    """The entries after a number that decided on an event, or on those that tell now what it told."""
    names = [event, *(step.new for step in followed(connection, event) if step.new is not None)]
    ids = {id for name in names for number, id in on_event(connection, name).items() if number > after}
    return tuple(ledger.standing(connection, ids))


def with_key(connection: Connection, key: str) -> Decision | None:
    """The decision that a form with this key has brought."""
    record = connection.execute(select(decisions.c.record).where(decisions.c.key == key)).scalar() if key else None
    return None if record is None else ledger.read(record)
