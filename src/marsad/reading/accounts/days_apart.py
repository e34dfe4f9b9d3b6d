"""Where a clause turns to another day, or from what is denied to what is said instead of it."""

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside


def day_apart(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """Where a second happening begins that has a day of its own right before its verb; None where none does."""
    times = [t for t in inside(phrases.times, clause.first, clause.last) if t.precision == "day" and t.start]
    if len(times) < 2:
        return _behind_stretch(phrases, clause, times[0].first) if times else None
    words = phrases.doc.all_words
    for time in times[1:]:
        before = range(time.first, max(time.first - _LED, clause.first), -1)
        begin = next((at for at in before if words[at - 1] == "،"), None)
        if begin is None or not words[begin].startswith("و") or time.start == times[0].start:
            continue
        if not _deed_at(phrases, found, time.last) or not _told(phrases, found, clause.first, begin):
            continue
        return begin
    return None


def _behind_stretch(phrases: Phrases, clause: Clause, day: int) -> int | None:
    """«قتلت 50 إرهابيا خلال الأشهر الستة الماضية، [واعتقلت أمس] ثلاثة»: news of a day behind a total of months."""
    stretches = inside(phrases.times, clause.first, day)
    if not any(t.type == "DURATION" or t.relation == "since" or t.precision in ("month", "year") for t in stretches):
        return None
    words = phrases.doc.all_words
    begin = next((at for at in range(day, max(day - _NEAR_VERB, clause.first), -1) if words[at - 1] == "،"), None)
    if begin is None or not words[begin].startswith("و"):
        return None
    first = stretches[0].first
    counted = [c for c in inside(phrases.counts, clause.first, begin) if c.low is not None and (c.low or 0) > 1]
    fated = any(m.first in (begin, day, day + 1) for m in phrases.within("results", begin, day + 2))
    told = fated or any(m.first in (begin, day + 1) for m in phrases.within("triggers", begin, day + 2))
    return begin if told and counted and first < begin else None


_NEAR_VERB = 3


def said_instead(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«نفى المحافظ انسحاب القوات، [مؤكدا] وصول فوج»: where what is said instead of a denied deed begins."""
    if not clause.has("denial") or not found:
        return None
    words = phrases.doc.all_words
    first = found[0]
    for at in range(first.last, clause.last - 1):
        if words[at] in _INSTEAD and words[at - 1] == "،" and any(d.first > at and not d.negated for d in found):
            denied = any(c[0] == "denial" and c[1] < first.first for c in clause.cues)
            behind = words[at + 1 : at + _LED]
            return at if denied and not any(w in _AGAIN for w in behind) else None
    return None


_INSTEAD = frozenset(("موكدا", "موكده", "معلنا", "معلنه", "كاشفا", "كاشفه"))
_AGAIN = frozenset(("لم", "لا", "عدم", "ليس", "لن", "خلو"))


def _deed_at(phrases: Phrases, found: list[Deed], at: int) -> bool:
    """Whether a verb that tells a deed or a fate stands right behind a time."""
    verb = any((d.verb or d.first == at) and at <= d.first <= at + 1 and not d.refers for d in found)
    return verb or any(m.entry.pos == "verb" for m in phrases.within("results", at, at + 2))


def _told(phrases: Phrases, found: list[Deed], first: int, last: int) -> bool:
    """Whether something is told before it, of a day of its own."""
    dated = any(t.precision == "day" for t in inside(phrases.times, first, last))
    told = any(d.first < last and not d.refers for d in found) or bool(phrases.within("results", first, last))
    return dated and told


_LED = 5
