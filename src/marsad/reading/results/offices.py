"""Those whom a word of fate tells by their office alone: «مقتل مسؤول التسليح في الحزب», «اغتيال رئيس المجلس المحلي»."""

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.reading.actors.sides import is_armed_side
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.roles.syntax import STOPS
from marsad.reading.words.windows import inside
from marsad.text import fold

_FATES = frozenset({"killed", "wounded", "arrested", "abducted"})
_REACH = 9
"""Tokens behind an office within which it is told whose it is."""
_NEAR = 1
# Whose heads and members are civilians.
_CIVIL = tuple(
    fold(w) for w in ("مجلس", "بلدية", "ناحية", "مدرسة", "مستشفى", "مشفى", "جامعة", "كلية", "جمعية", "نقابة", "لجنة",
                      "دائرة", "بنك", "مصرف", "منظمة", "مركز صحي", "مكتب صحي", "غرفة تجارة", "اتحاد", "نادي", "معهد",
                      "شركة", "تحرير", "مصالحة", "كومين", "تفاوض", "حقوق", "إغاثة", "دفاع مدني")
)  # fmt: skip
_TITLES = frozenset({"official", "governor", "commander", "militant-post", "wali", "group-post"})
# Behind these begins where, when and how it happened.
_BREAKS = frozenset(
    fold(w) for w in ("،", "على", "إلى", "قرب", "خلال", "أثناء", "إثر", "جراء", "شمال", "جنوب", "شرق", "غرب", "شمالي",
                      "جنوبي", "شرقي", "غربي", "وسط", "أمام", "داخل", "بعد", "عقب", "بينما", "فيما", "مع", "أمس",
                      "اليوم", "برصاص", "بعبوة", "بانفجار", "بقصف", "بغارة", "بضربة", "بهجوم", "بإطلاق", "نتيجة",
                      "عند", "الذي", "مساء", "صباح", "فجر", "ليلة", "بعملية", "بنيران", "بطائرة", "بمسيرة", "بسلاح")
)  # fmt: skip
_IN = frozenset(("في", "من", "لدي", "ب", "ل"))


def office_holders(
    phrases: Phrases, clause: Clause, fates: list[Match], told: list[ResultPhrase]
) -> list[ResultPhrase]:
    """One result for each word of fate that has an office behind it, where nobody is counted or named there."""
    found = []
    for fate in fates:
        if fate.entry.id not in _FATES:
            continue
        title = _title(phrases, _behind_gunmen(phrases, fate), clause.last)
        if title is None or any(r.of == "person" and r.first < title.last + 1 and title.first < r.last for r in told):
            continue
        words = phrases.doc.all_words
        if any(fate.last <= r.first <= title.last + _NEAR and not words[r.first].startswith("و") for r in told):
            continue  # but «آمر فوج [و]اثنان من مرافقيه»
        end = _end(phrases, title.last, clause.last)
        group, last = _whose(phrases, title, end)
        group = group or title.entry.row.get((phrases.country or "").lower()) or None  # «والي الفرات»
        if group is None and (title.entry.id == "governor" or _civil(phrases, title)):
            group = "civilians"
        span = phrases.doc.span(title.first, last)
        found.append(
            ResultPhrase(fate.entry.id, "person", group, "person", 1, 1, "exact", span, title.first, last)
        )  # fmt: skip
    return found


def _behind_gunmen(phrases: Phrases, fate: Match) -> int:
    """«اغتال [مسلحون مجهولون] عضو المجلس»: behind the subject, where a plural in the nominative follows the verb."""
    words, at = phrases.doc.all_words, fate.last
    if fate.entry.pos == "verb" and words[fate.first].endswith("ت"):  # «اغتالت [حركة س] عمدة البلدة»
        who = next(iter(inside(phrases.actors, at, at + 1)), None)
        at = who.last if who is not None and not who.prefix and is_armed_side(who.id) else at
    while fate.entry.pos == "verb" and at < len(words) and words[at].endswith("ون") and at - fate.last < _SUBJECT:
        at += 1
    return at


_SUBJECT = 2


def _title(phrases: Phrases, at: int, limit: int) -> Match | None:
    """The office that begins right behind a word of fate, without an article or joined by nothing."""
    matches = phrases.within("titles", at, min(at + 6, limit))
    titles = [m for m in matches if m.first == at and m.entry.id in _TITLES and not m.prefix]
    return max(titles, key=lambda m: m.last) if titles else None


def civil(words: list[str]) -> bool:
    """Whether the words of an office name a council, a school, a hospital and the like."""
    return any(w.removeprefix("ل").removeprefix("ال").startswith(_CIVIL) for w in words)


def _civil(phrases: Phrases, title: Match) -> bool:
    """«رئيس [المجلس المحلي]», «مدير [مستشفى] زوارة»."""
    words = phrases.doc.words(title.first, title.last + 1)
    return title.entry.id == "official" and civil(words[1:])


def _end(phrases: Phrases, at: int, limit: int) -> int:
    """Where the words of the office end: at a word of how, where or when, a deed, a stop."""
    end = min(at + _REACH, limit)
    words = phrases.doc.words(at, end)
    stop = next((i for i, w in enumerate(words) if w in STOPS or w in _BREAKS), len(words))
    named = {i for a in inside(phrases.actors, at, at + stop) for i in range(a.first, a.last)}  # «في [الحشد] الشعبي»
    deeds = [m.first - at for m in phrases.within("triggers", at, at + stop)
             if (m.prefix or m.entry.pos == "verb") and m.first not in named]  # fmt: skip
    return at + min([stop, *deeds])


def _whose(phrases: Phrases, title: Match, end: int) -> tuple[str | None, int]:
    """The armed side whose office it is, and where its name ends; else None and where the office's own words end."""
    words = phrases.doc.all_words
    for actor in inside(phrases.actors, title.first, end):
        entry = registry().get(actor.id or "")
        if entry is None or actor.prefix not in ("ل", "ب", ""):
            continue
        if entry.kind in ("force", "group") and entry.acled_inter is not None:
            return entry.id, max(actor.last, title.last)
    place = next((p.first for p in inside(phrases.places, title.last, end)), end)
    last = max(title.last, min(place, end))
    while last > title.last and words[last - 1] in _IN:
        last -= 1
    return None, last
