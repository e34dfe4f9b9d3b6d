"""Numbers of troops that are to change: «عدد القوات [سينخفض] إلى 3000», «2500 جندي، [ويتوقع أن ينخفض] إلى ألفين»."""

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_CHANGES = ("نخفض", "رتفع", "تقلص", "تراجع", "زداد", "تناقص", "خفض", "قلص", "صل", "زيد", "رفع", "بلغ", "هبط")
_TO_COME = frozenset(("المقرر", "المتوقع", "المنتظر", "المزمع", "المرتقب", "المفترض", "مقرر", "متوقع", "يتوقع", "علي"))
_TO = frozenset(("الي", "ل", "نحو", "اقل", "اكثر"))
_NEAR, _LED = 6, 3


def numbers_ahead(phrases: Phrases, clause: Clause, found: list[Deed]) -> list[tuple[Clause, list[Deed]]]:
    """A clause of troop numbers cut where it tells what they are to be; whole and ahead where it tells no more."""
    if len(found) != 1 or found[0].kind != "troop-numbers" or found[0].negated:
        return []
    deed = found[0]
    words = phrases.doc.all_words
    at = next((n for n in range(deed.last, clause.last - 1) if _is_change(words, n)), None)
    if at is None or not any(w in _TO for w in words[at + 1 : at + _NEAR]):
        return []
    cut = next((n + 1 for n in range(at - 1, max(at - _NEAR, deed.last), -1) if words[n] in "،,"), None)
    if cut is None or not inside(phrases.counts, clause.first, cut):
        return [(clause, [deed._replace(future=True)])]
    ahead = deed._replace(first=at, last=at + 1, verb=True, definite=False, going_on=False, future=True)
    return [(clause.between(clause.first, cut), found), (clause.between(cut, clause.last), [ahead])]


def _is_change(words: list[str], at: int) -> bool:
    """A verb of rising or falling that lies ahead, by its letter or by «من المقرر أن» before it."""
    word = words[at].removeprefix("و").removeprefix("ف")
    if word[:1] == "س" and word[1:2] in ("ي", "ت") and word[2:].startswith(_CHANGES):
        return True
    led = words[at - 1] == "ان" and any(w in _TO_COME for w in words[max(at - 1 - _LED, 0) : at - 1])
    return led and word[:1] in ("ي", "ت") and word[1:].startswith(_CHANGES)
