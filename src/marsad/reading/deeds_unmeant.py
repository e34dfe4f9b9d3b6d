"""Words for deeds that tell none: posts called ambushes, how a raid ended, what was asked for, trends, the fallen."""

from itertools import pairwise

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.reading.clauses import Clause
from marsad.reading.deeds import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.windows import inside


def unmeant(phrases: Phrases, match: Match) -> bool:
    """Whether a word for a deed tells no happening where it stands."""
    return (
        _is_post(phrases, match)
        or _is_leaving_after(phrases, match)
        or _is_asked_for(phrases, match)
        or _is_trend(phrases, match)
        or _is_failed(phrases, match)
        or _is_against_crime(phrases, match)
        or _is_nature(phrases, match)
        or _is_of_any(phrases, match)
        or _is_broken(phrases, match)
        or _is_remembered(phrases, match)
        or _is_threatened(phrases, match)
        or _is_through(phrases, match)
        or _is_tried(phrases, match)
        or _is_meant_for(phrases, match)
        or _is_by_drone(phrases, match)
        or _is_hit(phrases, match)
        or _is_a_rifle(phrases, match)
    )


def _is_a_rifle(phrases: Phrases, match: Match) -> bool:
    """«عثروا على سلاح [قناص]», «قتلوا خمسة بينهم [قناص]»: a weapon that nobody fired, one of the dead."""
    if match.entry.id != "sniping" or not match.first or match.entry.pos != "noun":
        return False
    before = phrases.doc.all_words[match.first - 1].removeprefix("و")
    return before in ("بينهم", "منهم", "احدهم") or before.startswith(("سلاح", "بندقي", "اسلح", "بنادق"))


def _is_post(phrases: Phrases, match: Match) -> bool:
    """«هجوم على [كمين] الصفا», «استهدف كمينا للشرطة»: in Egypt a checkpoint; nobody attacks an ambush."""
    if match.entry.id not in ("ambush", "sniping") or not match.first:
        return False
    words = phrases.doc.all_words
    if match.entry.id == "sniping":  # «ونشر [قناصة] على سطحه»
        return words[match.first] == "قناصه" and words[match.first - 1].lstrip("وف").startswith(_POSTING)
    before, word = words[match.first - 1], words[match.first]
    if word == "بكمين":  # «قوة أمنية بكمين بالقرب من نخل», «برصاص قناصة بكمين الخروبة»
        behind = words[match.last] if match.last < len(words) else ""
        return behind.startswith("ال") or behind in _POSTED
    return before in _AT_POST or before.lstrip("وف").startswith(_HITTING)


_POSTING = ("نشر", "ينشر", "تنشر", "انتشار", "انتشر", "تمركز", "وجود")
_AT_POST = frozenset(("علي", "قرب", "محيط", "امام", "عند", "قوه", "افراد", "افراده", "بمحيط", "قوات"))
_POSTED = frozenset(("بالقرب", "قرب", "امني", "ثابت", "حي", "شرطه", "عسكري"))
_HITTING = ("استهدف", "يستهدف", "تستهدف", "هاجم", "يهاجم", "تهاجم", "اقتحم")


def _is_through(phrases: Phrases, match: Match) -> bool:
    """«تسلمت الوزارة [عبر مطار] أربيل شحنة»: through which base something came, not what was handed over."""
    if match.entry.id not in ("base-handover", "territory-transfer") or match.entry.pos != "verb":
        return False
    behind = phrases.doc.words(match.last, match.last + _ASKED)
    return any(a == "عبر" and b.startswith(("مطار", "ميناء", "قاعد", "معبر")) for a, b in pairwise(behind))


def _is_meant_for(phrases: Phrases, match: Match) -> bool:
    """«نصبوا عبوات [لاستهداف] الجيش»: what something was meant for; not «تعرضت الدورية لاستهداف»."""
    words = phrases.doc.all_words
    if not words[match.first].startswith("لاستهداف"):
        return False
    return not any("تعرض" in w for w in words[max(match.first - _ASKED, 0) : match.first])


