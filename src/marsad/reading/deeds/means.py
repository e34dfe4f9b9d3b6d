"""The weapons and vehicles of a clause, and what they make of a bare word for a strike or an explosion."""

from marsad.lexicon import Match
from marsad.reading.deeds.clauses import Clause, first_stage
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.words.windows import inside
from marsad.text import fold
from marsad.text.records import Record

# Kinds that a weapon makes more exact: what it was is told by the means, not by the word for the deed.
_REFINED = frozenset({"strike", "attack", "explosion"})
_BY_MEANS = {
    "airstrike": frozenset({"drone-strike"}),
    "shelling": frozenset({"missile-strike"}),
    "attack-on-forces": frozenset({"drone-strike"}),
    "assassination": frozenset({"drone-strike", "airstrike", "ied", "car-bomb"}),
    "interception": frozenset(),
}
_BOMBED = frozenset({"explosion", "car-bomb"})
_SOFT = frozenset({"shooting", "sniping"})


class MeansPhrase(Record):
    """A weapon or vehicle: `refines` is the kind that it makes of a bare strike or explosion."""

    id: str
    first: int
    last: int
    refines: str
    wielded: bool = False
    """Whether it is told as what something was done with («بقذائف هاون»)."""
    arms: bool = False
    """Whether a word for weapons tells it («بأسلحة القناص وأسلحة متوسطة»): by it an attack is no mere shooting."""


def find_means(phrases: Phrases, clause: Clause) -> list[MeansPhrase]:
    """The weapons and vehicles of a clause, the longest words first."""
    found: list[MeansPhrase] = []
    behind = -1
    tokens = phrases.doc.tokens
    begun = first_stage(phrases, clause) if clause.cues else range(0)
    for match in phrases.within("means", clause.first, clause.last):
        if match.first < behind or phrases.misled(match.first, match.last) or match.first in begun:
            continue
        if (match.first and tokens[match.first - 1].word in _FLYING) or _only_seen(phrases, match):
            continue
        if any(t.word.lstrip("ول").startswith(_CHANNELS) for t in tokens[max(match.first - 2, 0) : match.first]):
            continue  # «تلفزيون "المسيرة"»
        stopped = match.entry.id == "firearm" and tokens[max(match.first - 2, 0) : match.first]
        if stopped and any(t.word.endswith("وقف") for t in stopped):
            continue  # «وقف إطلاق النار»
        before = tokens[match.first - 1].word if match.first else ""
        against = _LISTED if match.prefix.startswith("و") else 2  # «ضد أربعة صواريخ [وطائرة مسيرة]»
        if "ضد" in [t.word for t in tokens[max(match.first - against, 0) : match.first]]:
            behind = match.last
            continue  # «ضربات ضد أربعة [صواريخ] كروز»: what was struck
        if before.startswith(_IN_CHARGE) and tokens[match.first].word.startswith("ال"):
            continue  # «مسؤول [المدفعية] في س»
        if before in ("بينهم", "منهم", "احدهم"):
            continue  # «قتلوا خمسة بينهم [قناص]»
        if match.entry.id == "firearm" and _burns(before):
            continue
        if before in _UNITS and (before[0] == "ل" or _whose(tokens[max(match.first - 2, 0)].word)):
            continue  # «نقطة تابعة إلى [كتيبة دبابات] الفرقة»
        if match.entry.id == "suicide-bomber" and before.lstrip("وبل").removeprefix("ال").startswith(_SENDS):
            continue  # «مسؤول [نقل] الانتحاريين»
        helping = before if before != "من" or match.first < 2 else tokens[match.first - 2].word  # «بإسناد من طيران س»
        if match.entry.row.get("refines") in _FLOWN and (_only_helps(helping) or _in_name(phrases, match)):
            continue
        behind = match.last
        refines = match.entry.row.get("refines", "")
        wielded = match.prefix.removesuffix("ال").endswith("ب")
        if match.entry.id in _WIELDED_ONLY and not wielded:
            refines = ""  # «سيارة مزودة برشاش» is fired at, «قصفوا القرية بالرشاشات», «بالدبابات» not
        told = tokens[max(match.first - 1, 0) : match.last]
        arms = any(w.word.lstrip("ولب").removeprefix("ال").startswith("اسلح") for w in told)
        found.append(MeansPhrase(match.entry.id, match.first, match.last, refines, wielded, arms))
    return found


_IN_CHARGE = ("مسوول", "مسيول", "قايد", "امر", "مدير")


def _whose(word: str) -> bool:
    """Whether a unit behind the word is named as whose men or post they are."""
    return word in _OF_WHOM


_UNITS = frozenset(("كتيبه", "فوج", "لواء", "سريه", "بطاريه", "سلاح", "وحده", "كتايب", "لكتيبه", "لفوج", "للواء",
                    "لسريه", "لسلاح", "لوحده"))  # fmt: skip
