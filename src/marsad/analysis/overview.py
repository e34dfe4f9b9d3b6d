"""What a view of many events shows under a set of filters: how many, which, how many of each value, when and where."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec
import numpy as np
from sqlalchemy import select

from marsad.analysis.columns import NO_DAY, Coded, Columns, Mask, Pairs, Real, Whole, columns
from marsad.store import EventQuery, EventRow, Store, StoreError
from marsad.store.query import matching
from marsad.store.schema import events

_SORTS = ("date", "reports", "killed", "origins", "disputes")
_IN_WORDS = ("text", "place", "doubtful")
"""What the database alone can answer."""
ORIGINS = (2, 3, 5, 10)


@dataclass(frozen=True)
class Chosen:
    """The events that match a query, and those that would without one of its filters."""

    held: Columns
    masks: dict[str, Mask]
    """By the field of the query; `date` for both its ends."""
    match: Mask

    def without(self, *fields: str) -> Mask:
        """Those that match whatever these fields are."""
        if not set(fields) & set(self.masks):
            return self.match
        return _all(len(self.held), [mask for name, mask in self.masks.items() if name not in fields])

    @property
    def count(self) -> int:
        """How many match."""
        return int(np.count_nonzero(self.match))


def match(store: Store, held: Columns, query: EventQuery) -> Mask:
    """Which of the events held match. StoreError where the query makes no sense."""
    return _all(len(held), [mask for _, mask in _masks(store, held, query)])


def choose(store: Store, query: EventQuery) -> Chosen:
    """Find the events that match. StoreError where the query makes no sense."""
    held = columns(store)
    masks = dict(_masks(store, held, query))
    return Chosen(held, masks, _all(len(held), list(masks.values())))


def _all(size: int, masks: list[Mask]) -> Mask:
    match = np.ones(size, dtype=bool)
    for mask in masks:
        match &= mask
    return match


def _masks(store: Store, held: Columns, query: EventQuery) -> Iterator[tuple[str, Mask]]:
    for name in ("kind", "status"):
        if (wanted := getattr(query, name)) is not None:
            yield name, held.named[name].codes == held.named[name].code(wanted)
    if query.acled is not None:
        both = held.named["acled_type"], held.named["sub_type"]
        yield "acled", (both[0].codes == both[0].code(query.acled)) | (both[1].codes == both[1].code(query.acled))
    if query.since is not None or query.until is not None:
        yield "date", _within(held, query.since, query.until)
    if query.actor is not None or query.role is not None:
        yield "actor", _taking_part(held, query.actor, query.role)
    if query.area is not None:
        yield "area", _having(held.areas, "/".join(query.area), len(held))
    if query.publisher is not None:
        yield "publisher", _having(held.publishers, query.publisher, len(held))
    if query.organisation is not None:
        yield "organisation", _having(held.organisations, query.organisation, len(held))
    if query.disputed is not None:
        yield "disputed", (held.disputes > 0) == query.disputed
    if query.review is not None:
        review = held.named["review"]
        yield "review", review.codes == review.code(None if query.review == "open" else query.review)
    if query.min_origins is not None:
        yield "min_origins", held.origins >= query.min_origins
    if query.located is not None:
        low, high = {"point": (1, 2), "area": (3, 3), "none": (0, 0)}[query.located]
        yield "located", (held.precision >= low) & (held.precision <= high)
    if query.bbox is not None:
        west, south, east, north = query.bbox
        lon, lat = held.lon, held.lat
        yield "bbox", (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    for name in _IN_WORDS:
        if (wanted := getattr(query, name)) is not None:
            found = store.ask(select(events.c.number).where(matching(EventQuery(**{name: wanted}))))
            yield name, held.having_number(number for (number,) in found)


def _within(held: Columns, since: str | None, until: str | None) -> Mask:
    match: Mask = held.first != NO_DAY
    if since is not None:
        match = match & (held.last >= _day("since", since))
    if until is not None:
        match = match & (held.first <= _day("until", until))
    return match


def _day(name: str, value: str) -> int:
    try:
        return date.fromisoformat(value).toordinal()
    except ValueError:
        raise StoreError(f"{name}: {value!r} is no day; write it as 2021-02-22") from None


def _taking_part(held: Columns, actor: str | None, role: str | None) -> Mask:
    pairs = enumerate(held.actors.values)
    codes = [n for n, (id, part) in pairs if actor in (None, id) and role in (None, part)]
    return held.actors.having(codes, len(held))


def _having(pairs: Pairs, value: str, size: int) -> Mask:
    return pairs.having([pairs.values.index(value)] if value in pairs.values else [], size)


def page(store: Store, chosen: Chosen, query: EventQuery) -> list[EventRow]:
    """The rows of a page of those chosen: by `sort`, `limit` and `offset` of the query, as the store sorts them."""
    numbers = [int(n) for n in chosen.held.number[_ordered(chosen, query.sort)[query.offset :][: query.limit]]]
    names = EventRow.__struct_fields__
    asked = select(events.c.number, *(events.c[name] for name in names))
    rows: dict[int, EventRow] = {}
    for start in range(0, len(numbers), 500):
        for number, *values in store.ask(asked.where(events.c.number.in_(numbers[start : start + 500]))):
            rows[number] = EventRow(**dict(zip(names, values, strict=True)))
    return [rows[number] for number in numbers if number in rows]


def _ordered(chosen: Chosen, sort: str) -> Whole:
    """The events chosen, in order; of equals the one with the lesser id first, and last what has no such value."""
    name, held = sort.removeprefix("-"), chosen.held
    if name not in _SORTS:
        raise StoreError(f"sort: {sort!r} is none of {', '.join(_SORTS)}, with - before it or without")
    key = held.first if name == "date" else getattr(held, name)
    rows: Whole = np.flatnonzero(chosen.match)
    known = key[rows]
    rank = np.where(known < 0, np.iinfo(np.int64).max, -known if sort.startswith("-") else known)
    return rows[np.argsort(rank, kind="stable")]


# How many of each value


def facets(chosen: Chosen, query: EventQuery) -> dict[str, dict[str, int]]:
    """How many events have which value, the most frequent first.

    Each is counted under all the other filters, but not under its own: so one sees what another choice would give.
    """
    held = chosen.held
    counted: dict[str, dict[str, int]] = {
        "kind": _of_coded(held.named["kind"], chosen.without("kind")),
        "acled": _of_coded(held.named["acled_type"], chosen.without("acled"))
        | _of_coded(held.named["sub_type"], chosen.without("acled")),
        "status": _of_coded(held.named["status"], chosen.without("status")),
        "review": _of_coded(held.named["review"], chosen.without("review"), "open"),
        "area": _of_pairs(held.areas, chosen.without("area")),
        "publisher": _of_pairs(held.publishers, chosen.without("publisher")),
        "organisation": _of_pairs(held.organisations, chosen.without("organisation")),
    }
    among = chosen.without("disputed")
    counted["disputed"] = _known({"yes": among & (held.disputes > 0), "no": among & (held.disputes == 0)})
    among = chosen.without("min_origins")
    counted["min_origins"] = _known({str(n): among & (held.origins >= n) for n in ORIGINS})
    among = chosen.without("located")
    bounds = {"point": (1, 2), "area": (3, 3), "none": (0, 0)}
    inside = {name: (held.precision >= low) & (held.precision <= high) for name, (low, high) in bounds.items()}
    counted["located"] = _known({name: among & mask for name, mask in inside.items()})
    counted["actor"] = _parts(chosen, lambda actor, role: actor if query.role in (None, role) else None)
    counted["role"] = _parts(chosen, lambda actor, role: role if query.actor in (None, actor) else None)
    return counted


def _known(masks: dict[str, Mask]) -> dict[str, int]:
    found = {name: int(np.count_nonzero(mask)) for name, mask in masks.items()}
    return {name: number for name, number in found.items() if number}


def _of_coded(column: Coded, among: Mask, missing: str = "") -> dict[str, int]:
    counts = np.bincount(column.codes[among], minlength=len(column.values))
    return _sorted((value or missing, int(n)) for value, n in zip(column.values, counts, strict=True))


def _of_pairs(pairs: Pairs, among: Mask) -> dict[str, int]:
    counts = np.bincount(pairs.codes[among[pairs.rows]], minlength=len(pairs.values))
    return _sorted((str(value), int(n)) for value, n in zip(pairs.values, counts, strict=True))


def _parts(chosen: Chosen, value: Callable[[str, str], str | None]) -> dict[str, int]:
    """Events by the value of their actors' parts; several parts of one event in one value count once."""
    pairs, among = chosen.held.actors, chosen.without("actor")
    values = [value(actor, role) for actor, role in pairs.values]
    known = {name: n for n, name in enumerate(dict.fromkeys(v for v in values if v is not None))}
    code = np.array([-1 if v is None else known[v] for v in values], dtype=np.int64)[pairs.codes]
    here = (code >= 0) & among[pairs.rows]
    several = max(len(known), 1)
    once = np.unique(pairs.rows[here] * several + code[here]) % several
    return _sorted(zip(known, (int(n) for n in np.bincount(once, minlength=len(known))), strict=True))


