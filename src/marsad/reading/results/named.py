"""Results that names tell: «مقتل القيادي فلان», «اعتقال كل من فلان وفلان»."""

import itertools
from collections.abc import Sequence

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.people.finding import PersonPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.results.behind import REACH
from marsad.reading.results.bodies import PARTING
from marsad.reading.results.offices import civil
from marsad.reading.results.summed import COMPANIONS
from marsad.reading.results.their_unit import force_behind
from marsad.reading.results.whose import PERSON_KINDS
from marsad.reading.roles.pronouns import feminine
from marsad.reading.words.windows import inside

_TITLES = 12
"""Tokens of a title that may stand before the word of fate's end."""


def named_ones(phrases: Phrases, clause: Clause, fates: list[Match], found: list[ResultPhrase]) -> list[ResultPhrase]:
    """«إلقاء القبض على المدعو …», «مقتل القيادي …»: somebody of public role behind a word of fate counts as one."""
    people = inside(phrases.people, clause.first, clause.last)
    named = []
    for fate in fates if people else ():
        near = inside(phrases.people, fate.last - _TITLES, min(fate.last + REACH + _OFFICE, clause.last))
        person = next((p for p in near if 0 <= p.whole[0] - fate.last <= _reach(phrases, p)), None)
        joined = fate.prefix[:1] in ("و", "ف")
        if fate.entry.pos == "verb" and not joined and not feminine(phrases, fate):  # «الفتى [فلان (14 عاما)] قتل»
            before = inside(phrases.people, clause.first, fate.first)
            told = (p for p in before if p.fate and p.name and 0 <= fate.first - p.whole[1] <= _AGED)
            alike = (r for r in found if r.kind == fate.entry.id and r.of == "person")
            if not any(0 <= fate.first - r.first <= _TITLES for r in alike):
                person = next(told, person)
        if fate.entry.id not in PERSON_KINDS or person is None:
            continue
        behind = inside(phrases.people, person.first, min(person.first + _MOST_OF_A_SERIES, clause.last))
        people_told = _series(phrases, behind, 0)
        first, last = person.whole[0], people_told[-1].whole[1]
        if any(r.of == "person" and fate.first <= r.last and r.first < last + 1 for r in found):
            continue
        if any(t.word in PARTING for t in phrases.doc.tokens[fate.last : first]):
            continue
        span, number = (person.whole_span[0], people_told[-1].whole_span[1]), len(people_told)
        hint, side = None if person.private else "public", person.organisation
        if side is None and hint is not None and number == 1:
            side = force_behind(phrases, last)
        if side is None and civil(phrases.doc.words(first + 1, person.first)):
            side = "civilians"  # «عضو لجنة التفاوض السابق فلان»
        named.append(ResultPhrase(fate.entry.id, "person", side, hint, number, number, "exact", span, first, last))
    return named


def with_named(phrases: Phrases, found: list[ResultPhrase]) -> list[ResultPhrase]:
    """Count whoever is named right before «و9 آخرين»: «الخبير فلان و9 آخرين قتلوا», «فلان قتل مع أربعة من مرافقيه»."""
    kept: list[ResultPhrase] = []
    for result in sorted(found, key=lambda r: r.first):
        named = _named_before(phrases, result)
        if named is None or result.low is None:
            if not _with_one(phrases, kept, result):
                kept.append(result)
            continue
        told = [r for r in kept if r.of == "person" and r.first < named.whole[1] and named.whole[0] < r.last + 1]
        told = told or _his_title(phrases, kept, named)
        plain = _plain(phrases, named, result)
        if not told:
            result.low = result.high = result.low + 1
            result.group = result.group or named.organisation or plain
            kept.append(result)
        elif told[-1].kind == result.kind and told[-1].low == 1:
            told[-1].low = told[-1].high = result.low + 1
            told[-1].group = told[-1].group or plain
            told[-1].last, told[-1].span = result.last, (told[-1].span[0], result.span[1])
        else:
            kept.append(result)
    return kept


