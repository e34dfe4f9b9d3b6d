"""What the registry says of a side: its kind of actor in ACLED's terms, and whether it is armed."""

from marsad.model.actors import registry


def inter(actor_id: str | None) -> str | None:
    """ACLED's kind of an actor; None where it has none, is unknown or nobody."""
    entry = registry().get(actor_id or "")
    return None if entry is None else entry.acled_inter


def is_armed_side(actor_id: str | None) -> bool:
    """Whether an actor is a force or an armed group."""
    entry = registry().get(actor_id or "")
    return entry is not None and entry.kind in ("force", "group")
