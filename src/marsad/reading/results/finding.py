"""What came of it: counted people and things under the words that tell their fate.

A result needs a word of fate (`lexicon/data/results.csv`: killed, wounded, destroyed, found …) and a counted noun, or
a noun that says both («ثلاثة قتلى»). Whose they were is told by the words behind them («7 قتلى من عصابات داعش»), by the
noun itself («مدنيين»), or later by the happening's target.
"""

import itertools
from bisect import bisect_left

from marsad.lexicon import Match
from marsad.model.traits import having
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.results.beside import (
    civil_office,
    mostly_civilians,
    of_their_side,
    of_whole,
    says_the_sort,
    share_sides,
    told_behind,
)
from marsad.reading.results.bodies import his_body, how_many_bodies
from marsad.reading.results.divided import either, of_before, together, told_between
from marsad.reading.results.doers import does
from marsad.reading.results.fates import (
    AS_THING,
    HAPPENING_COUNTS,
    counted_among,
    fates_of,
    joint_fates,
    kinds_of,
)
from marsad.reading.results.kinds import BODIES, as_told
from marsad.reading.results.listed import listed_dead
from marsad.reading.results.misread import kin_of, none_told, of_one_family, spoken_of_family
from marsad.reading.results.named import family, named_ones, with_his_men, with_named
from marsad.reading.results.objects import laid_low, no_object, source_tokens
from marsad.reading.results.offices import office_holders
from marsad.reading.results.said import of_either_side, said_of_them
from marsad.reading.results.summed import summed
from marsad.reading.results.their_unit import force_of_unit
from marsad.reading.results.things import destroyed_ones
from marsad.reading.results.whose import (
    PERSON_KINDS,
    belongs,
    force_of,
    of_two_sides,
    own_of,
    owner_of,
    pronoun_results,
    state_of,
)
from marsad.reading.roles.speakers import fell_repelling, of_speaker
from marsad.reading.words.windows import inside
from marsad.text.numerals import read_ordinal

__all__ = ["HAPPENING_COUNTS", "ResultPhrase", "find_results"]

_THING_KINDS = frozenset({"destroyed", "burned", "seized", "found", "defused"})
_AFTER = 26
"""Tokens behind a count within which a verb may tell what befell them, parts and owners between."""
_WINDOW = 80
"""Tokens: a word of fate farther back governs nothing, however long the sentence goes on without a stop."""


def find_results(phrases: Phrases, clause: Clause) -> list[ResultPhrase]:
    """The results told in a clause, in the order of the text."""
    fates = fates_of(phrases, clause)
    counts = inside(phrases.counts, clause.first, clause.last)
    if not fates and counts and counts[0].noun is None and counts[0].first == clause.first:
        return _more_of_them(phrases, clause, counts[0])
    if not fates and not any(c.result for c in counts) and not (counts and listed_dead(phrases, clause, counts[0])):
        return []
    found: list[ResultPhrase] = []
    used: set[int] = set()
    places = [f.first for f in fates]
    sources = source_tokens(phrases, clause)
    for index, count in enumerate(counts):
        if count.head in sources or no_object(phrases, count):
            continue
        if count.low is None and count.result is not None and none_told(phrases, clause, count):
            count = count._replace(low=0, high=0, qualifier="exact")
        near = fates[bisect_left(places, count.first - _WINDOW) : bisect_left(places, count.last + _AFTER)]
        before, behind = counts[max(index - _WINDOW, 0) : index + 1], counts[index + 1 : index + 2]
        if _tells_nothing(phrases, count, before, behind, near):
            continue
        if behind and told_between(phrases, count, counts, index + 1):
            continue
        divided = either(phrases, count, counts, index) or together(phrases, counts, index)
        among = counted_among(phrases, count, before[:-1])
        kinds = _as_its_whole(phrases, count, near, found) or kinds_of(phrases, count, near, before)
        for fate, said in kinds or listed_dead(phrases, clause, count):
            kind = as_told(phrases, clause, count, fate, said, behind)
            if kind is None:
                continue
            people = count.of == "person"  # «تطهير وتدمير 8 كهوف»: of things both are told of all
            joint = divided or (people and fate is not None and len(joint_fates(phrases, fate, near)) > 1)
            if count.low is None and kind == BODIES and his_body(phrases, count):
                told = how_many_bodies(phrases, count)
                count = count._replace(low=told, high=told, qualifier="exact" if told else "vague")
            if kin_of(phrases, count):
                count = count._replace(low=1, high=1, qualifier="exact")
            result = _result(phrases, kind, count, joint=joint)
            if result is not None and divided and result.group is None:
                result.group, result.hint = of_before(phrases, count, before[:-1]), "member"
            if result is not None:
                result.whole = result.whole or among
                told_behind(phrases, result, behind)
                _as_before(phrases, result, found)
                found.append(result)
                found.extend(_also(result))
                if fate is not None:
                    used.add(fate.first)
    unused = [f for f in fates if f.first not in used]
    found.extend(_bare_ordinals(phrases, clause, unused, found))
    found.extend(r for r in pronoun_results(phrases, clause, unused) if not _said_again(r, counts, found))
    found.extend(destroyed_ones(phrases, unused, found))
    found.extend(named_ones(phrases, clause, fates, found))
    found.extend(office_holders(phrases, clause, fates, found))
    share_sides(phrases, found)
    return summed(phrases, with_his_men(phrases, with_named(phrases, found)))


