"""Who did it and to whom, as the kind of a happening goes by it: irregulars, a state's forces, civilians."""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from marsad.model.actors import ARMED, IRREGULARS, STATES, registry
from marsad.model.traits import having
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED, inter

SETTLERS = having("settlers")
OCCUPIERS = having("occupiers")


def harms_people(account: Account) -> bool:
    """Whether civilians came to harm, not only their homes."""
    return any(r.of == "person" and r.group == "civilians" and r.high != 0 for r in account.results)


def kills_people(account: Account) -> bool:
    """«هجوم للمليشيا على قرية س قتل فيه 12 شخصا»: persons fell of whom nobody says that they were armed."""
    return any(
        r.kind == "killed" and r.of == "person" and r.group is None and r.high != 0 and r.hint in (None, "person")
        for r in account.results
    )


def by_irregulars(doers: AbstractSet[str | None]) -> bool:
    """Whether those who did it are known and all are armed men of no state."""
    return bool(doers) and all(is_irregular(doer) for doer in doers)


def is_irregular(id: str | None) -> bool:
    """Whether an armed side is no state's."""
    return inter(id) in IRREGULARS


def irregular(doers: set[str | None]) -> bool:
    """Whether those who did it are known and none is a state's: they disperse no crowds."""
    known = [registry().get(d or "") for d in doers]
    return bool(known) and all(e is not None and e.acled_inter not in STATES for e in known)


@lru_cache(maxsize=1)
def rebel_groups() -> frozenset[str | None]:
    """The ids of armed groups that fight a state, and of gunmen whom nobody knows."""
    return frozenset(e.id for e in registry().values() if e.acled_inter == "Rebel group") | {UNNAMED}


def rebels(doers: set[str | None]) -> bool:
    """Whether nobody but armed groups did it: they hold no trials."""
    return {e.acled_inter for e in (registry().get(d or "") for d in doers) if e is not None} == {"Rebel group"}


@lru_cache(maxsize=1)
def armed_ids() -> frozenset[str | None]:
    """The ids of all armed sides, but not of settlers, who live where they are attacked."""
    return frozenset(e.id for e in registry().values() if e.acled_inter in ARMED) - SETTLERS


def armed_target(account: Account, *, sure: bool = False) -> bool:
    """Whether it was done to an armed side; `sure`: not if only called a member or fighter («القيادي المحلي»)."""
    hit = {a.actor.id for a in account.actors if a.role in ("target", "victim") and a.actor.id}
    hit |= {r.group for r in account.results if r.group and r.of == "person"}
    hints = ("force",) if sure else ("fighter", "force", "member")
    return bool(hit & armed_ids()) or any(r.hint in hints for r in account.results if r.of == "person")


def shot_civilians(account: Account) -> bool:
    """«استشهاد شاب برصاص القوات خلال اقتحامها …»: nobody but civilians came to harm by a raid without a fight."""
    harmed = [r for r in account.results if r.kind in ("killed", "wounded") and r.of == "person" and r.high != 0]
    if not harmed or any(r.group != "civilians" for r in harmed) or any(d.kind in _FIGHTS for d in account.deeds):
        return False
    arrested = any(r.kind == "arrested" and r.high != 0 for r in account.results)
    if arrested and not any(r.kind == "killed" for r in harmed):
        return False
    did = {a.actor.id for a in account.actors if a.role == "initiator"}
    return bool(did) and not any(a.role == "target" and a.actor.id in armed_ids() - did for a in account.actors)


_FIGHTS = frozenset({"clash", "ambush", "attack-on-forces"})


def on_the_ground(account: Account) -> bool:
    """«قتلوا 14 مدنيا في [غارة] ليلية»: a raid of a group that has no aircraft, told as its doer before it."""
    first = account.deeds[0].first if account.deeds else -1
    did = [a.actor for a in account.actors if a.role == "initiator"]
    if not did or any(m.refines in _FLOWN for m in account.means):
        return False
    told = account.deeds[0].verb if account.deeds else False  # «أغار مسلحون على موقع»
    return all((told or a.first < first) and a.id in rebel_groups() and a.id not in _FLY for a in did)


_FLOWN = frozenset({"airstrike", "drone-strike"})
_FLY = having("with-aircraft")


def of_civilians(account: Account) -> bool:
    """Whether civilians are those it was done to, or came to harm by it."""
    return any(r.group == "civilians" for r in account.results) or any(
        a.actor.id == "civilians" for a in account.actors if a.role in ("target", "victim")
    )


def meant_for_forces(account: Account) -> bool:
    """«هجوم على نقطة للشرطة أسفر عن مقتل راع»: the armed side is whom it was made on, others came to harm."""
    hit = [a.actor.id for a in account.actors if a.role == "target"]
    return "civilians" not in hit and any(id in armed_ids() for id in hit)
