"""The deeds of a clause: which of the words that name happenings tell one there."""

from itertools import zip_longest

from marsad.lexicon import Match
from marsad.reading.account_past import is_old
from marsad.reading.aims import aim_end, is_aim, purposes
from marsad.reading.clauses import Clause
from marsad.reading.completing import delegated, takes_place
from marsad.reading.counts import CountPhrase
from marsad.reading.deeds import (
    BY_FORCE,
    VIOLENT,
    Deed,
    complete,
    family,
    read_deed,
    strength_of,
)
from marsad.reading.deeds_held import WHICH, holds_ground, takes_town
from marsad.reading.deeds_unmeant import RECAPTURE, counted, frees, of_the_fallen, unmeant
from marsad.reading.needs import needed, without_clitics
from marsad.reading.phrases import Phrases
from marsad.reading.sides import is_armed_side
from marsad.reading.windows import Stretches, inside

_LONGEST_ACTOR = 30


def find_deeds(phrases: Phrases, clause: Clause) -> list[Deed]:
    """The deeds of a clause in the order of the text: the longest match wins, phrases that mislead are left out."""
    matches = phrases.within("triggers", clause.first, clause.last)
    if not matches:
        return counted(phrases, clause)
    matches = _surest_first(matches)
    actors = inside(phrases.actors, clause.first - _LONGEST_ACTOR, clause.last)
    named = [(a.first, a.last) for a in actors]
    devices = [(c.head + 1, c.last) for c in inside(phrases.counts, clause.first, clause.last) if _is_device(c)]
    towns = [(p.first, p.last) for p in inside(phrases.places, clause.first, clause.last) if p.lat is not None]
    names = Stretches(sorted(named + devices + towns))
    stretches = _before_release(phrases, clause, matches)
    if clause.cues:
        stretches += purposes(phrases, clause) + _charges(phrases, clause, matches)
    aims = Stretches(sorted(stretches))
    found: list[Deed] = []
    covered = -1
    for match in matches:
        if match.last <= covered and match.first < covered:
            continue
        if phrases.misled(match.first, match.last) or _at_dawn(phrases, match) or _to_go_off(phrases, match):
            continue
        if names.hold(match.first, match.last) and not match.entry.row.get("party"):
            continue
        if aims.hold(match.first, match.first + 1) or is_aim(phrases, match):
            continue
        if not complete(phrases, match) and not takes_place(phrases, match) and not delegated(phrases, match):
            continue
        if clause.cues and _in_provision(clause, match):
            continue
        if unmeant(phrases, match):
            continue
        if holds_ground(phrases, match) or _only_tells_where(phrases, match) or _only_counts_from(phrases, match):
            continue
        covered = max(covered, match.last)
        deed = read_deed(phrases, match)
        kind = "release" if frees(phrases, deed) else takes_town(phrases, clause, deed)
        found.append(deed._replace(kind=kind, strength=max(deed.strength, _TAKEN)) if kind is not None else deed)
    found = (_sifted(phrases, found) if found else found) or counted(phrases, clause)
    if not found:
        return found
    found = [d for d in found if d.kind != "displacement" or not _forces(phrases, d) or _drives_out(phrases, d)]
    found = _without_waging(_without_amid(phrases, _without_inert(phrases, clause, found)))
    return _without_entry(phrases, _without_repelling(phrases, _without_approach(phrases, found)))


def _sifted(phrases: Phrases, found: list[Deed]) -> list[Deed]:
    """The deeds without those that others told with them already are."""
    found = [d for d in found if d.kind != "security-operation" or not _launches(phrases, d) or _of_armed(phrases, d)]
    blows = {o.first for o in found if family(o.kind) in VIOLENT}  # «سلسلة [هجمات صاروخية]»
    found = [d for d in found if d.kind != "campaign" or d.last - 1 not in blows]
    found = [d for d in found if d.kind != "deployment" or not _of_helpers(phrases, d)]
    moved = {d.last for d in found if family(d.kind) == "forces"}
    found = [d for d in found if d.kind != "deployment" or d.verb or d.first not in moved]  # «انسحاب [أرتال]»
    found = _given_over(found)
    return [d for d in found if d.kind != "troop-numbers" or not of_the_fallen(phrases, d)]


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


