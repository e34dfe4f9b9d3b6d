"""What a view of many events shows under a set of filters: how many, which, and how many of each value."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from msgspec import structs
from sqlalchemy import select

from marsad.analysis.columns import NO_DAY, Coded, Columns, Mask, Pairs, Whole
from marsad.analysis.holding import columns
from marsad.store import EventQuery, EventRow, Store, StoreError
from marsad.store.query import matching
from marsad.store.schema import events
from marsad.store.words import name_words

_SORTS = ("date", "reports", "killed", "origins", "disputes", "doubt")
DOUBTFUL = 2
"""Points of doubt from which on an event is doubtful."""
ORIGINS = (2, 3, 5, 10)


@dataclass(frozen=True)
class Chosen:
    """The events that match a query, and those that would without one of its filters."""

    held: Columns
    query: EventQuery
    """What was asked, whatever its order and page."""
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


def choose(store: Store, query: EventQuery, among: Columns | None = None) -> Chosen:
    """Find the events that match, among those held or others. StoreError where the query makes no sense."""
    held = among or columns(store)
    asked = structs.replace(query, sort="-date", limit=0, offset=0)
    return held.kept(("choose", asked), lambda: _chosen(store, held, asked))


def _chosen(store: Store, held: Columns, query: EventQuery) -> Chosen:
    masks = dict(_masks(store, held, query))
    return Chosen(held, query, masks, _all(len(held), list(masks.values())))


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
    if query.doubtful is not None:
        yield "doubtful", (doubt(held) >= DOUBTFUL) == query.doubtful
    if query.place is not None:
        places = [name_words(name) for name in (query.place, query.place_also) if name is not None]
        yield "place", _named(held.named["place_words"], places)
    if query.text is not None:
        # What the database alone can answer.
        found = store.ask(select(events.c.number).where(matching(EventQuery(text=query.text))))
        yield "text", held.having_number(number for (number,) in found)


def doubt(held: Columns) -> Whole:
    """What is badly known of each event, in the points by which the store sorts (`store/query.py`)."""
    precision = held.named["precision"]
    days = np.where(held.first == NO_DAY, 2, (precision.codes != precision.code("day")).astype(np.int64))
    places = np.where(held.precision == 0, 2, (held.precision == 3).astype(np.int64))
    found: Whole = days + places + (held.origins < 2)
    return found


def _named(words: Coded, wanted: Sequence[str]) -> Mask:
    """Which events have a place of one of these names: whole words only, else "Hit" would find Khitan."""
    fits = [any(name and f" {name} " in (value or "") for name in wanted) for value in words.values]
    found: Mask = np.array(fits, dtype=bool)[words.codes]
    return found


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
    numbers = [int(n) for n in chosen.held.number[ordered(chosen, query.sort)[query.offset :][: query.limit]]]
    rows = rows_of(store, numbers)
    return list(store.shown_rows([rows[number] for number in numbers if number in rows]))


def rows_of(store: Store, numbers: Sequence[int]) -> dict[int, EventRow]:
    """The rows of events by their row numbers; of those that are no more, none."""
    names = EventRow.__struct_fields__
    asked = select(events.c.number, *(events.c[name] for name in names))
    rows: dict[int, EventRow] = {}
    for start in range(0, len(numbers), 500):
        for number, *values in store.ask(asked.where(events.c.number.in_(numbers[start : start + 500]))):
            rows[number] = EventRow(**dict(zip(names, values, strict=True)))
    return rows


def ordered(chosen: Chosen, sort: str) -> Whole:
    """The events chosen, in order; of equals the one with the lesser id first, and last what has no such value."""
    name, held = sort.removeprefix("-"), chosen.held
    if name not in _SORTS:
        raise StoreError(f"sort: {sort!r} is none of {', '.join(_SORTS)}, with - before it or without")
    key = _key(held, name)
    rows: Whole = np.flatnonzero(chosen.match)
    known = key[rows]
    rank = np.where(known < 0, np.iinfo(np.int64).max, -known if sort.startswith("-") else known)
    return rows[np.argsort(rank, kind="stable")]


def _key(held: Columns, name: str) -> Whole:
    if name == "doubt":
        found: Whole = np.minimum(held.disputes, 3) * 2 + doubt(held)
        return found
    return held.first if name == "date" else getattr(held, name)


# How many of each value


def facets(chosen: Chosen) -> dict[str, dict[str, int]]:
    """How many events have which value, the most frequent first.

    Each is counted under all the other filters, but not under its own: so one sees what another choice would give.
    """
    return chosen.held.kept(("facets", chosen.query), lambda: _facets(chosen, chosen.query))


def _facets(chosen: Chosen, query: EventQuery) -> dict[str, dict[str, int]]:
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
