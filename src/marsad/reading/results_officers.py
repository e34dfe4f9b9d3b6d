"""Of which force an officer was whom only the noun tells: of the one that was hit."""

from marsad.model.actors import STATES, registry
from marsad.model.traits import having
from marsad.reading.accounts import Account
from marsad.reading.results_summed import ResultPhrase

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


def _named_as_hit(account: Account, target: str) -> bool:
    named = [a.actor for a in account.actors if a.role == "target" and a.actor.id == target]
    return any(not any(r.first <= n.first < r.last for r in account.results) for n in named)