_HANDED, _TAKEN = 12, 7


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
_LAUNCHING = ("اطلق", "يطلق", "تطلق", "باشر", "يباشر", "تباشر", "استانف", "يستانف", "تستانف", "بدا", "يبدا", "تبدا")


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
    if not any(family(d.kind) in _FOUGHT and not d.refers for d in deeds):
        return deeds
    words = phrases.doc.all_words
    return [d for d in deeds if not (d.kind == "deployment" and not d.verb and words[d.last - 1].endswith(_APPROACH))]


def _at_dawn(phrases: Phrases, match: Match) -> bool:
    """«عثرت القوة فجرا على صواريخ» tells when; «فجرا نفسيهما» what two did."""
    words = phrases.doc.all_words
    return words[match.first].removeprefix("و") == "فجرا" and words[match.last : match.last + 1] not in _THEMSELVES


_THEMSELVES = (["نفسيهما"], ["نفسهما"], ["انفسهما"], ["سترتيهما"], ["حزاميهما"])


def _to_go_off(phrases: Phrases, match: Match) -> bool:
    """«عبوات مجهزة للتفجير», «معدة للتفجير»: what they were made for."""
    words = phrases.doc.all_words
    if not match.first or not words[match.first].startswith("ل") or "فجير" not in words[match.first]:
        return False
    return words[match.first - 1].removeprefix("و").removeprefix("ال").startswith(_MADE)


_MADE = ("مجهز", "معد", "جاهز", "مهيا", "قابل", "تستخدم", "يستخدم", "تستعمل", "خلايط", "اله", "جهاز", "اجهزه")
_FOUGHT = frozenset({"fight", "strike", "attack", "explosion"})
_APPROACH = ("توغل", "رتل", "ارتال", "رتلا")


def _is_device(count: CountPhrase) -> bool:
    """«ثلاث مساطر تفجير»: a noun of several words for explosives; what it names has not gone off."""
    return count.of in _DEVICES and count.last - count.head > 1


_DEVICES = frozenset({"explosive", "ammunition", "weapon", "explosive_belt"})


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
    own, wanted = needed(_FORCES)
    return any(without_clitics(t.word) in wanted for t in phrases.doc.tokens[deed.last : deed.last + own])


_ENTERING = 6
_FORCES = "4 وحدات وحداته قوات قواته قواتها قوة رتل أرتال آليات دبابات مدرعات قطعات عناصر جيش لواء فصائل كتائب مسلحو"


def _entered(phrases: Phrases, deed: Deed) -> bool:
    word = phrases.doc.tokens[deed.first].word.removeprefix("و").removeprefix("ف")
    return word.startswith(("دخل", "يدخل", "تدخل", "دخول"))


def _only_tells_where(phrases: Phrases, match: Match) -> bool:
    """«في القرى التي [انسحب] منها»: a movement by which a place is only told apart."""
    if match.entry.pos != "verb" or family(match.entry.id) not in _MOVES or not match.first:
        return False
    words = phrases.doc.all_words
    if words[match.first - 1] not in WHICH or _THEREIN.isdisjoint(words[match.last : match.last + _NEAR]):
        return False
    return not _long_gone(phrases, match)


def _long_gone(phrases: Phrases, match: Match) -> bool:
    """«بلدة س التي سيطرت عليها القوات [مطلع عام 2020]»: with a time of its own, it tells what was then."""
    return any(is_old(phrases, t) for t in inside(phrases.times, match.last, match.last + _NEAR + 2))


def _in_provision(clause: Clause, match: Match) -> bool:
    """«[ينص الاتفاق] على سحب القوات»: the agreement is named for what it provides."""
    if family(match.entry.id) != "agreement":
        return False
    return any(cue == "planned" and first <= match.first and match.last <= last for cue, first, last in clause.cues)


def _only_counts_from(phrases: Phrases, match: Match) -> bool:
    """«منذ [اندلاع الحرب]», «اتفاق أنهى [اشتباكات]»: from when something is counted, or what an agreement ended."""
    if not match.first or match.entry.pos == "verb" or family(match.entry.id) not in _FOUGHT:
        return False
    words = phrases.doc.all_words
    before = words[match.first - 1].removeprefix("و")
    begun = before in _BEGUN and match.first > 1 and words[match.first - 2].removeprefix("و") == "منذ"
    return before in _ENDING or begun or (before == "منذ" and words[match.first].startswith(_OUTBREAK))


