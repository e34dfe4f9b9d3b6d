"""Words for deeds that tell none: posts called ambushes, how a raid ended, what was asked for, trends, the fallen."""

from itertools import pairwise

from marsad.lexicon import Match
from marsad.reading.deeds.aimed import is_tried
from marsad.reading.deeds.aims import asks_inquiry, destroys_what_follows, is_remembered
from marsad.reading.deeds.aside import is_aside, is_of_a_truce
from marsad.reading.deeds.held import felling
from marsad.reading.deeds.taught import is_only_where
from marsad.reading.deeds.trends import is_of_any, is_trend
from marsad.reading.deeds.triggers import family
from marsad.reading.deeds.victory import no_victory
from marsad.reading.phrases import Phrases
from marsad.reading.words.needs import without_clitics
from marsad.reading.words.windows import inside


def unmeant(phrases: Phrases, match: Match) -> bool:
    """Whether a word for a deed tells no happening where it stands."""
    return (
        _is_post(phrases, match)
        or _is_leaving_after(phrases, match)
        or _is_to_repel_it(phrases, match)
        or _is_asked_for(phrases, match)
        or _is_put_off(phrases, match)
        or is_trend(phrases, match)
        or no_victory(phrases, match)
        or _is_failed(phrases, match)
        or _is_against_crime(phrases, match)
        or _is_nature(phrases, match)
        or is_of_any(phrases, match)
        or _is_broken(phrases, match)
        or is_remembered(phrases, match)
        or _is_threatened(phrases, match)
        or _is_through(phrases, match)
        or is_tried(phrases, match)
        or _is_meant_for(phrases, match)
        or _is_by_drone(phrases, match)
        or _is_whose_missiles(phrases, match)
        or _is_by_residents(phrases, match)
        or _is_hit(phrases, match)
        or _is_in_words(phrases, match)
        or _is_a_rifle(phrases, match)
        or _is_lying_there(phrases, match)
        or _is_a_frame(phrases, match)
        or _is_of_those(phrases, match)
        or _is_a_command(phrases, match)
        or _is_a_figure(phrases, match)
        or _is_standing(phrases, match)
        or (match.entry.id == "cooperation" and phrases.doc.all_words[match.first] in _HELPERS)
        or (match.entry.id == "aid" and phrases.doc.all_words[match.first] in _ADVANCE)
        or _is_stepped_up(phrases, match)
        or _is_meanwhile(phrases, match)
        or felling(phrases, match)
        or is_of_a_truce(phrases, match)
        or is_aside(phrases, match)
        or is_only_where(phrases, match)
    )


# «قتلوه [لتعاونه] مع القوات»: why somebody was harmed.
_HELPERS = frozenset(("لتعاونه", "لتعاونهم", "بتعاونه", "بتعاونهم"))


def _is_meanwhile(phrases: Phrases, match: Match) -> bool:
    """«تعرضت قوة كانت تنفذ [واجب تفتيش] لإطلاق نار»: what they were about when they were hit."""
    if family(match.entry.id) != "operation":
        return False
    words = phrases.doc.all_words
    led = words[max(match.first - _EXPOSED_BEFORE, 0) : match.first]
    if "." in led or not any(w.lstrip("وف").startswith(_EXPOSED) for w in led):
        return False
    behind = words[match.last : match.last + _EXPOSED_TO]
    return any(w[0] == "ل" and w.removeprefix("ل").removeprefix("ل").startswith(_FIRE) for w in behind)


_EXPOSED_BEFORE, _EXPOSED_TO = 12, 8
_EXPOSED = ("تعرض", "يتعرض", "تتعرض")
_FIRE = ("هجوم", "اطلاق", "قصف", "كمين", "نيران", "نار", "انفجار", "تفجير", "استهداف", "اعتداء", "رماي", "وابل")


def _is_a_rifle(phrases: Phrases, match: Match) -> bool:
    """«عثروا على سلاح [قناص]», «قتلوا خمسة بينهم [قناص]»: a weapon that nobody fired, one of the dead."""
    if match.entry.id != "sniping" or not match.first or match.entry.pos != "noun":
        return False
    before = phrases.doc.all_words[match.first - 1].removeprefix("و")
    return before in ("بينهم", "منهم", "احدهم") or before.startswith(("سلاح", "بندقي", "اسلح", "بنادق"))


