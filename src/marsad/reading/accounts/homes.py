"""Whether what is struck is where civilians live and meet: homes, markets, schools, camps, what they ride in."""

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside


def hits_homes(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> bool:
    """«قصف استهدف الأحياء السكنية», «غارة على سوق البلدة»: whether what is struck is where civilians live and meet."""
    tokens = phrases.doc.tokens
    struck = {d.last for d in deeds if family(d.kind) in ("strike", "attack") or d.kind in _ON_WHOM}
    if not struck:
        return False
    for at in phrases.known.cued("home", max(clause.first, 1), clause.last):
        if tokens[at].word.startswith("لل"):
            continue  # «مساعدات للمخيم»
        word = tokens[at].word.removeprefix("ل").removeprefix("ال")
        if word in _OF_CIVILIANS and not _of_civilians(phrases, at):
            continue
        if word in _ANYBODYS and not _of_nobody_armed(phrases, at):
            continue
        before = tokens[(edge := _before_time(phrases, at)) - 1].word.removeprefix("و")
        if before in _ONE_OF:  # «نصبوا كمينا [لأحد] المنازل»
            return True
        doer = any(a.last == edge for a in inside(phrases.actors, edge - _NAME, edge)) and any(e <= at for e in struck)
        sort = at - 1 in struck and tokens[at - 1].word in _SORTS  # «استهدف هجوم [إرهابي] منزلا»
        if at in struck or sort or doer or before in ("علي", "ل") or before.startswith(_STRUCK):
            return True
    return False


_ON_WHOM = frozenset({"ambush", "shooting"})
_SORTS = frozenset(("ارهابي", "مسلح", "انتحاري", "جوي", "صاروخي", "مدفعي", "مكثف", "عنيف"))
_ONE_OF = frozenset(("لاحد", "لاحدي"))


def _before_time(phrases: Phrases, at: int) -> int:
    """Where an insertion of time before a token begins: «استهدفت [ليل الاثنين] منازل»; else the token itself."""
    before = [t.first for t in inside(phrases.times, at - _TIME, at) if t.last == at]
    return max(min(before, default=at), 1)


_TIME = 6
_NAME = 6
# Words for what need not be civilians'.
_OF_CIVILIANS = frozenset(("قري", "بلدات", "احياء", "حي", "مناطق", "مخيم", "مخيما", "مخيمات", "معسكر", "مركز"))
# What is anybody's where nobody is said to own it.
_ANYBODYS = frozenset(("سياره", "حافله", "تجمع", "تجمعا", "مركبه", "شاحنه", "دراجه", "قارب", "قاربا", "صهريج", "مزرعه",
                       "محل", "ورشه", "قاعه", "صاله", "معهد", "كليه", "فندق", "بنايه", "عماره", "شقه", "حفل", "كراج",
                       "مركزا"))  # fmt: skip
_ARMED_WORDS = ("عسكري", "تابع", "للجيش", "لقوات", "للقوات", "مسلح", "حربي", "مصفح", "مفخخ", "اسعاف", "شرطه", "للشرطه")
_CIVILIANS = ("سكني", "السكني", "مدني", "المدني", "نازحين", "للنازحين", "النازحين", "ايواء", "لاجيين", "اللاجيين",
              "مهجرين", "المهجرين", "لخيام", "خيام", "اهله", "ماهول")  # fmt: skip
_STRUCK = ("استهدف", "تستهدف", "يستهدف", "طال", "قصف", "ضرب", "مستهدف")


def _of_nobody_armed(phrases: Phrases, at: int) -> bool:
    """«استهدفت سيارة على الطريق»: neither its words nor an armed side named right behind say whose it is."""
    if _of_civilians(phrases, at):
        return True
    if any(w.startswith(_ARMED_WORDS) for w in phrases.doc.words(at + 1, at + 3)):
        return False
    near = inside(phrases.actors, at + 1, at + _OWNED)
    return all(a.id in (None, "civilians") for a in near)


_OWNED = 7


def _of_civilians(phrases: Phrases, at: int) -> bool:
    return any(w.startswith(_CIVILIANS) for w in phrases.doc.words(at + 1, at + 5))
