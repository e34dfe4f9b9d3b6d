"""Who held the ground that another took: told where the same report tells that they had taken it, or took it back."""

from datetime import date, timedelta

from marsad.reading.accounts.facts import SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import inter, is_armed_side
from marsad.reading.roles.state import RoledActor

_TAKEN = frozenset({"territory-loss", "territory-recapture", "territory-transfer"})
_STATES = frozenset({"State forces", "External/Other forces"})
_LONG = timedelta(days=10)
_NEAR = 1
"""Sentences between the two."""


def add_holders(accounts: list[Account]) -> None:
    """«استعادت البيشمركة القرية بعدما سيطر عليها [داعش]»: each took the ground from the other."""
    ground = [a for a in accounts if a.kind in _TAKEN and a.status.value in SETTLED]
    for account in ground:
        if any(a.role == "target" for a in account.actors):
            continue
        did = {a.actor.id for a in account.actors if a.role == "initiator"}
        others = [o for o in ground if o is not account and _beside(account, o)]
        others += [o for o in accounts if o.kind == "withdrawal" and o.sentence == account.sentence]
        foes = next((f for f in map(_doers, others) if f and _opposed(did, f)), [])
        account.actors = [*account.actors, *(a._replace(role="target") for a in foes)]


def _beside(account: Account, other: Account) -> bool:
    if abs(account.sentence - other.sentence) > _NEAR or _long_before(account, other):
        return False
    names = {p.name_ar for p in account.places}
    return not names or not other.places or not names.isdisjoint(p.name_ar for p in other.places)


def _long_before(account: Account, other: Account) -> bool:
    """«سيطر س على البلدة عام 2014 … وسيطر ص عليها عام 2018»: who took ground years later had not held it."""
    if account.when is None or other.when is None or not (account.when.end and other.when.start):
        return False
    later = date.fromisoformat(other.when.start) - date.fromisoformat(account.when.end)
    return later > _LONG


def _doers(account: Account) -> list[RoledActor]:
    return [a for a in account.actors if a.role == "initiator" and is_armed_side(a.actor.id)]


def _opposed(did: set[str | None], foes: list[RoledActor]) -> bool:
    """Whether the two are no allies: whoever did the one has no part in the other, and one of them is no state's."""
    theirs = {a.actor.id for a in foes}
    if not did or did & theirs:
        return False
    return any(inter(d) not in _STATES for d in did) or any(inter(t) not in _STATES for t in theirs)