def _with_one(phrases: Phrases, kept: list[ResultPhrase], result: ResultPhrase) -> bool:
    """«الأمير قتل [مع اثنين من مساعديه]», «مقتل العميد [برفقة 4 من عناصره]»: he to whom the pronoun points counts with
    them; whether he has a result of his own that now counts them too."""
    words, at = phrases.doc.all_words, result.first - 1
    alone = result.of != "person" or result.low is None or result.low != result.high or result.whole is not None
    if alone or at < 1 or words[at] not in _TOGETHER:
        return False
    before = kept[-1] if kept else None
    his = words[result.last - 1].endswith("ه")
    if not his and (before is None or before.hint not in _ARMED or result.hint not in _ARMED):
        return False  # but «مقتل قيادي في س [مع ثلاثة عناصر]»
    alike = before is not None and before.kind == result.kind and before.of == "person" and before.low == 1
    gap = at - (before.last if before is not None else 0)
    gap -= sum(a.last - a.first for a in inside(phrases.actors, at - gap, at)) if alike and gap <= _SIDE else 0
    if before is not None and alike and gap <= _FATE_BETWEEN and "،" not in words[before.last : at]:
        before.low = before.high = (result.low or 0) + 1
        before.group, before.hint = before.group or result.group, before.hint or result.hint
        before.last, before.span = result.last, (before.span[0], result.span[1])
        return True
    while at > 1 and words[at - 1] in ("،", "الفور", "علي"):
        at -= 1
    for fate in phrases.within("results", at - 1, at):
        if fate.entry.id == result.kind and (fate.entry.pos == "verb" or words[at - 1].endswith("ه")):
            result.low = result.high = (result.low or 0) + 1
            leader = inside(phrases.people, at - _TITLES, at)
            result.group = result.group or (leader[-1].organisation if leader else None)
            break
    return False


_FATE_BETWEEN, _SIDE = 2, 8
_ARMED = frozenset({"fighter", "member"})


def _plain(phrases: Phrases, named: PersonPhrase, result: ResultPhrase) -> str | None:
    """«رئيس المجلس فلان وزوجته», «المزارع فلان وابنه»: civilians; an armed man's guards are none."""
    kin = result.count is not None and result.count.noun is not None and result.count.noun.id == "relative"
    if not kin or result.count is None or not family(phrases, result.count):
        return None
    return "civilians" if named.private or civil(phrases.doc.words(named.whole[0], named.first)) else None


def _his_title(phrases: Phrases, kept: list[ResultPhrase], named: PersonPhrase) -> list[ResultPhrase]:
    """«اغتيال [القيادي] في فتح أبو فلان وأربعة من مرافقيه»: what was counted right before the name is its bearer."""
    last = kept[-1] if kept else None
    if last is None or last.of != "person" or last.low != 1 or not 0 <= named.whole[0] - last.last <= _TITLE_GAP:
        return []
    between = phrases.doc.words(last.last, named.whole[0])
    return [] if any(w.startswith("و") or w in PARTING or w == "،" for w in between) else [last]


_TITLE_GAP = 5


def with_his_men(phrases: Phrases, results: list[ResultPhrase]) -> list[ResultPhrase]:
    """«مقتل مسؤول في الحزب [وحارسه الشخصي]»: who goes with somebody told by his office alone is of his side."""
    for before, result in itertools.pairwise(results):
        count = result.count
        kin = count is not None and count.noun is not None and count.noun.id in COMPANIONS
        if count is None or not kin or result.group is not None or before.low != 1 or before.of != "person":
            continue
        gap = result.first - before.last
        sides = inside(phrases.actors, before.last, result.first) if gap > 1 else ()
        if sides:  # «قيادي في [مجلس دير الزور العسكري] و3 من مرافقيه»
            gap = max(gap - sum(a.last - a.first for a in sides) - _LINKS, 0)
        if 0 <= gap <= 1 and before.group not in (None, "civilians") and not family(phrases, count):
            result.group, result.hint = before.group, before.hint
    return results


_LINKS = 3
"""Tokens beside the name of a side that link it to a man of its own and to those with him."""


def family(phrases: Phrases, count: CountPhrase) -> bool:
    """«نجله», «زوجته», not «مرافقه»: who goes with an officer is of his force, his children are not."""
    return not phrases.doc.all_words[count.head].removeprefix("و").startswith(_COMPANIONS)


