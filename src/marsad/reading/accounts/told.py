"""Whether a clause tells a happening: words that can mean nothing else, words that mislead, another operation."""

import unicodedata

from marsad.reading.accounts.record import Account
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import OTHER, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.results.finding import HAPPENING_COUNTS, ResultPhrase
from marsad.reading.settings.finding import LANDS
from marsad.reading.speaking.speakers import Statement
from marsad.reading.words.needs import without_clitics
from marsad.reading.words.windows import inside

_SURE = 6
_SIGNED = 8
_SURE_OF_ACCIDENT = 8
_POLICING = frozenset({"arrest", "find", "justice", "operation"})


def sure(phrases: Phrases, clause: Clause, main: Deed | None, kind: str) -> bool:
    """Whether words that can mean nothing else tell it, where no known actor is named («هدنة إنسانية في الخرطوم»)."""
    if main is not None and kind in _AT_A_TABLE and not main.refers and _convenes(phrases, clause):
        return True  # «اختتمت اللجنة العسكرية، اليوم الثلاثاء، في مدينة غدامس اجتماعا»
    if main is not None and kind == "training" and not main.refers and _of_soldiers(phrases, clause):
        return True  # «أنهى 150 جنديا دورة تدريبية»
    if main is not None and family(kind) in _PROVIDED and not main.refers and _provides(phrases, clause):
        return True  # «وينص الاتفاق على سحب جميع المظاهر المسلحة»
    if main is None or main.strength < _SURE:
        return False
    if kind == "troop-numbers" and (main.future or (not main.refers and phrases.placed(clause.first, clause.last))):
        return True  # «وتنشر واشنطن نحو 900 جندي في شرق سوريا»
    ahead = kind == "withdrawal" and clause.has("planned") and bool(inside(phrases.times, main.last, clause.last))
    if ahead and phrases.placed(main.last, clause.last):
        return True  # «وستبدأ المرحلة الثانية من الانسحاب من س في أيلول المقبل»
    signed = kind == "agreement" and main.verb and main.strength >= _SIGNED
    if signed and inside(phrases.times, clause.first, clause.last):
        return True  # «وقعت المدينتان في أغسطس بروتوكولا للتعاون العسكري»
    if kind == "agreement" and not main.refers and _both(phrases, clause):
        return True  # «اتفق الطرفان على تبادل 200 أسير»
    if family(kind) == "justice" or kind == "ceasefire" or (family(kind) in _DENIED and clause.has("denial")):
        return True  # «ونفى القيادي التوصل إلى أي اتفاق», «نفى مصدر عسكري انسحاب القوات»
    if kind == "reinforcement" and not main.refers and inside(phrases.places, clause.first, clause.last):
        return True  # «وصول تعزيزات عسكرية إلى المدينة»
    if kind == "command-change" and main.verb and not main.refers:
        officer = phrases.doc.words(main.last, main.last + _OFFICER_REACH)
        return not _OFFICERS.isdisjoint(officer)  # «أعفى القائد العام آمر اللواء من منصبه»
    if family(kind) != "forces":
        return False
    if kind == "withdrawal" and not main.refers and _of_soldiers(phrases, clause):
        return bool(inside(phrases.places, clause.first, clause.last))  # «غادر 60 مستشارا دنماركيا معسكر س»
    if bool(inside(phrases.actors, clause.first, clause.last)) or (main.verb and _of_units(phrases, main)):
        return True
    return not main.refers and bool(inside(phrases.places, clause.first, clause.last)) and _armed(phrases, main)


def _armed(phrases: Phrases, main: Deed) -> bool:
    """«استكملت [قوات] حفظ السلام انسحابها من س», «سحب [لواء] من س», «انتشارا [أمنيا] في س»: an armed body's move."""
    words = phrases.doc.words(max(main.first - _SUBJECT - 1, 0), main.first)
    told = any(w.startswith(("امني", "عسكري")) for w in phrases.doc.words(main.first, main.last))
    return told or any(w in _UNITS for w in words) or _of_units(phrases, main)


_OFFICER_REACH = 6
_OFFICERS = frozenset(("امر", "قايد", "ضابط", "ضابطا", "ضباط", "ضباطا", "اللواء", "العميد", "العقيد", "الفريق"))


