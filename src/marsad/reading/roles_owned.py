"""Whose men or craft a clause has as subject: «مروحيتان [للتحالف] قصفتا», «20 عربة تابعة [للدعم السريع] اقتحمت»."""

from marsad.reading.actors import ActorPhrase
from marsad.reading.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.roles_state import RoledActor
from marsad.reading.windows import inside

_REACH = 5
_CRAFT = ("مروحي", "طاير", "مسير", "مقاتل", "عرب", "الي", "رتل", "ارتال", "دباب", "زورق", "زوارق", "قوه", "دوري",
          "مفرز", "سيار", "ناقل", "مدرع", "مدفعي", "عناصر", "مجموع", "خلي", "وحد", "قاذف", "بارج", "سفين", "عنصر",
          "مسلح", "جند", "جنود", "جراف", "قطع")  # fmt: skip
_SORTS = frozenset(("حربيه", "حربيتان", "حربي", "مسيره", "مسيرتان", "مروحيه", "مروحيتان", "عسكريه", "عسكري", "قتاليه",
                    "خاصه", "مسلحه", "مدرعه", "استطلاع", "اثنان", "اثنتان", "مقاتله", "مدفعيه"))  # fmt: skip
_OPENS = frozenset(("ان", "بان", "وان", "،", ".", "؛", ":", "كما", "فيما", "بينما", "لكن", "حيث", "ثم", "نحو"))


def owns_subject(phrases: Phrases, clause: Clause, actor: ActorPhrase) -> bool:
    """Whether an actor behind ل owns the men or craft with which its clause opens."""
    words = phrases.doc.all_words
    at = actor.first - 1 - (words[actor.first - 1] == "ل")
    low = max(clause.first, at - _REACH)
    while at > low and (words[at].startswith("تابع") or words[at] in _SORTS):
        at -= 1
    if at < low or not words[at].removeprefix("و").startswith(_CRAFT):
        return False
    if words[at].startswith("و"):
        return True
    counted = inside(phrases.counts, at - 2, at + 1)
    begins = counted[-1].first if counted and counted[-1].last > at else at
    return begins <= clause.first or words[begins - 1] in _OPENS


_BELONGS_TO = ("تابع", "مدعوم", "موالي", "منضوي", "مرتبط", "مسنود")


def without_aside(phrases: Phrases, found: list[RoledActor], actor: ActorPhrase, gap: list[str]) -> list[str]:
    """«فككت قوات المجلس، التابعة لقسد، [خلية لداعش]»: whose the doer is stands between no more."""
    doer = next((r.actor for r in reversed(found) if r.role == "initiator"), None)
    words = phrases.doc.words(doer.last, actor.first) if doer is not None and len(gap) > 2 else []
    aside = len(words) > 2 and words[0] == words[-1] == "،" and words[1].removeprefix("ال").startswith(_BELONGS_TO)
    return [] if aside else gap


def rode_in_it(phrases: Phrases, actor: ActorPhrase, end: int) -> bool:
    """«استهدفت مركبة كانت [عناصر س] تستقلها»: those of whom a relative clause behind what is hit tells."""
    words = phrases.doc.all_words
    if actor.first < 2 or end >= len(words) or words[actor.first - 1] not in _WAS:
        return False
    return words[end][0] in "يت" and words[end].endswith(("ها", "ه", "هم"))


_WAS = frozenset(("كان", "كانت", "كانوا"))


def charged_man(phrases: Phrases, clause: Clause, at: int) -> bool:
    """«قيادي في [س] متهم بالتخطيط لهجمات قتل في غارة»: of what he is accused to whom something else befell."""
    words = phrases.doc.words(at, min(at + _FATE, clause.last))
    charged = bool(words) and words[0].removeprefix("ال").startswith(_CHARGED)
    return charged and any(w in _PASSIVE for w in words[2:])


_CHARGED = ("متهم", "متورط", "مشتبه", "مطلوب", "ضالع", "مدان")
_PASSIVE = frozenset(("قتل", "اعتقل", "اوقف", "لقي", "قضي"))
_FATE = 18


def comes_up(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«اعترض [مسلحون] سيارة ضابط وقتلوه»: the subject of a verb with which those begin who do it then."""
    word = phrases.doc.all_words[actor.first - 1] if actor.first else ""
    return not actor.prefix and word.lstrip("وف").removesuffix("ت") in _COMING


_COMING = frozenset(("اعترض", "اقتحم", "داهم", "حاصر", "طوق", "لاحق", "استوقف", "اوقف", "اقتاد", "باغت", "تسلل", "كمن",
                     "اقدم", "قام", "انزل", "استدرج", "طارد"))  # fmt: skip


def goes_on(word: str) -> bool:
    """«في معركة خاطفة [ويستلمون] من س»: a verb of more that the doers of something else do."""
    return word.startswith("وي") and word.endswith("ون")
