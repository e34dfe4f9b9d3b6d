"""Words that change what a clause tells: ground taken without a fight, graves, funerals, people brought in."""

from itertools import pairwise

from marsad.model.actors import registry
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.words.windows import inside


def a_column(deed: Deed) -> bool:
    """«أسفر عن القضاء على [الرتل] ومقتل 50»: a column known already is whom it befell."""
    return deed.kind == "deployment" and deed.refers and not deed.verb


def unopposed(phrases: Phrases, clause: Clause) -> bool:
    """«استعادت القوات البلدة دون مقاومة»."""
    words = phrases.doc.words(clause.first, clause.last + _LEFT)  # «… بعد أن انسحب منه المسلحون دون قتال»
    return any(w in _WITHOUT and b.removeprefix("اي ") in _RESISTANCE for w, b in pairwise(words))


_LEFT = 9
_WITHOUT = frozenset(("دون", "بدون", "بلا"))
_RESISTANCE = frozenset(("قتال", "مقاومه", "معارك", "اشتباكات", "اشتباك", "مواجهات"))


def from_a_grave(phrases: Phrases, clause: Clause) -> bool:
    """«انتشال رفات 18 شخصا [من مقبرة]»: remains of several taken out of one grave."""
    words = phrases.doc.all_words
    graves = [at for at in range(clause.first, clause.last) if words[at] in _GRAVES]
    mass = any(words[at + 1 : at + 2] and words[at + 1].removeprefix("ال").startswith("جماعي") for at in graves)
    come_upon = any(at > clause.first and words[at - 1] == "علي" for at in graves)  # «عثر [على مقبرة] ضمت 58 جثة»
    come_upon = come_upon or any(w.lstrip("و").startswith("مدفون") for w in words[clause.first : clause.last] if graves)
    return mass or come_upon or any(_out_of(words[max(at - _OUT, clause.first) : at]) for at in graves)


def died_before(phrases: Phrases, clause: Clause) -> int | None:
    """«العثور على مقبرة جماعية لمدنيين [أعدمهم] التنظيم عام 2014»: where it is told how those found came to die."""
    words = phrases.doc.all_words[clause.first : clause.last]
    grave = next((n for n, w in enumerate(words) if w.lstrip("وبل").removeprefix("ال").startswith(_REMAINS)), None)
    if grave is None or not any(w.lstrip("وفب").removeprefix("ال").startswith(_OPENED) for w in words):
        return None
    behind = range(grave + 1, len(words))
    died = (n for n in behind if words[n].startswith(_DIED) and not words[n].endswith(("ين", "ي")))
    return next((clause.first + n for n in died), None)


_REMAINS = ("مقبر", "مقابر", "رفات")
_OPENED = ("عثر", "عثور", "اكتشف", "اكتشاف", "كشف", "فتح", "انتشل", "انتشال", "نبش", "تضم", "ضمت", "استخرج", "استخراج",
           "رفع", "تنقيب")  # fmt: skip
_DIED = ("اعدم", "قتلو", "قتلهم", "قتلتهم", "قضوا", "ذبح", "صفتهم", "صفاهم", "ابادهم", "ابادتهم")


def _out_of(words: list[str]) -> bool:
    """«من مقبرة», «من أربع مقابر», «داخل مقبرة»."""
    return any(w in _OUT_OF for w in words)


def buries(phrases: Phrases, clause: Clause) -> bool:
    """«شيع أهالي البلدة جثمان الشهيد»: a funeral, which finds no body."""
    return any(w.startswith(_BURIED) for w in phrases.doc.words(clause.first, clause.last))


_BURIED = ("شيع", "وشيع", "يشيع", "تشيع", "ووري", "ووريت", "جنازه", "مراسم")
_GRAVES = frozenset(("مقبره", "مقابر", "مقبرتين", "المقبره"))
_OUT_OF = frozenset(("من", "في", "داخل"))
_OUT = 2