def _said_again(result: ResultPhrase, counts: list[CountPhrase], found: list[ResultPhrase]) -> bool:
    """«فككت شبكة من ثلاثة متهمين وألقت القبض [عليهم]»: of those counted right before the same was told already."""
    told = next((c for c in reversed(counts) if c.of == "person" and c.last <= result.first), None)
    return told is not None and any(r.count is told and r.kind == result.kind for r in found)


def _tells_nothing(
    phrases: Phrases, count: CountPhrase, before: list[CountPhrase], behind: list[CountPhrase], near: list[Match]
) -> bool:
    """Whether a count says nothing of what came of it: nobody knows, it names who did it, or a sort."""
    told = before[:-1]
    if _masked(phrases, count) or _unknown(phrases, count) or _spoken_of(phrases, count):
        return True
    if of_one_family(phrases, count, told) or spoken_of_family(phrases, count, told):
        return True
    if says_the_sort(phrases, count, told):
        return True
    return does(phrases, count, behind, near) or _same_person(phrases, count, told)


def _as_its_whole(
    phrases: Phrases, count: CountPhrase, fates: list[Match], found: list[ResultPhrase]
) -> list[tuple[Match | None, str]]:
    """«17 جثمانا، بينهم ثلاث نساء»: to a part befell what befell the whole, where nothing else is told in between."""
    named = count.definite and count.low == 1 and count.first == count.head  # «بينهم القيادي فلان»
    if count.part_of is None or count.result is not None or named:
        return []
    whole = phrases.counts[count.part_of]
    told = [r.kind for r in found if r.count is whole]
    if len(told) != 1 or any(whole.last <= f.first < count.last for f in fates):
        return []
    if any(count.last <= f.first < count.last + _TOLD_BEHIND and not f.prefix for f in fates):
        return []
    return [(None, told[0])] if count.of == "person" else []


_TOLD_BEHIND, _TOLD_FAR = 2, 6


def _masked(phrases: Phrases, count: CountPhrase) -> bool:
    """Whether words that mislead cover a count; «4 من أسرة واحدة» misleads only about a capture."""
    kin = count.noun is not None and count.noun.id == "family"
    first = count.first if count.head - count.first <= _TOLD_FAR else count.head - 1  # «ضحايا القصف منذ … إلى 9 قتلى»
    return not kin and phrases.misled(first, count.head + 1)


def _more_of_them(phrases: Phrases, clause: Clause, count: CountPhrase) -> list[ResultPhrase]:
    """«استشهد ثلاثة في غارة على س، [و5 في غارة على ص]»: they came to what those counted before them came to."""
    sentence = phrases.doc.sentences[clause.sentence]
    before = clause._replace(first=sentence.first, last=clause.first)
    told = [f for f in fates_of(phrases, before) if f.entry.id in PERSON_KINDS]
    result = _result(phrases, told[-1].entry.id, count, joint=False) if told else None
    return [result] if result is not None else []


