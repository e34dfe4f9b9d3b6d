"""What is counted, and the figures that all records share."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, FromClause, Integer, Select, and_, case, cast, func, or_, select

from marsad.model.actors import ancestors, registry
from marsad.store import EventQuery, EventRow, Store
from marsad.store.query import matching
from marsad.store.schema import event_actors, event_results, events

COUNTED = ("reported", "ongoing")
"""The statuses that are counted: what is planned, denied or recalled did not happen then, and what is a total over a
period counts the same deeds once more."""
DOERS = ("initiator", "partner")
BACKERS = ("support", "authority")
SUFFERERS = ("target", "victim")


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


def counting(query: EventQuery) -> ColumnElement[bool]:
    """The condition that an event matches and is counted."""
    conditions = [matching(query), or_(events.c.review.is_(None), events.c.review != "rejected")]
    if query.status is None:
        conditions.append(events.c.status.in_(COUNTED))
    return and_(*conditions)


def family(actor: str) -> tuple[str, ...]:
    """An actor with those that the registry has below it."""
    return (actor, *(id for id in registry() if actor in ancestors(id)))


def number_of(store: Store, among: ColumnElement[bool], source: FromClause = events) -> int:
    """How many events meet a condition."""
    chosen = select(func.count(events.c.number.distinct())).select_from(source).where(among)
    return int(store.ask(chosen)[0][0])


def shares(
    store: Store,
    column: ColumnElement[Any],
    among: ColumnElement[bool],
    source: FromClause = events,
    *,
    most: int | None = None,
) -> tuple[Share, ...]:
    """How many events have which value, the most frequent first; those without one are left out."""
    counted = func.count(events.c.number.distinct())
    chosen = select(column, counted).select_from(source).where(among, column.is_not(None)).group_by(column)
    rows = store.ask(chosen.order_by(counted.desc(), column).limit(most))
    return tuple(Share(value=str(value), events=held) for value, held in rows)


def months(store: Store, among: ColumnElement[bool], source: FromClause = events) -> tuple[Share, ...]:
    """How many events began in which month (2021-02), in order, months without any included."""
    found = {s.value: s.events for s in shares(store, events.c.month, among, source)}
    return tuple(Share(value=month, events=found.get(month, 0)) for month in all_months(found))


def all_months(months: Iterable[str], most: int = 600) -> list[str]:
    """The months from the first to the last of these; of more than `most`, the last ones."""
    ordered = sorted(m for m in months if len(m) == 7)
    if not ordered:
        return []
    first, last = (int(m[:4]) * 12 + int(m[5:]) - 1 for m in (ordered[0], ordered[-1]))
    return [f"{at // 12:04d}-{at % 12 + 1:02d}" for at in range(max(first, last - most + 1), last + 1)]


def ends() -> tuple[ColumnElement[Any], ...]:
    """The columns that add up counts to a Figure: best, low, high, open."""
    best, low, high = event_results.c.best, event_results.c.low, event_results.c.high
    return (
        func.coalesce(func.sum(best), 0),
        func.coalesce(func.sum(func.coalesce(low, best)), 0),
        func.coalesce(func.sum(func.coalesce(high, best, low)), 0),
        # A group of which one text says "some" has no high end either, but nothing to add.
        func.coalesce(func.sum(case((and_(high.is_(None), event_results.c.number.is_not(None)), 1), else_=0)), 0),
    )


def figure(row: Sequence[Any]) -> Figure:
    """A Figure of what `ends` chose."""
    best, low, high, unbounded = (int(n) for n in row)
    return Figure(best=best, low=min(low, best), high=max(high, best), open=unbounded)


def tolls(store: Store, among: ColumnElement[bool], source: FromClause = events) -> tuple[Toll, ...]:
    """The results of events, added up by kind; persons first, then by the number of events."""
    joined = source.join(event_results, event_results.c.number == events.c.number)
    number = func.count(events.c.number.distinct())
    unknown = func.coalesce(func.sum(cast(event_results.c.best.is_(None), Integer)), 0)
    chosen = select(event_results.c.kind, event_results.c.of, number, unknown, *ends()).select_from(joined)
    rows = store.ask(chosen.where(among, event_results.c.whole == 1).group_by(event_results.c.kind, event_results.c.of))
    found = [
        Toll(kind=kind, of=of, events=held, unknown=int(vague), figure=figure(rest))
        for kind, of, held, vague, *rest in rows
    ]
    return tuple(sorted(found, key=lambda t: (t.of != "person", -t.events, t.kind, t.of)))


def event_rows(store: Store, among: ColumnElement[bool], *order: Any, limit: int) -> tuple[EventRow, ...]:
    """The first events that meet a condition, as lines of a list."""
    names = EventRow.__struct_fields__
    chosen: Select[Any] = select(*(events.c[name] for name in names)).where(among)
    rows = store.ask(chosen.order_by(*order, events.c.event).limit(limit))
    return tuple(EventRow(**dict(zip(names, row, strict=True))) for row in rows)


def span(store: Store, among: ColumnElement[bool], source: FromClause = events) -> tuple[str | None, str | None]:
    """The first and the last day on which such events began."""
    chosen = select(func.min(events.c.start), func.max(events.c.start)).select_from(source).where(among)
    first, last = store.ask(chosen)[0]
    return first, last


def with_actors() -> FromClause:
    """Events with their actors."""
    return events.join(event_actors, event_actors.c.number == events.c.number)


def tallied(pairs: Iterable[tuple[str, int]], name: Callable[[str], str | None]) -> tuple[Share, ...]:
    """Counts under the names that their values go by, the greatest first; a value without a name is left out."""
    held: Counter[str] = Counter()
    for value, number in pairs:
        if (known := name(value)) is not None:
            held[known] += number
    return tuple(Share(value=v, events=n) for v, n in sorted(held.items(), key=lambda item: (-item[1], item[0])))
