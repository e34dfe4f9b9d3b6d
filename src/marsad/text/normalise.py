"""Normalisation that keeps offsets: a parallel string for matching, with a map back to the stored text.

The stored text is never changed. Letters that writers vary (alef and hamza seats, final ya and ta marbuta, Persian
and Kurdish letter forms, digits of three scripts, presentation forms) are folded to one; marks that carry no letter
(diacritics, tatweel, zero-width and direction controls) are dropped; words that posts break up to slip past filters
("قصـ ـف", "غار.ة") are closed up.
"""

import csv
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import lru_cache
from importlib import resources

from marsad.text.records import Record

# Folded letter for letter. ة→ه and ى→ي because writers mix them freely; readers that must tell them apart look at
# the stored text through the span.
_LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه",
    "ک": "ك", "ڪ": "ك", "گ": "ك", "ی": "ي", "ې": "ي", "ێ": "ي", "ے": "ي", "ھ": "ه", "ە": "ه", "ہ": "ه", "ۀ": "ه",
    "ۆ": "و",
    "ۇ": "و", "چ": "ج", "پ": "ب", "ڤ": "ف", "ژ": "ز", "ڵ": "ل", "ڕ": "ر", "٬": ",", "٫": ".", "۔": ".",
}  # fmt: skip
_DROPPED = "\u00ad\u0640\u061c\ufeff" + "".join(
    chr(c)
    for low, high in ((0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED), (0x200B, 0x200F),
                      (0x202A, 0x202E), (0x2060, 0x2069), (0xFE00, 0xFE0F))
    for c in range(low, high + 1)
)  # fmt: skip


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(c): f for c, f in _LETTERS.items()}
    table.update({ord(c): None for c in _DROPPED})
    for zero in (0x0660, 0x06F0):
        table.update({zero + d: str(d) for d in range(10)})
    table.update({c: chr(c + 32) for c in range(ord("A"), ord("Z") + 1)})
    table.update({c: " " for c in (0xA0, 0x2007, 0x202F, 0x3000, 0x09)})
    for low, high in ((0xFB50, 0xFDFF), (0xFE70, 0xFEFC), (0xFF01, 0xFF5E), (0x2000, 0x200A)):
        for c in range(low, high + 1):
            wide = unicodedata.normalize("NFKC", chr(c))
            if wide != chr(c):
                table[c] = "".join((table.get(ord(w), w) or "") for w in wide)
    # Formulas of blessing in one letter, up to eighteen in full: no words of a report, and a way to make a long text
    # of a short one.
    table.update({ord(c): " " for c in "ﷺﷻ"})
    return table


_FOLD = _table()
VANISHING = frozenset(chr(c) for c, f in _FOLD.items() if not f)
"""The characters that fold to nothing."""
# Characters whose folding is not one for one: only a text that has one needs a map.
_UNEVEN_LETTERS = frozenset(chr(c) for c, f in _FOLD.items() if f is None or len(f) != 1)
_UNEVEN = re.compile("[" + re.escape("".join(sorted(_UNEVEN_LETTERS))) + "]")
# What texts are full of, and the rest, of which most have little: replacing a letter at a time is then the fastest way.
_OFTEN = tuple((c, _LETTERS[c]) for c in "أإآىةئؤ")
_SELDOM = re.compile("[" + re.escape("".join(chr(c) for c in _FOLD if chr(c) not in "أإآىةئؤ")) + "]")
_FEW = 24
_LONG = 12
"""Characters from which on replacing one sort after the other is faster than going through them."""
# Marks that carry no letter may stand behind any: «ا\u200fلأهالي» is no word of one letter.
_MARKS = f"[{re.escape(_DROPPED)}]*+"
# Begins with one set of characters, so that the search passes over all others at once.
_BROKEN = re.compile(
    r"[\u0640.*·](?:"
    r"(?<=\u0640)[\s.*·]+\u0640"  # tatweel, blank, tatweel
    r"|(?<=[^ه]\u0640[.*·])[.*·]*(?=[\u0621-\u064a])"  # a dot behind tatweel; «1440هـ.» is a sentence's end
    r"|(?<=[\u0621-\u064a]\.)(?=[ئؤءةى])"  # letters with which no word begins
    # a dot before the last letters; «م.ع» are initials
    rf"|(?<=[\u0621-\u064a][\u0621-\u064a]\.)(?=[\u0621-\u064a]{_MARKS}(?:[\u0621-\u064a]{_MARKS})?(?![\u0621-\u064a.]))(?!و)"
    r"|(?<=[\u0621-\u064a][*·])[*·]*(?=[\u0621-\u064a])"
    r")"
)