def _spoken_of(phrases: Phrases, count: CountPhrase) -> bool:
    """«برصاص قناص», «على يد ثلاثة مسلحين» name who did it; «أصيب 5 أيار» a day."""
    if count.noun is None:
        return bool(inside(phrases.times, count.first, count.last))
    if _led_by(phrases, count):
        return True
    markers = phrases.within("role_markers", max(count.first - 3, 0), count.first)
    doers = [m for m in markers if m.entry.id == "doer" and m.last == count.first]
    return count.result is None and any(phrases.doc.tokens[m.last - 1].word != "من" for m in doers)


def _led_by(phrases: Phrases, count: CountPhrase) -> bool:
    """«سيارتين مفخختين [يقودهما] عنصران»: the subject of a verb with its object on it."""
    before = phrases.doc.all_words[count.first - 1] if count.first else ""
    if len(before) <= 4 or before[0] not in "يت":
        return False
    stem = before.removesuffix("هما").removesuffix("ها").removesuffix("هم").removesuffix("ه")
    if stem[0] == "ت" and len(stem) == len("تكبيد") and stem[3] == "ي":
        return False  # «بعد تكبيدها قتلى»: a noun of doing
    return before.endswith(("ها", "هما", "هم", "ده"))


def _same_person(phrases: Phrases, count: CountPhrase, before: list[CountPhrase]) -> bool:
    """«اغتيال مدير الأمن العقيد فلان»: his rank counts nobody further."""
    rank = count.noun.id if count.noun is not None else ""
    further = rank == "soldier" and inside(phrases.people, count.first - 3, count.first)  # «النقيب فلان والجندي فلان»
    if count.definite and (rank in _RANKS or further):
        return any(p.whole[0] <= count.first < p.first for p in inside(phrases.people, count.first - 1, count.last + 3))
    if count.low != 1 or not before or before[-1].of != "person":
        return False
    near = inside(phrases.people, before[-1].first - _TITLES, count.first + 1)
    return any(p.whole[0] <= before[-1].first and count.last <= p.whole[1] for p in near)


_TITLES, _RANKS = 12, frozenset({"rank-officer", "nco"})


def _as_before(phrases: Phrases, result: ResultPhrase, found: list[ResultPhrase]) -> None:
    """«مقتل متظاهرين اثنين وإصابة 60 آخرين»: others without a noun are of those counted before."""
    count = result.count
    told = [r for r in found if r.of == "person"]
    before = next((r for r in reversed(told) if r.whole is None or result.whole is not None), None)
    kin = count is not None and count.noun is not None and count.noun.id == "relative"
    armed = before is None or before.group not in (None, "civilians")
    if kin and count is not None and armed and family(phrases, count):
        result.group = result.hint = "civilians"  # «ضابط وزوجته»
    elif kin and before is not None and result.first - before.last <= _MORE_REACH:
        result.group, result.hint = before.group, before.hint  # «امرأة وابنتها»
    elif result.hint == "mixed":
        return
    elif count is not None and count.noun is None and before is not None and result.group in (None, "civilians"):
        result.group, result.hint = before.group, before.hint
    elif count is not None and result.group is None and before is not None and _others_of(phrases, before, result):
        result.group = before.group  # «قتلت قياديا في س وثلاثة مسلحين [آخرين]»
    elif count is not None and count.noun is None and before is not None and before.hint == "person":
        gap = result.first - before.last
        part = before.kind == result.kind and "،" in phrases.doc.words(before.last, result.first)
        if before.group is None and gap <= _MORE_REACH and result.whole is None and not part:
            before.group = result.group  # «مقتل 4 أشخاص وإصابة آخرين من قوات النظام»
    elif before is not None and count is not None and _fallen_beside(phrases, before, result, count):
        result.group = before.group  # «تسعة قتلى في صفوف س ونحو 15 جريحا»
    elif result.group is not None and before is not None and result.first - before.last == 1:
        whom = before.count  # «88 شهيدا وجرح 174 من قوات س»
        fallen = whom is not None and whom.result == before.kind and result.group != "civilians"
        bare = before.group is None and whom is not None and (whom.noun is None or fallen)
        if bare and result.whole is None and before.kind != result.kind:
            before.group, before.hint = result.group, result.hint  # «مقتل [3] وإصابة اثنين من عناصر س»


