"""Whose men or craft a clause has as subject: «مروحيتان [للتحالف] قصفتا», «20 عربة تابعة [للدعم السريع] اقتحمت»."""

import re

from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.roles.syntax import SITES
from marsad.reading.words.needs import without_clitics
from marsad.reading.words.windows import inside
from marsad.text import fold

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


def launched_it(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«في عملية [نفذتها]، فجر الأحد، قوات س», «غارات [مهدت بها] مقاتلات س»: the doer in a relative clause."""
    words, at = phrases.doc.all_words, actor.first - 1
    if actor.prefix:  # «وسبق [للجيش العراقي] أن تسلم القاعدة»
        had = actor.prefix == "ل" and at >= 0 and words[at].lstrip("وف") in _HAD_BEFORE
        return had and words[actor.last : actor.last + 1] == ["ان"]
    while at > 0 and (words[at] == "،" or any(t.first <= at < t.last for t in inside(phrases.times, at - 6, at + 1))):
        at -= 1
    if words[at] in _BY_IT:
        return words[at - 1].removesuffix("ت") in _BROUGHT
    return words[at].startswith(_LAUNCHED) and words[at].endswith(("تها", "ته", "ها", "ه")) and len(words[at]) <= _VERB


_HAD_BEFORE = frozenset(("سبق", "يسبق", "تسن", "امكن", "اتيح"))
_BY_IT = frozenset(("بها", "لها", "به", "له"))
_BROUGHT = frozenset(("مهد", "قام", "تكفل", "بادر", "اضطلع"))
_LAUNCHED = ("نفذه", "نفذته", "نفذها", "نفذتها", "شنه", "شنته", "شنها", "شنتها", "اطلقته", "اطلقتها", "اطلقها",
             "تنفذها", "ينفذها", "تشنها", "يشنها", "قادتها", "خاضتها", "اجرتها", "باشرتها")  # fmt: skip
_VERB = 8

_BELONGS_TO = ("تابع", "مدعوم", "موالي", "منضوي", "مرتبط", "مسنود")


def without_aside(phrases: Phrases, found: list[RoledActor], actor: ActorPhrase, gap: list[str]) -> list[str]:
    """«فككت قوات المجلس، التابعة لقسد، [خلية لداعش]»: whose the doer is stands between no more."""
    doer = next((r.actor for r in reversed(found) if r.role == "initiator"), None)
    words = phrases.doc.words(doer.last, actor.first) if doer is not None and len(gap) > 2 else []
    aside = len(words) > 2 and words[0] == words[-1] == "،" and words[1].removeprefix("ال").startswith(_BELONGS_TO)
    return [] if aside else gap


def takes_part(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«[قطعات الجيش والشرطة] بإسناد من طيران الجيش تشارك في العملية»: who takes part, told before the verb."""
    if _TAKE_PART.isdisjoint(phrases.doc.vocabulary):
        return False
    end = actor.last
    for other in inside(phrases.actors, end, end + _TO_VERB):
        if other.first != end or not other.prefix.startswith("و"):
            break
        end = other.last
    words = phrases.doc.words(end, end + _TO_VERB)
    at = next((i for i, w in enumerate(words[:-1]) if w in _TAKE_PART), None)
    if at is None or words[at + 1] not in _IN_IT or not _PAUSES.isdisjoint(words[:at]):
        return False
    return at == 0 or words[0].startswith(("باسناد", "بدعم", "بمسانده"))


_TAKE_PART = frozenset(("تشارك", "يشارك", "شاركت", "شارك", "تشترك", "يشترك", "اشتركت", "اشترك"))
_IN_IT = frozenset(("في", "بالعمليه", "بعمليه"))
_TO_VERB = 12
_PAUSES = frozenset("،؛.:\n")


def belongs_to(gap: list[str]) -> bool:
    """«هاجم داعش [نقطة تابعة إلى] الجيش», «مقرا تابعا للواء»: what was hit, told with whose it is."""
    words = gap[:-1] if gap[-1:] in (["الي"], ["ل"]) else gap
    if len(words) < _SITE_AND_WHOSE or not words[-1].removeprefix("ال").startswith("تابع"):
        return False
    return any(w.removeprefix("ال").removesuffix("ا") in _POSTS for w in words[:-1])


_SITE_AND_WHOSE = 2
_POSTS = SITES | frozenset(
    fold(w) for w in ("حاجز", "سيطرة", "برج", "مرابطة", "ربيئة", "عجلة", "مركبة", "آلية", "مخفر", "مركز", "مفرزة",
                      "قوة", "مجموعة", "قاعدة", "همر", "نقطتي", "حاجزي")
)  # fmt: skip


def moves_there(phrases: Phrases, deed: Deed, actor: ActorPhrase) -> bool:
    """«وصول 50 عنصرا من [س]», «وصلت 15 عربة مصفحة من [س]»: whose those are who are counted as the subject of a way."""
    if family(deed.kind) != "forces" or _WAY.match(phrases.doc.all_words[deed.first]) is None:
        return False
    near = [c for c in inside(phrases.counts, deed.last, actor.last) if c.first - deed.last <= 1]
    if not near:
        return False
    gap = phrases.doc.words(near[0].last, actor.first)
    return near[0].last > actor.first or (gap[-1:] == ["من"] and len(gap) <= _THEIR_SORT)


_WAY = re.compile("[وفبل]?(?:وصول|وصل|انسحاب|انسحب|دخول|دخل|خروج|خرج|مغادره|غادر|انتشار|انتشر|توجه)")
# «عربة [مصفحة من] القوات».
_THEIR_SORT = 3


def sent_it(phrases: Phrases, main: Deed | None, actor: ActorPhrase) -> bool:
    """«تصدت الدفاعات لصواريخ [إسرائيلية]»: who sent what was brought down."""
    if main is None or main.kind != "interception" or not actor.first:
        return False
    return without_clitics(phrases.doc.all_words[actor.first - 1]) in _SENT


def sent_here(main: Deed | None, actor: ActorPhrase, doers: int) -> bool:
    """«مقاتلة أميركية أسقطت [مسيرة تركية]»: what was brought down by a doer told before."""
    return main is not None and main.kind == "interception" and doers > 0 and fold(actor.name.split()[0]) in _SENT


_SENT = frozenset(("صاروخ", "صاروخا", "صاروخين", "صواريخ", "مسيره", "مسيرتين", "مسيرات", "طايره", "طايرتين", "طايرات",
                   "قذايف", "اهداف"))  # fmt: skip


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


def went_and_did(phrases: Phrases, main: Deed | None, actor: ActorPhrase) -> bool:
    """«عبر [مقاتلو س] النهر وهاجموا نقاطا», «دخل [عناصر س] البلدة واعتقلوا ثلاثة»: whose way led to the deed."""
    words = phrases.doc.all_words
    if main is None or not main.verb or actor.prefix or not actor.first or not actor.last < main.first:
        return False
    did = words[main.first]
    if not (did.startswith("و") and did.endswith("وا")) or main.first - actor.last > _WAY_TO_IT:
        return False
    return words[actor.first - 1].removeprefix("ف").removesuffix("ت") in _GOING


_WAY_TO_IT = 12
_GOING = frozenset(v for w in ("عبر", "دخل", "توجه", "تقدم", "تسلل", "وصل", "نزل", "ترجل", "انطلق", "خرج", "صعد", "حضر")
                   for v in (w, "و" + w))  # fmt: skip


def comes_up(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«اعترض [مسلحون] سيارة ضابط وقتلوه»: the subject of a verb with which those begin who do it then."""
    word = phrases.doc.all_words[actor.first - 1] if actor.first else ""
    return not actor.prefix and word.lstrip("وف").removesuffix("ت") in _COMING


_COMING = frozenset(("اعترض", "اقتحم", "داهم", "حاصر", "طوق", "لاحق", "استوقف", "اوقف", "اقتاد", "باغت", "تسلل", "كمن",
                     "اقدم", "قام", "انزل", "استدرج", "طارد"))  # fmt: skip


def goes_on(word: str) -> bool:
    """«في معركة خاطفة [ويستلمون] من س»: a verb of more that the doers of something else do."""
    return word.startswith("وي") and word.endswith("ون")
