"""Happenings told one by one: «انفجرت عبوتان، [الأولى] قرب س [والثانية] في ص وجرحت سائقا», each with its place."""

from marsad.reading.clauses import Clause
from marsad.reading.deeds import VIOLENT, Deed, family
from marsad.reading.means import find_means, refine
from marsad.reading.phrases import Phrases


def one_by_one(phrases: Phrases, clause: Clause, found: list[Deed]) -> list[tuple[Clause, list[Deed]]]:
    """A clause cut where the second of two happenings begins; empty where it tells none in this way."""
    deed = next((d for d in found if not (d.refers or d.negated or d.setting)), None)
    if deed is None or family(deed.kind) not in _TOLD:
        return []
    words = phrases.doc.all_words
    one = next((at for at in range(deed.last, clause.last - 2) if words[at] in _FIRST and words[at - 1] in "،,:"), None)
    if one is None:
        return []
    two = next((at for at in range(one + 1, clause.last - 1) if words[at] in _SECOND), None)
    if two is None or not (phrases.placed(one, two) and phrases.placed(two, clause.last)):
        return []
    kind = refine(deed.kind, deed.first, find_means(phrases, clause._replace(last=one)))
    again = deed._replace(kind=kind, first=two, last=two + 1, verb=False, definite=False, strength=_SURE)
    halves = clause.between(clause.first, two), clause.between(two, clause.last)
    behind = [again, *(d for d in found if d.first > two)]
    return [(halves[0], [d for d in found if d.first < two]), (halves[1], behind)]


_TOLD = VIOLENT | {"fight", "operation", "find", "destruction", "arrest"}
_FIRST = frozenset(("الاولي", "الاول", "احداهما", "احدهما", "اولاهما", "اولهما"))
_SECOND = frozenset(("والثانيه", "والثاني", "والاخري", "والاخر", "وثانيتهما", "وثانيهما", "الثانيه"))
_SURE = 8