def _fallen_beside(phrases: Phrases, before: ResultPhrase, result: ResultPhrase, count: CountPhrase) -> bool:
    if result.group is not None or count.result is None or before.count is None or before.count.result is None:
        return False
    alike = before.kind != result.kind and before.group not in (None, "civilians") and result.whole is None
    between = phrases.doc.words(before.last, result.first + 1)
    return alike and len(between) <= _BESIDE and "،" not in between and any(w.startswith("و") for w in between)


_BESIDE = 6


def _others_of(phrases: Phrases, before: ResultPhrase, result: ResultPhrase) -> bool:
    alike = before.hint == result.hint and before.group not in (None, "civilians") and before.kind == result.kind
    return alike and phrases.doc.all_words[result.last - 1].startswith("اخر")


def _also(result: ResultPhrase) -> list[ResultPhrase]:
    """«دون خسائر بشرية»: where no losses are told, none were killed and none wounded."""
    noun = result.count.noun if result.count is not None else None
    also = noun.row.get("also") if noun is not None and result.high == 0 else None
    return [result._replace(kind=also)] if also else []


def _unknown(phrases: Phrases, count: CountPhrase) -> bool:
    """«ولا معلومات عن ضحايا» says that nothing is known, not that none came to harm."""
    if count.low is not None and count.high != 0:
        return False
    words = phrases.doc.words(max(count.first - 6, 0), count.last)
    if any(w == "ما" and b in ("ان", "اذا") for w, b in itertools.pairwise(words)):
        return True  # «دون أن يوضح [ما إذا كان] هناك ضحايا»
    about = next((i for i, w in enumerate(words) if w.endswith(("معلومات", "انباء", "حصيله"))), None)
    if about is None:
        return False
    return count.high == 0 or (about > 0 and words[about - 1] in ("دون", "بدون", "لا", "ولا", "اي"))


def _result(phrases: Phrases, kind: str, count: CountPhrase, *, joint: bool) -> ResultPhrase | None:
    count = laid_low(phrases, count)
    of = AS_THING.get(count.of, count.of) if kind in _THING_KINDS else count.of
    if of == "hideout" and civil_office(phrases, count):
        of = "building"
    if of in HAPPENING_COUNTS or of in _NO_RESULTS:
        return None
    owner = owner_of(phrases, count)
    within = owner is not None and owner.first < count.last and owner.id not in ("civilians", None)
    within = within or (owner is not None and belongs(phrases, count, owner))
    if within and owner is not None and owner.id == UNNAMED:  # whose they were the rest of the account tells
        owner, within = None, False
    if owner is not None and owner.id in _SETTLERS and of == "person" and kind in ("killed", "wounded", "abducted"):
        owner, within = None, False  # «إصابة مستوطن»: who lives there
    if owner is not None and owner.unit is not None:
        owner = of_speaker(phrases, owner)  # «أعلن الحشد استشهاد ثلاثة من مقاتلي [اللواء 21]»
    group = owner.id if owner is not None else force_of_unit(phrases, count) or force_of(phrases, count)
    group = group or of_whole(phrases, count)
    if group is None and of == "person" and count.group in ("fighter", "member"):
        group = fell_repelling(phrases, count.first, count.last)
    among = of_their_side(phrases, count)
    if among is not None and count.low is None:
        return None  # «بينهم قادة أجانب» says who they were
    mixed = count.group == "person" and count.noun is not None and count.noun.row.get("group") == "force"
    either = of_either_side(phrases, count)
    mixed = mixed or either or (owner is not None and of_two_sides(phrases, owner))
    hint = "mixed" if mixed and (owner is not None or either) else count.group
    if mixed:
        group = None  # «34 عسكريا ومدنيا»
    elif among is not None:
        group = among
    elif not within and (count.group == "civilians" or mostly_civilians(phrases, count)):
        group = "civilians"
    if group is None and not mixed:
        group = own_of(phrases, count) if of == "person" else state_of(phrases, count)
    if of == "person" and group in (None, "civilians"):
        group, hint = said_of_them(phrases, count, kind, group, hint)
    return ResultPhrase(
        kind=kind,
        of=of,
        group=group,
        hint=hint,
        low=None if joint else count.low,
        high=None if joint else count.high,
        qualifier="vague" if joint else count.qualifier,
        span=count.span,
        first=count.first,
        last=count.last,
        whole=None if count.part_of is None else phrases.counts[count.part_of],
        count=count,
    )


