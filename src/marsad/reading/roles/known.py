"""Whom the frame of the news names: said to be there by the word that a force went out on, fighting on beside it."""

from marsad.model.actors import registry
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases

_ACTS = frozenset({"strike", "operation", "arrest", "find", "fight", ""})
_PRESENCE = frozenset(("بوجود", "وجود", "بتواجد", "تواجد", "تحركات", "بتحركات", "بتحرك", "تحرك", "اختباء", "باختباء",
                       "تمركز", "بتمركز", "تسلل", "بتسلل", "لوجود", "لتواجد", "لتحركات", "مكان", "مكاني"))  # fmt: skip
_WORD_OF_IT = ("معلوم", "المعلوم", "اخباري", "بلاغ", "استخبار", "رصد", "برصد", "تفيد", "افادت", "توكد", "اكدت", "كشف")
_NEAR, _WORD_REACH = 3, 10


def said_to_be_there(phrases: Phrases, clause: Clause, actor: ActorPhrase, family: str) -> bool:
    """«وفقا لمعلومات تفيد بوجود [خلية إرهابية] في س، نفذ الطيران ضربة»."""
    if family not in _ACTS or actor.prefix or actor.kind == "adjective":
        return False
    words = phrases.doc.all_words
    for at in range(actor.first - 1, max(actor.first - 1 - _NEAR, clause.first - 1), -1):
        if words[at] in _PRESENCE:
            led = words[max(at - _WORD_REACH, clause.first) : at]
            return any(w.lstrip("ولب").startswith(_WORD_OF_IT) for w in led)
        if not words[at][0].isalpha() or words[at] in ("في", "علي", "الي"):
            return False
    return False


def spied_on(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«يجمعان معلومات عن تحركات [القوات الأمنية]», «لرصد تحركات [الجيش]»: whom those caught had watched."""
    entry = registry().get(actor.id or "")
    if entry is None or entry.acled_inter != "State forces":
        return False
    before = phrases.doc.words(max(actor.first - _WATCH_REACH, 0), actor.first)
    moves = next((k for k in range(len(before) - 1, -1, -1) if before[k].lstrip("ولب").startswith(_MOVES)), None)
    return moves is not None and any(w.lstrip("ولب").removeprefix("ال").startswith(_WATCH) for w in before[:moves])


_MOVES = ("تحركات", "تحرك", "مواقع", "مقرات", "نقاط", "انتشار", "قطعات")
_WATCH = ("معلومات", "صور", "احداثيات", "رصد", "يرصد", "مراقبه", "يراقب", "تصوير", "يصور", "استطلاع")
_WATCH_REACH = 6


def beside_the_news(phrases: Phrases, clause: Clause, main: Deed | None) -> int:
    """Where the news begins behind «فيما تتواصل المواجهات بين س وص، قتل …»: who fights on beside it is no party."""
    words = phrases.doc.all_words
    if main is None or words[clause.first].removeprefix("و") not in _BESIDE:
        return clause.first
    if not words[clause.first + 1].startswith(_GOING_ON):
        return clause.first
    end = next((at for at in range(clause.first + 2, main.first) if words[at] in ("،", ",")), clause.first)
    return end if end - clause.first < _ASIDE else clause.first


_BESIDE = frozenset(("فيما", "بينما", "مع", "وسط"))
_GOING_ON = ("تتواصل", "تستمر", "يتواصل", "يستمر", "استمرار", "تواصل", "تصاعد", "تتصاعد", "يتصاعد", "احتدام", "تحتدم",
             "اشتداد", "تشتد", "تجدد", "تدور")  # fmt: skip
_ASIDE = 16
