"""Parties that no phrase of a clause names outright: the speaker's own side, the crowd, the force a noun tells."""

from itertools import pairwise

from marsad.model.actors import GROUPS, ActorEntry, ancestors, registry
from marsad.model.mention import Attribution, Role
from marsad.model.traits import having
from marsad.reading.accounts.cuts import RELATIVES
from marsad.reading.accounts.ours import admits, keeps_soldiers, of_ours
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.ministries import armed_side
from marsad.reading.actors.sides import inter
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import ResultPhrase
from marsad.reading.roles.speakers import calls_own, of_speaker
from marsad.reading.roles.state import BYSTANDERS, MOUTHPIECES, RoledActor
from marsad.reading.words.windows import inside
from marsad.text import fold


def own_side(phrases: Phrases, clause: Clause, kind: str, actors: list[RoledActor]) -> list[RoledActor]:
    """The force for which the speaker speaks, where no other doer is named and it says that it did it itself.

    «قمنا بتنفيذ العملية»; «أعلن الجيش الوطني قتل عناصر»: a transitive deed under the announcement of an armed force.
    """
    if any(a.role == "initiator" for a in actors):
        return []
    causes = {(cue, last) for cue, _, last in clause.cues}
    for cue, first, last in sorted([*clause.cues, *_of_itself(phrases, clause)], key=lambda c: c[1]):
        if cue not in ("we", "itself", "own-deed", "enemy-death", "admitted"):
            continue
        if cue == "we" and of_ours(phrases, first):
            continue
        if cue == "own-deed" and (("cause", first) in causes or _of_somebody(phrases, first)):
            continue  # «أعلن الجيش مقتل مدنيين جراء قصف»: what the dead died of, by whom it does not say
        if cue == "own-deed" and "مسووليه" in phrases.doc.words(max(first - 2, clause.first), first):
            continue  # «حمل الوزير فصائل س مسؤولية [قصف] السفارة»
        if cue == "admitted" and not admits(phrases.doc.words(max(first - _ADMITTED, clause.first), first)):
            continue
        said = next((s.attribution for s in phrases.said_at(first)), None)
        entry = registry().get(said.organisation or "") if said is not None else None
        if said is None or entry is None or entry.kind in BYSTANDERS:
            continue
        if cue == "enemy-death" and not _enemy_dead(phrases, entry, actors, last):
            continue
        if cue in ("own-deed", "enemy-death", "admitted") and not _announces(said, entry, kind):
            continue
        if cue == "itself" and entry.id in MOUTHPIECES and not _of_region(said):
            continue
        span = phrases.doc.span(first, last) if cue == "we" else said.span
        words = phrases.doc.raw[slice(*span)]
        doer = armed_side(entry) if family(kind) in _BY_ARMS else entry
        own = ActorPhrase(first, last, span, doer.id, words, None, doer.parent, doer.country, "", "generic")
        repels = bool(phrases.known.cued("repels", first, last))
        if not repels and any(a.actor.id == doer.id and a.role in ("target", "victim") for a in actors):
            continue  # «قتل أربعة من عناصر س بتفجير، حسبما أفادت [س]»
        aimed_at = repels and cue == "own-deed" and family(kind) not in _FORESTALLED
        return [RoledActor(own, "target" if aimed_at else "initiator", inferred=True)]
    return []


def _of_somebody(phrases: Phrases, at: int) -> bool:
    """«استهدفت مسيرة سيارة [فقتل] راكبها», «فقد حياته [في قصف]»: what came of it or when, and no deed announced."""
    words = phrases.doc.all_words
    return words[at] in _THEN_FELL or (at > 0 and words[at] in _BLOWS and words[at - 1] in _DURING)


_THEN_FELL = frozenset(("فقتل", "فاصيب"))
_BLOWS = frozenset(("قصف", "استهداف"))
_DURING = frozenset(("في", "خلال", "اثناء", "اثر", "جراء", "نتيجه", "بسبب"))


