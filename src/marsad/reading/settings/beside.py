"""Places told beside the one of a happening: borders, where something came from, councils, distances."""

from itertools import pairwise

from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.text.numerals import starts_number

SETTLEMENTS = frozenset({"city", "town", "village", "neighbourhood", "camp"})
_WIDEST = frozenset({"country", "line"})
_FROM = frozenset(("من",))


def is_border_beside(phrases: Phrases, place: PlacePhrase, found: list[PlacePhrase]) -> bool:
    """«في تيلابيري (غرب النيجر) قرب الحدود مع مالي»: a border told only to say where a place before it is."""
    if place.type != "line" or not place.first:
        return False
    near = [p for p in found if 0 <= place.first - p.last <= _BORDER_REACH and p.type not in _WIDEST]
    return any(phrases.doc.all_words[p.first - 1] not in _FROM for p in near if p.first)


_BORDER_REACH = 6


def is_whence_they_came(phrases: Phrases, place: PlacePhrase) -> bool:
    """«تعزيزات قادمة من مأرب»: where something came from that was struck elsewhere."""
    words = phrases.doc.words(max(place.first - 2, 0), place.first)
    return len(words) == 2 and words[1] in _FROM and words[0].lstrip("و").startswith(_COMING)


_COMING = ("قادم", "القادم", "عايد", "العايد")


def is_left(place: PlacePhrase, heading: str | None) -> bool:
    """«وصلت 300 أسرة نازحة من الفاشر»: the home of those who left it."""
    return heading == "from" and place.role == "home"


def is_bearing(phrases: Phrases, place: PlacePhrase, found: list[PlacePhrase]) -> bool:
    """«في محافظة ديالى [شرق العاصمة بغداد]», «قضاء مخمور [جنوب الموصل]»: told only to say where the one before lies."""
    if not place.direction or phrases.doc.tokens[place.first].start != place.span[0]:  # «أربيل وغرب نينوى»
        return False
    words = phrases.doc.all_words
    at = place.first - (words[place.first - 1] in _LYING)
    return any(p.last == at and p.type not in _LANDS for p in found)


_LANDS = frozenset({"country", "region", "line"})
_LYING = frozenset(("الواقعه", "الواقع", "الكاينه", "الكاين", "،", "("))


def is_held_then(phrases: Phrases, place: PlacePhrase) -> bool:
    """«عملوا في ديوان الجند إبان سيطرة التنظيم [على الموصل]»: ground that was held in the days told of."""
    words = phrases.doc.all_words
    if place.first < _THEN or words[place.first - 1] != "علي":
        return False
    before = words[place.first - _THEN : place.first - 1]
    held = next((n for n, w in enumerate(before) if w in _HOLDING), None)
    return bool(held) and before[(held or 0) - 1] in _DURING


_THEN = 6
_HOLDING = frozenset(("سيطره", "احتلال", "استيلاء"))
_DURING = frozenset(("ابان", "خلال", "اثناء", "فتره", "ايام", "حقبه", "زمن", "منذ"))


def is_of_council(phrases: Phrases, place: PlacePhrase) -> bool:
    """«قتل رئيس مجلس بلدة س»: the town whose council it is."""
    before = phrases.doc.all_words[place.first - 1] if place.first else ""
    return place.role == "organisation" and place.type in SETTLEMENTS and before in _COUNCILS


_COUNCILS = frozenset(("مجلس", "لمجلس", "بمجلس"))


def is_measured(phrases: Phrases, place: PlacePhrase) -> bool:
    """«في بلدة س، على بعد نحو 40 كيلومترا من الحدود»: how far off something else is."""
    word = phrases.doc.all_words[place.first]
    return word.isdecimal() or starts_number(word)


def is_end(phrases: Phrases, place: PlacePhrase) -> bool:
    """«في الأنبار وقاطع النخيب [حتى] منفذ عرعر»: how far it reaches."""
    before = phrases.doc.words(max(place.first - 2, 0), place.first)
    return before[-1:] == ["حتي"] or before in (["وصولا", "الي"], ["وصولا", "حتي"])


def is_since(phrases: Phrases, place: PlacePhrase) -> bool:
    """«… بعد [سقوط] دمشق», «منذ [تحرير] الموصل»: what was before or since."""
    before = phrases.doc.words(max(place.first - 3, 0), place.first)
    return any(one in _AFTER and two in _FALL for one, two in pairwise(before))


_AFTER = frozenset(("بعد", "عقب", "منذ", "قبل", "اثر", "قبيل", "بعيد", "وبعد", "ومنذ"))
_FALL = frozenset(("سقوط", "تحرير", "استعاده", "خساره", "خسارته", "فقدان", "انهيار", "احتلال", "سيطرته", "سيطرتهم"))


def is_planned(phrases: Phrases, place: PlacePhrase) -> bool:
    """«اعتقال خلية [كانت تخطط لتفجيرات في] بغداد»: where those taken meant to strike."""
    before = phrases.doc.words(max(place.first - _PLAN_REACH, 0), place.first)
    planned = next((k for k, w in enumerate(before) if w.removeprefix("و").startswith(_PLANNING)), None)
    return planned is not None and _STOPS.isdisjoint(before[planned:])


_PLAN_REACH = 7
_PLANNING = ("تخطط", "يخطط", "خططت", "خططوا", "تعتزم", "يعتزم", "تنوي", "ينوي", "ينوون", "ينويان", "التخطيط", "تستعد")
_STOPS = frozenset("،,.؛:") | {"بعد", "قبل", "خلال", "اثناء"}


def is_set_off(phrases: Phrases, place: PlacePhrase, found: list[PlacePhrase]) -> bool:
    """«[على خلفية هجوم في داقوق]، وصل القائد إلى كركوك»: of what a sentence opens with as its occasion."""
    words = phrases.doc.all_words
    begin = phrases.doc.sentences[phrases.doc.tokens[place.first].sentence].first
    if words[begin] not in _OCCASION and words[begin : begin + 2] != ["علي", "خلفيه"]:
        return False
    pause = next((k for k in range(begin, min(begin + _OCCASION_REACH, len(words))) if words[k] in "،,"), None)
    if pause is None or place.first >= pause:
        return False
    return any(p.first > pause and p.sentence == place.sentence for p in found)


_OCCASION = frozenset(("عقب", "وعقب", "ردا", "بعد", "وبعد", "غداه"))
_OCCASION_REACH = 14
