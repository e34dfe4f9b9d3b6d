"""Where a count ends, with all that says whose the counted are: a verb behind that may be theirs."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.counts.phrase import AFTER
from marsad.reading.phrases import Phrases
from marsad.reading.results.bodies import PARTING
from marsad.reading.results.summed import COMPANIONS
from marsad.reading.results.whose import owner_of
from marsad.reading.words.windows import inside

DONE_TO_FINDS = frozenset({"destroyed", "burned", "defused", "seized"})
REACH = 9
"""Tokens over which a word of fate governs."""


def behind_owner(phrases: Phrases, count: CountPhrase) -> int:
    """The token behind a count and the words for whose they are, right behind it («أحد أفراد القوة أصيب»)."""
    owner = owner_of(phrases, count)
    end = _behind_rank(phrases, max(count.last, owner.last) if owner is not None else count.last)
    words = phrases.doc.words(end, end + 2)
    if owner is None and words[:1] and words[0].startswith("ال") and count.noun is not None and not count.definite:
        return behind_aside(phrases, end + 1)  # «أحد أفراد [القوة] أصيب»
    end = _behind_seat(phrases, count, behind_aside(phrases, _behind_reserve(phrases, end)))
    words = phrases.doc.words(end, end + 2)
    near = inside(phrases.counts, end, end + _PARTS_REACH)
    parts = [c for c in near if c.part_of is not None and phrases.counts[c.part_of] is count]
    if parts and words and words[-1 if words[0] == "،" else 0].endswith("هم"):
        return behind_owner(phrases, parts[-1])  # «19 مدنيا بينهم 7 أطفال، استشهدوا»
    for joined in inside(phrases.counts, end, end + _SERIES):
        apart = joined.first - end - (phrases.doc.words(end, end + 1) == ["و"])
        if apart or joined.of != count.of or not phrases.doc.all_words[end].startswith("و"):
            break
        its = owner_of(phrases, joined)
        end = _behind_rank(phrases, max(joined.last, its.last) if its is not None else joined.last)
    return end


def _behind_rank(phrases: Phrases, end: int) -> int:
    """The token behind a rank told right there: «ضابطا [برتبة ملازم أول] قتل»."""
    words = phrases.doc.words(end, end + 4)
    if words[:1] not in (["برتبه"], ["رتبه"]) or len(words) < 3:
        return end
    return end + 2 + (words[2] in _RANK_TAILS) + (words[2:4] == ["اول", "ركن"])


_RANK_TAILS = frozenset(("اول", "ثان", "ثاني", "ركن", "حقوقي", "شرطه"))


_SERIES, _PARTS_REACH = 30, 22


def _behind_seat(phrases: Phrases, count: CountPhrase, at: int) -> int:
    """«قائد التنظيم [في ديالى] قتل بغارة»: behind where one man holds his post, if what befell him is told at once."""
    if count.low != 1 or count.of != "person" or phrases.doc.words(at, at + 1) != ["في"]:
        return at
    seat = inside(phrases.places, at, at + 2)
    behind = seat[0].last if seat else at
    return behind if phrases.doc.words(behind, behind + 1)[:1] in _BEFELL else at


_BEFELL = (["قتل"], ["لقي"], ["قضي"], ["اغتيل"], ["اعتقل"], ["اصيب"], ["استشهد"])


def behind_auxiliary(phrases: Phrases, at: int) -> int:
    """«120 أسرة [كانت قد] نزحت»: the token behind a verb that only says that it had been."""
    words = phrases.doc.words(at, at + 2)
    if not words or words[0] not in _HAD:
        return at
    return at + len(words) if words[1:] == ["قد"] else at + (words[0] != "قد")


_HAD = frozenset(("كان", "كانت", "كانوا", "كانا", "كانتا", "كن"))


def found_before(phrases: Phrases, fate: Match, count: CountPhrase, fitting: list[Match]) -> bool:
    """«فكك الفوج صاروخا [عثر عليه] منصوبا»: that it was found says less of it than what was done to it."""
    behind = phrases.doc.words(fate.last, fate.last + 1)
    if fate.entry.id != "found" or not behind or not behind[0].startswith("علي"):
        return False
    return any(f.entry.id in DONE_TO_FINDS and 0 <= count.first - f.last <= REACH for f in fitting)


def told_far_behind(phrases: Phrases, count: CountPhrase, fitting: list[Match], end: int) -> list[Match]:
    """«أن خمسة عشر من عناصر … التابعين لـ… [أصيبوا] بجروح»: a verb in the plural whose subject opens the clause."""
    words = phrases.doc.all_words
    opens = count.first == 0 or words[count.first - 1].lstrip("وفب") in ("ان", "بان", ".", "\n", "لكن")
    if opens and count.of == "person" and count.low == 1:
        return _behind_description(phrases, fitting, end)
    if not opens or count.of != "person" or count.low is None:
        return []
    behind = [f for f in fitting if end <= f.first <= end + _FAR_BEHIND and f.entry.pos == "verb"][:1]
    if not behind or behind[0].prefix or not words[behind[0].first].endswith(("وا", "ا")):
        return []
    between = words[end : behind[0].first]
    told = any(w in _STOPPING for w in between) or any(phrases.within("triggers", end, behind[0].first))
    return [] if told else behind


def _behind_description(phrases: Phrases, fitting: list[Match], end: int) -> list[Match]:
    """«إن قياديا في س متهما بالتخطيط لهجمات [قتل] في غارة»: behind who he was the verb for what befell him."""
    words = phrases.doc.all_words
    if end >= len(words) or not words[end].startswith(_DESCRIBED):
        return []
    behind = [f for f in fitting if end < f.first <= end + _FAR_BEHIND and f.entry.pos == "verb"][:1]
    if not behind or behind[0].prefix or not _STOPPING.isdisjoint(words[end : behind[0].first]):
        return []
    then = words[behind[0].last : behind[0].last + 1]
    return behind if then and (then[0] in _BY_WHAT or then[0].startswith("ب")) else []


_DESCRIBED = ("متهم", "مطلوب", "كان", "يدعي", "معروف", "ملقب", "يعمل", "مسوول", "يشغل")
_BY_WHAT = frozenset(("في", "خلال", "جراء", "اثر", "اثناء", "علي", "امس", "اليوم"))
_FAR_BEHIND = 10
_STOPPING = frozenset((*PARTING, "،", "ان", "التي", "الذي", "و"))


def told_beside(phrases: Phrases, count: CountPhrase, fates: list[Match]) -> tuple[Match | None, str] | None:
    """What befell the counted where no word of fate governs them: it was done to them, or to whom they are with."""
    if count.low is not None and count.of in _MADE and phrases.doc.words(count.last, count.last + 1)[:1] == ["مدمره"]:
        return None, "destroyed"  # «خسائرهم بلغت 150 قتيلا و24 آلية [مدمرة]»
    summed_up = _number_of_those(phrases, count, fates)
    if summed_up is not None:
        return summed_up, summed_up.entry.id
    done = _done_to_them(phrases, count, fates) or _exposed_to(phrases, count, fates)
    beside = _with_whom(phrases, count) if done is None else None
    return (done, done.entry.id) if done is not None else (None, beside) if beside is not None else None


def _done_to_them(phrases: Phrases, count: CountPhrase, fates: list[Match]) -> Match | None:
    """«إن 40 إرهابيا على الأقل جرى [تحييدهم]»: the noun of fate behind «was done», with the counted as its pronoun."""
    if not count.low or not any(f.first > count.last and f.entry.pos == "noun" for f in fates):
        return None
    words = phrases.doc.all_words
    at = behind_owner(phrases, count)
    at += words[at : at + 1] == ["،"]
    if at + 1 >= len(words) or words[at] not in _DONE:
        return None
    if words[at].startswith("تعرض"):  # «212 شخصا تعرضوا للاحتجاز»
        return next((f for f in fates if f.first == at + 1 and f.entry.pos == "noun" and f.prefix[:1] == "ل"), None)
    noun = next((f for f in fates if f.first == at + 1 and f.entry.pos == "noun"), None)
    return noun if noun is not None and words[noun.last - 1].endswith(("ه", "ها", "هم", "هما")) else None


def _exposed_to(phrases: Phrases, count: CountPhrase, fates: list[Match]) -> Match | None:
    """«تعرض أستاذ جامعي [للاختطاف]», «تعرض ثلاثة عمال [للخطف]»: what the verb before the counted says they met with."""
    words = phrases.doc.all_words
    if count.of != "person" or not count.low or not count.first or words[count.first - 1].lstrip("وف") not in _MET_WITH:
        return None
    behind = [f for f in fates if count.last <= f.first <= count.last + _MET and f.entry.pos == "noun"]
    return next((f for f in behind if words[f.first].startswith("لل") or words[f.first - 1] == "الي"), None)


_MET, _MET_WITH = 6, frozenset(("تعرض", "تعرضت", "يتعرض", "تتعرض"))


def _number_of_those(phrases: Phrases, count: CountPhrase, fates: list[Match]) -> Match | None:
    """«إن عدد الذين [قضوا] منذ مطلع العام بلغ 250 شخصا»: what befell those whose number is told far behind."""
    words = phrases.doc.all_words
    if count.of != "person" or not count.low or words[count.first - 1] not in _COMES_TO:
        return None
    for fate in reversed(fates):
        if fate.last <= count.first and words[fate.first - 1] in _THOSE:
            before = words[max(fate.first - _TOTAL_REACH, 0) : fate.first]
            return fate if any(w.lstrip("ول") in _TOTAL for w in before) else None
    return None


_TOTAL_REACH = 4
_THOSE = frozenset(("من", "الذين", "اللواتي", "ممن", "تم", "جري"))
_TOTAL = frozenset(("عدد", "اجمالي", "مجموع", "حصيله", "عددا"))
_COMES_TO = frozenset(("بلغ", "بلغت", "الي", "يبلغ", "تجاوز"))
_MADE = frozenset({"vehicle", "building", "aircraft"})
_DONE = frozenset(("تعرض", "تعرضوا", "تعرضا", "تعرضت", "جري", "تم", "جرت", "يجري"))


def _with_whom(phrases: Phrases, count: CountPhrase) -> str | None:
    """What befell those told right behind a name as that one's men or family: «مقتل فلان [واثنين من معاونيه]»."""
    if count.of != "person" or count.low is None or not phrases.doc.all_words[count.first].startswith("و"):
        return None
    noun = count.noun.id if count.noun is not None else ""
    if noun not in COMPANIONS:
        return None
    people = inside(phrases.people, count.first - _NAME, count.first)
    named = next((p for p in people if p.whole[1] == count.first), None)
    return named.fate if named is not None and named.fate in _HARM else None