class Normalised(Record):
    """A folded text and the way back to the original."""

    text: str
    seams: list[tuple[int, int]]
    """(i, shift), ascending: from `text[i]` on, up to the next seam, `text[k]` is the original's `k + shift`."""
    length: int
    """Length of the original text."""

    def start(self, i: int) -> int:
        """Original offset of the folded character `i`."""
        at = bisect_right(self.seams, (i, self.length))
        return i + self.seams[at - 1][1] if at else i

    def starts(self, offsets: list[int]) -> list[int]:
        """Original offsets of the folded characters at `offsets`, which ascend."""
        return self._shifted(offsets, bisect_left)

    def ends(self, offsets: list[int]) -> list[int]:
        """Original offsets just behind the folded characters before `offsets`, without marks dropped after them."""
        return self._shifted(offsets, bisect_right)

    def _shifted(self, offsets: list[int], bisect: Callable[[list[int], int, int], int]) -> list[int]:
        found: list[int] = []
        behind = shift = 0
        for seam, later in self.seams:
            begin, behind = behind, bisect(offsets, seam, behind)
            found += [i + shift for i in offsets[begin:behind]]
            shift = later
        return found + [i + shift for i in offsets[behind:]]


# A dot within a word, or before its last letters on a line of their own («العد.وان», «صار.\nوخ»): what stands on both
# sides has to make one of the words that posts mask.
_PARTED = re.compile(
    r"\.(?<=[\u0621-\u064a]\.)\.?(?:(?=[\u0621-\u064a])|[ \n](?=[\u0621-\u064a]{1,3}(?![\u0621-\u064a])))"
)
_LEFT = re.compile(r"[\u0621-\u065f]+\Z")
_RIGHT = re.compile(r"[\u0621-\u065f]+(?:\.[\u0621-\u065f]+)?")
_REACH = 14


def fold(text: str) -> str:
    """The folded form of a word or name, for keys of tables: `fold("أحمد")` is "احمد"."""
    return _fold_short(text) if len(text) < _LONG else _fold_all(text)


@lru_cache(maxsize=8192)
def _fold_short(text: str) -> str:
    """`fold`, made for words, which mostly come again."""
    return text.translate(_FOLD)


def normalise(text: str) -> Normalised:
    """Fold `text` and keep the way back to it."""
    dots = places_of(text, ".")
    broken = _breaks(text, dots)
    if dots:
        closed = {i for s, e in broken for i in range(s, e)}
        inner = [at for at in dots if not _before_long_word(text, at)]
        broken += [(s, e) for s, e in _matched(_PARTED, text, inner) if s not in closed and _masks(text, s, e)]
    seldom = set(_SELDOM.findall(text))
    even = seldom - _UNEVEN_LETTERS
    if not broken and len(even) == len(seldom):
        return Normalised(_fold_letters(text, even), [], len(text))
    kept: list[str] = []
    seams: list[tuple[int, int]] = []
    done = length = 0
    for begin, end, is_break in _cuts(text, seldom - even, broken):
        kept.append(text[done:begin])
        length += begin - done
        if not is_break:  # one letter that folds to none or to several («ﻻ»)
            folded = _FOLD.get(ord(text[begin]), text[begin]) or ""
            if text[begin] == _NUNATION and _ends_word(text, begin):
                folded = " "
            kept.append(folded)
            seams.extend((length + k, begin - length - k) for k in range(1, len(folded)))
            length += len(folded)
        seams.append((length, end - length))
        done = end
    kept.append(text[done:])
    return Normalised(_fold_letters("".join(kept), even), seams, len(text))


def _before_long_word(text: str, at: int) -> bool:
    """Whether a blank and a word of four letters or more stand behind a dot, as they mostly do: it parts no word."""
    return text[at + 1 : at + 2].isspace() and at + 6 <= len(text) and text[at + 2 : at + 6].isalpha()


