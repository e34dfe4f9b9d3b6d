"""What is only said of the happening told before: that it was the bloodiest, the latest; and forces that do more."""

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import ResultPhrase
from marsad.reading.words.windows import inside


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
    return any(w in _MOST or w.removeprefix("ال") in _MOST for w in words[this + 1 : this + 5])


_REACH = 8
_THIS = frozenset(("هذا", "هذه"))
_COUNTS_AS = frozenset(("يعد", "تعد", "يعتبر", "تعتبر", "كان", "كانت", "يمثل", "تمثل"))
_MOST = frozenset(("اكثر", "اعنف", "اكبر", "اسوا", "اقوي", "اخطر", "احدث", "اشد", "ابرز", "ادمي"))


def does_more(phrases: Phrases, clause: Clause, deeds: list[Deed], results: list[ResultPhrase]) -> bool:
    """«وكثفت القوات في الآونة الأخيرة عمليات ملاحقة خلايا التنظيم»: a trend, of no day and no number."""
    if not clause.sentence or not deeds or any(r.low is not None for r in results):
        return False
    words = phrases.doc.words(clause.first, min(clause.first + _MORE_REACH, clause.last))
    at = next((n for n, w in enumerate(words) if w.lstrip("وف") in _MORE), None)
    if at is None or clause.first + at >= deeds[0].last:
        return False
    counted = any(c.low is not None for c in inside(phrases.counts, clause.first + at, clause.last))
    days = any(t.precision == "day" and t.start for t in inside(phrases.times, clause.first, clause.last))
    return not counted and not days


_MORE_REACH = 12
_MORE = frozenset(("كثف", "كثفت", "كثفوا", "يكثف", "تكثف", "يكثفون", "صعد", "صعدت", "يصعد", "تصعد"))
