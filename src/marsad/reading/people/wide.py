"""People whom nothing but their names shows to be named: as a word of fate, of saying or of leading tells of them.

The reading of people (`people/finding.py`) begins at titles, ranks and words for private persons. Reports also name
people without any («قتل إثرها مازن الزعبي», «قوة بقيادة محمد المرتاح», «وقال جمال عمر، شاهد عيان»). Where these names
are is known from the places that are covered for the sake of private persons (`people/naming.py`); those of them of
whom a report tells something become people here, all of them private but leaders of forces.
"""

from collections.abc import Iterable

from marsad.reading.people.aimed import aimed_at, of_home, of_kin
from marsad.reading.people.fates import FATES, fate_of, fate_of_series, headed, mourned_by, of_his
from marsad.reading.people.names import PLACE_NOUNS, Names, PersonPhrase
from marsad.reading.people.naming import Covered, start_of
from marsad.reading.people.private import is_enemy, well_named
from marsad.reading.people.records import nominative
from marsad.reading.words.naming_words import given
from marsad.text import Doc, fold, without_unseen

_LED = frozenset(
    fold(w) for w in ("بقيادة", "بإمرة", "بزعامة", "برئاسة", "يقودها", "يقوده", "يتزعمها", "يتزعمه", "يرأسها", "يرأسه",
                      "يترأسها", "قادها", "قاده", "يقودهم")
)  # fmt: skip
_LEADING = _LED | frozenset("و" + word for word in _LED)
_IS = frozenset(("هو", "هي", "هما", "هم", "يدعي", "تدعي"))
_CALLED = frozenset(fold(w) for w in ("يدعيان", "تدعيان", "يدعون", "ويدعيان",
                      "اسمه", "اسمها", "يدعى", "تدعى", "ويدعى", "يسمى", "وتدعى"))
_SECTORS = frozenset(fold(w) for w in ("قاطع", "ولاية", "مفرزة", "ديوان", "كتيبة", "سرية", "خلية", "غير"))
_DWELLERS = frozenset(("سكان", "اهالي", "ابناء", "مواليد", "وجهاء"))
_MEANT = frozenset(fold(w) for w in ("المستهدف", "المستهدفة", "القتيل", "المقتول", "المعتقل", "الموقوف", "المختطف"))
_BODY = frozenset(fold(w) for w in ("الجثة", "الجثمان", "الجثث", "الجثتان", "الجثتين", "الجثامين"))
_SCENES = frozenset(fold(w) for w in ("اشتباكات", "معارك", "معركة", "مجزرة", "قصف", "غارات", "أحداث", "جبهة", "محور",
                                      "سجن", "حاجز", "تفجيرات", "مواجهات"))
"""Behind these a kunya is the name of a place."""
_FULL = 2
"""Words of a name and its family's."""
_BESIDE = 14
"""How far behind a name the next of a list may begin."""


def named_widely(names: Names, covered: Iterable[Covered], taken: list[PersonPhrase]) -> list[PersonPhrase]:
    """The people of whom a document tells at the places of names, in its order, but for those found before."""
    told = {names.text(p.first, p.last) for p in taken}
    others = sorted(taken, key=lambda p: p.whole, reverse=True)
    found: list[PersonPhrase] = []
    before: PersonPhrase | None = None
    places = [c for c in covered if c.why != "repeated"]
    families = {c.first: names.text(c.first + 1, c.last) for c in places if c.last - c.first == _FULL}
    for place in places:
        while others and others[-1].whole[0] < place.last:
            before = others.pop()
        if before is not None and before.whole[1] > place.first:
            continue
        person = _person(names, place, before)
        if person is not None and place.last - place.first == 1 and place.why == "kin":
            family = families.get(place.last) if names.words[place.last : place.last + 1] else None
            if family and names.words[place.last].startswith("و"):  # «الشقيقان [أحمد] ومؤيد صبح»
                person = person._replace(name=f"{person.name} {family}")
        if person is not None and person.name not in told:
            found.append(person)
            before = person
    found += _behind_fates(names, [*taken, *found])
    found += _behind_honorifics(names, [*taken, *found])
    return [*found, *_leaders(names, [*taken, *found])]


