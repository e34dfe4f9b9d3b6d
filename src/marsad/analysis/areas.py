"""Places: the record of a country, a governorate, a district or a single place."""

import msgspec
import numpy as np

from marsad.analysis.columns import Mask, Whole
from marsad.analysis.figures import Among, Figure, Share, Toll, counting, counts_of, day, ends_of_days, sums
from marsad.analysis.keeping import kept
from marsad.store import EventQuery, EventRow, Store

_MOST = 20
_PARTS = 200


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A country, or with `admin1` a governorate of it, with `admin2` a district, with `place` (an id, else a name) a
    place. "" is a level at which nothing is known; None: all of the level above."""

    country: str
    admin1: str | None = None
    admin2: str | None = None
    place: str | None = None

    @property
    def levels(self) -> tuple[str, ...]:
        """The parts that are given, from the country down."""
        given = (self.country, self.admin1, self.admin2, self.place)
        return given[: next((i for i, part in enumerate(given) if part is None), len(given))]  # type: ignore[return-value]


class AreaLine(msgspec.Struct, frozen=True, kw_only=True):
    """An area or place as a line of a list. `name_ar` is given for places alone: areas have names of their own."""

    area: Area
    name: str
    name_ar: str | None
    events: int
    killed: Figure
    disputed: int
    last: str | None


class AreaRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What the events say of an area."""

    area: Area
    name: str
    name_ar: str | None
    type: str | None
    events: int
    elsewhere: int
    """Events whose place is another, but which name this area as well."""
    first: str | None
    last: str | None
    parts: tuple[AreaLine, ...]
    places: tuple[AreaLine, ...]
    """The single places in it, the most often named first."""
    months: tuple[Share, ...]
    kinds: tuple[Share, ...]
    tolls: tuple[Toll, ...]
    actors: tuple[tuple[str, str, int], ...]
    """Actor, role, events."""
    outlets: tuple[Share, ...]
    disputed: int
    disputes: tuple[EventRow, ...]
    """Events on which accounts contradict each other, the most disputed first."""
    recent: tuple[EventRow, ...]


_UNITS = ("country", "governorate")
_DEPTHS = ("country", "admin1", "admin2", "place")


@kept
def areas(store: Store, query: EventQuery) -> tuple[AreaLine, ...]:
    """The countries and governorates in which events happened, countries first, then by number of events."""
    among = counting(store, query)
    everywhere = np.ones(len(among.facts.places.rows), dtype=bool)
    return (*_lines(among, everywhere, 0), *(line for line in _lines(among, everywhere, 1) if line.area.admin1))


@kept
def area_record(store: Store, area: Area, query: EventQuery) -> AreaRecord | None:
    """The record of an area; None where no event of the store names it."""
    everyone = counting(store, query)
    places, sources = everyone.facts.places, everyone.facts.sources
    levels = area.levels
    known = places.values[len(levels) - 1]
    if levels not in known:
        return None
    inside = places.levels[len(levels) - 1] == known.index(levels)
    among = everyone.having(places.rows[inside & places.main])
    named = everyone.having(places.rows[inside])
    name, name_ar, kind = places.named[levels] if area.place is not None else (levels[-1], None, None)
    first, last = among.span()
    return AreaRecord(
        area=area,
        name=name or name_ar or levels[-1],
        name_ar=name_ar,
        type=kind,
        events=among.number,
        elsewhere=named.only(~among.mask).number,
        first=first,
        last=last,
        parts=_parts(among, inside, len(levels)),
        places=_places(among, inside) if area.place is None else (),
        months=among.months(),
        kinds=among.own_shares("kind", _MOST),
        tolls=among.tolls(),
        actors=_actors(among),
        outlets=among.shares(sources.rows, sources.outlet, sources.outlets, _MOST),
        disputed=among.disputed.number,
        disputes=among.disputed.lines(store, among.facts.held.disputes, limit=_MOST),
        recent=among.newest(store, _MOST),
    )


def _parts(among: Among, inside: Mask, depth: int) -> tuple[AreaLine, ...]:
    """The areas of the next level."""
    if depth > 2:
        return ()
    return tuple(line for line in _lines(among, inside, depth) if line.area.levels[-1])


def _places(among: Among, inside: Mask) -> tuple[AreaLine, ...]:
    named = among.facts.places.named
    lines = _lines(among, inside, 3)
    return tuple(line for line in lines if line.area.place and named[line.area.levels][2] not in _UNITS)


def _lines(among: Among, inside: Mask, depth: int) -> tuple[AreaLine, ...]:
    places, held = among.facts.places, among.facts.held
    here = inside & places.main & among.mask[places.rows]
    rows, codes, values = places.rows[here], places.levels[depth][here], places.values[depth]
    number = counts_of(np.bincount(codes, minlength=len(values)))
    disputed = counts_of(np.bincount(codes[held.disputes[rows] > 0], minlength=len(values)))
    _, last = ends_of_days(codes, held.first[rows], len(values))
    killed = _killed(among, rows, codes, len(values))
    lines = []
    for i, levels in enumerate(values):
        if not number[i]:
            continue
        name, name_ar, _ = places.named[levels] if depth == 3 else (levels[-1], None, None)
        lines.append(
            AreaLine(
                area=Area(**dict(zip(_DEPTHS, levels, strict=False))),
                name=name or name_ar or levels[-1],
                name_ar=name_ar,
                events=number[i],
                killed=killed[i],
                disputed=disputed[i],
                last=day(int(last[i])),
            )
        )
    return tuple(sorted(lines, key=lambda line: (-line.events, line.area.levels))[:_PARTS])


def _killed(among: Among, rows: Whole, codes: Whole, size: int) -> list[Figure]:
    results = among.facts.results
    at = np.full(len(among.mask), -1, dtype=np.int64)
    at[rows] = codes
    here = (results.kind == results.code("killed", "person")) & (at[results.rows] >= 0)
    of = at[results.rows[here]]
    return sums(of, size, results.best[here], results.low[here], results.high[here])


def _actors(among: Among) -> tuple[tuple[str, str, int], ...]:
    roles = among.facts.roles
    several = len(roles.roles)
    counted = among.counts(roles.rows, roles.actor * several + roles.role, len(roles.actors) * several)
    found = [
        (roles.actors[code // several], roles.roles[code % several], int(counted[code]))
        for code in np.flatnonzero(counted).tolist()
    ]
    return tuple(sorted(found, key=lambda line: (-line[2], line[0], line[1]))[:_MOST])
