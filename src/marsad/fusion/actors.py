"""How two actors relate: the same, one above the other in the registry, or apart."""

from collections.abc import Iterable
from functools import lru_cache

from marsad.fusion.names import squeezed
from marsad.model.actors import registry
from marsad.model.mention import Actor

_VAGUE = "unidentified-"
"""Ids of the registry that say only that the doer is unknown begin with this."""


def actor_key(actor: Actor) -> str:
    """An actor's id; without one, its folded name behind a mark that no id has."""
    return actor.id or "?" + squeezed(actor.name)


def is_vague(key: str) -> bool:
    """Whether the key may stand for anyone: "gunmen" contradicts no name."""
    return key.startswith(("?", _VAGUE))


@lru_cache(maxsize=4096)
def chain(key: str) -> frozenset[str]:
    """The actor and everyone above it in the registry."""
    known = registry()
    found: set[str] = set()
    current: str | None = key
    while current and current not in found:
        found.add(current)
        entry = known.get(current)
        current = entry.parent if entry else None
    return frozenset(found)


def related(one: str, other: str) -> bool:
    """Whether one is the other or stands above it."""
    return one == other or one in chain(other) or other in chain(one)


def strangers(ours: Iterable[str], theirs: Iterable[str]) -> frozenset[str]:
    """Those of `ours`, named for certain, who relate to none of `theirs`."""
    others = tuple(theirs)
    return frozenset(a for a in ours if not is_vague(a) and not any(related(a, b) for b in others))