def _of_soldiers(phrases: Phrases, clause: Clause) -> bool:
    return any(c.group in ("force", "fighter") for c in inside(phrases.counts, clause.first, clause.last))


def _provides(phrases: Phrases, clause: Clause) -> bool:
    """Whether what an agreement provides for is told: «ينص الاتفاق على …», «… وعلى …»."""
    return any(
        cue == "planned" and any(part in w for w in phrases.doc.words(first, last) for part in _DEALS)
        for cue, first, last in clause.cues
    )


_DEALS = ("تفا", "تفق", "هدن", "صفق")


def _both(phrases: Phrases, clause: Clause) -> bool:
    words = phrases.doc.words(clause.first, clause.last)
    return any(w.removeprefix("ال") in _TWO or w.removeprefix("و") in _THEY_TWO for w in words)


_THEY_TWO = frozenset(("اتفقا", "وقعا"))
_TWO = frozenset(("طرفان", "طرفين", "جانبان", "جانبين", "فريقان", "فريقين"))


def _of_units(phrases: Phrases, main: Deed) -> bool:
    """«تنسحب [الوحدات] المتقاتلة», «انتشر [مسلحون]»: whoever moves is called armed."""
    behind = phrases.doc.words(main.last, main.last + _SUBJECT)
    return any(w in _UNITS or without_clitics(w) in _UNITS for w in behind)


_UNITS = frozenset(("وحدات", "قوات", "قوه", "فصائل", "كتائب", "كتيبه", "مقاتلون", "مقاتلين", "مقاتلو", "مقاتلي",
                    "مسلحون", "مسلحين", "مسلحو", "مسلحي", "جنود", "عناصر", "اليات", "مدرعات", "دبابات", "رتل", "ارتال",
                    "تشكيلات", "فصايل", "لواء", "الويه", "فوج", "فوجان", "فوجين", "افواج", "بعثه", "جندي", "جنديا",
                    "عسكري", "عسكريا", "مقاتل", "مقاتلا"))  # fmt: skip
_SUBJECT = 3


def _convenes(phrases: Phrases, clause: Clause) -> bool:
    """Whether the clause says where, and when or that it is military, and that a committee of some name meets."""
    placed = phrases.placed(clause.first, clause.last)
    words = phrases.doc.words(clause.first, clause.last)
    dated = bool(inside(phrases.times, clause.first, clause.last)) or any(w.startswith(_OF_ARMS) for w in words)
    planned = clause.has("planned") and bool(inside(phrases.times, clause.first, clause.last))
    return (placed or planned) and dated and any(w.removeprefix("ال") in _BODIES for w in words)


_PROVIDED = frozenset({"forces", "release", "cooperation"})
_DENIED = frozenset({"agreement", "forces", "release"})
_AT_A_TABLE = frozenset({"meeting", "agreement"})
_OF_ARMS = ("العسكري", "عسكري", "الامني", "امني")
_BODIES = frozenset(("لجنه", "ضباط", "وفد", "وفدا", "وفدان", "لجان", "قاده", "وجهاء", "شيوخ", "طرفان", "طرفين",
                      "قايدا", "قايدي", "وزيرا", "وزيري", "وزراء", "رييسا", "رييسي", "مسوولون", "مسوولين", "مسوولان",
                      "مبعوث", "وفود", "ممثلو", "ممثلون", "ممثلين", "جانبان", "جانبين"))  # fmt: skip


def another_operation(phrases: Phrases, clause: Clause) -> bool:
    """«نفذت القوة عملية أخرى»: an operation without a kind of its own that is said to be another one."""
    tokens = phrases.doc.tokens
    operations = phrases.within("operation_words", clause.first, clause.last)
    return any(m.last < len(tokens) and tokens[m.last].word in OTHER and not m.definite for m in operations)


def opens_anew(phrases: Phrases, clause: Clause) -> bool:
    """«وفي تطور آخر», «وفي حادث منفصل», «على صعيد آخر»: where what follows is said to be something else."""
    words = phrases.doc.all_words
    said = next((n for n in range(_SAYING) if words[min(clause.first + n, clause.last - 1)] in _THAT_IT), None)
    end = min(clause.first + _OPENING + (0 if said is None else said + 1), clause.last)
    return any(
        words[at] in _APART
        and (words[at - 1] in _EVENTS or (words[at - 1] in _SORTS and words[at - 2] in _EVENTS)
             or (words[at - 1] in _ELSEWHERE and words[at - 2].lstrip("و") in ("في", "من")))
        for at in range(clause.first + 1, end)
    )