_COMPANIONS = ("مرافق", "سايق", "مساعد", "حارس", "حراس", "زميل", "زملا", "رفيق", "رفاق", "نايب", "معاون", "شريك")


def _named_before(phrases: Phrases, result: ResultPhrase) -> PersonPhrase | None:
    """Who is named right before the counted, where these are told as others or as that one's men."""
    if result.of != "person" or result.count is None or result.low is None or result.low != result.high:
        return None
    people = inside(phrases.people, result.first - _NAMED_BEFORE, result.first)
    if not people or result.count.part_of is not None:
        return None
    kin = result.count.noun is not None and result.count.noun.id in COMPANIONS
    plain = people[-1].organisation in (None, "civilians") or not family(phrases, result.count)
    if not _others(phrases, result) and not (kin and plain):
        return None
    between = [w for w in phrases.doc.words(people[-1].whole[1], result.first) if w != "("]
    joined = phrases.doc.all_words[result.first].startswith("و") and (not between or (kin and between == ["،"]))
    reach = _ALIAS_REACH if between and between[0].startswith(_ALIAS) else _BESIDE_REACH
    apart = kin and between[:1] == ["،"] and people[-1].whole[1] > people[-1].last  # «فلان، القيادي في س، مع اثنين»
    beside = 0 < len(between) <= reach and between[-1] in _TOGETHER and "،" not in between[apart:]
    return people[-1] if joined or beside else None


def _others(phrases: Phrases, result: ResultPhrase) -> bool:
    """Whether the counted are told as beside somebody: «آخرين», «من مرافقيه»."""
    words = phrases.doc.words(result.first, result.last + 1)
    if any(w.startswith(("اسرته", "عايلته", "اسرتها", "عايلتها", "حمايته", "حراسته", "طاقمه")) for w in words):
        return True
    return any(w.startswith("اخر") or w.endswith(("يه", "اءه", "ائه", "ايه", "يها", "ايها")) for w in words)


_NAMED_BEFORE = 14
_BESIDE_REACH, _ALIAS_REACH = 3, 7
_ALIAS = ("المعروف", "الملقب", "المكني", "المدعو", "الشهير")
_TOGETHER = frozenset(("مع", "برفقه", "رفقه", "و", "وبرفقته"))


def _series(phrases: Phrases, people: Sequence[PersonPhrase], index: int) -> list[PersonPhrase]:
    """«مقتل فلان وفلان وفلانة», «مقتل فلان، فلان، وفلان»: persons named one behind the other came to the same harm.

    What a comma alone parts from a name may say more of the same person, unless somebody is joined behind it.
    """
    told, sure = [people[index]], 1
    for person in people[index + 1 :]:
        gap = phrases.doc.words(told[-1].whole[1], person.whole[0])
        first = phrases.doc.tokens[person.whole[0]].word
        joined = (first.startswith("و") and first not in _TITLES_IN_WAW) or "و" in gap
        alike = person.private == told[-1].private and person.fate == told[-1].fate is not None
        if joined and 0 < len(gap) <= _NAME_REST and all(w.isalpha() and w[0] != "و" for w in gap):
            gap = []  # «النقيب نوعام [رافيد] والجندي يهيلي»
        if not (alike and (joined or gap) and all(w in _BESIDE or w.isdecimal() for w in gap)):
            break
        told.append(person)
        if joined:
            sure = len(told)
    return told[:sure]


_AGED, _NAME_REST = 2, 2
"""Tokens of an age between a name and what befell its bearer."""
_BESIDE = frozenset(("و", "،", ",", "(", ")", "عاما", "عام", "سنه", "سنوات", "اعوام"))
_MOST_OF_A_SERIES = 200
_TITLES_IN_WAW = frozenset(("والي", "وزير", "وكيل", "والد", "والده", "ولي"))
_OFFICE = 40
"""Tokens of title and rank that may stand before a name."""


def _reach(phrases: Phrases, person: PersonPhrase) -> int:
    """How far behind a word of fate somebody may stand: on the other side of an insertion only as its object."""
    first = person.whole[0]
    return _NAMED_REACH if first == 0 or phrases.doc.tokens[first - 1].word != "علي" else REACH


_NAMED_REACH = 3
