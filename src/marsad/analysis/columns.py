"""All events as columns of numbers in memory: what lists, maps, timelines and counts of values are answered from.

A question over 100,000 events takes milliseconds this way, whatever filters it combines, where the database would read
its rows for each count anew. Loading them takes some seconds; when that is done tells `holding.py`.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Select, select

from marsad.model.actors import ancestors
from marsad.store import Store
from marsad.store.schema import (
    documents,
    event_actors,
    event_disputes,
    event_documents,
    event_places,
    event_sources,
    events,
)

Whole = NDArray[np.int64]
Real = NDArray[np.float64]
Mask = NDArray[np.bool_]
T = TypeVar("T")
NO_DAY = -1
REVIEWS = ("accepted", "rejected")
_MOST_ANSWERS = 120
_NAMED = ("kind", "acled_type", "sub_type", "status", "review", "precision", "place_words")
_WHOLE = ("geo_precision", "killed_best", "origins", "disputes", "reports")


@dataclass(frozen=True)
class Coded:
    """A column of few values: `values[codes[i]]` is the value of event i."""

    codes: Whole
    values: tuple[str | None, ...]

    def code(self, value: str | None) -> int:
        """The code of a value; -1 of one that no event has."""
        return self.values.index(value) if value in self.values else -1


@dataclass(frozen=True)
class Pairs:
    """Several values an event: event `rows[i]` has the value `values[codes[i]]`; no pair comes twice."""

    rows: Whole
    codes: Whole
    values: tuple[Any, ...]

    def having(self, codes: Iterable[int], size: int) -> Mask:
        """Which of `size` events have a value of one of these codes."""
        held = np.zeros(size, dtype=bool)
        wanted = np.zeros(len(self.values), dtype=bool)
        wanted[list(codes)] = True
        held[self.rows[wanted[self.codes]]] = True
        return held


@dataclass(frozen=True)
class Differing:
    """The disputes: `position` of them in event `rows[i]` is of the rating and kind `values[codes[i]]`."""

    rows: Whole
    position: Whole
    codes: Whole
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Columns:
    """The events of a store by id. `first` and `last` are days as `date.toordinal` counts them."""

    number: Whole
    named: dict[str, Coded]
    first: Whole
    last: Whole
    lat: Real
    lon: Real
    precision: Whole
    """1 to 3; 0 where there are no coordinates."""
    where: Coded
    """Country and governorate of the event's place, parted by a slash."""
    killed: Whole
    origins: Whole
    disputes: Whole
    reports: Whole
    actors: Pairs
    """Actors and those above them, each with the role: `("is", "target")`; an empty id where no registry has them."""
    publishers: Pairs
    organisations: Pairs
    areas: Pairs
    """`IQ`, `IQ/Kirkuk`, `IQ/Kirkuk/Daquq`."""
    differing: Differing
    answers: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)
    """What was worked out of them: it holds as long as they do."""

    def __len__(self) -> int:
        return len(self.number)

    def kept(self, question: Hashable, work_out: Callable[[], T]) -> T:
        """The answer to a question, worked out once."""
        if question not in self.answers:
            if len(self.answers) >= _MOST_ANSWERS:
                self.answers.clear()
            self.answers[question] = work_out()
        found: T | None = self.answers.get(question)
        # Another thread may have cleared them meanwhile.
        return work_out() if found is None else found

    def having_number(self, numbers: Iterable[int]) -> Mask:
        """Which events have one of these row numbers of the store."""
        return np.isin(self.number, np.fromiter(numbers, dtype=np.int64))


def load(store: Store) -> Columns:
    """Read the columns from the store."""
    names = ("number", *_NAMED, *_WHOLE, "start", "end", "lat", "lon", "country", "admin1")
    rows = store.ask(select(*(events.c[name] for name in names)).order_by(events.c.event))
    of: dict[str, Sequence[Any]] = dict(zip(names, zip(*rows, strict=True) if rows else [()] * len(names), strict=True))
    at = {number: row for row, number in enumerate(of["number"])}
    lat, lon = (np.array([np.nan if v is None else v for v in of[name]], dtype=np.float64) for name in ("lat", "lon"))
    placed = ~(np.isnan(lat) | np.isnan(lon))
    by_document = event_documents.join(documents, documents.c.id == event_documents.c.document)
    return Columns(
        number=np.array(of["number"], dtype=np.int64),
        named={name: _coded(of[name]) for name in _NAMED},
        first=_days(of["start"]),
        last=_days(of["end"]),
        lat=lat,
        lon=lon,
        precision=np.where(placed, _whole(of["geo_precision"], 3), 0),
        where=_coded([f"{c or ''}/{a or ''}" for c, a in zip(of["country"], of["admin1"], strict=True)]),
        killed=_whole(of["killed_best"], -1),
        origins=_whole(of["origins"], 0),
        disputes=_whole(of["disputes"], 0),
        reports=_whole(of["reports"], 0),
        actors=_actors(store, at),
        publishers=_pairs(
            store.ask(
                select(event_documents.c.number, documents.c.publisher)
                .select_from(by_document)
                .where(documents.c.publisher.is_not(None))
            ),
            at,
        ),
        organisations=_pairs(
            store.ask(
                select(event_sources.c.number, event_sources.c.organisation)
                .where(event_sources.c.organisation.is_not(None))
                .distinct()
            ),
            at,
        ),
        areas=_areas(store, at),
        differing=_differing(store, at),
    )


