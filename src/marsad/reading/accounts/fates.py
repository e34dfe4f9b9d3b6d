"""Where a happening that only a word of fate tells («قتلت القوات ثلاثة في س») stands beside another one in a clause."""

from bisect import bisect_left

from marsad.lexicon import Match
from marsad.reading.accounts.places import elsewhere
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_FATES = frozenset({"killed", "wounded", "arrested", "abducted"})
_LATER = frozenset((("وفي", "وقت", "لاحق"), ("وفي", "اليوم", "التالي"), ("وفي", "الليله", "التاليه"),
                    ("وفي", "الاسبوع", "التالي"), ("وفي", "الشهر", "التالي"), ("وفي", "اليوم", "نفسه")))  # fmt: skip
_LATER_ON = frozenset(("ولاحقا", "وبعدها", "وبعدييذ", "وبعده"))
_ONLY = frozenset(("فقط", "واحد", "واحده", "تقريبا", "ايضا"))
_ONE_DAY = frozenset(("يوم", "ليله", "يومها"))
_FROM = frozenset(("من", "علي", "عن"))
_ITS_PLACE = 14
"""Tokens behind its verb within which a happening has its place."""
_ITS_DOER = 2
_TWO = 2
_SOME = frozenset(("اخرون", "مجهولون", "مسلحون", "مهاجمون"))


def beside_fate(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """The token at which the second of two happenings begins, one of which is told by a word of fate alone.

    «قتلت القوات ثلاثة في س، [وفجر] مسلحون عبوة في ص»: somebody else's deed at a place of its own; «…، [وبعد ساعات]
    اعتقل الجهاز …»: one that is told for later.
    """
    fates = [m for m in phrases.within("results", clause.first, clause.last) if _tells(m)]
    if not fates and len(found) < _TWO:
        return None
    words, marks = phrases.doc.all_words, phrases.known.marks
    for mark in marks[bisect_left(marks, clause.first + 2) : bisect_left(marks, clause.last - 2)]:
        if words[mark] not in "،," or words[mark + 1][0] not in "وث":
            continue
        later = _later(phrases, mark + 1)
        then = words[mark + 1] == "ثم"
        verb = later if later is not None else mark + 2 if then else mark + 1
        told = _told_last(fates, found, clause.first, mark)
        if verb >= clause.last or told is None:
            continue
        deed = next((d for d in found if d.first == verb and d.verb and not d.negated), None)
        fate = next((m for m in fates if m.first == verb), None)
        if later is None and not then and deed is not None and any(d.first < mark for d in found):
            continue  # two deeds are parted elsewhere
        behind = deed.last if deed is not None else fate.last if fate is not None else 0
        if behind and (later is not None or _apart(phrases, clause, told, mark, behind)):
            return mark + 1
    return None


def _tells(match: Match) -> bool:
    return match.entry.pos == "verb" and match.entry.id in _FATES


def _told_last(fates: list[Match], found: list[Deed], first: int, last: int) -> int | None:
    """Where the word stands that tells what happened before the second one, the last of several."""
    told = [m.first for m in fates if first <= m.first < last]
    told += [d.first for d in found if first <= d.first < last and not d.refers and not d.negated]
    return max(told) if told else None


def _apart(phrases: Phrases, clause: Clause, told: int, mark: int, behind: int) -> bool:
    """Whether what stands behind a comma has a doer, right behind its verb, and a place of its own."""
    words = phrases.doc.all_words
    named = any(a.id and not a.prefix for a in inside(phrases.actors, behind, behind + _ITS_DOER))
    if not named and (behind >= clause.last or words[behind] not in _SOME):
        return False
    here = phrases.sure_places(told, mark)
    there = phrases.sure_places(behind, min(behind + _ITS_PLACE, clause.last))
    return bool(here) and elsewhere(there, here)


def _later(phrases: Phrases, at: int) -> int | None:
    """The token behind words that tell a later time at a token («وبعد ثلاثة أيام», «وفي وقت لاحق»)."""
    words = phrases.doc.all_words
    if words[at] in _LATER_ON:
        times = inside(phrases.times, at + 1, at + 2)
        return times[0].last if times else at + 1
    if tuple(words[at : at + 3]) in _LATER:
        return at + 3
    if words[at] != "وبعد":
        return None
    again = at + 2 if words[at + 1] == "ذلك" else at + 1
    time = next((t for t in inside(phrases.times, again, again + 2) if t.type == "DURATION"), None)
    if time is None and words[again] not in _ONE_DAY:
        return None
    end = time.last if time is not None else again + 1
    while end < len(words) and words[end] in _ONLY:
        end += 1
    return None if end < len(words) and words[end] in _FROM else end
