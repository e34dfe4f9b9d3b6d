"""Where a clause tells a second happening aside: «إضافة إلى مقتل», «عقب مقتل», «وأصيب عامل», «لترتفع حصيلة»."""

from itertools import pairwise

from marsad.reading.accounts.lapses import lapse_before
from marsad.reading.accounts.places import elsewhere
from marsad.reading.accounts.status_of_clause import BY_THAT, RAISED, RISES, WHAT
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import BY_FORCE, Deed, complete, family
from marsad.reading.phrases import Phrases
from marsad.reading.settings.finding import place_key
from marsad.reading.words.windows import inside
from marsad.text import fold

_JOINED = 4
_LONGEST = 200


def told_aside(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """Where a happening begins that is told beside the first one, with a toll, a time or a place of its own.

    A stretch longer than any sentence that people write is left whole: each cut reads its parts again.
    """
    if clause.last - clause.first > _LONGEST:
        return None
    return (
        toll_beside(phrases, clause, found)
        or deaths_before(phrases, clause, found)
        or fate_elsewhere(phrases, clause, found)
        or charge_beside(phrases, clause, found)
        or lapse_before(phrases, clause, found)
        or toll_elsewhere(phrases, clause, found)
        or agreed_before(phrases, clause, found)
        or seized_after(phrases, clause, found)
        or summed_up(phrases, clause)
        or which_in_a_row(phrases, clause, found)
        or told_besides(phrases, clause, found)
        or place_ahead(phrases, clause, found)
        or blow_beside(phrases, clause, found)
        or gravest(phrases, clause, found)
    )


def toll_beside(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«مقتل 5 خلال المواجهات، [إضافة إلى مقتل] 4 جراء قصف»: a second toll with a deed of its own beside the first."""
    if len(found) < 2:
        return None
    words = phrases.doc.all_words
    for at in range(clause.first + 2, clause.last - 2):
        if words[at] not in _BESIDES or words[at + 1] not in _TO or words[at + 2] not in _FATES:
            continue
        if not _OTHERS.isdisjoint(words[at + 3 : at + 5]):
            continue  # «أسفر الهجوم عن مقتل مدني، إضافة إلى جرح ستة [آخرين]، جراء مواجهات»
        before = [d for d in found if d.last <= at]
        behind = [d for d in found if d.first > at]
        answers = words[at] == "ردا"  # «قصفت س موقعا [ردا على مقتل] اثنين بغارة»
        if before and behind and (answers or not _one_sort(before[-1], behind[0])):
            return at
    return None


_OTHERS = frozenset(("اخرين", "اخرون", "اخر", "اخري", "غيرهم"))
_BESIDES = frozenset(fold(w) for w in ("إضافة", "بالإضافة", "فضلا", "علاوة", "وإضافة", "إلى", "ردا"))
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
    if first is None or first.refers:
        return None
    words = phrases.doc.all_words
    for at in phrases.known.cued("since", first.last, clause.last - 2):
        if words[at + 1] in _FATES:
            return at if _told_of(phrases, at, clause.last) else None
    followed = family(first.kind) in _FOLLOWING
    if not followed and _THE_DAY_BEFORE.isdisjoint(phrases.doc.vocabulary):
        return None
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
    deeds = any(family(m.entry.id) in BY_FORCE for m in told) or bool(phrases.within("means", first, last))
    return deeds and (phrases.placed(first, last) or bool(inside(phrases.times, first, last)))


def fate_elsewhere(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«اعتقلت القوات تسعة من بلدة س، [وأصيب] عامل برصاصها غرب بلدة ص»: harm done by other means elsewhere."""
    if _BEFELL.isdisjoint(phrases.doc.vocabulary):
        return None
    words = phrases.doc.all_words
    for at in range(clause.first + 3, clause.last - 3):
        if words[at] not in _BEFELL or words[at - 1] not in "،,":
            continue
        before = [d for d in found if d.last <= at and not d.refers and not d.negated]
        if not before or not _by_force_behind(phrases, at, clause.last):
            continue
        here = phrases.sure_places(clause.first, at)
        there = phrases.sure_places(at, clause.last)
        if here and elsewhere(there, here):
            return at
    return None


def _by_force_behind(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a weapon or a word for violence stands behind a fate."""
    if any(m.entry.row.get("refines") for m in phrases.within("means", first, last)):
        return True
    told = (m for m in phrases.within("triggers", first + 1, last) if complete(phrases, m))
    return any(family(m.entry.id) in BY_FORCE for m in told)


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
_CRIMES = BY_FORCE | {"abduction"}


def toll_elsewhere(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«حيدت 6 في منطقة س، و[3 آخرين في غارة] على ص»: a second number with a deed and a place of its own."""
    words = phrases.doc.all_words
    counts = [c for c in inside(phrases.counts, clause.first, clause.last) if c.low is not None]
    for one, other in pairwise(counts):
        joined = words[other.first].startswith("و") or words[other.first - 1] == "و"
        if not joined or (words[max(other.first - 2, 0)] not in "،," and words[other.first - 1] not in "،,"):
            continue
        deed = next((d for d in found if 1 <= d.first - other.last <= 2 and not d.verb and not d.refers), None)
        if deed is None or family(deed.kind) not in BY_FORCE or words[deed.first - 1] not in _IN:
            continue
        here = phrases.sure_places(one.first, other.first)
        there = phrases.sure_places(deed.last, clause.last)
        if here and there:
            return other.first
    return None


_IN = frozenset(("في", "ب", "جراء", "اثر", "خلال"))


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


def seized_after(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«قتل عنصران برصاص مجهولين في س، [وألقت] القوات القبض على مشتبه بهم», where only a weapon tells the deed."""
    first = found[0] if found else None
    if first is None or family(first.kind) != "arrest" or first.refers or first.negated:
        return None
    words = phrases.doc.all_words
    near = range(first.first, max(first.first - _JOINED, clause.first), -1)
    at = next((at for at in near if words[at - 1] in "،,"), None)
    if at is None or not words[at].startswith("و"):
        return None
    befell = any(m.entry.id in ("killed", "wounded") for m in phrases.within("results", clause.first, at))
    armed = any(m.entry.row.get("refines") for m in phrases.within("means", clause.first, at))
    return at if befell and armed else None


def summed_up(phrases: Phrases, clause: Clause) -> int | None:
    """«استشهد شابان …، [لترتفع حصيلة] الشهداء منذ أمس إلى 12»: the total that the news adds to."""
    vocabulary = phrases.doc.vocabulary
    if RISES.isdisjoint(vocabulary) and BY_THAT.isdisjoint(vocabulary) and RAISED.isdisjoint(vocabulary):
        return None
    words = phrases.doc.all_words
    for at in range(clause.first + 3, clause.last - 3):
        if words[at] in RAISED and words[at + 1].removeprefix("ال").startswith(_TOTALS):
            since = "منذ" in words[at : clause.last]  # «…، [ما رفع] عدد القتلى منذ الخميس إلى تسعة»
            return at - (words[at - 1] in WHAT) if since else None
        if words[at] in BY_THAT and words[at + 1].startswith(_RISE) and "منذ" in words[at : clause.last]:
            return at
        if words[at] in RISES and words[at + 1].removeprefix("ال").startswith(_TOTALS):
            return at if "منذ" in words[at : clause.last] else None
    return None


def which_in_a_row(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«انفجرت عبوة برتل، [في رابع هجوم] يستهدف الأرتال منذ مطلع الشهر»: which of a number the one told was."""
    words = phrases.doc.all_words
    for at in phrases.known.cued("nth", clause.first + 3, clause.last - 3):
        if words[at - 1] in _BEING and any(d.last < at for d in found):
            counted = words[at + 1] in _SUCH or any(d.first == at + 1 and not d.verb for d in found)
            return at - 1 if counted and not _OVER_TIME.isdisjoint(words[at + 2 : clause.last]) else None
    return None


_SUCH = frozenset(("خرق", "حادث", "حادثه", "اعتداء", "استهداف", "واقعه", "محاوله", "عمليه", "هجوم", "جريمه"))
_BEING = frozenset(("في", "وهو", "وهي", "ليكون", "لتكون", "هو"))
_OVER_TIME = frozenset(("منذ", "خلال", "غضون", "ظرف"))


_RISE = ("يرتفع", "ترتفع", "ارتفع", "يصل", "تصل", "يبلغ", "تبلغ", "بلغ")
_TOTALS = ("حصيله", "عدد", "اجمالي", "مجموع")


def gravest(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«تسعة اعتداءات خلال الأسبوع، [أعنفها] إحراق مركبتين في قرية س»: the one of a number that is told by itself."""
    if len(found) < 2 or _GRAVEST.isdisjoint(phrases.doc.vocabulary):
        return None
    words = phrases.doc.all_words
    for at in range(clause.first + 3, clause.last - 2):
        if words[at] not in _GRAVEST:
            continue
        before, behind = any(d.last <= at for d in found), any(d.first > at for d in found)
        return at if before and behind else None
    return None


def told_besides(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«إن لواءين أرسلا إلى س، [وبأن] طائرة قتلت أربعة قرب ص»: of two things said, one told by weapon and toll alone."""
    for at in phrases.known.cued("and-that", clause.first + 3, clause.last - 3):
        before = any(d.last <= at and not d.refers for d in found)
        behind = any(d.first > at and not d.refers for d in found)
        if before and behind:
            continue
        here = phrases.sure_places(clause.first, at)
        there = phrases.sure_places(at, clause.last)
        moved = any(d.first > at and family(d.kind) in _DEALINGS and not d.refers for d in found)
        if not moved and not elsewhere(there, here):
            continue
        if (before or (here and _told_by_toll(phrases, clause.first, at))) and (
            behind or _told_by_toll(phrases, at, clause.last)
        ):
            return at
    return None


def place_ahead(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«فككت المخابرات خلية في كركوك، [وفي بغداد] ألقي القبض على أربعة»: another place named ahead of its deed."""
    if "وفي" not in phrases.doc.vocabulary:
        return None
    words = phrases.doc.all_words
    for place in inside(phrases.places, clause.first + 3, clause.last - 2):
        at = place.first - 1
        if place.weak or words[at] != "وفي" or words[at - 1] not in "،,":
            continue
        if not any(0 <= d.first - place.last <= _AHEAD and not d.refers for d in found):
            continue
        here = phrases.sure_places(clause.first, at)
        told = any(d.last <= at for d in found) or bool(phrases.within("results", clause.first, at))
        if told and here and not any(place_key(p) == place_key(place) for p in here):
            return at
    return None


_AHEAD = 4


def blow_beside(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """«استشهاد مواطنة بنيران الحرس في س، [وقصف] على قرى ص»: a blow behind a toll that only its weapon explains."""
    deed = found[0] if found else None
    if deed is None or deed.verb or deed.refers or family(deed.kind) not in BY_FORCE:
        return None
    words = phrases.doc.all_words
    joined = words[deed.first].startswith("و") and words[deed.first - 1] in "،,"
    if not joined or deed.first - clause.first < _JOINED:
        return None
    here = phrases.sure_places(clause.first, deed.first)
    apart = bool(here) and elsewhere(phrases.sure_places(deed.last, clause.last), here)
    return deed.first if apart and _told_by_toll(phrases, clause.first, deed.first) else None


def _told_by_toll(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a weapon and what it did to people are told, without a word for the deed."""
    if not any(m.entry.row.get("refines") for m in phrases.within("means", first, last)):
        return False
    return any(m.entry.id in ("killed", "wounded") for m in phrases.within("results", first, last))


_DEALINGS = frozenset({"forces", "talk", "agreement", "release", "justice"})
_GRAVEST = frozenset(
    before + fold(w) for w in ("أبرزها", "أعنفها", "أخطرها", "أشدها", "أكبرها", "آخرها", "أحدثها", "أولها")
    for before in ("", "و")
)  # fmt: skip
