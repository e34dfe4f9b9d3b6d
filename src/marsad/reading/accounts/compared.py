"""Numbers of deeds set beside those of another time: «شن في نيسان 64 هجوما، [مقابل 29 هجوما في آذار]»."""

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import HAPPENING_COUNTS
from marsad.reading.words.windows import inside


def compared(phrases: Phrases, clause: Clause, found: list[Deed]) -> list[tuple[Clause, list[Deed]]]:
    """A clause cut where the number of another month or year is set beside its own; empty where none is."""
    words = phrases.doc.all_words
    told = next((d for d in found if not (d.refers or d.setting)), None)
    if told is None:
        return []
    cut = next((at for at in range(told.last, clause.last - 2) if is_beside(words[at])), None)
    if cut is None or not inside(phrases.times, clause.first, cut):
        return []
    counts = inside(phrases.counts, clause.first, clause.last)
    mine = any(c.of in HAPPENING_COUNTS and c.low is not None and c.last <= cut for c in counts)
    other = next((c.head for c in counts if cut < c.first <= cut + _NEAR and c.of in HAPPENING_COUNTS and c.low), None)
    if other is None and not any(cut < c.first <= cut + _NEAR and c.noun is not None for c in counts):  # «مقابل 97»
        other = next((at for at in range(cut + 1, min(cut + _NEAR, clause.last)) if words[at].isdecimal()), None)
    if not mine or other is None or not inside(phrases.times, other + 1, clause.last):
        return []
    again = told._replace(first=other, last=other + 1, verb=False, definite=False, many=True, negated=False)
    behind = [again, *(d for d in found if d.first > other)]
    halves = clause.part(clause.first, cut), clause.part(cut, clause.last)
    return [(halves[0], [d for d in found if d.first < cut]), (halves[1], behind)]


def is_beside(word: str) -> bool:
    """Whether a word sets one number beside another: «مقابل», «مقارنة»."""
    return word.lstrip("وب") in _BESIDE


_BESIDE = frozenset(("مقابل", "مقارنه", "المقارنه", "قياسا"))
_NEAR = 4
