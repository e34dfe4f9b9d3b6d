"""What befell somebody who is named: by the words of fate beside the name, the head of a list, who mourns him."""

from bisect import bisect_left

from marsad.lexicon import Match
from marsad.model.mention import Fate
from marsad.reading.people.names import Names
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
_REACH = 14
LIST_REACH = 40
STOPS = frozenset(".؛!؟?")
AGED = frozenset(("عاما", "عام", "سنه", "سنوات", "اعوام", "العمر", "عمره", "عمرها", "والطفل", "والطفله", "والشاب"))
_BODIES = frozenset({"body", "remains"})


def fate_of(names: Names, first: int, last: int, reach: int = _REACH) -> Fate | None:
    """What befell whoever is named by tokens `first` to `last`: by the word of fate before the name, else right behind.

    The word must stand in the sentence, with no full stop and no verb of saying between.
    """
    fates = names.fates
    at = bisect_left(fates, first, key=lambda m: m.first)
    reach += _REACH * (first > 0 and names.words[first - 1] in _AMONG)
    for match in reversed(fates[max(at - 4, 0) : at]):
        if first - match.last > reach:
            break
        between = names.words[match.last : first]
        if between[-2:] == ["من", ":"]:
            between = between[:-1]
        lined = _parted(names, match.last - 1, first)
        if match.last <= first and not lined and not any(w in STOPS or w == ":" for w in between):
            # An outcome counted before the name is whole without it («مقتل 7 … وأعلن القائد فلان»).
            counted = names.words[first - 1] in _AMONG  # «مقتل أربعة من القوات الموالية ل س، [بينهم] القيادي فلان»
            only_leads = (not counted and _only_leads(names, match.last, first)) or _is_a_sentence(names, match)
            if any(i in names.said for i in range(match.last, first)) or only_leads:
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


def _is_a_sentence(names: Names, match: Match) -> bool:
    """«أصدرت المحكمة حكما [بالإعدام] على القيادي فلان»: a court's word, unless it is said to be carried out."""
    if "عدام" not in names.words[match.last - 1]:  # «[قضت] محكمة الجنايات بالسجن على …»
        behind = names.words[match.first + 1 : match.first + 3]
        return names.words[match.first].lstrip("وف") in _RULED and any(w.removeprefix("ال") in _COURTS for w in behind)
    before = names.words[max(match.first - _COURT_REACH, 0) : match.first]
    if any(w.lstrip("وف").startswith(("نفذ", "تنفيذ", "ينفذ", "تنفذ")) for w in before):
        return False
    return names.words[match.first].startswith(("ب", "ال")) or any(w.lstrip("وف").startswith(_COURT) for w in before)


_RULED, _COURTS = frozenset(("قضي", "قضت", "تقضي", "يقضي")), frozenset(("محكمه", "محاكم", "قضاء", "جنايات"))
_COURT_REACH = 8
_COURT = ("حكم", "احكام", "محكم", "محاكم", "قضاء", "القضاء", "عقوب", "قضت", "اصدر", "صدر", "تصدر", "ايدت")


def _behind_years(names: Names, at: int) -> int:
    """Behind the age that follows a name: «فلان [(14 عاما)] استشهد»."""
    if at + 1 < len(names.words) and names.words[at].isdigit() and names.words[at + 1] in AGED:
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
    if (of := names.actor_ends.get(at)) is not None and of.first and names.words[of.first - 1].startswith("ال"):
        at = of.first - 1  # «من بين القتلى [الحوثيين] القيادي فلان»
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
_AMONG = frozenset(("بين", "بينها", "بينهن", "منهم", "بينهم", "بينهما", "ابرز", "ضمن", "احد"))
_LISTED = frozenset(fold(w) for w in ("هم", "هما", "هن", "وهم", "وهما", "وهن", "وهو", "وهي"))


def _met(names: Names, first: int, last: int) -> bool:
    """«لقي [الشيخ فلان] من كبار القبيلة، ونجله، مصرعهما»: the verb before the name, its object behind it."""
    verb = any(names.words[i].removeprefix("و").removeprefix("ف") in _MET for i in range(max(first - 4, 0), first))
    return verb and any(word in _DEATHS for word in names.words[last : last + _REACH])