_NAME = 24
_HARM = frozenset({"killed", "wounded", "arrested", "abducted"})


def behind_aside(phrases: Phrases, at: int) -> int:
    """The token behind «، معظمهم أجانب،», where such an aside without a number stands at token `at`."""
    words = phrases.doc.words(at, at + _ASIDE)
    if len(words) < 3 or words[0] != "،" or words[1] not in _OF_THEM_ALL or "،" not in words[2:]:
        return at
    end = at + 2 + words[2:].index("،")
    counted = any(c.low is not None for c in inside(phrases.counts, at, end))
    return at if counted or any(phrases.within("results", at, end)) else end + 1


_ASIDE = 9
_OF_THEM_ALL = frozenset(
    ("معظمهم", "غالبيتهم", "اغلبهم", "اغلبيتهم", "جميعهم", "كلهم", "بينهم", "منهم", "معظمهن", "غالبيتهن", "جلهم")
)  # fmt: skip


def _behind_reserve(phrases: Phrases, at: int) -> int:
    """The token behind «على الأقل», «حتى الآن», where one stands at token `at`."""
    end = at
    for match in phrases.within("quantifiers", at, at + 4):
        if match.first == at and match.last > end and match.entry.id in AFTER:
            end = match.last
    return end


def _victims(phrases: Phrases, count: CountPhrase) -> bool:
    """«حارس مدرسة وزوجته [ضحية هجوم] مسلح», «أربعة من الشرطة، بينهم ضابط، [ضحايا تفجير]»."""
    at = behind_owner(phrases, count)
    words = phrases.doc.words(at - 1, at + 5)
    words = words if words[0] == "ضحيه" else words[1:]
    words = words[2:] if words[:1] == ["بينهم"] else words
    words = words[1:] if words[:1] == ["،"] else words
    return len(words) > 1 and words[0] in ("ضحيه", "ضحايا") and words[1].removeprefix("ال").startswith(_DEADLY)


_DEADLY = ("هجوم", "هجم", "انفجار", "تفجير", "قصف", "غار", "اطلاق", "كمين", "لغم", "عبو", "رصاص", "اغتيال", "اشتباك",
           "استهداف", "مجزر")  # fmt: skip


def laid_low(phrases: Phrases, count: CountPhrase) -> bool:
    """«وأوقعت [اثنين منهم] قتلى»: what became of the counted stands behind them."""
    if count.of != "person" or count.result is not None or count.low is None:
        return False
    if _victims(phrases, count):
        return True
    words = phrases.doc.all_words
    at = count.last + (words[count.last : count.last + 1] == ["منهم"])
    if at >= len(words) or words[at] not in _SLAIN:
        return False
    return any(w.lstrip("وف").startswith(_LAYS) for w in words[max(count.first - _LAYING, 0) : count.first])


_SLAIN = frozenset(("قتلي", "صرعي", "قتيلين", "صريعين", "قتيلا", "صريعا"))
_LAYS = ("اوقع", "اردي", "اردت", "اردو", "توقع", "يوقع", "اسقط")
_LAYING = 4