_OPENING, _SAYING = 5, 5
_THAT_IT = frozenset(("ان", "انه", "انها", "بان", "بانه", "بانها"))  # «وأضاف البيان [أنه] في عملية منفصلة أخرى»
_APART = OTHER | {"منفصل", "منفصله", "مستقل", "مستقله", "مغاير"}
_ELSEWHERE = frozenset(("محور", "قاطع", "مكان", "موقع", "موضع", "منطقه", "محافظه", "قضاء", "ناحيه", "قريه", "جبهه"))
"""«وفي محور آخر», «وفي منطقة أخرى»."""
_SORTS = frozenset(("امني", "امنيه", "ارهابي", "ارهابيه", "عسكري", "عسكريه", "ميداني", "مماثل", "مماثله"))
_EVENTS = frozenset(("تطور", "صعيد", "حادث", "حادثه", "واقعه", "هجوم", "اعتداء", "عمليه", "موضوع", "ملف", "خبر",
                     "شان", "قضيه", "حدث", "غاره", "ضربه", "انفجار", "سياق"))  # fmt: skip


def only_comments(phrases: Phrases, clause: Clause, main: Deed | None) -> bool:
    """«[وتأتي] الغارة تزامنا مع …», «ويأتي هذا الهجوم في سياق …»: a remark on what was told, without a place."""
    if main is None or not main.refers:
        return False
    word = phrases.doc.all_words[clause.first].lstrip("وف")
    return word in _COMES and not inside(phrases.places, clause.first, clause.last)


_COMES = frozenset(("ياتي", "تاتي", "جاء", "جاءت", "يشكل", "تشكل", "يمثل", "تمثل"))


def from_there(phrases: Phrases, account: Account) -> bool:
    """«بعد انسحاب القوات منها»: a pronoun for the place told before."""
    return not _THERE.isdisjoint(phrases.doc.words(account.first, account.last))


_THERE = frozenset(("منها", "منه", "فيها", "فيه", "عنها", "عنه"))


def of_which(phrases: Phrases, before: Account, account: Account) -> list[PlacePhrase]:
    """«عادت الأسر إلى قرية س [التي] هجر أهلها عام 2018»: the place right before a relative clause about it."""
    if phrases.doc.all_words[account.first] not in WHICH:
        return []
    return [p for p in before.around if p.last == account.first][-1:]


WHICH = frozenset(("الذي", "التي"))


def habitual(phrases: Phrases, clause: Clause) -> bool:
    """Whether the clause tells a habit; «… في المنطقة، التي طالما شهدت …» tells it of something else."""
    words = phrases.doc.all_words
    told = [at for cue, at, _ in clause.cues if cue == "habit" and not (at and words[at - 1] in WHICH)]
    return any(not _of_outcome(phrases, clause, at) for at in told)


def _of_outcome(phrases: Phrases, clause: Clause, at: int) -> bool:
    """«انسحبت القوات عام 2017 من س، [ما شكل] فراغا تستغله الخلايا بين حين وآخر»: a habit of what came of it."""
    words = phrases.doc.all_words
    near = range(max(clause.first + 1, at - _OUTCOME_REACH), at)
    led = next((i for i in near if words[i] in _LED_TO and words[i - 1] == "،"), None)
    return led is not None and bool(inside(phrases.times, clause.first, led))


_LED_TO, _OUTCOME_REACH = frozenset(("ما", "مما")), 24


