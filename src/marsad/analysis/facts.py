"""Roles, results, places and sources of all events as columns in memory, beside those of `columns`.

Each table is a few arrays of one length; `rows` says which event an entry belongs to. Codes stand for values, -1 for
none.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy import Table, select

from marsad.analysis.columns import Columns, Whole
from marsad.analysis.ties import Pairing, pair_up
from marsad.model.actors import registry
from marsad.store import Store
from marsad.store.schema import documents, event_actors, event_documents, event_places, event_results, event_sources
from marsad.store.schema import events as events_table


@dataclass(frozen=True)
class Roles:
    """Who takes part, of the registry's actors; the codes of actors are in the order of their ids."""

    rows: Whole
    actor: Whole
    role: Whole
    actors: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True)
class Results:
    """What came of events, all groups together. `best` is -1 where no number is given, `high` where it is open."""

    rows: Whole
    kind: Whole
    best: Whole
    low: Whole
    high: Whole
    kinds: tuple[tuple[str, str], ...]
    """What happened to whom or what: ("killed", "person")."""

    def code(self, kind: str, of: str) -> int:
        """The code of a kind of result; one that no row has where there is none."""
        return self.kinds.index((kind, of)) if (kind, of) in self.kinds else -2


@dataclass(frozen=True)
class Places:
    """Where: `levels` holds for each depth the codes of country, governorate, district and place, with their names."""

    rows: Whole
    main: "np.ndarray[tuple[int], np.dtype[np.bool_]]"
    levels: tuple[Whole, ...]
    values: tuple[tuple[tuple[str, ...], ...], ...]
    named: dict[tuple[str, ...], tuple[str | None, str | None, str | None]]
    """Name, Arabic name and type of single places."""


@dataclass(frozen=True)
class Sources:
    """Who says how much, a row for each report and speaker of an event."""

    rows: Whole
    document: Whole
    outlet: Whole
    organisation: Whole
    speaker: Whole
    counts: dict[str, Whole]
    """`claims`, `alone`, `contradicted`, `party`."""
    outlets: tuple[str, ...]
    organisations: tuple[str, ...]
    speakers: tuple[str, ...]
    documents: int
    """How many there are."""


@dataclass(frozen=True)
class Told:
    """All of it."""

    month: Whole
    """Months since the year 0; -1 without a date."""
    vague: Whole
    """2 where only the year is known, 1 only the month, else 0."""
    roles: Roles
    pairs: Pairing
    results: Results
    places: Places
    sources: Sources
    document_rows: Whole
    document_codes: Whole


@dataclass(frozen=True)
class Facts(Told):
    """All of it, for the events of `held`."""

    mark: Hashable
    """`Store.mark` of when they were read, or a little before."""
    held: Columns


def load(store: Store, held: Columns) -> Told:
    """Read the facts of the events held from the store."""
    at = {int(number): row for row, number in enumerate(held.number)}
    roles = _roles(store, at)
    hostile = np.isin(held.named["kind"].codes, _hostile_codes(held))
    told = _rows(store, event_documents, ("document",), at)
    return Told(
        month=_months(held.first),
        vague=_vague(store, at, len(held)),
        roles=roles,
        pairs=pair_up(roles.rows, roles.actor, roles.role, roles.roles, hostile),
        results=_results(store, at),
        places=_places(store, at),
        sources=_sources(store, at),
        document_rows=told[0],
        document_codes=_code(told[1])[0],
    )


def _hostile_codes(held: Columns) -> list[int]:
    from marsad.analysis.ties import hostile_kinds

    wanted = hostile_kinds()
    return [code for code, kind in enumerate(held.named["kind"].values) if kind in wanted]


def _rows(store: Store, table: Table, names: Sequence[str], at: dict[int, int], *where: Any) -> list[Any]:
    """The events' rows and the columns of these names."""
    chosen = select(table.c.number, *(table.c[name] for name in names)).where(*where)
    found = [row for row in store.ask(chosen) if row[0] in at]
    columns_of = list(zip(*found, strict=True)) if found else [()] * (len(names) + 1)
    return [np.array([at[number] for number in columns_of[0]], dtype=np.int64), *columns_of[1:]]