def _ends_word(text: str, at: int) -> bool:
    """«20 عاماًبقصف»: behind «اً» a word is at its end, whether or not a blank follows."""
    return text[at - 1 : at] == "ا" and "\u0621" <= text[at + 1 : at + 2] <= "\u064a"


_NUNATION = "\u064b"


def _breaks(text: str, dots: list[int]) -> list[tuple[int, int]]:
    """Where words are broken up by marks that belong to no word; `dots`: where a dot stands."""
    others = places_of(text, "\u0640*·")
    if others:
        return _matched(_BROKEN, text, sorted([*others, *dots]))
    # Nothing else can break a word here, and that only right before a letter.
    return _matched(_BROKEN, text, [at for at in dots if "\u0621" <= text[at + 1 : at + 2] <= "\u064a"])


def _matched(pattern: re.Pattern[str], text: str, places: list[int]) -> list[tuple[int, int]]:
    """What a pattern finds in a text of which each match begins at one of these places, which ascend."""
    found: list[tuple[int, int]] = []
    behind = 0
    for at in places:
        if at >= behind and (m := pattern.match(text, at)) is not None:
            found.append(m.span())
            behind = m.end()
    return found


def places_of(text: str, marks: str) -> list[int]:
    """Where one of some marks stands in a text, ascending. Where they are few, far quicker than a pattern."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    if len(found) > 1:
        found.sort()
    return found


def _masks(text: str, begin: int, end: int) -> bool:
    """Whether a dot at `begin` to `end` parts one of the words that posts mask, clitics aside."""
    left = _LEFT.search(text, max(begin - _REACH, 0), begin)
    right = _RIGHT.match(text, end, end + _REACH)
    if left is None or right is None:
        return False
    # Where what stands before the dot is masked itself, the sentence ends with a word of its own: «شمال حلب.وفي».
    return _is_masked(fold(left[0] + right[0].replace(".", ""))) and not _is_masked(fold(left[0]))


def _is_masked(word: str) -> bool:
    """Whether posts mask a folded word, clitics aside."""
    return word in masked_words() or _plain(word) in masked_words()


_BEFORE = re.compile("^[وف]?(?:[بلك]?ال|لل|[بلك])?")
_BEHIND = re.compile("(?:ها|هم|ه|ا|ات|ين|ون|ي|يه)$")


def _plain(word: str) -> str:
    """A folded word without the letters that may be put before it."""
    bare = _BEFORE.sub("", word)
    if bare in masked_words():
        return bare
    for own in ("ته", "تها", "تهم"):
        if bare.endswith(own) and f"{bare.removesuffix(own)}ه" in masked_words():
            return f"{bare.removesuffix(own)}ه"
    for n in (1, 2):
        if bare[:-n] in masked_words() and _BEHIND.search(bare):
            return bare[:-n]
    return bare


@lru_cache(maxsize=1)
def masked_words() -> frozenset[str]:
    """The folded words that posts break up to slip past filters (`data/masked_words.csv`)."""
    table = resources.files("marsad.text") / "data" / "masked_words.csv"
    with table.open(encoding="utf-8") as stream:
        return frozenset(fold(row["word"]) for row in csv.DictReader(stream))


def _fold_all(text: str) -> str:
    """`fold`, made for long texts."""
    return _fold_letters(text, set(_SELDOM.findall(text)))


def _fold_letters(text: str, seldom: set[str]) -> str:
    """A text folded that has these of the letters that texts seldom have."""
    if len(seldom) > _FEW:
        return text.translate(_FOLD)
    for letter in seldom:
        text = text.replace(letter, _FOLD[ord(letter)] or "")
    for letter, folded in _OFTEN:
        text = text.replace(letter, folded)
    return text


def _cuts(text: str, letters: set[str], broken: list[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """The stretches that do not fold letter for letter: (start, end, whether it is a break within a word).

    `letters` are those of the text that fold to none or to several.
    """
    few = len(letters) <= _FEW
    at = places_of(text, "".join(letters)) if few else [m.start() for m in _UNEVEN.finditer(text)]
    uneven = [(i, i + 1, False) for i in at]
    if not broken:
        return uneven
    inside = {i for s, e in broken for i in range(s, e)}
    return sorted([*(cut for cut in uneven if cut[0] not in inside), *((s, e, True) for s, e in broken)])
