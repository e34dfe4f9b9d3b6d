"""Of which force an officer was whom only the noun tells: of the one that was hit."""

from marsad.model.actors import STATES, ancestors, registry
from marsad.model.traits import having
from marsad.reading.accounts.finding import Account
from marsad.reading.result_phrase import ResultPhrase

_WHOLE_FORCES = having("whole-forces")
_OFFICERS = frozenset({"officer", "rank-officer", "nco"})
_MEN = _OFFICERS | {"soldier", "military"}


def its_officer(account: Account, result: ResultPhrase, target: str) -> bool:
    """«كمينا لدورية من الشرطة الاتحادية فقتلوا ضابطا»: a man of some force, where one force of that country was hit.

    Soldiers are that force's only where it is named as hit, not as whose others of the dead were («تسعة جنود وستة من
    الشرطة»).
    """
    noun = result.count.noun if result.count is not None else None
    if noun is None or result.group not in _WHOLE_FORCES or noun.id not in _MEN:
        return False
    hit, some = registry().get(target), registry().get(result.group or "")
    if hit is None or some is None or hit.country != some.country or hit.kind != "force":
        return False
    return hit.acled_inter in STATES and (noun.id in _OFFICERS or _named_as_hit(account, target))


def narrowed(account: Account) -> None:
    """«هاجموا نقطة للشرطة الاتحادية وقتلوا شرطيين», «ثكنة عسكرية … الجيش»: the force named is whom the wider word says.

    The wider word stands beside it as no target of its own.
    """
    hit = {a.actor.id for a in account.actors if a.role == "target" and a.actor.id is not None}
    if not hit:
        return
    wide = {h for h in hit if any(_part_of(o, h) for o in hit)}
    owned = {r.group for r in account.results if r.low != 0}
    named = ((a.actor.id, a.actor.name) for a in account.actors if a.actor.id in wide)
    wide = {id for id, name in named if id is not None and _said_widely(name, own=id in owned)}
    for result in account.results:
        open_ = result.group is not None and result.hint == "force" and result.group not in hit
        if result.group in wide or open_:
            exact = [h for h in hit if _part_of(h, result.group or "")]
            result.group = exact[0] if len(exact) == 1 else result.group
    left = {r.group for r in account.results}
    account.actors = [a for a in account.actors if a.role != "target" or a.actor.id not in wide - left]


def _said_widely(name: str, *, own: bool) -> bool:
    """«شرطيين», «ثكنة عسكرية», «صفوف القطعات»: no name of a force that came to harm itself."""
    return "ال" not in name if own else not name.startswith("ال")


def _part_of(force: str, wider: str) -> bool:
    if force == wider or not force.startswith("iq-"):
        return False
    return wider in ancestors(force)[:-1] or (wider == "iq-police" and force.endswith("-police"))


def _named_as_hit(account: Account, target: str) -> bool:
    named = [a.actor for a in account.actors if a.role == "target" and a.actor.id == target]
    return any(not any(r.first <= n.first < r.last for r in account.results) for n in named)