def _sorted(counts: "Iterator[tuple[str, int]] | zip[tuple[str, int]]") -> dict[str, int]:
    return dict(sorted(((v, n) for v, n in counts if n and v), key=lambda item: (-item[1], item[0])))


# When


class Bin(msgspec.Struct, frozen=True, array_like=True):
    """A stretch of the timeline."""

    first: str
    last: str
    """Both days belong to it."""
    counts: tuple[int, ...]
    """Events that began in it, by ACLED's event type in the order of the timeline's `types`."""


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """How many events began when."""

    unit: str
    """day, week, month or year"""
    types: tuple[str, ...]
    """ACLED's event types; the empty one last, for what ACLED does not code."""
    bins: tuple[Bin, ...]
    earlier: int
    """Events before the first bin: background that lies so far back that it would press the rest together."""
    undated: int


_UNITS = (("day", 100), ("week", 800), ("month", 6000))
"""Up to how many days a timeline is parted so; beyond the last by years."""
_ROOM = 0.8
"""How far apart marks have to be, in sides of a square."""
_MOST_JOINED = 3000
_FAR = 0.005
"""The share of events that may lie before the timeline, and beyond each edge of what the map shows at first."""


def timeline(chosen: Chosen, types: tuple[str, ...]) -> Timeline:
    """When the events chosen began, whatever days the query asks for: the rest shows what lies around them."""
    held, among = chosen.held, chosen.without("date")
    dated = among & (held.first != NO_DAY)
    undated = int(np.count_nonzero(among)) - int(np.count_nonzero(dated))
    if not dated.any():
        return Timeline(unit="day", types=types, bins=(), earlier=0, undated=undated)
    days = np.sort(held.first[dated])
    start = int(days[int(len(days) * _FAR)]) if len(days) >= 1 / _FAR else int(days[0])
    unit = next((unit for unit, most in _UNITS if int(days[-1]) - start <= most), "year")
    edges = _edges(start, int(days[-1]), unit)
    family = _families(held, types)[dated]
    place = np.searchsorted(np.array(edges), held.first[dated], side="right") - 1
    inside = place >= 0
    counts = np.bincount(place[inside] * len(types) + family[inside], minlength=(len(edges) - 1) * len(types))
    grid = counts.reshape(len(edges) - 1, len(types)).tolist()
    bins = tuple(
        Bin(date.fromordinal(a).isoformat(), date.fromordinal(b - 1).isoformat(), tuple(row))
        for a, b, row in zip(edges, edges[1:], grid, strict=False)
    )
    return Timeline(unit=unit, types=types, bins=bins, earlier=int(np.count_nonzero(~inside)), undated=undated)


