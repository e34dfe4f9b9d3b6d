"""Where one clause tells happenings of two sorts: the cuts between them."""

from itertools import pairwise

from marsad.reading.accounts.asides import told_aside
from marsad.reading.accounts.compared import compared
from marsad.reading.accounts.days_apart import day_apart, said_instead
from marsad.reading.accounts.fates import beside_fate
from marsad.reading.accounts.numbers import numbers_ahead
from marsad.reading.accounts.past import looked_back
from marsad.reading.accounts.places import elsewhere
from marsad.reading.accounts.provisions import provided_in
from marsad.reading.accounts.returns import comes_back, then_entered
from marsad.reading.accounts.rows import one_by_one, row_of_strikes, troops_apart
from marsad.reading.accounts.turns import (
    came_of_it,
    other_turn,
    tells_another,
    within_it,
)
from marsad.reading.actors.sides import of_one_side
from marsad.reading.deeds.aimed import without_strikes
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.finding import find_deeds
from marsad.reading.deeds.signed import signed_in
from marsad.reading.deeds.triggers import BY_FORCE, Deed, family, go_together
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside
from marsad.text import Token


def parts_of(phrases: Phrases, clause: Clause) -> list[tuple[Clause, list[Deed]]]:
    """A clause with its deeds, cut where a happening of another sort begins («انتشر الجيش … بعد انسحاب القوات …»).

    Deeds that make up one operation, or one attack with its toll, stay together; words that only refer back and what
    is asked for or talked about cut nothing.
    """
    found = find_deeds(phrases, clause)
    signed = signed_in(phrases, clause, found)
    if signed is not None:
        rest = parts_of(phrases, signed.behind) if signed.behind is not None else []
        return [*parts_of(phrases, signed.before), (signed.part, signed.deeds), *rest]
    planned = provided_in(phrases, clause, found)
    if planned:
        return planned
    rows = one_by_one(phrases, clause, found) or row_of_strikes(phrases, clause, found)
    rows = rows or troops_apart(phrases, clause, found) or compared(phrases, clause, found)
    rows = rows or numbers_ahead(phrases, clause, found)
    if rows:
        return rows
    back = comes_back(phrases, clause, found)
    if back is not None:
        begin, end = back
        pieces = clause.part(clause.first, begin), clause.part(begin, end), clause.part(end, clause.last)
        return [part for piece in pieces for part in parts_of(phrases, piece)]
    aside = then_entered(phrases, clause, found) or (told_aside(phrases, clause, found) if found else None)
    aside = aside or beside_fate(phrases, clause, found)
    aside = day_apart(phrases, clause, found) if aside is None else aside
    aside = said_instead(phrases, clause, found) if aside is None else aside
    if aside is not None:
        halves = clause.part(clause.first, aside), clause.part(aside, clause.last)
        return [*parts_of(phrases, halves[0]), *parts_of(phrases, halves[1])]
    tokens = phrases.doc.tokens
    deeds = [d for d in found if not d.negated and not (d.refers and not _on_the_way(tokens, d))]
    if len(deeds) < 2:
        return [(clause, found)]
    governed = family(deeds[0].kind) in _GOVERNING
    meant = without_strikes(phrases, deeds)
    cuts = []
    held = {family(deeds[0].kind)}
    for before, deed in pairwise(deeds):
        kind = family(deed.kind)
        apart = _stands_apart(phrases, deed, held) and not _coordinated(phrases, before, deed)
        apart = apart and not fought_for(phrases, before, deed)
        apart = apart or _after_leaving(phrases, before, deed)
        turned = None if fought_for(phrases, before, deed) else _turning(phrases, before, deed, held)
        turned = turned or _other_subject(phrases, before, deed) or _exposed_before(phrases, before, deed)
        cut = turned or (_cut(phrases, before.last, deed) if apart else None)
        if governed:
            cut = _to_come(phrases, before, deed) or came_of_it(phrases, before, deed)
            cut = cut or _met_over(phrases, before, deed)
        elif cut is not None and (
            deed not in meant or within_it(phrases, deed) or _shot_there(phrases, before, deed)
        ):
            cut = None
        if cut is not None:
            cuts.append(cut)
            held = set()
            if tells_another(phrases, before, deed, cut):
                found = [d._replace(other=True) if d is deed else d for d in found]
        held.add(kind)
    if not cuts:
        return [(clause, found)]
    return [
        (clause.part(begin, end), [d for d in found if begin <= d.first < end])
        for begin, end in pairwise([clause.first, *cuts, clause.last])
        if end > begin
    ]


