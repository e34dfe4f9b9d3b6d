"""What the words beside a count say of the counted: who they were, of whom they are a part, what a store held."""

from itertools import pairwise

from marsad.reading.counts.finding import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.results.fates import HOLDING
from marsad.reading.results.whose import force_of, owner_of
from marsad.reading.words.windows import inside


def told_behind(phrases: Phrases, result: ResultPhrase, behind: list[CountPhrase]) -> None:
    """«8 قتلى من الجنود», «جرحى في صفوف المتظاهرين»: who the dead and wounded were, in the plural right behind."""
    count = result.count
    if count is None or count.result is None or result.group is not None or not behind or behind[0].of != "person":
        return
    who = behind[0]
    if phrases.doc.words(who.last, who.last + 1)[:1] and phrases.doc.all_words[who.last].startswith("وال"):
        return  # «100 قتيل من الجنود والمدنيين»
    if not who.definite or who.low is not None or phrases.doc.words(count.last, who.first) not in _AMONG:
        return
    result.group = "civilians" if who.group == "civilians" else force_of(phrases, who)
    result.hint = who.group


def share_sides(phrases: Phrases, found: list[ResultPhrase]) -> None:
    """«قتل قيادي [وعنصر من س]», «مسؤول في س [ومقاتل]»: of two joined by «و» whose the one is the other is too."""
    words = phrases.doc.all_words
    for one, other in pairwise(sorted(found, key=lambda r: r.first)):
        if one.kind != other.kind or not one.of == other.of == "person" or one.whole is not None:
            continue
        if other.whole is not None or other.first != one.last or not words[other.first].startswith("و"):
            continue
        if one.hint in _ARMED and one.group is None and other.group not in (None, "civilians"):
            one.group = other.group
        elif other.hint in _ARMED and other.group is None and one.group not in (None, "civilians"):
            other.group = one.group


_ARMED = frozenset({"fighter", "member", "force"})
_AMONG = (["من"], ["في", "صفوف"], ["بين"], ["من", "صفوف"])


def civil_office(phrases: Phrases, count: CountPhrase) -> bool:
    """«أحرقوا مقرين لأحزاب», «مقر نقابة المعلمين»: no hideout."""
    words = phrases.doc.words(count.last, count.last + 1)
    return any(w.removeprefix("ل").removeprefix("ال").startswith(_OFFICES) for w in words)


_OFFICES = ("حزب", "احزاب", "بلدي", "مجلس", "نقاب", "منظم", "شرك", "بعث", "سفار", "قنا", "محافظ", "مديري", "وزار",
            "صحيف", "صحيف", "جمعي", "محكم", "اذاع", "دير", "قنصل")  # fmt: skip


def of_whole(phrases: Phrases, count: CountPhrase) -> str | None:
    """«هجوما لمقاتلي الحركة … وأن 47 منهم قتلوا»: those told by «منهم» alone are of the side that these are of."""
    if count.part_of is None or count.noun is not None or count.of != "person":
        return None
    whole = phrases.counts[count.part_of]
    owner = owner_of(phrases, whole) if whole.low is None else None
    return owner.id if owner is not None else None


def of_their_side(phrases: Phrases, count: CountPhrase) -> str | None:
    """«سبعة من التنظيم بينهم [ثلاثة أجانب]», «بينهم [قادة أجانب]»: foreigners among men of a side are no civilians."""
    if count.part_of is None or count.noun is None or count.group != "civilians":
        return None
    if count.noun.id != "foreigner" and count.noun.row.get("group") != "fighter":
        return None
    owner = owner_of(phrases, phrases.counts[count.part_of])
    return owner.id if owner is not None else None


def mostly_civilians(phrases: Phrases, count: CountPhrase) -> bool:
    """«38 شخصا، معظمهم من النساء والأطفال»: most of the counted are of a sort that bears no arms."""
    if count.of != "person" or count.group not in (None, "person"):
        return False
    words = phrases.doc.words(count.last, count.last + _MOST_REACH)
    if len(words) > _OF_A_TOWN and words[0] == "من" and words[1] in _FOLK and words[2].startswith(_OF_TOWNS):
        return True  # «11 معتقلا من أبناء المحافظة»
    at = next((i for i, w in enumerate(words) if w.startswith(_MOST_OF) and w.endswith(("هم", "ها"))), None)
    if at is None:
        return False
    if any(w.startswith(("لمدني", "مدني", "المدني", "لنساء", "لاطفال")) for w in words[at + 1 : at + 2]):
        return True  # «23 جثة، جميعها لمدنيين»
    behind = inside(phrases.counts, count.last + at + 1, count.last + at + 3)
    return bool(behind) and behind[0].group == "civilians"


