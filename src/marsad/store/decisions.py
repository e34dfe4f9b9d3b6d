"""The part of a store that keeps what people decided."""

from collections.abc import Mapping
from typing import Unpack

from sqlalchemy import select

from marsad.model.decision import Decision, DecisionKind, LedgerEntry, Told
from marsad.store import ledger, reviewing
from marsad.store.adding import put_added
from marsad.store.deciding import draft
from marsad.store.finding import existing
from marsad.store.fusing import mark_changed
from marsad.store.opened import Opened
from marsad.store.schema import events


class Ledger(Opened):
    """Decisions of people: each is added, none is changed; the next fusion carries them out."""

    def decide(
        self, kind: DecisionKind, *, expected: Mapping[str, str] | None = None, **told: Unpack[Told]
    ) -> Decision:
        """Add a decision to the ledger; the next fusion carries it out.

        merge: two `events` or more are one. split: `mentions` of the event are another one. detach: each of
        `mentions` does not belong to its event. value: `field` of the event is `value` (a place that no report names
        as `place`), read from `words`. wrong: the claim of `mentions` (of all that make it, if none is named) that
        `field` is `value`. add: the happening `mention`, missed in its document. accept, reject: the event; these are
        seen at once. note: anything. undo: the decision `undoes`. StoreError where that cannot be.

        With a `key` that an entry has already, that entry is the answer and nothing is added. `expected`: ids of
        events with the `version` in which they were seen; DecisionConflict where one stands otherwise by now.
        """
        named = told.get("events", ())
        with self._writing(adding=True) as connection:
            known = reviewing.with_key(connection, told.get("key", ""))
            if known is not None:
                return known
            if not expected:
                told["events"] = [existing(connection, id).event for id in named]
            reviewing.check(connection, expected or {})
            made = draft(connection, kind, **told)
            entry = ledger.append(connection, made)
            resting, root = ledger.resting_on(connection, entry)
            if root.kind == "add":
                put_added(connection, resting)
            if root.kind in ledger.AT_ONCE:
                ledger.mark_reviews(connection)
            else:
                mark_changed(connection, resting)
        return entry

    def version(self, event: str) -> str | None:
        """How an event stands, for `expected`; None where there is none of this very id."""
        with self._reading() as connection:
            return reviewing.version(connection, event)

    def review_of(self, event: str) -> str | None:
        """accepted or rejected by a person; None: neither, or no such event."""
        with self._reading() as connection:
            return connection.execute(select(events.c.review).where(events.c.event == event)).scalar()

    def decisions_on(self, event: str) -> list[LedgerEntry]:
        """The entries that decide on an event, those undone and those that undo them included, the first one first."""
        with self._reading() as connection:
            return ledger.standing(connection, set(reviewing.on_event(connection, event).values()))

    def decision(self, id: str) -> LedgerEntry | None:
        """The entry with this id, as it stands today."""
        with self._reading() as connection:
            return next(iter(ledger.standing(connection, {id})), None)

    def decisions(self, *, open: bool | None = None) -> list[LedgerEntry]:
        """The ledger in its order; with `open` only what has to be looked at again, or only what has not."""
        with self._reading() as connection:
            entries = ledger.standing(connection)
        return [e for e in entries if open is None or (bool(e.open) and e.counts) == open]

    def broken_decision(self) -> str | None:
        """The id of the first decision that is not as it was written; None where the chain is whole."""
        with self._reading() as connection:
            return ledger.broken_link(connection)
