"""Which of the roles found in a clause are kept: each actor once, the named before the unnamed."""

from marsad.lexicon import Match
from marsad.reading.roles_state import RoledActor
from marsad.reading.sides import UNNAMED

_MARKS = "\"'«»“”"
_NO_GROUP = (None, "civilians", UNNAMED)


def longest(matches: list[Match]) -> list[Match]:
    """The role markers of a clause, the longest where several begin or overlap."""
    chosen: list[Match] = []
    for match in matches:
        if chosen and match.first < chosen[-1].last:
            continue
        chosen.append(match)
    return chosen


def without_shadows(roled: list[RoledActor], against: set[int]) -> list[RoledActor]:
    """«كمين للمليشيات … وقتل 97 مسلحا»: the men counted are of the group that was named."""
    if any(r.role == "target" and r.actor.id == UNNAMED and r.actor.first in against for r in roled):
        return roled  # «قتل جنديان باشتباك مع [مجهولين]»: the other side
    named = [r for r in roled if r.role == "target" and r.actor.id not in _NO_GROUP]
    return [r for r in roled if not (named and r.role == "target" and r.actor.id == UNNAMED)]


def without_kin(roled: list[RoledActor]) -> list[RoledActor]:
    """«بين عشيرتي س وص، وأحرق مضيف عشيرة ص»: a clan named again, by its noun, is the side that it was."""
    kept: list[RoledActor] = []
    for entry in roled:
        name = entry.actor.name.strip(_MARKS).split(" ", 1)[-1].strip(_MARKS)
        again = entry.actor.kind == "unknown" and any(
            r.actor.kind == "unknown" and r.actor.name.strip(_MARKS).endswith(name) for r in kept
        )
        if not again:
            kept.append(entry)
    return kept


def one_each(roled: list[RoledActor]) -> list[RoledActor]:
    """Each actor once in a role; a doer is not its own target."""
    if len(roled) < 2:
        return roled
    sides = {r.actor.id for r in roled if r.role in ("initiator", "target") and r.actor.id}
    roled = [r for r in roled if r.role != "support" or r.actor.id not in sides]  # «الجيش، مسنودا بالمقاومة»
    kept: list[RoledActor] = []
    seen: set[tuple[str | None, str]] = set()
    doers = {r.actor.id for r in roled if r.role in ("initiator", "support", "partner") and r.actor.id}
    for entry in roled:
        key = (entry.actor.id or entry.actor.name, entry.role)
        if key in seen or (entry.role == "target" and entry.actor.id in doers):
            continue
        seen.add(key)
        kept.append(entry)
    return kept