def _is_tried(phrases: Phrases, match: Match) -> bool:
    """«بعدما [حاول] أحدهما تفجير حزامه»: what somebody tried to set off."""
    if match.entry.pos == "verb" or family(match.entry.id) != "explosion":
        return False
    return any(w.lstrip("وف").startswith(_TRIED) for w in phrases.doc.words(max(match.first - 3, 0), match.first))


_TRIED = ("حاول", "يحاول", "تحاول", "كان ينوي", "اراد")


def _is_by_drone(phrases: Phrases, match: Match) -> bool:
    """«مستوصف [دمرته] مسيرة»: the drone is what destroyed it, and was not brought down."""
    word = phrases.doc.all_words[match.first]
    return match.entry.id == "interception" and "دمر" in word and match.entry.pos == "verb" and word.endswith(_THAT)


_THAT = ("ته", "تها", "ره", "رها", "تهم", "رهم", "روه", "روها")


def _is_hit(phrases: Phrases, match: Match) -> bool:
    """«وقصفت [تموضعا] للجنود», «استهدفوا [رتلا]»: forces that somebody hits are no news of their coming."""
    if family(match.entry.id) != "forces" or not match.first:
        return False
    return phrases.doc.all_words[match.first - 1].lstrip("وف").startswith(_STRIKING)


_STRIKING = ("استهدف", "يستهدف", "تستهدف", "قصف", "يقصف", "تقصف", "دمر", "يدمر", "تدمر", "هاجم", "يهاجم", "تهاجم",
             "ضرب", "يضرب", "تضرب", "استهداف", "دك", "تدك")


def _is_asked_for(phrases: Phrases, match: Match) -> bool:
    """«طلبت الشرطة من الجيش [إرسال تعزيزات]», «تطلبت استقدام قوات»: what was asked for or needed."""
    if match.entry.pos == "verb" or family(match.entry.id) != "forces":
        return False
    words = phrases.doc.words(max(match.first - _ASKED, 0), match.first)
    return any(w.lstrip("وف").startswith(_ASKING) for w in words)


_ASKED = 7
_ASKING = ("طلب", "يطلب", "تطلب", "تتطلب", "يتطلب", "استدعي", "استدعت", "ناشد", "تحتاج", "يحتاج", "للمطالب",
           "مطالبين", "مطالبه", "مطالبا", "المطالبه")


def _is_trend(phrases: Phrases, match: Match) -> bool:
    """«في ظل تصاعد ملحوظ [لهجمات] الخلايا»: deeds without a number, told as what goes on around."""
    words = phrases.doc.all_words
    if match.entry.pos == "verb" or not words[match.last - 1].endswith("ات"):
        return False
    near = range(max(match.first - _AROUND, 1), match.first)
    if words[match.first - 1] == "في" and any(words[at].startswith(_FEWER) for at in near):
        return True  # «شهدت بغداد انخفاضا ملموسا في [الهجمات]»
    return any(words[at].startswith(_RISING) and words[at - 1] in _AMID_OF for at in near)


_AROUND = 4
_RISING = ("تصاعد", "تزايد", "ازدياد", "تنامي", "ارتفاع", "تصعيد", "احتدام", "تواتر", "كثاف")
_FEWER = ("انخفاض", "تراجع", "تناقص", "هبوط", "ارتفاعا", "تزايدا", "تصاعدا", "زياده", "تصعيدا")
_AMID_OF = frozenset(("ظل", "وسط", "مع", "بسبب", "نتيجه", "وقع", "جراء", "رغم"))


def _is_failed(phrases: Phrases, match: Match) -> bool:
    """«فشل التنظيم في [السيطرة على] البلدة», «أخفقوا في انتزاع القاعدة»: ground that was not taken."""
    if match.entry.pos == "verb" or family(match.entry.id) != "territory" or not match.first:
        return False
    words = phrases.doc.all_words
    if words[match.first - 1] not in _IN_WHAT:
        return False
    return any(w.lstrip("وف").startswith(_FAILING) for w in words[max(match.first - _SUBJECT, 0) : match.first])


_IN_WHAT = frozenset(("في", "عن", "من", "محاولته", "محاولتها", "محاولتهم"))
_FAILING = ("فشل", "يفشل", "تفشل", "شل", "اخفق", "يخفق", "تخفق", "اخفاق", "عجز", "يعجز", "تعجز")