def _is_lying_there(phrases: Phrases, match: Match) -> bool:
    """«العثور على 20 [قذيفة على] طريق س», «[صواريخ على] متن شاحنة»: nobody fired them."""
    words = phrases.doc.all_words
    if match.entry.id != "shelling" or words[match.last - 1] != "علي" or match.last >= len(words):
        return False
    if words[match.last] in _LAID:
        return True
    tokens = phrases.doc.tokens
    before = phrases.within("results", max(match.first - _FOUND_BEFORE, 0), match.first)
    here = tokens[match.first].sentence
    return any(m.entry.id in _FOUND and tokens[m.first].sentence == here for m in before)


_LAID = frozenset(("جانب", "جانبي", "متن", "حافه", "حافات", "الاقل", "الاكثر", "شكل", "ظهر", "هييه"))
_FOUND = frozenset(("found", "seized", "destroyed", "defused"))
_FOUND_BEFORE = 8


def _is_a_frame(phrases: Phrases, match: Match) -> bool:
    """«تأتي العملية في إطار [ملاحقة] خلايا التنظيم»: what an operation is part of, and none of its own."""
    if match.entry.id != "sweep" or match.entry.pos == "verb" or not match.first:
        return False
    words = phrases.doc.all_words
    return words[match.first - 1] in _FRAMES and words[match.first].lstrip("ل").startswith(("ملاحق", "مطارد", "تعقب"))


_FRAMES = frozenset(("اطار", "سياق", "ضمن", "سبيل", "جهود", "مجال",
                     "مستمر", "مستمره", "متواصل", "متواصله", "قايم", "قايمه", "كفيل", "كفيله"))  # fmt: skip


_ADVANCE = frozenset(("تقدمها", "تقدمه", "تقدمهم", "تقدما"))
"""«تواصل القوات [تقدمها] باتجاه شرق الموصل»: gives no aid."""


def _is_standing(phrases: Phrases, match: Match) -> bool:
    """«[وتنتشر] القوات على السفح المقابل», «وينتشر نحو 2500 جندي»: who stands where, told behind the news."""
    word = phrases.doc.all_words[match.first]
    told = match.entry.id == "deployment" and word in ("وتنتشر", "وينتشر", "وتتمركز", "ويتمركز", "وينتشرون")
    return told and phrases.doc.tokens[match.first].sentence > 0


def _is_stepped_up(phrases: Phrases, match: Match) -> bool:
    """«وكثف التنظيم أخيرا [هجماته]»: a trend, where nobody is said to have come to harm."""
    words = phrases.doc.all_words
    if match.entry.id not in ("attack", "strike") or not words[match.first].startswith(_THEIRS):
        return False
    stepped = any(w.lstrip("وف") in _STEPPED_UP for w in words[max(match.first - _ASKED + 2, 0) : match.first])
    return stepped and not any(c.low for c in inside(phrases.counts, match.last, match.last + _TOLL))


_THEIRS = ("هجماته", "هجماتها", "هجماتهم", "ضرباته", "ضرباتها", "اعتداءاته", "اعتداءاتها", "عملياته", "عملياتها")
_STEPPED_UP = frozenset(("كثف", "كثفت", "كثفوا", "صعد", "صعدت", "زاد", "زادت", "ضاعف", "ضاعفت", "يكثف", "تكثف",
                         "لتكرار", "يصعد", "تصعد", "تكرار", "يكرر", "تكرر"))  # fmt: skip
_TOLL = 24


def _is_a_figure(phrases: Phrases, match: Match) -> bool:
    """«يمثل مقتله [ضربة] كبيرة للتنظيم», «بمثابة [ضربة] قوية للإرهاب»: what a success means."""
    words = phrases.doc.all_words
    if match.entry.id != "strike" or words[match.first].removeprefix("ال") not in ("ضربه", "ضربات"):
        return False
    return any(w.lstrip("وف") in _MEANS for w in words[max(match.first - _ASKED + 2, 0) : match.first])