def joined_fates(names: Names, people: list[PersonPhrase]) -> list[PersonPhrase]:
    """The people in the order of the text; who is joined to one of whom a fate is told has that fate too: «مقتل الصحفي
    فلان، [والصحفي علان]»."""
    told: list[PersonPhrase] = []
    for person in people:
        before = told[-1] if told else None
        begin = person.whole[0]
        if before is not None and _byname_of(names, before, person):
            continue
        if before is not None and before.name is None and person.first == before.whole[1] and person.private:
            told.pop()  # «القبض على [ناقل الانتحاريين] (ص. ع. خ)»: the office is his
            person = person._replace(role=before.role, organisation=before.organisation or person.organisation)
        open_fate = person.fate is None and person.name is not None and names.words[begin].startswith("و")
        if open_fate and before is not None and before.fate and _listed(names, begin, before):
            person = person._replace(fate=before.fate)
        told.append(person)
    return told


def _byname_of(names: Names, before: PersonPhrase, person: PersonPhrase) -> bool:
    """«فلان الفلاني [«الحاج فلان»]», «(ع. م.) الملقب [أبو فلان]»: another name of the one named before."""
    quoted = any(c in '«"“(' for c in names.doc.raw[before.span[1] : person.whole_span[0]])
    if person.whole[0] == before.last and quoted and names.words[before.last] not in ("و", "،"):
        return True
    return names.byname(before.last) == person.first


def _behind_honorifics(names: Names, people: list[PersonPhrase]) -> list[PersonPhrase]:
    """«من الضحايا الشيخ فلان و[الشيخ علان]»: the next of a list whom nothing but an honorific announces."""
    found: list[PersonPhrase] = []
    firsts = {p.whole[0]: p for p in people}
    for at, match in names.ranks.items():
        if match.entry.id != "honorific" or at in firsts or not names.words[at].startswith("و"):
            continue
        before = next((firsts[i] for i in range(at - 1, max(at - 2 * _BESIDE, -1), -1) if i in firsts), None)
        last = names.name(match.last, lenient=False)
        fated = before is not None and before.fate is not None and before.private
        if before is None or last is None or last - match.last < 2 or not fated:
            continue
        if not _listed(names, at, before):
            continue
        firsts[at] = _made(names, Covered(match.last, last, "fate"), at)._replace(fate=before.fate)
        found.append(firsts[at])
    return found


def _behind_fates(names: Names, people: list[PersonPhrase]) -> list[PersonPhrase]:
    """Names of words that no table knows, right behind a noun of fate: «مقتل [راغب جدعان السيد] الذي …»."""
    covered = {at for p in people for at in range(*p.whole)}
    found = []
    for match in names.fates:
        first = match.last
        if match.entry.pos != "noun" or first >= len(names.words) or first in covered or not names.plain(first):
            continue
        last = names.name(first, lenient=True)
        if last is None or last - first < 2:
            continue
        known = any(names.given(i) or names.widely_given(i) for i in range(first, last))
        family = last - first > 2 and names.words[last - 1].startswith("ال")
        fate = FATES.get(match.entry.id)
        if fate is not None and (known or family) and not covered.intersection(range(first, last)):
            found.append(_made(names, Covered(first, last, "fate"), first)._replace(fate=fate))
    return found


def whole_names(doc: Doc, people: list[PersonPhrase], covered: Iterable[Covered]) -> list[PersonPhrase]:
    """The people, private ones with all the words that are covered as their names."""
    ends = {c.first: c.last for c in covered if c.why != "repeated"}
    whole = []
    for person in people:
        last = ends.get(person.first, 0)
        quoted = last > person.last and any(c in '"“«(' for c in doc.raw[person.span[1] : doc.tokens[last - 1].start])
        if person.name is not None and last > person.last == person.whole[1] and not quoted:
            span, end = (person.span[0], doc.tokens[last - 1].end), (person.whole[0], last)
            name = without_unseen(doc.raw[span[0] : span[1]])
            about = (person.whole_span[0], span[1])
            person = person._replace(last=last, span=span, name=name, whole=end, whole_span=about)
        whole.append(person)
    return whole


