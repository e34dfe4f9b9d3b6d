"""Who is named again by less than the whole name, or by an office alone; and whom a text names only to tell who
somebody else is («المقرب من زعيم الحركة فلان», «شقيق القيادي فلان»)."""

from marsad.reading.people.fates import close_to
from marsad.reading.people.names import Names, PersonPhrase
from marsad.text import fold

_KIN = frozenset(
    fold(w) for w in ("شقيق", "شقيقة", "نجل", "ابن", "ابنة", "والد", "والدة", "زوج", "زوجة", "صهر", "حفيد", "حفيدة",
                      "أرملة", "قريب", "رفيق", "رفيقة", "خليفة")
)  # fmt: skip
_NEXT_TO = frozenset(("الثاني", "الثالث", "الرابع"))
_SO_CALLED = frozenset(fold(w) for w in ("ما", "يسمى", "تسمى", "المدعو", "يعرف", "المسمى"))


def acting_people(names: Names, people: list[PersonPhrase]) -> list[PersonPhrase]:
    """The people without those whom the text only compares others with, each under the fullest of his names."""
    told = _apposed([p for p in people if not _only_related(names, p)], names)
    named = [p for p in told if p.name is not None]
    if len(named) < 1 or len(told) < 2:
        return told
    words = {id(p): _words(p) for p in named}
    by_end: dict[str, list[PersonPhrase]] = {}
    for person in named:
        by_end.setdefault(words[id(person)][-1], []).append(person)
    return [_whole(person, by_end, words, names, named) for person in told]


def _only_related(names: Names, person: PersonPhrase) -> bool:
    begin = person.whole[0]
    if begin == 0 or person.name is None:
        return False
    if close_to(names.words, begin):
        behind = names.words[person.whole[1] : person.whole[1] + 2]
        return not any(w in ("الذي", "التي") for w in behind)  # «مقرب من القيادي فلان، الذي قتل …»
    before = names.words[begin - 1]
    if before == "مع" and any(w.removeprefix("ال") == "موتمر" for w in names.words[max(begin - 6, 0) : begin]):
        return True  # «في مؤتمر صحفي مشترك مع [فلان]، قال علان»
    if before == "بعد" and begin > 1 and names.words[begin - 2] in _NEXT_TO:
        return True  # «الرجل الثاني بعد [أبو فلان]»
    return before.removeprefix("و") in _KIN and not person.private and person.first > begin


def _apposed(people: list[PersonPhrase], names: Names) -> list[PersonPhrase]:
    """«القبض على [مفتي التنظيم] في س، [فلان الفلاني] المكنى أبو ص»: an office, and behind a comma who holds it."""
    kept: list[PersonPhrase] = []
    for person in people:
        before = kept[-1] if kept else None
        begin = person.whole[0]
        if before is not None and person.name is None and before.name is not None and _held(names, before, begin):
            continue
        if before is not None and person.name is None and _whose(names, before, person):
            continue
        if before is not None and before.name is None and before.fate is not None and person.role is None:
            gap = range(before.whole[1], begin - 1)
            comma = names.words[begin - 1] == "،" and 0 <= len(gap) <= _APPOSED and person.name is not None
            plain = not any(i in names.acts or i in names.said or names.words[i] in _PARTING for i in gap)
            if comma and plain and person.fate in (None, before.fate) and not names.words[begin].startswith("و"):
                kept[-1] = person._replace(
                    role=before.role, organisation=before.organisation or person.organisation, fate=before.fate
                )
                continue
        kept.append(person)
    return kept


def _whose(names: Names, before: PersonPhrase, person: PersonPhrase) -> bool:
    """«القبض على ناقل بريد [والي ديالى]»: an office right behind another one only says whose man that one is."""
    begin = person.whole[0]
    behind = before.name is None and before.whole[1] == begin and before.first < begin
    return behind and (not names.words[begin].startswith("و") or names.words[begin] in _IN_WAW)


_IN_WAW = frozenset(("والي", "وزير", "وكيل"))


def _held(names: Names, before: PersonPhrase, begin: int) -> bool:
    """«فلان الفلاني، الذي شغل منصب [والي س]»: what somebody was who is named before in the sentence."""
    tokens = names.doc.tokens
    held = any(w in _HELD for w in names.words[max(begin - 2, 0) : begin])
    return held and tokens[before.first].sentence == tokens[begin].sentence


_HELD = frozenset(("وهو", "وهي", "منصب", "بمنصب", "مهام", "بصفه", "بصفته", "صفه", "وظيفه", "كان"))
_APPOSED = 8
_PARTING = frozenset((".", "؛", ":", "،"))


def _words(person: PersonPhrase) -> list[str]:
    return [w if w in ("الله", "الدين") else w.removeprefix("ال") for w in fold(person.name or "").split()] or [""]


def _whole(
    person: PersonPhrase,
    by_end: dict[str, list[PersonPhrase]],
    words: dict[int, list[str]],
    names: Names,
    named: list[PersonPhrase],
) -> PersonPhrase:
    if person.name is None:
        known = [p for p in named if _same_office(person, p)] if person.fate is not None else []
        whole = {p.name for p in known}
        return person._replace(name=known[0].name) if len(whole) == 1 else person
    mine = words[id(person)]
    fuller = [p for p in by_end[mine[-1]] if len(words[id(p)]) > len(mine) and _part(names, person, mine, words[id(p)])]
    whole = {p.name for p in fuller}
    return person._replace(name=fuller[0].name) if len(whole) == 1 else person


def _part(names: Names, person: PersonPhrase, mine: list[str], other: list[str]) -> bool:
    """Whether a name is a shorter form of another: «الفلاني» or «علي الفلاني» of «علي حسن الفلاني»."""
    if len(mine) == 1:
        bare = person.private or person.rank is not None
        return bare and person.first not in names.leaders and len(mine[0]) > 2
    if mine[0] in ("ابو", "ابي", "ابا", "ام") and mine == other[-len(mine) :]:
        return True  # «أبو فلان» of «سعيد أبو فلان»
    return mine[0] == other[0] and all(w in other for w in mine)


def _same_office(person: PersonPhrase, other: PersonPhrase) -> bool:
    """«مقتل [والي العراق] … وهو فلان الفلاني، الملقب بوالي العراق»: the same office, the same fate."""
    if other.role is None or other.fate not in (None, person.fate):
        return False
    mine, its = _office(person.role or ""), _office(other.role)
    if not mine or not its:
        return False
    if person.organisation and other.organisation and person.organisation != other.organisation:
        return False
    return mine == its or (mine[0] == its[0] and min(len(mine), len(its)) == 1)


def _office(role: str) -> list[str]:
    words = ["".join(c for c in w if c.isalnum()) for w in fold(role).split()]
    return [w.removeprefix("ال") for w in words if w and w not in _SO_CALLED]