def _is_broken(phrases: Phrases, match: Match) -> bool:
    """«68 خرقا [للهدنة]», «واصلت خروقاتها [للهدنة]», «بنود [الاتفاق]»: an agreement named for what broke it."""
    if match.entry.pos == "verb" or family(match.entry.id) != "agreement" or not match.first:
        return False
    near = phrases.doc.all_words[max(match.first - 2, 0) : match.first]
    return any(w.lstrip("وفب").removeprefix("ال").startswith(_BREACH) for w in near)


_BREACH = ("خرق", "خروق", "خرقا", "انتهاك", "بنود", "مخالف", "خارق")


def _is_threatened(phrases: Phrases, match: Match) -> bool:
    """«تعهد التنظيم [بشن مزيد من] الهجمات», «هدد [باستهداف] المصالح»: what is only promised or threatened."""
    if match.entry.pos == "verb":
        return False
    threats = phrases.known.cued("threatens", match.first - _ASKED, match.first)
    if not threats:
        return False
    words = phrases.doc.all_words
    by_doing = any(w.startswith(_BY_DOING) for w in words[threats[0] + 1 : match.first])
    return by_doing or words[match.first].startswith("ب")


_BY_DOING = ("بشن", "بتنفيذ", "بمواصل", "بتكثيف", "بتصعيد", "بتوسيع", "بالرد", "بمزيد")


def _is_remembered(phrases: Phrases, match: Match) -> bool:
    """«احتفل الأهالي بذكرى [تحرير] المدينة»: what is commemorated."""
    words = phrases.doc.all_words
    return match.first > 0 and words[match.first - 1].removeprefix("ب").removeprefix("ل") in _MEMORY


_MEMORY = frozenset(("ذكري", "عيد", "احتفالات"))


def _is_of_any(phrases: Phrases, match: Match) -> bool:
    """«أمر الجيش [بالتصدي لأي] توغل»: what is to be done whenever it should be needed."""
    words = phrases.doc.all_words
    return match.entry.pos != "verb" and match.last < len(words) and words[match.last] == "لاي"


def _is_nature(phrases: Phrases, match: Match) -> bool:
    """«العاصفة التي [تجتاح] المنطقة», «سيول اجتاحت القرى»: what takes no ground."""
    words = phrases.doc.all_words
    if match.entry.id != "territory-loss" or "جتاح" not in words[match.first]:
        return False
    near = [*words[max(match.first - 4, 0) : match.first], *words[match.last : match.last + 1]]
    return any(w.lstrip("وب").removeprefix("ال").startswith(_NATURE) for w in near)


_NATURE = ("عاصف", "عواصف", "موج", "سيول", "فيضان", "حرايق", "وباء", "كورونا", "احتجاج", "مظاهر", "تظاهر", "غضب",
           "جراد")


def _is_against_crime(phrases: Phrases, match: Match) -> bool:
    """«حملة [استهدفت] مروجي المخدرات», «الضربات التي [تستهدف] شبكات التهريب»: an operation of police, no strike."""
    words = phrases.doc.all_words
    if match.entry.id != "strike" or "ستهد" not in words[match.first]:
        return False
    return any(w.removeprefix("ل").removeprefix("ال").startswith(_CRIME) for w in words[match.last : match.last + 5])


_CRIME = ("شبكات", "شبكه", "مروجي", "مروجين", "مهربي", "مهربين", "تجار", "تهريب", "مطلوب", "مخدرات")


def _is_leaving_after(phrases: Phrases, match: Match) -> bool:
    """«داهمت القوة المنزل [ثم انسحبت]», «وخلال انسحابها», «وانسحب مجاهدونا بسلام»: how an attack or raid ended."""
    if match.entry.id != "withdrawal" or not match.first:
        return False
    words = phrases.doc.all_words
    if not words[match.first].lstrip("وفل").startswith(_LEAVING):
        return False
    before = words[match.first - 1].lstrip("و")
    if _after_the_raid(words[match.last : match.last + _DONE_WITHIN]):
        return True
    if before in _AS_THEY_LEFT or words[max(match.first - 2, 0) : match.first] in _BEFORE_LEAVING:
        return True
    ours = words[match.last : match.last + 3]
    return any(w in _SAFELY for w in ours) or words[match.first].lstrip("وف").startswith("انسحبوا")


