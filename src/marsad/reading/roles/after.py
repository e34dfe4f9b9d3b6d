"""Forces that came when it was over: they cordon off the place, take the wounded away and look for whoever did it."""

from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import Ordered, inside

_HARMS = frozenset({"explosion", "strike"})
# What was done at the place of a blow; those that may be done elsewhere name what it was done to.
_AT_THE_PLACE: dict[str, tuple[str, ...]] = {
    "طوق": (), "طوقت": (), "هرع": (), "هرعت": (), "بتطويق": (), "استنفر": (), "استنفرت": (), "سارع": (), "سارعت": (),
    "فرض": ("اجراء", "طوق", "حظر", "تدابير"), "فرضت": ("اجراء", "طوق", "حظر", "تدابير"),
    "فتح": ("تحقيق",), "فتحت": ("تحقيق",), "باشر": ("تحقيق", "اجراء"), "باشرت": ("تحقيق", "اجراء"),
    "بفتح": ("تحقيق",), "باشروا": ("تحقيق",),
    "شرع": ("بحمل", "بتفتيش", "بعملي", "بالتحقيق", "بتمشيط"), "شرعت": ("بحمل", "بتفتيش", "بعملي", "بالتحقيق", "بتمشيط"),
    "اغلق": ("طريق", "طرق", "منطق", "مكان", "شارع", "شوارع"),
    "اغلقت": ("طريق", "طرق", "منطق", "مكان", "شارع", "شوارع"),
    "باغلاق": ("طريق", "طرق", "منطق", "مكان", "شارع", "شوارع"),
    "وصل": ("مكان", "موقع"), "وصلت": ("مكان", "موقع"), "توجه": ("مكان", "موقع"), "توجهت": ("مكان", "موقع"),
    "نقل": ("جرح", "جث", "مصاب", "ضحاي", "قتل"), "نقلت": ("جرح", "جث", "مصاب", "ضحاي", "قتل"),
    "بنقل": ("جرح", "جث", "مصاب", "ضحاي", "قتل"), "شددت": ("اجراء",), "كثفت": ("اجراء", "انتشار"),
}  # fmt: skip
_LED = frozenset(("قد", "التي", "الذي", "قام", "قامت", "سرعان", "ما"))
_BEFORE, _BEHIND, _OBJECT = 5, 3, 7


def came_after(phrases: Phrases, actor: ActorPhrase, main: Deed | None, family: str, deeds: Ordered[Deed]) -> bool:
    """«انفجرت عبوة …، وأن [القوات] طوقت المكان», «وهرعت [الشرطة] إلى مكان التفجير»: no party to the blow."""
    if main is None or family not in _HARMS or actor.kind == "adjective":
        return False
    if main.last > actor.first and not main.refers:
        return False
    words, at = phrases.doc.all_words, actor.last
    while at < min(actor.last + _BEHIND, len(words)) and words[at] in _LED:
        at += 1
    if not _told_at(words, at) and not any(
        _told_at(words, n) and not _stop_between(words, n, actor.first)
        for n in range(max(actor.first - _BEFORE, 0), actor.first)
    ):
        return False
    # «هرعت القوة إلى المكان فانفجرت عليها عبوة ثانية»
    return not any(d.verb and not d.refers for d in inside(deeds, actor.last, actor.last + _FAR))


_FAR = 16


def _told_at(words: list[str], at: int) -> bool:
    if at >= len(words):
        return False
    word = words[at]
    objects = _AT_THE_PLACE.get(word)
    if objects is None and word.startswith(("و", "ف")):
        objects = _AT_THE_PLACE.get(word[1:])
    if objects is None:
        return False
    near = words[at + 1 : at + 1 + _OBJECT]
    return not objects or any(w.removeprefix("ال").startswith(objects) for w in near)


def _stop_between(words: list[str], first: int, last: int) -> bool:
    return any(w in ("،", ",", "ان", "وان") for w in words[first:last])
