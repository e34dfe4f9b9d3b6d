"""Private persons whom a report names because harm befell them: lists of the killed, wounded and arrested.

They are read so that what a report says can be checked against its words, and marked, so that exports leave their
names out. Nobody is read as one without a word for what befell him.
"""

from bisect import bisect_left

from marsad.model.mention import Fate
from marsad.reading.people.fates import AGED, FATES, LIST_REACH, STOPS, fate_of, mourned_by, of_his
from marsad.reading.people.names import Names, PersonPhrase
from marsad.reading.people.records import nominative
from marsad.reading.words.naming_words import given as given_widely
from marsad.text import fold

_DEAD = tuple(fold(w) for w in ("الشهيد", "الشهيدة", "الشهيدين", "الشهيدان", "المغدور", "المغدورة", "الضحية"))
_WANTED = tuple(fold(w) for w in ("المجرم", "الإرهابي", "المطلوب", "الداعشي", "المكنى", "المسمى"))
_ARMED = tuple(
    fold(w) for w in ("الجنديين", "الجنديان", "العنصرين", "العنصران", "المقاتلين", "المقاتلان", "الضابطين", "الضابطان",
                      "المقاتل", "المنتسب", "المقاوم")
)  # fmt: skip
_KNOWN_AS = frozenset(fold(w) for w in ("المكنى", "الملقب", "المعروف", "المكناة", "الملقبة", "المعروفة"))
# How far behind a name the next one may be joined («(45 عاما) من القرية ذاتها، وسارة …»).
_BESIDE = 9
# How many words may tell of one of a list («، 22 عاما، من س، بطلق ناري بالقدم اليسرى،»).
_TOLD_OF_ONE = 14
_KIN = frozenset(
    fold("و" + w) for w in ("زوجته", "زوجها", "ابنه", "ابنها", "ابنهما", "ابنته", "ابنتها", "ابنتهما", "شقيقه",
                            "شقيقته", "شقيقها", "أخوه", "أخاه", "والده", "والدته", "طفله", "طفلته", "طفلها",
                            "طفلتها", "حفيده",
                            "ابن عمه", "نجله", "نجليه")
)  # fmt: skip
_ONE = ("وهو", "وهي")
_THEY = ("هم", "هما", "هن")
_EACH = frozenset(("كل", "كلا"))


def find_private(names: Names, taken: list[tuple[int, int]]) -> list[PersonPhrase]:
    """The private persons of a document, in its order, none overlapping those taken."""
    theirs = _theirs(names)
    if not (names.fates or names.lists or theirs or any(m.entry.id == "private" for m in names.ranks.values())):
        return []
    anchors = [at for at, match in names.ranks.items() if match.entry.id == "private" or _called(names, at)]
    anchors += [m.last for m in names.fates if m.last in names.names and names.given(m.last)]
    anchors += [at for at in _each(names) if names.given(at)]
    kin = [m.last + 1 for m in names.fates if m.last < len(names.words) and "و" + names.words[m.last] in _KIN]
    anchors += [at for at in kin if at < len(names.words) and names.given(at)]  # «وإصابة زوجته فلانة»
    listed = {at: match.last for at, match in names.lists.items()} | theirs
    anchors += listed
    anchors += _bynamed(names)
    anchors += [s.first for s in names.doc.sentences if s.first in names.names]
    if not anchors:
        return []
    covered = {at for first, last in taken for at in range(first, last)}
    covered.update(at for a in names.actors.values() for at in range(a.first + 1, a.last))  # «الدفاع المدني»
    found: list[PersonPhrase] = []
    for at in sorted(set(anchors)):
        if at in covered or names.named_for(at):
            continue
        persons = _listed(names, at, listed[at]) if at in listed else _series(names, at, covered)
        for person in persons:
            if not covered.intersection(range(person.first, person.last)):
                found.append(person)
                covered.update(range(*person.whole))
    return found


def _before_byname(names: Names, at: int) -> bool:
    """«، [شفاء النعمة] المكنى ب…»: a name that no table knows stands between a mark and the words for a byname."""
    known = names.given(at) or (names.plain(at) and at > 0 and (names.words[at - 1] == "،" or names.opens_quote(at)))
    if at == 0 or not known or names.given(at - 1):
        return False
    last = names.name(at, lenient=True)
    return last is not None and at + 1 < last < len(names.words) and names.words[last] in _KNOWN_AS


def _bynamed(names: Names) -> list[int]:
    """Where such names begin."""
    found = []
    if _KNOWN_AS.isdisjoint(names.doc.vocabulary):
        return []
    for at, word in enumerate(names.words):
        if word in _KNOWN_AS:
            found += [first for first in range(max(at - 4, 0), at - 1) if _before_byname(names, first)][:1]
    return found


