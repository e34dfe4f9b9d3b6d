"""The place that a bare noun means of those named before: «غادرت [الناحية]», «سيطروا على [الثكنة]», «مساكن [السد]»."""

from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.words.windows import inside
from marsad.text import fold

_SORTS: dict[str, frozenset[str]] = {
    fold(word): frozenset(sorts)
    for word, sorts in {
        "الناحية": ("subdistrict",),
        "القضاء": ("district",),
        "المديرية": ("district",),
        "القرية": ("village",),
        "البلدة": ("town", "village", "city"),
        "المدينة": ("city", "town"),
        "الحي": ("neighbourhood",),
        "المخيم": ("camp",),
        "الثكنة": ("base",),
        "المعسكر": ("base", "camp"),
        "المطار": ("airport", "airbase"),
        "السد": ("dam",),
        "المصفاة": ("refinery", "site"),
        "السجن": ("prison", "site"),
        "المعبر": ("crossing",),
        "الحقل": ("field", "oilfield", "site"),
        "الميناء": ("port",),
    }.items()
}
_REACH = 12
"""Sentences over which a place may be meant again."""
_OTHERS = frozenset(("القديمه", "المجاوره", "الصناعيه", "الجامعيه", "الرياضيه", "الخضراء", "العسكري", "الاداري", "علي"))
_NOT_WHERE = frozenset(("مجلس", "بلديه", "اهالي", "سكان", "وجهاء", "ابناء", "مدير", "محافظ", "قايممقام", "رييس",
                        "مركز"))  # fmt: skip


def unit_meant(phrases: Phrases, first: int, last: int) -> list[PlacePhrase]:
    """The place named last before token `first` of the sort that a definite noun in the stretch means."""
    words = phrases.doc.all_words
    for at in range(first, last):
        sorts = _SORTS.get(words[at])
        if sorts is None or (at + 1 < last and words[at + 1] in _OTHERS) or (at and words[at - 1] in _NOT_WHERE):
            continue
        bare = words[at].removeprefix("ال")
        before = phrases.doc.sentences[max(phrases.doc.tokens[at].sentence - _REACH, 0)].first
        for place in reversed(inside(phrases.places, before, first)):
            if not place.weak and (place.type in sorts or words[place.first] in (bare, f"ب{bare}", f"و{bare}")):
                return [place]
    return []
