"""Who attacked, where one sentence tells the attack and another of its happening the fight that the attacked put up."""

from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import of_one_side
from marsad.reading.roles.state import RoledActor


def turn_fight(earlier: Account, later: Account) -> None:
    """«قتل جنديان في هجوم على نقطة للجيش. … إن قوات الجيش اشتبكت مع عناصر س»: whom the attacked fought made it."""
    if earlier.kind in _ATTACKS and (later.kind in ("clash", "casualties") or _answered(later)):
        attack, fight = earlier, later
    elif earlier.kind == "clash" and later.kind in _ATTACKS:
        attack, fight = later, earlier
    else:
        return
    hit = [a.actor.id for a in attack.actors if a.role == "target" and a.actor.id is not None]
    if crossed(attack, fight):
        fight.actors = [_turned(a) for a in fight.actors]
        return
    if not hit or fight.kind != "clash" or any(a.role == "initiator" for a in attack.actors):
        return
    first = [a for a in fight.actors if a.role == "initiator"]
    if not first or any(a.actor.id is None or not _is_hit(a.actor.id, hit) for a in first):
        return
    if any(a.role == "target" and a.actor.id not in hit for a in fight.actors):
        fight.actors = [_turned(a) for a in fight.actors]


def crossed(attack: Account, fight: Account) -> bool:
    """«تصدى الحشد لهجوم شنه التنظيم …. وأضاف أن الحشد اشتبك مع المهاجمين»: the same two sides, either told first."""
    answered = fight.kind == "casualties" and not fight.places and fight.sentence - attack.sentence <= 1
    if attack.kind not in _ATTACKS or not (fight.kind == "clash" or answered or _answered(fight)):
        return False
    sides = [[a.actor.id for a in one.actors if a.role == role and a.actor.id]
             for one in (attack, fight) for role in ("initiator", "target")]  # fmt: skip
    did, hit, first, second = sides
    return bool(did and hit and first and second and all(_is_hit(i, hit) for i in first)
                and all(_is_hit(i, did) for i in second))  # fmt: skip


def _answered(fight: Account) -> bool:
    """«وأضاف أن قواته قتلت ثلاثة [خلال صد الهجوم]»: what it cost those who made the attack told before."""
    meant = fight.kind in _ATTACKS and any(d.refers for d in fight.deeds)
    return meant and any(r.kind == "killed" for r in fight.results)


_ATTACKS = frozenset({"attack", "attack-on-forces", "ambush"})


def _is_hit(id: str, hit: list[str]) -> bool:
    return any(of_one_side(id, one) for one in hit)


def _turned(actor: RoledActor) -> RoledActor:
    if actor.role == "initiator":
        return actor._replace(role="target")
    return actor._replace(role="initiator") if actor.role == "target" else actor
