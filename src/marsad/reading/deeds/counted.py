"""Operations and troops of which a clause tells only the number: «نفذت القوات 40 عملية», «2500 جندي في العراق»."""

from marsad.model.actors import registry
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside


def counted(phrases: Phrases, clause: Clause) -> list[Deed]:
    """«نفذت القوات [40 عملية] خلال شهر»: operations of which only the number is told."""
    for count in inside(phrases.counts, clause.first, clause.last):
        if count.of == "operation" and (count.low or 0) > 1 and not count.definite:
            at = count.head
            return [Deed("security-operation", at, at + 1, _NUMBERED, verb=False, definite=False, negated=False,
                         future=False, many=True)]  # fmt: skip
    return _standing(phrases, clause) or _run(phrases, clause)


def _run(phrases: Phrases, clause: Clause) -> list[Deed]:
    """«نفذت القوات [عملية] في الحويجة»: an operation of which nothing more is said, of an armed side."""
    words = phrases.doc.all_words
    for at in range(clause.first, clause.last - 1):
        if words[at].lstrip("وف") in _RAN and "عمليه" in words[at + 1 : min(at + _RUN, clause.last)]:
            near = inside(phrases.actors, at - _OBJECT, at + _OBJECT)
            named = {n for a in near for n in range(a.first, a.last)}  # «بالتعاون مع [وزارة الداخلية]»
            if any(phrases.misled(n, n + 1) for n in range(at, at + _OBJECT) if n not in named):
                continue
            kinds = {e.kind for e in (registry().get(a.id or "") for a in near) if e is not None}
            against = "government" in kinds and "ضد" in words[at + 1 : min(at + _RUN, clause.last)]
            if "force" in kinds or against:
                return [Deed("security-operation", at, at + 1, _VAGUE, verb=True, definite=False, negated=False,
                             future=False)]  # fmt: skip
    return []


_RAN = frozenset(("نفذ", "نفذت", "ينفذ", "تنفذ", "نفذوا", "اجري", "اجرت", "يجري", "تجري", "شن", "شنت", "شنوا"))
_OBJECT = 6
_RUN = 13
"""Tokens within which the operation stands: «نفذت قوات س بالاشتراك مع ص وع [عملية]»."""
_VAGUE = 2


def _standing(phrases: Phrases, clause: Clause) -> list[Deed]:
    """«ولا يزال في العراق [2500 جندي] أميركي», «لبلادها في العراق قرابة ألفي عسكري»: how many troops there are."""
    words = [w.lstrip("و") for w in phrases.doc.words(clause.first, clause.last)]
    hiding, owned = not _HIDE.isdisjoint(words), not _OF_A_GROUP.isdisjoint(words)
    if not (hiding or owned) and _THERE_ARE.isdisjoint(words) and not _has_them(phrases, clause):
        return []
    for count in inside(phrases.counts, clause.first, clause.last):
        many = count.of in ("person", "troops") and (count.low or 0) >= A_FORCE
        men = count.group == "force" or (count.group in _FIGHTERS and hiding) or owned
        if many and men and count.result is None and not count.definite:
            return [Deed("troop-numbers", count.head, count.last, _TROOPS, verb=False, definite=False, negated=False,
                         future=False)]  # fmt: skip
    return []


def there_are(phrases: Phrases, clause: Clause, found: list[Deed]) -> list[Deed]:
    """«[لا يزال] ألفا جندي [ينتشرون] في س», «[ينتشر] في س 300 مستشار»: how many there are, and no new deployment."""
    if not found or found[0].kind not in ("deployment", "troop-numbers") or not found[0].verb:
        return found
    deed = found[0]
    words = phrases.doc.all_words
    if not words[deed.first].lstrip("وف").startswith(_SPREAD):
        return found
    still = not _STILL.isdisjoint(w.lstrip("وف") for w in words[clause.first : deed.first])
    first = clause.first if still else deed.last
    for count in inside(phrases.counts, first, min(deed.last + _SUBJECT, clause.last)):
        if count.of in ("person", "troops") and (count.low or 0) >= A_FORCE and count.group == "force":
            there = deed.kind == "troop-numbers" and count.head >= deed.last  # «يوجد نحو [2500 جندي] أميركي»: whose
            last = count.last if there else deed.last
            return [deed._replace(kind="troop-numbers", strength=_TROOPS, last=last, verb=not there), *found[1:]]
    return found


_STILL = frozenset(("زال", "زالت", "زالوا", "يزال", "تزال", "يزالون", "يزالان"))
_SPREAD = ("يوجد", "توجد", "ينتشر", "تنتشر", "يتمركز", "تتمركز", "يتواجد", "تتواجد")
_SUBJECT = 8


def _has_them(phrases: Phrases, clause: Clause) -> bool:
    """«[وللولايات المتحدة] نحو 900 جندي في سوريا», «[و2500 جندي] في العراق»: whose they are, another number of them."""
    count = next(iter(inside(phrases.counts, clause.first, clause.last)), None)
    if count is None or count.of not in ("person", "troops") or not phrases.placed(count.last, clause.last):
        return False
    words = phrases.doc.all_words
    that = next((at + 1 for at in range(clause.first, count.first) if words[at] in _THAT), clause.first)
    owned = words[that].startswith(("ولل", "لل")) and 0 < count.first - that <= _OBJECT
    return owned or (count.first - clause.first <= 1 and words[clause.first].startswith("و"))


_THERE_ARE = frozenset(("يزال", "تزال", "زال", "زالت", "زالوا", "يزالون", "بقي", "يوجد", "يتمركز", "منتشرين", "منتشرون",
                        "ينتشر", "لدي", "لبلادها", "لبلاده", "لديها", "لديه", "يتواجد", "متمركزين"))  # fmt: skip
_HIDE = frozenset(("يختبي", "يختبيون", "تختبي", "ينشط", "ينشطون", "ناشطين", "يتحصن", "يتحصنون", "طلقاء"))
"""What fighters of a group do who are there and do nothing else: «يختبئ قرابة 100 من عناصر التنظيم في كهوف الجبل»."""
_OF_A_GROUP = frozenset(("للتنظيم", "لتنظيم", "لداعش", "للجماعه", "للحركه", "لحركه"))
_FIGHTERS = frozenset(("fighter", "member"))
_THAT = frozenset(("ان", "بان", "بانه", "انه"))
A_FORCE = 50
"""Men from whom a number of them may be that of troops («لا يزال في العراق 2500 جندي»)."""
_TROOPS = 7
_NUMBERED = 3