def _edges(first: int, last: int, unit: str) -> list[int]:
    """The first days of the bins that hold all days from `first` to `last`, and the day after the last."""
    day = date.fromordinal(first)
    at = {
        "day": day,
        "week": day - timedelta((day.weekday() + 2) % 7),  # weeks begin on Saturday, as in most of the region
        "month": day.replace(day=1),
        "year": day.replace(month=1, day=1),
    }[unit]
    edges = [at.toordinal()]
    while edges[-1] <= last:
        edges.append(_following(date.fromordinal(edges[-1]), unit).toordinal())
    return edges


def _following(day: date, unit: str) -> date:
    if unit in ("day", "week"):
        return day + timedelta(1 if unit == "day" else 7)
    if unit == "month":
        return (day + timedelta(31)).replace(day=1)
    return day.replace(year=day.year + 1)


def _families(held: Columns, types: tuple[str, ...]) -> Whole:
    """The place of each event's ACLED type in `types`; that of the last where it has none."""
    known = held.named["acled_type"]
    return np.array([types.index(v) if v in types else len(types) - 1 for v in known.values], dtype=np.int64)[
        known.codes
    ]


# Where


class Cell(msgspec.Struct, frozen=True, array_like=True):
    """Events that stand close together on a map: where, how many, of which type most are, and within which bounds."""

    lon: float
    lat: float
    events: int
    type: int
    """The place of the most frequent ACLED type in the map's `types`."""
    precision: int
    """1 or 2 of a single event; 1 of several."""
    bounds: tuple[float, float, float, float]
    number: int | None = None
    """The row number of a single event."""


