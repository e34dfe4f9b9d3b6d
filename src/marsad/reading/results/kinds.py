"""What befell the counted: the kind of outcome that a word of fate tells of them, if any."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.results.beside import told_by_contents
from marsad.reading.results.bodies import PARTING, died_of_it, never_reached, taken_in
from marsad.reading.results.objects import cannot_be, goes_off
from marsad.reading.roles.syntax import BLOWN_UP

BODIES = "found_dead"
_DAMAGED = "damaged"
"""Harm that is no result of the contract: it keeps what it governs from a word of fate farther back."""


def as_told(
    phrases: Phrases, clause: Clause, count: CountPhrase, fate: Match | None, kind: str, behind: list[CountPhrase]
) -> str | None:
    """What befell the counted under a word of fate of a kind; None where it is no result after all."""
    if kind == BODIES and taken_in(phrases, clause, count):
        kind = "killed"
    if kind == "wounded" and count.low in (1, 2) and died_of_it(phrases, count):
        kind = "killed"
    if (kind == BODIES and never_reached(phrases, count)) or cannot_be(kind, count) or kind == _DAMAGED:
        return None
    if kind in _UNDONE and (_bomb(phrases, count, fate) or _by_means_of(phrases, count)):
        return None
    if kind in _UNDONE and count.of in ("ied", "mine", "explosive") and _goes_off_at(phrases, count):
        return None
    if goes_off(phrases, fate, count):
        return None
    if kind in _GAINED and count.low is None and _made_there(phrases, count):
        return None
    if kind in _GAINED and count.of in ("ammunition", "weapon") and _by_means_of(phrases, count):
        return None  # «جثتي شابين مقتولين بطلقات نارية»
    if kind == "defused" and any(w.startswith("انفجر") for w in phrases.doc.words(count.first - 2, count.first)):
        return None  # «وأثناء المعالجة انفجرت [العجلة]»
    if kind == "defused" and count.of == "vehicle" and not _bomb(phrases, count, None):
        return "destroyed"  # «طيران الجيش يعالج رتلا من 7 عجلات»
    return None if kind in _GAINED and told_by_contents(phrases, count, behind) else kind


def _made_there(phrases: Phrases, count: CountPhrase) -> bool:
    """«معمل كان يستخدم لصناعة [الصواريخ] و[العبوات]»: what was made, and not what was found."""
    words = phrases.doc.all_words
    for at in range(count.first, max(count.first - _MADE_REACH, 0), -1):
        if words[at - 1].lstrip("ولب").removeprefix("ال").startswith(_MAKING):
            return True
        if words[at - 1][0] not in "وا" or words[at - 1] in PARTING:
            return False
    return False


_MAKING, _MADE_REACH = ("صناع", "تصنيع", "تفخيخ", "صنع"), 6


def _bomb(phrases: Phrases, count: CountPhrase, fate: Match | None) -> bool:
    """«تفجير عجلة مفخخة»: what was blown up is the weapon; «دمر 3 عجلات مفخخة» undoes it."""
    if fate is not None and not any(s in phrases.doc.all_words[fate.first] for s in ("فجر", "فجير")):
        return False
    if not _UNDONE_IN_TIME.isdisjoint(phrases.doc.words(count.last, count.last + _UNDER_CONTROL)):
        return False  # «فجرت عجلتين مفخختين تحت السيطرة», «كانت تتجه نحوها»
    behind = phrases.doc.words(count.last, count.last + 1)
    if count.of == "building" and behind and behind[0].startswith(("مفخخ", "ملغم", "ملغوم")):
        return fate is not None  # «فجروا منزلا مفخخا بقوة»
    means = phrases.within("means", count.first, count.last)
    return any(m.entry.row.get("refines") == "car-bomb" for m in means)


def _goes_off_at(phrases: Phrases, count: CountPhrase) -> bool:
    """«تفجير عبوة مضادة للدروع في ناقلة جند»: set off against somebody, not made safe."""
    words = phrases.doc.words(count.last, count.last + _AT_REACH)
    for at, word in enumerate(words):
        if word in PARTING or word in "،و":
            return False
        name = word.removeprefix("ب")
        led = word.startswith("ب") or (at > 0 and words[at - 1] in ("في", "علي", "ضد", "ب"))
        if led and (name.startswith(BLOWN_UP) or name.removeprefix("ال").startswith(BLOWN_UP)):
            return True
    return False


_AT_REACH, _UNDER_CONTROL = 6, 3
_UNDONE_IN_TIME = frozenset(("السيطره", "تتجه", "متجهه", "تحاول", "حاولت", "قبل"))


def _by_means_of(phrases: Phrases, count: CountPhrase) -> bool:
    """«تفجير بسيارة», «حرق بزجاجتين»: what it was done with."""
    token = phrases.doc.tokens[count.first]
    before = phrases.doc.raw[token.start : count.span[0]]
    return before.endswith("ب") and phrases.doc.all_words[count.first - 1] not in _TOUCHING if count.first else False


_UNDONE, _GAINED = frozenset({"destroyed", "burned"}), frozenset({"found", "seized"})
_TOUCHING = frozenset(("اضرار", "اضرارا", "الحق", "الحقت", "دمار", "دمارا", "خساير"))