def _of_itself(phrases: Phrases, clause: Clause) -> list[tuple[str, int, int]]:
    """«أعلن أنه اكتشف …»: whoever speaks tells of its own deed, with any verb for one."""
    words = phrases.doc.words(clause.first, clause.last)
    said = [clause.first + at for at, word in enumerate(words) if word in _THAT_IT]
    told = [("itself", at, at + 2) for at in said if _is_deed(phrases, _behind_aside(words, clause.first, at + 1))]
    told += [("itself", clause.first + at, clause.first + at + 1) for at in _which_it_did(words)]
    told += [("itself", clause.first + at, clause.first + at + 1) for at, w in enumerate(words) if w in _CLAIMS_IT]
    men = (clause.first + at for at, word in enumerate(words) if word in _MEN and at and words[at - 1] in _THAT)
    # «ذكرت الوكالة أن قوة [محمولة جوا تمكنت من] اعتقال …»
    return told + [("itself", at, at + 1) for at in men if _is_deed(phrases, _behind_kind(phrases, at + 1))]


def _behind_kind(phrases: Phrases, at: int) -> int:
    """Behind the words for what kind of men those at a token are."""
    words = phrases.doc.all_words
    while at < len(words) - 2 and words[at] in _KINDS_OF_MEN:
        at += 1
    return at + 2 if words[at : at + 2] in _MANAGED_TO else at


_KINDS_OF_MEN = frozenset(("امنيه", "خاصه", "عسكريه", "مشتركه", "محموله", "جوا", "ميدانيه", "استخباريه", "راجله",
                           "تابعه", "له", "لها", "كبيره"))  # fmt: skip
_MANAGED_TO = (["تمكنت", "من"], ["تمكن", "من"], ["نجحت", "في"], ["استطاعت", "من"])


_CLAIMS_IT = frozenset(("تبنيه", "تبنيها", "تبنيهم"))
"""«أعلن التنظيم [تبنيه] استهداف س»."""


def _which_it_did(words: list[str]) -> list[int]:
    """«أعلنت الوزارة انتهاء العملية التي [أطلقتها] فجر اليوم»: no other doer stands behind the verb."""
    verbs = (n for n in range(1, len(words) - 1) if words[n] in _DID_IT and words[n - 1] in ("التي", "الذي"))
    return [n for n in verbs if words[n + 1] in _THEN or words[n + 1].startswith(("بال", "بم", "بدعم"))]


_DID_IT = frozenset(("اطلقتها", "نفذتها", "شنتها", "اجرتها", "قادتها", "اطلقها", "نفذها", "شنها", "اجراها", "نفذته",
                     "نفذه", "شنته", "شنه"))  # fmt: skip
_THEN = frozenset(("في", "من", "فجر", "صباح", "مساء", "ليل", "ليله", "امس", "اليوم", "خلال", "ضد", "منذ", "علي", "قبل",
                   "الي", "شمال", "جنوب", "غرب", "شرق"))  # fmt: skip


def _behind_aside(words: list[str], first: int, at: int) -> int:
    """«إنها[، بدعم من س،] ألقت القبض»: behind an aside between commas that begins at a token; else the token."""
    near = words[at - first : at - first + _ASIDE]
    return at + near.index("،", 1) + 1 if near[:1] == ["،"] and "،" in near[1:] else at


_THAT_IT = frozenset(("انه", "انها", "بانه", "بانها", "انهم", "بانهم"))


_THAT = frozenset(("ان", "بان"))
_MEN = frozenset(("قوه", "مفرزه", "مفارز", "دوريه"))


def _is_deed(phrases: Phrases, at: int) -> bool:
    matches = [*phrases.within("triggers", at, at + 4), *phrases.within("results", at, at + 4)]
    managed = phrases.doc.words(max(at - 2, 0), at) in _MANAGED_TO
    return any(m.first == at and (m.entry.pos == "verb" or managed) for m in matches)


_ADMITTED = 8
# «أعلن الجهاز إحباط مخطط»: what was found out in time hit nobody.
_FORESTALLED = frozenset({"arrest", "find", "operation"})
_BY_ARMS = frozenset({"strike", "attack", "fight", "explosion", "people", "toll", "operation", "arrest", "destruction"})