def _leaders(names: Names, people: list[PersonPhrase]) -> list[PersonPhrase]:
    """Leaders with names that no table knows: «حركة س بزعامة [إياد آغ فلان]»."""
    found: list[PersonPhrase] = []
    if _LEADING.isdisjoint(names.doc.vocabulary):
        return found
    firsts = {p.whole[0] for p in people}
    for at, word in enumerate(names.words[:-1]):
        first = at + 1
        if word.removeprefix("و") not in _LED or first in firsts or first in names.titles or first in names.ranks:
            continue
        last = names.name(first, lenient=True)
        known = last is not None and any(names.given(i) or names.widely_given(i) for i in range(first, last))
        bounded = last is not None and names.bounded(last)
        if last is None or last - first < 2 or not (known or bounded or last - first > 2):
            continue
        found.append(_made(names, Covered(first, last, "nothing"), first, leader=True))
    return found


def _person(names: Names, place: Covered, before: PersonPhrase | None) -> PersonPhrase | None:
    """Whoever is named at a place, where something is told of them. `before`: who was named last before it."""
    place = _unquoted(names, place)
    if before is not None and names.byname(before.last) == place.first:
        return None  # «فلان الفلاني (أبو فلان)»
    first, last = place.first, place.last
    if names.words[first] in _SECTORS:
        return None  # «ما يسمى [قاطع الجنوب]», «إصابات [غير خطيرة]»
    if names.words[first] in PLACE_NOUNS or (first and names.words[first - 1] in _DWELLERS):
        return None  # «من سكان [مخيم س]», «من أهالي [دير س]»
    begin = _begin(names, place)
    if _led(names, first):
        return _made(names, place, begin, leader=True)
    bare = begin == first
    speaks = first - 1 in names.said and names.words[first] in given().names
    speaks = speaks and (names.bounded(last) or names.words[last] in ("وهو", "وهي"))
    single = last - first < 2 and not speaks
    if place.why == "nothing" and bare and (single or not (last - first < 2 or _surely(names, place))):
        return None  # of one word only who speaks: «يقول [محمود]، وهو من السكان»
    if not bare and not _named_behind(names, place):
        return None
    if not bare and of_home(names, begin):
        return _made(names, place, begin)  # «هدمت الجرافات منزل [المواطن فلان]»
    led = (names.leaders[i] for i in range(begin, last) if i in names.leaders)
    if of_his(names, begin) or any(m.first <= first or m.last - m.first > 1 for m in led):
        return None
    if bare and names.words[begin - 1] in ("وهو", "وهي") and not well_named(names, first, last):
        return None  # «وهو [رفيق مؤسس] الجماعة»
    if bare and first in names.names and names.names[first].entry.id == "kunya" and names.words[begin - 1] in _SCENES:
        return None  # «قتل في اشتباكات [أبو سليم]»
    if place.why == "kin" and of_kin(names, begin):
        return None  # «قتلت زوجة [فلان الفلاني]»
    goes_on = _goes_on(names, begin, before)
    fate = before.fate if goes_on and before is not None else headed(names, begin)
    if fate is None and bare and _of_others(names, begin):
        return None
    fate = fate or fate_of(names, begin, last) or fate_of_series(names, begin, last)
    speaks = begin - 1 in names.said or _speaks_before(names, begin, last)
    made = _made(names, place, begin)._replace(fate=fate)
    if (not bare and _done_to(names, begin)) or aimed_at(names, begin, last):
        return made  # «أجبرت البلدية [المواطن فلانا] على هدم منزله», «استهداف [فلان الفلاني]»
    return made if fate is not None or goes_on or speaks or tells_who(names.doc, made) else None


