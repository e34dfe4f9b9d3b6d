"""Pronouns on verbs of fate: whom somebody killed or took who was told before («قتلته», «فاعتقلوهم»)."""

from marsad.lexicon import Match
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_DONE_TO = frozenset({"killed", "wounded", "arrested", "abducted"})
_NEGATORS = frozenset(("لم", "ما", "لا", "لن"))
_THEN = frozenset(("ثم",))
_WHO = frozenset(("الذي", "التي", "الذين", "اللذين", "لذي", "لتي"))


def object_pronoun(phrases: Phrases, fate: Match) -> str | None:
    """The object pronoun on a verb of the past, such as «ه» in «قتلته»; None where the word of fate has none.

    «قتله» is a verb only where nothing makes it the noun: behind «الذي», «و» or somebody's name.
    """
    if fate.entry.id not in _DONE_TO or fate.last - fate.first > 1:
        return None
    word = phrases.doc.tokens[fate.first].word
    if feminine(phrases, fate):
        return None
    pronoun = next((p for p in ("هما", "هم", "هن", "ها", "ه") if word.endswith(p)), None)
    if pronoun is None:
        return None
    here = [m for m in phrases.within("results", fate.first, fate.last) if m.last == fate.last]
    told = phrases.doc.words(max(fate.first - 2, 0), fate.first) == ["قبل", "ان"]  # «قبل أن يقتلوهم»
    verb = next((m for m in here if m.entry.pos == "verb" and (told or m.entry.form.endswith("past"))), None)
    if verb is None or verb.prefix not in ("", "و", "ف"):
        return None
    before = phrases.doc.tokens[verb.first - 1].word if verb.first else ""
    masdar = any(m.entry.pos == "noun" for m in here)
    named = any(p.whole[1] == verb.first for p in inside(phrases.people, verb.first - _LONGEST_NAME, verb.first))
    if masdar and verb.entry.id == "wounded":
        return None  # «واصابه 5», as hasty writers spell «وإصابة»
    if before in _NEGATORS or (masdar and not verb.prefix and not named and before not in _WHO | _THEN):
        return None
    return pronoun


_LONGEST_NAME = 12


def feminine(phrases: Phrases, fate: Match) -> bool:
    """Whether a word ends in ة, which folds to ه: «وإصابة» is no «وأصابه»."""
    return phrases.doc.raw[phrases.doc.tokens[fate.last - 1].end - 1] == "ة"


def by_them(words: list[str], first: int, *, verb: bool) -> bool:
    """«[واشتبكوا] مع قوة», «وأقدموا لاحقا على [إعدام] أربعة»."""
    if verb and words[first].endswith("وا"):
        return True
    return any(w.lstrip("وف") in _THEY_DO for w in words[max(first - _LIGHT, 0) : first])


_LIGHT = 3
_THEY_DO = frozenset(("اقدموا", "قاموا", "عمدوا", "نفذوا", "ارتكبوا", "شنوا", "قدموا", "حاولوا", "باشروا"))