def _enemy_dead(phrases: Phrases, force: ActorEntry, actors: list[RoledActor], at: int) -> bool:
    """Whether the dead that a force announces are an enemy's; soldiers and officers who fell to rebels are its own."""
    foes = [a for a in actors if _enemies(force, a)]
    if any(w.startswith(_SOLDIERS) for w in phrases.doc.words(at, at + 2)):
        foes = [a for a in foes if inter(a.actor.id) == "State forces"]
    return bool(foes) or _a_foe(phrases, force, at)


_SOLDIERS = ("جندي", "جنود", "ضابط", "ضباط", "رقيب", "ملازم", "نقيب", "رايد", "عريف")


def _a_foe(phrases: Phrases, force: ActorEntry, at: int) -> bool:
    """«مقتل [مسؤول مالي في حزب الله]»: whether the man whose death is announced is one of an enemy's."""
    words = phrases.doc.words(at, at + _OFFICE)
    if not words or not words[0].startswith(_OFFICES):
        return False
    near = inside(phrases.actors, at, at + _OFFICE)
    if not near or not _fought(force, near[0].id):
        return False
    gap = phrases.doc.words(at, near[0].first)
    return len(gap) <= _OFFICE - 1 and (gap[-1] in ("في", "من", "ب", "ل") or near[0].prefix in ("ل", "ب"))


_OFFICE = 5
_OFFICES = ("مسوول", "مسيول", "قيادي", "قايد", "عضو", "عنصر", "متزعم", "خبير", "مهندس", "نايب", "مساعد", "رييس",
            "المسوول", "القيادي", "القايد", "امير", "والي", "اعضاء", "قياديين", "قاده")  # fmt: skip


def _enemies(force: ActorEntry, hit: RoledActor) -> bool:
    """Whether who is hit is one that the force fights: then it announces its own deed («يعلن مقتل قيادي في …»)."""
    return hit.role == "target" and _fought(force, hit.actor.id)


def _fought(force: ActorEntry, actor: str | None) -> bool:
    other = registry().get(actor or "")
    if other is None or other.acled_inter is None or other.id in ("civilians", force.id):
        return False
    if force.id in ancestors(other.id) or other.id in ancestors(force.id):
        return False  # «قالت قسد إن مسيرة أغارت على مقر للأسايش»: one of its own
    return other.acled_inter == "Rebel group" or other.country != force.country


def harmed_forces(results: list[ResultPhrase], actors: list[RoledActor]) -> list[RoledActor]:
    """«قتل شرطيا», «مقتل مسؤول في الحزب»: whom only the noun for the man or his office names was hit."""
    harmed = [r for r in results if r.kind in _HARMED and r.of == "person" and r.high != 0]
    if not harmed:
        return []
    named = {a.actor.id for a in actors}
    named |= {above for a in actors if a.role == "target" for above in ancestors(a.actor.id or "")}
    forces = []
    for result in harmed:
        entry = registry().get(result.group or "")
        if result.group in named | {None, "civilians", *_NO_SIDES} or (entry is not None and entry.kind == "outlet"):
            continue
        named.add(result.group)
        if _told_nearer(result, entry, actors):
            continue  # «خمسة من عناصر الأمن، في صدامات مع قوات مكافحة الشغب»
        words = result.count.noun.id if result.count is not None and result.count.noun is not None else result.group
        force = ActorPhrase(
            result.first, result.last, result.span, result.group, words or "", None, entry.parent if entry else None,
            None, "", "persons",
        )  # fmt: skip
        if result.whole is None:
            forces.append(RoledActor(force, "target"))
    return forces


_HARMED = frozenset({"killed", "wounded", "abducted"})
_NO_SIDES = having("no-side")
_ANY_MAN = frozenset({"soldier", "security-man", "military", "officer", "rank-officer", "nco"})


def _told_nearer(result: ResultPhrase, entry: ActorEntry | None, actors: list[RoledActor]) -> bool:
    """Whether the account names a force of the country as hit, where the noun only tells a man of some force."""
    noun = result.count.noun if result.count is not None else None
    if entry is None or noun is None or noun.id not in _ANY_MAN:
        return False
    hit = (registry().get(a.actor.id or "") for a in actors if a.role == "target")
    return any(h is not None and h.country == entry.country and keeps_soldiers(h) for h in hit)


