"""What stands before a place's name: directions and vicinity («شمال غربي», «أطراف»), home, hospital, office."""

from marsad.reading.places_found import MARKS, Found, cut_of
from marsad.reading.places_names import Names
from marsad.reading.places_words import in_group, is_stop, senses

_AWAY = frozenset({"home", "hospital", "origin"})
_OFFICES = frozenset({"organisation", "command"})
_LIGHT = frozenset({"type", "area", "vicinity", "direction"})


def take_in(text: Names, found: Found, begin: int) -> None:
    """Take in the words of direction and vicinity before the phrase, back to token `begin`; note whose object it is."""
    k = found.first
    # «بريف», «بمحيط س» begin a phrase; a preposition on the name itself parts it from what stands before.
    while k > begin and not text.taken[k - 1] and not (k == found.first and found.clitic.startswith("و")):
        taken = _modifier(text, k, begin, found)
        if taken == k:
            break
        k = taken
    if found.direction and found.clitic == "و" and k > begin and in_group(text.words[k - 1], "direction"):
        found.first, found.cut, found.clitic = k - 1, 0, ""  # «شمال وشرق سوريا»
    _surroundings(text, found)


def _modifier(text: Names, k: int, begin: int, found: Found) -> int:
    """The start of a modifier that ends before token `k`; `k` where there is none."""
    for back in (1, 2, 3):
        at = k - back
        if at < begin or text.taken[at]:
            break
        if back > 1 and not (text.words[k - 1] in ("من", "ل") or in_group(text.words[at + 1], "side")):
            break
        for sense in senses(text.words[at]):
            if "direction" in sense.groups and back == 1:
                found.direction = text.words[at] if found.direction is None else found.direction
            elif "vicinity" in sense.groups and (not found.clitic or back > 1 or found.clitic == "ل"):
                found.vicinity = sense.groups["vicinity"] or "near"
            else:
                continue
            found.first, found.cut, found.clitic = at, cut_of(sense), sense.clitic
            return at
    return k


def _surroundings(text: Names, found: Found) -> None:
    """Words of home, hospital, origin, office within three tokens before, with only light words between."""
    for back in (1, 2, 3):
        at = found.first - back
        if at < 0 or text.words[at] in MARKS:
            return
        word = text.words[at]
        groups = {g for s in senses(word) for g in s.groups}
        if groups & _AWAY:
            found.context |= groups & _AWAY
            return
        if back == 1 and not found.clitic and groups & _OFFICES:
            found.context |= groups & _OFFICES
            return
        if not (is_stop(word) or groups & _LIGHT) or word == "و":
            return
