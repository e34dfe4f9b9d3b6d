"""Words spelt like a word of fate that are none: families, put off trials, blasts, wounds of which somebody died."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import complete, family
from marsad.reading.phrases import Phrases
from marsad.reading.results.bodies import PARTING
from marsad.reading.words.windows import inside
from marsad.text import fold


def of_a_family(phrases: Phrases, match: Match) -> bool:
    """«أسرة», «رابطة أسر ضحايا …», «عشر أسر نازحة»: families, spelt like a capture."""
    word = phrases.doc.all_words[match.first].lstrip("وفبل").removeprefix("ال")
    if match.entry.id == "arrested" and word in ("اسرتها", "اسرته", "اسرتهم"):
        return True  # «على بيت أسرتها»
    if match.entry.id != "arrested" or word not in ("اسر", "اسره"):
        return False
    if word == "اسره":
        return phrases.doc.raw[phrases.doc.tokens[match.last - 1].end - 1] == "ة"
    before = phrases.doc.all_words[match.first - 1].removeprefix("ال") if match.first else ""
    behind = phrases.doc.words(match.last, match.last + 1)
    return before in _ASSOCIATIONS or any(w.startswith(_OF_VICTIMS) for w in behind)


_ASSOCIATIONS = frozenset(("رابطه", "لجنه", "جمعيه", "عدد", "بعض", "عشرات", "ميات", "عده", "احدي", "باقي", "من"))
_OF_VICTIMS = ("ضحايا", "الضحايا", "شهداء", "الشهداء", "قتلي", "القتلي", "مفقود", "المفقود", "معتقل", "المعتقل",
               "مختطف", "المختطف", "نازح", "النازح", "كامل", "باكمل", "فقير", "متضرر", "المتضرر", "مهجر", "المهجر",
               "عديد")  # fmt: skip


def adjourned(phrases: Phrases, match: Match) -> bool:
    """«أجلت المحكمة محاكمة 48 متهما»: put off, spelt like «evacuated»."""
    word = phrases.doc.all_words[match.first].lstrip("وف")
    behind = phrases.doc.words(match.last, match.last + _PUT_OFF_REACH)
    return word.startswith(("اجل", "تاجل", "يوجل", "توجل")) and any(w.lstrip("ال").startswith(_PUT_OFF) for w in behind)


def families_fled(phrases: Phrases, match: Match) -> bool:
    """«320 عائلة فرت من البلدة», «فرت إلى س 8 آلاف أسرة»: families beside a verb of flight are driven out."""
    if match.entry.id != "displaced" or match.entry.pos != "verb":
        return False
    behind = inside(phrases.counts, match.last, match.last + _FLED_REACH)
    if any(c.noun is not None and c.noun.id in _WHOLE_FAMILIES and c.low not in (1, None) for c in behind):
        return True
    if not match.first or match.prefix:
        return False
    words = phrases.doc.all_words
    before = words[match.first - 1].removeprefix("و").removeprefix("ال")
    taken = any(w.removeprefix("ال") in _JAILS for w in words[match.last : match.last + _PUT_OFF_REACH])
    return before in _FAMILIES and not taken


_FAMILIES = frozenset(
    fold(w) for w in ("عائلة", "عائلات", "عوائل", "أسرة", "أسر", "مدني", "مدنيا", "مدنيين", "سكان", "أهالي", "نازح",
                      "نازحا", "نازحين", "نسمة", "شخص", "شخصا")
)  # fmt: skip
_WHOLE_FAMILIES, _FLED_REACH = frozenset({"family", "people"}), 12
_JAILS = frozenset(("سجن", "سجون", "معتقل", "محكمه", "احتجاز"))
_PUT_OFF_REACH = 4
_PUT_OFF = ("محاكم", "محكم", "جلس", "نظر", "قضي", "انتخاب", "موعد", "اجتماع", "حكم", "نطق", "مفاوض", "زيار")


_TO_WHOM = 4


def dismantled(phrases: Phrases, match: Match) -> bool:
    """«فكك شبكة تهرب الأسلحة»: a network broken up makes nothing safe.

    «أوقع القتال ثلاثة مسلحين»: only «أوقع [ب]هم» is an arrest.
    """
    if match.entry.id == "arrested" and phrases.doc.all_words[match.first].lstrip("وف").startswith(("اوقع", "يوقع")):
        return not any(w.startswith("ب") for w in phrases.doc.words(match.last, match.last + _TO_WHOM))
    if match.entry.id != "defused":
        return False
    behind = phrases.doc.words(match.last, match.last + 1 + 2 * (match.entry.pos == "verb"))
    return any(w.removeprefix("ال").startswith(_NETWORKS) for w in behind)


_NETWORKS = ("شبك", "خلي", "خلاي", "عصاب", "تنظيم", "مخيم", "معسكر", "ارتباط", "اسلحت")


def of_wounds(phrases: Phrases, match: Match) -> bool:
    """«توفي متأثرا بجراح [أصيب] بها»: of what somebody died who is counted among the dead."""
    before = phrases.doc.words(max(match.first - _WOUNDS_REACH, 0), match.first)
    at = next((i for i, w in enumerate(before) if w.startswith(_WOUNDS)), None)
    joined = match.prefix[:1] in ("و", "ف")  # «توفي متأثرا بجراحه [وأصيب] خمسة»
    own = at is not None and match.entry.pos == "verb" and not joined
    return own and all(w in _OF_WHICH for w in before[(at or 0) + 1 :])


_WOUNDS_REACH = 4
_WOUNDS = ("بجراح", "بجروح", "جراح", "جروح", "بالجراح", "بالجروح")
_OF_WHICH = frozenset(("التي", "كان", "قد", "بليغه", "خطيره", "كانت"))


def no_destruction(phrases: Phrases, match: Match) -> bool:
    """«فجر انتحاري نفسه» destroys nothing that is told; «فجرا» is mostly the time of day."""
    if match.definite and match.entry.pos == "noun":
        return True  # «استهدف [التفجير] فندقا»
    behind = phrases.doc.words(match.last, match.last + _SELF_REACH)
    blast = phrases.doc.all_words[match.last - 1].lstrip("وبل").startswith("تفجير")
    if blast and behind and behind[0].removeprefix("ال") in _CROWDED:
        return True  # «تفجير سوق شعبي»: where it went off
    if phrases.doc.tokens[match.last - 1].word.removeprefix("و") == "فجرا":
        return not any(w in _SELVES for w in behind[:1])
    return any(w in _SELVES for w in behind)


def somebody_behind(phrases: Phrases, match: Match) -> bool:
    """«سقوط ثلاثة مدنيين»: whether people of whom nothing else is told stand right behind."""
    count = next(iter(inside(phrases.counts, match.last, match.last + 2)), None)
    if count is None or count.of != "person" or count.result is not None or count.definite or count.noun is None:
        return False
    behind = phrases.doc.words(count.last, count.last + 2)
    fell = bool(behind) and (behind[0] in _OFF or (behind[0] == "في" and behind[1:] and behind[1] in _HOLES))
    if fell and not any(a.last > count.last + 1 for a in inside(phrases.actors, count.first, count.last + 2)):
        return False  # «سقوط طفل من شرفة», «سقوط طفل في بئر»; but «سقوط 100 مسلح من التنظيم»
    return count.part_of is None and count.first - match.last <= 0


_OFF = frozenset(("من", "عن"))
_HOLES = frozenset(("بير", "حفره", "نهر", "خزان", "مجري", "قناه", "مياه", "حوض"))
_SELF_REACH = 4
_CROWDED = frozenset(("سوق", "اسواق", "مقهي", "مقاهي", "مطعم", "مطاعم", "كراج", "ملعب", "ساحه", "شارع", "فندق", "فنادق",
                      "مول", "متنزه", "موقف", "موكب", "صاله", "قاعه", "مجلس"))  # fmt: skip
_SELVES = frozenset(("نفسه", "نفسها", "نفسيهما", "انفسهم", "نفسهما"))


def unknown_noun(phrases: Phrases, word: str, count: CountPhrase) -> bool:
    """Whether a noun that no table knows stands right before those counted, whose it is."""
    known = word.startswith("ال") or word in _PREPOSITIONS or len(word) <= _ROOT or not word.isalpha()
    dated = bool(inside(phrases.times, count.first - 1, count.first))
    named = dated or bool(inside(phrases.actors, count.first - 1, count.first))
    return not known and not named and not word.endswith(("ا", "ت", "ه", "وا"))


_PREPOSITIONS = frozenset(("من", "علي", "في", "عن", "الي", "بين", "بحق", "بعض", "جميع", "كافه", "معظم", "اغلب", "عشرات",
                           "ميات", "الاف", "سراح", "حياه", "ارواح", "مفعول", "صفوف", "عدد", "ضد", "مجموعه",
                           "كبار", "جثث", "احد", "افراد", "كل", "باقي", "بقيه", "نحو", "اليوم", "امس"))
_ROOT = 3


def kin_of(phrases: Phrases, count: CountPhrase) -> bool:
    """«إصابة [والد] الطفلين»: one person, told by whose kin he is."""
    several = count.low != 1 and count.of == "person" and count.first == count.head > 0
    before = phrases.doc.all_words[count.first - 1] if several else ""
    return before in _KIN or (before[:1] == "و" and before[1:] in _KIN)


_KIN = frozenset(("والد", "والده", "شقيق", "شقيقه", "زوجه", "زوج", "نجل"))


def none_told(phrases: Phrases, clause: Clause, count: CountPhrase) -> bool:
    """«لم تسفر العبوة التي انفجرت على رتل عن [خسائر]»: the verb of outcome is denied, its subject in between."""
    words = phrases.doc.all_words
    before = words[max(count.first - _DENIED_NEAR, clause.first) : count.first]
    for at, word in enumerate(before[:-2]):  # «من دون أن توقعا [ضحايا]», «دون أن يتسبب القصف بـ[إصابات]»
        if word in ("دون", "بدون") and before[at + 1] == "ان" and before[at + 2].startswith(_OUTCOMES):
            return not any(w in _BUT for w in before[at + 3 :])
    if words[count.first - 1] not in ("عن", "الي", "اي", "باي", "اية", "ايه"):
        return False
    for at in range(max(count.first - _DENIED_REACH, clause.first), count.first - 2):
        if words[at].lstrip("وف") == "لم" and words[at + 1].startswith(_OUTCOMES):
            return not any(w in _BUT for w in words[at + 1 : count.first])
    return False


_DENIED_REACH, _DENIED_NEAR = 14, 8
_BUT = frozenset(("،", "لكن", "بل", "سوي", "الا"))
_OUTCOMES = ("تسفر", "يسفر", "تود", "يود", "توقع", "يوقع", "تخلف", "يخلف", "ينتج", "تنتج", "يتسبب", "تتسبب", "ينجم")


def of_one_family(phrases: Phrases, count: CountPhrase, before: list[CountPhrase]) -> bool:
    """«تسعة أشخاص من عائلة واحدة» says who they were, and counts nobody further."""
    if count.noun is None or count.noun.id != "family" or not before or before[-1].of != "person":
        return False
    return phrases.doc.words(before[-1].last, count.first) == ["من"]


def spoken_of_family(phrases: Phrases, count: CountPhrase, before: list[CountPhrase]) -> bool:
    """«الأم», «الأب» are new only in a sentence that tells how many of their family were harmed."""
    if count.noun is None or count.noun.id != "family-member":
        return False
    told = [c for c in before if c.noun is not None and c.noun.id == "family"]
    return not told or phrases.doc.tokens[told[-1].first].sentence != phrases.doc.tokens[count.first].sentence


def palmyra(phrases: Phrases, match: Match) -> bool:
    """«انفجار لغم في [تدمر]»: the town, spelt like «she destroys»."""
    named = phrases.doc.all_words[match.first].endswith("تدمر")
    if not named:
        return False
    site = phrases.doc.all_words[match.first - 1].removeprefix("ال").startswith(("مستشفي", "مشفي", "مطار", "باديه"))
    return site or any(p.last >= match.last for p in inside(phrases.places, match.first - 2, match.last))


def sentenced(phrases: Phrases, fate: Match) -> bool:
    """«قضت المحكمة بسجن …», «حكم الإعدام»: a court's word is nobody's death."""
    if "عدام" in phrases.doc.all_words[fate.last - 1]:
        near = phrases.doc.words(max(fate.first - _CARRIED_REACH, 0), fate.first)
        near = near[max((i for i, w in enumerate(near) if w in PARTING), default=-1) + 1 :]
        if any(w.lstrip("وف").startswith(_CARRIED_OUT) for w in near):
            return False  # «نفذت الحركة حكم الإعدام بستة»
    verdicts = phrases.within("triggers", max(fate.first - 1, 0), fate.last)
    return any(
        family(m.entry.id) == "justice" and m.first <= fate.first and fate.last <= m.last and complete(phrases, m)
        for m in verdicts
    )


_CARRIED_REACH = 8
_CARRIED_OUT = ("نفذ", "تنفيذ", "ينفذ", "تنفذ")
