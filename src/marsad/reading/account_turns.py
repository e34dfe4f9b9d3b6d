"""Words within a clause that turn to another happening: «وأن», «إضافة إلى مقتل», «عقب مقتل», «وأصيب عامل برصاص …»."""

from itertools import pairwise

from marsad.reading.clauses import Clause
from marsad.reading.deeds import VIOLENT, Deed, complete, family
from marsad.reading.phrases import Phrases
from marsad.reading.places import PlacePhrase
from marsad.reading.settings import holds, place_key, same_place
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
    """Whether the clause behind «وأن» tells violence of another sort: no more of what was told before it."""
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


def fate_elsewhere(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«اعتقلت القوات تسعة من بلدة س، [وأصيب] عامل برصاصها غرب بلدة ص»: harm done by other means elsewhere."""
    words = phrases.doc.all_words
    for at in range(clause.first + 3, clause.last - 3):
        if words[at] not in _BEFELL or words[at - 1] not in "،,":
            continue
        before = [d for d in found if d.last <= at and not d.refers and not d.negated]
        if not before or not _by_force_behind(phrases, at, clause.last):
            continue
        here = [p for p in inside(phrases.places, clause.first, at) if not p.weak]
        there = [p for p in inside(phrases.places, at, clause.last) if not p.weak]
        known = {place_key(p) for p in here}
        if here and there and not any(place_key(p) in known for p in there):
            return at
    return None


def _by_force_behind(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a weapon or a word for violence stands behind a fate."""
    if any(m.entry.row.get("refines") for m in phrases.within("means", first, last)):
        return True
    told = (m for m in phrases.within("triggers", first + 1, last) if complete(phrases, m))
    return any(family(m.entry.id) in _BY_FORCE for m in told)


_BEFELL = frozenset(
    fold(f"و{w}") for w in ("أصيب", "أصيبت", "قتل", "قتلت", "استشهد", "استشهدت", "جرح", "جرحت", "لقي", "لقيت")
)


def charge_beside(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«ألقت القبض على س، وهو [متورط] بقتل 17 مدنيا عام 2013»: what the one taken did, with its time or toll."""
    held = next((d.last for d in found if family(d.kind) in ("arrest", "justice") and not d.negated), None)
    if held is None:
        return None
    for cue, first, last in clause.cues:
        if cue != "charge" or first < held or last >= clause.last - 2:
            continue
        if _deed_behind(phrases, last, clause.last) and _past_or_counted(phrases, last, clause.last):
            return first
    return None


def _deed_behind(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a word for violence stands right behind a charge («متورط بقتل», «اشترك في خطف»)."""
    words = phrases.doc.all_words
    if not words[first].startswith("ب") and words[first] != "في" and not words[first - 1].startswith("بتهم"):
        return False
    end = min(first + _CHARGE_REACH, last)
    told = (m for m in phrases.within("triggers", first, end) if complete(phrases, m))
    deeds = any(family(m.entry.id) in _CRIMES for m in told)
    return deeds or any(m.entry.id in ("killed", "abducted") for m in phrases.within("results", first, end))


def _past_or_counted(phrases: Phrases, first: int, last: int) -> bool:
    dated = any(t.type == "DATE" and t.start for t in inside(phrases.times, first, last))
    return dated or any(c.of == "person" and c.low is not None for c in inside(phrases.counts, first, last))


_CHARGE_REACH = 5
_CRIMES = VIOLENT | {"fight", "abduction"}


def befell_before(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«عثر الأهالي على جثة مقاول [خطف] قبل عشرة أيام», «… بعد 3 أيام [من خطفه]»: what befell the one found dead."""
    if before.kind not in _BODIES or family(deed.kind) not in ("abduction", "arrest"):
        return None
    words = phrases.doc.all_words
    if words[deed.first - 1] == "من":
        times = inside(phrases.times, before.last, deed.first)
        return max(times[-1].first, before.last) if times else None
    end = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence].last
    own = inside(phrases.times, deed.last, min(deed.last + _ITS_PLACE, end))
    return deed.first if own and not deed.refers else None


_BODIES = frozenset({"body-found", "mass-grave"})


def provided_too(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«وينص الاتفاق على نشر قوة مشتركة [وعلى سحب] المسلحين»: each thing that is agreed on."""
    words = phrases.doc.all_words
    joined = words[deed.first - 1] == "وعلي"
    return deed.first - 1 if joined and not deed.verb and deed.kind != before.kind else None


def came_of_it(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«عقدت اللجنة اجتماعا في س، [اتفق خلاله] الطرفان على …»: a meeting, and the agreement that it led to."""
    if before.kind != "meeting" or deed.kind not in ("agreement", "ceasefire") or deed.refers:
        return None
    words = phrases.doc.all_words
    led = any(w.removeprefix("و").startswith(_LED_TO) for w in words[before.last : deed.first])
    if not (deed.verb or led):
        return None
    commas = [at for at in range(before.last, deed.first) if words[at] in "،,"]
    return commas[-1] + 1 if commas else deed.first


_LED_TO = ("اسفر", "افضي", "انته", "توج", "تمخض", "نتج", "خرج")


def headed(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«قتلى في هجوم لداعش [والقبض] على ناقل المهاجمين»: a headline of two happenings."""
    if phrases.doc.tokens[deed.first].sentence or len(phrases.doc.sentences) < _REPORT or deed.verb or before.verb:
        return None
    if not phrases.doc.all_words[deed.first].startswith("و"):
        return None
    sorts = {family(before.kind), family(deed.kind)}
    return deed.first if len(sorts & _HEADED) == 1 and len(sorts) > 1 and sorts <= _BY_FORCE | _HEADED else None


_HEADED = frozenset({"arrest", "find", "agreement", "release", "forces", "talk"})
_REPORT = 4
"""Sentences from which a first one that stands by itself is a headline."""


def agreed_before(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«انتشرت الشرطة مكانها، [تنفيذا لاتفاق] وقعه الطرفان الاثنين»: an agreement with a day of its own."""
    words = phrases.doc.all_words
    for deed in found:
        if deed.kind not in ("agreement", "ceasefire") or deed.verb or deed.refers:
            continue
        at = deed.first - 1 if words[deed.first - 1] in _UNDER else deed.first
        under = at < deed.first or words[deed.first].startswith("لاتفاق")
        told = any(d.last <= at and not d.refers and family(d.kind) not in ("agreement", "talk") for d in found)
        own = any(t.start for t in inside(phrases.times, deed.last, clause.last))
        if under and told and own and at > clause.first + 2:
            return at - 1 if words[at - 1] in _UNDER else at
    return None


_UNDER = frozenset(("بموجب", "تنفيذا", "تطبيقا", "وفق", "اثر", "بعد", "ضمن", "اطار", "عقب"))


def joined_elsewhere(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«قتلت القوات شابا في مخيم س، [وهدمت] منزلا في قرية ص»: the next deed in a row, at a place of its own."""
    words = phrases.doc.all_words
    if not deed.verb or not words[deed.first].startswith("و") or words[deed.first - 1] not in "،,":
        return None
    if before.refers or {family(before.kind), family(deed.kind)} - _DONE_SOMEWHERE:
        return None
    if words[deed.first].startswith(_ANSWERS) or (deed.kind == "interception" and family(before.kind) == "strike"):
        return deed.first  # «…، وردت القوات بقصف», «…، وأسقطت الدفاعات مسيرتين»
    sentence = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence]
    here = [p for p in inside(phrases.places, sentence.first, deed.first) if not p.weak]
    there = [p for p in inside(phrases.places, deed.last, min(deed.last + _ITS_PLACE, sentence.last)) if not p.weak]
    near = any(_one_area(a, b) for a in here for b in there)
    return deed.first if here and there and not near else None


def _one_area(one: PlacePhrase, other: PlacePhrase) -> bool:
    return same_place(one, other) or holds(one, other) or holds(other, one)


_DONE_SOMEWHERE = VIOLENT | {"fight", "arrest", "destruction", "find", "abduction"}
_ANSWERS = ("ورد", "وردت", "وردوا")


def toll_elsewhere(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«حيدت 6 في منطقة س، و[3 آخرين في غارة] على ص»: a second number with a deed and a place of its own."""
    words = phrases.doc.all_words
    counts = [c for c in inside(phrases.counts, clause.first, clause.last) if c.low is not None]
    for one, other in pairwise(counts):
        joined = words[other.first].startswith("و") or words[other.first - 1] == "و"
        if not joined or (words[max(other.first - 2, 0)] not in "،," and words[other.first - 1] not in "،,"):
            continue
        deed = next((d for d in found if 1 <= d.first - other.last <= 2 and not d.verb and not d.refers), None)
        if deed is None or family(deed.kind) not in _BY_FORCE or words[deed.first - 1] not in _IN:
            continue
        here = [p for p in inside(phrases.places, one.first, other.first) if not p.weak]
        there = [p for p in inside(phrases.places, deed.last, clause.last) if not p.weak]
        if here and there:
            return other.first
    return None


_IN = frozenset(("في", "ب", "جراء", "اثر", "خلال"))


def searched_after(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«شنت الطائرات ضربتين …، [وخلال تفتيش] المكان عثرت قوة على …»: what is found where a strike hit."""
    if family(before.kind) != "strike" or deed.kind not in _SEARCHES or before.negated:
        return None
    words = phrases.doc.all_words
    at = next((at for at in range(deed.first - 1, before.last - 1, -1) if words[at] in _THEN), None)
    return at if at is not None and deed.first - at <= _THEN_REACH else None


_SEARCHES = frozenset({"search", "sweep"})
_THEN = frozenset(fold(w) for w in ("وخلال", "خلال", "ولدى", "لدى", "وأثناء", "أثناء", "وبعد", "بعد", "وعند", "ثم"))
_THEN_REACH = 3


def within_it(phrases: Phrases, deed: Deed) -> bool:
    """«كمين فجروا [خلاله] عبوات ثم اشتبكوا»: what was done in the course of the deed told before it."""
    words = phrases.doc.all_words
    return not _COURSE.isdisjoint(words[deed.last : deed.last + 2]) or words[deed.first - 1] == "ثم"


_COURSE = frozenset(("خلاله", "خلالها", "اثناءه", "اثناءها", "فيه", "فيها"))


def _one_sort(one: Deed, other: Deed) -> bool:
    ours, theirs = family(one.kind), family(other.kind)
    return ours == theirs or (one.kind in _BARE and other.kind in _BARE)


_BARE = frozenset({"attack", "strike", "explosion"})


def deaths_before(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«أحرق متظاهرون مقرا، [عقب مقتل] متظاهر طعنا في س أمس»: the deaths that a protest, a deployment or talks followed.

    Only where more than that is told of them: with what, where or when; else they are no news but the reason.
    """
    first = next((d for d in found if not d.negated), None)
    if first is None or first.refers:
        return None
    followed = family(first.kind) in _FOLLOWING
    words = phrases.doc.all_words
    for at in range(first.last, clause.last - 2):
        after = words[at] in _THE_DAY_BEFORE or (followed and (words[at] in _AFTER or _protests_at(words, at)))
        if after and words[at + 1] in _FATES:
            return at if _told_of(phrases, at, clause.last) else None
    return None


def _protests_at(words: list[str], at: int) -> bool:
    """«احتجاجا [على] مقتل», «تنديدا [على]»."""
    return words[at] == "علي" and words[at - 1].startswith("احتجاجا")


_FOLLOWING = frozenset({"protest", "forces", "talk", "words", "people"})
_THE_DAY_BEFORE = frozenset(("غداه", "صبيحه", "وغداه"))
_AFTER = frozenset(fold(w) for w in ("عقب", "بعد", "إثر", "غداة", "وعقب", "وبعد"))


def _told_of(phrases: Phrases, first: int, last: int) -> bool:
    """Whether what is told of deaths goes beyond that they happened."""
    told = (m for m in phrases.within("triggers", first + 2, last) if complete(phrases, m))
    deeds = any(family(m.entry.id) in _BY_FORCE for m in told) or bool(phrases.within("means", first, last))
    placed = any(not p.weak for p in inside(phrases.places, first, last))
    return deeds and (placed or bool(inside(phrases.times, first, last)))


_BY_FORCE = VIOLENT | {"fight"}
