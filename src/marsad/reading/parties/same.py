"""Parties that are one: «المسلحين», «المهاجمين» in a fight with one armed group; who is named twice with one part."""

from marsad.model.actors import GROUPS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED, inter, kind_of
from marsad.reading.roles.state import RoledActor
from marsad.text import fold

_MEN = ("المسلح", "مسلح", "المهاجم", "مهاجم")
_UNKNOWN = ("مجهول", "ملثم")
_FOUGHT = frozenset({"fight", "attack", "operation", "strike"})


def name_gunmen(accounts: list[Account]) -> None:
    """Make gunmen without a name those of the one armed group that fights a state's force in the same happening."""
    for account in accounts:
        if account.family in _FOUGHT and any(a.actor.id == UNNAMED for a in account.actors):
            _name(account)


def once(actors: list[RoledActor]) -> list[RoledActor]:
    """The parties, each with one part once; clans that share an entry of the registry go by their names."""
    found: dict[tuple[str | int, str, str], RoledActor] = {}
    for party in actors:
        who = party.actor
        found.setdefault((who.id or who.first, who.name if who.kind == "unknown" else "", party.role), party)
    return list(found.values())


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
