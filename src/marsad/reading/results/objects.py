"""What no word of fate governs though it stands near: where things were, what it was done with, who told of it."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.aims import destroys_what_follows
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside
from marsad.text import fold

_PLACES = frozenset(
    fold(w) for w in ("في", "داخل", "ضمن", "قرب", "أمام", "خلف", "تحت", "فوق", "قبالة", "بجانب", "عند", "وسط", "بجوار",
                      "باتجاه", "صوب", "متن", "أسفل", "جانب", "بواسطة", "بوساطة", "باستخدام", "عبر", "بالقرب", "بداخل",
                      "أنقاض", "ركام")
)  # fmt: skip
_BY_MEANS = frozenset(("باستخدام", "بواسطه", "بوساطه"))
_WARDS = frozenset(fold(w) for w in ("قسم", "مستشفى", "مشفى", "جناح", "مركز", "مدرسة", "دار", "مخيم", "ساحة", "حافلة",
                                    "باص", "سيارة", "منازل", "منزل", "بيوت", "ممتلكات", "مزارع", "أراضي", "نقابة",
                                    "حقوق", "سوق", "مقبرة", "اتحاد", "تجمع", "خيام", "مواشي", "أسطول", "هوية"))
_HIDDEN = frozenset(("مخباه", "المخباه"))
_BLOWS = ("هجوم", "الهجوم", "تفجير", "التفجير", "عمليتين", "عمليتان", "عمليه", "انفجار", "اعتداء")
_HOMES = frozenset(("منزل", "بيت", "سياره", "موكب", "مكتب", "مركبه", "دار", "محل", "مزرعه", "سيارات", "قبر"))
_ALL_OF = frozenset(("كل", "كلا", "عدد", "اي", "مجموعه"))
# What explosives may be made safe or blown up with are no results of rendering safe.
_SAFE_TO_MAKE = frozenset(
    {"ied", "mine", "explosive", "explosive_belt", "ammunition", "weapon", "vehicle", "aircraft", "building", "rocket",
     "missile", "shell", "drone"}
)  # fmt: skip
_CAUSING = frozenset(fold(w) for w in ("في", "إثر", "جراء", "نتيجة", "بعد", "عقب", "بسبب", "من", "حادث", "حادثة"))
_HARMS = tuple(fold(w) for w in ("استهدف", "أسفر", "أدى", "أدت", "أوقع", "خلف", "تسبب", "راح", "مستهدف", "طال"))
_EXPLOSIVES = frozenset({"ied", "mine", "explosive", "explosive_belt", "vehicle"})
_BLAST = "تفجير"
_BOMBERS = ("انتحاري", "الانتحاري", "انغماسي")
_HARM_REACH = 9


_WALLS = frozenset(("جدران", "واجهات", "ابواب", "نوافذ", "اسطح", "محيط", "جوار", "سطح", "زجاج", "ساحه", "حديقه"))


def no_object(phrases: Phrases, count: CountPhrase) -> bool:
    """Whether something counted is where or with what it was done: «عثر على عبوات [في منزل]», «أصيب قسم [النساء]»."""
    if not count.first:
        return False
    if _only_how(phrases, count) or _traded(phrases, count):
        return True
    return _nobody_hurt(phrases, count) if count.of == "person" else _only_beside(phrases, count)


def _traded(phrases: Phrases, count: CountPhrase) -> bool:
    """«فككت شبكة [لتجارة] الأسلحة», «عصابة لتهريب العتاد»: what they dealt in, and not what was found."""
    if count.of == "person" or count.low is not None or not count.first:
        return False
    words = phrases.doc.all_words
    trade = words[count.first - 1]
    if trade.startswith(("ل", "ب")) and trade[1:].removeprefix("ال") in _TRADE:
        return True
    return trade.removeprefix("ال") in _TRADE and words[max(count.first - 2, 0)].removeprefix("ال") in _DEALERS


_TRADE = frozenset(("تجاره", "تهريب", "اتجار", "متاجره", "بيع", "ترويج", "تصنيع", "نقل"))
_DEALERS = frozenset(("شبكه", "شبكات", "عصابه", "عصابات", "خليه", "خلايا", "مجموعه", "مافيا", "تاجر", "تجار"))


def _only_how(phrases: Phrases, count: CountPhrase) -> bool:
    """«القضاء على التنظيم [عسكريا]»: how it was done away with, and no soldier."""
    words = phrases.doc.all_words
    return words[count.first] == "عسكريا" and "علي" in words[max(count.first - _HOW_REACH, 0) : count.first]


_HOW_REACH = 4


def _nobody_hurt(phrases: Phrases, count: CountPhrase) -> bool:
    """Whether people counted are not whom the result befell: who did it, whose it is, whom it was said to."""
    words = phrases.doc.all_words
    if count.low is None and count.first == count.head and words[count.first].endswith(_SUBJECTS):
        return True  # «أطاح [مقاتلو] الفوج بإرهابيين»
    if count.first == count.head and words[count.first - 1] in _WERE and (
        count.result == "arrested"
        or (words[count.first].startswith(_HELD) and any(inside(phrases.counts, count.first - 2, count.first - 1)))
    ):
        return True  # «مهاجرا كانوا [محتجزين] في مخزن», «رهينتين كانتا [محتجزتين]»
    if count.low is None and count.group == "fighter" and words[count.first - 1].removeprefix("ال") in _TASKS:
        return True  # «مسؤول نقل [الانتحاريين]», «متهم بتمويل [الإرهابيين]»
    if words[count.head] == "قتلي" and words[count.first - 1] == "منهم" and count.first == count.head:
        return True  # «أوقعت اثنين منهم [قتلى]»
    if words[count.head] in _DEAD and any(w.lstrip("وف") in _LAID_LOW for w in words[count.first - 12 : count.first]):
        return True  # «أردت القوة أمير التنظيم [قتيلا]»
    if count.first == count.head and words[count.first - 1] in _IN_RANK:
        return True  # «ضابط برتبة [عقيد]»
    if count.result == "arrested" and not _TOLD_BY.isdisjoint(words[max(count.first - 2, 0) : count.first]):
        return True  # «بدلالة [أحد المعتقلين]», «بعد اعترافات [موقوف]»
    if _in_a_name(phrases, count):
        return True  # «الطفلة هناء عبده [قائد]»
    if words[count.first - 1].removeprefix("و") in _BESIDE_DOERS and count.result is None:
        return True  # «نفذ عملية بمشاركة [مئات المقاتلين]», «متنكرين بزي [رعاة]»
    if words[count.first] in _OF_ONE or _adjective(phrases, count):
        return True  # «مزرعة [لأحد] المتهمين»
    if count.result is not None and count.low is None and words[count.first - 1] in _KIN_OF:
        return True  # «رابطة أسر ضحايا …»
    if count.result == "wounded" and words[count.first].startswith("ب") and _harmed_by(phrases, count):
        return True
    if _missed(phrases, count) or _spoken_to(phrases, count):
        return True
    if count.low is None and words[count.first - 1] == "مع" and words[count.first - 2].startswith(_FIGHTS):
        return True  # «قتلوا في اشتباك مع [مسلحين] من الحزب»
    bare = count.definite and count.low is None and count.result is None and count.first == count.head
    blow = count.first == count.head and words[count.first - 1].startswith(_BLOWS) and count.group == "fighter"
    if blow:
        return True  # «إثر هجومين [انتحاريين]»
    if words[count.head].endswith(("ان", "ون")) and words[count.first - 1].lstrip("وف") in _SLEW:
        return True  # «اغتال [شخصان] مختار الحي»
    lone = count.first == count.head or words[count.first].removeprefix("و") in ("احد", "احدي")
    homes = lone and words[count.first - 1].removeprefix("ب") in _HOMES
    return homes or (bare and words[count.first - 1] in _WARDS)


def _only_beside(phrases: Phrases, count: CountPhrase) -> bool:
    """Whether a thing counted is no object of the result: where it was, what for, what it was made or carried with."""
    words = phrases.doc.all_words
    if count.of == "building" and count.low == 1 and count.first == count.head and _in_name(phrases, count):
        return True  # «في [برج] باجي مختار»
    if count.of == "aircraft" and count.low is None and words[count.first].startswith("لطا"):
        return True  # «ضربتين [لطائرات] التحالف»
    if words[count.first - 1].removeprefix("ال") in _MAKERS and count.first == count.head and count.low is None:
        return True  # «صانع [متفجرات]»
    if words[count.first - 1] in _TEAMS and count.definite and count.low is None and count.first == count.head:
        return True  # «مفرزة [المتفجرات]»
    if _aimed_at(words, count):
        return True
    if words[count.head].startswith(("جراف", "الجراف", "بلدوزر")) and words[count.first - 1].lstrip("وف") in _RAZED:
        return True  # «هدمت [جرافات] الاحتلال منزلين»
    if words[count.first] in _HIDDEN:
        return True  # «خزانات [مخبأة] تحت الأرض»
    before = words[count.first - 1]
    if count.of == "area" and before in _IN_ALL:
        return True  # «طهرت نصف الصحراء التي تبلغ مساحتها [الكلية] 29 ألف كيلومتر مربع»
    if before in _BY_MEANS or (words[count.first][0] == "و" and words[count.first - 2] in _BY_MEANS):
        return True  # «تدمير دبابتين باستخدام [قذائف وعبوات]»
    if before.removeprefix("ال") in _WALLS and count.low is None:
        return True  # «خطوا شعارات على جدران [منازل]»
    meant_for = count.low is None and words[count.first].startswith("لل")
    if meant_for and before.removeprefix("و").removeprefix("ال").startswith(_STORES):
        return True  # «مستودعين [للذخيرة]», «مخبأ [للأسلحة]»
    if before == "شكل" or (words[count.first].startswith("لل") and before.startswith(_AGAINST)):
        return True  # «عبوات على شكل [جلكان]», «ألغام مضادة [للدبابات]»
    if count.low is None and count.first == count.head and _cargo(phrases, count):
        return True  # «عربات محملة [بالوقود]», «قافلة [وقود]»
    if count.low == 1 and count.first == count.head and (before in _GATES or before.removeprefix("ب") in _GATES):
        return True  # «عند بوابة [مقر] المديرية»
    carried = before in _CARRYING or (words[count.first - 2] in _CARRYING and count.first == count.head)
    if carried or (before == "علي" and words[count.first - 2].startswith(_MOUNTED)):
        return True  # «عجلات تحمل رشاشات», «منصة محمولة على عجلة»
    if before == "من":
        his = count.low in (1, None) and count.first == count.head and words[count.first].endswith(_OF_SOMEBODY)
        return (count.definite or his) and (count.first < 2 or words[count.first - 2] not in _ALL_OF)
    if before == "في" and words[count.first - 2] in _FIRE:
        return False  # «أضرموا النار في [مقر] الحزب»
    if before == "في" and count.low is None and count.first == count.head and words[count.first].endswith(_OF_SOMEBODY):
        return True  # «ضبط في [منازلهم] رشاشين»
    unnumbered = count.low == 1 or (count.low is None and count.definite)
    return unnumbered and before in _PLACES


def _aimed_at(words: list[str], count: CountPhrase) -> bool:
    """«معمل لتفخيخ [العجلات]», «خطط لتفجير [سوق]»: what something is for, or was planned against."""
    before = words[count.first - 1]
    if count.low is None and count.first == count.head and before in _MADE_FOR:
        return True
    return before.startswith(_TO_HARM) and words[count.first - 2].lstrip("وك").startswith(_PLANNED)


_MADE_FOR = frozenset(
    fold("ل" + w) for w in ("تفخيخ", "تصنيع", "صناعة", "صنع", "إنتاج", "تجميع", "تطوير", "تحوير", "صيانة", "تعبئة",
                            "خزن", "تخزين", "إخفاء", "تجهيز", "تصليح", "إطلاق", "تفكيك")
)  # fmt: skip
_TO_HARM = tuple(fold("ل" + w) for w in ("تفجير", "استهداف", "حرق", "مهاجمة", "تدمير", "نسف", "تفخيخ"))
_PLANNED = tuple(fold(w) for w in ("خطط", "يخطط", "تخطط", "مخطط", "تخطيط", "بالتخطيط", "أعد", "يعد", "تحضر", "يحضر",
                                   "استعد", "يستعد", "تهيأ", "معد"))
_BESIDE_DOERS = frozenset(("بمشاركه", "بمسانده", "باسناد", "بدعم", "بمعاونه", "بموازره", "بتعاون", "بواسطه",
                            "بزي", "زي", "بملابس", "ملابس", "بهييه", "بصفه", "بثياب"))  # fmt: skip
_IN_ALL = frozenset(("الكليه", "الاجماليه", "مساحتهما"))
_FIGHTS = ("اشتباك", "مواجه", "معارك", "معرك", "قتال")
_SUBJECTS = ("اتلو", "سلحو", "صابو", "ستوطنو", "حتجو", "رهابيو")
_SLEW = frozenset(("اغتال", "هاجم", "استهدف"))
_MAKERS = frozenset(("صانع", "صانعي", "خبير", "خبراء", "مهندس", "مهرب", "مهربي", "تاجر", "تجار", "ناقل",
                     "ناقلي", "مصنع"))  # fmt: skip
_TEAMS = frozenset(("مفرزه", "مفارز", "شعبه", "فنيو", "فنيي", "خبير", "خبراء", "رجال"))
_RAZED = frozenset(("هدمت", "جرفت", "دمرت", "تهدم", "تجرف", "اقتلعت", "ازالت"))
_WERE = frozenset(("كانوا", "كان", "كانا", "كانتا", "كانت", "كن"))
_TASKS = frozenset(joined + fold(w) for joined in ("", "ب", "ل") for w in
                   ("نقل", "تجنيد", "تمويل", "تدريب", "إيواء", "تسليح", "تجهيز", "إسناد", "دعم"))  # fmt: skip
_DEAD = frozenset(("قتيلا", "قتيلين", "صريعا"))
_LAID_LOW = frozenset(("اردت", "اردي", "اردوا", "تردي", "يردي"))
_HELD = ("محتجز", "مختطف", "مخطوف", "معتقل", "مسجون")
_IN_RANK = frozenset(("برتبه", "رتبه", "بصفه"))
_TOLD_BY = frozenset(fold(joined + w) for joined in ("", "ب", "و", "على ") for w in
                     ("دلالة", "إرشاد", "اعترافات", "اعتراف", "إفادة", "إفادات", "أقوال", "تحقيقات"))  # fmt: skip
_FIRE = frozenset(("النار", "النيران", "نار", "نارا"))
_OF_SOMEBODY = ("ه", "ها", "هم", "هما")
_GATES = frozenset(
    fold(w) for w in ("بوابة", "مدخل", "باب", "محيط", "سور", "أسوار", "جدار", "سقف", "ساحة", "باحة", "حرم", "مداخل",
                      "فناء", "أطراف", "واجهة", "خارج", "حول", "مقربة", "نوافذ", "زجاج", "سطح", "بوابات")
)


def _cargo(phrases: Phrases, count: CountPhrase) -> bool:
    before = phrases.doc.words(max(count.first - _CARGO_REACH, 0), count.first + 1)
    stop = max((i for i, w in enumerate(before) if w in "،؛."), default=-1)
    laden = any(w.startswith(_LADEN) for w in before[stop + 1 : -1])
    return laden or (len(before) > 1 and before[-2].startswith(_CARRIERS))


_STORES = ("مخبا", "مخاب", "مخزن", "مخازن", "مستودع", "كدس", "اكداس", "معمل", "معامل", "ورش", "مصنع", "مصانع", "وكر",
           "معسكر", "مقر", "منص", "موقع", "مواقع")  # fmt: skip
_AGAINST = ("مضاد", "المضاد")
_CARGO_REACH = 5
_LADEN = ("محمل", "محمول", "تنقل", "ينقل", "مملو", "معبا", "مملي")
_CARRIERS = ("قافل", "صهريج", "صهاريج", "ناقل", "خزان", "محط", "شاحن", "سفين", "مستودعات", "سوق")
def _in_a_name(phrases: Phrases, count: CountPhrase) -> bool:
    if count.low != 1 or count.first != count.head or count.definite or count.last - count.first > 1:
        return False
    if count.noun is not None and count.noun.id == "relative" and phrases.doc.all_words[count.first].startswith("و"):
        return False  # «محمود الدندل [وزوجته]»
    named = inside(phrases.people, count.first - _LONG_NAME, count.first)
    return any(p.name is not None and p.last == count.first and " " in p.name for p in named)


_DAYS = frozenset(("الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "اليوم"))
_OF_ONE = frozenset(("لاحد", "لاحدي"))


def _adjective(phrases: Phrases, count: CountPhrase) -> bool:
    """«البؤر [المصابة]»: a definite singular right behind a definite noun says of what sort that is."""
    word, before = phrases.doc.all_words[count.first], phrases.doc.all_words[count.first - 1]
    lone = count.definite and count.low == 1 and count.first == count.head and count.result is not None
    return lone and word.startswith("ال") and before.startswith("ال") and before not in _DAYS


_KIN_OF = frozenset(
    fold(w) for w in ("أسر", "عائلات", "عوائل", "ذوي", "ذوو", "أهالي", "أسرة", "عائلة", "رابطة", "أقارب",
                      "والدة", "أمهات")
)


def _harmed_by(phrases: Phrases, count: CountPhrase) -> bool:
    """«ستة منهم أصيبوا [بحالات اختناق]»: what harmed those counted before."""
    fates = phrases.within("results", max(count.first - 2, 0), count.first)
    return any(f.entry.id == "wounded" and f.entry.pos == "verb" for f in fates)


def _missed(phrases: Phrases, count: CountPhrase) -> bool:
    """«وفقدان اثنين», «ستة أشخاص في عداد المفقودين»: of whom nobody knows what befell them."""
    words = phrases.doc.all_words
    before = words[count.first - 1].lstrip("وبل")
    if before in _LOST:
        return True
    if before == "فقد" and count.noun is None and phrases.doc.words(count.last, count.last + 1) != ["من"]:
        return "من" not in phrases.doc.words(count.first, count.last)  # «أصيب سبعة فيما فقد خمسة»
    behind = phrases.doc.words(count.last, count.last + _MISSED_REACH)
    stop = next((i for i, w in enumerate(behind) if w in "،؛.," or w.startswith("و")), len(behind))
    lost = any(w.removeprefix("ال").startswith("مفقود") or w in ("فقدوا", "فقدا") for w in behind[:stop])
    return lost and not any(w.startswith(("حيات", "ارواح")) for w in behind)  # «68 مدنيا فقدوا حياتهم»


def _in_name(phrases: Phrases, count: CountPhrase) -> bool:
    places = inside(phrases.places, count.first - _LONG_NAME, count.first + 1)
    return any(p.first <= count.first and count.last < p.last and p.entry is not None for p in places)


_LONG_NAME = 6
_CARRYING = frozenset(("تحمل", "يحمل", "يستقلان", "تقل", "يقل", "يقلها", "تستقل", "يستقل"))
_MOUNTED = ("محمول", "مثبت", "منصوب", "مركب")
_MISSED_REACH = 4
_LOST = frozenset(("فقدان", "اختفاء", "الفقدان"))


def _spoken_to(phrases: Phrases, count: CountPhrase) -> bool:
    """«وتركهم لمزارعهم»: one who is only named as somebody's, behind «ل»."""
    word = phrases.doc.all_words[count.first]
    lone = count.low == 1 and count.first == count.head
    if lone and word in _DEED_NOUNS and phrases.doc.words(count.last, count.last + 1) != ["في"]:
        return True  # «خلية تخطط [لمهاجمة] مقار»
    return lone and word.startswith("ل") and word.endswith(_THEIRS)