def _each(names: Names) -> list[int]:
    """Where names begin behind «كل من»: «مقتل كل من فلان وفلان», «استشهد في الغارة كل من: فلان»."""
    words, found = names.words, list[int]()
    if not names.fates or _EACH.isdisjoint(names.doc.vocabulary):
        return found
    for at in range(len(words) - 3):
        if words[at] in _EACH and words[at + 1] == "من":
            found.append(at + 2 + (words[at + 2] in (":", "؛")))
    return found


def _called(names: Names, at: int) -> bool:
    """«المدعو», «المطلوب», «المجرم»: a name follows."""
    word = names.words[at]
    return names.ranks[at].entry.id == "honorific" and ("دع" in word or word.endswith(_WANTED))


def _series(names: Names, at: int, covered: set[int]) -> list[PersonPhrase]:
    """A name behind a word for a person or for a fate, with those joined to it («وزوجته …», «وسارة …»)."""
    begin = at
    titled = at in names.ranks or _before_byname(names, at)
    while at in names.ranks and names.ranks[at].entry.id in ("private", "honorific"):
        at = names.ranks[at].last
    if names.words[at : at + 1] in (["باسم"], ["ب"]) and names.words[at - 1] in _KNOWN_AS:
        at += 1  # «المكنى [باسم] أبو فلان»
    if titled and names.adjective(at):
        at += 1  # «المواطن [اليمني] فلان»
    if names.words[at : at + 2] == ["باذن", "الله"]:
        at += 2 + (names.words[at + 2 : at + 3] == ["("])  # «الشهيد [بإذن الله] فلان»
    if at >= len(names.words) or any(t.last - t.first > 1 for t in names.things(at)):
        return []  # «ضبط [حزام ناسف]»
    last = names.name(at, lenient=titled)
    plural = begin < at and names.words[begin].endswith(("ين", "ون"))
    if plural and last is not None and not any(names.given(i) or names.widely_given(i) for i in range(at, last)):
        return []  # «اعتقال العديد من المدنيين [بذرائع مختلفة]»
    if of_his(names, begin):
        return []  # «أوقف شقيق [المطلوب فلان]»
    if last is None or at in covered or (last - at < 2 and not _joined_kunya(names, begin, at)):
        return []
    fate = fate_of(names, begin, last) or _implied(names, begin) or _told_behind(names, begin, last)
    if fate is None:
        return []
    called = names.byname(last) is not None and not any(
        names.ranks[i].entry.id == "private" for i in range(begin, at) if i in names.ranks
    )
    whose = mourned_by(names, begin) or "civilians"
    joined = _joined(names, last, fate, whose)
    whose = "" if called or is_enemy(names, begin, at) else whose
    return [_person(names, begin, at, last, fate, whose), *joined]


def _joined_kunya(names: Names, begin: int, at: int) -> bool:
    """«المكنى بـ[أبورحمة]»: a kunya written as one word, behind a word that announces it."""
    word = names.words[at]
    return begin < at and _called(names, begin) and word.startswith("ابو") and len(word) > 5


def is_enemy(names: Names, begin: int, at: int) -> bool:
    """Whether words before a name, from token `begin` to `at`, call him an enemy.

    «الإرهابي فلان», «المطلوب فلان»: no civilian, whose man he is the rest may tell."""
    told = [names.words[i].removeprefix("و").removeprefix("ل") for i in range(begin, at)]
    alone = begin == at and at in names.names and names.names[at].entry.id == "kunya"  # «اعتقال [أبو جمال]»
    return alone or any(word.endswith((*_WANTED, *_ARMED)) for word in told)


def _implied(names: Names, at: int) -> Fate | None:
    """«الشهيد فلان», «الشهيد هو الشاب فلان»."""
    return "killed" if any(w.endswith(_DEAD) for w in names.words[max(at - 2, 0) : at + 1]) else None


def _told_behind(names: Names, begin: int, last: int) -> Fate | None:
    """«سامي محمد بكور، وزوجته …، ثلاثة مدنيين قتلوا»: names that open a sentence, what befell them behind them."""
    sentence = names.doc.sentences[names.doc.tokens[begin].sentence]
    if begin != sentence.first or last - begin < 3:
        return None
    at = bisect_left(names.fates, last, key=lambda m: m.first)
    told = at < len(names.fates) and names.fates[at].first < sentence.last
    return FATES.get(names.fates[at].entry.id) if told else None


