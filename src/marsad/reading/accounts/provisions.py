"""What an agreement provides for: «اتفق الجانبان على [انسحاب المسلحين خلال 48 ساعة]», «… اتفاقا [ينص على نشر قوة]».

Where it has a day ahead, or says who is to leave which place, it is a planned happening beside the agreement.
"""

from itertools import pairwise

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.times.dates import TimeExpression
from marsad.reading.words.windows import inside


def provided_in(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> list[tuple[Clause, list[Deed]]]:
    """A clause cut into the agreement, what it provides for and what is told behind that.

    Empty where no planned happening of its own is provided for.
    """
    agreed = next((d for d in deeds if d.kind in _AGREED and not (d.refers or d.negated)), None)
    if agreed is None or clause.has("denial", "history"):
        return []
    at = provision_at(phrases, agreed, clause.last)
    if at is None:
        return []
    end = _end(phrases, at, clause.last)
    provided = [d for d in deeds if at < d.first < end and family(d.kind) in _PROVIDED and not d.negated]
    dated = [t for t in inside(phrases.times, at, end) if t.type != "DURATION" and _is_ahead(phrases, t)]
    provided = [d for d in provided if family(d.kind) not in _IF_DATED or dated]
    others = [d for d in deeds if at < d.first < end and d not in provided and family(d.kind) not in _IF_DATED]
    if not provided or any(not d.refers for d in others):
        return []
    if provided[0].first - at > _NEAR or not _to_be_told(phrases, provided[0], at, end):
        return []
    cue = ("planned", agreed.first, at + 1)
    parts = _met_first(phrases, clause, agreed, at, [d for d in deeds if d.first < at])
    begins = [at, *_further(phrases, provided, at), end]
    for first, last in pairwise(begins):
        part = clause.between(first, last)
        parts.append((part._replace(cues=(cue, *part.cues)), [d for d in provided if first <= d.first < last]))
    if clause.last - end > 1:
        parts.append((clause.between(end, clause.last), [d for d in deeds if d.first >= end]))
    return parts


def _met_first(
    phrases: Phrases, clause: Clause, agreed: Deed, at: int, deeds: list[Deed]
) -> list[tuple[Clause, list[Deed]]]:
    """«التقى الوزير نظيره، [واتفقا] على نشر لواء»: the talks and what was agreed there are two."""
    met = any(family(d.kind) == "talk" and not (d.refers or d.negated) for d in deeds if d.last <= agreed.first)
    if not (met and agreed.verb and phrases.doc.all_words[agreed.first].startswith("و")):
        return [(clause.between(clause.first, at), deeds)]
    before = [d for d in deeds if d.first < agreed.first]
    halves = clause.between(clause.first, agreed.first), clause.between(agreed.first, at)
    return [(halves[0], before), (halves[1], [d for d in deeds if d.first >= agreed.first])]


def _end(phrases: Phrases, at: int, last: int) -> int:
    """Where another thing is told behind it: «…، وأن التحالف سلم …»."""
    words = phrases.doc.all_words
    return next((n for n in range(at + 2, last - 1) if words[n] in AND_THAT and words[n - 1] in "،,"), last)


def _further(phrases: Phrases, provided: list[Deed], at: int) -> list[int]:
    """Where a second thing provided for begins: «…، على أن يتولى التحالف تدريب …», «… وعلى سحب …»."""
    words = phrases.doc.all_words
    return [
        n for n in range(at + 2, provided[-1].first)
        if words[n].removeprefix("و") == "علي" and words[n - 1] in "،," and any(d.first < n for d in provided)
    ]  # fmt: skip


AND_THAT = frozenset(("وان", "وانه", "وانها", "وانهم"))


_AGREED = frozenset({"agreement", "ceasefire"})
_PROVIDED = frozenset({"forces", "cooperation", "territory", "release", "people"})
_IF_DATED = frozenset({"release", "people"})
_NEAR = 10


def provision_at(phrases: Phrases, agreed: Deed, last: int) -> int | None:
    """The token at which what was agreed on begins."""
    words = phrases.doc.all_words
    signs = "تفق" in words[agreed.first]
    if not signs and agreed.last < last and _to_do(words[agreed.last]):
        return agreed.last  # «مذكرة تفاهم لتوحيد لواءين», «اتفاق على إنشاء غرفة»
    for at in range(agreed.last, min(agreed.last + _REACH, last - 1)):
        if words[at].removeprefix("و") in PROVIDES or (signs and words[at] == "علي"):
            return at
    return None


def _to_do(word: str) -> bool:
    return word == "علي" or word.startswith(("لت", "لا", "لل"))


_REACH = 40
PROVIDES = frozenset(("ينص", "تنص", "نص", "نصت", "يقضي", "تقضي", "قضي", "يتضمن", "تتضمن", "تضمن", "تضمنت", "يشمل",
                       "تشمل", "بموجبه", "بموجبها"))  # fmt: skip


def _to_be_told(phrases: Phrases, deed: Deed, first: int, last: int) -> bool:
    """Whether a day ahead is told, or who is to move from or to which place."""
    if any(_is_ahead(phrases, t) for t in inside(phrases.times, first, last)):
        return True
    return family(deed.kind) == "forces" and phrases.placed(first, last) and bool(inside(phrases.actors, first, last))


def _is_ahead(phrases: Phrases, time: TimeExpression) -> bool:
    if time.type == "DURATION":
        return phrases.doc.all_words[time.first - 1] in _WITHIN
    published = phrases.published
    return published is not None and (time.end or "") > published.isoformat()


_WITHIN = frozenset(("خلال", "غضون", "بعد", "لمده"))


def provides_later(phrases: Phrases, main: Deed, when: TimeExpression) -> bool:
    """Whether a day lies ahead of an agreement that was made: it is that of what was agreed on."""
    ahead = phrases.published is not None and (when.start or "") > phrases.published.isoformat()
    return ahead and main.verb and not (main.future or main.going_on)


def where_agreed(phrases: Phrases, main: Deed, last: int, places: list[PlacePhrase]) -> list[PlacePhrase]:
    """Of the places of an agreement's clause, up to token `last`, those before what it provides for begins."""
    at = provision_at(phrases, main, last)
    told = places if at is None else [p for p in places if p.first < at]
    return told if main.verb else told or places