def _code(values: Sequence[Any], order: Sequence[Any] = ()) -> tuple[Whole, tuple[Any, ...]]:
    """Codes of values, -1 of None."""
    known: dict[Any, int] = {value: code for code, value in enumerate(order)}
    codes = [-1 if value is None else known.setdefault(value, len(known)) for value in values]
    return np.array(codes, dtype=np.int64), tuple(known)


def _whole(values: Sequence[Any], missing: int = -1) -> Whole:
    return np.array([missing if value is None else value for value in values], dtype=np.int64)


def _months(first: Whole) -> Whole:
    known = {int(day): date.fromordinal(int(day)) for day in np.unique(first) if day > 0}
    months = {day: on.year * 12 + on.month - 1 for day, on in known.items()}
    return np.array([months.get(int(day), -1) for day in first], dtype=np.int64)


def _vague(store: Store, at: dict[int, int], size: int) -> Whole:
    levels = {"year": 2, "month": 1}
    found = np.zeros(size, dtype=np.int64)
    for number, precision in store.ask(
        select(events_table.c.number, events_table.c.precision).where(events_table.c.precision.in_(list(levels)))
    ):
        if number in at:
            found[at[number]] = levels[precision]
    return found


def _roles(store: Store, at: dict[int, int]) -> Roles:
    rows, actor, role = _rows(store, event_actors, ("actor", "role"), at, event_actors.c.actor.is_not(None))
    known = registry()
    order = sorted({id for id in actor if id in known})
    codes, actors = _code([id if id in known else None for id in actor], order)
    parts, roles = _code(role)
    kept = codes >= 0
    return Roles(rows[kept], codes[kept], parts[kept], actors, roles)


def _results(store: Store, at: dict[int, int]) -> Results:
    names = ("kind", "of", "best", "low", "high")
    rows, kind, of, best, low, high = _rows(store, event_results, names, at, event_results.c.whole == 1)
    codes, kinds = _code(list(zip(kind, of, strict=True)))
    return Results(rows, codes, _whole(best), _whole(low), _whole(high), kinds)


def _places(store: Store, at: dict[int, int]) -> Places:
    names = ("position", "country", "admin1", "admin2", "place", "name", "name_ar", "type")
    rows, position, *levels, place, name, name_ar, kind = _rows(store, event_places, names, at)
    keys = [p or n or a for p, n, a in zip(place, name, name_ar, strict=True)]
    parts = [["" if value is None else str(value) for value in level] for level in (*levels, keys)]
    coded = [_code(list(zip(*parts[: depth + 1], strict=True))) for depth in range(len(parts))]
    named: dict[tuple[str, ...], tuple[str | None, str | None, str | None]] = {}
    for key, *told in zip(zip(*parts, strict=True), name, name_ar, kind, strict=True):
        named.setdefault(key, (told[0], told[1], told[2]))
    main = _whole(position) == 0
    return Places(rows, main, tuple(codes for codes, _ in coded), tuple(values for _, values in coded), named)


def _sources(store: Store, at: dict[int, int]) -> Sources:
    counted = ("claims", "alone", "contradicted", "party")
    names = ("document", "organisation", "speaker", *counted)
    rows, document, organisation, speaker, *counts = _rows(store, event_sources, names, at)
    publishers = dict(store.ask(select(documents.c.id, documents.c.publisher)))
    known = registry()
    outlet, outlets = _code([publishers.get(id) for id in document])
    organisations = [id if id in known else None for id in organisation]
    speaking, speakers = _code(speaker)
    quoted, ids = _code(organisations)
    # A document that is gone since the events were made has no outlet and no report to count.
    reports, all_documents = _code([id if id in publishers else None for id in document])
    return Sources(
        rows=rows,
        document=reports,
        outlet=outlet,
        organisation=quoted,
        speaker=speaking,
        counts={name: _whole(values, 0) for name, values in zip(counted, counts, strict=True)},
        outlets=outlets,
        organisations=ids,
        speakers=speakers,
        documents=len(all_documents),
    )
