"""Places that only say of whom or what something is: of a seat, a stage, a post, of those who speak."""

from marsad.reading.phrases import Phrases
from marsad.reading.places import PlacePhrase
from marsad.reading.windows import inside


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
    return any(words[at] in _SEATED for at in range(max(place.first - 3, 0), place.first))


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
    return False


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
    if word.removeprefix("ب") == "قاطع" and words[place.first + 1] not in _FORCES:  # «مسؤول عن ملف القتلى في قاطع دجلة»
        before = words[max(place.first - _OF_SECTOR, 0) : place.first]
        called = any(w.lstrip("ب") in _CALLED for w in before[-2:])  # «بما يعرف قاطع الأنبار»
        post = any(w.lstrip("وك").removeprefix("ال") in _POSTS for w in before)
        return called or (post and _PAUSES.isdisjoint(before))
    return place.first > 0 and words[place.first - 1].lstrip("و") in _HEADS


_OF_SECTOR = 8
_CALLED = frozenset(("يسمي", "يعرف", "تسمي", "تعرف", "يدعي", "اسموه"))
_FORCES = frozenset(("عمليات", "مسووليه", "المسووليه", "قياده", "الفرقه", "اللواء", "الفوج"))
_POSTS = frozenset(("مسوول", "مسيول", "اداري", "امير", "ناقل", "عسكري", "قاضي", "شرعي", "امني", "مفارز", "والي",
                    "قيادي"))  # fmt: skip


_HEADS = frozenset(("قايد", "امر", "مدير", "محافظ", "رييس", "قايممقام", "مختار", "حاكم", "والي", "امين", "عمده"))


def is_of_post(phrases: Phrases, place: PlacePhrase) -> bool:
    """«أبو فلان، أمير قاطع داقوق في ولاية كركوك»: of the post told behind a name, not of what befell its holder."""
    people = inside(phrases.people, place.first - _POST_REACH, place.first)
    if not people or people[-1].name is None or people[-1].whole[1] <= people[-1].last:
        return False
    between = phrases.doc.words(people[-1].whole[1], place.first)
    return _PAUSES.isdisjoint(between) and not any(phrases.within("triggers", people[-1].whole[1], place.first))


_POST_REACH = 14
_PAUSES = frozenset(".؛!؟?\n،,:")