def _joined(names: Names, at: int, fate: Fate, whose: str) -> list[PersonPhrase]:
    found: list[PersonPhrase] = []
    sentence = names.doc.tokens[at - 1].sentence
    index = at
    while index < min(at + _BESIDE, len(names.words)) and names.doc.tokens[index].sentence == sentence:
        kin = names.words[index] in _KIN
        first = index + 1 if kin else index
        joined = kin or (names.given(index) and names.words[index].startswith("و"))
        last = names.name(first, lenient=kin) if joined and first < len(names.words) else None
        if not joined and _widely_joined(names, index):  # «الشابان فلان علان [وقسام نضال فلان]»
            end = names.name(index + 1, lenient=False) or index + 2
            found.append(_joined_person(names, index, end, fate, whose))
            index = at = end
            continue
        if last is not None and last - first >= 2:
            found.append(_person(names, index, first, last, fate, whose))
            index = at = last
        elif names.words[index] in STOPS or index in names.said:
            break
        else:
            index += 1
    return found


def _joined_person(names: Names, first: int, last: int, fate: Fate, whose: str) -> PersonPhrase:
    """One whose name begins with the «و» that joins it to the name before: without it."""
    one = _person(names, first, first, last, fate, whose)
    return one._replace(name=(one.name or "").removeprefix("و"), span=(one.span[0] + 1, one.span[1]))


def _widely_joined(names: Names, at: int) -> bool:
    """«و» with one of the many given names, a sure one right behind it."""
    word = names.words[at]
    wide = word.startswith("و") and len(word) > 3 and word[1:] in given_widely().names and not names.closed[at]
    return wide and at + 1 < len(names.words) and names.given(at + 1)


def _theirs(names: Names) -> dict[int, int]:
    """«أربعة جنود [هم]: فلان وفلان»: where a list begins behind a mere pronoun, and where its names do."""
    words = names.words
    them = [at for at in names.stops if words[at] in _THEY and at + 2 < len(words)]
    named = [at for at in them if words[at + 1] == ":" or (at and _counts_people(names, at) and _one(names, at + 1))]
    return {at: at + 1 for at in named} | _headed(names)


def _headed(names: Names) -> dict[int, int]:
    """«الشهداء: فلان وفلان», «أسماء المعتقلين: فلان، فلان»: a list under a word that tells what befell them."""
    if _FALLEN.isdisjoint(names.doc.vocabulary):
        return {}
    words = names.words
    return {
        at + 1: at + 2
        for at in range(len(words) - 2)
        if words[at + 1] == ":" and words[at] in _FALLEN and names.given(at + 2)
    }


_FALLEN = frozenset(("الشهداء", "الشهيدان", "الشهيدين", "الشهيد", "والشهداء", "القتلي", "القتيلان", "القتيل", "الجرحي",
                     "المصابون", "المصابين", "المعتقلون", "المعتقلين", "الاسري", "الضحايا", "المختطفون"))  # fmt: skip


def _counts_people(names: Names, at: int) -> bool:
    """«أربعة [قتلى] هم», «اثنين من [الشبان] هما»: a word for people right before a pronoun."""
    return any(t.entry.row.get("of") == "person" for back in (at - 1, at - 2) for t in names.things(back))


def _one(names: Names, at: int) -> bool:
    """Whether a name of words that no table knows stands at a token, another one joined to it or its end behind it."""
    last = names.name(at, lenient=True) if names.plain(at) else None
    if last is None or last - at < 2 or names.words[at].startswith("ال"):
        return False
    return names.bounded(last) or names.words[last].startswith("و")


def _listed(names: Names, first: int, at: int) -> list[PersonPhrase]:
    """«وهم: فلان بن فلان، وفلان …», «عرف منهم …»: the names of a list, each beginning with a given name."""
    fate = fate_of(names, first, at, LIST_REACH) or _counted(names, first)
    whose = _whose(names, first - (first > 0 and names.words[first - 1] == "،")) or "civilians"
    found: list[PersonPhrase] = []
    while fate is not None:
        begin = _behind_age(names, at)
        if found and (begin is None or not names.given(begin)):
            begin = _further(names, at) or begin
        if begin is None:
            return found
        given = names.given(begin)
        last = names.name(begin, lenient=not given)
        if last is not None and last - begin == 1 and given and (shared := _family_behind(names, last)) is not None:
            one = _person(names, begin, begin, last, fate, whose)
            found.append(one._replace(name=f"{one.name} {shared}"))  # «وهما [غازي] ومازن محمد الفرحان»
            at = last
            continue
        if names.words[first] in _THEY and last is None and found and (end := _joined_one(names, begin)) is not None:
            found.append(_joined_person(names, begin, end, fate, whose))
            at = end
            continue
        listed = found or names.words[first] in _THEY
        if last is None or last - begin < 2 or not (given or (listed and _ends_list(names, last))):
            return found  # «وهم: فلان بن فلان، [ومصطاف التميمي]»
        if names.words[first] in _ONE and not well_named(names, begin, last):
            return found  # «وهو [رفيق مؤسس] الجماعة»
        found.append(_person(names, begin, begin, last, fate, whose))
        at = last
    return found