def _done_to(names: Names, begin: int) -> bool:
    """Whether words for a private person stand behind a verb of doing: whoever it is has something done to him."""
    sentence = names.doc.sentences[names.doc.tokens[begin].sentence]
    for at in range(begin - 1, max(begin - _OBJECT, sentence.first - 1), -1):
        if at in names.acts or names.words[at] in _COMPELLED:
            return at not in names.said
        if names.words[at] in ("،", ".", "في", "من", "ان", "الي", "علي"):
            return False
    return False


_OBJECT = 5
_COMPELLED = frozenset(("اجبر", "اجبرت", "تجبر", "يجبر", "واجبرت", "ارغم", "ارغمت", "سلمت", "احتجزت", "اوقفت", "استدعت",
                        "منعت", "ابعدت", "هددت", "لاحقت"))  # fmt: skip


def _of_others(names: Names, begin: int) -> bool:
    """«مقتل قادة داعش» right before a name: they died, whoever is named behind them (who wrote it, it may be)."""
    actor = names.actor_ends.get(begin - 1)
    killing = (m for m in names.fates if m.entry.pos == "noun" and FATES.get(m.entry.id) == "killed")
    return actor is not None and any(0 <= actor.first - m.last <= 1 for m in killing)


def _goes_on(names: Names, begin: int, before: PersonPhrase | None) -> bool:
    """Whether a name goes on with a list of people of whom the same is told."""
    if before is None or (not before.private and before.fate is None):
        return False
    if not before.private:  # «اعتقال القيادي فلان [وعلان الفلاني]»
        return begin == before.whole[1] and names.words[begin].startswith("و")
    aimed = aimed_at(names, before.whole[0], before.last)
    aimed = aimed or (before.whole[0] < before.first and _done_to(names, before.whole[0]))
    return bool(before.fate or aimed or tells_who(names.doc, before)) and _listed(names, begin, before)


def _listed(names: Names, begin: int, before: PersonPhrase) -> bool:
    """Whether nothing but marks, ages and what somebody was stands between one name and the next."""
    joined = names.words[begin].startswith("و")
    if not (0 if joined else 1) <= begin - before.last <= _BESIDE:
        return False
    gap = range(before.last, begin)
    marks = [names.words[i] for i in gap]
    joined = joined or marks[-1:] in (["،"], ["-"], ["–"], ["•"], ["و"])
    joined = joined or (marks[-1:] == ["الي"] and marks[-2:-1] in (["اضافه"], ["بالاضافه"]))
    lined = "\n" in names.doc.raw[names.doc.tokens[before.last - 1].end : names.doc.tokens[begin].start]
    plain = not any(i in names.said or i in names.acts or names.words[i] in (".", ":", "؛") for i in gap)
    return (joined or lined) and plain and names.fate_begins.isdisjoint(gap)


def _unquoted(names: Names, place: Covered) -> Covered:
    """The part of a name before a bracket or quotation mark, where that is a name; else the part behind it."""
    doc = names.doc
    for at in range(place.first + 1, place.last):
        between = doc.raw[doc.tokens[at - 1].end : doc.tokens[at].start]
        if between.strip():
            before = names.given(place.first) or names.widely_given(place.first)
            return place._replace(last=at) if before else place._replace(first=at)
    return place


def _surely(names: Names, place: Covered) -> bool:
    """Whether its words alone make a name, and no other words do: «[حزام ناسف]», «[كامل المنزل]» are none."""
    first, last = place.first, place.last
    known = given()
    sure = [names.words[i].removeprefix("و") for i in range(first, last)]
    named = any(word in known.names and word not in known.doubtful for word in sure) or first in names.names
    aged = last < len(names.words) and names.words[last].isdigit()
    family = aged or names.words[first + 1].startswith("ال")
    if not (named or family):
        return False
    tokens = (i for i in range(first, last) if i not in names.names and (names.closed[i] or i in names.nisba))
    # «حسام [المصري]»: an adjective of origin with the article is a family's name too.
    other = [i for i in tokens if i == first or i not in names.nisba or not names.words[i].startswith("ال")]
    return not other or (other == [last - 1] and last - first > 2)


