"""What is only said of the happening told before: that it was the bloodiest, or the latest."""

from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases


def is_ranked(phrases: Phrases, clause: Clause) -> bool:
    """«ويعد هذا الهجوم أكثر الهجمات دموية منذ بداية العام», «وهذا أحدث هجوم يشنه التنظيم»: its rank."""
    if not clause.sentence:
        return False
    words = phrases.doc.words(clause.first, min(clause.first + _REACH, clause.last))
    opens = words[0].lstrip("وف") if words else ""
    if opens not in _COUNTS_AS and opens not in _THIS:
        return False
    this = next((n for n, w in enumerate(words[:3]) if w.lstrip("و") in _THIS), None)
    if this is None:
        return False
    if not any(w in _MOST or w.removeprefix("ال") in _MOST for w in words[this + 1 : this + 5]):
        return False
    row = not _SINCE.isdisjoint(phrases.doc.words(clause.first, clause.last))
    return row or not phrases.placed(clause.first, clause.last)  # «وهذا أحدث هجوم في بلدة س» tells where it was


_REACH = 8
_THIS = frozenset(("هذا", "هذه"))
_SINCE = frozenset(("منذ", "خلال"))
_COUNTS_AS = frozenset(("يعد", "تعد", "يعتبر", "تعتبر", "كان", "كانت", "يمثل", "تمثل"))
_MOST = frozenset(("اكثر", "اعنف", "اكبر", "اسوا", "اقوي", "اخطر", "احدث", "اشد", "ابرز", "ادمي"))