def _ends_list(names: Names, last: int) -> bool:
    """Whether an unknown name ends at a token: a family's name before it, or another one joined or a mark behind it."""
    return names.words[last - 1].startswith("ال") or names.bounded(last) or names.words[last].startswith("و")


def _joined_one(names: Names, at: int) -> int | None:
    """«دحيم علان [وشمخي الفلاني]»: behind a name of unknown words that is joined to another of a list."""
    word = names.words[at]
    if not word.startswith("و") or len(word) < 4 or not word.isalpha() or at in names.said or at in names.acts:
        return None
    if names.closed[at] or at + 1 >= len(names.words) or not names.plain(at + 1):
        return None
    last = at + 2
    return last if last >= len(names.words) or names.bounded(last) or names.words[last].startswith("و") else None


def _further(names: Names, at: int) -> int | None:
    """Where the next of a list begins behind what is told of the one before: «فلان، 22 عاما، بطلق ناري، [وعلان]»."""
    sentence = names.doc.tokens[at - 1].sentence
    for index in range(at, min(at + _TOLD_OF_ONE, len(names.words))):
        if names.words[index] in STOPS or index in names.said or names.doc.tokens[index].sentence != sentence:
            return None
        if names.words[index].startswith("و") and names.given(index):
            last = names.name(index, lenient=False)
            return index if last is not None and last - index > 1 else None
    return None


def _family_behind(names: Names, at: int) -> str | None:
    """What the name joined right behind one of a single word has but that word: «غازي [ومازن] محمد الفرحان»."""
    if at >= len(names.words) or not names.words[at].startswith("و") or not names.given(at):
        return None
    last = names.name(at, lenient=False)
    return names.text(at + 1, last) if last is not None and last - at > 1 else None


def well_named(names: Names, first: int, last: int) -> bool:
    """Whether more than the first of two words shows a name: another given name, a family's, an age behind it."""
    if last - first > 2 or names.words[last - 1].startswith("ال"):
        return True
    aged = last < len(names.words) and (names.words[last].isdigit() or not names.words[last].isalnum())
    return aged or names.given(last - 1) or names.widely_given(last - 1)


def _counted(names: Names, at: int) -> Fate | None:
    """«شيعت المدينة خمسة من [الضحايا]، وهم: فلان وفلان»: what the noun tells that stands before a list."""
    sentence = names.doc.sentences[names.doc.tokens[at].sentence]
    for back in range(at - 1, max(at - LIST_REACH, sentence.first) - 1, -1):
        if names.words[back].removeprefix("ال") == "ضحايا":
            return "killed"
        for noun in names.things(back):
            if (fate := FATES.get(noun.entry.row.get("result") or "")) is not None:
                return fate
    return None


def _behind_age(names: Names, at: int) -> int | None:
    """Behind an age and the marks after a name («(45 عاما)،»), and words like «كل من»."""
    for index in range(at, min(at + 6, len(names.words))):
        word = names.words[index]
        mark = not word.isalnum() and word not in STOPS
        if not (word.isdigit() or mark or word in AGED or word in ("كل", "من")):
            return index
    return None


def _person(names: Names, begin: int, first: int, last: int, fate: Fate, whose: str = "civilians") -> PersonPhrase:
    return PersonPhrase(
        first=first,
        last=last,
        span=names.span(first, last),
        name=nominative(names.text(first, last)),
        role=None,
        organisation=whose or None,
        rank=None,
        whole=(begin, last),
        whole_span=names.span(begin, last),
        fate=fate,
        private=True,
    )


def _whose(names: Names, at: int) -> str | None:
    """The force whose dead or wounded the names are («مقتل 3 من عناصر الجيش وهم …»)."""
    for end in range(at - 1, max(at - 3, -1), -1):
        actor = names.actor_ends.get(end)
        if actor is not None and actor.prefix != "ب":  # «بغارة إسرائيلية وهم»: whose blow it was
            return actor.id if actor.id not in ("civilians", "protesters") else None
    return None
