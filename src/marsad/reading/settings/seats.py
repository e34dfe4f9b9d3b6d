"""Places that only say of whom or what something is: of a seat, a stage, a post, of those who speak."""

from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.words.windows import inside


def is_of_speaker(phrases: Phrases, place: PlacePhrase) -> bool:
    """«قال سكان في قرية س إن …»: where those are who say it."""
    inside = place.first > 0 and phrases.doc.all_words[place.first - 1] in ("في", "من")  # «أعلن القائد من الرمادي …»
    begin = phrases.doc.tokens[place.first - inside].start
    for said in phrases.said(place.first, place.last):
        span = said.attribution.span
        if span is not None and span[0] < place.span[0] and span[1] + 1 >= begin:
            return True
    return False


def is_seat(phrases: Phrases, place: PlacePhrase) -> bool:
    """«المرصد، ومقره في بريطانيا»: where an organisation sits."""
    words = phrases.doc.all_words
    if words[place.first - 1] == "مع" and words[place.first - 2].removeprefix("ال").startswith(_DEALING):
        return place.type in ("city", "country")  # «استمرار التعاون [الأمني] مع دمشق»: a government
    return any(words[at] in _SEATED for at in range(max(place.first - 3, 0), place.first))


_DEALING = ("تعاون", "تنسيق", "امني", "اتفاق", "تفاهم", "حوار", "مفاوضات", "محادثات")
_SEATED = frozenset(("مقره", "مقرها", "ومقره", "ومقرها", "مقرهما"))


def is_stage(phrases: Phrases, place: PlacePhrase) -> bool:
    """«في مؤتمر صحفي ببغداد»: where somebody spoke."""
    words = phrases.doc.all_words
    if words[place.first - 1] == "في" and words[place.first - 2].startswith(_ISSUED):
        return True  # «إحصائية للمفوضية نشرت في بغداد أمس»
    for at in range(max(place.first - _STAGE, 0), place.first - 1):
        talk = words[at + 1] in _TALKS and words[at].lstrip("وفبكل").startswith(_TALK)
        if talk and _PAUSES.isdisjoint(words[at : place.first]):
            return True
    return _is_held_there(phrases, place)


def _is_held_there(phrases: Phrases, place: PlacePhrase) -> bool:
    """«في مؤتمر صحفي عقده الاثنين في بغداد»: where it was held, the day between."""
    words = phrases.doc.all_words
    first = max(place.first - _HELD_REACH, 0)
    held = next((at for at in range(place.first - 1, first, -1) if words[at] in _HELD_IT), None)
    if held is None or words[held - 1] not in _TALKS:
        return False
    timed = {at for t in inside(phrases.times, held + 1, place.first) for at in range(t.first, t.last)}
    return all(at in timed or words[at] in ("في", "،") for at in range(held + 1, place.first))


_HELD_REACH = 8
_HELD_IT = frozenset(("عقده", "عقدته", "عقد", "عقدها", "مشترك", "مشتركا", "اقيم", "عقداه"))
_STAGE = 4
_ISSUED = ("نشر", "صدر", "اصدر", "وزع", "عرض")
_TALK = ("موتمر", "الموتمر", "تصريح", "حوار", "لقاء", "حديث", "ايجاز", "بيان", "خطاب", "كلمه")
_TALKS = frozenset(("صحفي", "صحافي", "الصحفي", "الصحافي", "متلفز", "متلفزه", "صحفيه", "صحافيه"))


def is_led(phrases: Phrases, place: PlacePhrase) -> bool:
    """«قائد معسكر الثنية», «مدير ناحية …», «الإداري السابق لقاطع س»: the place that somebody heads."""
    word = phrases.doc.all_words[place.first]
    if word.startswith("لقاطع"):
        return True
    words = phrases.doc.all_words
    if place.country in _PROVINCES_OF_IS and word.removeprefix("ل").removeprefix("ب") == "ولايه":
        before = words[max(place.first - _OF_SECTOR, 0) : place.first]  # «المسؤول الإداري ل[ولاية الفلوجة]»
        return word[0] == "ل" or any(w.lstrip("وك").removeprefix("ال") in _POSTS for w in before)
    if word.removeprefix("ب") == "قاطع" and words[place.first + 1] not in _FORCES:  # «مسؤول عن ملف القتلى في قاطع دجلة»
        before = words[max(place.first - _OF_SECTOR, 0) : place.first]
        called = any(w.lstrip("ب") in _CALLED for w in before[-2:])  # «بما يعرف قاطع الأنبار»
        post = any(w.lstrip("وك").removeprefix("ال") in _POSTS for w in before)
        return called or (post and _PAUSES.isdisjoint(before))
    return place.first > 0 and words[place.first - 1].lstrip("و") in _HEADS


_OF_SECTOR = 8
_PROVINCES_OF_IS = frozenset(("IQ", "SY"))
"""States that have governorates: a «ولاية» there is the Islamic State's."""
_CALLED = frozenset(("يسمي", "يعرف", "تسمي", "تعرف", "يدعي", "اسموه"))
_FORCES = frozenset(("عمليات", "مسووليه", "المسووليه", "قياده", "الفرقه", "اللواء", "الفوج"))
_POSTS = frozenset(("مسوول", "مسيول", "اداري", "امير", "ناقل", "عسكري", "قاضي", "شرعي", "امني", "مفارز", "والي",
                    "قيادي"))  # fmt: skip


_HEADS = frozenset(("قايد", "امر", "مدير", "محافظ", "رييس", "قايممقام", "مختار", "حاكم", "والي", "امين", "عمده",
                    "اداري", "شرعي", "امير", "مفتي"))  # fmt: skip


def is_of_post(phrases: Phrases, place: PlacePhrase) -> bool:
    """«أبو فلان، أمير قاطع داقوق في ولاية كركوك»: of the post told behind a name, not of what befell its holder."""
    people = inside(phrases.people, place.first - _POST_REACH, place.first)
    if not people or people[-1].name is None or people[-1].whole[1] <= people[-1].last:
        return False
    between = phrases.doc.words(people[-1].whole[1], place.first)
    return _PAUSES.isdisjoint(between) and not any(phrases.within("triggers", people[-1].whole[1], place.first))


_POST_REACH = 14
_PAUSES = frozenset(".؛!؟?\n،,:")