def _exposed_before(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«أسقطت القوات مسيرة [بعد وقت قليل من تعرض] القاعدة لقصف»: where the words begin that tell what came before."""
    if before.kind == deed.kind or family(deed.kind) != "strike" or deed.verb or deed.alike:
        return None
    words = phrases.doc.all_words
    near = range(deed.first - 1, max(before.last, deed.first - _EXPOSED_REACH) - 1, -1)
    exposed = next((at for at in near if words[at] == "تعرض"), None)
    if exposed is None:
        return None
    back = range(exposed - 1, max(before.last, exposed - _EXPOSED_REACH) - 1, -1)
    after = next((at for at in back if words[at].removeprefix("و") in _AFTER), None)
    return after if after is None or words[after - 1] != "وذلك" else after - 1


_EXPOSED_REACH, _AFTER = 6, frozenset(("بعد", "عقب", "اثر"))


def _shot_there(phrases: Phrases, before: Deed, deed: Deed) -> bool:
    """«قنصوا جنديا واستهدفوا دبابة شرق الحي»: one fight, as no place parts the two."""
    shot = before.kind == "sniping" and before.verb and deed.verb
    return shot and not phrases.placed(before.last, deed.first)


def _on_the_way(tokens: list[Token], deed: Deed) -> bool:
    """«القبض على عناصر أثناء هربهم من القصف الجوي»: it names a deed told before, for the time or cause of another."""
    before = tokens[deed.first - 1].word if deed.first else ""
    if family(deed.kind) == "abduction" and before == "من":
        return True  # «العثور على جثته بعد أيام من خطفه»
    return family(deed.kind) in ("strike", "explosion") and before in _TURNING | {"من"}


def _fled_who(phrases: Phrases, deed: Deed) -> bool:
    """«[ونحو 40] عائلة غادرت»: who fled stands before the verb, with a number."""
    return any(c.first < deed.first <= c.last for c in inside(phrases.counts, deed.first - 3, deed.last))


def _stands_apart(phrases: Phrases, deed: Deed, held: set[str]) -> bool:
    """Whether a deed is another happening than those of the families `held` told before it in the clause."""
    kind = family(deed.kind)
    if kind == "protest" and held == {"forces"}:
        return True  # «سيرت القوات دورية رشقها محتجون بالحجارة»
    if deed.kind == "displacement" and (deed.verb or _fled_who(phrases, deed)) and held & _MADE_FLEE:
        return True  # «قصفت المدفعية القرى، ونحو 40 عائلة غادرت منازلها»
    if kind == "release" and not deed.definite and held & (_SEIZING | {"abduction"}):
        return True  # «وأوقفت خمسة مهربين، وحررت 27 مهاجرا»
    if kind == "abduction" and deed.verb and held <= _FROM_AFAR:
        return True  # «قصفت القوات مستشفى في المدينة، وخطفت ست نساء من المخيم»
    if kind not in _APART or any(kind == h or go_together(kind, h) or {kind, h} <= _ONE_CLAUSE for h in held):
        return False
    # «عملية استهدفت أوكارا», «عملية باستهداف أوكار»: what an operation was directed at.
    aimed = deed.verb or phrases.doc.all_words[deed.first] == "باستهداف"
    return not (aimed and kind in ("strike", "attack") and held & {"operation", "arrest", "find"})


def _coordinated(phrases: Phrases, before: Deed, deed: Deed) -> bool:
    """«عمليات أمنية وضربات حاسمة»: two nouns in one breath."""
    near = not before.verb and not deed.verb and deed.first - before.last <= _ONE_BREATH
    return near and phrases.doc.tokens[deed.first].word.startswith("و")


_ONE_BREATH = 1
_FROM_AFAR = frozenset({"strike", "explosion"})
_SEIZING = frozenset({"arrest", "find"})
_MADE_FLEE = frozenset({"strike", "explosion", "attack", "fight", "territory"})


def fought_for(phrases: Phrases, before: Deed, deed: Deed) -> bool:
    """«سيطرت الفصائل على البلدة بعد معارك مع …»: the fight by which ground was taken is one with its taking."""
    taken = before.kind in ("territory-loss", "territory-recapture") and not before.setting
    led = deed.first > 0 and phrases.doc.all_words[deed.first - 1] in _AFTER_FIGHT
    return taken and led and family(deed.kind) == "fight" and not deed.verb and not deed.definite


_AFTER_FIGHT = frozenset(("بعد", "عقب", "اثر", "خلال", "وسط"))


def _turning(phrases: Phrases, before: Deed, deed: Deed, held: set[str]) -> int | None:
    """Where between two deeds the words turn to another happening, whatever the sorts of the two."""
    return (
        _long_before(phrases, before.last, deed)
        or _relative(phrases, deed, held)
        or _turned(phrases, before, deed)
        or _convened(phrases, before, deed)
        or _sparked(phrases, before, deed)
        or _another_doer(phrases, before, deed)
        or _to_come(phrases, before, deed)
        or looked_back(phrases, before, deed)
        or other_turn(phrases, before, deed, held)
    )


def _to_come(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«احتجزت راعيين، [وسلمت الأهالي] إخطارات بهدم ثلاثة مساكن»: what is yet to come, behind what was done."""
    cues = phrases.within("cues", before.last, deed.last)
    words = phrases.doc.all_words
    if deed.future and not before.future and not before.refers and words[deed.first - 1] in RELATIVES:
        return deed.first - 1  # «… البعثة التي ستسحب قواتها بحلول نهاية العام»
    if before.future or before.refers or not any(m.entry.id == "planned" for m in cues):
        return None
    commas = [at for at in range(before.last, deed.first) if words[at] in "،,"]
    return commas[-1] + 1 if commas else None


def _another_doer(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«هدمت الجرافات منشآت في بلدة س، [وأحرق] مستوطنون مركبتين في قرية ص»: another's deed at a place of its own."""
    words, tokens = phrases.doc.all_words, phrases.doc.tokens
    if not deed.verb or not words[deed.first].startswith("و") or words[deed.first - 1] not in "،,":
        return None
    quoted = deed.last < len(words) and words[deed.last] in _QUOTES  # «وردت "قسد" بصواريخ»
    near = inside(phrases.actors, deed.last, deed.last + (2 if quoted else 1))
    doer = next((a for a in near if a.id and not a.prefix), None)
    others = inside(phrases.actors, before.first - _DOER, deed.first)
    if doer is None or any(of_one_side(a.id, doer.id) for a in others):
        return None
    end = phrases.doc.sentences[tokens[deed.first].sentence].last
    here = phrases.sure_places(before.first, deed.first)
    there = phrases.sure_places(deed.last, min(deed.last + _ITS_PLACE, end))
    if here and not there and {family(before.kind), family(deed.kind)} == {"find", "arrest"}:
        return deed.first  # «رفع الجهد الهندسي 14 عبوة في قضاء س، واعتقلت استخبارات اللواء مطلوبين»
    return deed.first if here and elsewhere(there, here) else None


_DOER = 8
_QUOTES = '"«“'
_ITS_PLACE = 16


def _sparked(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«اندلعت اشتباكات … [إثر اختطاف تاجر]»: where the words begin that tell what a fight broke out over."""
    over = deed.first > 0 and phrases.doc.all_words[deed.first - 1] in _OVER
    sorts = family(before.kind) == "fight" and (family(deed.kind) in _SPARKS or deed.kind == "assassination")
    return deed.first - 1 if sorts and over and not deed.verb and not before.refers else None


_OVER = frozenset(("اثر", "بعد", "عقب", "بسبب"))
_SPARKS = frozenset({"abduction", "arrest"})


def _other_subject(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«… تقصف محيط القيادة، [والطيران الحربي يرد] بغارات»: where another one does something of its own."""
    words = phrases.doc.all_words
    if family(before.kind) not in _ACTS or family(deed.kind) not in _ACTS or before.negated:
        return None
    for actor in inside(phrases.actors, before.last, deed.first):
        verb = words[actor.last] if actor.last < len(words) else ""
        near = deed.first - actor.last <= _OWN_VERB and (words[actor.first - 1] in "،," or verb in _ANNOUNCES)
        if near and actor.prefix == "و" and actor.id and verb.startswith(_PRESENT) and verb not in _NO_VERBS:
            return actor.first
    return None


_ACTS = frozenset({"strike", "attack", "fight", "explosion", "territory"})
_OWN_VERB = 3
_ANNOUNCES = frozenset(("يعلن", "تعلن"))
_PRESENT = ("ي", "ت")
_NO_VERBS = frozenset(("تابع", "تابعه", "تحت", "تجاه", "يوم", "توازيا", "تزامنا", "ترافقه", "تركيه", "تركي"))


def _long_before(phrases: Phrases, first: int, deed: Deed) -> int | None:
    """«تجددت المعارك [بعد ساعات من] إعلان هدنة»: where the words begin that tell what came before, and how long."""
    words = phrases.doc.all_words
    for time in inside(phrases.times, first, deed.first):
        lasting = time.type == "DURATION" and time.relation == "after"
        if lasting and not _FROM.isdisjoint(words[time.last : time.last + 2]):
            return max(time.first - 1, first)
    return None


_FROM = frozenset(("من", "علي"))


def _relative(phrases: Phrases, deed: Deed, held: set[str]) -> int | None:
    """«عززت تعاونها ضد التنظيم، الذي كثف هجماته»: where a relative clause begins whose deed is of another sort."""
    kind = family(deed.kind)
    if deed.kind == "troop-numbers" and "forces" not in held:  # «… من التنظيم، [الذي تقدر الوزارة] عدد عناصره بألف»
        words = phrases.doc.words(max(deed.first - _ESTIMATED, 0), deed.first)
        return next((deed.first - len(words) + n for n, w in enumerate(words) if w in RELATIVES), None)
    if any(kind == h or go_together(kind, h) for h in held) or phrases.doc.tokens[deed.first - 1].word not in RELATIVES:
        return None
    return deed.first - 1


_ESTIMATED = 6


def _turned(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """Where ground lost turns to ground regained («سيطر التنظيم عام 2014 على …، واستعادت القوات المحافظات التي …»)."""
    if before.kind == deed.kind or not family(before.kind) == family(deed.kind) == "territory":
        return None
    tokens = phrases.doc.tokens
    return next((at + 1 for at in range(before.last, deed.first) if tokens[at].word in "،,"), None)


def _convened(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«في إطار نجاح العمليات في ضبط أسلحة، عقدت القيادة اجتماعا»: where the words for a meeting of its own begin."""
    words = phrases.doc.all_words
    if family(deed.kind) != "talk" or family(before.kind) in _GOVERNING:
        return None
    if family(before.kind) in _DEALINGS:  # «وصلت تعزيزات إلى س، [والتقى] المحافظ وفدا»
        joined = deed.verb and words[deed.first].startswith("و") and words[deed.first - 1] in "،,"
        return deed.first if joined and family(before.kind) == "forces" and not before.refers else None
    if not any(w.removeprefix("و").startswith(_HELD) for w in words[max(deed.first - _NEAR, before.last) : deed.last]):
        return None
    return next((at + 1 for at in range(before.last, deed.first) if words[at] in "،,"), None)


_DEALINGS = frozenset({"agreement", "cooperation", "forces"})
def _met_over(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«عقد القادة اجتماعا طارئا [بعد مقتل خمسة جنود في كمين]»: where the words begin that tell what they met after."""
    if before.kind != "meeting" or family(deed.kind) not in BY_FORCE or deed.refers:
        return None
    words = phrases.doc.all_words
    at = next((i for i in range(before.last, min(deed.first, before.last + _MET)) if words[i] in _MET_AFTER), None)
    return None if at is None or "،" in words[at : deed.first] else at


_MET = 8
_MET_AFTER = frozenset(("بعد", "عقب", "اثر"))
_HELD = ("عقد", "يعقد", "تعقد", "تراس", "يتراس", "بحث", "التق")
_NEAR = 5


def _after_leaving(phrases: Phrases, before: Deed, deed: Deed) -> bool:
    """«انتشر الجيش في البلدات بعد انسحاب القوات منها»: who came in and who left before are two happenings."""
    came = deed.verb or phrases.doc.all_words[deed.first].startswith("وحل")
    if before.kind == "withdrawal" and deed.kind in _CAME and came:
        return True  # «القوات تنسحب من المحور وتنتشر الشرطة …»
    if before.kind == "withdrawal" and not before.verb and deed.kind == "arrest" and deed.verb:
        return phrases.doc.all_words[deed.first].startswith("و")  # «… بعد انسحاب المسلحين منه، وقبضت على قيادي»
    if deed.kind != "withdrawal" or before.kind not in _MOVED_IN:
        return False
    return phrases.doc.tokens[deed.first - 1].word in _TURNING


def _cut(phrases: Phrases, first: int, deed: Deed) -> int | None:
    """Where behind token `first` a second deed's words begin: at a word of time before it, else at the first comma.

    None where the deed's noun is an object of the first one («استهدف رتلا عسكريا»).
    """
    tokens = phrases.doc.tokens
    for at in range(deed.first - 1, max(first - 1, deed.first - 3), -1):
        if tokens[at].word.removeprefix("و") in _TURNING:
            return at
    if deed.verb and tokens[deed.first].word.startswith("و") and tokens[deed.first - 1].word in "،,":
        return deed.first  # «عثرت دورية، اليوم، على جثث في س، [ووصلت] إلى المطار 20 آلية»
    if family(deed.kind) in ("forces", "territory") and not deed.verb:
        return deed.first if tokens[deed.first].word.startswith("وحل") else None
    if deed.kind == "displacement":
        who = next((c for c in inside(phrases.counts, first, deed.last) if c.first < deed.first <= c.last), None)
        if deed.verb and tokens[deed.first].word[0] in "وف":
            return deed.first  # «سقطت قذائف على القرية، فقتلت امرأة [ونزحت] مئة عائلة»
        if who is not None:
            return who.first
    subject = next((a for a in inside(phrases.actors, first, deed.first) if a.last == deed.first), None)
    if deed.verb and subject is not None and subject.prefix.startswith("و"):
        return subject.first  # «غارات على المدينة والاحتلال يسيطر على المعبر»
    meant = (m for m in phrases.within("cues", max(first, deed.first - 2), deed.first) if m.entry.id == "planned")
    begin = min((m.first for m in meant), default=deed.first)  # «خلايا [كانت تنوي] استهداف س»
    return next((at + 1 for at in range(first, begin) if tokens[at].word in "،,"), begin)


_CAME = frozenset({"deployment", "reinforcement", "territory-recapture", "territory-loss", "territory-transfer"})
_MOVED_IN = frozenset({"deployment", "reinforcement", "territory-loss", "territory-recapture"})
_GOVERNING = frozenset({"words", "talk"})
_APART = frozenset({"forces", "territory", "strike", "attack", "fight", "explosion"})
# In one clause they are parts of what was done, though on their own they are happenings each.
_ONE_CLAUSE = frozenset({"strike", "explosion", "attack", "destruction", "people", "find", "protest"})
_TURNING = frozenset(("منذ", "بعد", "عقب", "اثر", "قبل", "قبيل", "بعيد", "خلال", "اثناء", "جراء", "بسبب"))
RELATIVES = frozenset(("الذي", "التي", "الذين", "والتي", "والذي"))