_THEIRS = ("هم", "هما", "ها")
_DEED_NOUNS = frozenset(("لمهاجمه", "لمقاتله", "لمواجهه", "بمهاجمه", "بمقاتله", "مهاجمه", "مقاتله"))
_DENS = frozenset({"hideout", "cave", "tunnel", "camp", "vehicle", "weapon"})


_JAILED = frozenset({"prisoner", "held", "detainee", "captive"})


def cannot_be(kind: str, count: CountPhrase) -> bool:
    """«أبطال اللواء في مواقعهم»: no hideout is defused; «أجبرتهم على الفرار»: no fighter is displaced."""
    if kind == "displaced" and count.noun is not None and count.noun.id in _JAILED:
        return True  # «فر ستة سجناء»
    if kind == "displaced" and count.of == "person":
        armed = count.group in ("fighter", "force") or (count.noun is not None and count.noun.id == "member")
        return armed or count.result not in (None, "displaced")
    if kind == "seized" and count.definite and count.low == 1 and count.of == "building":
        return True  # «نهبوا [السوق]»
    if kind == "released" and count.noun is not None and count.noun.id == "family":
        return True  # «تسهيل عودة 300 عائلة» beside an exchange of captives
    if kind == "cleared" and count.of in _DENS:
        return True  # «تطهير وتدمير 8 كهوف»
    return kind == "defused" and count.of not in _SAFE_TO_MAKE