_OF_WHOM = frozenset(("من", "في", "الي", "مقر", "نقطه", "تابعه", "التابعه", "عناصر", "جنود", "افراد", "ضابط", "ضباط",
                      "قايد", "امر", "منتسبي", "مقاتلي", "معسكر", "ثكنه", "موقع", "تتبع", "يتبع"))  # fmt: skip


def _only_seen(phrases: Phrases, match: Match) -> bool:
    """«طيران التحالف [حلق] فوق المنطقة دون أن يقصف», «زوده [بصور جوية]»: aircraft that struck nobody."""
    if match.first and phrases.doc.all_words[match.first - 1].lstrip("وب").removeprefix("ال") in _LOOKED:
        return True
    words = phrases.doc.words(match.last, match.last + _OVERHEAD)
    flew = next((n for n, w in enumerate(words[:_NEAR_BEHIND]) if w.lstrip("وف").startswith(_FLEW)), None)
    return flew is not None and "دون" in words[flew:]


_LOOKED = frozenset(("صور", "صوره", "لقطات", "مشاهد", "مراقبه", "رصد", "استطلاع", "معلومات", "خرايط", "تصوير", "مسح"))
_FLEW = ("حلق", "تحلق", "يحلق", "جاب")
_OVERHEAD, _NEAR_BEHIND = 10, 3


def _in_name(phrases: Phrases, match: Match) -> bool:
    """«سقطت صواريخ داخل [قاعدة بلد الجوية]»: a part of the place's name."""
    return any(match.last <= p.last for p in inside(phrases.places, match.first - _NAME, match.first))


_NAME = 6
# What others do with suicide bombers, and what these are in.
_SENDS = tuple(fold(w) for w in ("نقل", "ناقل", "تجنيد", "تدريب", "مدرب", "إيواء", "إعداد", "تجهيز", "إدخال", "إرسال",
                                 "استقبال", "تهريب", "توزيع", "مسؤول", "أمير", "كتيبة", "مفرزة", "مفارز", "مضافة",
                                 "ملف", "قسم", "منسق", "مشرف", "مجهز", "ممول", "تمويل", "تنسيق"))  # fmt: skip
_WIELDED_ONLY = frozenset({"machine-gun", "tank"})


def without_objects(
    means: list[MeansPhrase], results: list[ResultPhrase], *, struck: bool = False
) -> list[MeansPhrase]:
    """The means without weapons that something was done to («ضربة دمرت [منصة صواريخ]»).

    `struck`: the deed is a strike, which destroys car bombs as well («ضربات دمرت [سيارة مفخخة]»).
    """
    kept = _BOMBS - {"vehicle"} if struck else _BOMBS
    lost = [(r.first, r.last) for r in results if r.kind in _DONE_TO and r.of not in kept]
    return [m for m in means if not any(a <= m.first < b for a, b in lost)] if lost and means else means


_BOMBS = frozenset({"ied", "mine", "explosive", "explosive_belt", "vehicle"})
_DONE_TO = frozenset({"destroyed", "burned", "seized", "found", "defused"})


def _only_helps(word: str) -> bool:
    """«عملية بإسناد جوي», «بغطاء من الطيران»: aircraft that stand by."""
    bare = word.lstrip("وبف").removeprefix("ال")
    return bare in _HELPING or bare.startswith(("مخابر", "استخبار"))  # «عنصر في المخابرات [الجوية]»


_HELPING = frozenset(("اسناد", "دعم", "غطاء", "تغطيه", "مساندة", "مسانده"))


def _burns(word: str) -> bool:
    """«أضرموا النار», «التهمت النيران»: fire that burns, not that is shot."""
    return word.lstrip("وبف").removeprefix("ال").startswith(_BURNING)


_BURNING = ("اضرم", "يضرم", "تضرم", "اضرام", "اشعل", "يشعل", "تشعل", "اشعال", "التهم", "تلتهم", "اندلع", "اندلاع",
            "اخماد", "السنه", "سنه", "اكلت")  # fmt: skip


