"""An event as the two sides that ACLED, UCDP and GDELT see in it, and what their codebooks call those."""

import csv
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from marsad.model.actors import ancestors, registry
from marsad.model.event import Event, EventActor

STATE, CIVILIANS, EXTERNAL = "State forces", "Civilians", "External/Other forces"
INTERS = (
    STATE,
    "Rebel group",
    "Political militia",
    "Identity militia",
    "Rioters",
    "Protesters",
    CIVILIANS,
    EXTERNAL,
)
"""ACLED's kinds of actors; their numbers count from 1."""


class Country(NamedTuple):
    """A country as the formats of the field name it; `gw` is Gleditsch and Ward's number."""

    iso: str
    iso3: str
    numeric: str
    acled_name: str
    acled_region: str
    ucdp_name: str
    gw: str
    ucdp_region: str
    fips: str


class Sides(NamedTuple):
    """Who acted and whom it met, the first of each side and those beside them."""

    first: EventActor | None
    first_others: tuple[EventActor, ...]
    second: EventActor | None
    second_others: tuple[EventActor, ...]


@lru_cache(maxsize=1)
def countries() -> Mapping[str, Country]:
    """All countries by ISO code of two letters."""
    return {row["iso"]: Country(**row) for row in table("countries")}


def table(name: str) -> list[dict[str, str]]:
    """The rows of a table of this package."""
    with (resources.files("marsad.export") / "data" / f"{name}.csv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def country_of(event: Event) -> Country | None:
    """The country where it happened, where it is known."""
    return countries().get((event.place.country or "").upper()) if event.place else None


def sides(event: Event) -> Sides:
    """The two sides of an event: who did it with those who took part, and whom it was directed at.

    In a fight whose sides are all told as doers, the second doer is the other side. Where nobody else is told but
    civilians came to harm, they are the second side.
    """
    doers = _in_role(event, "initiator")
    beside = [actor for role in ("partner", "support", "authority") for actor in _in_role(event, role)]
    met = [*_in_role(event, "target"), *_in_role(event, "victim")]
    if not met and event.acled is not None and event.acled.event_type == "Battles" and len(doers) > 1:
        doers, met = doers[:1], doers[1:]
    if not met and any(r.group == "civilians" and r.of == "person" for r in event.results):
        met = [EventActor(id="civilians", name="Civilians", role="victim", origins=1)]
    first, second = next(iter(doers), None), next(iter(met), None)
    known = {_key(actor) for actor in (first, second) if actor is not None}
    return Sides(first, _others([*doers, *beside], known), second, _others(met, known))


def _in_role(event: Event, role: str) -> list[EventActor]:
    found = [actor for actor in event.actors if actor.role == role]
    return sorted(found, key=lambda actor: -actor.origins)


def _others(actors: Iterable[EventActor], known: set[str]) -> tuple[EventActor, ...]:
    found: dict[str, EventActor] = {}
    for actor in actors:
        if _key(actor) not in known:
            found.setdefault(_key(actor), actor)
    return tuple(found.values())


def _key(actor: EventActor) -> str:
    return actor.id or actor.name


def name_of(actor: EventActor | None, country: Country | None = None) -> str:
    """The English name where the registry knows the actor, else the report's words; civilians with their country."""
    if actor is None:
        return ""
    entry = registry().get(actor.id or "")
    if entry is None:
        return actor.name
    plain = entry.kind == "persons" and country is not None
    return f"{entry.name_en} ({country.acled_name})" if plain and country else entry.name_en


def names_of(actors: Sequence[EventActor], country: Country | None = None) -> str:
    """Names parted by `; `."""
    return "; ".join(dict.fromkeys(name_of(actor, country) for actor in actors))


def inter_of(actor: EventActor | None, country: Country | None) -> str:
    """ACLED's kind of an actor in a country: a state's forces abroad are external ones. Empty where it is not known."""
    entry = registry().get(actor.id or "") if actor is not None else None
    if entry is None or entry.acled_inter is None:
        return ""
    abroad = country is not None and entry.country is not None and entry.country != country.iso
    return EXTERNAL if entry.acled_inter == STATE and abroad else entry.acled_inter


def interaction(one: str, other: str) -> str:
    """ACLED's name for two kinds meeting, the lower number first; `… only` for one-sided events."""
    known = sorted((kind for kind in (one, other) if kind), key=INTERS.index)
    if len(known) < 2:
        return f"{known[0]} only" if known else ""
    if set(known) == {CIVILIANS, EXTERNAL}:
        return f"{EXTERNAL}-{CIVILIANS}"
    return "-".join(known)


def is_state(actor: EventActor | None) -> bool:
    """Whether the actor is a government or its forces, at home or abroad."""
    entry = registry().get(actor.id or "") if actor is not None else None
    return entry is not None and (entry.acled_inter == STATE or entry.kind in ("force", "government"))


def is_civilian(actor: EventActor | None) -> bool:
    """Whether the actor stands for civilians."""
    entry = registry().get(actor.id or "") if actor is not None else None
    return entry is not None and entry.acled_inter in (CIVILIANS, "Protesters")


def belongs(group: str | None, actor: EventActor | None) -> bool:
    """Whether a count's group is the actor or one of those below it, or above it."""
    if group is None or actor is None or actor.id is None:
        return False
    return group == actor.id or actor.id in ancestors(group) or group in ancestors(actor.id)


def number_of(event: Event) -> int:
    """A number of an event, below 2^48: its id read as a number, which `marsad show` takes as well."""
    id = event.event.removeprefix("e-")
    digits = id if re.fullmatch("[0-9a-f]{12}", id) else hashlib.sha256(event.event.encode()).hexdigest()[:12]
    return int(digits, 16)