_MOST_REACH, _OF_A_TOWN = 5, 2
_FOLK = frozenset(("ابناء", "اهالي", "سكان"))
_OF_TOWNS = ("المحافظ", "المدين", "البلد", "القري", "المنطق", "الناحي", "القضاء", "الحي", "المخيم", "محافظ", "مدين",
             "بلد", "قري", "ناحي", "قضاء", "حي")  # fmt: skip
_MOST_OF = ("معظم", "اغلب", "غالب", "جميع", "كل", "جل")


def says_the_sort(phrases: Phrases, count: CountPhrase, before: list[CountPhrase]) -> bool:
    """«7 صواريخ [قاذفة]», «4 قذائف [دبابة]»: a bare singular right behind counted things says of what sort they are."""
    whole = before[-1] if before else None
    near = count.noun is not None and count.noun.id == "relative" and count.low == 1
    if near and phrases.doc.raw[count.span[1] - 1] == "ة":
        return True  # «مشاف ميدانية [قريبة]»
    fell = count.low is None and count.result in ("killed", "wounded") and count.first == count.head
    if whole is not None and fell and whole.last == count.first and not count.definite and whole.low not in (None, 0):
        return whole.of == "person" and not phrases.doc.all_words[count.first].startswith("و")  # «ارتقى 5 [شهداء]»
    if whole is not None and whole.high == 0 and count.of == "person":
        return phrases.doc.words(whole.last, count.first) in _AMONG  # «دون إصابات في صفوف [عناصرها]»
    if whole is not None and phrases.doc.words(max(count.first - 2, whole.last), count.first) == ["عباره", "عن"]:
        return True  # «وكرين عبارة عن نفقين»
    if whole is not None and _restated(phrases, whole, count):
        return True
    if whole is not None and whole.last == count.first and whole.of != "person" == count.of:
        alone = count.low == 1 and count.first == count.head
        return alone and phrases.doc.raw[count.span[1] - 1] == "ة"  # «هويات [مزورة]»
    if whole is None or whole.last != count.first or "person" in (whole.of, count.of) or whole.low in (None, 1):
        return False
    bare = count.low == 1 and count.first == count.head and count.last - count.first == 1
    return bare and not count.definite and not phrases.doc.all_words[count.first].startswith("و")


def _restated(phrases: Phrases, whole: CountPhrase, count: CountPhrase) -> bool:
    """«150 أسرة تضم [739 نسمة]», «5500 مبنى تضم [14200 وحدة سكنية]»: the same ones, in other units."""
    between = phrases.doc.words(whole.last, count.first)
    if not between or len(between) > _UNITS_APART or whole.low is None or whole.of != count.of:
        return False
    family = whole.noun is not None and whole.noun.id == "family"
    if not (family or whole.of == "building") or not any(w in _IN_OTHER_UNITS for w in between):
        return False
    return count.noun is None or whole.noun is None or count.noun.id != whole.noun.id


_UNITS_APART = 4
_IN_OTHER_UNITS = frozenset(("تضم", "يضم", "يعادل", "تعادل", "اي", "بواقع", "قوامها", "افرادها", "تشمل", "مجموعها"))


def told_by_contents(phrases: Phrases, count: CountPhrase, behind: list[CountPhrase]) -> bool:
    """«كدس للعتاد يضم 14 قنبرة»: what a store held is counted, and the store not beside it."""
    if count.noun is None or not count.noun.id.endswith("depot") or count.of == "building":
        return False
    if count.low != 1 or not behind:
        return False
    between = phrases.doc.words(count.last, behind[0].first)
    numbered = behind[0].low is not None and behind[0].first < behind[0].head
    return numbered and len(between) <= _HELD and any(w in HOLDING for w in between)


_HELD = 8
