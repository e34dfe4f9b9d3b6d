"""Governments that fight by their forces, and whom those fight who have one enemy alone."""

from marsad.model.actors import registry
from marsad.model.countries import by_country, countries_with
from marsad.model.traits import having
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.ministries import armed
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor

_BY_ARMS = frozenset({"strike", "attack", "fight", "explosion"})


def settle_armed(account: Account) -> None:
    """«اشتباكات بين [الحكومة السورية] وقسد», «غارة شنتها [واشنطن]»: a government does it by its forces."""
    account.actors = _once_a_government(account.actors)
    if account.family not in _BY_ARMS or account.kind == "execution" or account.status.value == "aggregate":
        return
    settled: list[RoledActor] = []
    for party in account.actors:
        id = party.actor.id
        fights = party.role == "initiator" or (party.role == "target" and account.family == "fight")
        if id is not None and fights and (side := armed(id)) != id:
            if any(a.actor.id == side and a.role == party.role for a in account.actors):
                continue
            party = party._replace(actor=party.actor._replace(id=side, parent=id))
        settled.append(party)
    if account.family == "fight" and len(settled) > 2:
        settled = [p for p in settled if not p.actor.name.startswith("الجانب")]  # «11 جريحا في [الجانب اللبناني]»
    account.actors = settled
    if account.family == "fight":
        _of_the_side(account)


def _once_a_government(actors: list[RoledActor]) -> list[RoledActor]:
    """«زار رئيس الحكومة س برفقة [وزير الداخلية]»: a government is no partner of its own."""
    did = {a.actor.id for a in actors if a.role == "initiator" and (a.actor.id or "").endswith(_GOVERNMENTS)}
    return [a for a in actors if a.role != "partner" or a.actor.id not in did] if did else actors


_GOVERNMENTS = ("-government", "-gnu")


def _of_the_side(account: Account) -> None:
    """«ستة قتلى في الجانب السوري»: where forces of that country fought, they were theirs."""
    forces = {e.country: e.id for a in account.actors if (e := registry().get(a.actor.id or "")) and e.kind == "force"}
    for result in account.results:
        entry = registry().get(result.group or "")
        if entry is not None and entry.kind == "government" and result.of == "person":
            result.group = forces.get(entry.country)


_FACING = by_country("facing")
_ONE_ENEMY, _OTHER_ENEMIES = having("one-enemy"), having("other-enemies")
_OF_ONE_ENEMY = countries_with("one_enemy")


def face_the_enemy(phrases: Phrases, account: Account) -> None:
    """«استهدف الحزب موقع الراهب بالمدفعية»: of whom the report says nothing nearer, the forces that all
    groups face there are the target.
    """
    enemy = _FACING.get(phrases.country or "")
    if account.family not in _BY_ARMS or enemy is None:
        return
    if any(a.role in ("target", "victim") and a.actor.id is not None for a in account.actors):
        return
    did = [a.actor.id for a in account.actors if a.role == "initiator"]
    if not did or not all(map(_has_one_enemy, did)):
        return
    named = next((a for a in phrases.actors if a.id == enemy), None)
    if named is not None:
        account.actors = [*account.actors, RoledActor(named, "target")]


def _has_one_enemy(id: str | None) -> bool:
    """Whether a group is one that the reports know fighting those forces and hardly anybody else there."""
    if id in _ONE_ENEMY:
        return True
    entry = registry().get(id or "")
    return entry is not None and entry.country in _OF_ONE_ENEMY and entry.kind == "group" and id not in _OTHER_ENEMIES


def strikes_arms(account: Account) -> bool:
    """Whether a blow of a state's forces destroyed hideouts, weapons, vehicles and harmed nobody else."""
    if account.family != "strike" or any(r.group == "civilians" and r.high != 0 for r in account.results):
        return False
    if any(a.actor.id == "civilians" or a.role == "victim" for a in account.actors):
        return False
    return any(r.kind in ("destroyed", "burned") and r.of in _ARMS for r in account.results)


_ARMS = frozenset({"hideout", "tunnel", "cave", "camp", "weapon", "ammunition", "vehicle", "other"})


def is_struck(account: Account, party: RoledActor) -> bool:
    """Whether a strike is told that was directed at a party."""
    strike = account.family == "strike" and account.kind != "interception"
    return strike and any(a.role == "target" and a.actor.id == party.actor.id for a in account.actors)
