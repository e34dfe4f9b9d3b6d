"""Who did it and to whom, as the kind of a happening goes by it: irregulars, a state's forces, civilians."""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from marsad.model.actors import ARMED, IRREGULARS, STATES, registry
from marsad.model.traits import having
from marsad.reading.accounts import Account
from marsad.reading.sides import inter

SETTLERS = having("settlers")
OCCUPIERS = having("occupiers")


def harms_people(account: Account) -> bool:
    """Whether civilians came to harm, not only their homes."""
    return any(r.of == "person" and r.group == "civilians" and r.high != 0 for r in account.results)


def by_irregulars(doers: AbstractSet[str | None]) -> bool:
    """Whether those who did it are known and all are armed men of no state."""
    return bool(doers) and all(map(is_irregular, doers))


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
    return frozenset(e.id for e in registry().values() if e.acled_inter == "Rebel group") | {"unidentified-armed-group"}


def rebels(doers: set[str | None]) -> bool:
    """Whether nobody but armed groups did it: they hold no trials."""
    return {e.acled_inter for e in (registry().get(d or "") for d in doers) if e is not None} == {"Rebel group"}


def armed_target(account: Account) -> bool:
    """Whether it was done to an armed side."""
    hit = [a.actor.id for a in account.actors if a.role in ("target", "victim") and a.actor.id]
    hit += [r.group for r in account.results if r.group and r.of == "person"]
    known = registry()
    return any(known[i].acled_inter in ARMED for i in hit if i in known) or any(
        r.hint in ("fighter", "force", "member") for r in account.results if r.of == "person"
    )


def of_civilians(account: Account) -> bool:
    """Whether civilians are those it was done to, or came to harm by it."""
    return any(r.group == "civilians" for r in account.results) or any(
        a.actor.id == "civilians" for a in account.actors if a.role in ("target", "victim")
    )


def meant_for_forces(account: Account) -> bool:
    """«هجوم على نقطة للشرطة أسفر عن مقتل راع»: the armed side is whom it was made on, others came to harm."""
    hit = [a.actor.id for a in account.actors if a.role == "target"]
    return "civilians" not in hit and any(inter(id) in STATES for id in hit)
