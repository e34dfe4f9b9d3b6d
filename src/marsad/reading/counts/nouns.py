"""The countable nouns of a text (`lexicon/data/things.csv`) with the number that their form tells.

The table's column `bare` says when a noun counts without a number: empty, always; `fate`, only behind a word for what
befell someone (it is an adjective too); `mass`, as an unknown amount; `none`, only where there was none; `no`, never.
"""

from marsad.lexicon import NONE, Entry, Match, Matches
from marsad.text import Doc
from marsad.text.numerals import starts_number
from marsad.text.records import Record

# Where one spelling is two forms: «جنديا» counts after a number, «مدنيين» is a plural until more tells the dual.
_NUMBER_ORDER = {"sg": 0, "pl": 1, "du": 2}


# Of the dual's construct state only what is no adjective too: «قريتي», «جنديي», not «صاروخي».
_DUAL_ENDINGS = ("ين", "ان", "تي", "تا", "يي")


class Noun(Record):
    """A countable noun at tokens `first` to `last`; `number` is sg, du or pl."""

    first: int
    last: int
    prefix: str
    number: str
    entry: Entry
    definite: bool


def find_nouns(doc: Doc, matches: Matches) -> dict[int, Noun]:
    """The countable nouns by first token: the longest, those inside a longer one left out."""
    best: dict[int, Match] = {}
    for match in matches.get("things", NONE):
        first, entry = match.first, match.entry
        if entry.form == "du" and not _is_dual(match, doc.all_words[first]):
            continue
        if "ك" in match.prefix or doc.all_words[first] in _NO_NOUNS:
            continue  # «كبير» is no well («بئر»); what is only compared is not counted; «أصابتا مركزا» is a verb
        if doc.all_words[first] == _CAUSING and starts_number(doc.all_words[min(match.last, len(doc.tokens) - 1)]):
            continue  # «فجرا نفسيهما [موقعين] 32 قتيلا»
        if entry.id in _COLLECTIVE and entry.form == "sg" and doc.all_words[match.last - 1].endswith("ه"):
            continue  # «المرتزقة» are many, «المقاومة» is no woman
        if not match.prefix and doc.all_words[first].startswith("وا") and doc.raw[doc.tokens[first].start + 1] == "آ":
            continue  # «وآلية» is no governor's («واليه»)
        known = best.get(first)
        if known is None or _rank(match) < _rank(known):
            best[first] = match
    chosen: dict[int, Noun] = {}
    behind = 0
    for first, match in best.items():  # in the order of the text, as the matches are
        if first < behind:
            continue
        behind, prefix, entry = match.last, match.prefix, match.entry
        number = "du" if entry.form != "du" and _written_dual(doc, match) else entry.form
        chosen[first] = Noun(first, behind, prefix, number, entry, match.definite)
    return chosen


_NO_NOUNS = frozenset(("اصابتا", "اكاديميه", "الاكاديميه"))
_CAUSING = "موقعين"
_COLLECTIVE = frozenset({"mercenary", "volunteer-fighter"})


def _rank(match: Match) -> tuple[int, int, int]:
    return -match.last, len(match.prefix), _NUMBER_ORDER.get(match.entry.form, 3)


def _written_dual(doc: Doc, match: Match) -> bool:
    """Whether a vowel sign tells the dual from the plural: «مواطنَين»."""
    if not doc.all_words[match.last - 1].endswith("ين"):
        return False
    start, end = doc.span(match.first, match.last)
    return doc.raw[start:end].endswith(("َين", "َيْن", "َيْنِ", "َينِ"))


def _is_dual(match: Match, word: str) -> bool:
    """Whether a word looks like a dual; relatives («شقيقيه») are written out in the table."""
    return match.entry.pos == "fixed" or match.last - match.first > 1 or word.endswith(_DUAL_ENDINGS)


def tells_two(word: str) -> bool:
    """Whether a verb says that there were two: «مدنيين [قتلا]», «عاملين [كانا] برفقته», «شابين [يعملان]»."""
    present = word[:1] in ("ي", "ت") and len(word) > _SHORTEST_DUAL and word.endswith("ان")
    return word in _DUAL_VERBS or present


_SHORTEST_DUAL = 5
_DUAL_VERBS = frozenset(("قتلا", "اصيبا", "جرحا", "استشهدا", "اعتقلا", "خطفا", "اختطفا", "لقيا", "توفيا", "قضيا",
                         "كانا", "كانتا", "اللذين", "اللذان"))  # fmt: skip


def is_construct(noun: Noun, behind: str) -> bool:
    """Whether a noun without article is made definite by the word behind it («قائد الفرقة»)."""
    long = behind.startswith("ال") and len(behind) > 4
    return long and noun.number != "du" and behind not in ("اليوم", "الماضي")


def fell_himself(words: list[str], noun: Noun) -> bool:
    """«أن [أمير] التنظيم في الحويجة قتل بنيران …», «[والي] نينوى لقي مصرعه»: a leader before what befell him."""
    if noun.entry.id != "emir" or noun.number != "sg" or (noun.first and words[noun.first - 1] not in _BEFORE_SUBJECT):
        return False
    for at in range(noun.last, min(noun.last + _TO_FATE, len(words) - 1)):
        if words[at] in _BEFELL:
            return words[at + 1] in _HOW or words[at + 1].startswith(_BY_WHAT)
        if not words[at][0].isalpha():
            return False
    return False


_TO_FATE = 7
_BEFORE_SUBJECT = frozenset(("ان", "بان", "وان", ":", ".", "،"))
_BEFELL = frozenset(("قتل", "لقي", "قضي", "اغتيل", "اعتقل"))
_HOW = frozenset(("في", "خلال", "اثر", "جراء", "علي", "مصرعه", "حتفه", "امس", "اليوم", "فجر", "مساء", "قبل", "مع",
                  "شمال", "جنوب", "شرق", "غرب", "قرب"))  # fmt: skip
_BY_WHAT = ("بغار", "بضرب", "بنيران", "برصاص", "بقصف", "بعملي", "بانزال", "بصاروخ", "باشتباك", "بمسير", "بتفجير",
            "بانفجار", "بعبو", "بكمين", "بهجوم")  # fmt: skip