def around_a_truce(phrases: Phrases, deed: Deed) -> bool:
    """«سقط ثلاثة جرحى [بعد الإعلان عن] وقف إطلاق النار»: when somebody came to harm, not what is told."""
    if deed.kind not in ("ceasefire", "agreement") or deed.verb:
        return False
    return any(w.lstrip("و") in _BEFORE_OR_AFTER for w in phrases.doc.all_words[max(deed.first - 4, 0) : deed.first])


_BEFORE_OR_AFTER = frozenset(("بعد", "قبل", "قبيل", "بعيد", "عقب", "رغم", "منذ"))


def came_in_first(phrases: Phrases, deed: Deed) -> bool:
    """«فجرت قوة منزلا بعد اختراق الحدود [والتوغل] شرق البلدة»: the way to what was done."""
    if deed.kind != "deployment" or deed.verb:
        return False
    return any(w.lstrip("و") in _ON_ITS_WAY for w in phrases.doc.all_words[max(deed.first - 3, 0) : deed.first])


_ON_ITS_WAY = frozenset(("بعد", "عقب", "اثر", "خلال", "اثناء"))


def into_the_air(phrases: Phrases, main: Deed, clause: Clause) -> bool:
    """«أطلقت القوات الرصاص [في الهواء] لمنع المئات من العبور»: shots that are to drive a crowd apart."""
    words = phrases.doc.words(clause.first, clause.last)
    return "الهواء" in phrases.doc.words(main.first, main.last + 6) and any(w.startswith(_TO_STOP) for w in words)


_TO_STOP = ("لمنع", "لتفريق", "لابعاد", "لتفرق", "متظاهر", "المتظاهر", "محتج", "المحتج", "حشود", "الحشود")


def of_families(phrases: Phrases, deeds: list[Deed]) -> bool:
    """«استقبل المخيم 320 عائلة فرت من …»: people who came, where their flight is told."""
    return any(d.kind == "displacement" for d in deeds) and any(takes_in(phrases, d) for d in deeds)


def takes_in(phrases: Phrases, deed: Deed) -> bool:
    """«استقبل المستشفى خمسة جرحى»: casualties come in, nobody is met."""
    word = phrases.doc.tokens[deed.first].word
    return deed.kind == "meeting" and deed.verb and "ستقبل" in word


def neutralised(phrases: Phrases, clause: Clause, results: list[ResultPhrase]) -> bool:
    """«تم [تحييد] إرهابي»: a word that is only said of enemies who were killed, not of how many died."""
    if not any(r.kind == "killed" and r.group not in (None, "civilians") and r.high != 0 for r in results):
        return False
    return any(w.lstrip("وفبل").startswith(_NEUTRALISED) for w in phrases.doc.words(clause.first, clause.last))


_NEUTRALISED = ("تحييد", "حيد", "حييد", "القضاء")


def under_control(phrases: Phrases, main: Deed, clause: Clause, results: list[ResultPhrase]) -> bool:
    """«فجر الخبراء الصاروخ [تحت السيطرة]», «تفجيرها [عن بعد من قبل فرق الهندسة]»: munitions blown up on purpose."""
    words = phrases.doc.all_words
    if any(r.of == "person" and r.high != 0 for r in results):
        return False
    told = words[clause.first : clause.last]
    safely = any(
        (a == "تحت" and b == "السيطره") or (a in ("دون", "بدون") and b in _HARM) for a, b in pairwise(told)
    )
    by_itself = any(w.lstrip("و").startswith("انفجر") for w in told)
    if safely and not by_itself and any(w.startswith(_BLEW_UP) for w in told[: max(main.last - clause.first, 1)]):
        return True  # «فجر الجيش 5 عبوات و15 رمانة [تحت السيطرة]», «تمكنت قوة من تفجير 5 عبوات [من دون حادث]»
    if "فجر" not in words[main.first] and "فجير" not in words[main.first]:
        return False
    near = words[max(main.first - _CREW, clause.first) : min(main.last + _CREW, clause.last)]
    return any((a == "تحت" and b == "السيطره") or (a in _CREWS and b in _OF_MUNITIONS) for a, b in pairwise(near))


