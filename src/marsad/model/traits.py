"""What reports take for granted of single actors: who rules land, who speaks for all forces, whom one calls so.

A table (`data/actor_traits.csv`), never code: a line a trait with the actors that have it. Rules of the reading ask for
a trait, never for an actor by its id.
"""

import csv
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from sys import intern
from types import MappingProxyType
from typing import Literal, get_args

Trait = Literal[
    "organisation", "sought", "seldom-organisation", "hunters", "calling-names", "no-soldiers", "plain-gunmen",
    "ruling", "no-authority", "no-side", "by-air", "one-enemy", "other-enemies", "occupiers", "settlers", "mouthpieces",
    "headquarters", "army-ministry", "police-ministry",
    "men-of-parent", "whole-forces", "without-units", "called-police", "with-brigades", "with-aircraft",
    "feuding-clans", "disbanded", "state-agency", "home-agency",
]  # fmt: skip
TRAITS: tuple[Trait, ...] = get_args(Trait)


@lru_cache(maxsize=1)
def _traits() -> Mapping[str, tuple[str, ...]]:
    table = resources.files("marsad.model") / "data" / "actor_traits.csv"
    with table.open(encoding="utf-8") as stream:
        lines = csv.DictReader(stream)
        return MappingProxyType({row["trait"]: tuple(map(intern, row["actors"].split("|"))) for row in lines})


def having(trait: Trait) -> frozenset[str]:
    """The ids of the actors that have a trait."""
    return frozenset(in_order(trait))


def in_order(trait: Trait) -> tuple[str, ...]:
    """The same in the table's order, where the first counts most."""
    return _traits()[trait]
