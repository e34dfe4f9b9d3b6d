"""The deeds of a clause: which of the words that name happenings tell one there."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.aims import aim_end, aims_at, is_aim, plans, purposes
from marsad.reading.deeds.clauses import Clause, first_stage
from marsad.reading.deeds.completing import delegated, takes_place
from marsad.reading.deeds.counted import counted, there_are
from marsad.reading.deeds.held import WHICH, holds_ground, takes_town
from marsad.reading.deeds.not_told import not_told
from marsad.reading.deeds.of_people import RECAPTURE, frees, of_the_dead, takes_back
from marsad.reading.deeds.onslaught import only_exposed
from marsad.reading.deeds.recent import is_old
from marsad.reading.deeds.routine import of_routine
from marsad.reading.deeds.sifted import FOUGHT, without_doubles, without_further_names
from marsad.reading.deeds.triggers import Deed, complete, family, read_deed, strength_of
from marsad.reading.deeds.unmeant import unmeant
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import Stretches, inside

_LONGEST_ACTOR = 30
_TAKEN = 7
"""How surely ground taken is what its clause tells."""


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
    stretches += plans(phrases, clause)
    if clause.cues:
        stretches += purposes(phrases, clause) + _charges(phrases, clause, matches) + _on_account(phrases, clause)
        if begun := first_stage(phrases, clause):
            stretches.append((begun.start, begun.stop))
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
        if unmeant(phrases, match) or of_routine(phrases, match) or of_the_dead(phrases, match):
            continue
        if aims_at(phrases, match) or not_told(phrases, match):
            continue
        if only_exposed(phrases, match) or holds_ground(phrases, match) or _only_tells_where(phrases, match):
            continue
        if _only_counts_from(phrases, match):
            continue
        covered = max(covered, match.last)
        deed = read_deed(phrases, match)
        kind = "release" if frees(phrases, deed) else takes_town(phrases, clause, deed)
        kind = "return" if takes_back(phrases, deed) else kind
        found.append(deed._replace(kind=kind, strength=max(deed.strength, _TAKEN)) if kind is not None else deed)
    found = (without_doubles(phrases, found) if found else found) or counted(phrases, clause)
    found = there_are(phrases, clause, found)
    found = _without_way_there(phrases, found) if len(found) > 1 else found
    return without_further_names(phrases, clause, found) if found else found


def _without_way_there(phrases: Phrases, found: list[Deed]) -> list[Deed]:
    """«[تحركت] وحدة باتجاه المنطقة واشتبكت مع المسلحين»: a force that goes somewhere and fights there."""
    words = phrases.doc.all_words
    return [
        d for n, d in enumerate(found)
        if not (d.verb and d.kind in _GOES and not d.negated and not d.future
                and any(_fights_there(words, d, f) for f in found[n + 1 : n + 2]))
    ]  # fmt: skip


def _fights_there(words: list[str], way: Deed, fight: Deed) -> bool:
    found = fight.verb and not fight.negated and (family(fight.kind) == "find" or fight.kind == "body-found")
    if found and way.kind == "reinforcement":
        there = any(w in _SPOT for w in words[way.last : way.last + 3])
        return there and words[fight.first][0] in "وف" and fight.first - way.last <= _WAY
    if not fight.verb or family(fight.kind) != "fight" or fight.first - way.last > _WAY or fight.negated:
        return False
    with_and = words[fight.first][0] in "وف" and words[fight.first + 1 : fight.first + 2] in _WITH
    return with_and and not any(w in ("،", ",") for w in words[way.last : fight.first])


_GOES = frozenset({"reinforcement", "deployment"})
_SPOT = frozenset(("المكان", "الموقع", "مكان", "موقع", "للمكان", "للموقع"))  # «وصلت إلى [المكان] وعثرت على جثث»
_WAY = 14
_WITH = (["مع"],)


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


def _is_device(count: CountPhrase) -> bool:
    """«ثلاث مساطر تفجير»: a noun of several words for explosives; what it names has not gone off."""
    return count.of in _DEVICES and count.last - count.head > 1


_DEVICES = frozenset({"explosive", "ammunition", "weapon", "explosive_belt"})


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
    if not match.first or match.entry.pos == "verb" or family(match.entry.id) not in FOUGHT:
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
        if tokens[last].word in _CHIEF and last + 1 < clause.last:
            last += 1  # «المتهم [الرئيس] بتفجير …»
        if tokens[last].word.startswith(_CHARGED) or tokens[last - 1].word in _ON_CHARGE:
            charges.append((last, aim_end(phrases, last, clause.last)))
    return [c for c in charges if (tried and c[0] > held) or not _has_its_time(phrases, clause, c[0])]


def _has_its_time(phrases: Phrases, clause: Clause, first: int) -> bool:
    """«متهم بقتل مختار [قرية س عام 2018]»: a deed of long ago, told with its place and time, is one of its own."""
    last = min(first + _TOLD_WITH, clause.last)
    return bool(phrases.placed(first, last)) and any(is_old(phrases, t) for t in inside(phrases.times, first, last))


_TOLD_WITH = 18


def _on_account(phrases: Phrases, clause: Clause) -> list[tuple[int, int]]:
    """«خلية كانت [مسؤولة عن] تفجيرات استهدفت …», «تقف وراء العديد من الهجمات»: past deeds of those told of; of «مسؤول
    عن الهجوم» was told before."""
    words = phrases.doc.all_words
    told = [
        (last, aim_end(phrases, last, clause.last))
        for cue, _, last in clause.cues
        if cue == "guilt" and last < clause.last and (not words[last].startswith("ال") or words[last].endswith("ات"))
    ]
    return [t for t in told if not _has_its_time(phrases, clause, t[0])]


_CHIEF = frozenset(("الرييس", "الرييسي", "الاول", "الابرز", "الوحيد", "الثاني", "رييسي", "اخر", "اخرين"))
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
