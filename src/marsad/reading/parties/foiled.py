"""An attack that forces foiled: they are whom it was directed at, and those who fell in it had made it."""

from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import kind_of
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor

_ATTACK = ("هجوم", "اعتداء", "هجمات", "محاول", "تسلل", "تعرض", "زحف")
_KINDS = frozenset({"attack-on-forces", "attack", "suicide-bombing", "ambush"})
_REACH = 6
_AIMED = 6


def settle_foiled(phrases: Phrases, account: Account) -> None:
    """«أحبط الجيش هجوما على كمين وقتل ستة من [التكفيريين]»: the army is the target, those who fell did it."""
    if account.kind not in _KINDS or not account.actors or account.status.value == "aggregate":
        return
    attack = _foiled(phrases, account)
    if attack is None:
        return
    groups = [a for a in account.actors if _is_group(a)]
    sides = [a for a in account.actors if a.role in ("initiator", "target", "victim")]
    forces = [a for a in sides if kind_of(a.actor.id) == "force"]
    if not forces:
        return
    if any(a.role == "initiator" for a in groups):
        # «تصدت وحدات الجيش لاعتداء [مجموعة إرهابية]»: who stood up to it did not make it
        account.actors = [
            a._replace(role="target") if a in forces and a.actor.first < attack else a for a in account.actors
        ]
        return
    behind = [a for a in forces if a.role == "initiator" and a.actor.first > attack]
    if any("علي" not in phrases.doc.words(attack, a.actor.first) for a in behind):
        return  # «أحبطت الفصائل هجوما [لقوات النظام]»
    aimed = "علي" in phrases.doc.words(attack, attack + _AIMED)
    if not groups and (not aimed or all(a.role != "initiator" for a in forces)):
        return  # «صدت قوات الحدود محاولة تسلل»: on whom is not said
    account.actors = [
        a._replace(role="initiator") if a in groups
        else a._replace(role="target") if a in forces
        else a
        for a in account.actors
    ]  # fmt: skip


def _foiled(phrases: Phrases, account: Account) -> int | None:
    """The noun of an attack behind a word for foiling it."""
    first, last = account.evidence[0]
    words = phrases.doc.all_words
    for at in phrases.known.cued("repels", first, last):
        before = words[max(at - _REACH, first) : at]
        if words[at].endswith(("ه", "ها")) and any(w.startswith(_ATTACK) for w in before):
            return at - 1  # «قادوا هجوما فاشلا، [صدته] قوات الأمن»
        near = words[at + 1 : min(at + _REACH, last)]
        found = next((i for i, w in enumerate(near) if w.lstrip("لب").removeprefix("ال").startswith(_ATTACK)), None)
        if found is not None:
            return at + 1 + found
    return None


def _is_group(party: RoledActor) -> bool:
    kind = kind_of(party.actor.id)
    return kind == "group" or (kind is None and party.actor.kind == "persons")  # «تكفيريين»
