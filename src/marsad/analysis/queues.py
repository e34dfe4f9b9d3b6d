"""Work lists over many events: what reviewers have to look at, and what accounts differ on."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from sqlalchemy import select

from marsad.analysis.columns import Columns, Whole, reviewed
from marsad.analysis.holding import columns
from marsad.analysis.overview import DOUBTFUL, Chosen, choose, doubt, ordered
from marsad.model.event import Event
from marsad.store import DisputeQuery, DisputeRow, EventQuery, Store
from marsad.store.errors import decoder
from marsad.store.records import Progress
from marsad.store.schema import events

_REVIEWS = "reviews"
_event = decoder(Event)


def with_reviews(store: Store) -> Columns:
    """The columns, with what reviewers said until now: what one has decided must not wait for them again, though the
    rest of a large store's columns may be some seconds old."""
    held, mark = columns(store), store.mark()
    kept: tuple[Hashable, Columns] | None = held.answers.get(_REVIEWS)
    if kept is None or kept[0] != mark:
        kept = mark, reviewed(store, held)
        held.answers[_REVIEWS] = kept
    return kept[1]


def progress(store: Store, query: EventQuery) -> Progress:
    """How far reviewers came with the events that match, whatever of review, dispute and doubt the query asks for."""
    chosen = choose(store, query, with_reviews(store))
    among = chosen.without("review", "disputed", "doubtful")
    held = chosen.held
    review = held.named["review"].codes
    open_ = among & (review == 0)
    count = np.count_nonzero
    return Progress(
        open=int(count(open_)),
        disputed=int(count(open_ & (held.disputes > 0))),
        doubtful=int(count(open_ & (doubt(held) >= DOUBTFUL))),
        accepted=int(count(among & (review == 1))),
        rejected=int(count(among & (review == 2))),
    )


def waiting(store: Store, query: EventQuery) -> Chosen:
    """The events of a queue."""
    return choose(store, query, with_reviews(store))


@dataclass(frozen=True)
class Disputes:
    """The disputes of the events chosen, and those of the rating and kind that were asked for."""

    chosen: Chosen
    query: DisputeQuery

    @cached_property
    def counts(self) -> dict[tuple[str, str], int]:
        """How many there are by rating and kind, whatever these two are in the query."""
        held = self.chosen.held.differing
        found = np.bincount(held.codes[self.chosen.match[held.rows]], minlength=len(held.values))
        return {value: int(n) for value, n in zip(held.values, found, strict=True) if n}

    @property
    def count(self) -> int:
        """How many are asked for."""
        return sum(n for value, n in self.counts.items() if self._asked(value))

    def page(self, store: Store) -> list[DisputeRow]:
        """Those of a page, in their events' order; limit and offset of the query count disputes."""
        held, query = self.chosen.held, self.query.events
        wanted = np.array([self._asked(value) for value in held.differing.values], dtype=bool)[held.differing.codes]
        some: Whole = np.flatnonzero(wanted & self.chosen.match[held.differing.rows])
        rank = np.zeros(len(held), dtype=np.int64)
        order = ordered(self.chosen, query.sort)
        rank[order] = np.arange(len(order))
        # They lie by event and position.
        some = some[np.argsort(rank[held.differing.rows[some]], kind="stable")][query.offset :][: query.limit]
        rows, positions = held.differing.rows[some], held.differing.position[some]
        found = _whole(store, [int(n) for n in held.number[rows]])
        made = []
        for number, position in zip(held.number[rows], positions, strict=True):
            event, review = found.get(int(number), (None, None))
            if event is not None and position < len(event.disputes):
                made.append(DisputeRow(event=event, review=review, dispute=event.disputes[position]))
        return list(store.shown_disputes(made))

    def _asked(self, value: tuple[str, str]) -> bool:
        rating, kind = value
        return self.query.rating in (None, rating) and self.query.kind in (None, kind)


def disputes(store: Store, query: DisputeQuery) -> Disputes:
    """The disputes that a query asks for, as `Store.disputes` finds them."""
    return Disputes(choose(store, query.events), query)


def _whole(store: Store, numbers: list[int]) -> dict[int, tuple[Event, str | None]]:
    chosen = select(events.c.number, events.c.record, events.c.review).where(events.c.number.in_(set(numbers)))
    return {number: (_event(record), review) for number, record, review in store.ask(chosen)} if numbers else {}
