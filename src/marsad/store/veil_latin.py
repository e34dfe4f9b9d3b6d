"""Arabic names as they may be spelt in Latin letters: «محمد العلي» is Mohammed Al-Ali, Mohamad Elali, muhammad_alali.

Vowels are nobody's rule and are passed over; consonants are those of the common ways of spelling. One part of a name
alone could be many a word, so two parts of one name have to stand side by side.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby, pairwise, product

Span = tuple[int, int]
_WORD = re.compile(r"[^\W\d_]+(?:['’`ʿʾʻ]+(?!s\b)[^\W\d_]+)*")
LATIN = re.compile("[A-Za-zÀ-ɏḀ-ỿ]{2}")
"""Without this there is nothing to find in a text."""
_BETWEEN = re.compile(r"[\s\-‐‑_+]{1,3}|\.")
_VOWELS = "[aeiouy]{0,3}"
_NONE = "[aeiou]{0,2}"
_LETTERS = {
    "ا": _NONE, "ء": _NONE, "ع": _NONE, "ب": "[bp]", "ت": "t", "ث": "(?:th|t|s)", "ج": "(?:dj|j|g)", "ح": "h",
    "خ": "(?:kh|h|x)", "د": "d", "ذ": "(?:dh|th|z|d)", "ر": "r", "ز": "z", "س": "[sc]", "ش": "(?:sh|ch|s)", "ص": "s",
    "ض": "(?:dh|d|z)", "ط": "t", "ظ": "(?:dh|th|z|d)", "غ": "(?:gh|g)", "ف": "(?:ph|f)", "ق": "(?:gh|q|k|g)",
    "ك": "[kcq]", "ل": "l", "م": "m", "ن": "n", "ه": "h?", "و": "(?:w|v|ou|oo|o|u)?", "ي": "(?:y|ee|ei|ai|i|e)?",
}  # fmt: skip
_WEAK = frozenset("اءعهوي")
"""Letters that may be spelt by none."""
_ARTICLES = frozenset(("al", "el", "ul", "ad", "an", "ar", "as", "at", "az", "ash", "adh", "ath"))
_BEFORE = frozenset(("abd", "abdul", "abdel", "abdal", "abu", "abo", "abi", "umm", "um"))
_LINKS = frozenset(("bin", "ben", "ibn", "bint", "بن", "ابن", "بنت"))
"""Words that may be left out between two parts of a name."""
_ARTICLE = f"(?:{'|'.join(sorted(_ARTICLES, key=len, reverse=True))})"
_FEWEST = 4
"""Consonants that two parts have together."""
Part = tuple[str, ...]
"""The folded words of one part of a name: «عبد الله» is one."""


class LatinNames:
    """Names, each by its parts, and where two parts of one stand in Latin letters."""

    def __init__(self, names: Iterable[Sequence[Part]]) -> None:
        bare = ((tuple(word for word in part if word not in _LINKS) for part in parts) for parts in names)
        held = {tuple(part for part in parts if part) for parts in bare}
        pairs = {(parts[i], parts[j]) for parts in held for i in range(len(parts)) for j in range(i + 1, len(parts))}
        self._pairs: dict[tuple[str, str], list[tuple[Part, Part]]] = {}
        self._joint: dict[str, list[tuple[Part, Part]]] = {}
        for one, other in sorted(pair for pair in pairs if sum(map(_consonants, pair)) >= _FEWEST):
            for a, b in product(_hulls(one), _hulls(other)):
                self._pairs.setdefault((a, b), []).append((one, other))
                self._joint.setdefault(_once(a + b), []).append((one, other))

    def within(self, text: str) -> list[Span]:
        """Where they stand in a text."""
        if not self._pairs:
            return []
        words = _words(text)
        found = [(start, end) for start, end, word in words if self._joined(word)]
        for (first, behind, one), (begin, last, other) in pairwise(words):
            if _BETWEEN.fullmatch(text, behind, begin) and self._are_one(one, other):
                found.append((first, last))
        return found

    def _are_one(self, one: str, other: str) -> bool:
        near = self._pairs.get((_hull(one), _hull(other)), ())
        return any(_spelt(a).fullmatch(one) and _spelt(b).fullmatch(other) for a, b in near)

    def _joined(self, word: str) -> bool:
        """«ahmadalkhatib», in an address."""
        return len(word) > 6 and any(_both(a, b).fullmatch(word) for a, b in self._joint.get(_hull(word), ()))


def _words(text: str) -> list[tuple[int, int, str]]:
    """Words in Latin letters, bare and small: where they begin and end; an article, «Abdul», «Abu» are one with what
    they stand before."""
    found: list[tuple[int, int, str]] = []
    before: tuple[int, int, str] | None = None
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = _bare(match.group())
        if not word.isascii() or not word:
            before = None
            continue
        alone = word in _ARTICLES or word in _BEFORE or word in _LINKS
        if before is not None and _BETWEEN.fullmatch(text, before[1], start):
            start, word = before[0], before[2] + word
        before = (start, end, "" if word in _LINKS else word) if alone else None
        if not alone:
            found.append((start, end, word))
    return found


def _bare(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’`ʿʾʻ")


def _consonants(part: Part) -> int:
    letters = "".join(word.removeprefix("ال") for word in part)
    return sum(letter not in _WEAK for letter in letters)


# What is left of a word where all sounds that may be spelt in several ways are one: few have to be looked at nearer.
_SOUNDS = str.maketrans(dict.fromkeys("cdgjkqstxz", "x") | dict.fromkeys("bfp", "b") | dict.fromkeys("aeiouyhwv", ""))
_ARABIC = str.maketrans(
    dict.fromkeys("تثجخدذزسشصضطظغقك", "x") | dict.fromkeys("بف", "b") | {"ل": "l", "م": "m", "ن": "n", "ر": "r"}
)


def _hull(word: str) -> str:
    return _once(word.translate(_SOUNDS))


@lru_cache(maxsize=8192)
def _hulls(part: Part) -> frozenset[str]:
    """The hulls that the spellings of a part can have: with its articles and without."""
    found = {""}
    for word in part:
        bare = word[2:] if word.startswith("ال") and len(word) > 3 else word
        heads = ("", "l", "n", "r", "x") if bare != word else ("",)
        plain = "".join(letter for letter in bare.translate(_ARABIC) if letter.isascii())
        found = {_once(done + head + plain) for done in found for head in heads}
    return frozenset(found)


def _once(letters: str) -> str:
    return "".join(letter for letter, _ in groupby(letters))


@lru_cache(maxsize=512)
def _spelt(part: Part) -> re.Pattern[str]:
    return re.compile(_pattern(part))


@lru_cache(maxsize=512)
def _both(one: Part, other: Part) -> re.Pattern[str]:
    return re.compile(_pattern(one) + _pattern(other))


def _pattern(part: Part) -> str:
    return "".join(_word_pattern(word, within=at > 0) for at, word in enumerate(part))


def _word_pattern(word: str, *, within: bool) -> str:
    made = ""
    if word.startswith("ال") and len(word) > 3:
        # «عبد الرحمن»: Abdurrahman, Abdelrahman
        made, word = f"(?:{_ARTICLE}|[aeiou]l?)?" if within else f"{_ARTICLE}?", word[2:]
    for at, letter in enumerate(word):
        spelt = _LETTERS.get(letter)
        if spelt is not None and not at and not within and letter in "اءع":
            made += "[aeiou]{1,2}"  # no word that is spelt so begins with a consonant
        elif spelt is not None:
            made += (spelt if letter in _WEAK else f"(?:{spelt}){{1,2}}") + _VOWELS
    return made
