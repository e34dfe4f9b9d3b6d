"""Private persons whom a report names because harm befell them: lists of the killed, wounded and arrested.

They are read so that what a report says can be checked against its words, and marked, so that exports leave their
names out. Nobody is read as one without a word for what befell him.
"""

from bisect import bisect_left

from marsad.lexicon import Match
from marsad.model.mention import Fate
from marsad.reading.people_names import Names, PersonPhrase
from marsad.text import fold

FATES: dict[str, Fate] = {
    "killed": "killed",
    "found_dead": "killed",
    "wounded": "wounded",
    "arrested": "arrested",
    "abducted": "abducted",
    "released": "released",
    "surrendered": "arrested",
    "assassination": "killed",
    "execution": "killed",
}
_DEAD = tuple(fold(w) for w in ("الشهيد", "الشهيدة", "المغدور", "المغدورة", "الضحية"))
_WANTED = tuple(fold(w) for w in ("المجرم", "الإرهابي", "المطلوب", "الداعشي", "المكنى"))
_ARMED = tuple(
    fold(w) for w in ("الجنديين", "الجنديان", "العنصرين", "العنصران", "المقاتلين", "المقاتلان", "الضابطين", "الضابطان",
                      "المقاتل", "المنتسب", "المقاوم")
)  # fmt: skip
_REACH = 14
_LIST_REACH = 40
# How far behind a name the next one may be joined («(45 عاما) من القرية ذاتها، وسارة …»).
_BESIDE = 9
_STOPS = frozenset(".؛!؟?")
_KIN = frozenset(
    fold("و" + w) for w in ("زوجته", "زوجها", "ابنه", "ابنها", "ابنهما", "ابنته", "ابنتها", "ابنتهما", "شقيقه",
                            "شقيقته", "شقيقها", "أخوه", "أخاه", "والده", "والدته", "طفله", "طفلته", "طفلها",
                            "طفلتها", "حفيده",
                            "ابن عمه", "نجله", "نجليه")
)  # fmt: skip
_AGED = frozenset(("عاما", "عام", "سنه", "سنوات", "اعوام", "العمر", "عمره", "عمرها", "والطفل", "والطفله", "والشاب"))


def fate_of(names: Names, first: int, last: int, reach: int = _REACH) -> Fate | None:
    """What befell whoever is named by tokens `first` to `last`: by the word of fate before the name, else right behind.

    The word must stand in the sentence, with no full stop and no verb of saying between.
    """
    fates = names.fates
    at = bisect_left(fates, first, key=lambda m: m.first)
    for match in reversed(fates[max(at - 4, 0) : at]):
        if first - match.last > reach:
            break
        between = names.words[match.last : first]
        if between[-2:] == ["من", ":"]:
            between = between[:-1]
        lined = _parted(names, match.last - 1, first)
        if match.last <= first and not lined and not any(w in _STOPS or w == ":" for w in between):
            # An outcome counted before the name is whole without it («مقتل 7 … وأعلن القائد فلان»).
            if any(i in names.said for i in range(match.last, first)) or _only_leads(names, match.last, first):
                break
            return FATES.get(match.entry.id)
    if _mourned(names, first) or any(m.entry.id in _BODIES for m in (names.things(first - 1) if first else ())):
        return "killed"  # «جثة الشاب فلان»
    if (named := _among(names, first)) is not None:
        return named
    if _met(names, first, last):
        return "killed"
    for match in fates[at : at + 1]:
        aged = _behind_years(names, last)
        beside = 0 <= match.first - aged <= 1 and not _parted(names, last - 1, match.first)
        if match.entry.pos == "noun":
            return _told_by_pronoun(names, fates, at, last)
        if beside or match.first == _behind_apposition(names, last):
            return FATES.get(match.entry.id)
        if any(m.entry.pos == "noun" and m.first == match.first for m in fates[at : at + 2]):
            return _told_by_pronoun(names, fates, at, last)
    return None


def _behind_years(names: Names, at: int) -> int:
    """Behind the age that follows a name: «فلان [(14 عاما)] استشهد»."""
    if at + 1 < len(names.words) and names.words[at].isdigit() and names.words[at + 1] in _AGED:
        return at + 2
    return at


