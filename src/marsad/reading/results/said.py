"""What the words behind those counted say they were: suspected of being of a side, said to be of it, of both."""

from marsad.model.actors import IRREGULARS, registry
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside


def said_of_them(
    phrases: Phrases, count: CountPhrase, kind: str, group: str | None, hint: str | None
) -> tuple[str | None, str | None]:
    """The group and hint of people of whom the words before tell no armed side."""
    told = suspected_of(phrases, count) or _cell_of(phrases, count) if kind == "arrested" else None
    told = told or said_to_be(phrases, count)
    if told is not None:
        return told, hint
    nobody = count.noun is None or count.noun.id in _KIN  # «شقيقين متهمين بالإرهاب»
    if group == "civilians" and kind == "arrested" and nobody and suspects(phrases, count):
        return None, "mixed"
    return group, hint


def suspected_of(phrases: Phrases, count: CountPhrase) -> str | None:
    """«شخصين يشتبه بأنهما يمولان خلايا التنظيم»: the group that the arrested are said to be of."""
    end = phrases.doc.sentences[phrases.doc.tokens[count.first].sentence].last
    named = count.noun is not None and count.noun.id in _SUSPECTS
    begin = count.head if named else count.last  # «عددا من [المشتبه] بانتمائهم إلى التنظيم»
    words = phrases.doc.words(begin, min(count.last + _SUSPECTED, end))
    stop = next((i for i, w in enumerate(words) if w in "،؛." or w in ("فيما", "بينما")), len(words))
    words = words[:stop]
    near = (w.removeprefix("ال") for w in words[:_SUSPECTED_NEAR])
    if not any(w.startswith(_SUSPECT) for w in near) or not any(_of_them(w) for w in words):
        return None
    for actor in inside(phrases.actors, count.last, begin + stop):
        entry = registry().get(actor.id or "")
        if entry is not None and entry.kind == "group" and entry.acled_inter not in (None, "State forces"):
            return entry.id
    return None


def _cell_of(phrases: Phrases, count: CountPhrase) -> str | None:
    """«خلية لداعش مكونة من [أربعة أشخاص]»: the group whose the cell is that the counted make up."""
    words = phrases.doc.words(max(count.first - _CELL_REACH, 0), count.first)
    made = next((i for i, w in enumerate(words) if w in _MADE_UP), None)
    if made is None or len(words) - made > 2:
        return None
    cells = [i for i, w in enumerate(words[:made]) if w.lstrip("ب").removeprefix("ال") in _CELLS]
    begin = count.first - len(words)
    near = inside(phrases.actors, begin + cells[-1], begin + made) if cells else []
    entry = registry().get(near[-1].id or "") if near else None
    armed = entry is not None and entry.kind == "group" and entry.acled_inter in IRREGULARS
    return entry.id if entry is not None and armed else None


_CELL_REACH = 12
_CELLS = frozenset(("خليه", "شبكه", "مجموعه", "عصابه", "مفرزه"))
_MADE_UP = frozenset(("مكونه", "مولفه", "تضم", "قوامها", "تتكون", "تتالف", "متكونه", "عدد"))


def _of_them(word: str) -> bool:
    return word.removeprefix("و").removeprefix("ب").removeprefix("ل").removeprefix("ال").startswith(_MEMBERS)


_SUSPECTS = frozenset({"suspect", "accused"})
_KIN = frozenset({"sibling", "relative", "woman", "youth", "man"})
_SUSPECTED, _SUSPECTED_NEAR = 12, 3
_SUSPECT = ("يشتبه", "مشتبه", "المشتبه", "متهم", "بتهمه", "بتهم", "بشبهه", "للاشتباه", "لاتهام", "ينتم", "يعملون",
            "متورط", "يعملان", "يشكلون", "يمول", "تمول", "تدعم", "تنتم", "تعمل", "لانتم", "لصلت", "لارتباط", "مرتبط",
            "ترتبط", "لتورط", "بالانتم", "يوال", "موال")  # fmt: skip
_MEMBERS = ("انتماء", "انتمائ", "انتماي", "ينتم", "تنتم", "منتم", "عضوي", "يمول", "تمويل", "مبايع", "يعمل",
            "عملهم", "عمله", "ينقل", "تمول", "تدعم", "تعمل", "لانتم", "انتم", "لصلت", "صلت", "ارتباط", "مرتبط",
            "ترتبط")  # fmt: skip


def said_to_be(phrases: Phrases, count: CountPhrase) -> str | None:
    """«قتلت شخصين قال الجيش إنهما من الحزب»: the armed group that somebody says they were of."""
    words = phrases.doc.words(count.last, count.last + _SAID_REACH)
    at = next((i for i, w in enumerate(words) if w in _THAT_THEY), None)
    if at is None or not any(w.lstrip("و").startswith(_SAYS) for w in words[:at]) or not _PARTED.isdisjoint(words[:at]):
        return None
    for actor in inside(phrases.actors, count.last + at, count.last + at + _OF_REACH):
        if phrases.within("results", count.last + at, actor.first):
            return None  # «قالت أنقرة إنها [قتلت] أربعة من عناصر الحزب»
        between = phrases.doc.words(count.last + at, actor.first)
        if not _ANOTHER.isdisjoint(between) or not (between[-1] in _BELONGING or any(map(_of_them, between))):
            return None  # «قال إنه يكره التنظيم»
        entry = registry().get(actor.id or "")
        if entry is not None and entry.kind == "group" and entry.acled_inter in IRREGULARS:
            return entry.id
    return None


_SAID_REACH, _OF_REACH = 12, 8
_THAT_THEY = frozenset(("انه", "انها", "انهما", "انهم", "بانه", "بانها", "بانهما", "بانهم", "انهن"))
_BELONGING = _THAT_THEY | {"من", "في", "الي", "مع"}
_SAYS = ("قال", "تقول", "يقول", "زعم", "تزعم", "يزعم", "ذكر", "ادعي", "ادعت", "وصف", "يعتقد", "تبين", "اعلن",
         "اتضح", "يتضح", "ثبت", "يشتبه", "يرجح")
_PARTED = frozenset((".", "؛", "!", "فيما", "بينما", "حين"))
_ANOTHER = frozenset(("،", "بينما", "فيما", "ضحايا", "قتلي", "ضحيه", "برصاص", "يد"))


def of_either_side(phrases: Phrases, count: CountPhrase) -> bool:
    """«14 مقاتلا من الطرفين», «سبعة قتلى من الجانبين»: of which side how many were nobody says."""
    words = phrases.doc.words(count.last, count.last + 3)
    return len(words) > 1 and words[0] in ("من", "بين", "لدي") and (words[1] in _BOTH or words[1:3] in _BOTH_OF)


_BOTH = frozenset(("الطرفين", "الجانبين", "الفريقين", "الجهتين"))
_BOTH_OF = (["كلا", "الطرفين"], ["كلا", "الجانبين"])


def suspects(phrases: Phrases, count: CountPhrase) -> bool:
    """«اعتقلت أربعة يشتبه في ضلوعهم»: those taken for what they are said to have done."""
    return any(w.startswith(_SUSPECT) for w in phrases.doc.words(count.last, count.last + _SUSPECTED_NEAR - 1))