class AreaCell(msgspec.Struct, frozen=True, array_like=True):
    """Events of which only the governorate, the country or a region is known, with the middle of what is given."""

    country: str
    admin1: str
    lon: float
    lat: float
    events: int
    type: int


class Spread(msgspec.Struct, frozen=True, kw_only=True):
    """Where events are."""

    types: tuple[str, ...]
    cells: tuple[Cell, ...]
    areas: tuple[AreaCell, ...]
    drawn: int
    """Events in cells and areas."""
    unplaced: int
    """Events without coordinates."""
    bounds: tuple[float, float, float, float] | None
    """West, south, east, north of what is placed, but for the few that lie far off."""


def spread(
    chosen: Chosen, types: tuple[str, ...], cell: float, view: tuple[float, float, float, float] | None = None
) -> Spread:
    """The events chosen, put together in squares of `cell` degrees of longitude, as a map in Mercator's projection
    needs them; within `view` (west, south, east, north) where it is given."""
    held, among = chosen.held, chosen.match
    family = _families(held, types)
    unplaced = int(np.count_nonzero(among & (held.precision == 0)))
    placed = among & (held.precision > 0)
    bounds = _bounds(held, placed)
    if view is not None:
        west, south, east, north = view
        placed = placed & (held.lon >= west) & (held.lon <= east) & (held.lat >= south) & (held.lat <= north)
    points = np.flatnonzero(placed & (held.precision < 3))
    wide = np.flatnonzero(placed & (held.precision == 3))
    return Spread(
        types=types,
        cells=_cells(held, points, family, len(types), cell),
        areas=_area_cells(held, wide, family, len(types)),
        drawn=len(points) + len(wide),
        unplaced=unplaced,
        bounds=bounds,
    )


def _bounds(held: Columns, placed: Mask) -> tuple[float, float, float, float] | None:
    if not placed.any():
        return None
    lon, lat = np.sort(held.lon[placed]), np.sort(held.lat[placed])
    out = int(len(lon) * _FAR)
    return float(lon[out]), float(lat[out]), float(lon[-1 - out]), float(lat[-1 - out])