_MEANS = frozenset(("بمثابه", "يمثل", "تمثل", "مثل", "يشكل", "تشكل", "شكل", "شكلت", "يعد", "تعد", "يعتبر", "تعتبر",
                    "ويعد", "مثلت"))  # fmt: skip


def _is_a_command(phrases: Phrases, match: Match) -> bool:
    """«[يجري] تسليمها إلى قيادة عمليات الجزيرة»: the only operations there are in the name of a command."""
    if match.entry.id != "security-operation" or match.entry.pos != "verb":
        return False
    words = phrases.doc.words(match.last, match.last + _ASKED)
    at = next((n for n, w in enumerate(words) if w.removeprefix("ال").startswith("عملي")), 0)
    return at > 0 and words[at - 1].lstrip("ول").removeprefix("ال").startswith(("قياد", "قايد", "غرف", "قاطع"))


def _is_of_those(phrases: Phrases, match: Match) -> bool:
    """«عناصر التنظيم الذين [اعتقلوا]، هم …», «الذين [قتلوا] كانوا …»: those of whom was told, told apart."""
    if match.entry.pos != "verb" or family(match.entry.id) not in ("arrest", "abduction") or not match.first:
        return False
    words = phrases.doc.all_words
    whom = words[match.first - 1] in ("الذين", "ممن", "اللذين") and words[match.first].endswith(("وا", "ا"))
    behind = words[match.last] if match.last < len(words) else "."
    return whom and (behind in _TOLD_APART or behind.startswith(("كان", "ين", "يع", "اعترف")))


_TOLD_APART = frozenset(("هم", "هما", "،", ",", ".", "؛", '"', "»", "لا", "لم"))


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
    """«تسلمت الوزارة [عبر مطار] أربيل شحنة», «سلم [في قاعدة] س»: where something was given, not what was given."""
    if match.entry.id not in ("base-handover", "territory-transfer") or match.entry.pos != "verb":
        return False
    behind = phrases.doc.words(match.last, match.last + _ASKED)
    there = any(a in _WHERE and b.removeprefix("ال").startswith(_BASES) for a, b in pairwise(behind))
    return there and not any(b.startswith(_BASES) and a not in _WHERE for a, b in pairwise(["", *behind]))


_WHERE = frozenset(("عبر", "في", "داخل", "ضمن"))
_BASES = ("مطار", "ميناء", "قاعد", "قواعد", "معبر", "معسكر", "مقر", "موقع", "مواقع", "ثكن", "نقط", "نقاط", "مخيم",
          "مركز")  # fmt: skip


def _is_meant_for(phrases: Phrases, match: Match) -> bool:
    """«نصبوا عبوات [لاستهداف] الجيش»: what something was meant for; not «تعرضت الدورية لاستهداف»."""
    words = phrases.doc.all_words
    if not words[match.first].startswith("لاستهداف"):
        return False
    return not any("تعرض" in w for w in words[max(match.first - _ASKED, 0) : match.first])


def _is_by_drone(phrases: Phrases, match: Match) -> bool:
    """«مستوصف [دمرته] مسيرة», «[دمر] صاروخ إسرائيلي مستودعا»: the craft destroyed it, and was not brought down."""
    word = phrases.doc.all_words[match.first]
    if match.entry.id != "interception" or "دمر" not in word or match.entry.pos != "verb":
        return False
    return word.endswith(_THAT) or destroys_what_follows(phrases, match.last)


_THAT = ("ته", "تها", "ره", "رها", "تهم", "رهم", "روه", "روها")


def _is_whose_missiles(phrases: Phrases, match: Match) -> bool:
    """«تصدت لصواريخ [العدوان]», «أسقطت طائرات العدوان»: the enemy himself, and nothing that he did."""
    words = phrases.doc.all_words
    if words[match.first] != "العدوان" or not match.first:
        return False
    return without_clitics(words[match.first - 1]) in _ITS_ARMS


_ITS_ARMS = frozenset(("صواريخ", "صاروخ", "طايرات", "طيران", "مسيرات", "قذايف", "مقاتلات", "طايره", "مسيره"))