def general(phrases: Phrases, clause: Clause, deeds: list[Deed], results: list[ResultPhrase]) -> bool:
    """«وتشن قوات التحالف غارات على فلول التنظيم في سوريا والعراق»: what somebody does all the time, behind the news."""
    if not clause.sentence or not deeds or any(r.low is not None for r in results):
        return False
    beside = phrases.doc.all_words[clause.first] in ("كما", "فيما", "اذ", "حيث", "بينما")
    word = phrases.doc.all_words[min(clause.first + beside, clause.last - 1)].lstrip("وف")
    if word in _STATES or (word in _STILL and _still_so(phrases, clause, beside)):
        again = word not in _EXPOSED or any(w.startswith(_OFTEN) for w in phrases.doc.words(clause.first, clause.last))
        return again and not _at_a_time(phrases, clause)
    if _over_months(phrases, clause, deeds, results):
        return True
    if _still_wages(phrases, clause) or _of_late(phrases, clause, deeds):
        return not _at_a_time(phrases, clause)
    if word not in _WAGES or clause.has("planned", "ongoing", "running"):
        return False
    several = any(d.many or any(w.endswith("ات") for w in phrases.doc.words(d.first, d.last)) for d in deeds)
    counts = inside(phrases.counts, clause.first, clause.last)
    counted = any(c.of in HAPPENING_COUNTS and c.low is not None for c in counts)
    placed = any(p.type not in LANDS for p in inside(phrases.places, clause.first, clause.last))
    return several and not (counted or placed or inside(phrases.times, clause.first, clause.last))


def _still_so(phrases: Phrases, clause: Clause, beside: bool) -> bool:
    """«وما [تزال] المخلفات [تحصد] أرواح المدنيين»: a state told by the verb behind «ما زال»."""
    words = phrases.doc.words(clause.first + beside, min(clause.first + beside + _STILL_REACH, clause.last))
    return any(w in _STATES for w in words[1:])


def _still_wages(phrases: Phrases, clause: Clause) -> bool:
    """«غير أن خلاياه لا تزال [تشن] هجمات متفرقة»: what goes on, of no day and no number."""
    words = phrases.doc.words(clause.first, min(clause.first + _WAGED, clause.last))
    still = next((n for n, w in enumerate(words) if w in _STILL_DOES), None)
    if still is None:
        return False
    wages = next((n for n, w in enumerate(words) if n > still and w in _WAGES), None)
    return wages is not None and any(w.endswith("ات") for w in words[wages + 1 : wages + 3])


