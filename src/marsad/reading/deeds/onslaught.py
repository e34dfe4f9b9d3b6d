"""«تعرض إرهابيون لنقطة»: in Iraqi statements to attack a post; «تعرضت نقطة للجيش لهجوم» is to be attacked."""

from marsad.lexicon import Match
from marsad.reading.phrases import Phrases
from marsad.reading.words.needs import needed, without_clitics


def only_exposed(phrases: Phrases, match: Match) -> bool:
    """Whether no post stands behind «تعرض» as what was attacked: «تعرضت [نقطة] لنيران قناص», «عند حاجز»."""
    if match.entry.id != "attack-on-forces" or match.entry.pos != "verb":
        return False
    words = phrases.doc.all_words
    if not words[match.first].lstrip("وف").startswith(_EXPOSED):
        return False
    reach, posts = needed(match.entry.row.get("needs") or "")
    for at in range(match.last, min(match.last + reach, len(words))):
        word = words[at]
        to = word.startswith("ل") or words[at - 1] in _TO
        bare = without_clitics(word)
        if to and bare.startswith(_BLOW):
            return True
        if to and bare in posts:
            return False
    return True


_EXPOSED = ("تعرض", "يتعرض", "تتعرض")
_TO = frozenset(("الي", "علي"))
_BLOW = ("هجوم", "هجم", "اطلاق", "قصف", "كمين", "نيران", "نار", "انفجار", "تفجير", "استهداف", "اعتداء", "رماي", "وابل",
         "محاول", "غار", "ضرب", "صاروخ", "صواريخ", "قذيف", "قذايف", "عبو", "لغم", "حادث", "اضرار", "خساير")  # fmt: skip