_CREW = 10
_HARM = frozenset(("حادث", "حوادث"))
_BLEW_UP = ("تفجير", "بتفجير", "وتفجير", "فجر")
_CREWS = frozenset(("فرق", "خبراء", "فريق", "جهد", "الجهد", "مفرزه", "مفارز", "وحده", "وحدات", "فوج", "خبير"))
_OF_MUNITIONS = frozenset(("معالجه", "المتفجرات", "متفجرات", "الهندسه", "الهندسي", "الالغام", "هندسه", "نزع",
                           "المعالجه"))  # fmt: skip


def stores_arms(phrases: Phrases, clause: Clause) -> bool:
    """«العثور على معمل للتفخيخ», «مخزن أسلحة»: a building that is one of arms."""
    words = phrases.doc.words(clause.first, clause.last)
    return any(part in w for w in words for part in _ARMS)


_ARMS = ("سلاح", "اسلح", "عتاد", "اعتد", "ذخير", "ذخاير", "متفجر", "فخيخ", "فخخ", "عبو", "صاروخ", "صواريخ", "الغام",
         "قذاي", "قنابل", "حربي", "عسكري", "مسير", "كبتاغون", "مخدر")  # fmt: skip


def blames(phrases: Phrases, main: Deed, clause: Clause) -> bool:
    """«حملت الوزارة س [مسؤولية القصف]»: who did what was told before, no happening of its own."""
    words = phrases.doc.words(main.first, clause.last)
    if not words or "حمل" not in words[0]:
        return False
    said = next((at for at, w in enumerate(words) if w.startswith(("مسوولي", "المسوولي"))), None)
    if said is None or inside(phrases.places, main.first + said, clause.last):
        return False  # «حملت س مسؤولية الهجوم على ص»
    at = next((n for n in range(said + 1, min(said + 3, len(words))) if words[n].startswith("ال")), None)
    return at is not None and not (at + 1 < len(words) and words[at + 1] in _WHICH)


_WHICH = frozenset(("علي", "في", "الذي", "التي", "ضد", "قرب"))


def on_a_post(phrases: Phrases, main: Deed) -> bool:
    """«هاجم مسلحون [قاعدة] تابعة ل…»: a post or unit is what was attacked, whoever holds it."""
    words = phrases.doc.words(main.last, main.last + _POST_REACH)
    at = next((n for n, w in enumerate(words) if w in _POSTS), None)
    return at is not None and not (at and words[at - 1] in _BY)


def blown_up_later(phrases: Phrases, deed: Deed) -> bool:
    """«… وتفجرهما», «وقد فجر النفق موقعيا»: what is done with a find."""
    words = phrases.doc.all_words
    word = words[deed.first]
    return deed.verb and "فجر" in word and (word.endswith(_WITH_IT) or words[deed.last : deed.last + 1][:1] in _A_FIND)


_WITH_IT = ("ها", "هما", "ته", "ره", "وه", "هم")
_A_FIND = (["النفق"], ["الكدس"], ["المضافه"], ["الوكر"], ["المخبا"], ["العبوات"], ["المعمل"], ["الموقع"])


def on_helpers(phrases: Phrases, attack: Deed, deed: Deed) -> bool:
    """«هاجموا نقطة، وحين [هرعت] قوة إلى [نجدتها] انفجرت عليها عبوة»: part of the attack told first."""
    if deed.kind not in ("ied", "mine", "explosion", "car-bomb") or attack.kind not in _ATTACKS or deed is attack:
        return False
    words = phrases.doc.all_words[max(deed.first - _COMING, attack.last) : deed.first]
    return any(w.lstrip("وفلب").removeprefix("ال").startswith(_HELP) for w in words)


_ATTACKS = frozenset({"attack", "attack-on-forces", "clash", "ambush"})
_COMING = 12
_HELP = ("هرع", "نجد", "اسناد", "موازر", "انقاذ", "اسعاف", "نصرت")


def of_harm(phrases: Phrases, main: Deed, at: int) -> bool:
    """«اتهمت س ص [بقتل] ثلاثة», and no toll that only stands beside an accusation."""
    words = phrases.doc.words(main.last, min(at, main.last + _ACCUSED))
    return at > main.last and any(w.startswith(_OF_HARM) for w in words)


