"""Verbs beside a count that tell of somebody else: the counted did it («[قنصه] جندي»), or it befell another."""

from itertools import pairwise

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.results.whose import PERSON_KINDS
from marsad.reading.roles.pronouns import feminine
from marsad.reading.words.windows import inside


def done_to_another(phrases: Phrases, fate: Match, count: CountPhrase) -> bool:
    """«قبل أن [يقتله] الحراس»: whom it was done to the verb's pronoun says; behind it stands who did it."""
    if fate.last - fate.first > 1:
        return False
    if fate.last == count.first and not fate.entry.form.endswith("present") and _subject(phrases, fate, count):
        return True  # «فلان، [قنصه] جندي»
    if fate.entry.pos != "verb" or not fate.entry.form.endswith("present"):
        return False
    return fate.entry.id in PERSON_KINDS and phrases.doc.all_words[fate.first].endswith(("ه", "هم", "هما", "ها"))


def _subject(phrases: Phrases, fate: Match, count: CountPhrase) -> bool:
    """«[قتله] شرطي», «[خطفه] مسلحون»: behind a verb with its object on it stands who did it, in the nominative."""
    words = phrases.doc.all_words
    if count.of != "person" or count.first != count.head:
        return False
    if not words[fate.first].endswith(_PRONOUNS) or feminine(phrases, fate):
        return False
    word = words[count.first]
    return word.endswith(("ون", "ان")) or (count.low == 1 and count.noun is not None and not word.endswith("ا"))


def has_object(phrases: Phrases, count: CountPhrase, verb: Match) -> bool:
    """«قناص قتل شرطيا»: whether a verb behind the counted goes on to say whom they did it to."""
    behind = inside(phrases.counts, verb.last, verb.last + 1)
    object_ = next((c for c in behind if c.first == verb.last and c.of != "person"), None)
    if object_ is not None and (count.of in ("aircraft", "drone") or (count.definite and count.low is None)):
        return object_.of != count.of  # «الخاطفون أوقفوا حافلة», «مروحية تدمر سيارة»
    following = next((c for c in behind if c.of == "person"), None)
    if following is None or following.part_of is not None or count.part_of is not None or count.low != 1:
        return False
    word = phrases.doc.tokens[following.first].word
    right_behind = following.first == verb.last and not word.startswith(("ب", "ل", "ف"))
    if words_of_hitting(phrases, verb) or (right_behind and verb.entry.pos == "verb"):
        return not word.startswith("و")  # «قناص يصيب [الطفلة]», «قناص يقتل [طفلة]»
    return not word.startswith("و") and (word.endswith(("ا", "ين")) or following.first < following.head)


_PRONOUNS = ("ه", "ها", "هم", "هما")
_HIT = frozenset(("اصاب", "اصابت", "تصيب", "يصيب", "اصابا", "اصابتا", "اصابوا", "يصيبان", "تصيبان"))


def words_of_hitting(phrases: Phrases, fate: Match) -> bool:
    """«أصابت», «يصيب»: who stands before these hit somebody, as only «أصيب» and «يصاب» tell that somebody was hit."""
    return phrases.doc.all_words[fate.first].lstrip("وف") in _HIT


def only_when_or_how(phrases: Phrases, fate: Match, last: int) -> int:
    """The tokens between two that only say when, who or how: «عثرت [قوة من اللواء 52 بالحشد الشعبي، اليوم الأربعاء،]»,
    «قتلت [قوة من الجهاز، بإسناد من التحالف،] أربعة»."""
    acts = fate.entry.pos == "verb" and fate.entry.id != "displaced" and _acts(phrases, fate, last)
    who = inside(phrases.actors, fate.last, last)[:2] if acts or fate.entry.id == "found" else ()
    said = {at for t in (*inside(phrases.times, fate.last, last), *who) for at in range(t.first, t.last)}
    if acts:
        words = phrases.doc.all_words
        commas = [at for at in range(fate.last, last) if words[at] in "،,"]
        for one, other in pairwise(commas):
            if words[one + 1].removeprefix("و").startswith("ب"):
                said.update(range(one, other + 1))
    return len(said)


def _acts(phrases: Phrases, fate: Match, last: int) -> bool:
    """Whether the verb's subject stands right behind it, and nobody is counted before the token `last`."""
    subject = next(iter(inside(phrases.actors, fate.last, fate.last + 1)), None)
    if subject is None or subject.prefix:
        return False
    return not any(c.low is not None for c in inside(phrases.counts, subject.last, last))
