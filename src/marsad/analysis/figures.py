"""What is counted, and the figures that all records share."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec
import numpy as np
from sqlalchemy import select

from marsad.analysis.columns import Mask, Whole
from marsad.analysis.facts import Facts
from marsad.analysis.holding import facts
from marsad.analysis.overview import match
from marsad.model.actors import ancestors, registry
from marsad.store import EventQuery, EventRow, Store
from marsad.store.schema import events

COUNTED = ("reported", "ongoing")
"""The statuses that are counted: what is planned, denied or recalled did not happen then, and what is a total over a
period counts the same deeds once more."""


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """How many events have a value: a kind, an actor, a governorate."""

    value: str
    events: int


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A sum of counts. Where reports leave the high end open, what they give instead is added, and `open` counts it."""

    best: int = 0
    low: int = 0
    high: int = 0
    open: int = 0
    """Events that give no high end."""


class Toll(msgspec.Struct, frozen=True, kw_only=True):
    """What came of events, of one kind: killed persons, destroyed vehicles."""

    kind: str
    of: str
    events: int
    figure: Figure
    unknown: int
    """Events that tell of such a result without a number."""


@dataclass(frozen=True)
class Among:
    """Some of the events."""

    facts: Facts
    mask: Mask

    @property
    def number(self) -> int:
        """How many they are."""
        return int(np.count_nonzero(self.mask))

    def only(self, mask: Mask) -> "Among":
        """Those of them that another condition holds for."""
        return Among(self.facts, self.mask & mask)

    def having(self, rows: Whole) -> "Among":
        """Those of them that are among these rows."""
        held = np.zeros(len(self.mask), dtype=bool)
        held[rows] = True
        return self.only(held)

    @property
    def disputed(self) -> "Among":
        """Those of them on which accounts contradict each other."""
        return self.only(self.facts.held.disputes > 0)

    def counts(self, rows: Whole, codes: Whole, size: int) -> Whole:
        """In how many of them each code stands."""
        here = self.mask[rows] & (codes >= 0)
        once = np.unique(codes[here] * max(len(self.mask), 1) + rows[here])
        return np.bincount(once // max(len(self.mask), 1), minlength=size).astype(np.int64)

    def shares(
        self, rows: Whole, codes: Whole, values: Sequence[str | None], most: int | None = None
    ) -> tuple[Share, ...]:
        """How many of them have which value, the most frequent first; those without one are left out."""
        counted = self.counts(rows, codes, len(values))
        return ranked(((v, int(n)) for v, n in zip(values, counts_of(counted), strict=True) if v), most)

    def own_shares(self, name: str, most: int | None = None) -> tuple[Share, ...]:
        """The same of a column of the events themselves: `kind`, `acled_type`."""
        column = self.facts.held.named[name]
        counted = np.bincount(column.codes[self.mask], minlength=len(column.values))
        return ranked(((v, n) for v, n in zip(column.values, counts_of(counted), strict=True) if v), most)

    def governorates(self) -> tuple[tuple[str, str, int], ...]:
        """Country, governorate and the number of them, the most frequent first."""
        column = self.facts.held.where
        counted = counts_of(np.bincount(column.codes[self.mask], minlength=len(column.values)))
        found = [(*str(v).partition("/")[::2], n) for v, n in zip(column.values, counted, strict=True) if n]
        return tuple(sorted((f for f in found if f[1]), key=lambda f: (-f[2], f[1])))

    def months(self) -> tuple[Share, ...]:
        """How many began in which month (2021-02), in order, months without any included."""
        months = self.facts.month[self.mask]
        counted = np.unique(months[months >= 0], return_counts=True)
        found = {_month(int(m)): int(n) for m, n in zip(*counted, strict=True)}
        return tuple(Share(value=month, events=found.get(month, 0)) for month in all_months(found))

    def span(self) -> tuple[str | None, str | None]:
        """The first and the last day on which they began."""
        days = self.facts.held.first[self.mask]
        days = days[days >= 0]
        return (day(int(days.min())), day(int(days.max()))) if len(days) else (None, None)

    def tolls(self) -> tuple[Toll, ...]:
        """What came of them, added up by kind; persons first, then by the number of events."""
        results = self.facts.results
        here = self.mask[results.rows]
        kind, size = results.kind[here], len(results.kinds)
        best, low, high = (column[here] for column in (results.best, results.low, results.high))
        number = counts_of(np.bincount(kind, minlength=size))
        unknown = counts_of(np.bincount(kind[best < 0], minlength=size))
        added = sums(kind, size, best, low, high)
        found = [
            Toll(kind=name, of=of, events=number[i], unknown=unknown[i], figure=added[i])
            for i, (name, of) in enumerate(results.kinds)
            if number[i]
        ]
        return tuple(sorted(found, key=lambda t: (t.of != "person", -t.events, t.kind, t.of)))

    def lines(self, store: Store, *keys: Whole, limit: int) -> tuple[EventRow, ...]:
        """The first of them, the greatest by these keys before the others, as lines of a list."""
        rows = np.flatnonzero(self.mask)
        order = np.lexsort([rows, *(-key[rows] for key in reversed(keys))])
        return event_rows(store, [int(n) for n in self.facts.held.number[rows[order[:limit]]]])

    def newest(self, store: Store, limit: int) -> tuple[EventRow, ...]:
        """The latest of them."""
        return self.lines(store, self.facts.held.first, limit=limit)


def counting(store: Store, query: EventQuery) -> Among:
    """The events that match and are counted."""
    known = facts(store)
    held = known.held
    mask = match(store, held, query)
    review = held.named["review"]
    if (rejected := review.code("rejected")) >= 0:
        mask = mask & (review.codes != rejected)
    if query.status is None:
        status = held.named["status"]
        mask = mask & np.isin(status.codes, [status.code(name) for name in COUNTED])
    return Among(known, mask)


def family(actor: str) -> tuple[str, ...]:
    """An actor with those that the registry has below it."""
    return (actor, *(id for id in registry() if actor in ancestors(id)))


def ranked(pairs: Any, most: int | None = None) -> tuple[Share, ...]:
    """Values with their counts as shares, the greatest first; of none, none."""
    found = sorted(((value, int(n)) for value, n in pairs if n), key=lambda item: (-item[1], item[0]))
    return tuple(Share(value=value, events=n) for value, n in found[:most])


def counts_of(counted: Any) -> list[int]:
    """Counts as Python's own numbers."""
    return [int(n) for n in counted]


def sums(codes: Whole, size: int, best: Whole, low: Whole, high: Whole) -> list[Figure]:
    """The sum of counts for each code: ends that are not given are taken from the nearest that is."""
    open_ends = high < 0
    low = np.where(low >= 0, low, np.maximum(best, 0))
    high = np.where(open_ends, np.maximum(best, low), high)
    added = (
        np.bincount(codes, weights=column.astype(np.float64), minlength=size)
        for column in (np.maximum(best, 0), low, high, open_ends)
    )
    return [figure(*(int(n) for n in row)) for row in zip(*added, strict=True)]


def figure(best: int, low: int, high: int, unbounded: int) -> Figure:
    """A Figure whose ends lie on either side of its middle."""
    return Figure(best=best, low=min(low, best), high=max(high, best), open=unbounded)


def all_months(months: Any, most: int = 600) -> list[str]:
    """The months from the first to the last of these; of more than `most`, the last ones."""
    ordered = sorted(m for m in months if len(m) == 7)
    if not ordered:
        return []
    first, last = (int(m[:4]) * 12 + int(m[5:]) - 1 for m in (ordered[0], ordered[-1]))
    return [_month(at) for at in range(max(first, last - most + 1), last + 1)]


def _month(at: int) -> str:
    return f"{at // 12:04d}-{at % 12 + 1:02d}"


def day(ordinal: int) -> str | None:
    """A day as ISO writes it, from its number; None of none."""
    return date.fromordinal(ordinal).isoformat() if ordinal > 0 else None


def ends_of_days(codes: Whole, days: Whole, size: int) -> tuple[Whole, Whole]:
    """The first and the last day of each code; -1 where it has none."""
    known = days >= 0
    first, last = np.full(size, np.iinfo(np.int64).max), np.full(size, -1)
    np.minimum.at(first, codes[known], days[known])
    np.maximum.at(last, codes[known], days[known])
    return np.where(last < 0, -1, first), last


def event_rows(store: Store, numbers: Sequence[int]) -> tuple[EventRow, ...]:
    """The lines of the events with these row numbers of the store, in that order."""
    names = EventRow.__struct_fields__
    asked = select(events.c.number, *(events.c[name] for name in names))
    found: dict[int, EventRow] = {}
    for start in range(0, len(numbers), 500):
        for number, *values in store.ask(asked.where(events.c.number.in_(numbers[start : start + 500]))):
            found[number] = EventRow(**dict(zip(names, values, strict=True)))
    return tuple(found[number] for number in numbers if number in found)
