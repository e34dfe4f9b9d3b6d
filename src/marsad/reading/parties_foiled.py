"""An attack that forces foiled: they are whom it was directed at, and those who fell in it had made it."""

from marsad.model.actors import registry
from marsad.reading.accounts import Account
from marsad.reading.deeds import REPELS
from marsad.reading.phrases import Phrases
from marsad.reading.roles_state import RoledActor

_ATTACK = ("هجوم", "هجمات", "محاول", "تسلل", "تعرض", "زحف")
_KINDS = frozenset({"attack-on-forces", "attack", "suicide-bombing", "ambush"})
_REACH = 6


def settle_foiled(phrases: Phrases, account: Account) -> None:
    """«أحبط الجيش هجوما على كمين وقتل ستة من [التكفيريين]»: the army is the target, those who fell did it."""
    if account.kind not in _KINDS or not account.actors or account.status.value == "aggregate":
        return
    attack = _foiled(phrases, account)
    if attack is None:
        return
    groups = [a for a in account.actors if _is_group(a)]
    forces = [a for a in account.actors if _is_force(a) and a.role in ("initiator", "target", "victim")]
    if not forces or any(a.role == "initiator" for a in groups):
        return
    behind = [a for a in forces if a.role == "initiator" and a.actor.first > attack]
    if any("علي" not in phrases.doc.words(attack, a.actor.first) for a in behind):
        return  # «أحبطت الفصائل هجوما [لقوات النظام]»
    if not groups and all(a.role != "initiator" for a in forces):
        return
    account.actors = [
        a._replace(role="initiator") if a in groups
        else a._replace(role="target") if a in forces
        else a
        for a in account.actors
    ]  # fmt: skip


def _foiled(phrases: Phrases, account: Account) -> int | None:
    """The noun of an attack behind a word for foiling it."""
    first, last = account.evidence[0]
    words = phrases.doc.words(first, last)
    for at, word in enumerate(words):
        if not word.lstrip("وب").removeprefix("ال").startswith(REPELS):
            continue
        near = words[at + 1 : at + _REACH]
        found = next((i for i, w in enumerate(near) if w.lstrip("لب").removeprefix("ال").startswith(_ATTACK)), None)
        if found is not None:
            return first + at + 1 + found
    return None


def _is_group(party: RoledActor) -> bool:
    entry = registry().get(party.actor.id or "")
    if entry is None:
        return party.actor.kind == "persons"  # «تكفيريين»
    return entry.kind == "group"


def _is_force(party: RoledActor) -> bool:
    entry = registry().get(party.actor.id or "")
    return entry is not None and entry.kind == "force"
