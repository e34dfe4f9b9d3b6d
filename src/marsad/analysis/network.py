"""Who works with whom: joint acts, support and hostility between actors, in a period."""

from typing import Literal, get_args

import msgspec
import numpy as np

from marsad.analysis.columns import Mask
from marsad.analysis.figures import Among, counting, counts_of, day, ends_of_days
from marsad.analysis.keeping import kept
from marsad.store import EventQuery, EventRow, Store

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
    among = counting(store, query)
    found: list[Tie] = []
    for kind in kinds:
        found += _ties(among, kind, actor)
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
    among = counting(store, query)
    pairs, actors = among.facts.pairs, among.facts.roles.actors
    if one not in actors or other not in actors:
        return ()
    both = (pairs.one == actors.index(one)) & (pairs.other == actors.index(other)) & _holds(among, kind)
    return among.having(pairs.rows[both]).newest(store, limit)


def _holds(among: Among, kind: TieKind) -> Mask:
    pairs = among.facts.pairs
    # A joint act has no direction: it is told once, the two in the order of their ids, which is that of their codes.
    joint = pairs.together & (pairs.one < pairs.other)
    return {"joint": joint, "support": pairs.backing, "hostility": pairs.against}[kind]


def _ties(among: Among, kind: TieKind, actor: str | None) -> list[Tie]:
    pairs, actors = among.facts.pairs, among.facts.roles.actors
    here = among.mask[pairs.rows] & _holds(among, kind)
    if actor is not None:
        code = actors.index(actor) if actor in actors else -1
        here &= (pairs.one == code) | (pairs.other == code)
    rows = pairs.rows[here]
    values, codes = np.unique(pairs.one[here] * max(len(actors), 1) + pairs.other[here], return_inverse=True)
    number = counts_of(among.counts(rows, codes, len(values)))
    first, last = ends_of_days(codes, among.facts.held.first[rows], len(values))
    return [
        Tie(
            one=actors[int(value) // len(actors)],
            other=actors[int(value) % len(actors)],
            kind=kind,
            events=number[i],
            first=day(int(first[i])),
            last=day(int(last[i])),
        )
        for i, value in enumerate(values)
    ]