def reviewed(store: Store, held: Columns) -> Columns:
    """The columns, with what reviewers say now: the codes of `review` are 0 for nothing, then as in `REVIEWS`."""
    numbers: dict[str, list[int]] = {name: [] for name in REVIEWS}
    for number, said in store.ask(select(events.c.number, events.c.review).where(events.c.review.is_not(None))):
        numbers[said].append(number)
    codes = np.zeros(len(held), dtype=np.int64)
    for code, name in enumerate(REVIEWS, 1):
        codes[held.having_number(numbers[name])] = code
    return replace(held, named=held.named | {"review": Coded(codes, (None, *REVIEWS))}, answers={})


def _coded(values: Sequence[str | None]) -> Coded:
    known: dict[str | None, int] = {}
    codes = [known.setdefault(value, len(known)) for value in values]
    return Coded(np.array(codes, dtype=np.int64), tuple(known))


def _whole(values: Sequence[int | None], missing: int) -> Whole:
    return np.array([missing if v is None else v for v in values], dtype=np.int64)


def _days(values: Sequence[str | None]) -> Whole:
    known: dict[str | None, int] = {None: NO_DAY}
    for value in values:
        if value not in known:
            try:
                known[value] = date.fromisoformat(str(value)).toordinal()
            except ValueError:
                known[value] = NO_DAY
    return np.array([known[value] for value in values], dtype=np.int64)


def _actors(store: Store, at: dict[int, int]) -> Pairs:
    chosen = select(event_actors.c.number, event_actors.c.actor, event_actors.c.role)
    above: dict[tuple[str, str], list[tuple[str, str]]] = {}
    found: list[tuple[int, tuple[str, str]]] = []
    for number, actor, role in store.ask(chosen):
        if (actor, role) not in above:
            above[actor, role] = [(id, role) for id in dict.fromkeys((actor, *ancestors(actor)) if actor else ("",))]
        found.extend((number, pair) for pair in above[actor, role])
    return _pairs(found, at)


def _areas(store: Store, at: dict[int, int]) -> Pairs:
    chosen: Select[Any] = select(*(event_places.c[name] for name in ("number", "country", "admin1", "admin2")))
    within: dict[tuple[str | None, ...], list[str]] = {}
    found: list[tuple[int, str]] = []
    for number, *names in store.ask(chosen.where(event_places.c.country.is_not(None))):
        if (key := tuple(names)) not in within:
            known = names[: names.index(None)] if None in names else names
            within[key] = ["/".join(known[: depth + 1]) for depth in range(len(known))]
        found.extend((number, area) for area in within[key])
    return _pairs(found, at)


def _differing(store: Store, at: dict[int, int]) -> Differing:
    chosen = select(*(event_disputes.c[name] for name in ("number", "position", "rating", "kind")))
    known: dict[tuple[str, str], int] = {}
    found = [
        (at[number], position, known.setdefault((rating, kind), len(known)))
        for number, position, rating, kind in store.ask(chosen)
        if number in at
    ]
    rows, position, codes = np.array(sorted(found), dtype=np.int64).reshape(-1, 3).T.copy()
    return Differing(rows, position, codes, tuple(known))


def _pairs(found: Iterable[Any], at: dict[int, int]) -> Pairs:
    known: dict[Any, int] = {}
    both = [(at[number], known.setdefault(value, len(known))) for number, value in found if number in at]
    # One whole number a pair, so that the same pair twice is easily seen.
    several = max(len(known), 1)
    rows, codes = np.divmod(np.unique(np.array([row * several + code for row, code in both], dtype=np.int64)), several)
    return Pairs(rows, codes, tuple(known))


def families(held: Columns, types: tuple[str, ...]) -> Whole:
    """The place of each event's ACLED type in `types`; that of the last where it has none."""
    known = held.named["acled_type"]
    return np.array([types.index(v) if v in types else len(types) - 1 for v in known.values], dtype=np.int64)[
        known.codes
    ]
