"""People told by their initials: «المتهم (ح. ك.)», «المدعو م.ع», «بالمسمى "ب. سالم"».

Reports leave the names of suspects out so. They count where a word for a person stands before them, as agencies are
told by letters too («أ ف ب»).
"""

from marsad.model.actors import registry
from marsad.model.mention import Fate
from marsad.reading.people.fates import fate_of, fate_of_series, headed
from marsad.reading.people.names import Names, PersonPhrase
from marsad.reading.people.private import is_enemy
from marsad.reading.words.naming_words import cue_forms
from marsad.text import fold, without_unseen

_LETTERS = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
_PARTING = frozenset((".", "/", "-"))
_MOST_LETTERS = 5
_MARKS = frozenset('()[]«»"“”')
_AGENCIES = frozenset(("افب", "دبا", "اشا", "يبا", "وصف", "كون", "سبا"))
_ARRESTED = frozenset(fold(w) for w in ("ضبط", "وضبط", "بضبط", "ضبطت", "وضبطت", "أوقف", "أوقفت", "توقيف", "على"))
_PERSON = frozenset(
    fold(w) for w in ("شخص", "شخصا", "رجل", "رجلا", "امرأة", "متهم", "متهما", "متهمة", "مطلوب", "مطلوبا", "إرهابي",
                      "إرهابيا", "قيادي", "قياديا", "شريكه", "شريكها", "شركاؤه", "كل من", "هو", "هي", "هما", "هم",
                      "يدعى", "تدعى", "اسمه", "اسمها", "أحدهم", "أحدهما", "الثاني", "الآخر", "الأول", "المسمى",
                      "بالمسمى", "المسماة", "المكنى", "الإرهابي", "المطلوب", "مشتبه", "به", "بها", "الملقب")
)  # fmt: skip


def find_initials(names: Names, taken: list[PersonPhrase]) -> list[PersonPhrase]:
    """The people of a document who are told by initials, in its order, but for those found before."""
    words = names.words
    if _LETTERS.isdisjoint(names.doc.vocabulary):
        return []
    covered = {at for p in taken for at in range(p.first, p.last)}
    agencies = [a for a in names.actors.values() if (entry := registry().get(a.id or "")) and entry.kind == "outlet"]
    covered |= {at for a in agencies for at in range(a.first, a.last)}  # «وكالة الأنباء الألمانية (د.ب.أ)»
    found: list[PersonPhrase] = []
    reached = 0
    for at, word in enumerate(words):
        if at < reached or word not in _LETTERS or at in names.actors or at in covered:
            continue
        last = _initials(names, at)
        begin = None if last is None else _cue(names, at, found)
        if last is None or begin is None:
            continue
        reached = last
        person = _person(names, begin, at, last)
        if person.fate is None and found and begin - found[-1].last <= 1:
            person = person._replace(fate=found[-1].fate)  # «(ع. ر.)، (م. ك.)»
        found.append(person)
    return found


def _initials(names: Names, at: int) -> int | None:
    """Behind the initials that begin at a token: several letters, a letter and a name, or one letter in brackets."""
    words, letters, last = names.words, 1, at + 1
    dotted = False
    while last + 1 < len(words) and letters < _MOST_LETTERS and not _marked(names, last):
        if words[last] in _LETTERS:
            letters, last = letters + 1, last + 1
        elif words[last] in _PARTING and words[last + 1] in _LETTERS and not _marked(names, last + 1):
            letters, last, dotted = letters + 1, last + 2, True
        else:
            break
    stop = last < len(words) and words[last] == "." and not _marked(names, last)
    if letters == 1 and stop and last + 1 < len(words) and not _marked(names, last + 1):
        named = names.name(last + 1, lenient=_marked(names, at))
        return named if words[at] != "و" else None
    if stop and (dotted or letters == 1) and names.doc.tokens[last].sentence == names.doc.tokens[at].sentence:
        last += 1
    if letters > 1:
        return last
    alone = words[at] != "و" and _marked(names, at)
    return last if alone and (last == len(words) or _marked(names, last)) else None


def _marked(names: Names, at: int) -> bool:
    """Whether a bracket or quotation mark parts a token from the one before it."""
    if at >= len(names.words):
        return True
    tokens = names.doc.tokens
    between = names.doc.raw[tokens[at - 1].end if at else 0 : tokens[at].start]
    return bool(between) and not _MARKS.isdisjoint(between)


def _cue(names: Names, at: int, found: list[PersonPhrase]) -> int | None:
    """Where the words for a person before his initials begin; None where none stand there."""
    if at == 0:
        return None
    words = names.words
    for first in range(max(at - 4, 0), at):
        for match in (names.ranks.get(first), names.titles.get(first)):
            if match is not None and match.last == at:
                return first
        for further, _ in cue_forms().get(words[first], ()):
            if first + 1 + len(further) == at and words[first + 1 : at] == further:
                return first
    before = words[at - 1]
    done_to = _marked(names, at) and at in names.fate_ends  # «أوقفت الدورية [(م. ا.)]»
    if at - 1 in names.said or done_to:
        return at  # «قال (م. ع.)، وهو من السكان»
    if before in _PERSON or before.removeprefix("و") in _PERSON:
        return at - 1
    origin = names.nisba.get(at - 1)
    if origin is not None and origin.last == at and _marked(names, at):
        return at - 1  # «أوقفت دورية السوري (م.ع.)»
    if _marked(names, at) and at + 1 < len(words) and not _marked(names, at + 1) and _of_people(names, at - 1):
        return at - 1  # «القبض على المتهمين [(ع. س.)] و(ح. ك)»
    if _marked(names, at) and _lettered(names, at) > 2 and "".join(words[at : at + 5 : 2]) not in _AGENCIES:
        return at  # «أطاحت بناقل العبوات [(م.ج.خ)]»
    listed = words[at - 1] in ("و", "،") and found and at - 1 - found[-1].last <= 1
    return at - 1 if listed else None


def _lettered(names: Names, at: int) -> int:
    """How many letters with full stops between them stand alone in brackets at a token."""
    count = 1
    while names.words[at + 1 : at + 2] == ["."] and at + 2 < len(names.words) and names.words[at + 2] in _LETTERS:
        count, at = count + 1, at + 2
    return count


def _of_people(names: Names, at: int) -> bool:
    """Whether a word for people that counts them can stand at a token, one with a quotation mark before it aside."""
    word = names.words[at]
    if word in _ARRESTED:
        return True
    return word.startswith(("ال", "وال")) and any(t.entry.row.get("of") == "person" for t in names.things(at))


def _uncalled(names: Names, begin: int, first: int) -> bool:
    """«بناقل العبوات [(م.ج.خ)]»: no word for a person, none of what was done to him and no verb of saying before it."""
    return begin == first and first - 1 not in names.said and first not in names.fate_ends


def _person(names: Names, begin: int, first: int, last: int) -> PersonPhrase:
    tokens = names.doc.tokens
    span = (tokens[first].start, tokens[last - 1].end)
    fate: Fate | None = fate_of(names, begin, last) or headed(names, begin) or fate_of_series(names, begin, last)
    return PersonPhrase(
        first=first,
        last=last,
        span=span,
        name=without_unseen(names.doc.raw[span[0] : span[1]]),
        role=None,
        organisation=None if is_enemy(names, begin, first) or _uncalled(names, begin, first) else "civilians",
        rank=None,
        whole=(begin, last),
        whole_span=(tokens[begin].start, span[1]),
        fate=fate,
        private=True,
    )