def _named_behind(names: Names, place: Covered) -> bool:
    """Whether what stands behind a word for a private person is a name, not «الشاب [جراح]», «شخص [غير معروف]»."""
    word = names.words[place.first].removeprefix("و")
    if names.closed[place.first] and place.first not in names.names:
        return False
    known = given()
    return place.last - place.first > 1 or (word in known.names and word not in known.doubtful)


def _begin(names: Names, place: Covered) -> int:
    """Where the words for a private person before a name begin: «[الشاب] فلان», «[الشهيد الطفل] فلان»."""
    begin = place.first
    for _ in range(3):
        at = next((a for a in (begin - 1, begin - 2) if a in names.ranks and names.ranks[a].last == begin), None)
        if at is None:
            break
        begin = at
    while place.because is not None and begin and names.doc.tokens[begin - 1].end > place.because[0]:
        begin -= 1
    return begin


def identified(doc: Doc, begin: int) -> bool:
    """Whether the words before a name tell who it was: «القتيل هو [فلان]», «واسمه [فلان]», «تعود الجثة ل[فلان]»."""
    words = doc.all_words[max(begin - 4, 0) : begin]
    while words and (words[-1] in (":", "،", "ب") or not words[-1][0].isalpha()):
        words.pop()
    if not words:
        return False
    told = words[-1].removeprefix("و")
    body = any(word in _BODY for word in words) and doc.all_words[begin].startswith("ل")
    if told in _IS and len(words) > 1 and words[-2].startswith("علي"):
        words.pop(-2)  # «المقبوض [عليهما] هما»
    return told in _CALLED or body or (told in _IS and len(words) > 1 and words[-2].startswith(("ال", "وال", "بال")))


def tells_who(doc: Doc, person: PersonPhrase) -> bool:
    """Whether words before or within somebody's title tell who it was: «الضابط [هو] العقيد فلان», «القيادي [المستهدف]
    فلان»."""
    within = [word.removeprefix("و") for word in doc.all_words[person.whole[0] : person.first]]
    return identified(doc, person.whole[0]) or any(w in _IS or w in _MEANT or w in _CALLED for w in within)


def _led(names: Names, first: int) -> bool:
    return first > 0 and names.words[first - 1].removeprefix("و") in _LED


def _speaks_before(names: Names, begin: int, last: int) -> bool:
    """«فلان الفلاني، شاهد عيان، قال»: a name that opens its sentence, a verb of saying right behind it or its comma."""
    sentence = names.doc.sentences[names.doc.tokens[begin].sentence]
    return begin == sentence.first and (last in names.said or names.words[last : last + 1] == [":"])


def _made(names: Names, place: Covered, begin: int, *, leader: bool = False) -> PersonPhrase:
    start = start_of(names.doc, place.first)
    span = (start, names.doc.tokens[place.last - 1].end)
    name = nominative(without_unseen(names.doc.raw[span[0] : span[1]]))
    whole = (start if begin == place.first else names.doc.tokens[begin].start, span[1])
    actor = _whose(names, place.first - 1) if leader else None
    if leader:
        organisation = actor
    else:
        organisation = None if is_enemy(names, begin, place.first) else mourned_by(names, begin) or "civilians"
    return PersonPhrase(
        first=place.first,
        last=place.last,
        span=span,
        name=name,
        role=None,
        organisation=organisation,
        rank=None,
        whole=(begin, place.last),
        whole_span=whole,
        private=not leader or actor is None,
    )


def _whose(names: Names, at: int) -> str | None:
    """The force named right before «بقيادة فلان»."""
    for end in range(at - 1, max(at - 4, -1), -1):
        actor = names.actor_ends.get(end)
        if actor is not None and actor.id not in ("civilians", "protesters"):
            return actor.id
    return None
