"""A document's text taken apart once: folded, split into sentences and tokens, quotations marked.

Tokens are words, numbers and the punctuation that parts phrases (stops, commas, colons, hyphens, line breaks).
Quotation marks, brackets and ornaments are no tokens, so that «تنظيم "داعش" الإرهابي» reads like one phrase; where
quotations begin and end is kept beside them.
"""

import re
from bisect import bisect_right

from marsad.text.normalise import Normalised, normalise, places_of
from marsad.text.records import Record

# Parts what stands between two blanks into what is no token and tokens in turn; what is most frequent is told first.
_TOKEN = re.compile(r"([ء-ي]++[^\W\d_]*|[.،,:;؛!؟?/\n…–—−-]|[^\W\d_]+|\d{1,3}(?:[,،]\d{3})+(?!\d)|\d+)")
# A stop ends a sentence where no digit follows; a colon does not.
# Several dots («بدعم جوي.. قسد تنفذ») are a pause within a headline; a dot before a Latin letter is an address's.
# Each match begins with the first of its marks, and nothing is given back, so that the cost stays linear.
_BOUNDARY = re.compile(r"[.!؟?](?<![.!؟?][.!؟?])[.!؟?]*+(?<!\.\.)[\"»”)\]]*+(?=\s|$|[^\W\d_a-z]|[-–—•]\s)")
_ABBREVIATION = re.compile(r"(?:^|[\s(«\".])(?:[^\W\d_]|[a-z])\s?$")
_ABBREVIATED = 3
"""How far before a stop the letter may begin that it abbreviates: «م. ح.», «(ن . ع)»."""
_BLANKS = re.compile(r"\s*")
_JOINING = frozenset("،.:؛)»”")
_OPEN_WORDS = frozenset(("في", "من", "علي", "الي", "عن", "بين", "مع", "ان", "و", "قرب", "خلال", "بعد", "قبل"))
_OPEN_MARKS = ("،", "(", "«", "“", ":")
_LETTER = re.compile(r"[^\W\d_]")
_STOPS = ".\n!؟?"
_PLAIN_STOPS = frozenset((". ", ".\n", "! ", "؟ ", "? "))
_QUOTES = '«“„»”"'
_MARKS_BEHIND = frozenset(".،:؛!؟")
"""Marks that are tokens and mostly stand right behind a word."""


class Token(Record):
    """A word, number or punctuation mark: the folded `word`, where it stands in the stored text, its sentence."""

    word: str
    start: int
    end: int
    sentence: int


class Sentence(Record):
    """Token indexes `first` to `last` (exclusive), and the stretch of the stored text without outer blanks."""

    first: int
    last: int
    start: int
    end: int


class Doc(Record):
    """An analysed text. `quotes` are (start, end) stretches of the stored text inside quotation marks.

    `all_words` are the words of all tokens, at hand for those that look at nothing else; `vocabulary` are the different
    ones: asked first, it spares most documents a look at each word for what few documents have.
    """

    raw: str
    norm: Normalised
    tokens: list[Token]
    sentences: list[Sentence]
    quotes: list[tuple[int, int]]
    all_words: list[str]
    vocabulary: set[str]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The stretch of the stored text that tokens `first` to `last` (exclusive) cover."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def words(self, first: int, last: int) -> list[str]:
        """The folded words of tokens `first` to `last` (exclusive)."""
        return self.all_words[first:last]

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
    end = 0
    for at in places_of(text, _STOPS):
        if at < end:
            continue  # a mark that the one before it took in
        if text[at] == "." and at and text[at - 1].isdigit() and _numbers_line(text, at):
            continue
        if text[at : at + 2] in _PLAIN_STOPS and (not at or text[at - 1] not in _STOPS):
            end = at + 1  # nearly all: one mark and a blank
        elif text[at] == "\n":
            end = at + 1
            while text[end : end + 1] == "\n":
                end += 1
        else:
            m = _BOUNDARY.match(text, at)
            if m is None:
                continue
            end = m.end()
        if text[at] == "\n":
            if not lettered:  # the first character mostly tells
                lettered = text[searched].isalpha() or _LETTER.search(text, searched, at) is not None
            searched = end
            if not lettered:
                continue  # a line of ornaments belongs to what follows
            if end == at + 1:
                if behind < end:
                    behind = _blanks_end(text, end) if text[end : end + 1].isspace() else end
                if text[behind : behind + 1] in _JOINING or _is_open(text[begin if begin > at - 12 else at - 12 : at]):
                    continue  # a line broken inside its sentence
        elif text[at] == "." and (end == at + 1 or text[end - 1] == ")"):
            if at - 2 >= begin and text[at - 2 : at].isalpha():
                pass  # a word's end abbreviates nothing
            elif _ABBREVIATION.search(text[max(begin, at - _ABBREVIATED) : at]):
                continue  # also within brackets: «المدعو (م. ح.) في»
        ends.append(end)
        begin = searched = end
        lettered = False
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    return ends


