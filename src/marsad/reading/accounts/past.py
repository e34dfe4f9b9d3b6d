"""Clauses within a clause that look back: «… التي [هجر أهلها عام 2018]», «… كان التنظيم [قد اختطفهما] قبل شهر»."""

from marsad.reading.deeds.guilt import guilt_opens
from marsad.reading.deeds.recent import is_old
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.times.dates import TimeExpression
from marsad.reading.words.windows import inside

_WHEN = 14
_CAUGHT = frozenset({"arrest", "justice"})
_HAD = 6


def looked_back(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """Where between two deeds of a clause the words begin that tell what was long before, with a time of their own."""
    if deed.future or deed.going_on or deed.negated or family(deed.kind) in _SAID:
        return None
    begins = _begins(phrases.doc.all_words, before, deed)
    at = begins or guilt_opens(phrases, before.last, deed.first)
    if at is None or phrases.published is None:
        return None
    told = phrases.known.cued("confesses", before.last, deed.first) if begins is None else []
    if told and family(before.kind) in _CAUGHT:
        return told[0]  # «القبض على إرهابي في س، [اعترف] باشتراكه في معارك ص»: another deed, whenever it was
    if at == before.last and family(before.kind) == family(deed.kind):
        return None  # «غارة [شنتها] الطائرات في آب»: more of the deed named before it
    end = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence].last
    own = inside(phrases.times, at, min(deed.last + _WHEN, end))
    return at if any(is_old(phrases, t) for t in own) and not _dated(phrases, before, at, own) else None


def _dated(phrases: Phrases, before: Deed, at: int, own: list[TimeExpression]) -> bool:
    """Whether the deed told before has no time but this one, or the same."""
    told = inside(phrases.times, max(before.first - _WHEN, 0), at)
    return any(t.start == o.start for t in told for o in own)


def _begins(words: list[str], before: Deed, deed: Deed) -> int | None:
    first, last = before.last, words[deed.first - 1]
    if not deed.verb:  # «المدينة التي [شهدت] هجوما مماثلا العام الماضي»
        seen = last in _SAW and words[deed.first - 2] in _WHICH and deed.first - 2 >= first
        return deed.first - 2 if seen and not deed.definite else None
    if last in _WHICH:
        aimed = deed.kind == "strike" and family(before.kind) == "operation"
        return None if aimed else deed.first - 1  # «عملية س التي أطلقت في آب، والتي [استهدفت] مضافات»
    if last == "قد":
        back = range(deed.first - 2, max(deed.first - _HAD, first) - 1, -1)
        had = next((n for n in back if words[n] in _HAD_BEEN), None)
        if had is None:
            return None
        return had - 1 if words[had - 1] in _WHICH and had > first else had
    whom = words[deed.last - 1].endswith(_WHOM) and words[deed.first][0] not in "وف" and last not in "،,:"
    return deed.first if whom and deed.first > first else None


_WHICH = frozenset(("الذي", "التي", "الذين", "اللذين", "اللذان", "والتي", "والذي", "ان"))
_SAW = frozenset(("شهد", "شهدت", "تعرض", "تعرضت", "عرف", "عرفت", "عاش", "عاشت", "استهدفها", "استهدفه"))
_HAD_BEEN = frozenset(("كان", "كانت", "كانوا", "كانا"))
_WHOM = ("ها", "هما", "هم", "ته", "وه")
_SAID = frozenset({"words"})