def mercator(lat: Real) -> Real:
    """Latitudes as Mercator's projection draws them, in degrees of longitude at the equator."""
    limited = np.clip(lat, -85, 85)
    drawn: Real = np.degrees(np.arcsinh(np.tan(np.radians(limited))))
    return drawn


def _cells(held: Columns, rows: Whole, family: Whole, types: int, cell: float) -> tuple[Cell, ...]:
    if not len(rows):
        return ()
    lon, lat = held.lon[rows], held.lat[rows]
    across, down = np.floor(lon / cell).astype(np.int64), np.floor(mercator(lat) / cell).astype(np.int64)
    _, square, counts = np.unique(across * 10**9 + down, return_inverse=True, return_counts=True)
    square, counts = _joined(square, counts, lon, mercator(lat), cell)
    order = np.argsort(square, kind="stable")
    begins = np.concatenate(([0], np.cumsum(counts)[:-1]))
    by = np.bincount(square * types + family[rows], minlength=len(counts) * types).reshape(-1, types).argmax(axis=1)
    lowest = [np.minimum.reduceat(values[order], begins) for values in (lon, lat)]
    highest = [np.maximum.reduceat(values[order], begins) for values in (lon, lat)]
    middle = [np.bincount(square, weights=values) / counts for values in (lon, lat)]
    first = rows[order[begins]]
    return tuple(
        Cell(
            round(float(middle[0][i]), 4),
            round(float(middle[1][i]), 4),
            number,
            int(by[i]),
            int(held.precision[first[i]]) if number == 1 else 1,
            (float(lowest[0][i]), float(lowest[1][i]), float(highest[0][i]), float(highest[1][i])),
            int(held.number[first[i]]) if number == 1 else None,
        )
        for i, number in enumerate(counts.tolist())
    )


def _joined(square: Whole, counts: Whole, x: Real, y: Real, cell: float) -> tuple[Whole, Whole]:
    """The squares anew, those whose middles would lie upon that of a fuller one put together with it."""
    if len(counts) > _MOST_JOINED:
        return square, counts
    middle_x, middle_y = np.bincount(square, weights=x) / counts, np.bincount(square, weights=y) / counts
    into = np.full(len(counts), -1, dtype=np.int64)
    for at in np.argsort(-counts, kind="stable").tolist():
        if into[at] < 0:
            away = np.hypot(middle_x - middle_x[at], middle_y - middle_y[at])
            into[(into < 0) & (away < cell * _ROOM)] = at
    _, joined, sizes = np.unique(into[square], return_inverse=True, return_counts=True)
    return joined, sizes


def _area_cells(held: Columns, rows: Whole, family: Whole, types: int) -> tuple[AreaCell, ...]:
    codes, several = held.where.codes[rows], len(held.where.values)
    counts = np.bincount(codes, minlength=several)
    by = np.bincount(codes * types + family[rows], minlength=several * types).reshape(-1, types).argmax(axis=1)
    lon = np.bincount(codes, weights=held.lon[rows], minlength=several)
    lat = np.bincount(codes, weights=held.lat[rows], minlength=several)
    made = []
    for code in np.flatnonzero(counts).tolist():
        country, _, admin1 = str(held.where.values[code]).partition("/")
        number = int(counts[code])
        middle = round(float(lon[code]) / number, 4), round(float(lat[code]) / number, 4)
        made.append(AreaCell(country, admin1, *middle, number, int(by[code])))
    return tuple(sorted(made, key=lambda area: -area.events))


def single_rows(store: Store, found: Spread) -> dict[int, EventRow]:
    """The events that stand alone on the map, by row number."""
    numbers = [cell.number for cell in found.cells if cell.number is not None]
    names = EventRow.__struct_fields__
    asked = select(events.c.number, *(events.c[name] for name in names))
    rows = {}
    for start in range(0, len(numbers), 500):
        for number, *values in store.ask(asked.where(events.c.number.in_(numbers[start : start + 500]))):
            rows[number] = EventRow(**dict(zip(names, values, strict=True)))
    return rows