_MANAGED, _MANAGED_REACH = frozenset(("تمكنت", "تمكن", "تتمكن", "يتمكن", "وتمكنت", "وتمكن")), 10


def goes_off(phrases: Phrases, fate: Match | None, count: CountPhrase) -> bool:
    """«إثر [تفجير عبوة ناسفة]», «تفجير عبوة استهدف دورية»: a bomb that harmed somebody, not one destroyed."""
    if fate is None:
        return False
    words = phrases.doc.all_words
    if count.first == fate.last and fate.entry.pos == "verb" and destroys_what_follows(phrases, fate.last):
        return True  # «دمر [صاروخ] مستودعا»
    if count.of not in _EXPLOSIVES:  # «تفجير مزدوج استهدف [مقهى]»
        blast = fate.entry.pos == "noun" and words[fate.first].endswith(_BLAST)
        behind = words[count.last + 1 : count.last + 2] if words[count.last : count.last + 1] == ["الذي"] else []
        return blast and any(w.startswith(_HARMS) for w in [*words[fate.last : count.first], *behind])
    if fate.entry.pos == "verb" and words[fate.last : fate.last + 1] and words[fate.last].startswith(_BOMBERS):
        return True  # «فجر انتحاري صباح السبت [شاحنة]»
    if fate.entry.pos != "noun":
        return False
    if not words[fate.first].endswith(_BLAST):
        return False
    if fate.prefix == "ب" and not _CARRYING_OUT.isdisjoint(words[max(fate.first - _CARRIED_OUT, 0) : fate.first]):
        return False  # «قامت مفرزة الهندسة [بتفجير] 10 عبوات»
    before = words[max(fate.first - _MANAGED_REACH, 0) : fate.first]
    if before[-1:] == ["من"] and not _MANAGED.isdisjoint(before):
        return False  # «تمكنت قوة من الجيش من [تفجير] 10 عبوات»
    if fate.prefix.startswith(("ب", "ل")) or (fate.first and words[fate.first - 1] in _CAUSING):
        return True
    if count.of == "vehicle":
        return False
    end = phrases.doc.sentences[phrases.doc.tokens[fate.first].sentence].last
    behind = words[count.last : min(count.last + _HARM_REACH, end)]
    stop = next((i for i, w in enumerate(behind) if w in "،؛." or w.startswith("و")), len(behind))
    return any(w.removeprefix("ما").startswith(_HARMS) for w in behind[:stop])


