"""Who works with whom: joint acts, support and hostility between actors, in a period."""

from typing import Literal, get_args

import msgspec
from sqlalchemy import ColumnElement, FromClause, and_, case, func, or_, select

from marsad.analysis.figures import counting, event_rows
from marsad.analysis.keeping import kept
from marsad.analysis.ties import against, backing, together
from marsad.model.actors import registry
from marsad.store import EventQuery, EventRow, Store
from marsad.store.schema import event_actors, events

TieKind = Literal["joint", "support", "hostility"]
TIES: tuple[TieKind, ...] = get_args(TieKind)


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """What holds between two actors. `joint`: both did it; `support`: `one` backed or ordered what `other` did;
    `hostility`: `one` acted against `other`."""

    one: str
    other: str
    kind: TieKind
    events: int
    first: str | None
    last: str | None


class Network(msgspec.Struct, frozen=True, kw_only=True):
    """The strongest ties, and the actors that they tie, with the number of events of their ties."""

    ties: tuple[Tie, ...]
    actors: tuple[tuple[str, int], ...]
    left_out: int
    """Ties that are weaker than those shown."""


@kept
def network(
    store: Store, query: EventQuery, kinds: tuple[TieKind, ...] = TIES, actor: str | None = None, most: int = 60
) -> Network:
    """The `most` strongest ties between actors of the registry, of these kinds; with `actor` only its own."""
    one, other, joined = _pairs()
    what = _kind(one, other)
    number = func.count(events.c.number.distinct())
    chosen = (
        select(one.c.actor, other.c.actor, what, number, func.min(events.c.start), func.max(events.c.start))
        .select_from(joined)
        .where(counting(query), one.c.actor != other.c.actor, what.in_(kinds))
        .group_by(one.c.actor, other.c.actor, what)
    )
    if actor is not None:
        chosen = chosen.where(or_(one.c.actor == actor, other.c.actor == actor))
    names = Tie.__struct_fields__
    known = registry()
    found = [
        Tie(**dict(zip(names, row, strict=True))) for row in store.ask(chosen) if row[0] in known and row[1] in known
    ]
    found.sort(key=lambda tie: (-tie.events, tie.kind, tie.one, tie.other))
    weight: dict[str, int] = {}
    for tie in found[:most]:
        for id in (tie.one, tie.other):
            weight[id] = weight.get(id, 0) + tie.events
    tied = tuple(sorted(weight.items(), key=lambda item: (-item[1], item[0])))
    return Network(ties=tuple(found[:most]), actors=tied, left_out=len(found) - len(found[:most]))


def tie_events(
    store: Store, one: str, other: str, kind: TieKind, query: EventQuery, limit: int = 100
) -> tuple[EventRow, ...]:
    """The events behind a tie, the newest first."""
    first, second, joined = _pairs()
    both = and_(first.c.actor == one, second.c.actor == other, _kind(first, second) == kind)
    numbers = select(events.c.number).select_from(joined).where(both)
    among = and_(counting(query), events.c.number.in_(numbers))
    return event_rows(store, among, events.c.start.desc().nulls_last(), limit=limit)


def _pairs() -> tuple[FromClause, FromClause, FromClause]:
    one, other = event_actors.alias("one"), event_actors.alias("other")
    joined = events.join(one, one.c.number == events.c.number).join(other, other.c.number == events.c.number)
    return one, other, joined


def _kind(one: FromClause, other: FromClause) -> ColumnElement[str | None]:
    # A joint act has no direction: it is told once, the two in the order of their ids.
    return case(
        (and_(together(one, other), one.c.actor < other.c.actor), "joint"),
        (backing(one, other), "support"),
        (against(one, other), "hostility"),
    )