def own_dead(kind: str, actors: list[RoledActor], results: list[ResultPhrase]) -> list[RoledActor]:
    """«مقتل ضابط من اللواء بعبوة خلال عدوان شنه الجيش»: whose men a bomb killed did not lay it."""
    if family(kind) != "explosion" or kind == "suicide-bombing":
        return actors
    named = [a.actor for a in actors if a.role == "initiator"]  # «زرع [مقاتلو] س لغما قتل …»: they did not die of it
    dead = [r for r in results if not any(a.first <= r.first and r.last <= a.last for a in named)]
    lost = {r.group for r in dead if r.kind in ("killed", "wounded")}.difference({None}, _NO_SIDES)
    return [RoledActor(a.actor, "target") if a.role == "initiator" and a.actor.id in lost else a for a in actors]


def asking(
    phrases: Phrases, clause: Clause, main: Deed, told: list[RoledActor], results: list[ResultPhrase]
) -> list[RoledActor]:
    """«طالبت الكتائب الحكومة ب…»: who asks follows the verb, then whom it asks; what is asked for comes behind."""
    named = inside(phrases.actors, clause.first, clause.last)
    before = [a for a in named if a.last <= main.first]
    words = phrases.doc.words  # «اتهمت واشنطن ب…، ومن هنا الإلحاح [العراقي]»: another deed's
    after = [a for a in named if a.first >= main.last]
    after = [a for a in after if a.kind != "adjective" or "،" not in words(main.last, a.first)]
    behind = [a for a in after if a.first - main.last <= _SAID_TO or _aside(phrases, main, a)]
    other = bool(behind) and _has_other_subject(phrases, main, behind[0])
    if main.verb and not before and (speaks := _named_speaker(phrases, main)):  # «دعا [فلان] إلى تنسيق بين س وص»
        begin = speaks[0].actor.span[1]
        asked = [a for a in behind if "الي" not in words(main.last, a.first) and a.span[0] >= begin]
        return [*speaks, *(RoledActor(a, "target") for a in asked[:1])]
    leads = bool(before) and main.first - before[-1].last <= 1  # «وكانت [دمشق] قد اتهمت الحزب بخطف جنودها»
    subject = behind[:1] if (len(behind) > 1 and not leads) or not before else []
    if main.verb and behind and behind[0].first == main.last and not before:
        subject = behind[:1]
    asked = behind[:1] if other else [a for a in behind if a not in subject][:1]
    if main.kind == "accusation" and any(r.of == "person" and r.high != 0 for r in results):
        harmed = [a for a in told if a.role in ("target", "victim") and not any(a.actor is b for b in asked)]
        return [*(RoledActor(a, "initiator") for a in asked), *harmed]  # who is accused of killings did them
    if other:
        return [*_speaking(phrases, main), *(RoledActor(a, "target") for a in asked)]
    # «دعت الحكومة [وحكومة الإقليم]»
    asked += [a for a in after if asked and a.first == asked[0].last and a.prefix == "و"]
    roles: tuple[Role, ...] = ("initiator", "target", "target")
    if _is_participle(phrases, main):  # «وقال س …، [مطالبا] الحكومة بكذا»: of him who speaks
        asked = behind[:1]
        return [*_speaking(phrases, main), *(RoledActor(a, "target") for a in asked)]
    parties = [*(subject or before[:1]), *asked]
    return [RoledActor(actor, role) for actor, role in zip(parties, roles, strict=False)]


_SAID_TO = 10


def _is_participle(phrases: Phrases, main: Deed) -> bool:
    """«مطالبا», «داعية»: a demand told beside what somebody says."""
    return not main.verb and main.kind == "demand" and phrases.doc.all_words[main.first] in _ASKING


_ASKING = frozenset(("مطالبا", "مطالبه", "داعيا", "داعيه", "مناشدا"))