def _after_the_raid(words: list[str]) -> bool:
    """«انسحبت القوة من المنطقة [بعد أن اعتقلت] شابا»: what it had come for."""
    at = next((n for n, w in enumerate(words) if w in ("بعد", "بعدما", "عقب")), None)
    return at is not None and any(w.startswith(_RAIDED) for w in words[at + 1 : at + 3])


_DONE_WITHIN = 9
_RAIDED = ("اعتقل", "اعتقال", "داهم", "مداهم", "اقتحام", "اقتحم", "تفتيش", "فتشت", "احتجاز", "احتجز")
_LEAVING = ("انسحب", "ينسحب", "تنسحب", "انسحاب")
_AS_THEY_LEFT = frozenset(("ثم", "خلال", "اثناء", "لدي", "قبيل", "قبل"))
_BEFORE_LEAVING = (["قبل", "ان"],)
_SAFELY = frozenset(("بسلام", "سالمين", "مجاهدونا", "المجاهدون", "المهاجمون", "المهاجمين"))


RECAPTURE = "territory-recapture"


def frees(phrases: Phrases, deed: Deed) -> bool:
    """«تمكنت القوات من تحرير [11 عاملا]», «حررت ثلاثة مهاجرين»: people are set free, no ground is taken."""
    if deed.kind != RECAPTURE or "حر" not in phrases.doc.all_words[deed.first]:
        return False
    behind = inside(phrases.counts, deed.last, deed.last + (_SUBJECT if deed.verb else 2))
    if not behind or behind[0].of != "person" or behind[0].definite or behind[0].result is not None:
        return False
    between = phrases.doc.words(deed.last, behind[0].first)
    placed = bool(inside(phrases.places, deed.last, behind[0].first))
    return not placed and not any(w.startswith("و") or w in "،,." for w in between)


_SUBJECT = 5


def of_the_fallen(phrases: Phrases, deed: Deed) -> bool:
    """«عدد الجنود [الشهداء] بلغ سبعة»: a toll, not how many there are."""
    words = phrases.doc.words(deed.first, deed.last + 2)
    return any(w.removeprefix("ال").startswith(_FALLEN) for w in words)


_FALLEN = ("شهداء", "قتلي", "جرحي", "مصاب", "ضحايا", "اسري", "مفقود", "معتقل", "موقوف")


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
        if words[at].lstrip("وف") in _RAN and "عمليه" in words[at + 1 : at + _OBJECT]:
            known = [registry().get(a.id or "") for a in inside(phrases.actors, at - _OBJECT, at + _OBJECT)]
            if not phrases.misled(at, at + _OBJECT) and any(e is not None and e.kind == "force" for e in known):
                return [Deed("security-operation", at, at + 1, _VAGUE, verb=True, definite=False, negated=False,
                             future=False)]  # fmt: skip
    return []


_RAN = frozenset(("نفذ", "نفذت", "ينفذ", "تنفذ", "نفذوا", "اجري", "اجرت", "يجري", "تجري"))
_OBJECT = 6
_VAGUE = 2


def _standing(phrases: Phrases, clause: Clause) -> list[Deed]:
    """«ولا يزال في العراق [2500 جندي] أميركي», «لبلادها في العراق قرابة ألفي عسكري»: how many troops there are."""
    words = phrases.doc.words(clause.first, clause.last)
    if not any(w.lstrip("و") in _THERE_ARE for w in words):
        return []
    for count in inside(phrases.counts, clause.first, clause.last):
        troops = count.group == "force" and (count.low or 0) >= _A_FORCE and count.result is None
        if troops and not count.definite:
            return [Deed("troop-numbers", count.head, count.last, _TROOPS, verb=False, definite=False, negated=False,
                         future=False)]  # fmt: skip
    return []


_THERE_ARE = frozenset(("يزال", "تزال", "زال", "زالت", "يزالون", "بقي", "يوجد", "يتمركز", "منتشرين", "منتشرون", "ينتشر",
                        "لدي", "لبلادها", "لبلاده", "لديها", "لديه", "يتواجد", "متمركزين"))  # fmt: skip
_A_FORCE = 50
_TROOPS = 7
_NUMBERED = 3
