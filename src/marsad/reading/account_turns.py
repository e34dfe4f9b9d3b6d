"""Words within a clause that turn to another happening: «وأن», «إضافة إلى مقتل», «عقب مقتل», «تمهيدا لتسليمها في أيلول»."""

from marsad.reading.clauses import Clause
from marsad.reading.deeds import VIOLENT, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.settings import place_key
from marsad.reading.windows import inside
from marsad.text import fold


def said_beside(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«إن مسلحين فجروا عبوة بدورية، [وأن] دبابة قصفت نقطة»: a second clause that somebody tells, with its own deed."""
    if before.refers or before.negated or deed.setting or family(deed.kind) in _WORDS:
        return None
    words = phrases.doc.all_words
    at = next((at for at in range(deed.first - 1, before.last - 1, -1) if words[at] in _AND_THAT), None)
    if at is None:
        return None
    return at if deed.kind != before.kind or _elsewhere(phrases, before, deed) else None


_AND_THAT = frozenset(("وان", "وانه", "وانها", "وانهم"))
_WORDS = frozenset({"words", "cooperation"})


def _elsewhere(phrases: Phrases, before: Deed, deed: Deed) -> bool:
    """Whether a deed has a place of its own behind it, other than those told before it."""
    end = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence].last
    here = {place_key(p) for p in inside(phrases.places, before.first, deed.first) if not p.weak}
    there = [p for p in inside(phrases.places, deed.last, min(deed.last + _ITS_PLACE, end)) if not p.weak]
    return bool(there) and not any(place_key(p) in here for p in there)


_ITS_PLACE = 16


def tells_another(phrases: Phrases, before: Deed, deed: Deed, cut: int) -> bool:
    """Whether the clause behind «وأن» tells violence of another sort by another one: no more of what was told before it."""
    forced = {family(before.kind), family(deed.kind)} <= _BY_FORCE
    return forced and deed.kind != before.kind and not deed.refers and phrases.doc.all_words[cut] == _AND


_AND = "وان"


def toll_beside(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«مقتل 5 خلال المواجهات، [إضافة إلى مقتل] 4 جراء قصف»: a second toll with a deed of its own beside the first."""
    words = phrases.doc.all_words
    for at in range(clause.first + 2, clause.last - 2):
        if words[at] not in _BESIDES or words[at + 1] not in _TO or words[at + 2] not in _FATES:
            continue
        before = [d for d in found if d.last <= at]
        behind = [d for d in found if d.first > at]
        if before and behind and not _one_sort(before[-1], behind[0]):
            return at
    return None


_BESIDES = frozenset(fold(w) for w in ("إضافة", "بالإضافة", "فضلا", "علاوة", "وإضافة", "إلى"))
_TO = frozenset(fold(w) for w in ("إلى", "عن", "على", "جانب"))
_FATES = frozenset(fold(w) for w in ("مقتل", "استشهاد", "إصابة", "جرح", "إعدام", "اغتيال", "اختطاف", "خطف", "اعتقال"))


def _one_sort(one: Deed, other: Deed) -> bool:
    ours, theirs = family(one.kind), family(other.kind)
    return ours == theirs or (one.kind in _BARE and other.kind in _BARE)


_BARE = frozenset({"attack", "strike", "explosion"})


def deaths_before(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«أحرق متظاهرون مقرا، [عقب مقتل] متظاهر طعنا في س أمس»: the deaths that a protest, a deployment or talks followed.

    Only where more than that is told of them: with what, where or when; else they are no news but the reason.
    """
    first = next((d for d in found if not d.negated), None)
    if first is None or first.refers or family(first.kind) not in _FOLLOWING:
        return None
    words = phrases.doc.all_words
    for at in range(first.last, clause.last - 2):
        if words[at] in _AFTER and words[at + 1] in _FATES:
            return at if _told_of(phrases, at, clause.last) else None
    return None


_FOLLOWING = frozenset({"protest", "forces", "talk", "words", "people"})
_AFTER = frozenset(fold(w) for w in ("عقب", "بعد", "إثر", "غداة", "وعقب", "وبعد"))


def _told_of(phrases: Phrases, first: int, last: int) -> bool:
    """Whether what is told of deaths goes beyond that they happened."""
    deeds = any(family(m.entry.id) in _BY_FORCE for m in phrases.within("triggers", first + 2, last))
    placed = any(not p.weak for p in inside(phrases.places, first, last))
    return deeds and (placed or bool(inside(phrases.times, first, last)))


_BY_FORCE = VIOLENT | {"fight"}
