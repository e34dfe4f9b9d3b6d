"""«المسلحين», «المهاجمين» in a fight with one armed group: its men, and no third party."""

from marsad.model.actors import GROUPS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED, inter, kind_of
from marsad.text import fold

_MEN = ("المسلح", "مسلح", "المهاجم", "مهاجم")
_UNKNOWN = ("مجهول", "ملثم")
_FOUGHT = frozenset({"fight", "attack", "operation", "strike"})


def name_gunmen(accounts: list[Account]) -> None:
    """Make gunmen without a name those of the one armed group that fights a state's force in the same happening."""
    for account in accounts:
        if account.family in _FOUGHT and any(a.actor.id == UNNAMED for a in account.actors):
            _name(account)


def _name(account: Account) -> None:
    sides = {a.actor.id for a in account.actors if a.role in ("initiator", "target") and inter(a.actor.id) in GROUPS}
    sides.discard(UNNAMED)
    forces = any(kind_of(a.actor.id) == "force" and a.role in ("initiator", "target") for a in account.actors)
    called = [fold(a.actor.name) for a in account.actors if a.actor.id == UNNAMED]
    known = all(any(m in name for m in _MEN) and not any(u in name for u in _UNKNOWN) for name in called)
    if len(sides) != 1 or not (forces and known):
        return
    side = next(iter(sides))
    account.actors = [a for a in account.actors if a.actor.id != UNNAMED]
    for result in account.results:
        if result.group == UNNAMED:
            result.group = side