def _has_other_subject(phrases: Phrases, main: Deed, actor: ActorPhrase) -> bool:
    """«اتهمت المجموعة [الجيش]»: a noun that names no actor stands between the verb and whom it accuses."""
    gap = phrases.doc.words(main.last, actor.first)
    if not main.verb or not gap or actor.prefix or actor.kind == "adjective":
        return False
    return (
        gap[-1].startswith("ال")
        or any(p.last == actor.first for p in inside(phrases.places, main.last, actor.first))
        or (gap[-1].endswith(("ون", "ات", "ان")) and gap[-1] not in _CONSTRUCT)
        or any(p.whole[1] == actor.first for p in inside(phrases.people, main.last, actor.first))
    )


_CONSTRUCT = frozenset(("قوات", "سلطات", "استخبارات", "مخابرات", "قيادات", "عمليات", "لجان", "ديوان", "برلمان"))


def _aside(phrases: Phrases, main: Deed, actor: ActorPhrase) -> bool:
    """«طالب المتحدث، في منشور على تلغرام، [الحكومة] ب…»: behind an aside between commas."""
    closed = not actor.prefix and phrases.doc.all_words[actor.first - 1] == "،"
    return closed and 0 < actor.first - main.last <= _ASIDE and "،" in phrases.doc.words(main.last, actor.first - 1)


_ASIDE = 26


def _speaking(phrases: Phrases, main: Deed) -> list[RoledActor]:
    said = next((s.attribution for s in phrases.said_at(main.first)), None)
    entry = registry().get(said.organisation or "") if said is not None else None
    if said is None or entry is None or said.span is None:
        return []
    words = phrases.doc.raw[slice(*said.span)]
    who = ActorPhrase(main.first, main.last, said.span, entry.id, words, None, entry.parent, entry.country, "", "org")
    return [RoledActor(who, "initiator")]


def _named_speaker(phrases: Phrases, main: Deed) -> list[RoledActor]:
    """The side of a person named right behind the verb, who speaks."""
    said = next((s.attribution for s in phrases.said_at(main.first)), None)
    if said is None or said.speaker is None or said.span is None or main.last >= len(phrases.doc.tokens):
        return []
    named = sum(a.span[1] <= said.span[1] for a in inside(phrases.actors, main.last, main.last + _NAMED))
    if named > 1:
        return []  # «طالب نائب عن س [الحكومة] بتقديم شكوى»
    return _speaking(phrases, main) if phrases.doc.tokens[main.last].start == said.span[0] else []


_NAMED = 12


def by_us(phrases: Phrases, clause: Clause, kind: str, actors: list[RoledActor]) -> list[RoledActor]:
    """«استهدفنا بارجة أمريكية»: the speaker's side did it, so that whoever is named behind the verb is its target."""
    told = (c for c in clause.cues if c[0] == "itself" or (c[0] == "we" and not of_ours(phrases, c[1])))
    said, end = next(((first, last) for _, first, last in told), (None, 0))
    own = own_side(phrases, clause, kind, []) if said is not None else []
    if not own or said is None:
        return []
    doer = own[0].actor.id
    others = [a for a in actors if not _same_side(a.actor.id, doer) and not _ours(a)]
    if doer in MOUTHPIECES and any(a.role == "initiator" for a in others):
        return []  # «قالت الخلية: عاود أبطالنا في [صقور الجو] غاراتهم»
    if phrases.known.cued("repels", end - 1, end + 1):
        return [own[0]._replace(role="target"), *others]  # «أن قواته تصدت لهجوم»
    others = [a for a in others if not (a.actor.kind == "generic" and a.actor.prefix.endswith("ب"))]
    return own + [a._replace(role="target") if a.role == "initiator" and a.actor.first > said else a for a in others]


def _ours(party: RoledActor) -> bool:
    """«لا إصابات في صفوف قواتنا»: the speaker's own, to whom nobody did anything."""
    return party.role != "initiator" and calls_own(party.actor)


def said_of_ours(phrases: Phrases, actors: list[RoledActor]) -> list[RoledActor]:
    """«قالت قسد إن الهجوم استهدف نقطة [لقواتنا]»: whose men the speaker calls his own."""
    return [a._replace(actor=of_speaker(phrases, a.actor)) for a in actors]