def _of_late(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> bool:
    """«وشهدت المحافظات مؤخرا [هجمات] شنتها خلايا التنظيم»: many, of no day, told behind the news as what goes on."""
    lately = (t.value == "PAST_REF" and t.start is None for t in inside(phrases.times, clause.first, clause.last))
    words = phrases.doc.words(clause.first, clause.last)
    if not any(lately) or _LATELY.isdisjoint(w.lstrip("وف") for w in words):
        return False
    return all(d.refers or d.many or phrases.doc.all_words[d.first].endswith("ات") for d in deeds if not d.verb)


def _over_months(phrases: Phrases, clause: Clause, deeds: list[Deed], results: list[ResultPhrase]) -> bool:
    """«صعد الجيش [في الأشهر الأخيرة] عملياته، فدمر [العديد] من المخابئ»: a trend, of no day, place and number."""
    if _at_a_time(phrases, clause):
        return False
    stretch = (t for t in inside(phrases.times, clause.first, clause.last) if t.value == "PAST_REF" and t.start is None)
    if not any(not _STRETCHES.isdisjoint(phrases.doc.words(t.first, t.last)) for t in stretch):
        return False
    if any(p.type not in LANDS for p in inside(phrases.places, clause.first, clause.last)):
        return False
    many = not _COUNTLESS.isdisjoint(w.lstrip("و") for w in phrases.doc.words(clause.first, clause.last))
    return many and bool(results) and all(d.verb or d.refers or d.many for d in deeds)


_STRETCHES = frozenset(("الاشهر", "الاسابيع", "الفتره", "السنوات", "الاعوام"))
_COUNTLESS = frozenset(("العشرات", "عشرات", "العديد", "عديد", "الميات", "ميات", "الكثير"))
_LATELY = frozenset(("موخرا", "الاونه", "اخيرا"))
_WAGED = 20
_STILL_DOES = frozenset(("تزال", "يزال", "زال", "زالت", "زالوا", "يزالون", "مازال", "مازالت", "لازال", "لازالت"))


def _at_a_time(phrases: Phrases, clause: Clause) -> bool:
    """Whether a day, or how many there were, is told."""
    if any(t.precision == "day" and t.start for t in inside(phrases.times, clause.first, clause.last)):
        return True
    counts = inside(phrases.counts, clause.first, clause.last)
    return any(c.of in HAPPENING_COUNTS and c.low is not None for c in counts)


_STILL_REACH = 7
_EXPOSED = frozenset(("تتعرض", "يتعرض", "يتعرضون"))
_OFTEN = ("متكرر", "المتكرر", "مستمر", "المستمر", "باستمرار", "دوري", "دايم", "منذ", "بانتظام", "يومي", "متفرق")
"""«تتعرض القرى [لهجمات متكررة]»; «تتعرض القرية لقصف» is news."""
_STILL = frozenset(("ما", "لا", "مازال", "مازالت", "لازال", "لازالت"))
_STATES = frozenset(("تتعرض", "يتعرض", "يتعرضون", "تتكرر", "يتكرر", "تحصد", "يحصد", "تعاني", "يعاني", "يتولي", "تتولي",
                     "تنشط", "ينشط", "يعتمد", "تعتمد", "يلجا", "تلجا", "يستغل", "تستغل", "تتخذ", "يتخذ", "تعود",
                     "تراجع", "تراجعت", "انخفض", "انخفضت", "تصاعدت", "تزايدت", "ازدادت", "تزداد", "يزداد"))  # fmt: skip
_WAGES = frozenset(("تلاحق", "يلاحق", "تطارد", "يطارد", "تتعقب",
                    "تشن", "يشن", "ينفذ", "تنفذ", "يشنون", "ينفذون", "تنفذان"))  # fmt: skip


def list_items(phrases: Phrases) -> set[int]:
    """The first tokens of the lines of a list but its first: each tells something of its own."""
    doc = phrases.doc
    marked = [
        s.first for s in doc.sentences
        if s.last > s.first and (doc.all_words[s.first] in _BULLETS or _signed(doc.raw, doc.tokens[s.first].start)
                                 or _numbered(phrases, s.first) or _tagged(phrases, s.first))
    ]  # fmt: skip
    return set(marked[1:])


def _numbered(phrases: Phrases, at: int) -> bool:
    """«1️⃣ …», «2- …», «3) …» at the beginning of a line."""
    doc = phrases.doc
    token = doc.tokens[at]
    if not (doc.all_words[at].isdigit() and _begins_line(doc.raw, token.start)):
        return False
    return doc.raw[token.start + len(doc.all_words[at]) :].lstrip("\ufe0f ")[:1] in _BEHIND_NUMBER


def _tagged(phrases: Phrases, at: int) -> bool:
    """«#حلب: …», «#دير_الزور | …»: a line under the place or the source that its tag names."""
    doc = phrases.doc
    start = doc.tokens[at].start
    if doc.raw[start - 1 : start] != "#" or not _begins_line(doc.raw, start - 1):
        return False
    if _BEHIND_TAG.isdisjoint(doc.all_words[at + 1 : at + 1 + _TAG]):
        return False  # «#تنويه: …» is no item
    return bool(inside(phrases.places, at, at + 1) or inside(phrases.actors, at, at + 1))


def _begins_line(raw: str, at: int) -> bool:
    return raw[:at].rstrip(" \u200f\u200e").endswith("\n") or not raw[:at].strip()


def _signed(raw: str, at: int) -> bool:
    """«▪️ مقتل …», «🔴 قصف …»: whether a sign that is no letter and no mark of writing stands before a line's words."""
    at -= 1
    while at >= 0 and raw[at] in _BETWEEN:
        at -= 1
    return at >= 0 and ord(raw[at]) >= _SIGNS and unicodedata.category(raw[at]) in _SYMBOLS


_TAG = 4
_BEHIND_TAG = frozenset(":|/")
_BEHIND_NUMBER = frozenset(("\u20e3", "-", ")", "–", "ـ"))
_BETWEEN = " \u200f\u200e\u200d\u200b\ufe0f\u20e3"
_SIGNS = 0x2190
_SYMBOLS = frozenset(("So", "Sm", "Sk"))
_BULLETS = frozenset("-•*▪◾◼●◆■▫◽–—=+")


def misleading(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> bool:
    """Accidents, sport and ordinary crime, judgements, wishes and what "usually" happens: no happening is told."""
    told = phrases.within("false_triggers", clause.first, clause.last)
    words = phrases.doc.all_words
    false = {m.entry.id for m in told if m.first == 0 or without_clitics(words[m.first - 1]) not in _CALLED}
    if "accident" in false and any(family(d.kind) in _SET_FIRE and not d.refers for d in deeds):
        fires = [m.first for m in told if m.entry.id == "accident"]
        if min(d.first for d in deeds) < min(fires) and "الي" in words[min(fires) - 2 : min(fires)]:
            false.discard("accident")  # «هاجمت مسيرات المقر ما أدى إلى اندلاع حرائق»
    if "sport" in false or ("accident" in false and all(d.strength < _SURE_OF_ACCIDENT for d in deeds)):
        return True
    if "mishap" in false and not any(family(d.kind) in _SERIOUS and not d.refers for d in deeds):
        return True  # «أدت الحرائق إلى احتراق 40 هكتارا وإصابة ثلاثة»
    if "crime" in false and all(family(d.kind) in _POLICING for d in deeds):
        return True
    if not clause.cues:
        return False
    opinions = [first for cue, first, _ in clause.cues if cue in ("opinion", "habit")]
    opinions += [at for cue, at, _ in clause.cues if cue == "no-comment" and not _unclaimed(phrases, clause, at)]
    opinions += [at for cue, at, _ in clause.cues if cue == "condemnation" and not _told_of(phrases, clause, at)]
    if not opinions or (deeds and min(opinions) >= min(d.first for d in deeds)):
        return False
    # «قتل 11 مدنيا …، بحسب شبكة الأطباء التي [أدانت] الهجوم»: what happened stands before what is thought of it.
    told_before = bool(deeds) and all(d.refers for d in deeds) and clause.cues[0][0] == "own-deed"
    return not (told_before and any(c.low for c in inside(phrases.counts, clause.first, min(opinions))))


def _told_of(phrases: Phrases, clause: Clause, at: int) -> bool:
    """«أدان المجلس الهجوم [الذي] وقع أمس في س»: whether behind a condemnation stands when, where or with what toll."""
    if inside(phrases.times, at, clause.last) or any(c.low for c in inside(phrases.counts, at, clause.last)):
        return True
    return bool(inside(phrases.places, at, clause.last)) and not WHICH.isdisjoint(phrases.doc.words(at, clause.last))


def _unclaimed(phrases: Phrases, clause: Clause, at: int) -> bool:
    """«لم تتبن أي جهة الهجوم [الذي] طال أمس منزلا في س»: what nobody claims is told in the same breath."""
    claimed = any(w.endswith("تبن") for w in phrases.doc.words(at, at + 2))
    return claimed and not WHICH.isdisjoint(phrases.doc.words(at, clause.last)) and _told_of(phrases, clause, at)


def mere_mishap(phrases: Phrases, accounts: list[Account]) -> bool:
    """Whether a report begins with a fire, a flood, beasts or a match, and tells of no violence by anybody below."""
    sentences = phrases.doc.sentences
    told = phrases.within("false_triggers", 0, sentences[0].last) if sentences and accounts else ()
    if not any(m.entry.id in ("mishap", "sport") for m in told):
        return False
    deeds = (a for a in accounts if a.family in _SERIOUS and a.family != "forces")
    return not any(a.results or any(x.actor.id not in (None, "civilians") for x in a.actors) for a in deeds)


_SERIOUS = frozenset({"strike", "explosion", "attack", "fight", "abduction", "arrest", "justice", "territory", "forces",
                      "agreement", "operation"})  # fmt: skip
_SET_FIRE = frozenset({"strike", "attack", "fight"})
_CALLED = frozenset(("حمله", "عمليه", "معركه", "غرفه", "عمليات"))
"""Behind these «عاصفة الجزيرة» is the name of a campaign."""


def denying(phrases: Phrases, at: int, last: int) -> list[Statement]:
    """«واتهم العمدة القوات بالهجوم، غير أن مصدرا فيها [نفى ذلك]»: who denies behind a happening that it was so."""
    words = phrases.doc.all_words
    denials = (s for s in phrases.said(at, last) if s.first > at and s.attribution.stance == "denies")
    return [s for s in denials if not _THAT.isdisjoint(words[s.first : s.last])]


_THAT = frozenset(("ذلك", "هذا", "هذه", "الامر", "الاتهام", "الاتهامات"))
