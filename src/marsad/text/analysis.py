"""A document's text taken apart once: folded, split into sentences and tokens, quotations marked.

Tokens are words, numbers and the punctuation that parts phrases (stops, commas, colons, hyphens, line breaks).
Quotation marks, brackets and ornaments are no tokens, so that «تنظيم "داعش" الإرهابي» reads like one phrase; where
quotations begin and end is kept beside them.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from marsad.text.normalise import Normalised, normalise

_TOKEN = re.compile(r"[^\W\d_]+|[.،,:;؛!؟?/\n…–—−-]|\d{1,3}(?:[,،]\d{3})+(?!\d)|\d+")
# A stop ends a sentence where no digit follows; a colon does not.
# Several dots («بدعم جوي.. قسد تنفذ») are a pause within a headline; a dot before a Latin letter is an address's.
# Each match begins with the first of its marks, and nothing is given back, so that the cost stays linear.
_BOUNDARY = re.compile(
    r"[.!؟?\n](?:(?<=\n)\n*|(?<!\n)(?<![.!؟?][.!؟?])[.!؟?]*+(?<!\.\.)[\"»”)\]]*+(?=\s|$|[^\W\d_a-z]))"
)
_ABBREVIATION = re.compile(r"(?:^|[\s(«\"])(?:[^\W\d_]|[a-z])$")
_BLANKS = re.compile(r"\s*")
_JOINING = frozenset("،.:؛)»”")
_OPEN_WORD = re.compile(r"(?:^|\s)(?:في|من|علي|الي|عن|بين|مع|ان|و|قرب|خلال|بعد|قبل)\s*$|[،(«“:]\s*$")
_LETTER = re.compile(r"[^\W\d_]")
_QUOTE = re.compile(r"[«“„]|[»”]|\"")


class Token(NamedTuple):
    """A word, number or punctuation mark: the folded `word`, where it stands in the stored text, its sentence."""

    word: str
    start: int
    end: int
    sentence: int


class Sentence(NamedTuple):
    """Token indexes `first` to `last` (exclusive), and the stretch of the stored text without outer blanks."""

    first: int
    last: int
    start: int
    end: int


class Doc(NamedTuple):
    """An analysed text. `quotes` are (start, end) stretches of the stored text inside quotation marks."""

    raw: str
    norm: Normalised
    tokens: list[Token]
    sentences: list[Sentence]
    quotes: list[tuple[int, int]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The stretch of the stored text that tokens `first` to `last` (exclusive) cover."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def words(self, first: int, last: int) -> list[str]:
        """The folded words of tokens `first` to `last` (exclusive)."""
        return [t.word for t in self.tokens[first:last]]

    def quoted(self, offset: int) -> int | None:
        """Index of the quotation in which `offset` of the stored text lies, else None."""
        k = bisect_right(self.quotes, (offset, len(self.raw) + 1)) - 1
        return k if k >= 0 and self.quotes[k][0] <= offset < self.quotes[k][1] else None


def _ends(text: str) -> list[int]:
    """Offsets (in the folded text) at which sentences end."""
    ends = []
    begin = 0
    lettered, searched = False, 0  # whether a letter stands between `begin` and `searched`
    behind = 0  # the end of the blanks last looked at
    for m in _BOUNDARY.finditer(text):
        at, end = m.span()
        if text[at] == "\n":
            lettered = lettered or _LETTER.search(text, searched, at) is not None
            searched = end
            if not lettered:
                continue  # a line of ornaments belongs to what follows
            if end == at + 1:
                if behind < end:
                    behind = _blanks_end(text, end)
                if text[behind : behind + 1] in _JOINING or _OPEN_WORD.search(text[max(begin, at - 12) : at]):
                    continue  # a line broken inside its sentence
        elif end == at + 1 and text[at] == "." and _ABBREVIATION.search(text[max(begin, at - 2) : at]):
            continue
        ends.append(end)
        begin = searched = end
        lettered = False
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    return ends


def _blanks_end(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at


def _quotations(text: str) -> list[tuple[int, int]]:
    """Stretches between quotation marks. Straight marks pair up in their order within a paragraph."""
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    straight: int | None = None
    paragraph = 0
    for m in _QUOTE.finditer(text):
        at, mark = m.start(), m[0]
        if text.find("\n", paragraph, at) >= 0:
            paragraph, straight, opened = at, None, []
        if mark == '"':
            # «"قال "داعش" ..."»: a mark that touches a word on its right opens, on its left closes.
            if straight is None:
                straight = at + 1
            else:
                found.append((straight, at))
                straight = None
        elif mark in "«“„":
            opened.append(at + 1)
        elif opened:
            begin = opened.pop()
            if not opened:
                found.append((begin, at))
        paragraph = at
    return sorted(found)


# A tuple made without the detour of the class's own constructor: there is one for every word.
_new = tuple.__new__


def analyse(text: str) -> Doc:
    """Take `text` apart. The cost is linear in its length."""
    norm = normalise(text)
    folded, starts, _ = norm
    ends = _ends(folded)
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    first, which, limit, number = 0, 0, ends[0], 0
    for m in _TOKEN.finditer(folded):
        s, e = m.span()
        while s >= limit:
            if len(tokens) > first:
                sentences.append(Sentence(first, len(tokens), tokens[first].start, tokens[-1].end))
                first = len(tokens)
                number += 1
            which += 1
            limit = ends[which]
        word = m[0]
        if word == "\n" and (s + 1 == limit or len(tokens) == first):
            continue  # only a line break inside a sentence is a token
        if starts is not None:
            s, e = starts[s], starts[e - 1] + 1
        tokens.append(_new(Token, (word, s, e, number)))
    if len(tokens) > first:
        sentences.append(Sentence(first, len(tokens), tokens[first].start, tokens[-1].end))
    return Doc(text, norm, tokens, sentences, _quotations(text))