def refine(kind: str, at: int, means: list[MeansPhrase], *, fired: bool = False) -> str:
    """The kind that the means make of a deed: a bare strike by artillery is shelling, by aircraft an air strike.

    `fired`: its word is one of firing or dropping something, which an aircraft named before it does as well.
    """
    if not means:
        return kind
    by_distance = sorted((m for m in means if m.refines), key=lambda m: abs(m.first - at))
    flown = next((m for m in by_distance if m.refines in _FLOWN), None)
    if fired and kind in _FIRED and flown is not None and -_ALOFT <= flown.first - at <= 1:
        return flown.refines  # «حلقت مسيرة … وأطلقت صاروخين», «ألقت طائرة قنبلة»
    if flown is not None and by_distance[0].id in _LAUNCHED and flown.first - by_distance[0].last <= _FROM_IT:
        by_distance.remove(flown)
        by_distance.insert(0, flown)  # «مسيرة استهدفته بصاروخ»
    if kind in _BOMBED and any(m.id == "suicide-bomber" for m in means):
        return "suicide-bombing"  # «التفجير الذي نفذه انتحاري بشاحنة ملغومة»
    if kind in _ASSAULTS and any(m.id == "suicide-bomber" and 0 < m.first - at <= _SUBJECT for m in means):
        return "suicide-bombing"  # «هاجم أربعة انتحاريين المقر»
    if kind == "strike" and any(m.id == "suicide-bomber" and 0 < at - m.first <= _BELTED for m in means):
        return "suicide-bombing"  # «انتحاري بسترة ناسفة يستهدف مجلس عزاء»
    if kind in _REFINED:
        for means_phrase in by_distance:
            if means_phrase.refines in _SOFT and (kind == "explosion" or _along(means_phrase, by_distance)):
                continue
            if means_phrase.id == "suicide-bomber" and kind != "explosion":
                continue
            if means_phrase.refines in _SOFT and means_phrase.arms and kind == "attack":
                continue
            if means_phrase.id == "heavy-weapons" and kind == "attack":
                continue  # «شن هجوما بمختلف الأسلحة الثقيلة والمتوسطة على مواقع …»
            driven = means_phrase.refines == "car-bomb" and any(m.id == "suicide-bomber" for m in by_distance)
            return "suicide-bombing" if driven else means_phrase.refines  # «انتحاري يقود سيارة مفخخة هاجم مقرا»
        return kind
    if kind == "attack-on-forces" and by_distance and by_distance[0].wielded and by_distance[0].refines in _WIELDED:
        alone = all(m.refines == by_distance[0].refines for m in by_distance)
        return by_distance[0].refines if alone else kind  # «هاجموا بقنبلة يدوية دورية»
    allowed = _BY_MEANS.get(kind, frozenset())
    for means_phrase in by_distance:
        if means_phrase.refines in allowed:
            driven = means_phrase.refines == "car-bomb" and any(m.id == "suicide-bomber" for m in by_distance)
            return "suicide-bombing" if driven else means_phrase.refines  # «شاحنات مفخخة يقودها انتحاريون»
    return kind


def _along(soft: MeansPhrase, means: list[MeansPhrase]) -> bool:
    """«قصف بالرشاشات والمدفعية»: guns along with artillery."""
    return soft.id == "machine-gun" and any(m.refines and m.refines not in _SOFT for m in means)


_ASSAULTS = frozenset({"attack", "attack-on-forces", "raid"})
_WIELDED = frozenset({"grenade", "shelling", "missile-strike", "ied"})
_FIRED = frozenset({"shelling", "grenade", "strike"})
_FROM_IT = 4
"""How far behind what was fired the aircraft is named from which it was («بصاروخ من [طائرة]»): not one that was hit."""
_ALOFT = 8
"""Within how many tokens before what it fires an aircraft is named."""
_FLOWN = frozenset({"drone-strike", "airstrike"})


def from_the_air(at: int, last: int, means: list[MeansPhrase], objects: list[tuple[int, int]]) -> str | None:
    """«طائرات التحالف دمرت وكرا», «دمر الطيران وكرا»: the air strike by which something was destroyed.

    The word for it is tokens `at` to `last`; `objects` are what was destroyed, which may be an aircraft itself.
    """
    for one in means:
        if any(a <= one.first < b for a, b in objects):
            continue
        if one.id in _SHELLING and one.first == last:
            return one.refines  # «دمرت [مدفعية] الجيش منصة», «دمرت [قذيفة] منزلا»
        if one.id == "artillery" and not one.wielded and 0 <= at - one.last <= 1:
            return one.refines  # «[مدفعيتنا] أحرقت صهريجا»
        if one.refines not in _FLOWN:
            continue
        if one.first == last or 0 <= at - one.last <= _SUBJECT:
            return one.refines
    return None


_BELTED = 4
_SUBJECT = 5
_SHELLING = frozenset({"artillery", "mortar", "rocket", "missile", "shell", "barrel-bomb"})
# What an aircraft fires as well as a launcher on the ground.
_LAUNCHED = frozenset({"rocket", "missile"})
_LISTED = 8
_CHANNELS = ("قناه", "تلفزيون", "تليفزيون", "فضاييه")
# «تحليق الطيران»: aircraft that only fly by.
_FLYING = frozenset(("تحليق", "وتحليق", "بتحليق", "تحلق"))
