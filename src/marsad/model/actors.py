"""The actor registry: who can be named as doer, target, victim or source.

A table (`data/actors.csv`), never code: an actor is a line with its id, its names, ACLED's kind of actor, its country
and the actor it is a part of. Which words name an actor is the lexicon's business.
"""

import csv
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from sys import intern
from types import MappingProxyType

import msgspec

KINDS = ("force", "government", "group", "outlet", "civil", "organisation", "persons")
STATES = frozenset({"State forces", "External/Other forces"})
"""ACLED's kinds of actors that fight for a state."""
GROUPS = frozenset({"Rebel group", "Political militia"})
"""Organised armed groups of no state."""
IRREGULARS = GROUPS | {"Identity militia"}
"""These, and the armed of a tribe, a village or a faith."""
ARMED = STATES | IRREGULARS
"""All that are armed."""


class ActorEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An actor of the registry. `country` is an ISO 3166 code; `kind` is one of `KINDS`."""

    id: str
    name_en: str
    name_ar: str
    acled_inter: str | None
    """ACLED's kind of actor («State forces», «Rebel group» …); None for outlets and organisations."""
    country: str | None
    parent: str | None
    kind: str


@lru_cache(maxsize=1)
def registry() -> Mapping[str, ActorEntry]:
    """All actors by id, in the table's order."""
    table = resources.files("marsad.model") / "data" / "actors.csv"
    with table.open(encoding="utf-8") as stream:
        return MappingProxyType({row["id"]: _entry(row) for row in csv.DictReader(stream)})


def _entry(row: dict[str, str]) -> ActorEntry:
    row = {column: intern(value) for column, value in row.items()}  # kinds and countries are compared at every turn
    return ActorEntry(
        id=row["id"],
        name_en=row["name_en"],
        name_ar=row["name_ar"],
        acled_inter=row["acled_inter"] or None,
        country=row["country"] or None,
        parent=row["parent"] or None,
        kind=row["kind"],
    )


@lru_cache(maxsize=1024)
def ancestors(actor_id: str) -> tuple[str, ...]:
    """The actors above one, from the nearest up; empty where it has none or is unknown."""
    known = registry()
    found: list[str] = []
    entry = known.get(actor_id)
    while entry is not None and entry.parent is not None and entry.parent not in found:
        found.append(entry.parent)
        entry = known.get(entry.parent)
    return tuple(found)
