"""Of which force an officer or soldier was whom only the noun tells: of the one that was hit."""

from marsad.model.actors import STATES, registry
from marsad.model.traits import having
from marsad.reading.results_summed import ResultPhrase

_WHOLE_FORCES = having("whole-forces")
_OFFICERS = frozenset({"officer", "rank-officer", "nco"})
_SOLDIERS = frozenset({"soldier"})


def its_officer(result: ResultPhrase, target: str, results: list[ResultPhrase]) -> bool:
    """«كمينا لدورية من الشرطة الاتحادية فقتلوا ضابطا»: a man of some force, where one force of that country was hit.

    Soldiers told beside men who are said to be of it («تسعة جنود وستة من الشرطة») are others.
    """
    noun = result.count.noun if result.count is not None else None
    if noun is None or result.group not in _WHOLE_FORCES or noun.id not in _OFFICERS | _SOLDIERS:
        return False
    hit, some = registry().get(target), registry().get(result.group or "")
    if hit is None or some is None or hit.country != some.country:
        return False
    if hit.kind != "force" or hit.acled_inter not in STATES:
        return False
    return noun.id in _OFFICERS or not any(r is not result and r.group == target for r in results)