def _is_by_residents(phrases: Phrases, match: Match) -> bool:
    """«مستوطنون يهاجمون القرية والأهالي [يتصدون] للهجوم»: what they stood up to is told, and no armed force did."""
    words = phrases.doc.all_words
    if "تصد" not in words[match.first] or match.entry.pos != "verb" or not match.first:
        return False
    beside = (words[match.first - 1], *words[match.last : match.last + 1])
    return any(w.removeprefix("و").startswith(_RESIDENTS) for w in beside)


_RESIDENTS = ("الاهالي", "اهالي", "المواطن", "مواطن", "السكان", "سكان", "الشبان", "شبان", "القروي", "المزارع")


def _is_hit(phrases: Phrases, match: Match) -> bool:
    """«وقصفت [تموضعا] للجنود», «استهدفوا [رتلا]», «ضربات ضد أربعة [صواريخ]»: what somebody hits is no deed."""
    if match.entry.id == "missile-strike":
        return "ضد" in phrases.doc.words(max(match.first - 2, 0), match.first)
    if family(match.entry.id) != "forces" or not match.first:
        return False
    return phrases.doc.all_words[match.first - 1].lstrip("وف").startswith(_STRIKING)


def _is_in_words(phrases: Phrases, match: Match) -> bool:
    """«الاتحاد [يهاجم] قرار واشنطن»: what is attacked was decided or said."""
    words = phrases.doc.all_words
    return family(match.entry.id) == "attack" and match.last < len(words) and words[match.last] in _SAYINGS


_SAYINGS = ("قرار", "قرارات", "سياسه", "سياسات", "تصريحات", "خطاب", "مقترح", "موقف", "مواقف")
_STRIKING = ("استهدف", "يستهدف", "تستهدف", "قصف", "يقصف", "تقصف", "دمر", "يدمر", "تدمر", "هاجم", "يهاجم",
             "تهاجم", "ضرب", "يضرب", "تضرب", "استهداف", "دك", "تدك")  # fmt: skip


def _is_put_off(phrases: Phrases, match: Match) -> bool:
    """«قررت بغداد [تأجيل] إعلان انتهاء مهمة التحالف»: what has not come yet."""
    words = phrases.doc.all_words
    near = words[max(match.first - 3, 0) : match.first]
    return family(match.entry.id) == "forces" and match.entry.pos != "verb" and any(w in _LATER for w in near)


_LATER = frozenset(("تاجيل", "ارجاء", "بتاجيل", "تاخير"))


def _is_asked_for(phrases: Phrases, match: Match) -> bool:
    """«طلبت الشرطة من الجيش [إرسال تعزيزات]», «تطلبت استقدام قوات»: what was asked for or needed."""
    if match.entry.id == "demand":
        return asks_inquiry(phrases, match)
    if match.entry.pos == "verb" or family(match.entry.id) not in ("forces", "agreement"):
        return False
    if family(match.entry.id) == "agreement":  # «وجددت الوزارة [مطالبتها] باتفاق شامل»
        return any(w.startswith(("مطالبت", "دعوت")) for w in phrases.doc.words(max(match.first - 2, 0), match.first))
    words = phrases.doc.words(max(match.first - _ASKED, 0), match.first)
    return any(w.lstrip("وف").startswith(_ASKING) for w in words)


_ASKED = 7
_ASKING = ("طلب", "يطلب", "تطلب", "تتطلب", "يتطلب", "استدعي", "استدعت", "ناشد", "تحتاج", "يحتاج", "للمطالب",
           "مطالبين", "مطالبه", "مطالبا", "المطالبه")  # fmt: skip


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
    words = phrases.doc.all_words
    if any(w.lstrip("وف") in _BROKE for w in words[max(match.first - _SUBJECT, 0) : match.first]):
        return True  # «خرق الجيش الإسرائيلي [الهدنة] 15 مرة»
    near = words[max(match.first - 2, 0) : match.first]
    return any(w.lstrip("وفب").removeprefix("ال").startswith(_BREACH) for w in near)