def _is_open(line_end: str) -> bool:
    """Whether what stands before a line break asks for more."""
    words = line_end.split()
    return bool(words) and (words[-1] in _OPEN_WORDS or words[-1].endswith(_OPEN_MARKS))


def _numbers_line(text: str, at: int) -> bool:
    """Whether the stop at `at` stands behind the number of a list's line: «1. تفتيش 65 قرية»."""
    line = text[max(at - _LINE_NUMBER, 0) : at]
    begin = line.rfind("\n")
    return (begin >= 0 or at <= _LINE_NUMBER) and line[begin + 1 :].strip().isdigit()


_LINE_NUMBER = 6
"""How far before its stop a line may begin that opens with its number: indented, of two digits."""


def _blanks_end(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at


def _quotations(text: str) -> list[tuple[int, int]]:
    """Stretches between quotation marks. Straight marks pair up in their order within a paragraph."""
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    straight: int | None = None
    paragraph = 0
    for at in places_of(text, _QUOTES):
        mark = text[at]
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


def analyse(text: str) -> Doc:
    """Take `text` apart. The cost is linear in its length."""
    norm = normalise(text)
    found, gaps = _parted(norm.text)
    stops = _ends(norm.text)
    seams = [*norm.seams, (len(norm.text) + 1, 0)]
    tokens: list[Token] = []
    words: list[str] = []
    sentences: list[Sentence] = []
    first = sentence = 0  # the sentence's first token, and its number
    number = 0  # of its end in `stops`
    stop = stops[0]
    seam = shift = 0
    next_seam = seams[0][0]
    behind = 0  # in the folded text, as `at`
    for index, word in enumerate(found):
        at = behind + gaps[index]
        while at >= stop:
            _close(tokens, words, sentences, first, stop == behind)
            first, sentence = len(tokens), len(sentences)
            number += 1
            stop = stops[number]
        behind = at + len(word)
        if word == "\n" and first == len(tokens):
            continue  # of line breaks, only one within a sentence is a token
        while next_seam <= at:
            shift = seams[seam][1]
            seam += 1
            next_seam = seams[seam][0]
        start = at + shift
        while next_seam < behind:
            shift = seams[seam][1]
            seam += 1
            next_seam = seams[seam][0]
        tokens.append(Token(word, start, behind + shift, sentence))
        words.append(word)
    _close(tokens, words, sentences, first, stop == behind)
    return Doc(text, norm, tokens, sentences, _quotations(text), words, set(words))


def _parted(text: str) -> tuple[list[str], list[int]]:
    """The tokens of a folded text, and how many characters stand between each and the one before it."""
    words: list[str] = []
    gaps: list[int] = []
    gap = 0
    for piece in text.replace("\n", " \n ").split(" "):
        if piece.isalpha():  # most are a word and nothing else
            words.append(piece)
            gaps.append(gap)
            gap = 1
        elif piece == "\n":
            words.append(piece)
            gaps.append(gap - 1)  # without the blanks put around it
            gap = 0
        elif piece:
            mark = piece[-1]
            if mark in _MARKS_BEHIND and (word := piece[:-1]).isalpha():  # the next most are a word and a mark
                words.append(word)
                gaps.append(gap)
                words.append(mark)
                gaps.append(0)
                gap = 1
                continue
            parts = _TOKEN.split(piece)
            for index in range(1, len(parts), 2):
                words.append(parts[index])
                gaps.append(gap + len(parts[index - 1]))
                gap = 0
            gap += len(parts[-1]) + 1
        else:
            gap += 1
    return words, gaps


def _close(tokens: list[Token], words: list[str], sentences: list[Sentence], first: int, at_stop: bool) -> None:
    """End the sentence that began with token `first`. `at_stop`: its last token reaches to its very end: a line break
    there is no token.
    """
    if first < len(tokens):
        if at_stop and words[-1] == "\n":
            del tokens[-1], words[-1]
        sentences.append(Sentence(first, len(tokens), tokens[first].start, tokens[-1].end))