_ACCUSED = 10
_OF_HARM = ("بقتل", "بخطف", "باختطاف", "باعدام", "بتصفي", "باغتيال", "باصاب", "بالقتل", "بارتكاب مجزر")


def rigged(phrases: Phrases, main: Deed) -> bool:
    """«فجروا منزلا [مفخخا] في قوة»: what was blown up was the bomb."""
    words = phrases.doc.words(main.last, main.last + 4)
    return "فجر" in phrases.doc.all_words[main.first] and any(w.startswith(("مفخخ", "ملغم", "ملغوم")) for w in words)


_POST_REACH = 8
_POSTS = frozenset(("نقطه", "نقاط", "نقطتي", "نقطتين", "حاجز", "حاجزا", "حواجز", "حاجزين", "دوريه", "ثكنه", "معسكر",
                    "معسكرا", "رتل", "رتلا", "قاعده", "مخفر", "مخفرا", "مفرزه", "ربييه"))  # fmt: skip
_BY = frozenset(("قرب", "عند", "من", "في", "بين", "جوار", "محيط", "امام", "الي"))


def loots(phrases: Phrases, main: Deed) -> bool:
    """«نهب مخازن المنظمة», «سرق مستوطنون الثمار»: what was looted need not be counted."""
    if main.refers:
        return False
    return any("نهب" in w or w.lstrip("و").startswith(_LOOTING) for w in phrases.doc.words(main.first, main.last))


_LOOTING = ("سلب", "يسلب", "تسلب", "سرق", "يسرق", "تسرق", "استول", "يستول", "تستول", "غنم", "اغتنم")


def fires(phrases: Phrases, main: Deed) -> bool:
    """«أطلقت صاروخين», «ألقى قنبلة»."""
    return phrases.doc.all_words[main.first].lstrip("و").startswith(_FIRING)


_FIRING = ("اطلق", "يطلق", "تطلق", "القي", "القت", "القو", "يلقي", "تلقي", "رمي", "رمت", "يرمي", "ترمي")


def names_things(phrases: Phrases, main: Deed, sorts: frozenset[str]) -> bool:
    """«يضبط شحنة مسيرات», «تجرف أراضي زراعية»: things of these sorts named without a count right behind the word."""
    lit = phrases.doc.all_words[main.first].lstrip("وف").startswith(("اضرم", "اشعل"))  # «أضرم محتجون النار في مقر»
    near = phrases.within("things", main.last, main.last + _THINGS_NEAR * (2 if lit else 1))
    return any(m.entry.row.get("of") in sorts for m in near)


_THINGS_NEAR = 4


def stops(phrases: Phrases, main: Deed, clause: Clause) -> bool:
    """«أوقف», which arrests only where somebody is named whom it was done to."""
    word = phrases.doc.all_words[main.first].removeprefix("و").removeprefix("ف")
    if word.startswith(("احتجز", "يحتجز", "تحتجز")):  # «احتجزت القوات سيارة إسعاف»
        held = inside(phrases.counts, main.last, min(clause.last, main.last + _HELD))
        return bool(held) and all(c.of == "vehicle" for c in held)
    if not word.startswith(("اوقف", "يوقف", "توقف")):
        return False
    if any(w.startswith(_NETS) for w in phrases.doc.words(main.last, main.last + _HELD)):
        return False  # «أوقفت المخابرات [خلية] خططت لتفجيرات»
    return not any(p.first < clause.last and p.last > main.first for p in phrases.people)


_NETS = ("خليه", "خلايا", "شبكه", "عصابه", "عصابات")
_HELD = 6


def among_armed(phrases: Phrases, clause: Clause) -> bool:
    """Whether an armed side, or somebody whom the registry does not know, is named in a clause or it has a place."""
    if inside(phrases.places, clause.first, clause.last):
        return True
    known = [registry().get(a.id or "") for a in inside(phrases.actors, clause.first, clause.last)]
    return any(entry is None or (entry.acled_inter and entry.kind not in _UNARMED) for entry in known)


_UNARMED = frozenset({"government", "organisation", "outlet", "civil"})
