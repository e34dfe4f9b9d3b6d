"""The fight that an attack led to, told in one sentence with it."""

from marsad.reading.accounts.record import Account
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor


def with_fights(phrases: Phrases, found: list[Account]) -> list[Account]:
    """«استهدفت الخلايا حاجزا، [ما أدى إلى تبادل لإطلاق النار]»: the fight that an attack led to is one with it."""
    kept: list[Account] = []
    for account in found:
        before = kept[-1] if kept else None
        if before is None or not _led_to(phrases, before, account):
            kept.append(account)
            continue
        before.kind = "attack-on-forces"
        before.places = before.places or account.places
        before.results += account.results
        before.deeds += account.deeds
        before.evidence += account.evidence
        before.last = account.last
    return kept


def with_residents(actors: list[RoledActor]) -> list[RoledActor]:
    """«اشتباكات بين أهالي القرية و[الجيش]»: residents who stand up to forces are whom these came for."""
    if not any(a.actor.id == "civilians" and a.role == "initiator" for a in actors):
        return actors
    if any(a.role == "initiator" and a.actor.id != "civilians" for a in actors):
        return [a for a in actors if a.actor.id != "civilians" or a.role != "initiator"]
    foes = [a for a in actors if a.role == "target" and a.actor.id not in (None, "civilians")]
    if not foes:
        return [a for a in actors if a.actor.id != "civilians" or a.role != "initiator"]
    turned = [a._replace(role="initiator") if a is foes[0] else a for a in actors if a.actor.id != "civilians"]
    return [*turned, *(a._replace(role="target") for a in actors if a.actor.id == "civilians")]


def _led_to(phrases: Phrases, before: Account, account: Account) -> bool:
    if account.family != "fight" or before.kind not in _ATTACKS or not account.deeds:
        return False
    words = phrases.doc.words(account.first, account.deeds[0].last)
    return any(w.lstrip("وفل").startswith(_LEADING) for w in words)


_ATTACKS = frozenset({"attack", "attack-on-forces", "shooting", "strike", "ambush"})
_LEADING = ("ادي", "ادت", "تسبب", "اعقب", "تلا", "تلت", "تندلع", "يندلع", "اثرها", "اثره")