_BROKE = frozenset(("خرق", "خرقت", "خرقوا", "يخرق", "تخرق", "انتهك", "انتهكت", "ينتهك", "تنتهك"))
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


def _is_nature(phrases: Phrases, match: Match) -> bool:
    """«العاصفة التي [تجتاح] المنطقة», «سيول اجتاحت القرى»: what takes no ground."""
    words = phrases.doc.all_words
    if match.entry.id != "territory-loss" or "جتاح" not in words[match.first]:
        return False
    near = [*words[max(match.first - 4, 0) : match.first], *words[match.last : match.last + 1]]
    return any(w.lstrip("وب").removeprefix("ال").startswith(_NATURE) for w in near)


_NATURE = ("عاصف", "عواصف", "موج", "سيول", "فيضان", "حرايق", "وباء", "كورونا", "احتجاج", "مظاهر", "تظاهر",
           "غضب", "جراد")  # fmt: skip


def _is_against_crime(phrases: Phrases, match: Match) -> bool:
    """«حملة [استهدفت] مروجي المخدرات», «الضربات التي [تستهدف] شبكات التهريب»: an operation of police, no strike."""
    words = phrases.doc.all_words
    if match.entry.id != "strike" or "ستهد" not in words[match.first]:
        return False
    return any(w.removeprefix("ل").removeprefix("ال").startswith(_CRIME) for w in words[match.last : match.last + 5])


_CRIME = ("شبكات", "شبكه", "مروجي", "مروجين", "مهربي", "مهربين", "تجار", "تهريب", "مطلوب", "مخدرات")


def _is_to_repel_it(phrases: Phrases, match: Match) -> bool:
    """«هرعت قوة إلى القرية [لصد] الهجوم»: the attack was told before, and what for they went."""
    if match.entry.id != "attack-on-forces" or phrases.doc.all_words[match.first] not in ("لصد", "للتصدي"):
        return False
    behind = phrases.doc.words(match.first + 1, max(match.last, match.first + 2))
    return any(w.startswith(("الهج", "للهج")) for w in behind)


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
    behind = words[match.last : match.last + 2]
    if len(behind) == 2 and behind[0] in _AFTER_IT and behind[1].removeprefix("ال").startswith(_MEN):
        return True  # «واستمرت الاشتباكات ساعتين [انسحب بعدها المسلحون]»
    if before in _AS_THEY_LEFT or words[max(match.first - 2, 0) : match.first] in _BEFORE_LEAVING:
        return True
    ours = words[match.last : match.last + 3]
    fought = phrases.within("triggers", max(match.first - _RAID, 0), match.first)  # «مقاتلوه انسحبوا من سنجار»: of none
    they = words[match.first].lstrip("وف").startswith("انسحبوا") and any(family(m.entry.id) != "forces" for m in fought)
    return they or any(w in _SAFELY for w in ours)


_AFTER_IT = frozenset(("بعدها", "عقبها", "بعده", "عقبه", "اثرها", "اثره"))
_MEN = ("مسلح", "مهاجم", "عناصر", "ارهابي", "متشدد")


def _after_the_raid(words: list[str]) -> bool:
    """«انسحبت القوة من المنطقة [بعد أن اعتقلت] شابا»: what it had come for."""
    at = next((n for n, w in enumerate(words) if w in ("بعد", "بعدما", "عقب")), None)
    return at is not None and any(w.startswith(_RAIDED) for w in words[at + 1 : at + 3])


_DONE_WITHIN, _RAID = 9, 30
_RAIDED = ("اعتقل", "اعتقال", "داهم", "مداهم", "اقتحام", "اقتحم", "تفتيش", "فتشت", "احتجاز", "احتجز")
_LEAVING = ("انسحب", "ينسحب", "تنسحب", "انسحاب")
_AS_THEY_LEFT = frozenset(("ثم", "خلال", "اثناء", "لدي", "قبيل", "قبل"))
_BEFORE_LEAVING = (["قبل", "ان"],)
_SUBJECT = 5
_SAFELY = frozenset(("بسلام", "سالمين", "مجاهدونا", "المجاهدون", "المهاجمون", "المهاجمين"))