_CARRIED_OUT = 7
_CARRYING_OUT = frozenset(("قام", "قامت", "قاموا", "وقام", "وقامت", "يقوم", "تقوم", "باشر", "باشرت", "شرع", "شرعت"))


def source_tokens(phrases: Phrases, clause: Clause) -> set[int]:
    """The tokens of a clause that name who tells it: «حسبما أفاد [عناصر إنقاذ وطبيب]»."""
    told: set[int] = set()
    tokens = phrases.doc.tokens
    for statement in phrases.said(clause.first, clause.last):
        start, end = statement.attribution.span
        if tokens[clause.last - 1].end <= start or end <= tokens[clause.first].start:
            continue
        inside = [at for at in range(clause.first, clause.last) if start <= tokens[at].start < end]
        told.update(inside)
        behind = inside[-1] + 1 if inside else clause.last
        if behind < clause.last and tokens[behind].word.startswith("و"):
            told.add(behind)
    return told


def laid_low(phrases: Phrases, count: CountPhrase) -> CountPhrase:
    """«أطلق النار على [شرطي] فأرداه قتيلا»: whom the pronoun means was counted before; else the count itself."""
    words = phrases.doc.all_words
    verb = words[count.first - 1].lstrip("وف") if count.first else ""
    if words[count.head] not in _DEAD or not verb.startswith(_LAYS) or not verb.endswith(("ه", "ها", "هما")):
        return count
    before = inside(phrases.counts, max(count.first - _SHOT, 0), count.first - 1)
    one = next((c for c in reversed(before) if c.of == "person" and c.low == count.low and c.result is None), None)
    return count if one is None else one


_SHOT = 14
_LAYS = ("ارد", "يرد", "ترد")
