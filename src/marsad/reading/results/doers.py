"""Counted people who did it, and to whom nothing befell: «خطف مسلحون طبيبا», «مسلحون يغتالون إمام مسجد»."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.results.bodies import PARTING
from marsad.reading.results.whose import PERSON_KINDS, owner_of
from marsad.reading.roles.pronouns import object_pronoun
from marsad.reading.words.windows import inside


def does(phrases: Phrases, count: CountPhrase, following: list[CountPhrase], fates: list[Match]) -> bool:
    """Whether the counted are who did it: «خطف مسلحون طبيبا» (nominative, an object behind it), «قتلته عناصر»."""
    if count.of == "person" and _leads(phrases, count, following, fates):
        return True
    verb = next((f for f in reversed(fates) if f.last == count.first and f.entry.pos == "verb"), None)
    if verb is None or count.of != "person":
        return False
    if object_pronoun(phrases, verb):
        return True
    if _acts_on_somebody(phrases, count, verb) or _two_did(phrases, count):
        return True
    behind = following[0] if following else None
    if phrases.doc.all_words[verb.first].lstrip("وف") in _HIT and _hits(phrases, count, behind):
        return True
    if behind is not None and _took_thing(phrases, count, behind):
        return True
    if behind is not None and _one_did(phrases, count, behind):
        return True
    if behind is None or behind.of != "person" or count.low is not None or count.last - count.first > 2:
        return False
    word = phrases.doc.tokens[count.first].word
    many = word in _MEN and behind.low is not None and behind.first < behind.head  # «اختطف عناصر من التنظيم 75 شخصا»
    many = many or (word in _MEN and _is_object(phrases, count, behind))
    nominative = many or word.endswith(("ون", "لو", "حو", "دو", "رو"))
    owner = owner_of(phrases, count)  # «أسر مقاتلو [الحركة] ستة جنود»
    end = count.last if owner is None else max(count.last, owner.last)
    if many and phrases.doc.words(end, end + 1) == ["،"]:
        end = max([end, *(t.last + 1 for t in inside(phrases.times, end, end + 2))])
    near = 0 <= behind.first - end <= _SUBJECT_REACH or _thought_to_be(phrases, count, behind)
    return nominative and near and not phrases.doc.tokens[behind.first].word.startswith("و")


def _hits(phrases: Phrases, count: CountPhrase, behind: CountPhrase | None) -> bool:
    """«أصاب [قناص] ثلاثة جنود», «سقط صاروخان وأصاب [اثنان] محيط القاعدة»: the subject of an active verb."""
    if phrases.doc.all_words[count.last - 1] in _BOTH_OF or phrases.doc.all_words[count.first] in _BOTH_OF:
        return True
    whom = behind is not None and behind.of == "person" and 0 <= behind.first - count.last <= _WHOM_REACH
    return whom and count.low == 1 and count.first == count.head


_HIT = frozenset(("اصاب", "اصابت"))
_BOTH_OF, _WHOM_REACH = frozenset(("اثنان", "اثنتان")), 2


def _took_thing(phrases: Phrases, count: CountPhrase, behind: CountPhrase) -> bool:
    """«أوقف مسلحون [حافلة]»: men in the nominative, and right behind them a thing."""
    nominative = phrases.doc.all_words[count.first].endswith(("ون", "ان"))
    return nominative and behind.of in ("vehicle", "building") and behind.first == count.last


def _is_object(phrases: Phrases, count: CountPhrase, behind: CountPhrase) -> bool:
    """«أعدم عناصر التنظيم [مدنيا]», «خطفت عناصر من س [راعيين]»: right behind whose men they are, in the accusative."""
    owner = owner_of(phrases, count)
    if owner is None or behind.first != max(count.last, owner.last) or behind.result is not None:
        return False
    return behind.first == behind.head and phrases.doc.all_words[behind.first].endswith(("ا", "ين"))


def _one_did(phrases: Phrases, count: CountPhrase, behind: CountPhrase) -> bool:
    """«قتل قناص من التنظيم شرطيا»: a bare singular, and behind it another one that stands as the object."""
    one = count.low == behind.low == 1 and count.first == count.head and behind.first == behind.head
    if not one or behind.of != "person" or behind.first - count.last > _DOER_REACH:
        return False
    doer, done_to = phrases.doc.tokens[count.first].word, phrases.doc.tokens[behind.first].word
    parted = any(w in _PARTED for w in phrases.doc.words(count.last, behind.first))
    joined = any(w.startswith("و") for w in phrases.doc.words(count.last, behind.first + 1))  # «إصابة ضابط ومقتل سائقه»
    near = behind.first - count.last <= 1 and not joined and not parted
    if count.group in ("fighter", "force") and behind.group == "civilians" and near:
        return True  # «قتل قناص حوثي راعي أغنام»
    return done_to.endswith("ا") and not doer.endswith("ا") and not done_to.startswith("و") and not parted


def _two_did(phrases: Phrases, count: CountPhrase) -> bool:
    """«اغتال مسلحان [مساء السبت] رئيس المجلس»: a dual in the nominative, and an office or a name as the object."""
    if count.group != "fighter" or count.low != 2 or not phrases.doc.all_words[count.first].endswith("ان"):
        return False
    at = count.last
    for time in inside(phrases.times, at, at + 2):
        at = max(at, time.last)
    titles = [m.first for m in phrases.within("titles", at, at + 1) if not m.prefix]
    told = any(c.of == "person" and c.low == 1 and c.first == at for c in inside(phrases.counts, at, at + 1))
    return told or at in titles or any(p.whole[0] == at for p in inside(phrases.people, at, at + 1))


_BESIDES = frozenset(("مقابل", "مع", "بينهم", "منذ", "بعد", "سوي"))
_DOER_REACH = 5
_PARTED = PARTING | {"،", ",", "و", "اثر", "بعد", "جراء"}
_SUBJECT_REACH, _MEN = 1, frozenset(("عناصر", "افراد", "خلايا"))


def _thought_to_be(phrases: Phrases, count: CountPhrase, behind: CountPhrase) -> bool:
    """«خطف مسلحون [يعتقد أنهم من التنظيم] ثلاثة جنود»: what is told of the doers stands before their object."""
    between = phrases.doc.words(count.last, behind.first)
    told = any(w.startswith(_THOUGHT) for w in between[:_TOLD_OF])
    return told and len(between) <= _TOLD_OF_REACH and not any(w in PARTING for w in between)


_THOUGHT = ("يعتقد", "يشتبه", "يرجح", "ينتم", "يستقل", "يرتدون", "تابعون", "يتبعون", "ملثم", "مجهول", "محسوب", "يحملون")
_TOLD_OF = 2
_TOLD_OF_REACH = 12


def _leads(phrases: Phrases, count: CountPhrase, following: list[CountPhrase], fates: list[Match]) -> bool:
    """«مسلحون يغتالون إمام مسجد»: before a verb in the plural, with somebody at once behind it."""
    if any(f.last == count.first for f in fates):
        return False
    verb = next((f for f in fates if f.entry.pos == "verb" and 0 <= f.first - count.last <= _OF_WHOM), None)
    if verb is None or not phrases.doc.tokens[verb.last - 1].word.endswith(_PLURAL_VERBS):
        return False
    subject = phrases.doc.tokens[count.first].word
    if verb.first == count.last and phrases.doc.tokens[verb.first].word.startswith("ي") and subject.endswith("ون"):
        return True  # «مسلحون يقتلون …», as headlines have it
    if _object_farther_on(phrases, verb, following, fates):
        return True  # «مسلحي التنظيم أعدموا رميا بالرصاص ستة من …»
    objects = [c.first for c in following if c.of == "person" and c.result is None]
    objects += [m.first for m in phrases.within("titles", verb.last, verb.last + 3) if not m.prefix]
    objects += [p.whole[0] for p in inside(phrases.people, verb.last, verb.last + 3)]
    return verb.last in objects


def _object_farther_on(phrases: Phrases, verb: Match, following: list[CountPhrase], fates: list[Match]) -> bool:
    """Whether behind a verb in the plural, a few words on, people are counted as its object."""
    behind = following[0] if following else None
    if behind is None or behind.of != "person" or behind.part_of is not None or behind.result is not None:
        return False
    between = phrases.doc.words(verb.last, behind.first)
    if not 0 < len(between) <= _OBJECT_REACH or any(w in _PARTED or w in _BESIDES for w in between):
        return False
    if any(verb.last <= f.first <= behind.last for f in fates) or phrases.doc.all_words[behind.first].startswith("و"):
        return False
    return behind.first < behind.head or phrases.doc.all_words[behind.head].endswith(("ا", "ين"))


_OBJECT_REACH = 8
_OF_WHOM = 3
_PLURAL_VERBS = ("ون", "وا", "ان", "تا")


def _acts_on_somebody(phrases: Phrases, count: CountPhrase, verb: Match) -> bool:
    """«اغتال مسلحون عضو المجلس المحلي»: a nominative plural with the office of whom they did it to behind it."""
    end = count.last
    while end < len(phrases.doc.all_words) and phrases.doc.all_words[end] in _UNKNOWN_MEN:
        end += 1
    if not phrases.doc.tokens[count.first].word.endswith("ون") or verb.entry.id not in PERSON_KINDS:
        return False
    return any(m.first == end and not m.prefix for m in phrases.within("titles", end, end + 4))


_UNKNOWN_MEN = frozenset(("مجهولون", "ملثمون", "قبليون", "عشايريون"))