def _parted(names: Names, one: int, other: int) -> bool:
    """Whether a line ends between two tokens: a byline above a report is nobody of whom it tells."""
    tokens = names.doc.tokens
    return "\n" in names.doc.raw[tokens[one].end : tokens[other].start]


def headed(names: Names, begin: int) -> Fate | None:
    """«استشهد الشابان: [فلان]», «الشهداء هم [فلان]», «من بين القتلى [فلان]»: what the head of a list tells."""
    if begin and names.words[begin - 1] in _AMONG:
        begin += 1  # the noun itself begins the name: «بين [الضحايا] الطفل فلان»
    at = begin - 1
    while at > 0 and (names.words[at] in _SKIPPED or names.words[at].isdigit()):
        at -= 1
    skipped = names.words[at + 1 : begin]
    listed = names.words[at] in _LISTED
    at -= listed
    among = at > 0 and names.words[at - 1] in _AMONG
    among = among or (at > 0 and names.words[at - 1] == "من" and names.words[at].startswith("ال"))
    if not (listed or among or ":" in skipped):
        return None
    if names.words[at].removeprefix("ال") == "ضحايا":
        return "killed"
    for noun in names.things(at):
        if (fate := FATES.get(noun.entry.row.get("result") or "")) is not None:
            return fate
    if among:
        return None
    low = bisect_left(names.fates, at + 1, key=lambda m: m.first)
    for match in reversed(names.fates[max(low - 2, 0) : low]):
        between = range(match.last, begin)
        if begin - match.last > _HEAD or any(i in names.said or names.words[i] in (".", "؛") for i in between):
            return None
        return FATES.get(match.entry.id)
    return None


_HEAD = 12
"""How far before the colon of a list the word of fate may stand."""
_SKIPPED = frozenset(("\n", ":", "-", "–", "—", "•", "*", "،", "كل", "من", "("))
_AMONG = frozenset(("بين", "بينهم", "بينهما", "ابرز", "ضمن", "احد"))
_LISTED = frozenset(fold(w) for w in ("هم", "هما", "هن", "وهم", "وهما", "وهن", "وهو", "وهي"))


def _met(names: Names, first: int, last: int) -> bool:
    """«لقي [الشيخ فلان] من كبار القبيلة، ونجله، مصرعهما»: the verb before the name, its object behind it."""
    verb = any(names.words[i].removeprefix("و").removeprefix("ف") in _MET for i in range(max(first - 4, 0), first))
    return verb and any(word in _DEATHS for word in names.words[last : last + _REACH])


_MET = frozenset(fold(w) for w in ("لقي", "لقيت", "لقوا", "لاقى", "لاقت", "يلقى"))
_DEATHS = frozenset(fold(d + e) for d in ("مصرع", "حتف") for e in ("ه", "ها", "هما", "هم"))


def of_his(names: Names, begin: int) -> bool:
    """Whether what befell is told of somebody else or of a thing: «منزل فلان», «نجل فلان», «على يد فلان»."""
    return begin - 1 in names.tables.his


def fate_of_series(names: Names, begin: int, last: int) -> Fate | None:
    """What befell one of several who are named together and then told to have died: «فلان وفلان [قتلا]»."""
    at = bisect_left(names.fates, last, key=lambda m: m.first)
    if at == len(names.fates) or names.fates[at].entry.pos == "noun":
        return None
    verb = names.fates[at]
    sentence = names.doc.tokens[begin].sentence
    if verb.first - last > _REACH or names.doc.tokens[verb.first].sentence != sentence:
        return None
    between = names.words[last : verb.first]
    joined = bool(between) and between[0].startswith("و") and names.words[verb.last - 1].endswith(("ا", "وا"))
    said = any(i in names.said or i in names.acts for i in range(last, verb.first))
    return FATES.get(verb.entry.id) if joined and not said else None


def mourned_by(names: Names, begin: int) -> str | None:
    """Whose dead those are whom a body mourns: «نعى [الحزب] الشهيد فلان», «نعت [الحركة] في بيان كلا من …»."""
    sentence = names.doc.sentences[names.doc.tokens[begin].sentence]
    for at in range(begin - 1, max(begin - _LIST_REACH * 2, sentence.first) - 1, -1):
        if names.words[at].removeprefix("و") in _MOURNING and at in names.said:
            actor = names.actors.get(at + 1)
            return actor.id if actor is not None and actor.id not in ("civilians", "protesters") else None
    return None