_MET = frozenset(fold(w) for w in ("لقي", "لقيت", "لقوا", "لاقى", "لاقت", "يلقى"))
_DEATHS = frozenset(fold(d + e) for d in ("مصرع", "حتف") for e in ("ه", "ها", "هما", "هم"))


def close_to(words: list[str], begin: int) -> bool:
    """«قتل فلان المقرب من [زعيم الحركة علان]»: nothing befell him."""
    return begin > 1 and words[begin - 1] == "من" and words[begin - 2].startswith(_LOYAL)


def behind_aide(words: list[str], begin: int) -> bool:
    """«قتل أحد مساعدي [زعيم الحركة فلان]»: another one's men, by whose leader they are only told apart."""
    if words[begin] == "نايب" and words[begin + 1 : begin + 2] and words[begin + 1].startswith("ابو"):
        return True  # «مقتل [نائب أبو فلان]»
    return begin > 0 and words[begin - 1].removeprefix("و") in _AIDES


_AIDES = frozenset(fold(w) for w in ("نائب", "نائبي", "نواب", "مساعدي", "مساعد", "مرافقي", "مرافق",
                                     "حراس", "حارس", "سائق", "معاوني", "مقربي",
                                     "أتباع", "أنصار", "أقارب", "نجل", "نجلي", "أنجال", "شقيق", "شقيقة", "صهر", "أبناء",
                                     "ابن", "ابنة", "حفيد", "أحفاد", "والد", "والدة", "زوجة", "أرملة", "عم", "خال",
                                     "مستشاري", "خليفة", "حماية", "عناصر", "رجال", "مقاتلي", "مسلحي"))


def of_his(names: Names, begin: int) -> bool:
    """Whether what befell is told of somebody else or of a thing: «منزل فلان», «نجل فلان», «على يد فلان»."""
    return begin - 1 in names.tables.his


def fate_of_series(names: Names, begin: int, last: int) -> Fate | None:
    """What befell one of several who are named together and then told to have died: «فلان وفلان [قتلا]»."""
    at = bisect_left(names.fates, last, key=lambda m: m.first)
    if at == len(names.fates):
        return None
    verb = next((m for m in names.fates[at : at + 2] if m.entry.pos == "verb"), names.fates[at])
    sentence = names.doc.tokens[begin].sentence
    if verb.entry.pos == "noun" or verb.first - last > _OUTCOME or names.doc.tokens[verb.first].sentence != sentence:
        return None
    between = names.words[last : verb.first]
    joined = any(word.startswith("و") for word in between) and names.words[verb.last - 1].endswith(("ا", "وا"))
    said = any(i in names.said or i in names.acts or names.words[i] in STOPS for i in range(last, verb.first))
    return FATES.get(verb.entry.id) if joined and not said else None


def mourned_by(names: Names, begin: int) -> str | None:
    """Whose dead those are whom a body mourns: «نعى [الحزب] الشهيد فلان», «نعت [الحركة] في بيان كلا من …»."""
    sentence = names.doc.sentences[names.doc.tokens[begin].sentence]
    for at in range(begin - 1, max(begin - LIST_REACH * 2, sentence.first) - 1, -1):
        if names.words[at].removeprefix("و") in _MOURNING and at in names.said:
            actor = names.actors.get(at + 1)
            return actor.id if actor is not None and actor.id not in ("civilians", "protesters") else None
    return None


def _mourned(names: Names, first: int) -> bool:
    """«نعت القيادة [القيادي فلان]»."""
    for at in range(first - 1, max(first - _MOURNED, -1), -1):
        word = names.words[at].removeprefix("و")
        if word in STOPS or word == ":":
            return False
        if word in _MOURNING and at in names.said:
            return True
    return False


_MOURNED = 9
_MOURNING = frozenset(("نعي", "نعت", "ينعي", "تنعي", "نعوا", "زف", "زفت", "تزف"))


def _among(names: Names, first: int) -> Fate | None:
    """«القتلى هم النقيب فلان و[الجندي فلان]»: named in a list of those whom the noun before tells to have died."""
    for at in range(first - 1, max(first - LIST_REACH, 0), -1):
        word = names.words[at]
        if word in STOPS:
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
        if names.words[at] in STOPS or at in names.said:
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
