"""What is known of a document's words before its counts are put together: numbers, quantifiers, counted nouns."""

from marsad.lexicon import NONE, Match, Matches
from marsad.reading.counts.nouns import find_nouns
from marsad.text import Doc, fold
from marsad.text.numerals import read_number

_COVERING = ("actors", "actors_generic", "actors_country", "actors_nisba", "outlets", "units", "false_triggers")
# Quantifiers with which a phrase begins. «من» (a range) opens one only before a number.
_OPENING = frozenset(("part", "more", "at-least", "fewer", "at-most", "about", "some", "other", "another"))
MOST = 10_000_000_000
"""The largest number that is read."""


class CountedWords:
    """The lexicon's words of a document by token, and its numbers as they can be read."""

    def __init__(self, doc: Doc, matches: Matches, numbers: set[int]) -> None:
        self.doc = doc
        self.words = doc.all_words
        self.nouns = find_nouns(doc, matches)
        self.numbers = numbers
        self.quantifiers: dict[int, list[Match]] = {}
        self.openings: set[int] = set()
        self.behind_none: dict[int, Match] = {}  # «دون» and words that may stand behind it, by the token behind them
        self.behind_filler: dict[int, Match] = {}
        self.actors: dict[int, Match] = {}
        self.fate_ends: set[int] = set()
        self.person_fates: set[int] = set()
        for match in matches.get("results", NONE):
            self.fate_ends.add(match.last)
            if match.entry.row.get("of") == "person":
                self.person_fates.add(match.last)
        self.covered: dict[int, int] = {}
        self._know(matches.get("quantifiers", NONE))
        for match in matches.get("actors", NONE):
            self.actors.setdefault(match.first, match)
        for match in matches.get("actors_generic", NONE):
            if match.definite or match.last - match.first > 1:
                self.actors.setdefault(match.first, match)
        for category in _COVERING:
            for match in matches.get(category, NONE):
                length = match.last - match.first
                if length > 1:
                    for at in range(match.first, match.last):
                        if length > self.covered.get(at, 0):
                            self.covered[at] = length

    def _know(self, quantifiers: list[Match]) -> None:
        for match in quantifiers:
            first, last, id = match.first, match.last, match.entry.id
            self.quantifiers.setdefault(first, []).append(match)
            if id in _OPENING or (id == "range" and last in self.numbers):
                self.openings.add(first)
            elif id == "none" and last - first <= 4:
                self.behind_none.setdefault(last, match)
            elif id == "filler" and last - first <= 4:
                self.behind_filler.setdefault(last, match)

    def _quantifier(self, at: int, *ids: str) -> Match | None:
        """The longest quantifier of these ids that begins at a token; one with an article is none."""
        for match in self.quantifiers.get(at, NONE):
            if match.entry.id in ids and not match.definite:
                return match
        return None

    def _word(self, at: int) -> str:
        return self.words[at] if at < len(self.words) else ""

    def _read(self, at: int) -> tuple[int, int] | None:
        """(value, token behind it) of a number that can count something."""
        if at not in self.numbers or self.words[at] in _NO_NUMBERS:
            return None
        read = read_number(self.words, at)
        if read is None or read[0] > MOST:
            return None
        start, end = self.doc.tokens[at].start, self.doc.tokens[at + read[1] - 1].end
        if self.doc.raw[end : end + 2].strip()[:1] in ("%", "٪") or self._is_name(at, start):
            return None
        return read[0], at + read[1]

    def _is_name(self, at: int, start: int) -> bool:
        """Whether a number is the name of a unit, a year, an age, part of an aircraft's type («F-16», «اللواء 45»)."""
        letter = self.doc.raw[max(0, start - 2) : start].rstrip("-")[-1:]
        if letter.isascii() and letter.isalpha():
            return True
        if self.words[at - 1] == "اليوم" and at:
            return False
        if at and len(self.words[at]) == _YEAR_DIGITS and self.words[at].isdecimal() and self._dates(at):
            return True  # «في نوفمبر 2021 اشتباكات»
        if self.words[at].startswith("و") and not self.words[at].startswith("واحد"):
            return False  # «آمر فوج واثنان من مرافقيه»
        if self.words[at - 1] in _THE_YEAR and self.words[at].isdecimal():
            return False  # «منذ مطلع العام [55] إرهابيا»: no year has two digits, nor three
        return any(m.entry.id == "numbered" for m in self.quantifiers.get(at - 1, ()) if m.last == at)

    def _dates(self, at: int) -> bool:
        """Whether a number of four digits is the year behind a month or «عام»."""
        before = self.words[at - 1]
        return self.words[at][:2] in ("19", "20") and (before in _MONTHS or before.lstrip("وبل") in _OF_YEAR)

    def _is_one_of(self, at: int) -> bool:
        """«أحد الجنود», «وإحدى العجلات»; «وأحد» folds like «واحد»."""
        return self.words[at].removeprefix("و") in ("احد", "احدي") and not self._is_wahid(at)

    def _is_wahid(self, at: int) -> bool:
        token = self.doc.tokens[at]
        hamza = "أ" in self.doc.raw[token.start : token.end]
        return token.word.startswith("واحد") and not hamza and not token.word.endswith("ي")


_THE_YEAR = frozenset(("العام", "السنه"))
_NO_NUMBERS = frozenset(("كميه", "وكميه"))
_YEAR_DIGITS = 4
_OF_YEAR = frozenset(fold(w) for w in ("عام", "العام", "سنة", "مطلع", "أواخر", "أوائل", "منتصف", "صيف", "شتاء", "خريف"))
_MONTHS = frozenset(
    fold(w)
    for w in ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يونيه", "يوليو", "يوليه", "أغسطس", "سبتمبر",
              "أكتوبر", "نوفمبر", "ديسمبر", "الثاني", "الأول", "ثاني", "أول", "شباط", "آذار", "نيسان", "أيار",
              "حزيران", "تموز", "آب", "أيلول", "جانفي", "فيفري", "أفريل", "ماي", "جوان", "جويلية", "أوت", "غشت",
              "شتنبر")
)  # fmt: skip