def _mourned(names: Names, first: int) -> bool:
    """«نعت القيادة [القيادي فلان]»."""
    for at in range(first - 1, max(first - _MOURNED, -1), -1):
        word = names.words[at].removeprefix("و")
        if word in _STOPS or word == ":":
            return False
        if word in _MOURNING and at in names.said:
            return True
    return False


_MOURNED = 9
_MOURNING = frozenset(("نعي", "نعت", "ينعي", "تنعي", "نعوا", "زف", "زفت", "تزف"))


def _among(names: Names, first: int) -> Fate | None:
    """«القتلى هم النقيب فلان و[الجندي فلان]»: named in a list of those whom the noun before tells to have died."""
    for at in range(first - 1, max(first - _LIST_REACH, 0), -1):
        word = names.words[at]
        if word in _STOPS:
            return None
        if word.removeprefix("و") in _THEY:
            told = [m for back in range(at - 1, max(at - 7, -1), -1) for m in names.things(back)]
            return next((FATES[r] for m in told if (r := m.entry.row.get("result")) in FATES and m.definite), None)
    return None


_THEY = frozenset(("هم", "هما", "هو", "هي", "هن"))


def _told_by_pronoun(names: Names, fates: list[Match], at: int, last: int) -> Fate | None:
    """«على الشاب فلان في القرية، ما أدى إلى [مقتله]»."""
    sentence = names.doc.tokens[last - 1].sentence
    for match in fates[at : at + 3]:
        if match.first - last > _OUTCOME or names.doc.tokens[match.first].sentence != sentence:
            return None
        word = names.words[match.last - 1]
        led = match.first and (names.words[match.first - 1] in ("الي", "عن") or word.startswith(("ل", "ب")))
        word = names.words[match.first] if match.last - match.first > 1 else word
        written = names.doc.raw[names.doc.tokens[match.first].end - 1]
        if match.entry.pos == "noun" and led and written != "ة" and word.endswith(("ه", "ها", "هما", "هم")):
            both = fates[at : at + 4]
            died = any(m.first == match.last and m.entry.id == "killed" for m in both)
            return "killed" if died else FATES.get(match.entry.id)
        twin = any(m.first == match.first and m.entry.pos == "noun" for m in fates[at : at + 5])
        if match.entry.pos == "verb" and not twin:
            return None
    return None


_OUTCOME = 30


def _behind_apposition(names: Names, last: int) -> int | None:
    """Behind what is said of somebody between commas: «فلان، المعين في منصب …، [لقي مصرعه]»."""
    if last >= len(names.words) or names.words[last] != "،":
        return None
    for at in range(last + 1, min(last + _REACH, len(names.words))):
        if names.words[at] in _STOPS or at in names.said:
            return None
        if names.words[at] == "،":
            return at + 1
    return None


def _only_leads(names: Names, begin: int, first: int) -> bool:
    """«مقتل تسعة في معارك ضد القوات الموالية للمشير فلان», «قصف لقوات فلان»: named for whom others fight."""
    between = names.words[begin:first]
    if any(word in _AGAINST or word.startswith(_LOYAL) for word in between):
        return True
    if any(word.startswith(_CARRIED_OUT) and word.endswith(("ه", "ها")) for word in between):
        return True  # «قتلا في قصف [شنته] قوات س والرئيس فلان»
    return bool(between) and between[-1].removeprefix("ل").removeprefix("ب") in _FOLLOWERS


_AGAINST = frozenset(("ضد", "بقياده", "برياسه", "بزعامه", "يقودها", "يقوده", "يتزعمها", "يتزعمه"))
_CARRIED_OUT = ("شن", "نفذ", "ارتكب", "تشن", "تنفذ", "يشن", "ينفذ")
_LOYAL = ("المقرب", "مقرب", "الموالي", "موالي", "المويد", "مويد", "التابع", "تابعه")
_FOLLOWERS = frozenset(("قوات", "مليشيات", "ميليشيات", "مليشيا", "ميليشيا", "هجوم", "انصار", "نظام", "جيش", "عناصر",
                        "حكومه", "مقاتلي", "مسلحي", "جماعه"))  # fmt: skip


_EACH = ("كل", "كلا")
_BODIES = frozenset({"body", "remains"})


