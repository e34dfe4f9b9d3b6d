"""What two actors of one event are to each other: acting together, backing, acting against."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from marsad.model.codebook import codebook

DOERS = ("initiator", "partner")
BACKERS = ("support", "authority")
SUFFERERS = ("target", "victim")
_HOSTILE = (
    *("strike", "explosion", "fight", "territory", "attack", "abduction", "operation", "arrest", "destruction"),
    "find",
)
"""Families of kinds whose target is acted against; that of a visit or a demand is not."""
Whole = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Pairing:
    """Each two parts of an event, both ways round: who they are, and what one is to the other."""

    rows: Whole
    one: Whole
    other: Whole
    together: Mask
    """Both did it."""
    backing: Mask
    """One supported or ordered what the other did."""
    against: Mask
    """One did it, or helped, and the other was its target."""
    backed: Mask
    """The other supported or ordered what one did."""
    suffering: Mask
    """One was the target of what the other did."""


def hostile_kinds() -> frozenset[str]:
    """The kinds of events that are acts against their target."""
    return frozenset(kind.id for kind in codebook().values() if kind.family in _HOSTILE)


def pair_up(rows: Whole, actor: Whole, role: Whole, roles: tuple[str, ...], hostile: Mask) -> Pairing:
    """Pair the parts of each event. `hostile` tells of each event whether it is an act against its target."""
    order = np.argsort(rows, kind="stable")
    rows, actor, role = rows[order], actor[order], role[order]
    lefts, rights = [], []
    apart = 1
    while apart < len(rows):
        first = np.flatnonzero(rows[apart:] == rows[:-apart])
        if not len(first):
            break
        lefts += [first, first + apart]
        rights += [first + apart, first]
        apart += 1
    empty = np.zeros(0, dtype=np.int64)
    left, right = (np.concatenate(found) if found else empty for found in (lefts, rights))
    kept = actor[left] != actor[right]
    left, right = left[kept], right[kept]
    doer, backer, sufferer = (
        np.array([name in group for name in roles], dtype=bool)[role] if len(role) else np.zeros(0, dtype=bool)
        for group in (DOERS, BACKERS, SUFFERERS)
    )
    acts = hostile[rows[left]]
    return Pairing(
        rows=rows[left],
        one=actor[left],
        other=actor[right],
        together=doer[left] & doer[right],
        backing=backer[left] & doer[right],
        against=(doer | backer)[left] & sufferer[right] & acts,
        backed=doer[left] & backer[right],
        suffering=sufferer[left] & (doer | backer)[right] & acts,
    )
