"""Deeds weighed against each other: of the words of a clause that name happenings, those that others already tell."""

from itertools import zip_longest

from marsad.reading.actors.sides import is_armed_side
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.of_people import of_the_fallen
from marsad.reading.deeds.triggers import BY_FORCE, VIOLENT, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.words.needs import needed, without_clitics
from marsad.reading.words.windows import inside


def without_doubles(phrases: Phrases, found: list[Deed]) -> list[Deed]:
    """The deeds without those that others told with them already are: launches, campaigns, columns, hand-overs."""
    found = [d for d in found if d.kind != "security-operation" or not _launches(phrases, d) or _of_armed(phrases, d)]
    blows = {o.first for o in found if family(o.kind) in VIOLENT}  # «سلسلة [هجمات صاروخية]»
    found = [d for d in found if d.kind != "campaign" or d.last - 1 not in blows]
    found = [d for d in found if d.kind != "deployment" or not _of_helpers(phrases, d)]
    moved = {d.last for d in found if family(d.kind) == "forces"}
    found = [d for d in found if d.kind != "deployment" or d.verb or d.first not in moved]  # «انسحاب [أرتال]»
    found = _given_over(found)
    found = [d for d in found if d.kind != "cooperation" or len(found) < 2 or not _beside(phrases, d)]
    return [d for d in found if d.kind != "troop-numbers" or not of_the_fallen(phrases, d)]


def _beside(phrases: Phrases, deed: Deed) -> bool:
    """«مفارز الوكالة [وبتنسيق عال] مع الأسايش تلقي القبض على …»: with whom it was done, no dealing of its own."""
    word = phrases.doc.all_words[deed.first].removeprefix("و")
    return not deed.verb and word.startswith(("بتنسيق", "بالتنسيق", "بتعاون", "بالتعاون"))


def without_further_names(phrases: Phrases, clause: Clause, found: list[Deed]) -> list[Deed]:
    """The deeds without words that only name another one of them, or what it was told by, once more."""
    found = [d for d in found if d.kind != "displacement" or not _forces(phrases, d) or _drives_out(phrases, d)]
    found = _without_breaking_in(phrases, _without_sites(phrases, found))
    found = _without_waging(_without_amid(phrases, _without_inert(phrases, clause, found)))
    return _without_entry(phrases, _without_repelling(phrases, _without_approach(phrases, found)))