def _same_side(actor: str | None, doer: str | None) -> bool:
    """«وحداتها» of a ministry are the forces that it speaks for."""
    entry = registry().get(actor or "")
    return actor == doer or (entry is not None and armed_side(entry).id == doer)


def freed_from(phrases: Phrases, kind: str, main: Deed | None, actors: list[RoledActor]) -> list[RoledActor]:
    """«أعلن العراق تحرير أراضيه من قبضة [داعش]»: who loses the ground, where nobody else is named."""
    if kind != "territory-recapture" or main is None:
        return actors
    words = phrases.doc.all_words
    return [
        a._replace(role="target")
        if a.role == "initiator" and "من" in words[max(a.actor.first - _GRASP, main.last) : a.actor.first]
        else a
        for a in actors
    ]


_GRASP = 4


def who_it_was(phrases: Phrases, clause: Clause) -> list[RoledActor]:
    """«التنظيم وخلاياه، [التي كثفت هجماتها]»: a relative clause that stands alone tells what the last one named did."""
    if phrases.doc.tokens[clause.first].word not in RELATIVES:
        return []
    if any(m.first == clause.first + 1 for m in phrases.within("speech", clause.first + 1, clause.first + 2)):
        return []  # «بحسب المرصد، [الذي أشار أيضا إلى] …»: who only tells of it
    named = inside(phrases.actors, clause.first - _NAMED_BEFORE, clause.first)
    return [RoledActor(named[-1], "initiator")] if named else []


_NAMED_BEFORE = 12
_SETTLERS = having("settlers")


def crowd(phrases: Phrases, clause: Clause, kind: str, main: Deed | None, actors: list[RoledActor]) -> list[RoledActor]:
    """«تظاهر العشرات من الخريجين»: who demonstrates is told by the verb itself."""
    if (
        family(kind) != "protest"
        or main is None
        or any(a.actor.id in _SETTLERS and a.role == "initiator" for a in actors)
        or any(
            a.actor.id == "protesters" and (a.role == "initiator" or a.actor.first < main.last + _CROWD) for a in actors
        )
    ):
        return []
    counts = [
        c for c in inside(phrases.counts, main.last, clause.last) if c.first - main.last <= 1 and c.of == "person"
    ]
    first, last = (counts[0].first, counts[0].last) if counts else (main.first, main.last)
    span = counts[0].span if counts else phrases.doc.span(first, last)
    words = phrases.doc.raw[slice(*span)]
    crowd = ActorPhrase(first, last, span, "protesters", words, None, None, None, "", "persons")
    return [RoledActor(crowd, "target" if kind in ("protest-intervention", "protest-repression") else "initiator")]


_CROWD = 4
"""Tokens behind a verb of protest where its subject stands; further on others' protesters may be spoken of."""


def _announces(said: Attribution, entry: ActorEntry, kind: str) -> bool:
    """Whether a force announces its own deed; commands and press offices announce what others did."""
    tells_of_others = entry.id in MOUTHPIECES and not _of_region(said)
    own = entry.acled_inter in _FIGHTING or (entry.kind == "force" and not tells_of_others)
    own = own or (entry.kind == "government" and kind in _BY_GOVERNMENTS)  # «أعلنت الحكومة استعادة المدينة»
    own_voice = said.speaker is None or entry.kind == "group"  # a group's spokesman tells of its own deeds
    by_name = own_voice and not said.anonymous and not (said.title or "").startswith("مصدر")
    return own and by_name and said.stance != "denies"


def _of_region(said: Attribution) -> bool:
    """«أعلنت قيادة عمليات البصرة القبض على …»: a command of one region tells of what its own forces did."""
    words = fold(said.text).split()
    return any(w == "عمليات" and not other.startswith("المشترك") for w, other in pairwise([*words, ""]))


_BY_GOVERNMENTS = frozenset({"territory-recapture", "command-change", "release"})
_FIGHTING = GROUPS | {"External/Other forces"}