_BEGUN = frozenset(("اندلاع", "بدء", "بدايه", "انطلاق", "تجدد", "استئناف", "استيناف", "توقف", "انتهاء"))
_OUTBREAK = ("اندلاع", "بدء", "تجدد", "انطلاق")
_ENDING = frozenset(("انهي", "انهت", "انهوا", "ينهي", "تنهي", "لانهاء", "انهاء", "لوقف", "اوقف", "اوقفت", "يوقف"))
_MOVES = frozenset({"forces", "territory", "people"})
_THEREIN = frozenset(("منها", "منه", "اليها", "اليه", "فيها", "فيه", "عليها", "عليه"))
_NEAR = 6


def _charges(phrases: Phrases, clause: Clause, matches: list[Match]) -> list[tuple[int, int]]:
    """What somebody is arrested or tried for: «القبض على متهم بتفجير سوق» tells no bombing of today."""
    told = [last for cue, _, last in clause.cues if cue == "charge"]
    held = next((m.first for m in matches if family(m.entry.id) in ("arrest", "justice")), None) if told else None
    if held is None:
        return []
    tokens = phrases.doc.tokens
    charges = []
    tried = family(next(m.entry.id for m in matches if m.first == held)) == "justice"
    for last in told:
        if not (held < last or tried) or last >= clause.last:
            continue  # «قضية متهمين عن جريمة تفجير سيارة …، وحكمت عليهم بالإعدام»
        if tokens[last].word.startswith(_CHARGED) or tokens[last - 1].word in _ON_CHARGE:
            charges.append((last, aim_end(phrases, last, clause.last)))
    return charges


_ON_CHARGE = frozenset(("بتهمه", "بتهم", "جريمه", "جرايم", "بجريمه", "بجرم", "بجنايه", "قضيه", "بقضيه"))
_CHARGED = ("ب", "في", "لل", "جريم", "جرايم")


def _before_release(phrases: Phrases, clause: Clause, matches: list[Match]) -> list[tuple[int, int]]:
    """What befell those set free: «الإفراج عن 40 أسيرا ممن تم أسرهم», «تحرير الطفل بعد ساعات من اختطافه»."""
    free = next((m.last for m in matches if _sets_free(phrases, m)), None)
    if free is None:
        return []
    tokens = phrases.doc.tokens
    taken = [m for m in matches if m.first >= free and family(m.entry.id) in ("arrest", "abduction")]
    return [
        (m.first, m.last) for m in taken
        if (any(t.word in _WHO_WERE for t in tokens[max(m.first - _RELATIVE, free) : m.first])
            and not (m.entry.pos == "verb" and inside(phrases.times, m.last, m.last + _WHEN_TAKEN)))
        or (m.entry.pos == "verb" and tokens[m.last - 1].word.endswith(_THEM) and m.first - free <= _SET_FREE
            and not inside(phrases.times, m.last, m.last + _WHEN_TAKEN))
        or _were_taken(tokens[m.first].word, tokens[m.last].word if m.last < len(tokens) else "")
    ]  # fmt: skip


def _sets_free(phrases: Phrases, match: Match) -> bool:
    if match.entry.id == RECAPTURE:
        return frees(phrases, read_deed(phrases, match))
    return family(match.entry.id) == "release" and complete(phrases, match)


def _were_taken(word: str, behind: str) -> bool:
    """«أطلق سراح 30 أسيرا … [أسروا خلال] المعارك»: of those set free, without a subject of its own."""
    return word.endswith("وا") and word[0] not in "وف" and behind in _TAKEN_WHEN


_TAKEN_WHEN = frozenset(("خلال", "في", "قبل", "اثناء", "علي", "من", "منذ", "بعد", "عقب", "ابان", "لدي"))
_SET_FREE, _WHEN_TAKEN, _RELATIVE = 16, 8, 6
_WHO_WERE = frozenset(("ممن", "الذين", "اللذين", "الذي", "التي", "كانوا", "كان", "كانت", "كانا", "بعد", "عقب", "من"))
_THEM = ("هم", "هما", "ها", "هن", "تهم", "ته")


def _surest_first(matches: list[Match]) -> list[Match]:
    """Matches in the order of the text, the longest first already, and of those of the same words the surest first."""
    found = matches
    for behind in range(1, len(matches)):
        at = behind
        while at > 0 and _is_surer(found[at], found[at - 1]):
            if found is matches:
                found = matches.copy()
            found[at], found[at - 1] = found[at - 1], found[at]
            at -= 1
    return found


def _is_surer(match: Match, other: Match) -> bool:
    """Whether of two matches of the same words this one tells its deed more surely."""
    if match.first != other.first or match.last != other.last:
        return False
    return strength_of(match.entry) > strength_of(other.entry)
