"""Words by which a deed is laid to somebody: «كان المسؤول عن الهجوم», «اعترف بتفجير …», «خطط ل…», «متورط ب…»."""

from marsad.reading.phrases import Phrases

_CUES = ("guilty", "confesses", "answers-for")
_OPENS = frozenset(("كان", "كانوا", "وكان", "وهو", "وهي", "وهم", "هو", "الذي", "والذي", "الذين", "والذين", "من", "يقف",
                    "وقف", "العقل", "بالوقوف"))  # fmt: skip
_BACK = 3


def guilt_before(phrases: Phrases, first: int, last: int) -> int | None:
    """The word nearest before a token, from another one on, that lays a deed to somebody."""
    known = phrases.known
    found = [at for cue in _CUES for at in known.cued(cue, first, last) if _whole(phrases, at, cue)]
    return max(found, default=None)


def confessed(phrases: Phrases, at: int) -> bool:
    """Whether the word of guilt is one of confessing."""
    return bool(phrases.known.cued("confesses", at, at + 1))


def guilt_opens(phrases: Phrases, first: int, last: int) -> int | None:
    """Where the words begin that lay the deed at a token to somebody told before: «[وهو المسؤول عن] تفجير س»."""
    at = guilt_before(phrases, first, last)
    if at is None:
        return None
    words = phrases.doc.all_words
    low = max(first, at - _BACK)
    while at > low and words[at - 1] in _OPENS:
        at -= 1
    return at


def _whole(phrases: Phrases, at: int, cue: str) -> bool:
    """«مسؤول [عن]»: another word has to stand behind; «قيادي [متهم ب]»."""
    words = phrases.doc.all_words
    if cue != "answers-for":
        return True
    word, behind = words[at], words[at + 1 : at + 2]
    return behind == ["عن"] if "س" in word else word in ("وراء", "خلف")
