"""What can be asked for by name: a word for whoever asks for what nobody knows, with the nearest names there are."""

from collections.abc import Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, get_args

from sqlalchemy import select

from marsad.model.actors import registry
from marsad.model.codebook import codebook
from marsad.model.mention import Status
from marsad.store import EventQuery, Store
from marsad.store.schema import events
from marsad.store.words import stems

STATUSES: tuple[str, ...] = get_args(Status)
NAMED = ("kind", "acled", "actor")
"""What is asked for by a name of the tables."""
_NAMES = {"acled": "ACLED type"}
_NEAR = 3


def unknown(sort: str, told: str, store: Store | None = None) -> str | None:
    """What to say where nothing is called so: `sort` is kind, acled, actor or status. None where something is, or where
    the store has events with it, made with other tables."""
    known = _known(sort)
    if told in known:
        return None
    if store is not None and sort in NAMED:
        asked: dict[str, Any] = {sort: told}
        if store.count_events(EventQuery(**asked)):
            return None
    name = _NAMES.get(sort, sort)
    if sort == "status":
        return f"there is no status {told!r}; there are {', '.join(known)}"
    near = _near(told, known)
    meant = [f"{id} ({called})" for id, called in _called(sort, told) if id not in near]
    if near or meant:
        return f"there is no {name} {told!r}; there is {', '.join([*near, *meant][:_NEAR])}"
    listed = "`marsad actors` lists them" if sort == "actor" else "`marsad codebook` lists them"
    return f"there is no {name} {told!r}; {listed}"


def unknown_place(store: Store, told: str) -> str | None:
    """What to say where neither an event of the store nor the gazetteer has a place called so; else None."""
    if store.count_events(EventQuery(place=told)):
        return None
    if _listed(told):
        return None
    columns = (events.c.place, events.c.place_ar, events.c.admin1)
    held = {name for column in columns for (name,) in store.ask(select(column).distinct()) if name}
    near = _near(told, sorted(held))
    instead = f"; there is {', '.join(near)}" if near else ", and the gazetteer knows none"
    return f"there is no place {told!r} among the events{instead}"


def where(told: str | None) -> dict[str, Any]:
    """What a query asks for where somebody names a place, in either language: all of a country, or what bears the name;
    nothing where nothing is named."""
    from marsad.gazetteer.areas import country_code, english_area

    if not told:
        return {}
    code = country_code(told)
    return {"area": (code,)} if code is not None else {"place": told, "place_also": english_area(told)}


def with_areas(question: str) -> str:
    """A question with the English names, under which events hold them, of areas that it names in Arabic behind it."""
    from marsad.gazetteer.areas import english_area

    words = question.split()
    told = [english_area(" ".join(words[at : at + size])) for size in (1, 2) for at in range(len(words) - size + 1)]
    return " ".join((question, *dict.fromkeys(name for name in told if name)))


@lru_cache(maxsize=256)
def _listed(place: str) -> bool:
    from marsad.gazetteer.areas import english_area
    from marsad.gazetteer.gazetteer import load
    from marsad.gazetteer.search import find

    return english_area(place) is not None or bool(find(load(), place))


def _known(sort: str) -> Sequence[str]:
    if sort == "kind":
        return list(codebook())
    if sort == "actor":
        return list(registry())
    if sort == "status":
        return STATUSES
    codes = [kind.acled for kind in codebook().values() if kind.acled is not None]
    return sorted({name for code in codes for name in (code.event_type, code.sub_event_type) if name})


def called(sort: str, told: str) -> list[str]:
    """The ids of actors or kinds whose id holds what was told, or whose name, in either language, holds all its words:
    in the order of the table, and all ids where nothing was told."""
    named = {id for id, _ in _called(sort, told)}
    return [id for id in _known(sort) if id in named or told.strip().casefold() in id]


def _called(sort: str, told: str) -> list[tuple[str, str]]:
    """The actors or kinds whose names hold all words of what was told, with the name that does; the shortest first."""
    if sort not in ("actor", "kind"):
        return []
    wanted = set(stems(told))
    tables = registry().items() if sort == "actor" else codebook().items()
    names = [(id, name) for id, entry in tables for name in (entry.name_en, entry.name_ar) if name]
    fits = [(id, name) for id, name in names if wanted and wanted <= set(stems(name))]
    return sorted(dict(sorted(fits, key=lambda fit: -len(fit[1]))).items(), key=lambda fit: (len(fit[1]), fit[0]))


def _near(told: str, known: Sequence[str]) -> list[str]:
    lower = {name.lower(): name for name in known}
    return get_close_matches(told, known, n=_NEAR) or [
        lower[name] for name in get_close_matches(told.lower(), list(lower), n=_NEAR)
    ]
