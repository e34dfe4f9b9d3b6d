"""What the registry says of a side: its kind, its kind of actor in ACLED's terms, and whether it is armed."""

from marsad.model.actors import STATES, ancestors, registry
from marsad.model.traits import having

UNNAMED = "unidentified-armed-group"
"""The side of armed men of whom a report does not say whose they are."""


def inter(actor_id: str | None) -> str | None:
    """ACLED's kind of an actor; None where it has none, is unknown or nobody."""
    entry = registry().get(actor_id or "")
    return None if entry is None else entry.acled_inter


def kind_of(actor_id: str | None) -> str | None:
    """An actor's kind (`force`, `group`, `government` …); None where it is unknown or nobody."""
    entry = registry().get(actor_id or "")
    return None if entry is None else entry.kind


def is_state(actor_id: str | None) -> bool:
    """Whether an actor fights for a state: ACLED's state forces and external ones."""
    return inter(actor_id) in STATES


def is_armed_side(actor_id: str | None) -> bool:
    """Whether an actor is a force or an armed group."""
    return kind_of(actor_id) in ("force", "group")


def of_one_side(one: str | None, other: str | None) -> bool:
    """Whether two actors are the same, or one is above the other."""
    if one is None or other is None:
        return False
    return one == other or one in ancestors(other) or other in ancestors(one)


def related(one: str, other: str) -> bool:
    """Whether two actors are one, one of them is above the other, or both are forces of one state."""
    if one == other or one in ancestors(other) or other in ancestors(one):
        return True
    if one in _POLICE and other in _POLICE:
        return True  # «قوات الشرطة», then «الشرطة الاتحادية»
    # «قوات الأمن العراقية», then «استخبارات الشرطة الاتحادية»: forces that no registry puts below one another.
    return one.endswith(_FORCES) != other.endswith(_FORCES) and one_state(one, other)


_FORCES = "-security-forces"
_POLICE = having("called-police")


def one_state(one: str | None, other: str | None) -> bool:
    """Whether both are forces of one state."""
    ours, theirs = registry().get(one or ""), registry().get(other or "")
    if ours is None or theirs is None or not ours.acled_inter == theirs.acled_inter == "State forces":
        return False
    return ours.country == theirs.country