def _without_sites(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«توجهت القوة إلى موقع [الضربة] وعثرت على جثث»: where it went, beside what it did there."""
    if len(deeds) < 2:
        return deeds
    words = phrases.doc.all_words
    named = [d for d in deeds if d.verb or not d.definite or words[d.first - 1].removeprefix("ل") not in _SITES_OF]
    return named or deeds


_SITES_OF = frozenset(("موقع", "مكان", "موضع"))


def _without_inert(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> list[Deed]:
    """«العثور على مخلفات حربية»: remnants of war tell an explosion only where one is told, or somebody came to harm."""
    kinds = [d.kind for d in deeds]
    if "explosive-remnant" not in kinds:
        return deeds
    harmed = any(c.of == "person" for c in inside(phrases.counts, clause.first, clause.last))
    if (harmed and "defusal" not in kinds) or any("نفج" in w for w in phrases.doc.words(clause.first, clause.last)):
        return deeds
    return [d for d in deeds if d.kind != "explosive-remnant"]


def _given_over(deeds: list[Deed]) -> list[Deed]:
    """«انسحبت القوات من المعسكر [وسلمته] إلى الجيش»: who leaves a place and to whom it passes is one hand-over."""
    given = next((d.first for d in deeds if d.kind == "base-handover" and d.verb and not d.negated), None)
    if given is None:
        return deeds
    return [d for d in deeds if d.kind != "withdrawal" or not 0 < given - d.last <= _HANDED]


_HANDED = 12


def _launches(phrases: Phrases, deed: Deed) -> bool:
    """«أطلقت [القوات] عملية»: only armed sides launch operations of force."""
    word = phrases.doc.all_words[deed.first].removeprefix("و").removeprefix("ف")
    return deed.verb and not deed.many and deed.last - deed.first == 1 and word.startswith(_LAUNCHING)


def _forces(phrases: Phrases, deed: Deed) -> bool:
    word = phrases.doc.all_words[deed.first].lstrip("وف")
    return deed.verb and word.startswith(("اجبر", "يجبر", "تجبر", "ارغم", "يرغم", "ترغم", "اكره"))


def _drives_out(phrases: Phrases, deed: Deed) -> bool:
    """«أجبرت المليشيا [سكان] القرية على إخلائها»: an armed side, and people who live there."""
    behind = phrases.doc.words(deed.last, deed.last + _ENTERING)
    if any(w.removeprefix("ال").startswith(("مسلحين", "مهاجمين", "ارهابيين")) for w in behind):
        return False  # «صدت القوات الهجوم وأجبرت المسلحين على الفرار»
    ahead = phrases.doc.words(max(deed.first - 3, 0), deed.first)
    if any(w.endswith(_FIGHTING) for w in ahead):
        return True  # «القتال أجبر 2400 أسرة على الفرار»
    armed = _of_armed(phrases, deed) or any(w.removeprefix("و").removeprefix("ال") in _ARMED for w in ahead)
    return armed and any(w.removeprefix("ال").startswith(_RESIDENTS) for w in behind)


_ARMED = frozenset(("جنود", "قوات", "مسلحون", "مسلحين", "مليشيا", "ميليشيا", "جيش", "عناصر", "مستوطنون", "احتلال"))
_FIGHTING = ("القتال", "المعارك", "القصف", "الاشتباكات", "المواجهات", "الغارات", "الهجوم", "الهجمات", "العنف")
_RESIDENTS = ("سكان", "اهالي", "عايلات", "عايله", "اسر", "مواطنين", "مدنيين", "نازحين", "مزارعين")


def _of_helpers(phrases: Phrases, deed: Deed) -> bool:
    """«انتشرت [فرق الإسعاف]», «[فرق الطوارئ] انتشرت»: no forces."""
    words = phrases.doc.all_words
    near = [*words[max(deed.first - 3, 0) : deed.first], *words[deed.last : deed.last + 2]]
    return deed.verb and any(w.removeprefix("و").removeprefix("ال") in _HELPERS for w in near)


_HELPERS = frozenset(("فرق", "طواقم", "كوادر", "متطوعو", "متطوعون", "مسعفون", "فيروس", "وباء", "مرض", "صور", "مقطع"))
_LAUNCHING = ("اطلق", "يطلق", "تطلق", "باشر", "يباشر", "تباشر", "استانف", "يستانف", "تستانف", "بدا", "يبدا", "تبدا",
              "انهي", "انهت", "ينهي", "تنهي", "اكمل", "يكمل", "تكمل", "استكمل", "يستكمل", "تستكمل", "اختتم", "يختتم",
              "تختتم", "ينطلق", "تنطلق", "ستنطلق", "سينطلق")  # fmt: skip


def _without_amid(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«توغلت الآليات شرق المدينة [وسط إطلاق نار] كثيف»: what only goes with a deed told before it."""
    told = next((d for d in deeds if not d.refers and not d.negated), None)
    if told is None or len(deeds) < 2:
        return deeds
    words = phrases.doc.all_words
    return [
        d for d in deeds
        if d is told or d.verb or d.first <= told.first or words[d.first - 1] not in _AMID
        or family(told.kind) not in _MOVES_AND_RAIDS
    ]  # fmt: skip


_AMID = frozenset(("وسط", "غطاء", "وابل", "بغطاء"))
_MOVES_AND_RAIDS = frozenset({"forces", "operation", "arrest", "destruction", "territory"})


def _without_breaking_in(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«[اقتحم] مسلحون مقهى وأطلقوا النار على الرواد»: coming in is a part of the attack that the same men go on to."""
    if len(deeds) < 2:
        return deeds
    words = phrases.doc.all_words
    return [
        d for d, behind in zip_longest(deeds, deeds[1:])
        if not (d.kind == "raid" and d.verb and behind is not None and family(behind.kind) == "attack"
                and 0 <= behind.first - d.last <= _BROKE_IN and words[behind.first].startswith(("و", "ف"))
                and words[behind.first].endswith("وا"))
    ]  # fmt: skip


_BROKE_IN = 16


def _without_waging(deeds: list[Deed]) -> list[Deed]:
    """«[شنت] القوة عملية أمنية»: where the operation waged has a word of its own, that word tells it."""
    if len(deeds) < 2:
        return deeds
    return [
        d for d, behind in zip_longest(deeds, deeds[1:])
        if not (d.verb and behind is not None and not behind.verb and 0 <= behind.first - d.last <= _WAGED
                and (d.kind, family(behind.kind)) in _WAGING and (d.kind == "attack" or d.many))
    ]  # fmt: skip


_WAGED = 8
_WAGING = {("attack", "operation"), ("security-operation", "strike"), ("security-operation", "attack")}


def _without_approach(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«محاولة توغل أدت إلى اشتباكات», «وقوع رتل في كمين»: what forces move in is told with the fight it led to."""
    if not any(family(d.kind) in FOUGHT and not d.refers for d in deeds):
        return deeds
    words = phrases.doc.all_words
    return [d for d in deeds if not (d.kind == "deployment" and not d.verb and words[d.last - 1].endswith(_APPROACH))]


FOUGHT = frozenset({"fight", "strike", "attack", "explosion"})
_APPROACH = ("توغل", "رتل", "ارتال", "رتلا")


def _without_repelling(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«صدت القوات هجوما انتحاريا»: where the attack repelled has a word of its own, that word tells it."""
    return [
        d for n, d in enumerate(deeds)
        if not (_repels(phrases, d) and _repelled_is_told(phrases, d, deeds[n + 1 :]))
    ]  # fmt: skip


_REPELLED = 6


def _repelled_is_told(phrases: Phrases, deed: Deed, behind: list[Deed]) -> bool:
    return any(_attacks(phrases, o) for o in behind if o.first - deed.last <= _REPELLED)


def _repels(phrases: Phrases, deed: Deed) -> bool:
    return deed.kind == "attack-on-forces" and phrases.doc.all_words[deed.first].lstrip("وف").startswith(_REPELLING)


def _attacks(phrases: Phrases, deed: Deed) -> bool:
    """Whether the word tells what was repelled; «هجوم», «هجمات» tell nothing that the repelling does not."""
    bare = deed.kind == "attack" and "هجوم" in phrases.doc.all_words[deed.first]
    return family(deed.kind) in BY_FORCE and not deed.verb and not bare


_REPELLING = ("صد", "كسر", "يصد", "تصد", "يكسر", "تكسر", "افشل", "يفشل", "تفشل", "افشال")


def _without_entry(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«دخلت القوة الوادي وعثرت على …»: coming in is news only where nothing but another's leaving is told beside it."""
    deeds = [d for d in deeds if not (d.kind == "deployment" and _entered(phrases, d) and _into_a_state(phrases, d))]
    deeds = [d for d in deeds if d.kind != "deployment" or not _entered(phrases, d) or _of_armed(phrases, d)]
    entered = [d for d in deeds if d.kind == "deployment" and _entered(phrases, d)]
    others = any(d.kind != "withdrawal" and d not in entered and not d.refers for d in deeds)
    return [d for d in deeds if d not in entered] if entered and others else deeds


def _into_a_state(phrases: Phrases, deed: Deed) -> bool:
    """«دخلت القوات [حالة] استنفار», «دخلت المعارك [يومها] الثالث»: no coming into a place."""
    behind = phrases.doc.words(deed.last, deed.last + 6)
    if behind and behind[0].removeprefix("ال").startswith(("هدن", "اتفاق", "وقف", "قرار", "قانون", "معارك")):
        return True  # «دخلت [الهدنة] بين الجيش والفصائل في س حيز التنفيذ»
    return any(w.removeprefix("في ").removeprefix("ب") in _STATES for w in behind)


_STATES = frozenset(("حاله", "يومها", "يومه", "شهرها", "شهره", "عامها", "عامه", "اسبوعها", "حيز", "مرحله", "الانذار",
                     "استنفار", "الخدمه", "مفاوضات", "حوار", "اضراب", "اضرابا"))


def _of_armed(phrases: Phrases, deed: Deed) -> bool:
    """Whether who comes in is an armed side («الجيش يدخل المدينة»), named or called a force."""
    near = inside(phrases.actors, deed.first - _ENTERING, deed.last + _ENTERING)
    if any(is_armed_side(a.id) for a in near):
        return True
    if any(w.startswith(_TO_CLEAR) for w in phrases.doc.words(deed.last, deed.last + _ENTERING * 2)):
        return True  # «ستنطلق عملية كبيرة [لتطهير] البادية»
    own, wanted = needed(_FORCES)
    return any(without_clitics(t.word) in wanted for t in phrases.doc.tokens[deed.last : deed.last + own])


_ENTERING = 6
_TO_CLEAR = ("لتطهير", "لتمشيط", "لملاحق", "لتعقب", "لمطارد")
_FORCES = "4 وحدات وحداته قوات قواته قواتها قوة رتل أرتال آليات دبابات مدرعات قطعات عناصر جيش لواء فصائل كتائب مسلحو"


def _entered(phrases: Phrases, deed: Deed) -> bool:
    word = phrases.doc.tokens[deed.first].word.removeprefix("و").removeprefix("ف")
    return word.startswith(("دخل", "يدخل", "تدخل", "دخول"))