_SETTLERS = having("settlers")
_NO_RESULTS = frozenset({"place", "country", "target", "unit", "checkpoint", "convoy", "ambush", "cell"})
"""What is counted beside results: where it was, whom it was directed at."""


def _bare_ordinals(
    phrases: Phrases, clause: Clause, fates: list[Match], counted: list[ResultPhrase]
) -> list[ResultPhrase]:
    """«مقتل جنديين وإصابة ثالث»: one more of those counted right before it."""
    found = []
    words = phrases.doc.words(clause.first, clause.last)
    for fate in fates:
        at = fate.last - clause.first
        if fate.first and phrases.doc.all_words[fate.first - 1] in _AND_THE_OTHER:
            found.extend(_the_other(phrases, fate, counted, as_many=False))
            continue
        taken = fate.entry.id == "arrested"  # «قبض على الثالث»
        if fate.entry.id not in PERSON_KINDS or at >= len(words):
            continue
        if words[at] in _THE_OTHER or words[at] in _AS_MANY:
            found.extend(_the_other(phrases, fate, counted, as_many=words[at] in _AS_MANY))
            continue
        if words[at].startswith("ال") and not taken:
            continue
        ordinal = _ordinal([*words[:at], words[at].removeprefix("ال"), *words[at + 1 :]], at)
        if ordinal is None:
            continue
        first, last = fate.last, fate.last + ordinal[1]
        if any(first < t.last for t in inside(phrases.times, first - _LONGEST_TIME, last)):
            continue
        before = [r for r in counted if r.of == "person" and 0 <= fate.first - r.last <= _MORE_REACH]
        same = before[-1] if before and fate.prefix.startswith("و") else None
        group, hint = (same.group, same.hint) if same else (None, "member")
        span = phrases.doc.span(first, last)
        found.append(ResultPhrase(fate.entry.id, "person", group, hint, 1, 1, "exact", span, first, last))
    return found


def _the_other(phrases: Phrases, fate: Match, counted: list[ResultPhrase], *, as_many: bool) -> list[ResultPhrase]:
    """«مقتل أحد العناصر وإصابة [الآخر]», «قتل ثلاثة وجرح [مثلهم]»: beside those counted right before; of two told one
    by one also «أحدهما قتل على الفور، [والآخر] أصيب».
    """
    words = phrases.doc.all_words
    led = words[fate.first - 1] in _AND_THE_OTHER
    reach = _OTHERS_REACH if led else _MORE_REACH
    before = [r for r in counted if r.of == "person" and 0 <= fate.first - r.last <= reach]
    before = [r for r in before if r.whole is None or words[r.first] in _ONE_OF_TWO]
    if not before or not (led or fate.prefix.startswith("و")):
        return []
    if led and any(r.kind == fate.entry.id and (r.low or 0) > 1 for r in counted):
        return []  # «أصيب شابان، أحدهما حالته خطرة والآخر أصيب في قدمه»
    same = before[-1]
    low, high = (same.low, same.high) if as_many else (1, 1)
    first, last = fate.last, fate.last + 1
    span = phrases.doc.span(first, last)
    return [ResultPhrase(fate.entry.id, "person", same.group, same.hint, low, high, "exact", span, first, last)]


_THE_OTHER = frozenset(("الاخر", "الاخري"))
_AND_THE_OTHER = frozenset(("والاخر", "والاخري", "والثاني", "والثانيه"))
_ONE_OF_TWO = frozenset(("احدهما", "احداهما"))
_OTHERS_REACH = 9
_AS_MANY = frozenset(("مثلهم", "مثلهما"))
_MORE_REACH = 5
_LONGEST_TIME = 40


def _ordinal(words: list[str], at: int) -> tuple[int, int] | None:
    """«وإصابة ثالث», «وأسرت رابعا»."""
    return read_ordinal(words, at) or read_ordinal([words[at].removesuffix("ا"), *words[at + 1 : at + 3]], 0)