def find_private(names: Names, taken: list[tuple[int, int]]) -> list[PersonPhrase]:
    """The private persons of a document, in its order, none overlapping those taken."""
    if not names.fates and not names.lists and not any(m.entry.id == "private" for m in names.ranks.values()):
        return []
    anchors = [at for at, match in names.ranks.items() if match.entry.id == "private" or _called(names, at)]
    anchors += [m.last for m in names.fates if m.last in names.names and names.given(m.last)]
    anchors += [at for at in _each(names) if names.given(at)]
    kin = [m.last + 1 for m in names.fates if m.last < len(names.words) and "و" + names.words[m.last] in _KIN]
    anchors += [at for at in kin if at < len(names.words) and names.given(at)]  # «وإصابة زوجته فلانة»
    anchors += names.lists
    anchors += [s.first for s in names.doc.sentences if s.first in names.names]
    if not anchors:
        return []
    covered = {at for first, last in taken for at in range(first, last)}
    covered.update(at for a in names.actors.values() for at in range(a.first + 1, a.last))  # «الدفاع المدني»
    found: list[PersonPhrase] = []
    for at in sorted(set(anchors)):
        if at in covered or names.named_for(at):
            continue
        persons = _listed(names, at) if at in names.lists else _series(names, at, covered)
        for person in persons:
            if not covered.intersection(range(person.first, person.last)):
                found.append(person)
                covered.update(range(*person.whole))
    return found


def _each(names: Names) -> list[int]:
    """Where names begin behind «كل من»: «مقتل كل من فلان وفلان», «استشهد في الغارة كل من: فلان»."""
    words, found = names.words, []
    for at in range(len(words) - 3 if names.fates else 0):
        if words[at] in _EACH and words[at + 1] == "من":
            found.append(at + 2 + (words[at + 2] == ":"))
    return found


def _called(names: Names, at: int) -> bool:
    """«المدعو», «المطلوب», «المجرم»: a name follows."""
    word = names.words[at]
    return names.ranks[at].entry.id == "honorific" and ("دع" in word or word.endswith(_WANTED))


def _series(names: Names, at: int, covered: set[int]) -> list[PersonPhrase]:
    """A name behind a word for a person or for a fate, with those joined to it («وزوجته …», «وسارة …»)."""
    begin = at
    titled = at in names.ranks
    while at in names.ranks and names.ranks[at].entry.id in ("private", "honorific"):
        at = names.ranks[at].last
    if titled and names.adjective(at):
        at += 1  # «المواطن [اليمني] فلان»
    last = names.name(at, lenient=titled)
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
        if last is not None and last - first >= 2:
            found.append(_person(names, index, first, last, fate, whose))
            index = at = last
        elif names.words[index] in _STOPS or index in names.said:
            break
        else:
            index += 1
    return found


def _listed(names: Names, at: int) -> list[PersonPhrase]:
    """«وهم: فلان بن فلان، وفلان …», «عرف منهم …»: the names of a list, each beginning with a given name."""
    match = names.lists[at]
    fate = fate_of(names, match.first, match.last, _LIST_REACH) or _counted(names, match.first)
    whose = _whose(names, match.first) or "civilians"
    at = match.last
    found: list[PersonPhrase] = []
    while fate is not None:
        begin = _behind_age(names, at)
        if begin is None or not names.given(begin):
            return found
        last = names.name(begin, lenient=False)
        if last is None or last - begin < 2:
            return found
        found.append(_person(names, begin, begin, last, fate, whose))
        at = last
    return found


def _counted(names: Names, at: int) -> Fate | None:
    """«شيعت المدينة خمسة من [الضحايا]، وهم: فلان وفلان»: what the noun tells that stands before a list."""
    sentence = names.doc.sentences[names.doc.tokens[at].sentence]
    for back in range(at - 1, max(at - _LIST_REACH, sentence.first) - 1, -1):
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
        mark = not word.isalnum() and word not in _STOPS
        if not (word.isdigit() or mark or word in _AGED or word in ("كل", "من")):
            return index
    return None


def _person(names: Names, begin: int, first: int, last: int, fate: Fate, whose: str = "civilians") -> PersonPhrase:
    return PersonPhrase(
        first=first,
        last=last,
        span=names.span(first, last),
        name=names.text(first, last),
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
